import { UserError } from '../../result/error.js';
import { numberInText } from '../../result/number-text.js';
import type { Content } from './content.js';
import type { MetricsFormat } from './format.js';
import { chosenRow, type Row } from './rows.js';
import type { Table } from './syntax/csv.js';
import type { Scalar } from './tree.js';

/** A table with a row an epoch, or a row a call of the logger. */
export const epochs: MetricsFormat = {
  title: 'epoch CSV of Lightning, Keras, Ultralytics',
  syntax: ['csv'],
  detection: 'comma-, semicolon- or tab-separated text with a header',
  example: '/metrics~1mAP50-95(B)',
  tested: '',
  rows: true,
  general: true,
  recognises: ({ syntax }) => syntax === 'csv',
  read: (content, path, { row }) => ({ root: chosenRow(rowsOf(tableIn(content)), row, path) }),
};

function tableIn(content: Content): Table {
  if (content.syntax === 'csv') return content.table;
  throw new UserError('malformed', { what: `the file is ${content.syntax}, not CSV` });
}

/** A cell that is empty was not logged. */
function rowsOf({ header, rows }: Table): readonly Row[] {
  return rows.map(
    (cells) =>
      new Map(
        header.flatMap((column, index): [string, Scalar][] => {
          const text = (cells[index] ?? '').trim();
          return text === '' ? [] : [[column, numberInText(text) ?? text]];
        }),
      ),
  );
}
