// Names and values from files are text that someone chose: they are shown, and never obeyed.
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { parseCheckId } from '../../../src/result/key.js';
import { check, type Ended, type Files, outcomes, theModel, workspace } from '../../command/mlgate.js';

const names = [
  'two\nlines',
  'carriage\rreturn',
  '\u001b[2J\u001b[31mred',
  '\u009b31mred',
  '::error::planted',
  '\n::error file=mlgate.yml::planted',
  '##[error]planted',
  'say "hi"',
  "it's",
  'x"; DROP TABLE t; --',
  "'); COPY (SELECT 1) TO 'planted.csv'; --",
  '$(touch planted) `touch planted`',
  '${{ github.token }}',
  '<img src=x onerror=planted()>',
  '| a | b |',
  '__proto__',
  'constructor',
  'toString',
  'a,b',
  'a/b%2F*',
  '*',
  '\u202Ereversed',
  'café ☕',
];

/** No line is a command of the platform, and nothing moves the cursor of a terminal. */
function expectHarmless({ stdout, stderr }: Pick<Ended, 'stdout' | 'stderr'>): void {
  for (const line of [...stdout.split('\n'), ...stderr.split('\n')]) {
    expect(line).not.toMatch(/^\s*::/);
    expect(line).not.toContain('##[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  }
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function json(pairs: readonly (readonly [string, string])[]): string {
  return `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

describe('columns with hostile names', () => {
  const header = names.map(quoted).join(',');
  const made: Files = {
    'mlgate.yml': `{"version":1,"name":"churn","data":{"training":{"path":"train.csv","schema":"row.schema.json","show_values":true,"unique":${JSON.stringify(names.map((name) => [name]))}}}}`,
    'row.schema.json': `{"properties":${json(names.map((name) => [name, '{"type":"integer","minimum":10}']))},"required":${JSON.stringify(names)}}`,
  };
  const rules = (outcome: string, words: readonly string[]) =>
    names.flatMap((name) => words.map((rule) => [`${name} ${rule}`, outcome]));

  function byColumn(run: Awaited<ReturnType<typeof check>>): Record<string, string> {
    return Object.fromEntries(
      Object.entries(outcomes(run.result)).map(([id, outcome]) => {
        const { subject, rule } = parseCheckId(id);
        return [`${subject} ${rule}`, outcome];
      }),
    );
  }

  test.concurrent('pass where their cells do', async () => {
    const cells = (row: number) => names.map((_, index) => 10 + row + index).join(',');
    const run = await check({ ...made, 'train.csv': `${header}\n${cells(1)}\n${cells(2)}\n` });
    expect(run.code).toBe(0);
    expect(theModel(run.result).checks.every(({ status }) => status === 'passed')).toBe(true);
    expect(theModel(run.result).planned).toHaveLength(1 + names.length * 4);
    expectHarmless({ stdout: '', stderr: run.stderr });
  });

  test.concurrent('fail where their cells do, on one line each, with nothing executed', async () => {
    const place = await workspace({
      ...made,
      'train.csv': `${header}\n${names.map(quoted).join(',')}\n${names.map(() => '9').join(',')}\n`,
    });
    const run = await place.judge(['check', '--verbose', '--markdown', 'report.md']);
    expect(run.code).toBe(1);
    expect(byColumn(run)).toMatchObject({
      'null schema': 'failed violations',
      ...Object.fromEntries([
        ...rules('failed violations', ['type', 'minimum']),
        ...rules('passed no_violations', ['required']),
      ]),
    });
    expectHarmless({ stdout: '', stderr: run.stderr });
    expect(run.stderr.split('\n').filter((line) => line.startsWith('FAIL '))).toHaveLength(1 + names.length * 2);
    expect((await readdir(place.folder)).sort()).toEqual(['mlgate.yml', 'report.md', 'row.schema.json', 'train.csv']);
    const report = await place.read('report.md');
    expect(report).not.toContain('<img');
    expect(report).not.toMatch(/^(::|\| a)/m);
  });
});

describe('columns that every object has', () => {
  test.concurrent.each<[string, string, number, string]>([
    ['pass where they are there', 'constructor,toString,__proto__', 0, 'passed no_violations'],
    ['fail where they are not', 'id,other,more', 1, 'failed missing_column'],
  ])('are required by name alone, and %s', async (_name, header, exit, outcome) => {
    const { code, result } = await check({
      'mlgate.yml': 'version: 1\nname: churn\ndata: { training: { path: train.csv, schema: row.schema.json } }\n',
      'row.schema.json': '{ "required": ["constructor", "toString", "__proto__"] }',
      'train.csv': `${header}\n1,2,3\n`,
    });
    expect(code).toBe(exit);
    expect(outcomes(result)).toMatchObject({
      'data/training/constructor/required': outcome,
      'data/training/toString/required': outcome,
      'data/training/__proto__/required': outcome,
    });
  });
});

describe('metrics with hostile names', () => {
  // A star alone stands for every metric; in quotes it is a name.
  const selectors = names.map((name) => (name === '*' ? '"*"' : name));
  const configuration = `{"version":1,"name":"churn","metrics":{"report":{"path":"metrics.json","rules":${json(
    selectors.map((selector) => [selector, '{"min":0.5}']),
  )}}}}`;

  test.concurrent.each<[string, string, number, string]>([
    ['pass where they do', '0.6', 0, 'passed within_bound'],
    ['fail where they do', '0.4', 1, 'failed below_minimum'],
    ['are errors where their value is hostile text', JSON.stringify('\n::error::\u001b[31m'), 2, 'error not_a_number'],
  ])('%s', async (_name, value, exit, outcome) => {
    const run = await check({
      'mlgate.yml': configuration,
      'metrics.json': json(names.map((name) => [name, value])),
    });
    expect(run.code).toBe(exit);
    expect(Object.entries(outcomes(run.result)).map(([id, found]) => [parseCheckId(id).subject, found])).toEqual(
      selectors.map((selector) => [selector, outcome]),
    );
    expectHarmless({ stdout: '', stderr: run.stderr });
  });

  test.concurrent('are not there because every object has them', async () => {
    const run = await check({ 'mlgate.yml': configuration, 'metrics.json': '{}' });
    expect(run.code).toBe(2);
    expect(new Set(Object.values(outcomes(run.result)))).toEqual(new Set(['error missing_metric']));
    expectHarmless({ stdout: '', stderr: run.stderr });
  });

  test.concurrent.each([['__proto__'], ['constructor'], ['\n::error::planted']])(
    'are judged on the command line: %j',
    async (name) => {
      const made = await workspace({ 'metrics.json': json([[name, '0.6']]) });
      const passes = await made.judge(['metrics', 'metrics.json', '--min', `${name}=0.5`]);
      const fails = await made.judge(['metrics', 'metrics.json', '--min', `${name}=0.7`]);
      expect([passes.code, fails.code]).toEqual([0, 1]);
      expectHarmless({ stdout: '', stderr: passes.stderr + fails.stderr });
    },
  );
});

describe('files with hostile names', () => {
  test.concurrent.each([
    ['it\'s [1] a "table"?*.csv'],
    ['{a,b}!(c).csv'],
    ["'); COPY (SELECT 1) TO 'planted.csv.csv"],
    ['two\nlines.csv'],
    ['::error::planted.csv'],
    ['\u001b[31mred.csv'],
  ])('are read as they are: %j', async (name) => {
    const made = await workspace({
      'mlgate.yml': `version: 1\nname: churn\ndata:\n  training:\n    path: ${JSON.stringify(name)}\n    row_count: { min: 2, max: 2 }\n    unique: [[id]]\n`,
      [name]: 'id\n1\n1\n',
    });
    const run = await made.judge(['check', '--verbose']);
    expect(outcomes(run.result)).toEqual({
      'data/training/*/row_count.min': 'passed within_bound',
      'data/training/*/row_count.max': 'passed within_bound',
      'data/training/id/unique': 'failed violations',
    });
    expectHarmless({ stdout: '', stderr: run.stderr });
    expect((await readdir(made.folder)).sort()).toEqual([name, 'mlgate.yml'].sort());
  });

  test.concurrent('are missed on one line', async () => {
    const made = await workspace({
      'mlgate.yml':
        'version: 1\nname: churn\nmetrics: { report: { path: "a\\n::error::b.json", rules: { x: { min: 0 } } } }\n',
      'a\n::error::c.json': '{}',
    });
    const run = await made.judge(['check']);
    expect(run.code).toBe(2);
    expectHarmless({ stdout: '', stderr: run.stderr });
    expectHarmless(await made.mlgate(['plan']));
  });
});

describe('names in the configuration', () => {
  test.concurrent.each<[string, string]>([
    ['a model', '{"version":1,"name":"\\n::error::planted","metrics":{"r":{"path":"m.json","rules":{"a":{"min":0}}}}}'],
    ['a block', '{"version":1,"name":"churn","metrics":{"\\n::error::x":{"path":"m.json","rules":{"a":{"min":0}}}}}'],
    ['a key', '{"version":1,"name":"churn","\\u001b[31m\\n::error::x":1}'],
    [
      'a block called __proto__',
      '{"version":1,"name":"churn","metrics":{"__proto__":{"path":"m.json","rules":{"a":{"min":0}}}}}',
    ],
  ])('are refused on one line: %s', async (_name, configuration) => {
    const made = await workspace({ 'mlgate.yml': configuration, 'm.json': '{"a":1}' });
    const run = await made.judge(['check']);
    expect([run.code, run.result.models]).toEqual([2, []]);
    expectHarmless({ stdout: '', stderr: run.stderr });
    expectHarmless(await made.mlgate(['config']));
  });

  test.concurrent('a configuration file may be called anything', async () => {
    const name = 'it\'s [a]\n::error::"model".yml';
    const made = await workspace({
      [name]: 'version: 1\nname: churn\nmetrics: { report: { path: m.json, rules: { a: { min: 2 } } } }\n',
      'm.json': '{"a":1}',
    });
    const run = await made.judge(['check', name]);
    expect(run.code).toBe(1);
    expect(theModel(run.result).config?.path).toBe(name);
    expectHarmless({ stdout: '', stderr: run.stderr });
    expectHarmless(await made.mlgate(['check', `${name}x`]));
  });
});

describe('a file whose name reads as a pattern', () => {
  test('is read itself, and not the twin that the pattern would match', async () => {
    const { code, result } = await check({
      'mlgate.yml': 'version: 1\nname: churn\ndata:\n  all: { path: "*.csv", schema: s.json }\n',
      's.json': '{ "properties": { "age": { "type": "integer" } } }',
      'a1.csv': 'age\n1\n',
      'a[1].csv': 'age\nbroken\n',
    });
    expect(code).toBe(1);
    expect(outcomes(result)).toEqual({
      'data/all/*/schema': 'failed violations',
      'data/all/age/type': 'failed violations',
    });
  });
});
