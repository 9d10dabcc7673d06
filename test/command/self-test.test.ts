import { describe, expect, test } from '@jest/globals';
import { workspace } from './mlgate.js';

/** Twelve ages and three plans, as even as they can be. */
function table(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, row) => `${20 + ((row * 7) % 12)},${['free', 'pro', 'team'][row % 3]}`,
  );
  return `age,plan\n${lines.join('\n')}\n`;
}

const configuration = `version: 1
name: churn
metrics:
  report:
    path: metrics.json
    rules: { accuracy: { min: 0.9 } }
drift:
  scoring:
    reference: train.csv
    current: scoring.csv
    decision: effect
`;

describe('mlgate selftest', () => {
  test.concurrent('tells how often innocent data would fail, and that nothing failed', async () => {
    const files = { 'mlgate.yml': configuration, 'train.csv': table(300), 'scoring.csv': table(100) };
    const made = await workspace(files);
    const { code, stdout, stderr } = await made.mlgate(['selftest', '--runs', '30', '--json']);
    expect(code).toBe(0);
    expect(stderr).toContain('churn  drift/scoring: 30 runs of 100 rows against 300, in which nothing changed');
    expect(stderr).toContain('SAMPLING NOISE ONLY');
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      tested: [{ model: 'churn', gate: 'drift', source: 'scoring', runs: 30 }],
      deterministic: [{ gate: 'metrics', checks: 1 }],
      problems: [],
    });
  });

  test.concurrent('ends with 2 where nothing tells how many rows there will be', async () => {
    const made = await workspace({ 'mlgate.yml': configuration, 'train.csv': table(300) });
    const { code, stderr } = await made.mlgate(['selftest']);
    expect(code).toBe(2);
    expect(stderr).toContain('fix   write how many rows it will have: --rows N');
  });
});
