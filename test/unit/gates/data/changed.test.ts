import { appendFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadConfiguration } from '../../../../src/config/load.js';
import { dataGate } from '../../../../src/gates/data/gate.js';
import { freeze } from '../../../../src/sources/freeze.js';
import { Inputs } from '../../../../src/sources/inputs.js';
import { folderWith } from '../../engine/folder.js';
import { openEngine } from '../../engine/real-engine.js';
import { reachOf } from '../../sources/reach.js';

const block = 't: { path: data, row_count: { min: 1 }, unique: [[id]] }';

/** A table of two files that is judged while somebody may write to the second, or to another file. */
async function judgedWhile(
  write: (file: string) => Promise<void>,
  rules = block,
  written = 'data/b.csv',
): Promise<string[]> {
  const folder = await folderWith({
    'data/a.csv': 'id\n1\n',
    'data/b.csv': 'id\n2\n',
    'other.csv': 'id\n1\n2\n3\n',
    'mlgate.yml': `version: 1\nname: m\ndata: { ${rules} }\n`,
  });
  const second = join(folder, written);
  await utimes(second, new Date(0), new Date(0));
  const workspace = { root: folder, folder };
  const reach = reachOf(workspace);
  const [judged] = await dataGate.blocks(await loadConfiguration(join(folder, 'mlgate.yml'), workspace), workspace);
  if (!judged) throw new Error('the configuration has no table');
  const frozen = await Promise.all(judged.inputs.map((request) => freeze(request, reach)));
  const checks = await judged.evaluate({
    inputs: new Inputs(frozen, workspace, reach.snapshots, false),
    openEngine: async (files) => {
      const engine = await openEngine(files);
      const query: typeof engine.query = async (sql) => {
        const rows = await engine.query(sql);
        await write(second);
        return rows;
      };
      return Object.assign(Object.create(engine), { query });
    },
    execute: reach.execute,
    now: reach.now,
    head: null,
    temporary: join(folder, '.temporary'),
    onScan: () => {},
  });
  return checks.map(({ id, status, reason }) => `${id}: ${status} ${reason}`);
}

test('a table that stays as it is while it is read is judged', async () => {
  expect(await judgedWhile(async () => {})).toEqual([
    'data/t/*/row_count.min: passed within_bound',
    'data/t/id/unique: passed no_violations',
  ]);
});

test('what was counted while a file changed answers no check', async () => {
  expect(await judgedWhile((file) => appendFile(file, '3\n'))).toEqual([
    'data/t/*/row_count.min: error changed_since_plan',
    'data/t/id/unique: error changed_since_plan',
  ]);
});

test('what was found in another table while that changed answers no check that looks into it', async () => {
  const rules =
    't: { path: data, unique: [[id]], foreign_keys: [{ column: id, in: { path: other.csv, column: id } }] }';
  expect(await judgedWhile((file) => appendFile(file, '4\n'), rules, 'other.csv')).toEqual([
    'data/t/id/unique: passed no_violations',
    'data/t/id/foreign_key: error changed_since_plan',
  ]);
});
