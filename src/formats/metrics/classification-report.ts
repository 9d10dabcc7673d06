import type { MetricsFormat } from './format.js';
import { treeIn } from './plain.js';
import { hasExactly, otherShape } from './shape.js';
import { at, isMap, isNumber, type Path, type Tree, type TreeMap } from './tree.js';

const title = 'a scikit-learn `classification_report`';
const detection = 'objects "macro avg" and "weighted avg" with precision, recall, f1-score and support';

/** What `classification_report(output_dict=True)` returns: an object a class, and the averages beside them. */
export const classificationReport: MetricsFormat = {
  title: 'scikit-learn `classification_report(output_dict=True)`',
  syntax: ['json', 'yaml'],
  detection,
  example: 'macro avg.f1-score',
  tested: 'scikit-learn 1.9.1',
  recognises: (content) => isReport(treeIn(content)),
  read: (content, path) => {
    const root = treeIn(content);
    if (!isReport(root)) throw otherShape(path, title, `it lacks ${detection}`);
    const countable = [...root.values()].every((group) => !isMap(group) || isCount(group.get('support')));
    return {
      root,
      facts: (of) => {
        const trials = countable ? trialsOf(root, of) : undefined;
        return trials === undefined ? undefined : { trials };
      },
    };
  },
};

const averages = ['macro avg', 'weighted avg', 'samples avg'];

function isReport(tree: Tree): tree is TreeMap {
  return isMap(tree) && isGroup(tree.get('macro avg')) && isGroup(tree.get('weighted avg'));
}

function isGroup(tree: Tree | undefined): boolean {
  return hasExactly(tree, ['precision', 'recall', 'f1-score', 'support']) && [...tree.values()].every(isNumber);
}

/** With sample weights `support` is a sum of weights, which is no number of rows even where it happens to be whole. */
function isCount(support: Tree | undefined): boolean {
  return isNumber(support) && Number.isSafeInteger(Number(support)) && Number(support) >= 0;
}

/** How many rows a recall or the accuracy is a share of. Precision is a share of the predictions, whose count is not told. */
function trialsOf(report: TreeMap, path: Path): number | undefined {
  const [group = '', measure, ...deeper] = path;
  const isAccuracy = group === 'accuracy' && measure === undefined;
  const isRecall = measure === 'recall' && deeper.length === 0 && !averages.includes(group);
  if (!isAccuracy && !isRecall) return undefined;
  const support = at(report, [isAccuracy || group === 'micro avg' ? 'weighted avg' : group, 'support']);
  const value = at(report, path);
  const trials = Number(support);
  return isNumber(value) && trials >= 1 && isShare(Number(value), trials) ? trials : undefined;
}

/** Whether k of n gives the value, as precisely as it is written; else n is a sum of weights. */
function isShare(value: number, trials: number): boolean {
  const [, decimals = ''] = /^[0-9]+\.([0-9]+)$/.exec(String(value)) ?? [];
  const rounding = decimals.length > 0 && decimals.length < 9 ? 0.5 * 10 ** -decimals.length : 0;
  return Math.abs(value - Math.round(value * trials) / trials) <= rounding + 1e-9;
}
