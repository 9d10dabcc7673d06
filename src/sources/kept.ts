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
