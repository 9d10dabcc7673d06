import { UserError } from '../../result/error.js';
import type { RowChoice } from './format.js';
import { chosenRow, type Row } from './rows.js';
import type { Path, Scalar, Tree } from './tree.js';

/** A metric over the iterations of a training; one that was not measured at an iteration has no value there. */
export interface History {
  /** the place of the chosen value in the tree: a metric, or a set and its metric */
  readonly path: Path;
  readonly values: readonly (Scalar | undefined)[];
}

/**
 * One number a history, out of one iteration. In `best_of` a history is called by its path with dots.
 *
 * @throws UserError `unsupported` or `missing_metric`, as `chosenRow`; `ambiguous_metric` where two histories have one name
 */
export function chosenIteration(histories: readonly History[], choice: RowChoice | undefined, path: string): Tree {
  const named = new Map<string, History>();
  for (const history of histories) {
    const name = history.path.join('.');
    if (named.has(name)) {
      const what = `${path} has two metrics called ${JSON.stringify(name)}, so row: cannot tell them apart`;
      throw new UserError('ambiguous_metric', { what }, { file: path });
    }
    named.set(name, history);
  }
  const length = histories.reduce((most, { values }) => Math.max(most, values.length), 0);
  const rows = Array.from({ length }, (_, iteration): Row => {
    const row = new Map<string, Scalar>();
    for (const [name, { values }] of named) {
      const value = values[iteration];
      if (value !== undefined) row.set(name, value);
    }
    return row;
  });
  const chosen = chosenRow(rows, choice, path);
  return nested(
    [...named].flatMap(([name, history]) => {
      const value = chosen.get(name);
      return value === undefined ? [] : [[history.path, value] as const];
    }),
  );
}

function nested(values: readonly (readonly [Path, Tree])[]): Tree {
  const root = new Map<string, Tree>();
  const groups = new Map<string, Map<string, Tree>>();
  for (const [[first = '', second], value] of values) {
    if (second === undefined) {
      root.set(first, value);
      continue;
    }
    const group = groups.get(first) ?? new Map<string, Tree>();
    groups.set(first, group.set(second, value));
    root.set(first, group);
  }
  return root;
}
