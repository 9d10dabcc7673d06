import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { mlflowLoaders } from '../../../../src/formats/models/mlflow-loaders.js';
import { filesOf, inspectedFolder, isSound } from './inspected.js';

const folder = 'test/fixtures/models/mlflow';
const saved = (name: string) => filesOf(`${folder}/${name}`);

describe('a folder that MLflow wrote', () => {
  test.each(['sklearn', 'sklearn-cloudpickle', 'xgboost', 'pyfunc'])('%s is sound', async (name) => {
    const found = await inspectedFolder(saved(name));
    expect(found).toMatchObject({ format: 'mlflow', faults: [] });
    expect(found?.imports.filter(({ allowed }) => !allowed)).toEqual([]);
    expect(found?.facts).toMatchObject({ version: '3.17.2', producer: 'MLflow 3.17.2' });
  });

  test('tells its flavours, its signature and its loader', async () => {
    const found = await inspectedFolder(saved('sklearn'));
    expect(found?.facts).toMatchObject({
      inputs: [{ name: '0', dtype: 'float64', shape: [null, 3] }],
      outputs: [{ name: '0', dtype: 'int64', shape: [null] }],
    });
    expect(found?.facts.notes).toContain('flavours: python_function, sklearn');
    expect(found?.imports).toMatchObject([{ module: 'mlflow.sklearn', name: '_load_pyfunc', allowed: true }]);
  });

  test('with source of its own lists each file of it, and none is allowed', async () => {
    const found = await inspectedFolder(saved('from-code'));
    expect(found?.faults).toEqual([]);
    expect(found?.imports.filter(({ allowed }) => !allowed)).toMatchObject([
      { module: 'code/helpers/scaling.py', name: 'source', kind: 'Python source' },
      { module: 'doubling.py', name: 'source', kind: 'Python source' },
    ]);
  });

  test('with source of its own passes where each file of it is allowed', async () => {
    const pairs = ['code/helpers/scaling.py', 'doubling.py'];
    const allowed = {
      has: (module: string, name: string) => name === 'source' && pairs.includes(module),
      names: new Set<string>(),
    };
    const found = await inspectedFolder(saved('from-code'), { allowed });
    expect(found?.imports.filter((each) => !each.allowed)).toEqual([]);
  });
});

test('the loader modules are those that the releases of MLflow have', () => {
  const lists = readdirSync('test/fixtures/models/mlflow-loaders').flatMap(
    (name) => JSON.parse(readFileSync(`test/fixtures/models/mlflow-loaders/${name}`, 'utf8')) as string[],
  );
  expect([...mlflowLoaders].sort()).toEqual([...new Set(lists)].sort());
});

/** The folder of scikit-learn's model with one passage of its MLmodel exchanged. */
function changed(from: string, to: string, name = 'sklearn'): Record<string, Uint8Array | string> {
  const files = saved(name);
  const description = Buffer.from(files['MLmodel'] ?? '').toString('utf8');
  expect(description).toContain(from);
  return { ...files, MLmodel: description.replace(from, to) };
}

test.each<[string, string, string, string]>([
  [
    'a path to the root',
    'model_path: model.skops',
    'model_path: /etc/passwd',
    'python_function.model_path leads out of the folder',
  ],
  ['a path upwards', 'model_path: model.skops', 'model_path: a/../../model.skops', 'leads out of the folder'],
  ['a path of Windows', 'model_path: model.skops', "model_path: '..\\model.skops'", 'leads out of the folder'],
  ['a drive', 'model_path: model.skops', 'model_path: C:model.skops', 'leads out of the folder'],
  ['an address', 'pickled_model: model.skops', 'pickled_model: https://x/model.skops', 'leads out of the folder'],
  ['a file that is not there', 'pickled_model: model.skops', 'pickled_model: model.pkl', 'which is not in the folder'],
  [
    'a path that is a list',
    'pickled_model: model.skops',
    'pickled_model: [model.skops]',
    'sklearn.pickled_model is no path',
  ],
  ['source that is not there', 'code: null', 'code: code', 'sklearn.code names "code", which is not in the folder'],
  ['source upwards', 'code: null', 'code: ..', 'sklearn.code leads out of the folder'],
  ['an environment elsewhere', 'conda: conda.yaml', 'conda: ../conda.yaml', 'python_function.env leads out'],
  ['no loader module', 'loader_module: mlflow.sklearn', 'title: x', 'python_function names no loader_module'],
  [
    'artifacts elsewhere',
    'code: null',
    'artifacts: {tokens: {path: ../x, uri: y}}',
    'sklearn.artifacts.tokens leads out',
  ],
  [
    'a model from code that is not there',
    'code: null',
    'model_code_path: /home/x/evil.py',
    'which is not in the folder',
  ],
  ['a signature that is none', '\'[{"type"', '\'[["type"', 'inputs of the signature are no list'],
  ['a key twice', 'code: null', 'code: null\n    code: code', 'MLmodel is not YAML'],
  ['an unknown tag', 'code: null', 'code: !!python/object/apply:os.system [echo]', 'MLmodel is not YAML'],
  ['a merge key', 'code: null', '<<: {code: code}', 'has a merge key'],
  ['a second document', 'is_signature', '---\nis_signature', 'MLmodel is not YAML'],
  ['no flavours', 'flavors:', 'tastes:', 'flavors of MLmodel is no object'],
  ['a list for a flavour', '  sklearn:\n', '  x: []\n  sklearn:\n', 'flavour x is no object'],
])('a folder with %s is refused', async (_name, from, to, what) => {
  const found = await inspectedFolder(changed(from, to));
  expect(found?.faults.map((fault) => fault.what).join('\n')).toContain(what);
});

describe('what loading would import is told', () => {
  test.each<[string, string, string, string, string]>([
    ['a foreign loader', 'loader_module: mlflow.sklearn', 'loader_module: os', 'os', '_load_pyfunc'],
    ['a neighbour of a loader', 'mlflow.sklearn\n', 'mlflow.sklearn.utils\n', 'mlflow.sklearn.utils', '_load_pyfunc'],
    ['a longer name', 'mlflow.sklearn\n', 'mlflow.sklearnx\n', 'mlflow.sklearnx', '_load_pyfunc'],
    ['a class', 'code: null', 'model_class: subprocess.Popen', 'subprocess', 'Popen'],
    ['a module of Keras', 'code: null', 'keras_module: evil', 'evil', 'models'],
    ['a trusted type', 'skops_trusted_types: null', 'skops_trusted_types: [os.system]', 'os', 'system'],
  ])('%s', async (_name, from, to, module, name) => {
    const found = await inspectedFolder(changed(from, to));
    expect(found?.faults).toEqual([]);
    expect(found?.imports).toContainEqual(expect.objectContaining({ module, name, allowed: false }));
  });

  test.each([
    ['mlflow.pytorch.pickle_module', true],
    ['evil', false],
    ['pickle\n', false],
  ])('a pickle module %j', async (module, allowed) => {
    const found = await inspectedFolder({ ...saved('sklearn'), 'data/pickle_module_info.txt': module });
    expect(found?.imports).toContainEqual(expect.objectContaining({ module, name: 'Unpickler', allowed }));
  });

  test("a booster's own class, which is allowed", async () => {
    const found = await inspectedFolder(saved('xgboost'));
    expect(found?.imports).toContainEqual(
      expect.objectContaining({ module: 'xgboost.core', name: 'Booster', allowed: true }),
    );
  });
});

describe('YAML that would take the memory is given up', () => {
  test('aliases of aliases', async () => {
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 9; level += 1) {
      bomb.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(',')}]`,
      );
    }
    const found = await inspectedFolder(changed('flavors:', `${bomb.join('\n')}\nflavors:`));
    expect(found?.faults.map((fault) => fault.what).join('\n')).toContain('MLmodel is not YAML');
  });

  test('an alias of itself', async () => {
    const found = await inspectedFolder(changed('code: null', 'code: &a [*a]'));
    expect(found && isSound(found, 'mlflow')).toBe(false);
  });

  test('brackets without end', async () => {
    const found = await inspectedFolder(changed('code: null', `code: ${'['.repeat(100_000)}`));
    expect(found && isSound(found, 'mlflow')).toBe(false);
  });

  test('a description of many megabytes', async () => {
    const found = await inspectedFolder(changed('code: null', `code: "${'x'.repeat(17 * 2 ** 20)}"`));
    expect(found?.limit).toContain('MLmodel takes more than 16777216 bytes');
  });
});

test('no beginning of a description passes', async () => {
  const files = saved('sklearn');
  const bytes = Buffer.from(files['MLmodel'] ?? '');
  const passed: number[] = [];
  for (let length = 0; length <= bytes.length; length += 1) {
    const found = await inspectedFolder({ ...files, MLmodel: bytes.subarray(0, length) });
    if (found && isSound(found, 'mlflow')) passed.push(length);
  }
  // without its last newline it says the same
  expect(passed).toEqual([bytes.length - 1, bytes.length]);
});
