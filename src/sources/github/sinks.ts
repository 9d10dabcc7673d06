import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { Sink } from '../http.js';

/** Takes size and SHA-256 of what is poured into it, and keeps nothing. */
export class DigestSink implements Sink {
  private hash = createHash('sha256');
  private size = 0;

  /** Forgets what an attempt before has brought. */
  begin(): this {
    this.hash = createHash('sha256');
    this.size = 0;
    return this;
  }

  write(part: Uint8Array): void {
    this.hash.update(part);
    this.size += part.length;
  }

  /** To be asked once. */
  digest(): { readonly size: number; readonly sha256: string } {
    return { size: this.size, sha256: this.hash.digest('hex') };
  }
}

/** The same, which writes it into a file. */
export class FileSink implements Sink {
  private readonly digesting = new DigestSink();
  private file: FileHandle | undefined;

  /** @param path of a file of our own */
  constructor(private readonly path: string) {}

  async begin(): Promise<this> {
    await this.close();
    this.digesting.begin();
    this.file = await open(this.path, 'w');
    return this;
  }

  async write(part: Uint8Array): Promise<void> {
    this.digesting.write(part);
    await this.file?.writeFile(part);
  }

  async close(): Promise<void> {
    await this.file?.close();
    this.file = undefined;
  }

  digest(): { readonly size: number; readonly sha256: string } {
    return this.digesting.digest();
  }
}
