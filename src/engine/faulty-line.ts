import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { TableFile } from './table.js';

/**
 * The first line of a file that is not as it should be, counted from 1.
 *
 * @param isGood told each line byte by byte, a character for each
 * @returns undefined where every line is, and where this version of Node cannot decompress the file
 */
export async function firstFaultyLine(
  { path, compression }: TableFile,
  isGood: (line: Buffer) => boolean,
): Promise<number | undefined> {
  if (compression === 'zstd') return undefined;
  const file = createReadStream(path);
  const input = compression === 'gzip' ? file.pipe(createGunzip()) : file;
  // Latin-1 gives each byte back as it was.
  const lines = createInterface({ input: input.setEncoding('latin1'), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (!isGood(Buffer.from(line, 'latin1'))) return number;
  }
  return undefined;
}

export function isUtf8Line(line: Buffer): boolean {
  return isUtf8(line);
}

/** Blank lines are skipped. */
export function isJson(line: Buffer): boolean {
  if (!isUtf8(line)) return false;
  const text = line.toString('utf8');
  if (text.trim() === '') return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
