import { createHash } from 'node:crypto';
import type { FrozenFile } from '../../result/run.js';

/** A file of a model, as far as its digest goes. */
export type NamedDigest = Pick<FrozenFile, 'sha256' | 'name' | 'other_names'>;

/**
 * The SHA-256 of a model. Of one file it is the file's own, whatever its name; of several it is that of the list which
 * `sha256sum` writes of them, in the order of their names' bytes:
 *
 *     cd FOLDER && find -L . -name .git -prune -o -type f -printf '%P\0' | LC_ALL=C sort -z | xargs -0 sha256sum -- | sha256sum
 *
 * A file that symbolic links give several names stands in the list under each.
 *
 * @returns 64 hexadecimal digits
 */
export function treeDigest(files: readonly NamedDigest[]): string {
  const [single, ...others] = files;
  if (!single) throw new RangeError('no files, no digest');
  if (others.length === 0 && !single.other_names?.length) return single.sha256;
  const names = files.flatMap(({ name = '', other_names = [], sha256 }) =>
    [name, ...other_names].map((each) => ({ bytes: Buffer.from(each), name: each, sha256 })),
  );
  const hash = createHash('sha256');
  for (const { name, sha256 } of names.sort((one, other) => Buffer.compare(one.bytes, other.bytes)))
    hash.update(line(sha256, name));
  return hash.digest('hex');
}

/** As GNU's sha256sum writes it: without the backslash a name with a line break in it could forge other lines. */
function line(sha256: string, name: string): string {
  const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
  const escaped = name.replace(/[\\\n\r]/g, (character) => escapes[character] ?? character);
  return `${escaped === name ? '' : '\\'}${sha256}  ${escaped}\n`;
}
