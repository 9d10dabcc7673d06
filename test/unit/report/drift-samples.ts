import type { Check, DriftEvidence, Evidence } from '../../../src/result/check.js';
import { check, failed, passed, skipped } from './sample-run.js';

type About = Parameters<typeof passed>[0];

const scoring = { gate: 'drift', source: 'scoring', rule: 'distribution' } as const;

export const drift: DriftEvidence = {
  kind: 'drift',
  method: 'wasserstein',
  normalize: 'winsorised_std',
  of: 'data',
  test: 'anderson_darling',
  p: 4.3e-7,
  adjusted_p: 1.3e-6,
  correction: 'benjamini_hochberg',
  family: 31,
  alpha: 0.05,
  noise_floor: 0.05264,
  redraws: 1999,
  rows: { reference: 10_000, current: 2000 },
};

export const contributions = {
  kind: 'contributions',
  parts: [
    { part: '> 91000', reference: 0.05, current: 0.134, contribution: 0.312 },
    { part: '44200 … 91000', reference: 0.1, current: 0.158, contribution: 0.25 },
  ],
  omitted: 15,
} as const;

export const histogram = {
  kind: 'histogram',
  bins: [
    { to: 2000, reference: 0.01, current: 0 },
    { from: 2000, to: 4000, reference: 0.4, current: 0.2 },
    { from: 4000, to: 6000, reference: 0.4, current: 0.3 },
    { from: 6000, to: 8000, reference: 0.18, current: 0.4 },
    { from: 8000, to: 10_000, reference: 0, current: 0.02 },
    { from: 10_000, reference: 0.01, current: 0.08 },
  ],
} as const;

export const trend = {
  kind: 'trend',
  method: 'wasserstein',
  windows: [
    { from: '2026-11-03T00:00:00Z', rows: 900, value: 0.0213, exceeds: false },
    { from: '2026-11-04T00:00:00Z', rows: 12, exceeds: false },
    { from: '2026-11-05T00:00:00Z', rows: 800, value: 0.12, exceeds: true },
    { from: '2026-11-06T00:00:00Z', rows: 1200, value: 0.15, exceeds: true },
  ],
  began: '2026-11-05T00:00:00Z',
} as const;

/** A column of which the distribution drifted, with all that there is to see. */
export function drifted(subject: string, evidence: readonly Evidence[] = [drift], value = 0.45144): Check {
  return failed(
    { ...scoring, subject },
    {
      reason: 'drift',
      what: `the Wasserstein distance of ${subject} is 0.451`,
      observed: { value },
      expected: { at_most: 0.1 },
      evidence,
    },
  );
}

/** A check that passed on a number within its bound. */
export function stable(about: About, value = 0.0336449, evidence: readonly Evidence[] = [drift]): Check {
  const rate = about?.rule === undefined || about.rule === 'distribution' ? {} : ({ unit: 'fraction' } as const);
  return passed(
    { ...scoring, ...about },
    { observed: { value, ...rate }, expected: { at_most: 0.1, ...rate }, evidence },
  );
}

/** A column all of whose checks passed. */
export function stableColumn(subject: string, value?: number): readonly Check[] {
  return [
    stable({ subject }, value),
    ...['tail', 'missing'].map((rule) => stable({ subject, rule }, 0, [{ ...drift, method: 'rate_change' }])),
  ];
}

/** A column that is beyond its bound by no more than noise explains. */
export function noisy(subject: string): Check {
  return passed(
    { ...scoring, subject },
    {
      ...{ reason: 'within_noise', observed: { value: 0.12 }, expected: { at_most: 0.1 } },
      evidence: [{ ...drift, noise_floor: 0.14, adjusted_p: 0.31 }],
    },
  );
}

/** A column that is named and not judged. */
export function uncompared(subject: string, reason: 'identifier_column' | 'time_column' | 'constant_column'): Check {
  return check({ status: 'skipped', reason, what: `${subject} is not compared` }, { ...scoring, subject });
}

/** What the user's own policy leaves out of a block of drift. */
export function leftOut(): Check {
  return skipped({ ...scoring, subject: 'left' });
}

/** Whether the columns of two tables are the same. */
export function columnsCheck(wrong: number, of: number): Check {
  const about = { ...scoring, subject: null, rule: 'columns' } as const;
  const rest = { observed: { value: wrong, unit: 'columns', of }, expected: { at_most: 0, unit: 'columns' } } as const;
  return wrong === 0 ? passed(about, rest) : failed(about, { reason: 'missing_column', ...rest });
}
