import type { FrozenFile } from '../../result/run.js';

/** A file of a model under all its names there. */
export interface NamedFile<Of> {
  /** relative to the model, with slashes; the first is its own, and one may be told twice */
  readonly names: readonly [string, ...string[]];
  readonly of: Of;
}

/** What one path of a configuration stands for, with slashes. */
export interface TreePlace {
  /** the path itself, or the folder that a glob looks into */
  readonly root: string;
  /** whether it is a folder that was named as such */
  readonly isFolder: boolean;
  /** whether `root` is only where a glob looks */
  readonly isGlob?: boolean;
  readonly paths: readonly string[];
}

/**
 * What a model calls its files: their way from the folder that was named, or, of several paths and of globs, from the one
 * that all are in.
 */
export function namesFrom(places: readonly TreePlace[]): (path: string) => string {
  const [first, ...others] = places;
  if (!first) throw new Error('a model was asked for without a path');
  const whole = others.length === 0 && first.isFolder;
  const within = whole ? [parts(first.root)] : places.flatMap(foldersOf);
  const base = within.reduce(common);
  return (path) => parts(path).slice(base.length).join('/');
}

function foldersOf({ root, isGlob, paths }: TreePlace): string[][] {
  const own = isGlob ? parts(root) : parts(root).slice(0, -1);
  return [own, ...paths.map((path) => parts(path).slice(0, -1))];
}

/** Without what stands for nothing: the top of a file system, a slash at the end. */
function parts(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function common(one: string[], other: string[]): string[] {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs === -1 ? one : one.slice(0, differs);
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
