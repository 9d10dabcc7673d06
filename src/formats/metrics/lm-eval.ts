import type { Direction, Facts, MetricsFormat } from './format.js';
import { instantOfSeconds } from './instant.js';
import { treeIn } from './plain.js';
import { otherShape } from './shape.js';
import { at, isMap, isNumber, type Path, type Tree, type TreeMap } from './tree.js';

const detection = '`results` with a map a task, beside `configs`, `versions` and `n-shot`';

/** The results file of the evaluation harness: it knows direction, standard error and sample size of its metrics. */
export const lmEval: MetricsFormat = {
  title: 'lm-evaluation-harness `results_<time>.json`',
  syntax: ['json'],
  detection,
  example: 'gsm8k."exact_match,strict-match"',
  tested: 'lm-evaluation-harness 0.4.13',
  recognises: (content) => isResults(treeIn(content)),
  read: (content, path) => {
    const root = treeIn(content);
    if (!isResults(root)) throw otherShape(path, 'a results file of lm-evaluation-harness', `it has no ${detection}`);
    // When the evaluation began: the file does not say when it ended, and an age that is too high passes nothing.
    const date = instantOfSeconds(root.get('date'));
    return {
      root,
      names: [...shortNames(root)],
      inside: [['results']],
      facts: (of) => factsOf(root, of),
      // A group stands among the results too.
      isMetric: (of) => of[0] === 'results' && metricAt(of) !== undefined,
      ...(date && { date }),
    };
  },
};

function isResults(tree: Tree): tree is TreeMap {
  if (!isMap(tree)) return false;
  const results = tree.get('results');
  if (!isMap(results) || results.size === 0 || ![...results.values()].every(isMap)) return false;
  return ['configs', 'versions', 'n-shot'].every((name) => isMap(tree.get(name)));
}

/** `gsm8k.exact_match` for `gsm8k."exact_match,strict-match"`; with two filters it stands for both. */
function* shortNames(root: TreeMap): Generator<readonly [name: string, path: Path]> {
  const results = root.get('results');
  for (const [task, values] of isMap(results) ? results : []) {
    for (const key of isMap(values) ? values.keys() : []) {
      const path = ['results', task, key];
      const found = metricAt(path);
      if (found) yield [`${task}.${found.metric}`, path];
    }
  }
}

interface Measured {
  readonly task: string;
  readonly metric: string;
  readonly filter: string;
}

/** What stands at a path of the results; a standard error is no metric, nor is a number without a filter (`sample_len`). */
function metricAt(path: Path): Measured | undefined {
  const [part, task, key, ...deeper] = path;
  if ((part !== 'results' && part !== 'groups') || task === undefined || key === undefined || deeper.length > 0)
    return undefined;
  const [, metric, filter] = /^([^,]+),(.+)$/s.exec(key) ?? [];
  if (metric === undefined || filter === undefined || metric.endsWith('_stderr')) return undefined;
  return { task, metric, filter };
}

/** Metrics that are the share of samples answered right. */
const shares: readonly string[] = ['acc', 'acc_norm', 'exact_match'];

function factsOf(root: TreeMap, path: Path): Facts | undefined {
  const found = metricAt(path);
  if (!found) return undefined;
  const { task, metric, filter } = found;
  const isHigherBetter = at(root, ['higher_is_better', task, metric]);
  const direction: Direction | undefined =
    typeof isHigherBetter === 'boolean' ? (isHigherBetter ? 'higher_is_better' : 'lower_is_better') : undefined;
  const trials = trialsOf(root, path, found);
  const stderr = at(root, [...path.slice(0, -1), `${metric}_stderr,${filter}`]);
  const isShare = shares.includes(metric);
  // Rows that are all alike have a standard error of 0; of a share, their number says more.
  const isKnown = typeof stderr === 'number' && Number.isFinite(stderr) && !(stderr === 0 && isShare);
  return {
    ...(direction && { direction }),
    ...(isKnown && { standard_error: stderr }),
    ...(trials !== undefined && (isKnown || isShare) && { trials }),
  };
}

/** How many samples were evaluated. A group has a count a metric, for not every task in it has all metrics. */
function trialsOf(root: TreeMap, path: Path, { task, metric, filter }: Measured): number | undefined {
  const ofGroup = at(root, [...path.slice(0, -1), 'sample_count', `${metric},${filter}`]);
  const count = ofGroup ?? at(root, ['n-samples', task, 'effective']);
  return isNumber(count) ? Number(count) : undefined;
}
