import { drawCells } from './hypergeometric.js';
import type { Random } from './random.js';
import { inRange, whole } from './range.js';

/** Rows of the population that is drawn from: as many as the sampler was held to, and never near exhausted. */
const population = 1e10;

/**
 * Draws with replacement from cells with given shares: multinomial counts, each draw as costly as there are cells, whatever
 * the number of rows. It draws from a population of 10¹⁰ rows without replacement, which takes a share rows/10¹⁰ off the
 * variance; shares are rounded to 10⁻¹⁰.
 */
export class Multinomial {
  readonly #cells: Float64Array;
  readonly #rows: number;

  /**
   * @param weights shares of the cells, in any unit, ≥ 0
   * @throws RangeError where a weight is negative or not finite, or all are 0
   */
  constructor(weights: ArrayLike<number>) {
    let sum = 0;
    for (let cell = 0; cell < weights.length; cell++) {
      inRange('weight', weights[cell] as number, 0, Number.MAX_VALUE);
      sum += weights[cell] as number;
    }
    if (!(sum > 0)) throw new RangeError('all weights are 0');
    this.#cells = Float64Array.from(weights, (weight) => Math.round((weight / sum) * population));
    this.#rows = this.#cells.reduce((total, rows) => total + rows, 0);
  }

  /**
   * @param rows to draw, whole, up to 10⁹
   * @returns rows in each cell
   * @throws RangeError where rows is outside its range
   */
  draw(random: Random, rows: number): Float64Array {
    whole('rows', rows, 0, population / 10);
    const drawn = new Float64Array(this.#cells.length);
    drawCells(random, this.#cells, rows, this.#rows, drawn);
    return drawn;
  }
}
