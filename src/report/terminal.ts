import pc from 'picocolors';
import type { Check, Evidence, FailingRow } from '../result/check.js';
import { counted, formatBytes, formatIntervalEvidence, formatQuantity } from '../result/format.js';
import { locationText } from '../result/location.js';
import type { ModelRun, Problem, Run, Timings } from '../result/run.js';
import { isWaived } from '../result/verdict.js';
import { cellText, inOrder, methodNotes, methodOf, methodText, partsText, valuesText } from './evidence.js';
import { printable } from './printable.js';
import { scansOf } from './scans.js';
import {
  byBlock,
  byCause,
  type Cause,
  expectedText,
  headline,
  notPassed,
  observedText,
  originText,
  othersText,
  shortName,
  statusWord,
  verdictWord,
} from './summary.js';
import { acceptedText, notes, waiverText } from './waivers.js';
import { widthOf } from './width.js';

export interface TerminalOptions {
  readonly colour: boolean;
  /** every check on a line of its own, where otherwise long blocks are counted; and how long tables were read */
  readonly verbose?: boolean;
}

/** A block with more passed checks than this is told as a count. */
const mostLines = 12;

type Colours = ReturnType<typeof pc.createColors>;

export async function terminalReport(run: Run, { colour, verbose = false }: TerminalOptions): Promise<string> {
  const colours = pc.createColors(colour);
  const parts = [
    ...run.problems.map((problem) => problemText(problem, colours)),
    ...(await Promise.all(run.models.map((model) => modelText(model, { colours, verbose, timings: run.timings })))),
  ];
  // The last line is the one that is read, so it is never that of a model that passed beside a fault.
  const word = paint(run.verdict, verdictWord(run.verdict), colours);
  if (run.models.length === 0) parts.push(`${word}  nothing was measured\n`);
  else if (run.problems.length > 0) parts.push(`${word}  not everything was measured: see the first lines\n`);
  return parts.join('\n');
}

/** A few plain lines: what happened, why, what to do. */
export function problemText(problem: Problem, colours: Colours = pc.createColors(false)): string {
  const where = problem.location ? `${printable(locationText(problem.location))}  ` : '';
  return lines([`${colours.red('error')}  ${where}${printable(problem.what)}`, ...explanation(problem, '       ')]);
}

/** How, and by which clock, a model is told. */
interface Telling {
  readonly colours: Colours;
  readonly verbose: boolean;
  readonly timings: Timings;
}

async function modelText(model: ModelRun, { colours, verbose, timings }: Telling): Promise<string> {
  const title = `${colours.bold(printable(model.name))}${model.config ? `  ${printable(model.config.path)}` : ''}`;
  const bad = byCause(notPassed(model.checks)).flatMap((cause) => detail(cause, colours, timings.started_at));
  const blocks = [...byBlock(model.checks)].map(([name, checks]) => block(name, checks, colours, verbose));
  const table = (await Promise.all(blocks)).flat();
  const verdict = `${paint(model.verdict, verdictWord(model.verdict), colours)}  ${headline(model)}`;
  const noted = [
    ...[...notes(model), ...methodNotes(model.checks)].map((note) => `${colours.dim('note')}   ${printable(note)}`),
    ...(verbose ? scansOf(model.name, timings.scans) : []).map(
      ({ block: name, text }) => `${colours.dim('scans')}  ${printable(`${name}: ${text}`)}`,
    ),
  ];
  return lines([
    ...[title, '', ...bad, ...(bad.length > 0 ? [''] : []), ...table, ''],
    ...[...noted, ...(noted.length > 0 ? [''] : []), verdict],
  ]);
}

function detail(cause: Cause, colours: Colours, at: string): string[] {
  const { check } = cause;
  const waiver = waiverText(check, at);
  const others = othersText(cause);
  const paintStatus = blocksNothing(check) ? colours.yellow : colours.red;
  const where = check.location ? `  ${colours.dim(printable(locationText(check.location)))}` : '';
  const indent = '       ';
  return [
    `${paintStatus(statusWord(check).padEnd(5))}  ${printable(check.id)}${where}`,
    `${indent}what  ${printable(check.what)}`,
    ...explanation(check, indent),
    ...(check.baseline ? [`${indent}base  ${baselineText(check.baseline)}`] : []),
    ...inOrder(check.evidence).flatMap((evidence) => evidenceLines(evidence, indent)),
    ...(others === undefined ? [] : [`${indent}also  ${printable(others)}`]),
    ...(waiver === undefined ? [] : [`${indent}waiver  ${printable(waiver)}`]),
  ];
}

function explanation({ why, fix }: { readonly why?: string; readonly fix?: string }, indent: string): string[] {
  return [
    ...(why === undefined ? [] : [`${indent}why   ${printable(why)}`]),
    ...(fix === undefined ? [] : [`${indent}fix   ${printable(fix)}`]),
  ];
}

function baselineText(baseline: NonNullable<Check['baseline']>): string {
  const { sha256, observed, accepted } = baseline;
  const value = observed ? `${formatQuantity(observed)} in ` : '';
  const told = accepted ? `, ${acceptedText(accepted)}` : '';
  return printable(`${value}${originText(baseline, [`sha256 ${sha256.slice(0, 12)}…`])}${told}`);
}

function evidenceLines(evidence: Evidence, indent: string): string[] {
  switch (evidence.kind) {
    case 'rows':
      return evidence.rows.every(({ values }) => values === undefined)
        ? maskedRows(evidence, indent)
        : evidence.rows.map((row) => rowLine(row, indent));
    case 'sql':
      return [];
    case 'file':
      return [
        `${indent}file  ${printable(`${evidence.path}, ${formatBytes(evidence.size)}, sha256 ${evidence.sha256}`)}`,
      ];
    case 'counts':
    case 'comparison':
    case 'drift':
    case 'contributions':
    case 'histogram':
    case 'trend':
      return [];
    case 'values':
      return [`${indent}seen  ${printable(valuesText(evidence))}`];
    case 'parts':
      return [`${indent}part  ${printable(partsText(evidence))}`];
    case 'method':
      return [`${indent}how   ${methodText(evidence)}`];
    case 'interval':
      return [`${indent}from  ${formatIntervalEvidence(evidence)}`];
  }
}

function rowLine({ file, row, values }: FailingRow, indent: string): string {
  const cells = Object.entries(values ?? {}).map(([column, value]) => `${column} = ${cellText(value)}`);
  return `${indent}row   ${printable([`${file} row ${row}`, ...(cells.length > 0 ? [cells.join(', ')] : [])].join('  '))}`;
}

/** Without values, the numbers of a file's rows fit on one line. */
function maskedRows({ rows, sensitive }: Extract<Evidence, { kind: 'rows' }>, indent: string): string[] {
  const why = sensitive ? 'the cells are sensitive' : 'show_values: true shows the cells';
  const files = [...new Set(rows.map(({ file }) => file))];
  return files.map((file) => {
    const numbers = rows.filter((row) => row.file === file).map(({ row }) => row);
    return `${indent}rows  ${printable(file)}: ${numbers.join(', ')} (${why})`;
  });
}

async function block(name: string, checks: readonly Check[], colours: Colours, verbose: boolean): Promise<string[]> {
  const passed = checks.filter(({ status }) => status === 'passed');
  const manyPassed = !verbose && passed.length > mostLines ? passed.filter(({ key }) => key.subject !== null) : [];
  const repeated = verbose
    ? []
    : byCause(checks.filter(({ status }) => status === 'error')).flatMap(({ others }) => others);
  const folded = new Set([...manyPassed, ...repeated]);
  const shown = checks.filter((check) => !folded.has(check));
  const rows = shown.map((check) => [
    statusWord(check),
    printable(shortName(check)),
    printable(observedText(check)),
    printable(expectedText(check)),
  ]);
  const widthIn = await widthOf(rows.flat());
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthIn(row[column] ?? '')), 0));
  return [
    `  ${colours.bold(printable(name))}`,
    ...rows.flatMap((row, index) => {
      const [status = '', ...rest] = row.map((cell, column) =>
        column < 3 ? cell + ' '.repeat((widths[column] ?? 0) - widthIn(cell)) : cell,
      );
      const method = verbose ? methodOf(shown[index] ?? {}) : undefined;
      return [
        `    ${paintCheck(shown[index], status, colours)}  ${rest.join('  ')}`.trimEnd(),
        ...(method ? [`    ${' '.repeat(widths[0] ?? 0)}  ${colours.dim(methodText(method))}`] : []),
      ];
    }),
    ...(manyPassed.length > 0
      ? [`    ${colours.green('pass')}  ${counted(manyPassed.length, 'more check')}, each without a violation`]
      : []),
    ...(repeated.length > 0
      ? [`    ${colours.red('ERROR')}  ${counted(repeated.length, 'more check')}, for the same reason`]
      : []),
  ];
}

function paintCheck(check: Check | undefined, text: string, colours: Colours): string {
  if (!check || check.status === 'passed') return colours.green(text);
  return blocksNothing(check) ? colours.yellow(text) : colours.red(text);
}

function blocksNothing(check: Check): boolean {
  return check.effect === 'warn' || check.status === 'skipped' || isWaived(check);
}

function paint(verdict: Run['verdict'], text: string, colours: Colours): string {
  return colours.bold(verdict === 'passed' ? colours.green(text) : colours.red(text));
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
