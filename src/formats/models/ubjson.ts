import type { Budget } from './budget.js';
import { BeyondLimit, Malformed } from './fault.js';
import type { ForwardReader } from './forward-reader.js';
import { longestKey, OpenValues } from './open-values.js';
import { utf8 } from './utf8.js';
import type { ValueVisitor } from './value-walk.js';

/** Bytes of a number, by its marker; all are big-endian. */
const numberBytes: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['U', 1],
  ['I', 2],
  ['l', 4],
  ['L', 8],
  ['d', 4],
  ['D', 8],
]);

/** An object or array that is open. */
interface Open {
  readonly kind: 'object' | 'array';
  /** values that are still to come, where it was counted */
  left: number | undefined;
}

/**
 * Walks over one value of Universal Binary JSON (draft 12) from the first byte to the last, in constant memory. The numbers
 * of a typed array are stepped over, after their count was held against the bytes that are there.
 *
 * Of the draft it refuses what XGBoost neither writes nor reads: no-ops, numbers as text, and typed containers of anything
 * but numbers.
 *
 * @throws Malformed
 * @throws BeyondLimit
 */
export async function walkUbjson(reader: ForwardReader, visitor: ValueVisitor, budget: Budget): Promise<void> {
  await new Walk(reader, visitor, budget).whole();
  if (!(await reader.atEnd())) throw new Malformed('bytes follow the end of the value', reader.position);
}

class Walk {
  private readonly keys: OpenValues;
  private readonly open: Open[] = [];
  private seen = 0;

  constructor(
    private readonly reader: ForwardReader,
    private readonly visitor: ValueVisitor,
    private readonly budget: Budget,
  ) {
    this.keys = new OpenValues(budget);
  }

  async whole(): Promise<void> {
    await this.value(await this.marker());
    for (let innermost = this.open.at(-1); innermost; innermost = this.open.at(-1)) await this.next(innermost);
  }

  /** The next value of an open container, or its end. */
  private async next(container: Open): Promise<void> {
    this.seen += 1;
    if (this.seen % 65_536 === 0) this.budget.time();
    if (container.left === 0) {
      this.close();
      return;
    }
    if (container.left !== undefined) container.left -= 1;
    const end = container.kind === 'object' ? 0x7d : 0x5d;
    await this.reader.fill(1);
    if (container.left === undefined && this.reader.peek() === end) {
      this.reader.byte();
      this.close();
      return;
    }
    if (container.kind === 'object') {
      const start = this.reader.position;
      const name = await this.text(longestKey, 'a key');
      this.keys.key(name, start);
      this.visitor.key(name);
    }
    await this.value(await this.marker());
  }

  private close(): void {
    this.open.pop();
    this.keys.close();
    this.visitor.close();
  }

  private async marker(): Promise<string> {
    return String.fromCharCode((await this.reader.take(1))[0] ?? 0);
  }

  private async value(marker: string): Promise<void> {
    const bytes = numberBytes.get(marker);
    if (bytes !== undefined) {
      const number = numberOf(marker, await this.reader.take(bytes));
      this.visitor.value(this.visitor.keepsValues ? number : undefined);
      return;
    }
    switch (marker) {
      case '{':
        await this.start('object');
        break;
      case '[':
        await this.start('array');
        break;
      case 'S':
        await this.textValue();
        break;
      case 'C':
        this.visitor.value(String.fromCharCode((await this.reader.take(1))[0] ?? 0));
        break;
      case 'Z':
        this.visitor.value(null);
        break;
      case 'T':
        this.visitor.value(true);
        break;
      case 'F':
        this.visitor.value(false);
        break;
      default:
        throw new Malformed(`${JSON.stringify(marker)} is no marker of a value`, this.reader.position - 1);
    }
  }

  private async start(kind: 'object' | 'array'): Promise<void> {
    const offset = this.reader.position - 1;
    this.keys.open(kind, offset);
    this.visitor.open(kind);
    await this.reader.fill(1);
    let type: string | undefined;
    if (kind === 'array' && this.reader.peek() === 0x24) {
      this.reader.byte();
      type = await this.marker();
      await this.reader.fill(1);
      if (this.reader.peek() !== 0x23) throw new Malformed('a typed array has no count', this.reader.position);
    }
    if (this.reader.peek() !== 0x23) {
      this.open.push({ kind, left: undefined });
      return;
    }
    this.reader.byte();
    const count = await this.count('a container');
    if (type === undefined) {
      this.open.push({ kind, left: count });
      return;
    }
    const each = numberBytes.get(type);
    if (each === undefined) {
      throw new Malformed(`${JSON.stringify(type)} is no type of the numbers of an array`, offset);
    }
    this.assertThere(count, each, 'an array', offset);
    await this.reader.skip(count * each);
    this.visitor.numbers(count);
    this.keys.close();
    this.visitor.close();
  }

  /** Nothing is read, held or stepped over by a number that the file claims before it is held against what is there. */
  private assertThere(count: number, each: number, what: string, offset: number): void {
    const { size, position } = this.reader;
    const bytes = count * each;
    if (!Number.isSafeInteger(bytes) || (size !== undefined && bytes > size - position)) {
      throw new Malformed(`${what} claims ${count} × ${each} bytes, more than the file has`, offset);
    }
  }

  private async count(what: string): Promise<number> {
    const offset = this.reader.position;
    const marker = await this.marker();
    if (!'iUIlL'.includes(marker)) throw new Malformed(`the length of ${what} is no whole number`, offset);
    const count = numberOf(marker, await this.reader.take(numberBytes.get(marker) ?? 0));
    if (count < 0 || !Number.isSafeInteger(Number(count))) {
      throw new Malformed(`the length of ${what} is ${count}`, offset);
    }
    return Number(count);
  }

  private async text(longest: number, what: string): Promise<string> {
    const offset = this.reader.position;
    const length = await this.count(what);
    this.assertThere(length, 1, what, offset);
    if (length > longest)
      throw new BeyondLimit(`${what} takes ${length} bytes, more than ${longest} are not held`, offset);
    const bytes = await this.reader.take(length);
    const text = utf8(bytes);
    if (text === undefined) throw new Malformed(`${what} is not UTF-8`, offset);
    return text;
  }

  private async textValue(): Promise<void> {
    if (this.visitor.keepsValues) {
      this.visitor.value(await this.text(this.budget.limits.held, 'a text'));
      return;
    }
    const offset = this.reader.position;
    const length = await this.count('a text');
    this.assertThere(length, 1, 'a text', offset);
    await this.reader.skip(length);
    this.visitor.value(undefined);
  }
}

function numberOf(marker: string, bytes: Buffer): number | bigint {
  switch (marker) {
    case 'i':
      return bytes.readInt8();
    case 'U':
      return bytes.readUInt8();
    case 'I':
      return bytes.readInt16BE();
    case 'l':
      return bytes.readInt32BE();
    case 'L':
      return bytes.readBigInt64BE();
    case 'd':
      return bytes.readFloatBE();
    default:
      return bytes.readDoubleBE();
  }
}
