import { posix } from 'node:path';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import { quoted } from './pointers.js';

// Which files of a folder, or below a prefix of a bucket, are its data.

/** Table formats whose files hold rows that the table has no more, by what lies beside the files. */
const logs: Readonly<Record<string, string>> = { _delta_log: 'Delta Lake', '.hoodie': 'Hudi' };

/** Whether a name is that of something beside the data, such as `_SUCCESS`, `_metadata` or a hidden file. */
export function isBeside(name: string): boolean {
  return name.startsWith('_') || name.startsWith('.');
}

/**
 * The data among the names below a folder, in the order of their paths: all but what is hidden or begins with `_`. An odd
 * ending is no reason to leave a file out: rows that nobody judged would pass.
 *
 * @param names relative to the folder, with slashes
 * @throws UserError `unsupported` where a pointer of DVC stands for a file that is not there, or the files are not the table
 */
export function dataFilesBelow(names: readonly string[], folder: string, location?: Location): string[] {
  const log = names.flatMap((name) => name.split('/')).find((part) => Object.hasOwn(logs, part));
  if (log !== undefined) {
    const explanation = {
      what: `${folder} is a table of ${logs[log]}`,
      why: `${log} says which rows its files still hold, and mlgate reads the files alone`,
      fix: 'export the table to Parquet, and name that',
    };
    throw new UserError('unsupported', explanation, location);
  }
  const data = names.filter((name) => !name.split('/').some(isBeside));
  const here = new Set(data.flatMap(itselfAndAbove));
  const pointed = data.filter((name) => name.endsWith('.dvc')).map((name) => name.slice(0, -'.dvc'.length));
  const absent = pointed.find((name) => !here.has(name));
  if (absent !== undefined) throw notPulled(posix.join(folder, absent), location);
  return data.filter((name) => !name.endsWith('.dvc')).sort();
}

function itselfAndAbove(name: string): string[] {
  return name.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
}

/** @param path of a file or folder of which only the pointer of DVC is here */
export function notPulled(path: string, location?: Location): UserError<'unsupported'> {
  const explanation = {
    what: `${path} is kept by DVC, and is not in the working tree`,
    fix: `run dvc pull ${quoted(path)} in a step before`,
  };
  return new UserError('unsupported', explanation, location);
}

/** Why there is no data, where something else may be. */
export function whatIsThere(names: readonly string[], most = 6): { readonly why: string } {
  if (names.length === 0) return { why: 'there is no file in it' };
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  const listed = [...names].sort().slice(0, most).join(', ');
  return { why: `it holds ${listed}${more}, and what begins with a dot or an underscore is not read` };
}
