import type { Dialect } from '../engine/dialect.js';
import type { Cell, Row } from '../engine/engine.js';
import { type CountedCells, cellsOf, plainZero } from './cell-sums.js';
import { type Grid, outside, stepOf, stepsOfEdges } from './grid.js';
import { eachNumber, type Numbers } from './numbers.js';
import type { Rows } from './rows.js';

/** How values are counted on a grid. */
export interface OnGrid {
  readonly edges: readonly number[];
  readonly grid: Grid;
  /** the exponent beyond which values are summed apart */
  readonly reach: number;
  /** whether the sum of squares is asked for */
  readonly squares: boolean;
  /** compares the values of a FROM clause with the edges, one by one */
  readonly locate: (values: string) => Promise<readonly Row[]>;
}

/** Counts values into the cells of edges by the steps of a grid, and compares only those whose step does not tell the cell. */
export async function countInSteps(
  rows: Rows,
  name: string,
  numbers: Numbers,
  { edges, grid, reach, squares, locate }: OnGrid,
): Promise<CountedCells> {
  const { table } = rows;
  const { dialect, engine } = table;
  const stepped = inSteps(rows, numbers, grid);
  const marks = table.temporary('steps of edges');
  const { steps, cellAfter } = stepsOfEdges(edges, grid);
  await engine.query(dialect.createEdges(marks, [...steps, outside]));
  try {
    const counted = await table.scan(`counts of ${name}`, stepsQuery(dialect, stepped, marks, squares));
    const told = counted.flatMap((row) => {
      const place = Number(row['place']);
      return row['compared'] === true ? [] : [{ ...row, key: cellAfter(place) }];
    });
    // A missing cell is no number; where numbers are read from text, it may also be one that is unreadable.
    const some = numbers.present === undefined ? 'v IS NOT NULL' : '(v IS NOT NULL OR unreadable)';
    const compared = `(SELECT v, unreadable, 1 AS n FROM ${stepped} WHERE step IN (${[...steps, outside].join(', ')}) AND ${some})`;
    const made = cellsOf([...told, ...(await locate(compared))], edges, reach);
    const { min, max, count, positive_infinity: above, negative_infinity: below } = made.counts;
    // NaN is missing, too.
    const missing = rows.count - count - above - below - made.unreadable;
    const isKnown = min !== null && max !== null && isOutside(min, max, edges, grid);
    const ends = isKnown ? { min, max } : await endsOf(rows, name, numbers);
    return { ...made, missing, counts: { ...made.counts, ...ends } };
  } finally {
    await engine.query(dialect.dropTable(marks));
  }
}

/** Whether the least and the greatest of the compared values are those of all: they lie below the grid and above it. */
function isOutside(min: number, max: number, edges: readonly number[], grid: Grid): boolean {
  const middle = edges[Math.floor(edges.length / 2)] ?? 0;
  return min < middle && stepOf(min, grid) === undefined && max > middle && stepOf(max, grid) === undefined;
}

async function endsOf(
  rows: Rows,
  name: string,
  numbers: Numbers,
): Promise<{ readonly min: number | null; readonly max: number | null }> {
  const { dialect } = rows.table;
  const query =
    `SELECT min(x) AS least, max(x) AS most FROM ` +
    `(SELECT ${dialect.asDouble('v')} AS x FROM ${eachNumber(rows, numbers)})`;
  // Files know the ends of their columns; only where one is no finite number must the values be looked at.
  const [all] = await rows.table.scan(`ends of ${name}`, query);
  const ends = [all?.['least'], all?.['most']];
  if (ends.every((end) => end === null || Number.isFinite(end))) return { min: endOf(ends[0]), max: endOf(ends[1]) };
  const [finite] = await rows.table.scan(`ends of ${name}`, `${query} WHERE ${dialect.isFinite('x')}`);
  return { min: endOf(finite?.['least']), max: endOf(finite?.['most']) };
}

function endOf(cell: Cell | undefined): number | null {
  return typeof cell === 'number' ? plainZero(cell) : null;
}

/** Each row with its number, that as a whole number, and the step of a grid in which it lies. */
function inSteps(rows: Rows, numbers: Numbers, { exponent, shift, first }: Grid): string {
  const { dialect } = rows.table;
  const x = `SELECT v, unreadable, ${dialect.asDouble('v')} AS x FROM ${eachNumber(rows, numbers)}`;
  const y = `SELECT v, unreadable, x, ${dialect.whole(dialect.timesPowerOfTwo('x', exponent))} AS y FROM (${x})`;
  return `(SELECT v, unreadable, x, y, ${dialect.stepOf('y', shift, first)} AS step FROM (${y}))`;
}

/**
 * Rows and sums by where their steps lie among those of the edges: `place` is the last of these that is not above, and
 * `compared` says that it is one of them.
 */
function stepsQuery(dialect: Dialect, stepped: string, marks: string, squares: boolean): string {
  const half = dialect.timesPowerOfTwo(dialect.asDouble('y'), -31);
  const ofSquares = squares ? `, ${dialect.wholeSum(`${half} * ${half}`)} AS squares` : '';
  const ofSteps = `(SELECT step, count(*) AS n, sum(y) AS total${ofSquares} FROM ${stepped} GROUP BY step)`;
  return (
    `SELECT place, step = edge AS compared, sum(n) AS n, sum(total) AS total${squares ? ', sum(squares) AS squares' : ''} ` +
    `FROM ${dialect.withPlace(ofSteps, 'step', marks)} GROUP BY place, compared`
  );
}
