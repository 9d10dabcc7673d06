import { missingColumn, type OpenTable } from '../tables/open-table.js';
import { countValues } from './categories.js';
import { categoryOf, isUntyped, numberOf, presentOf } from './cells.js';
import { countCells } from './count-cells.js';
import { edgesOf } from './edges.js';
import { type Blocks, blocksOf, categoricalDesign, numericDesign } from './groups.js';
import { type ColumnKind, type KindWord, kindsOf } from './kinds.js';
import { eachNumber, finiteValues, groupedNumbers, type Numbers, numberFacts } from './numbers.js';
import type { ColumnProfile, NumericProfile, Origin, Profile, UnjudgedProfile } from './profile.js';
import { type Rows, type Window, withRows } from './rows.js';

/** Where about so many different values are thought to be, up to 100,000 are counted exactly. */
const mostExact = 120_000;

export interface ProfileOptions {
  readonly tool: Profile['tool'];
  readonly origin: Omit<Origin, 'window'>;
  /** what columns are, where their cells do not tell: 0 and 1 may be numbers or names */
  readonly kinds?: ReadonlyMap<string, KindWord>;
  /** columns that are not profiled */
  readonly leaveOut?: readonly string[];
  /** columns that name a group of rows together; they are identifiers */
  readonly group?: readonly string[];
  readonly window?: Window;
  /** whether the text of frequent values is kept (the default), or hashes alone */
  readonly names?: 'frequent' | 'none';
}

/**
 * The distributions of a table's columns.
 *
 * @throws UserError `empty` where it has no rows, `missing_column` where an option names a column that is not there
 */
export async function buildProfile(table: OpenTable, options: ProfileOptions): Promise<Profile> {
  const { tool, origin, leaveOut = [], group, window, kinds: words = new Map<string, KindWord>() } = options;
  for (const name of [...leaveOut, ...words.keys(), ...(group ?? [])]) assertColumn(table, name);
  const columns = table.columns.filter(({ name }) => !leaveOut.includes(name));
  const names = [...new Set([...columns.map(({ name }) => name), ...(group ?? [])])];
  return withRows(table, { names, window }, async (rows) => {
    const blocks = group && (await blocksOf(rows, group));
    const profiles: ColumnProfile[] = [];
    for (const kind of await kindsOf(rows, columns, words, group ?? [])) {
      profiles.push(await profileOf(rows, kind, options.names ?? 'frequent', blocks));
    }
    return {
      tool,
      origin: { ...origin, ...(window && { window }) },
      rows: rows.count,
      ...(group && { group: { columns: group } }),
      columns: profiles,
    };
  });
}

function assertColumn(table: OpenTable, name: string): void {
  if (!table.find(name)) throw missingColumn(name, table.name, table.columns);
}

async function profileOf(
  rows: Rows,
  found: ColumnKind,
  names: 'frequent' | 'none',
  blocks: Blocks | undefined,
): Promise<ColumnProfile> {
  const { column, kind, boolean } = found;
  const { dialect } = rows.table;
  const { name } = column;
  const type = column.type.kind;
  if (kind === 'numeric') {
    const numbers = numbersOf(rows, found);
    const made = await numericProfile(rows, found, numbers);
    return blocks ? { ...made, design_effects: await numericDesign(rows, made, numbers, blocks) } : made;
  }
  if (kind === 'categorical') {
    const value = categoryOf(column, dialect, boolean);
    if (value !== undefined) {
      const made = { kind, name, type, ...(await countValues(rows, name, value, names)) };
      return blocks ? { ...made, design_effects: await categoricalDesign(rows, made, value, blocks) } : made;
    }
  }
  const unjudged: UnjudgedProfile['kind'] = kind === 'categorical' ? 'unsupported' : kind;
  return { kind: unjudged, name, type, missing: rows.count - found.present, count: found.present };
}

function numbersOf(rows: Rows, { column, distinct = 0 }: ColumnKind): Numbers {
  const { dialect } = rows.table;
  const value = numberOf(column, dialect);
  if (value === undefined) throw new Error(`${column.type.kind} has no numbers`);
  return { value, present: isUntyped(column.type.kind) ? presentOf(column, dialect) : undefined, distinct };
}

async function numericProfile(rows: Rows, { column }: ColumnKind, numbers: Numbers): Promise<NumericProfile> {
  const { table } = rows;
  const { dialect, engine } = table;
  const { name } = column;
  const type = column.type.kind;
  const about = numbers.distinct;
  const told = { kind: 'numeric', name, type } as const;
  if (about > mostExact) {
    const values = eachNumber(rows, numbers);
    const count = await finiteValues(rows, name, values);
    const edges = await edgesOf(rows, name, values, { count, distinct: undefined });
    // One edge that is none says that not all values are whole; most columns have one.
    const whole = edges.every(Number.isInteger) && (await numberFacts(rows, name, values, false)).whole;
    const { counts, missing } = await countCells(rows, name, numbers, edges, { squares: true });
    return { ...told, missing, whole, distinct: about, edges, ...counts };
  }
  const values = table.temporary('values of a column');
  const grouped = `SELECT v, unreadable, n FROM ${groupedNumbers(rows, numbers)}`;
  await table.scan(`values of ${name}`, dialect.createTable(values, grouped));
  try {
    const facts = await numberFacts(rows, name, values, true);
    const edges = await edgesOf(rows, name, values, facts);
    const { counts, missing } = await countCells(rows, name, numbers, edges, { kept: values, squares: true });
    return { ...told, missing, whole: facts.whole, distinct: facts.distinct ?? about, edges, ...counts };
  } finally {
    await engine.query(dialect.dropTable(values));
  }
}
