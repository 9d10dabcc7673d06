import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inspected } from './file-content.js';
import { type Crafted, zipOf } from './zip/crafted.js';

async function told(bytes: Buffer, pairs: readonly string[] = []) {
  const allowed = {
    has: (module: string, name: string) => pairs.includes(`${module}.${name}`),
    names: new Set<string>(),
  };
  const { format, faults, imports, facts } = await inspected({ 'model.bin': bytes }, { allowed });
  return {
    format,
    facts,
    faults: faults.map(({ what }) => what),
    imports: imports.map((found) => `${found.module}.${found.name}${found.kind ? ` (${found.kind})` : ''}`),
    refused: imports.filter((found) => !found.allowed).map(({ module, name }) => `${module}.${name}`),
  };
}

function fixture(name: string): Buffer {
  return readFileSync(`test/fixtures/models/skops/${name}.skops`);
}

function schema(node: unknown): Crafted {
  return { name: 'schema.json', bytes: Buffer.from(typeof node === 'string' ? node : JSON.stringify(node)) };
}

function node(loader: string, module: string, name: string, further: object = {}) {
  return { __class__: name, __module__: module, __loader__: loader, ...further };
}

describe('a skops archive', () => {
  const pipeline = [
    'sklearn.linear_model._logistic.LogisticRegression',
    'sklearn.pipeline.Pipeline',
    'sklearn.preprocessing._data.StandardScaler',
  ];

  it('tells what its nodes name, each an exact pair', async () => {
    expect(await told(fixture('pipeline'), pipeline)).toMatchObject({
      format: 'skops',
      faults: [],
      imports: pipeline,
      refused: [],
      facts: { producer: 'skops 0.16.0', version: '2' },
    });
    expect((await told(fixture('pipeline'), pipeline.slice(1))).refused).toEqual(pipeline.slice(0, 1));
  });

  it.each([
    ['stored', ['sklearn.preprocessing._data.StandardScaler']],
    [
      'forest',
      [
        'sklearn.ensemble._forest.RandomForestClassifier',
        'sklearn.tree._classes.DecisionTreeClassifier',
        'sklearn.tree._tree.Tree',
      ],
    ],
    [
      'function',
      [
        'scipy.special._special_ufuncs.expit',
        'sklearn.linear_model._logistic.LogisticRegression',
        'sklearn.pipeline.Pipeline',
        'sklearn.preprocessing._function_transformer.FunctionTransformer',
      ],
    ],
  ])('is read as skops writes it: %s', async (name, imports) => {
    expect(await told(fixture(name))).toMatchObject({ format: 'skops', faults: [], imports });
  });

  it('tells the losses that it builds', async () => {
    expect((await told(fixture('boosting'))).imports).toContain('sklearn._loss._loss.CyHalfBinomialLoss');
  });

  it.each([
    ['a class', node('ObjectNode', 'subprocess', 'Popen'), 'subprocess.Popen'],
    ['a constructor', node('ConstructorFromReduceNode', 'os', 'system'), 'os.system'],
    ['a function', node('FunctionNode', 'os', 'system'), 'os.system'],
    ['a type', node('TypeNode', 'builtins', 'eval'), 'builtins.eval'],
    ['a list that is none', node('ListNode', 'os', 'system'), 'os.system'],
    ['a partial', node('PartialNode', 'functools', 'partial'), 'functools.partial'],
    ['an operator', node('OperatorFuncNode', 'operator', 'attrgetter'), 'operator.attrgetter (operator)'],
    [
      'a method',
      node('MethodNode', 'builtins', 'str', { content: { func: 'format' } }),
      'builtins.str.format (method)',
    ],
    ['a method of what is said to be plain', node('MethodNode', 'builtins', 'dict'), 'builtins.dict (method)'],
    ['a bit generator that is none', { bit_generator: 'get_state' }, 'numpy.random.get_state'],
    [
      'a bit generator that is none, in a node',
      { bit_generator: node('JsonNode', 'builtins', 'str', { content: '"get_state"' }) },
      'numpy.random.get_state',
    ],
  ])('tells %s, wherever it stands', async (_, evil, found) => {
    const outer = node('DictNode', 'builtins', 'dict', { content: { a: [{ b: evil }] } });
    expect(await told(zipOf([schema(outer)]))).toMatchObject({ format: 'skops', faults: [], imports: [found] });
  });

  it('tells the function of the first protocol, which stands in the content', async () => {
    const old = node('FunctionNode', 'builtins', 'str', { content: { module_path: 'os', function: 'system' } });
    expect((await told(zipOf([schema(old)]))).imports).toEqual(['os.system']);
  });

  it('may name the bit generators of NumPy', async () => {
    const told1 = await told(
      zipOf([schema(node('DictNode', 'builtins', 'dict', { content: { bit_generator: 'PCG64' } }))]),
    );
    expect(told1.imports).toEqual([]);
  });

  it.each([
    [
      'a node without a class',
      { __loader__: 'ObjectNode', __module__: 'os' },
      'a node of its schema does not name its loader, module and class',
    ],
    [
      'a node without a loader',
      { __class__: 'system', __module__: 'os' },
      'a node of its schema does not name its loader, module and class',
    ],
    [
      'a node of an unknown loader',
      node('EvalNode', 'builtins', 'str'),
      'a node of its schema has the loader "EvalNode", which is not known',
    ],
    [
      'JSON that is no text',
      node('JsonNode', 'builtins', 'str', { content: {} }),
      'a JSON node of its schema holds no text',
    ],
    [
      'a file that is no text',
      node('BytesNode', 'builtins', 'bytes', { file: 1 }),
      'a node of its schema names a file by something that is no text',
    ],
    [
      'a file that is not there',
      node('BytesNode', 'builtins', 'bytes', { file: 'a.bin' }),
      'its schema names "a.bin", which is not in the archive',
    ],
    [
      'a function in a form of its own',
      node('FunctionNode', 'builtins', 'str', { content: [] }),
      'a function node of its schema holds something else than a function',
    ],
  ])('does not have %s', async (_, wrong, what) => {
    expect((await told(zipOf([schema(wrong)]))).faults).toEqual([what]);
  });

  it('names each of its members', async () => {
    const whole = [schema(node('BytesNode', 'builtins', 'bytes', { file: 'a.bin' })), { name: 'a.bin' }];
    expect((await told(zipOf(whole))).faults).toEqual([]);
    expect((await told(zipOf([...whole, { name: 'b.bin' }]))).faults).toEqual([
      '"b.bin" is named by no node of the schema',
    ]);
  });

  it('has a schema that is a node, with each key once', async () => {
    expect((await told(zipOf([schema({})]))).faults).toEqual(['schema.json is no node']);
    expect((await told(zipOf([schema([])]))).faults).toEqual(['schema.json is no object']);
    const twice = '{"__class__": "str", "__class__": "Popen", "__module__": "builtins", "__loader__": "TypeNode"}';
    expect((await told(zipOf([schema(twice)]))).faults).toEqual([
      'schema.json, line 1: the key "__class__" stands twice in one object',
    ]);
  });

  it('has its members inspected by their content', async () => {
    const evil = zipOf([{ name: '../x' }]);
    const file = node('NdArrayNode', 'numpy', 'ndarray', { type: 'numpy', file: 'a.npy' });
    expect((await told(zipOf([schema(file), { name: 'a.npy', bytes: evil }]))).faults).toEqual([
      '"../x": its name leads out of the archive',
    ]);
  });
});
