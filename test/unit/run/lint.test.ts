import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadConfiguration } from '../../../src/config/load.js';
import { UserError } from '../../../src/result/error.js';
import { lint } from '../../../src/run/lint.js';
import type { Request } from '../../../src/run/run.js';
import type { World } from '../../../src/run/world.js';
import { folderWith } from '../engine/folder.js';
import { reachOf } from '../sources/reach.js';

function config(name: string, path: string): string {
  return (
    `version: 1\nname: ${name}\nmetrics: { report: { path: ${path}, rules: { accuracy: { min: 0 } } } }\n` +
    `data: { table: { path: gone.csv, row_count: { min: 1 } } }\n`
  );
}

async function linted(files: Readonly<Record<string, string>>, more: readonly (() => Promise<never>)[] = []) {
  const folder = await folderWith({ 'metrics.json': '{"accuracy": 0.9}', ...files });
  const world: World = {
    ...reachOf({ root: folder, folder }),
    tool: { name: 'mlgate', version: '0.1.0' },
    execute: async () => ({ code: null, stdout: '', bytes: Buffer.alloc(0), stderr: '' }),
    openEngine: () => Promise.reject(new Error('the rules on metrics need no engine')),
    progress: () => {},
  };
  const loaders = Object.keys(files).map((name) => () => loadConfiguration(join(folder, name), world.workspace));
  const request: Request = { configurations: async () => [...more, ...loaders] };
  const { findings, problems } = await lint(request, 'metrics', world);
  return { odd: findings.map(({ id }) => id), problems: problems.map(({ code, what }) => `${code}: ${what}`) };
}

const odd = 'metrics/report/accuracy/min';

test('the rules of the gate that is asked for are looked at, and no other gate', async () => {
  expect(await linted({ 'a.yml': config('a', 'metrics.json') })).toEqual({ odd: [odd], problems: [] });
});

test('what cannot be looked at is told, and does not keep the other models from it', async () => {
  const files = { 'a.yml': config('a', 'gone.json'), 'b.yml': config('b', 'metrics.json') };
  expect(await linted(files)).toEqual({ odd: [odd], problems: ['missing_file: gone.json does not exist'] });
});

test('a configuration that cannot be loaded is told, and does not keep the others from it', async () => {
  const broken = () => Promise.reject(new UserError('no_config', { what: 'there is no c.yml' }));
  expect(await linted({ 'a.yml': config('a', 'metrics.json') }, [broken])).toEqual({
    odd: [odd],
    problems: ['no_config: there is no c.yml'],
  });
});
