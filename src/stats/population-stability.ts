import { type Counts, eachShare } from './shares.js';

/** The least share that a cell is taken to have: without one, a single empty cell makes the index infinite. */
const floor = 1e-4;

export interface PopulationStability {
  /** The index, ≥ 0, in nats. */
  readonly value: number;
  /** How many cells had a share under the floor on either side. */
  readonly floored: number;
  /** The part of the value that comes from those cells: it depends on the floor, which is a convention. */
  readonly flooredPart: number;
  /** What each cell adds to the value. */
  readonly contributions: readonly number[];
}

/**
 * Population stability index of two distributions over the same cells, Σ(q − p) ln(q/p), which is Jeffreys' divergence. A
 * share under 1e-4 is raised to it on both sides, and the shares of that side are then divided by their new sum.
 *
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Jeffreys 1946, Proceedings of the Royal Society A 186; Siddiqi 2006, Credit Risk Scorecards, chapter 9; Yurdakul 2018,
 * Statistical properties of population stability index
 */
export function populationStability(reference: Counts, current: Counts): PopulationStability {
  let [sumP, sumQ] = [0, 0];
  eachShare(reference, current, (p, q) => {
    sumP += Math.max(floor, p);
    sumQ += Math.max(floor, q);
  });
  const contributions: number[] = [];
  let [value, floored, flooredPart] = [0, 0, 0];
  eachShare(reference, current, (p, q) => {
    const contribution = psiTerm(Math.max(floor, p) / sumP, Math.max(floor, q) / sumQ);
    contributions.push(contribution);
    value += contribution;
    if (Math.min(p, q) >= floor) return;
    floored += 1;
    flooredPart += contribution;
  });
  return { value, floored, flooredPart, contributions };
}

/** What a cell with shares p and q, both above 0, adds to the index: never below 0. */
export function psiTerm(p: number, q: number): number {
  return (q - p) * Math.log(q / p);
}
