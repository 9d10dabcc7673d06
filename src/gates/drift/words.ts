import { formatCount } from '../../result/format.js';

/** A distance or a share in three digits: sentences are read, and result.json has the rest. */
export function formatValue(value: number, unit?: 'fraction'): string {
  return unit === 'fraction' ? `${short(value * 100)} %` : short(value);
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** `12,000 rows against 1,000`, what they are worth included. */
export function formatRows(
  rows: { readonly reference: number; readonly current: number },
  effective?: { readonly reference: number; readonly current: number },
): string {
  const worth = effective
    ? `, worth ${formatCount(Math.round(effective.current))} and ${formatCount(Math.round(effective.reference))} independent ones`
    : '';
  return `${formatCount(rows.current)} rows against ${formatCount(rows.reference)}${worth}`;
}

/** The names of distances as people say them. */
export const distanceNames: Readonly<Record<string, string>> = {
  wasserstein: 'Wasserstein distance',
  ks: 'Kolmogorov–Smirnov distance',
  psi: 'population stability index',
  jensen_shannon_distance: 'Jensen–Shannon distance',
  jensen_shannon_divergence: 'Jensen–Shannon divergence',
  total_variation: 'total variation',
  l_infinity: 'L∞ distance',
  cramers_v: "Cramér's V",
  chi_square: 'chi-square statistic',
};

/** What the drift of a column is called. */
export const driftNames = { data: '', prediction: 'prediction ', label: 'label ', concept: 'error ' } as const;
