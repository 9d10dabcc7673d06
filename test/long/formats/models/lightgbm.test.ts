import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { filesOf, inspectedFile, isSound } from '../../../unit/formats/models/inspected.js';

const folder = 'test/fixtures/models/lightgbm';
const text = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

test.each(Object.entries(filesOf(folder)))('%s, written by LightGBM, is sound', async (_name, bytes) => {
  const found = await inspectedFile(bytes);
  expect(found).toMatchObject({ format: 'lightgbm', faults: [], imports: [] });
  expect(found.facts).toMatchObject({ version: 'v4', producer: 'LightGBM' });
});

test.each([
  ['binary.txt', ['objective: binary sigmoid:1', 'trees: 2', 'features: 4']],
  ['multiclass.txt', ['objective: multiclass num_class:3', 'trees: 6', 'features: 4', 'classes: 3']],
  ['categories.txt', ['objective: regression', 'trees: 2', 'features: 5']],
  ['constant.txt', ['objective: regression', 'trees: 1', 'features: 4']],
])('%s tells what it holds', async (name, notes) => {
  expect((await inspectedFile(text(name))).facts.notes).toEqual(notes);
});

test('a model without the line that Python adds says so', async () => {
  expect((await inspectedFile(text('cli.txt'))).facts.notes).toContain(
    'no pandas_categorical, as the command line and R write it',
  );
});

test('no beginning of a model passes, but for the one that the command line writes', async () => {
  const bytes = Buffer.from(text('categories.txt'));
  const whole = bytes.indexOf('\npandas_categorical:');
  const passed: number[] = [];
  for (let length = 0; length < bytes.length; length += length < 200 || length > whole - 200 ? 1 : 3) {
    if (isSound(await inspectedFile(bytes.subarray(0, length)), 'lightgbm')) passed.push(length);
  }
  expect(passed).toEqual([whole]);
});

/** A sound model with one passage exchanged; the length of the tree it lies in is corrected where that is asked for. */
function changed(from: string, to: string, { sized = true } = {}): string {
  const sound = text('binary.txt');
  expect(sound).toContain(from);
  const exchanged = sound.replace(from, to);
  const longer = to.length - from.length;
  if (!sized || sound.indexOf(from) < sound.indexOf('Tree=0') || sound.indexOf(from) > sound.indexOf('Tree=1')) {
    return exchanged;
  }
  return exchanged.replace('tree_sizes=552', `tree_sizes=${552 + longer}`);
}

test('a model whose tree was changed within its bounds still passes', async () => {
  const found = await inspectedFile(changed('leaf_count=42 6 25 7', 'leaf_count=42 6 25 1007'));
  expect(found).toMatchObject({ format: 'lightgbm', faults: [] });
});

describe('a model is refused that', () => {
  test.each<[string, string, string, string]>([
    [
      'has fewer trees than it says',
      'tree_sizes=552 556',
      'tree_sizes=552 556 500',
      'tree 2 is not where it should start',
    ],
    ['has more trees than it says', 'tree_sizes=552 556', 'tree_sizes=552', 'do not end where tree_sizes says'],
    [
      'has a longer tree than it says',
      'tree_sizes=552',
      'tree_sizes=551',
      'tree 0 takes 552 bytes, tree_sizes says 551',
    ],
    ['has lengths that are none', 'tree_sizes=552 556', 'tree_sizes=552 -1', 'tree_sizes are no lengths'],
    ['has trees in another order', 'Tree=0', 'Tree=1', 'tree 0 is not where'],
    ['says something twice in its head', 'num_class=1', 'num_class=1\nnum_class=2', 'num_class stands twice'],
    ['says something twice in a tree', 'num_cat=0', 'num_cat=0\nnum_cat=0', 'num_cat stands twice'],
    ['names fewer features', 'Column_2 Column_3', 'Column_3', 'it takes 4 features and names 3'],
    ['has fewer leaves than values', 'num_leaves=4', 'num_leaves=3', 'elements where'],
    ['has more leaves than values', 'num_leaves=4', 'num_leaves=400000000', 'elements where 399999999 belong'],
    ['has no leaves', 'num_leaves=4', 'num_leaves=0', 'how many leaves'],
    [
      'splits by a feature that there is not',
      'split_feature=1 0 0',
      'split_feature=1 0 4',
      'by a feature that there is not',
    ],
    ['leads to a node that there is not', 'left_child=2 -2 -1', 'left_child=3 -2 -1', 'left_child leads to a node'],
    ['leads to a leaf that there is not', 'right_child=1 -3 -4', 'right_child=1 -3 -5', 'right_child leads to a node'],
    ['leads round', 'left_child=2 -2 -1', 'left_child=0 -2 -1', 'or back'],
    ['has no children', 'left_child=', 'left_chile=', 'it has no left_child'],
    ['has a threshold that is no number', 'threshold=0.03', 'threshold=x0.03', 'threshold holds what is no number'],
    ['has a line without a value', 'is_linear=0', 'is_linear', 'a line is no key and value'],
    ['has no end of trees', 'end of trees', 'end of tree', 'do not end where'],
    ['has no parameters', 'parameters:', 'parameter:', 'parameters: is missing'],
    ['has a parameter that is none', '[boosting: gbdt]', 'boosting: gbdt', 'a parameter is no name and value'],
    ['has no end of parameters', 'end of parameters', 'end of parameter', 'end of parameters is missing'],
    ['has categories that are no JSON', 'categorical:null', 'categorical:nil', 'pandas_categorical is not JSON'],
    ['has categories that are no list', 'categorical:null', 'categorical:{}', 'pandas_categorical is no list'],
    ['goes on after its end', 'categorical:null\n', 'categorical:null\nx\n', 'bytes follow its end'],
    ['goes on after its parameters', '\npandas_categorical', 'pandas_categorical', 'bytes follow its parameters'],
    ['holds a zero byte', 'objective=binary', 'objective=bi\0nary', 'holds a zero byte'],
    ['has an iteration of more trees than it has', 'per_iteration=1', 'per_iteration=3', '3 of them an iteration'],
    [
      'has an iteration of no trees',
      'per_iteration=1',
      'per_iteration=0',
      'num_tree_per_iteration is no number of that',
    ],
    ['has an importance that is none', 'Column_1=2', 'Column_1=two', 'an importance is no name and number'],
  ])('%s', async (_name, from, to, what) => {
    const found = await inspectedFile(changed(from, to));
    expect(found.faults.map((fault) => fault.what).join('\n')).toContain(what);
  });
});

test('a line without end is given up', async () => {
  const limits = { depth: 8, entries: 1e6, inflated: 1e9, held: 2 ** 16, seconds: 60 };
  const long = changed('feature_names=', `feature_names=${'x'.repeat(2 ** 20)} `);
  expect((await inspectedFile(long, { limits })).limit).toContain('a line takes');
});
