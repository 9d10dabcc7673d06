import type { LoadedConfiguration } from '../../config/load.js';
import type { Data } from '../../config/policy.generated.js';
import type { Limits } from '../../engine/engine.js';
import { type Expected, type PlannedCheck, planned } from '../../result/check.js';
import { isMeasurementError, type MeasurementError, UserError, UserErrors, userErrors } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { type BaselineSource, baselineSource, meansTheSameFile } from '../../sources/baseline.js';
import { filesAt } from '../../sources/path.js';
import { tableSourceOf } from '../../sources/source.js';
import { displayPath, type Workspace } from '../../sources/workspace.js';
import { rootOf, type Writing, writingOf } from '../../tables/writing.js';
import { effectOf } from '../effect.js';
import { engineLimits } from '../engine-limits.js';
import type { Contract, RowCheck } from './contract/judge.js';
import { readRowSchema } from './contract/read.js';
import { asksForSomething, rowRules } from './contract/rules.js';
import { keyword } from './contract/schema.js';
import { type Names, sensitiveColumns } from './contract/sensitive.js';
import type { RelatedTable } from './related.js';
import { type AggregateRule, aggregatePolicy } from './rules/aggregates.js';
import { admissions, lonelyWords, type MissingCheck, missingPolicy } from './rules/column-rules.js';
import { type ExpressionCheck, expressionPolicy } from './rules/expressions.js';
import { type FileColumnsPolicy, fileColumnsPolicy } from './rules/file-columns.js';
import { type ForeignKeyRule, foreignKeyPolicy } from './rules/foreign-keys.js';
import { type FreshnessCheck, freshnessPolicy } from './rules/freshness.js';
import { keySubject } from './rules/key-subject.js';
import { type OverlapRule, overlapPolicy } from './rules/overlap.js';
import type { At, Planning } from './rules/planning.js';
import { asksForBaseline, type RowCountRule, rowCountPolicy } from './rules/row-count.js';
import type { UniqueRule } from './rules/unique.js';
import { expectedOf } from './tolerance.js';

export interface DataPolicy {
  readonly source: string;
  readonly path: string;
  readonly showValues: boolean;
  /** or why the row schema cannot be used: then `schema` is its one check, and an error */
  readonly contract: Contract | { readonly schema: PlannedCheck; readonly error: MeasurementError } | undefined;
  /** columns whose values are never shown */
  readonly sensitive: Names;
  readonly rowCount: readonly RowCountRule[];
  /** what the number of rows is compared with, where a rule asks for it */
  readonly baseline: BaselineSource | undefined;
  readonly unique: readonly UniqueRule[];
  readonly foreignKeys: readonly ForeignKeyRule[];
  readonly overlap: OverlapRule | undefined;
  /** the further tables that the rules look into, and how they are written */
  readonly related: readonly (RelatedTable & { readonly writing: Writing })[];
  readonly fileColumns: FileColumnsPolicy;
  readonly missing: readonly MissingCheck[];
  readonly expressions: readonly ExpressionCheck[];
  readonly aggregates: readonly AggregateRule[];
  readonly freshness: FreshnessCheck | undefined;
  readonly writing: Writing;
  readonly limits: Limits;
}

/** @throws UserErrors for a block that checks nothing, and for rules that contradict themselves or could never be judged */
export async function dataPolicy(
  source: string,
  block: Data,
  configuration: LoadedConfiguration,
  workspace: Workspace,
): Promise<DataPolicy> {
  const planning = planningOf(source, block, configuration);
  const { at, plan } = planning;
  const faults: UserError[] = [...rejected(source, block, at)];

  const unique = (block.unique ?? []).map((columns, index) => ({
    columns,
    check: plan(keySubject(columns), 'unique', { at_most: 0, unit: 'rows' }, at('unique', index)),
  }));
  const contract =
    block.schema === undefined
      ? undefined
      : await contractPolicy(block.schema, block.columns ?? {}, configuration, workspace, planning, faults);
  if (!contract) faults.push(...lonelyWords(block.columns ?? {}, planning));
  const foreignKeys = foreignKeyPolicy(block.foreign_keys ?? [], planning, (fault) => faults.push(fault));
  const [overlap] = gathered(block.no_overlap_with ? [block.no_overlap_with] : [], faults, (rule) =>
    overlapPolicy(rule, planning),
  );
  const [baseline] = gathered([block], faults, () => baselineOf(block, configuration, at));
  const expressions = gathered(Object.entries(block.rules ?? {}), faults, ([name, rule]) =>
    expressionPolicy(name, rule, planning),
  );
  // The words of a block on how CSV is written hold for all tables of it.
  const writing = (path: string, location: Location | undefined) =>
    writingOf(block, rootOf(path, configuration.folder, workspace, location));
  const policy: DataPolicy = {
    source,
    path: block.path,
    // Which values are sensitive is said by the row schema: where it cannot be read, it may be any.
    showValues: block.show_values && !(contract && 'error' in contract),
    contract,
    sensitive: contract && 'rules' in contract ? sensitiveColumns(contract.document) : new Set(),
    rowCount: rowCountPolicy(block.row_count ?? {}, planning),
    baseline,
    unique,
    foreignKeys,
    overlap,
    related: [...foreignKeys, ...(overlap ? [overlap] : [])].map(({ related }) => ({
      ...related,
      writing: writing(related.path, at(...related.key)),
    })),
    fileColumns: fileColumnsPolicy(block, planning, faults),
    missing: missingPolicy(block.columns ?? {}, planning),
    expressions,
    aggregates: Object.entries(block.aggregates ?? {}).map(([name, rule]) =>
      aggregatePolicy(name, rule, planning, faults),
    ),
    freshness: block.freshness && freshnessPolicy(block.freshness, planning),
    writing: writing(block.path, at('path')),
    limits: engineLimits(configuration.policy.engine),
  };
  if (faults.length > 0) throw new UserErrors(faults);
  return policy;
}

function planningOf(source: string, block: Data, configuration: LoadedConfiguration): Planning {
  const blockEffect = effectOf(block.severity, 'block');
  return {
    at: (...path) => configuration.at(['data', source, ...path]),
    effect: blockEffect,
    plan: (subject, rule, expected, location, effect = blockEffect) =>
      planned({ gate: 'data', source, subject, rule }, { effect, expected, location }),
  };
}

/** What could be made of each; the faults of the others are gathered. */
function gathered<Item, Made>(
  items: readonly Item[],
  faults: UserError[],
  make: (item: Item) => Made,
): readonly Made[] {
  return items.flatMap((item) => {
    try {
      return [make(item)];
    } catch (error) {
      faults.push(...userErrors(error));
      return [];
    }
  });
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

/** The words that ask something of a table. */
const questions = [
  'schema',
  'row_count',
  'unique',
  'columns',
  'freshness',
  'foreign_keys',
  'rules',
  'aggregates',
  'no_overlap_with',
] as const;

function rejected(source: string, block: Data, at: At): readonly UserError[] {
  const faults: UserError[] = [];
  const { min, max } = block.row_count ?? {};
  if (min !== undefined && max !== undefined && min > max) {
    const what = `the minimum ${min} of row_count is above its maximum ${max}: no table could pass`;
    faults.push(new UserError('invalid_config', { what, fix: 'swap or mend the two' }, at('row_count', 'min')));
  }
  if (questions.every((word) => block[word] === undefined)) {
    const what = `data.${source} names a table and checks nothing of it`;
    faults.push(new UserError('invalid_config', { what, fix: `add one of ${questions.join(', ')}` }, at()));
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
  columns: NonNullable<Data['columns']>,
  configuration: LoadedConfiguration,
  workspace: Workspace,
  planning: Planning,
  faults: UserError[],
): Promise<NonNullable<DataPolicy['contract']>> {
  const { plan } = planning;
  const noRows: Expected = { at_most: 0, unit: 'rows' };
  const location = planning.at('schema');
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
    const asked = rowRules(document);
    const admission = admissions(columns, document, asked, planning, faults);
    const rules = asked.map((rule): RowCheck => {
      const { tolerance, effect } = admission(rule);
      const check = plan(rule.subject, rule.rule, expectedOf(tolerance), document.at(rule.path), effect);
      return { rule, check, tolerance };
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
export function dataChecks(policy: DataPolicy): readonly PlannedCheck[] {
  const { contract, rowCount, unique, foreignKeys, overlap } = policy;
  const { fileColumns, missing, expressions, aggregates, freshness } = policy;
  return [
    ...rowCount.map(({ check }) => check),
    ...(contract ? [contract.schema] : []),
    ...(contract && 'rules' in contract && contract.additionalColumns ? [contract.additionalColumns] : []),
    ...(fileColumns.extra ? [fileColumns.extra] : []),
    ...(fileColumns.order ? [fileColumns.order] : []),
    ...(contract && 'rules' in contract ? contract.rules.map(({ check }) => check) : []),
    ...missing.map(({ check }) => check),
    ...expressions.map(({ check }) => check),
    ...unique.map(({ check }) => check),
    ...foreignKeys.map(({ check }) => check),
    ...(overlap ? [overlap.check, ...(overlap.time ? [overlap.time.check] : [])] : []),
    ...aggregates.flatMap(({ bounds }) => bounds.map(({ check }) => check)),
    ...(freshness ? [freshness.check] : []),
  ];
}
