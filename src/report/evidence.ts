import type { Check, Evidence, MethodEvidence, PartsEvidence, ValuesEvidence } from '../result/check.js';
import { counted, formatCount, formatNumber } from '../result/format.js';
import { byBlock, shortName } from './summary.js';

// What was seen of violations, in the same words in every report. The texts are not yet fit to print: values, files and
// columns in them are somebody's.

/** A report names as many values, files and checks; result.json has what it was given. */
const mostTold = 5;
const longestValue = 60;

const order: Readonly<Record<Evidence['kind'], number>> = {
  rows: 0,
  values: 1,
  parts: 2,
  contributions: 3,
  histogram: 4,
  trend: 5,
  interval: 6,
  comparison: 7,
  faults: 8,
  imports: 8,
  file: 8,
  files: 8,
  model: 8,
  counts: 9,
  drift: 10,
  consecutive: 11,
  method: 12,
  sql: 13,
};

/** As reports tell it: failing rows first, and how the check was decided after all that was seen. */
export function inOrder(evidence: readonly Evidence[] = []): readonly Evidence[] {
  return [...evidence].sort((a, b) => order[a.kind] - order[b.kind]);
}

/** `most frequent: "x" in 412 rows, "y" in 3 rows (27 different values)`, or how many there are where they are masked. */
export function valuesText({ distinct, values, masked, sensitive }: ValuesEvidence): string {
  const different = distinct === 1 ? '1 value' : `${formatCount(distinct)} different values`;
  if (masked) {
    const first = values[0] ? `${distinct === 1 ? ',' : '; the most frequent'} in ${rowsText(values[0].rows)}` : '';
    return `${different}${first} (values are masked${sensitive ? ', the row schema calls them sensitive' : ': show_values: true shows them'})`;
  }
  const told = values.slice(0, mostTold).map(({ value, rows }) => `${cellText(value)} in ${rowsText(rows)}`);
  if (told.length === 0) return different;
  if (told.length < distinct) return `most frequent: ${told.join(', ')} (${different})`;
  return `${told.join(', ')} (no other value)`;
}

/** A cell as text that shows where it begins and ends. */
export function cellText(value: string | null | undefined): string {
  if (value === null || value === undefined) return 'missing';
  if (value.length <= longestValue) return JSON.stringify(value);
  // Half of a character beyond 16 bits is none.
  return `${JSON.stringify(value.slice(0, longestValue).replace(/\p{Surrogate}$/u, ''))}…`;
}

/** `in 8 of its files: day=2026-01-02/part.csv 412 of 1,000 rows (41.2 %), …; 5 more`. */
export function partsText({ parts, omitted }: PartsEvidence): string {
  const told = parts.slice(0, mostTold);
  const more = omitted + parts.length - told.length;
  const files = told.length + more === 1 ? '1 of its files' : `${formatCount(told.length + more)} of its files`;
  const shares = told.map(
    ({ part, rows, of }) => `${part} ${formatCount(rows)} of ${rowsText(of)}${shareText(rows, of)}`,
  );
  const all = [...(shares.length > 0 ? [shares.join(', ')] : []), ...(more > 0 ? [`${formatCount(more)} more`] : [])];
  return `in ${files}: ${all.join('; ')}`;
}

/** ` (41.2 %)`, in three digits, and in more where those would say all; nothing of no rows. */
function shareText(rows: number, of: number): string {
  if (of === 0) return '';
  const percent = (rows / of) * 100;
  const short = Number(percent.toPrecision(3));
  return ` (${short === 100 ? formatNumber(percent, 100) : formatNumber(short)} %)`;
}

function rowsText(rows: number): string {
  return `${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'}`;
}

/** `decided by ajv on 312 different values`. */
export function methodText({ judged }: MethodEvidence): string {
  return `decided by ajv on ${judged === 1 ? '1 value' : `${formatCount(judged)} different values`}`;
}

/** How a check was decided, where the scan alone did not. */
export function methodOf({ evidence = [] }: Pick<Check, 'evidence'>): MethodEvidence | undefined {
  return evidence.find((each): each is Extract<Evidence, { kind: 'method' }> => each.kind === 'method');
}

/** `3 checks of data/training were decided by ajv on their distinct values: email pattern, …`: the slow ways, by block. */
export function methodNotes(checks: readonly Check[]): readonly string[] {
  return [...byBlock(checks)].flatMap(([block, own]) => {
    const slow = own.filter((check) => methodOf(check) !== undefined);
    if (slow.length === 0) return [];
    const names = slow.slice(0, mostTold).map(shortName).join(', ');
    const more = slow.length > mostTold ? ` and ${formatCount(slow.length - mostTold)} more` : '';
    const [were, their] = slow.length === 1 ? ['was', 'its'] : ['were', 'their'];
    return [
      `${counted(slow.length, 'check')} of ${block} ${were} decided by ajv on ${their} distinct values: ${names}${more}`,
    ];
  });
}
