import { CsvError, type Options, parse } from 'csv-parse/sync';
import { numberInText } from '../../../result/number-text.js';
import { SyntaxFault } from './syntax-fault.js';

/** A table as text: what stands in a cell is judged by whoever reads the column. */
export interface Table {
  /** trimmed: older writers pad them */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads comma-, semicolon- or tab-separated text with a header line. Where the header holds several of the three, a tab
 * goes before a semicolon and that before a comma, for names hold commas (`acc,none`); but only if all rows agree with it.
 *
 * @throws SyntaxFault for text that is no table but a sentence, or names with values; where a row is ragged, a column has no name or one name stands for two, and where the first line is
 * numbers: a table without a header would lose its first row to it
 */
export function readCsv(text: string): Table {
  const head = headerOf(text);
  // What is nearly YAML or TOML is not meant to be a table, though almost any text can be taken for one.
  if (/^[\w.' -]*(?::\s|=)/.test(head)) throw new SyntaxFault('the first line is a name with its value', 1, 1);
  const delimiters = ['\t', ';', ','].filter((delimiter) => head.includes(delimiter));
  const faults: SyntaxFault[] = [];
  for (const delimiter of delimiters.length > 0 ? delimiters : [',']) {
    try {
      return separated(text, delimiter);
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      faults.push(error);
    }
  }
  // The last delimiter is the comma, if there is one: that is the one people mean who write `a;b,c`.
  throw faults.at(-1) ?? new SyntaxFault('it has no header', 1, 1);
}

/** The first line that is not empty, without what stands in quotes. */
function headerOf(text: string): string {
  let head = '';
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character !== '\n' && character !== '\r') head += character;
    else if (head !== '') break;
  }
  return head;
}

function separated(text: string, delimiter: string): Table {
  const options = { delimiter, skip_empty_lines: true, relax_column_count: true };
  let records: string[][];
  try {
    records = parse(text, options) as string[][];
  } catch (error) {
    if (error instanceof CsvError) {
      const { lines } = error as CsvError & { lines?: number };
      throw new SyntaxFault(error.message, lines ?? 1, 1);
    }
    throw error;
  }
  const [head = [], ...rows] = records;
  const header = head.map((name) => name.trim());
  if (header.some((name) => /^[-+]?[0-9.,]+(e[-+]?[0-9]+)?$/i.test(name) || numberInText(name) !== undefined)) {
    throw new SyntaxFault(
      `the first line holds numbers (${header.slice(0, 3).join(', ')}) and no names of columns`,
      1,
      1,
      'have the names of the columns written into the first line',
    );
  }
  const known = new Set<string>();
  for (const [index, name] of header.entries()) {
    if (name === '' && index > 0) throw new SyntaxFault(`column ${index + 1} has no name`, 1, 1);
    if (known.has(name)) throw new SyntaxFault(`two columns are called ${JSON.stringify(name)}`, 1, 1);
    known.add(name);
  }
  const words = header.length === 1 ? rows.findIndex(([cell = '']) => numberInText(cell) === undefined) : -1;
  if (words >= 0 || (header.length === 1 && rows.length === 0)) {
    const line = lineOf(Math.max(words, 0) + 1, text, options);
    throw new SyntaxFault('one column is a table only if all below its name are numbers', line, 1);
  }
  const ragged = rows.findIndex((row) => row.length !== header.length);
  if (ragged >= 0) {
    const row = rows[ragged] ?? [];
    throw new SyntaxFault(
      `row ${ragged + 1} has ${row.length} cells, the header ${header.length}`,
      lineOf(ragged + 1, text, options),
      1,
      'mend what writes the file: which column a cell belongs to is not guessed',
    );
  }
  return { header, rows };
}

/** The line that a record ends on: line breaks in quotes and empty lines count too. */
function lineOf(record: number, text: string, options: Options): number {
  let line = 1;
  const count = (_: unknown, { lines }: { readonly lines: number }) => {
    line = lines;
    return null;
  };
  parse(text, { ...options, to: record + 1, on_record: count });
  return line;
}
