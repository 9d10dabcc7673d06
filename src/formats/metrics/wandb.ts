import type { MetricsFormat } from './format.js';
import { instantOfSeconds } from './instant.js';
import { treeIn } from './plain.js';
import { otherShape } from './shape.js';
import { at, isMap, isNumber, type Path, type Tree, type TreeMap } from './tree.js';

const detection = 'the key `_wandb`, or `_step`, `_runtime` and `_timestamp` together';

/** The summary of a run. Runs that were offline have none. */
export const wandb: MetricsFormat = {
  title: 'Weights & Biases `wandb-summary.json`',
  syntax: ['json'],
  detection,
  example: 'val_loss.min',
  tested: 'wandb 0.31.0',
  recognises: (content) => isSummary(treeIn(content)),
  read: (content, path) => {
    const root = treeIn(content);
    if (!isSummary(root)) throw otherShape(path, 'a summary of Weights & Biases', `it lacks ${detection}`);
    const date = instantOfSeconds(root.get('_timestamp'));
    return { root, isMetric: (of) => !isInternal(of) && !isInRecord(root, of), ...(date && { date }) };
  },
};

function isSummary(tree: Tree): tree is TreeMap {
  if (!isMap(tree)) return false;
  return isMap(tree.get('_wandb')) || ['_step', '_runtime', '_timestamp'].every((name) => isNumber(tree.get(name)));
}

/** `_step`, `_runtime` and the like: what the tracker counts. */
function isInternal([name = '']: Path): boolean {
  return name.startsWith('_');
}

/** Tables, images and histograms are records with a `_type`; the numbers in them describe a file. */
function isInRecord(root: TreeMap, path: Path): boolean {
  return path.some((_, length) => {
    const around = at(root, path.slice(0, length));
    return isMap(around) && typeof around.get('_type') === 'string';
  });
}
