import { type Counts, eachShare } from './shares.js';

/**
 * Hellinger distance of two distributions over the same cells: √(½ Σ(√p − √q)²).
 *
 * @returns in [0, 1]; 1 where no cell is filled on both sides
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Hellinger 1909, Journal für die reine und angewandte Mathematik 136; Le Cam & Yang 2000, Asymptotics in Statistics,
 * section 3.1
 */
export function hellinger(reference: Counts, current: Counts): number {
  let sum = 0;
  eachShare(reference, current, (p, q) => {
    sum += (Math.sqrt(p) - Math.sqrt(q)) ** 2;
  });
  return Math.min(1, Math.sqrt(sum / 2));
}
