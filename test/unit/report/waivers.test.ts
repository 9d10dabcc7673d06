import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../../src/report/annotations.js';
import { markdownReport } from '../../../src/report/markdown.js';
import { headline, notPassed } from '../../../src/report/summary.js';
import { terminalReport } from '../../../src/report/terminal.js';
import { notes, waiverText } from '../../../src/report/waivers.js';
import type { Check } from '../../../src/result/check.js';
import { error, failed, model, passed, run } from './sample-run.js';

const base = { reason: 'new labels', approved_by: 'Mary', in_force: true } as const;

function waived(check: Check, expires = '2026-12-01', inForce = true): Check {
  return { ...check, waiver: { ...base, expires, in_force: inForce } };
}

/** The clock of a sample run. */
const now = '2026-01-01T00:00:00.000Z';

test.each([
  ['2026-12-01', true, 'until 2026-12-01, approved by Mary: new labels'],
  ['2026-01-09', true, 'until 2026-01-09, approved by Mary: new labels'],
  ['2026-01-08', true, 'until 2026-01-08 (7 days left), approved by Mary: new labels'],
  ['2026-01-02', true, 'until 2026-01-02 (1 day left), approved by Mary: new labels'],
  ['2026-01-01', true, 'until 2026-01-01 (its last day), approved by Mary: new labels'],
  ['2025-12-31', false, 'expired at the end of 2025-12-31 and has no effect; it was approved by Mary: new labels'],
])('on 2026-01-01 a waiver with the last day %s is told as it stands', (expires, inForce, text) => {
  expect(waiverText(waived(failed(), expires, inForce), now)).toBe(text);
});

describe('the headline', () => {
  test.each<[readonly Check[], string]>([
    [[waived(failed()), passed()], '1 failed, 1 passed of 2 checks; 1 waived until 2026-12-01'],
    [
      [waived(failed(), '2026-12-01'), waived(error(), '2026-03-01'), passed()],
      '1 could not be measured, 1 failed, 1 passed of 3 checks; 2 waived, the first until 2026-03-01',
    ],
    [[waived(failed(), '2025-01-01', false), passed()], '1 failed, 1 passed of 2 checks; 1 waiver expired'],
    [[waived(passed())], '1 check passed'],
    [
      [waived(failed())],
      '1 failed of 1 check: nothing passed, and a waiver is no measurement; 1 waived until 2026-12-01',
    ],
  ])('counts what is waived (%#)', (checks, text) => {
    expect(headline(model(checks))).toBe(text);
  });
});

test('what is waived stands behind what blocks', () => {
  const checks = [waived(error({ subject: 'a' })), failed({ subject: 'b' })];
  expect(notPassed(checks).map(({ key }) => key.subject)).toEqual(['b', 'a']);
});

test('a waived check is not told together with others of the same words that are not waived', async () => {
  const report = await terminalReport(run([model([waived(error({ subject: 'a' })), error({ subject: 'b' })])]), {
    colour: false,
  });
  expect(report).toContain('ERROR  metrics/report/b/min\n       what  m.json is not there\n');
  expect(report).toContain('ERROR (waived)  metrics/report/a/min\n       what  m.json is not there\n');
  expect(report).not.toContain('also');
});

describe('the annotation of a waived failure', () => {
  const level = (check: Check) =>
    annotations(run([model([check, passed({ subject: 'auc' })])])).map((one) => [one.level, one.title, one.message]);

  test('is a notice', () => {
    expect(level(waived(failed()))).toEqual([
      [
        'notice',
        'FAIL (waived) metrics/report/f1/min',
        'f1 is 0.8, required is ≥ 0.9; waiver until 2026-12-01, approved by Mary: new labels',
      ],
    ]);
  });

  test('is a warning in the last week of the waiver', () => {
    expect(level(waived(failed(), '2026-01-05')).map(([word]) => word)).toEqual(['warning']);
  });

  test('is an error once the waiver has expired', () => {
    expect(level(waived(failed(), '2025-12-31', false)).map(([word]) => word)).toEqual(['error', 'error']);
  });
});

const accepted = {
  from: 'merge_base',
  path: 'm.json',
  sha256: 'd'.repeat(64),
  observed: { value: 0.8 },
  accepted: { reason: 'a <b>harder</b> test set', by: '@mary', on: '2026-01-01' },
};

describe('an acceptance', () => {
  test('is a note beside a check that passed by it', () => {
    expect(notes({ waivers: [], checks: [passed({}, { baseline: accepted })] })).toEqual([
      'metrics/report/f1/min: 0.8 in place of the value of merge_base, accepted by @mary on 2026-01-01: a <b>harder</b> test set',
    ]);
  });

  test('stands on the line of the baseline of a check that failed all the same', async () => {
    const report = await terminalReport(run([model([failed({}, { baseline: accepted })])]), { colour: false });
    expect(report).toContain(
      '       base  0.8 in merge_base (sha256 dddddddddddd…), accepted by @mary on 2026-01-01: a <b>harder</b> test set\n',
    );
  });

  test('is text in markdown, in the table and in the note', () => {
    const report = markdownReport(run([model([passed({}, { baseline: accepted })])]), 1_000_000);
    const words = 'accepted by @&#8203;mary on 2026-01-01&#58; a &#60;b&#62;harder&#60;/b&#62; test set';
    expect(report.split(words)).toHaveLength(3);
  });
});
