import type { Budget } from './budget.js';
import { BeyondLimit, Malformed } from './fault.js';

/** Nested deeper than this, a file is an attack or an accident. */
export const deepestValue = 128;

/** No key is longer. */
export const longestKey = 4096;

/** A set takes about so much for each of its texts. */
const bytesOfAnEntry = 64;

/** The objects and arrays that are open, from the outermost inwards, with the keys that each object had so far. */
export class OpenValues {
  private readonly stack: (Set<string> | undefined)[] = [];
  private readonly held: number[] = [];
  private heldBytes = 0;

  constructor(private readonly budget: Budget) {}

  get depth(): number {
    return this.stack.length;
  }

  get innermost(): 'object' | 'array' | undefined {
    if (this.stack.length === 0) return undefined;
    return this.stack[this.stack.length - 1] === undefined ? 'array' : 'object';
  }

  /** @throws BeyondLimit */
  open(kind: 'object' | 'array', offset: number): void {
    if (this.stack.length >= deepestValue) {
      throw new BeyondLimit(`its values are nested more than ${deepestValue} deep`, offset);
    }
    this.stack.push(kind === 'object' ? new Set() : undefined);
    this.held.push(0);
  }

  /** @throws Malformed where the key stands twice; BeyondLimit where the keys of one object are too many to be told apart */
  key(name: string, offset: number): void {
    const keys = this.stack[this.stack.length - 1];
    if (!keys) throw new Malformed('a key stands outside an object', offset);
    if (keys.has(name)) throw new Malformed(`the key ${JSON.stringify(name)} stands twice in one object`, offset);
    keys.add(name);
    const bytes = name.length + bytesOfAnEntry;
    this.heldBytes += bytes;
    this.held[this.held.length - 1] = (this.held[this.held.length - 1] ?? 0) + bytes;
    this.budget.held(this.heldBytes, 'telling its keys apart');
  }

  close(): void {
    this.stack.pop();
    this.heldBytes -= this.held.pop() ?? 0;
  }
}
