import type { NumberFacts } from './numbers.js';
import { plainZero } from './numbers.js';
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
  { count, distinct }: NumberFacts,
): Promise<readonly number[]> {
  if (count === 0) return [];
  const { dialect } = rows.table;
  const finite = `SELECT v, n FROM ${values} WHERE ${dialect.isFinite(dialect.asDouble('v'))}`;
  const upto =
    distinct === undefined
      ? 'row_number() OVER (ORDER BY v) AS upto'
      : 'sum(n) OVER (ORDER BY v ROWS UNBOUNDED PRECEDING) AS upto';
  const ranked = `SELECT v, n, ${upto} FROM (${finite})`;
  const all = distinct !== undefined && distinct <= mostValues;
  const few = all ? finite : `SELECT v FROM (${ranked}) WHERE ${wanted(rows, count)}`;
  const answer = await rows.table.scan(`quantiles of ${name}`, `SELECT ${dialect.asDouble('v')} AS x FROM (${few})`);
  const edges = answer.map((row) => plainZero(Number(row['x'])));
  return [...new Set(edges)].sort((a, b) => a - b);
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
