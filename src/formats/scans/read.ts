import { UserError } from '../../result/error.js';
import { readJson } from '../metrics/syntax/json.js';
import { SyntaxFault } from '../metrics/syntax/syntax-fault.js';
import { textOf } from '../metrics/syntax/text.js';
import { isMap, type TreeMap } from '../metrics/tree.js';
import { ReportFault } from './fields.js';
import { isModelaudit, readModelaudit } from './modelaudit.js';
import { isModelscan, readModelscan } from './modelscan.js';
import { isPicklescan, readPicklescan } from './picklescan.js';
import { isSarif, readSarif } from './sarif.js';
import type { Scan } from './scan.js';

/** Reports in JSON, told apart by what stands in them. */
const reports: readonly {
  readonly title: string;
  readonly is: (root: TreeMap) => boolean;
  readonly read: (root: TreeMap) => Scan;
}[] = [
  { title: 'SARIF 2.1.0', is: isSarif, read: readSarif },
  { title: 'modelscan', is: isModelscan, read: readModelscan },
  { title: 'modelaudit', is: isModelaudit, read: readModelaudit },
];

const known = 'SARIF 2.1.0, the JSON of modelscan or of modelaudit, or what picklescan prints';

/**
 * Reads the report of an external scanner, whichever of those that are known wrote it.
 *
 * @param file as it is shown in errors
 * @throws UserError `empty` or `malformed`
 */
export function readScan(bytes: Uint8Array, file: string): Scan {
  const malformed = (what: string, why: string) => {
    const fix = `name a report that is ${known}`;
    return new UserError('malformed', { what: `${file} ${what}`, why, fix }, { file });
  };
  const text = textOf(bytes);
  if (text === undefined) throw malformed('is not text', 'it is neither UTF-8, nor UTF-16 with a byte-order mark');
  if (text.trim() === '') {
    const why = 'the scanner wrote nothing: it may have stopped before its end';
    throw new UserError('empty', { what: `${file} is empty`, why }, { file });
  }
  try {
    if (!text.trimStart().startsWith('{')) {
      if (isPicklescan(text)) return readPicklescan(text);
      throw malformed('is no report of a scanner that is known', `known are ${known}`);
    }
    const root = readJson(text);
    const report = isMap(root) ? reports.find(({ is }) => is(root)) : undefined;
    if (!isMap(root) || !report) throw malformed('is no report of a scanner that is known', `known are ${known}`);
    return report.read(root);
  } catch (error) {
    if (error instanceof SyntaxFault) {
      throw malformed('is not valid JSON', `line ${error.line}, column ${error.column}: ${error.why}`);
    }
    if (error instanceof ReportFault) throw malformed('is not what its scanner writes', error.message);
    throw error;
  }
}
