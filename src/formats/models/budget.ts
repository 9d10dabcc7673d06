import { BeyondLimit } from './fault.js';

/** How much of a file, and of all that lies in it, is read before it is given up. */
export interface Limits {
  /** containers inside containers */
  readonly depth: number;
  /** members of all archives, tensors of a header, fields of a message */
  readonly entries: number;
  /** bytes that decompression yields, of all members together */
  readonly inflated: number;
  /** bytes of a header, a description or a member that is held in memory */
  readonly held: number;
  /** of the whole inspection */
  readonly seconds: number;
}

export const defaultLimits: Limits = {
  depth: 8,
  entries: 1_000_000,
  inflated: 64 * 2 ** 30,
  held: 64 * 2 ** 20,
  seconds: 900,
};

/** What is left of the limits. One budget is spent by a file and all that lies in it. */
export class Budget {
  private entriesLeft: number;
  private inflatedLeft: number;
  private readonly deadline: number;

  /** @param clock milliseconds; only differences count */
  constructor(
    readonly limits: Limits,
    private readonly clock: () => number,
  ) {
    this.entriesLeft = limits.entries;
    this.inflatedLeft = limits.inflated;
    this.deadline = clock() + limits.seconds * 1000;
  }

  /** @throws BeyondLimit */
  entries(count: number): void {
    this.entriesLeft -= count;
    if (this.entriesLeft < 0) throw new BeyondLimit(`it holds more than ${this.limits.entries} entries`);
  }

  /** @throws BeyondLimit */
  inflated(bytes: number): void {
    this.inflatedLeft -= bytes;
    if (this.inflatedLeft < 0) throw new BeyondLimit(`it unpacks to more than ${this.limits.inflated} bytes`);
  }

  /** @throws BeyondLimit where a part is too large to be held in memory */
  held(bytes: number, what: string): void {
    if (bytes > this.limits.held) {
      throw new BeyondLimit(`${what} takes ${bytes} bytes, more than ${this.limits.held} are not held`);
    }
  }

  /** To be asked now and then by whatever may take long. @throws BeyondLimit */
  time(): void {
    if (this.clock() > this.deadline) throw new BeyondLimit(`it takes more than ${this.limits.seconds} s to read`);
  }
}
