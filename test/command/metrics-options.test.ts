// `mlgate metrics` without a configuration: rules from options, the list of what a file holds, and odd rules.
import { cp } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { type Files, outcomes, theCheck, type Workspace, workspace } from './mlgate.js';

async function repository(committed: Files, candidate: Files): Promise<Workspace> {
  const place = await workspace({});
  await place.git('init', '--quiet', '--initial-branch=main');
  await place.commit('start', committed);
  await place.commit('more', { 'README.md': 'words' });
  await place.write(candidate);
  return place;
}

describe('rules from options', () => {
  const before = { 'reports/metrics.json': '{ "accuracy": 0.95, "loss": 0.30, "quality": 7 }' };

  test.concurrent('--max-drop compares with a branch, beside a minimum on the same metric', async () => {
    const place = await repository(before, { 'reports/metrics.json': '{ "accuracy": 0.93, "loss": 0.30 }' });
    const args = ['metrics', 'reports/metrics.json', '--min', 'accuracy=0.9', '--max-drop', 'accuracy=0.01@main'];
    const { code, result } = await place.judge(args);
    expect([code, outcomes(result)]).toEqual([
      1,
      {
        'metrics/report/accuracy/min': 'passed within_bound',
        'metrics/report/accuracy/max_absolute_regression': 'failed regression',
      },
    ]);
    expect(theCheck(result, 'metrics/report/accuracy/max_absolute_regression').baseline).toMatchObject({
      from: 'branch:main',
      observed: { value: 0.95 },
    });
  });

  test.concurrent('--max-drop without a baseline means the merge base, and @ admits every source', async () => {
    const place = await repository(before, {
      'reports/metrics.json': '{ "accuracy": 0.949, "loss": 0.305 }',
      'production.json': '{ "loss": 0.2 }',
    });
    const args = ['--max-drop', 'accuracy=0.01', '--max-drop', 'loss=0.01@file:production.json'];
    const { code, result } = await place.judge(['metrics', 'reports/metrics.json', ...args]);
    expect([code, outcomes(result)]).toEqual([
      1,
      {
        'metrics/report/accuracy/max_absolute_regression': 'passed within_bound',
        'metrics/report-2/loss/max_absolute_regression': 'failed regression',
      },
    ]);
  });

  test.concurrent('--max-drop takes a source that is not built yet for that, and for no branch', async () => {
    const place = await workspace({ 'metrics.json': '{ "accuracy": 0.9 }' });
    const { code, result } = await place.judge(['metrics', 'metrics.json', '--max-drop', 'accuracy=0.01@alias:prod']);
    expect([code, result.problems[0]?.fix]).toEqual([2, 'alias: and version: are not built yet']);
  });

  test.concurrent('--direction says which way is better where the name does not', async () => {
    const place = await repository(before, { 'reports/metrics.json': '{ "quality": 6 }' });
    const args = ['metrics', 'reports/metrics.json', '--max-drop', 'quality=0.5@main'];
    expect((await place.judge(args)).result.problems[0]?.what).toBe('which way is better for quality is not known');
    const { code } = await place.judge([...args, '--direction', 'quality=higher_is_better']);
    expect(code).toBe(1);
  });

  test.concurrent('--format and --row say how a history is read', async () => {
    const place = await workspace({ 'training.csv': 'epoch,val_acc,val_loss\n0,0.7,0.5\n1,0.9,0.3\n2,0.8,0.4\n' });
    const codes = [];
    for (const row of ['last', 'max:val_acc', 'min:val_loss']) {
      const { code } = await place.judge(['metrics', 'training.csv', '--min', 'val_acc=0.85', '--row', row]);
      codes.push(code);
    }
    expect(codes).toEqual([1, 0, 0]);
    const { code, result } = await place.judge(['metrics', 'training.csv', '--min', 'val_acc=0.5']);
    expect([code, outcomes(result)]).toEqual([2, { 'metrics/report/val_acc/min': 'error unsupported' }]);
  });

  test.concurrent.each<[string, readonly string[], string]>([
    [
      'an amount that is none',
      ['--max-drop', 'accuracy=x@main'],
      '--max-drop "accuracy=x@main" is not NAME=NUMBER@BASELINE',
    ],
    [
      'a direction without a rule',
      ['--min', 'a=1', '--direction', 'b=higher_is_better'],
      '--direction b has no rule to go with',
    ],
    ['a row of no kind', ['--min', 'a=1', '--row', 'best'], '--row "best" names no row'],
    ['a drop twice', ['--max-drop', 'a=1@x', '--max-drop', 'a=2@x'], '--max-drop a is given twice'],
  ])('%s is wrong use', async (_name, args, words) => {
    const { code, stderr } = await (await workspace({})).mlgate(['metrics', 'metrics.json', ...args]);
    expect([code, stderr.split('\n')[0]]).toEqual([2, `error  ${words}`]);
  });
});

describe('--list', () => {
  const awkward: Files = {
    'metrics.json': `{
      "test": { "accuracy": 0.9, "losses": [0.5, 0.4, 0.3] },
      "exact_match,strict-match": 0.6, "yes": 1, "a: b #c": 2, "v1.0": { "auc": NaN },
      "val.loss": 0.1, "val": { "loss": 0.2 }, "*": 3, "/x": 4, "note": "text", "null": null
    }`,
  };

  test.concurrent('shows every number with the selector to write, quoted where YAML needs it', async () => {
    const { code, stdout } = await (await workspace(awkward)).mlgate(['metrics', '--list', 'metrics.json']);
    expect([code, stdout]).toEqual([
      0,
      `metrics.json  read as json: 10 metrics
  test.accuracy             0.9
  test.losses               0.3 to 0.5  3 numbers: needs aggregate:
  exact_match,strict-match  0.6
  yes                       1
  "a: b #c"                 2
  '"v1.0".auc'              NaN
  '"val.loss"'              0.1
  /val/loss                 0.2
  '"*"'                     3
  '"/x"'                    4
`,
    ]);
  });

  test.concurrent('and each of them, written into a configuration, names that number', async () => {
    const place = await workspace(awkward);
    const { stdout } = await place.mlgate(['metrics', '--list', 'metrics.json', '--json']);
    const { numbers } = JSON.parse(stdout) as { numbers: { selector: string; value?: number | object }[] };
    const keys = (await place.mlgate(['metrics', '--list', 'metrics.json'])).stdout
      .split('\n')
      .slice(1, -1)
      .map((line) => line.trim().split(/ {2,}/)[0] ?? '');
    const exact = numbers.filter(({ value }) => typeof value === 'number');
    const lines = exact.map(({ value, selector }) => {
      const key = keys[numbers.findIndex((each) => each.selector === selector)];
      return `      ${key}: { min: ${String(value)}, max: ${String(value)} }`;
    });
    await place.write({
      'mlgate.yml': `version: 1\nname: m\nmetrics:\n  report:\n    path: metrics.json\n    rules:\n${lines.join('\n')}\n`,
    });
    const { code, result } = await place.judge(['check']);
    expect([code, Object.values(outcomes(result))]).toEqual([0, Array(2 * exact.length).fill('passed within_bound')]);
  });

  test.concurrent('of a store of MLflow shows the run that --run names', async () => {
    const place = await workspace({});
    await cp(new URL('../fixtures/metrics/mlflow/mlruns', import.meta.url), place.path('mlruns'), { recursive: true });
    const listed = async (...args: string[]) => place.mlgate(['metrics', '--list', 'mlruns', ...args]);
    expect((await listed('--run', 'newest')).stdout).toMatch(/^ {2}accuracy +0\.88$/m);
    expect((await listed('--run', '21c9cedd5376420f96f50868c3f29a48')).stdout).toMatch(/^ {2}accuracy +0\.93$/m);
    const { code, stderr } = await listed();
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'error  mlruns has 2 finished runs, and none of them is named']);
  });

  test.concurrent('of a file that is none is an error', async () => {
    const { code, stderr } = await (await workspace({})).mlgate(['metrics', '--list', 'metrics.json']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('metrics.json does not exist')]);
  });
});

describe('--lint-rules', () => {
  async function linted(rules: string, baseline = '') {
    const place = await workspace({
      'mlgate.yml': `version: 1\nname: m\n${baseline}metrics:\n  report:\n    path: metrics.json\n    rules:\n${rules}\n`,
      'metrics.json': '{ "accuracy": 0.99, "n": 100, "auc": 0.9 }',
      'production.json': '{ "accuracy": 0.97, "auc": 0.8 }',
    });
    const { code, stdout } = await place.mlgate(['metrics', '--lint-rules']);
    return [
      code,
      stdout
        .split('\n')
        .filter((line) => /^ +what|to look at|nothing is odd/.test(line))
        .map((line) => line.trim()),
    ];
  }

  test.concurrent('tells a bound that can never fail', async () => {
    expect(await linted('      accuracy: { min: 0, max: 1 }')).toEqual([
      1,
      [
        'what  accuracy ≥ 0 always holds: it lies between 0 and 1',
        'what  accuracy ≤ 1 always holds: it lies between 0 and 1',
        '2 rules to look at',
      ],
    ]);
  });

  test.concurrent('tells a bound that the baseline itself does not meet', async () => {
    expect(
      await linted('      auc: { min: 0.85, max_absolute_regression: 0.01 }', 'baseline: file:production.json\n'),
    ).toEqual([
      1,
      ["what  the baseline itself does not pass: the baseline's auc is 0.8, required is ≥ 0.85", '1 rule to look at'],
    ]);
  });

  test.concurrent('tells a bound that one row decides', async () => {
    expect(await linted('      accuracy: { min: 0.99, decision: interval, trials: n }')).toEqual([
      1,
      ['what  at 100 rows the bound on accuracy allows one failure: one row decides', '1 rule to look at'],
    ]);
  });

  test.concurrent('says so where nothing is odd', async () => {
    expect(await linted('      accuracy: { min: 0.9 }')).toEqual([0, ['nothing is odd about the rules']]);
  });
});
