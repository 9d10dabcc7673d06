import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { filesOf, inspectedFile, isSound } from '../../../unit/formats/models/inspected.js';

const folder = 'test/fixtures/models/xgboost';
const file = (name: string) => readFileSync(`${folder}/${name}`);
const honest = Object.entries(filesOf(folder)).filter(([name]) => !name.endsWith('.deprecated'));

test.each(honest)('%s, written by XGBoost, is sound', async (name, bytes) => {
  const found = await inspectedFile(bytes);
  expect(found).toMatchObject({ format: 'xgboost', faults: [], imports: [] });
  const version = name.slice(0, name.indexOf('/'));
  expect(found.facts).toMatchObject({ version, producer: `XGBoost ${version}` });
});

test.each([
  ['3.2.0/gbtree.json', ['booster: gbtree', 'objective: binary:logistic', 'trees: 2', 'features: 4']],
  ['3.2.0/gbtree.ubj', ['booster: gbtree', 'objective: binary:logistic', 'trees: 2', 'features: 4']],
  ['1.7.6/classes.ubj', ['booster: gbtree', 'objective: multi:softprob', 'trees: 6', 'features: 4']],
  ['2.1.4/dart.ubj', ['booster: dart', 'objective: reg:squarederror', 'trees: 2', 'features: 4']],
  ['2.1.4/gblinear.json', ['booster: gblinear', 'objective: reg:squarederror', 'features: 4']],
  ['3.2.0/vector-leaf.ubj', ['booster: gbtree', 'objective: reg:squarederror', 'trees: 2', 'features: 4']],
])('%s tells what it holds', async (name, notes) => {
  expect((await inspectedFile(file(name))).facts.notes).toEqual(notes);
});

test('the old binary form is unknown, and what to do is said', async () => {
  const found = await inspectedFile(file('1.7.6/gbtree.deprecated'));
  expect(found.format).toBe('unknown');
  expect(found.faults[0]?.what).toContain('save it again with save_model("model.ubj")');
});

test.each([
  ['2.1.4/gblinear.json', 1],
  ['2.1.4/gblinear.ubj', 1],
  ['3.2.0/gbtree.json', 5],
  ['3.2.0/gbtree.ubj', 5],
])('no beginning of %s passes', async (name, step) => {
  const bytes = file(name);
  for (let length = 0; length < bytes.length; length += step) {
    const found = await inspectedFile(bytes.subarray(0, length));
    expect([length, isSound(found, 'xgboost')]).toEqual([length, false]);
  }
});

describe('the order of its keys does not matter', () => {
  const { learner, version } = JSON.parse(file('2.1.4/gbtree.json').toString('utf8'));

  test.each([
    ['learner first', { learner, version }],
    ['version first', { version, learner }],
  ])('%s', async (_name, model) => {
    const spaced = JSON.stringify(model, null, 2);
    expect(await inspectedFile(spaced)).toMatchObject({ format: 'xgboost', faults: [], facts: { version: '2.1.4' } });
  });
});

test('an object with a learner that is no booster is JSON like other', async () => {
  expect(await inspectedFile('{"learner": {"rate": 0.1}}')).toMatchObject({ format: 'json', faults: [] });
});

/** A sound model in JSON with one passage of its text exchanged. */
function changed(from: string, to: string, name = '3.2.0/gbtree.json'): string {
  const text = file(name).toString('utf8');
  expect(text).toContain(from);
  return text.replace(from, to);
}

test.each<[string, string, string, string]>([
  ['a key twice in the learner', '"attributes":{', '"feature_types":[],"attributes":{', '"feature_types" stands twice'],
  ['a key twice in a tree', '"id":0', '"id":0,"id":1', 'the key "id" stands twice'],
  ['the same key in other spelling', '"id":0', '"id":0,"\\u0069d":1', 'the key "id" stands twice'],
  ['a third key', '"version":', '"payload":{"a":[1]},"version":', 'it has the key "payload"'],
  ['a second value', '[3,2,0]}', '[3,2,0]}{}', 'where the end should be'],
  ['more trees than it holds', '"num_trees":"2"', '"num_trees":"3"', 'it says that it has 3 trees and holds 2'],
  ['nodes without children', '"left_children":[1,3,5,-1,-1,-1,-1]', '"left_children":[1,3]', '2 left_children'],
  ['more nodes than it holds', '"num_nodes":"7"', '"num_nodes":"7000000"', 'tree 0 has 7000000 nodes'],
  ['nodes that are no number', '"num_nodes":"7"', '"num_nodes":"-7"', 'tree 0 does not say how many nodes'],
  ['a version of two numbers', '[3,2,0]', '[3,2]', 'which version of XGBoost'],
  ['a version of texts', '[3,2,0]', '["3","2","0"]', 'which version of XGBoost'],
  ['an unknown booster', '"name":"gbtree"', '"name":"gbforest"', 'is none of gbtree, dart, gblinear'],
  ['no objective', '"name":"binary:logistic"', '"title":"x"', 'it names no objective'],
  ['fewer names than features', '"age",', '', 'it takes 4 features and names 3'],
  ['no groups of its trees', '"tree_info":[0,0]', '"tree_info":[0]', 'of 2 trees, 1 say what they predict'],
  ['a number with a leading zero', '"id":0', '"id":00', 'a number is not written as JSON asks'],
  ['a number without digits', '"id":0', '"id":1.e5', 'a number is not written as JSON asks'],
  ['an unknown word', '"id":0', '"id":nil', '"nil" is no value of JSON'],
  ['a comma too many', '"id":0', '"id":0,', 'where a key in quotes should be'],
  ['a control character in a text', 'team', 'te\u0001am', 'a text holds a control character'],
  ['an unknown escape', 'team', 'te\\xam', 'a text holds an unknown escape'],
  ['half an escape', 'team', 'te\\u12', 'a text holds an unknown escape'],
])('JSON with %s is refused', async (_name, from, to, what) => {
  const found = await inspectedFile(changed(from, to));
  expect(found.faults.map((fault) => fault.what).join('\n')).toContain(what);
});

test.each<[string, string, string]>([
  ['infinite weights', '"id":0', '"id":-Infinity'],
  ['escapes of every kind', 'team', '\\u00e9\\n\\\\\\/'],
])('JSON with %s is read', async (_name, from, to) => {
  expect(await inspectedFile(changed(from, to))).toMatchObject({ format: 'xgboost', faults: [] });
});

test('bytes that are no UTF-8 are refused', async () => {
  const bytes = Buffer.from(file('3.2.0/gbtree.json'));
  bytes[bytes.indexOf('team')] = 0xff;
  expect((await inspectedFile(bytes)).faults).toMatchObject([{ what: 'it is not UTF-8' }]);
});

test('JSON nested without end is given up', async () => {
  const deep = changed('"id":0', `"id":${'['.repeat(200_000)}`);
  expect((await inspectedFile(deep)).limit).toContain('nested more than 128 deep');
});

test('keys without end are given up before they take the memory', async () => {
  const keys = Array.from({ length: 20_000 }, (_, index) => `"${index}":0`).join(',');
  const limits = { depth: 8, entries: 1e6, inflated: 1e9, held: 2 ** 20, seconds: 60 };
  expect((await inspectedFile(changed('"id":0', keys), { limits })).limit).toContain('telling its keys apart');
  expect((await inspectedFile(changed('"id":0', keys))).faults).toEqual([]);
});

describe('UBJSON that lies', () => {
  const sound = file('3.2.0/gbtree.ubj');

  /** The sound file with the 8 bytes of a length after a mark exchanged. */
  function withLength(mark: string, length: bigint): Buffer {
    const bytes = Buffer.from(sound);
    const at = bytes.indexOf(mark, 0, 'latin1');
    expect(at).not.toBe(-1);
    bytes.writeBigInt64BE(length, at + mark.length);
    return bytes;
  }

  test('about nothing passes', async () => {
    expect((await inspectedFile(withLength('base_weights[$d#L', 7n))).faults).toEqual([]);
  });

  test.each<[string, Buffer, string]>([
    ['about how long a typed array is', withLength('base_weights[$d#L', 2n ** 40n), 'more than the file has'],
    ['about that beyond 2⁵³', withLength('base_weights[$d#L', 2n ** 62n), 'the length of a container is'],
    ['below zero', withLength('base_weights[$d#L', -1n), 'the length of a container is -1'],
    ['about a text', withLength('ownerSL', 2n ** 50n), 'a text claims'],
    ['about a key', withLength('learner{L', 2n ** 31n), 'a key claims'],
  ])('%s is refused', async (_name, bytes, what) => {
    const found = await inspectedFile(bytes);
    expect(isSound(found, 'xgboost')).toBe(false);
    expect(found.faults.map((fault) => fault.what).join('\n')).toContain(what);
  });

  test.each<[string, Uint8Array, string]>([
    ['bytes after its end', Buffer.concat([sound, Buffer.from('N')]), 'bytes follow the end of the value'],
    ['a no-op', replaced(sound, 'idi', 'idN'), '"N" is no marker'],
    ['other arrays than a tree has', replaced(sound, 'right_children', 'other_children'), 'no right_children'],
    ['an unknown marker', replaced(sound, 'L\0\0\0\0\0\0\0\x02idi', 'L\0\0\0\0\0\0\0\x02idq'), '"q" is no marker'],
    ['a typed array of arrays', replaced(sound, 'base_weights[$d', 'base_weights[$['), '"[" is no type'],
    ['a typed array without a count', replaced(sound, 'base_weights[$d#', 'base_weights[$d!'), 'has no count'],
    ['a count that is a float', replaced(sound, 'base_weights[$d#L', 'base_weights[$d#d'), 'is no whole number'],
  ])('with %s is refused', async (_name, bytes, what) => {
    const found = await inspectedFile(bytes);
    expect(isSound(found, 'xgboost')).toBe(false);
    expect(found.faults.map((fault) => fault.what).join('\n')).toContain(what);
  });

  test('with a key twice in a tree is refused', async () => {
    const doubled = replaced(sound, 'categories_nodes', 'categories_sizes');
    expect((await inspectedFile(doubled)).faults).toMatchObject([
      { what: 'the key "categories_sizes" stands twice in one object' },
    ]);
  });
});

function replaced(bytes: Buffer, from: string, to: string): Buffer {
  const text = bytes.toString('latin1');
  expect(text).toContain(from);
  expect(to).toHaveLength(from.length);
  return Buffer.from(text.replace(from, to), 'latin1');
}
