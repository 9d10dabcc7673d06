import type { Budget } from '../budget.js';
import type { Content } from '../content.js';
import { Malformed } from '../fault.js';

const footerBytes = 48;
const magic = 0xdb4775248b80fb57n;
/** Compression and checksum after a block. */
const trailerBytes = 5;

/**
 * The entries of a table as LevelDB writes it and TensorFlow uncompressed, in the order of their keys.
 *
 * @throws Malformed
 * @see https://github.com/google/leveldb/blob/main/doc/table_format.md
 */
export async function* readTable(
  content: Content,
  budget: Budget,
): AsyncGenerator<readonly [key: Buffer, value: Buffer]> {
  if (content.size < footerBytes) throw new Malformed('a table of variables is cut off', content.size);
  const footer = await content.read(content.size - footerBytes, footerBytes);
  if (footer.readBigUInt64LE(footerBytes - 8) !== magic) {
    throw new Malformed('a table of variables does not end as one', content.size - 8);
  }
  const handles = new Varints(footer);
  handles.next();
  handles.next();
  let before = 0;
  for (const [, handle] of await block(content, budget, handles)) {
    const place = new Varints(handle);
    const at = place.next();
    if (at < before) throw new Malformed('the blocks of a table of variables lie over one another', at);
    const entries = await block(content, budget, new Varints(handle));
    before = at + 1;
    yield* entries;
  }
}

async function block(
  content: Content,
  budget: Budget,
  handle: Varints,
): Promise<readonly (readonly [Buffer, Buffer])[]> {
  const [offset, size] = [handle.next(), handle.next()];
  if (offset + size + trailerBytes > content.size || size < 4) {
    throw new Malformed('a block of a table of variables lies outside it', offset);
  }
  budget.held(size, 'a block of the table of variables');
  budget.time();
  const bytes = await content.read(offset, size + 1);
  if (bytes[size] !== 0) throw new Malformed('a table of variables is compressed, which is not read', offset + size);
  const restarts = bytes.readUInt32LE(size - 4);
  const end = size - 4 - 4 * restarts;
  if (end < 0) throw new Malformed('a block of a table of variables has an impossible size', offset);
  const body = new Varints(bytes.subarray(0, end));
  const found: (readonly [Buffer, Buffer])[] = [];
  let key: Buffer = Buffer.alloc(0);
  let held = 0;
  while (body.left > 0) {
    budget.entries(1);
    const [shared, own, valueBytes] = [body.next(), body.next(), body.next()];
    if (shared > key.length) throw new Malformed('a key of a table of variables has no beginning', offset);
    held += shared + own;
    budget.held(held, 'the keys of a table of variables');
    key = Buffer.concat([key.subarray(0, shared), body.bytes(own)]);
    found.push([key, body.bytes(valueBytes)]);
  }
  return found;
}

/** Integers of seven bits a byte, one after the other. */
class Varints {
  private at = 0;

  constructor(private readonly all: Buffer) {}

  get left(): number {
    return this.all.length - this.at;
  }

  next(): number {
    let value = 0;
    for (let power = 1; power < 2 ** 49; power *= 128) {
      const byte = this.bytes(1).readUInt8();
      value += (byte & 0x7f) * power;
      if (byte < 0x80) return value;
    }
    throw new Malformed('a table of variables has an absurd number');
  }

  bytes(length: number): Buffer {
    if (length > this.left) throw new Malformed('a block of a table of variables is cut off');
    this.at += length;
    return this.all.subarray(this.at - length, this.at);
  }
}
