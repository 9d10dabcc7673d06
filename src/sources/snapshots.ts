import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { digestContent } from './digest.js';
import { type Stamp, sinceStamp, stampOf } from './stamp.js';

/**
 * Content that came from outside the workspace, kept by its SHA-256: what a reference meant when the plan was written is
 * what the gates read, though they run in another process, without a network and without a secret.
 */
export interface Snapshots {
  /** @returns the SHA-256 to ask for it by */
  keep(bytes: Uint8Array): Promise<string>;
  /**
   * Keeps content that is too large for memory, as a file.
   *
   * @param write writes the content to the path it is given; what it throws is thrown on, and nothing is kept
   */
  keepFile(write: (path: string) => Promise<void>): Promise<KeptContent>;
  /** @returns undefined where nothing with this SHA-256 was kept */
  read(sha256: string): Promise<Buffer | undefined>;
  /**
   * The file that holds what was kept. Its digest is checked the first time, and again where the file was touched since.
   *
   * @returns an absolute path; undefined where nothing with this SHA-256 is kept
   */
  fileOf(sha256: string): Promise<string | undefined>;
  /** Forgets what no other process is to read. */
  discard(): Promise<void>;
}

export interface KeptContent {
  readonly sha256: string;
  readonly size: number;
}

/** @param temporary where a folder may be made for what does not belong into memory, which is gone when it is discarded */
export function snapshotsInMemory(temporary: string): Snapshots {
  const kept = new Map<string, Buffer>();
  let spilled: Promise<KeptFiles> | undefined;
  const files = (): Promise<KeptFiles> => {
    // No other user of the machine may read it, or put anything there before us.
    spilled ??= mkdir(temporary, { recursive: true })
      .then(() => mkdtemp(join(temporary, 'mlgate-kept-')))
      .then((folder) => new KeptFiles(folder));
    return spilled;
  };
  return {
    keep: async (bytes) => {
      const sha256 = digest(bytes);
      kept.set(sha256, Buffer.from(bytes));
      return sha256;
    },
    keepFile: async (write) => (await files()).keep(write),
    read: async (sha256) => kept.get(sha256) ?? (await spilled)?.read(sha256),
    fileOf: async (sha256) => {
      const path = await (await spilled)?.fileOf(sha256);
      const bytes = kept.get(sha256);
      if (path !== undefined || !bytes) return path;
      const own = await files();
      await own.keep((fresh) => writeFile(fresh, bytes));
      return own.fileOf(sha256);
    },
    discard: async () => {
      kept.clear();
      const folder = (await spilled)?.folder;
      spilled = undefined;
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

export function snapshotsIn(folder: string): Snapshots {
  const files = new KeptFiles(folder);
  return {
    keep: async (bytes) => (await files.keep((path) => writeFile(path, bytes))).sha256,
    keepFile: (write) => files.keep(write),
    read: (sha256) => files.read(sha256),
    fileOf: (sha256) => files.fileOf(sha256),
    // The folder is there for the processes that come after this one.
    discard: async () => {},
  };
}

/** Files that are called by their SHA-256. */
class KeptFiles {
  private readonly verified = new Map<string, Stamp>();

  readonly folder: string;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  async keep(write: (path: string) => Promise<void>): Promise<KeptContent> {
    await mkdir(this.folder, { recursive: true });
    const fresh = join(this.folder, `${randomUUID()}.tmp`);
    try {
      await write(fresh);
      const { sha256, size } = await digestContent(fresh);
      const path = join(this.folder, sha256);
      await rename(fresh, path);
      this.verified.set(sha256, await stampOf(path));
      return { sha256, size };
    } finally {
      await rm(fresh, { force: true });
    }
  }

  async read(sha256: string): Promise<Buffer | undefined> {
    if (!isDigest(sha256)) return undefined;
    const bytes = await readFile(join(this.folder, sha256)).catch(() => undefined);
    return bytes && digest(bytes) === sha256 ? bytes : undefined;
  }

  async fileOf(sha256: string): Promise<string | undefined> {
    if (!isDigest(sha256)) return undefined;
    const path = join(this.folder, sha256);
    const known = this.verified.get(sha256);
    if (known && (await sinceStamp(path, known)) === 'same') return path;
    const found = await digestContent(path).catch(() => undefined);
    if (found?.sha256 !== sha256) return undefined;
    this.verified.set(sha256, found.stamp);
    return path;
  }
}

function isDigest(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
