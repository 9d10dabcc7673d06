import type { MetricsFormat } from './format.js';
import { treeIn } from './plain.js';
import { isNumbers, otherShape } from './shape.js';
import { isMap, type Tree } from './tree.js';

const detection = 'arrays fit_time, score_time and test_* with a number a fold, and nothing beside them but train_*';

/** What `cross_validate` returns, as lists. A fold that failed is NaN, and so is what is made of it. */
export const crossValidate: MetricsFormat = {
  title: 'scikit-learn `cross_validate`',
  syntax: ['json', 'yaml'],
  detection,
  example: 'test_accuracy',
  tested: 'scikit-learn 1.9.1',
  recognises: (content) => isCrossValidation(treeIn(content)),
  read: (content, path) => {
    const root = treeIn(content);
    if (!isCrossValidation(root))
      throw otherShape(path, 'what `cross_validate` returns', `it is no object of ${detection}`);
    return { root };
  },
};

function isCrossValidation(tree: Tree): boolean {
  if (!isMap(tree) || !tree.has('fit_time') || !tree.has('score_time')) return false;
  const folds = tree.get('fit_time');
  const names = [...tree.keys()];
  return (
    isNumbers(folds) &&
    names.some((name) => name.startsWith('test_')) &&
    names.every((name) => /^(?:fit_time|score_time|(?:test|train)_.+)$/s.test(name)) &&
    [...tree.values()].every((values) => isNumbers(values) && values.length === folds.length)
  );
}
