import { Budget, defaultLimits } from '../budget.js';
import { headBytes } from '../byte-source.js';
import { BeyondLimit, Malformed } from '../fault.js';
import { ForwardReader } from '../forward-reader.js';
import { Constants } from './constants.js';
import { Imports } from './imports.js';
import { Machine } from './machine.js';
import { highestProtocol } from './opcodes.js';
import { Walk } from './walk.js';

/** Of a stream whose size is unknown, a constant of more bytes is taken for letters of a text. */
const mostPlausible = 2 ** 28;

/** Whether bytes begin with the mark of protocol 2 or later. */
export function hasPickleMark(head: Buffer): boolean {
  const protocol = head[1] ?? 0;
  return head[0] === 0x80 && protocol >= 2 && protocol <= highestProtocol;
}

/**
 * Whether bytes are a pickle of the protocols 0 or 1, which have no mark: they are, where an unpickler comes to STOP or to a call
 * without a parse error, or where all of the head is opcodes and more follows.
 *
 * @param head the first bytes, all of them where they are fewer than 4096
 * @param size where it is known
 */
export function looksLikePickle(head: Buffer, size: number | undefined): boolean {
  const listener = {
    fault: () => {},
    misuse: () => {},
    imported: (module: string, name: string) => {
      if (!isName(module) || !isName(name)) throw new Malformed('imports what is no name');
    },
  };
  const known = { constants: new Constants(new Set()), imports: new Imports(() => undefined) };
  const machine = new Machine(known, listener, { arrays: false, constants: false });
  const isWhole = head.length < headBytes || size === head.length;
  const reader = ForwardReader.ofBytes(head, size ?? (isWhole ? head.length : mostPlausible));
  const walk = new Walk(reader, machine, new Budget(defaultLimits, () => 0));
  try {
    return walk.trial() || (!isWhole && mayGoOn(head.subarray(machine.start)));
  } catch (error) {
    if (error instanceof Malformed) return false;
    // As many values as that are no text.
    if (error instanceof BeyondLimit) return true;
    throw error;
  }
}

/** Text files of lines that begin with `c` are none. */
function isName(text: string): boolean {
  return /^[\p{L}\p{N}_.()-]+$/u.test(text);
}

/** Whether the opcode that the head ends in may be one: a text without line ends looks like the argument of some. */
function mayGoOn(rest: Buffer): boolean {
  const code = rest[0];
  const argument = rest.toString('latin1', 1);
  const begins = code === undefined ? undefined : lineBeginnings[String.fromCharCode(code)];
  return begins === undefined || argument === '' || begins.test(argument);
}

const lineBeginnings: Readonly<Record<string, RegExp>> = {
  I: /^-?[0-9]+$/,
  L: /^-?[0-9]+L?$/,
  F: /^[-+0-9.einfa]+$/,
  S: /^['"]/,
  g: /^[0-9]+$/,
  p: /^[0-9]+$/,
  c: /^[\p{L}\p{N}_.-]+(?:\n[\p{L}\p{N}_.-]*)?$/u,
  i: /^[\p{L}\p{N}_.-]+(?:\n[\p{L}\p{N}_.-]*)?$/u,
};
