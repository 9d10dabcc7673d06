import type { Drift } from '../../config/policy.generated.js';

export type NumericMethod = Drift['numeric']['method'];
export type CategoricalMethod = Drift['categorical']['method'];

const numeric: Readonly<Record<NumericMethod, true>> = {
  wasserstein: true,
  ks: true,
  psi: true,
  jensen_shannon_distance: true,
  jensen_shannon_divergence: true,
  total_variation: true,
  l_infinity: true,
};

const categorical: Readonly<Record<CategoricalMethod, true>> = {
  jensen_shannon_distance: true,
  jensen_shannon_divergence: true,
  psi: true,
  total_variation: true,
  l_infinity: true,
  cramers_v: true,
  chi_square: true,
};

export function isNumericMethod(method: string): method is NumericMethod {
  return Object.hasOwn(numeric, method);
}

export function isCategoricalMethod(method: string): method is CategoricalMethod {
  return Object.hasOwn(categorical, method);
}

/**
 * The largest distance that passes where nobody says. That of the Jensen–Shannon divergence is the square of the distance's.
 * chi_square is a test and no distance: its statistic has no bound.
 */
export const defaultBound: Readonly<Record<NumericMethod | CategoricalMethod, number>> = {
  wasserstein: 0.1,
  ks: 0.1,
  psi: 0.1,
  jensen_shannon_distance: 0.05,
  jensen_shannon_divergence: 0.0025,
  total_variation: 0.1,
  l_infinity: 0.1,
  cramers_v: 0.1,
  chi_square: 0,
};

/** Whose numbers are asked for. */
export type OtherTool = 'evidently' | 'scipy';

/** The methods that each of them has under the same name. */
const theirs: Readonly<Record<OtherTool, ReadonlySet<NumericMethod | CategoricalMethod>>> = {
  evidently: new Set(['wasserstein', 'ks', 'psi', 'jensen_shannon_distance', 'chi_square']),
  scipy: new Set(['wasserstein', 'ks', 'jensen_shannon_distance', 'chi_square']),
};

/** SciPy's Jensen–Shannon distance is one of shares: how numbers become shares is left to whoever calls it. */
const notOfNumbers: Readonly<Record<OtherTool, ReadonlySet<NumericMethod | CategoricalMethod>>> = {
  evidently: new Set(['chi_square']),
  scipy: new Set(['jensen_shannon_distance', 'chi_square']),
};

/** @param of whether only numbers are meant */
export function hasMethod(
  tool: OtherTool,
  method: NumericMethod | CategoricalMethod,
  of?: 'numeric' | undefined,
): boolean {
  return theirs[tool].has(method) && !(of === 'numeric' && notOfNumbers[tool].has(method));
}

export function methodsOf(tool: OtherTool, of?: 'numeric' | undefined): readonly string[] {
  return [...theirs[tool]].filter((method) => hasMethod(tool, method, of));
}
