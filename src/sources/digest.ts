import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import type { FileDigest } from '../result/run.js';
import { displayPath, type Workspace } from './workspace.js';

/** SHA-256 and size of a file, streamed: memory does not grow with the file. */
export async function digestFile(path: string, workspace: Workspace, location?: Location): Promise<FileDigest> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch (cause) {
    throw unreadable(path, workspace, cause, location);
  }
  return { path: displayPath(path, workspace), size, sha256: hash.digest('hex') };
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

function unreadable(path: string, workspace: Workspace, cause: unknown, location?: Location): UserError<'unreadable'> {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  const why = code === 'EACCES' ? 'permission denied' : code;
  return new UserError('unreadable', { what: `${displayPath(path, workspace)} cannot be read`, why }, location, {
    cause,
  });
}
