import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

function report(exitcode: number, summary: string, collectors = '[]') {
  return `{"created": 1, "duration": 2.5, "exitcode": ${exitcode}, "summary": ${summary}, "collectors": ${collectors}}`;
}

test.each<[string, string, number]>([
  ['mixed', 'passed', 5],
  ['mixed', 'failed', 3],
  ['mixed', 'error', 3],
  ['mixed', 'errors', 3],
  ['mixed', 'skipped', 1],
  ['mixed', 'xfailed', 1],
  ['mixed', 'summary.xpassed', 1],
  ['mixed', '/summary/total', 14],
  ['mixed', 'duration', 0.06614995002746582],
  ['mixed', 'tests.0.call.duration', 0.00011039700075343717],
  ['stopped', 'collected', 4],
  ['stopped', 'deselected', 1],
  ['stopped', 'total', 2],
])('%s: %s', (name, selector, value) => {
  expect(fixture(`pytest/${name}.json`).number(selector).value).toBe(value);
});

test.each(['failed', 'error', 'errors', 'skipped', 'xfailed', 'xpassed', 'deselected', '/summary/failed'])(
  '%s, which the plugin leaves out where it is zero, is zero',
  (selector) => {
    expect(fixture('pytest/passing.json').number(selector).value).toBe(0);
  },
);

test('passed is zero where nothing passed', () => {
  expect(file(report(1, '{"failed": 2, "total": 2}')).number('passed').value).toBe(0);
});

describe('a run that did not measure is an error, never "failed: 0"', () => {
  test.each([
    ['no-tests', 'empty', 'pytest ended with exit code 5: no tests collected'],
    ['all-skipped', 'empty', 'total 2, skipped 2, error 0'],
    ['collection-error', 'malformed', 'collection failed in tests/test_collection_error.py'],
  ])('%s', (name, code, why) => {
    expect(fault(() => fixture(`pytest/${name}.json`))).toMatchObject({ code, why });
  });

  test.each([
    [2, 'pytest ended with exit code 2: interrupted, or tests could not be collected'],
    [3, 'pytest ended with exit code 3: an internal error'],
    [4, 'pytest ended with exit code 4: wrong usage of the command line'],
    [6, 'pytest ended with exit code 6: none that tests end with'],
  ])('exit code %i', (exitcode, why) => {
    expect(fault(() => file(report(exitcode, '{"passed": 3, "total": 3}')))).toMatchObject({ code: 'malformed', why });
  });

  test('a file that could not be collected, though the other tests ran', () => {
    const collectors = '[{"nodeid": "test_a.py", "outcome": "failed"}, {"nodeid": "test_b.py", "outcome": "passed"}]';
    expect(fault(() => file(report(1, '{"passed": 3, "total": 3}', collectors)))).toEqual({
      code: 'malformed',
      what: 'm is the report of a run that could not collect all tests',
      why: 'collection failed in test_a.py',
      fix: 'run pytest and mend what it says of the import',
    });
  });

  test('a total of zero, whatever the exit code', () => {
    expect(fault(() => file(report(0, '{"total": 0}')))).toMatchObject({ code: 'empty', why: 'its total is 0' });
  });

  test('tests that all failed in their set-up', () => {
    expect(fault(() => file(report(1, '{"error": 2, "total": 2}')))).toMatchObject({ code: 'empty' });
  });
});

test('the run ended when the report was made', () => {
  expect(fixture('pytest/passing.json').date).toEqual(new Date(1795260864551));
});

test.each([
  ['passed', 'higher_is_better'],
  ['failed', 'lower_is_better'],
  ['errors', 'lower_is_better'],
  ['total', undefined],
  ['duration', undefined],
])('the direction of %s is known', (selector, direction) => {
  expect(fixture('pytest/mixed.json').number(selector).facts.direction).toBe(direction);
});

test('a plain file with a summary is none', () => {
  const plain = '{"duration": 2, "summary": {"total": 3, "failed": 0}}';
  expect(file(plain).format).toBe('json');
  expect(fault(() => file(plain, { format: 'pytest_json' }))).toMatchObject({ code: 'malformed' });
});
