import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import type { RowChoice } from './format.js';
import { isNumber, type Scalar, type Tree } from './tree.js';

/** A row of a history: what was logged together. A value that was not logged is absent. */
export type Row = ReadonlyMap<string, Scalar>;

/**
 * One number a column out of a history. `last`: each column's last value, for trackers log training and validation on rows
 * of their own. `best_of`: all values of the row in which one column is best; of several that are equally good, the first.
 *
 * @returns column → value
 * @throws UserError `unsupported` without a choice among several rows, `missing_metric` where `best_of` names no column
 */
export function chosenRow(
  rows: readonly Row[],
  choice: RowChoice | undefined,
  path: string,
): ReadonlyMap<string, Tree> {
  const [only, ...more] = rows;
  if (!only) throw new UserError('empty', { what: `${path} has no row` }, { file: path });
  if (choice === undefined) {
    if (more.length === 0) return only;
    throw new UserError('unsupported', {
      what: `${path} has ${rows.length} rows, and which of them is judged is not stated`,
      fix: 'add row: last beside path, or row: { best_of: <column>, direction: higher_is_better }',
    });
  }
  if (choice === 'last') {
    const last = new Map<string, Tree>();
    for (const row of rows) for (const [column, value] of row) last.set(column, value);
    return last;
  }
  return best(rows, choice, path);
}

function best(
  rows: readonly Row[],
  { best_of: column, direction }: Exclude<RowChoice, 'last'>,
  path: string,
): ReadonlyMap<string, Tree> {
  const sign = direction === 'higher_is_better' ? 1 : -1;
  let found: { readonly row: Row; readonly value: number } | undefined;
  for (const row of rows) {
    const cell = row.get(column);
    const value = isNumber(cell) ? sign * Number(cell) : Number.NaN;
    if (Number.isFinite(value) && (!found || value > found.value)) found = { row, value };
  }
  if (found) return found.row;
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const [near] = nearest(column, columns, 1);
  throw new UserError('missing_metric', {
    what: columns.includes(column)
      ? `${path} has no finite number in column ${JSON.stringify(column)}, which row: names`
      : `${path} has no column ${JSON.stringify(column)}, which row: names`,
    why: `its columns are ${columns.slice(0, 12).join(', ')}`,
    ...(near !== undefined && near !== column && { fix: `did you mean ${JSON.stringify(near)}?` }),
  });
}

/** Columns that count what was trained. They say where a row stands, and measure nothing. */
const counters: readonly string[] = ['epoch', 'step'];

/**
 * Puts together what a tracker logged on rows of their own: neighbours that agree on a counter are one row, until a column
 * comes again, so that no value is overwritten. A counter that comes back later belongs to another training, which was
 * appended to the same file. Rows without the counter stand alone.
 */
export function joined(rows: readonly Row[], counter: 'epoch' | 'step'): readonly Row[] {
  const found: Map<string, Scalar>[] = [];
  let open: { readonly at: string; readonly row: Map<string, Scalar> } | undefined;
  for (const row of rows) {
    const at = row.get(counter);
    const columns = [...row.keys()].filter((column) => !counters.includes(column));
    const joins = open?.at === String(at) && !columns.some((column) => open?.row.has(column));
    if (open && joins) for (const [column, value] of row) open.row.set(column, value);
    else {
      const copy = new Map(row);
      found.push(copy);
      if (at !== undefined) open = { at: String(at), row: copy };
    }
  }
  return found;
}
