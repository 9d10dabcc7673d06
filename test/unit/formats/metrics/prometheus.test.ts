import { describe, expect, test } from '@jest/globals';
import { fault, file, fixturesIn } from './metrics-fixture.js';

const fixture = fixturesIn('prometheus');

function answer(data: string, more = '') {
  return file(`{"status": "success", "data": ${data}${more}}`, {}, 'answer.json');
}

describe('the one sample of an answer is its value', () => {
  test.each<[string, number]>([
    ['one.json', 0.91],
    ['one-by-post.json', 0.91],
    ['one-without-labels.json', 0.625],
    ['scalar.json', 0.91],
    ['tiny.json', 6.4e-11],
    ['big.json', 9007199254740992],
    ['boolean.json', 0],
    ['target-down.json', 0],
    ['infos.json', 0],
  ])('%s', (name, value) => {
    expect(fixture(name).number('value').value).toBe(value);
  });
});

test('the value is all there is: the time of the sample is no metric', () => {
  expect([...fixture('one.json').list()]).toMatchObject([{ selector: 'value', value: 0.91 }]);
});

test('the date is the time of the sample', () => {
  expect(fixture('one.json').date).toEqual(new Date('2026-11-21T11:36:43.318Z'));
  expect(fixture('scalar.json').date).toEqual(new Date('2026-11-21T11:36:43.332Z'));
});

test.each([
  ['nan.json', 'NaN'],
  ['scalar-of-many.json', 'NaN'],
  ['inf.json', 'Infinity'],
  ['negative-inf.json', '-Infinity'],
])('a sample that is not finite satisfies nothing: %s', (name, value) => {
  expect(fault(() => fixture(name).number('value'))).toMatchObject({
    code: 'not_finite',
    what: `"value" in ${name} is ${value}`,
  });
});

test.each(['none.json', 'none-by-comparison.json', 'old-time.json', 'target-down-none.json'])(
  'a query that returned nothing is an error that says what it may mean: %s',
  (name) => {
    expect(fault(() => fixture(name))).toEqual({
      code: 'nothing_to_judge',
      what: `the query behind ${name} returned nothing`,
      why: 'no such metric or label, its target is down, the time is outside of what is kept, or a comparison filtered it out',
      fix: 'ask for the number itself, without a comparison, and check that it is scraped: up, count(metric)',
    });
  },
);

describe('several samples are ambiguous', () => {
  test('and their labels are listed', () => {
    const labels = (split: string) =>
      `model_accuracy{instance="trainer", job="models", model="churn", split="${split}"}`;
    expect(fault(() => fixture('many.json'))).toEqual({
      code: 'ambiguous_metric',
      what: 'the query behind many.json returned 3 samples, and one is judged',
      why: `they are ${labels('test')}, ${labels('val')}, ${labels('Köln/N.Y.')}`,
      fix: 'select one by its labels, or aggregate them in the query: min(…), max(…), avg(…)',
    });
  });

  test('five of them, and the others are counted', () => {
    const samples = [1, 2, 3, 4, 5, 6, 7].map((gpu) => `{"metric": {"gpu": "${gpu}"}, "value": [1, "0"]}`);
    expect(fault(() => answer(`{"resultType": "vector", "result": [${samples.join(', ')}]}`))).toMatchObject({
      why: 'they are {gpu="1"}, {gpu="2"}, {gpu="3"}, {gpu="4"}, {gpu="5"} and 2 more',
    });
  });
});

test.each(['matrix.json', 'range.json'])('a range is refused: %s', (name) => {
  expect(fault(() => fixture(name))).toEqual({
    code: 'unsupported',
    what: `${name} holds a matrix, and an instant vector or a scalar is judged`,
    fix: 'ask /api/v1/query for an instant, without a range: avg_over_time(metric[1h]) instead of metric[1h]',
  });
});

test('text is refused', () => {
  expect(fault(() => fixture('string.json'))).toMatchObject({
    code: 'unsupported',
    what: 'string.json holds a string, and an instant vector or a scalar is judged',
  });
});

test('a histogram is refused', () => {
  const sample = '{"metric": {}, "histogram": [1, {"count": "2", "sum": "3"}]}';
  expect(fault(() => answer(`{"resultType": "vector", "result": [${sample}]}`))).toMatchObject({
    code: 'unsupported',
    what: 'answer.json holds a histogram, not a number',
  });
});

test.each([
  ['bad-query.json', 'bad_data', 'invalid parameter "query": 1:16: parse error: unexpected end of input inside braces'],
  [
    'no-query.json',
    'bad_data',
    'invalid parameter "query": unknown position: parse error: no expression found in input',
  ],
  ['timeout.json', 'bad_data', 'invalid parameter "query": context deadline exceeded'],
])('an error is told in the words of the server: %s', (name, type, why) => {
  expect(fault(() => fixture(name))).toMatchObject({
    code: 'malformed',
    what: `Prometheus answered ${type} in ${name}`,
    why,
  });
});

test('an answer with a warning is refused: it may rest on a part of the data', () => {
  const data = '{"resultType": "scalar", "result": [1, "0.9"]}';
  expect(fault(() => answer(data, ', "warnings": ["remote read: a store is down"]'))).toMatchObject({
    code: 'unsupported',
    what: 'Prometheus answered answer.json with a warning',
    why: 'remote read: a store is down: the number may rest on a part of the data',
  });
});

test('a sample that spells no number is an error', () => {
  expect(fault(() => answer('{"resultType": "scalar", "result": [1, "0,9"]}'))).toMatchObject({
    code: 'malformed',
    what: 'the sample in answer.json holds no number: "0,9"',
  });
});
