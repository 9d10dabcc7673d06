import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { UserError } from '../result/error.js';
import { difference, otherColumns, unambiguous } from './same-columns.js';
import type { CsvOptions, TableFile } from './table.js';

/** A header longer than this is taken for a file that is not CSV. */
const longestHeader = 1024 * 1024;

/** The beginning of a file's text, of at most so many bytes. */
export type Beginning = (file: TableFile, length: number) => Promise<Buffer>;

/**
 * The column names of CSV files, which must all have the same.
 *
 * @param beginning reads a file that Node cannot decompress
 * @throws UserError `empty` for a file without a byte, `malformed` for an unusable header
 */
export async function csvHeader(
  files: readonly TableFile[],
  csv: CsvOptions,
  beginning: Beginning,
): Promise<readonly string[]> {
  let first: { file: string; names: readonly string[] } | undefined;
  for (const file of files) {
    const bytes = await (file.compression === 'zstd' ? beginning : firstBytes)(file, longestHeader);
    if (bytes.length >= longestHeader && !bytes.includes('\n')) {
      const what = `${file.name} has no header that can be read`;
      throw new UserError('malformed', { what, why: 'its first MiB is one line' });
    }
    const names = headerNames(text(bytes, file.name), file.name, csv);
    if (!first) first = { file: file.name, names };
    else if (JSON.stringify(names) !== JSON.stringify(first.names)) {
      throw otherColumns(
        first.file,
        file.name,
        difference(first.names, names) ?? 'the same columns stand in another order',
      );
    }
  }
  return first?.names ?? [];
}

async function firstBytes({ path, compression }: TableFile, length: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  const file = createReadStream(path, compression ? {} : { end: length - 1 });
  const stream = compression ? file.pipe(createGunzip()) : file;
  for await (const part of stream as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= length) break;
  }
  file.destroy();
  return Buffer.concat(parts).subarray(0, length);
}

/** The header decides what the rules are about, so it must be read as it is; the engine looks at the rows. */
function text(bytes: Uint8Array, file: string): string {
  const header = bytes.subarray(0, bytes.indexOf(0x0a) === -1 ? bytes.length : bytes.indexOf(0x0a));
  if (!isUtf8(header)) {
    throw new UserError('malformed', {
      what: `${file} is not a table: line 1 is not UTF-8 text`,
      fix: `mend line 1 of ${file}`,
    });
  }
  return new TextDecoder('utf-8').decode(bytes);
}

function headerNames(text: string, file: string, { delimiter, quote }: CsvOptions): readonly string[] {
  if (text.trim() === '')
    throw new UserError('empty', { what: `${file} is empty`, why: 'it has no header and no rows' });
  let names: readonly string[] | undefined;
  try {
    [names] = parse(text, {
      to: 1,
      relax_column_count: true,
      delimiter,
      quote: quote || false,
      escape: quote || false,
    }) as string[][];
  } catch (cause) {
    throw new UserError(
      'malformed',
      { what: `${file} has no header that can be read`, why: 'line 1 is not CSV' },
      undefined,
      { cause },
    );
  }
  unambiguous(names ?? [], file);
  return names ?? [];
}
