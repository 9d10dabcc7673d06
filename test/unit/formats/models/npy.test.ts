import { describe, expect, test } from '@jest/globals';
import { inspected } from './file-content.js';
import { imported, littleEndian, op, pickle } from './pickle/assemble.js';

function npy(header: string, bytes: Uint8Array = Buffer.alloc(0), version = [1, 0]): Buffer {
  const length = littleEndian(BigInt(header.length), version[0] === 1 ? 2 : 4);
  return Buffer.concat([Buffer.from('\x93NUMPY', 'latin1'), Buffer.from(version), length, Buffer.from(header), bytes]);
}

const head = (descr: string, shape: string) => `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }\n`;

async function told(bytes: Uint8Array) {
  const { format, facts, faults } = await inspected(bytes);
  return { format, parameters: facts.parameters, faults: faults.map(({ what }) => what) };
}

describe('an array of NumPy', () => {
  test.each<[string, Buffer, Record<string, number>]>([
    ['of numbers', npy(head("'<f4'", '(3, 4)'), Buffer.alloc(48)), { float32: 12 }],
    ['of no dimension', npy(head("'|b1'", '()'), Buffer.alloc(1)), { bool: 1 }],
    ['of no element', npy(head("'<i8'", '(0, 5)')), { int64: 0 }],
    ['of dates', npy(head("'<M8[ns]'", '(2,)'), Buffer.alloc(16)), { datetime64: 2 }],
    ['of records', npy(head("[('a', '<f8'), ('b', '<i4', (2,))]", '(2,)'), Buffer.alloc(32)), { void: 2 }],
    ['of version 2', npy(head("'<f8'", '(1,)'), Buffer.alloc(8), [2, 0]), { float64: 1 }],
    ['of version 3', npy(head("'<f8'", '(1,)'), Buffer.alloc(8), [3, 0]), { float64: 1 }],
  ])('%s is counted', async (_, bytes, parameters) => {
    await expect(told(bytes)).resolves.toEqual({ format: 'npy', parameters, faults: [] });
  });

  test.each<[string, Buffer, string]>([
    [
      'fewer bytes than its shape takes',
      npy(head("'<f4'", '(3,)'), Buffer.alloc(11)),
      'its shape takes 12 bytes, 11 follow',
    ],
    [
      'more bytes than its shape takes',
      npy(head("'<f4'", '(3,)'), Buffer.alloc(13)),
      'its shape takes 12 bytes, 13 follow',
    ],
    [
      'a shape that overflows 64 bits',
      npy(head("'<f4'", '(4294967296, 4294967296)')),
      'its shape takes 73786976294838206464 bytes, 0 follow',
    ],
    ['a length below 0', npy(head("'<f4'", '(-3,)')), 'its shape is none'],
    ['a shape without comma', npy(head("'<f4'", '(3)'), Buffer.alloc(12)), 'its shape is none'],
    ['a type that is none', npy(head("'<q9'", '(3,)')), 'its element type <q9 is not understood'],
    [
      'an entry twice',
      npy(`{'shape': (1,), ${head("'<f4'", '(3,)').slice(1)}`),
      'the header is no literal of Python at its character 64',
    ],
    ['a call', npy(head("'<f4'", 'print(1)')), 'the header is no literal of Python at its character 51'],
    [
      'a fourth entry',
      npy(`{'x': 1, ${head("'<f4'", '(3,)').slice(1)}`),
      'its header has not the three entries of NumPy',
    ],
    ['a version of the future', npy(head("'<f4'", '(3,)'), Buffer.alloc(12), [4, 0]), 'its version is 4.0'],
    [
      'a header of more than NumPy reads',
      npy(' '.repeat(70_000), Buffer.alloc(0), [2, 0]),
      'its header takes 70000 bytes',
    ],
    ['a header that is nested deep', npy('('.repeat(1000)), 'the header nests its values too deep'],
    ['no end of its header', npy(head("'<f4'", '(3,)')).subarray(0, 40), 'the file ends in the middle of it'],
  ])('with %s is refused', async (_, bytes, fault) => {
    expect((await told(bytes)).faults).toEqual([fault]);
  });

  test('of objects is a pickle', async () => {
    const header = head("'|O'", '(2,)');
    const found = await inspected(npy(header, pickle(3, op('GLOBAL', 'os', 'system'))));
    expect(found).toMatchObject({ format: 'npy', streams: 1, imports: [{ module: 'os', name: 'system' }] });
    expect((await told(npy(header, pickle(3, op('NONE'))))).faults).toEqual([]);
    expect(
      (await told(npy(header, Buffer.concat([pickle(3, op('NONE')), pickle(4, imported('os', 'system'))])))).faults,
    ).toEqual(['bytes follow the end of the array']);
  });
});
