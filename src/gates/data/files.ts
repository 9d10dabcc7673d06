import { extname } from 'node:path';
import type { Table, TableFormat } from '../../engine/table.js';
import { UserError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import type { Inputs } from '../../sources/inputs.js';

/** @throws UserError where the files are of several formats, or hold no byte */
export async function tableOf(files: readonly FrozenFile[], inputs: Inputs): Promise<Table> {
  const empty = files.find((file) => file.size === 0);
  if (empty)
    throw new UserError('empty', {
      what: `${empty.path} is empty`,
      why: 'it has no header and no rows',
      fix: 'check the step that writes it',
    });
  return {
    format: formatOf(files),
    files: await Promise.all(files.map(async (file) => ({ path: await inputs.path(file), name: file.path }))),
  };
}

function formatOf(files: readonly FrozenFile[]): TableFormat {
  const endings = [...new Set(files.map(({ path }) => extname(path).toLowerCase()))];
  const [ending] = endings;
  if (endings.length > 1)
    throw new UserError('unsupported', { what: `the path stands for files of several formats: ${endings.join(', ')}` });
  if (ending === '.csv') return { kind: 'csv', csv: { delimiter: ',', quote: '"', missingValues: [''] } };
  if (ending === '.parquet') return { kind: 'parquet' };
  throw new UserError('unsupported', {
    what: `${files[0]?.path} is neither .csv nor .parquet`,
    fix: 'name a .csv or .parquet file',
  });
}
