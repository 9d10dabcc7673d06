import { Malformed } from '../fault.js';
import type { Inspector } from '../inspection.js';

/** A file that takes longer to name all that is wrong with it is left at that. */
export const mostFaults = 100;

/** Bounds what is remembered of a file, and what is told of it. */
export class Ledger {
  private faults = 0;
  private heldBytes = 0;

  constructor(readonly inspector: Inspector) {}

  /** @throws Malformed where there are too many to go on */
  fault(what: string, offset: number): void {
    this.faults += 1;
    if (this.faults > mostFaults) throw new Malformed(`more than ${mostFaults} things are wrong with it`, offset);
    this.inspector.fault(what, offset);
  }

  /** Counts text that is kept until the end. @throws BeyondLimit */
  hold(text: string): void {
    this.heldBytes += text.length;
    this.inspector.budget.held(this.heldBytes, 'what it names');
  }
}

/** A name out of a file, in quotes. */
export function quoted(name: string): string {
  return JSON.stringify(name.length > 200 ? `${name.slice(0, 200)}…` : name);
}
