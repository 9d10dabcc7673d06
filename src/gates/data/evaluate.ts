import { answer, type Check, errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import type { Quantity } from '../../result/quantity.js';
import { allErrors, type GateContext } from '../gate.js';
import { judgeBound } from '../rules/bound.js';
import { judgeContract } from './contract.js';
import { type DataPolicy, dataChecks } from './policy.js';
import { type ScanCounts, scanOnce } from './scan.js';
import { openTable, type TableScan } from './table-scan.js';
import { judgeUnique } from './unique.js';

/** One scan answers every rule on rows; each key is one more. A table without rows answers nothing. */
export async function evaluateData(policy: DataPolicy, context: GateContext): Promise<readonly Check[]> {
  let table: TableScan | undefined;
  try {
    // The rules were read from the row schema before the plan was held against it; another one would be other rules.
    if (policy.contract && !('error' in policy.contract)) await context.inputs.files('row_schema');
    const files = await context.inputs.files('current');
    table = await openTable(files, context, policy.showValues);
    const scan = await scanOnce(policy, table);
    const checks = [
      ...policy.rowCount.map(({ check, expected }) =>
        answer(check, judgeBound('the number of rows', rowsOf(scan.rows), expected)),
      ),
      ...(await contractChecks(policy, table, scan)),
      ...(await uniqueChecks(policy, table)),
    ];
    await context.inputs.unchanged(files);
    return checks;
  } catch (error) {
    return allErrors(dataChecks(policy), error);
  } finally {
    table?.close();
  }
}

async function contractChecks({ contract }: DataPolicy, table: TableScan, scan: ScanCounts): Promise<Check[]> {
  if (!contract) return [];
  if ('error' in contract) return [answer(contract.schema, errorOutcome(contract.error))];
  return judgeContract(contract, table, scan);
}

async function uniqueChecks({ unique }: DataPolicy, table: TableScan): Promise<Check[]> {
  const checks: Check[] = [];
  for (const { columns, check } of unique) checks.push(answer(check, await judgeKey(columns, table)));
  return checks;
}

async function judgeKey(columns: readonly string[], table: TableScan): Promise<Outcome> {
  try {
    return await judgeUnique(columns, table);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return errorOutcome(error);
  }
}

function rowsOf(value: number): Quantity {
  return { value, unit: 'rows' };
}
