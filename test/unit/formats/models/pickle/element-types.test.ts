import { describe, expect, it, test } from '@jest/globals';
import { call, dict, importOf, integer, made, op, type Part, pickle, text, tuple } from './assemble.js';
import { refusals } from './refusals.js';

const join = (...parts: readonly Part[]) => Buffer.concat(parts);
const none = op('NONE');

/** What NumPy calls for an element type. */
const begun = (code: string) => call('numpy:dtype', text(code), op('NEWFALSE'), op('NEWTRUE'));
const state = (base: Part, names: Part, fields: Part, bytes: number, flags: number) =>
  join(
    tuple(integer(3), text('|'), base, names, fields, integer(bytes), integer(bytes === -1 ? -1 : 1), integer(flags)),
    op('BUILD'),
  );
const plain = (code: string, flags = 0) => join(begun(code), state(none, none, none, -1, flags));
const object = plain('O8', 63);
const int64 = plain('i8');

type Field = readonly [type: Part, offset: number];
const fieldsOf = (fields: Readonly<Record<string, Field>>) =>
  dict(
    Object.fromEntries(Object.entries(fields).map(([name, [type, offset]]) => [name, tuple(type, integer(offset))])),
  );
const namesOf = (fields: Readonly<Record<string, Field>>) => tuple(...Object.keys(fields).map(text));
const structured = (fields: Readonly<Record<string, Field>>, bytes: number, flags: number) =>
  join(begun(`V${bytes}`), state(none, namesOf(fields), fieldsOf(fields), bytes, flags));
const subarray = (type: Part, length: number, bytes: number, flags: number) =>
  join(begun(`V${bytes}`), state(tuple(type, tuple(integer(length))), none, none, bytes, flags));

const lies = 'BUILD describes an element type as NumPy does not, which would believe it';

// Each of these ends NumPy 2.4 by a fault of memory as soon as an array of the type is shown.
describe('an element type that NumPy would believe, beside the one that it writes', () => {
  test.each<[string, Part, Part]>([
    ['flags that deny the objects of all elements', plain('O8', 0), object],
    [
      'flags that deny the objects of a field',
      structured({ a: [object, 0] }, 8, 16),
      structured({ a: [object, 0] }, 8, 27),
    ],
    [
      'flags that tell of the objects, and not that they are a list in the pickle',
      structured({ a: [object, 0] }, 8, 27 - 2),
      structured({ a: [object, 0], b: [int64, 8] }, 16, 27),
    ],
    [
      'flags that deny the objects of the last field',
      structured({ a: [int64, 0], b: [object, 8] }, 16, 16),
      // Aligned, as NumPy before 2 wrote it.
      structured({ a: [int64, 0], b: [object, 8] }, 16, 155 - 256),
    ],
    [
      'flags that deny the objects of a field of a field',
      structured({ a: [structured({ b: [object, 0] }, 8, 27), 0] }, 8, 16),
      structured({ a: [structured({ b: [object, 0] }, 8, 27), 0] }, 8, 27),
    ],
    ['flags that deny the objects of a subarray', subarray(object, 2, 16, 0), subarray(object, 2, 16, 63)],
    [
      'flags of objects where there are none',
      structured({ a: [int64, 0] }, 8, 27),
      structured({ a: [int64, 0] }, 8, 16),
    ],
    [
      'flags of a list where there are no objects',
      structured({ a: [int64, 0] }, 8, 2),
      structured({ a: [int64, 0] }, 8, 0),
    ],
    ['a subarray that is smaller than its elements', subarray(int64, 1, 16, 0), subarray(int64, 2, 16, 0)],
    ['a subarray that is larger than its elements', subarray(int64, 1000, 8, 0), subarray(int64, 3, 24, 0)],
    [
      'a field behind the end of an element',
      structured({ a: [int64, 8] }, 8, 16),
      structured({ a: [int64, 8] }, 16, 16),
    ],
    ['a field before the beginning', structured({ a: [int64, -8] }, 8, 16), structured({ a: [int64, 0] }, 8, 16)],
    [
      'a number in the bytes of an object',
      structured({ a: [object, 0], b: [int64, 4] }, 16, 27),
      structured({ a: [int64, 0], b: [int64, 4] }, 16, 16),
    ],
    [
      'an object in the bytes of a number',
      structured({ a: [int64, 0], b: [object, 4] }, 16, 27),
      structured({ a: [int64, 0], b: [object, 8] }, 16, 27),
    ],
    [
      'a field of a type that is not understood',
      structured({ a: [begun('i8,O8'), 0] }, 16, 16),
      structured({ a: [begun('i8'), 0] }, 8, 16),
    ],
    ['fields that are no fields', join(begun('V8'), state(none, tuple(text('a')), dict({ a: none }), 8, 16)), int64],
    [
      'fields and a base',
      join(begun('V8'), state(tuple(int64, tuple(integer(1))), tuple(text('a')), fieldsOf({ a: [object, 0] }), 8, 0)),
      subarray(int64, 1, 8, 0),
    ],
    ['a record whose flags deny its objects', record({ a: [object, 0] }, 8, 16), record({ a: [object, 0] }, 8, 27)],
    ['a size that is not that of the type', join(begun('V8'), state(none, none, none, 16, 0)), plainVoid(16)],
    [
      'a type that an opcode makes',
      join(made('numpy:dtype', text('O8'), op('NEWFALSE'), op('NEWTRUE')), state(none, none, none, -1, 0)),
      object,
    ],
  ])('%s', async (_, attack, twin) => {
    await expect(refusals(pickle(4, attack))).resolves.toEqual([lies]);
    await expect(refusals(pickle(4, twin))).resolves.toEqual([]);
  });
});

describe('an element type that was used already', () => {
  const emptyVoid = state(none, none, none, 8, 0);
  const objects = state(none, tuple(text('a')), fieldsOf({ a: [object, 0] }), 8, 27);

  it('has its state once', async () => {
    await expect(refusals(pickle(4, begun('V8'), emptyVoid, objects))).resolves.toEqual([lies]);
    await expect(refusals(pickle(4, begun('V8'), objects))).resolves.toEqual([]);
  });

  it('has it before anything takes it', async () => {
    const type = join(begun('V8'), op('BINPUT', 0));
    const array = join(call('numpy._core.numeric:_frombuffer', op('SHORT_BINBYTES', 'AAAAAAAA'), op('BINGET', 0)));
    await expect(refusals(pickle(4, type, array, op('POP'), objects))).resolves.toEqual([lies]);
    await expect(refusals(pickle(4, type, emptyVoid, op('POP'), array))).resolves.toEqual([]);
  });

  it('keeps its fields', async () => {
    const kept = join(fieldsOf({ a: [int64, 0] }), op('BINPUT', 0));
    const type = join(begun('V8'), state(none, tuple(text('a')), kept, 8, 16), op('POP'));
    const change = (key: string) => join(text(key), tuple(object, integer(0)), op('SETITEM'));
    await expect(refusals(pickle(4, type, op('BINGET', 0), change('a')))).resolves.toEqual([
      'the fields of an element type change behind its state',
    ]);
    await expect(refusals(pickle(4, type, op('EMPTY_DICT'), change('a')))).resolves.toEqual([]);
  });
});

it('may have many fields', async () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`f${index}`, [int64, 8 * index]] as [string, Field]),
    );
  await expect(refusals(pickle(4, structured(many(256), 2048, 16)))).resolves.toEqual([]);
  await expect(refusals(pickle(4, structured(many(257), 2056, 16)))).resolves.toEqual([lies]);
});

function plainVoid(bytes: number): Part {
  return join(begun(`V${bytes}`), state(none, none, none, bytes, 0));
}

function record(fields: Readonly<Record<string, Field>>, bytes: number, flags: number): Part {
  const begins = call('numpy:dtype', importOf('numpy:record'), op('NEWFALSE'), op('NEWTRUE'));
  return join(begins, state(none, namesOf(fields), fieldsOf(fields), bytes, flags));
}
