import { type CountedCells, cellsOf, cellsQuery, reachOf } from './cell-sums.js';
import { gridFor } from './grid.js';
import { countInSteps } from './grid-counts.js';
import { groupedNumbers, type Numbers } from './numbers.js';
import type { Rows } from './rows.js';

/** With more different values, rows are counted one by one instead of value by value. */
const mostGrouped = 200_000;

/**
 * Counts values into the cells of edges, exactly.
 *
 * @param kept a table of `v`, `unreadable` and `n`, where one was made
 * @param squares whether the sum of squares is asked for; it is 0 otherwise
 */
export async function countCells(
  rows: Rows,
  name: string,
  numbers: Numbers,
  edges: readonly number[],
  { kept, squares }: { readonly kept?: string; readonly squares: boolean },
): Promise<CountedCells> {
  const { table } = rows;
  const { dialect, engine } = table;
  const reach = reachOf(edges);
  const ends = table.temporary('edges');
  const locate = (values: string) =>
    table.scan(`counts of ${name}`, cellsQuery(dialect, values, { edges, reach, ends, squares }));
  await engine.query(dialect.createEdges(ends, edges));
  try {
    const many = kept === undefined && numbers.distinct > mostGrouped;
    const grid = many ? gridFor(edges, 62 - reach) : undefined;
    if (!grid) return cellsOf(await locate(kept ?? groupedNumbers(rows, numbers)), edges, reach);
    return await countInSteps(rows, name, numbers, { edges, grid, reach, squares, locate });
  } finally {
    await engine.query(dialect.dropTable(ends));
  }
}
