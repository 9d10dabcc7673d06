import type { Budget } from './budget.js';
import { BeyondLimit, Malformed } from './fault.js';
import type { ForwardReader } from './forward-reader.js';
import { longestKey, OpenValues } from './open-values.js';
import type { ValueVisitor } from './value-walk.js';

const quote = 0x22;
const backslash = 0x5c;

/** No number that is told is longer. */
const longestNumber = 400;

/** Where in the grammar of RFC 8259 a byte stands. */
type State = 'value' | 'first_element' | 'first_key' | 'key' | 'colon' | 'after' | 'end' | 'text' | 'number' | 'word';

/** Where in a number a byte stands. 0 is no number. */
const digits = { none: 0, start: 1, minus: 2, zero: 3, whole: 4, point: 5, fraction: 6, e: 7, sign: 8, power: 9 };

/** Where a number may end: nearly all of a model is numbers, so that these tables are what its walk takes its time for. */
const mayEnd = Uint8Array.of(0, 0, 0, 1, 1, 0, 1, 0, 0, 1);

const kindsOfBytes = 8;

/** Kind of a byte in a number, by the byte: 0 is none. */
const kinds = new Uint8Array(256);
for (const [kind, characters] of ['', '0', '123456789', '-', '+', '.', 'eE'].entries()) {
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;
}

/** Where the next byte stands, by where this one does and the kind of the next. */
const steps = new Uint8Array(10 * kindsOfBytes);
for (const [state, row] of [
  [],
  [0, digits.zero, digits.whole, digits.minus],
  [0, digits.zero, digits.whole],
  [0, 0, 0, 0, 0, digits.point, digits.e],
  [0, digits.whole, digits.whole, 0, 0, digits.point, digits.e],
  [0, digits.fraction, digits.fraction],
  [0, digits.fraction, digits.fraction, 0, 0, 0, digits.e],
  [0, digits.power, digits.power, digits.sign, digits.sign],
  [0, digits.power, digits.power],
  [0, digits.power, digits.power],
].entries()) {
  steps.set(row, state * kindsOfBytes);
}

/** Bare words; XGBoost and Python write the last three. */
const words: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/**
 * Walks over one JSON value from the first byte to the last, in constant memory: strict as RFC 8259 asks, but for the bare
 * `NaN`, `Infinity` and `-Infinity`; UTF-8 throughout; no key twice in an object; nothing but space after the value.
 *
 * @throws Malformed
 * @throws BeyondLimit
 */
export async function walkJson(reader: ForwardReader, visitor: ValueVisitor, budget: Budget): Promise<void> {
  const walk = new Walk(visitor, budget);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  while (await reader.fill(1)) {
    budget.time();
    const start = reader.position;
    const chunk = reader.bytes(reader.available);
    assertText(() => decoder.decode(chunk, { stream: true }), start);
    walk.feed(chunk, start);
  }
  assertText(() => decoder.decode(), reader.position);
  walk.finish(reader.position);
}

function assertText(decode: () => unknown, offset: number): void {
  try {
    decode();
  } catch {
    throw new Malformed('it is not UTF-8', offset);
  }
}

class Walk {
  private state: State = 'value';
  private readonly open: OpenValues;
  /** the text, number or word that is being read, as far as it is kept */
  private parts: string[] = [];
  private kept = 0;
  private keeps = false;
  private isKey = false;
  /** of a text: 0, 1 after a backslash, then how many hexadecimal digits are missing + 1 */
  private escape = 0;
  private digit = digits.none;
  private tokenStart = 0;

  constructor(
    private readonly visitor: ValueVisitor,
    private readonly budget: Budget,
  ) {
    this.open = new OpenValues(budget);
  }

  feed(chunk: Buffer, start: number): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.state === 'text') at = this.text(chunk, at, start);
      else if (this.state === 'number') at = this.number(chunk, at, start);
      else if (this.state === 'word') at = this.word(chunk, at, start);
      else {
        const byte = chunk[at] as number;
        if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) this.structure(byte, start + at);
        // what starts a number or a word is its first byte
        if (!this.inBareToken()) at += 1;
      }
    }
  }

  private inBareToken(): boolean {
    return this.state === 'number' || this.state === 'word';
  }

  finish(offset: number): void {
    if (this.state === 'number' && this.open.depth === 0) this.endNumber(offset);
    else if (this.state === 'word' && this.open.depth === 0) this.endWord();
    if (this.state !== 'end') throw new Malformed('the file ends in the middle of a value', offset);
  }

  private structure(byte: number, offset: number): void {
    const character = String.fromCharCode(byte);
    switch (this.state) {
      case 'first_element':
        if (character === ']') this.closeValue();
        else this.startValue(character, offset);
        break;
      case 'value':
        this.startValue(character, offset);
        break;
      case 'first_key':
        if (character === '}') this.closeValue();
        else this.startKey(character, offset);
        break;
      case 'key':
        this.startKey(character, offset);
        break;
      case 'colon':
        if (character !== ':') throw unexpected(character, '":"', offset);
        this.state = 'value';
        break;
      case 'after':
        this.afterValue(character, offset);
        break;
      default:
        throw unexpected(character, 'the end', offset);
    }
  }

  private afterValue(character: string, offset: number): void {
    const inObject = this.open.innermost === 'object';
    const close = inObject ? '}' : ']';
    if (character === ',') this.state = inObject ? 'key' : 'value';
    else if (character === close) this.closeValue();
    else throw unexpected(character, `"," or "${close}"`, offset);
  }

  private startKey(character: string, offset: number): void {
    if (character !== '"') throw unexpected(character, 'a key in quotes', offset);
    this.startToken('text', true, true, offset);
  }

  private startValue(character: string, offset: number): void {
    if (character === '{' || character === '[') {
      const kind = character === '{' ? 'object' : 'array';
      this.open.open(kind, offset);
      this.visitor.open(kind);
      this.state = kind === 'object' ? 'first_key' : 'first_element';
      return;
    }
    if (character === '"') this.startToken('text', this.visitor.keepsValues, false, offset);
    else if (character === '-' || (character >= '0' && character <= '9')) {
      this.digit = digits.start;
      this.startToken('number', this.visitor.keepsValues, false, offset);
    } else if (/[tfnNI]/.test(character)) this.startToken('word', true, false, offset);
    else throw unexpected(character, 'a value', offset);
  }

  private startToken(state: 'text' | 'number' | 'word', keeps: boolean, isKey: boolean, offset: number): void {
    this.state = state;
    this.keeps = keeps;
    this.isKey = isKey;
    if (this.parts.length > 0) this.parts = [];
    this.kept = 0;
    this.escape = 0;
    this.tokenStart = offset;
  }

  private keep(chunk: Buffer, from: number, to: number): void {
    if (!this.keeps || to === from) return;
    this.kept += to - from;
    if (this.isKey && this.kept > longestKey) {
      throw new BeyondLimit(`it holds a key of more than ${longestKey} bytes`, this.tokenStart);
    }
    if (this.state === 'number' && this.kept > longestNumber) {
      throw new BeyondLimit(`it holds a number of more than ${longestNumber} digits`, this.tokenStart);
    }
    this.budget.held(this.kept, 'one of its texts');
    this.parts.push(chunk.toString('latin1', from, to));
  }

  private token(): string {
    const token = this.parts.join('');
    this.parts = [];
    return token;
  }

  private text(chunk: Buffer, from: number, start: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (this.escape > 1) {
        if (!isHexadecimal(byte)) throw new Malformed('a text holds an unknown escape', start + at);
        this.escape = this.escape === 2 ? 0 : this.escape - 1;
      } else if (this.escape === 1) {
        if (byte === 0x75) this.escape = 5;
        else if ('"\\/bfnrt'.includes(String.fromCharCode(byte))) this.escape = 0;
        else throw new Malformed('a text holds an unknown escape', start + at);
      } else if (byte === backslash) this.escape = 1;
      else if (byte === quote) {
        this.keep(chunk, from, at);
        this.endText();
        return at + 1;
      } else if (byte < 0x20) throw new Malformed('a text holds a control character', start + at);
    }
    this.keep(chunk, from, chunk.length);
    return chunk.length;
  }

  private endText(): void {
    if (!this.keeps) {
      this.ended(undefined);
      return;
    }
    // kept as bytes: a character may lie across two chunks
    const text = JSON.parse(`"${Buffer.from(this.token(), 'latin1').toString('utf8')}"`) as string;
    if (!this.isKey) {
      this.ended(text);
      return;
    }
    this.open.key(text, this.tokenStart);
    this.visitor.key(text);
    this.state = 'colon';
  }

  private number(chunk: Buffer, from: number, start: number): number {
    let digit = this.digit;
    for (let at = from; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      const kind = kinds[byte] as number;
      if (kind === 0) {
        this.digit = digit;
        if (byte === 0x49 && digit === digits.minus) {
          this.startToken('word', true, false, this.tokenStart);
          this.parts.push('-');
          return at;
        }
        this.keep(chunk, from, at);
        this.endNumber(start + at);
        return at;
      }
      digit = steps[digit * kindsOfBytes + kind] as number;
      if (digit === digits.none) throw new Malformed('a number is not written as JSON asks', start + at);
    }
    this.digit = digit;
    this.keep(chunk, from, chunk.length);
    return chunk.length;
  }

  private endNumber(offset: number): void {
    if (mayEnd[this.digit] !== 1) throw new Malformed('a number is not written as JSON asks', offset);
    this.ended(this.keeps ? numberOf(this.token()) : undefined);
  }

  private word(chunk: Buffer, from: number, start: number): number {
    let at = from;
    while (at < chunk.length && isLetter(chunk[at] as number)) at += 1;
    if (this.kept + at - from > 16) throw new Malformed('a word is no value of JSON', start + from);
    this.keep(chunk, from, at);
    if (at < chunk.length) this.endWord();
    return at;
  }

  private endWord(): void {
    const word = this.token();
    const value = words.get(word);
    if (value === undefined) {
      throw new Malformed(`${JSON.stringify(word)} is no value of JSON`, this.tokenStart);
    }
    this.ended(value);
  }

  private ended(value: string | number | bigint | boolean | null | undefined): void {
    this.visitor.value(value);
    this.state = this.open.depth === 0 ? 'end' : 'after';
  }

  private closeValue(): void {
    this.open.close();
    this.visitor.close();
    this.state = this.open.depth === 0 ? 'end' : 'after';
  }
}

function numberOf(text: string): number | bigint {
  const value = Number(text);
  return Number.isSafeInteger(value) || !/^-?[0-9]+$/.test(text) ? value : BigInt(text);
}

function isHexadecimal(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function unexpected(character: string, wanted: string, offset: number): Malformed {
  return new Malformed(`${JSON.stringify(character)} where ${wanted} should be`, offset);
}
