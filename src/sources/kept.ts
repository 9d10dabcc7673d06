import { UserError } from '../result/error.js';
import type { FrozenFile } from '../result/run.js';
import type { Reach } from './reach.js';

/**
 * Keeps content from outside the workspace, under an address that people can look up.
 *
 * @param address e.g. `s3://bucket/key`, or `git:<commit>:<path>`
 */
export async function keptFile(
  address: string,
  bytes: Uint8Array,
  { snapshots }: Pick<Reach, 'snapshots'>,
  known: Pick<FrozenFile, 'commit' | 'dated'> = {},
): Promise<FrozenFile> {
  return { path: address, size: bytes.length, sha256: await snapshots.keep(bytes), kept: true, ...known };
}

/**
 * Keeps content from outside the workspace that is too large for memory.
 *
 * @param write writes the content to the path it is given
 * @throws UserError `unreadable` where the disk does not take it
 */
export async function keptTable(
  address: string,
  write: (path: string) => Promise<void>,
  { snapshots }: Pick<Reach, 'snapshots'>,
): Promise<FrozenFile> {
  const { size, sha256 } = await snapshots.keepFile(write).catch((cause: NodeJS.ErrnoException) => {
    throw isDiskFault(cause) ? notOnDisk(address, cause) : cause;
  });
  return { path: address, size, sha256, kept: true };
}

/** @param shown what does not fit there */
export function notOnDisk(shown: string, cause: NodeJS.ErrnoException): UserError<'unreadable'> {
  const why = cause.code === 'ENOSPC' ? 'there is no room left' : cause.message;
  const fix = 'make room where mlgate keeps it: in RUNNER_TEMP or TMPDIR, or in the folder of --results';
  return new UserError('unreadable', { what: `${shown} cannot be kept on disk`, why, fix }, undefined, { cause });
}

/** Whether the disk that content is written to refuses it, and not whoever sends it. */
export function isDiskFault(cause: unknown): cause is NodeJS.ErrnoException {
  const { code } = Object(cause) as { readonly code?: unknown };
  return ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'EIO'].includes(String(code));
}
