import { BeyondLimit, Malformed } from '../fault.js';

const bitModelTotal = 1 << 11;
const moveBits = 5;
const topValue = 2 ** 24;
const states = 12;
const firstWindow = 2 ** 20;

/** The most bytes that one more symbol may take of the input. */
export const mostSymbolBytes = 32;

/** Lengths of matches: short, middle and long ones. */
class LengthModels {
  readonly choice = models(2);
  readonly low = models(16 * 8);
  readonly middle = models(16 * 8);
  readonly high = models(256);
}

function models(count: number): Uint16Array {
  return new Uint16Array(count).fill(bitModelTotal / 2);
}

/**
 * Decodes LZMA, one symbol at a time, out of bytes that are there.
 *
 * @see the LZMA specification of Igor Pavlov (2015)
 */
export class LzmaDecoder {
  private input: Uint8Array = new Uint8Array(0);
  private at = 0;
  private range = 0;
  private code = 0;

  private window: Uint8Array;
  private readonly dictionary: number;
  /** bytes that were written since the dictionary was last reset */
  private written = 0;
  private place = 0;
  /** where what was not taken yet begins in the window */
  private taken = 0;

  private literalContext = 0;
  private literalMask = 0;
  private positionMask = 0;
  private state = 0;
  private distances: [number, number, number, number] = [0, 0, 0, 0];

  private literals = models(0);
  private isMatch = models(0);
  private isRepeat = models(0);
  private isRepeat0 = models(0);
  private isRepeat1 = models(0);
  private isRepeat2 = models(0);
  private isRepeat0Long = models(0);
  private distanceSlots = models(0);
  private distanceSpecial = models(0);
  private distanceAlign = models(0);
  private lengths = new LengthModels();
  private repeatLengths = new LengthModels();

  /**
   * @param dictionary bytes
   * @param most that are held of it
   * @throws BeyondLimit
   */
  constructor(dictionary: number, most: number) {
    if (dictionary > most) throw new BeyondLimit(`it needs a dictionary of ${dictionary} bytes, more than ${most}`);
    this.dictionary = Math.max(dictionary, 4096);
    this.window = new Uint8Array(Math.min(this.dictionary, firstWindow));
  }

  /** @throws Malformed */
  setProperties(byte: number): void {
    if (byte >= 9 * 5 * 5) throw new Malformed('the properties of LZMA are none');
    this.literalContext = byte % 9;
    const rest = Math.floor(byte / 9);
    this.literalMask = (1 << (rest % 5)) - 1;
    this.positionMask = (1 << Math.floor(rest / 5)) - 1;
    this.literals = models(0x300 << (this.literalContext + (rest % 5)));
    this.resetState();
  }

  resetState(): void {
    this.state = 0;
    this.distances = [0, 0, 0, 0];
    this.literals.fill(bitModelTotal / 2);
    this.isMatch = models(states << 4);
    this.isRepeat = models(states);
    this.isRepeat0 = models(states);
    this.isRepeat1 = models(states);
    this.isRepeat2 = models(states);
    this.isRepeat0Long = models(states << 4);
    this.distanceSlots = models(4 * 64);
    this.distanceSpecial = models(128);
    this.distanceAlign = models(16);
    this.lengths = new LengthModels();
    this.repeatLengths = new LengthModels();
  }

  resetDictionary(): void {
    this.written = 0;
  }

  /** Begins with the five bytes that a coder begins with. @throws Malformed */
  begin(input: Uint8Array): void {
    if (input[0] !== 0) throw new Malformed('the first byte of LZMA is not 0');
    this.range = 0xffffffff;
    this.code = Buffer.from(input.buffer, input.byteOffset, input.length).readUInt32BE(1);
    this.supply(input.subarray(5));
  }

  supply(input: Uint8Array): void {
    this.input = input;
    this.at = 0;
  }

  /** How many bytes of the input were used. */
  get used(): number {
    return this.at;
  }

  /** Whether the coder may end here. */
  get isFinished(): boolean {
    return this.code === 0;
  }

  /** What was written and not taken yet. Valid until more is decoded. */
  take(): Uint8Array {
    const found = this.window.subarray(this.taken, this.place);
    this.taken = this.place;
    return found;
  }

  /** How much can be written before what was written must be taken. */
  get room(): number {
    if (this.place === this.window.length) this.makeRoom();
    return this.window.length - this.place;
  }

  private makeRoom(): void {
    if (this.taken < this.place) return;
    if (this.window.length < this.dictionary) {
      const larger = new Uint8Array(Math.min(this.dictionary, 2 * this.window.length));
      larger.set(this.window);
      this.window = larger;
    } else {
      this.place = 0;
      this.taken = 0;
    }
  }

  /** Bytes that are not compressed. They must have room. */
  store(bytes: Uint8Array): void {
    this.window.set(bytes, this.place);
    this.place += bytes.length;
    this.written += bytes.length;
  }

  private pendingMatch = 0;

  /**
   * Decodes one symbol, or goes on with a match that had no room.
   *
   * @param most bytes to be written
   * @returns how many were written, or -1 at the mark of the end
   * @throws Malformed
   */
  symbol(most: number): number {
    if (this.pendingMatch > 0) return this.copy(most);
    const position = this.written & this.positionMask;
    if (this.bit(this.isMatch, (this.state << 4) + position) === 0) {
      this.literal();
      return 1;
    }
    if (this.bit(this.isRepeat, this.state) === 0) {
      const [first, second, third] = this.distances;
      const length = this.length(this.lengths, position);
      this.state = this.state < 7 ? 7 : 10;
      const distance = this.distance(length);
      this.distances = [distance, first, second, third];
      if (distance === 0xffffffff) return -1;
      this.pendingMatch = length + 2;
    } else {
      this.repeat(position);
    }
    if (this.distances[0] >= this.written || this.distances[0] >= this.dictionary) {
      throw new Malformed('LZMA repeats what is not there');
    }
    return this.copy(most);
  }

  /** Whether a match has not been written to its end. */
  get isInMatch(): boolean {
    return this.pendingMatch > 0;
  }

  private repeat(position: number): void {
    const [first, second, third, fourth] = this.distances;
    if (this.bit(this.isRepeat0, this.state) === 0) {
      if (this.bit(this.isRepeat0Long, (this.state << 4) + position) === 0) {
        this.state = this.state < 7 ? 9 : 11;
        this.pendingMatch = 1;
        return;
      }
    } else if (this.bit(this.isRepeat1, this.state) === 0) {
      this.distances = [second, first, third, fourth];
    } else if (this.bit(this.isRepeat2, this.state) === 0) {
      this.distances = [third, first, second, fourth];
    } else {
      this.distances = [fourth, first, second, third];
    }
    this.pendingMatch = this.length(this.repeatLengths, position) + 2;
    this.state = this.state < 7 ? 8 : 11;
  }

  private copy(most: number): number {
    const length = Math.min(this.pendingMatch, most);
    const { window } = this;
    let from = this.place - this.distances[0] - 1;
    if (from < 0) from += window.length;
    for (let index = 0; index < length; index++) {
      window[this.place++] = window[from++] ?? 0;
      if (from === window.length) from = 0;
    }
    this.pendingMatch -= length;
    this.written += length;
    return length;
  }

  private byteBack(distance: number): number {
    const place = this.place - distance - 1;
    return this.window[place < 0 ? place + this.window.length : place] ?? 0;
  }

  private literal(): void {
    const previous = this.written === 0 ? 0 : this.byteBack(0);
    const context =
      ((this.written & this.literalMask) << this.literalContext) + (previous >>> (8 - this.literalContext));
    const base = 0x300 * context;
    let symbol = 1;
    if (this.state >= 7) {
      let match = this.byteBack(this.distances[0]);
      do {
        const matchBit = (match >>> 7) & 1;
        match = (match << 1) & 0xff;
        const bit = this.bit(this.literals, base + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      } while (symbol < 0x100);
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.bit(this.literals, base + symbol);
    this.window[this.place++] = symbol & 0xff;
    this.written += 1;
    this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
  }

  private length(of: LengthModels, position: number): number {
    if (this.bit(of.choice, 0) === 0) return this.tree(of.low, position << 3, 3);
    if (this.bit(of.choice, 1) === 0) return 8 + this.tree(of.middle, position << 3, 3);
    return 16 + this.tree(of.high, 0, 8);
  }

  private distance(length: number): number {
    const slot = this.tree(this.distanceSlots, Math.min(length, 3) << 6, 6);
    if (slot < 4) return slot;
    const directBits = (slot >>> 1) - 1;
    const high = 2 | (slot & 1);
    if (slot < 14) {
      const base = high << directBits;
      return base + this.reverseTree(this.distanceSpecial, base - slot, directBits);
    }
    const direct = this.direct(directBits - 4);
    return (high * 2 ** directBits + direct * 16 + this.reverseTree(this.distanceAlign, 0, 4)) % 2 ** 32;
  }

  private tree(of: Uint16Array, base: number, bits: number): number {
    let symbol = 1;
    for (let index = 0; index < bits; index++) symbol = (symbol << 1) | this.bit(of, base + symbol);
    return symbol - (1 << bits);
  }

  private reverseTree(of: Uint16Array, base: number, bits: number): number {
    let node = 1;
    let symbol = 0;
    for (let index = 0; index < bits; index++) {
      const bit = this.bit(of, base + node);
      node = (node << 1) | bit;
      symbol |= bit << index;
    }
    return symbol;
  }

  private direct(bits: number): number {
    let result = 0;
    for (let index = 0; index < bits; index++) {
      this.range >>>= 1;
      const bit = this.code >= this.range ? 1 : 0;
      if (bit === 1) this.code -= this.range;
      this.normalize();
      result = result * 2 + bit;
    }
    return result;
  }

  private bit(of: Uint16Array, index: number): number {
    const model = of[index] ?? 0;
    const bound = (this.range >>> 11) * model;
    let bit = 0;
    if (this.code < bound) {
      this.range = bound;
      of[index] = model + ((bitModelTotal - model) >> moveBits);
    } else {
      this.range -= bound;
      this.code -= bound;
      of[index] = model - (model >> moveBits);
      bit = 1;
    }
    this.normalize();
    return bit;
  }

  private normalize(): void {
    if (this.range >= topValue) return;
    const byte = this.input[this.at++];
    if (byte === undefined) throw new Malformed('LZMA ends in the middle of a symbol');
    this.range = (this.range << 8) >>> 0;
    this.code = ((this.code << 8) | byte) >>> 0;
  }
}
