import type { Facts, MetricsFormat, Reading } from './format.js';
import { treeIn } from './plain.js';
import { chosenRow, joined, type Row } from './rows.js';
import { otherShape } from './shape.js';
import { isArray, isMap, isNumber, type Path, type Scalar, type Tree, type TreeMap } from './tree.js';

const detection =
  'flat, with `<phase>_runtime` beside `<phase>_samples_per_second`; or `log_history` (rows) beside `global_step`';

/** What `Trainer.save_metrics` and `Trainer.save_state` write. */
export const trainer: MetricsFormat = {
  title: 'Hugging Face Trainer: `all_results.json` and its parts, `trainer_state.json`',
  syntax: ['json'],
  detection,
  example: 'eval_accuracy',
  tested: 'transformers 5.23.0',
  rows: true,
  recognises: (content) => {
    const root = treeIn(content);
    return isResults(root) || isState(root);
  },
  read: (content, path, { row }): Reading => {
    const root = treeIn(content);
    if (isResults(root)) {
      if (row === undefined) return { root, facts: (of) => sampleOf(root, of) };
      throw otherShape(path, 'a history', 'it is one row: row: chooses in trainer_state.json');
    }
    if (!isState(root)) throw otherShape(path, 'a file of the Hugging Face Trainer', `it is not ${detection}`);
    // Training and evaluation log on rows of their own; the epoch is rounded in some versions, the step never is.
    const rows = joined(historyOf(root), 'step');
    if (row !== undefined) return { root: chosenRow(rows, row, path) };
    return {
      root,
      omission: {
        why: 'what was logged stands in log_history, and which of its rows is judged is not stated',
        fix: 'add row: last beside path, or row: { best_of: eval_loss, direction: lower_is_better }',
      },
    };
  },
};

/** One row of results. The names of W&B's own summary begin with `_`. */
function isResults(tree: Tree): tree is TreeMap {
  if (!isMap(tree)) return false;
  const names = [...tree.keys()];
  return (
    names.every((name) => !name.startsWith('_') && !isMap(tree.get(name)) && !isArray(tree.get(name))) &&
    phases(tree).length > 0
  );
}

function phases(results: TreeMap): readonly string[] {
  return [...results.keys()]
    .flatMap((name) => /^(.+)_runtime$/s.exec(name)?.[1] ?? [])
    .filter((phase) => isNumber(results.get(`${phase}_runtime`)))
    .filter((phase) => isNumber(results.get(`${phase}_samples_per_second`)));
}

function isState(tree: Tree): tree is TreeMap {
  if (!isMap(tree) || !isNumber(tree.get('global_step'))) return false;
  const history = tree.get('log_history');
  return isArray(history) && history.every(isMap);
}

/** An accuracy is a share of the samples of its own phase. Other metrics are no shares of them. */
function sampleOf(results: TreeMap, [name = '']: Path): Facts | undefined {
  const [, phase = ''] = /^(.+)_accuracy$/s.exec(name) ?? [];
  const samples = results.get(`${phase}_samples`);
  if (typeof samples !== 'number' || !Number.isInteger(samples) || samples < 1) return undefined;
  return phases(results).includes(phase) ? { trials: samples } : undefined;
}

function historyOf(state: TreeMap): readonly Row[] {
  const history = state.get('log_history');
  return (isArray(history) ? history : []).filter(isMap).map((row) => new Map([...row].filter(isScalarEntry)));
}

function isScalarEntry(entry: readonly [string, Tree]): entry is [string, Scalar] {
  return !isMap(entry[1]) && !isArray(entry[1]);
}
