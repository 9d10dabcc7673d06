import { type kinds, makeValue, mostPayload, payloadOf, type Value } from './values.js';

export const recentCount = 4096;

/**
 * Numbers for values of one kind, of which only the most recent are remembered: a pickle may hold more than fit into memory, and
 * what is asked for was always written a moment ago. A number is never given twice.
 */
export class RecentNumbers {
  private last = 0;
  private readonly numbers = new Uint32Array(recentCount);

  constructor(private readonly kind: (typeof kinds)[keyof typeof kinds]) {}

  /** @returns a value, and the place for what is known of it; no place once all numbers were given */
  next(): { value: Value; place: number } {
    if (this.last >= mostPayload) return { value: makeValue(this.kind, 0), place: -1 };
    this.last += 1;
    const place = this.last & (recentCount - 1);
    this.numbers[place] = this.last;
    return { value: makeValue(this.kind, this.last), place };
  }

  /** @returns the place of what is known of the value, or -1 where that was forgotten */
  placeOf(value: Value): number {
    const number = payloadOf(value);
    const place = number & (recentCount - 1);
    return number !== 0 && this.numbers[place] === number ? place : -1;
  }

  /** Remembers what another one does. */
  take(other: RecentNumbers): void {
    this.last = other.last;
    this.numbers.set(other.numbers);
  }
}
