import { describe, expect, test } from '@jest/globals';
import manifest from '../../package.json' with { type: 'json' };
import { check, type Files, outcomes, theModel, workspace } from './mlgate.js';

interface Rules {
  readonly accuracy?: string;
  readonly loss?: string;
  readonly top?: string;
}

function files({ accuracy = '{ min: 0.9 }', loss = '{ max: 0.5 }', top = '' }: Rules): Files {
  return {
    'mlgate.yml': `version: 1
name: churn
${top}metrics:
  report:
    path: metrics.json
    rules:
      accuracy: ${accuracy}
      loss: ${loss}
`,
    'metrics.json': '{ "accuracy": 0.95, "loss": 0.2, "nan": NaN }',
  };
}

describe('the exit code', () => {
  test.concurrent.each<[string, number, string, Rules]>([
    ['0 where every check passed', 0, 'passed', {}],
    ['1 where one failed', 1, 'failed', { loss: '{ max: 0.1 }' }],
    ['2 where one could not be measured', 2, 'error', { loss: '{ max: 0.1 }\n      absent: { min: 0 }' }],
    ['0 where what failed only warns', 0, 'passed', { loss: '{ max: 0.1, severity: warn }' }],
    [
      '0 where what could not be measured only warns',
      0,
      'passed',
      { loss: '{ max: 1 }\n      nan: { min: 0, severity: warn }' },
    ],
    [
      '1 where what failed only warns, with fail_on: warn',
      1,
      'failed',
      { loss: '{ max: 0.1, severity: warn }', top: 'fail_on: warn\n' },
    ],
    [
      '2 where what could not be measured only warns, with fail_on: warn',
      2,
      'error',
      { loss: '{ max: 1 }\n      nan: { min: 0, severity: warn }', top: 'fail_on: warn\n' },
    ],
    [
      '1 where one failed and another warns that it could not be measured',
      1,
      'failed',
      { loss: '{ max: 0.1 }\n      nan: { min: 0, severity: warn }' },
    ],
  ])('is %s', async (_name, exit, verdict, rules) => {
    const { code, result } = await check(files(rules));
    expect([code, result.verdict, theModel(result).verdict]).toEqual([exit, verdict, verdict]);
  });

  test.concurrent('is that of the worst model', async () => {
    const made = await workspace({
      'metrics.json': '{ "accuracy": 0.95 }',
      ...Object.fromEntries(
        [
          ['good', 'accuracy: { min: 0.9 }'],
          ['bad', 'accuracy: { min: 0.99 }'],
          ['lost', 'recall: { min: 0.9 }'],
        ].map(([name, rule]) => [
          `models/${name}.yml`,
          `version: 1\nname: ${name}\nmetrics: { report: { path: ../metrics.json, rules: { ${rule} } } }\n`,
        ]),
      ),
    });
    const { code, result } = await made.judge(['check', 'models/*.yml']);
    expect(code).toBe(2);
    expect(result.models.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      'bad failed',
      'good passed',
      'lost error',
    ]);
    expect((await made.judge(['check', 'models/good.yml', 'models/bad.yml'])).code).toBe(1);
    expect((await made.judge(['check', 'models/good.yml'])).code).toBe(0);
  });
});

describe('wrong use is exit 2, one line and no stack', () => {
  test.concurrent.each<[string[], string]>([
    [['chekc'], "error: unknown command 'chekc'\n(Did you mean check?)\n"],
    [['check', '--jsn'], "error: unknown option '--jsn'\n(Did you mean --json?)\n"],
    [['--loud', 'check'], "error: unknown option '--loud'\n"],
    [['model', '--min', 'accuracy=0.9'], "error: unknown option '--min'\n"],
    [['check', '--result'], "error: option '--result <file>' argument missing\n"],
    [['verdict'], "error: missing required argument 'folder'\n"],
    [
      ['metrics', 'metrics.json', '--min', 'accuracy'],
      'error  --min "accuracy" is not NAME=NUMBER\n       fix   --min accuracy=0.9\n',
    ],
    [
      ['metrics', 'metrics.json', '--min', 'accuracy=abc'],
      'error  --min "accuracy=abc" is not NAME=NUMBER\n       fix   --min accuracy=0.9\n',
    ],
    [
      ['metrics', 'metrics.json', '--min', 'accuracy=NaN'],
      'error  --min "accuracy=NaN" is not NAME=NUMBER\n       fix   --min accuracy=0.9\n',
    ],
    [
      ['metrics', 'metrics.json', '--max', 'accuracy=Infinity'],
      'error  --max "accuracy=Infinity" is not NAME=NUMBER\n       fix   --max accuracy=0.9\n',
    ],
    [
      ['metrics', 'metrics.json', '--max', 'accuracy=1e999'],
      'error  --max "accuracy=1e999" is not NAME=NUMBER\n       fix   --max accuracy=0.9\n',
    ],
    [
      ['metrics', 'metrics.json', '--min', 'accuracy='],
      'error  --min "accuracy=" is not NAME=NUMBER\n       fix   --min accuracy=0.9\n',
    ],
    [
      ['metrics', 'metrics.json', '--min', '=0.9'],
      'error  --min "=0.9" is not NAME=NUMBER\n       fix   --min accuracy=0.9\n',
    ],
    [
      ['metrics', 'metrics.json', '--min', 'accuracy=0.9', '--min', 'accuracy=0.8'],
      'error  --min accuracy is given twice\n       fix   keep one of them\n',
    ],
    [
      ['metrics', '--min', 'accuracy=0.9'],
      'error  --min, --max and --max-drop judge one metrics file\n       fix   mlgate metrics FILE --min NAME=VALUE\n',
    ],
    [
      ['metrics', 'metrics.json'],
      'error  metrics.json is a metrics file and there is no rule to judge it by\n       fix   add a rule: mlgate metrics metrics.json --min NAME=VALUE; mlgate metrics --list metrics.json shows the names\n',
    ],
  ])('mlgate %j', async (args, words) => {
    const made = await workspace({ 'metrics.json': '{ "accuracy": 0.95 }' });
    expect(await made.mlgate(args)).toEqual({ code: 2, stdout: '', stderr: words });
  });

  test.concurrent('without any word: what there is, on stderr', async () => {
    const { code, stdout, stderr } = await (await workspace({})).mlgate([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: mlgate \[options\] \[command\]\n/);
  });

  test.concurrent('a result that cannot be written turns a pass into 2, and keeps nobody from reading the verdict', async () => {
    const made = await workspace(files({}));
    const { code, stdout, stderr } = await made.mlgate(['check', '--json', '--result', 'absent/result.json']);
    expect([code, JSON.parse(stdout)]).toMatchObject([2, { verdict: 'passed' }]);
    expect(stderr).toMatch(/^error {2}.*absent\/result\.json cannot be written\n {7}why {3}ENOENT/m);
  });
});

describe('help is exit 0 on stdout', () => {
  test.concurrent.each<[string[], RegExp]>([
    [['--version'], new RegExp(`^mlgate ${manifest.version.replaceAll('.', '\\.')}\n$`)],
    [
      ['--help'],
      /^Usage: mlgate \[options\] \[command\]\n[\s\S]*Exit codes: 0 passed, 1 failed, 2 could not be measured/,
    ],
    [['check', '--help'], /^Usage: mlgate check \[options\] \[config\.\.\.\]\n/],
  ])('mlgate %j', async (args, words) => {
    const { code, stdout, stderr } = await (await workspace({})).mlgate(args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(words);
  });
});

describe('mlgate metrics FILE --min NAME=VALUE, without any configuration', () => {
  const metrics: Files = { 'reports/metrics.json': '{ "accuracy": 0.95, "loss": 0.2, "a=b": 1 }' };
  const file = 'reports/metrics.json';

  test.concurrent.each<[string, string[], number, Record<string, string>]>([
    [
      'passes on its bounds, which are inclusive',
      ['--min', 'accuracy=0.95', '--max', 'loss=0.2'],
      0,
      { 'metrics/report/accuracy/min': 'passed within_bound', 'metrics/report/loss/max': 'passed within_bound' },
    ],
    [
      'fails below a minimum',
      ['--min', 'accuracy=0.96', '--max', 'loss=0.2'],
      1,
      { 'metrics/report/accuracy/min': 'failed below_minimum', 'metrics/report/loss/max': 'passed within_bound' },
    ],
    ['fails above a maximum', ['--max', 'loss=0.1'], 1, { 'metrics/report/loss/max': 'failed above_maximum' }],
    [
      'takes a minimum and a maximum of one metric',
      ['--min', 'loss=0.1', '--max', 'loss=1e-1'],
      1,
      { 'metrics/report/loss/min': 'passed within_bound', 'metrics/report/loss/max': 'failed above_maximum' },
    ],
    ['reads a name that holds =', ['--min', 'a=b=1'], 0, { 'metrics/report/a=b/min': 'passed within_bound' }],
    ['misses a metric', ['--min', 'recall=0.9'], 2, { 'metrics/report/recall/min': 'error missing_metric' }],
  ])('%s', async (_name, args, exit, expected) => {
    const { code, result } = await (await workspace(metrics)).judge(['metrics', file, ...args]);
    expect([code, outcomes(result)]).toEqual([exit, expected]);
  });

  test.concurrent('misses its file', async () => {
    const { code, result } = await (await workspace(metrics)).judge(['metrics', 'metrics.json', '--min', 'auc=0.5']);
    expect([code, outcomes(result)]).toEqual([2, { 'metrics/report/auc/min': 'error missing_file' }]);
  });

  test.concurrent('refuses a minimum above its maximum', async () => {
    const made = await workspace(metrics);
    const { code, result } = await made.judge(['metrics', file, '--min', 'loss=2', '--max', 'loss=1']);
    expect([code, result.models]).toEqual([2, []]);
    expect(result.problems.map(({ what }) => what)).toEqual([
      'the minimum 2 of loss is above its maximum 1: no value could pass',
    ]);
  });
});
