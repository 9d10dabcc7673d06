import { basename, extname } from 'node:path';
import { type Explanation, UserError } from '../../result/error.js';
import { counted } from '../../result/format.js';
import { firstLineNotUtf8 } from '../utf8.js';

/**
 * What the engine says of a file it could not read, in our words. Its own text quotes the offending line or value, which
 * may hold what must not be printed, so only numbers and names are taken from it.
 *
 * @param files the files that are open
 * @returns the UserError, or the cause itself where it does not speak of a file
 */
export async function readError(cause: unknown, files: readonly string[]): Promise<unknown> {
  const message = messageOf(cause);
  const explanation = csvFault(message) ?? (await internalFault(message, files)) ?? damage(message, files);
  return explanation ? new UserError('malformed', explanation, undefined, { cause }) : cause;
}

/** The binding is native code: what it throws need not be an instance of this realm's Error. */
function messageOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : String(cause);
}

function csvFault(message: string): Explanation | undefined {
  const file = /^\s*file = (.+)$/m.exec(message)?.[1];
  const name = file === undefined ? 'the file' : basename(file);
  if (/CSV Parser state machine/.test(message)) {
    const why = 'its lines do not all end alike, or its quotes are not those of RFC 4180';
    return { what: `${name} is not a table`, why, fix: `write ${name} with one kind of line end` };
  }
  const csv = /CSV Error on Line: ([0-9]+)/.exec(message);
  if (!csv) return undefined;
  const line = Number(csv[1]);
  const cells = /Expected Number of Columns: ([0-9]+) Found: ([0-9]+)/.exec(message);
  if (cells) {
    // It stops counting at the first cell that is too many.
    const [header, found] = [Number(cells[1]), Number(cells[2])];
    const has = found > header ? 'more cells' : counted(found, 'cell');
    return faultyLine(name, line, `the row on line ${line} has ${has}, the header has ${header}`);
  }
  if (/unterminated quote/.test(message))
    return faultyLine(name, line, `a quote that opens on line ${line} is never closed`);
  if (/not utf-8|Invalid unicode/i.test(message)) return notUtf8(name, line);
  return faultyLine(name, line, `line ${line} is not CSV`);
}

/** Where the faulty column is not the first one read, DuckDB 1.5 trips over its own message for text that is not UTF-8. */
async function internalFault(message: string, files: readonly string[]): Promise<Explanation | undefined> {
  if (!message.startsWith('INTERNAL Error')) return undefined;
  for (const file of files.filter((path) => extname(path).toLowerCase() === '.csv')) {
    const line = await firstLineNotUtf8(file);
    if (line !== undefined) return notUtf8(basename(file), line);
  }
  return undefined;
}

function notUtf8(name: string, line: number): Explanation {
  return faultyLine(name, line, `line ${line} is not UTF-8 text`);
}

function faultyLine(name: string, line: number, why: string): Explanation {
  return { what: `${name} is not a table: ${why}`, fix: `mend line ${line} of ${name}` };
}

const damages: readonly (readonly [RegExp, string])[] = [
  [/No magic bytes|too small to be a Parquet file/, 'it is not Parquet, or it was not written to its end'],
  [/not valid UTF8/, 'a value in it is not UTF-8 text'],
  [/decompress/i, 'a part of it cannot be decompressed'],
  [/Cannot open file|Cannot access file/, 'it cannot be opened'],
];

function damage(message: string, files: readonly string[]): Explanation | undefined {
  if (!/^(Invalid Input|Invalid|IO|Serialization|Permission) Error/.test(message)) return undefined;
  const file = files.find((path) => message.includes(path)) ?? (files.length === 1 ? files[0] : undefined);
  const name = file === undefined ? 'the table' : basename(file);
  const why = damages.find(([pattern]) => pattern.test(message))?.[1] ?? 'it is damaged';
  return { what: `${name} cannot be read to its end`, why, fix: 'check the step that writes it' };
}
