import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { agrees, page } from '../../conformance/page.js';
import { type Published, sections } from '../../conformance/published.js';

describe.each([...sections])('$title', ({ rows }) => {
  test.each([...rows])('$row $method: $input is $published', (row) => {
    expect({ ours: row.ours(), agrees: agrees(row) }).toEqual({ ours: expect.any(Number), agrees: true });
  });
});

test('docs/conformance.md is what `npm run conformance` writes', () => {
  expect(page()).toBe(readFileSync(new URL('../../../docs/conformance.md', import.meta.url), 'utf8'));
});

describe('a number agrees', () => {
  const row = (published: string, ours: number, within?: number): Published => ({
    row: '',
    method: '',
    input: '',
    published,
    ours: () => ours,
    ...(within === undefined ? {} : { within }),
  });

  test.each<[string, number, boolean]>([
    ['0.0870', 0.08704, true],
    ['0.0870', 0.08706, true],
    ['0.0870', 0.08711, false],
    ['0.0870', 0.08694, false],
    ['0.25', 0.25, true],
    ['0.25', 0.2501, false],
    ['5.0', 5.01, false],
    ['0', 1e-6, false],
    ['1.96e-115', 1.9649e-115, true],
    ['1.96e-115', 1.9549e-115, false],
    ['0.4', Number.NaN, false],
  ])('%s and %p: %p', (published, ours, expected) => {
    expect(agrees(row(published, ours))).toBe(expected);
  });

  test('within a margin where one is stated', () => {
    expect([agrees(row('0.33', 0.3356, 0.01)), agrees(row('0.33', 0.345, 0.01))]).toEqual([true, false]);
  });
});
