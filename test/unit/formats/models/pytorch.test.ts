import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { memoryContent } from '../../../../src/formats/models/content.js';
import { readArchive } from '../../../../src/formats/models/zip/archive.js';
import { inspected, inspectorOf } from './file-content.js';
import { type Crafted, zipOf } from './zip/crafted.js';

const pairs = ['collections OrderedDict', 'torch FloatStorage', 'torch._utils _rebuild_tensor_v2'];
const allowed = {
  has: (module: string, name: string) => pairs.includes(`${module} ${name}`),
  names: new Set(pairs.flatMap((pair) => pair.split(' '))),
};

async function told(bytes: Buffer) {
  const { format, facts, faults, imports } = await inspected({ 'model.bin': bytes }, { allowed });
  return {
    format,
    facts,
    faults: faults.map(({ what }) => what),
    refused: imports.filter((found) => !found.allowed).map(({ module, name }) => `${module} ${name}`),
    passed: imports.filter((found) => found.allowed).map(({ module, name }) => `${module} ${name}`),
  };
}

function fixture(name: string): Buffer {
  return readFileSync(`test/fixtures/models/zip/${name}.pt`);
}

/** The members of an archive by PyTorch, to be put together anew. */
async function membersOf(name: string): Promise<Crafted[]> {
  const archive = await readArchive(memoryContent(fixture(name)), inspectorOf().inspector);
  return Promise.all(
    archive.members.map(async (member) => {
      const packed = await member.content.read(0, member.content.size);
      return { name: member.name, bytes: member.method === 8 ? inflateRawSync(packed) : packed };
    }),
  );
}

/** An archive by PyTorch in which some members are others; what is undefined is left out. */
async function changed(name: string, changes: Readonly<Record<string, Buffer | undefined>>): Promise<Buffer> {
  const members = new Map((await membersOf(name)).map((member) => [member.name, member]));
  for (const [part, bytes] of Object.entries(changes)) {
    if (bytes === undefined) members.delete(`${name}/${part}`);
    else members.set(`${name}/${part}`, { name: `${name}/${part}`, bytes });
  }
  return zipOf([...members.values()]);
}

const evil = Buffer.from('\x80\x02cos\nsystem\nX\x02\x00\x00\x00id\x85R.', 'latin1');

describe('a PyTorch archive', () => {
  it('tells its version and parameters', async () => {
    expect(await told(fixture('state-dict'))).toEqual({
      format: 'pytorch',
      facts: { version: '3', parameters: { float32: 10 } },
      faults: [],
      refused: [],
      passed: pairs,
    });
    expect(await told(await changed('state-dict', {}))).toMatchObject({ format: 'pytorch', faults: [] });
  });

  it('imports nothing that is not allowed', async () => {
    expect((await told(await changed('state-dict', { 'data.pkl': evil }))).refused).toEqual(['os system']);
  });

  it.each<[string, Record<string, Buffer | undefined>, string[]]>([
    [
      'a storage that is missing',
      { 'data/1': undefined },
      ['the storage "data/1" is named, but it is not in the archive'],
    ],
    [
      'a storage that is cut off',
      { 'data/1': Buffer.alloc(4) },
      ['"state-dict/data/1" holds 4 bytes, and 24 are asked for'],
    ],
    [
      'a storage that is longer',
      { 'data/1': Buffer.alloc(25) },
      ['"state-dict/data/1" holds 25 bytes, and 24 are asked for'],
    ],
    [
      'a storage that nothing names',
      { 'data/9': Buffer.alloc(4) },
      ['"state-dict/data/9" is named by no pickle of the archive'],
    ],
    ['a member of nobody', { 'setup.py': Buffer.alloc(4) }, ['"state-dict/setup.py" is no part of a PyTorch archive']],
    [
      'TorchScript code without TorchScript',
      { 'code/a.py': Buffer.alloc(4) },
      ['"state-dict/code/a.py" is no part of a PyTorch archive'],
    ],
    [
      'bookkeeping that is none',
      { '.data/x': Buffer.alloc(2000) },
      ['"state-dict/.data/x" is no part of a PyTorch archive'],
    ],
    ['no version', { version: undefined }, ['it has no version']],
    ['a version that is none', { version: Buffer.from('three') }, ['its version is none that PyTorch writes']],
    ['a version that is far too long', { version: Buffer.alloc(99, '3') }, ['its version is none that PyTorch writes']],
    ['another order of bytes', { byteorder: Buffer.from('middle') }, ['its byteorder is none that PyTorch writes']],
  ])('does not have %s', async (_, changes, faults) => {
    expect((await told(await changed('state-dict', changes))).faults).toEqual(faults);
  });

  it('is read on where a pickle of it cannot be', async () => {
    const cut = (await membersOf('state-dict'))[0]?.bytes?.subarray(0, 40);
    const { format, faults, refused } = await told(await changed('state-dict', { 'data.pkl': cut, 'notes.txt': evil }));
    expect(format).toBe('pytorch');
    expect(faults).toContain('"state-dict/data/0" is named by no pickle of the archive');
    expect(refused).toEqual(['os system']);
  });

  it('may have bookkeeping of releases to come', async () => {
    expect((await told(await changed('state-dict', { '.data/some_id': Buffer.from('1') }))).faults).toEqual([]);
  });

  it('may have numbers that are big-endian, which is told', async () => {
    const { facts } = await told(await changed('state-dict', { byteorder: Buffer.from('big') }));
    expect(facts.notes).toEqual(['its numbers are big-endian']);
  });

  it('lies in one folder', async () => {
    const members = [...(await membersOf('state-dict')), { name: 'other/data.pkl', bytes: evil }];
    expect(await told(zipOf(members))).toMatchObject({
      faults: [
        '"other/data.pkl" lies outside the folder "state-dict/"',
        '"other/data.pkl" is no part of a PyTorch archive',
      ],
      refused: ['os system'],
    });
  });

  it('may hold weights that look like something else', async () => {
    const weights = Buffer.concat([Buffer.from('PK\x03\x04\x80\x04', 'latin1'), Buffer.alloc(18)]);
    expect((await told(await changed('state-dict', { 'data/1': weights }))).faults).toEqual([]);
  });

  it('has every pickle in it walked, whatever it is called', async () => {
    for (const part of ['data/9', '.data/some_id', 'extra/a.txt', 'notes.txt']) {
      expect((await told(await changed('state-dict', { [part]: evil }))).refused).toEqual(['os system']);
    }
  });
});

describe('a TorchScript archive', () => {
  it('may name the classes that its own code defines', async () => {
    expect(await told(fixture('traced'))).toEqual({
      format: 'torchscript',
      facts: {
        version: '3',
        parameters: { float32: 12 },
        notes: ['it holds 805 bytes of TorchScript code in 2 files, which runs as soon as the model does'],
      },
      faults: [],
      refused: [],
      passed: [
        '__torch__ Net',
        '__torch__.torch.nn.modules.linear Linear',
        ...pairs,
        'torch.jit._pickle build_intlist',
        'torch.jit._pickle restore_type_tag',
      ].sort(),
    });
  });

  it('may not name a class that its code does not define', async () => {
    const code = { 'code/__torch__.py': Buffer.from('class Other(Module):\n  pass\n') };
    expect((await told(await changed('traced', code))).refused).toEqual(['__torch__ Net']);
    expect((await told(await changed('traced', { 'code/__torch__.py': undefined }))).refused).toEqual([
      '__torch__ Net',
    ]);
  });

  it('may not lend its classes to what lies in it, nor to another archive', async () => {
    const names = Buffer.from('\x80\x02c__torch__\nNet\n)\x81.', 'latin1');
    const inner = zipOf([{ name: 'a.pkl', bytes: names }]);
    expect((await told(await changed('traced', { 'extra/inner.zip': inner }))).refused).toEqual(['__torch__ Net']);
    expect((await told(await changed('state-dict', { 'data.pkl': names }))).refused).toEqual(['__torch__ Net']);
  });

  it('may not import anything else because its code has a class of that name', async () => {
    const code = { 'code/os.py': Buffer.from('class system(Module):\n') };
    expect((await told(await changed('traced', { ...code, 'data.pkl': evil }))).refused).toEqual(['os system']);
  });

  it('may leave out the values of the inputs it was traced with, and no other storage', async () => {
    const empty = await told(await changed('traced', { 'data/1': Buffer.alloc(0) }));
    expect(empty.faults).toEqual(['"traced/data/1" holds 0 bytes, and 24 are asked for']);
    const whole = await told(await changed('traced', { 'traced_inputs/0': Buffer.alloc(12) }));
    expect(whole.faults).toEqual([]);
    const half = await told(await changed('traced', { 'traced_inputs/0': Buffer.alloc(4) }));
    expect(half.faults).toEqual(['"traced/traced_inputs/0" holds 4 bytes, and 12 are asked for']);
  });
});
