import type { Check } from './check.js';
import { type JsonNumber, toJsonNumber } from './quantity.js';
import type { Plan, Run, ScanTiming } from './run.js';

/**
 * The one written form of a plan, of a gate's answers and of a run: keys in the order in which the code builds them, two
 * spaces, a newline at the end, numbers that JSON cannot hold as tagged text.
 */
export function toJson(value: Run | Plan | Answers): string {
  return `${JSON.stringify(value, tagged, 2)}\n`;
}

/** What one gate leaves behind for the verdict: its checks by model, and what it read. */
export interface Answers {
  readonly version: 1;
  readonly checks: Readonly<Record<string, readonly Check[]>>;
  readonly seconds: number;
  readonly scans: readonly ScanTiming[];
}

function tagged(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' || typeof value === 'number' ? toJsonNumber(value) : value;
}

/**
 * Reads text that `toJson` wrote, tagged numbers included. The caller validates the shape. The `values` of a failing row are
 * text by column, and a column may be called "number".
 */
export function fromJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) =>
    key !== 'values' && isTagged(value) ? untagged(value.number) : value,
  );
}

/** The texts of `toJsonNumber`. */
const written = /^(?:NaN|-?Infinity|-?[0-9]+)$/;

function isTagged(value: unknown): value is Exclude<JsonNumber, number> {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  const [name, text] = entries[0] ?? [];
  return entries.length === 1 && name === 'number' && typeof text === 'string' && written.test(text);
}

function untagged(text: string): number | bigint {
  return /^-?[0-9]+$/.test(text) ? BigInt(text) : Number(text);
}
