import type { MetricsFormat } from './format.js';
import { chosenIteration, type History } from './histories.js';
import { treeIn } from './plain.js';
import { isNumbers, otherShape } from './shape.js';
import { isMap, type Tree } from './tree.js';

const detection = 'set → metric → array, of one length in a set; or arrays "<set> <metric>-mean" and "-stdv"';

/**
 * The evaluation history of a boosting library. Any file of nested arrays looks like it; read without `row:` it is the tree
 * that plain JSON gives, so taking one for the other changes no value.
 */
export const boosting: MetricsFormat = {
  title: 'LightGBM, XGBoost and CatBoost evaluation history, LightGBM `cv`',
  syntax: ['json'],
  detection,
  example: 'valid_0.auc',
  tested: 'LightGBM 4.7.0, XGBoost 3.2.0, CatBoost 1.2.10',
  rows: true,
  recognises: (content) => historiesIn(treeIn(content)) !== undefined,
  read: (content, path, { row }) => {
    const root = treeIn(content);
    const histories = historiesIn(root);
    if (!histories) throw otherShape(path, 'an evaluation history', `it is not ${detection}`);
    return { root: row === undefined ? root : chosenIteration(histories, row, path) };
  },
};

function historiesIn(tree: Tree): readonly History[] | undefined {
  if (!isMap(tree) || tree.size === 0) return undefined;
  return folded(tree) ?? bySet(tree);
}

/** LightGBM's cv: a mean and a deviation over the folds, in pairs. */
function folded(tree: ReadonlyMap<string, Tree>): readonly History[] | undefined {
  const histories: History[] = [];
  for (const [name, values] of tree) {
    const [, metric, kind] = /^(\S+ .+)-(mean|stdv)$/s.exec(name) ?? [];
    const other = tree.get(`${metric}-${kind === 'mean' ? 'stdv' : 'mean'}`);
    if (!isNumbers(values) || !isNumbers(other) || values.length !== other.length) return undefined;
    histories.push({ path: [name], values });
  }
  return histories;
}

function bySet(tree: ReadonlyMap<string, Tree>): readonly History[] | undefined {
  const histories: History[] = [];
  for (const [set, metrics] of tree) {
    if (!isMap(metrics) || metrics.size === 0) return undefined;
    const ofSet: History[] = [];
    for (const [metric, values] of metrics) {
      if (!isNumbers(values) || values.length !== (ofSet[0]?.values ?? values).length) return undefined;
      ofSet.push({ path: [set, metric], values });
    }
    histories.push(...ofSet);
  }
  return histories;
}
