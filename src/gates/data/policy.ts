import { resolve } from 'node:path';
import type { LoadedConfiguration } from '../../config/load.js';
import type { Data, EngineLimits } from '../../config/policy.generated.js';
import { bytesOf } from '../../config/size.js';
import type { Limits } from '../../engine/engine.js';
import { type Effect, type Expected, type PlannedCheck, planned } from '../../result/check.js';
import { secondsIn } from '../../result/duration.js';
import { isMeasurementError, type MeasurementError, UserError, UserErrors, userErrors } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { type BaselineSource, baselineSource, meansTheSameFile } from '../../sources/baseline.js';
import { filesAt } from '../../sources/path.js';
import { tableSourceOf } from '../../sources/source.js';
import { displayPath, type Workspace } from '../../sources/workspace.js';
import type { Contract, RowCheck } from './contract/judge.js';
import { readRowSchema } from './contract/read.js';
import { asksForSomething, rowRules, sensitiveColumns } from './contract/rules.js';
import { keyword } from './contract/schema.js';
import type { Writing } from './files.js';
import type { RelatedTable } from './related.js';
import { type ForeignKeyRule, foreignKeyPolicy } from './rules/foreign-keys.js';
import { keySubject } from './rules/key-subject.js';
import { type OverlapRule, overlapPolicy } from './rules/overlap.js';
import type { At, Planning } from './rules/planning.js';
import { asksForBaseline, type RowCountRule, rowCountPolicy } from './rules/row-count.js';
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
  /** what the number of rows is compared with, where a rule asks for it */
  readonly baseline: BaselineSource | undefined;
  readonly unique: readonly UniqueRule[];
  readonly foreignKeys: readonly ForeignKeyRule[];
  readonly overlap: OverlapRule | undefined;
  /** the further tables that the rules look into, and how they are written */
  readonly related: readonly (RelatedTable & { readonly writing: Writing })[];
  readonly writing: Writing;
  readonly limits: Limits;
}

/** @throws UserErrors for a block that checks nothing, bounds that contradict each other, and two checks of one id */
export async function dataPolicy(
  source: string,
  block: Data,
  configuration: LoadedConfiguration,
  workspace: Workspace,
): Promise<DataPolicy> {
  const effect: Effect = block.severity === 'warn' ? 'warn' : 'block';
  const at: At = (...path) => configuration.at(['data', source, ...path]);
  const plan: Planning['plan'] = (subject, rule, expected, location, own = effect) =>
    planned({ gate: 'data', source, subject, rule }, { effect: own, expected, location });
  const planning: Planning = { at, effect, plan };
  const faults = faultsOf(source, block, at);
  const attempt = <Rules>(rules: () => Rules): Rules | undefined => {
    try {
      return rules();
    } catch (error) {
      faults.push(...userErrors(error));
      return undefined;
    }
  };
  const baseline = attempt(() => baselineOf(block, configuration, at));
  const foreignKeys = foreignKeyPolicy(block.foreign_keys ?? [], planning, (fault) => faults.push(fault));
  const overlap = attempt(() => block.no_overlap_with && overlapPolicy(block.no_overlap_with, planning));
  if (faults.length > 0) throw new UserErrors(faults);

  const unique = (block.unique ?? []).map((columns, index) => ({
    columns,
    check: plan(keySubject(columns), 'unique', { at_most: 0, unit: 'rows' }, at('unique', index)),
  }));
  const contract =
    block.schema === undefined
      ? undefined
      : await contractPolicy(block.schema, configuration, workspace, plan, at('schema'));
  const sensitive = new Set(contract && 'rules' in contract ? sensitiveColumns(contract.document) : []);
  return {
    source,
    path: block.path,
    showValues: block.show_values,
    contract,
    sensitive,
    rowCount: rowCountPolicy(block.row_count ?? {}, planning),
    baseline,
    unique,
    foreignKeys,
    overlap,
    related: [...foreignKeys, ...(overlap ? [overlap] : [])].map(({ related }) => ({
      ...related,
      writing: writingOf(block, related.path, configuration, workspace),
    })),
    writing: writingOf(block, block.path, configuration, workspace),
    limits: limitsOf(configuration.policy.engine),
  };
}

/** The words of a block on how CSV is written hold for all tables of it. */
function writingOf(block: Data, path: string, { folder }: LoadedConfiguration, workspace: Workspace): Writing {
  const { delimiter, quote, encoding, missing_values: missing } = block;
  const csv = {
    ...(delimiter !== undefined && { delimiter }),
    ...(quote !== undefined && { quote }),
    ...(missing && { missingValues: ['', ...missing] }),
  };
  const root = rootOf(path);
  const isFile = tableSourceOf(path).kind === 'files';
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

/** @throws UserError `invalid_config` where a rule compares with a baseline and there is none, or none of that kind */
function baselineOf(block: Data, { policy, at }: LoadedConfiguration, atBlock: At): BaselineSource | undefined {
  if (!asksForBaseline(block.row_count)) return undefined;
  const written = block.baseline ?? policy.baseline;
  if (written === undefined) {
    const what = 'row_count asks for a change, and there is no baseline to change from';
    const fix = 'add baseline: to the block, or at the top';
    throw new UserError('invalid_config', { what, fix }, atBlock('row_count'));
  }
  const location = block.baseline === undefined ? at(['baseline']) : atBlock('baseline');
  const baseline = baselineSource(written, location);
  if (meansTheSameFile(baseline.from) && tableSourceOf(block.path).kind !== 'files') {
    const what = `${baseline.written} means the judged file at another commit, and ${block.path} is no file`;
    throw new UserError('invalid_config', { what, fix: 'name the content itself, such as file:PATH' }, location);
  }
  return baseline;
}

/** The words of which a block must have one. */
const rules = ['schema', 'row_count', 'unique', 'foreign_keys', 'no_overlap_with'] as const;

function faultsOf(source: string, block: Data, at: At): UserError[] {
  const faults: UserError[] = [];
  const { min, max } = block.row_count ?? {};
  if (min !== undefined && max !== undefined && min > max) {
    const what = `the minimum ${min} of row_count is above its maximum ${max}: no table could pass`;
    faults.push(new UserError('invalid_config', { what, fix: 'swap or mend the two' }, at('row_count', 'min')));
  }
  if (rules.every((rule) => block[rule] === undefined)) {
    const what = `data.${source} names a table and checks nothing of it`;
    const fix = `add ${rules.slice(0, -1).join(', ')} or ${rules.at(-1)}`;
    faults.push(new UserError('invalid_config', { what, fix }, at()));
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
  return faults;
}

async function contractPolicy(
  path: string,
  configuration: LoadedConfiguration,
  workspace: Workspace,
  plan: Planning['plan'],
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
export function dataChecks({ contract, rowCount, unique, foreignKeys, overlap }: DataPolicy): readonly PlannedCheck[] {
  return [
    ...rowCount.map(({ check }) => check),
    ...(contract ? [contract.schema] : []),
    ...(contract && 'rules' in contract && contract.additionalColumns ? [contract.additionalColumns] : []),
    ...(contract && 'rules' in contract ? contract.rules.map(({ check }) => check) : []),
    ...unique.map(({ check }) => check),
    ...foreignKeys.map(({ check }) => check),
    ...(overlap ? [overlap.check, ...(overlap.time ? [overlap.time.check] : [])] : []),
  ];
}
