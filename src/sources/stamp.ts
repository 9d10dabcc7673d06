import { type FileHandle, stat } from 'node:fs/promises';

/** What tells, without reading it again, that a file is still the one that was read. */
export interface Stamp {
  readonly size: bigint;
  /** nanoseconds */
  readonly modified: bigint;
  /** nanoseconds; no program can set it */
  readonly changed: bigint;
  readonly inode: bigint;
  /** whether it was written so shortly before that another write could bear the same time */
  readonly fresh: boolean;
}

/** Kernels take the time of a write from a clock that goes on by up to 10 ms at once. */
const clockMilliseconds = 100;

/** @param file by its path, or open */
export async function stampOf(file: FileHandle | string): Promise<Stamp> {
  const { size, mtimeNs, ctimeNs, ino, mtimeMs } = await (typeof file === 'string'
    ? stat(file, { bigint: true })
    : file.stat({ bigint: true }));
  const fresh = Math.abs(Date.now() - Number(mtimeMs)) < clockMilliseconds;
  return { size, modified: mtimeNs, changed: ctimeNs, inode: ino, fresh };
}

export function sameStamp(one: Stamp, other: Stamp): boolean {
  return (['size', 'modified', 'changed', 'inode'] as const).every((part) => one[part] === other[part]);
}

/** Whether a path still leads to the file that a stamp was taken of; `unknown` where only its digest can tell. */
export async function sinceStamp(path: string, stamp: Stamp): Promise<'same' | 'changed' | 'unknown'> {
  const now = await stampOf(path).catch(() => undefined);
  if (!now || !sameStamp(stamp, now)) return 'changed';
  return stamp.fresh ? 'unknown' : 'same';
}
