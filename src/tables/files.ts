import { mkdir, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { partitionOf } from '../engine/partition.js';
import type { Table, TableFile } from '../engine/table.js';
import { tableFormat, withCompression } from '../engine/table-format.js';
import { transcode } from '../engine/transcode.js';
import { UserError } from '../result/error.js';
import type { FrozenFile } from '../result/run.js';
import type { Inputs } from '../sources/inputs.js';
import type { Writing } from './writing.js';

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
