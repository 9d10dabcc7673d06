import type { Check } from './check.js';
import { type JsonNumber, toJsonNumber } from './quantity.js';
import type { Plan, Run } from './run.js';

/**
 * The one written form of a plan, of a gate's answers and of a run: keys in the order in which the code builds them, two
 * spaces, a newline at the end, numbers that JSON cannot hold as tagged text.
 */
export function toJson(value: Run | Plan | Answers): string {
  return `${JSON.stringify(value, tagged, 2)}\n`;
}

/** What one gate leaves behind for the verdict: its checks by model. */
export interface Answers {
  readonly version: 1;
  readonly checks: Readonly<Record<string, readonly Check[]>>;
  readonly seconds: number;
}

function tagged(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' || typeof value === 'number' ? toJsonNumber(value) : value;
}

/** Reads text that `toJson` wrote, tagged numbers included. The caller validates the shape. */
export function fromJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown) => (isTagged(value) ? untagged(value.number) : value));
}

function isTagged(value: unknown): value is Exclude<JsonNumber, number> {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return entries.length === 1 && entries[0]?.[0] === 'number' && typeof entries[0][1] === 'string';
}

function untagged(text: string): number | bigint {
  return /^-?[0-9]+$/.test(text) ? BigInt(text) : Number(text);
}
