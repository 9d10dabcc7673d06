import type { Content } from './content.js';
import { Malformed } from './fault.js';

const chunkBytes = 256 * 1024;

/**
 * Reads bytes once, from the first to the last, in constant memory: of content, in which skipping costs nothing, or of a stream
 * whose end is not known before it is reached.
 *
 * Small reads are synchronous, because a pickle has one for each of its millions of opcodes: `await fill(n)`, and then as
 * many `byte()`, `bytes()` and the like as lie in the window.
 */
export class ForwardReader {
  /** what was fetched and not yet passed on lies in [at, window.length) */
  private window: Buffer = Buffer.alloc(0);
  private at = 0;
  /** of the window's first byte */
  private windowStart = 0;
  private ended = false;

  private constructor(
    /** undefined once there is none left */
    private readonly next: (hint: number) => Promise<Uint8Array | undefined>,
    /** jumps over bytes that were not fetched */
    private readonly jump: ((bytes: number) => void) | undefined,
    /** where it is known beforehand */
    readonly size: number | undefined,
    private readonly close: () => Promise<void>,
  ) {}

  static ofContent(content: Content): ForwardReader {
    let offset = 0;
    const next = async (hint: number) => {
      const length = Math.min(Math.max(hint, chunkBytes), content.size - offset);
      if (length === 0) return undefined;
      const bytes = await content.read(offset, length);
      offset += length;
      return bytes;
    };
    const jump = (bytes: number) => {
      offset += bytes;
    };
    return new ForwardReader(next, jump, content.size, async () => {});
  }

  /**
   * Of bytes that are there: nothing is to be waited for.
   *
   * @param size where they are only the beginning
   */
  static ofBytes(bytes: Uint8Array, size = bytes.length): ForwardReader {
    const reader = new ForwardReader(
      async () => undefined,
      undefined,
      size,
      async () => {},
    );
    reader.replaceWindow(bytes);
    return reader;
  }

  /** @param size where the stream's length is known beforehand */
  static ofStream(stream: AsyncIterable<Uint8Array>, size?: number): ForwardReader {
    const iterator = stream[Symbol.asyncIterator]();
    const next = async () => {
      const step = await iterator.next();
      return step.done ? undefined : step.value;
    };
    return new ForwardReader(next, undefined, size, async () => {
      await iterator.return?.();
    });
  }

  /** How many bytes were passed: the offset of the next one. */
  get position(): number {
    return this.windowStart + this.at;
  }

  /** How many bytes can be read without waiting. */
  get available(): number {
    return this.window.length - this.at;
  }

  /**
   * Fetches until so many bytes are available.
   *
   * @param bytes held in memory; the caller bounds it
   * @returns whether there are so many
   */
  async fill(bytes: number): Promise<boolean> {
    const parts: Uint8Array[] = [];
    let available = this.available;
    try {
      while (available < bytes && !this.ended) {
        const found = await this.next(bytes - available);
        if (found === undefined) this.ended = true;
        else {
          parts.push(found);
          available += found.length;
        }
      }
    } finally {
      const [first] = parts;
      if (first && parts.length === 1 && this.available === 0) this.replaceWindow(first);
      // Put together once: a decompressor's pieces are small, and what is held may be large.
      else if (first) this.replaceWindow(Buffer.concat([this.window.subarray(this.at), ...parts]));
    }
    return this.available >= bytes;
  }

  private replaceWindow(bytes: Uint8Array): void {
    this.windowStart = this.position;
    this.window = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = 0;
  }

  /** Whether every byte was passed. */
  async atEnd(): Promise<boolean> {
    return !(await this.fill(1));
  }

  /** The next byte, which must be available. */
  byte(): number {
    const value = this.window[this.at];
    if (value === undefined) throw new RangeError('the next byte was not fetched');
    this.at += 1;
    return value;
  }

  /** The next bytes, which must be available. They are valid until more is fetched. */
  bytes(length: number): Buffer {
    if (length > this.available) throw new RangeError(`${length} bytes were not fetched`);
    const found = this.window.subarray(this.at, this.at + length);
    this.at += length;
    return found;
  }

  /** The byte so far ahead, without passing it; undefined where it was not fetched. */
  peek(ahead = 0): number | undefined {
    return this.window[this.at + ahead];
  }

  /** The bytes ahead that were fetched, at most so many, without passing them. */
  ahead(most: number): Buffer {
    return this.window.subarray(this.at, this.at + most);
  }

  /** How far ahead a byte lies among those that were fetched, the first `from` left out; -1 where it does not. */
  find(byte: number, from = 0): number {
    const index = this.window.indexOf(byte, this.at + from);
    return index === -1 ? -1 : index - this.at;
  }

  /**
   * The next bytes, waiting for them.
   *
   * @throws Malformed where there are fewer
   */
  async take(length: number): Promise<Buffer> {
    if (!(await this.fill(length))) throw this.endsEarly();
    return this.bytes(length);
  }

  /**
   * Passes bytes without keeping any.
   *
   * @param length a safe integer
   * @throws Malformed where there are fewer
   */
  async skip(length: number): Promise<void> {
    let left = length;
    for (;;) {
      const here = Math.min(left, this.available);
      this.at += here;
      left -= here;
      if (left === 0) return;
      if (this.jump && this.size !== undefined) {
        if (this.position + left > this.size) throw this.endsEarly(this.size);
        this.jump(left);
        this.windowStart = this.position + left;
        this.window = Buffer.alloc(0);
        this.at = 0;
        return;
      }
      if (!(await this.fill(1))) throw this.endsEarly();
    }
  }

  /** To be called where the stream may not be read to its end: whatever feeds it is told to stop. */
  async end(): Promise<void> {
    this.ended = true;
    await this.close();
  }

  private endsEarly(end = this.windowStart + this.window.length): Malformed {
    return new Malformed('the file ends in the middle of it', end);
  }
}
