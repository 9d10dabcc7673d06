import { cellCounts, cellMeans } from '../../profile/numeric-cells.js';
import { formatCount } from '../../result/format.js';
import { type Asking, effectiveRows, effectsOf, failing, infinities, numericSides, tooLarge } from './asking.js';
import { type Comparison, compare } from './comparison.js';
import type { Answer } from './family.js';
import type { Asked } from './questions.js';
import { shownOfNumbers } from './shown.js';
import { formatRows, formatValue } from './words.js';

/** The mean of the model's error: only its increase is drift. */
export function conceptAnswer({ check, bound }: Asked<{ readonly bound: number }>, asking: Asking): Answer {
  const sides = numericSides(check, asking);
  if ('check' in sides) return sides;
  const { reference, counted } = sides;
  const large = tooLarge(check, asking.questions.column, counted);
  if (large) return large;
  for (const [side, counts] of [['the reference', reference] as const, ['the current data', counted] as const]) {
    const infinite = infinities(counts);
    if (infinite === 0) continue;
    const what = `${formatCount(infinite)} values of ${asking.questions.column} in ${side} are infinite: their mean is too`;
    return failing(check, 'not_finite', what, 'find out what the model answered there');
  }
  const { column } = asking.questions;
  const [before, after] = [reference.sum / reference.count, counted.sum / counted.count];
  if (Math.abs(before) < 1e-12) {
    const what = `the mean of ${column} in the reference is ${formatValue(before)}: nothing is a fraction of it`;
    return failing(check, 'baseline_near_zero', what, 'compare it as a column of data, without concept');
  }
  const positions = cellMeans(reference.edges, reference, counted);
  const mean = (counts: ArrayLike<number>) => {
    let [rows, sum] = [0, 0];
    for (let cell = 0; cell < positions.length; cell++) {
      const here = counts[cell] as number;
      rows += here;
      if (here > 0) sum += here * (positions[cell] as number);
    }
    return sum / rows;
  };
  const increase = (a: ArrayLike<number>, b: ArrayLike<number>) => (mean(b) - mean(a)) / Math.abs(before);
  const effects = effectsOf(reference.design_effects, counted.design_effects);
  const comparison: Comparison = {
    method: 'mean_increase',
    reference: cellCounts(reference),
    current: cellCounts(counted),
    distance: increase,
    exact: (after - before) / Math.abs(before),
    test: { name: 'difference_of_means', statistic: increase },
  };
  const rows = { reference: reference.count, current: counted.count };
  const { value, noiseFloor, p, redraws } = compare(comparison, effects);
  const effective = effectiveRows(rows, effects);
  return {
    check,
    value,
    unit: 'fraction',
    bound,
    p,
    change: `the mean error ${column} went from ${formatValue(before)} to ${formatValue(after)}, by ${formatValue(value, 'fraction')}`,
    why: `noise alone reaches ${formatValue(noiseFloor, 'fraction')} at ${formatRows(rows, effective.effective_rows)}`,
    fix: 'find out what changed in the world the model predicts; train it again if it is there to stay',
    evidence: {
      kind: 'drift',
      method: 'mean_increase',
      of: 'concept',
      test: 'difference_of_means',
      p,
      noise_floor: noiseFloor,
      redraws,
      rows,
      ...effective,
    },
    shown: () => shownOfNumbers(reference, counted, comparison),
  };
}
