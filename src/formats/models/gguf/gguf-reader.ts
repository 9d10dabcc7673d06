import { Malformed } from '../fault.js';
import type { ForwardReader } from '../forward-reader.js';
import { utf8 } from '../utf8.js';

/** What a file is written in: the first version had smaller numbers, the third one either order. */
export interface Encoding {
  readonly version: number;
  readonly isBigEndian: boolean;
}

const latest = 3;

/** Reads the numbers and texts of a GGUF file, of either byte order, in constant memory. */
export class GgufReader {
  private constructor(
    private readonly reader: ForwardReader,
    readonly encoding: Encoding,
  ) {}

  /**
   * Reads magic and version. A file of the other byte order is known by its version, as llama.cpp does: its low half is 0.
   *
   * @throws Malformed
   */
  static async open(reader: ForwardReader): Promise<GgufReader> {
    await reader.skip(4);
    const bytes = await reader.take(4);
    const little = bytes.readUInt32LE();
    const isBigEndian = (little & 0xffff) === 0;
    const version = isBigEndian ? bytes.readUInt32BE() : little;
    if (version < 1 || version > latest) throw new Malformed(`there is no version ${version} of GGUF`, 4);
    if (isBigEndian && version < latest) throw new Malformed(`version ${version} of GGUF has one byte order only`, 4);
    return new GgufReader(reader, { version, isBigEndian });
  }

  get position(): number {
    return this.reader.position;
  }

  async uint32(): Promise<number> {
    const bytes = await this.reader.take(4);
    return this.encoding.isBigEndian ? bytes.readUInt32BE() : bytes.readUInt32LE();
  }

  async uint64(): Promise<bigint> {
    const bytes = await this.reader.take(8);
    return this.encoding.isBigEndian ? bytes.readBigUInt64BE() : bytes.readBigUInt64LE();
  }

  /** A count or a length: of 32 bits in the first version, of 64 since. */
  async size(): Promise<bigint> {
    return this.encoding.version === 1 ? BigInt(await this.uint32()) : this.uint64();
  }

  /** A number of one, two, four or eight bytes, without a sign. */
  async unsigned(bytes: number): Promise<bigint> {
    const found = await this.reader.take(bytes);
    let value = 0n;
    for (let index = 0; index < bytes; index += 1) {
      const byte = found[this.encoding.isBigEndian ? index : bytes - 1 - index] as number;
      value = value * 256n + BigInt(byte);
    }
    return value;
  }

  /**
   * How many things of at least so many bytes follow.
   *
   * @throws Malformed where there is no room for them
   */
  async count(what: string, leastBytes: number): Promise<number> {
    const at = this.position;
    const count = await this.size();
    const left = BigInt((this.reader.size ?? Number.MAX_SAFE_INTEGER) - this.position);
    if (count * BigInt(leastBytes) > left) throw new Malformed(`there is no room for ${count} ${what}`, at);
    return Number(count);
  }

  /** @param most bytes @throws Malformed where it is longer, or no text */
  async text(what: string, most: number): Promise<string> {
    const at = this.position;
    const length = await this.count(`bytes of ${what}`, 1);
    if (length > most) throw new Malformed(`${what} takes ${length} bytes, more than ${most}`, at);
    const bytes = await this.reader.take(length);
    const text = utf8(bytes);
    if (text === undefined) throw new Malformed(`${what} is not in UTF-8`, at);
    return text;
  }

  /** Passes many texts without waiting for each. A vocabulary has hundreds of thousands. */
  async skipTexts(count: number, now: () => void): Promise<void> {
    const { reader } = this;
    const lengthBytes = this.encoding.version === 1 ? 4 : 8;
    for (let index = 0; index < count; index += 1) {
      if (index % 4096 === 0) now();
      if (reader.available < lengthBytes && !(await reader.fill(lengthBytes))) {
        throw new Malformed('the file ends in the middle of a list of texts', this.position);
      }
      const bytes = reader.bytes(lengthBytes);
      const length = this.shortLength(bytes);
      if (length === undefined) throw new Malformed('a text is longer than the file', this.position);
      if (length <= reader.available) reader.bytes(length);
      else await this.skip(BigInt(length));
    }
  }

  /** Without a BigInt for each of a vocabulary's texts. */
  private shortLength(bytes: Buffer): number | undefined {
    const { version, isBigEndian } = this.encoding;
    if (version === 1) return bytes.readUInt32LE();
    const high = isBigEndian ? bytes.readUInt32BE(0) : bytes.readUInt32LE(4);
    const low = isBigEndian ? bytes.readUInt32BE(4) : bytes.readUInt32LE(0);
    return high > 0x1f_ffff ? undefined : high * 2 ** 32 + low;
  }

  /** @throws Malformed where there is not so much left */
  async skip(bytes: bigint): Promise<void> {
    if (bytes > Number.MAX_SAFE_INTEGER)
      throw new Malformed(`${bytes} bytes are more than any file has`, this.position);
    await this.reader.skip(Number(bytes));
  }

  /** How many bytes follow, of at most so many. */
  async left(most: number): Promise<number> {
    if (this.reader.size !== undefined) return this.reader.size - this.position;
    await this.reader.fill(most);
    return this.reader.available;
  }
}
