import { basename } from 'node:path';
import { type Explanation, type MeasurementCode, UserError } from '../../result/error.js';
import { counted, formatNumber } from '../../result/format.js';
import { firstFaultyLine, isJson, isUtf8Line } from '../faulty-line.js';
import { pastMemory, pastSpill } from '../limits.js';
import type { Table, TableFile } from '../table.js';
import type { RaggedRows } from './ragged-rows.js';
import { longestCsvRow } from './scan.js';

/** What is open, for messages. */
export interface OpenFiles {
  readonly paths: readonly string[];
  /** those whose columns were asked for */
  readonly tables: readonly Table[];
  /** the limit, in bytes */
  readonly memory: number;
  readonly spillFolder: string;
  /** counts the ragged rows of a file; undefined where they cannot be counted */
  readonly ragged: (path: string, line: number) => Promise<RaggedRows | undefined>;
}

/**
 * What the engine says of a file it could not read, in our words. Its own text quotes the offending line or value, which
 * may hold what must not be printed, so only numbers and names are taken from it.
 *
 * @returns the UserError, or the cause itself where it does not speak of a file
 */
export async function readError(cause: unknown, open: OpenFiles): Promise<unknown> {
  const message = messageOf(cause);
  const limit = pastLimit(message, open);
  if (limit) return limit;
  const fault =
    (await csvFault(message, open)) ?? (await jsonFault(message, open)) ?? (await internalFault(message, open));
  const other = fault ?? reach(message, open) ?? damage(message, open);
  return other ? new UserError(other.code ?? 'malformed', other.explanation, undefined, { cause }) : cause;
}

interface Fault {
  readonly code?: MeasurementCode;
  readonly explanation: Explanation;
}

/** The binding is native code: what it throws need not be an instance of this realm's Error. */
export function messageOf(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : String(cause);
}

function pastLimit(message: string, open: OpenFiles): UserError | undefined {
  const reading = open.tables.flatMap(({ files }) => files.map(({ name }) => name))[0] ?? 'the query';
  if (/max_temp_directory_size|No space left on device|could not write file.*temp_/i.test(message)) {
    return pastSpill(open.spillFolder, reading);
  }
  return /^Out of Memory Error/.test(message) ? pastMemory(open.memory, reading) : undefined;
}

async function csvFault(message: string, open: OpenFiles): Promise<Fault | undefined> {
  const path = /^\s*file = (.+)$/m.exec(message)?.[1];
  const name = path === undefined ? 'the file' : nameOf(path, open);
  if (/CSV Parser state machine/.test(message)) {
    const why = 'its lines do not all end alike, or its quotes are not those of RFC 4180';
    return { explanation: { what: `${name} is not a table`, why, fix: `write ${name} with one kind of line end` } };
  }
  if (/Parallel CSV Reader currently does not support a full read/.test(message)) return tooLong(onlyName(open));
  const csv = /CSV Error on Line: ([0-9]+)/.exec(message);
  if (!csv) return undefined;
  const line = Number(csv[1]);
  if (/Maximum line size/.test(message)) return tooLong(name, line);
  const cells = /Expected Number of Columns: ([0-9]+) Found: ([0-9]+)/.exec(message);
  if (cells) {
    const header = Number(cells[1]);
    const all = path === undefined ? undefined : await open.ragged(path, line);
    // It stops counting at the first cell that is too many.
    const surplus = Number(cells[2]) > header;
    const has = surplus && !all ? 'more cells' : counted(surplus && all ? all.cells : Number(cells[2]), 'cell');
    const others =
      all && all.rows > 1 ? `; ${all.more ? 'at least ' : ''}${formatNumber(all.rows)} rows are ragged` : '';
    return faultyLine(name, line, `the row on line ${line} has ${has}, the header has ${header}${others}`);
  }
  if (/unterminated quote/.test(message))
    return faultyLine(name, line, `a quote that opens on line ${line} is never closed`);
  if (/not utf-8|Invalid unicode/i.test(message)) return notUtf8(name, line);
  return faultyLine(name, line, `line ${line} is not CSV`);
}

/** Its own numbers of lines are of the buffer or one too many, so the line is looked for again. */
async function jsonFault(message: string, open: OpenFiles): Promise<Fault | undefined> {
  const long = /"maximum_object_size" of [0-9]+ bytes exceeded while reading file "(.+?)"/.exec(message);
  if (long?.[1]) {
    const what = `${nameOf(long[1], open)} is not a table: one of its lines is longer than 16 MiB`;
    return {
      code: 'limit_exceeded',
      explanation: {
        what,
        why: 'so long a line is taken for a file that is not JSON Lines',
        fix: 'check the step that writes it',
      },
    };
  }
  const path = /Malformed JSON in file "(.+?)", at byte/.exec(message)?.[1];
  if (path === undefined) return undefined;
  const name = nameOf(path, open);
  const file = fileOf(path, open);
  const line = file && (await firstFaultyLine(file, isJson));
  if (line === undefined) {
    const why = 'a line of it is not JSON';
    return { explanation: { what: `${name} is not a table`, why, fix: `mend ${name}` } };
  }
  if (/UTF-8/.test(message)) return notUtf8(name, line);
  return faultyLine(name, line, `line ${line} is not JSON`);
}

/** Where the faulty column is not the first one read, DuckDB 1.5 trips over its own message for text that is not UTF-8. */
async function internalFault(message: string, open: OpenFiles): Promise<Fault | undefined> {
  if (!message.startsWith('INTERNAL Error')) return undefined;
  for (const { format, files } of open.tables.filter((table) => table.format.kind === 'csv')) {
    for (const file of format.kind === 'csv' ? files : []) {
      const line = await firstFaultyLine(file, isUtf8Line);
      if (line !== undefined) return notUtf8(file.name, line);
    }
  }
  return undefined;
}

function tooLong(name: string, line?: number): Fault {
  const which = line === undefined ? 'one of its lines' : `line ${line}`;
  return {
    code: 'limit_exceeded',
    explanation: {
      what: `${name} is not a table: ${which} is longer than ${longestCsvRow / 1e6} MB`,
      why: 'so long a row is taken for a file that is not CSV',
      fix: `check the step that writes ${name}`,
    },
  };
}

function notUtf8(name: string, line: number): Fault {
  return faultyLine(name, line, `line ${line} is not UTF-8 text`);
}

function faultyLine(name: string, line: number, why: string): Fault {
  return { explanation: { what: `${name} is not a table: ${why}`, fix: `mend line ${line} of ${name}` } };
}

/** A statement that wants what the door is locked for speaks of no file of the table. */
function reach(message: string, open: OpenFiles): Fault | undefined {
  if (!/^Permission Error/.test(message) || open.paths.some((path) => message.includes(path))) return undefined;
  return {
    code: 'invalid_expression',
    explanation: {
      what: 'an expression reaches beyond the rows of its table',
      why: 'it can read no other file, write nothing, load nothing and change no setting',
      fix: 'write an expression over the columns of the table',
    },
  };
}

const damages: readonly (readonly [RegExp, string])[] = [
  [/No magic bytes|too small to be a Parquet file/, 'it is not Parquet, or it was not written to its end'],
  [/not valid UTF8/, 'a value in it is not UTF-8 text'],
  [/GZIP|frame descriptor|Data corruption|match checksum|decompress/i, 'a part of it cannot be decompressed'],
  [/Cannot open file|Cannot access file/, 'it cannot be opened'],
];

function damage(message: string, open: OpenFiles): Fault | undefined {
  if (!/^(Invalid Input|Invalid|IO|Serialization|Permission) Error/.test(message)) return undefined;
  const path = open.paths.find((each) => message.includes(each));
  const name = path === undefined ? onlyName(open) : nameOf(path, open);
  const why = damages.find(([pattern]) => pattern.test(message))?.[1] ?? 'it is damaged';
  return { explanation: { what: `${name} cannot be read to its end`, why, fix: 'check the step that writes it' } };
}

function fileOf(path: string, { tables }: OpenFiles): TableFile | undefined {
  return tables.flatMap(({ files }) => files).find((file) => file.path === path);
}

function nameOf(path: string, open: OpenFiles): string {
  return fileOf(path, open)?.name ?? basename(path);
}

function onlyName(open: OpenFiles): string {
  const [only, ...more] = open.paths;
  return only === undefined || more.length > 0 ? 'the table' : nameOf(only, open);
}
