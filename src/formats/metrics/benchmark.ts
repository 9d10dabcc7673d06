import type { MetricsFormat } from './format.js';
import { treeIn } from './plain.js';
import { hasOnly, otherShape } from './shape.js';
import { isArray, isMap, type Path, type Tree } from './tree.js';

const detection = 'an array of { name, unit, value }, with range and extra at most';

/** A benchmark array, as scripts write it for the actions that draw benchmarks. Nothing in it says which way is better. */
export const benchmark: MetricsFormat = {
  title: 'benchmark array `[{ name, unit, value }]`',
  syntax: ['json'],
  detection,
  example: 'sort 1000',
  tested: 'a script after its documentation',
  recognises: (content) => isBenchmarks(treeIn(content)),
  read: (content, path) => {
    const root = treeIn(content);
    if (!isBenchmarks(root)) throw otherShape(path, 'a benchmark array', `it is not ${detection}`);
    return { root, names: root.map((each, index): [string, Path] => [nameOf(each), [String(index), 'value']]) };
  },
};

function isBenchmarks(tree: Tree): tree is readonly Tree[] {
  return (
    isArray(tree) &&
    tree.length > 0 &&
    tree.every(
      (each) =>
        hasOnly(each, ['name', 'unit', 'value', 'range', 'extra']) &&
        typeof each.get('name') === 'string' &&
        typeof each.get('unit') === 'string' &&
        each.has('value'),
    )
  );
}

function nameOf(each: Tree): string {
  return isMap(each) ? String(each.get('name')) : '';
}
