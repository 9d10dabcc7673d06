import { whole } from './range.js';
import { deviance, stirlingError } from './saddle-point.js';

/**
 * P(X ≥ k) for the number X of successes among rows drawn without replacement.
 *
 * @param k whole; below the least possible number the answer is 1, above the largest 0
 * @param population rows in all, whole, up to 1e10; of these `successes` count, and `draws` are drawn
 * @returns a relative error below 1e−10, as far down as a double reaches
 * @throws RangeError where an argument is not whole or outside its range
 * @see Loader 2000, Fast and accurate computation of binomial probabilities: the saddle-point form of the mass, from which
 * the tail is summed outwards by the ratio of neighbours
 */
export function upperTail(k: number, population: number, successes: number, draws: number): number {
  const table = hypergeometric(population, successes, draws);
  whole('k', k, Number.MIN_SAFE_INTEGER);
  return upper(table, k);
}

/** P(X ≤ k), as `upperTail`. */
export function lowerTail(k: number, population: number, successes: number, draws: number): number {
  const table = hypergeometric(population, successes, draws);
  whole('k', k, Number.MIN_SAFE_INTEGER);
  return lower(table, k);
}

/** Rows: the two samples; columns: those that count, and the others. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/** Which odds ratio is looked for: another than 1, one above it (the first cell is large), or one below it. */
export type Alternative = 'two-sided' | 'greater' | 'less';

/** Masses that differ by rounding alone count as equal. */
const equalMass = 1 + 1e-7;

/**
 * Fisher's exact test of a table of two by two.
 *
 * @param alternative two-sided sums the mass of all tables at most as likely as this one
 * @returns p in (0, 1]; 1 where a row or a column is empty
 * @throws RangeError where a count is no whole number from 0
 * @see Fisher 1934; Agresti 2002, Categorical data analysis, section 3.5
 */
export function fisher([[a, b], [c, d]]: TwoByTwo, alternative: Alternative = 'two-sided'): number {
  for (const count of [a, b, c, d]) whole('count', count, 0);
  const table = hypergeometric(a + b + c + d, a + c, a + b);
  if (alternative === 'greater') return upper(table, a);
  if (alternative === 'less') return lower(table, a);
  const { mode, least, most } = table;
  const bound = mass(table, a) * equalMass;
  if (mass(table, mode) <= bound) return 1;
  // On the other side of the mode the mass falls steadily: the nearest table that is unlikely enough, by bisection.
  let [near, far] = a < mode ? [mode, most + 1] : [mode, least - 1];
  while (Math.abs(far - near) > 1) {
    const between = Math.floor((near + far) / 2);
    if (mass(table, between) <= bound) far = between;
    else near = between;
  }
  const sides = a < mode ? lower(table, a) + upper(table, far) : upper(table, a) + lower(table, far);
  return Math.min(1, sides);
}

interface Hypergeometric {
  readonly population: number;
  readonly successes: number;
  readonly draws: number;
  readonly least: number;
  readonly most: number;
  readonly mode: number;
  /** log of the part of the mass that does not depend on k */
  readonly constant: number;
}

function hypergeometric(population: number, successes: number, draws: number): Hypergeometric {
  whole('population', population, 0);
  whole('successes', successes, 0, population);
  whole('draws', draws, 0, population);
  const least = Math.max(0, draws - (population - successes));
  const most = Math.min(draws, successes);
  const margins = [successes, population - successes, draws, population - draws];
  const mode = Math.floor((draws + 1) * ((successes + 1) / (population + 2)));
  let constant = population === 0 ? 0 : -factorial(population);
  for (const margin of margins) if (margin > 0) constant += factorial(margin);
  return { population, successes, draws, least, most, mode: Math.min(most, Math.max(least, mode)), constant };
}

/** log x! − x log x + x: what the deviances leave. */
function factorial(x: number): number {
  return stirlingError(x) + Math.log(2 * Math.PI * x) / 2;
}

/** P(X = k) for least ≤ k ≤ most, 0 elsewhere. */
function mass({ population, successes, draws, least, most, constant }: Hypergeometric, k: number): number {
  if (k < least || k > most) return 0;
  // With one row of the margin empty there is one table only.
  if (least === most) return 1;
  const share = draws / population;
  const failures = population - successes;
  let log = constant;
  log -= cell(k, successes * share);
  log -= cell(successes - k, successes * (1 - share));
  log -= cell(draws - k, failures * share);
  log -= cell(failures - draws + k, failures * (1 - share));
  return Math.exp(log);
}

function cell(count: number, expected: number): number {
  return count === 0 ? expected : deviance(count, expected) + factorial(count);
}

function upper(table: Hypergeometric, k: number): number {
  const { least, most, mode } = table;
  if (k <= least) return 1;
  if (k > most) return 0;
  return k > mode ? outwards(table, k, 1) : 1 - outwards(table, k - 1, -1);
}

function lower(table: Hypergeometric, k: number): number {
  const { least, most, mode } = table;
  if (k >= most) return 1;
  if (k < least) return 0;
  return k < mode ? outwards(table, k, -1) : 1 - outwards(table, k + 1, 1);
}

/** The sum of the masses from k away from the mode. */
function outwards(table: Hypergeometric, k: number, step: 1 | -1): number {
  const { population, successes, draws, least, most } = table;
  const rest = population - successes - draws;
  let term = 1;
  let sum = 1;
  if (step > 0) {
    for (let x = k; x < most && term > sum * 1e-17; x++) {
      term *= ((successes - x) * (draws - x)) / ((x + 1) * (rest + x + 1));
      sum += term;
    }
  } else {
    for (let x = k; x > least && term > sum * 1e-17; x--) {
      term *= (x * (rest + x)) / ((successes - x + 1) * (draws - x + 1));
      sum += term;
    }
  }
  return Math.min(1, mass(table, k) * sum);
}
