import { inRange, whole } from './range.js';
import { deviance, stirlingError } from './saddle-point.js';

/**
 * The chance that the Kolmogorov–Smirnov statistic of n values against a fixed continuous distribution is at least d. With n
 * the rounded n·m/(n + m) of two samples it is the p-value that SciPy calls asymptotic.
 *
 * Whichever form holds its digits: the one-sided law doubled in the tail, Durbin's matrix for few values or a small d, the
 * series of Pelz and Good between; the same borders as SciPy, so that the numbers are the same.
 *
 * @param d in [0, 1]
 * @param n a whole number ≥ 1
 * @returns in [0, 1]; 0 where the chance is below 1e-320
 * @throws RangeError where an argument is outside its range
 * @see Simard & L'Ecuyer 2011, Computing the two-sided Kolmogorov–Smirnov distribution, Journal of Statistical Software 39(11)
 */
export function kolmogorovSmirnovSurvival(d: number, n: number): number {
  inRange('D', d, 0, 1);
  whole('n', n, 1);
  const squared = n * d * d;
  if (n * d <= 0.5) return 1;
  if (d === 1 || (n > 140 && squared >= 370)) return 0;
  if (d >= 0.5 || (n <= 140 ? squared > 4 : squared >= 2.2)) return Math.min(1, 2 * oneSided(d, n));
  const below = n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4) ? durbin(d, n) : pelzGood(d, n);
  return Math.min(1, Math.max(0, 1 - below));
}

/**
 * The limit of that chance for n → ∞ with x = √n·d: 2 Σ (−1)ᵏ⁻¹ exp(−2k²x²), and for small x the same by theta functions.
 *
 * @param x ≥ 0
 * @returns in [0, 1]
 * @throws RangeError where x is negative or no number
 * @see Kolmogorov 1933, Giornale dell'Istituto Italiano degli Attuari 4; Feller 1948, Annals of Mathematical Statistics 19
 */
export function kolmogorovLimitSurvival(x: number): number {
  inRange('x', x, 0, Number.POSITIVE_INFINITY);
  let sum = 0;
  if (x < 1) {
    for (let odd = 1; odd <= 9; odd += 2) sum += Math.exp(-((odd * Math.PI) ** 2) / (8 * x * x));
    return x === 0 ? 1 : Math.max(0, 1 - (rootTwoPi / x) * sum);
  }
  for (let k = 9; k >= 1; k -= 1) sum = Math.exp(-2 * k * k * x * x) - sum;
  return 2 * sum;
}

const rootTwoPi = Math.sqrt(2 * Math.PI);

/** Above this many values the one-sided sum is as long as its relative error, 1/n, is small. */
const mostTerms = 1_000_000;

/**
 * P(max(Fₙ − F) ≥ d) = d Σⱼ C(n, j)(d + j/n)ʲ⁻¹(1 − d − j/n)ⁿ⁻ʲ, all terms positive. Each is the binomial probability of j in
 * n at p = d + j/n, over p, computed as deviance and Stirling error so that it keeps its digits for large n.
 *
 * @see Birnbaum & Tingey 1951, Annals of Mathematical Statistics 22; Loader 2000, Fast and accurate computation of binomial
 * probabilities; for many values Maag & Dicaire 1971, Biometrika 58
 */
function oneSided(d: number, n: number): number {
  if (n > mostTerms) return Math.exp(-((6 * n * d + 1) ** 2) / (18 * n));
  const shift = n * d;
  let sum = Math.exp(n * Math.log1p(-d)) / d;
  for (let j = 1; n - j - shift > 0; j += 1) {
    const rest = n - j;
    const error = stirlingError(n) - stirlingError(j) - stirlingError(rest);
    const exponent = error - deviance(j, j + shift) - deviance(rest, rest - shift);
    sum += (Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * j * rest))) / (d + j / n);
  }
  return d * sum;
}

/**
 * P(D < d) = n!/nⁿ times the middle of the nth power of a matrix. The matrix is divided by e, for n!/nⁿ is about e⁻ⁿ, and
 * neither of the two can be written down for a large n.
 *
 * @see Marsaglia, Tsang & Wang 2003, Evaluating Kolmogorov's distribution, Journal of Statistical Software 8(18)
 */
function durbin(d: number, n: number): number {
  const k = Math.floor(n * d) + 1;
  const h = k - n * d;
  const size = 2 * k - 1;
  const at = (row: number, column: number): number => {
    if (column > row + 1) return 0;
    let entry = 1;
    if (column === 0) entry -= h ** (row + 1);
    if (row === size - 1) entry -= h ** (size - column);
    if (row === size - 1 && column === 0) entry += Math.max(0, 2 * h - 1) ** size;
    for (let factor = 2; factor <= row - column + 1; factor += 1) entry /= factor;
    return entry / Math.E;
  };
  const matrix = Float64Array.from({ length: size * size }, (_, i) => at(Math.floor(i / size), i % size));
  const middle = power(matrix, size, n)[(k - 1) * size + k - 1] ?? 0;
  return middle * Math.sqrt(2 * Math.PI * n) * Math.exp(stirlingError(n));
}

function power(matrix: Float64Array, size: number, exponent: number): Float64Array {
  if (exponent === 1) return matrix;
  const half = power(matrix, size, Math.floor(exponent / 2));
  const square = product(half, half, size);
  return exponent % 2 === 0 ? square : product(square, matrix, size);
}

function product(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row += 1) {
    for (let inner = 0; inner < size; inner += 1) {
      const factor = left[row * size + inner] ?? 0;
      if (factor === 0) continue;
      for (let column = 0; column < size; column += 1) {
        const place = row * size + column;
        result[place] = (result[place] ?? 0) + factor * (right[inner * size + column] ?? 0);
      }
    }
  }
  return result;
}

/**
 * P(D < d) as K₀ + K₁/√n + K₂/n + K₃/n^1.5 at z = √n·d, with theta functions that converge fast for a small z.
 *
 * @see Pelz & Good 1976, Approximating the lower tail-areas of the Kolmogorov–Smirnov one-sample statistic, Journal of the
 * Royal Statistical Society B 38; Simard & L'Ecuyer 2011, equation 10
 */
function pelzGood(d: number, n: number): number {
  const z2 = n * d * d;
  const z = Math.sqrt(z2);
  const [z4, z6, z8] = [z2 ** 2, z2 ** 3, z2 ** 4];
  const pi2 = Math.PI ** 2;
  const k = [0, 0, 0, 0] as [number, number, number, number];
  for (let odd = 15; odd >= 1; odd -= 2) {
    // Powers of (π·odd/2)².
    const a = (pi2 * odd * odd) / 4;
    const weight = rootTwoPi * Math.exp(-a / (2 * z2));
    k[0] += weight;
    k[1] += weight * (a - z2);
    k[2] += weight * (6 * z6 + 2 * z4 + a * (2 * z4 - 5 * z2) + a * a * (1 - 2 * z2));
    k[3] +=
      weight * (a ** 3 * (5 - 30 * z2) + a * a * (212 * z4 - 60 * z2) + a * (135 * z4 - 96 * z6) - 30 * z6 - 90 * z8);
  }
  let [second, third] = [0, 0];
  for (let whole = 8; whole >= 1; whole -= 1) {
    const b = pi2 * whole * whole;
    const weight = rootTwoPi * b * Math.exp(-b / (2 * z2));
    second += weight;
    third += weight * (3 * z2 - b);
  }
  const root = Math.sqrt(n);
  if (k[0] === 0) return 0;
  return (
    k[0] / z +
    k[1] / (6 * z4 * root) +
    (k[2] / (72 * z6 * z) - second / (36 * z2 * z)) / n +
    (k[3] / (6480 * z8 * z2) + third / (216 * z6)) / (n * root)
  );
}
