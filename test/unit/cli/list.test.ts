import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { listingText, yamlKey } from '../../../src/cli/list.js';
import { place } from './command-line.js';

describe('a selector as a key of YAML', () => {
  test.each<[string, string]>([
    ['test.accuracy', 'test.accuracy'],
    ['exact_match,strict-match', 'exact_match,strict-match'],
    ['a: b #c', '"a: b #c"'],
    ['"v1.0".auc', `'"v1.0".auc'`],
    ['true', '"true"'],
    ['0.5', '"0.5"'],
    ['null', '"null"'],
    ['', '""'],
    ['*', '"*"'],
    ['two\nlines', '"two\\nlines"'],
  ])('%j is written %s', (selector, key) => {
    expect(yamlKey(selector)).toBe(key);
  });

  test.each(['x', '- x', 'a: 0', '0: 0', '? x', 'x'.repeat(1000), '{a}', '#', '&a', '\u0007', 'é', 'a\nb: 0\nc'])(
    'reads back as it was: %j',
    (selector) => {
      expect(parse(`${yamlKey(selector)}: { min: 1 }`)).toEqual({ [selector]: { min: 1 } });
    },
  );
});

const common = { pointer: '', path: [] };

test('a listing has a column of selectors, of values, and of what the file says of them', async () => {
  const listed = [
    {
      ...common,
      selector: 'acc',
      value: 0.5,
      facts: { direction: 'higher_is_better', standard_error: 0.1, trials: 20 },
    },
    { ...common, selector: '精度', value: 0.25, facts: {} },
    { ...common, selector: 'folds', values: [3, 1, 2] },
    { ...common, selector: 'a: b', value: 2n ** 60n, facts: { trials: 1 } },
  ] as const;
  expect(await listingText({ path: 'm.json', format: 'json', listed })).toBe(`m.json  read as json: 4 metrics
  acc     0.5                  higher is better, ± 0.1, 20 rows
  精度    0.25
  folds   1 to 3               3 numbers: needs aggregate:
  "a: b"  1152921504606846976  1 row
`);
});

test('a listing of nothing is its title', async () => {
  expect(await listingText({ path: 'm.json', format: 'json', listed: [] })).toBe('m.json  read as json: 0 metrics\n');
});

test('a name cannot write a line of its own', async () => {
  const listed = [{ ...common, selector: 'x', value: 1, facts: {} }];
  expect(await listingText({ path: 'a\n::error::b', format: 'json', listed })).not.toContain('\n::error');
});

describe('mlgate metrics --list', () => {
  test('as JSON moves the words to stderr', async () => {
    const { mlgate } = await listing();
    const { code, stdout, stderr } = await mlgate('--json');
    expect([code, stderr]).toEqual([
      0,
      'm.json  read as json: 2 metrics\n  f1     0.9\n  folds  1 to 2  2 numbers: needs aggregate:\n',
    ]);
    expect(JSON.parse(stdout)).toEqual({
      path: 'm.json',
      format: 'json',
      numbers: [
        { selector: 'f1', pointer: '/f1', value: 0.9 },
        { selector: 'folds', pointer: '/folds', values: [1, 2] },
      ],
    });
  });

  test('wants one file', async () => {
    const { mlgate } = await listing();
    expect(await mlgate('other.json')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--list shows one metrics file'),
    });
  });

  async function listing() {
    const folder = await place({ 'm.json': '{"f1": 0.9, "folds": [1, 2]}' });
    return { mlgate: (...more: readonly string[]) => folder.mlgate(['metrics', '--list', 'm.json', ...more]) };
  }
});
