import type { Expected, PlannedCheck } from '../../../result/check.js';
import { judgeBound } from '../../rules/bound.js';
import type { TableRule } from './table-rule.js';

export interface RowCountRule {
  readonly expected: Expected;
  readonly check: PlannedCheck;
}

export function rowCountRule({ expected, check }: RowCountRule): TableRule {
  return { check, judge: (_, rows) => judgeBound('the number of rows', { value: rows, unit: 'rows' }, expected) };
}
