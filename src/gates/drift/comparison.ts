import { correctedDistance } from '../../stats/jensen-shannon.js';
import { type RedrawAnswer, redraws, type Statistic } from '../../stats/redraws.js';

/** Two sides counted over the same cells, and how they are compared. */
export interface Comparison {
  /** as the configuration writes it */
  readonly method: string;
  readonly normalize?: string;
  /** rows in each cell, whole */
  readonly reference: Float64Array;
  readonly current: Float64Array;
  /** the distance of any counts over these cells */
  readonly distance: Statistic;
  /** the distance of the two sides, where more is known of them than their counts */
  readonly exact?: number;
  /** where the cells leave the distance open */
  readonly bounds?: readonly [lower: number, upper: number];
  /** what is expected of noise is taken off: `distance` is then a divergence, and this is what becomes of it */
  readonly corrected?: 'distance' | 'divergence';
  /** what asks whether the two differ at all */
  readonly test: { readonly name: string; readonly statistic: Statistic };
  /** the p-value, where it is asked for as another tool computes it */
  readonly p?: number;
}

/** A comparison, computed. */
export interface Compared {
  readonly value: number;
  /** what noise alone reaches at these sizes in 95 of 100 redraws */
  readonly noiseFloor: number;
  /** in (0, 1]; another tool's may be 0 */
  readonly p: number;
  readonly redraws: number;
}

/** How much less than its rows a side is worth, where rows of one group depend on each other; ≥ 1 each. */
export interface Effects {
  readonly reference: number;
  readonly current: number;
  /** whether groups were looked at, be each row found to be worth one */
  readonly grouped?: true;
}

export const independent: Effects = { reference: 1, current: 1 };

/** The distance, and by redraws of the counts what noise makes of it and how surprising the difference is. */
export function compare(comparison: Comparison, effects: Effects = independent): Compared {
  const { distance, exact, corrected, test } = comparison;
  const reference = worth(comparison.reference, effects.reference);
  const current = worth(comparison.current, effects.current);
  const answer = redraws({
    reference,
    current,
    test: test.statistic,
    effect: distance,
    seed: seedOf(test.name, reference, current),
  });
  const noise = answer.effect;
  if (!noise) throw new Error('redraws answered no effect');
  const observed = exact ?? distance(comparison.reference, comparison.current);
  return {
    value: lessNoise(observed, noise, corrected),
    noiseFloor: lessNoise(noise.floor, noise, corrected),
    p: comparison.p ?? answer.p,
    redraws: answer.redraws,
  };
}

function lessNoise(
  value: number,
  { mean }: NonNullable<RedrawAnswer['effect']>,
  corrected: Comparison['corrected'],
): number {
  if (corrected === 'distance') return correctedDistance(value, mean);
  return corrected === 'divergence' ? Math.max(0, value - mean) : value;
}

/** How surprising a statistic of the two sides is, without a distance. */
export function surprise(
  sides: Pick<Comparison, 'reference' | 'current' | 'test'>,
  effects: Effects = independent,
): Pick<RedrawAnswer, 'p' | 'redraws'> {
  const reference = worth(sides.reference, effects.reference);
  const current = worth(sides.current, effects.current);
  const { name, statistic } = sides.test;
  return redraws({ reference, current, test: statistic, seed: seedOf(name, reference, current) });
}

/** From the counts alone: the order of rows, the names of files and of categories change no digit. */
function seedOf(test: string, reference: Float64Array, current: Float64Array): string {
  return `${test}\n${reference.join(',')}\n${current.join(',')}`;
}

/**
 * Counts that tell as much as these do, if their rows were independent: divided by the design effect, and whole, so that the
 * cumulative counts are off by at most a half.
 */
export function worth(counts: Float64Array, effect: number): Float64Array {
  if (effect === 1) return counts;
  // Rows are worth one independent one at least.
  const most = Math.min(
    effect,
    counts.reduce((sum, count) => sum + count, 0),
  );
  let [before, taken] = [0, 0];
  return counts.map((count) => {
    before += count;
    const here = Math.round(before / most) - taken;
    taken += here;
    return here;
  });
}
