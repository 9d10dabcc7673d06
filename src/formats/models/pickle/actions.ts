import { Malformed } from '../fault.js';
import { utf8 } from '../utf8.js';
import type { Machine } from './machine.js';
import { type OpcodeName, opcodes } from './opcodes.js';
import {
  decimalNumber,
  isFloat,
  isPythonUtf8,
  littleEndianInteger,
  memoNumber,
  quotedBytes,
  rawUnicodeText,
} from './text-arguments.js';
import { otherText } from './texts.js';
import { values } from './values.js';

/** What an opcode without argument does, or with a number. */
type NumberAction = (machine: Machine, argument: number) => void;
/** What an opcode does whose argument is a text of one line, or two; the ends of the lines are not in it. */
type LineAction = (machine: Machine, line: Buffer, second: Buffer) => void;
/** What an opcode does whose argument is a count and so many bytes. */
type BytesAction = (machine: Machine, bytes: Buffer) => void;

export const numberActions: Partial<Record<OpcodeName, NumberAction>> = {
  MARK: (machine) => machine.stack.mark(),
  POP: (machine) => machine.pop(),
  POP_MARK: (machine) => machine.stack.popMark(),
  DUP: (machine) => machine.duplicate(),
  NONE: (machine) => machine.stack.push(values.none),
  NEWTRUE: (machine) => machine.stack.push(values.true),
  NEWFALSE: (machine) => machine.stack.push(values.false),
  BINFLOAT: (machine) => machine.stack.push(values.other),
  BININT: (machine, number) => machine.pushNumber(number),
  BININT1: (machine, number) => machine.pushNumber(number),
  BININT2: (machine, number) => machine.pushNumber(number),
  EMPTY_TUPLE: (machine) => machine.pushTuple(0),
  TUPLE1: (machine) => machine.pushTuple(1),
  TUPLE2: (machine) => machine.pushTuple(2),
  TUPLE3: (machine) => machine.pushTuple(3),
  TUPLE: (machine) => machine.markedTuple(),
  EMPTY_LIST: (machine) => machine.stack.push(values.list),
  EMPTY_SET: (machine) => machine.stack.push(values.set),
  EMPTY_DICT: (machine) => machine.pushDict(),
  LIST: (machine) => machine.marked(values.list),
  FROZENSET: (machine) => machine.marked(values.other),
  DICT: (machine) => machine.markedDict(),
  APPEND: (machine) => machine.append(),
  APPENDS: (machine) => machine.appends(),
  ADDITEMS: (machine) => machine.addItems(),
  SETITEM: (machine) => machine.setItem(),
  SETITEMS: (machine) => machine.setItems(),
  BINGET: (machine, index) => machine.get(index),
  LONG_BINGET: (machine, index) => machine.get(index),
  BINPUT: (machine, index) => machine.put(index),
  LONG_BINPUT: (machine, index) => machine.put(index),
  MEMOIZE: (machine) => machine.put(machine.memo.count),
  STACK_GLOBAL: (machine) => machine.stackGlobal(),
  REDUCE: (machine) => machine.reduce(),
  NEWOBJ: (machine) => machine.newObject(false),
  NEWOBJ_EX: (machine) => machine.newObject(true),
  OBJ: (machine) => machine.object(),
  BUILD: (machine) => machine.build(),
  EXT1: (machine, code) => machine.extension(code),
  EXT2: (machine, code) => machine.extension(code),
  EXT4: (machine, code) => machine.extension(code),
  BINPERSID: (machine) => machine.persistent(),
  NEXT_BUFFER: (machine) => {
    machine.outOfBand('NEXT_BUFFER');
    machine.stack.push(values.other);
  },
  READONLY_BUFFER: (machine) => {
    machine.outOfBand('READONLY_BUFFER');
    machine.stack.peek();
  },
  STOP: (machine) => machine.stop(),
};

export const lineActions: Partial<Record<OpcodeName, LineAction>> = {
  INT: (machine, line) => {
    if (line.equals(Buffer.from('00'))) machine.stack.push(values.false);
    else if (line.equals(Buffer.from('01'))) machine.stack.push(values.true);
    else pushDecimal(machine, line);
  },
  LONG: (machine, line) => pushDecimal(machine, line[line.length - 1] === 0x4c ? line.subarray(0, -1) : line),
  FLOAT: (machine, line) => {
    if (!isFloat(line)) throw new Malformed('has an argument that is no number');
    machine.stack.push(values.other);
  },
  STRING: (machine, line) => {
    const bytes = quotedBytes(line);
    if (!bytes) throw new Malformed('has an argument that is no quoted text');
    machine.pushText(bytes.toString('latin1'));
    machine.mayBePickle(bytes);
  },
  UNICODE: (machine, line) => {
    const text = rawUnicodeText(line);
    if (text === undefined) throw new Malformed('has an argument that is no text');
    machine.pushText(text);
    if (text.charCodeAt(0) === 0x80) machine.mayBePickle(Buffer.from(text, 'latin1'));
  },
  GET: (machine, line) => machine.get(memoNumberOf(line)),
  PUT: (machine, line) => machine.put(memoNumberOf(line)),
  PERSID: (machine) => machine.persistentText(),
  GLOBAL: (machine, module, name) => machine.import(nameOf(module), nameOf(name)),
  INST: (machine, module, name) => machine.instance(nameOf(module), nameOf(name)),
};

export const bytesActions: Partial<Record<OpcodeName, BytesAction>> = {
  BINUNICODE: pushUtf8,
  SHORT_BINUNICODE: pushUtf8,
  BINUNICODE8: pushUtf8,
  BINSTRING: pushString,
  SHORT_BINSTRING: pushString,
  BINBYTES: pushBytes,
  SHORT_BINBYTES: pushBytes,
  BINBYTES8: pushBytes,
  BYTEARRAY8: (machine, bytes) => {
    machine.stack.push(values.byteArray);
    machine.mayBePickle(bytes);
  },
  LONG1: (machine, bytes) => machine.pushInteger(littleEndianInteger(bytes)),
  LONG4: (machine, bytes) => machine.pushInteger(littleEndianInteger(bytes)),
};

/** What is pushed where the bytes are too many to be looked at. */
export const longBytesValues: Partial<Record<OpcodeName, number>> = {
  BINUNICODE: otherText(false),
  BINUNICODE8: otherText(false),
  BINSTRING: otherText(false),
  BINBYTES: values.bytes,
  BINBYTES8: values.bytes,
  BYTEARRAY8: values.byteArray,
  LONG4: values.other,
};

function pushDecimal(machine: Machine, line: Buffer): void {
  const number = decimalNumber(line);
  if (number === undefined) throw new Malformed('has an argument that is no number');
  machine.pushInteger(number);
}

function pushUtf8(machine: Machine, bytes: Buffer): void {
  const text = bytes.toString('utf8');
  if (text.includes('\ufffd') && !isPythonUtf8(bytes)) throw new Malformed('has an argument that is no text');
  machine.pushText(text);
  // Protocols without bytes write them as a text of the same numbers.
  if (bytes[0] === 0xc2 && bytes[1] === 0x80) machine.mayBePickle(Buffer.from(text, 'latin1'));
}

function pushString(machine: Machine, bytes: Buffer): void {
  machine.pushText(bytes.toString('latin1'));
  machine.mayBePickle(bytes);
}

function pushBytes(machine: Machine, bytes: Buffer): void {
  machine.stack.push(values.bytes);
  machine.mayBePickle(bytes);
}

function memoNumberOf(line: Buffer): number {
  const number = memoNumber(line);
  if (number === undefined) throw new Malformed('has an argument that is no number of an object');
  return number;
}

function nameOf(line: Buffer): string {
  const text = utf8(line);
  if (text === undefined) throw new Malformed('has a name that is no text');
  return text;
}

/** By code, for the walk's innermost loop. */
export function byCode<Value>(table: Partial<Record<OpcodeName, Value>>): (Value | undefined)[] {
  const found: (Value | undefined)[] = new Array(256).fill(undefined);
  for (const { code, name } of opcodes) found[code] = table[name];
  return found;
}
