import { UserError } from '../result/error.js';
import type { Column } from './table.js';

export interface FileColumns {
  /** as messages print it */
  readonly file: string;
  readonly columns: readonly Column[];
}

/**
 * The columns of files that make one table: the same names with the same types, in any order.
 *
 * @throws UserError `malformed` for the first file that differs
 */
export function sameColumns([first, ...others]: readonly FileColumns[]): readonly Column[] {
  if (!first) return [];
  for (const { file, columns } of others) {
    const why = difference(names(first.columns), names(columns)) ?? otherType(first, { file, columns });
    if (why !== undefined) throw otherColumns(first.file, file, why);
  }
  return first.columns;
}

export function otherColumns(first: string, other: string, why: string): UserError<'malformed'> {
  const fix = 'write all files of a table with the same columns, or make a block of each';
  return new UserError('malformed', { what: `${other} has other columns than ${first}`, why, fix });
}

/** Which names are there in one list only, whatever their order. */
export function difference(expected: readonly string[], found: readonly string[]): string | undefined {
  const missing = expected.filter((name) => !found.includes(name));
  const extra = found.filter((name) => !expected.includes(name));
  if (missing.length === 0 && extra.length === 0) return undefined;
  return [missing.length > 0 && `it lacks ${missing.join(', ')}`, extra.length > 0 && `it adds ${extra.join(', ')}`]
    .filter(Boolean)
    .join('; ');
}

function names(columns: readonly Column[]): readonly string[] {
  return columns.map(({ name }) => name);
}

function otherType(first: FileColumns, other: FileColumns): string | undefined {
  const types = new Map(first.columns.map(({ name, engineType }) => [name, engineType]));
  const column = other.columns.find(({ name, engineType }) => types.get(name) !== engineType);
  return column && `${column.name} is ${column.engineType}, and ${types.get(column.name)} in ${first.file}`;
}

/**
 * Names must tell columns apart also for SQL, which sees no difference between `Id` and `ID`.
 *
 * @throws UserError `malformed`
 */
export function unambiguous(names: readonly string[], file: string): void {
  const seen = new Map<string, string>();
  for (const [index, name] of names.entries()) {
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
}
