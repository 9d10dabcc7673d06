import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

describe('a benchmark array', () => {
  test.each<[string, string, number]>([
    ['smaller-is-better', 'sort 1000', 26.521587999923213],
    ['smaller-is-better', 'join/abc.v2', 0.19387085714177893],
    ['smaller-is-better', 'find Mići', 0.085],
    ['smaller-is-better', '/2/value', 0.085],
    ['bigger-is-better', 'sort 1000', 37705],
  ])('%s: %s', (name, selector, value) => {
    expect(fixture(`benchmark-array/${name}.json`).number(selector).value).toBe(value);
  });

  test('is listed by name', () => {
    const listed = [...fixture('benchmark-array/smaller-is-better.json').list()].map(({ selector }) => selector);
    expect(listed).toEqual(['sort 1000', 'join/abc.v2', 'find Mići']);
  });

  test('with a name twice is ambiguous by it, and not by its places', () => {
    const twice = fixture('benchmark-array/duplicate-name.json');
    expect(fault(() => twice.number('sort 1000'))).toEqual({
      code: 'ambiguous_metric',
      what: 'benchmark-array/duplicate-name.json has 2 metrics called "sort 1000"',
      why: 'they are /0/value and /1/value',
      fix: 'write /0/value or /1/value',
    });
    expect([...twice.list()].map(({ selector }) => selector)).toEqual(['0.value', '1.value']);
  });

  test('with text for a value holds no number', () => {
    expect(fault(() => fixture('benchmark-array/text-value.json').number('sort 1000'))).toMatchObject({
      code: 'not_a_number',
      what: '"sort 1000" in benchmark-array/text-value.json is text "26.52", not a number',
    });
  });

  test('suggests names, not places', () => {
    expect(fault(() => fixture('benchmark-array/bigger-is-better.json').number('sort 100'))).toMatchObject({
      code: 'missing_metric',
      fix: 'did you mean "sort 1000"?',
    });
  });

  test.each([
    ['nothing in it', '[]'],
    ['no unit', '[{"name": "a", "value": 1}]'],
    ['more about a benchmark', '[{"name": "a", "unit": "s", "value": 1, "epoch": 3}]'],
  ])('is none with %s', (_name, content) => {
    expect(file(content).format).toBe('json');
    expect(fault(() => file(content, { format: 'benchmark' }))).toMatchObject({ code: 'malformed' });
  });
});
