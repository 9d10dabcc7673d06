import { createHash } from 'node:crypto';
import { sameApartFromLayout } from '../../profile/layout.js';
import { isMeasurementError, UserError } from '../../result/error.js';
import { formatBytes } from '../../result/format.js';
import type { FileDigest } from '../../result/run.js';
import type { Inputs } from '../../sources/inputs.js';
import type { OnDriftPolicy } from './policy.js';
import { type Breaches, type DriftState, mostBytes, type RememberedRun, stateText } from './state.js';

/** What a run found, for those who come later; `unknown` where it could not be measured. */
export type Found = 'drift' | 'no_drift' | 'unknown';

/** What a gate knows of the runs before its own. */
export interface Memory {
  /** the file, as the configuration writes it */
  readonly path: string;
  readonly isThere: boolean;
  /** of the block; undefined where nothing is remembered of it */
  readonly runs: readonly RememberedRun[] | undefined;
}

/** Runs whose data are told from new ones. */
export const mostRuns = 30;
const mostBreaches = 1_000_000;

/**
 * What the state file holds about a block. Where there is no file, nothing is remembered.
 *
 * @throws UserError `malformed` where the file is not what mlgate wrote: to begin anew would let drift through
 */
export async function readMemory(block: string, { state, model }: OnDriftPolicy, inputs: Inputs): Promise<Memory> {
  try {
    const file = await inputs.file('state');
    const { blocks } = await parseState(await inputs.bytes(file), file.path);
    const own = blocks.find((each) => each.model === model && each.block === block);
    return { path: state, isThere: true, runs: own?.runs };
  } catch (error) {
    if (!isMeasurementError(error) || error.code !== 'missing_file') throw error;
    return { path: state, isThere: false, runs: undefined };
  }
}

/**
 * @param name the file, as messages print it
 * @throws UserError `malformed`
 */
export async function parseState(bytes: Uint8Array, name: string): Promise<DriftState> {
  if (bytes.length > mostBytes) throw refuse(name, `it takes ${formatBytes(bytes.length)}`);
  const text = new TextDecoder().decode(bytes);
  const value = parsed(text, name);
  const version: unknown = Object(value).version;
  if (Number.isInteger(version) && version !== 1) {
    throw refuse(name, `it is of version ${String(version)}, and this mlgate reads version 1`);
  }
  const { isDriftState } = await import('./state-shape.generated.js');
  if (!isDriftState(value)) {
    const [error] = isDriftState.errors ?? [];
    throw refuse(name, `${error?.instancePath || 'it'} ${error?.message ?? 'has another shape'}`);
  }
  // What it means, written anew, is what it says: no member stands twice, and no block.
  if (!sameApartFromLayout(text, stateText(value))) throw refuse(name, 'a block or a member stands twice or elsewhere');
  return value;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refuse(name, /^<{7} /m.test(text) ? 'it holds the conflict markers of a merge' : 'it is no JSON');
  }
}

function refuse(name: string, why: string): UserError<'malformed'> {
  return new UserError('malformed', {
    what: `${name} is not a drift state as mlgate writes it`,
    why,
    fix: 'restore it; where it is lost, remove it: the first drift blocks then, for nothing is known of earlier runs',
  });
}

/** One digest of the current data: the same for the same contents, whatever the files are called. */
export function digestOfCurrent(files: readonly Pick<FileDigest, 'sha256'>[]): string {
  const digests = files.map(({ sha256 }) => sha256).sort();
  const [only, ...more] = digests;
  if (only !== undefined && more.length === 0) return only;
  return createHash('sha256')
    .update(digests.map((digest) => `${digest}\n`).join(''))
    .digest('hex');
}

/**
 * How many runs in a row have found drift, where this one did. Data that were counted before are not counted again: they are
 * one of the runs that still go on, or have what they had then.
 */
export function breachesOf(runs: readonly RememberedRun[] = [], current: string): Breaches {
  const index = runs.findIndex((run) => run.current === current);
  const seen = runs[index];
  if (seen && seen.breaches > 0) {
    const since = runs.slice(index);
    const goesOn = since.every(({ breaches }) => breaches > 0);
    return breachesIn((goesOn ? since.at(-1) : undefined) ?? seen);
  }
  const before = seen ? runs[index - 1] : runs.at(-1);
  // Without a run before it, it may have begun at any time.
  if (!before) return { breaches: 1, at_least: true };
  const { breaches, at_least: atLeast } = breachesIn(before);
  return { breaches: Math.min(breaches + 1, mostBreaches), ...(atLeast && { at_least: atLeast }) };
}

function breachesIn({ breaches, at_least: atLeast }: Breaches): Breaches {
  return { breaches, ...(atLeast && { at_least: atLeast }) };
}

/**
 * What is remembered after a run. One that could not be measured changes nothing, and neither do data that were seen before;
 * only where drift is found in the newest of them that was not found at first, as with a lower bound, it is counted.
 */
export function runsAfter(
  runs: readonly RememberedRun[] | undefined,
  run: { readonly current: string; readonly commit: string | null; readonly found: Found },
): readonly RememberedRun[] | undefined {
  const { current, commit, found } = run;
  if (found === 'unknown') return runs;
  const seen = runs?.find((each) => each.current === current);
  if (seen && !(found === 'drift' && seen.breaches === 0 && seen === runs?.at(-1))) return runs;
  const earlier = seen ? runs?.slice(0, -1) : runs;
  const counted: Breaches = found === 'drift' ? breachesOf(runs, current) : { breaches: 0 };
  return [...(earlier ?? []), { current, ...counted, commit }].slice(-mostRuns);
}
