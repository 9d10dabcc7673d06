import { buildProfile } from '../../profile/build.js';
import type { ColumnProfile, Profile } from '../../profile/profile.js';
import { readProfile } from '../../profile/read.js';
import { isProfileAt } from '../../profile/recognise.js';
import { mostBytes, profileText } from '../../profile/text.js';
import { isMeasurementError, type MeasurementError, UserError } from '../../result/error.js';
import { formatBytes } from '../../result/format.js';
import type { FrozenFile, FrozenInput } from '../../result/run.js';
import type { Inputs } from '../../sources/inputs.js';
import { tableOf } from '../../tables/files.js';
import { openTable } from '../../tables/open-table.js';
import { applicable } from '../../tables/writing.js';
import type { SettleContext } from '../gate.js';
import type { DriftPolicy } from './policy.js';

/** The reference of a block, or why there is none. */
export type Reference =
  | { readonly profile: Profile; readonly files: readonly FrozenFile[] }
  | { readonly error: MeasurementError };

/**
 * Reads the profile that the reference is, or builds that of the table that it is. What was built is kept beside the plan, so
 * that the table is read once and the gate compares with what was planned.
 */
export async function readReference(
  policy: DriftPolicy,
  context: SettleContext,
): Promise<{ readonly reference: Reference; readonly inputs: readonly FrozenInput[] }> {
  const { inputs } = context;
  try {
    const files = await inputs.files('reference');
    if (inputs.has('profile')) {
      const built = await inputs.file('profile');
      return { reference: { profile: await readProfile(await inputs.bytes(built), built.path), files }, inputs: [] };
    }
    const committed = await profileAmong(files, inputs);
    if (committed) return { reference: { profile: committed, files }, inputs: [] };
    const profile = await profileOfTable(policy, files, context);
    const { source, reference } = policy;
    const text = `profile of ${reference.written}`;
    const kept = await context.keep(text, Buffer.from(profileText(profile)));
    const frozen: FrozenInput = { gate: 'drift', source, role: 'profile', text, files: [kept] };
    return { reference: { profile, files }, inputs: [frozen] };
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return { reference: { error: withFix(error, policy) }, inputs: [] };
  }
}

/**
 * The profile that the files are, told by content and never by name; undefined where they are a table.
 *
 * @throws UserError where it is a profile that cannot be used
 */
export async function profileAmong(files: readonly FrozenFile[], inputs: Inputs): Promise<Profile | undefined> {
  const [file, ...others] = files;
  if (!file || others.length > 0 || !(await isProfileFile(await inputs.path(file), file.path))) return undefined;
  if (file.size > mostBytes) {
    const what = `${file.path} takes ${formatBytes(file.size)}, and a profile takes ${formatBytes(mostBytes)} at most`;
    throw new UserError('limit_exceeded', { what, fix: 'build one with fewer columns' });
  }
  return readProfile(await inputs.bytes(file), file.path);
}

async function isProfileFile(path: string, name: string): Promise<boolean> {
  return isProfileAt(path).catch((cause: unknown) => {
    throw new UserError('unreadable', { what: `${name} cannot be read`, why: String(cause) }, undefined, { cause });
  });
}

async function profileOfTable(
  policy: DriftPolicy,
  files: readonly FrozenFile[],
  { inputs, openEngine, temporary, onScan, now, tool }: SettleContext,
): Promise<Profile> {
  const table = await tableOf(files, inputs, applicable(files, policy.reference.writing), temporary);
  const engine = await openEngine(
    table.files.map(({ path }) => path),
    policy.limits,
  );
  try {
    const opened = await openTable(engine, table, { onScan, now, source: policy.source });
    const kinds = [...policy.columns].flatMap(([name, { kind }]) =>
      kind && opened.find(name) ? [[name, kind] as const] : [],
    );
    const profile = await buildProfile(opened, {
      tool,
      origin: { commit: null, files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })) },
      kinds: new Map(kinds),
      leaveOut: [...policy.ignored].filter((name) => opened.find(name)),
      ...(policy.group.length > 0 && { group: policy.group }),
    });
    await inputs.unchanged(files);
    return { ...profile, columns: profile.columns.map(comparable) };
  } finally {
    engine.close();
  }
}

/** A column whose sums no file can hold costs itself, and no other column. */
function comparable(column: ColumnProfile): ColumnProfile {
  if (column.kind !== 'numeric' || Number.isFinite(column.sum_of_squares)) return column;
  const { name, type, missing, count } = column;
  const infinite = column.positive_infinity + column.negative_infinity;
  return { name, kind: 'unsupported', type, missing, count: count + infinite };
}

/** A profile that nobody has made yet is the first thing that a newcomer meets. */
function withFix(error: MeasurementError, { reference }: DriftPolicy): MeasurementError {
  const { code, explanation, location } = error;
  if (code !== 'missing_file' || explanation.fix !== undefined || reference.from.kind !== 'files') return error;
  const fix = `make it from the data that the model was trained on: mlgate profile DATA -o ${reference.written}`;
  return new UserError(code, { ...explanation, fix }, location, { cause: error });
}
