import { describe, expect, it, test } from '@jest/globals';
import { inspected } from '../file-content.js';
import { littleEndian, op, pickle } from './assemble.js';

const magic = Buffer.from('6cfc9c46f9206aa85019', 'hex');
const unicode = (text: string) => op('BINUNICODE', text);

interface Change {
  readonly protocol?: number;
  readonly type?: string;
  readonly keys?: readonly string[];
  readonly stored?: number;
  readonly bytes?: number;
}

/** One storage of three numbers, as `torch.save` wrote it before its zip format. */
function legacy({ protocol = 1001, type = 'FloatStorage', keys = ['7'], stored = 3, bytes = 12 }: Change = {}): Buffer {
  const id = [
    op('MARK'),
    unicode('storage'),
    op('GLOBAL', 'torch', type),
    unicode('7'),
    unicode('cpu'),
    op('BININT1', 3),
  ];
  return Buffer.concat([
    pickle(2, op('LONG1', magic)),
    pickle(2, op('BININT2', protocol)),
    pickle(2, op('EMPTY_DICT')),
    pickle(2, ...id, op('NONE'), op('TUPLE'), op('BINPERSID')),
    pickle(2, op('EMPTY_LIST'), ...keys.flatMap((key) => [unicode(key), op('APPEND')])),
    littleEndian(BigInt(stored), 8),
    Buffer.alloc(bytes),
  ]);
}

async function faults(bytes: Uint8Array): Promise<string[]> {
  return (await inspected(bytes)).faults.map(({ what }) => what);
}

describe('a file of PyTorch before its zip format', () => {
  it('is counted by its storages', async () => {
    const found = await inspected(legacy());
    expect(found).toMatchObject({ format: 'pytorch', faults: [], streams: 5 });
    expect(found.facts).toEqual({ version: 'legacy', parameters: { float32: 3 } });
  });

  test.each<[string, Buffer, string]>([
    ['another protocol', legacy({ protocol: 1002 }), "PyTorch's own protocol is not 1001"],
    [
      'a storage of another size than the object says',
      legacy({ stored: 2 }),
      'the storage 7 has 2 elements, the object says 3',
    ],
    ['a storage that the object does not have', legacy({ keys: ['8'] }), 'the storage 8 is none of the object'],
    ['a storage that the list leaves out', legacy({ keys: [] }), 'the list of storages is not that of the object'],
    ['a storage of no type', legacy({ type: 'NoStorage' }), 'BINPERSID names an object that is not in the file'],
    ['fewer bytes than its storage takes', legacy({ bytes: 11 }), 'the file ends in the middle of it'],
    ['more bytes than its storage takes', legacy({ bytes: 13 }), 'bytes follow the last storage'],
  ])('with %s is refused', async (_, bytes, fault) => {
    expect(await faults(bytes)).toContain(fault);
  });
});
