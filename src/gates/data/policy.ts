import { resolve } from 'node:path';
import type { LoadedConfiguration } from '../../config/load.js';
import type { Data, EngineLimits } from '../../config/policy.generated.js';
import { bytesOf } from '../../config/size.js';
import type { Limits } from '../../engine/engine.js';
import { type Effect, type Expected, type PlannedCheck, planned } from '../../result/check.js';
import { secondsIn } from '../../result/duration.js';
import { isMeasurementError, type MeasurementError, UserError, UserErrors } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { filesAt } from '../../sources/path.js';
import { tableSourceOf } from '../../sources/source.js';
import { displayPath, type Workspace } from '../../sources/workspace.js';
import type { Contract, RowCheck } from './contract/judge.js';
import { readRowSchema } from './contract/read.js';
import { asksForSomething, rowRules, sensitiveColumns } from './contract/rules.js';
import { keyword } from './contract/schema.js';
import type { Writing } from './files.js';
import type { RowCountRule } from './rules/row-count.js';
import type { UniqueRule } from './rules/unique.js';
import { none } from './tolerance.js';

export interface DataPolicy {
  readonly source: string;
  readonly path: string;
  readonly showValues: boolean;
  /** or why the row schema cannot be used: then `schema` is its one check, and an error */
  readonly contract: Contract | { readonly schema: PlannedCheck; readonly error: MeasurementError } | undefined;
  /** columns whose values are never shown */
  readonly sensitive: ReadonlySet<string>;
  readonly rowCount: readonly RowCountRule[];
  readonly unique: readonly UniqueRule[];
  readonly writing: Writing;
  readonly limits: Limits;
}

/** @throws UserErrors for a block that checks nothing, a minimum above its maximum, and a key named twice */
export async function dataPolicy(
  source: string,
  block: Data,
  configuration: LoadedConfiguration,
  workspace: Workspace,
): Promise<DataPolicy> {
  const effect: Effect = block.severity === 'warn' ? 'warn' : 'block';
  const at = (...path: (string | number)[]) => configuration.at(['data', source, ...path]);
  const plan = (subject: string | null, rule: string, expected: Expected, location: Location | undefined) =>
    planned({ gate: 'data', source, subject, rule }, { effect, expected, location });
  reject(source, block, at);

  const rowCount = (['min', 'max'] as const).flatMap((word) => {
    const bound = block.row_count?.[word];
    if (bound === undefined) return [];
    const expected: Expected = { [word === 'min' ? 'at_least' : 'at_most']: bound, unit: 'rows' };
    return [{ expected, check: plan(null, `row_count.${word}`, expected, at('row_count', word)) }];
  });
  const unique = (block.unique ?? []).map((columns, index) => ({
    columns,
    check: plan(keySubject(columns), 'unique', { at_most: 0, unit: 'rows' }, at('unique', index)),
  }));
  const contract =
    block.schema === undefined
      ? undefined
      : await contractPolicy(block.schema, configuration, workspace, plan, at('schema'));
  const sensitive = new Set(contract && 'rules' in contract ? sensitiveColumns(contract.document) : []);
  const { path, show_values: showValues } = block;
  const writing = writingOf(block, configuration, workspace);
  const limits = limitsOf(configuration.policy.engine);
  return { source, path, showValues, contract, sensitive, rowCount, unique, writing, limits };
}

function writingOf(block: Data, { folder }: LoadedConfiguration, workspace: Workspace): Writing {
  const { delimiter, quote, encoding, missing_values: missing } = block;
  const csv = {
    ...(delimiter !== undefined && { delimiter }),
    ...(quote !== undefined && { quote }),
    ...(missing && { missingValues: ['', ...missing] }),
  };
  const root = rootOf(block.path);
  const isFile = tableSourceOf(block.path).kind === 'files';
  return {
    csv,
    ...(encoding !== undefined && { encoding }),
    root: isFile ? displayPath(resolve(folder, root), workspace) : root,
  };
}

/** The steps of a path before its first pattern: what lies above them is not the table's. */
function rootOf(path: string): string {
  const steps = path.split('/');
  const pattern = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
  return (pattern < 0 ? steps : steps.slice(0, pattern)).join('/');
}

function limitsOf(engine: EngineLimits | undefined): Limits {
  const { memory_limit: memory, threads, time_limit: time = '1h' } = engine ?? {};
  return {
    ...(memory !== undefined && { memory: bytesOf(memory) }),
    ...(threads !== undefined && { threads }),
    seconds: secondsIn(time),
  };
}

/** `[customer_id, day]` → `customer_id,day`; a name that holds a comma or quote is quoted, so that two keys never share a subject. */
function keySubject(columns: readonly string[]): string {
  return columns.map((name) => (/[",]/.test(name) ? JSON.stringify(name) : name)).join(',');
}

type At = (...path: (string | number)[]) => Location | undefined;

function reject(source: string, block: Data, at: At): void {
  const faults: UserError[] = [];
  const { min, max } = block.row_count ?? {};
  if (min !== undefined && max !== undefined && min > max) {
    const what = `the minimum ${min} of row_count is above its maximum ${max}: no table could pass`;
    faults.push(new UserError('invalid_config', { what, fix: 'swap or mend the two' }, at('row_count', 'min')));
  }
  if (block.schema === undefined && block.row_count === undefined && block.unique === undefined) {
    const what = `data.${source} names a table and checks nothing of it`;
    faults.push(new UserError('invalid_config', { what, fix: 'add schema, row_count or unique' }, at()));
  }
  const seen = new Set<string>();
  for (const [index, columns] of (block.unique ?? []).entries()) {
    const subject = keySubject(columns);
    if (seen.has(subject)) {
      const what = `unique names the key ${subject} twice: two checks would have one id`;
      faults.push(new UserError('invalid_config', { what, fix: 'remove one of them' }, at('unique', index)));
    }
    seen.add(subject);
  }
  if (faults.length > 0) throw new UserErrors(faults);
}

type PlanCheck = (
  subject: string | null,
  rule: string,
  expected: Expected,
  location: Location | undefined,
) => PlannedCheck;

async function contractPolicy(
  path: string,
  configuration: LoadedConfiguration,
  workspace: Workspace,
  plan: PlanCheck,
  location: Location | undefined,
): Promise<NonNullable<DataPolicy['contract']>> {
  const noRows: Expected = { at_most: 0, unit: 'rows' };
  const schema = plan(null, 'schema', noRows, location);
  try {
    const [file] = await filesAt(
      { text: path, folder: configuration.folder, ...(location && { location }) },
      workspace,
    );
    if (file === undefined) throw new Error('a path without a file was answered');
    const name = displayPath(file, workspace);
    const document = await readRowSchema(file, name);
    if (!asksForSomething(document.root)) {
      throw new UserError('invalid_schema', { what: `the row schema ${name} asks for nothing` }, document.at([]));
    }
    const rules = rowRules(document).map((rule): RowCheck => {
      const check = plan(rule.subject, rule.rule, noRows, document.at(rule.path));
      return { rule, check, tolerance: none };
    });
    const closed = keyword(document.root, 'additionalProperties') === false;
    const noColumns = { at_most: 0, unit: 'columns' } as const;
    const place = document.at(['additionalProperties']);
    const additionalColumns = closed ? plan(null, 'additionalProperties', noColumns, place) : undefined;
    return { document, rules, schema, additionalColumns };
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    return { schema: error.location ? plan(null, 'schema', noRows, error.location) : schema, error };
  }
}

/** Every check that the policy asks for, in the order in which it is reported. */
export function dataChecks({ contract, rowCount, unique }: DataPolicy): readonly PlannedCheck[] {
  return [
    ...rowCount.map(({ check }) => check),
    ...(contract ? [contract.schema] : []),
    ...(contract && 'rules' in contract && contract.additionalColumns ? [contract.additionalColumns] : []),
    ...(contract && 'rules' in contract ? contract.rules.map(({ check }) => check) : []),
    ...unique.map(({ check }) => check),
  ];
}
