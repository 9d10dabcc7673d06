import { UserError } from '../../result/error.js';
import { type Entry, MetricsFile, type MetricValue } from './metrics-file.js';

/** Nested deeper than this, a file is an attack or an accident. */
const deepest = 500;

/**
 * Reads the JSON that training writes: RFC 8259, and besides it the bare `NaN`, `Infinity` and `-Infinity` of Python's
 * default writer, a byte-order mark, and integers of any size. A key that stands twice in one object is an error: readers
 * disagree on which one counts. docs/decisions/0005 says why this is our own reader.
 *
 * @throws UserError `empty` or `malformed`, with line and column
 */
export function readJsonMetrics(bytes: Uint8Array, path: string): MetricsFile {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError('malformed', { what: `${path} is not UTF-8 text` }, { file: path }, { cause });
  }
  if (text.trim() === '') throw new UserError('empty', { what: `${path} is empty` }, { file: path });
  return new MetricsFile(path, new Reader(text, path).entries());
}

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const literals: ReadonlyMap<string, MetricValue> = new Map<string, MetricValue>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

class Reader {
  private at = 0;
  private depth = 0;
  private readonly found: Entry[] = [];

  constructor(
    private readonly text: string,
    private readonly path: string,
  ) {}

  entries(): readonly Entry[] {
    this.value('', '');
    this.space();
    if (this.at < this.text.length) throw this.malformed(`${this.next()} after the end of the value`);
    return this.found;
  }

  private value(pointer: string, dotted: string): void {
    this.space();
    const character = this.text[this.at];
    if (character === '{') this.object(pointer, dotted);
    else if (character === '[') this.array(pointer, dotted);
    else if (character === '"') this.put(pointer, dotted, 'text', this.string());
    else if (!this.literal(pointer, dotted)) this.number(pointer, dotted);
  }

  private literal(pointer: string, dotted: string): boolean {
    for (const [word, value] of literals) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      this.put(pointer, dotted, typeof value === 'boolean' ? 'boolean' : value === null ? 'null' : 'number', value);
      return true;
    }
    return false;
  }

  private number(pointer: string, dotted: string): void {
    number.lastIndex = this.at;
    const [digits] = number.exec(this.text) ?? [];
    if (digits === undefined) throw this.malformed(`${this.next()} where a value should be`);
    this.at += digits.length;
    this.put(pointer, dotted, 'number', numberOf(digits));
  }

  private object(pointer: string, dotted: string): void {
    this.put(pointer, dotted, 'object', 'object');
    this.enter();
    const keys = new Set<string>();
    for (let first = true; !this.ends('}', first); first = false) {
      this.space();
      if (this.text[this.at] !== '"') throw this.malformed(`${this.next()} where a key in quotes should be`);
      const start = this.at;
      const key = this.string();
      if (keys.has(key)) throw this.malformed(`the key ${JSON.stringify(key)} stands twice in one object`, start);
      keys.add(key);
      this.space();
      if (this.text[this.at] !== ':') throw this.malformed(`${this.next()} where ":" should be`);
      this.at += 1;
      this.value(`${pointer}/${pointerSegment(key)}`, dottedChild(pointer, dotted, key));
    }
    this.depth -= 1;
  }

  private array(pointer: string, dotted: string): void {
    this.put(pointer, dotted, 'array', 'array');
    this.enter();
    let index = 0;
    for (; !this.ends(']', index === 0); index += 1)
      this.value(`${pointer}/${index}`, dottedChild(pointer, dotted, String(index)));
    this.depth -= 1;
  }

  private enter(): void {
    this.at += 1;
    this.depth += 1;
    if (this.depth > deepest) throw this.malformed(`it is nested more than ${deepest} deep`);
  }

  /** Whether the container ends here; else steps over the comma before the next element. */
  private ends(close: '}' | ']', first: boolean): boolean {
    this.space();
    if (this.text[this.at] === close) {
      this.at += 1;
      return true;
    }
    if (!first) {
      if (this.text[this.at] !== ',') throw this.malformed(`${this.next()} where "," or "${close}" should be`);
      this.at += 1;
    }
    return false;
  }

  private string(): string {
    const start = this.at;
    let end = start;
    do {
      end = this.text.indexOf('"', end + 1);
      if (end === -1) throw this.malformed('a string is not closed', start);
    } while (backslashesBefore(this.text, end) % 2 === 1);
    this.at = end + 1;
    try {
      return JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      throw this.malformed('a string holds a control character or an unknown escape', start);
    }
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }

  private put(pointer: string, dotted: string, kind: Entry['kind'], value: Entry['value']): void {
    this.found.push({ pointer, dotted, kind, value });
  }

  private next(): string {
    return this.at >= this.text.length
      ? 'the end of the file'
      : JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.at) ?? 0));
  }

  private malformed(why: string, at = this.at): UserError<'malformed'> {
    const before = this.text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    return new UserError(
      'malformed',
      { what: `${this.path} is not valid JSON`, why: `line ${line}, column ${column}: ${why}` },
      { file: this.path, line, column },
    );
  }
}

function numberOf(digits: string): number | bigint {
  const value = Number(digits);
  return /^-?[0-9]+$/.test(digits) && !Number.isSafeInteger(value) ? BigInt(digits) : value;
}

function pointerSegment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Whether a parent is the root cannot be told from its dotted name: a key may be empty. */
function dottedChild(parentPointer: string, parentDotted: string, key: string): string {
  return parentPointer === '' ? key : `${parentDotted}.${key}`;
}

function backslashesBefore(text: string, end: number): number {
  let count = 0;
  while (text[end - 1 - count] === '\\') count += 1;
  return count;
}
