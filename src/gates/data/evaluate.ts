import { answer, type Check, errorOutcome } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import { allErrors, type GateContext } from '../gate.js';
import { type Contract, compileContract, judgeAdditionalColumns, judgeSchema } from './contract/judge.js';
import type { Showing } from './evidence.js';
import { tableOf } from './files.js';
import { type DataPolicy, dataChecks } from './policy.js';
import { answerQuestions } from './question.js';
import { rowCountRule } from './rules/row-count.js';
import { TableRules } from './rules/table-rule.js';
import { uniqueRule } from './rules/unique.js';
import { countRows } from './scan.js';
import { type OpenTable, openTable } from './table.js';

/** One scan answers every rule on rows; each key is one more. A table without rows answers nothing. */
export async function evaluateData(policy: DataPolicy, context: GateContext): Promise<readonly Check[]> {
  try {
    // The rules were read from the row schema before the plan was held against it; another one would be other rules.
    if (policy.contract && !('error' in policy.contract)) await context.inputs.files('row_schema');
    const files = await context.inputs.files('current');
    const table = await tableOf(files, context.inputs, policy.writing, context.temporary);
    const engine = await context.openEngine(
      table.files.map(({ path }) => path),
      policy.limits,
    );
    try {
      const { onScan, now } = context;
      const checks = await judgeTable(policy, await openTable(engine, table, { onScan, now, source: policy.source }));
      await context.inputs.unchanged(files);
      return checks;
    } finally {
      engine.close();
    }
  } catch (error) {
    return allErrors(dataChecks(policy), await orChanged(error, context));
  }
}

/** A file that was written while it was read may look broken: then that is what happened. */
async function orChanged(error: unknown, { inputs }: GateContext): Promise<unknown> {
  try {
    await inputs.unchanged(await inputs.files('current'));
    return error;
  } catch (changed) {
    return isMeasurementError(changed) && changed.code === 'changed_since_plan' ? changed : error;
  }
}

async function judgeTable(policy: DataPolicy, table: OpenTable): Promise<readonly Check[]> {
  const { contract } = policy;
  const showing: Showing = { values: policy.showValues, sensitive: policy.sensitive };
  const usable = contract && 'rules' in contract ? contract : undefined;
  const compiled = usable && (await compileContract(usable, table));
  const questions = compiled?.questions ?? [];
  const ofSize = new TableRules(policy.rowCount.map(rowCountRule));
  const ofKeys = new TableRules(policy.unique.map((rule) => uniqueRule(rule, table, showing)));
  const counts = await countRows(
    table,
    questions.map(({ counted }) => counted),
    ofKeys.aggregates,
  );
  const answers = await answerQuestions(questions, counts, table, showing);
  const checks = inOrder(usable, [...answers, ...(compiled?.settled ?? [])]);
  return [
    ...(await ofSize.answers(counts)),
    ...(contract && 'error' in contract ? [answer(contract.schema, errorOutcome(contract.error))] : []),
    ...(usable ? [answer(usable.schema, await judgeSchema(usable, checks, counts, questions, table, showing))] : []),
    ...(usable?.additionalColumns ? [answer(usable.additionalColumns, judgeAdditionalColumns(usable, table))] : []),
    ...checks,
    ...(await ofKeys.answers(counts)),
  ];
}

function inOrder(contract: Contract | undefined, checks: readonly Check[]): readonly Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return (contract?.rules ?? []).flatMap(({ check }) => byId.get(check.id) ?? []);
}
