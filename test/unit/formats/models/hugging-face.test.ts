import { describe, expect, test } from '@jest/globals';
import { filesOf, inspectedFolder, isSound } from './inspected.js';

const folder = 'test/fixtures/models/hugging-face';
const saved = (name: string) => filesOf(`${folder}/${name}`);
const index = 'model.safetensors.index.json';
const first = 'model-00001-of-00002.safetensors';

describe('a folder that save_pretrained wrote', () => {
  test.each(['one', 'shards', 'bin-shards', 'adapter'])('%s is sound', async (name) => {
    expect(await inspectedFolder(saved(name))).toMatchObject({ format: 'hugging_face', faults: [], imports: [] });
  });

  test('tells what it is', async () => {
    const found = await inspectedFolder(saved('shards'));
    expect(found?.facts).toEqual({
      version: '4.57.3',
      producer: 'transformers 4.57.3',
      notes: ['model type: bert', 'architectures: BertForSequenceClassification', 'data type: float32'],
    });
  });

  test('tells what it adapts', async () => {
    const found = await inspectedFolder(saved('adapter'));
    expect(found?.facts).toEqual({ version: '0.21.2', producer: 'PEFT 0.21.2', notes: ['adapter: LORA'] });
  });

  test('tells what lies beside the weights', async () => {
    const beside = { 'tokenizer.json': '{}', 'chat_template.jinja': 'x', 'modeling_x.py': 'x' };
    const found = await inspectedFolder({ ...saved('one'), ...beside });
    expect(found?.facts.notes?.slice(3)).toEqual([
      'Python source: modeling_x.py',
      'with a tokenizer',
      'with a chat template',
    ]);
  });
});

test('a folder with a config.json and no weights is none of it', async () => {
  expect(await inspectedFolder({ 'config.json': '{"model_type": "bert"}', 'notes.txt': 'x' })).toBeUndefined();
});

/** A folder with one passage of one of its files exchanged. */
function changed(name: string, file: string, from: string, to: string): Record<string, Uint8Array | string> {
  const files = saved(name);
  const text = Buffer.from(files[file] ?? '').toString('utf8');
  expect(text).toContain(from);
  return { ...files, [file]: text.replace(from, to) };
}

const word = '"bert.embeddings.LayerNorm.bias": "model-00001-of-00002.safetensors"';
const mapped = (to: string) => `"bert.embeddings.LayerNorm.bias": ${to}`;

describe('an index is refused', () => {
  test.each<[string, string, string, string]>([
    ['with a path upwards', word, mapped('"../model.safetensors"'), 'names a file elsewhere: "../model.safetensors"'],
    ['with a path to the root', word, mapped('"/etc/passwd"'), 'names a file elsewhere'],
    ['with a path of Windows', word, mapped('"..\\\\x.safetensors"'), 'names a file elsewhere'],
    ['with an address', word, mapped('"https://x/y.safetensors"'), 'names a file elsewhere'],
    ['with a shard that is not there', word, mapped('"model-3.safetensors"'), 'which is not in the folder'],
    ['with a tensor in another shard', word, mapped('"model-00002-of-00002.safetensors"'), 'which does not hold it'],
    ['with a tensor that is nowhere', `${word},`, `${word}, "x": "${first}",`, 'maps the tensor "x"'],
    ['without a tensor', `${word},`, '', 'which model.safetensors.index.json does not map to it'],
    ['with a tensor in no file', word, mapped('1'), 'names no file for the tensor'],
    ['with a tensor twice', `${word},`, `${word}, ${word},`, 'stands twice'],
    ['with more bytes than there are', '"total_size": 1112', '"total_size": 1113', 'they hold 1112'],
    ['with bytes that are no number', '"total_size": 1112', '"total_size": "many"', 'total_size of'],
    ['without its map', '"weight_map"', '"map"', 'weight_map of model.safetensors.index.json is no object'],
  ])('%s', async (_name, from, to, what) => {
    const found = await inspectedFolder(changed('shards', index, from, to));
    expect(found?.faults.map((fault) => fault.what).join('\n')).toContain(what);
  });

  test('with fewer bytes than there are it passes: weights are stored anew, and the index is kept', async () => {
    const found = await inspectedFolder(changed('shards', index, '"total_size": 1112', '"total_size": 556'));
    expect(found?.faults).toEqual([]);
  });

  test('of pickled shards, with more bytes than they have', async () => {
    const files = changed('bin-shards', 'pytorch_model.bin.index.json', '"total_size": 1112', '"total_size": 11594000');
    expect((await inspectedFolder(files))?.faults[0]?.what).toContain('says that its files hold 11594000 bytes');
  });

  test.each([...Array(40).keys()].map((each) => each * 50))('cut off after %d bytes', async (length) => {
    const files = saved('shards');
    const found = await inspectedFolder({ ...files, [index]: (files[index] ?? Buffer.alloc(0)).subarray(0, length) });
    expect(found && isSound(found, 'hugging_face')).toBe(false);
  });
});

describe('a shard is refused', () => {
  test('that is missing', async () => {
    const { [first]: _gone, ...files } = saved('shards');
    expect((await inspectedFolder(files))?.faults[0]?.what).toContain(`names "${first}", which is not in the folder`);
  });

  test('whose index is missing', async () => {
    const { [index]: _gone, ...files } = saved('shards');
    expect((await inspectedFolder(files))?.faults[0]?.what).toContain('is a part, and there is no index');
  });

  test.each([
    ['below the end of the file', 2n ** 40n, 'is longer than the file'],
    ['of no bytes', 0n, 'is not JSON'],
  ])('with a header %s', async (_name, length, what) => {
    const files = saved('shards');
    const bytes = Buffer.from(files[first] ?? '');
    bytes.writeBigUInt64LE(length);
    expect((await inspectedFolder({ ...files, [first]: bytes }))?.faults[0]?.what).toContain(what);
  });
});

describe('code that the configuration would load is told', () => {
  const config = (more: string) => changed('one', 'config.json', '"model_type"', `${more}, "model_type"`);

  test.each<[string, string, string, string]>([
    ['a class beside it', '"auto_map": {"AutoModel": "modeling_x.XModel"}', 'modeling_x', 'XModel'],
    ['a class elsewhere', '"auto_map": {"AutoModel": "acme/x--modeling_x.XModel"}', 'acme/x--modeling_x', 'XModel'],
    ['one of two', '"auto_map": {"AutoTokenizer": [null, "tok.Fast"]}', 'tok', 'Fast'],
    ['a nested one', '"text_config": {"auto_map": {"AutoModel": "m.X"}}', 'm', 'X'],
    ['trust', '"trust_remote_code": true', 'config.json', 'trust_remote_code'],
    ['trust by a word', '"trust_remote_code": "yes"', 'config.json', 'trust_remote_code'],
  ])('%s', async (_name, more, module, name) => {
    const found = await inspectedFolder(config(more));
    expect(found?.imports).toMatchObject([{ module, name, kind: 'remote code', allowed: false }]);
  });

  test('of a tokenizer, and of a part of the model', async () => {
    const map = '{"auto_map": {"AutoTokenizer": ["tok.Slow", null]}}';
    const found = await inspectedFolder({ ...saved('one'), 'tokenizer_config.json': map, 'vision/config.json': map });
    expect(found?.imports).toMatchObject([{ module: 'tok', name: 'Slow', allowed: false }]);
  });

  test('and passes where the exact pair is allowed', async () => {
    const allowed = { has: (module: string, name: string) => module === 'm' && name === 'X', names: new Set<string>() };
    const found = await inspectedFolder(config('"auto_map": {"AutoModel": "m.X", "AutoConfig": "m.Y"}'), { allowed });
    expect(found?.imports.map((each) => [each.name, each.allowed])).toEqual([
      ['X', true],
      ['Y', false],
    ]);
  });

  test.each([['"trust_remote_code": false'], ['"auto_map": null'], ['"auto_map": {}']])(
    'and %s is none',
    async (more) => {
      expect(await inspectedFolder(config(more))).toMatchObject({ faults: [], imports: [] });
    },
  );

  test.each([
    ['"auto_map": "m.X"', 'auto_map of config.json is no object'],
    ['"auto_map": {"AutoModel": 1}', 'auto_map of config.json names no class for AutoModel'],
    ['"auto_map": {}, "auto_map": {"AutoModel": "m.X"}', 'the key "auto_map" stands twice'],
  ])('and %s is refused', async (more, what) => {
    expect((await inspectedFolder(config(more)))?.faults[0]?.what).toContain(what);
  });
});

describe('what PEFT and sentence-transformers would import is told', () => {
  test.each<[string, string, string, string, string]>([
    [
      'a base model',
      '"auto_mapping": null',
      '"auto_mapping": {"parent_library": "os", "base_model_class": "X"}',
      'os',
      'X',
    ],
    ['a megatron', '"megatron.core"', '"evil"', 'evil', 'tensor_parallel'],
  ])('%s', async (_name, from, to, module, name) => {
    const found = await inspectedFolder(changed('adapter', 'adapter_config.json', from, to));
    expect(found?.imports).toMatchObject([{ module, name, allowed: false }]);
  });

  test.each([
    ['sentence_transformers.models.Pooling', true],
    ['sentence_transformers.models.Poolings', false],
    ['evil.Pooling', false],
  ])('a module %s', async (type, allowed) => {
    const found = await inspectedFolder({ ...saved('one'), 'modules.json': JSON.stringify([{ idx: 0, type }]) });
    expect(found?.imports).toMatchObject([{ allowed, kind: 'module of sentence-transformers' }]);
  });
});

test('a configuration of few bytes that is many values is a limit, and never held', async () => {
  const many = Buffer.from(`{"a":[${'{},'.repeat(1_000_000)}{}]}`);
  const found = await inspectedFolder({ ...saved('one'), 'config.json': many });
  expect(found?.limit).toMatch(/config\.json holds too many values to be held at once/);
});
