import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UserError } from '../result/error.js';
import { difference, otherColumns } from './same-columns.js';

/** A header longer than this is taken for a file that is not CSV. */
const longestHeader = 1024 * 1024;

/**
 * The column names of CSV files, which must all have the same.
 *
 * @throws UserError `empty` for a file without a byte, `malformed` for an unusable header
 */
export async function csvHeader(files: readonly string[]): Promise<readonly string[]> {
  let first: { file: string; names: readonly string[] } | undefined;
  for (const file of files) {
    const names = headerNames(await firstBytes(file), basename(file));
    if (!first) first = { file, names };
    else if (JSON.stringify(names) !== JSON.stringify(first.names)) {
      throw otherColumns(first.file, file, difference(first.names, names) ?? 'the same columns stand in another order');
    }
  }
  return first?.names ?? [];
}

async function firstBytes(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
    const bytes = buffer.subarray(0, bytesRead);
    if (bytesRead === longestHeader && !bytes.includes('\n')) {
      throw new UserError('malformed', {
        what: `${basename(file)} has no header that can be read`,
        why: 'its first MiB is one line',
      });
    }
    return text(bytes, basename(file));
  } finally {
    await handle.close();
  }
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

function headerNames(text: string, file: string): readonly string[] {
  if (text.trim() === '')
    throw new UserError('empty', { what: `${file} is empty`, why: 'it has no header and no rows' });
  let names: readonly string[] | undefined;
  try {
    [names] = parse(text, { to: 1, relax_column_count: true }) as string[][];
  } catch (cause) {
    throw new UserError(
      'malformed',
      { what: `${file} has no header that can be read`, why: 'line 1 is not CSV' },
      undefined,
      { cause },
    );
  }
  const seen = new Map<string, string>();
  for (const [index, name] of (names ?? []).entries()) {
    if (name === '') throw new UserError('malformed', { what: `column ${index + 1} of ${file} has no name` });
    const twin = seen.get(name.toLowerCase());
    if (twin !== undefined) {
      const why =
        twin === name
          ? `two columns are called ${JSON.stringify(name)}`
          : `${JSON.stringify(twin)} and ${JSON.stringify(name)} differ only in case`;
      throw new UserError('malformed', { what: `${file} has an ambiguous header`, why });
    }
    seen.set(name.toLowerCase(), name);
  }
  return names ?? [];
}
