/** The checksums of compressed streams, each begun, continued and ended in the same way. */
export interface Checksum {
  update(bytes: Uint8Array): void;
}

/** Halves of the table of CRC-64 as of ECMA-182, reflected. */
const crc64Table = (() => {
  const low = new Uint32Array(256);
  const high = new Uint32Array(256);
  const polynomial = 0xc96c5795d7870f42n;
  for (let index = 0; index < 256; index++) {
    let value = BigInt(index);
    for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ polynomial : value >> 1n;
    low[index] = Number(value & 0xffffffffn);
    high[index] = Number(value >> 32n);
  }
  return { low, high };
})();

export class Crc64 implements Checksum {
  private low = 0xffffffff;
  private high = 0xffffffff;

  update(bytes: Uint8Array): void {
    let { low, high } = this;
    const { low: lows, high: highs } = crc64Table;
    for (let index = 0; index < bytes.length; index++) {
      const entry = (low ^ (bytes[index] ?? 0)) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ (lows[entry] ?? 0);
      high = (high >>> 8) ^ (highs[entry] ?? 0);
    }
    this.low = low;
    this.high = high;
  }

  get value(): bigint {
    return (BigInt((this.high ^ 0xffffffff) >>> 0) << 32n) | BigInt((this.low ^ 0xffffffff) >>> 0);
  }
}

const prime1 = 0x9e3779b1;
const prime2 = 0x85ebca77;
const prime3 = 0xc2b2ae3d;
const prime4 = 0x27d4eb2f;
const prime5 = 0x165667b1;

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
}

/** xxHash of 32 bits with seed 0. */
export class XxHash32 implements Checksum {
  private readonly lanes = [prime1 + prime2, prime2, 0, -prime1].map((lane) => lane | 0);
  private length = 0;
  private readonly rest = new Uint8Array(16);
  private restLength = 0;

  update(bytes: Uint8Array): void {
    let at = 0;
    this.length += bytes.length;
    if (this.restLength > 0) {
      const taken = Math.min(16 - this.restLength, bytes.length);
      this.rest.set(bytes.subarray(0, taken), this.restLength);
      this.restLength += taken;
      at = taken;
      if (this.restLength < 16) return;
      this.stripe(this.rest, 0);
      this.restLength = 0;
    }
    for (; at + 16 <= bytes.length; at += 16) this.stripe(bytes, at);
    this.rest.set(bytes.subarray(at), 0);
    this.restLength = bytes.length - at;
  }

  private stripe(bytes: Uint8Array, at: number): void {
    const { lanes } = this;
    for (let lane = 0; lane < 4; lane++) {
      const sum = ((lanes[lane] ?? 0) + Math.imul(wordAt(bytes, at + 4 * lane), prime2)) | 0;
      lanes[lane] = Math.imul(rotated(sum, 13), prime1);
    }
  }

  get value(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.lanes;
    let hash = this.length >= 16 ? (rotated(a, 1) + rotated(b, 7) + rotated(c, 12) + rotated(d, 18)) | 0 : prime5 | 0;
    hash = (hash + this.length) | 0;
    let at = 0;
    for (; at + 4 <= this.restLength; at += 4) {
      hash = Math.imul(rotated((hash + Math.imul(wordAt(this.rest, at), prime3)) | 0, 17), prime4);
    }
    for (; at < this.restLength; at++) {
      hash = Math.imul(rotated((hash + Math.imul(this.rest[at] ?? 0, prime5)) | 0, 11), prime1);
    }
    hash = Math.imul(hash ^ (hash >>> 15), prime2);
    hash = Math.imul(hash ^ (hash >>> 13), prime3);
    return (hash ^ (hash >>> 16)) >>> 0;
  }
}

export function xxHash32(bytes: Uint8Array): number {
  const checksum = new XxHash32();
  checksum.update(bytes);
  return checksum.value;
}
