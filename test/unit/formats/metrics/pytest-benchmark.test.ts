import { expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

const path = 'pytest-benchmark/report.json';

test.each<[string, number]>([
  ['test_bench.py::test_sort[1000].mean', 1.297805998547119e-5],
  ['test_bench.py::test_sort[1000].rounds', 5],
  ['test_sort[1000].median', 1.292770002692123e-5],
  ['test_bench.py::TestOther::test_join.mean', 6.339699939417187e-7],
  ['test_bench.py::test_single_round.stddev', 0],
  ['test_bench.py::test_sort[10].extra_info.auc', 0.91],
  ['/benchmarks/1/stats/mean', 1.297805998547119e-5],
])('%s', (selector, value) => {
  expect(fixture(path).number(selector).value).toBe(value);
});

test('a short name that two benchmarks have is ambiguous', () => {
  expect(fault(() => fixture(path).number('test_join.mean'))).toMatchObject({
    code: 'ambiguous_metric',
    why: 'they are /benchmarks/2/stats/mean and /benchmarks/4/stats/mean',
  });
});

test('a benchmark that failed is missing', () => {
  expect(fault(() => fixture(path).number('test_bench.py::test_fails.mean'))).toMatchObject({ code: 'missing_metric' });
});

test('text is no number', () => {
  expect(fault(() => fixture(path).number('/benchmarks/0/stats/outliers'))).toMatchObject({ code: 'not_a_number' });
});

test.each([
  ['median', 'lower_is_better'],
  ['ops', 'higher_is_better'],
  ['rounds', undefined],
  ['extra_info.auc', undefined],
])('the direction of %s is known', (name, direction) => {
  expect(fixture(path).number(`test_bench.py::test_sort[10].${name}`).facts.direction).toBe(direction);
});

test('the run ended when the report says', () => {
  expect(fixture(path).date).toEqual(new Date('2026-11-21T11:38:08.963Z'));
});

test('without a zone the report tells no time', () => {
  const benchmarks = '[{"fullname": "t", "name": "t", "stats": {"mean": 1}}]';
  const report = `{"machine_info": {}, "benchmarks": ${benchmarks}, "datetime": "2026-11-21T11:38:08"}`;
  expect(file(report).date).toBeUndefined();
});

test('a report without a benchmark is an error', () => {
  expect(fault(() => file('{"machine_info": {}, "benchmarks": []}'))).toMatchObject({ code: 'empty' });
});

test('benchmarks without the machine are plain JSON', () => {
  const plain = '{"benchmarks": [{"fullname": "t", "stats": {"mean": 1}}]}';
  expect(file(plain).format).toBe('json');
  expect(fault(() => file(plain, { format: 'pytest_benchmark' }))).toMatchObject({ code: 'malformed' });
});
