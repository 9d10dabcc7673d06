import type { Budget } from './budget.js';
import type { Content } from './content.js';
import { BeyondLimit, Malformed } from './fault.js';
import { utf8 } from './utf8.js';

/** How a field is written: the three low bits of its tag. Groups (3 and 4) are long gone from every format that is read here. */
export const wireTypes = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;
type WireType = (typeof wireTypes)[keyof typeof wireTypes];

const wireNames: Readonly<Record<number, string>> = {
  0: 'an integer',
  1: '8 bytes',
  2: 'text, bytes or a message',
  5: '4 bytes',
};

/** As deep as protobuf's own readers go. */
const deepest = 100;
const windowBytes = 64 * 1024;
/** a tag of at most 5 bytes, and an integer or a length of at most 10 */
const headOfField = 15;
const longestVarint = 10;
const mostText = 64 * 1024;

/**
 * Walks the fields of a protobuf message where they lie: payloads are passed over unread, so a gigabyte of weights costs
 * nothing. Nested messages may be walked at once or later: every message knows its own place.
 *
 *     while (await message.next()) {
 *       if (message.field === 7) await readGraph(message.message());
 *       else if (message.field === 2) producer = await message.text();
 *     }
 *
 * Malformed is thrown for whatever no honest writer writes, even where common readers shrug: a known field of another
 * wire type, an integer that its field cannot hold, groups.
 *
 * @see https://protobuf.dev/programming-guides/encoding/
 */
export class Message {
  /** number of the field that `next` came to */
  field = 0;
  wireType: WireType = wireTypes.varint;
  /** of that field's tag, in the whole content */
  offset = 0;
  private payload: number;
  private payloadEnd: number;
  private readonly value = new Varint();

  private constructor(
    private readonly window: Window,
    start: number,
    private readonly end: number,
    private readonly depth: number,
  ) {
    this.payload = start;
    this.payloadEnd = start;
  }

  /** The message that the whole content is. Messages inside it are counted as entries of the budget. */
  static of(content: Content, budget: Budget): Message {
    return new Message(new Window(content, budget), 0, content.size, 1);
  }

  /**
   * Goes to the next field, past all of the last one.
   *
   * @returns false after the last field, which ends exactly where the message does
   * @throws Malformed
   */
  next(): boolean | Promise<boolean> {
    const at = this.payloadEnd;
    if (at === this.end) return false;
    if (this.window.holds(at, this.headAt(at))) return this.read(at);
    return this.window.fetch(at).then(() => this.read(at));
  }

  private headAt(at: number): number {
    const left = this.end - at;
    return left < headOfField ? left : headOfField;
  }

  private read(at: number): true {
    const { bytes, start } = this.window;
    const until = at + this.headAt(at) - start;
    const head = readHead(bytes, at - start, until, this.value, start);
    this.offset = at;
    this.field = head >>> 3;
    this.wireType = (head & 7) as WireType;
    this.payload = start + this.value.end;
    const length = payloadLength(this.wireType, this.value);
    if (length > this.end - this.payload) {
      const told = this.wireType === wireTypes.bytes ? this.value.unsigned() : length;
      throw new Malformed(`field ${this.field} takes ${told} bytes where ${this.end - this.payload} are left`, at);
    }
    this.payloadEnd = this.payload + length;
    return true;
  }

  /** Bytes of the field's value, without tag and length. */
  get length(): number {
    return this.payloadEnd - this.payload;
  }

  /** Where the field's value starts in the whole content. */
  get start(): number {
    return this.payload;
  }

  /** The message that the field holds. @throws Malformed where it is none @throws BeyondLimit */
  message(): Message {
    this.expect(wireTypes.bytes);
    if (this.depth >= deepest) throw new Malformed(`messages are nested more than ${deepest} deep`, this.offset);
    this.window.budget.entries(1);
    return new Message(this.window, this.payload, this.payloadEnd, this.depth + 1);
  }

  /** @param most bytes held @throws Malformed where it is no text in UTF-8 @throws BeyondLimit where it is longer */
  async text(most = mostText): Promise<string> {
    const bytes = await this.bytes(most);
    const text = utf8(bytes);
    if (text === undefined) throw new Malformed(`the text of field ${this.field} is not in UTF-8`, this.offset);
    return text;
  }

  /** Valid until more of the message is read. @param most bytes held @throws BeyondLimit where there are more */
  async bytes(most: number): Promise<Buffer> {
    this.expect(wireTypes.bytes);
    const { length } = this;
    if (length > most) {
      throw new BeyondLimit(`field ${this.field} takes ${length} bytes, more than ${most} are not held`, this.offset);
    }
    if (!this.window.holds(this.payload, length)) {
      if (length > windowBytes) return this.window.content.read(this.payload, length);
      await this.window.fetch(this.payload);
    }
    const from = this.payload - this.window.start;
    return this.window.bytes.subarray(from, from + length);
  }

  uint64(): bigint {
    this.expect(wireTypes.varint);
    return this.value.unsigned();
  }

  int64(): bigint {
    this.expect(wireTypes.varint);
    return BigInt.asIntN(64, this.value.unsigned());
  }

  /** Of an `int32` or an enumeration. @throws Malformed where it does not fit into one */
  int32(): number {
    this.expect(wireTypes.varint);
    const { low, high } = this.value;
    const signed = low | 0;
    if (high !== (signed < 0 ? 0xffffffff : 0)) {
      throw new Malformed(`field ${this.field} holds ${this.int64()}, which is no 32-bit integer`, this.offset);
    }
    return signed;
  }

  /** @throws Malformed where it is neither 0 nor 1 */
  bool(): boolean {
    this.expect(wireTypes.varint);
    const { low, high } = this.value;
    if (high !== 0 || low > 1)
      throw new Malformed(`field ${this.field} holds ${this.uint64()}, not 0 or 1`, this.offset);
    return low === 1;
  }

  /**
   * The integers of a repeated field, whether they are packed or stand alone.
   *
   * @throws Malformed where the last is cut off
   */
  async int64s(visit: (value: bigint) => void): Promise<void> {
    if (this.wireType === wireTypes.varint) {
      visit(this.int64());
      return;
    }
    this.expect(wireTypes.bytes);
    const value = new Varint();
    for (let at = this.payload; at < this.payloadEnd; ) {
      const left = this.payloadEnd - at;
      const need = left < longestVarint ? left : longestVarint;
      if (!this.window.holds(at, need)) await this.window.fetch(at);
      const { bytes, start } = this.window;
      value.read(bytes, at - start, at - start + need, start);
      visit(BigInt.asIntN(64, value.unsigned()));
      at = start + value.end;
    }
  }

  /**
   * How many elements a repeated field of numbers has, packed or alone. Packed integers are read for it; the others are not.
   *
   * @throws Malformed where the last is cut off
   */
  async elements(written: 'varint' | 'fixed32' | 'fixed64'): Promise<number> {
    if (this.wireType === wireTypes[written]) return 1;
    this.expect(wireTypes.bytes);
    if (written === 'varint') return this.packedVarints();
    const width = written === 'fixed32' ? 4 : 8;
    if (this.length % width !== 0) {
      throw new Malformed(`field ${this.field} takes ${this.length} bytes, no multiple of ${width}`, this.offset);
    }
    return this.length / width;
  }

  private async packedVarints(): Promise<number> {
    let count = 0;
    let run = 0;
    for (let at = this.payload; at < this.payloadEnd; ) {
      if (!this.window.holds(at, 1)) await this.window.fetch(at);
      const { bytes, start } = this.window;
      const here = this.payloadEnd - start < bytes.length ? this.payloadEnd - start : bytes.length;
      for (let index = at - start; index < here; index += 1) {
        if ((bytes[index] as number) < 0x80) {
          count += 1;
          run = 0;
        } else {
          run += 1;
          if (run === longestVarint) throw new Malformed('an integer takes more than 10 bytes', start + index);
        }
      }
      at = start + here;
    }
    if (run > 0) throw new Malformed('the last integer of a packed field is cut off', this.payloadEnd);
    return count;
  }

  private expect(wireType: WireType): void {
    if (this.wireType === wireType) return;
    const found = wireNames[this.wireType];
    throw new Malformed(`field ${this.field} holds ${found} where ${wireNames[wireType]} should be`, this.offset);
  }
}

/** A field of which the tag was read. */
export interface FieldHead {
  readonly field: number;
  readonly wireType: number;
  /** of its value, from the start of the content */
  readonly start: number;
  readonly length: number;
}

/**
 * The fields of a message that start in its first bytes, so that a file without a magic can be recognised; up to the first
 * one that is cut off or is no field, because what a damaged file was is worth telling.
 */
export function firstFields(head: Buffer): readonly FieldHead[] {
  const found: FieldHead[] = [];
  const value = new Varint();
  try {
    for (let at = 0; at < head.length; ) {
      const tag = readHead(head, at, head.length, value, 0);
      const length = payloadLength((tag & 7) as WireType, value);
      found.push({ field: tag >>> 3, wireType: tag & 7, start: value.end, length });
      at = value.end + length;
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
  }
  return found;
}

/** What was last read of the content: enough that most fields need no reading of their own. */
class Window {
  bytes: Buffer = Buffer.alloc(0);
  /** of its first byte */
  start = 0;

  constructor(
    readonly content: Content,
    readonly budget: Budget,
  ) {}

  holds(at: number, length: number): boolean {
    return at >= this.start && at + length <= this.start + this.bytes.length;
  }

  async fetch(at: number): Promise<void> {
    this.budget.time();
    const left = this.content.size - at;
    this.bytes = await this.content.read(at, left < windowBytes ? left : windowBytes);
    this.start = at;
  }
}

/** An integer of up to 64 bits in two halves, because most need no BigInt. */
class Varint {
  low = 0;
  high = 0;
  /** index after its last byte */
  end = 0;

  /**
   * @param until where the bytes end that may belong to it
   * @param base of the bytes in the content, for faults
   * @throws Malformed
   */
  read(bytes: Buffer, at: number, until: number, base: number): void {
    let low = 0;
    let high = 0;
    for (let index = 0; ; index += 1) {
      if (at + index >= until) throw new Malformed('the message ends in the middle of an integer', base + at + index);
      const byte = bytes[at + index] as number;
      const bits = byte & 0x7f;
      if (index < 4) low |= bits << (7 * index);
      else if (index === 4) {
        low |= bits << 28;
        high = bits >>> 4;
      } else high |= bits << (7 * index - 32);
      if (index === longestVarint - 1 && byte > 1) {
        throw new Malformed('an integer takes more than 64 bits', base + at);
      }
      if (byte < 0x80) {
        this.low = low >>> 0;
        this.high = high >>> 0;
        this.end = at + index + 1;
        return;
      }
    }
  }

  unsigned(): bigint {
    return this.high === 0 ? BigInt(this.low) : BigInt(this.high) * 0x100000000n + BigInt(this.low);
  }
}

/**
 * Reads a tag, and after it the integer or the length.
 *
 * @returns the tag; where the value starts is `value.end`, for an integer where it ends
 */
function readHead(bytes: Buffer, at: number, until: number, value: Varint, base: number): number {
  value.read(bytes, at, until, base);
  const tag = value.low;
  if (value.high !== 0 || tag >>> 3 === 0) throw new Malformed('there is no field of such a number', base + at);
  const wireType = tag & 7;
  if (wireType === wireTypes.varint || wireType === wireTypes.bytes) value.read(bytes, value.end, until, base);
  else if (wireType !== wireTypes.fixed32 && wireType !== wireTypes.fixed64) {
    const what = wireType === 3 || wireType === 4 ? 'is a group' : `has the unknown wire type ${wireType}`;
    throw new Malformed(`field ${tag >>> 3} ${what}`, base + at);
  }
  return tag;
}

/** Bytes after the head; it may be more than there are, and is exact only below 2^53. */
function payloadLength(wireType: WireType, value: Varint): number {
  if (wireType === wireTypes.bytes) return value.high * 0x100000000 + value.low;
  if (wireType === wireTypes.fixed32) return 4;
  return wireType === wireTypes.fixed64 ? 8 : 0;
}
