import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { configurationText } from '../../../src/init/configuration.js';
import { propose } from '../../../src/init/proposal.js';
import type { MetricsSeen, Recognised } from '../../../src/init/recognise.js';
import { workflowText } from '../../../src/init/workflow.js';

const hostile = [
  'a: b #c',
  'two\nlines',
  '"quoted" \'twice\'',
  '*',
  '&anchor',
  '!tag',
  '- dash',
  '? key',
  '{a: 1}',
  'null',
  '1e-3',
  'no',
  '',
  ' blank ',
  '__proto__',
  '\u202Ereversed',
  '\u001b[31mred',
  'café ☕',
  '#',
  '<<',
  'x'.repeat(2000),
];

function metrics(path: string, selectors: readonly string[]): MetricsSeen {
  return {
    kind: 'metrics',
    file: { path, size: 10, tracked: true },
    format: 'json',
    rows: false,
    holdsBaseline: false,
    known: selectors.map((selector) => ({
      selector,
      name: 'accuracy',
      value: 0.9,
      direction: 'higher_is_better',
      statesDirection: false,
      proportion: true,
    })),
    unknown: selectors,
  };
}

describe('the configuration that is written', () => {
  test.each(hostile)('keeps the name of a metric as it is: %j', async (name) => {
    const selector = `${name}.accuracy`;
    const text = await configurationText('m', propose([metrics('m.json', [selector])], []));
    const { metrics: blocks } = parse(text) as { metrics: { m: { rules: object } } };
    expect(Object.entries(blocks.m.rules)).toEqual([[selector, { min: 0.87, max_absolute_regression: 0.01 }]]);
  });

  test.each(hostile.filter((name) => name !== ''))('keeps the name of a file as it is: %j', async (name) => {
    const seen: readonly Recognised[] = [
      metrics(`${name}.json`, ['accuracy']),
      { kind: 'model', file: { path: `${name}.onnx`, size: 10, tracked: false } },
      { kind: 'table', file: { path: `${name}.csv`, size: 10, tracked: false }, rows: 3 },
      { kind: 'left_out', file: { path: `${name}.pt`, size: 0, tracked: false }, why: 'it is empty' },
    ];
    const text = await configurationText('m', propose(seen, [name]));
    const read = parse(text) as Record<'metrics' | 'model' | 'data', Record<string, { path: string }>>;
    const paths = [read.metrics, read.model, read.data].flatMap((of) => Object.values(of).map(({ path }) => path));
    expect(paths).toEqual([`${name}.json`, `${name}.onnx`, `${name}.csv`]);
    for (const line of text.split('\n')) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(line).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    }
  });

  test('gives a path that looks like a reference of git another look', async () => {
    const text = await configurationText('m', propose([metrics('git:HEAD:x.json', ['accuracy'])], []));
    expect(text).toContain('path: ./git:HEAD:x.json');
  });

  test('says how each rule came about, and that accept_first is for the first run', async () => {
    const seen = { ...metrics('reports/metrics.json', ['accuracy']), unknown: ['n_test'] };
    expect(await configurationText('churn', propose([seen], ['mlruns']))).toBe(
      `# Written by mlgate init from what the files hold today. Every bound is a proposal: make it yours.
# Paths are relative to this file, and bounds are inclusive.

version: 1
name: churn

# What max_absolute_regression (0.01: a point worse) and max_relative_regression (0.05: 5 % worse) compare with: the same
# file in the commit that a change started from. accept_first is a word for the first run: where there never was such a
# file, today's values pass as the first. Write \`baseline: merge_base\` once the main branch has the files.
baseline: { from: merge_base, on_missing: accept_first }

metrics:
  metrics:
    path: reports/metrics.json
    rules:
      # 0.9 today; min: a quarter more errors than today, rounded down
      accuracy: { min: 0.87, max_absolute_regression: 0.01 }
      # which way is better is not known of: n_test

# MLflow writes into mlruns. To judge its newest finished run, add to metrics:
#   tracking: { path: "mlruns", run: { newest: true }, rules: { accuracy: { min: 0.9 } } }
`,
    );
  });
});

describe('the workflow that is written', () => {
  const pinned = /^actions\/checkout@[0-9a-f]{40}$/;

  test('fetches the history where a rule compares with the merge base', () => {
    const workflow = parse(workflowText(propose([metrics('m.json', ['accuracy'])], []), ''));
    expect(workflow).toEqual({
      name: 'mlgate',
      on: 'pull_request',
      permissions: { contents: 'read' },
      jobs: {
        mlgate: {
          'runs-on': 'ubuntu-latest',
          steps: [
            { uses: expect.stringMatching(pinned), with: { 'fetch-depth': 0, 'persist-credentials': false } },
            { uses: 'mlgate/mlgate@v0' },
          ],
        },
      },
    });
  });

  test('names the folder, and says that files are missing in a checkout', () => {
    const model = { kind: 'model', file: { path: 'm.onnx', size: 10, tracked: false } } as const;
    const text = workflowText(propose([model], []), 'models/churn');
    expect(text).toContain('# A file of mlgate.yml is not in git: make or download what is missing');
    expect(parse(text).jobs.mlgate.steps).toEqual([
      { uses: expect.stringMatching(pinned), with: { 'persist-credentials': false } },
      { uses: 'mlgate/mlgate@v0', with: { working_directory: 'models/churn' } },
    ]);
  });
});
