import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { type Env, type Files, resultOf, workspace } from './mlgate.js';
import { safetensors } from './model-files.js';

const files: Files = {
  'mlgate.yml': `version: 1
name: churn
data:
  training:
    path: train.csv
    row_count: { min: 3 }
metrics:
  report:
    path: metrics.json
    baseline: file:production.json
    rules:
      accuracy: { min: 0.9, max_absolute_regression: 0.01 }
model:
  onnx:
    path: model.safetensors
    max_size: 1KiB
`,
  'train.csv': 'id\n1\n2\n3\n',
  'metrics.json': '{ "accuracy": 0.93 }',
  'production.json': '{ "accuracy": 0.95 }',
  'model.safetensors': safetensors(4),
};

const words = `churn  mlgate.yml

FAIL   metrics/report/accuracy/max_absolute_regression  mlgate.yml:12:29
       what  accuracy is 0.93, the baseline's is 0.95: worse by 0.02, allowed is 0.01
       base  0.95 in file:production.json (sha256 9b3cf103ae47…)

  data/training
    pass  row_count.min  3 rows  ≥ 3 rows
  metrics/report
    pass  accuracy min                      0.93  ≥ 0.9
    FAIL  accuracy max_absolute_regression  0.93  ≥ 0.94, worse by ≤ 0.01
  model/onnx
    pass  size       84 bytes     ≤ 1.02 KB
    pass  format     safetensors
    pass  structure  sound
    pass  imports    none

note   model.safetensors is safetensors, 4 parameters (float32), 1 tensor

FAILED  1 failed, 6 passed of 7 checks
`;

describe('the words', () => {
  test.concurrent('go to stdout, and are these', async () => {
    const made = await workspace(files);
    expect(await made.mlgate(['check'])).toEqual({ code: 1, stdout: words, stderr: '' });
  });

  test.concurrent('move to stderr with --json, and stdout is the result and nothing else', async () => {
    const made = await workspace(files);
    const { code, stdout, stderr } = await made.mlgate(['check', '--json']);
    expect([code, stderr]).toEqual([1, words]);
    expect(resultOf(stdout).verdict).toBe('failed');
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  test.concurrent('are a report in markdown as well, with --markdown', async () => {
    const made = await workspace(files);
    const { code, stdout } = await made.mlgate(['check', '--markdown', 'report.md']);
    expect([code, stdout]).toEqual([1, words]);
    expect((await made.read('report.md')).split('\n').slice(0, 7)).toEqual([
      '## mlgate: churn FAILED',
      '',
      '1 failed, 6 passed of 7 checks',
      '',
      '| Status | Check | Measured | Baseline | Rule |',
      '| --- | --- | --- | --- | --- |',
      '| FAIL | <code>metrics/report accuracy max&#95;absolute&#95;regression</code> | 0.93 | 0.95, file&#58;production.json | ≥ 0.94, worse by ≤ 0.01 |',
    ]);
  });
});

describe('colour', () => {
  const said = `metrics

  metrics/report
    pass  accuracy min  0.93  ≥ 0.9

PASSED  1 check passed
`;

  test.concurrent.each<[string, Env, boolean]>([
    ['is absent without a terminal, whatever TERM says', { TERM: 'xterm-256color' }, false],
    ['is there with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
    ['is absent with FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['is absent where NO_COLOR and FORCE_COLOR disagree', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['is absent in a job of the platform', { CI: 'true', GITHUB_ACTIONS: 'true' }, false],
  ])('%s', async (_name, env, coloured) => {
    const made = await workspace(files);
    const { stdout } = await made.mlgate(['metrics', 'metrics.json', '--min', 'accuracy=0.9'], env);
    expect(stdout.includes('\u001b[')).toBe(coloured);
    expect(stripVTControlCharacters(stdout)).toBe(said);
  });
});
