import { describe, expect, test } from '@jest/globals';
import { type Answer, type Place, place } from '../../unit/cli/command-line.js';

/** A table whose rows are chosen by hash: the two sides are alike. */
function table(rows: number, salt: number): { readonly select: string } {
  const noise = (column: number) => `(hash(i, ${column}, ${salt}) % 1000003) / 1000003.0`;
  return {
    select:
      `SELECT TIMESTAMP '2026-11-01' + INTERVAL (i % 300) HOUR AS event_time, ` +
      `CASE WHEN ${noise(9)} > 0.05 THEN round(ln(1 / (${noise(1)} + 1e-6)), 1) END AS income, ` +
      `'C' || CAST(floor(12 * ${noise(3)} * ${noise(4)}) AS INTEGER) AS country, ${noise(5)} < 0.3 AS active ` +
      `FROM range(${rows}) AS t(i)`,
  };
}

const tables = { 'train.parquet': table(400, 1), 'scoring.parquet': table(150, 2) };

function configuration(block: object = {}, more: object = {}): string {
  const drift = { scoring: { reference: 'train.parquet', current: 'scoring.parquet', ...block } };
  return JSON.stringify({ version: 1, name: 'churn', drift, ...more });
}

interface Tested {
  readonly tested: readonly {
    readonly runs: number;
    readonly rows: object;
    readonly any: { readonly runs: number; readonly share: number };
    readonly blocked: { readonly runs: number };
    readonly checks: readonly {
      readonly id: string;
      readonly open: { readonly runs: number; readonly interval: readonly number[] };
      readonly failed: number;
      readonly inconclusive: number;
    }[];
    readonly settled: readonly { readonly id: string }[];
  }[];
  readonly deterministic: readonly object[];
  readonly problems: readonly { readonly code: string; readonly fix?: string }[];
}

async function asked(made: Place, ...args: readonly string[]): Promise<Answer & { readonly json: Tested }> {
  const answer = await made.mlgate(['selftest', '--json', ...args]);
  return { ...answer, json: JSON.parse(answer.stdout) };
}

describe('mlgate selftest', () => {
  test('tells how often each check would stop an innocent run, the worst first', async () => {
    const made = await place({ ...tables, 'mlgate.yml': configuration({ decision: 'effect' }) });
    const { code, stdout, stderr } = await made.mlgate(['selftest', '--runs', '40']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [title, head, ...lines] = stdout.split('\n');
    expect(title).toBe('churn  drift/scoring: 40 runs of 150 rows against 400, in which nothing changed');
    expect(head).toMatch(/^ {2}share of runs +95 % interval {2}did not pass$/);
    const rates = lines.flatMap((line) => {
      const [, share, check] = /^ +([\d.]+) % +[\d.]+ to [\d.]+ % {2}(\S+\/\S+)/.exec(line) ?? [];
      return share === undefined ? [] : [{ share: Number(share), check }];
    });
    expect(rates.map(({ share }) => share)).toEqual(rates.map(({ share }) => share).sort((a, b) => b - a));
    // A bare distance of 150 rows against 400 exceeds its bound by noise alone.
    expect(rates.find(({ check }) => check === 'drift/scoring/income/distribution')?.share).toBeGreaterThan(10);
    expect(stdout).toContain('SAMPLING NOISE ONLY: redrawing cells breaks correlation, time and groups.');
  });

  test('of the default rule stops a few in a hundred, the same ones each time', async () => {
    const made = await place({ ...tables, 'mlgate.yml': configuration() });
    const first = await asked(made, '--runs', '40');
    expect(first.json.tested).toMatchObject([{ runs: 40, rows: { reference: 400, current: 150 } }]);
    expect(first.json.tested[0]?.any.share).toBeLessThan(0.2);
    expect((await asked(made, '--runs', '40')).stdout).toBe(first.stdout);
  });

  test('leaves out what no sample changes, by name', async () => {
    const metrics = { report: { path: 'metrics.json', rules: { accuracy: { min: 0.9 }, f1: { min: 0.8 } } } };
    const made = await place({ ...tables, 'metrics.json': '{}', 'mlgate.yml': configuration({}, { metrics }) });
    const { json, stderr } = await asked(made, '--runs', '20');
    expect(json.deterministic).toEqual([{ model: 'churn', gate: 'metrics', blocks: 1, checks: 2 }]);
    expect(stderr).toContain('not a matter of sampling: the same files give the same answer');
    expect(stderr).toContain('  churn  metrics: 2 checks of 1 block\n');
    expect(json.tested[0]?.settled.map(({ id }) => id)).toEqual([
      'drift/scoring/*/columns',
      'drift/scoring/event_time/distribution',
    ]);
  });

  test('judges as many rows as it is told, and then needs no current data', async () => {
    const made = await place({ 'train.parquet': tables['train.parquet'], 'mlgate.yml': configuration() });
    const { code, json } = await asked(made, '--runs', '20', '--rows', '5000');
    expect({ code, problems: json.problems }).toEqual({ code: 0, problems: [] });
    expect(json.tested[0]?.rows).toEqual({ reference: 400, current: 5000 });
  });

  test('says that a check is always inconclusive where there are too few rows', async () => {
    const made = await place({ 'train.parquet': tables['train.parquet'], 'mlgate.yml': configuration() });
    const { json } = await asked(made, '--runs', '20', '--rows', '50');
    const income = json.tested[0]?.checks.find(({ id }) => id === 'drift/scoring/income/distribution');
    expect(income).toMatchObject({ failed: 0, inconclusive: 20, open: { runs: 20 } });
    expect(json.tested[0]?.blocked.runs).toBe(20);
  });

  test('offers the honest estimate where something tells when rows are of', async () => {
    const windows = { column: 'event_time', every: '7d' };
    const made = await place({ ...tables, 'mlgate.yml': configuration({ windows }) });
    const { stdout } = await made.mlgate(['selftest', '--runs', '20']);
    expect(stdout).toContain('week against week');
    expect(stdout).toContain('mlgate profile DATA --window event_time:FROM..TO -o week.profile.json');
  });

  test('counts a warning apart from what blocks', async () => {
    const made = await place({ ...tables, 'mlgate.yml': configuration({ decision: 'effect', severity: 'warn' }) });
    const { json } = await asked(made, '--runs', '20');
    expect(json.tested[0]?.any.runs).toBeGreaterThan(0);
    expect(json.tested[0]?.blocked.runs).toBe(0);
  });
});

describe('mlgate selftest measures nothing, and ends with 2,', () => {
  test('where the current data cannot be read and nobody says how many rows they have', async () => {
    const made = await place({ 'train.parquet': tables['train.parquet'], 'mlgate.yml': configuration() });
    const { code, json } = await asked(made);
    expect(code).toBe(2);
    expect(json).toMatchObject({
      tested: [],
      problems: [{ code: 'missing_file', fix: 'write how many rows it will have: --rows N' }],
    });
  });

  test('where there is no reference', async () => {
    const made = await place({ 'scoring.parquet': tables['scoring.parquet'], 'mlgate.yml': configuration() });
    const { code, json } = await asked(made);
    expect({ code, tested: json.tested }).toEqual({ code: 2, tested: [] });
    expect(json.problems).toHaveLength(1);
  });

  test('where there is no configuration', async () => {
    const { code, json } = await asked(await place({}));
    expect({ code, codes: json.problems.map((problem) => problem.code) }).toEqual({ code: 2, codes: ['no_config'] });
  });

  test.each([
    ['--runs', '0'],
    ['--runs', '1e3'],
    ['--rows', '-5'],
    ['--rows', 'many'],
  ])('where %s is %s', async (word, value) => {
    const { code, stderr } = await (await place({})).mlgate(['selftest', word, value]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${word} is ${value}`);
  });
});

test('a model without drift has nothing that chance decides', async () => {
  const metrics = { report: { path: 'metrics.json', rules: { accuracy: { min: 0.9 } } } };
  const made = await place({ 'mlgate.yml': JSON.stringify({ version: 1, name: 'churn', metrics }) });
  const { code, stdout } = await made.mlgate(['selftest']);
  expect(code).toBe(0);
  expect(stdout).toBe(
    'not a matter of sampling: the same files give the same answer\n  churn  metrics: 1 check of 1 block\n',
  );
});
