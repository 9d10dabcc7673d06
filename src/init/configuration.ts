import { isDeepStrictEqual } from 'node:util';
import { Document, Pair, Scalar, YAMLMap } from 'yaml';
import { parseDocumentText } from '../config/document.js';
import { defaultConfiguration } from '../config/load.js';
import type { Configuration } from '../config/policy.generated.js';
import { validated } from '../config/validate.js';
import { printable } from '../report/printable.js';
import { counted, formatBytes, formatNumber } from '../result/format.js';
import type { Proposal, ProposedMetrics, ProposedModel, ProposedRule, ProposedTable } from './proposal.js';

/** A mapping to write: its entries in order, each with the comment above it. */
interface Entry {
  readonly key: string;
  readonly value: Value;
  readonly comment?: readonly string[];
  /** an empty line stands before it */
  readonly apart?: true;
}
type Value = string | number | Block | Flow;

/** Entries on lines of their own. */
interface Block {
  readonly entries: readonly Entry[];
  /** below the last entry */
  readonly after?: readonly string[];
}

/** Entries on one line. */
interface Flow {
  readonly flow: Readonly<Record<string, string | number>>;
}

/** Names that a comment lists before it counts the others. */
const mostNames = 12;

/**
 * The proposal as mlgate.yml, with a comment beside each rule that says how it came about. Names from files are whatever
 * somebody wrote there: the YAML library quotes them, and what was written is read back before it is handed out.
 *
 * @param name of the model
 */
export async function configurationText(name: string, proposal: Proposal): Promise<string> {
  const root = rootOf(name, proposal);
  const document = new Document(null, { version: '1.2' });
  document.contents = blockNode(root);
  document.commentBefore = comment([
    'Written by mlgate init from what the files hold today. Every bound is a proposal: make it yours.',
    'Paths are relative to this file, and bounds are inclusive.',
  ]);
  const after = beside(proposal);
  if (after.length > 0) document.comment = comment(after);
  const text = document.toString({ lineWidth: 0 });
  const parsed = parseDocumentText(text, defaultConfiguration, 'invalid_config');
  if (!isDeepStrictEqual(parsed.data, plain(root))) throw new Error(`what was written reads differently:\n${text}`);
  await validated(parsed);
  return text;
}

function rootOf(name: string, { metrics, tables, models, compares }: Proposal): Block {
  const entries: Entry[] = [
    { key: 'version', value: 1 },
    { key: 'name', value: name },
  ];
  if (compares) {
    entries.push({
      key: 'baseline',
      apart: true,
      value: { flow: { from: 'merge_base', on_missing: 'accept_first' } },
      comment: [
        'What max_absolute_regression (0.01: a point worse) and max_relative_regression (0.05: 5 % worse) compare with: the same',
        'file in the commit that a change started from. accept_first is a word for the first run: where there never was such a',
        "file, today's values pass as the first. Write `baseline: merge_base` once the main branch has the files.",
      ],
    });
  }
  const section = (key: keyof Configuration, blocks: readonly Entry[]) => {
    if (blocks.length > 0) entries.push({ key, value: { entries: blocks }, apart: true });
  };
  section('data', tables.map(tableEntry));
  section('metrics', metrics.map(metricsEntry));
  section('model', models.map(modelEntry));
  return { entries };
}

function tableEntry({ name, path, seen, fewestRows }: ProposedTable): Entry {
  const { rows } = seen;
  const why =
    rows === undefined
      ? ['rows were not counted here: write how many you expect at least']
      : [`${counted(rows, 'row')} today; min: half of them`];
  const rowCount: Entry = { key: 'row_count', value: { flow: { min: fewestRows } }, comment: why };
  return { key: name, value: { entries: [{ key: 'path', value: path }, rowCount] } };
}

function modelEntry({ name, path, seen, maxSize }: ProposedModel): Entry {
  const comment = [`${formatBytes(seen.file.size)} today; a fifth more, rounded up`];
  return {
    key: name,
    value: {
      entries: [
        { key: 'path', value: path },
        { key: 'max_size', value: maxSize, comment },
      ],
    },
  };
}

function metricsEntry(proposed: ProposedMetrics): Entry {
  const { name, path, seen, rules, bestOf } = proposed;
  const entries: Entry[] = [
    { key: 'path', value: path, ...(!proposed.compared && { comment: notCompared(proposed) }) },
  ];
  if (seen.rows) {
    const best = bestOf && `row: { best_of: ${JSON.stringify(bestOf.name)}, direction: ${bestOf.direction} }`;
    entries.push({
      key: 'row',
      value: 'last',
      comment: [
        'a history: the last value of each column is judged',
        ...(best === undefined ? [] : [`where the best epoch is the one that is kept: ${best}`]),
      ],
    });
  }
  const after = notProposed(proposed);
  entries.push({
    key: 'rules',
    value: { entries: rules.map(ruleEntry), ...(after.length > 0 && { after }) },
  });
  return { key: name, value: { entries } };
}

function notCompared({ seen: { file, tests, holdsBaseline } }: ProposedMetrics): readonly string[] {
  if (tests || holdsBaseline) return [];
  const why = file.tracked
    ? 'a name with glob characters stands for no one file at another commit'
    : 'not in git, so that no older version of it is known there';
  const last = file.path.split('/').at(-1) ?? file.path;
  return [
    `${why}: name where the last one is kept, and add max_absolute_regression: 0.01`,
    `  baseline: artifact:<workflow>.yml/<artifact>/${last}`,
    `  baseline: s3://<bucket>/${last}`,
  ];
}

function ruleEntry({ selector, value, words, why }: ProposedRule): Entry {
  return { key: selector, value: { flow: words }, comment: [[`${formatNumber(value)} today`, ...why].join('; ')] };
}

function notProposed({ further, seen: { unknown } }: ProposedMetrics): readonly string[] {
  return [
    ...(further.length > 0 ? [`without a rule so far: ${listed(further)}`] : []),
    ...(unknown.length > 0 ? [`which way is better is not known of: ${listed(unknown)}`] : []),
  ];
}

/** What was seen and has no block. */
function beside({ further, leftOut, stores }: Proposal): readonly string[] {
  return [
    ...(further.length > 0 ? [`seen, and without a block so far: ${listed(further.map(({ path }) => path))}`] : []),
    ...leftOut.slice(0, mostNames).map(({ file, why }) => `left out: ${file.path}: ${why}`),
    ...stores.flatMap(storeLines),
  ];
}

/** How a run in a store of MLflow is referred to. */
export function storeLines(store: string): readonly string[] {
  return [
    `MLflow writes into ${store}. To judge its newest finished run, add to metrics:`,
    `  tracking: { path: ${JSON.stringify(store)}, run: { newest: true }, rules: { accuracy: { min: 0.9 } } }`,
  ];
}

export function listed(names: readonly string[]): string {
  const more = names.length - mostNames;
  return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function blockNode({ entries, after }: Block): YAMLMap {
  const map = new YAMLMap();
  for (const { key, value, comment: above, apart = false } of entries) {
    const node = keyNode(key);
    node.spaceBefore = apart;
    if (above && above.length > 0) node.commentBefore = comment(above);
    map.items.push(new Pair(node, valueNode(value)));
  }
  if (after) map.comment = comment(after);
  return map;
}

function valueNode(value: Value): YAMLMap | Scalar {
  if (typeof value !== 'object') return keyNode(value);
  if ('entries' in value) return blockNode(value);
  const map = new YAMLMap();
  map.flow = true;
  for (const [key, of] of Object.entries(value.flow)) map.items.push(new Pair(keyNode(key), keyNode(of)));
  return map;
}

/** Text that is not on one line, or that a terminal would obey, is written with escapes. */
function keyNode(value: string | number): Scalar<string | number> {
  const node = new Scalar(value);
  if (typeof value === 'string' && printable(value) !== value) node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => ` ${printable(line)}`).join('\n');
}

function plain(value: Value): unknown {
  if (typeof value !== 'object') return value;
  if ('flow' in value) return value.flow;
  return Object.fromEntries(value.entries.map(({ key, value: of }) => [key, plain(of)]));
}
