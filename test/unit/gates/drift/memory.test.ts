import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { breachesOf, digestOfCurrent, mostRuns, parseState, runsAfter } from '../../../../src/gates/drift/memory.js';
import { type RememberedBlock, type RememberedRun, stateText } from '../../../../src/gates/drift/state.js';
import { UserError } from '../../../../src/result/error.js';

/** The digest of the data of a day. */
function day(name: string): string {
  return createHash('sha256').update(name).digest('hex');
}

function ran(name: string, breaches: number, rest: Partial<RememberedRun> = {}): RememberedRun {
  return { current: day(name), breaches, commit: null, ...rest };
}

const commit = 'c0ffee'.padEnd(40, '0');

describe('how many runs in a row have found drift', () => {
  test.each<[string, readonly RememberedRun[] | undefined, string, object]>([
    ['nobody knows where nothing is remembered', undefined, 'tue', { breaches: 1, at_least: true }],
    ['it is the first after a run that found none', [ran('mon', 0)], 'tue', { breaches: 1 }],
    ['it is one more after runs that did', [ran('sun', 1), ran('mon', 2)], 'tue', { breaches: 3 }],
    [
      'what was unknown before stays unknown',
      [ran('mon', 1, { at_least: true })],
      'tue',
      { breaches: 2, at_least: true },
    ],
    ['until a run finds none', [ran('sun', 1, { at_least: true }), ran('mon', 0)], 'tue', { breaches: 1 }],
    ['the same data are not counted twice', [ran('sun', 0), ran('mon', 1)], 'mon', { breaches: 1 }],
    ['nor are those of an earlier run of a row that goes on', [ran('sun', 1), ran('mon', 2)], 'sun', { breaches: 2 }],
    ['those of a row that has ended have what they had', [ran('sat', 1), ran('sun', 0)], 'sat', { breaches: 1 }],
    [
      'where they were found without drift, they come after those before',
      [ran('sun', 1), ran('mon', 0)],
      'mon',
      { breaches: 2 },
    ],
    ['and nobody knows where there are none before', [ran('mon', 0)], 'mon', { breaches: 1, at_least: true }],
    ['there is a largest count', [ran('mon', 1_000_000)], 'tue', { breaches: 1_000_000 }],
  ])('%s', (_what, runs, now, expected) => {
    expect(breachesOf(runs, day(now))).toEqual(expected);
  });
});

describe('what is remembered after a run', () => {
  const monday = [ran('sun', 0), ran('mon', 1)];

  test('drift in new data is one more, with its commit', () => {
    expect(runsAfter(monday, { current: day('tue'), commit, found: 'drift' })).toEqual([
      ...monday,
      { current: day('tue'), breaches: 2, commit },
    ]);
  });

  test('new data without drift end the row', () => {
    expect(runsAfter(monday, { current: day('tue'), commit, found: 'no_drift' })).toEqual([
      ...monday,
      { current: day('tue'), breaches: 0, commit },
    ]);
  });

  test('the first run of all is remembered', () => {
    const first = { current: day('mon'), commit };
    expect(runsAfter(undefined, { ...first, found: 'no_drift' })).toEqual([{ ...first, breaches: 0 }]);
    expect(runsAfter(undefined, { ...first, found: 'drift' })).toEqual([{ ...first, breaches: 1, at_least: true }]);
  });

  test.each(['drift', 'no_drift'] as const)(
    'data that were seen before change nothing, whether they are found %s',
    (found) => {
      expect(runsAfter(monday, { current: day('mon'), commit, found })).toBe(monday);
      const tuesday = [...monday, ran('tue', 2)];
      expect(runsAfter(tuesday, { current: day('sun'), commit, found })).toBe(tuesday);
    },
  );

  test('what could not be measured neither adds nor ends anything', () => {
    expect(runsAfter(monday, { current: day('tue'), commit, found: 'unknown' })).toBe(monday);
    expect(runsAfter(undefined, { current: day('tue'), commit, found: 'unknown' })).toBeUndefined();
  });

  test('a lower bound can find drift in the newest data after all', () => {
    const runs = [ran('sun', 1), ran('mon', 0)];
    expect(runsAfter(runs, { current: day('mon'), commit, found: 'drift' })).toEqual([
      ran('sun', 1),
      { current: day('mon'), breaches: 2, commit },
    ]);
  });

  test('only so many runs are remembered, and the row goes on', () => {
    let runs: readonly RememberedRun[] | undefined = [ran('0', 0)];
    for (let each = 1; each <= mostRuns + 5; each++)
      runs = runsAfter(runs, { current: day(String(each)), commit: null, found: 'drift' });
    expect(runs?.length).toBe(mostRuns);
    expect(runs?.at(-1)).toEqual(ran(String(mostRuns + 5), mostRuns + 5));
  });
});

describe('the digest of the current data', () => {
  test('is that of the file where there is one', () => {
    expect(digestOfCurrent([{ sha256: day('a') }])).toBe(day('a'));
  });

  test('is one for several, whatever their order', () => {
    const [one, other] = [{ sha256: day('a') }, { sha256: day('b') }];
    expect(digestOfCurrent([one, other])).toBe(digestOfCurrent([other, one]));
    expect(digestOfCurrent([one, other])).not.toBe(digestOfCurrent([one, one]));
    expect(digestOfCurrent([one])).not.toBe(digestOfCurrent([one, one]));
  });
});

const churn: RememberedBlock = { model: 'churn', block: 'scoring', runs: [ran('mon', 1, { at_least: true, commit })] };
const text = stateText({ blocks: [churn] });

describe('the file', () => {
  test('has one form, by the names of models and blocks', () => {
    const fraud = { ...churn, model: 'fraud' };
    const labels = { ...churn, block: 'labels' };
    expect(stateText({ blocks: [fraud, churn, labels] })).toBe(stateText({ blocks: [labels, fraud, churn] }));
    expect(text).toBe(`{
  "format": "mlgate-drift-state",
  "version": 1,
  "blocks": [
    {
      "model": "churn",
      "block": "scoring",
      "runs": [
        {
          "current": "${day('mon')}",
          "breaches": 1,
          "at_least": true,
          "commit": "${commit}"
        }
      ]
    }
  ]
}
`);
  });

  test('is read as it was written, and in any layout', async () => {
    const read = await parseState(Buffer.from(text), 's.json');
    expect(read.blocks).toEqual([churn]);
    expect(await parseState(Buffer.from(JSON.stringify(JSON.parse(text))), 's.json')).toEqual(read);
  });

  const others: readonly [string, string, RegExp][] = [
    ['nothing', '', /it is no JSON/],
    ['cut short', text.slice(0, -40), /it is no JSON/],
    ['with the markers of a merge', `<<<<<<< HEAD\n${text}`, /conflict markers/],
    ['a list', '[]', /must be object/],
    ['null', 'null', /must be object/],
    ['of another version', text.replace('"version": 1', '"version": 2'), /version 2.*reads version 1/],
    ['without a version', text.replace('"version": 1,', ''), /required property 'version'/],
    ['of another kind', text.replace('-drift-state', '-profile'), /\/format/],
    ['without a block', '{"format":"mlgate-drift-state","version":1,"blocks":[]}', /\/blocks/],
    ['with a block that has no run', text.replace(/"runs": \[[^\]]*\]/, '"runs": []'), /\/runs/],
    ['with a word of its own', text.replace('"version": 1', '"version": 1, "x": 1'), /additional properties/],
    ['with a count below zero', text.replace('"breaches": 1', '"breaches": -1'), /breaches/],
    ['with half a count', text.replace('"breaches": 1', '"breaches": 0.5'), /breaches/],
    ['with a count as text', text.replace('"breaches": 1', '"breaches": "1"'), /breaches/],
    ['with an endless count', text.replace('"breaches": 1', '"breaches": 1e999'), /breaches/],
    ['with no digest', text.replace(day('mon'), 'latest'), /current/],
    ['with no commit', text.replace(commit, 'main'), /commit/],
    ['that says a thing twice', text.replace('"breaches": 1', '"breaches": 9, "breaches": 1'), /stands twice/],
    ['that has a block twice', JSON.stringify({ ...JSON.parse(text), blocks: [churn, churn] }), /stands twice/],
    ['with a prototype', text.replace('"version": 1', '"version": 1, "__proto__": {}'), /additional properties|twice/],
    ['deeper than anybody writes', '['.repeat(100_000), /it is no JSON/],
  ];

  test.each(others)('%s is malformed, and no new beginning', async (_what, content, why) => {
    const error = await parseState(Buffer.from(content), 's.json').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    const { code, explanation } = error as UserError;
    expect([code, explanation.what]).toEqual(['malformed', 's.json is not a drift state as mlgate writes it']);
    expect(explanation.why).toMatch(why);
  });

  test('larger than any is malformed', async () => {
    await expect(parseState(Buffer.alloc(8_000_001, ' '), 's.json')).rejects.toMatchObject({ code: 'malformed' });
  });

  test('is not written larger than it may be read', () => {
    const runs = Array.from({ length: mostRuns }, (_, index) => ran(String(index), 1, { commit }));
    const blocks = Array.from({ length: 2000 }, (_, index) => ({ model: 'churn', block: `b${index}`, runs }));
    expect(() => stateText({ blocks })).toThrow(UserError);
  });
});
