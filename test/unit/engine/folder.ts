import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { writeParquet } from './real-engine.js';

/** Text, bytes, or the SELECT whose rows become a Parquet file. */
export type Content = string | Uint8Array | { readonly select: string };

const made: string[] = [];

afterAll(async () => {
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

/** A fresh folder that holds the given files, and is gone when the tests of this file are over. */
export async function folderWith(files: Readonly<Record<string, Content>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-test-')));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof content === 'object' && 'select' in content) await writeParquet(path, content.select);
    else await writeFile(path, content);
  }
  return folder;
}
