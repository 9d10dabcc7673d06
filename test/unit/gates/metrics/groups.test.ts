import { describe, expect, test } from '@jest/globals';
import { checksOf } from './judged-files.js';

const rule = 's.*.wer max_absolute_regression';

/** A rule on each group, against another file. */
function compared(aggregate: string, onMissing = 'fail'): string {
  return [
    'path: m.json',
    `baseline: { from: "file:b.json", on_missing: ${onMissing} }`,
    `rules: { "s.*.wer": { aggregate: ${aggregate}, max_absolute_regression: 0.01 } }`,
  ].join('\n');
}

describe('a group that the baseline does not have yet', () => {
  const files = { 'm.json': '{"s": {"a": {"wer": 0.9}, "new": {"wer": 0.1}}}', 'b.json': '{"s": {"a": {"wer": 0.1}}}' };

  test.each(['warn', 'allow', 'accept_first'])(
    'does not take away the failure of another group where on_missing says %s',
    async (onMissing) => {
      expect((await checksOf(compared('all', onMissing), files))[rule]).toMatchObject({
        status: 'failed',
        effect: 'block',
        reason: 'regression',
        what: "1 of 2 values: /s/a/wer is 0.9, the baseline's is 0.1: worse by 0.8, allowed is 0.01",
      });
    },
  );

  test('warns where the other groups pass', async () => {
    const sound = { ...files, 'm.json': '{"s": {"a": {"wer": 0.1}, "new": {"wer": 0.1}}}' };
    expect((await checksOf(compared('all', 'warn'), sound))[rule]).toMatchObject({
      status: 'error',
      effect: 'warn',
      reason: 'no_baseline',
    });
  });
});

describe('a group in whose place stands', () => {
  const block = 'path: m.json\nrules: { "s.*.wer": { aggregate: max, max: 0.3 } }';

  test.each(['null', 'NaN', '{}', '[]'])('%s is missing, and not left out of the aggregate', async (group) => {
    expect(
      (await checksOf(block, { 'm.json': `{"s": {"a": {"wer": 0.1}, "b": ${group}}}` }))['s.*.wer max'],
    ).toMatchObject({
      status: 'error',
      reason: 'incomplete_metric',
      what: '"s.*.wer" is missing in 1 of 2 groups of m.json',
      why: 'it is not in s.b',
    });
  });

  test.each(['3', '"en"', 'true'])('%s is no group', async (scalar) => {
    expect(
      (await checksOf(block, { 'm.json': `{"s": {"a": {"wer": 0.1}, "b": ${scalar}}}` }))['s.*.wer max'],
    ).toMatchObject({
      status: 'passed',
      observed: { value: 0.1 },
    });
  });
});

describe('a group that only the baseline has', () => {
  const files = {
    'm.json': '{"s": {"a": {"wer": 0.1}}}',
    'b.json': '{"s": {"a": {"wer": 0.1}, "b": {"wer": 0.2}}, "rows": 20}',
  };

  test.each(['all', 'min', 'max', 'mean'])('is missing from the candidate, aggregate: %s', async (aggregate) => {
    expect((await checksOf(compared(aggregate, 'allow'), files))[rule]).toMatchObject({
      status: 'error',
      effect: 'block',
      reason: 'incomplete_metric',
      what: 'm.json lacks 1 group that the baseline has for "s.*.wer"',
      why: 'b.json holds /s/b/wer',
    });
  });

  test('is none where an array merely is shorter', async () => {
    const block = compared('mean').replace('s.*.wer', 'folds.wer');
    const shorter = { 'm.json': '{"folds": {"wer": [0.1, 0.2]}}', 'b.json': '{"folds": {"wer": [0.1, 0.2, 0.15]}}' };
    expect((await checksOf(block, shorter))['folds.wer max_absolute_regression']).toMatchObject({ status: 'passed' });
  });
});
