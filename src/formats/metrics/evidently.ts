import { UserError } from '../../result/error.js';
import type { Facts, MetricsFormat, Reading } from './format.js';
import { treeIn } from './plain.js';
import { selectorOf } from './selector.js';
import { at, child, children, isArray, isMap, leaves, type Path, pointerOf, type Tree, type TreeMap } from './tree.js';

/**
 * Reports and test suites. A metric's place in the file says nothing that lasts, so metrics are found by their name: the
 * type, the column, and for drift what kind of number it is. Evidently changes from p-values to distances by itself where
 * the data grow, and `max` of the one is `min` of the other.
 */
export const evidently: MetricsFormat = {
  title: 'Evidently report or test suite',
  syntax: ['json'],
  detection:
    '`metrics` with `metric_name` or `metric_id` and `value`, or with `metric` and `result`; `tests` with `status` and `group`',
  example: 'DriftedColumnsCount.share',
  tested: 'Evidently 0.7.23 and 0.4.40',
  recognises: (content) => content.syntax === 'json' && kindOf(content.root) !== undefined,
  read: (content, path) => {
    const root = treeIn(content);
    const kind = kindOf(root);
    if (!kind) throw new UserError('malformed', { what: `${path} is no report or test suite of Evidently` });
    return kind === 'suite' ? readSuite(root, path) : readReport(root, kind);
  },
};

type Kind = 'report' | 'report_0_4' | 'suite';

function kindOf(root: Tree): Kind | undefined {
  const metrics = child(root, 'metrics');
  const tests = child(root, 'tests');
  const has = (entry: Tree, key: string) => typeof child(entry, key) === 'string';
  if (isArray(metrics) && metrics.length > 0) {
    const isNew = (entry: Tree) =>
      (has(entry, 'metric_name') || has(entry, 'metric_id')) && has(entry, 'id') && child(entry, 'value') !== undefined;
    if (tests !== undefined && metrics.every(isNew)) return 'report';
    const isOld = (entry: Tree) => has(entry, 'metric') && isMap(child(entry, 'result'));
    if (typeof child(root, 'version') === 'string' && metrics.every(isOld)) return 'report_0_4';
    return undefined;
  }
  const isTest = (entry: Tree) => has(entry, 'status') && has(entry, 'group');
  return isArray(tests) && isMap(at(root, ['summary', 'by_status'])) && tests.every(isTest) ? 'suite' : undefined;
}

/** A metric of a report, and the names it may go by: the first that no other has is its own. */
interface Metric {
  readonly names: readonly Path[];
  /** the name that the file prints */
  readonly printed?: string;
  readonly value: Tree;
}

function readReport(root: Tree, kind: 'report' | 'report_0_4'): Reading {
  const entries = child(root, 'metrics');
  const of = kind === 'report' ? metricOf : oldMetricOf;
  const named = byName((isArray(entries) ? entries : []).map(of));
  const counts = countsOf(child(root, 'tests') ?? null);
  const found = grown([
    ...named.map(({ name, value }): [Path, Tree] => [name, value]),
    ...[...(counts ?? [])].map(([key, count]): [Path, Tree] => [[key], count]),
  ]);
  return {
    root: found,
    names: kind === 'report' ? printedNames(found, named) : shortNames(named),
    facts: (of) => factsOf(found, of),
  };
}

function metricOf(entry: Tree, index: number): Metric {
  const printed = String(child(entry, 'metric_name') ?? child(entry, 'metric_id'));
  const config = child(entry, 'config') ?? null;
  const type = child(config, 'type');
  const method = child(config, 'method');
  const short = [
    ...(typeof type === 'string' ? [type.slice(type.lastIndexOf(':') + 1)] : []),
    ...[child(config, 'column')].filter((column) => typeof column === 'string'),
    ...(typeof method === 'string' ? [/\bp_value$/i.test(method) ? 'p_value' : method] : []),
  ];
  const value = child(entry, 'value') ?? null;
  return { printed, value, names: [...(typeof type === 'string' ? [short] : []), [printed], place(index)] };
}

function oldMetricOf(entry: Tree, index: number): Metric {
  const value = child(entry, 'result') ?? null;
  const metric = String(child(entry, 'metric'));
  const column = child(value, 'column_name');
  return { value, names: [typeof column === 'string' ? [metric, column] : [metric], place(index)] };
}

function place(index: number): Path {
  return ['metrics', String(index)];
}

interface Named extends Metric {
  readonly name: Path;
}

/** Each metric with the first of its names that neither is nor leads to another metric. */
function byName(metrics: readonly Metric[]): readonly Named[] {
  const through = new Map<string, Set<Metric>>();
  for (const metric of metrics) {
    for (const name of metric.names) {
      for (const [index] of name.entries()) {
        const pointer = pointerOf(name.slice(0, index + 1));
        through.set(pointer, (through.get(pointer) ?? new Set()).add(metric));
      }
    }
  }
  const isOwn = (name: Path) => through.get(pointerOf(name))?.size === 1;
  return metrics.map((metric, index) => ({ ...metric, name: metric.names.find(isOwn) ?? place(index) }));
}

/** A tree with these values at these paths; none of them leads through another. */
function grown(values: readonly (readonly [Path, Tree])[]): TreeMap {
  const found = new Map<string, Tree>();
  const below = new Map<string, (readonly [Path, Tree])[]>();
  for (const [[key = '', ...rest], value] of values) {
    const inner = below.get(key);
    if (inner) inner.push([rest, value]);
    else {
      found.set(key, value);
      if (rest.length > 0) below.set(key, [[rest, value]]);
    }
  }
  for (const [key, inner] of below) found.set(key, grown(inner));
  return found;
}

/** The names that the file prints, `Accuracy(classification_name=default)`; the short ones come first, to be shown. */
function printedNames(root: Tree, named: readonly Named[]): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  const shared = new Set<string>();
  for (const { name, printed = '', value } of named) {
    for (const [rest] of leaves(value)) {
      const path = [...name, ...rest];
      const text = [printed, ...rest].join('.');
      if (found.has(text)) shared.add(text);
      found.set(selectorOf(root, path), path);
      found.set(text, path);
    }
  }
  for (const text of shared) found.delete(text);
  return found;
}

/** Limits that were set, not measured: `drift_share` is no share of drifted columns, and `max` on it would always pass. */
const limits = ['drift_share', 'stattest_threshold'];

/** `share_of_drifted_columns` for what all metrics that have it agree on; of two data sets, the current one. */
function shortNames(named: readonly Named[]): ReadonlyMap<string, Path> {
  const found = new Map<string, { readonly path: Path; readonly value: Tree } | undefined>();
  for (const { name, value } of named) {
    for (const group of [[], ['current']]) {
      for (const [key, scalar] of children(at(value, group) ?? null)) {
        if (isMap(scalar) || isArray(scalar) || limits.includes(key)) continue;
        const known = found.get(key);
        if (!found.has(key)) found.set(key, { path: [...name, ...group, key], value: scalar });
        else if (!Object.is(known?.value, scalar)) found.set(key, undefined);
      }
    }
  }
  return new Map([...found].flatMap(([key, one]): [string, Path][] => (one ? [[key, one.path]] : [])));
}

/** Which way drift lies, where the file names the method. */
function factsOf(root: Tree, path: Path): Facts | undefined {
  if (path.length === 1) return countFacts(path);
  const last = path[path.length - 1] ?? '';
  const stated = at(root, [...path.slice(0, -1), 'stattest_name']);
  const method = path[0] === 'ValueDrift' ? last : last === 'drift_score' && typeof stated === 'string' ? stated : '';
  if (/\bp_value$/i.test(method)) return { direction: 'higher_is_better' };
  if (/\b(?:distance|divergence)\b/i.test(method)) return { direction: 'lower_is_better' };
  return undefined;
}

function countFacts([name = '', ...below]: Path): Facts | undefined {
  if (below.length > 0) return undefined;
  if (name === 'passed') return { direction: 'higher_is_better' };
  return ['failed', 'errors', 'warnings', 'skipped'].includes(name) ? { direction: 'lower_is_better' } : undefined;
}

/** @throws UserError `empty` where no test was carried out */
function readSuite(root: Tree, path: string): Reading {
  const tests = child(root, 'tests') ?? null;
  const counts = countsOf(tests);
  if (counts)
    return { root: new Map([...(isMap(root) ? root : []), ...counts]), inside: [['summary']], facts: countFacts };
  const all = [...children(tests)].length;
  throw new UserError('empty', {
    what: `${path} holds no test that was carried out`,
    why: all === 0 ? 'the suite has no test' : `all of its ${all} tests were skipped`,
    fix: 'find out why nothing was tested',
  });
}

/**
 * How many tests of each outcome. A test that raised did not pass, and a status nobody knows did not either.
 *
 * @returns undefined where none was carried out
 */
function countsOf(tests: Tree): ReadonlyMap<string, number> | undefined {
  const statuses = [...children(tests)].map(([, test]) => child(test, 'status'));
  const count = (status: string) => statuses.filter((each) => each === status).length;
  const [passed, warnings, skipped] = [count('SUCCESS'), count('WARNING'), count('SKIPPED')];
  if (statuses.length === skipped) return undefined;
  return new Map([
    ['total', statuses.length],
    ['passed', passed],
    ['failed', statuses.length - passed - warnings - skipped],
    ['errors', count('ERROR')],
    ['warnings', warnings],
    ['skipped', skipped],
  ]);
}
