import { readJson } from '../metrics/syntax/json.js';
import { SyntaxFault } from '../metrics/syntax/syntax-fault.js';
import type { Tree } from '../metrics/tree.js';
import type { Budget } from './budget.js';
import { BeyondLimit, Malformed } from './fault.js';
import { utf8 } from './utf8.js';

/** What a description takes once it is read, in words of memory of about 50 bytes: beyond this it is not held. */
const mostWeight = 2_000_000;
const mostBytes = 32 * 2 ** 20;

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const bracket = 0x5b;
const brace = 0x7b;

/**
 * That what a text describes fits into memory: an empty object takes 2 bytes of text and some 200 of memory, so the text's length
 * alone bounds too little.
 *
 * @throws BeyondLimit
 */
export function assertHoldable(bytes: Uint8Array, what: string): void {
  let weight = 1;
  for (const byte of bytes) {
    if (byte === brace) weight += 5;
    else if (byte === bracket || byte === colon || byte === quote) weight += 2;
    else if (byte === comma) weight += 1;
  }
  if (weight > mostWeight) throw new BeyondLimit(`${what} holds too many values to be held at once`);
}

/**
 * Reads a description in JSON that a model file holds: UTF-8 without a mark, each key once in its object.
 *
 * @param what it is called in messages, e.g. `config.json`
 * @throws Malformed where it is something else
 * @throws BeyondLimit where it would take too much memory
 */
export function jsonPart(bytes: Buffer, budget: Budget, what: string): Tree {
  budget.held(bytes.length, what);
  if (bytes.length > mostBytes)
    throw new BeyondLimit(`${what} takes ${bytes.length} bytes, more than ${mostBytes} are not read as JSON`);
  assertHoldable(bytes, what);
  const text = utf8(bytes);
  if (text === undefined) throw new Malformed(`${what} is not UTF-8`);
  try {
    return readJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    throw new Malformed(`${what}, line ${error.line}: ${error.why}`);
  }
}
