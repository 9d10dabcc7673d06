import { isProfileAt } from '../profile/recognise.js';
import { UserError } from '../result/error.js';
import { displayPath, type Workspace } from '../sources/workspace.js';
import { standingAt, writeWhole } from './workspace-file.js';

/**
 * To be asked before a table is read: somebody may have named the table itself.
 *
 * @throws UserError `usage` where something stands in the place of a profile that is none
 */
export async function assertPlaceOfProfile(path: string, workspace: Workspace): Promise<void> {
  const status = await standingAt(path).catch((error: unknown) => {
    throw unwritable(path, workspace, error);
  });
  if (!status) return;
  const refuse = (why: string) => {
    const what = `${displayPath(path, workspace)} is not replaced by a profile`;
    return new UserError('usage', { what, why, fix: 'name another file, or remove it' });
  };
  if (status.isSymbolicLink()) throw refuse('it is a symbolic link');
  if (!status.isFile()) throw refuse('it is no file');
  if (status.size === 0) return;
  const isOurs = await isProfileAt(path).catch((error: unknown) => {
    throw unwritable(path, workspace, error);
  });
  if (!isOurs) throw refuse('it is a file, and no profile');
}

/** @throws UserError `usage` with what the file system says */
export async function writeProfile(path: string, text: string, workspace: Workspace): Promise<void> {
  try {
    await writeWhole(path, text);
  } catch (error) {
    throw unwritable(path, workspace, error);
  }
}

function unwritable(path: string, workspace: Workspace, cause: unknown): UserError<'usage'> {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new UserError('usage', { what: `${displayPath(path, workspace)} cannot be written`, why }, undefined, {
    cause,
  });
}
