import { describe, expect, test } from '@jest/globals';
import type { ColumnProfile, Profile } from '../../../src/profile/profile.js';
import { readProfile } from '../../../src/profile/read.js';
import { contentHash, profileText } from '../../../src/profile/text.js';
import { categories, numbers, profileOf, unjudged } from './sample.js';

const age = numbers('age', [1, 2, 2, 3.5, 9], [1, 2, 9]);
const plan = categories('plan', { pro: 3, free: 1, basic: 1 }, 1);
const good = profileOf(5, [age, plan]);
const text = profileText(good);

async function fault(content: string | Uint8Array) {
  const thrown: unknown = await readProfile(Buffer.from(content), 'ref.json').then(
    () => 'it was read',
    (error: unknown) => error,
  );
  if (!(thrown instanceof Error) || !('explanation' in thrown)) throw thrown;
  const { code, explanation } = thrown as unknown as {
    code: string;
    explanation: { what: string; why: string; fix: string };
  };
  return { code, ...explanation };
}

/** A file whose hash is right: anybody can compute it. */
const forged = (profile: unknown) => profileText(profile as Profile);

const rebuild = 'build it again: mlgate profile DATA -o FILE';

describe('a profile is read', () => {
  test.each([
    ['with line breaks of Windows', text.replaceAll('\n', '\r\n')],
    ['in the layout of a formatter', JSON.stringify(JSON.parse(text), null, 4)],
    ['on one line', JSON.stringify(JSON.parse(text))],
    ['behind a byte order mark', `\ufeff${text}`],
  ])('%s', async (_name, written) => {
    expect(await readProfile(Buffer.from(written), 'ref.json')).toEqual(good);
  });
});

describe('a profile is refused', () => {
  test('where a number was edited, with both hashes', async () => {
    const edited = text.replace('"max":9', '"max":8');
    expect(await fault(edited)).toEqual({
      code: 'malformed',
      what: 'ref.json is not a profile as mlgate writes it',
      why: `its content has the SHA-256 ${contentHash(profileOf(5, [{ ...age, max: 8 }, plan])).slice(
        0,
        12,
      )}…, and it says ${contentHash(good).slice(0, 12)}…: it was edited by hand, or cut`,
      fix: `restore it from git, or ${rebuild}`,
    });
  });

  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'it is no JSON: it was edited, or cut'],
    ['cut', text.slice(0, 300), 'it is no JSON: it was edited, or cut'],
    ['behind a merge', text.replace('"rows"', '<<<<<<< ours\n"rows"'), 'it holds the conflict markers of a merge'],
    ['no text', Uint8Array.of(0x7b, 0xff, 0xfe), 'it is no text in UTF-8'],
    ['a list', '[]', 'it does not say "format": "mlgate-profile"'],
    ['null', 'null', 'it does not say "format": "mlgate-profile"'],
    ['of another format', text.replace('mlgate-profile', 'evidently'), 'it does not say "format": "mlgate-profile"'],
    [
      'a bomb of brackets',
      `{"format": "mlgate-profile", "columns": ${'['.repeat(1e6)}`,
      'lists and objects stand in each other more than 16 deep',
    ],
    [
      'a bomb of lists',
      `{"format":"mlgate-profile","a":[${'[],'.repeat(1e6)}0]}`,
      'it holds more than 1000000 lists and objects',
    ],
  ])('that is %s', async (_name, content, why) => {
    expect(await fault(content)).toMatchObject({ code: 'malformed', why });
  });

  test('of another version, naming both', async () => {
    expect(await fault(text.replace('"version": 1', '"version": 2'))).toEqual({
      code: 'unsupported',
      what: 'ref.json is a profile of version 2',
      why: 'this mlgate reads version 1; another version is another meaning',
      fix: 'build it again with this mlgate: mlgate profile DATA -o FILE',
    });
  });

  test.each<[string, string, string]>([
    ['a version that is none', text.replace('"version": 1', '"version": "1"'), 'version must be equal to constant'],
    ['no hash', text.replace(/"sha256": "\w+",\n/, ''), "it must have required property 'sha256'"],
    [
      'a hash that is none',
      text.replace(/"sha256": "\w+"/, '"sha256": "x"'),
      'sha256 must match pattern "^[0-9a-f]{64}$"',
    ],
    ['a member of its own', text.replace('"rows"', '"row": 1, "rows"'), 'it has "row", which no profile has'],
    [
      'one called __proto__',
      text.replace('"rows"', '"__proto__": {}, "rows"'),
      'it has "__proto__", which no profile has',
    ],
    ['a count that is none', text.replace('"at":[1,', '"at":[-1,'), 'column "age": at/0 must be >= 0'],
    ['half a count', text.replace('"at":[1,', '"at":[1.5,'), 'column "age": at/0 must be integer'],
    ['a count beyond 2⁵³', text.replace('"rows": 5', '"rows": 9007199254740993'), 'rows must be <= 9007199254740991'],
    ['an infinity', text.replace('"sum":17.5', '"sum":1e999'), 'column "age": sum must be number'],
    [
      'a kind that is none',
      text.replace('"kind":"numeric"', '"kind":"number"'),
      'column "age": kind must be equal to one of the allowed values',
    ],
    [
      'a member of another kind',
      text.replace('"other":0', '"edges":[]'),
      `column "plan": must have required property 'other'`,
    ],
    ['a column without a name', text.replace('"name":"age",', ''), "columns/0 must have required property 'name'"],
  ])('with %s, saying where', async (_name, content, why) => {
    expect(content).not.toBe(text);
    expect(await fault(content)).toMatchObject({ code: 'malformed', why });
  });

  test.each([
    ['a member twice, of which JSON takes the last', text.replace('"rows": 5', '"rows": 7, "rows": 5')],
    ['members in another order', text.replace('"count":5,"min":1', '"min":1,"count":5')],
    ['numbers in another spelling', text.replace('"sum":17.5', '"sum":17.50')],
    ['texts in another spelling', text.replace('"pro"', '"p\\u0072o"')],
    ['an escape that hides the end of a text', text.replace('"pro"', '"pr\\u006f"')],
    ['a zero below zero', text.replace('"between":[0', '"between":[-0')],
  ])('with %s', async (_name, content) => {
    expect(content).not.toBe(text);
    expect(await fault(content)).toMatchObject({
      code: 'malformed',
      why: 'a member stands twice or elsewhere, or a tool spelt its texts or numbers anew',
    });
  });

  const x = numbers('x', [1, 2, 3, 4], [1, 3, 4]);
  const z = categories('z', { a: 3, b: 1 }, 2);
  test.each<[string, readonly unknown[], string]>([
    ['a column twice', [x, x], 'column "x": it stands there twice'],
    ['rows too few', [{ ...x, missing: 1 }], 'column "x": its missing cells and its values do not add up to the rows'],
    [
      'rows too few beside infinities',
      [{ ...x, positive_infinity: 1 }],
      'column "x": its missing cells and its values do not add up to the rows',
    ],
    [
      'rows too few of a column that is not judged',
      [unjudged('t', 'time', 3)],
      'column "t": its missing cells and its values do not add up to the rows',
    ],
    ['more NaN than missing', [{ ...x, nan: 1 }], 'column "x": more values are NaN than are missing'],
    ['edges that fall', [{ ...x, edges: [1, 4, 3] }], 'column "x": its edges do not ascend'],
    ['an edge twice', [{ ...x, edges: [1, 1, 4] }], 'column "x": its edges do not ascend'],
    ['too few counts at edges', [{ ...x, at: [1, 1] }], 'column "x": it has 3 edges and counts at 2'],
    [
      'too few cells',
      [{ ...x, between: [0, 1, 0] }],
      'column "x": 3 edges make 4 cells, and it has 3 counts and 4 sums',
    ],
    ['too few sums', [{ ...x, sums: [0, 2, 0] }], 'column "x": 3 edges make 4 cells, and it has 4 counts and 3 sums'],
    [
      'cells that do not add up',
      [{ ...x, at: [1, 1, 2] }],
      'column "x": the counts of its cells do not add up to its count',
    ],
    ['a sum of nothing', [{ ...x, sums: [0, 2, 1, 0] }], 'column "x": it has the sum of a cell without values'],
    ['no minimum', [{ ...x, min: null }], 'column "x": it has values, and no minimum, maximum or edge'],
    ['a minimum above its cells', [{ ...x, min: 0 }], 'column "x": its minimum and maximum are not those of its cells'],
    [
      'a maximum that its last cell is above',
      [{ ...numbers('x', [1, 2, 3, 4], [1, 3]), max: 3 }],
      'column "x": its minimum and maximum are not those of its cells',
    ],
    ['a mean below its cell', [{ ...x, sums: [0, 0.9, 0, 0] }], 'column "x": the mean of cell 1 lies outside of it'],
    ['a maximum below its cells', [{ ...x, max: 5 }], 'column "x": its minimum and maximum are not those of its cells'],
    [
      'squares that are too small',
      [{ ...x, sum_of_squares: 15.9 }],
      'column "x": the sum of its squares is less than one of them',
    ],
    [
      'a mean outside of its cell',
      [{ ...x, sums: [0, 3.1, 0, 0] }],
      'column "x": the mean of cell 1 lies outside of it',
    ],
    [
      'a minimum of nothing',
      [{ ...numbers('n', [], [], { missing: 4 }), min: 0 }],
      'column "n": it has a minimum or a maximum, and no value',
    ],
    [
      'design effects without a group',
      [{ ...x, design_effects: { values: 1, missing: 1 } }],
      'column "x": it has design effects, and the profile has no group',
    ],
    [
      'too few hashes',
      [{ ...z, hashes: z.hashes.slice(8) }],
      'column "z": it has 2 counts, and hashes of another number',
    ],
    ['more names than values', [{ ...z, names: ['a', 'b', 'c'] }], 'column "z": it has 2 counts and 3 names'],
    ['counts that rise', [{ ...z, counts: [1, 3] }], 'column "z": its counts do not descend'],
    [
      'counts that do not add up',
      [{ ...z, other: 1 }],
      'column "z": the counts of its values do not add up to its count',
    ],
    ['too many singletons', [{ ...z, doubletons: 2 }], 'column "z": more values occur once or twice than it has'],
    ['a name of another hash', [{ ...z, names: ['a', 'c'] }], 'column "z": the hash of "c" is not that of its text'],
  ])('with %s', async (_name, columns, why) => {
    expect(await fault(forged(profileOf(4, columns as ColumnProfile[])))).toEqual({
      code: 'malformed',
      what: 'ref.json is not a profile as mlgate writes it',
      why,
      fix: rebuild,
    });
  });

  test('with a window that ends before it begins', async () => {
    const window = { column: 'at', from: '2026-02-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    const origin = { ...good.origin, window };
    expect(await fault(forged({ ...good, origin }))).toMatchObject({ why: 'its window does not end after it begins' });
  });

  test('that is too large to be one, before it is looked at', async () => {
    expect(await fault(Buffer.alloc(64e6 + 1, 0x20))).toEqual({
      code: 'limit_exceeded',
      what: 'ref.json takes 64 MB, and a profile takes 64 MB at most',
      fix: 'name the profile itself, or build one with fewer columns: mlgate profile DATA --ignore COLUMN -o FILE',
    });
  });
});
