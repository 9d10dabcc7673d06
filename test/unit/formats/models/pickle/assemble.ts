import { type OpcodeName, opcodes } from '../../../../../src/formats/models/pickle/opcodes.js';

/** Bytes of a pickle, put together by the names of its opcodes. */
export type Part = Uint8Array;

type Argument = string | number | bigint | Uint8Array;

/** One opcode and its argument: a number, texts that become lines, or bytes that are counted. */
export function op(name: OpcodeName, ...given: readonly Argument[]): Part {
  const opcode = opcodes.find((each) => each.name === name);
  if (!opcode) throw new Error(`${name} is no opcode`);
  return Buffer.concat([Buffer.from([opcode.code]), argument(opcode.argument, given)]);
}

function argument(form: (typeof opcodes)[number]['argument'], given: readonly Argument[]): Buffer {
  const [first = ''] = given;
  if (form === 'none') return Buffer.alloc(0);
  if (form === 'line' || form === 'lines')
    return Buffer.concat(given.map((line) => Buffer.from(`${line}\n`, 'latin1')));
  if (form === 'float8') return Buffer.alloc(8);
  if (form === 'int4') return littleEndian(BigInt.asUintN(32, BigInt(Number(first))), 4);
  if (form.startsWith('uint')) return littleEndian(BigInt(Number(first)), Number(form.slice(4)));
  const bytes = typeof first === 'string' ? Buffer.from(first) : Buffer.from(first as Uint8Array);
  const size = Number(form.replace(/\D/g, ''));
  return Buffer.concat([littleEndian(BigInt(bytes.length), size), bytes]);
}

export function littleEndian(number: bigint, bytes: number): Buffer {
  const result = Buffer.alloc(8);
  result.writeBigUInt64LE(number);
  return result.subarray(0, bytes);
}

/** A pickle without framing; protocols 0 and 1 have no mark. */
export function pickle(protocol: number, ...parts: readonly Part[]): Buffer {
  const start = protocol >= 2 ? [op('PROTO', protocol)] : [];
  return Buffer.concat([...start, ...parts, op('STOP')]);
}

export const text = (value: string): Part => op('SHORT_BINUNICODE', value);

/** Imports as protocol 4 does. */
export function imported(module: string, name: string): Part {
  return Buffer.concat([text(module), text(name), op('STACK_GLOBAL')]);
}

/** Calls what lies on the stack with one text. */
export function called(...values: readonly string[]): Part {
  return Buffer.concat([op('MARK'), ...values.map(text), op('TUPLE'), op('REDUCE')]);
}

export const integer = (number: number): Part => op('BININT', number);

export function tuple(...items: readonly Part[]): Part {
  return Buffer.concat([op('MARK'), ...items, op('TUPLE')]);
}

export function dict(items: Readonly<Record<string, Part>>): Part {
  const entries = Object.entries(items).flatMap(([key, value]) => [text(key), value]);
  return Buffer.concat([op('EMPTY_DICT'), op('MARK'), ...entries, op('SETITEMS')]);
}

/** @param pair `module:name` */
export function importOf(pair: string): Part {
  const [module = '', name = ''] = pair.split(':');
  return imported(module, name);
}

/** What REDUCE makes of an import and its arguments. */
export function call(pair: string, ...items: readonly Part[]): Part {
  return Buffer.concat([importOf(pair), tuple(...items), op('REDUCE')]);
}

/** What NEWOBJ makes of them. */
export function made(pair: string, ...items: readonly Part[]): Part {
  return Buffer.concat([importOf(pair), tuple(...items), op('NEWOBJ')]);
}
