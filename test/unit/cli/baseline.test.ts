import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type Place, place } from './command-line.js';

const config = `version: 1
name: churn
metrics:
  report:
    path: metrics.json
    baseline: file:production.json
    rules:
      accuracy: { min: 0.5, max_absolute_regression: 0.01 }
`;
const files = {
  'mlgate.yml': config,
  'metrics.json': '{"accuracy": 0.85}',
  'production.json': '{"accuracy": 0.9}',
};
/** sha256sum of production.json */
const sha256 = '1a91c5d0be768feaed76b9449833c12a0ff8544c85b93e03723deab6b5ef8882';
const accepted = '.mlgate/accepted.jsonl';
const words = ['baseline', 'accept', '--reason', 'a harder test set', '--by', 'Mary'];

function accept(folder: Place, more: readonly string[] = []) {
  return folder.mlgate([...words, ...more]);
}

describe('mlgate baseline accept', () => {
  test('writes a line, says what it accepted, and the gate passes', async () => {
    const folder = await place(files);
    expect((await folder.mlgate(['metrics'])).code).toBe(1);
    const { code, stdout } = await accept(folder);
    const line = await folder.read(accepted);
    expect([code, stdout]).toEqual([
      0,
      `metrics/report/accuracy/max_absolute_regression: 0.85 instead of 0.9
  ${line}1 line added to .mlgate/accepted.jsonl, to be reviewed with the change that needs it:
  git add .mlgate/accepted.jsonl
`,
    ]);
    expect(JSON.parse(line)).toEqual({
      model: 'churn',
      block: 'report',
      metric: '/accuracy',
      value: 0.85,
      instead_of: { value: 0.9, sha256 },
      reason: 'a harder test set',
      by: 'Mary',
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect((await folder.mlgate(['metrics'])).code).toBe(0);
  });

  test('with --dry-run writes nothing', async () => {
    const folder = await place(files);
    const { code, stdout } = await accept(folder, ['--dry-run']);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/\n1 line for \S+; nothing was written\n$/)]);
    await expect(folder.read(accepted)).rejects.toThrow('ENOENT');
  });

  test('adds behind a last line that has no end', async () => {
    const folder = await place(files);
    await accept(folder);
    const line = (await folder.read(accepted)).trimEnd();
    await writeFile(join(folder.folder, accepted), line);
    await writeFile(join(folder.folder, 'metrics.json'), '{"accuracy": 0.8}');
    await accept(folder);
    expect((await folder.read(accepted)).split('\n')).toEqual([line, expect.stringContaining('"value":0.8,'), '']);
  });

  test('names the file in quotes where a shell would take it apart', async () => {
    const folder = await place({
      "it's/mlgate.yml": config,
      "it's/metrics.json": files['metrics.json'],
      "it's/production.json": files['production.json'],
    });
    const { stdout } = await accept(folder, ["it's/mlgate.yml"]);
    expect(stdout.split('\n').at(-2)).toBe("  git add 'it'\\''s/.mlgate/accepted.jsonl'");
  });

  test.each<[string, readonly string[], string]>([
    ['an empty reason', ['baseline', 'accept', '--reason', ' '], 'the reason is empty'],
    ['no reason', ['baseline', 'accept'], "required option '--reason <text>' not specified"],
    ['an empty name', ['baseline', 'accept', '--reason', 'x', '--by', ' '], 'the name of --by is empty'],
    ['a check that there is not', [...words, '--check', 'metrics/x/y/min'], 'no check of the metrics gate is called'],
    ['a configuration that is not there', [...words, 'other.yml'], 'other.yml'],
    ['two configurations', [...words, '*.yml'], '*.yml stands for 2 configurations'],
  ])('refuses %s', async (_name, args, said) => {
    const folder = await place({ ...files, 'second.yml': config });
    const { code, stderr } = await folder.mlgate(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    await expect(folder.read(accepted)).rejects.toThrow('ENOENT');
  });

  test('refuses a job: a result does not accept itself', async () => {
    const { code, stderr } = await (await place(files)).mlgate(words, { GITHUB_ACTIONS: 'true' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('a job does not accept its own result')]);
  });

  test('refuses to follow a link out of the folder', async () => {
    const folder = await place(files);
    const elsewhere = await place({});
    await symlink(elsewhere.folder, join(folder.folder, '.mlgate'));
    const { code, stderr } = await accept(folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('.mlgate is no folder of its own')]);
    await expect(elsewhere.read('accepted.jsonl')).rejects.toThrow('ENOENT');
  });

  test('refuses to write into what is no regular file', async () => {
    const folder = await place(files);
    await mkdir(join(folder.folder, accepted), { recursive: true });
    const { code, stderr } = await accept(folder);
    expect([code, stderr]).toEqual([2, expect.stringContaining('.mlgate/accepted.jsonl is no regular file')]);
  });
});
