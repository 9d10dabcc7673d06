import { describe, expect, test } from '@jest/globals';
import { fault, fixture } from './metrics-fixture.js';

describe('what DVCLive writes is plain JSON', () => {
  test.each<[string, string, number]>([
    ['metrics', 'val.auc', 0.85],
    ['metrics', 'val.loss', 0.4],
    ['metrics', 'a.b.c.d', 2],
    ['metrics', '/a/b.c/d', 2],
    ['metrics', 'Mići Princ', 0.2],
    ['summary-metrics', 'best_auc', 0.88],
  ])('%s: %s', (name, selector, value) => {
    expect(fixture(`dvclive/${name}.json`).number(selector).value).toBe(value);
  });

  test.each(['loss', 'worst', 'text'])('%s, written as text, is no number unless asked for', (selector) => {
    expect(fault(() => fixture('dvclive/nan-metrics.json').number(selector))).toMatchObject({
      code: 'not_a_number',
      why: 'text is not taken for a number unless asked for',
    });
  });

  test.each([
    ['loss', 'NaN'],
    ['worst', 'Infinity'],
  ])('%s, written as text and asked for, is %s and satisfies no rule', (selector, value) => {
    const read = () => fixture('dvclive/nan-metrics.json').number(selector, { numericStrings: true });
    expect(fault(read)).toMatchObject({
      code: 'not_finite',
      what: `"${selector}" in dvclive/nan-metrics.json is ${value}`,
    });
  });

  test('a number logged as text is that number where asked for', () => {
    expect(fixture('dvclive/nan-metrics.json').number('text', { numericStrings: true }).value).toBe(0.92);
  });
});
