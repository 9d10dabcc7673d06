import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { outcomes, theCheck, workspace } from './mlgate.js';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (path: string) => readFileSync(join(checkout, 'test/fixtures/metrics', path));
const document = readFileSync(join(checkout, 'docs/metrics.md'), 'utf8');

/** The code blocks of the document in a language. */
function blocks(language: string): string[] {
  return [...document.matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  );
}

describe('docs/metrics.md', () => {
  const commands = blocks('console').flatMap((block) => block.split(/^\$ mlgate /m).slice(1));

  test('shows three commands', () => {
    expect(commands).toHaveLength(3);
  });

  test.each(commands.map((command) => command.split(/\n([\s\S]*)/)))(
    'tells what is printed by: mlgate %s',
    (line, shown) => {
      const args = [...(line ?? '').matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
      const run = spawnSync(process.execPath, ['dist/mlgate.js', ...args], { cwd: checkout, encoding: 'utf8' });
      expect(run.stdout + run.stderr).toBe(shown);
    },
  );

  test('shows a configuration that passes', async () => {
    const [configuration = ''] = blocks('yaml');
    const { code } = await (
      await workspace({
        'mlgate.yml': configuration,
        'runs/train/results.csv': fixture('ultralytics/detect/results.csv'),
      })
    ).judge(['check']);
    expect(code).toBe(0);
  });
});

test('results of lm-evaluation-harness are judged by an interval that needs no configuration', async () => {
  const { result } = await (
    await workspace({
      'mlgate.yml': `version: 1
name: answers
metrics:
  harness:
    path: results.json
    rules:
      tiny_choice.acc: { min: 0.38, decision: interval }
      tiny_generate."exact_match,strict-match": { min: 0.1, decision: interval }
      tiny_text.word_perplexity: { max: 2, decision: interval }
`,
      'results.json': fixture('lm_eval/unlimited/acme__dummy/results_2026-11-21T11-47-03.784461.json'),
    })
  ).judge(['check']);
  expect(outcomes(result)).toEqual({
    'metrics/harness/tiny_choice.acc/min': 'passed within_bound',
    'metrics/harness/tiny_generate.%22exact_match,strict-match%22/min': 'inconclusive interval_contains_bound',
    'metrics/harness/tiny_text.word_perplexity/max': 'error unknown_sample',
  });
});

describe('the summary of the latest run of W&B', () => {
  const files = {
    'mlgate.yml': `version: 1
name: churn
metrics:
  run:
    path: wandb/latest-run/files/wandb-summary.json
    rules:
      val/acc: { min: 0.75 }
`,
    'wandb/run-20261121_115251-second/files/wandb-summary.json': fixture(
      'wandb/wandb/run-20261121_115251-second/files/wandb-summary.json',
    ),
    'wandb/run-20261121_115252-third/files/wandb-summary.json': fixture(
      'wandb/wandb/run-20261121_115252-third/files/wandb-summary.json',
    ),
    'wandb/offline-run-20261121_115253-fourth/run-fourth.wandb': '',
  };

  test('is read through the link that the library makes', async () => {
    const place = await workspace(files);
    await symlink('run-20261121_115252-third', place.path('wandb/latest-run'));
    const { result } = await place.judge(['check']);
    expect(theCheck(result, 'metrics/run/val%2Facc/min')).toMatchObject({
      status: 'passed',
      observed: { value: 0.79 },
    });
  });

  test('is missing after an offline run, which writes none', async () => {
    const place = await workspace(files);
    await symlink('offline-run-20261121_115253-fourth', place.path('wandb/latest-run'));
    const { code, result } = await place.judge(['check']);
    expect([code, outcomes(result)]).toEqual([2, { 'metrics/run/val%2Facc/min': 'error missing_file' }]);
  });
});
