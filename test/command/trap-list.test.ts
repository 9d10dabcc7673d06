// Our own list of traps (row 51 of the reference numbers), each on the built command.
import { expect, test } from '@jest/globals';
import { check, outcomes } from './mlgate.js';

const share = 'max_relative_regression';

/** [exit code, outcome] of one rule on one metric against a baseline file. */
async function judged(metric: string, rule: string, candidate: string, baseline?: string) {
  const { code, result } = await check({
    'mlgate.yml': `version: 1
name: churn
metrics:
  report:
    path: metrics.json
    ${baseline === undefined ? '' : 'baseline: file:production.json'}
    rules: { ${metric}: { ${rule} } }
`,
    'metrics.json': candidate,
    ...(baseline !== undefined && { 'production.json': baseline }),
  });
  return [code, Object.values(outcomes(result))[0] ?? result.problems[0]?.code];
}

test.concurrent.each<[string, Parameters<typeof judged>, [number, string]]>([
  [
    'R² from −0.5 to −0.1 is better',
    ['r2', `${share}: 0.05`, '{ "r2": -0.1 }', '{ "r2": -0.5 }'],
    [0, 'passed within_bound'],
  ],
  [
    'R² from −0.5 to −0.9 is worse',
    ['r2', `${share}: 0.05`, '{ "r2": -0.9 }', '{ "r2": -0.5 }'],
    [1, 'failed regression'],
  ],
  ['a candidate of NaN is an error', ['auc', 'min: 0.5', '{ "auc": NaN }'], [2, 'error not_finite']],
  [
    'a tolerance of NaN is refused where it stands',
    ['auc', 'max_absolute_regression: .nan', '{ "auc": 0.9 }', '{ "auc": 0.8 }'],
    [2, 'invalid_config'],
  ],
  [
    'an improvement of 25 % is no regression of any kind',
    ['auc', `${share}: 0.05`, '{ "auc": 0.75 }', '{ "auc": 0.6 }'],
    [0, 'passed within_bound'],
  ],
  ['0.1 + 0.2 is at most 0.3', ['loss', 'max: 0.3', '{ "loss": 0.30000000000000004 }'], [0, 'passed within_bound']],
  ['an empty file is an error', ['auc', 'min: 0.5', ''], [2, 'error empty']],
  [
    'one content on both sides is compared with itself',
    ['auc', 'max_absolute_regression: 0.1', '{ "auc": 0.9 }', '{ "auc": 0.9 }'],
    [2, 'error self_comparison'],
  ],
])('%s', async (_name, args, expected) => {
  expect(await judged(...args)).toEqual(expected);
});
