import type { Row } from '../engine/engine.js';
import { plainZero, reachOf } from './cell-sums.js';
import { gridFor, outside } from './grid.js';
import type { NumberFacts } from './numbers.js';
import type { Rows } from './rows.js';

/** Where there are no more different values, each is an edge. */
const mostValues = 290;

/** Shares of the values as fractions: between them lies no more than 1/256 of the values. */
const regular = [256, 20];
const tails = [1, 10, 50, 100, 9_900, 9_950, 9_990, 9_999].map((share) => [share, 10_000] as const);

/**
 * The edges of the cells of a column: all of its values where they are few; else the quantiles k/256 and k/20, 0.01, 0.1,
 * 0.5 and 1 % and their mirrors, the least value and the greatest. A quantile is the smallest value that at least its share
 * of the values does not exceed, so that strictly between two neighbours less than 1/256 of the values lie.
 *
 * @param values a FROM clause of `v` and `n`
 */
export async function edgesOf(
  rows: Rows,
  name: string,
  values: string,
  { count, distinct }: Pick<NumberFacts, 'count' | 'distinct'>,
): Promise<readonly number[]> {
  if (count === 0) return [];
  const { dialect } = rows.table;
  const finite = `SELECT v, n FROM ${values} WHERE ${dialect.isFinite(dialect.asDouble('v'))}`;
  if (distinct === undefined) {
    const selected = await selectedEdges(rows, name, `(${finite})`, count);
    if (selected) return selected;
  }
  const upto =
    distinct === undefined
      ? 'row_number() OVER (ORDER BY v) AS upto'
      : 'sum(n) OVER (ORDER BY v ROWS UNBOUNDED PRECEDING) AS upto';
  const ranked = `SELECT v, n, ${upto} FROM (${finite})`;
  const all = distinct !== undefined && distinct <= mostValues;
  const few = all ? finite : `SELECT v FROM (${ranked}) WHERE ${wanted(rows, count)}`;
  const answer = await rows.table.scan(`quantiles of ${name}`, `SELECT ${dialect.asDouble('v')} AS x FROM (${few})`);
  return ascending(answer.map((row) => Number(row['x'])));
}

function ascending(values: readonly number[]): readonly number[] {
  return [...new Set(values.map(plainZero))].sort((a, b) => a - b);
}

/** So many values of a sample tell where the steps of a grid should lie. */
const sampled = 20_000;
const fewestSampled = 1000;

/** Where more of the rows lie in the steps of quantiles, sorting all of them is as quick. */
const mostSelected = 0.3;

/** The step of what lies below a grid, and of what lies above. */
const [below, above] = [-1, outside];

/**
 * The same quantiles without sorting all rows: they are counted in the steps of a grid, which tells in which step each
 * quantile lies, and only the rows of those steps are sorted. A sample decides where the steps lie, and so how long it takes.
 *
 * @param finite a FROM clause of `v`
 * @returns undefined where that is of no use
 */
async function selectedEdges(
  rows: Rows,
  name: string,
  finite: string,
  count: number,
): Promise<readonly number[] | undefined> {
  const { table } = rows;
  const { dialect } = table;
  const numbers = `(SELECT ${dialect.asDouble('v')} AS x FROM ${finite})`;
  const sample = await table.scan(
    `sample of ${name}`,
    `SELECT x FROM ${dialect.sample(numbers, Math.min(1, sampled / count))} LIMIT ${4 * sampled}`,
  );
  if (sample.length < fewestSampled) return undefined;
  const values = Float64Array.from(sample, ({ x }) => Number(x)).sort();
  const about = Array.from({ length: 257 }, (_, k) => values[Math.floor((k / 256) * (values.length - 1))] ?? 0);
  const edges = ascending(about);
  const grid = gridFor(edges, 62 - reachOf(edges));
  if (!grid) return undefined;
  const step = dialect.stepOf(dialect.whole(dialect.timesPowerOfTwo('x', grid.exponent)), grid.shift, grid.first);
  const stepped = `(SELECT x, ${step} AS step FROM ${numbers})`;
  // Of what lies in no step, all below the middle lies below the grid.
  const isLow = `x < ${dialect.number(about[128] ?? 0)}`;
  const counted = await table.scan(
    `steps of ${name}`,
    `SELECT step, count(*) AS n, ${dialect.countWhere(isLow)} AS low FROM ${stepped} GROUP BY step`,
  );
  const { places, selected } = placesOf(ranksOf(count), inOrder(counted));
  if (selected > mostSelected * count) return undefined;
  const steps = [...new Set(places.map(([each]) => each))];
  const inside = steps.filter((each) => each !== below && each !== above);
  const chosen = [
    ...(inside.length > 0 ? [`step IN (${inside.join(', ')})`] : []),
    ...(steps.includes(below) ? [`(step = ${outside} AND ${isLow})`] : []),
    ...(steps.includes(above) ? [`(step = ${outside} AND NOT (${isLow}))`] : []),
  ];
  const part = `CASE WHEN step <> ${outside} THEN CAST(step AS INTEGER) WHEN ${isLow} THEN ${below} ELSE ${above} END`;
  const pairs = places.map(([each, rank]) => `(${each}, ${rank})`);
  const answer = await table.scan(
    `quantiles of ${name}`,
    `SELECT x FROM (SELECT x, part, row_number() OVER (PARTITION BY part ORDER BY x) AS upto FROM ` +
      `(SELECT x, ${part} AS part FROM ${stepped} WHERE ${chosen.join(' OR ')})) WHERE (part, upto) IN (${pairs.join(', ')})`,
  );
  return ascending(answer.map((row) => Number(row['x'])));
}

interface StepCount {
  readonly step: number;
  readonly n: number;
}

/** The steps that hold rows, with what lies below all of them and above. */
function inOrder(counted: readonly Row[]): readonly StepCount[] {
  return counted
    .flatMap(({ step, n, low }): StepCount[] => {
      if (Number(step) !== outside) return [{ step: Number(step), n: Number(n) }];
      const under = Number(low);
      return [
        { step: below, n: under },
        { step: above, n: Number(n) - under },
      ];
    })
    .sort((a, b) => a.step - b.step);
}

/** In which step each rank lies, with its rank there, and how many rows those steps hold. */
function placesOf(
  ranks: readonly number[],
  counted: readonly StepCount[],
): { readonly places: readonly (readonly [step: number, rank: number])[]; readonly selected: number } {
  const places: (readonly [number, number])[] = [];
  let [before, selected, next] = [0, 0, 0];
  for (const { step, n } of counted) {
    const first = next;
    for (; next < ranks.length && (ranks[next] ?? 0) <= before + n; next += 1) {
      places.push([step, (ranks[next] ?? 0) - before]);
    }
    if (next > first) selected += n;
    before += n;
  }
  return { places, selected };
}

/** The ranks of all quantiles, ascending, from 1. */
function ranksOf(count: number): readonly number[] {
  const even = regular.flatMap((of) => Array.from({ length: of - 1 }, (_, k) => rankOf(k + 1, of, count)));
  const all = [1, count, ...even, ...tails.map(([share, of]) => rankOf(share, of, count))];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Whether a value is one of the quantiles: the rank of one lies among the ranks of its rows. */
function wanted({ table: { dialect } }: Rows, count: number): string {
  const steps = regular.map(
    (parts) =>
      `${dialect.quotient(`upto * ${parts}`, String(count))} > ${dialect.quotient(`(upto - n) * ${parts}`, String(count))}`,
  );
  const ranks = [1, count, ...tails.map(([share, of]) => rankOf(share, of, count))];
  const single = [...new Set(ranks)].map((rank) => `(upto >= ${rank} AND upto - n < ${rank})`);
  return [...steps, ...single].join(' OR ');
}

/** The rank of the smallest value that at least share/of of the values do not exceed, from 1. */
function rankOf(share: number, of: number, count: number): number {
  return Number((BigInt(share) * BigInt(count) + BigInt(of) - 1n) / BigInt(of));
}
