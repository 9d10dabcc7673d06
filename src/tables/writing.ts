import { resolve } from 'node:path';
import { type CsvChoices, tableFormat } from '../engine/table-format.js';
import type { Location } from '../result/location.js';
import type { FrozenFile } from '../result/run.js';
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

/** The words with which a block of the configuration says it. */
export interface WritingWords {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly encoding?: string;
  readonly missing_values?: readonly string[];
}

/** What the words say of each table of their block; an empty cell is always a missing one. */
export function writingOf(
  { delimiter, quote, encoding, missing_values: missing }: WritingWords,
  root: string | undefined,
): Writing {
  return {
    csv: {
      ...(delimiter !== undefined && { delimiter }),
      ...(quote !== undefined && { quote }),
      ...(missing && { missingValues: ['', ...missing] }),
    },
    ...(encoding !== undefined && { encoding }),
    ...(root !== undefined && { root }),
  };
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
