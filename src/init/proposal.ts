import { isDynamicPattern } from 'tinyglobby';
import type { Direction } from '../gates/rules/known-metrics.js';
import { type Bound, boundOf, isPercent, type Measured } from './bounds.js';
import type { LeftOut, MetricsSeen, ModelSeen, Recognised, TableSeen } from './recognise.js';
import type { SeenFile } from './walk.js';

/** A rule to propose on one metric. */
export interface ProposedRule {
  readonly selector: string;
  readonly value: number;
  /** absent for counts, which have a rule of their own */
  readonly direction?: Direction;
  readonly words: Readonly<Record<string, number | string>>;
  /** how its bounds came about; what the relative words mean is said once, beside the baseline */
  readonly why: readonly string[];
}

export interface ProposedMetrics {
  readonly name: string;
  readonly seen: MetricsSeen;
  readonly path: string;
  /** whether an older version of the file can be had from git */
  readonly compared: boolean;
  readonly rules: readonly ProposedRule[];
  /** the column to judge the best row by, where the file is a history of columns */
  readonly bestOf?: Measured;
  /** selectors of known metrics without a rule */
  readonly further: readonly string[];
}

export interface ProposedTable {
  readonly name: string;
  readonly seen: TableSeen;
  readonly path: string;
  readonly fewestRows: number;
}

export interface ProposedModel {
  readonly name: string;
  readonly seen: ModelSeen;
  readonly path: string;
  readonly maxSize: string;
}

/** What a configuration would hold, and what was seen beside it. */
export interface Proposal {
  readonly metrics: readonly ProposedMetrics[];
  readonly tables: readonly ProposedTable[];
  readonly models: readonly ProposedModel[];
  /** files of a recognised kind without a block of their own */
  readonly further: readonly SeenFile[];
  readonly leftOut: readonly LeftOut[];
  readonly stores: readonly string[];
  /** whether a rule compares with the merge base */
  readonly compares: boolean;
}

/** A page that is read whole holds no more. */
const mostBlocks = 5;
const mostRules = 5;

export function propose(recognised: readonly Recognised[], stores: readonly string[]): Proposal {
  const candidates = recognised.filter((each) => each.kind === 'metrics').toSorted(byNameOfReport);
  const ruled = candidates.map(rulesOf);
  const metrics = take(ruled.filter(({ rules }) => rules.length > 0));
  const without = ruled.filter(({ rules }) => rules.length === 0).map(({ seen }) => seen.file);
  const models = take(recognised.filter((each) => each.kind === 'model').map((seen) => ({ seen })));
  const tables = take(oneOfEach(recognised.filter((each) => each.kind === 'table')).map((seen) => ({ seen })));
  const named = { metrics: new Set<string>(), models: new Set<string>(), tables: new Set<string>() };
  return {
    metrics: metrics.taken.map((each) => ({ ...each, name: blockName(each.seen.file.path, named.metrics) })),
    models: models.taken.map(({ seen }) => ({
      name: blockName(seen.file.path, named.models),
      seen,
      path: asWritten(seen.file.path),
      maxSize: sizeWithHeadroom(seen.file.size),
    })),
    tables: tables.taken.map(({ seen }) => ({
      name: blockName(seen.file.path, named.tables),
      seen,
      path: asWritten(seen.file.path),
      fewestRows: Math.max(1, Math.floor((seen.rows ?? 0) / 2)),
    })),
    further: [...without, ...metrics.left, ...models.left, ...tables.left],
    leftOut: recognised.filter((each) => each.kind === 'left_out'),
    stores,
    compares: metrics.taken.some(({ compared, rules }) => compared && rules.some(({ words }) => compares(words))),
  };
}

function compares(words: ProposedRule['words']): boolean {
  return 'max_absolute_regression' in words || 'max_relative_regression' in words;
}

function take<Each extends { readonly seen: { readonly file: SeenFile } }>(
  all: readonly Each[],
): { readonly taken: readonly Each[]; readonly left: readonly SeenFile[] } {
  return { taken: all.slice(0, mostBlocks), left: all.slice(mostBlocks).map(({ seen }) => seen.file) };
}

/** Of a table that is there as CSV and as Parquet, the first is enough. */
function oneOfEach(seen: readonly TableSeen[]): readonly TableSeen[] {
  const names = new Set<string>();
  return seen.filter(({ file }) => {
    const name = file.path.replace(/\.[^./]+$/, '');
    return !names.has(name) && names.add(name);
  });
}

/** A file called metrics.json before one that happens to hold a metric. */
function byNameOfReport(one: MetricsSeen, other: MetricsSeen): number {
  return rankOfReport(one) - rankOfReport(other);
}

function rankOfReport({ file, tests }: MetricsSeen): number {
  const name = file.path.split('/').at(-1) ?? '';
  if (/^(all_)?(metrics|results|scores)\./i.test(name)) return 0;
  if (tests) return 2;
  if (/train/i.test(name)) return 3;
  return /metric|result|score|eval|report/i.test(name) ? 1 : 3;
}

function rulesOf(seen: MetricsSeen): Omit<ProposedMetrics, 'name'> {
  const { file, known, tests } = seen;
  // Only a plain name stands for the same file at another commit.
  const compared = file.tracked && !seen.holdsBaseline && !isDynamicPattern(file.path);
  const common = { seen, path: asWritten(file.path), compared };
  if (tests) return { ...common, rules: testRules(tests), further: [] };
  const ranked = mostTelling(known);
  const rules = ranked.flatMap((measured) => ruleOf(measured, compared) ?? []).slice(0, mostRules);
  const chosen = new Set(rules.map(({ selector }) => selector));
  const [bestOf] = seen.rows && seen.format === 'epochs' ? ranked.filter(({ selector }) => chosen.has(selector)) : [];
  return {
    ...common,
    rules,
    ...(bestOf && { bestOf }),
    further: known.map(({ selector }) => selector).filter((selector) => !chosen.has(selector)),
  };
}

/** @returns undefined where today's value leads to no rule that could both pass and fail */
function ruleOf(measured: Measured, compared: boolean): ProposedRule | undefined {
  const { selector, value, direction, proportion } = measured;
  const percent = isPercent(measured);
  if (proportion && !(value >= 0 && (value <= 1 || percent))) return undefined;
  const bound = boundOf(measured);
  const regression = compared ? regressionOf(measured) : undefined;
  if (!bound && !regression) return undefined;
  return {
    selector,
    value,
    direction,
    words: {
      ...(measured.statesDirection && { direction }),
      ...(percent && { scale: 0.01 }),
      ...(bound && { [bound.word]: bound.value }),
      ...(regression && { [regression.word]: regression.amount }),
    },
    why: [...(percent ? ['scale: it is written in percent, and the bounds are fractions'] : []), boundWords(bound)],
  };
}

function boundWords(bound: Bound | undefined): string {
  return bound ? `${bound.word}: ${bound.how}` : "no absolute bound: none follows from today's value";
}

function regressionOf({ proportion, value }: Measured) {
  if (proportion) return { word: 'max_absolute_regression', amount: 0.01 } as const;
  // A share of nothing is nothing: no value could be compared with a baseline of 0.
  if (value === 0) return undefined;
  return { word: 'max_relative_regression', amount: 0.05 } as const;
}

function testRules(counts: ReadonlyMap<string, number>): readonly ProposedRule[] {
  const all = counts.has('tests') ? 'tests' : 'total';
  return ['failed', 'errors', all].flatMap((name): ProposedRule[] => {
    const value = counts.get(name);
    if (value === undefined) return [];
    const rule = { selector: name, value };
    if (name === all)
      return value < 1
        ? []
        : [{ ...rule, words: { min: value }, why: ['min: as many tests as today, so that none gets lost'] }];
    const why = value === 0 ? 'max: no test may fail' : 'max: as many as today; bring it to 0';
    return [{ ...rule, words: { max: value }, why: [why] }];
  });
}

/**
 * The numbers that say most of a model, first: measured on test or validation data before those on training data, summaries
 * before groups, quality before losses and latencies. Of each name one; then the other groups, the weakest first. Those on
 * training data only where there are no others.
 */
export function mostTelling(known: readonly Measured[]): readonly Measured[] {
  const sorted = known.toSorted((one, other) => {
    const [a, b] = [rankOf(one), rankOf(other)];
    const differing = a.findIndex((rank, index) => rank !== b[index]);
    return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
  });
  const names = new Set<string>();
  const first = sorted.filter(({ name }) => !names.has(name) && names.add(name));
  const taken = new Set(first);
  const [measured, training] = [first.filter((each) => !isTraining(each)), first.filter(isTraining)];
  // How a model does on the data it was trained on is no reason to publish it.
  if (measured.length === 0) return training;
  const groups = sorted.filter((each) => !taken.has(each) && !isTraining(each) && !isSummary(each));
  return [...measured, ...groups.toSorted((one, other) => shareRight(one) - shareRight(other))];
}

function rankOf(measured: Measured): readonly number[] {
  const { selector, proportion, direction, name } = measured;
  const depth = selector.split(/[./]/).length;
  const cost = /latency/i.test(name) ? 2 : direction === 'lower_is_better' && !proportion ? 1 : 0;
  return [isTraining(measured) ? 2 : isHeldOut(measured) ? 0 : 1, depth - (isSummary(measured) ? 0.5 : 0), cost];
}

function isSummary({ selector }: Measured): boolean {
  return /\b(avg|average|mean|macro|micro|weighted|overall|all|total)\b/i.test(selector);
}

/** How good a proportion is; what is none comes after those. */
function shareRight({ proportion, value, direction }: Measured): number {
  if (!proportion) return Number.POSITIVE_INFINITY;
  return direction === 'higher_is_better' ? value : 1 - value;
}

function isTraining({ selector }: Measured): boolean {
  return /(^|[^a-z])train(ing)?([^a-z]|$)/i.test(selector);
}

function isHeldOut({ selector }: Measured): boolean {
  return /(^|[^a-z])(test|holdout|val|valid|validation|eval|evaluation|dev)([^a-z]|$)/i.test(selector);
}

/** Today's size and a fifth more, in two digits. */
export function sizeWithHeadroom(bytes: number): string {
  const [unit, factor] = bytes < 1e6 / 1.2 ? ['KB', 1e3] : bytes < 1e9 / 1.2 ? ['MB', 1e6] : ['GB', 1e9];
  const wanted = (bytes * 1.2) / (factor as number);
  const step = Math.max(-1, Math.floor(Math.log10(wanted)) - 1);
  return `${Number(`${Math.ceil(wanted / 10 ** step)}e${step}`)}${unit}`;
}

/** A path that no reader takes for a reference of git. */
function asWritten(path: string): string {
  return /^(git|s3):/.test(path) ? `./${path}` : path;
}

/** A name for the block of a file, which no other block of its section has. */
export function blockName(path: string, taken: Set<string>): string {
  const parts = path.replace(/\.[^./]+$/, '').split('/');
  for (let from = parts.length - 1; ; from -= 1) {
    const short = parts.slice(Math.max(0, from)).join('-');
    const clean =
      short
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[^A-Za-z0-9]+|-+$/g, '')
        .slice(0, 90) || 'file';
    const name = from < 0 ? `${clean}-${1 - from}` : clean;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
