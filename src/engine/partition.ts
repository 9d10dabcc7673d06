import { UserError } from '../result/error.js';
import type { Column, TableFile } from './table.js';

/** What Hive calls the folder of the rows that have no value. */
const missing = '__HIVE_DEFAULT_PARTITION__';

/**
 * What the folders of a file say of its rows: `day=2026-01-01/part.csv` says that `day` is `2026-01-01`. Values are
 * percent-decoded, as Hive and Spark write them. Folders at the root and above it say nothing.
 *
 * @param name the file, with slashes
 * @param root the folder that the configuration names; of a pattern, the folders before its first wildcard
 * @returns undefined where no folder names a column; null is a row without value
 * @throws UserError `malformed` where one column is named twice
 */
export function partitionOf(name: string, root: string): Readonly<Record<string, string | null>> | undefined {
  const base = root === '' || root === '.' ? '' : `${root.replace(/\/+$/, '')}/`;
  if (!name.startsWith(base)) return undefined;
  const folders = name.slice(base.length).split('/').slice(0, -1);
  const found = new Map<string, string | null>();
  for (const folder of folders) {
    const equals = folder.indexOf('=');
    if (equals < 1) continue;
    const key = decoded(folder.slice(0, equals));
    const value = folder.slice(equals + 1);
    if (found.has(key))
      throw new UserError('malformed', { what: `the folders of ${name} name ${JSON.stringify(key)} twice` });
    found.set(key, value === missing ? null : decoded(value));
  }
  return found.size === 0 ? undefined : Object.fromEntries(found);
}

/** A `%` that begins no escape of a text is itself; no text of SQL holds U+0000. */
function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (escapes) => {
    try {
      const plain = decodeURIComponent(escapes);
      return plain.includes('\0') ? escapes : plain;
    } catch {
      return escapes;
    }
  });
}

/**
 * The columns that the folders of a table name.
 *
 * @param own the columns that stand in the files
 * @throws UserError `malformed` where the files name different ones, or one that stands in the files too
 */
export function partitionColumns(files: readonly TableFile[], own: readonly Column[]): readonly Column[] {
  const [first, ...others] = files;
  const keys = Object.keys(first?.partition ?? {});
  for (const other of others) {
    const found = Object.keys(other.partition ?? {});
    if (JSON.stringify([...found].sort()) === JSON.stringify([...keys].sort())) continue;
    throw new UserError('malformed', {
      what: `${other.name} lies in folders of other columns than ${first?.name}`,
      why: `the first says ${listed(found)}, the second ${listed(keys)}`,
      fix: 'let all folders of the table name the same columns',
    });
  }
  for (const key of keys) {
    const twin = own.find(({ name }) => name.toLowerCase() === key.toLowerCase());
    if (!twin) continue;
    throw new UserError('malformed', {
      what: `the column ${JSON.stringify(twin.name)} stands in ${first?.name} and in the name of its folder`,
      why: 'one of the two would be judged, and the other not',
      fix: 'name the files by a path that ends below that folder, or leave the column out of them',
    });
  }
  return keys.map((name) => ({ name, type: { kind: 'text' }, engineType: 'text' }));
}

function listed(keys: readonly string[]): string {
  return keys.length === 0 ? 'none' : keys.map((key) => JSON.stringify(key)).join(', ');
}
