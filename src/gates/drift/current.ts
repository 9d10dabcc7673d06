import type { CountedTable } from '../../profile/count.js';
import { countAgainst } from '../../profile/count-against.js';
import type { Profile } from '../../profile/profile.js';
import { countProfile } from '../../profile/rebin.js';
import { rowsWithoutTime, type Window } from '../../profile/rows.js';
import { UserError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import { tableOf } from '../../tables/files.js';
import { type OpenTable, openTable } from '../../tables/open-table.js';
import { applicable } from '../../tables/writing.js';
import type { GateContext } from '../gate.js';
import type { DriftPolicy } from './policy.js';
import { profileAmong } from './reference.js';

/** The current data, open for what is still to be asked of them. */
export interface Current {
  readonly counted: CountedTable;
  readonly files: readonly FrozenFile[];
  /** what the rows were made of, where the current side is a profile */
  readonly profile?: Profile;
  /** the table, where the current side is one */
  readonly table?: OpenTable;
  /** the rows that are judged, where only some are, and how many have no time that could be in it */
  readonly window?: Window;
  readonly withoutTime?: number;
}

/** The columns that name groups: those of the block, else those that the reference was built with. */
export function groupOf(policy: DriftPolicy, reference: Profile): readonly string[] {
  const built = reference.group?.columns ?? [];
  if (policy.compat && built.length > 0) {
    const what = `compat asks for the numbers of ${policy.compat}, which takes rows for independent, and the reference was built with group ${built.join(', ')}`;
    throw new UserError('unsupported', { what, fix: 'leave compat out, or build the profile again without --group' });
  }
  if (policy.group.length === 0) return built;
  if (policy.group.join('\n') === built.join('\n')) return built;
  throw otherGroup('the reference', policy.group, built);
}

function otherGroup(
  side: string,
  group: readonly string[],
  built: readonly string[] | undefined = [],
): UserError<'unsupported'> {
  const names = (columns: readonly string[]) => (columns.length === 0 ? 'none' : columns.join(', '));
  const option = group.length === 0 ? '' : ` --group ${group.join(',')}`;
  return new UserError('unsupported', {
    what: `group is ${names(group)}, and ${side} was built with ${names(built)}`,
    why: 'what its rows are worth depends on which of them belong together',
    fix: `build the profile again: mlgate profile DATA${option} -o FILE`,
  });
}

/** Counts the current data against the reference and hands them over; the table is closed afterwards. */
export async function withCurrent<Answer>(
  policy: DriftPolicy,
  reference: Profile,
  { inputs, openEngine, temporary, onScan, now }: GateContext,
  use: (current: Current) => Promise<Answer>,
): Promise<Answer> {
  const files = await inputs.files('current');
  const group = groupOf(policy, reference);
  const profile = await profileAmong(files, inputs);
  if (profile) {
    if (policy.current.window) {
      const what = `current is a profile, and window asks for some of its rows`;
      throw new UserError('unsupported', { what, fix: 'build the profile with --window' });
    }
    const apart = (profile.group?.columns ?? []).join('\n') !== group.join('\n');
    if (apart) throw otherGroup('the current profile', group, profile.group?.columns);
    const counted = countProfile(reference, profile);
    return use({
      counted: { ...counted, extra: counted.extra.filter((name) => !policy.ignored.has(name)) },
      files,
      profile,
    });
  }
  const table = await tableOf(files, inputs, applicable(files, policy.current.writing), temporary);
  const engine = await openEngine(
    table.files.map(({ path }) => path),
    policy.limits,
  );
  try {
    const opened = await openTable(engine, table, { onScan, now, source: policy.source });
    const window = policy.current.window && windowUntil(policy.current.window, now());
    const counted = await countAgainst(reference, opened, {
      leaveOut: [...policy.ignored],
      ...(group.length > 0 && { group }),
      ...(window && { window }),
    });
    const timed = window && { window, withoutTime: await rowsWithoutTime(opened, window.column) };
    const answer = await use({ counted, files, table: opened, ...timed });
    await inputs.unchanged(files);
    return answer;
  } finally {
    engine.close();
  }
}

/** The rows of the last so many seconds, and what is ahead of the clock: to leave that out would hide it. */
function windowUntil({ column, seconds }: { readonly column: string; readonly seconds: number }, now: Date): Window {
  return { column, from: new Date(now.getTime() - seconds * 1000).toISOString(), to: '9999-12-31T23:59:59Z' };
}
