import { UserError } from '../../result/error.js';
import type { Engine } from '../engine.js';
import { unambiguous } from '../same-columns.js';
import type { Table } from '../table.js';
import { scan } from './scan.js';

/** More keys than these are taken for data that stands in the place of keys. */
const mostKeys = 10_000;

/** What the engine reads as JSON, and JSON does not have. */
const lenient = '(?i)nan|inf|,[ \\t\\r]*[}\\]]';

/** What makes a line no row, in SQL over the line as `json` and its keys as `keys`. */
const faults: readonly { readonly name: string; readonly sql: string; readonly why: string }[] = [
  { name: 'not_object', sql: "json_type(json) <> 'OBJECT'", why: 'is not an object' },
  {
    name: 'repeated_key',
    // The keys of the objects within are looked for only where there are any.
    sql:
      "(len(keys) <> len(list_distinct(keys)) OR CASE WHEN contains(substr(json, 2), '{') THEN " +
      "len(list_filter(json_keys(json, '$..*'), lambda k: len(k) <> len(list_distinct(k)))) > 0 ELSE false END)",
    why: 'holds an object with the same key twice',
  },
  {
    name: 'not_json',
    // The engine reads NaN and infinities, in any case, as numbers, and passes over a comma before a bracket that closes.
    // Outside of texts, no word of JSON has these letters.
    sql:
      `CASE WHEN regexp_matches(json, '${lenient}') THEN ` +
      `regexp_matches(regexp_replace(json, '"(?:[^"\\\\]|\\\\.)*"', '', 'g'), '${lenient}') ELSE false END`,
    why: 'is not JSON: it holds NaN, an infinity, or a comma before a closing bracket',
  },
];

/**
 * The keys of all lines, in the order of their names, for which all lines are read. Blank lines are no rows.
 *
 * @throws UserError `malformed` for a line that is no JSON object or can be read in two ways, `empty` where there is none
 */
export async function jsonKeys(table: Table, query: Engine['query']): Promise<readonly string[]> {
  const name = table.files.length === 1 ? (table.files[0]?.name ?? '') : `${table.files[0]?.name}, …`;
  const lines = linesOf(table);
  const faulty = faults.map((fault) => `bool_or(${fault.sql}) AS ${fault.name}`).join(', ');
  const [row] = await query(
    `SELECT ${faults.map((fault) => `bool_or(${fault.name}) AS ${fault.name}`).join(', ')}, count(*) AS n, ` +
      `list_sort(list_distinct(flatten(list(keys)))) AS names FROM ` +
      `(SELECT keys, ${faulty} FROM (SELECT CAST(json AS VARCHAR) AS json, json_keys(json) AS keys FROM ${lines}) GROUP BY keys)`,
  );
  if (!row || Number(row['n']) === 0) {
    throw new UserError('empty', { what: `${name} has no rows`, why: 'it has no line but blank ones' });
  }
  const fault = faults.find((each) => row[each.name] === true);
  if (fault) throw await firstFault(table, fault, query);
  const names = (row['names'] as readonly string[] | null) ?? [];
  if (names.length === 0) throw new UserError('empty', { what: `${name} has no columns`, why: 'no line has a key' });
  if (names.length > mostKeys) {
    const what = `the lines of ${name} have ${names.length} different keys`;
    throw new UserError('limit_exceeded', { what, why: `more than ${mostKeys} are taken for data, not for columns` });
  }
  const unnamed = names.find((key) => key === '' || key.includes('\0'));
  if (unnamed !== undefined) {
    const what = `a key of ${name} ${unnamed === '' ? 'is the empty text' : 'holds the character U+0000'}`;
    throw new UserError('unsupported', { what, why: 'SQL has no such name for a column', fix: 'rename the key' });
  }
  unambiguous(names, name);
  return names;
}

async function firstFault(
  table: Table,
  { sql, why }: (typeof faults)[number],
  query: Engine['query'],
): Promise<UserError> {
  for (const file of table.files) {
    const lines = linesOf({ ...table, files: [file] });
    const numbered = `SELECT CAST(json AS VARCHAR) AS json, json_keys(json) AS keys, row_number() OVER () AS row FROM ${lines}`;
    const [found] = await query(`SELECT row FROM (${numbered}) WHERE ${sql} ORDER BY row LIMIT 1`);
    if (!found) continue;
    const row = Number(found['row']);
    return new UserError('malformed', {
      what: `${file.name} is not a table: row ${row} ${why}`,
      fix: `mend row ${row} of ${file.name}; blank lines are not counted`,
    });
  }
  throw new Error('a fault that was counted is in no file');
}

/** The lines themselves, as the column `json`. */
function linesOf(table: Table): string {
  return scan(table, [], undefined);
}
