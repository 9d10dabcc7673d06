import type { FrozenFile } from '../../result/run.js';

/** A file of a model under all its names there. */
export interface NamedFile<Of> {
  /** relative to the model, with slashes; the first is its own, and one may be told twice */
  readonly names: readonly [string, ...string[]];
  readonly of: Of;
}

/** The order in which git and `LC_ALL=C sort` have names: that of their bytes in UTF-8. */
export function byName(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/**
 * A model's files, each once, in the order of their names.
 *
 * @param freeze what is known of a file, beside its names
 */
export async function filesOfTree<Of>(
  files: readonly NamedFile<Of>[],
  freeze: (file: Of) => Promise<FrozenFile>,
): Promise<readonly FrozenFile[]> {
  const named = files.map(({ names: [name, ...more], of }) => {
    const others = [...new Set(more)].filter((other) => other !== name).sort(byName);
    return { name, others, of };
  });
  named.sort((one, other) => byName(one.name, other.name));
  const frozen: FrozenFile[] = [];
  for (const { name, others, of } of named) {
    const file = await freeze(of);
    // The object itself, for it may bear the stamp of what was digested.
    frozen.push(Object.assign(file, { name }, others.length > 0 && { other_names: others }));
  }
  return frozen;
}
