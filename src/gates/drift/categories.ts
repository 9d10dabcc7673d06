import type { CountedCategories } from '../../profile/count.js';
import type { CategoricalProfile } from '../../profile/profile.js';
import { chiSquare } from '../../stats/chi-square.js';
import { cramersV } from '../../stats/cramers-v.js';
import { jensenShannonDivergence } from '../../stats/jensen-shannon.js';
import { populationStability } from '../../stats/population-stability.js';
import type { Statistic } from '../../stats/redraws.js';
import { lInfinity, totalVariation } from '../../stats/total-variation.js';
import type { Comparison } from './comparison.js';
import { asTheyCount } from './compat.js';
import type { CategoricalMethod, OtherTool } from './methods.js';

/** What is asked of a categorical column. */
export interface CategoriesAsked {
  readonly method: CategoricalMethod;
  /** whether what is expected of noise is taken off a Jensen–Shannon distance */
  readonly corrected: boolean;
  readonly compat?: OtherTool;
}

/** A column all of whose values are counted. */
export type Listed = CountedCategories & Required<Pick<CountedCategories, 'unseen'>>;

/** Whether every value of both sides is counted on its own. */
export function isListed(reference: CategoricalProfile, counted: CountedCategories): counted is Listed {
  const { unseen } = counted;
  return reference.other === 0 && unseen !== undefined && unseen.distinct === unseen.counts.length;
}

/** A categorical column: every value of either side is a cell of its own, however rare. */
export function compareCategories(reference: CategoricalProfile, current: Listed, asked: CategoriesAsked): Comparison {
  const cells = [
    ...reference.counts.map((count, index) => [count, current.counts[index] ?? 0] as const),
    ...current.unseen.counts.map((count) => [0, count] as const),
  ];
  return compareCells(cells, asked);
}

/** Any two sides counted over the same categories. */
export function compareCells(
  cells: readonly (readonly [reference: number, current: number])[],
  { method, corrected, compat }: CategoriesAsked,
): Comparison {
  // By their counts, so that the names of the categories change nothing.
  const sorted = cells.filter(([a, b]) => a + b > 0).sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  const jensenShannon = method === 'jensen_shannon_distance' || method === 'jensen_shannon_divergence';
  const square = method === 'jensen_shannon_distance' && !corrected;
  const distance = square
    ? (a: ArrayLike<number>, b: ArrayLike<number>) => Math.sqrt(statistics[method](a, b))
    : statistics[method];
  const comparison: Comparison = {
    method,
    reference: Float64Array.from(sorted, ([count]) => count),
    current: Float64Array.from(sorted, ([, count]) => count),
    distance,
    ...(jensenShannon && corrected && { corrected: method === 'jensen_shannon_distance' ? 'distance' : 'divergence' }),
    test: { name: 'chi_square', statistic: chiSquare },
  };
  return compat ? asTheyCount(compat, comparison) : comparison;
}

/** The Jensen–Shannon distance is computed from its square, for what noise adds is additive there. */
const statistics: Readonly<Record<CategoricalMethod, Statistic>> = {
  jensen_shannon_distance: jensenShannonDivergence,
  jensen_shannon_divergence: jensenShannonDivergence,
  psi: (reference, current) => populationStability(reference, current).value,
  total_variation: totalVariation,
  l_infinity: (reference, current) => lInfinity(reference, current).value,
  cramers_v: cramersV,
  chi_square: chiSquare,
};
