// A waiver takes away the block of one check until the end of a day, is told in every report, and measures nothing.
import { describe, expect, test } from '@jest/globals';
import { type Files, type Judged, planOf, theCheck, theModel, workspace } from './mlgate.js';

const id = 'metrics/report/accuracy/min';

interface Written {
  readonly check?: string;
  readonly reason?: string;
  readonly approved_by?: string;
  readonly expires?: string;
}

/** A model whose accuracy is under its minimum, and whose f1 is not. */
function project(waivers: readonly Written[], head = ''): Files {
  const whole = waivers.map((waiver) => ({
    ...{ check: id, reason: 'the new labels are stricter', approved_by: 'Mary', expires: '2099-12-31' },
    ...waiver,
  }));
  const lines = whole.map((waiver) => `  - ${JSON.stringify(waiver)}\n`).join('');
  return {
    'mlgate.yml': `version: 1
name: churn
${head}metrics:
  report:
    path: metrics.json
    rules:
      accuracy: { min: 0.9 }
      f1: { min: 0.5 }
${waivers.length > 0 ? `waivers:\n${lines}` : ''}`,
    'metrics.json': '{ "accuracy": 0.85, "f1": 0.7 }',
  };
}

async function judged(waivers: readonly Written[], head = ''): Promise<Judged> {
  return (await workspace(project(waivers, head))).judge(['check']);
}

/** Its location and its words, for each fault of the configuration. */
async function faults(waivers: readonly Written[], args: readonly string[] = ['check']): Promise<string[]> {
  const { code, result } = await (await workspace(project(waivers))).judge(args);
  expect(code).toBe(2);
  return result.problems.map(({ what, why, fix, location }) =>
    [`${location?.file}:${location?.line}:${location?.column}`, what, why, fix].filter(Boolean).join(' | '),
  );
}

describe('a waiver in force', () => {
  test.concurrent('takes away the block and keeps the status', async () => {
    const { code, result } = await judged([{}]);
    expect([code, result.verdict]).toEqual([0, 'passed']);
    expect(theCheck(result, id)).toMatchObject({
      status: 'failed',
      reason: 'below_minimum',
      effect: 'block',
      waiver: { reason: 'the new labels are stricter', approved_by: 'Mary', expires: '2099-12-31', in_force: true },
    });
    expect(theModel(result).waivers).toEqual([
      { check: id, reason: 'the new labels are stricter', approved_by: 'Mary', expires: '2099-12-31' },
    ]);
  });

  test.concurrent('takes it away where warnings block as well', async () => {
    expect((await judged([{}], 'fail_on: warn\n')).code).toBe(0);
  });

  test.concurrent('is told on the terminal and in markdown', async () => {
    const place = await workspace(project([{}]));
    const { stdout } = await place.mlgate(['check', '--markdown', 'report.md']);
    expect(stdout).toBe(`churn  mlgate.yml

FAIL (waived)  metrics/report/accuracy/min  mlgate.yml:7:19
       what  accuracy is 0.85, required is ≥ 0.9
       waiver  until 2099-12-31, approved by Mary: the new labels are stricter

  metrics/report
    FAIL (waived)  accuracy min  0.85  ≥ 0.9
    pass           f1 min        0.7   ≥ 0.5

PASSED  1 failed, 1 passed of 2 checks; 1 waived until 2099-12-31
`);
    const markdown = await place.read('report.md');
    expect(markdown).toContain('1 failed, 1 passed of 2 checks; 1 waived until 2099-12-31');
    expect(markdown).toContain('| FAIL (waived) | <code>metrics/report accuracy min</code> |');
    expect(markdown).toContain('<br>waiver&#58; until 2099-12-31, approved by Mary&#58; the new labels are stricter');
  });

  test.concurrent('holds in stages, where the verdict judges it', async () => {
    const place = await workspace(project([{}]));
    await place.mlgate(['plan', '--results', 'results']);
    await place.mlgate(['metrics', '--results', 'results']);
    const { code, result } = await place.judge(['verdict', 'results']);
    expect(code).toBe(0);
    expect(theCheck(result, id).waiver?.in_force).toBe(true);
  });

  test.concurrent('does not hold for a gate that never answered', async () => {
    const place = await workspace(project([{}, { check: 'metrics/report/f1/min' }]));
    await place.mlgate(['plan', '--results', 'results']);
    const { code, result, stderr } = await place.judge(['verdict', 'results']);
    expect(code).toBe(2);
    expect(theCheck(result, id).waiver).toBeUndefined();
    expect(stderr).toContain(
      `note   ${id}: no waiver holds for a check without an honest answer (until 2099-12-31, approved by Mary: the new labels are stricter)`,
    );
  });
});

describe('a waiver that is over', () => {
  test.concurrent('has no effect, and is told', async () => {
    const { code, result, stderr } = await judged([{ expires: '2020-02-29' }]);
    expect(code).toBe(1);
    expect(theCheck(result, id).waiver).toMatchObject({ expires: '2020-02-29', in_force: false });
    expect(stderr).toContain(
      '       waiver  expired at the end of 2020-02-29 and has no effect; it was approved by Mary: the new labels are stricter\n',
    );
    expect(stderr).toContain('FAILED  1 failed, 1 passed of 2 checks; 1 waiver expired\n');
  });
});

test.concurrent('a waiver on its last day is in force, and is told to end', async () => {
  // The day may change between the two, so the test looks at the day that the run had.
  for (;;) {
    const today = new Date().toISOString().slice(0, 10);
    const { code, result, stderr } = await judged([{ expires: today }]);
    if (!result.timings.started_at.startsWith(today)) continue;
    expect(code).toBe(0);
    expect(stderr).toContain(`until ${today} (its last day), approved by Mary`);
    return;
  }
});

test.concurrent('a waiver of a check that passed changes nothing, and is told as not needed', async () => {
  const { code, stderr } = await judged([{}, { check: 'metrics/report/f1/min' }]);
  expect(code).toBe(0);
  expect(stderr).toContain(
    'note   metrics/report/f1/min: its waiver is not needed, for it passed; remove it (until 2099-12-31, approved by Mary: the new labels are stricter)\n',
  );
});

test.concurrent('a model of which nothing passed is an error, however much is waived', async () => {
  const { code, result, stderr } = await (
    await workspace({ ...project([{}, { check: 'metrics/report/f1/min' }]), 'metrics.json': '{}' })
  ).judge(['check']);
  expect([code, result.verdict]).toEqual([2, 'error']);
  expect(stderr).toContain('2 could not be measured of 2 checks: nothing passed, and a waiver is no measurement');
});

describe('a waiver that names nothing', () => {
  test.concurrent.each<[string, Written, string]>([
    [
      'for a check that is misspelt',
      { check: 'metrics/report/acuracy/min' },
      'mlgate.yml:10:6 | no check is called metrics/report/acuracy/min: nothing is there to waive | did you mean metrics/report/accuracy/min?',
    ],
    [
      'for a rule that is not there',
      { check: 'metrics/report/accuracy/max' },
      'mlgate.yml:10:6 | no check is called metrics/report/accuracy/max: nothing is there to waive | did you mean metrics/report/accuracy/min?',
    ],
    [
      'for a gate that is not configured',
      { check: 'data/training/*/schema' },
      'mlgate.yml:10:6 | no check is called data/training/*/schema: nothing is there to waive | mlgate plan lists the ids',
    ],
    [
      'in words that are no id',
      { check: 'accuracy' },
      'mlgate.yml:10:6 | "accuracy" is no id of a check | mlgate plan lists the ids',
    ],
    [
      'for a gate that there is not',
      { check: 'metric/report/accuracy/min' },
      'mlgate.yml:10:6 | "metric/report/accuracy/min" is no id of a check | did you mean metrics/report/accuracy/min?',
    ],
  ])('%s is refused on its line', async (_name, waiver, fault) => {
    expect(await faults([waiver])).toEqual([fault]);
  });

  test.concurrent('is refused by mlgate config as well', async () => {
    const place = await workspace(project([{ check: 'metrics/report/acuracy/min' }]));
    const { code, stderr } = await place.mlgate(['config']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean metrics/report/accuracy/min?');
  });
});

test.concurrent('a check that is waived twice is refused, whatever the two say', async () => {
  expect(await faults([{}, { expires: '2020-01-01' }])).toEqual([
    `mlgate.yml:11:6 | ${id} is waived twice | first in mlgate.yml:10:6 | keep one of the two`,
  ]);
});

test.concurrent.each<[string, Written, string]>([
  ['a day that does not exist', { expires: '2026-02-30' }, '2026-02-30 is no day of the calendar'],
  ['a reason of blanks', { reason: '  ' }, `reason of the waiver of ${id} is blank`],
  ['an approver of blanks', { approved_by: '\t' }, `approved_by of the waiver of ${id} is blank`],
  ['a day in another form', { expires: '31.12.2099' }, 'waivers.0.expires is "31.12.2099"'],
])('a waiver with %s is refused', async (_name, waiver, what) => {
  expect((await faults([waiver])).map((fault) => fault.split(' | ')[1])).toEqual([what]);
});

test.concurrent('a waiver for a gate that was left out of the run is left alone', async () => {
  const { 'mlgate.yml': config = '', ...rest } = project([{ check: 'model/onnx/*/size' }]);
  const both = `${config}model:\n  onnx: { path: metrics.json }\n`;
  const place = await workspace({ ...rest, 'mlgate.yml': both });
  const { code, result } = await place.judge(['metrics']);
  expect(code).toBe(1);
  expect(theModel(result).waivers).toEqual([]);
});

test.concurrent('the plan carries the waivers and says them', async () => {
  const place = await workspace(project([{}]));
  const { stdout, stderr } = await place.mlgate(['plan', '--json']);
  expect(planOf(stdout).models[0]?.waivers).toEqual([
    { check: id, reason: 'the new labels are stricter', approved_by: 'Mary', expires: '2099-12-31' },
  ]);
  expect(stderr).toContain(`  waived      ${id}  until 2099-12-31, approved by Mary: the new labels are stricter\n`);
});

test.concurrent('config --resolved prints them', async () => {
  const { stdout } = await (await workspace(project([{}]))).mlgate(['config', '--resolved']);
  expect(stdout).toContain(`waivers:
  - check: ${id}
    reason: the new labels are stricter
    approved_by: Mary
    expires: 2099-12-31
`);
});

test.concurrent('hostile words in a waiver are shown and never obeyed', async () => {
  const hostile = '\n::error::planted ##[error]x \u001b[2J <img src=x> | @everyone `x` \u202Eabc';
  const place = await workspace(project([{ reason: hostile, approved_by: hostile }]));
  const { code, stdout } = await place.mlgate(['check', '--markdown', 'report.md']);
  expect(code).toBe(0);
  const markdown = await place.read('report.md');
  for (const line of `${stdout}${markdown}${(await place.mlgate(['plan'])).stdout}`.split('\n')) {
    expect(line).not.toMatch(/^\s*::/);
    expect(line).not.toContain('##[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  }
  expect(markdown).not.toMatch(/<img|@everyone|`/);
});
