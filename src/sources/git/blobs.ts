import { createHash, type Hash } from 'node:crypto';
import { UserError } from '../../result/error.js';
import { git, reason } from './git.js';
import type { Repository } from './repository.js';

/** What is known of a file in a commit without keeping it. */
export interface BlobDigest {
  readonly size: number;
  readonly sha256: string;
  /** the content, where it is so short that it may be a pointer or the target of a link */
  readonly content?: Buffer;
}

/** Bytes of the longest target of a symbolic link that Linux takes; pointers are shorter. */
const longestContent = 4096;
const longestHeader = 1024;

/**
 * Size and SHA-256 of the contents of objects, by one process. None of them is in memory: not in this process, and not whole
 * in git's.
 *
 * @param objects names of blobs; each may be told several times
 * @param shown what a message may call them
 * @throws UserError `unreadable`
 */
export async function digestBlobs(
  repository: Repository,
  objects: readonly string[],
  shown: string,
): Promise<ReadonlyMap<string, BlobDigest>> {
  const wanted = [...new Set(objects)];
  const digests = new Map<string, BlobDigest>();
  if (wanted.length === 0) return digests;
  const unreadable = (why: string) => new UserError('unreadable', { what: `${shown} cannot be read from git`, why });
  const stream = new BatchStream(unreadable, (object, digest) => digests.set(object, digest));
  const answer = await git(repository, ['-c', 'core.bigFileThreshold=16m', 'cat-file', '--batch'], {
    stdin: `${wanted.join('\n')}\n`,
    timeoutSeconds: 3600,
    onOutput: (chunk) => stream.take(chunk),
  });
  if (answer.code !== 0) throw unreadable(reason(answer));
  const lacking = wanted.find((object) => !digests.has(object));
  if (lacking !== undefined) throw unreadable(`git did not tell the whole object ${lacking}`);
  return digests;
}

/** The answers of `git cat-file --batch`: a line that names the object and its size, its content, and a line break. */
class BatchStream {
  private header = '';
  private object = '';
  private size = 0;
  private hash: Hash | undefined;
  private short: Buffer[] = [];
  /** bytes of the content and the line break behind it that are still to come */
  private left = 0;

  constructor(
    private readonly fault: (why: string) => UserError,
    private readonly tell: (object: string, digest: BlobDigest) => void,
  ) {}

  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; )
      at = this.left === 0 ? this.readHeader(chunk, at) : this.readContent(chunk, at);
  }

  private readHeader(chunk: Buffer, start: number): number {
    const end = chunk.indexOf('\n', start);
    this.header += chunk.subarray(start, end === -1 ? chunk.length : end).toString('latin1');
    if (this.header.length > longestHeader) throw this.fault('its answer is none of cat-file');
    if (end === -1) return chunk.length;
    const [, object, size] = /^([0-9a-f]{40,64}) blob (\d+)$/.exec(this.header) ?? [];
    if (object === undefined || size === undefined) throw this.fault(this.header);
    this.header = '';
    this.object = object;
    this.size = Number(size);
    this.left = this.size + 1;
    this.hash = createHash('sha256');
    this.short = [];
    return end + 1;
  }

  private readContent(chunk: Buffer, start: number): number {
    const part = chunk.subarray(start, start + this.left);
    const content = part.subarray(0, Math.max(0, Math.min(part.length, this.left - 1)));
    this.hash?.update(content);
    // A copy, for the chunk is git's to fill again.
    if (this.size <= longestContent) this.short.push(Buffer.from(content));
    this.left -= part.length;
    if (this.left === 0 && this.hash) {
      const known = { size: this.size, sha256: this.hash.digest('hex') };
      this.tell(this.object, this.size <= longestContent ? { ...known, content: Buffer.concat(this.short) } : known);
    }
    return start + part.length;
  }
}
