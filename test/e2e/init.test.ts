import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type Files, theModel, type Workspace, workspace } from '../command/mlgate.js';

const example = fileURLToPath(new URL('../../examples/breast-cancer', import.meta.url));
const workflow = '.github/workflows/mlgate.yml';

/** What of the example training wrote. */
async function trained(): Promise<Files> {
  const names = ['reports/metrics.json', 'data/train.csv', 'data/train.parquet', 'models/model.onnx'];
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(example, name))] as const)),
  );
}

async function repository(files: Files): Promise<Workspace> {
  const place = await workspace(files);
  await place.git('init', '--quiet', '--initial-branch=main');
  await commit(place);
  return place;
}

async function commit(place: Workspace): Promise<void> {
  await place.git('add', '--all');
  await place.git('commit', '--quiet', '--message', 'x');
}

interface Written {
  readonly baseline?: object;
  readonly data?: Record<string, object>;
  readonly metrics?: Record<string, { readonly path: string; readonly row?: unknown; readonly rules: object }>;
  readonly model?: Record<string, object>;
}

async function written(place: Workspace): Promise<Written> {
  return parse(await place.read('mlgate.yml')) as Written;
}

const flat = '{"accuracy": 0.91, "n_test": 1000}';

describe('mlgate init in a repository with what training wrote', () => {
  test('writes rules that pass now, before and after they are committed', async () => {
    const place = await repository(await trained());
    const { code, stdout } = await place.mlgate(['init']);
    expect([code, stdout.split('\n').slice(-5)]).toEqual([
      0,
      ['wrote mlgate.yml', `wrote ${workflow}`, '', 'next: mlgate check', ''],
    ]);
    expect(await written(place)).toMatchObject({
      baseline: { from: 'merge_base', on_missing: 'accept_first' },
      data: { train: { path: 'data/train.csv', row_count: { min: 170 } } },
      metrics: { metrics: { path: 'reports/metrics.json' } },
      model: { model: { path: 'models/model.onnx', max_size: '57KB' } },
    });
    expect((await written(place)).metrics?.['metrics']?.rules).toMatchObject({
      accuracy: { max_absolute_regression: 0.01 },
      'malignant.recall': { max_absolute_regression: 0.01 },
    });
    const first = await place.judge(['check']);
    expect([first.code, theModel(first.result).checks.length]).toEqual([0, 15]);
    await commit(place);
    expect((await place.judge(['check'])).code).toBe(0);
  });

  test('writes rules that pass before the first commit', async () => {
    const place = await workspace({ 'metrics.json': flat });
    await place.git('init', '--quiet', '--initial-branch=main');
    await place.git('add', 'metrics.json');
    await place.mlgate(['init']);
    expect((await written(place)).metrics?.['metrics']?.rules).toMatchObject({
      accuracy: { max_absolute_regression: 0.01 },
    });
    expect((await place.mlgate(['check'])).code).toBe(0);
  });

  test('and a worse file then fails, by its bound and by its baseline', async () => {
    const place = await repository({ 'metrics.json': flat });
    await place.mlgate(['init']);
    await commit(place);
    await place.write({ 'metrics.json': '{"accuracy": 0.87, "n_test": 1000}' });
    await commit(place);
    const { code, result } = await place.judge(['check']);
    expect([code, theModel(result).checks.map(({ id, status }) => [id, status])]).toEqual([
      1,
      [
        ['metrics/metrics/accuracy/min', 'failed'],
        ['metrics/metrics/accuracy/max_absolute_regression', 'failed'],
      ],
    ]);
  });

  test('shows each file with its values, and how the rules came about', async () => {
    const place = await repository({ 'metrics.json': flat, 'm.onnx': 'x'.repeat(2000), 'late.csv': 'a\n1\n2\n' });
    const { stdout } = await place.mlgate(['init', '--dry-run']);
    expect(stdout.split('\n\n').slice(0, 3)).toEqual([
      `metrics  metrics.json  json, in git
  - accuracy  0.91, higher is better: min 0.88, max_absolute_regression 0.01
              min: a quarter more errors than today, rounded down`,
      'table  late.csv  2 rows\n  - row_count  min 1  half of today',
      'model  m.onnx  2 KB\n  - max_size  2.4KB  a fifth more than today, rounded up',
    ]);
  });

  test('writes a workflow with the least permission, and the history for the merge base', async () => {
    const place = await repository({ 'metrics.json': flat });
    await place.mlgate(['init']);
    const { on, permissions, jobs } = parse(await place.read(workflow));
    expect([on, permissions, jobs.mlgate.steps[0].with['fetch-depth']]).toEqual([
      'pull_request',
      { contents: 'read' },
      0,
    ]);
  });

  test('of a folder in it names the folder in a workflow at the top', async () => {
    const place = await repository({ 'models/churn/metrics.json': flat, 'models/other/metrics.json': flat });
    const { code, stdout } = await place.mlgate(['init', 'models/churn']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('next: mlgate check models/churn/mlgate.yml\n')]);
    const { jobs } = parse(await place.read(workflow));
    expect(jobs.mlgate.steps[1].with).toEqual({ working_directory: 'models/churn' });
    expect(parse(await place.read('models/churn/mlgate.yml'))).toMatchObject({ name: 'churn' });
    expect((await place.mlgate(['check', 'models/churn/mlgate.yml'])).code).toBe(0);
  });
});

describe('what mlgate init recognises', () => {
  test('a metrics file that git ignores, in a folder of results, without a rule that compares', async () => {
    const place = await repository({ '.gitignore': 'reports\nsecret\n', 'a.txt': '' });
    await place.write({ 'reports/run/metrics.json': flat, 'secret/metrics.json': flat });
    await place.mlgate(['init']);
    expect(await written(place)).toEqual({
      version: 1,
      name: 'project',
      metrics: { metrics: { path: 'reports/run/metrics.json', rules: { accuracy: { min: 0.88 } } } },
    });
    expect(await place.read('mlgate.yml')).toContain('#   baseline: artifact:<workflow>.yml/<artifact>/metrics.json');
    expect((await place.mlgate(['check'])).code).toBe(0);
  });

  test('a nested file, and one in percent', async () => {
    const place = await workspace({
      'metrics.json': '{"train": {"auc": 0.99}, "test": {"auc": 0.88, "loss": 0.4}}',
      'percent.yaml': 'accuracy: 91\n',
    });
    await place.mlgate(['init']);
    expect((await written(place)).metrics).toEqual({
      metrics: { path: 'metrics.json', rules: { 'test.auc': { min: 0.85 }, 'test.loss': { max: 0.44 } } },
      percent: { path: 'percent.yaml', rules: { accuracy: { scale: 0.01, min: 0.88 } } },
    });
    expect((await place.mlgate(['check'])).code).toBe(0);
  });

  test('a history, of which the last row is judged', async () => {
    const place = await workspace({ 'runs/results.csv': 'epoch,train_loss,val_acc\n0,0.9,0.5\n1,0.5,0.7\n' });
    await place.mlgate(['init']);
    expect(await written(place)).toMatchObject({
      metrics: { results: { path: 'runs/results.csv', row: 'last', rules: { val_acc: { min: 0.66 } } } },
    });
    expect(await place.read('mlgate.yml')).toContain('row: { best_of: "val_acc", direction: higher_is_better }');
    expect((await place.mlgate(['check'])).code).toBe(0);
  });

  test('a table whose columns are no history, though one is called like a metric', async () => {
    const place = await workspace({ 'rates.csv': 'id,error\n1,2\n2,3\n3,4\n' });
    await place.mlgate(['init']);
    expect(await written(place)).toMatchObject({ data: { rates: { row_count: { min: 1 } } } });
    expect((await written(place)).metrics).toBeUndefined();
  });

  test('weights called .bin beside a config.json only', async () => {
    const place = await workspace({ 'a/config.json': '{}', 'a/model.bin': 'xx', 'b/model.bin': 'xx' });
    await place.mlgate(['init']);
    expect((await written(place)).model).toEqual({ model: { path: 'a/model.bin', max_size: '0.1KB' } });
  });

  test('numbers by their names, and none by its place in an array', async () => {
    const place = await workspace({
      'metrics.json': '{"auc": 0.8, "runs": [{"f1": 0.7}, {"f1": 0.6}], "loss": [2, 1]}',
    });
    await place.mlgate(['init']);
    expect((await written(place)).metrics?.['metrics']?.rules).toEqual({ auc: { min: 0.76 } });
  });

  test('no file behind a link that git tracks', async () => {
    const place = await workspace({ 'good.json': flat, 'outside/metrics.json': flat, 'folder/metrics.json': flat });
    await symlink('good.json', place.path('linked.json'));
    await place.git('init', '--quiet');
    await commit(place);
    await rm(place.path('folder'), { recursive: true });
    await symlink('outside', place.path('folder'));
    await rm(place.path('good.json'));
    await place.mlgate(['init']);
    expect(Object.values((await written(place)).metrics ?? {}).map(({ path }) => path)).toEqual([
      'outside/metrics.json',
    ]);
  });

  test('a store of MLflow, and says how to refer to it', async () => {
    const place = await workspace({
      'metrics.json': flat,
      'mlruns/0/meta.yaml': 'x: 1',
      'mlruns/0/metrics.json': flat,
    });
    const { stdout } = await place.mlgate(['init']);
    expect(stdout).toContain('MLflow writes into mlruns');
    expect(Object.keys((await written(place)).metrics ?? {})).toEqual(['metrics']);
  });

  test('and leaves out what is empty, broken, a pointer, linked or made for tests', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    const place = await workspace({
      'good.json': flat,
      'empty.onnx': '',
      'kept.onnx': pointer,
      'metrics.json': '{"accuracy": 0.9',
      'header.csv': 'a,b\n',
      'node_modules/x/metrics.json': flat,
      'test/fixtures/metrics.json': flat,
      '.cache/metrics.json': flat,
    });
    await symlink('good.json', place.path('linked.json'));
    await symlink('.', place.path('again'));
    const { code, stdout } = await place.mlgate(['init']);
    expect(code).toBe(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('left out'))).toEqual([
      'left out: empty.onnx: it is empty',
      'left out: header.csv: it has a header and no row',
      'left out: kept.onnx: it is a pointer of git LFS: run git lfs pull, then mlgate init again',
      'left out: metrics.json: metrics.json is not valid JSON; line 1, column 17: the end of the file where "," or "}" should be',
    ]);
    expect(Object.keys((await written(place)).metrics ?? {})).toEqual(['good']);
  });
});

describe('names that somebody chose', () => {
  test.each([
    [['a: b #c', 'two\nlines', '"', "'"]],
    [['*', '::error::planted', '##[error]planted', '\u001b[31mcafé ☕']],
  ])('are written so that they are read again, and obeyed by nobody: %j', async (names) => {
    const files = names.map((name) => [`${name}.json`, JSON.stringify({ [name]: { accuracy: 0.9 } })] as const);
    const place = await repository(Object.fromEntries(files));
    const { code, stdout } = await place.mlgate(['init', '--dry-run']);
    expect(code).toBe(0);
    for (const line of stdout.split('\n')) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(line).not.toMatch(/^\s*::|##\[|[\u0000-\u001f]/);
    }
    await place.mlgate(['init']);
    const paths = Object.values((await written(place)).metrics ?? {}).map(({ path }) => path);
    expect(paths.toSorted()).toEqual(files.map(([file]) => file).toSorted());
    expect((await place.mlgate(['check'])).code).toBe(0);
  });
});

describe('a file that is there already', () => {
  const mine = 'version: 1\nname: mine\nmetrics: { m: { path: metrics.json, rules: { accuracy: { min: 0.5 } } } }\n';

  test('is left as it is, and the difference is shown', async () => {
    const place = await workspace({ 'metrics.json': flat, 'mlgate.yml': mine });
    const { code, stdout } = await place.mlgate(['init']);
    expect([code, await place.read('mlgate.yml')]).toEqual([0, mine]);
    expect(stdout).toContain(
      'kept mlgate.yml, which is there already; --force would replace it:\n  | --- mlgate.yml as it is\n  | +++ mlgate.yml as proposed\n',
    );
    expect(stdout).toContain('  | -name: mine\n');
    expect(stdout).toContain('  | +name: project\n');
    expect(stdout).toContain(`wrote ${workflow}\n`);
  });

  test('is replaced with --force, and the difference is shown', async () => {
    const place = await workspace({ 'metrics.json': flat, 'mlgate.yml': mine });
    const { code, stdout } = await place.mlgate(['init', '--force']);
    expect([code, (await written(place)).metrics]).toEqual([0, { metrics: expect.anything() }]);
    expect(stdout).toContain('replaced mlgate.yml\n');
    expect(stdout).toContain('  | -name: mine\n');
  });

  test('and is as proposed is told so', async () => {
    const place = await workspace({ 'metrics.json': flat });
    await place.mlgate(['init']);
    const { code, stdout } = await place.mlgate(['init']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      `kept mlgate.yml, which is there already, and as proposed\nkept ${workflow}, which is there already, and as proposed\n`,
    );
  });

  test.each([['--force'], ['--dry-run']])('and is a link is not written through: %s', async (option) => {
    const place = await workspace({ 'metrics.json': flat, 'elsewhere.txt': 'mine' });
    await symlink('elsewhere.txt', place.path('mlgate.yml'));
    const { code, stderr } = await place.mlgate(['init', option]);
    expect([code, await place.read('elsewhere.txt')]).toEqual([2, 'mine']);
    expect(stderr).toContain('it is a symbolic link');
  });

  test('is not written where its folder leads elsewhere', async () => {
    const place = await workspace({ 'project/metrics.json': flat, 'elsewhere/a.txt': '' });
    await symlink('../elsewhere', place.path('project/.github'));
    const { code, stderr } = await place.in('project').mlgate(['init']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('its folder leads elsewhere')]);
    await expect(place.read('project/mlgate.yml')).rejects.toThrow('ENOENT');
  });
});

describe('mlgate init', () => {
  test('with --dry-run writes nothing, and prints what it would write', async () => {
    const place = await workspace({ 'metrics.json': flat });
    const { code, stdout } = await place.mlgate(['init', '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain('would write mlgate.yml\n  | # Written by mlgate init');
    expect(stdout).toContain(`would write ${workflow}\n  | # Red when`);
    await expect(place.read('mlgate.yml')).rejects.toThrow('ENOENT');
    await expect(place.read(workflow)).rejects.toThrow('ENOENT');
  });

  test.each<[what: string, files: Files, fix: string]>([
    ['that is empty', {}, 'run your training or evaluation once'],
    ['without anything that could be judged', { 'package.json': '{"version": 1}', 'a.py': '' }, 'run your training'],
    [
      'with a store of MLflow alone',
      { 'mlruns/0/meta.yaml': 'x: 1' },
      'tracking: { path: "mlruns", run: { newest: true }',
    ],
  ])('in a folder %s ends with 2 and says what it looked for', async (_, files, fix) => {
    const place = await workspace(files);
    const { code, stderr } = await place.mlgate(['init']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('looked for metric files')]);
    expect(stderr).toContain(fix);
    await expect(place.read('mlgate.yml')).rejects.toThrow('ENOENT');
  });

  test.each([
    ['nowhere', 'nowhere is not there'],
    ['metrics.json', 'metrics.json is no folder'],
  ])('of %s ends with 2', async (folder, what) => {
    const { code, stderr } = await (await workspace({ 'metrics.json': flat })).mlgate(['init', folder]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(what)]);
  });
});
