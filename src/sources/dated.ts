import { stat } from 'node:fs/promises';
import type { Dated } from '../result/dated.js';
import { whereInGit } from './git/repository.js';
import { lastTouched } from './git/touched.js';
import type { Reach } from './reach.js';

/** When a file came to be: by the commit that last touched it, or by its own time where this job wrote it. */
export async function dateOf(path: string, { execute }: Pick<Reach, 'execute'>): Promise<Dated | undefined> {
  const place = await whereInGit(path, execute);
  const touched = await lastTouched(place?.repository, place?.path ?? path);
  if (touched === 'unknown') return undefined;
  if (typeof touched === 'object') return { at: touched.at.toISOString(), by: 'commit' };
  return { at: (await stat(path)).mtime.toISOString(), by: 'file' };
}
