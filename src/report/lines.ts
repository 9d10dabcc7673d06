import type { Check } from '../result/check.js';
import { counted, formatCount } from '../result/format.js';
import { isUncompared } from './drift.js';
import { byCause, type Cause, excessOf, expectedText, observedText, shortName } from './summary.js';

/** A block with more passed checks, or columns, than this is told as a count. */
const mostLines = 12;

/** As many causes of a block of drift are explained where there is little room. */
const mostExplained = 10;

/** Causes that are explained, and how many checks of which blocks have no more than their line in a table. */
export interface Explained {
  readonly explained: readonly Cause[];
  readonly left: readonly (readonly [block: string, checks: number])[];
}

/** Of each block of drift the columns that drifted furthest, and of any other all; the causes come worst first. */
export function furthest(causes: readonly Cause[]): Explained {
  const seen = new Map<string, number>();
  const left = new Map<string, number>();
  const explained = causes.filter(({ check: { key }, others }) => {
    const block = `${key.gate}/${key.source}`;
    const before = seen.get(block) ?? 0;
    seen.set(block, before + 1);
    if (key.gate !== 'drift' || before < mostExplained) return true;
    left.set(block, (left.get(block) ?? 0) + 1 + others.length);
    return false;
  });
  return { explained, left: [...left] };
}

/** How a block is told: checks on a line each, with what is said beside them, and the others as counts. */
export interface BlockLines {
  readonly shown: readonly { readonly check: Check; readonly beside?: string }[];
  /** texts that are not yet fit to print */
  readonly counts: readonly { readonly status: 'passed' | 'error'; readonly text: string }[];
}

/** What did not pass has its own line always, but for the errors of one cause; everything has one where all is to be told. */
export function linesOf(checks: readonly Check[], verbose: boolean): BlockLines {
  if (verbose) return { shown: checks.map((check) => ({ check })), counts: [] };
  const repeated = byCause(checks.filter(({ status }) => status === 'error')).flatMap(({ others }) => others);
  const once = new Set(repeated);
  const told = checks.filter((check) => !once.has(check));
  const { shown, counts } = told[0]?.key.gate === 'drift' ? columnLines(told) : checkLines(told);
  const more = { status: 'error', text: `${counted(repeated.length, 'more check')}, for the same reason` } as const;
  return { shown, counts: repeated.length > 0 ? [...counts, more] : counts };
}

function checkLines(checks: readonly Check[]): BlockLines {
  const passed = checks.filter(({ status }) => status === 'passed');
  const many = new Set(passed.length > mostLines ? passed.filter(({ key }) => key.subject !== null) : []);
  const text = `${counted(many.size, 'more check')}, each without a violation`;
  return {
    shown: checks.filter((check) => !many.has(check)).map((check) => ({ check })),
    counts: many.size > 0 ? [{ status: 'passed', text }] : [],
  };
}

/** The first question about a column is its line, and what else is asked of it stands beside if it passed. */
function columnLines(checks: readonly Check[]): BlockLines {
  const columns = [...byColumn(checks)].map(([, own]) => own);
  const whole = columns.filter(isWhole);
  const many = new Set(whole.length > mostLines ? whole : []);
  const shown = columns.flatMap((own) => (many.has(own) ? [] : oneColumn(own)));
  const uncompared = columns.filter((own) => own.some(isUncompared)).flatMap((own) => own.filter(isQuiet));
  const text = `${counted(uncompared.length, 'check')} of columns that are not compared`;
  return {
    shown,
    counts: [
      ...(many.size > 0 ? [{ status: 'passed' as const, text: manyText([...many].flat(), many.size) }] : []),
      ...(uncompared.length > 0 ? [{ status: 'passed' as const, text }] : []),
    ],
  };
}

/** The checks of each column together; one about the table is by itself. */
function byColumn(checks: readonly Check[]): ReadonlyMap<string, readonly Check[]> {
  const columns = new Map<string, Check[]>();
  for (const check of checks) {
    const { subject, rule } = check.key;
    const name = subject === null ? `table ${rule}` : `column ${subject}`;
    const known = columns.get(name);
    if (known) known.push(check);
    else columns.set(name, [check]);
  }
  return columns;
}

function isWhole(own: readonly Check[]): boolean {
  return own.every(({ status, key }) => status === 'passed' && key.subject !== null);
}

function isQuiet({ status, reason }: Check): boolean {
  return status === 'passed' && reason !== 'within_noise';
}

function oneColumn(own: readonly Check[]): BlockLines['shown'] {
  const compared = own.filter((check) => !isUncompared(check));
  if (compared.length < own.length) return compared.filter((check) => !isQuiet(check)).map((check) => ({ check }));
  const [head] = own;
  const beside = own.filter((check) => check !== head && isQuiet(check));
  return own
    .filter((check) => !beside.includes(check))
    .map((check) => {
      if (check !== head || beside.length === 0) return { check };
      return { check, beside: `${beside.map(({ key }) => key.rule).join(', ')} pass` };
    });
}

/** `288 more columns (1,140 checks), nearest to its bound: c17 distribution 0.0874 (noise 0.02), ≤ 0.1`. */
function manyText(checks: readonly Check[], columns: number): string {
  const beyond = checks.filter(({ reason }) => reason === 'within_noise').length;
  const noise = beyond > 0 ? `; in ${formatCount(beyond)} of them the change is not significant` : '';
  const [nearest] = checks.filter(isQuiet).sort((a, b) => excessOf(b) - excessOf(a));
  const name = nearest && `${shortName(nearest)} ${observedText(nearest)}, ${expectedText(nearest)}`;
  const near = nearest && excessOf(nearest) > 0 ? `; nearest to its bound: ${name}` : '';
  return `${formatCount(columns)} more columns (${formatCount(checks.length)} checks)${noise}${near}`;
}
