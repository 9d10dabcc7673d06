import type { Random } from './random.js';

// Bound once: in the inner loop a look-up of the global costs more than the function, by far so where it is sandboxed.
const { exp, floor, log, log1p, max, min, sqrt } = Math;

/** Where the draws' mean is below this, inversion is faster than rejection. */
const inversionBelow = 10;

/** Of so few factors the product is taken as it stands: 24 of 10¹⁰ are 10²⁴⁰. */
const fewFactors = 24;

/** Natural logarithms of the factorials below 1,024; beyond, Stirling's series needs one term for twelve digits. */
const logFactorials = new Float64Array(1024);
for (let n = 2; n < logFactorials.length; n++) logFactorials[n] = logFactorial(n - 1) + log(n);

/** 2√(2/e) and 3 − 2√(3/e), the constants of the table mountain hat (Stadlober 1990). */
const hatWidth = 1.7155277699214135;
const hatShift = 0.8989161620588988;

/** Standard deviations beyond which no mass is left that a double could hold. */
const reach = 16;

/**
 * How many of the drawn are successes: one hypergeometric number, exactly distributed. Its cost does not depend on the sizes.
 *
 * Symmetry brings every case to at most half the population on both margins. Then inversion from 0 where the mean is below
 * 10, else ratio of uniforms with the table mountain hat; the density is compared with the mode's by differences of
 * Stirling's series, which keep ten digits at populations of 10¹⁰.
 *
 * @param successes in the population, whole, ≥ 0; likewise failures
 * @param draws without replacement, whole, 0 ≤ draws ≤ successes + failures; not checked, for this is the inner loop
 * @see Stadlober 1990, The ratio of uniforms approach for generating discrete random variates, Journal of Computational and
 * Applied Mathematics 31, 181–189 (HRUA)
 */
export function drawHypergeometric(random: Random, successes: number, failures: number, draws: number): number {
  const population = successes + failures;
  const rare = successes <= failures ? successes : failures;
  const taken = draws <= population - draws ? draws : population - draws;
  let drawn = 0;
  if (rare > 0 && taken > 0) {
    drawn =
      rare * taken < inversionBelow * population
        ? invert(random.uniform(), population, rare, taken)
        : reject(random, population, rare, taken);
  }
  if (successes > failures) drawn = taken - drawn;
  return taken < draws ? successes - drawn : drawn;
}

/**
 * Draws rows without replacement from cells: one multivariate hypergeometric vector, cell by cell, each given those before.
 *
 * @param totals rows of each cell, whole, ≥ 0
 * @param draws rows to draw, whole, 0 ≤ draws ≤ the sum of totals; not checked, for this is the inner loop
 * @param population the sum of totals
 * @param into receives the rows drawn from each cell, as long as totals
 */
export function drawCells(
  random: Random,
  totals: Float64Array,
  draws: number,
  population: number,
  into: Float64Array,
): void {
  let rows = population;
  let left = draws;
  for (let cell = 0; cell < totals.length; cell++) {
    const total = totals[cell] as number;
    const drawn = total === 0 || left === 0 ? 0 : drawHypergeometric(random, total, rows - total, left);
    into[cell] = drawn;
    left -= drawn;
    rows -= total;
  }
}

/** The number of successes at which the distribution function passes u, counted up from 0. */
function invert(u: number, population: number, rare: number, taken: number): number {
  const few = rare <= taken ? rare : taken;
  const many = rare <= taken ? taken : rare;
  let mass = massAtZero(population, few, many);
  let rest = u;
  let drawn = 0;
  while (rest >= mass && drawn < few) {
    rest -= mass;
    drawn++;
    mass *= ((few - drawn + 1) * (many - drawn + 1)) / (drawn * (population - few - many + drawn));
  }
  return drawn;
}

/** C(N − b, a)/C(N, a): the probability that none of `few` is among `many` of a population. */
function massAtZero(population: number, few: number, many: number): number {
  const others = population - many;
  if (few <= fewFactors) {
    let numerator = 1;
    let denominator = 1;
    for (let i = 0; i < few; i++) {
      numerator *= others - i;
      denominator *= population - i;
    }
    return numerator / denominator;
  }
  if (population < logFactorials.length) {
    return exp(
      logFactorial(others) - logFactorial(others - few) - logFactorial(population) + logFactorial(population - few),
    );
  }
  return exp(
    (population + 0.5) * log1p(-few / population) -
      (others + 0.5) * log1p(-few / others) +
      few * log((others - few) / (population - few)) +
      (few / (population - few) / population - few / (others - few) / others) / 12,
  );
}

/** Ratio of uniforms; rare and taken are at most half the population, and the mean at least 10. */
function reject(random: Random, population: number, rare: number, taken: number): number {
  const share = rare / population;
  const centre = taken * share + 0.5;
  const deviation = sqrt(((population - taken) * taken * share * (1 - share)) / (population - 1) + 0.5);
  const width = hatWidth * deviation + hatShift;
  const lowest = max(0, floor(centre - reach * deviation));
  const beyond = min(rare, taken, floor(centre + reach * deviation)) + 1;
  const mode = floor(((taken + 1) * (rare + 1)) / (population + 2));
  const rareLeft = rare - mode;
  const takenLeft = taken - mode;
  const others = population - rare - taken + mode;
  const tabled = population < logFactorials.length;
  const atMode = tabled
    ? logFactorial(mode) + logFactorial(rareLeft) + logFactorial(takenLeft) + logFactorial(others)
    : 0;
  for (;;) {
    const u = random.uniform();
    const at = centre + (width * (random.uniform() - 0.5)) / u;
    if (!(at >= lowest && at < beyond)) continue;
    const drawn = floor(at);
    const step = drawn - mode;
    const height = tabled
      ? atMode -
        logFactorial(drawn) -
        logFactorial(rareLeft - step) -
        logFactorial(takenLeft - step) -
        logFactorial(others + step)
      : logRatio(mode, rareLeft, takenLeft, others, step);
    if (u * (4 - u) - 3 <= height) return drawn;
    if (u * (u - height) < 1 && 2 * log(u) <= height) return drawn;
  }
}

/** Log of the density `step` from the mode over that at the mode, of a table with these four cells at the mode. */
function logRatio(both: number, rareLeft: number, takenLeft: number, others: number, step: number): number {
  if (step === 0) return 0;
  const moved = both + step;
  const rareMoved = rareLeft - step;
  const takenMoved = takenLeft - step;
  const othersMoved = others + step;
  let sum = 0;
  // What each factorial owes to x·log x, as one quotient for all four.
  let quotient = 1;
  if (both < 512 && moved < 1024) sum += logFactorial(moved) - logFactorial(both);
  else {
    sum += growth(both, step, moved);
    quotient *= moved;
  }
  if (rareLeft < 512 && rareMoved < 1024) sum += logFactorial(rareMoved) - logFactorial(rareLeft);
  else {
    sum += growth(rareLeft, -step, rareMoved);
    quotient /= rareMoved;
  }
  if (takenLeft < 512 && takenMoved < 1024) sum += logFactorial(takenMoved) - logFactorial(takenLeft);
  else {
    sum += growth(takenLeft, -step, takenMoved);
    quotient /= takenMoved;
  }
  sum += growth(others, step, othersMoved);
  quotient *= othersMoved;
  return -sum - step * log(quotient);
}

/** log (from + step)! − log from! − step·log(from + step), by Stirling's series, for at least a few hundred. */
function growth(from: number, step: number, to: number): number {
  return (from + 0.5) * log1p(step / from) - step - step / (12 * from * to);
}

function logFactorial(n: number): number {
  return logFactorials[n] as number;
}
