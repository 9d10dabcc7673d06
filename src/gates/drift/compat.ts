import type { NumericProfile } from '../../profile/profile.js';
import { chiSquare } from '../../stats/chi-square.js';
import { evidentlyCells, evidentlyChiSquare, evidentlyPsi } from '../../stats/compat/evidently.js';
import { chi2Contingency, jensenShannon, ks2samp } from '../../stats/compat/scipy.js';
import type { WeightedSample } from '../../stats/weighted-sample.js';
import type { Comparison } from './comparison.js';
import type { OtherTool } from './methods.js';

/** What stands under a Wasserstein distance: SciPy divides by nothing, Evidently by σ and never by less than 0.001. */
export function wassersteinUnit(tool: OtherTool, standardDeviation: number): number {
  return tool === 'scipy' ? 1 : Math.max(standardDeviation, 0.001);
}

/** The p-value that both tools print for the two-sample Kolmogorov–Smirnov test. */
export function withTheirKs(comparison: Comparison): Comparison {
  const { reference, current } = comparison;
  return { ...comparison, test: { ...comparison.test, name: 'ks_2samp' }, p: ks2samp(reference, current).p };
}

/**
 * Evidently bins the rows of both sides together, which takes the rows: a profile has them where each value has a cell of its
 * own.
 *
 * @returns undefined where it does not
 */
export function inTheirCells(
  method: 'psi' | 'jensen_shannon_distance',
  reference: NumericProfile,
  sides: { readonly reference: Float64Array; readonly current: Float64Array },
): Comparison | undefined {
  const counts = [...sides.reference].map((count, cell) => count + (sides.current[cell] ?? 0));
  if (counts.some((count, cell) => cell % 2 === 0 && count > 0)) return undefined;
  const sample = (side: Float64Array): WeightedSample => ({
    positions: reference.edges,
    weights: reference.edges.map((_, index) => side[2 * index + 1] ?? 0),
  });
  const cells = evidentlyCells(sample(sides.reference), sample(sides.current));
  return {
    method,
    reference: Float64Array.from(cells.reference),
    current: Float64Array.from(cells.current),
    distance: method === 'psi' ? evidentlyPsi : jensenShannon,
    test: { name: 'chi_square', statistic: chiSquare },
  };
}

/** A comparison of categories, with the number that the tool prints. */
export function asTheyCount(tool: OtherTool, comparison: Comparison): Comparison {
  const { method, reference, current, test } = comparison;
  const { corrected: _, ...plain } = comparison;
  switch (method) {
    case 'jensen_shannon_distance':
      return { ...plain, distance: jensenShannon };
    case 'psi':
      return { ...plain, distance: evidentlyPsi };
    case 'chi_square':
      return tool === 'evidently'
        ? { ...plain, test: { ...test, name: 'chisquare' }, p: evidentlyChiSquare(reference, current) }
        : { ...plain, test: { ...test, name: 'chi2_contingency' }, p: chi2Contingency(reference, current).p };
    default:
      return comparison;
  }
}
