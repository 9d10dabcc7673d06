import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import type { FileDigest } from '../result/run.js';
import { type Stamp, sameStamp, stampOf } from './stamp.js';
import { displayPath, type Workspace } from './workspace.js';

/** A file was not the same before and after it was read: what was read is neither. */
export class ChangedWhileRead extends Error {
  override readonly name = 'ChangedWhileRead';
}

const chunkBytes = 1024 * 1024;

/** Of the files that this process digested. */
const stamps = new WeakMap<FileDigest, Stamp>();

/**
 * SHA-256 and size of a file, streamed: memory does not grow with the file.
 *
 * @throws UserError `unreadable`, and `changed_since_plan` where the file changes while it is read
 */
export async function digestFile(path: string, workspace: Workspace, location?: Location): Promise<FileDigest> {
  const shown = displayPath(path, workspace);
  const { stamp, ...content } = await digestContent(path).catch((cause: unknown) => {
    throw cause instanceof ChangedWhileRead
      ? changedWhileRead(shown, location)
      : unreadable(path, workspace, cause, location);
  });
  return stamped({ path: shown, ...content }, stamp);
}

export interface ContentDigest {
  readonly size: number;
  readonly sha256: string;
  readonly md5?: string;
  readonly stamp: Stamp;
}

/**
 * @param further a second digest that is wanted, of the same reading
 * @throws ChangedWhileRead, and what the file system throws
 */
export async function digestContent(path: string, further?: 'md5'): Promise<ContentDigest> {
  const file = await open(path);
  try {
    const stamp = await stampOf(file);
    const hash = createHash('sha256');
    const second = further && createHash(further);
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let size = 0;
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunkBytes, null);
      if (bytesRead === 0) break;
      hash.update(chunk.subarray(0, bytesRead));
      second?.update(chunk.subarray(0, bytesRead));
      size += bytesRead;
    }
    if (!sameStamp(stamp, await stampOf(file))) throw new ChangedWhileRead();
    return { size, sha256: hash.digest('hex'), stamp, ...(second && { md5: second.digest('hex') }) };
  } finally {
    await file.close();
  }
}

/** Remembers how a file was when it was digested. */
export function stamped<File extends FileDigest>(file: File, stamp: Stamp | undefined): File {
  if (stamp) stamps.set(file, stamp);
  return file;
}

/** How a file was when this process digested it; undefined where it has not. */
export function stampWhenDigested(file: FileDigest): Stamp | undefined {
  return stamps.get(file);
}

export function changedWhileRead(shown: string, location?: Location): UserError<'changed_since_plan'> {
  const explanation = {
    what: `${shown} changed while it was read`,
    why: 'its size, its times or its inode are not what they were, so that what was read is no one file',
    fix: 'let the step that writes it end before mlgate starts',
  };
  return new UserError('changed_since_plan', explanation, location);
}

export function digestBytes(path: string, bytes: Uint8Array, workspace: Workspace): FileDigest {
  return {
    path: displayPath(path, workspace),
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

export async function readBytes(path: string, workspace: Workspace, location?: Location): Promise<Buffer> {
  return readFile(path).catch((cause) => {
    throw unreadable(path, workspace, cause, location);
  });
}

/** That a file cannot be read, with the reason of the file system. */
export function unreadable(
  path: string,
  workspace: Workspace,
  cause: unknown,
  location?: Location,
): UserError<'unreadable'> {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const why = code === 'EACCES' ? 'permission denied' : code;
  return new UserError('unreadable', { what: `${displayPath(path, workspace)} cannot be read`, why }, location, {
    cause,
  });
}
