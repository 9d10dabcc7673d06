import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { partitionOf } from '../engine/partition.js';
import type { Table, TableFile } from '../engine/table.js';
import { type CsvChoices, tableFormat, withCompression } from '../engine/table-format.js';
import { transcode } from '../engine/transcode.js';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import type { FrozenFile } from '../result/run.js';
import type { Inputs } from '../sources/inputs.js';
import { tableSourceOf } from '../sources/source.js';
import { displayPath, type Workspace } from '../sources/workspace.js';

/** How the files of a table are written, as far as their names do not say it. */
export interface Writing {
  readonly csv: CsvChoices;
  /** UTF-8 where absent */
  readonly encoding?: string;
  /** the folder below which folders may name columns, as reports print it; none does where absent */
  readonly root?: string;
}

/**
 * The files as a table. Text in another encoding is written anew first.
 *
 * @param temporary a folder for that
 * @throws UserError where the files are of several formats, hold no byte, or are not written as is said
 */
export async function tableOf(
  files: readonly FrozenFile[],
  inputs: Inputs,
  writing: Writing = { csv: {} },
  temporary?: string,
): Promise<Table> {
  const empty = files.find((file) => file.size === 0);
  if (empty)
    throw new UserError('empty', {
      what: `${empty.path} is empty`,
      why: 'it has no header and no rows',
      fix: 'check the step that writes it',
    });
  const known = tableFormat(
    files.map(({ path }) => path),
    writing.csv,
  );
  assertWrittenSo(known.format.kind, writing);
  const opened: Omit<TableFile, 'compression'>[] = [];
  for (const file of files) {
    const partition = writing.root === undefined ? undefined : partitionOf(file.path, writing.root);
    opened.push({ path: await inputs.path(file), name: file.path, ...(partition && { partition }) });
  }
  const table: Table = { format: known.format, files: withCompression(opened, known) };
  const { encoding } = writing;
  return encoding === undefined || temporary === undefined ? table : inUtf8(table, encoding, temporary);
}

/** The words that can be said of a table of this kind: what is said of CSV says nothing of Parquet. */
export function applicable(files: readonly FrozenFile[], { csv, encoding, ...writing }: Writing): Writing {
  const { kind } = tableFormat(
    files.map(({ path }) => path),
    csv,
  ).format;
  const ofText = kind === 'parquet' || encoding === undefined ? {} : { encoding };
  return { ...writing, csv: kind === 'csv' ? csv : {}, ...ofText };
}

function assertWrittenSo(kind: Table['format']['kind'], { csv, encoding }: Writing): void {
  const words = [
    ...(kind === 'csv' ? [] : Object.keys(csv)),
    ...(kind === 'parquet' && encoding !== undefined ? ['encoding'] : []),
  ];
  if (words.length === 0) return;
  const spelt = words.map((word) => (word === 'missingValues' ? 'missing_values' : word)).join(' and ');
  const has = kind === 'parquet' ? 'Parquet' : 'JSON Lines';
  const fix = 'remove it, or name files that are';
  throw new UserError('unsupported', { what: `${spelt} says how CSV is written, and the table is ${has}`, fix });
}

async function inUtf8(table: Table, encoding: string, temporary: string): Promise<Table> {
  await mkdir(temporary, { recursive: true });
  const folder = await mkdtemp(join(temporary, 'utf8-'));
  const files: TableFile[] = [];
  for (const [index, file] of table.files.entries()) {
    if (file.compression) {
      const what = `${file.name} is compressed, and its encoding is ${encoding}`;
      throw new UserError('unsupported', { what, fix: 'decompress it, or write it in UTF-8' });
    }
    const path = join(folder, String(index));
    await transcode(file.path, encoding, path, file.name);
    files.push({ ...file, path });
  }
  return { ...table, files };
}

/**
 * The folder below which folders may name columns: the steps of a path before its first pattern. What lies above them is
 * not the table's.
 *
 * @param folder relative to which the path is written
 * @throws UserError `invalid_config` at the location where the text can mean no table
 */
export function rootOf(path: string, folder: string, workspace: Workspace, location?: Location): string {
  const steps = path.split('/');
  const pattern = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
  const root = (pattern < 0 ? steps : steps.slice(0, pattern)).join('/');
  return tableSourceOf(path, location).kind === 'files' ? displayPath(resolve(folder, root), workspace) : root;
}
