import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { UserError } from '../result/error.js';
import type { TableFile, TableFormat } from './table.js';

/** A line of CSV may be this long. In bytes; as the engine has it. */
const longestLine = 2_000_000;

/**
 * Looks whether the engine will see all of a file. DuckDB takes a gzip or Zstandard file that was cut for one that ends
 * there, does not compare its checksum, and drops a last line of CSV that is longer than its buffer.
 *
 * @throws UserError `malformed`, or `limit_exceeded` for a line that is too long
 */
export async function wholeFile(file: TableFile, format: TableFormat, signal: AbortSignal): Promise<void> {
  if (file.compression === 'gzip') await wholeGzip(file, format, signal);
  else if (file.compression === 'zstd') await wholeZstd(file);
  else if (format.kind === 'csv') await lastLine(file);
}

/** Decompresses all of it, which compares the checksums of its members. */
async function wholeGzip(file: TableFile, format: TableFormat, signal: AbortSignal): Promise<void> {
  let [line, length] = [1, 0];
  const text = createGunzip();
  const flow = pipeline(createReadStream(file.path), text, { signal });
  // Its failure is also that of the text, which is waited for first.
  flow.catch(() => {});
  try {
    for await (const chunk of text as AsyncIterable<Buffer>) {
      if (format.kind !== 'csv') continue;
      let start = 0;
      for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
        if (length + end - start > longestLine) throw tooLong(file.name, line);
        [line, length, start] = [line + 1, 0, end + 1];
      }
      length += chunk.length - start;
      if (length > longestLine) throw tooLong(file.name, line);
    }
    await flow;
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
    // Node ends at the first byte behind the last member, and drops what is still to come.
    const behind = !signal.aborted && ['ABORT_ERR', 'ERR_STREAM_PREMATURE_CLOSE'].includes(code);
    if (behind) throw damaged(file.name, 'bytes that are not gzip stand behind its end', cause);
    if (!code.startsWith('Z_')) throw cause;
    const why = code === 'Z_BUF_ERROR' ? 'it was not written to its end' : 'it is not gzip, or its checksum is another';
    throw damaged(file.name, why, cause);
  }
}

/** Walks from block to block by their lengths; the engine compares the checksums of those that are there. */
async function wholeZstd(file: TableFile): Promise<void> {
  const handle = await open(file.path);
  try {
    const { size } = await handle.stat();
    let place = 0;
    while (place < size) place = await endOfFrame(handle, place, file.name);
    if (size === 0 || place > size) throw damaged(file.name, 'it was not written to its end');
  } finally {
    await handle.close();
  }
}

/** RFC 8878, 3.1: frames of a header, blocks, and a checksum; or frames to skip. */
async function endOfFrame(handle: FileHandle, start: number, name: string): Promise<number> {
  const read = async (place: number, length: number) => {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, place);
    if (bytesRead < length) throw damaged(name, 'it was not written to its end');
    return buffer;
  };
  const magic = (await read(start, 4)).readUInt32LE(0);
  if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) return start + 8 + (await read(start + 4, 4)).readUInt32LE(0);
  if (magic !== 0xfd2fb528) throw damaged(name, 'it is not Zstandard');
  const descriptor = (await read(start + 4, 1)).readUInt8(0);
  const single = (descriptor >> 5) & 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const contentSize = [single, 2, 4, 8][descriptor >> 6] ?? 0;
  let place = start + 5 + (1 - single) + dictionary + contentSize;
  for (let last = false; !last; ) {
    const header = (await read(place, 3)).readUIntLE(0, 3);
    last = (header & 1) === 1;
    // A block of one repeated byte holds that byte; its length is that of what it stands for.
    place += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3);
  }
  return place + ((descriptor >> 2) & 1) * 4;
}

/** All but the last line are looked at by the engine. */
async function lastLine(file: TableFile): Promise<void> {
  const handle = await open(file.path);
  try {
    const { size } = await handle.stat();
    if (size <= longestLine) return;
    const tail = Buffer.alloc(longestLine + 2);
    const { bytesRead } = await handle.read(tail, 0, tail.length, Math.max(0, size - tail.length));
    // The line end of the last line itself is no other line's.
    const text = tail.subarray(0, Math.max(0, bytesRead - 2));
    if (!text.includes(0x0a) && !text.includes(0x0d)) throw tooLong(file.name);
  } finally {
    await handle.close();
  }
}

function tooLong(name: string, line?: number): UserError<'limit_exceeded'> {
  const which = line === undefined ? 'the last line' : `line ${line}`;
  return new UserError('limit_exceeded', {
    what: `${name} is not a table: ${which} is longer than ${longestLine / 1e6} MB`,
    why: 'so long a row is taken for a file that is not CSV',
    fix: `check the step that writes ${name}`,
  });
}

function damaged(name: string, why: string, cause?: unknown): UserError<'malformed'> {
  return new UserError(
    'malformed',
    { what: `${name} cannot be read to its end`, why, fix: 'check the step that writes it' },
    undefined,
    { cause },
  );
}
