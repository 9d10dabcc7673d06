import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';

interface LockedPackage {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const root = join(import.meta.dirname, '../..');
let texts: ReadonlyMap<string, string>;

/** Name and version of every package that the lock has outside development. */
async function shippedPackages(): Promise<readonly string[]> {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`);
}

beforeAll(async () => {
  const entries = await readdir(join(root, 'dist'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path: string): Promise<[string, string]> => [
    path.slice(join(root, 'dist').length + 1).replaceAll('\\', '/'),
    await readFile(path, 'utf8'),
  ];
  texts = new Map(await Promise.all(paths.map(read)));
});

describe('the built bundle', () => {
  test('is these files and no others', () => {
    // The parts that are loaded on demand are numbered by the bundler.
    const names = [...texts.keys()].map((name) => name.replace(/^[0-9]+\.index\.js$/, '<number>.index.js'));
    expect([...new Set(names)].sort()).toEqual([
      '<number>.index.js',
      'action.js',
      'engine/package-lock.json',
      'engine/package.json',
      'floor.js',
      'guard.js',
      'index.js',
      'licenses.txt',
      'mlgate.js',
      'package.json',
    ]);
  });

  test('loads the heavy parts when they are needed: the platform and the validator are not in what every start reads', () => {
    const start = texts.get('index.js') ?? '';
    const later = [...texts].filter(([name]) => name.endsWith('.index.js')).map(([, text]) => text);
    for (const part of ['class Summary', 'class Ajv2020']) {
      expect([part, start.includes(part)]).toEqual([part, false]);
      expect(later.filter((text) => text.includes(part))).toHaveLength(1);
    }
  });

  test('judges a table without ajv: its code for our schemas and for the meta-schemas is there', async () => {
    const [ajv] = [...texts].filter(([, text]) => text.includes('class Ajv2020')).map(([name]) => name);
    const folder = await mkdtemp(join(tmpdir(), 'mlgate-bundle-'));
    try {
      await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
      await rm(join(folder, 'dist', ajv ?? ''));
      const table = join(folder, 'table');
      await mkdir(table);
      const judge = async (schema: object) => {
        await writeFile(join(table, 'row.json'), JSON.stringify(schema));
        await writeFile(join(table, 'rows.csv'), 'id\n1\n');
        await writeFile(
          join(table, 'mlgate.yml'),
          'version: 1\nname: m\ndata: { rows: { path: rows.csv, schema: row.json } }\n',
        );
        const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'dist/mlgate.js'), 'data'], {
          cwd: table,
          env: { ...process.env, MLGATE_ENGINE_PATH: root },
        });
        return stdout.trim().split('\n').at(-1);
      };
      const properties = { id: { type: 'integer', minimum: 1 } };
      expect(await judge({ properties })).toMatch(/^PASSED {2}all \d+ checks passed$/);
      const $schema = 'http://json-schema.org/draft-07/schema#';
      expect(await judge({ $schema, properties })).toMatch(/^PASSED {2}all \d+ checks passed$/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('does not name the data engine: it is found when it is needed, and may be missing', () => {
    const scripts = [...texts].filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const [name, text] of scripts) {
      expect([name, /(?:from|import|require|resolve)\s*\(?\s*['"`][^'"`]*duckdb/i.exec(text)?.[0]]).toEqual([
        name,
        undefined,
      ]);
      expect([name, text.includes('@duckdb/')]).toEqual([name, false]);
    }
  });

  test('imports nothing but itself and what Node has', () => {
    for (const [name, text] of [...texts].filter(([name]) => name.endsWith('.js'))) {
      const imported = [...text.matchAll(/^(?:import|export)\b[^'"\n]*\bfrom\s*['"]([^'"]+)['"]/gm)].map(
        ([, from]) => from,
      );
      expect([name, imported.filter((from = '') => !isBuiltin(from) && !from.startsWith('./'))]).toEqual([name, []]);
    }
  });

  test('knows no folder of the machine that built it', async () => {
    const modules = dirname(await realpath(join(root, 'node_modules')));
    for (const folder of new Set([process.cwd(), await realpath(root), modules]))
      for (const [name, text] of texts) expect([name, text.includes(folder)]).toEqual([name, false]);
  });

  test('carries the lock of the data engine as it is in the sources', async () => {
    for (const name of ['engine/package.json', 'engine/package-lock.json'])
      expect(texts.get(name)).toBe(await readFile(join(root, name), 'utf8'));
  });
});

describe('the licences of the bundle', () => {
  test('name every package that is not for development alone, with a text', async () => {
    const sections = (texts.get('licenses.txt') ?? '').split(`\n${'-'.repeat(80)}\n\n`);
    const shipped = await shippedPackages();
    // Packages of one text stand above it together, each with its licence on the next line.
    const heads = sections.map((section) => section.slice(0, section.indexOf('\n\n')).split('\n'));
    expect(heads.flatMap((head) => head.filter((_, line) => line % 2 === 0)).sort()).toEqual([...shipped].sort());
    for (const [index, section] of sections.entries())
      expect(section.length - (heads[index] ?? []).join('\n').length).toBeGreaterThan(80);
  });
});
