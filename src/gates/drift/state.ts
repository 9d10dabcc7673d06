import { UserError } from '../../result/error.js';
import { formatBytes } from '../../result/format.js';

/** What runs have left for later ones: the file that `on_drift.state` names (schema/drift-state.schema.json). */
export interface DriftState {
  readonly format: 'mlgate-drift-state';
  readonly version: 1;
  /** by model, then by block */
  readonly blocks: readonly RememberedBlock[];
}

export interface RememberedBlock {
  readonly model: string;
  readonly block: string;
  /** the newest last */
  readonly runs: readonly RememberedRun[];
}

/** One run over data that were new then. */
export interface RememberedRun extends Breaches {
  /** SHA-256 of the current data, by {@link digestOfCurrent} */
  readonly current: string;
  readonly commit: string | null;
}

/** How many runs in a row have found drift. */
export interface Breaches {
  readonly breaches: number;
  /** nothing is known of the runs before those: it may have been more */
  readonly at_least?: true;
}

/** A thousand blocks fit. */
export const mostBytes = 8_000_000;

/**
 * The one written form of a state: blocks by their names, members in one order, a line break at the end.
 *
 * @throws UserError `limit_exceeded`
 */
export function stateText({ blocks }: Pick<DriftState, 'blocks'>): string {
  const byName = new Map(blocks.map((each) => [JSON.stringify([each.model, each.block]), each]));
  const state: DriftState = {
    format: 'mlgate-drift-state',
    version: 1,
    blocks: [...byName.values()].sort(byNames).map(({ model, block, runs }) => ({
      model,
      block,
      runs: runs.map(({ current, breaches, at_least: atLeast, commit }) => ({
        current,
        breaches,
        ...(atLeast && { at_least: atLeast }),
        commit,
      })),
    })),
  };
  const text = `${JSON.stringify(state, null, 2)}\n`;
  if (Buffer.byteLength(text) <= mostBytes) return text;
  const what = `a drift state of ${blocks.length} blocks would take ${formatBytes(Buffer.byteLength(text))}`;
  throw new UserError('limit_exceeded', { what, fix: 'give the models a state file each' });
}

function byNames(one: RememberedBlock, other: RememberedBlock): number {
  if (one.model !== other.model) return one.model < other.model ? -1 : 1;
  if (one.block === other.block) return 0;
  return one.block < other.block ? -1 : 1;
}
