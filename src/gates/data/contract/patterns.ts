import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Dialect } from '../../../engine/dialect.js';
import { type CodePoints, codePoints, complement, intersects, lastCodePoint, re2Class, upTo } from './code-points.js';

/** One regular expression in RE2 syntax, and whether a text must have a match of it or must have none. */
export interface Conjunct {
  readonly pattern: string;
  readonly matches: boolean;
}

/**
 * An ECMAScript regular expression as RE2 patterns that, all together, hold for exactly the same texts. Texts are
 * well-formed Unicode. The patterns mean the same whatever the default of an engine's flags for newlines is.
 *
 * @param source as in `new RegExp(source, flags)`; the search is not anchored
 * @returns undefined where the two would not, or not surely, agree: then JavaScript alone can decide
 * @throws SyntaxError where JavaScript refuses the pattern
 */
export function re2Of(source: string, flags: string): readonly Conjunct[] | undefined {
  // JavaScript itself is asked first: the parser knows more, or less, than the version that will judge the values.
  const { unicode, ignoreCase, dotAll } = new RegExp(source, flags);
  if (/[^gdius]/.test(flags)) return undefined;
  try {
    const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
    return conjuncts(pattern, { unicode, ignoreCase, dotAll });
  } catch (error) {
    // What the parser does not know yet, and what is nested deeper than the stack, is left to JavaScript as well.
    if (error instanceof NoCounterpart || error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** SQL that is true where the text fulfils all conjuncts, and false elsewhere; NULL for NULL only. */
export function matchesAll(all: readonly Conjunct[], text: string, dialect: Pick<Dialect, 'regexMatches'>): string {
  const terms = all.map(({ pattern, matches }) => `${matches ? '' : 'NOT '}${dialect.regexMatches(text, pattern)}`);
  return `(${terms.join(' AND ')})`;
}

class NoCounterpart extends Error {}

interface Flags {
  readonly unicode: boolean;
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

/** A translated part. */
interface Part {
  readonly text: string;
  /** an upper bound of RE2's instructions, in about the unit of `largestSize` */
  readonly size: number;
  /** the product of nested counts */
  readonly repeats: number;
  /** whether it can consume a surrogate, which without the flag u is half of a character */
  readonly halves: boolean;
}

/** RE2 refuses a count above 1,000, and nested counts whose product is above. */
const mostRepeats = 1000;
/**
 * Above this RE2's automaton no longer fits its memory, and each text takes over ten times as long; DuckDB's build refuses
 * a pattern from 200,000 on *(tried, with classes of every shape)*.
 */
const largestSize = 40_000;
/** What one range of a class can cost once it is spelled in UTF-8. */
const sizeOfRange = 8;
const deepest = 200;

const anything: CodePoints = [[0, lastCodePoint]];
const lineTerminators = codePoints([0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]);
const digits: CodePoints = [[0x30, 0x39]];
const word = codePoints(...digits, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]);
// ECMA-262, WhiteSpace and LineTerminator; RE2's own \s knows five of them.
const space = codePoints(
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
);

/**
 * Look-aheads before the first character of a pattern that begins at the start of the text are questions of their own
 * about the whole text; RE2, which has no look-ahead, can answer them one by one.
 */
function conjuncts(pattern: AST.Pattern, flags: Flags): readonly Conjunct[] {
  const [alternative, ...others] = pattern.alternatives;
  const elements = alternative && others.length === 0 ? alternative.elements : [];
  const first = elements.findIndex((element) => !isLeading(element));
  const ahead = first === -1 ? elements : elements.slice(0, first);
  const lookaheads = ahead.filter(isLookahead);
  if (lookaheads.length === 0 || lookaheads.length === ahead.length) {
    const whole = alternatives(pattern.alternatives, flags, 0);
    if (whole.halves) throw new NoCounterpart();
    return [conjunct(whole.text, true, whole)];
  }
  const rest = elements.slice(ahead.length);
  const body = sequence(rest, flags, 0);
  const parts = lookaheads.map((lookahead) => alternatives(lookahead.alternatives, flags, 0));
  // Where the body is the whole text, and has no half of a character, a text with such a character fails already.
  const noHalves = !body.halves && isEnd(rest.at(-1));
  if (!noHalves && [body, ...parts].some((part) => part.halves)) throw new NoCounterpart();
  const questions = lookaheads.map(({ negate }, index) => {
    const part = parts[index] ?? body;
    return conjunct(`\\A(?:${part.text})`, !negate, part);
  });
  return rest.length === 0 ? questions : [conjunct(`\\A${body.text}`, true, body), ...questions];
}

function conjunct(pattern: string, matches: boolean, { size }: Part): Conjunct {
  if (size > largestSize) throw new NoCounterpart();
  return { pattern, matches };
}

function isLookahead(element: AST.Element): element is AST.LookaheadAssertion {
  return element.type === 'Assertion' && element.kind === 'lookahead';
}

function isLeading(element: AST.Element): boolean {
  return isLookahead(element) || (element.type === 'Assertion' && element.kind === 'start');
}

function isEnd(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'end';
}

function alternatives(all: readonly AST.Alternative[], flags: Flags, depth: number): Part {
  if (depth > deepest) throw new NoCounterpart();
  return joined(
    all.map(({ elements }) => sequence(elements, flags, depth)),
    '|',
  );
}

function sequence(elements: readonly AST.Element[], flags: Flags, depth: number): Part {
  return joined(
    elements.map((element) => translated(element, flags, depth)),
    '',
  );
}

function joined(parts: readonly Part[], separator: string): Part {
  return {
    text: parts.map(({ text }) => text).join(separator),
    size: parts.reduce((sum, { size }) => sum + size + 1, 0),
    repeats: Math.max(1, ...parts.map(({ repeats }) => repeats)),
    halves: parts.some(({ halves }) => halves),
  };
}

function translated(element: AST.Element, flags: Flags, depth: number): Part {
  switch (element.type) {
    case 'Character':
      // Half of a character: no text holds one with the flag u; without it, it is part of another character.
      if (isSurrogate(element.value)) throw new NoCounterpart();
      return oneOf(cased([[element.value, element.value]], flags), flags);
    case 'CharacterSet':
      return oneOf(characterSet(element, flags), flags);
    case 'CharacterClass':
      return oneOf(characterClass(element, flags), flags);
    case 'Group':
      if (element.modifiers) throw new NoCounterpart();
      return grouped(alternatives(element.alternatives, flags, depth + 1));
    case 'CapturingGroup':
      return grouped(alternatives(element.alternatives, flags, depth + 1));
    case 'Quantifier':
      return quantified(element, flags, depth);
    case 'Assertion':
      return assertion(element, flags);
    default:
      throw new NoCounterpart();
  }
}

function isSurrogate(codePoint: number): boolean {
  return codePoint >= 0xd800 && codePoint <= 0xdfff;
}

function grouped(part: Part): Part {
  return { ...part, text: `(?:${part.text})` };
}

/** Lazy or greedy finds the same texts: only the extent of the match would differ. */
function quantified({ element, min, max }: AST.Quantifier, flags: Flags, depth: number): Part {
  if (element.type === 'Assertion') throw new NoCounterpart();
  const part = translated(element, flags, depth);
  const quantifier = quantifierText(min, max);
  const copies = Math.max(1, max === Number.POSITIVE_INFINITY ? min : max);
  const repeats = part.repeats * (quantifier.startsWith('{') ? copies : 1);
  if (repeats > mostRepeats || min > mostRepeats) throw new NoCounterpart();
  return { ...part, text: `${part.text}${quantifier}`, size: (part.size + 1) * copies, repeats };
}

function quantifierText(min: number, max: number): string {
  if (max === Number.POSITIVE_INFINITY) return ['*', '+'][min] ?? `{${min},}`;
  if (min === max) return `{${min}}`;
  return min === 0 && max === 1 ? '?' : `{${min},${max}}`;
}

function assertion(element: AST.Assertion, { unicode, ignoreCase }: Flags): Part {
  const plain = { size: 1, repeats: 1, halves: false };
  if (element.kind === 'start') return { ...plain, text: '\\A' };
  if (element.kind === 'end') return { ...plain, text: '\\z' };
  // With the flags i and u, U+017F and U+212A are word characters; RE2's are ASCII always. Where no word begins or ends,
  // RE2 looks between the bytes of a character too, and V8 between its halves, with the flag u as well.
  if (element.kind !== 'word' || (unicode && ignoreCase) || element.negate) throw new NoCounterpart();
  return { ...plain, text: '\\b' };
}

function oneOf(set: CodePoints, { unicode }: Flags): Part {
  // Without the flag u there is nothing beyond the 16 bits of a unit, in a complement neither.
  const within = unicode ? set : upTo(0xff_ff, set);
  return {
    text: re2Class(within),
    size: within.reduce((sum, [, last]) => sum + (last < 0x80 ? 1 : sizeOfRange), 1),
    repeats: 1,
    halves: !unicode && intersects(within, 0xd800, 0xdfff),
  };
}

function characterClass(element: AST.CharacterClass, flags: Flags): CodePoints {
  const members = element.elements.map((member): CodePoints => {
    if (member.type === 'CharacterSet') return characterSet(member, flags);
    if (member.type === 'CharacterClassRange') return cased([[member.min.value, member.max.value]], flags);
    if (member.type !== 'Character') throw new NoCounterpart();
    if (isSurrogate(member.value)) throw new NoCounterpart();
    return cased([[member.value, member.value]], flags);
  });
  const set = codePoints(...members.flat());
  return element.negate ? complement(set) : set;
}

function characterSet(element: AST.CharacterSet, { unicode, ignoreCase, dotAll }: Flags): CodePoints {
  if (element.kind === 'any') return dotAll ? anything : complement(lineTerminators);
  // What Unicode properties hold depends on the version of Unicode, which the two do not share.
  if (element.kind === 'property') throw new NoCounterpart();
  if (element.kind === 'word' && unicode && ignoreCase) throw new NoCounterpart();
  const set = { digit: digits, space, word }[element.kind];
  return element.negate ? complement(set) : set;
}

/**
 * With the flag i, the set with the other case of its letters. Beyond ASCII the cases depend on the version of Unicode;
 * and with u the simple case folding makes U+017F an s and U+212A a k (ECMA-262, Canonicalize).
 */
function cased(set: CodePoints, { unicode, ignoreCase }: Flags): CodePoints {
  if (!ignoreCase) return set;
  if (intersects(set, 0x80, lastCodePoint)) throw new NoCounterpart();
  const more: (readonly [number, number])[] = [];
  for (const [first, last] of set) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code).toLowerCase();
      if (letter < 'a' || letter > 'z') continue;
      more.push([code ^ 0x20, code ^ 0x20]);
      if (unicode && letter === 's') more.push([0x17f, 0x17f]);
      if (unicode && letter === 'k') more.push([0x212a, 0x212a]);
    }
  }
  return codePoints(...set, ...more);
}
