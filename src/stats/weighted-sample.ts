/**
 * Numbers with weights: raw values of weight 1, distinct values with their counts, or the points that stand for the cells of
 * a profile. In any order; a position may occur more than once.
 */
export interface WeightedSample {
  readonly positions: readonly number[];
  /** ≥ 0 each, above 0 in sum. Every position weighs 1 where there are none. */
  readonly weights?: readonly number[];
}

/** Raw values, each of weight 1. */
export function sampleOf(values: readonly number[]): WeightedSample {
  return { positions: values };
}

/**
 * Weighted mean and population standard deviation, by the two-pass formula, from one of the values and in units of the
 * spread: right where all values are far from 0, huge or tiny, and exactly 0 where all are equal.
 *
 * @throws RangeError where the sample is empty, or holds a position beyond ±4e307 or a weight that is none
 */
export function moments(sample: WeightedSample): { readonly mean: number; readonly std: number } {
  const points = sorted(sample);
  const weight = points.reduce((sum, [, w]) => sum + w, 0);
  const [origin, last] = [points[0]?.[0] ?? 0, points[points.length - 1]?.[0] ?? 0];
  const unit = last - origin;
  if (unit === 0) return { mean: origin, std: 0 };
  const mean = points.reduce((sum, [x, w]) => sum + ((x - origin) / unit) * (w / weight), 0);
  const variance = points.reduce((sum, [x, w]) => sum + ((x - origin) / unit - mean) ** 2 * (w / weight), 0);
  return { mean: origin + mean * unit, std: Math.sqrt(variance) * unit };
}

/** The least and the greatest position that carries weight. @throws RangeError as `moments` */
export function extremes(sample: WeightedSample): readonly [least: number, greatest: number] {
  const points = sorted(sample);
  return [points[0]?.[0] ?? 0, points[points.length - 1]?.[0] ?? 0];
}

/** The sample with every position below `lower` moved to it, and every one above `upper`. @throws RangeError lower > upper */
export function clipped(sample: WeightedSample, [lower, upper]: readonly [number, number]): WeightedSample {
  if (!(lower <= upper)) throw new RangeError(`the limits ${lower} and ${upper} are not in order`);
  return { ...sample, positions: sample.positions.map((position) => Math.min(upper, Math.max(lower, position))) };
}

/**
 * Between any two neighbouring positions of either sample, how far they are apart and the difference of the cumulative
 * shares there, F − G.
 *
 * @throws RangeError as `moments`
 */
export function* cumulativeDifferences(
  reference: WeightedSample,
  current: WeightedSample,
): Generator<readonly [width: number, difference: number]> {
  const [f, g] = [sorted(reference), sorted(current)];
  const [n, m] = [f, g].map((points) => points.reduce((sum, [, w]) => sum + w, 0)) as [number, number];
  let [i, j, below, belowToo] = [0, 0, 0, 0];
  let from = Math.min(f[0]?.[0] ?? 0, g[0]?.[0] ?? 0);
  while (i < f.length || j < g.length) {
    const [x, y] = [f[i]?.[0] ?? Number.POSITIVE_INFINITY, g[j]?.[0] ?? Number.POSITIVE_INFINITY];
    const to = Math.min(x, y);
    if (to > from) yield [to - from, below / n - belowToo / m];
    from = to;
    if (x === to) below += f[i++]?.[1] ?? 0;
    if (y === to) belowToo += g[j++]?.[1] ?? 0;
  }
}

/**
 * Two samples as weights over the cells of one list: every position that carries weight in either, in ascending order.
 *
 * @throws RangeError as `moments`
 */
export function overSameCells(
  reference: WeightedSample,
  current: WeightedSample,
): {
  readonly positions: readonly number[];
  readonly reference: readonly number[];
  readonly current: readonly number[];
} {
  const weights = new Map<number, [number, number]>();
  for (const [side, sample] of [reference, current].entries()) {
    for (const [position, weight] of sorted(sample)) {
      const cell = weights.get(position) ?? [0, 0];
      cell[side as 0 | 1] += weight;
      weights.set(position, cell);
    }
  }
  const positions = [...weights.keys()].sort((x, y) => x - y);
  const side = (which: 0 | 1) => positions.map((position) => weights.get(position)?.[which] ?? 0);
  return { positions, reference: side(0), current: side(1) };
}

/** Positions farther from 0 could be infinitely far apart, and a distance over an infinite spread would be 0. */
const farthest = Number.MAX_VALUE / 4;

/** The points that carry weight, in ascending order. */
function sorted({ positions, weights }: WeightedSample): readonly (readonly [position: number, weight: number])[] {
  if (weights !== undefined && weights.length !== positions.length) {
    throw new RangeError(`${positions.length} positions, ${weights.length} weights`);
  }
  const points: (readonly [number, number])[] = [];
  positions.forEach((position, index) => {
    const weight = weights === undefined ? 1 : (weights[index] ?? 0);
    if (!(Math.abs(position) <= farthest)) throw new RangeError(`${position} is no position`);
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) throw new RangeError(`${weight} is no weight`);
    if (weight > 0) points.push([position, weight]);
  });
  if (points.length === 0) throw new RangeError('the sample is empty');
  return points.sort(([x], [y]) => x - y);
}
