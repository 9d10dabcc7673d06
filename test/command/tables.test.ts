// Tables that do not lie in the workspace as one file: in a commit, or in a folder.
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  type Env,
  explanation,
  type Files,
  outcomes,
  theCheck,
  theModel,
  type Workspace,
  workspace,
} from './mlgate.js';

function configuration(path: string): string {
  return `version: 1
name: churn
data:
  training:
    path: ${JSON.stringify(path)}
    schema: row.schema.json
    row_count: { min: 2 }
`;
}

const schema = JSON.stringify({ properties: { age: { type: 'integer', minimum: 0 } } });

/** A repository whose last commit mended the table. */
async function committed(path: string): Promise<Workspace> {
  const made = await workspace({ 'row.schema.json': schema, 'mlgate.yml': configuration(path) });
  await made.git('init', '--quiet', '--initial-branch=main');
  await made.commit('bad', { 'data.csv': 'age\n20\n-1\n' });
  await made.commit('good', { 'data.csv': 'age\n20\n21\n' });
  return made;
}

/** A folder for temporary files that is the command's alone. */
async function temporary(made: Workspace): Promise<{ readonly folder: string; readonly env: Env }> {
  const folder = join(made.folder, '..', 'temporary');
  await mkdir(folder, { recursive: true });
  return { folder, env: { RUNNER_TEMP: folder } };
}

describe('a table in a commit', () => {
  test.concurrent('is judged as it is there, and leaves nothing behind', async () => {
    const made = await committed('git:HEAD~1:data.csv');
    const { folder, env } = await temporary(made);
    const { result } = await made.judge(['check'], env);
    expect(outcomes(result)).toEqual({
      'data/training/*/row_count.min': 'passed within_bound',
      'data/training/*/schema': 'failed violations',
      'data/training/age/type': 'passed no_violations',
      'data/training/age/minimum': 'failed violations',
    });
    const commit = await made.git('rev-parse', 'HEAD~1');
    const table = theModel(result).inputs.find(({ role }) => role === 'current');
    expect(table).toMatchObject({
      text: 'git:HEAD~1:data.csv',
      files: [{ path: `git:${commit}:data.csv`, size: 10, kept: true, commit }],
    });
    expect(theCheck(result, 'data/training/age/minimum').evidence).toContainEqual(
      expect.objectContaining({ kind: 'rows', rows: [{ file: `git:${commit}:data.csv`, row: 2 }] }),
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test.concurrent('is read by a later stage from what the plan kept, and from nothing else', async () => {
    const made = await committed('git:HEAD:data.csv');
    await made.mlgate(['plan', '--results', 'results']);
    await made.git('update-ref', 'refs/heads/main', 'HEAD~1');
    await made.mlgate(['data', '--results', 'results']);
    expect((await made.judge(['verdict', 'results'])).result.verdict).toBe('passed');

    const [kept = ''] = await readdir(made.path('results/inputs'));
    await writeFile(made.path(`results/inputs/${kept}`), 'age\n20\n22\n');
    await made.mlgate(['data', '--results', 'results']);
    const { result } = await made.judge(['verdict', 'results']);
    expect(theCheck(result, 'data/training/age/minimum')).toMatchObject({
      status: 'error',
      reason: 'changed_since_plan',
    });
  });

  test.concurrent('that is not there is an error of its checks', async () => {
    const made = await committed('git:HEAD:date.csv');
    const { result } = await made.judge(['check']);
    expect(new Set(Object.values(outcomes(result)))).toEqual(new Set(['error missing_file']));
    expect(explanation(theCheck(result, 'data/training/*/schema')).fix).toBe('did you mean data.csv?');
  });
});

describe('a folder as a table', () => {
  const parts: Files = {
    'row.schema.json': schema,
    'data/day=1/part.csv': 'age\n20\n',
    'data/day=2/part.csv': 'age\n-1\n',
    'data/_SUCCESS': '',
    'mlgate.yml': configuration('data'),
  };

  test.concurrent('is judged in all its parts', async () => {
    const { result } = await (await workspace(parts)).judge(['check']);
    expect(theCheck(result, 'data/training/*/row_count.min')).toMatchObject({ observed: { value: 2 } });
    expect(theCheck(result, 'data/training/age/minimum').evidence).toContainEqual(
      expect.objectContaining({ kind: 'rows', rows: [{ file: 'data/day=2/part.csv', row: 1 }] }),
    );
  });
});

test.concurrent('a path that begins like a source and is none is refused at its line', async () => {
  const made = await workspace({ 'row.schema.json': schema, 'mlgate.yml': configuration('git:HEAD') });
  const { code, stdout } = await made.mlgate(['check']);
  expect(code).toBe(2);
  expect(stdout).toContain('"git:HEAD" is no path of a table');
  expect(stdout).toContain('mlgate.yml:5');
});
