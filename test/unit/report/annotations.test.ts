import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../../src/report/annotations.js';
import { drifted, histogram, uncompared } from './drift-samples.js';
import { error, failed, many, model, passed, run, skipped, violations } from './sample-run.js';

describe('the annotations of a run', () => {
  test('begin with the verdict', () => {
    expect(annotations(run([model([failed(), passed({ subject: 'auc' })])]))[0]).toEqual({
      level: 'error',
      title: 'mlgate: FAILED',
      message: 'churn FAILED: 1 failed, 1 passed of 2 checks',
    });
  });

  test('say what happened, why, and what to do, on the line of the rule', () => {
    const why = 'mlgate.yml:7 names it';
    const fix = 'run training first';
    expect(annotations(run([model([error({ line: 7 }, { why, fix })])]))[1]).toEqual({
      level: 'error',
      title: 'ERROR metrics/report/f1/min',
      message: 'm.json is not there; mlgate.yml:7 names it; run training first',
      location: { file: 'mlgate.yml', line: 7 },
    });
  });

  test('say which values violate, and in which files', () => {
    const violated = failed({ gate: 'data' }, { evidence: violations('x\n::error::') });
    expect(annotations(run([model([violated])]))[1]?.message).toBe(
      'f1 is 0.8, required is ≥ 0.9; most frequent: "x\\n::error::" in 412 rows (27 different values); ' +
        'in 6 of its files: x\\n::error:: 412 of 1,000 rows (41.2 %); 5 more',
    );
  });

  test('say where drift is, and nothing of columns that are not compared', () => {
    const parts = [
      { part: 'x\n::error::', reference: 0, current: 0.134, contribution: 1 },
      { reference: 0.2, current: 0, contribution: 0 },
    ];
    const drift = drifted('age', [{ kind: 'contributions', parts, omitted: 0 }, histogram]);
    const [, ...told] = annotations(run([model([uncompared('id', 'identifier_column'), drift])]));
    expect(told.map(({ message }) => message)).toEqual([
      'the Wasserstein distance of age is 0.451; most of it in "x\\n::error::" (0 % → 13.4 %), ' +
        'a value of the reference without a name (20 % → 0 %)',
    ]);
  });

  test('are none where everything passed', () => {
    expect(annotations(run([model([passed()])]))).toEqual([]);
  });

  test('are none for what the policy leaves out', () => {
    expect(annotations(run([model([skipped(), passed({ subject: 'auc' })])]))).toEqual([]);
  });

  test('are only warnings where the run passed', () => {
    expect(annotations(run([model([passed(), failed({ subject: 'auc', effect: 'warn' })])]))).toEqual([
      { level: 'warning', title: 'FAIL (warns) metrics/report/auc/min', message: 'auc is 0.8, required is ≥ 0.9' },
    ]);
  });

  test('have the verdict as an error where warnings block', () => {
    const strict = model([failed({ effect: 'warn' })], { fail_on: 'warn' });
    expect(annotations(run([strict])).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'mlgate: FAILED'],
      ['warning', 'FAIL (warns) metrics/report/f1/min'],
    ]);
  });

  test('tell what could not be measured before what failed', () => {
    const checks = [failed({ subject: 'a' }), error({ subject: 'b' }), failed({ subject: 'c' })];
    expect(annotations(run([model(checks)])).map(({ title }) => title)).toEqual([
      'mlgate: ERROR',
      'ERROR metrics/report/b/min',
      'FAIL metrics/report/a/min',
      'FAIL metrics/report/c/min',
    ]);
  });

  test('tell what could not be measured first, though another model before it has many failures', () => {
    const models = [model(many(20, failed)), model([error({ subject: 'worst' })], { name: 'fraud' })];
    expect(annotations(run(models))[1]?.title).toBe('ERROR metrics/report/worst/min');
  });

  test('name every model in the verdict', () => {
    const models = [model([passed()]), model([failed()], { name: 'fraud' })];
    expect(annotations(run(models))[0]?.message).toBe(
      'churn PASSED: 1 check passed; fraud FAILED: 1 failed of 1 check',
    );
  });

  test('tell the problems that kept a run from its gates', () => {
    const location = { file: 'mlgate.yml', line: 3, column: 1 };
    const problem = {
      code: 'invalid_config',
      what: 'unknown key "nmae"',
      fix: 'did you mean name?',
      location,
    } as const;
    expect(annotations(run([], [problem]))).toEqual([
      { level: 'error', title: 'mlgate: ERROR', message: 'nothing was measured' },
      { level: 'error', title: 'mlgate', message: 'unknown key "nmae"; did you mean name?', location },
    ]);
  });

  test('show hostile text and do not obey it', () => {
    const hostile = failed({ subject: '\x1b[31m\n::error::' }, { what: 'a\n::error::b\u202e##[error]' });
    expect(annotations(run([model([hostile])]))[1]).toEqual({
      level: 'error',
      title: 'FAIL metrics/report/%1B[31m%0A::error::/min',
      message: 'a\\n::error::b\\u{202e}#\\u{23}[error]',
    });
  });
});

describe('the limits of the platform', () => {
  const checks = [
    ...many(2000, failed, { source: 'errors' }),
    ...many(2000, failed, { source: 'warnings', effect: 'warn' }),
  ];
  const all = annotations(run([model(checks)]));

  test('admit ten errors and ten warnings', () => {
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(all.filter(({ level }) => level === 'warning')).toHaveLength(10);
  });

  test('leave room for how many did not fit', () => {
    expect(all[0]?.message).toBe('churn FAILED: 4000 failed of 4000 checks; 3981 more are in the summary');
  });

  test('keep the first of the plan', () => {
    expect(all.slice(1, 3).map(({ title }) => title)).toEqual([
      'FAIL metrics/errors/column_0/min',
      'FAIL metrics/errors/column_1/min',
    ]);
  });

  test('admit nine errors beside the verdict, and count none where all fit', () => {
    expect(annotations(run([model(many(9, failed))]))[0]?.message).toBe('churn FAILED: 9 failed of 9 checks');
    expect(annotations(run([model(many(10, failed))]))[0]?.message).toBe(
      'churn FAILED: 10 failed of 10 checks; 1 more are in the summary',
    );
  });

  test('admit ten warnings on a passed run', () => {
    const passing = run([model([passed(), ...many(11, failed, { effect: 'warn' })])]);
    expect(annotations(passing).map(({ level }) => level)).toEqual(Array(10).fill('warning'));
  });

  test.each([
    ['a long message', 'x'.repeat(10_000), `${'x'.repeat(3999)}…`],
    ['a message that just fits', 'x'.repeat(4000), 'x'.repeat(4000)],
    ['a message of characters beyond 16 bits, none of which is halved', '😀'.repeat(3000), `${'😀'.repeat(1999)}…`],
  ])('cut %s at 4,000 characters', (_name, what, message) => {
    expect(annotations(run([model([failed({}, { what })])]))[1]?.message).toBe(message);
  });

  test('cut the verdict of very many models, and keep how many did not fit', () => {
    const models = Array.from({ length: 500 }, (_, index) => model([failed()], { name: `model-${index}` }));
    const message = annotations(run(models))[0]?.message;
    expect(message).toHaveLength(4000);
    expect(message).toMatch(/…; 491 more are in the summary$/);
  });
});
