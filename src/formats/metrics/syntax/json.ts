import type { Tree } from '../tree.js';
import { SyntaxFault } from './syntax-fault.js';

/** Nested deeper than this, a file is an attack or an accident. */
export const deepest = 500;

/**
 * Reads the JSON that training writes: RFC 8259, and besides it the bare `NaN`, `Infinity` and `-Infinity` of Python's
 * default writer, and integers of any size. A key that stands twice in one object is an error: readers disagree on which
 * one counts. docs/decisions/0005 says why this is our own reader.
 *
 * @throws SyntaxFault with line and column
 */
export function readJson(text: string): Tree {
  return new Reader(text).whole();
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** What a string cannot be taken for as it stands: escapes, and control characters, which are faults. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[\\\u0000-\u001f]/;

/** The words, by the character they start with. */
const words: ReadonlyMap<string, readonly [word: string, value: number | boolean | null]> = new Map([
  ['t', ['true', true]],
  ['f', ['false', false]],
  ['n', ['null', null]],
  ['N', ['NaN', Number.NaN]],
  ['I', ['Infinity', Number.POSITIVE_INFINITY]],
  ['-', ['-Infinity', Number.NEGATIVE_INFINITY]],
]);

class Reader {
  private at = 0;
  private depth = 0;

  constructor(private readonly text: string) {}

  whole(): Tree {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) throw this.fault(`${this.next()} after the end of the value`);
    return value;
  }

  private value(): Tree {
    this.space();
    const character = this.text[this.at] ?? '';
    if (character === '{') return this.object();
    if (character === '[') return this.array();
    if (character === '"') return this.string();
    const word = words.get(character);
    if (word && this.text.startsWith(word[0], this.at)) {
      this.at += word[0].length;
      return word[1];
    }
    return this.number();
  }

  private number(): number | bigint {
    number.lastIndex = this.at;
    const [digits] = number.exec(this.text) ?? [];
    if (digits === undefined) throw this.fault(`${this.next()} where a value should be`);
    this.at += digits.length;
    const value = Number(digits);
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
    return /^-?[0-9]+$/.test(digits) ? BigInt(digits) : value;
  }

  private object(): Tree {
    this.enter();
    const found = new Map<string, Tree>();
    while (!this.ends('}', found.size === 0)) {
      this.space();
      if (this.text[this.at] !== '"') throw this.fault(`${this.next()} where a key in quotes should be`);
      const start = this.at;
      const key = this.string();
      if (found.has(key)) throw this.fault(`the key ${JSON.stringify(key)} stands twice in one object`, start);
      this.space();
      if (this.text[this.at] !== ':') throw this.fault(`${this.next()} where ":" should be`);
      this.at += 1;
      found.set(key, this.value());
    }
    this.depth -= 1;
    return found;
  }

  private array(): Tree {
    this.enter();
    const found: Tree[] = [];
    while (!this.ends(']', found.length === 0)) found.push(this.value());
    this.depth -= 1;
    return found;
  }

  private enter(): void {
    this.at += 1;
    this.depth += 1;
    if (this.depth > deepest) throw this.fault(`it is nested more than ${deepest} deep`);
  }

  /** Whether the container ends here; else steps over the comma before the next element. */
  private ends(close: '}' | ']', first: boolean): boolean {
    this.space();
    if (this.text[this.at] === close) {
      this.at += 1;
      return true;
    }
    if (!first) {
      if (this.text[this.at] !== ',') throw this.fault(`${this.next()} where "," or "${close}" should be`);
      this.at += 1;
    }
    return false;
  }

  private string(): string {
    const start = this.at;
    let end = start;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end === -1) throw this.fault('a string is not closed', start);
    } while (backslashesBefore(this.text, end) % 2 === 1);
    this.at = end + 1;
    const plain = this.text.slice(start + 1, end);
    if (!special.test(plain)) return plain;
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      throw this.fault('a string holds a control character or an unknown escape', start);
    }
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }

  private next(): string {
    return this.at >= this.text.length
      ? 'the end of the file'
      : JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.at) ?? 0));
  }

  private fault(why: string, at = this.at): SyntaxFault {
    return SyntaxFault.at(this.text, at, why);
  }
}

function backslashesBefore(text: string, end: number): number {
  let count = 0;
  while (text[end - 1 - count] === '\\') count += 1;
  return count;
}
