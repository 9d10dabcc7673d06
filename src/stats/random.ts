import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

// Looked up once: in the sandbox of a test each look at Math costs more than what it computes.
const { imul } = Math;

/** Uniform random numbers that depend on nothing but the text they were seeded with. */
export class Random {
  readonly #generator: JumpableRandomGenerator;

  /** @param seed any text; texts that differ in one character give unrelated numbers */
  constructor(seed: string) {
    this.#generator = xoroshiro128plusFromState(seedWords(seed));
  }

  /** The next number in [0, 1): a multiple of 2⁻⁵³, from the upper bits of two words of the generator. */
  uniform(): number {
    const high = this.#generator.next() >>> 5;
    const low = this.#generator.next() >>> 6;
    return (high * 67_108_864 + low) / 9_007_199_254_740_992;
  }
}

/**
 * Four words of seed: FNV-1a over the UTF-16 units of the text and the number of the word, each finished with MurmurHash3's
 * mix, so that every bit of the text reaches every bit of the state.
 */
function seedWords(seed: string): number[] {
  const words = [0, 1, 2, 3].map((word) => {
    let hash = 0x811c9dc5 ^ imul(word, 0x9e3779b9);
    for (let index = 0; index < seed.length; index++) {
      hash = imul(hash ^ seed.charCodeAt(index), 0x01000193);
    }
    return mix(hash ^ seed.length);
  });
  // Of all states only this one never leaves itself.
  return words.every((word) => word === 0) ? [1, 0, 0, 0] : words;
}

/** The finaliser of MurmurHash3 (Appleby 2011), 32 bits. */
function mix(word: number): number {
  let hash = imul(word ^ (word >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
