import { Readable } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';
import { Malformed } from '../fault.js';
import type { ForwardReader } from '../forward-reader.js';

const chunkBytes = 64 * 1024;

/**
 * What a zlib or gzip stream unpacks to.
 *
 * @throws Malformed
 */
export async function* inflated(reader: ForwardReader, container: 'zlib' | 'gzip'): AsyncGenerator<Uint8Array> {
  const engine = container === 'zlib' ? createInflate() : createGunzip();
  const given = { bytes: 0, last: Buffer.alloc(0) };
  const source = Readable.from(packedChunks(reader, given), { objectMode: true, highWaterMark: 1 });
  source.once('error', (error) => engine.destroy(error));
  let unpacked = 0;
  source.pipe(engine);
  try {
    for await (const bytes of engine) {
      unpacked += bytes.length;
      yield bytes;
    }
  } catch (error) {
    const message = zlibMessage(error);
    if (message === undefined) throw error;
    throw new Malformed(`${container} cannot be unpacked: ${message}`, engine.bytesWritten);
  } finally {
    source.destroy();
    engine.destroy();
  }
  if (engine.bytesWritten < given.bytes)
    throw new Malformed(`bytes follow the end of ${container}`, engine.bytesWritten);
  // Members one after the other unpack to one whole; gzip ends with the size of its last one.
  if (container === 'gzip' && given.last.readUInt32LE(0) !== unpacked % 2 ** 32) {
    throw new Malformed('another member follows the end of gzip', given.bytes);
  }
}

async function* packedChunks(reader: ForwardReader, given: { bytes: number; last: Buffer }): AsyncGenerator<Buffer> {
  while (await reader.fill(1)) {
    const bytes = Buffer.from(reader.bytes(Math.min(reader.available, chunkBytes)));
    given.bytes += bytes.length;
    given.last = Buffer.concat([given.last, bytes]).subarray(-4);
    yield bytes;
  }
}

/** What zlib says of the bytes; undefined where it is no error of zlib. */
function zlibMessage(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return undefined;
  return String(error.code).startsWith('Z_') ? String(error.message) : undefined;
}
