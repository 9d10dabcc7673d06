import pc from 'picocolors';
import type { Check, ContributionsEvidence, Evidence, FailingRow } from '../result/check.js';
import { counted, formatBytes, formatCount, formatIntervalEvidence, formatQuantity } from '../result/format.js';
import { locationText } from '../result/location.js';
import type { ModelRun, Problem, Run, Timings } from '../result/run.js';
import { isWaived } from '../result/verdict.js';
import {
  driftNotes,
  howText,
  isUncompared,
  type Pictures,
  partName,
  percentText,
  picturesOf,
  restOf,
  sizesText,
  trendText,
} from './drift.js';
import { cellText, inOrder, methodNotes, methodOf, methodText, partsText, valuesText } from './evidence.js';
import { cut, histogramLines, type Width } from './histogram.js';
import { furthest, linesOf } from './lines.js';
import { faultLines, filesText, importLines, importNotes, modelNotes } from './model.js';
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

/** Cells of the longest name of a part. */
const widestPart = 44;

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
  const told = notPassed(model.checks).filter((check) => verbose || !isUncompared(check));
  const { explained, left } = verbose ? { explained: byCause(told), left: [] } : furthest(byCause(told));
  const width = await widthOf(explained.flatMap(({ check }) => namesOf(check)));
  const bad = [
    ...explained.flatMap((cause) => detail(cause, { colours, at: timings.started_at, width })),
    ...left.map(
      ([name, count]) =>
        `       ${printable(`${counted(count, 'more check')} of ${name} in the table below; --verbose explains each`)}`,
    ),
  ];
  const blocks = [...byBlock(model.checks)].map(([name, checks]) => block(name, checks, colours, verbose));
  const table = (await Promise.all(blocks)).flat();
  const verdict = `${paint(model.verdict, verdictWord(model.verdict), colours)}  ${headline(model)}`;
  const noted = [
    ...[
      ...notes(model),
      ...methodNotes(model.checks),
      ...driftNotes(model.checks),
      ...modelNotes(model.checks),
      ...(verbose ? importNotes(model.checks) : []),
    ].map((note) => `${colours.dim('note')}   ${printable(note)}`),
    ...(verbose ? scansOf(model.name, timings.scans) : []).map(
      ({ block: name, text }) => `${colours.dim('scans')}  ${printable(`${name}: ${text}`)}`,
    ),
  ];
  return lines([
    ...[title, '', ...bad, ...(bad.length > 0 ? [''] : []), ...table, ''],
    ...[...noted, ...(noted.length > 0 ? [''] : []), verdict],
  ]);
}

/** The names in pictures, which must be measured to stand in columns. */
function namesOf({ evidence }: Check): readonly string[] {
  const { contributions, histogram } = picturesOf(evidence);
  return [...(contributions?.parts ?? []), ...(histogram?.bins ?? [])].map((part) => printable(partName(part)));
}

/** What the details of a check are written with. */
interface Detailing {
  readonly colours: Colours;
  readonly at: string;
  readonly width: Width;
}

function detail(cause: Cause, { colours, at, width }: Detailing): string[] {
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
    ...pictureLines(picturesOf(check.evidence), indent, width),
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
    case 'consecutive':
    case 'contributions':
    case 'histogram':
      return [];
    case 'trend':
      return [`${indent}trend ${printable(trendText(evidence))}`];
    case 'drift':
      return [`${indent}rows  ${sizesText(evidence)}`, `${indent}how   ${printable(howText(evidence))}`];
    case 'values':
      return [`${indent}seen  ${printable(valuesText(evidence))}`];
    case 'parts':
      return [`${indent}part  ${printable(partsText(evidence))}`];
    case 'method':
      return [`${indent}how   ${methodText(evidence)}`];
    case 'faults':
      return faultLines(evidence).map((line) => `${indent}at    ${printable(line)}`);
    case 'imports':
      return importLines(evidence, false).map((line) => `${indent}uses  ${printable(line)}`);
    case 'files':
      return [`${indent}files ${printable(filesText(evidence))}`];
    case 'model':
      return [];
    case 'interval':
      return [`${indent}from  ${formatIntervalEvidence(evidence)}`];
  }
}

/** Where the two sides differ, and how both lie. */
function pictureLines({ contributions, histogram }: Pictures, indent: string, width: Width): string[] {
  const drawn = histogram ? histogramLines(histogram, width) : [];
  return [
    ...(contributions ? partLines(contributions, width) : []).map((line) => `${indent}part  ${line}`),
    ...drawn.map((line, index) => `${indent}${index === 0 ? 'hist' : '    '}  ${line}`.trimEnd()),
  ];
}

function partLines({ parts, omitted }: ContributionsEvidence, width: Width): string[] {
  const names = parts.map((part) => cut(printable(partName(part)), widestPart, width));
  const more = omitted > 0 ? `${formatCount(omitted)} more` : '';
  const widest = Math.max(...[...names, more].map(width));
  const told = parts.map(({ reference, current, contribution }, index) => {
    const name = names[index] ?? '';
    const shares = `${percentText(reference).padStart(7)} → ${percentText(current).padEnd(7)}`;
    const whole = index === 0 ? ' of the difference' : '';
    return `${name}${' '.repeat(widest - width(name))}  ${shares}  ${percentText(contribution)}${whole}`;
  });
  return omitted > 0 ? [...told, `${more.padEnd(widest)}${' '.repeat(21)}${percentText(restOf(parts))}`] : told;
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
  const { shown, counts } = linesOf(checks, verbose);
  const rows = shown.map(({ check, beside = '' }) => [
    statusWord(check),
    printable(shortName(check)),
    printable(observedText(check)),
    printable(expectedText(check)),
    beside,
  ]);
  const last = rows.some((row) => row[4] !== '') ? 4 : 3;
  const widthIn = await widthOf(rows.flat());
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthIn(row[column] ?? '')), 0));
  return [
    `  ${colours.bold(printable(name))}`,
    ...rows.flatMap((row, index) => {
      const check = shown[index]?.check;
      const [status = '', ...rest] = row.map((cell, column) =>
        column < last ? cell + ' '.repeat((widths[column] ?? 0) - widthIn(cell)) : cell,
      );
      const method = verbose && check ? methodOf(check) : undefined;
      return [
        `    ${paintCheck(check, status, colours)}  ${rest.join('  ')}`.trimEnd(),
        ...(method ? [`    ${' '.repeat(widths[0] ?? 0)}  ${colours.dim(methodText(method))}`] : []),
      ];
    }),
    ...counts.map(({ status, text }) => {
      const word = status === 'passed' ? colours.green('pass') : colours.red('ERROR');
      return `    ${word}  ${printable(text)}`;
    }),
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
