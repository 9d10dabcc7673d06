import { describe, expect, test } from '@jest/globals';
import { inARow } from '../../../../src/gates/drift/consecutive.js';
import type { Memory } from '../../../../src/gates/drift/memory.js';
import type { RememberedRun } from '../../../../src/gates/drift/state.js';
import { answer, type Check, type Effect, planned } from '../../../../src/result/check.js';

type Policy = Parameters<typeof inARow>[1];

const nobody = { predictions: new Set<string>(), labels: new Set<string>() };
const blocking: Policy = { effect: 'block', columns: new Map(), dataset: undefined, ...nobody };
const current = 'c'.repeat(64);

function drifted(subject: string | null = 'income', effect: Effect = 'block'): Check {
  const check = planned({ gate: 'drift', source: 'scoring', subject, rule: 'distribution' }, { effect });
  const evidence = [{ kind: 'sql', statement: 'SELECT 1' }] as const;
  return answer(check, { status: 'failed', reason: 'drift', what: 'it moved', why: 'noise', fix: 'look', evidence });
}

function ran(letter: string, breaches: number, rest: Partial<RememberedRun> = {}): RememberedRun {
  return { current: letter.repeat(64), breaches, commit: null, ...rest };
}

function remembering(...runs: readonly RememberedRun[]): Memory {
  return { path: 'drift.json', isThere: true, runs };
}

function judged(checks: readonly Check[], memory: Memory, consecutive = 2, policy = blocking): readonly Check[] {
  return inARow(checks, policy, { consecutive, state: 'drift.json', model: 'churn' }, memory, current);
}

function first(memory: Memory, consecutive = 2): Check {
  const [check] = judged([drifted()], memory, consecutive);
  if (!check) throw new Error('no check came back');
  return check;
}

describe('drift that was not found often enough', () => {
  const check = first(remembering(ran('a', 0)));

  test('keeps its status and only warns', () => {
    expect([check.status, check.reason, check.effect]).toEqual(['failed', 'drift', 'warn']);
  });

  test('says for which time it is, and how little that is', () => {
    expect(check.what).toBe('it moved; for the 1st of 2 times in a row: it warns');
    expect(check.why).toBe(
      'noise; alarms in a row against one small reference are weak evidence: after one by chance, the next one has 57 %',
    );
    expect(check.fix).toBe('look');
  });

  test('has the count beside what was seen', () => {
    expect(check.evidence).toEqual([
      { kind: 'sql', statement: 'SELECT 1' },
      { kind: 'consecutive', breaches: 1, needed: 2 },
    ]);
  });
});

describe('drift that was found often enough blocks', () => {
  test.each([
    ['it moved; for the 2nd of 2 times in a row', 1, 2],
    ['it moved; for the 3rd of 3 times in a row', 2, 3],
    ['it moved; for the 3rd time in a row', 2, 2],
    ['it moved; for the 11th time in a row', 10, 2],
    ['it moved; for the 22nd time in a row', 21, 2],
  ])('%s', (what, before, needed) => {
    const check = first(remembering(ran('a', before)), needed);
    expect([check.effect, check.what]).toEqual(['block', what]);
  });

  test('at once where one time is asked for, and without a word about rows', () => {
    const check = first(remembering(ran('a', 0)), 1);
    expect([check.effect, check.what, check.why]).toEqual(['block', 'it moved', 'noise']);
    expect(check.evidence?.at(-1)).toEqual({ kind: 'consecutive', breaches: 1, needed: 1 });
  });
});

describe('where nothing is known of earlier runs, drift blocks at once', () => {
  test('without a file, and says how to keep one', () => {
    const check = first({ path: 'drift.json', isThere: false, runs: undefined });
    expect([check.effect, check.what]).toEqual(['block', 'it moved']);
    expect(check.why).toContain('drift.json does not exist: nothing is known of earlier runs');
    expect(check.fix).toBe(
      'look; keep drift.json between jobs: commit it, or save and restore it as an artifact or in a cache',
    );
    expect(check.evidence?.at(-1)).toEqual({ kind: 'consecutive', breaches: 1, needed: 2, at_least: true });
  });

  test('in a file that knows only other blocks', () => {
    const check = first({ path: 'drift.json', isThere: true, runs: undefined });
    expect(check.effect).toBe('block');
    expect(check.why).toContain('drift.json knows no run of this block');
    expect(check.fix).toBe('look');
  });

  test('in a row that began before the first run that is known', () => {
    const check = first(remembering(ran('a', 1, { at_least: true })), 5);
    expect(check.effect).toBe('block');
    expect(check.why).toContain('nothing is known of the runs before the first of these');
  });

  test('when the same job is run again', () => {
    expect(first(remembering(ran('c', 1, { at_least: true }))).effect).toBe('block');
  });
});

describe('nothing but drift that would block is counted', () => {
  const memory = remembering(ran('a', 0));

  test.each<[string, Check]>([
    ['a column that is gone', { ...drifted(), status: 'failed', reason: 'missing_column' }],
    ['another type', { ...drifted(), status: 'failed', reason: 'type_changed' }],
    ['a column that nothing is known of', { ...drifted(), status: 'failed', reason: 'violations' }],
    ['what could not be measured', { ...drifted(), status: 'error', reason: 'missing_file' }],
    ['too few rows', { ...drifted(), status: 'inconclusive', reason: 'too_few_rows' }],
    ['what passed', { ...drifted(), status: 'passed', reason: 'within_noise' }],
    ['a column that only warns', drifted('income', 'warn')],
  ])('%s is left as it is', (_what, check) => {
    expect(judged([check], memory)).toEqual([check]);
  });

  test('in a block that only warns, what would block without that word', () => {
    const dataset = { maxDriftedShare: 0.3, mustNotDrift: new Set(['score']) };
    const warning: Policy = { effect: 'warn', columns: new Map([['age', { severity: 'warn' }]]), dataset, ...nobody };
    const checks = ['income', 'score', 'age', null].map((subject) => drifted(subject, 'warn'));
    const counted = (policy: Policy) =>
      judged(checks, remembering(ran('a', 1)), 2, policy).map(({ evidence = [] }) => evidence.length === 2);
    expect(counted(warning)).toEqual([false, true, false, true]);
    expect(counted({ ...warning, dataset: undefined })).toEqual([true, true, false, true]);
  });
});
