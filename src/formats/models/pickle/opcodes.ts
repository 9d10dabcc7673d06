/** What follows an opcode: a number of so many bytes, a text up to the end of its line, or a count and so many bytes. */
export type Argument =
  | 'none'
  | 'uint1'
  | 'uint2'
  | 'uint4'
  | 'uint8'
  | 'int4'
  | 'float8'
  | 'line'
  | 'lines'
  | 'count1'
  | 'count4'
  | 'signedCount4'
  | 'count8';

/** How many bytes are read before anything else is known of the argument: the number itself, or the count. */
export const fixedBytes: Readonly<Record<Argument, number>> = {
  none: 0,
  uint1: 1,
  uint2: 2,
  uint4: 4,
  uint8: 8,
  int4: 4,
  float8: 8,
  line: 0,
  lines: 0,
  count1: 1,
  count4: 4,
  signedCount4: 4,
  count8: 8,
};

export interface Opcode {
  readonly code: number;
  readonly name: string;
  readonly argument: Argument;
  /** the first protocol that has it */
  readonly protocol: number;
}

/**
 * Every opcode of the pickle protocols 0 to 5.
 *
 * @see PEP 307, PEP 3154, PEP 574
 */
export const opcodes = [
  { code: 0x28, name: 'MARK', argument: 'none', protocol: 0 },
  { code: 0x2e, name: 'STOP', argument: 'none', protocol: 0 },
  { code: 0x30, name: 'POP', argument: 'none', protocol: 0 },
  { code: 0x32, name: 'DUP', argument: 'none', protocol: 0 },
  { code: 0x46, name: 'FLOAT', argument: 'line', protocol: 0 },
  { code: 0x49, name: 'INT', argument: 'line', protocol: 0 },
  { code: 0x4c, name: 'LONG', argument: 'line', protocol: 0 },
  { code: 0x4e, name: 'NONE', argument: 'none', protocol: 0 },
  { code: 0x50, name: 'PERSID', argument: 'line', protocol: 0 },
  { code: 0x52, name: 'REDUCE', argument: 'none', protocol: 0 },
  { code: 0x53, name: 'STRING', argument: 'line', protocol: 0 },
  { code: 0x56, name: 'UNICODE', argument: 'line', protocol: 0 },
  { code: 0x61, name: 'APPEND', argument: 'none', protocol: 0 },
  { code: 0x62, name: 'BUILD', argument: 'none', protocol: 0 },
  { code: 0x63, name: 'GLOBAL', argument: 'lines', protocol: 0 },
  { code: 0x64, name: 'DICT', argument: 'none', protocol: 0 },
  { code: 0x67, name: 'GET', argument: 'line', protocol: 0 },
  { code: 0x69, name: 'INST', argument: 'lines', protocol: 0 },
  { code: 0x6c, name: 'LIST', argument: 'none', protocol: 0 },
  { code: 0x70, name: 'PUT', argument: 'line', protocol: 0 },
  { code: 0x73, name: 'SETITEM', argument: 'none', protocol: 0 },
  { code: 0x74, name: 'TUPLE', argument: 'none', protocol: 0 },
  { code: 0x29, name: 'EMPTY_TUPLE', argument: 'none', protocol: 1 },
  { code: 0x31, name: 'POP_MARK', argument: 'none', protocol: 1 },
  { code: 0x47, name: 'BINFLOAT', argument: 'float8', protocol: 1 },
  { code: 0x4a, name: 'BININT', argument: 'int4', protocol: 1 },
  { code: 0x4b, name: 'BININT1', argument: 'uint1', protocol: 1 },
  { code: 0x4d, name: 'BININT2', argument: 'uint2', protocol: 1 },
  { code: 0x51, name: 'BINPERSID', argument: 'none', protocol: 1 },
  { code: 0x54, name: 'BINSTRING', argument: 'signedCount4', protocol: 1 },
  { code: 0x55, name: 'SHORT_BINSTRING', argument: 'count1', protocol: 1 },
  { code: 0x58, name: 'BINUNICODE', argument: 'count4', protocol: 1 },
  { code: 0x5d, name: 'EMPTY_LIST', argument: 'none', protocol: 1 },
  { code: 0x65, name: 'APPENDS', argument: 'none', protocol: 1 },
  { code: 0x68, name: 'BINGET', argument: 'uint1', protocol: 1 },
  { code: 0x6a, name: 'LONG_BINGET', argument: 'uint4', protocol: 1 },
  { code: 0x6f, name: 'OBJ', argument: 'none', protocol: 1 },
  { code: 0x71, name: 'BINPUT', argument: 'uint1', protocol: 1 },
  { code: 0x72, name: 'LONG_BINPUT', argument: 'uint4', protocol: 1 },
  { code: 0x75, name: 'SETITEMS', argument: 'none', protocol: 1 },
  { code: 0x7d, name: 'EMPTY_DICT', argument: 'none', protocol: 1 },
  { code: 0x80, name: 'PROTO', argument: 'uint1', protocol: 2 },
  { code: 0x81, name: 'NEWOBJ', argument: 'none', protocol: 2 },
  { code: 0x82, name: 'EXT1', argument: 'uint1', protocol: 2 },
  { code: 0x83, name: 'EXT2', argument: 'uint2', protocol: 2 },
  { code: 0x84, name: 'EXT4', argument: 'int4', protocol: 2 },
  { code: 0x85, name: 'TUPLE1', argument: 'none', protocol: 2 },
  { code: 0x86, name: 'TUPLE2', argument: 'none', protocol: 2 },
  { code: 0x87, name: 'TUPLE3', argument: 'none', protocol: 2 },
  { code: 0x88, name: 'NEWTRUE', argument: 'none', protocol: 2 },
  { code: 0x89, name: 'NEWFALSE', argument: 'none', protocol: 2 },
  { code: 0x8a, name: 'LONG1', argument: 'count1', protocol: 2 },
  { code: 0x8b, name: 'LONG4', argument: 'signedCount4', protocol: 2 },
  { code: 0x42, name: 'BINBYTES', argument: 'count4', protocol: 3 },
  { code: 0x43, name: 'SHORT_BINBYTES', argument: 'count1', protocol: 3 },
  { code: 0x8c, name: 'SHORT_BINUNICODE', argument: 'count1', protocol: 4 },
  { code: 0x8d, name: 'BINUNICODE8', argument: 'count8', protocol: 4 },
  { code: 0x8e, name: 'BINBYTES8', argument: 'count8', protocol: 4 },
  { code: 0x8f, name: 'EMPTY_SET', argument: 'none', protocol: 4 },
  { code: 0x90, name: 'ADDITEMS', argument: 'none', protocol: 4 },
  { code: 0x91, name: 'FROZENSET', argument: 'none', protocol: 4 },
  { code: 0x92, name: 'NEWOBJ_EX', argument: 'none', protocol: 4 },
  { code: 0x93, name: 'STACK_GLOBAL', argument: 'none', protocol: 4 },
  { code: 0x94, name: 'MEMOIZE', argument: 'none', protocol: 4 },
  { code: 0x95, name: 'FRAME', argument: 'uint8', protocol: 4 },
  { code: 0x96, name: 'BYTEARRAY8', argument: 'count8', protocol: 5 },
  { code: 0x97, name: 'NEXT_BUFFER', argument: 'none', protocol: 5 },
  { code: 0x98, name: 'READONLY_BUFFER', argument: 'none', protocol: 5 },
] as const satisfies readonly Opcode[];

export type OpcodeName = (typeof opcodes)[number]['name'];

export const highestProtocol = 5;
