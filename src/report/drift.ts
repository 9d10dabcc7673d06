import type { Check, ContributionsEvidence, DriftEvidence, Evidence, TrendEvidence } from '../result/check.js';
import { formatCount, formatNumber, formatProbability, formatShort } from '../result/format.js';
import { cellText } from './evidence.js';
import { byBlock } from './summary.js';

// What was seen of drift, in the same words in every report. The texts are not yet fit to print: columns and categories in
// them are somebody's.

/** Windows of time that one line tells. */
const mostWindows = 12;
/** Columns that a note names. */
const mostNames = 10;
/** Parts that a sentence names. */
const mostInSentence = 3;

/** `41.2 %`, and `99.96 %` where three digits would say all. */
export function percentText(share: number): string {
  const percent = share * 100;
  const short = Number(percent.toPrecision(3));
  return `${short === 100 ? formatNumber(percent, 100) : formatNumber(short)} %`;
}

export function driftOf({ evidence = [] }: Pick<Check, 'evidence'>): DriftEvidence | undefined {
  return evidence.find((each) => each.kind === 'drift');
}

/** `wasserstein, normalize winsorised_std; anderson_darling: p 1.2e-8, 3.4e-7 after benjamini_hochberg over 31 tests, alpha 0.05`. */
export function howText(evidence: DriftEvidence): string {
  const { method, normalize, bounds, test, p, adjusted_p, correction, family, alpha, redraws } = evidence;
  const distance = [
    method,
    ...(normalize === undefined ? [] : [`normalize ${normalize}`]),
    ...(bounds ? [`${formatShort(bounds[0])} to ${formatShort(bounds[1])} as the ranges leave it open`] : []),
  ];
  const over = family === undefined ? '' : ` over ${formatCount(family)} ${family === 1 ? 'test' : 'tests'}`;
  const after = correction === undefined || correction === 'none' ? 'uncorrected' : `after ${correction}`;
  const tested = [
    ...(p === undefined ? [] : [`p ${formatProbability(p)}`]),
    ...(adjusted_p === undefined ? [] : [`${formatProbability(adjusted_p)} ${after}${over}`]),
    ...(alpha === undefined ? [] : [`alpha ${formatNumber(alpha)}`]),
  ];
  return [
    distance.join(', '),
    test === undefined ? 'judged by its size alone' : `${test}: ${tested.join(', ')}`,
    ...(redraws === undefined ? [] : [`${formatCount(redraws)} redraws`]),
  ].join('; ');
}

/** `2,000 rows against 10,000, treated as independent`, or what they are worth where they are not. */
export function sizesText({ rows, effective_rows: worth }: Pick<DriftEvidence, 'rows' | 'effective_rows'>): string {
  const sizes = `${formatCount(rows.current)} rows against ${formatCount(rows.reference)}`;
  if (!worth) return `${sizes}, treated as independent`;
  const [current, reference] = [worth.current, worth.reference].map((each) => formatCount(Math.round(each)));
  return `${sizes}, worth ${current} and ${reference} independent ones`;
}

/** Names that cannot be taken for what is said about them. */
const plainName = /^(?! )[\p{L}\p{M}\p{N} _./:&+<>≤…-]+(?<! )$/u;

/** The name of a range or category, shown where it begins and ends if that is not plain, or what it is if it has none. */
export function partName({ part, reference }: { readonly part?: string; readonly reference: number }): string {
  if (part === undefined) return reference > 0 ? 'a value of the reference without a name' : 'a new value';
  return part.length <= 60 && plainName.test(part) ? part : cellText(part);
}

/** What the parts that are not told make of the whole difference. */
export function restOf(parts: ContributionsEvidence['parts']): number {
  return Math.max(0, 1 - parts.reduce((sum, { contribution }) => sum + contribution, 0));
}

/** `most of it in > 91000 (5 % → 13.4 %), "pro" (49.8 % → 60.2 %)`; nothing where no part differs. */
export function contributionsText({ parts }: ContributionsEvidence): string | undefined {
  if (parts.length === 0) return undefined;
  const told = parts
    .slice(0, mostInSentence)
    .map((part) => `${partName(part)} (${percentText(part.reference)} → ${percentText(part.current)})`);
  return `most of it in ${told.join(', ')}`;
}

/** `wasserstein by window from 2026-11-03: 0.02, 0.03, – (12 rows), 0.12*, 0.15*; * beyond the bound, and all since 2026-11-06`. */
export function trendText({ method, windows, began }: TrendEvidence): string {
  const told = windows.slice(-mostWindows);
  const earlier = windows.length - told.length;
  const values = told.map(({ rows, value, exceeds }) => {
    const mark = exceeds ? '*' : '';
    return value === undefined
      ? `– (${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'})`
      : `${formatShort(value)}${mark}`;
  });
  const [first] = told;
  const since = began === undefined ? '' : `, and all since ${momentText(began)}`;
  return [
    `${method} by window${first ? ` from ${momentText(first.from)}` : ''}: ${values.join(', ')}`,
    ...(told.some(({ exceeds }) => exceeds) || began !== undefined ? [`* beyond the bound${since}`] : []),
    ...(earlier > 0 ? [`${formatCount(earlier)} earlier windows in result.json`] : []),
  ].join('; ');
}

/** The day alone where a window begins with it. */
function momentText(moment: string): string {
  return moment.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace(/:00(?:\.0+)?Z$/, 'Z');
}

/** Nothing is compared with what drifts by nature, or cannot. */
const unlike: Readonly<Record<string, string>> = {
  identifier_column: 'identifier',
  time_column: 'points in time',
  constant_column: 'constant',
};

/** Whether a column is named and not judged: a note says so, and no more needs to be said of it. */
export function isUncompared({ status, reason, waiver, key }: Check): boolean {
  return status === 'skipped' && key.subject !== null && Object.hasOwn(unlike, reason) && !waiver;
}

/** What is to be known of each block of drift beside its checks: what was not compared, and what was taken for granted. */
export function driftNotes(checks: readonly Check[]): readonly string[] {
  return [...byBlock(checks.filter(({ key }) => key.gate === 'drift'))].flatMap(([block, own]) => {
    const uncompared = own.filter(isUncompared);
    const names = uncompared
      .slice(0, mostNames)
      .map(({ key, reason }) => `${partName({ part: key.subject ?? '', reference: 1 })} (${unlike[reason]})`);
    const more = uncompared.length > mostNames ? ` and ${formatCount(uncompared.length - mostNames)} more` : '';
    const measured = own.flatMap((check) => driftOf(check) ?? []);
    const independent = measured.length > 0 && measured.every(({ effective_rows: worth }) => worth === undefined);
    return [
      ...(uncompared.length > 0 ? [`${block}: not compared: ${names.join(', ')}${more}`] : []),
      ...(independent
        ? [`${block}: rows are treated as independent; where several belong to one user or device, name it with group`]
        : []),
    ];
  });
}

/** What a report shows of the evidence of drift: a share of two parts needs no picture beside its sentence. */
export function picturesOf(evidence: readonly Evidence[] = []): Pictures {
  const drift = evidence.find((each) => each.kind === 'drift');
  const contributions = evidence.find((each) => each.kind === 'contributions');
  const histogram = evidence.find((each) => each.kind === 'histogram');
  const told = drift && (drift.method === 'rate_change' || drift.method === 'tail_increase');
  const named = new Set(contributions?.parts.map(({ part }) => part));
  const said = histogram?.bins.every(({ part }) => part !== undefined && named.has(part));
  return {
    ...(contributions && contributions.parts.length > 0 && { contributions }),
    ...(histogram && histogram.bins.length > 0 && !told && !said && { histogram }),
  };
}

export interface Pictures {
  readonly contributions?: ContributionsEvidence;
  readonly histogram?: Extract<Evidence, { kind: 'histogram' }>;
}
