import { numberInText } from '../../result/number-text.js';
import type { Content } from './content.js';
import type { MetricsFormat } from './format.js';
import { chosenRow, joined, type Row } from './rows.js';
import { otherShape } from './shape.js';
import type { Table } from './syntax/csv.js';
import type { Scalar } from './tree.js';

/** A table with a row an epoch, or a row a call of the logger. */
export const epochs: MetricsFormat = {
  title: 'table of epochs, rounds or steps: Lightning, Keras and Ultralytics CSV, boosting libraries, DVCLive plots',
  syntax: ['csv'],
  detection: 'comma-, semicolon- or tab-separated text with a header',
  example: 'metrics/mAP50-95(B)',
  tested:
    'Lightning 2.6.6, Keras 3.15.1, Ultralytics 8.4.190 and 8.2.0, XGBoost 3.2.0, CatBoost 1.2.10, DVCLive 3.49.1',
  rows: true,
  general: true,
  recognises: ({ syntax }) => syntax === 'csv',
  read: (content, path, { row }) => {
    const table = tableIn(content, path);
    const rows = joined(rowsOf(table), 'epoch');
    if (row !== 'last' || isSparse(table)) return { root: chosenRow(rows, row, path) };
    return {
      root: chosenRow(rows.slice(-1), row, path),
      omission: {
        why: 'row: last means the last row, in which an empty cell is no value',
        fix: 'have the metric written in the last row too, or write row: { best_of: <column>, direction: … }',
      },
    };
  },
};

/**
 * A logger that counts steps writes a row a call: an empty cell was not logged in that call, and the value before it still
 * stands. In other tables a row is written whole, and an empty cell is how pandas writes NaN.
 */
function isSparse({ header }: Table): boolean {
  return header.includes('step');
}

function tableIn(content: Content, path: string): Table {
  if (content.syntax === 'csv') return content.table;
  throw otherShape(path, 'a table', `it is ${content.syntax}`);
}

/** An empty cell is no value. A first column without a name is the index that pandas writes. */
function rowsOf({ header, rows }: Table): readonly Row[] {
  return rows.map(
    (cells) =>
      new Map(
        header.flatMap((column, index): [string, Scalar][] => {
          const text = (cells[index] ?? '').trim();
          return text === '' || column === '' ? [] : [[column, numberInText(text) ?? text]];
        }),
      ),
  );
}
