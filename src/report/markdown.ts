import type { Check, Evidence, HistogramEvidence } from '../result/check.js';
import { counted, formatBytes, formatCount, formatIntervalEvidence, formatQuantity } from '../result/format.js';
import { locationText } from '../result/location.js';
import type { ModelRun, Problem, Run, Timings } from '../result/run.js';
import {
  driftNotes,
  howText,
  isUncompared,
  partName,
  percentText,
  picturesOf,
  restOf,
  sizesText,
  trendText,
} from './drift.js';
import { inOrder, methodNotes, methodText, partsText, valuesText } from './evidence.js';
import { histogramLines } from './histogram.js';
import { furthest } from './lines.js';
import { faultLines, importLines, modelNotes } from './model.js';
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

/** Everything; what did not pass; that without pictures; that without explaining all of drift; one line a model. */
const details = ['everything', 'not_passed', 'sentences', 'furthest', 'headline'] as const;
type Detail = (typeof details)[number];

/** Where so many checks are pictured, or fewer, the pictures stand open. */
const mostOpen = 3;

/** The largest report that fits; what is left out is counted in it. */
export function markdownReport(run: Run, mostBytes: number): string {
  let text = '';
  const isOfDrift = run.models.some(({ checks }) => checks.some(({ key }) => key.gate === 'drift'));
  for (const detail of details) {
    // Only drift has pictures, and columns without number.
    if (!isOfDrift && (detail === 'sentences' || detail === 'furthest')) continue;
    text = render(run, detail);
    if (Buffer.byteLength(text) <= mostBytes) return text;
  }
  const note = '\n\n… cut: the report is larger than this place can hold\n';
  return `${Buffer.from(text)
    .subarray(0, Math.max(0, mostBytes - Buffer.byteLength(note)))
    .toString('utf8')
    .replace(/\ufffd+$/, '')}${note}`;
}

function render(run: Run, detail: Detail): string {
  const parts = [
    ...(run.problems.length > 0 ? [problems(run.problems)] : []),
    ...run.models.map((model) => section(model, detail, run.timings)),
  ];
  if (run.models.length === 0) parts.unshift('## mlgate: ERROR, nothing was measured');
  return `${parts.join('\n\n')}\n`;
}

function problems(all: readonly Problem[]): string {
  const items = all.map(({ what, why, fix, location }) => {
    const where = location ? `${code(locationText(location))}: ` : '';
    const rest = [why, fix].filter((part) => part !== undefined).map((part) => `<br>${plain(part)}`);
    return `- **ERROR** ${where}${plain(what)}${rest.join('')}`;
  });
  return items.join('\n');
}

function section(model: ModelRun, detail: Detail, timings: Timings): string {
  const title = `## mlgate: ${plain(model.name)} ${verdictWord(model.verdict)}\n\n${plain(headline(model))}`;
  if (detail === 'headline') return `${title}\n\nThe checks are left out here: they are in result.json.`;
  const bad = notPassed(model.checks).filter((check) => !isUncompared(check));
  const passed = model.checks.filter(({ status }) => status === 'passed');
  const parts = [title];
  if (bad.length > 0) parts.push(...explanations(byCause(bad), detail, timings.started_at));
  const noted = [
    ...notes(model),
    ...methodNotes(model.checks),
    ...driftNotes(model.checks),
    ...modelNotes(model.checks),
  ].map((note) => `- note: ${plain(note)}`);
  if (noted.length > 0) parts.push(noted.join('\n'));
  if (detail !== 'everything') {
    if (passed.length > 0) parts.push(`${passed.length} passed checks are left out here: they are in result.json.`);
    return parts.join('\n\n');
  }
  for (const [name, checks] of byBlock(passed)) {
    parts.push(`<details><summary>${code(name)}: ${checks.length} passed</summary>\n\n${table(checks)}\n\n</details>`);
  }
  const files = model.inputs.flatMap(({ role, files: found }) => found.map((file) => ({ role, ...file })));
  const rows = files.map(
    ({ role, path, size, sha256 }) => `| ${code(path)} | ${role} | ${formatBytes(size)} | ${code(sha256)} |`,
  );
  if (rows.length > 0) {
    parts.push(
      `<details><summary>Inputs</summary>\n\n| File | Read as | Size | SHA-256 |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n\n</details>`,
    );
  }
  const scans = scansOf(model.name, timings.scans).map(({ block, text }) => `- ${code(block)}: ${plain(text)}`);
  if (scans.length > 0) parts.push(`<details><summary>Timings of scans</summary>\n\n${scans.join('\n')}\n\n</details>`);
  return parts.join('\n\n');
}

/** A table of what did not pass, and what there is to say of it at that level of detail. */
function explanations(causes: readonly Cause[], detail: Detail, at: string): readonly string[] {
  const { explained: chosen, left } = detail === 'furthest' ? furthest(causes) : { explained: causes, left: [] };
  const without = detail === 'sentences' || detail === 'furthest';
  const pictured = chosen.filter(({ check }) => hasPictures(check)).length;
  const told = chosen.map((cause) => {
    const text = explained(cause, at);
    return without ? text : [text, ...pictures(cause.check, pictured <= mostOpen)].join('\n\n');
  });
  const drawn = `The ranges and histograms of ${counted(pictured, 'check')} are left out here: they are in result.json.`;
  return [
    table(causes.map(({ check }) => check)),
    told.join('\n').trimEnd(),
    ...left.map(([block, checks]) => `${counted(checks, 'more check')} of ${code(block)}: explained in result.json.`),
    ...(without && pictured > 0 ? [drawn] : []),
  ];
}

function hasPictures({ evidence }: Check): boolean {
  const { contributions, histogram } = picturesOf(evidence);
  return contributions !== undefined || histogram !== undefined;
}

function table(checks: readonly Check[]): string {
  const rows = checks.map((check) => {
    const name = `${check.key.gate}/${check.key.source} ${shortName(check)}`;
    const cells = [
      statusWord(check),
      code(name),
      plain(observedText(check)),
      plain(baseline(check)),
      plain(expectedText(check)),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `| Status | Check | Measured | Baseline | Rule |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function baseline({ baseline: reference }: Check): string {
  if (!reference) return '';
  const accepted = reference.accepted ? `, ${acceptedText(reference.accepted)}` : '';
  return `${reference.observed ? `${formatQuantity(reference.observed)}, ` : ''}${originText(reference)}${accepted}`;
}

function explained(cause: Cause, at: string): string {
  const { check } = cause;
  const waiver = waiverText(check, at);
  const others = othersText(cause);
  const where = check.location ? ` (${code(locationText(check.location))})` : '';
  const rest = [check.why && `why: ${check.why}`, check.fix && `fix: ${check.fix}`].filter(
    (part) => part !== undefined && part !== '',
  );
  const more = [
    ...rest,
    ...inOrder(check.evidence).flatMap(evidenceText),
    ...(others === undefined ? [] : [others]),
    ...(waiver === undefined ? [] : [`waiver: ${waiver}`]),
  ]
    .map((part) => `<br>${plain(String(part))}`)
    .join('');
  return `- ${code(check.id)}${where}: ${plain(check.what)}${more}`;
}

function evidenceText(evidence: Evidence): readonly string[] {
  switch (evidence.kind) {
    case 'rows': {
      const rows = evidence.rows.map(({ file, row }) => `${file} row ${row}`);
      return rows.length > 0 ? [`rows: ${rows.join(', ')}`] : [];
    }
    case 'values':
      return [`values: ${valuesText(evidence)}`];
    case 'parts':
      return [partsText(evidence)];
    case 'method':
      return [methodText(evidence)];
    case 'interval':
      return [formatIntervalEvidence(evidence)];
    case 'trend':
      return [`trend: ${trendText(evidence)}`];
    case 'drift':
      return [`rows: ${sizesText(evidence)}`, `how: ${howText(evidence)}`];
    case 'faults':
      return faultLines(evidence).map((line) => `at: ${line}`);
    case 'imports':
      return importLines(evidence, false).map((line) => `uses: ${line}`);
    case 'sql':
    case 'file':
    case 'files':
    case 'model':
    case 'counts':
    case 'comparison':
    case 'consecutive':
    case 'contributions':
    case 'histogram':
      return [];
  }
}

/**
 * Where the two sides differ and how both lie, indented as a part of the list item above it. What is drawn stands in a pre
 * element: its spaces are kept, and no markup is read in it.
 */
function pictures({ evidence }: Check, open: boolean): readonly string[] {
  const { contributions, histogram } = picturesOf(evidence);
  if (!contributions && !histogram) return [];
  const rows = contributions?.parts.map(
    (part) =>
      `| ${code(partName(part))} | ${percentText(part.reference)} | ${percentText(part.current)} | ${percentText(part.contribution)} |`,
  );
  const omitted = contributions?.omitted ?? 0;
  const rest = contributions ? percentText(restOf(contributions.parts)) : '';
  const told = [
    `<details${open ? ' open' : ''}><summary>Where it differs</summary>`,
    '',
    ...(rows
      ? [
          '| Range or category | Reference | Current | Of the difference |',
          '| --- | ---: | ---: | ---: |',
          ...rows,
          ...(omitted > 0 ? [`| ${formatCount(omitted)} more |  |  | ${rest} |`] : []),
          '',
        ]
      : []),
    ...(histogram ? [`<pre>${drawn(histogram).join('\n  ')}</pre>`, ''] : []),
    '</details>',
    '',
  ];
  return [told.map((line) => (line === '' ? '' : `  ${line}`)).join('\n')];
}

/** A browser measures characters by its own fonts: names are as wide as they have characters. */
function drawn(histogram: HistogramEvidence): readonly string[] {
  return histogramLines(histogram, (text) => text.length).map(literal);
}

/** Text that renders as itself: no markup, no HTML, no table cell, no link, and no mention that would call somebody. */
function plain(text: string): string {
  return inert(text).replaceAll('@', '@&#8203;');
}

/**
 * An HTML tag and not backquotes, for a backquote in the text would end those. Mentions inside it call nobody, but addresses
 * would become links; a comment keeps them apart and does not come along when the text is copied.
 */
function code(text: string): string {
  return `<code>${literal(text)}</code>`;
}

function literal(text: string): string {
  return inert(text).replaceAll('@', '<!-- -->@');
}

function inert(text: string): string {
  return entities(printable(text)).replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);
}

function entities(text: string): string {
  return text.replace(/[&<>"'`*_~[\]{}()#|\\!$:^]/g, (character) => `&#${character.charCodeAt(0)};`);
}
