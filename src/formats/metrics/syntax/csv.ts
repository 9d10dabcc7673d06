import { CsvError, parse } from 'csv-parse/sync';
import { SyntaxFault } from './syntax-fault.js';

/** A table as text: what stands in a cell is judged by whoever reads the column. */
export interface Table {
  /** trimmed: older writers pad them */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Reads comma-, semicolon- or tab-separated text with a header line. The delimiter is the one of the three that stands in
 * the header most often.
 *
 * @throws SyntaxFault where a row is ragged, a column has no name or one name stands for two, and where the first line is
 * numbers: a table without a header would lose its first row to it
 */
export function readCsv(text: string): Table {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].reduce((best, each) =>
    first.split(each).length > first.split(best).length ? each : best,
  );
  let records: string[][];
  try {
    records = parse(text, { delimiter, skip_empty_lines: true, relax_column_count: true }) as string[][];
  } catch (error) {
    if (error instanceof CsvError) {
      const { lines } = error as CsvError & { lines?: number };
      throw new SyntaxFault(error.message, lines ?? 1, 1);
    }
    throw error;
  }
  const [head = [], ...rows] = records;
  const header = head.map((name) => name.trim());
  if (header.some((name) => /^[-+]?[0-9.]+(e[-+]?[0-9]+)?$|^nan$/i.test(name))) {
    throw new SyntaxFault(
      `the first line holds numbers (${header.slice(0, 3).join(', ')}) and no names of columns`,
      1,
      1,
    );
  }
  header.forEach((name, index) => {
    if (name === '' && index > 0) throw new SyntaxFault(`column ${index + 1} has no name`, 1, 1);
    if (header.indexOf(name) < index) throw new SyntaxFault(`two columns are called ${JSON.stringify(name)}`, 1, 1);
  });
  const ragged = rows.findIndex((row) => row.length !== header.length);
  if (ragged >= 0) {
    const row = rows[ragged] ?? [];
    throw new SyntaxFault(`row ${ragged + 1} has ${row.length} cells, the header ${header.length}`, ragged + 2, 1);
  }
  return { header, rows };
}
