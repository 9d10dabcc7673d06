import { readScan } from '../../formats/scans/read.js';
import { errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError, UserError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import type { GateContext } from '../gate.js';
import type { ScanPolicy } from './policy.js';
import { judgeScan } from './scans.js';

/** Reports of scanners are lists, and not data. */
const mostBytes = 64 * 2 ** 20;

/** What the report of another scanner says of these files. */
export async function judgeScanReport(
  { name, failAt }: ScanPolicy,
  files: readonly FrozenFile[],
  { inputs }: Pick<GateContext, 'inputs'>,
): Promise<Outcome> {
  try {
    const [report, ...more] = await inputs.files('related', name);
    if (!report || more.length > 0) {
      const what = `the path of scans.${name} stands for ${more.length + 1} files`;
      throw new UserError('unsupported', { what, fix: 'name one report' });
    }
    if (report.size > mostBytes) {
      const what = `${report.path} is larger than ${mostBytes} bytes`;
      throw new UserError('limit_exceeded', { what, fix: 'have the scanner report on this model alone' });
    }
    return judgeScan(readScan(await inputs.bytes(report), report.path), { failAt, files });
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return errorOutcome(error);
  }
}
