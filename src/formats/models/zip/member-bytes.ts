import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { Budget } from '../budget.js';
import { ByteSource } from '../byte-source.js';
import type { Content } from '../content.js';
import { Malformed } from '../fault.js';
import type { Member } from './archive.js';
import { deflated, stored } from './entry.js';

const chunkBytes = 256 * 1024;

/** The bytes of a member, to be inspected once, and to be checked to the last one whatever the inspection reads of them. */
export interface MemberBytes {
  readonly source: ByteSource;
  /**
   * Reads what was not read yet.
   *
   * @throws Malformed where they are not as long as the archive says, or their CRC is another
   * @throws BeyondLimit
   */
  check(): Promise<void>;
}

/** @returns undefined where the method is none that is read */
export function memberBytes(member: Member, budget: Budget): MemberBytes | undefined {
  if (member.method === stored) {
    return { source: ByteSource.ofContent(member.content), check: () => checkStored(member, budget) };
  }
  if (member.method !== deflated) return undefined;
  const inflation = new Inflation(member, budget);
  return { source: ByteSource.ofStream(inflation, member.size), check: () => inflation.rest() };
}

async function checkStored(member: Member, budget: Budget): Promise<void> {
  let crc = 0;
  for await (const chunk of chunks(member.content)) {
    budget.time();
    crc = crc32(chunk, crc);
  }
  if (crc !== member.crc) throw otherCrc();
}

async function* chunks(content: Content): AsyncGenerator<Buffer> {
  for (let offset = 0; offset < content.size; offset += chunkBytes) {
    yield await content.read(offset, Math.min(chunkBytes, content.size - offset));
  }
}

/**
 * Unpacks a member. Who iterates it may stop early: the rest is unpacked afterwards, so that nothing of a member goes
 * unchecked because a format ends before its bytes do. What is wrong with the packing ends the stream, and `rest` tells it.
 */
class Inflation implements AsyncIterable<Uint8Array> {
  private readonly inflate = createInflateRaw({ chunkSize: chunkBytes });
  private iterator: AsyncIterator<Uint8Array> | undefined;
  private unpacked = 0;
  private crc = 0;
  private done = false;
  private failure: unknown;

  constructor(
    private readonly member: Member,
    private readonly budget: Budget,
  ) {}

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.next() };
  }

  async rest(): Promise<void> {
    while (!this.done) await this.next();
    if (this.failure !== undefined) throw this.failure;
  }

  private async next(): Promise<IteratorResult<Uint8Array>> {
    if (this.done) return { done: true, value: undefined };
    try {
      const step = await this.started().next();
      if (step.done) {
        this.done = true;
        this.checkEnd();
      } else {
        this.take(step.value);
      }
      return step;
    } catch (error) {
      this.done = true;
      this.inflate.destroy();
      this.failure = isZlib(error) ? new Malformed(`it cannot be unpacked: ${error.message}`) : error;
      // Anything else is no fault of the member, and must not look to its reader as if it had ended.
      if (!(this.failure instanceof Malformed)) throw this.failure;
      return { done: true, value: undefined };
    }
  }

  private started(): AsyncIterator<Uint8Array> {
    if (!this.iterator) {
      // Errors reach whoever iterates.
      pipeline(Readable.from(chunks(this.member.content)), this.inflate, () => {});
      this.iterator = this.inflate[Symbol.asyncIterator]();
    }
    return this.iterator;
  }

  private take(chunk: Uint8Array): void {
    this.budget.time();
    this.budget.inflated(chunk.length);
    this.unpacked += chunk.length;
    const { size } = this.member;
    if (this.unpacked > size) throw new Malformed(`it unpacks to more than the ${size} bytes it claims`);
    this.crc = crc32(chunk, this.crc);
  }

  private checkEnd(): void {
    const { size, packed, crc } = this.member;
    if (this.unpacked !== size) throw new Malformed(`it unpacks to ${this.unpacked} bytes instead of ${size}`);
    if (this.inflate.bytesWritten !== packed) throw new Malformed('bytes follow the end of what is packed');
    if (this.crc !== crc) throw otherCrc();
  }
}

function otherCrc(): Malformed {
  return new Malformed('its CRC is another than the archive says');
}

function isZlib(error: unknown): error is { code: string; message: string } {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('Z_') && typeof error.message === 'string';
}
