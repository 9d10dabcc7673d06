import type { Budget } from './budget.js';
import { type Content, memoryContent } from './content.js';
import { BeyondLimit } from './fault.js';
import { ForwardReader } from './forward-reader.js';

/** How much of a file decides what it is. */
export const headBytes = 4096;

/** Something to inspect: its bytes lie at known places, or they come one after the other out of a decompressor, once. */
export class ByteSource {
  private constructor(
    private readonly content: Content | undefined,
    private readonly stream: ForwardReader | undefined,
    /** bytes, where that is known beforehand */
    readonly size: number | undefined,
    private readonly again?: () => AsyncIterable<Uint8Array>,
  ) {}

  static ofContent(content: Content): ByteSource {
    return new ByteSource(content, undefined, content.size);
  }

  static ofBytes(bytes: Uint8Array): ByteSource {
    return ByteSource.ofContent(memoryContent(bytes));
  }

  /**
   * @param size where an archive tells it; it is not believed, only used to tell too little or too much apart
   * @param again the same bytes once more, where they can be had
   */
  static ofStream(
    stream: AsyncIterable<Uint8Array>,
    size?: number,
    again?: () => AsyncIterable<Uint8Array>,
  ): ByteSource {
    return new ByteSource(undefined, ForwardReader.ofStream(stream, size), size, again);
  }

  /** The first bytes, at most `headBytes`. Nothing is passed by it. */
  async head(): Promise<Buffer> {
    if (this.content) return this.content.read(0, Math.min(headBytes, this.content.size));
    const reader = this.reader();
    await reader.fill(headBytes);
    return reader.ahead(headBytes);
  }

  /** Whether its bytes may be read in any order without being held. */
  get hasPlaces(): boolean {
    return this.content !== undefined;
  }

  /** From the first byte. A stream can be read once. */
  reader(): ForwardReader {
    if (this.content) return ForwardReader.ofContent(this.content);
    if (!this.stream) throw new Error('there is nothing to read');
    return this.stream;
  }

  /** Whether its bytes can be read more than once. */
  get isRepeatable(): boolean {
    return this.content !== undefined || this.again !== undefined;
  }

  /** From the first byte, beside a reader that is in use; undefined where a stream comes only once. */
  another(): ForwardReader | undefined {
    if (this.content) return ForwardReader.ofContent(this.content);
    return this.again && ForwardReader.ofStream(this.again(), this.size);
  }

  /**
   * Its bytes at their places. Those of a stream are held in memory.
   *
   * @throws BeyondLimit where they are too many for that
   */
  async places(budget: Budget): Promise<Content> {
    if (this.content) return this.content;
    const reader = this.reader();
    const most = budget.limits.held;
    if (await reader.fill(most + 1)) {
      throw new BeyondLimit(`what is compressed takes more than ${most} bytes, and its format needs them all at once`);
    }
    return memoryContent(reader.bytes(reader.available));
  }
}
