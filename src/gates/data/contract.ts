import { answer, type Check, errorOutcome, type Outcome } from '../../result/check.js';
import { isMeasurementError, UserError } from '../../result/error.js';
import { formatNumber } from '../../result/format.js';
import type { ColumnRule, ContractPolicy } from './policy.js';
import type { ScanCounts } from './scan.js';
import type { TableScan } from './table-scan.js';

/** Judges the counts of the scan against the row contract; failing rows are fetched only where a count is above zero. */
export async function judgeContract(contract: ContractPolicy, table: TableScan, scan: ScanCounts): Promise<Check[]> {
  const checks: Check[] = [];
  for (const rule of contract.rules) checks.push(answer(rule.check, await judgeColumn(rule, table, scan)));
  const { schema, additionalColumns: closed } = contract;
  const extra = closed ? extraColumns(contract, table) : [];
  const rows = answer(schema, await judgeRows(contract, checks, extra, table, scan));
  return [rows, ...(closed ? [answer(closed, additionalColumns(extra, table))] : []), ...checks];
}

const allowed = { at_most: 0, unit: 'rows' } as const;

async function judgeColumn(rule: ColumnRule, table: TableScan, scan: ScanCounts): Promise<Outcome> {
  const { name } = rule.column;
  try {
    table.column(name);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    // The schema says that every row has this column, and none has: that was measured.
    if (error.code !== 'missing_column' || rule.rule !== 'required') return errorOutcome(error);
    const observed = { value: scan.rows, unit: 'rows', of: scan.rows } as const;
    return { status: 'failed', reason: 'missing_column', ...error.explanation, observed, expected: allowed };
  }
  const violations = scan.violations.get(rule.check.id) ?? 0;
  const observed = { value: violations, unit: 'rows', of: scan.rows } as const;
  if (violations > 0) {
    const what = `${name} ${violated(rule)} in ${formatNumber(violations)} of ${formatNumber(scan.rows)} rows`;
    const evidence = await table.evidence(table.predicate(rule), [name]);
    return { status: 'failed', reason: 'violations', what, observed, expected: allowed, evidence };
  }
  if (rule.rule !== 'required' && scan.present.get(name) === 0) {
    const why = 'every cell is missing, and a rule that judges nothing passes nothing';
    return errorOutcome(
      new UserError('nothing_to_judge', {
        what: `${name} in ${table.name} holds no value`,
        why,
        fix: 'check the step that writes it',
      }),
    );
  }
  return {
    status: 'passed',
    reason: 'no_violations',
    what: `${name} satisfies ${rule.rule} in every row`,
    observed,
    expected: allowed,
  };
}

function violated({ rule, column }: ColumnRule): string {
  switch (rule) {
    case 'required':
      return 'is missing';
    case 'type':
      return `is not ${[...column.types, ...(column.nullable ? ['null'] : [])].join(' or ')}`;
    case 'minimum':
      return `is below its minimum ${formatNumber(column.minimum ?? Number.NaN)}`;
    case 'maximum':
      return `is above its maximum ${formatNumber(column.maximum ?? Number.NaN)}`;
    case 'enum':
      return 'is none of its allowed values';
  }
}

/** Rows with at least one violation. It passes only if every rule on the way could be judged. */
async function judgeRows(
  contract: ContractPolicy,
  checks: readonly Check[],
  extra: readonly string[],
  table: TableScan,
  scan: ScanCounts,
): Promise<Outcome> {
  const wholly =
    extra.length > 0 || checks.some((check) => check.status === 'failed' && check.reason === 'missing_column');
  const violating = wholly ? scan.rows : scan.violating;
  const observed = { value: violating, unit: 'rows', of: scan.rows } as const;
  if (violating > 0) {
    const rules = table.judgeable(contract.rules).filter((rule) => (scan.violations.get(rule.check.id) ?? 0) > 0);
    const columns = [...new Set(rules.map(({ column }) => column.name))];
    const what = `${formatNumber(violating)} of ${formatNumber(scan.rows)} rows violate the row schema`;
    const why = wholly ? 'the columns are not those of the schema' : `in ${columns.join(', ')}`;
    const evidence = wholly
      ? []
      : await table.evidence(rules.map((rule) => table.predicate(rule)).join(' OR '), columns);
    return { status: 'failed', reason: 'violations', what, why, observed, expected: allowed, evidence };
  }
  const unjudged = checks.filter(({ status }) => status === 'error');
  if (unjudged.length > 0) {
    const what = `${unjudged.length} of ${checks.length} rules of the row schema could not be judged`;
    return errorOutcome(new UserError('nothing_to_judge', { what, why: unjudged[0]?.what ?? '' }));
  }
  return {
    status: 'passed',
    reason: 'no_violations',
    what: `all ${formatNumber(scan.rows)} rows satisfy the row schema`,
    observed,
    expected: allowed,
  };
}

/** The columns that a closed schema does not name. */
function extraColumns(contract: ContractPolicy, table: TableScan): string[] {
  const named = new Set(contract.columns.map(({ name }) => name));
  return table.columns.map(({ name }) => name).filter((name) => !named.has(name));
}

function additionalColumns(extra: readonly string[], table: TableScan): Outcome {
  const observed = { value: extra.length, unit: 'columns', of: table.columns.length } as const;
  const expected = { at_most: 0, unit: 'columns' } as const;
  if (extra.length === 0) {
    return {
      status: 'passed',
      reason: 'no_violations',
      what: 'there are no columns besides those of the schema',
      observed,
      expected,
    };
  }
  const what = `${table.name} has ${extra.length} columns that the schema does not name: ${extra.slice(0, 12).join(', ')}`;
  const fix = 'add them to the schema, or remove additionalProperties: false from it';
  return { status: 'failed', reason: 'violations', what, fix, observed, expected };
}
