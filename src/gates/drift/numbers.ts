import type { CountedNumbers } from '../../profile/count.js';
import { cellCounts, cellMeans, isOpen, quantileEdge } from '../../profile/numeric-cells.js';
import type { NumericCounts, NumericProfile } from '../../profile/profile.js';
import { andersonDarling } from '../../stats/anderson-darling.js';
import { jensenShannonDivergence } from '../../stats/jensen-shannon.js';
import { kolmogorovSmirnov, kolmogorovSmirnovBounds } from '../../stats/kolmogorov-smirnov.js';
import { populationStability } from '../../stats/population-stability.js';
import type { Statistic } from '../../stats/redraws.js';
import { lInfinity, totalVariation } from '../../stats/total-variation.js';
import { wasserstein } from '../../stats/wasserstein.js';
import { clipped, moments, type WeightedSample } from '../../stats/weighted-sample.js';
import type { Comparison } from './comparison.js';
import { wassersteinUnit, withTheirKs } from './compat.js';
import type { NumericMethod, OtherTool } from './methods.js';
import type { Normalization } from './policy.js';

// Looked up once: in the sandbox of a test each look at Math costs more than what it computes.
const { abs } = Math;

/** What is asked of a numeric column. */
export interface NumbersAsked {
  readonly method: NumericMethod;
  readonly normalize: Normalization;
  readonly compat?: OtherTool;
}

/**
 * A numeric column and the current counts in its cells.
 *
 * @returns undefined where the reference has no spread to measure a distance by: its values are then categories
 */
export function compareNumbers(
  reference: NumericProfile,
  current: Pick<CountedNumbers, 'at' | 'between' | 'sums' | 'min' | 'max' | 'interpolated'>,
  asked: NumbersAsked,
): Comparison | undefined {
  const sides = { reference: cellCounts(reference), current: cellCounts(current) };
  const test = { name: 'anderson_darling', statistic: andersonDarling };
  switch (asked.method) {
    case 'wasserstein':
      return wassersteinOf(reference, current, asked);
    case 'ks': {
      const comparison: Comparison = {
        method: 'ks',
        ...sides,
        distance: kolmogorovSmirnov,
        bounds: ksBounds(sides, current.interpolated),
        test: { name: 'ks', statistic: kolmogorovSmirnov },
      };
      return asked.compat ? withTheirKs(comparison) : comparison;
    }
    case 'jensen_shannon_distance':
    case 'jensen_shannon_divergence':
      return {
        method: asked.method,
        ...sides,
        distance: overDeciles(reference, jensenShannonDivergence),
        corrected: asked.method === 'jensen_shannon_distance' ? 'distance' : 'divergence',
        test,
      };
    case 'psi':
      return {
        method: 'psi',
        ...sides,
        distance: overDeciles(reference, (a, b) => populationStability(a, b).value),
        test,
      };
    case 'total_variation':
      return { method: 'total_variation', ...sides, distance: overDeciles(reference, totalVariation), test };
    case 'l_infinity':
      return {
        method: 'l_infinity',
        ...sides,
        distance: overDeciles(reference, (a, b) => lInfinity(a, b).value),
        test,
      };
  }
}

/**
 * No open cell of a profile holds more than 1/256 of its rows: where the current side is one with edges of its own, its counts
 * at the reference's edges may be off by so much.
 */
const mostInterpolated = 1 / 256;

function ksBounds(
  { reference, current }: { readonly reference: Float64Array; readonly current: Float64Array },
  interpolated: boolean,
): readonly [lower: number, upper: number] {
  const [lower, upper] = kolmogorovSmirnovBounds(reference, current, isOpen);
  const slack = interpolated ? mostInterpolated : 0;
  return [Math.max(0, lower - slack), Math.min(1, upper + slack)];
}

/** A statistic over the ten bins between the reference's deciles; those that ties leave empty are none. */
function overDeciles(reference: NumericProfile, statistic: Statistic): Statistic {
  const upper = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) => quantileEdge(reference, share));
  const ends = [...new Set(upper)];
  const cells = 2 * reference.edges.length + 1;
  // The cell of an edge belongs to the bin that it ends.
  const binOf = Uint8Array.from({ length: cells }, (_, cell) => {
    const bin = ends.findIndex((edge) => cell <= 2 * edge + 1);
    return bin < 0 ? ends.length : bin;
  });
  const [left, right] = [new Float64Array(ends.length + 1), new Float64Array(ends.length + 1)];
  const bins = (counts: ArrayLike<number>, into: Float64Array) => {
    into.fill(0);
    for (let cell = 0; cell < cells; cell++) {
      const bin = binOf[cell] as number;
      into[bin] = (into[bin] as number) + (counts[cell] as number);
    }
    return into;
  };
  return (a, b) => statistic(bins(a, left), bins(b, right));
}

function wassersteinOf(
  reference: NumericProfile,
  current: Pick<CountedNumbers, 'at' | 'between' | 'sums' | 'min' | 'max'>,
  { normalize: written, compat }: NumbersAsked,
): Comparison | undefined {
  const { edges } = reference;
  const normalize = compat ? theirNormalization[compat] : written;
  const sides = { reference: cellCounts(reference), current: cellCounts(current) };
  const limits: Limits =
    normalize === 'winsorised_std' ? winsorLimits(reference) : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const sample = (means: Float64Array, counts: Float64Array) =>
    clipped({ positions: [...means], weights: [...counts] }, limits);
  const own = sample(cellMeans(edges, reference), sides.reference);
  const ours = spreadOf(normalize, own, reference, current);
  const spread = compat ? wassersteinUnit(compat, ours) : ours;
  if (!(spread > 0)) return undefined;
  // Redraws move rows of which only the cell is known: all of a cell lie at its mean.
  const positions = cellMeans(edges, reference, current).map((mean) => within(mean, limits));
  const moved = overPositions(positions);
  return {
    method: 'wasserstein',
    normalize,
    ...sides,
    distance: (a, b) => moved(a, b) / spread,
    exact: wasserstein(own, sample(cellMeans(edges, current), sides.current)) / spread,
    test: { name: 'anderson_darling', statistic: andersonDarling },
  };
}

const theirNormalization: Readonly<Record<OtherTool, Normalization>> = { evidently: 'reference_std', scipy: 'none' };

type Limits = readonly [lower: number, upper: number];

/** The reference's 1 % and 99 % quantiles, beyond which one wild value would hide every change. */
function winsorLimits(reference: NumericProfile): Limits {
  return [edgeAt(reference, 0.01), edgeAt(reference, 0.99)];
}

function edgeAt(reference: NumericProfile, share: number): number {
  return reference.edges[quantileEdge(reference, share)] ?? Number.NaN;
}

function within(value: number, [lower, upper]: Limits): number {
  return Math.min(upper, Math.max(lower, value));
}

/** What a Wasserstein distance is divided by; 0 where the reference has no spread. */
function spreadOf(
  normalize: Normalization,
  own: WeightedSample,
  { count, sum, sum_of_squares: squares, min, max }: NumericProfile,
  current: Pick<CountedNumbers, 'min' | 'max'>,
): number {
  switch (normalize) {
    case 'none':
      return 1;
    case 'range':
      return Math.max(max ?? 0, current.max ?? 0) - Math.min(min ?? 0, current.min ?? 0);
    case 'winsorised_std':
      return moments(own).std;
    case 'reference_std': {
      const variance = squares / count - (sum / count) ** 2;
      // Where the mean is far beyond the spread, the difference of the two is rounding: the cells know better then.
      return variance > 1e-6 * (sum / count) ** 2 ? Math.sqrt(variance) : moments(own).std;
    }
  }
}

/** ∫|F − G| with the rows of each cell at its position, positions ascending. */
function overPositions(positions: Float64Array): Statistic {
  return (reference, current) => {
    let [n, m] = [0, 0];
    for (let cell = 0; cell < positions.length; cell++) {
      n += reference[cell] as number;
      m += current[cell] as number;
    }
    let [f, g, sum] = [0, 0, 0];
    for (let cell = 0; cell + 1 < positions.length; cell++) {
      f += reference[cell] as number;
      g += current[cell] as number;
      const width = (positions[cell + 1] as number) - (positions[cell] as number);
      if (width > 0) sum += width * abs(f / n - g / m);
    }
    return sum;
  };
}

/** Rows outside the reference's 0.5 to 99.5 % range, on either side. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
  readonly reference: { readonly outside: number; readonly rows: number };
  readonly current: { readonly outside: number; readonly rows: number };
}

/** The edges between which all but the tails lie, both inside. */
function tailEdges(reference: NumericProfile): readonly [low: number, high: number] {
  return [quantileEdge(reference, 0.005), quantileEdge(reference, 0.995)];
}

/** The reference's 0.5 % and 99.5 % quantiles. */
export function tailLimits(reference: NumericProfile): Limits {
  const [low, high] = tailEdges(reference);
  return [reference.edges[low] ?? Number.NaN, reference.edges[high] ?? Number.NaN];
}

export function tailsOf(reference: NumericProfile, current: Pick<NumericCounts, 'at' | 'between'>): Tails {
  const [low, high] = tailEdges(reference);
  const side = (counts: Float64Array) => {
    const rows = counts.reduce((sum, each) => sum + each, 0);
    const inside = counts.slice(2 * low + 1, 2 * high + 2).reduce((sum, each) => sum + each, 0);
    return { outside: rows - inside, rows };
  };
  const [lower, upper] = tailLimits(reference);
  return { lower, upper, reference: side(cellCounts(reference)), current: side(cellCounts(current)) };
}
