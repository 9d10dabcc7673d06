// Tables as profiles are made of them: files in a fresh folder, and the real engine over them.
import { join } from 'node:path';
import type { Limits } from '../../../src/engine/engine.js';
import type { Table } from '../../../src/engine/table.js';
import { tableFormat } from '../../../src/engine/table-format.js';
import { buildProfile, type ProfileOptions } from '../../../src/profile/build.js';
import type { CountedColumn, CountedTable } from '../../../src/profile/count.js';
import { type CountOptions, countAgainst } from '../../../src/profile/count-against.js';
import type { ColumnProfile, Profile } from '../../../src/profile/profile.js';
import { type OpenTable, openTable } from '../../../src/tables/open-table.js';
import { type Content, folderWith } from '../engine/folder.js';
import { openEngine } from '../engine/real-engine.js';

export type Files = Readonly<Record<string, Content>>;

export async function withTable<Answer>(
  files: Files,
  use: (table: OpenTable) => Promise<Answer>,
  limits: Limits = {},
): Promise<Answer> {
  const folder = await folderWith(files);
  const names = Object.keys(files);
  const paths = names.map((name) => join(folder, name));
  const table: Table = {
    format: tableFormat(names, {}).format,
    files: paths.map((path, index) => ({ path, name: names[index] ?? '' })),
  };
  const engine = await openEngine(paths, limits);
  try {
    return await use(await openTable(engine, table, { onScan: () => {}, now: () => new Date(0), source: 'scoring' }));
  } finally {
    engine.close();
  }
}

export type Options = Omit<ProfileOptions, 'tool' | 'origin'>;

export function profile(files: Files, options: Options = {}, limits: Limits = {}): Promise<Profile> {
  const told = {
    tool: { name: 'mlgate', version: '0.0.0' },
    origin: { commit: null, files: [] },
  } as const;
  return withTable(files, (table) => buildProfile(table, { ...told, ...options }), limits);
}

export function count(reference: Profile, files: Files, options: CountOptions = {}): Promise<CountedTable> {
  return withTable(files, (table) => countAgainst(reference, table, options));
}

/** The profile of a column, of the kind that it has to be. */
export function column<Kind extends ColumnProfile['kind']>(
  { columns }: Profile,
  name: string,
  kind: Kind,
): Extract<ColumnProfile, { kind: Kind }> {
  const found = columns.find((each) => each.name === name);
  const isKind = (each: ColumnProfile | undefined): each is Extract<ColumnProfile, { kind: Kind }> =>
    each?.kind === kind;
  if (!isKind(found)) throw new Error(`${name} is ${found?.kind}, not ${kind}`);
  return found;
}

export function counted<Kind extends CountedColumn['kind']>(
  { columns }: CountedTable,
  name: string,
  kind: Kind,
): Extract<CountedColumn, { kind: Kind }> {
  const found = columns.get(name);
  const isKind = (each: CountedColumn | undefined): each is Extract<CountedColumn, { kind: Kind }> =>
    each?.kind === kind;
  if (!isKind(found)) throw new Error(`${name} is ${found?.kind}, not ${kind}`);
  return found;
}

/** A Parquet file of one column `x`. */
export function parquet(values: string, name = 'table.parquet'): Files {
  return { [name]: { select: `SELECT x FROM (VALUES ${values}) AS t(x)` } };
}

export function csv(text: string): Files {
  return { 'table.csv': text };
}
