import { open } from 'node:fs/promises';
import { profileFormat } from './profile.js';

/** So much is enough to tell. In bytes. */
const enough = 256;

const beginning = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${profileFormat}"`);

/** Whether a file is a profile, by the first bytes of its content: mlgate writes what it is before anything else. */
export function isProfile(bytes: Uint8Array): boolean {
  return beginning.test(new TextDecoder().decode(bytes.subarray(0, enough)));
}

/**
 * Whether the file at a path is one; no more of it is read than tells.
 *
 * @throws what the file system says
 */
export async function isProfileAt(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(enough), position: 0 });
    return isProfile(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
