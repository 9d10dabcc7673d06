import { type Check, errorOutcome, type PlannedCheck } from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import { tableOf } from '../../tables/files.js';
import { type OpenTable, openTable } from '../../tables/open-table.js';
import { allErrors, type GateContext } from '../gate.js';
import { compileContract, judgeAdditionalColumns, judgeSchema } from './contract/judge.js';
import { type Answered, type Showing, withEvidence } from './evidence.js';
import { type DataPolicy, dataChecks } from './policy.js';
import { answersTo, type RowQuestion } from './question.js';
import { BesideTable, type Reading } from './related.js';
import { compileRowRules, judgeFileColumns, judgeTableRules, type Typist } from './rules/answers.js';
import { countApart } from './rules/expressions.js';
import { foreignKeyRule } from './rules/foreign-keys.js';
import { notLaterRule } from './rules/not-later.js';
import { overlapRule } from './rules/overlap.js';
import { baselineRows, rowCountRule } from './rules/row-count.js';
import { TableRules } from './rules/table-rule.js';
import { uniqueRule } from './rules/unique.js';
import { countRows, type RowCounts } from './scan.js';

/**
 * One scan answers every rule on rows, and every rule on the table that its numbers can answer; what looks into another
 * table is one more. A table without rows answers nothing.
 */
export async function evaluateData(policy: DataPolicy, context: GateContext): Promise<readonly Check[]> {
  const { inputs, onScan, now } = context;
  try {
    // The rules were read from the row schema before the plan was held against it; another one would be other rules.
    if (policy.contract && !('error' in policy.contract)) await inputs.files('row_schema');
    const files = await inputs.files('current');
    const table = await tableOf(files, inputs, policy.writing, context.temporary);
    const beside = await tablesBeside(policy, context);
    const paths = [...beside.values()].flatMap((other) => other.paths);
    const engine = await context.openEngine([...table.files.map(({ path }) => path), ...paths], policy.limits);
    try {
      const reading: Reading = { engine, inputs, files, watch: { onScan, now, source: policy.source } };
      const open = await openTable(engine, table, reading.watch);
      const rules = tableRules(policy, open, beside, reading, context);
      const checks = await judgeTable(policy, open, rules, now());
      await inputs.unchanged(files);
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

/** The baseline goes by this name; those that rules name by that of their rule. */
const baselineName = 'baseline';

async function tablesBeside(
  { related, baseline, writing }: DataPolicy,
  context: GateContext,
): Promise<ReadonlyMap<string, BesideTable>> {
  const tables = new Map<string, BesideTable>();
  for (const { name, writing: own } of related) {
    tables.set(name, await BesideTable.of({ role: 'related', name }, own, context));
  }
  if (baseline) {
    // Only its rows are counted: its folders need name no columns.
    const { root: _, ...asWritten } = writing;
    tables.set(baselineName, await BesideTable.of({ role: 'baseline' }, asWritten, context));
  }
  return tables;
}

interface RulesOfTable {
  readonly ofSize: TableRules;
  readonly ofKeys: TableRules;
}

function tableRules(
  policy: DataPolicy,
  table: OpenTable,
  tables: ReadonlyMap<string, BesideTable>,
  reading: Reading,
  context: GateContext,
): RulesOfTable {
  const beside = (name: string): BesideTable => {
    const found = tables.get(name);
    if (!found) throw new Error(`no table was planned as ${name}`);
    return found;
  };
  const { baseline: source, contract, overlap } = policy;
  const showing = showingOf(policy);
  const document = contract && 'document' in contract ? contract.document : undefined;
  const judging = { table, reading, showing, document };
  const baseline = source && baselineRows(source, beside(baselineName), reading, context);
  const shared = overlap && beside(overlap.related.name);
  return {
    ofSize: new TableRules(policy.rowCount.map((rule) => rowCountRule(rule, baseline))),
    ofKeys: new TableRules([
      ...policy.unique.map((rule) => uniqueRule(rule, table)),
      ...policy.foreignKeys.map((rule) => foreignKeyRule(rule, beside(rule.related.name), judging)),
      ...(overlap && shared ? [overlapRule(overlap, shared, judging)] : []),
      ...(overlap?.time && shared ? [notLaterRule(overlap, overlap.time, shared, judging)] : []),
    ]),
  };
}

async function judgeTable(
  policy: DataPolicy,
  table: OpenTable,
  { ofSize, ofKeys }: RulesOfTable,
  now: Date,
): Promise<readonly Check[]> {
  const { contract } = policy;
  const showing = showingOf(policy);
  const usable = contract && 'rules' in contract ? contract : undefined;
  const compiled = usable && (await compileContract(usable, table));
  const typist: Typist = contract && 'error' in contract ? contract : { document: usable?.document };
  const rows = await compileRowRules(policy, table, typist);
  const ofSchema = compiled?.questions ?? [];
  const { questions, counts, settled } = await countApart(
    [...ofSchema, ...rows.questions],
    policy.expressions,
    (asked) =>
      countRows(
        table,
        asked.map(({ counted }) => counted),
        ofKeys.aggregates,
      ),
    table,
  );
  const counted = [...answersTo(questions, counts), ...(compiled?.settled ?? []), ...rows.settled, ...settled];
  const ofRows = inOrder(usable?.rules ?? [], counted);
  const answers = [
    ...(await ofSize.answers(counts)),
    ...schemaAnswers(contract, ofRows, counts, ofSchema, table),
    ...(await judgeFileColumns(policy, table, typist)),
    ...ofRows,
    ...inOrder([...policy.missing, ...policy.expressions], counted),
    ...(await ofKeys.answers(counts)),
    ...(await judgeTableRules(policy, table, typist, now, showing)),
  ];
  return withEvidence(answers, table, showing);
}

/** What is said of the row schema as a whole. */
function schemaAnswers(
  contract: DataPolicy['contract'],
  ofRows: readonly Answered[],
  counts: RowCounts,
  questions: readonly RowQuestion[],
  table: OpenTable,
): readonly Answered[] {
  if (!contract) return [];
  if ('error' in contract) return [{ check: contract.schema, found: errorOutcome(contract.error) }];
  const { schema, additionalColumns: check } = contract;
  const rows = { check: schema, found: judgeSchema(contract, ofRows, counts, questions, table) };
  return check ? [rows, { check, found: judgeAdditionalColumns(contract, table) }] : [rows];
}

function showingOf({ showValues, sensitive }: DataPolicy): Showing {
  return { values: showValues, sensitive };
}

function inOrder(
  rules: readonly { readonly check: PlannedCheck }[],
  answers: readonly Answered[],
): readonly Answered[] {
  const byId = new Map(answers.map((each) => [each.check.id, each]));
  return rules.flatMap(({ check }) => byId.get(check.id) ?? []);
}
