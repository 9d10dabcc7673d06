import type { Direction, MetricsFormat } from './format.js';
import { chosenIteration, type History } from './histories.js';
import { treeIn } from './plain.js';
import { otherShape } from './shape.js';
import { at, isArray, isMap, pointerOf, type Scalar, type Tree } from './tree.js';

const detection = '`meta` with learn_metrics and test_metrics, and `iterations`';

/** CatBoost's `catboost_training.json`: arrays an iteration, whose order `meta` tells, with the direction of each metric. */
export const catboost: MetricsFormat = {
  title: 'CatBoost `catboost_training.json`',
  syntax: ['json'],
  detection,
  example: 'test.AUC',
  tested: 'CatBoost 1.2.10',
  rows: true,
  recognises: (content) => metricsIn(treeIn(content)) !== undefined,
  read: (content, path, { row }) => {
    const root = treeIn(content);
    const metrics = metricsIn(root);
    const iterations = at(root, ['iterations']);
    if (!metrics || !isArray(iterations)) throw otherShape(path, 'a `catboost_training.json`', `it lacks ${detection}`);
    for (const set of new Set(metrics.map((metric) => metric.set))) {
      const size = metrics.filter((metric) => metric.set === set).length;
      if (iterations.every((each) => isMeasured(at(each, [set]), size))) continue;
      throw otherShape(
        path,
        'a `catboost_training.json`',
        `an iteration has not ${size} values of ${JSON.stringify(set)}`,
      );
    }
    const histories = metrics.map(
      ({ set, name, place }): History => ({
        path: [set, name],
        values: iterations.map((each) => scalarAt(each, [set, String(place)])),
      }),
    );
    const iteration: History = { path: ['iteration'], values: iterations.map((each) => scalarAt(each, ['iteration'])) };
    const directions = new Map(metrics.map(({ set, name, direction }) => [pointerOf([set, name]), direction]));
    return {
      root: chosenIteration([iteration, ...histories], row, path),
      facts: (of) => {
        const direction = directions.get(pointerOf(of));
        return direction && { direction };
      },
    };
  },
};

interface Metric {
  readonly set: string;
  readonly name: string;
  /** in the arrays of its set */
  readonly place: number;
  readonly direction: Direction | undefined;
}

const best: ReadonlyMap<Tree | undefined, Direction> = new Map([
  ['Min', 'lower_is_better'],
  ['Max', 'higher_is_better'],
]);

function metricsIn(tree: Tree): readonly Metric[] | undefined {
  if (!isMap(tree) || !isArray(tree.get('iterations'))) return undefined;
  const found: Metric[] = [];
  for (const kind of ['learn', 'test']) {
    const sets = at(tree, ['meta', `${kind}_sets`]);
    const metrics = at(tree, ['meta', `${kind}_metrics`]);
    if (!isArray(sets) || !isArray(metrics)) return undefined;
    for (const set of sets) {
      for (const [place, metric] of metrics.entries()) {
        const name = at(metric, ['name']);
        if (typeof set !== 'string' || typeof name !== 'string') return undefined;
        found.push({ set, name, place, direction: best.get(at(metric, ['best_value'])) });
      }
    }
  }
  return found;
}

/** Where a set was not evaluated at an iteration, its array is not there. */
function isMeasured(values: Tree | undefined, size: number): boolean {
  return values === undefined || (isArray(values) && values.length === size);
}

function scalarAt(tree: Tree, path: readonly string[]): Scalar | undefined {
  const value = at(tree, path);
  return isMap(value) || isArray(value) ? undefined : value;
}
