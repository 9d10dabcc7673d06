// Reads a source of MLflow as the plan does, and takes the kept document apart.

import { readJson } from '../../../../src/formats/metrics/syntax/json.js';
import type { Tree } from '../../../../src/formats/metrics/tree.js';
import type { UserError } from '../../../../src/result/error.js';
import type { FrozenFile } from '../../../../src/result/run.js';
import type { Reach } from '../../../../src/sources/reach.js';
import { resolveSource } from '../../../../src/sources/resolve.js';
import type { Source } from '../../../../src/sources/source.js';

export interface Read {
  readonly file: FrozenFile;
  readonly text: string;
  /** `[key, value, timestamp, step]` in the order of the document */
  readonly metrics: readonly (readonly Tree[])[];
  readonly tags: ReadonlyMap<string, string>;
}

export async function read(from: Source, reach: Reach, folder = reach.workspace.folder): Promise<Read> {
  const request = { gate: 'metrics', source: 'report', role: 'current', from, written: 'written', folder } as const;
  const [file, ...more] = await resolveSource(request, reach);
  if (!file || more.length > 0) throw new Error('a run is one file');
  const text = (await reach.snapshots.read(file.sha256))?.toString('utf8') ?? '';
  const data = step(step(readJson(text), 'run'), 'data');
  return {
    file,
    text,
    metrics: list(step(data, 'metrics')).map((each) =>
      ['key', 'value', 'timestamp', 'step'].map((key) => step(each, key)),
    ),
    tags: new Map(list(step(data, 'tags')).map((each) => [String(step(each, 'key')), String(step(each, 'value'))])),
  };
}

export async function refusal(answer: Promise<unknown>): Promise<Pick<UserError, 'code' | 'explanation'>> {
  return answer.then(
    () => {
      throw new Error('it was answered');
    },
    ({ code, explanation }: UserError) => ({ code, explanation }),
  );
}

function step(tree: Tree, key: string): Tree {
  if (!(tree instanceof Map)) throw new Error(`nothing can be at ${key}`);
  return tree.get(key) ?? null;
}

function list(tree: Tree): readonly Tree[] {
  if (!Array.isArray(tree)) throw new Error('it is no list');
  return tree;
}
