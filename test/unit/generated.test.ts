import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Text by path of every generated file in the sources of a folder. */
async function generatedIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = (await readdir(join(folder, 'src'), { recursive: true })).filter((path) =>
    path.endsWith('.generated.ts'),
  );
  const read = async (path: string) => [path, await readFile(join(folder, 'src', path), 'utf8')] as const;
  return Object.fromEntries(await Promise.all(paths.sort().map(read)));
}

test('what is generated from the schemas is what was committed, file for file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mlgate-generated-'));
  try {
    await promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--to', folder], { cwd: root });
    const [generated, committed] = await Promise.all([generatedIn(folder), generatedIn(root)]);
    expect(Object.keys(generated)).toEqual(Object.keys(committed));
    // Compared one by one and as a yes or no: a difference in a line of 20,000 characters is nothing to read.
    const differing = Object.keys(committed).filter((path) => generated[path] !== committed[path]);
    expect(differing).toEqual([]);
    expect(Object.keys(committed).length).toBeGreaterThan(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
