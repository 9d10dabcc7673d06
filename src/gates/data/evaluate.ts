import { answer, type Check, errorOutcome, type PlannedCheck } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import { allErrors, type GateContext } from '../gate.js';
import { compileContract, judgeAdditionalColumns, judgeSchema } from './contract/judge.js';
import type { Showing } from './evidence.js';
import { tableOf } from './files.js';
import { type DataPolicy, dataChecks } from './policy.js';
import { answerQuestions } from './question.js';
import { compileRowRules, judgeFileColumns, judgeTableRules } from './rules/answers.js';
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
      const open = await openTable(engine, table, { onScan, now, source: policy.source });
      const checks = await judgeTable(policy, open, now());
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

async function judgeTable(policy: DataPolicy, table: OpenTable, now: Date): Promise<readonly Check[]> {
  const { contract } = policy;
  const showing: Showing = { values: policy.showValues, sensitive: policy.sensitive };
  const usable = contract && 'rules' in contract ? contract : undefined;
  const compiled = usable && (await compileContract(usable, table));
  const typist = contract && 'error' in contract ? contract : { document: usable?.document };
  const rows = await compileRowRules(policy, table, typist);
  const ofSchema = compiled?.questions ?? [];
  const questions = [...ofSchema, ...rows.questions];
  const ofSize = new TableRules(policy.rowCount.map(rowCountRule));
  const ofKeys = new TableRules(policy.unique.map((rule) => uniqueRule(rule, table, showing)));
  const counts = await countRows(
    table,
    questions.map(({ counted }) => counted),
    ofKeys.aggregates,
  );
  const answers = await answerQuestions(questions, counts, table, showing);
  const counted = [...answers, ...(compiled?.settled ?? []), ...rows.settled];
  const checks = inOrder(usable?.rules ?? [], counted);
  return [
    ...(await ofSize.answers(counts)),
    ...(contract && 'error' in contract ? [answer(contract.schema, errorOutcome(contract.error))] : []),
    ...(usable ? [answer(usable.schema, await judgeSchema(usable, checks, counts, ofSchema, table, showing))] : []),
    ...(usable?.additionalColumns ? [answer(usable.additionalColumns, judgeAdditionalColumns(usable, table))] : []),
    ...(await judgeFileColumns(policy, table, typist)),
    ...checks,
    ...inOrder([...policy.missing, ...policy.expressions], counted),
    ...(await ofKeys.answers(counts)),
    ...(await judgeTableRules(policy, table, typist, now, showing)),
  ];
}

function inOrder(rules: readonly { readonly check: PlannedCheck }[], checks: readonly Check[]): readonly Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return rules.flatMap(({ check }) => byId.get(check.id) ?? []);
}
