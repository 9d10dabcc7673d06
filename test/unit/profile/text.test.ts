import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../../schema/profile.schema.json' with { type: 'json' };
import type { Profile } from '../../../src/profile/profile.js';
import { readProfile } from '../../../src/profile/read.js';
import { isProfile } from '../../../src/profile/recognise.js';
import { profileText } from '../../../src/profile/text.js';
import { categories, numbers, profileOf, unjudged } from './sample.js';

const age = numbers('age', [1, 2, 2, 3.5, 9], [1, 2, 9]);
const plan = categories('plan', { pro: 3, free: 1, 'Zürich\u2028"': 1 }, 1);
const small = profileOf(5, [age, plan, unjudged('id', 'identifier', 4, 1)]);

/** All that a profile can hold. */
const grouped = profileOf(
  3,
  [
    numbers('a', [-0.1, 1e-7], [-0.1, 1e-7], {
      ...{ missing: 1, nan: 1, type: 'decimal' },
      design_effects: { values: 1.5, missing: 1 },
    }),
    categories('b', { x: 2 }, 0, { missing: 1, design_effects: { values: 2, missing: 1 } }),
    numbers('none', [], [], { positive_infinity: 2, negative_infinity: 1 }),
    unjudged('at', 'time', 3, 0, 'timestamp'),
    { ...unjudged('void', 'empty', 0, 3), distinct: 0 },
  ],
  {
    origin: {
      commit: 'c'.repeat(40),
      files: [{ path: 'a "b".csv', size: 1, sha256: '0'.repeat(64) }],
      window: { column: 'at', from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00.5Z' },
    },
    group: { columns: ['user', 'day'] },
  },
);

const bytes = (text: string) => Buffer.from(text);

/** The schema as anybody else would use it. */
function published(): ValidateFunction {
  compiled ??= new ajv.Ajv2020({ allowUnionTypes: true }).compile(schema);
  return compiled;
}

let compiled: ValidateFunction | undefined;

/** As docs/profiles.md tells others to do it: the file without its fourth line. */
function independentHash(text: string): string {
  const lines = text.split('\n');
  lines.splice(3, 1);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

describe('the file of a profile', () => {
  test('has a line for what it is, one for its hash, and one for each column', () => {
    const lines = profileText(small).split('\n');
    expect(lines.map((line) => line.slice(0, 24))).toEqual([
      '{',
      '"format": "mlgate-profil',
      '"version": 1,',
      expect.stringMatching(/^"sha256": "[0-9a-f]{13}$/),
      '"tool": {"name":"mlgate"',
      '"origin": {"commit":null',
      '"rows": 5,',
      '"columns": [',
      '{"name":"age","kind":"nu',
      '{"name":"plan","kind":"c',
      '{"name":"id","kind":"ide',
      ']',
      '}',
      '',
    ]);
    expect(lines[8]).toBe(
      '{"name":"age","kind":"numeric","type":"float","missing":0,"nan":0,"positive_infinity":0,"negative_infinity":0,' +
        '"count":5,"min":1,"max":9,"sum":17.5,"sum_of_squares":102.25,"whole":false,"distinct":4,' +
        '"edges":[1,2,9],"at":[1,2,1],"between":[0,0,1,0],"sums":[0,0,3.5,0]},',
    );
    expect(lines[9]).toBe(
      `{"name":"plan","kind":"categorical","type":"text","missing":0,"count":5,"distinct":3,"singletons":2,"doubletons":0,"other":0,"names":["pro"],"counts":[3,1,1],"hashes":"${plan.hashes}"},`,
    );
  });

  test('says the SHA-256 of all its other lines', () => {
    for (const profile of [small, grouped]) {
      const text = profileText(profile);
      expect((JSON.parse(text) as { sha256: string }).sha256).toBe(independentHash(text));
    }
  });

  test('is the same whatever the order in which members were set', () => {
    const backwards = <Of extends object>(value: Of) => Object.fromEntries(Object.entries(value).reverse()) as Of;
    const turned = backwards({
      ...grouped,
      tool: backwards(grouped.tool),
      origin: backwards({ ...grouped.origin, files: grouped.origin.files.map(backwards) }),
      columns: grouped.columns.map(backwards),
    });
    expect(profileText(turned)).toBe(profileText(grouped));
  });

  test.each<[string, Profile]>([
    ['a small one', small],
    ['one with all that there can be', grouped],
    ['one without columns', profileOf(0, [])],
    [
      'columns with names that objects have',
      profileOf(
        0,
        ['__proto__', 'constructor', ''].map((name) => unjudged(name, 'empty', 0)),
      ),
    ],
  ])('is what its schema describes, and is read back as it was: %s', async (_name, profile) => {
    const text = profileText(profile);
    const validator = published();
    expect([validator(JSON.parse(text)), validator.errors]).toEqual([true, null]);
    expect(await readProfile(bytes(text), 'p.json')).toEqual(profile);
  });

  test('is refused where a sum is beyond what a number holds', () => {
    const huge = profileOf(1, [numbers('x', [1e200], [1e200])]);
    expect(() => profileText(huge)).toThrow(
      expect.objectContaining({
        code: 'not_finite',
        explanation: {
          what: 'column "x" cannot be profiled: its sum of squares is beyond what a number holds',
          why: 'its values are too large to be added up',
          fix: 'correct them, or leave the column out: --ignore x',
        },
      }),
    );
    const one = profileOf(1, [numbers('x', [1], [1], { sums: [0, Number.NaN] })]);
    expect(() => profileText(one)).toThrow(expect.objectContaining({ code: 'not_finite' }));
  });

  test('is refused where it would be no summary any more', () => {
    const long = categories('text', { a: 1 }, 1, { names: ['x'.repeat(64e6)] });
    expect(() => profileText(profileOf(1, [long]))).toThrow(
      expect.objectContaining({
        code: 'limit_exceeded',
        explanation: expect.objectContaining({ what: 'the profile would take 64 MB' }),
      }),
    );
  });
});

describe('a profile is told', () => {
  test.each([
    ['by its first member', profileText(small), true],
    ['in another layout', ' \r\n{ "format" :\t"mlgate-profile" , "x": 1', true],
    ['behind a byte order mark', '\ufeff{"format":"mlgate-profile"', true],
    ['from other JSON', '{"version": 1, "format": "mlgate-profile"}', false],
    ['from a word that begins like it', '{"format": "mlgate-profiles"}', false],
    ['from CSV', 'format,mlgate-profile\n', false],
    ['from nothing', '', false],
  ])('%s', (_name, text, expected) => {
    expect(isProfile(bytes(text))).toBe(expected);
  });

  test('from Parquet', () => {
    expect(isProfile(Uint8Array.of(0x50, 0x41, 0x52, 0x31, 0xff, 0, 0x15))).toBe(false);
  });
});
