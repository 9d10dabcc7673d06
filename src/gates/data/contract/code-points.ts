/** A set of code points: ranges with both ends, ascending, without overlap and without neighbours. */
export type CodePoints = readonly (readonly [first: number, last: number])[];

export const lastCodePoint = 0x10_ff_ff;

export function codePoints(...ranges: CodePoints): CodePoints {
  const merged: [number, number][] = [];
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    const previous = merged.at(-1);
    if (previous && first <= previous[1] + 1) previous[1] = Math.max(previous[1], last);
    else merged.push([first, last]);
  }
  return merged;
}

export function complement(set: CodePoints): CodePoints {
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [first, last] of set) {
    if (first > next) gaps.push([next, first - 1]);
    next = last + 1;
  }
  if (next <= lastCodePoint) gaps.push([next, lastCodePoint]);
  return gaps;
}

export function upTo(greatest: number, set: CodePoints): CodePoints {
  return set.flatMap(([first, last]) => (first > greatest ? [] : [[first, Math.min(last, greatest)] as const]));
}

export function intersects(set: CodePoints, from: number, to: number): boolean {
  return set.some(([first, last]) => first <= to && last >= from);
}

/** RE2 text that consumes exactly one code point of the set, or never matches where the set is empty. */
export function re2Class(set: CodePoints): string {
  const [only] = set;
  if (only && set.length === 1 && only[0] === only[1]) return re2Character(only[0]);
  if (!only) return `[^${re2Ranges(complement(set))}]`;
  // RE2 reads [Ss] as an s of any case, which U+017F is too once RE2 has merged it with another alternative ([Ss]|a);
  // and [Kk] as U+212A. With a third member, a surrogate, which no text holds, both stay what they are.
  const letters = String.fromCodePoint(...set.slice(0, 3).flat());
  if (letters === 'SSss' || letters === 'KKkk') return `[${re2Ranges(set)}\\x{d800}]`;
  const rest = complement(set);
  // Written as people write it: [^@] rather than the two ranges around @. RE2 knows both for the same set.
  return rest.length > 0 && rest.length < set.length ? `[^${re2Ranges(rest)}]` : `[${re2Ranges(set)}]`;
}

function re2Ranges(set: CodePoints): string {
  return set
    .map(([first, last]) => {
      if (first === last) return re2Character(first);
      return `${re2Character(first)}${last === first + 1 ? '' : '-'}${re2Character(last)}`;
    })
    .join('');
}

/** Letters, digits and what has no meaning anywhere in RE2 as themselves, other ASCII after \, the rest by number. */
function re2Character(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  if (/^[A-Za-z0-9 !"#%',/:;<=>@_`~]$/.test(character)) return character;
  return /^[!-~]$/.test(character) ? `\\${character}` : `\\x{${codePoint.toString(16)}}`;
}
