import type { Budget } from '../budget.js';
import { BeyondLimit, Malformed } from '../fault.js';
import type { ForwardReader } from '../forward-reader.js';
import { byCode, bytesActions, lineActions, longBytesValues, numberActions } from './actions.js';
import type { Machine } from './machine.js';
import { type Argument, fixedBytes, opcodes } from './opcodes.js';
import { otherText } from './texts.js';
import { type Value, values } from './values.js';

/** Longer names of imports and numbers are refused. */
const mostLine = 4096;
/** Longer constants need not be there as a whole before their opcode is read. */
const mostShortBytes = 1024;
/** Longer constants are never held. */
const mostHeldBytes = 4 * 2 ** 20;
const newline = 0x0a;

const argumentForms = { unknown: 0, number: 1, signed: 2, lines: 3, bytes: 4, frame: 5, protocol: 6 } as const;
const formOf: Readonly<Record<Argument, number>> = {
  none: argumentForms.number,
  uint1: argumentForms.number,
  uint2: argumentForms.number,
  uint4: argumentForms.number,
  uint8: argumentForms.frame,
  int4: argumentForms.signed,
  float8: argumentForms.number,
  line: argumentForms.lines,
  lines: argumentForms.lines,
  count1: argumentForms.bytes,
  count4: argumentForms.bytes,
  signedCount4: argumentForms.bytes,
  count8: argumentForms.bytes,
};

const names: string[] = new Array(256).fill('');
const forms = new Uint8Array(256);
const fixed = new Uint8Array(256);
const protocols = new Uint8Array(256);
const lineCounts = new Uint8Array(256);
const signedCounts = new Uint8Array(256);
for (const { code, name, argument, protocol } of opcodes) {
  names[code] = name;
  forms[code] = name === 'PROTO' ? argumentForms.protocol : formOf[argument];
  fixed[code] = fixedBytes[argument];
  protocols[code] = protocol;
  lineCounts[code] = argument === 'lines' ? 2 : 1;
  signedCounts[code] = argument === 'signedCount4' ? 1 : 0;
}
const numberActionOf = byCode(numberActions);
const lineActionOf = byCode(lineActions);
const bytesActionOf = byCode(bytesActions);
const longBytesValueOf = byCode(longBytesValues);
const textCodes = new Set<number>();
const lineTextCodes = new Set<number>();
for (const { code, name } of opcodes) {
  if (name.includes('UNICODE') || name.includes('BINSTRING')) textCodes.add(code);
  if (name === 'STRING' || name === 'UNICODE') lineTextCodes.add(code);
}

export interface WalkEvents {
  /** the array that joblib reads now follows */
  array?(machine: Machine, walk: Walk): Promise<void>;
  /** a constant begins as a pickle does; it is valid until the walk goes on */
  constant?(bytes: Buffer, offset: number): Promise<void>;
}

/** Reads the opcodes of one stream, each once and in constant memory, and has a machine do what they say. */
export class Walk {
  /** what stopped it was the end of the bytes */
  endedEarly = false;
  private frameEnd = Number.POSITIVE_INFINITY;
  private readonly first: number;
  private toldNewer = false;
  /** of the opcode at work */
  private code = 0;
  /** something is to be waited for before the next opcode */
  private pending: (() => Promise<void>) | undefined;

  constructor(
    readonly reader: ForwardReader,
    readonly machine: Machine,
    private readonly budget: Budget,
    private readonly events: WalkEvents = {},
  ) {
    this.first = reader.position;
  }

  /**
   * Walks up to STOP; the reader stands behind it then.
   *
   * @returns what the pickle is
   * @throws Malformed where CPython stops too
   * @throws BeyondLimit
   */
  async run(): Promise<Value> {
    try {
      while (!this.machine.stopped) {
        const needed = this.steps(false);
        if (this.pending) {
          const pending = this.pending;
          this.pending = undefined;
          await pending();
        } else if (!this.machine.stopped) {
          this.budget.time();
          if (await this.reader.fill(needed)) continue;
          this.lastImport();
          throw this.endsEarly();
        }
      }
    } catch (error) {
      throw this.placed(error);
    }
    if (this.reader.position < this.frameEnd && this.frameEnd !== Number.POSITIVE_INFINITY) {
      this.machine.listener.fault('STOP comes before the end of its frame', this.machine.start);
    }
    return this.machine.result;
  }

  /**
   * Walks what was fetched up to STOP or the first call, without waiting.
   *
   * @returns whether it came so far
   * @throws Malformed
   */
  trial(): boolean {
    try {
      this.steps(true);
    } catch (error) {
      throw this.placed(error);
    }
    return this.machine.stopped || this.machine.calls > 0;
  }

  /** A frame is read as a whole: only where it ends here does what is read beside it follow here. */
  leaveWholeFrame(): void {
    if (this.frameEnd !== Number.POSITIVE_INFINITY && this.reader.position !== this.frameEnd) {
      throw new Malformed('reads an array in the middle of a frame');
    }
    this.frameEnd = Number.POSITIVE_INFINITY;
  }

  /** @returns how many bytes must be there to go on, where that is why it stopped */
  private steps(untilCall: boolean): number {
    const { reader, machine } = this;
    for (;;) {
      const code = reader.peek();
      if (code === undefined) return 1;
      const form = forms[code] ?? 0;
      const position = reader.position;
      machine.start = position;
      this.code = code;
      if (form === argumentForms.unknown) {
        throw new Malformed(`byte 0x${code.toString(16).padStart(2, '0')} is no opcode`, position);
      }
      const size = fixed[code] ?? 0;
      if (reader.available <= size) return 1 + size;
      if (position >= this.frameEnd) this.leaveFrame();
      const protocol = protocols[code] ?? 0;
      if (protocol > 1 && protocol > machine.protocol) this.newerOpcode(code, protocol);
      if (form === argumentForms.number || form === argumentForms.signed) {
        reader.byte();
        const argument = size === 0 ? 0 : size === 8 ? this.passFloat() : this.number(size);
        numberActionOf[code]?.(machine, form === argumentForms.signed ? argument | 0 : argument);
      } else if (form === argumentForms.bytes) {
        const needed = this.bytes(code, size);
        if (needed > 0) return needed;
      } else if (form === argumentForms.lines) {
        const needed = this.lines(code);
        if (needed > 0) return needed;
      } else if (form === argumentForms.frame) {
        this.frame();
      } else {
        this.protocol(position);
      }
      if (machine.array !== undefined) this.pending = () => this.array();
      else if (machine.constant) this.pending = () => this.constant(position);
      if (this.pending || machine.stopped || (untilCall && machine.calls > 0)) return 0;
    }
  }

  private passFloat(): number {
    this.reader.bytes(8);
    return 0;
  }

  /** Unsigned, the lowest byte first. */
  private number(bytes: number): number {
    const { reader } = this;
    let number = reader.byte();
    if (bytes > 1) number += reader.byte() * 0x100;
    if (bytes > 2) {
      number += reader.byte() * 0x10000;
      number += reader.byte() * 0x1000000;
    }
    return number;
  }

  /** @returns how many bytes must be there first, or 0 */
  private bytes(code: number, size: number): number {
    const { reader, machine } = this;
    const count = this.countAhead(size);
    if (signedCounts[code] === 1 && count >= 2 ** 31) throw new Malformed('has a count below 0');
    if (reader.size !== undefined && reader.position + 1 + size + count > reader.size) {
      this.endedEarly = true;
      throw new Malformed(`takes ${count} bytes, more than there are`);
    }
    if (reader.available < 1 + size + count) {
      if (count <= mostShortBytes) return 1 + size + count;
      reader.bytes(1 + size);
      this.pending = () => this.longBytes(code, count);
      return 0;
    }
    reader.bytes(1 + size);
    bytesActionOf[code]?.(machine, reader.bytes(count));
    return 0;
  }

  private countAhead(size: number): number {
    const { reader } = this;
    let count = 0;
    for (let index = size; index > 0; index--) count = count * 256 + (reader.peek(index) ?? 0);
    if (!Number.isSafeInteger(count)) throw new Malformed('has a count that no file has bytes for');
    return count;
  }

  /** A constant that is not all there yet. Most of them are the bytes of arrays, and passed without being looked at. */
  private async longBytes(code: number, count: number): Promise<void> {
    const { reader, machine } = this;
    const offset = reader.position;
    if (!(await reader.fill(2))) throw this.endsEarly();
    const [first, second] = [reader.peek(), reader.peek(1)];
    const mayBePickle = first === 0x80 || (first === 0xc2 && second === 0x80);
    if (mayBePickle && count <= mostHeldBytes) {
      bytesActionOf[code]?.(machine, await reader.take(count));
      await this.constant(offset);
      return;
    }
    await reader.skip(count);
    const isDunder = textCodes.has(code) && first === 0x5f && second === 0x5f;
    machine.stack.push(isDunder ? otherText(true) : (longBytesValueOf[code] ?? values.other));
  }

  /** @returns how many bytes must be there first, or 0 */
  private lines(code: number): number {
    const { reader, machine } = this;
    const end = reader.find(newline);
    const last = end === -1 || lineCounts[code] === 1 ? end : reader.find(newline, end + 1);
    const isText = lineTextCodes.has(code);
    const most = isText ? mostHeldBytes : mostLine;
    if (last === -1 && reader.available <= most) return reader.available + 1;
    if (last === -1 || last > most) {
      if (!isText) throw new Malformed(`has an argument of more than ${mostLine} bytes`);
      reader.byte();
      this.pending = () => this.longLine();
      return 0;
    }
    reader.byte();
    const line = reader.bytes(end - 1);
    reader.byte();
    if (lineCounts[code] === 1) {
      lineActionOf[code]?.(machine, line, line);
    } else {
      const second = reader.bytes(last - end - 1);
      reader.byte();
      lineActionOf[code]?.(machine, line, second);
    }
    return 0;
  }

  /** A text of protocol 0 may be a whole array. */
  private async longLine(): Promise<void> {
    const { reader, machine } = this;
    let end = reader.find(newline);
    while (end === -1) {
      await reader.skip(reader.available);
      this.budget.time();
      if (!(await reader.fill(1))) throw this.endsEarly();
      end = reader.find(newline);
    }
    reader.bytes(end + 1);
    machine.stack.push(otherText(true));
  }

  private frame(): void {
    const { reader, machine } = this;
    const length = this.countAhead(8);
    reader.bytes(9);
    if (this.frameEnd !== Number.POSITIVE_INFINITY) machine.fault('FRAME begins inside of another frame');
    const end = reader.position + length;
    if (reader.size !== undefined && end > reader.size) {
      this.endedEarly = true;
      throw new Malformed(`frames ${length} bytes, more than there are`);
    }
    this.frameEnd = end;
  }

  private leaveFrame(): void {
    if (this.machine.start > this.frameEnd) {
      this.machine.listener.fault('an opcode runs over the end of its frame', this.frameEnd);
    }
    this.frameEnd = Number.POSITIVE_INFINITY;
  }

  private protocol(position: number): void {
    this.reader.byte();
    const protocol = this.reader.byte();
    if (position !== this.first) this.machine.fault('PROTO stands behind the beginning');
    this.machine.setProtocol(protocol);
  }

  private newerOpcode(code: number, protocol: number): void {
    if (this.toldNewer || forms[code] === argumentForms.protocol) return;
    this.toldNewer = true;
    this.machine.fault(`${names[code]} is of protocol ${protocol}, the pickle declares ${this.machine.protocol}`);
  }

  private async array(): Promise<void> {
    await this.events.array?.(this.machine, this);
    this.machine.array = undefined;
  }

  private async constant(offset: number): Promise<void> {
    const { constant } = this.machine;
    this.machine.constant = undefined;
    if (constant) await this.events.constant?.(constant, offset);
  }

  private endsEarly(): Malformed {
    this.endedEarly = true;
    return new Malformed('the pickle ends before its STOP', this.reader.position + this.reader.available);
  }

  /** CPython imports what the last line names even where the file ends in it, and loses its last letter. */
  private lastImport(): void {
    const code = this.reader.peek() ?? 0;
    const lines = this.reader.ahead(mostLine);
    const end = lines.indexOf(newline);
    if (lineCounts[code] !== 2 || end === -1 || end + 1 >= lines.length) return;
    lineActionOf[code]?.(this.machine, lines.subarray(1, end), lines.subarray(end + 1, -1));
  }

  /** Names the opcode in what its values had to say, and where it stands. */
  private placed(error: unknown): unknown {
    if (error instanceof Malformed && error.offset === undefined) {
      return new Malformed(`${names[this.code]} ${error.message}`, this.machine.start);
    }
    if (error instanceof BeyondLimit && error.offset === undefined) {
      return new BeyondLimit(error.message, this.machine.start);
    }
    return error;
  }
}
