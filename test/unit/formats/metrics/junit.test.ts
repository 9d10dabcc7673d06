import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

function values(content: ReturnType<typeof file>, group = '') {
  return ['tests', 'passed', 'failed', 'errors', 'skipped'].map((name) => content.number(`${group}${name}`).value);
}

describe('a JUnit report is counted from its test cases', () => {
  test.each<[string, number[]]>([
    ['passing', [3, 3, 0, 0, 0]],
    ['mixed', [15, 6, 4, 3, 2]],
    ['stopped', [2, 1, 1, 0, 0]],
  ])('%s: tests, passed, failed, errors, skipped', (name, counts) => {
    expect(values(fixture(`pytest/${name}.xml`))).toEqual(counts);
    expect(values(fixture(`pytest/${name}.xml`), 'suites.pytest.')).toEqual(counts);
  });

  test('with a bare suite as its root', () => {
    const suite = '<testsuite><testcase/><testcase><failure/></testcase></testsuite>';
    expect(values(file(suite))).toEqual([2, 1, 1, 0, 0]);
  });

  test('with suites in suites, each once in the total and in every suite it is in', () => {
    const nested = file(
      '<testsuites><testsuite name="all"><testcase/><testsuite name="unit"><testcase/><testcase><skipped/></testcase>' +
        '</testsuite><testsuite name="all"><testcase><error/></testcase></testsuite></testsuite></testsuites>',
    );
    expect(values(nested)).toEqual([4, 2, 0, 1, 1]);
    expect(values(nested, 'suites.all.')).toEqual([4, 2, 0, 1, 1]);
    expect(values(nested, 'suites.unit.')).toEqual([2, 1, 0, 0, 1]);
  });

  test.each([
    [
      'a test that failed and leaked counts as both',
      '<testcase><failure/><error/></testcase><testcase/>',
      [2, 1, 1, 1, 0],
    ],
    ['a suite that could not be set up is an error', '<error/><testcase/>', [1, 1, 0, 1, 0]],
    ['a disabled test did not pass', '<testcase status="notrun" result="suppressed"/><testcase/>', [2, 1, 0, 0, 1]],
    ['a test marked as failed did not pass', '<testcase status="failed"/><testcase/>', [2, 1, 1, 0, 0]],
    ['a test that passed when tried again passed', '<testcase><flakyFailure/></testcase>', [1, 1, 0, 0, 0]],
  ])('%s', (_name, cases, counts) => {
    expect(values(file(`<testsuite>${cases}</testsuite>`))).toEqual(counts);
  });
});

describe('attributes of the suite that disagree', () => {
  test('are not believed where they are kinder than the test cases', () => {
    expect(values(file('<testsuite tests="1" failures="0"><testcase><failure/></testcase></testsuite>'))).toEqual([
      1, 0, 1, 0, 0,
    ]);
  });

  test.each([
    ['failures', '<testsuite failures="2"><testcase><failure/></testcase><testcase/></testsuite>'],
    [
      'errors',
      '<testsuites failures="1" errors="1"><testsuite><testcase><failure/></testcase></testsuite></testsuites>',
    ],
  ])('are an error where they tell of more %s than the test cases show', (_name, content) => {
    expect(fault(() => file(content))).toEqual({
      code: 'malformed',
      what: 'm contradicts itself: a suite says that 2 failed, its test cases show 1',
      fix: 'have the report written whole',
    });
  });

  test('are no contradiction where one test case failed twice', () => {
    const twice = '<testsuite failures="2"><testcase><failure/><failure/></testcase></testsuite>';
    expect(values(file(twice))).toEqual([1, 0, 1, 0, 0]);
  });
});

describe('a run that tested nothing is an error, for it has no failures either', () => {
  test.each([
    ['no-tests', 'it holds no test case'],
    ['all-skipped', 'tests 2: skipped 2, errors 0'],
  ])('%s', (name, why) => {
    expect(fault(() => fixture(`pytest/${name}.xml`))).toEqual({
      code: 'empty',
      what: `pytest/${name}.xml is the report of a run in which no test ran`,
      why,
      fix: 'have the run select tests that can run here',
    });
  });

  test('where every test failed in its set-up', () => {
    expect(fault(() => file('<testsuite><testcase><error/></testcase></testsuite>'))).toMatchObject({ code: 'empty' });
  });

  test('not where tests were expected to fail: they ran', () => {
    const expected = '<testsuite><testcase><skipped type="pytest.xfail"/></testcase></testsuite>';
    expect(values(file(expected))).toEqual([1, 0, 0, 0, 1]);
  });
});

test('a file that pytest could not collect is an error, whatever the other tests did', () => {
  expect(fault(() => fixture('pytest/collection-error.xml'))).toEqual({
    code: 'malformed',
    what: 'pytest/collection-error.xml is the report of a run that could not collect all tests',
    why: 'collection failed in tests.test_collection_error',
    fix: 'run pytest and mend what it says of the import',
  });
  const others = '<testcase/><testcase name="t"><error message="collection failure"/></testcase>';
  expect(fault(() => file(`<testsuite>${others}</testsuite>`))).toMatchObject({ code: 'malformed' });
});

describe('the time of a report', () => {
  test('is what its suite says, with what the tests do not count', () => {
    expect(fixture('pytest/mixed.xml').number('time').value).toBe(0.067);
  });

  test.each([
    [
      'the sum of its suites',
      '<testsuites><testsuite time="1"><testcase/></testsuite><testsuite time="2"/></testsuites>',
    ],
    ['the sum of its tests', '<testsuite><testcase time="1"/><testcase time="2"/></testsuite>'],
  ])('is %s where the whole does not say', (_name, content) => {
    expect(file(content).number('time').value).toBe(3);
  });

  test.each([
    ['a test does not say its own', '<testsuite><testcase time="1"/><testcase/></testsuite>'],
    ['it is no number', '<testsuite time="1,234.5"><testcase/></testsuite>'],
  ])('is missing where %s', (_name, content) => {
    expect(fault(() => file(content).number('time'))).toMatchObject({ code: 'missing_metric' });
  });
});

describe('the end of a run', () => {
  test('is its start and its time', () => {
    expect(fixture('pytest/mixed.xml').date).toEqual(new Date('2026-11-21T11:34:24.272Z'));
  });

  test('is the earliest of several', () => {
    const suites = [
      '<testsuite timestamp="2026-02-01T10:00:00Z"><testcase/></testsuite>',
      '<testsuite timestamp="2026-01-01T10:00:00+01:00" time="1"><testcase/></testsuite>',
    ];
    expect(file(`<testsuites>${suites.join('')}</testsuites>`).date).toEqual(new Date('2026-01-01T09:00:01Z'));
  });

  test.each(['timestamp="2026-01-01T10:00:00"', 'timestamp="2026-01-01"', ''])('is not known by %s', (attribute) => {
    expect(file(`<testsuite ${attribute}><testcase/></testsuite>`).date).toBeUndefined();
  });
});

test.each([
  ['passed', 'higher_is_better'],
  ['failed', 'lower_is_better'],
  ['suites.pytest.errors', 'lower_is_better'],
  ['tests', undefined],
])('the direction of %s is known', (selector, direction) => {
  expect(fixture('pytest/mixed.xml').number(selector).facts.direction).toBe(direction);
});

test('other XML is refused', () => {
  expect(fault(() => file('<coverage/>'))).toMatchObject({ code: 'unsupported', why: 'its root element is coverage' });
  expect(fault(() => file('<coverage/>', { format: 'junit' }))).toMatchObject({
    code: 'malformed',
    what: 'm is not JUnit XML',
  });
});
