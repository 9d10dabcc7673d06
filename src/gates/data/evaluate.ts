import { extname } from 'node:path';
import type { Table, TableFormat } from '../../engine/table.js';
import { answer, type Check, errorOutcome, type Outcome, type PlannedCheck } from '../../result/check.js';
import { isMeasurementError, UserError } from '../../result/error.js';
import type { Quantity } from '../../result/quantity.js';
import type { FileDigest } from '../../result/run.js';
import { allErrors, type GateContext } from '../gate.js';
import { judgeBound } from '../rules/bound.js';
import { compileContract, judgeAdditionalColumns, judgeSchema } from './contract/judge.js';
import type { Showing } from './evidence.js';
import { type DataPolicy, dataChecks } from './policy.js';
import { answerQuestions } from './question.js';
import { compileRowRules, judgeFileColumns, judgeTableRules } from './rules/table-rules.js';
import { countRows } from './scan.js';
import { type OpenTable, openTable } from './table.js';
import { judgeUnique } from './unique.js';

/** One scan answers every rule on rows; each key is one more. A table without rows answers nothing. */
export async function evaluateData(policy: DataPolicy, context: GateContext): Promise<readonly Check[]> {
  try {
    // The rules were read from the row schema before the plan was held against it; another one would be other rules.
    if (policy.contract && !('error' in policy.contract)) await context.inputs.files('row_schema');
    const table = tableOf(await context.inputs.files('current'), context);
    const engine = await context.openEngine(table.files.map(({ path }) => path));
    try {
      const { onScan, now } = context;
      const open = await openTable(engine, table, { onScan, now, source: policy.source });
      return await judgeTable(policy, open, now());
    } finally {
      engine.close();
    }
  } catch (error) {
    return allErrors(dataChecks(policy), error);
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
  const counts = await countRows(
    table,
    questions.map(({ counted }) => counted),
  );
  const answers = await answerQuestions(questions, counts, table, showing);
  const counted = [...answers, ...(compiled?.settled ?? []), ...rows.settled];
  const checks = inOrder(usable?.rules ?? [], counted);
  return [
    ...policy.rowCount.map(({ check, expected }) =>
      answer(check, judgeBound('the number of rows', rowsOf(counts.rows), expected)),
    ),
    ...(contract && 'error' in contract ? [answer(contract.schema, errorOutcome(contract.error))] : []),
    ...(usable ? [answer(usable.schema, await judgeSchema(usable, checks, counts, ofSchema, table, showing))] : []),
    ...(usable?.additionalColumns ? [answer(usable.additionalColumns, judgeAdditionalColumns(usable, table))] : []),
    ...(await judgeFileColumns(policy, table, typist)),
    ...checks,
    ...inOrder([...policy.missing, ...policy.expressions], counted),
    ...(await uniqueChecks(policy, table, showing)),
    ...(await judgeTableRules(policy, table, typist, now, showing)),
  ];
}

function inOrder(rules: readonly { readonly check: PlannedCheck }[], checks: readonly Check[]): readonly Check[] {
  const byId = new Map(checks.map((check) => [check.id, check]));
  return rules.flatMap(({ check }) => byId.get(check.id) ?? []);
}

/** @throws UserError where the files are of several formats, or hold no byte */
function tableOf(files: readonly FileDigest[], context: GateContext): Table {
  const empty = files.find((file) => file.size === 0);
  if (empty)
    throw new UserError('empty', {
      what: `${empty.path} is empty`,
      why: 'it has no header and no rows',
      fix: 'check the step that writes it',
    });
  return {
    format: formatOf(files),
    files: files.map((file) => ({ path: context.inputs.absolute(file), name: file.path })),
  };
}

function formatOf(files: readonly FileDigest[]): TableFormat {
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

async function uniqueChecks({ unique }: DataPolicy, table: OpenTable, showing: Showing): Promise<Check[]> {
  const checks: Check[] = [];
  for (const { columns, check } of unique) checks.push(answer(check, await judgeKey(columns, table, showing)));
  return checks;
}

async function judgeKey(columns: readonly string[], table: OpenTable, showing: Showing): Promise<Outcome> {
  try {
    return await judgeUnique(columns, table, showing);
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return errorOutcome(error);
  }
}

function rowsOf(value: number): Quantity {
  return { value, unit: 'rows' };
}
