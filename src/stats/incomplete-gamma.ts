import { deviance, stirlingError } from './saddle-point.js';

/**
 * The regularised upper incomplete gamma function Q(a, x): the probability that a gamma variable of shape a exceeds x.
 *
 * @param a shape, > 0, finite
 * @param x not NaN; 1 is returned below 0
 * @returns a relative error of about 1e−13 down to the smallest double, for shapes up to 1e10
 * @throws RangeError where an argument is outside its range
 * @see DLMF 8.11.4 (series), 8.9.2 (continued fraction, evaluated after Lentz); the density in front by Loader 2000
 */
export function upperGamma(a: number, x: number): number {
  inRange(a, x);
  if (x <= 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x);
}

/** The regularised lower incomplete gamma function P(a, x) = 1 − Q(a, x), as exact where it is small. */
export function lowerGamma(a: number, x: number): number {
  inRange(a, x);
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x);
}

/** The probability that a standard normal variable exceeds z, with a relative error of about 1e−13 in the upper tail. */
export function normalUpperTail(z: number): number {
  const half = upperGamma(0.5, (z * z) / 2) / 2;
  return z >= 0 ? half : 1 - half;
}

/** xᵃ e⁻ˣ / Γ(a + 1) */
function density(a: number, x: number): number {
  return Math.exp(-deviance(a, x) - stirlingError(a)) / Math.sqrt(2 * Math.PI * a);
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.min(1, density(a, x) * sum);
}

function continuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; ; n++) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 3e-16) break;
  }
  return Math.min(1, density(a, x) * a * fraction);
}

function inRange(a: number, x: number): void {
  if (!(a > 0 && a < Number.POSITIVE_INFINITY)) throw new RangeError(`shape is ${a}, not in (0, ∞)`);
  if (Number.isNaN(x)) throw new RangeError('x is NaN');
}
