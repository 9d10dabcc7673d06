import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { place } from './command-line.js';

const workflow = '.github/workflows/mlgate.yml';
const files = { 'reports/metrics.json': '{"accuracy": 0.91, "n_test": 1000}' };

describe('mlgate init', () => {
  test('writes a configuration that passes, and a workflow', async () => {
    const folder = await place(files);
    const { code, stdout } = await folder.mlgate(['init']);
    expect([code, stdout.split('\n').slice(-5)]).toEqual([
      0,
      ['wrote mlgate.yml', `wrote ${workflow}`, '', 'next: mlgate check', ''],
    ]);
    expect(parse(await folder.read('mlgate.yml'))).toMatchObject({
      metrics: { metrics: { path: 'reports/metrics.json', rules: { accuracy: { min: expect.any(Number) } } } },
    });
    expect(parse(await folder.read(workflow))).toHaveProperty('jobs');
    expect((await folder.mlgate(['check'])).code).toBe(0);
  });

  test('with --dry-run shows what it would write behind bars, and writes nothing', async () => {
    const folder = await place(files);
    const { code, stdout } = await folder.mlgate(['init', '--dry-run']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('would write mlgate.yml\n  | ')]);
    expect(stdout).not.toContain('next:');
    await expect(folder.read('mlgate.yml')).rejects.toThrow('ENOENT');
  });

  test('keeps what is there and as proposed', async () => {
    const folder = await place(files);
    await folder.mlgate(['init']);
    const { code, stdout } = await folder.mlgate(['init']);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('kept mlgate.yml, which is there already, and as proposed\n'),
    ]);
  });

  test.each<[string, readonly string[], string, boolean]>([
    [
      'keeps what is there and differs',
      [],
      'kept mlgate.yml, which is there already; --force would replace it:',
      false,
    ],
    ['with --force replaces it', ['--force'], 'replaced mlgate.yml', true],
    ['with --force --dry-run only says so', ['--force', '--dry-run'], 'would replace mlgate.yml', false],
  ])('%s, and shows the difference', async (_name, args, said, replaced) => {
    const folder = await place({ ...files, 'mlgate.yml': '# mine\n' });
    const { code, stdout } = await folder.mlgate(['init', ...args]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`${said}\n  | `)]);
    expect(stdout).toContain('  | -# mine\n');
    expect((await folder.read('mlgate.yml')) === '# mine\n').toBe(!replaced);
  });

  test('of another folder names its configuration in the next command', async () => {
    const folder = await place({ 'my models/metrics.json': '{"accuracy": 0.91}' });
    const { code, stdout } = await folder.mlgate(['init', 'my models']);
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, 'next: mlgate check "my models/mlgate.yml"']);
    expect(parse(await folder.read('my models/mlgate.yml'))).toMatchObject({ name: 'my-models' });
  });

  test.each<[string, readonly string[], string]>([
    ['a folder of nothing', ['empty'], 'nothing in empty that a rule could be proposed for'],
    ['a folder that is not there', ['gone'], 'gone is not there'],
    ['a file', ['reports/metrics.json'], 'reports/metrics.json is no folder'],
  ])('refuses %s', async (_name, args, said) => {
    const folder = await place({ ...files, 'empty/notes.txt': 'x' });
    const { code, stderr } = await folder.mlgate(['init', ...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  test('refuses to write through a link', async () => {
    const folder = await place(files);
    await writeFile(join(folder.folder, 'target'), 'x');
    await symlink('target', join(folder.folder, 'mlgate.yml'));
    const { code, stderr } = await folder.mlgate(['init', '--force']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be written: it is a symbolic link')]);
    expect(await folder.read('target')).toBe('x');
  });

  test('refuses to write through a folder that leads elsewhere', async () => {
    const folder = await place(files);
    const elsewhere = await place({});
    await symlink(elsewhere.folder, join(folder.folder, '.github'));
    const { code, stderr } = await folder.mlgate(['init']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('its folder leads elsewhere')]);
  });

  test('refuses to write where a folder is', async () => {
    const folder = await place(files);
    await mkdir(join(folder.folder, 'mlgate.yml'));
    const { code, stderr } = await folder.mlgate(['init']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be written: it is no file')]);
  });
});
