import { UserError } from '../../result/error.js';
import type { DataPolicy } from './policy.js';
import type { TableScan } from './table-scan.js';

/** What one scan counted. */
export interface ScanCounts {
  readonly rows: number;
  /** rows that violate at least one rule */
  readonly violating: number;
  /** violations, by the id of the check */
  readonly violations: ReadonlyMap<string, number>;
  /** cells that are not missing, by column */
  readonly present: ReadonlyMap<string, number>;
}

/**
 * Counts every rule on rows in one scan.
 *
 * @throws UserError `empty` where the table has no rows
 */
export async function scanOnce({ contract }: DataPolicy, table: TableScan): Promise<ScanCounts> {
  const rules = contract && 'rules' in contract ? table.judgeable(contract.rules) : [];
  const columns = [...new Set(rules.map(({ column }) => column.name))];
  const { dialect } = table.engine;
  const predicates = rules.map((rule) => table.predicate(rule));
  const counts = [
    'count(*) AS n',
    `${dialect.countWhere(predicates.length === 0 ? 'false' : predicates.join(' OR '))} AS violating`,
    ...predicates.map((predicate, index) => `${dialect.countWhere(predicate)} AS v${index}`),
    ...columns.map((name, index) => `count(${dialect.identifier(name)}) AS p${index}`),
  ];
  const [row] = await table.engine.query(`SELECT ${counts.join(', ')} FROM ${table.from}`);
  if (!row) throw new Error('a count without a group answered no row');
  const count = (name: string) => Number(row[name]);
  if (count('n') === 0) {
    throw new UserError('empty', {
      what: `${table.name} has no rows`,
      why: 'a table without rows satisfies every rule, and shows nothing',
      fix: 'check the step that writes it',
    });
  }
  return {
    rows: count('n'),
    violating: count('violating'),
    violations: new Map(rules.map((rule, index) => [rule.check.id, count(`v${index}`)])),
    present: new Map(columns.map((name, index) => [name, count(`p${index}`)])),
  };
}
