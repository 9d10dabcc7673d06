// Drift that blocks only when several runs in a row have found it: what is remembered between them, and what forgets.
import { access, rm, symlink } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import { configuration, table } from '../../command/drift-tables.js';
import { type Judged, once, outcomes, theCheck, type Workspace, workspace } from '../../command/mlgate.js';

const state = '.mlgate/drift-state.json';
const moved = 'drift/scoring/income/distribution';
const onDrift = { consecutive: 2, state };
const reference = table(1000);
const quiet = table(300, { seed: 7 });
const [monday, tuesday] = [1, 2].map((seed) => table(300, { from: 5, seed }));

/** A state that knows of a run without drift. */
const calm = once(async () => {
  const made = await workspace({ 'mlgate.yml': configuration({ on_drift: onDrift }), 'reference.csv': reference });
  expect((await on(made, quiet)).code).toBe(0);
  return made;
});

async function on(made: Workspace, current: string | undefined): Promise<Judged> {
  await made.write({ 'current.csv': current ?? '' });
  return made.judge(['drift']);
}

/** Runs over these data, one after the other: `exit effect` of each. */
async function days(made: Workspace, ...data: readonly (string | undefined)[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const current of data) {
    const { code, result } = await on(made, current);
    const { status, effect } = theCheck(result, moved);
    found.push(`${code} ${status} ${effect}`);
  }
  return found;
}

test.concurrent('drift warns the first time, blocks the second', async () => {
  const made = await (await calm()).copy();
  expect(await days(made, monday, tuesday)).toEqual(['0 failed warn', '1 failed block']);
});

test.concurrent('a quiet run ends the row', async () => {
  const made = await (await calm()).copy();
  expect(await days(made, monday, table(300, { seed: 11 }), tuesday)).toEqual([
    '0 failed warn',
    '0 passed block',
    '0 failed warn',
  ]);
});

test.concurrent('the same data are not found twice, and a job that is run again changes nothing', async () => {
  const made = await (await calm()).copy();
  expect(await days(made, monday, monday)).toEqual(['0 failed warn', '0 failed warn']);
  const before = await made.read(state);
  expect(await days(made, quiet)).toEqual(['0 passed block']);
  expect(await made.read(state)).toBe(before);
  expect(await days(made, tuesday)).toEqual(['1 failed block']);
});

describe('where nothing is remembered, the first drift blocks', () => {
  test.concurrent('without a file', async () => {
    const made = await workspace({ 'mlgate.yml': configuration({ on_drift: onDrift }), 'reference.csv': reference });
    const { code, result } = await on(made, monday);
    expect(code).toBe(1);
    expect(theCheck(result, moved)).toMatchObject({
      why: expect.stringContaining(`${state} does not exist: nothing is known of earlier runs`),
      fix: expect.stringContaining(`keep ${state} between jobs`),
    });
    // A second try is no second opinion.
    expect(await days(made, monday)).toEqual(['1 failed block']);
  });

  test.concurrent('in a file of another model', async () => {
    const made = await (await calm()).copy();
    await made.write({ 'mlgate.yml': configuration({ on_drift: onDrift }).replace('churn', 'fraud') });
    expect(await days(made, monday)).toEqual(['1 failed block']);
    await made.write({ 'mlgate.yml': configuration({ on_drift: onDrift }) });
    expect(await days(made, monday)).toEqual(['0 failed warn']);
  });
});

describe('a state that is not what mlgate wrote is an error, and stays as it is', () => {
  test.concurrent.each<[string, (text: string) => string]>([
    ['cut short', (text) => text.slice(0, -30)],
    ['of another version', (text) => text.replace('"version": 1', '"version": 2')],
  ])('%s', async (_what, spoil) => {
    const made = await (await calm()).copy();
    const spoilt = spoil(await made.read(state));
    await made.write({ [state]: spoilt });
    const { code, result } = await on(made, monday);
    expect([code, new Set(Object.values(outcomes(result)))]).toEqual([2, new Set(['error malformed'])]);
    expect(await made.read(state)).toBe(spoilt);
  });
});

test.concurrent('what could not be measured neither adds nor ends anything', async () => {
  const made = await (await calm()).copy();
  expect(await days(made, monday)).toEqual(['0 failed warn']);
  const before = await made.read(state);
  expect((await on(made, 'income,country\n')).code).toBe(2);
  expect(await made.read(state)).toBe(before);
  expect(await days(made, tuesday)).toEqual(['1 failed block']);
});

test.concurrent('a plan, and a gate of a plan, write nothing: the verdict does', async () => {
  const made = await workspace({
    'mlgate.yml': configuration({ on_drift: onDrift }),
    'reference.csv': reference,
    'current.csv': quiet,
  });
  await made.mlgate(['plan', '--results', 'results']);
  await made.mlgate(['drift', '--results', 'results']);
  await expect(access(made.path('.mlgate'))).rejects.toThrow('ENOENT');
  expect((await made.judge(['verdict', 'results'])).code).toBe(0);
  expect(JSON.parse(await made.read(state))).toMatchObject({ blocks: [{ model: 'churn', runs: [{ breaches: 0 }] }] });
});

test.concurrent('a state that cannot be written makes the run an error, with a sentence in every report', async () => {
  const made = await (await calm()).copy();
  await rm(made.path('.mlgate'), { recursive: true });
  await symlink('/', made.path('.mlgate'));
  const { code, result, stderr } = await on(made, quiet);
  expect([code, result.verdict]).toEqual([2, 'error']);
  expect(stderr).toContain(`${state} cannot be written: later runs would not know of this one`);
  expect(result.problems).toMatchObject([{ why: 'it lies outside the workspace' }]);
});

test.concurrent('two models in one run share a file', async () => {
  const shared = configuration({ on_drift: onDrift });
  const made = await workspace({
    'a.yml': shared,
    'b.yml': shared.replace('churn', 'fraud').replace('current.csv', 'other.csv'),
    'reference.csv': reference,
    'current.csv': quiet,
    'other.csv': quiet,
  });
  const checked = async () => {
    const { result } = await made.judge(['check', 'a.yml', 'b.yml']);
    return result.models.map(({ verdict }) => verdict);
  };
  expect(await checked()).toEqual(['passed', 'passed']);
  await made.write({ 'current.csv': monday ?? '' });
  expect(await checked()).toEqual(['passed', 'passed']);
  await made.write({ 'current.csv': tuesday ?? '', 'other.csv': tuesday ?? '' });
  expect(await checked()).toEqual(['failed', 'passed']);
});

test.concurrent.each([
  ['a glob', '.mlgate/*.json', 'may stand for several files'],
  ['an object on S3', 's3://bucket/state.json', 'is no file of the workspace'],
])('%s is no state', async (_what, named, what) => {
  const made = await workspace({
    'mlgate.yml': configuration({ on_drift: { ...onDrift, state: named } }),
    'reference.csv': reference,
  });
  const { code, result } = await on(made, quiet);
  expect([code, result.problems[0]?.code, result.problems[0]?.what]).toEqual([
    2,
    'invalid_config',
    expect.stringContaining(what),
  ]);
});
