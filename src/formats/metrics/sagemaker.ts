import { UserError } from '../../result/error.js';
import { numberInText } from '../../result/number-text.js';
import type { MetricsFormat, Reading } from './format.js';
import { treeIn } from './plain.js';
import { child, isMap, type Path, type Tree, type TreeMap } from './tree.js';

/** The groups that SageMaker's model card reads; others are the script's own. */
const groups = ['binary_classification_metrics', 'multiclass_classification_metrics', 'regression_metrics'];

/**
 * `evaluation.json` of SageMaker Pipelines. Its standard deviation is no standard error: Model Monitor's is over five
 * draws of 80 % of the rows, and a script's is whatever the script chose. So it stays a number beside the value.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-metrics.html
 */
export const sagemaker: MetricsFormat = {
  title: 'SageMaker `evaluation.json`',
  syntax: ['json'],
  detection: `${groups.map((group) => `\`${group}\``).join(', ')} with metrics of the form \`{value, …}\``,
  example: 'accuracy',
  tested: 'the documented shape, with values of scikit-learn 1.9.1; no tool writes it',
  recognises: (content) =>
    content.syntax === 'json' && isMap(content.root) && groupsIn(content.root, groups).length > 0,
  read: (content, path) => readEvaluation(treeIn(content), path),
};

function readEvaluation(root: Tree, path: string): Reading {
  const named = isMap(root) ? [...root.keys()].filter((key) => key.endsWith('_metrics')) : [];
  const found = isMap(root) ? groupsIn(root, named) : [];
  if (!isMap(root) || found.length === 0) {
    throw new UserError('malformed', { what: `${path} has no group of metrics that SageMaker would read` });
  }
  const names = new Map<string, Path>();
  for (const [group, metrics] of found)
    for (const metric of metrics.keys()) names.set(metric, [group, metric, 'value']);
  for (const shared of inSeveral(found)) names.delete(shared);
  return {
    root: new Map([...root].map(([key, value]) => [key, withNumbers(value)])),
    names,
    inside: found.map(([group]) => [group]),
  };
}

type Group = readonly [name: string, metrics: ReadonlyMap<string, TreeMap>];

/** The groups with at least one metric `{value, …}`, and these metrics. */
function groupsIn(root: TreeMap, names: readonly string[]): readonly Group[] {
  return names.flatMap((name): Group[] => {
    const group = root.get(name);
    const metrics = isMap(group) ? [...group].filter((entry): entry is [string, TreeMap] => isMetric(entry[1])) : [];
    return metrics.length > 0 ? [[name, new Map(metrics)]] : [];
  });
}

function isMetric(tree: Tree): tree is TreeMap {
  const value = child(tree, 'value');
  return isMap(tree) && value !== undefined && typeof value !== 'object' && typeof value !== 'boolean';
}

/** Names of metrics that stand in more than one group: short, they would name two numbers. */
function inSeveral(found: readonly Group[]): readonly string[] {
  const all = found.flatMap(([, metrics]) => [...metrics.keys()]);
  return all.filter((name, index) => all.indexOf(name) !== index);
}

/** The same group, a value "NaN" being the number that it is. */
function withNumbers(group: Tree): Tree {
  if (!isMap(group)) return group;
  return new Map(
    [...group].map(([key, metric]) => [
      key,
      isMetric(metric)
        ? new Map([...metric].map(([part, value]) => [part, part === 'value' ? meant(value) : value]))
        : metric,
    ]),
  );
}

/** Other text stays text: whether "0.93" is a number is the rule's to say (`numeric_strings`). */
function meant(value: Tree): Tree {
  const number = typeof value === 'string' ? numberInText(value) : undefined;
  return typeof number === 'number' && !Number.isFinite(number) ? number : value;
}
