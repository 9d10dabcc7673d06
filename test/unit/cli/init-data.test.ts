import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { place } from './command-line.js';

const rows = Array.from({ length: 40 }, (_, index) => `${index},${index % 2 ? 'pro' : 'free'},k${index}@example.org\n`);
const files = { 'data/train.csv': `id,plan,mail\n${rows.join('')}` };
const schemaFile = 'schemas/train.schema.json';

/** The lines to paste, as YAML reads them. */
function pasted(stdout: string): unknown {
  return parse(stdout.slice(stdout.indexOf('in mlgate.yml:\n') + 'in mlgate.yml:\n'.length));
}

describe('mlgate init data', () => {
  test('writes a schema, says what to look at, and gives lines with which the table passes', async () => {
    const folder = await place(files);
    const { code, stdout } = await folder.mlgate(['init', 'data', 'data/train.csv']);
    expect([code, stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      ['table  data/train.csv  40 rows, 3 columns', `wrote ${schemaFile}`],
    ]);
    expect(stdout).toContain('of which no report shows any ("x-sensitive": true): mail');
    expect(pasted(stdout)).toEqual({
      data: { train: { path: 'data/train.csv', schema: schemaFile, unique: [['id']], row_count: { min: 20 } } },
    });
    const block = { version: 1, name: 'm', ...(pasted(stdout) as object) };
    const judged = await place({
      ...files,
      [schemaFile]: await folder.read(schemaFile),
      'mlgate.yml': JSON.stringify(block),
    });
    const check = await judged.mlgate(['check', '--verbose']);
    expect([check.code, check.stdout]).toEqual([0, expect.stringContaining('PASSED')]);
    expect(check.stdout).toMatch(/plan\/enum|plan.*enum/);
  });

  test('with --out - writes the schema to stdout, and all words to stderr', async () => {
    const folder = await place(files);
    const { code, stdout, stderr } = await folder.mlgate(['init', 'data', 'data/train.csv', '--out', '-']);
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ required: ['id', 'plan', 'mail'] })]);
    expect(stderr).toContain('in mlgate.yml:');
    await expect(folder.read(schemaFile)).rejects.toThrow('ENOENT');
  });

  test('with --dry-run shows what it would write behind bars, and writes nothing', async () => {
    const folder = await place(files);
    const { code, stdout } = await folder.mlgate(['init', 'data', 'data/train.csv', '--dry-run']);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`would write ${schemaFile}\n  | {`)]);
    await expect(folder.read(schemaFile)).rejects.toThrow('ENOENT');
  });

  test('keeps a schema that is there and differs, and shows the difference', async () => {
    const folder = await place({ ...files, [schemaFile]: '{}\n' });
    const kept = await folder.mlgate(['init', 'data', 'data/train.csv']);
    expect([kept.code, kept.stdout]).toEqual([0, expect.stringContaining('--force would replace it:\n  | ')]);
    expect(await folder.read(schemaFile)).toBe('{}\n');
    const replaced = await folder.mlgate(['init', 'data', 'data/train.csv', '--force']);
    expect([replaced.code, replaced.stdout]).toEqual([0, expect.stringContaining(`replaced ${schemaFile}`)]);
    expect(JSON.parse(await folder.read(schemaFile))).toHaveProperty('properties');
  });

  test.each<[string, readonly string[], string, string]>([
    ['a file named by --name', ['parts/a.csv', '--name', 'customers'], 'customers', 'parts/a.csv'],
    ['a glob after its folder', ['parts/*.csv'], 'parts', 'parts/*.csv'],
    ['a folder', ['parts'], 'parts', 'parts'],
    ['files that one glob stands for', ['parts/a.csv', 'parts/b.csv'], 'parts', 'parts/*.csv'],
  ])('calls %s', async (_name, args, name, path) => {
    const folder = await place({ 'parts/a.csv': 'x\n1\n', 'parts/b.csv': 'x\n5\n' });
    const { code, stdout } = await folder.mlgate(['init', 'data', ...args]);
    expect([code, pasted(stdout)]).toEqual([
      0,
      { data: { [name]: { path, schema: `schemas/${name}.schema.json`, row_count: { min: 1 } } } },
    ]);
    expect(JSON.parse(await folder.read(`schemas/${name}.schema.json`))).toHaveProperty('properties.x');
  });

  test('reads CSV as it is told to, and tells the configuration so', async () => {
    const folder = await place({ 'a.csv': 'x;y\n1;NA\n-;4\n' });
    const args = ['--delimiter', ';', '--missing-value', 'NA', '--missing-value', '-'];
    const { code, stdout } = await folder.mlgate(['init', 'data', 'a.csv', ...args]);
    expect([code, pasted(stdout)]).toEqual([
      0,
      {
        data: {
          a: {
            path: 'a.csv',
            delimiter: ';',
            missing_values: ['NA', '-'],
            schema: 'schemas/a.schema.json',
            row_count: { min: 1 },
          },
        },
      },
    ]);
    expect(JSON.parse(await folder.read('schemas/a.schema.json'))).toMatchObject({
      required: [],
      properties: { x: { type: 'integer' }, y: { type: 'integer' } },
    });
  });

  test('names no path where the files are some of a folder', async () => {
    const folder = await place({ 'a.csv': 'x\n1\n', 'b.csv': 'x\n5\n', 'c.csv': 'x\n5\n' });
    const { stdout } = await folder.mlgate(['init', 'data', 'a.csv', 'b.csv']);
    expect(stdout).toContain('path: …   # one path, glob or folder that stands for the 2 files');
  });

  test.each<[string, readonly string[], string]>([
    ['no file', [], "missing required argument 'file'"],
    ['a file that is not there', ['data/trian.csv'], 'data/trian.csv does not exist'],
    ['a table without rows', ['empty.csv'], 'empty.csv has no rows'],
    ['no table', ['notes.txt'], 'notes.txt is of no format that is known by its ending'],
    ['a delimiter of two characters', ['data/train.csv', '--delimiter', '||'], '--delimiter is one character'],
    ['a name that is none', ['data/train.csv', '--name', '../x'], '"../x" is no name for a table'],
  ])('refuses %s', async (_name, args, said) => {
    const folder = await place({ ...files, 'empty.csv': 'a,b\n', 'notes.txt': 'x' });
    const { code, stderr } = await folder.mlgate(['init', 'data', ...args]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  test('prints names of columns as text, and never at the start of a line', async () => {
    const name = '::error::x\u001b[31m';
    const values = Array.from({ length: 30 }, (_, index) => `${index}\n`).join('');
    const folder = await place({ 'a.csv': `"${name}"\n${values}`, 'b.csv': `"::warning::\nid"\n${values}` });
    for (const file of ['a.csv', 'b.csv']) {
      const { code, stdout } = await folder.mlgate(['init', 'data', file]);
      expect(code).toBe(0);
      expect(stdout).not.toMatch(/^\s*::/m);
      expect(stdout).not.toContain('\u001b');
    }
  });

  test('a folder called data is still a folder', async () => {
    const folder = await place({ 'data/metrics.json': '{"accuracy": 0.91}' });
    const { code, stdout } = await folder.mlgate(['init', './data', '--dry-run']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('would write data/mlgate.yml')]);
  });
});
