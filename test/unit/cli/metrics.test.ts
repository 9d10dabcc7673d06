import { describe, expect, test } from '@jest/globals';
import { place } from './command-line.js';

const config = (rules: string) => `version: 1\nname: churn\nmetrics: { report: { path: m.json, rules: ${rules} } }\n`;
const files = { 'm.json': '{"accuracy": 0.95}', 'mlgate.yml': config('{ accuracy: { min: 0.9 } }') };

describe('mlgate metrics', () => {
  test.each<[string, readonly string[], number]>([
    ['judges by the configuration', [], 0],
    ['judges by the options', ['m.json', '--min', 'accuracy=0.9'], 0],
    ['fails by the options', ['m.json', '--min', 'accuracy=0.96'], 1],
    ['cannot measure what is not there', ['gone.json', '--min', 'accuracy=0.9'], 2],
  ])('%s', async (_name, args, code) => {
    expect((await (await place(files)).mlgate(['metrics', ...args])).code).toBe(code);
  });

  test.each<[string, readonly string[], string]>([
    ['a metrics file without a rule', ['m.json'], 'm.json is a metrics file and there is no rule to judge it by'],
    ['two files', ['m.json', 'n.json', '--min', 'f1=1'], '--min, --max and --max-drop judge one metrics file'],
    ['no file', ['--min', 'f1=1'], '--min, --max and --max-drop judge one metrics file'],
    ['--list without a file', ['--list'], '--list shows one metrics file'],
    ['a direction of no kind', ['m.json', '--min', 'f1=1', '--direction', 'f1=up'], 'direction'],
    [
      'rules beside a plan',
      ['m.json', '--results', 'r', '--min', 'f1=1', '--lint-rules'],
      'mlgate metrics --results answers what was planned; m.json, --min, --lint-rules would be ignored',
    ],
    ['an option that there is not', ['--mni', 'f1=1'], "unknown option '--mni'"],
  ])('refuses %s', async (_name, args, words) => {
    const { code, stdout, stderr } = await (await place(files)).mlgate(['metrics', ...args]);
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(words);
  });
});

describe('mlgate metrics --lint-rules', () => {
  test('says that nothing is odd', async () => {
    const { code, stdout } = await (await place(files)).mlgate(['metrics', '--lint-rules']);
    expect([code, stdout]).toEqual([0, 'nothing is odd about the rules\n']);
  });

  test('tells each odd rule with its place, and exits with 1', async () => {
    const folder = await place({ ...files, 'mlgate.yml': config('{ accuracy: { min: 0, max: 1 } }') });
    const { code, stdout } = await folder.mlgate(['metrics', '--lint-rules']);
    expect([code, stdout]).toEqual([
      1,
      `odd    metrics/report/accuracy/min  mlgate.yml:3:57
       what  accuracy ≥ 0 always holds: it lies between 0 and 1
       fix   write a bound that a bad model would miss, or remove the rule
odd    metrics/report/accuracy/max  mlgate.yml:3:65
       what  accuracy ≤ 1 always holds: it lies between 0 and 1
       fix   write a bound that a bad model would miss, or remove the rule
2 rules to look at
`,
    ]);
  });

  test('looks at rules of options too', async () => {
    const { code, stdout } = await (await place(files)).mlgate([
      ...['metrics', 'm.json', '--max', 'accuracy=1', '--lint-rules'],
    ]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^odd {4}metrics\/report\/accuracy\/max\n/)]);
  });

  test('exits with 2 where something could not be looked at, and does not say that all is well', async () => {
    const folder = await place({ 'mlgate.yml': files['mlgate.yml'] });
    const { code, stdout, stderr } = await folder.mlgate(['metrics', '--lint-rules']);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('m.json does not exist')]);
  });
});

describe('the other commands', () => {
  test('mlgate plan tells what would be answered, and measures nothing', async () => {
    const { code, stdout } = await (await place(files)).mlgate(['plan']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^churn: 1 check to answer, 1 input\n {2}current {5}m\.json: m\.json [0-9a-f]{12}\n/);
    expect(stdout).toMatch(/ {2}block {7}metrics\/report\/accuracy\/min {2}≥ 0\.9\n$/);
  });

  test('mlgate config says that a configuration is valid', async () => {
    const { code, stdout } = await (await place(files)).mlgate(['config']);
    expect([code, stdout]).toEqual([0, 'mlgate.yml is valid: 1 check\n']);
  });

  test('mlgate config --resolved writes every default out', async () => {
    const { stdout } = await (await place(files)).mlgate(['config', '--resolved']);
    expect(stdout).toMatch(/^# mlgate\.yml\n/);
    expect(stdout).toContain('on_inconclusive: fail');
  });

  test('mlgate config of no configuration is wrong use', async () => {
    expect((await (await place({})).mlgate(['config'])).code).toBe(2);
  });

  test('stages meet in a folder, and the verdict is that of one run', async () => {
    const folder = await place(files);
    const results = `${folder.folder}/results`;
    const codes = [];
    for (const args of [
      ['plan', '--results', results],
      ['metrics', '--results', results],
      ['verdict', results],
    ]) {
      codes.push((await folder.mlgate(args)).code);
    }
    expect(codes).toEqual([0, 0, 0]);
  });

  test('a verdict whose gate never answered is an error', async () => {
    const folder = await place(files);
    const results = `${folder.folder}/results`;
    await folder.mlgate(['plan', '--results', results]);
    const { code, stdout } = await folder.mlgate(['verdict', results]);
    expect(code).toBe(2);
    expect(stdout).toContain('metrics/report/accuracy/min');
  });

  test('mlgate check writes the result and the report that it is asked for', async () => {
    const folder = await place(files);
    const { code, stdout } = await folder.mlgate(['check', '--json', '--result', 'r.json', '--markdown', 'r.md']);
    expect(code).toBe(0);
    expect(await folder.read('r.json')).toBe(stdout);
    expect(await folder.read('r.md')).toContain('churn');
  });

  test('a report that cannot be written is told after the verdict', async () => {
    const { code, stdout, stderr } = await (await place(files)).mlgate(['check', '--result', 'no/such/r.json']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('r.json cannot be written')]);
    expect(stdout).toContain('PASSED');
  });

  test.each([['--help'], ['--version']])('mlgate %s exits with 0', async (word) => {
    const { code, stdout } = await (await place({})).mlgate([word]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('mlgate')]);
  });
});
