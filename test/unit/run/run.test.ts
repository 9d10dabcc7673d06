import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfiguration } from '../../../src/config/load.js';
import { gateNames } from '../../../src/result/key.js';
import { run } from '../../../src/run/run.js';
import { stageGate, stagePlan, stageVerdict } from '../../../src/run/stages.js';
import type { Progress, World } from '../../../src/run/world.js';
import { reachOf } from '../sources/reach.js';

let folder: string;
let told: Progress[];

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-run-')));
  told = [];
  await writeFile(join(folder, 'table.csv'), 'age\n20\n');
  await writeFile(join(folder, 'metrics.json'), '{"accuracy": 0.95}');
  await writeFile(
    join(folder, 'mlgate.yml'),
    'version: 1\nname: churn\ndata:\n  training: { path: table.csv, row_count: { min: 1 } }\n' +
      'metrics:\n  report: { path: metrics.json, rules: { accuracy: { min: 0.9 } } }\n',
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A world without git, whose engine has a bug, and whose clock goes on by a second each time it is read. */
function world(): World {
  let seconds = 0;
  return {
    ...reachOf({ root: folder, folder }),
    tool: { name: 'mlgate', version: '0.1.0' },
    execute: async () => ({ code: null, stdout: '', bytes: Buffer.alloc(0), stderr: '' }),
    openEngine: async () => {
      throw new TypeError('undefined is not a function');
    },
    now: () => {
      seconds += 1;
      return new Date(seconds * 1000);
    },
    progress: (event) => told.push(event),
  };
}

function request(of: World) {
  return { configurations: async () => [() => loadConfiguration(join(folder, 'mlgate.yml'), of.workspace)] };
}

const crashed = {
  id: 'data/training/*/row_count.min',
  status: 'error',
  reason: 'crashed',
  why: 'undefined is not a function',
};
const passed = { id: 'metrics/report/accuracy/min', status: 'passed', reason: 'within_bound' };

describe('a bug in one gate', () => {
  test('is an error of its own checks, and the other gates still answer', async () => {
    const result = await run(request(world()), world());
    expect([result.verdict, result.exit_code]).toEqual(['error', 2]);
    expect(result.models[0]?.checks).toMatchObject([crashed, passed]);
  });

  test('is told with its stack to whoever listens', async () => {
    await run(request(world()), world());
    expect(told.find(({ kind }) => kind === 'bug')).toMatchObject({ error: { name: 'TypeError' } });
  });

  test('is an error in stages too', async () => {
    const results = join(folder, 'results');
    await stagePlan(request(world()), results, world());
    for (const gate of gateNames) await stageGate(gate, results, world());
    const result = await stageVerdict(results, world());
    expect(result.verdict).toBe('error');
    expect(result.models[0]?.checks).toMatchObject([crashed, passed]);
  });
});

test('a bug before any gate is an error with a result all the same, and the other models are judged', async () => {
  const broken = () => {
    throw new TypeError('undefined is not a function');
  };
  const result = await run(
    { configurations: async () => [broken, ...(await request(world()).configurations())] },
    world(),
  );
  expect([result.verdict, result.exit_code]).toEqual(['error', 2]);
  expect(result.problems).toMatchObject([{ code: 'bug', why: 'TypeError: undefined is not a function' }]);
  expect(result.models.map(({ name }) => name)).toEqual(['churn']);
  expect(told[0]).toMatchObject({ kind: 'bug', error: { name: 'TypeError' } });
});

test('the timings of a run come from the clock it was given, and stand apart from all else', async () => {
  const { timings } = await run(request(world()), world());
  expect(timings).toEqual({
    started_at: '1970-01-01T00:00:01.000Z',
    seconds: 5,
    gates: { data: 1, metrics: 1 },
    scans: [],
  });
});
