import { UserError } from '../result/error.js';
import type { CsvOptions, Table, TableFile, TableFormat } from './table.js';

/** How CSV is written where the configuration says nothing of it. */
export type CsvChoices = Partial<CsvOptions>;

export interface FormatOfFiles {
  readonly format: TableFormat;
  /** for each name, in their order */
  readonly compressions: readonly TableFile['compression'][];
}

const endings: Readonly<Record<string, (csv: CsvChoices) => TableFormat>> = {
  csv: (csv) => ({ kind: 'csv', csv: { delimiter: ',', quote: '"', missingValues: [''], ...csv } }),
  tsv: (csv) => ({ kind: 'csv', csv: { delimiter: '\t', quote: '"', missingValues: [''], ...csv } }),
  jsonl: () => ({ kind: 'jsonl' }),
  ndjson: () => ({ kind: 'jsonl' }),
  parquet: () => ({ kind: 'parquet' }),
};

const compressions: Readonly<Record<string, TableFile['compression']>> = { gz: 'gzip', gzip: 'gzip', zst: 'zstd' };

/**
 * What files hold, by the endings of their names: `.csv`, `.tsv`, `.jsonl`, `.ndjson` or `.parquet`, in any case, and
 * behind each but the last one of `.gz`, `.gzip`, `.zst`.
 *
 * @throws UserError `unsupported` for another ending, for files of several formats, and for CSV that cannot be told apart
 */
export function tableFormat(names: readonly string[], csv: CsvChoices = {}): FormatOfFiles {
  const files = names.map((name) => ({ name, ...ending(name) }));
  const [first] = files;
  if (!first) throw new Error('a table has at least one file');
  const kinds = new Map(files.map((file) => [JSON.stringify(endings[file.format]?.(csv)), file]));
  if (kinds.size > 1) {
    const each = [...kinds.values()].map(({ name, format }) => `${name} is .${format}`);
    throw new UserError('unsupported', {
      what: 'the path stands for files of several formats',
      why: each.join(', '),
      fix: 'name the files of one format, e.g. with a pattern that ends in it',
    });
  }
  const format = endings[first.format]?.(csv);
  if (!format) throw new Error(`${first.format} is in no table`);
  if (format.kind === 'csv') assertSeparate(format.csv);
  const squeezed = files.find(({ compression }) => format.kind === 'parquet' && compression);
  if (squeezed) {
    throw new UserError('unsupported', {
      what: `${squeezed.name} is compressed as a whole, and Parquet compresses its own parts`,
      fix: 'decompress it',
    });
  }
  return { format, compressions: files.map(({ compression }) => compression) };
}

/** What separates cells can be no part of one that is not quoted. */
function assertSeparate({ delimiter, quote, missingValues }: CsvOptions): void {
  const separating = [delimiter, quote, '\n', '\r'].filter((each) => each !== '');
  const twin = separating.find((each, index) => separating.indexOf(each) !== index);
  if (twin !== undefined) {
    throw new UserError('unsupported', {
      what: `${JSON.stringify(twin)} cannot be ${delimiter === quote ? 'the delimiter and the quote' : 'a delimiter or a quote'}`,
      why: delimiter === quote ? 'a cell would end where it begins' : 'it ends a row',
      fix: 'write the characters that the file is written with',
    });
  }
  const never = missingValues.find((value) => separating.some((each) => value.includes(each)));
  if (never === undefined) return;
  throw new UserError('unsupported', {
    what: `missing_values names ${JSON.stringify(never)}, which no cell without quotes can be`,
    why: 'it holds the delimiter, the quote or a line end; a cell in quotes is never missing',
    fix: 'remove it',
  });
}

/** The files of a table as the engine takes them. */
export function withCompression(
  files: readonly Omit<TableFile, 'compression'>[],
  { compressions: each }: FormatOfFiles,
): Table['files'] {
  return files.map((file, index) => {
    const compression = each[index];
    return compression ? { ...file, compression } : file;
  });
}

function ending(name: string): { format: string; compression?: NonNullable<TableFile['compression']> } {
  const parts = (name.split(/[\\/]/).at(-1) ?? '').toLowerCase().split('.').slice(1);
  const compression = Object.hasOwn(compressions, parts.at(-1) ?? '') ? compressions[parts.at(-1) ?? ''] : undefined;
  const format = parts.at(compression ? -2 : -1) ?? '';
  if (!Object.hasOwn(endings, format)) {
    throw new UserError('unsupported', {
      what: `${name} is of no format that is known by its ending`,
      why: 'a table is .csv, .tsv, .jsonl, .ndjson or .parquet; text may be compressed, .gz or .zst',
      fix: 'name such a file',
    });
  }
  return { format, ...(compression && { compression }) };
}
