import type { MetricsFormat, Omission } from './format.js';
import { treeIn } from './plain.js';
import { hasOnly, otherShape } from './shape.js';
import { isArray, isMap, isNumber, type Tree, type TreeMap } from './tree.js';

const detection = 'file → metric → { old, new, diff }';

/**
 * What `dvc metrics diff --json` prints: both sides of a comparison. A metric that is gone has `new: null`, which no rule
 * accepts; one that is new has no baseline.
 */
export const dvcDiff: MetricsFormat = {
  title: 'DVC, `dvc metrics diff --json`',
  syntax: ['json'],
  detection,
  example: 'metrics.json.test.auc',
  tested: 'DVC 3.67.1',
  recognises: (content) => {
    const root = treeIn(content);
    return isDiff(root) && changes(root).length > 0 && changes(root).every(isWhole);
  },
  read: (content, path) => {
    const root = treeIn(content);
    if (!isDiff(root)) throw otherShape(path, 'what `dvc metrics diff --json` prints', `it is not ${detection}`);
    const [file, ...more] = root.keys();
    return {
      root: sideOf(root, (change) => change.get('new') ?? null),
      baseline: sideOf(root, (change) => change.get('old') ?? undefined),
      inside: file !== undefined && more.length === 0 ? [[file]] : [],
      ...(!changes(root).some(isUnchanged) && { omission: unchanged }),
    };
  },
};

const unchanged: Omission = {
  why: 'DVC leaves out the metrics that did not change',
  fix: 'write the file with dvc metrics diff --all --json',
  everywhere: true,
};

function isDiff(tree: Tree): tree is ReadonlyMap<string, TreeMap> {
  return isMap(tree) && [...tree.values()].every((file) => isMap(file) && [...file.values()].every(isChange));
}

function isChange(tree: Tree): boolean {
  return (
    hasOnly(tree, ['old', 'new', 'diff']) &&
    tree.size > 0 &&
    [...tree.values()].every((value) => !isMap(value) && !isArray(value))
  );
}

/** As DVC writes it: both sides, and their difference where both are numbers. */
function isWhole(change: TreeMap): boolean {
  const sides = [change.get('old'), change.get('new')];
  return !sides.includes(undefined) && (isNumber(change.get('diff')) || !sides.every(isNumber));
}

/** DVC writes such only with --all. NaN is none: it differs from itself. */
function isUnchanged(change: TreeMap): boolean {
  return change.get('new') === change.get('old');
}

function changes(root: ReadonlyMap<string, TreeMap>): readonly TreeMap[] {
  return [...root.values()].flatMap((file) => [...file.values()]).filter(isMap);
}

function sideOf(root: ReadonlyMap<string, TreeMap>, side: (change: TreeMap) => Tree | undefined): Tree {
  const files = new Map<string, Tree>();
  for (const [file, metrics] of root) {
    const values = new Map<string, Tree>();
    for (const [name, change] of metrics) {
      const value = isMap(change) ? side(change) : undefined;
      if (value !== undefined) values.set(name, value);
    }
    files.set(file, values);
  }
  return files;
}
