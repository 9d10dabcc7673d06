import { expect, test } from '@jest/globals';
import type { Block, GateContext } from '../../../src/gates/gate.js';
import { answer, planned } from '../../../src/result/check.js';
import type { Answers } from '../../../src/result/json.js';
import { toJson } from '../../../src/result/json.js';
import type { GateName } from '../../../src/result/key.js';
import type { ScanTiming } from '../../../src/result/run.js';
import { evaluateGate } from '../../../src/run/run.js';
import { stageVerdict } from '../../../src/run/stages.js';
import type { Progress, World } from '../../../src/run/world.js';
import { folderWith } from '../engine/folder.js';
import { reachOf } from '../sources/reach.js';

function worldIn(folder: string, told: Progress[] = []): World {
  return {
    ...reachOf({ root: folder, folder }),
    tool: { name: 'mlgate', version: '0.1.0' },
    openEngine: () => Promise.reject(new Error('nothing here needs an engine')),
    progress: (event) => told.push(event),
  };
}

/** A block of one check that reads its table as the given function does. */
function blockReading(source: string, read: (context: GateContext) => void): Block {
  const check = planned({ gate: 'data', source, subject: null, rule: 'schema' }, { effect: 'block' });
  const evaluate = async (context: GateContext) => {
    read(context);
    return [answer(check, { status: 'passed', reason: 'no_violations', what: 'no row violates it' })];
  };
  return { source, inputs: [], checks: [check], evaluate };
}

async function evaluated(blocks: readonly Block[]) {
  const told: Progress[] = [];
  const model = { name: 'churn', config: null, fail_on: 'fail', gates: ['data'], gates_left_out: [] } as const;
  const checks = blocks.flatMap((block) => block.checks);
  const work = {
    planned: { ...model, inputs: [], waivers: [], checks },
    blocks: new Map<GateName, readonly Block[]>([['data', blocks]]),
  };
  const folder = await folderWith({});
  const answers = await evaluateGate(work, 'data', { verify: false, head: null }, worldIn(folder, told));
  return { told, ...answers };
}

const whose = { source: 'training', scan: 'row rules' };

test('whatever a gate tells of a reading goes to whoever listens, with its model', async () => {
  const events = [
    { kind: 'started', ...whose },
    { kind: 'running', ...whose, fraction: 0.43, rows: 12_300_000 },
    { kind: 'finished', ...whose, seconds: 1.25 },
  ] as const;
  const { told } = await evaluated([blockReading('training', ({ onScan }) => events.forEach(onScan))]);
  expect(told).toEqual([
    { kind: 'block', model: 'churn', gate: 'data', source: 'training' },
    ...events.map((event) => ({ kind: 'scan', model: 'churn', gate: 'data', event })),
  ]);
});

test('the readings that were finished are kept, in the order in which they were', async () => {
  const reading = (source: string, scan: string, seconds: number) =>
    blockReading(source, ({ onScan }) => {
      onScan({ kind: 'started', source, scan });
      onScan({ kind: 'finished', source, scan, seconds });
      onScan({ kind: 'started', source, scan: 'one that is broken off' });
    });
  const { scans } = await evaluated([reading('training', 'row rules', 2), reading('scoring', 'unique id', 1)]);
  expect(scans).toEqual([
    { model: 'churn', gate: 'data', source: 'training', scan: 'row rules', seconds: 2 },
    { model: 'churn', gate: 'data', source: 'scoring', scan: 'unique id', seconds: 1 },
  ]);
});

test('a reading before a bug is kept all the same', async () => {
  const broken = blockReading('training', ({ onScan }) => {
    onScan({ kind: 'finished', ...whose, seconds: 2 });
    throw new TypeError('undefined is not a function');
  });
  const { checks, scans } = await evaluated([broken]);
  expect(checks).toMatchObject([{ reason: 'crashed' }]);
  expect(scans).toMatchObject([whose]);
});

test('the verdict has the readings of all gates that left their answers', async () => {
  const timing = (gate: GateName, scan: string): ScanTiming => {
    return { model: 'churn', gate, source: 'training', scan, seconds: 1 };
  };
  const left = (scans: readonly ScanTiming[]): Answers => ({ version: 1, checks: {}, seconds: 1, scans });
  const folder = await folderWith({
    'metrics.json': toJson(left([timing('metrics', 'history')])),
    'data.json': toJson(left([timing('data', 'row rules'), timing('data', 'unique id')])),
  });
  const { timings } = await stageVerdict(folder, worldIn(folder));
  expect(timings.scans.map(({ scan }) => scan)).toEqual(['row rules', 'unique id', 'history']);
});
