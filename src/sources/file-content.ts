import { type FileHandle, open } from 'node:fs/promises';
import { ChangedWhileRead } from './digest.js';
import { type Stamp, sameStamp, stampOf } from './stamp.js';

/** A file of which any stretch can be read. */
export interface FileContent {
  /** bytes */
  readonly size: number;
  /**
   * @param offset in [0, size]
   * @param length no more is held in memory than this, and a window of 64 KiB
   * @throws RangeError where that is not all inside, ChangedWhileRead where the file has become shorter
   */
  read(offset: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** Parsers ask for a few bytes at a time. */
const windowBytes = 64 * 1024;

/**
 * Opens a file for reading here and there.
 *
 * @param path absolute
 * @param digested how the file was when it was digested
 * @throws ChangedWhileRead where it is not that file any more, and what the file system throws
 */
export async function openContent(path: string, digested?: Stamp): Promise<FileContent> {
  const file = await open(path);
  try {
    const now = await stampOf(file);
    if (digested && !sameStamp(digested, now)) throw new ChangedWhileRead();
    return new OpenFile(file, Number(now.size));
  } catch (error) {
    await file.close();
    throw error;
  }
}

class OpenFile implements FileContent {
  private window: { readonly start: number; readonly bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };

  constructor(
    private readonly file: FileHandle,
    readonly size: number,
  ) {}

  async read(offset: number, length: number): Promise<Buffer> {
    const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(length);
    if (!whole || offset < 0 || length < 0 || offset + length > this.size)
      throw new RangeError(`bytes ${offset} to ${offset + length} of ${this.size}`);
    if (length >= windowBytes) return this.stretch(offset, length);
    let window = this.window;
    if (offset < window.start || offset + length > window.start + window.bytes.length) {
      const bytes = await this.stretch(offset, Math.min(windowBytes, this.size - offset));
      window = { start: offset, bytes };
      this.window = window;
    }
    const from = offset - window.start;
    // A copy: whoever keeps a few bytes must not keep the whole window with them.
    return Buffer.from(window.bytes.subarray(from, from + length));
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async stretch(offset: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await this.file.read(bytes, done, length - done, offset + done);
      if (bytesRead === 0) throw new ChangedWhileRead();
      done += bytesRead;
    }
    return bytes;
  }
}
