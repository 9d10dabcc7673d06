import { Malformed } from '../fault.js';

const undefinedAddress = 2n ** 64n - 1n;

/** Reads the fields of one structure of an HDF5 file one after the other, little-endian, and never beyond its end. */
export class Fields {
  private at = 0;

  /**
   * @param start of the bytes in the file
   * @param what the structure, for messages, e.g. `a local heap`
   */
  constructor(
    readonly all: Buffer,
    readonly start: number,
    readonly what: string,
  ) {}

  /** bytes not yet passed */
  get left(): number {
    return this.all.length - this.at;
  }

  /** of the next byte in the file */
  get position(): number {
    return this.start + this.at;
  }

  bytes(length: number): Buffer {
    if (length > this.left) throw new Malformed(`${this.what} ends in the middle`, this.start + this.all.length);
    this.at += length;
    return this.all.subarray(this.at - length, this.at);
  }

  /** The next bytes as a structure of their own. */
  part(length: number, what: string): Fields {
    const start = this.position;
    return new Fields(this.bytes(length), start, what);
  }

  skip(length: number): void {
    this.bytes(length);
  }

  u8(): number {
    return this.bytes(1).readUInt8();
  }

  u16(): number {
    return this.bytes(2).readUInt16LE();
  }

  u32(): number {
    return this.bytes(4).readUInt32LE();
  }

  /** An unsigned integer of 1 to 8 bytes. */
  sized(bytes: number): number {
    if (bytes <= 6) return this.bytes(bytes).readUIntLE(0, bytes);
    const from = this.position;
    const high = Buffer.alloc(8);
    this.bytes(bytes).copy(high);
    return this.safe(high.readBigUInt64LE(), from);
  }

  /** A length of 64 bits. */
  length(): number {
    return this.sized(8);
  }

  /** A place in the file; undefined where it is marked as none. */
  address(): number | undefined {
    const from = this.position;
    const value = this.bytes(8).readBigUInt64LE();
    return value === undefinedAddress ? undefined : this.safe(value, from);
  }

  /** A place in the file, which must be one. */
  place(): number {
    const from = this.position;
    const address = this.address();
    if (address === undefined) throw new Malformed(`${this.what} points nowhere`, from);
    return address;
  }

  expect(mark: string): void {
    const from = this.position;
    if (this.bytes(mark.length).toString('latin1') !== mark) {
      throw new Malformed(`${this.what} does not begin with ${mark}`, from);
    }
  }

  /** @returns the version, one of those */
  version(...known: readonly number[]): number {
    const from = this.position;
    const found = this.u8();
    if (!known.includes(found)) throw new Malformed(`${this.what} has the unknown version ${found}`, from);
    return found;
  }

  /** Text up to a zero byte, which is passed. */
  text(): string {
    const end = this.all.indexOf(0, this.at);
    if (end === -1) throw new Malformed(`a name of ${this.what} has no end`, this.position);
    const text = this.bytes(end - this.at).toString('utf8');
    this.skip(1);
    return text;
  }

  /** Passes what fills up to a multiple of eight bytes since the place in the structure. */
  pad(since: number): void {
    this.skip((8 - ((this.position - since) % 8)) % 8);
  }

  private safe(value: bigint, from: number): number {
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new Malformed(`${this.what} has an absurd number`, from);
    return Number(value);
  }
}
