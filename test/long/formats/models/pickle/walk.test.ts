import { describe, expect, it, test } from '@jest/globals';
import { inspected } from '../../../../unit/formats/models/file-content.js';
import { called, imported, littleEndian, op, pickle, text } from '../../../../unit/formats/models/pickle/assemble.js';

const known = [
  ['collections', 'OrderedDict'],
  ['builtins', 'set'],
  ['copyreg', '_reconstructor'],
  ['builtins', 'object'],
  ['model', 'Net'],
] as const;
const allowed = {
  has: (module: string, name: string) => known.some(([its, itsName]) => its === module && itsName === name),
  names: new Set<string>(known.flat()),
};

/** What a user is told: each import that is not allowed, and each fault with its offset. */
async function refusals(bytes: Uint8Array): Promise<string[]> {
  const { imports, faults, limit } = await inspected(bytes, { allowed });
  return [
    ...imports.filter((each) => !each.allowed).map(({ module, name }) => `${module}.${name}`),
    ...faults.map(({ what, offset }) => `${offset}: ${what}`),
    ...(limit === undefined ? [] : [limit]),
  ];
}

const net = imported('model', 'Net');
const made = Buffer.concat([net, op('EMPTY_TUPLE'), op('NEWOBJ')]);
const harmless = pickle(4, made);
const system = Buffer.concat([imported('os', 'system'), called('id')]);
const latin1 = (value: string) => Buffer.from(value, 'latin1');

describe('each way to hide an import, beside what honest files have', () => {
  test.each<[string, Buffer, string[], Buffer]>([
    [
      'an import that no list of dangers has',
      pickle(4, imported('importlib', 'import_module')),
      ['importlib.import_module'],
      pickle(4, net),
    ],
    [
      'a name that begins as an allowed one',
      pickle(4, imported('model', 'Net.forward')),
      ['model.Net.forward'],
      pickle(4, net),
    ],
    ['a module below an allowed one', pickle(4, imported('model.sub', 'Net')), ['model.sub.Net'], pickle(4, net)],
    [
      'an allowed name of Python 2 that stands for another one',
      pickle(2, op('GLOBAL', '__builtin__', 'reduce')),
      ['functools.reduce'],
      pickle(2, op('GLOBAL', '__builtin__', 'set')),
    ],
    [
      'a module of Python 2 by its old name, where Python maps none',
      pickle(4, imported('__builtin__', 'set')),
      ['__builtin__.set'],
      pickle(4, imported('builtins', 'set')),
    ],
    [
      'MEMOIZE behind PUT of a higher number',
      // The memo has one value, at 1, so MEMOIZE overwrites it.
      pickle(
        4,
        text('collections'),
        op('BINPUT', 1),
        op('POP'),
        text('os'),
        op('MEMOIZE'),
        op('POP'),
        op('BINGET', 1),
        text('system'),
        op('STACK_GLOBAL'),
      ),
      ['os.system'],
      pickle(
        4,
        text('os'),
        op('BINPUT', 0),
        op('POP'),
        text('model'),
        op('MEMOIZE'),
        op('POP'),
        op('BINGET', 1),
        text('Net'),
        op('STACK_GLOBAL'),
      ),
    ],
    [
      'a memo that is overwritten later',
      pickle(
        4,
        text('model'),
        op('BINPUT', 0),
        text('os'),
        op('BINPUT', 0),
        op('POP'),
        op('POP'),
        op('BINGET', 0),
        text('system'),
        op('STACK_GLOBAL'),
      ),
      ['os.system'],
      pickle(
        4,
        text('os'),
        op('BINPUT', 0),
        text('model'),
        op('BINPUT', 0),
        op('POP'),
        op('POP'),
        op('BINGET', 0),
        text('Net'),
        op('STACK_GLOBAL'),
      ),
    ],
    [
      'MEMOIZE behind a number that was given twice',
      pickle(
        4,
        text('model'),
        op('BINPUT', 0),
        op('BINPUT', 0),
        text('os'),
        op('MEMOIZE'),
        op('POP'),
        op('POP'),
        op('BINGET', 1),
        text('system'),
        op('STACK_GLOBAL'),
      ),
      ['os.system'],
      pickle(
        4,
        text('os'),
        op('BINPUT', 0),
        op('BINPUT', 0),
        text('model'),
        op('MEMOIZE'),
        op('POP'),
        op('POP'),
        op('BINGET', 1),
        text('Net'),
        op('STACK_GLOBAL'),
      ),
    ],
    [
      'POP of a mark',
      pickle(4, op('MARK'), op('POP'), text('os'), text('system'), op('STACK_GLOBAL')),
      ['os.system'],
      pickle(4, op('MARK'), op('POP'), net),
    ],
    [
      'operands with other texts between them',
      pickle(4, text('os'), text('system'), text('model'), text('Net'), op('POP'), op('POP'), op('STACK_GLOBAL')),
      ['os.system'],
      pickle(4, text('model'), text('Net'), text('os'), text('system'), op('POP'), op('POP'), op('STACK_GLOBAL')),
    ],
    [
      'operands of other opcodes for texts',
      pickle(4, op('BINSTRING', 'os'), op('UNICODE', '\\u0073ystem'), op('STACK_GLOBAL')),
      ['os.system'],
      pickle(4, op('STRING', "'m\\x6fdel'"), op('SHORT_BINSTRING', 'Net'), op('STACK_GLOBAL')),
    ],
    [
      'an operand that a call makes',
      pickle(4, imported('_codecs', 'encode'), called('bf', 'rot13'), text('system'), op('STACK_GLOBAL')),
      ['(unknown).system', '_codecs.encode', '42: STACK_GLOBAL imports by a non-constant operand'],
      pickle(4, net),
    ],
    [
      'INST',
      pickle(0, op('MARK'), op('STRING', "'id'"), op('INST', 'os', 'system')),
      ['os.system', '7: INST calls an import, as no Python has written since 2.3'],
      pickle(0, op('GLOBAL', 'model', 'Net'), op('MARK'), op('TUPLE'), op('REDUCE')),
    ],
    [
      'OBJ',
      pickle(1, op('MARK'), op('GLOBAL', 'os', 'system'), op('STRING', "'id'"), op('OBJ')),
      ['os.system', '18: OBJ calls an import, as no Python has written since 2.3'],
      pickle(1, op('GLOBAL', 'model', 'Net'), op('EMPTY_TUPLE'), op('REDUCE')),
    ],
    [
      "copyreg's registry",
      pickle(2, op('EXT1', 7)),
      [
        '(extension registry).7',
        "2: EXT imports what number 7 of copyreg's registry stands for, which is not in the file",
      ],
      pickle(2, op('BININT1', 7)),
    ],
    [
      'a call whose result is dropped',
      pickle(4, system, op('POP'), made),
      ['os.system'],
      pickle(4, made, op('POP'), made),
    ],
    [
      'a call below a mark that is dropped',
      pickle(4, op('MARK'), system, op('POP_MARK'), made),
      ['os.system'],
      pickle(4, op('MARK'), made, op('POP_MARK'), made),
    ],
    [
      'a pickle that breaks off behind its call',
      Buffer.concat([pickle(4, system).subarray(0, -1), Buffer.from([0xff])]),
      ['os.system', '22: byte 0xff is no opcode'],
      harmless,
    ],
    [
      'a last line that has no end',
      latin1('\x80\x02cos\nsystem '),
      ['os.system', '13: the pickle ends before its STOP'],
      pickle(2, op('GLOBAL', 'model', 'Net')),
    ],
    [
      'a second pickle behind the first one',
      Buffer.concat([harmless, pickle(4, system)]),
      ['os.system', '18: bytes follow the end of the pickle'],
      harmless,
    ],
    [
      'a second pickle without a mark',
      Buffer.concat([harmless, latin1("cos\nsystem\n(S'id'\ntR.")]),
      ['os.system', '18: bytes follow the end of the pickle'],
      harmless,
    ],
    [
      'a pickle that is a constant',
      pickle(4, op('SHORT_BINBYTES', pickle(4, system))),
      ['os.system'],
      pickle(4, op('SHORT_BINBYTES', harmless)),
    ],
    [
      'a pickle in a pickle that is a constant',
      pickle(4, op('SHORT_BINBYTES', pickle(4, op('SHORT_BINBYTES', pickle(4, system))))),
      ['os.system'],
      pickle(4, op('SHORT_BINBYTES', pickle(4, op('SHORT_BINBYTES', harmless)))),
    ],
    [
      'a constant that calls and then breaks off',
      pickle(4, op('SHORT_BINBYTES', Buffer.concat([pickle(4, system).subarray(0, -1), latin1('\xff.')]))),
      ['os.system'],
      pickle(4, op('SHORT_BINBYTES', latin1('\x80\x04\xff.'))),
    ],
    [
      'a pickle as text, as protocol 2 writes bytes',
      pickle(2, op('BINUNICODE', pickle(2, op('GLOBAL', 'os', 'system')).toString('latin1'))),
      ['os.system'],
      pickle(2, op('BINUNICODE', pickle(2, op('GLOBAL', 'model', 'Net')).toString('latin1'))),
    ],
    [
      'a pickle as an array of bytes',
      pickle(5, op('BYTEARRAY8', pickle(4, system))),
      ['os.system'],
      pickle(5, op('BYTEARRAY8', harmless)),
    ],
    [
      'a state with a name that Python gives a meaning',
      pickle(4, made, op('EMPTY_DICT'), text('__setstate__'), net, op('SETITEM'), op('BUILD')),
      ['45: the key __setstate__ has a meaning to Python itself'],
      pickle(4, made, op('EMPTY_DICT'), text('setstate'), net, op('SETITEM'), op('BUILD')),
    ],
    [
      'such a name among many',
      pickle(
        4,
        made,
        op('EMPTY_DICT'),
        op('MARK'),
        text('a'),
        op('NONE'),
        text('__class__'),
        net,
        op('SETITEMS'),
        op('BUILD'),
      ),
      ['47: the key __class__ has a meaning to Python itself'],
      pickle(
        4,
        made,
        op('EMPTY_DICT'),
        op('MARK'),
        text('a'),
        op('NONE'),
        text('class_'),
        net,
        op('SETITEMS'),
        op('BUILD'),
      ),
    ],
    [
      'a state that is set on an import itself',
      pickle(4, net, op('EMPTY_DICT'), op('BUILD')),
      ['16: BUILD sets the state of what no call has made'],
      pickle(4, made, op('EMPTY_DICT'), op('BUILD')),
    ],
    [
      'an import that is changed as if it were a dict',
      pickle(4, net, text('a'), op('NONE'), op('SETITEM')),
      ['19: SETITEM changes what is no container'],
      pickle(4, made, text('a'), op('NONE'), op('SETITEM')),
    ],
    [
      'a call of what a call returned',
      pickle(4, made, op('EMPTY_TUPLE'), op('REDUCE')),
      ['18: REDUCE calls what is no import'],
      pickle(4, net, op('EMPTY_TUPLE'), op('REDUCE')),
    ],
    [
      'opcodes of another protocol than is declared',
      pickle(2, text('model'), text('Net'), op('STACK_GLOBAL')),
      ['2: SHORT_BINUNICODE is of protocol 4, the pickle declares 2'],
      pickle(4, text('model'), text('Net'), op('STACK_GLOBAL')),
    ],
    [
      'a protocol that is declared again',
      pickle(2, op('PROTO', 4), net),
      ['2: PROTO stands behind the beginning'],
      pickle(4, net),
    ],
    [
      'a buffer that is not in the file',
      pickle(5, op('NEXT_BUFFER')),
      ['2: NEXT_BUFFER takes a buffer that is not in the file'],
      pickle(5, op('BYTEARRAY8', 'bytes')),
    ],
    [
      'an object that is not in the file',
      pickle(4, text('1'), op('BINPERSID')),
      ['5: BINPERSID names an object that is not in the file'],
      pickle(4, text('1')),
    ],
    [
      // CPython's unpickler in C drops what is left of the frame, and imports another name than the one in Python.
      'a name that runs over the end of its frame',
      pickle(4, op('FRAME', 3), op('GLOBAL', 'xmodel', 'Net')),
      ['xmodel.Net', '14: an opcode runs over the end of its frame'],
      pickle(4, op('FRAME', 12), op('GLOBAL', 'model', 'Net')),
    ],
    [
      'a frame that goes on behind the file',
      pickle(4, op('FRAME', 1000), net),
      ['2: FRAME frames 1000 bytes, more than there are', '24: STOP comes before the end of its frame'],
      pickle(4, op('FRAME', 14), net),
    ],
    ['values that are left over', pickle(4, net, net), ['28: values are left over at STOP'], pickle(4, net)],
  ])('%s', async (_, attack, refused, twin) => {
    await expect(refusals(attack)).resolves.toEqual(refused);
    await expect(refusals(twin)).resolves.toEqual([]);
  });
});

describe('what no unpickler goes on after is a fault at its byte', () => {
  test.each<[string, Buffer, string]>([
    ['a byte that is no opcode', pickle(4, Buffer.from([0xff])), '2: byte 0xff is no opcode'],
    ['no value to take', pickle(4, op('POP')), '2: POP takes more values than there are'],
    [
      'no value above the mark',
      pickle(4, op('NONE'), op('MARK'), op('TUPLE1')),
      '4: TUPLE1 takes more values than there are',
    ],
    ['no mark', pickle(4, op('NONE'), op('TUPLE')), '3: TUPLE takes what follows a mark, and there is none'],
    ['no such object', pickle(4, op('BINGET', 3)), '2: BINGET takes object 3, which was not numbered'],
    [
      'a key without a value',
      pickle(4, op('EMPTY_DICT'), op('MARK'), op('NONE'), op('SETITEMS')),
      '5: SETITEMS sets a key without a value',
    ],
    ['a number that is none', pickle(2, op('INT', '12x')), '2: INT has an argument that is no number'],
    ['a text without quotes', pickle(2, op('STRING', 'id')), '2: STRING has an argument that is no quoted text'],
    ['a name that is no UTF-8', pickle(2, op('GLOBAL', 'os', '\xff')), '2: GLOBAL has a name that is no text'],
    [
      'a text that is no UTF-8',
      pickle(4, op('SHORT_BINUNICODE', Buffer.from([0xff]))),
      '2: SHORT_BINUNICODE has an argument that is no text',
    ],
    [
      'a name of more than 4096 bytes',
      pickle(2, op('GLOBAL', 'm'.repeat(5000), 'n')),
      '2: GLOBAL has an argument of more than 4096 bytes',
    ],
    [
      'a count beyond the file',
      Buffer.concat([latin1('\x80\x04B'), littleEndian(9n, 4), latin1('x.')]),
      '2: BINBYTES takes 9 bytes, more than there are',
    ],
    [
      'a count below 0',
      Buffer.concat([latin1('\x80\x04T\xff\xff\xff\xff'), latin1('x.')]),
      '2: BINSTRING has a count below 0',
    ],
    [
      'a count of more than any file',
      Buffer.concat([latin1('\x80\x04\x8e'), Buffer.alloc(8, 0xff)]),
      '2: BINBYTES8 has a count that no file has bytes for',
    ],
    ['no STOP', pickle(4, op('NONE')).subarray(0, -1), '3: the pickle ends before its STOP'],
    [
      'an operand that is a number',
      pickle(4, op('BININT1', 1), text('system'), op('STACK_GLOBAL')),
      '12: STACK_GLOBAL imports by what is no text',
    ],
  ])('%s', async (_, bytes, fault) => {
    const found = await inspected(bytes, { allowed });
    expect(found.faults.map(({ what, offset }) => `${offset}: ${what}`)).toEqual([fault]);
  });
});

describe('limits end a walk as a limit, which is no pass', () => {
  test.each<[string, Buffer, string]>([
    [
      'sparse numbers of objects',
      pickle(2, op('NONE'), op('LONG_BINPUT', 2 ** 31)),
      'model: it numbers its objects beyond 33554432',
    ],
    [
      'more imports than any model has',
      pickle(2, ...Array.from({ length: 10_001 }, (_, index) => op('GLOBAL', 'model', `n${index}`))),
      'model: it imports more than 10000 names',
    ],
    [
      'pickles in pickles in pickles',
      Array.from({ length: 10 }).reduce<Buffer>((inner) => pickle(4, op('BINBYTES', inner)), harmless),
      'model: it holds pickles in pickles more than 8 deep',
    ],
    [
      'pickles behind pickles',
      Buffer.concat(Array.from({ length: 102 }, () => harmless)),
      'model: it holds more than 100 pickles',
    ],
  ])('%s', async (_, bytes, limit) => {
    expect((await inspected(bytes, { allowed })).limit).toBe(limit);
  });
});

it('names an import even where there are too many texts to keep', async () => {
  const texts = Array.from({ length: 50_001 }, (_, index) => Buffer.concat([text(`t${index}`), op('POP')]));
  const found = await refusals(pickle(4, ...texts, text('os'), text('system'), op('STACK_GLOBAL')));
  expect(found[0]).toBe('(unknown).(unknown)');
  await expect(refusals(pickle(4, ...texts, net))).resolves.toEqual([]);
});

it('does not know a protocol of the future', async () => {
  expect((await inspected(pickle(6, net), { allowed })).format).toBe('unknown');
});

it('tells the protocol and counts the streams', async () => {
  const found = await inspected(pickle(4, op('SHORT_BINBYTES', harmless)), { allowed });
  expect(found).toMatchObject({ format: 'pickle', facts: { version: 'protocol 4' }, streams: 2 });
});

it('tells the place of an import', async () => {
  const found = await inspected(pickle(4, op('NONE'), op('POP'), imported('os', 'system')), { allowed });
  expect(found.imports).toEqual([
    { module: 'os', name: 'system', allowed: false, offset: 16, place: { file: 'model', members: [] } },
  ]);
});
