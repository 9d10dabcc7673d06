const spelt = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;

/**
 * The number that a text spells, as Python, C and spreadsheets write numbers: `0.91`, `1e-3`, `nan`, `-inf`. Integers
 * beyond 2⁵³ are exact. A decimal comma spells none: `0,91` may as well be two numbers.
 *
 * @returns undefined where the text spells no number
 */
export function numberInText(text: string): number | bigint | undefined {
  const trimmed = text.trim();
  if (/^[+-]?nan$/i.test(trimmed)) return Number.NaN;
  if (/^[+-]?inf(?:inity)?$/i.test(trimmed)) {
    return trimmed.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }
  if (!spelt.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isSafeInteger(value) || !/^[+-]?[0-9]+$/.test(trimmed) ? value : BigInt(trimmed.replace(/^\+/, ''));
}
