import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Content that came from outside the workspace, kept by its SHA-256: what a reference meant when the plan was written is
 * what the gates read, though they run in another process, without a network and without a secret.
 */
export interface Snapshots {
  /** @returns the SHA-256 to ask for it by */
  keep(bytes: Uint8Array): Promise<string>;
  /** @returns undefined where nothing with this SHA-256 was kept */
  read(sha256: string): Promise<Buffer | undefined>;
}

export function snapshotsInMemory(): Snapshots {
  const kept = new Map<string, Buffer>();
  return {
    keep: async (bytes) => {
      const sha256 = digest(bytes);
      kept.set(sha256, Buffer.from(bytes));
      return sha256;
    },
    read: async (sha256) => kept.get(sha256),
  };
}

export function snapshotsIn(folder: string): Snapshots {
  return {
    keep: async (bytes) => {
      const sha256 = digest(bytes);
      await mkdir(folder, { recursive: true });
      const fresh = join(folder, `${sha256}.${process.pid}.tmp`);
      await writeFile(fresh, bytes);
      await rename(fresh, join(folder, sha256));
      return sha256;
    },
    read: async (sha256) => {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
      const bytes = await readFile(join(folder, sha256)).catch(() => undefined);
      return bytes && digest(bytes) === sha256 ? bytes : undefined;
    },
  };
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
