import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import type { RowChoice } from './format.js';
import { isNumber, type Scalar, type Tree } from './tree.js';

/** A row of a history: what was logged together. A value that was not logged is absent. */
export type Row = ReadonlyMap<string, Scalar>;

/**
 * One number a column out of a history. `last`: each column's last value, for trackers log training and validation on rows
 * of their own. `best_of`: all values of the row in which one column is best. Rows of one epoch count as one.
 *
 * @returns column → value
 * @throws UserError `unsupported` without a choice among several rows, `missing_metric` where `best_of` names no column
 */
export function chosenRow(
  rows: readonly Row[],
  choice: RowChoice | undefined,
  path: string,
): ReadonlyMap<string, Tree> {
  const epochs = byEpoch(rows);
  const [only, ...more] = epochs;
  if (!only) throw new UserError('empty', { what: `${path} has no row` }, { file: path });
  if (choice === undefined) {
    if (more.length === 0) return only;
    throw new UserError('unsupported', {
      what: `${path} has ${epochs.length} rows, and which of them is judged is not stated`,
      fix: 'add row: last beside path, or row: { best_of: <column>, direction: higher_is_better }',
    });
  }
  if (choice === 'last') {
    const last = new Map<string, Tree>();
    for (const row of epochs) for (const [column, value] of row) last.set(column, value);
    return last;
  }
  return best(epochs, choice, path);
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

/** Rows with the same epoch are one; the later value of a column wins, for it is the one at the epoch's end. */
function byEpoch(rows: readonly Row[]): readonly Row[] {
  const epochs: Map<string, Scalar>[] = [];
  const known = new Map<string, Map<string, Scalar>>();
  for (const row of rows) {
    const epoch = row.get('epoch');
    const same = epoch === undefined || epoch === null ? undefined : known.get(String(epoch));
    if (same) for (const [column, value] of row) same.set(column, value);
    else {
      const copy = new Map(row);
      epochs.push(copy);
      if (epoch !== undefined && epoch !== null) known.set(String(epoch), copy);
    }
  }
  return epochs;
}
