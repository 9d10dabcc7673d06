import { errorOutcome, type Outcome, type PlannedCheck } from '../../../result/check.js';
import { isMeasurementError, UserError } from '../../../result/error.js';
import { counted, formatCount, formatNumber } from '../../../result/format.js';
import { missingColumn, type OpenTable } from '../../../tables/open-table.js';
import type { Answered, Found } from '../evidence.js';
import type { RowQuestion } from '../question.js';
import type { Counted, RowCounts } from '../scan.js';
import { expectedOf, isStrict, judgeCount, none, type Tolerance } from '../tolerance.js';
import { Appeals } from './appeals.js';
import { additionalNames, type Compilation, keywordViolation } from './compile.js';
import { loadFormats } from './formats.js';
import { matchesName } from './names.js';
import { absentPlace, columnPlace, type ObjectPlace, type Place } from './place.js';
import { always, and, never, not, or, type Predicate } from './predicate.js';
import { referee } from './referee.js';
import type { RowRule } from './rules.js';
import { keyword, type SchemaDocument, subschemas } from './schema.js';
import { typingOf } from './typing.js';

/** A rule of the row schema with the check that it answers. */
export interface RowCheck {
  readonly rule: RowRule;
  readonly check: PlannedCheck;
  readonly tolerance: Tolerance;
}

export interface Contract {
  readonly document: SchemaDocument;
  readonly rules: readonly RowCheck[];
  /** rows that violate at least one rule */
  readonly schema: PlannedCheck;
  /** planned where the schema admits no other columns */
  readonly additionalColumns: PlannedCheck | undefined;
}

/** A row schema in SQL, for one table. */
export interface CompiledContract {
  readonly questions: readonly RowQuestion[];
  /** the rules that cannot be asked of this table, with their answers */
  readonly settled: readonly Answered[];
}

/**
 * Compiles a row schema for a table. What SQL cannot judge exactly is judged by ajv on the way, value by value.
 *
 * @throws UserError where the table cannot be read to its end
 */
export async function compileContract(contract: Contract, table: OpenTable): Promise<CompiledContract> {
  const { document } = contract;
  const appeals = new Appeals(() => referee(document));
  const compilation: Compilation = {
    document,
    dialect: table.dialect,
    formats: await loadFormats(),
    appeal: appeals,
  };
  const row = rowPlace(document, table);
  const compiled: { readonly rowCheck: RowCheck; readonly asked: Asked }[] = [];
  const settled: Answered[] = [];
  for (const rowCheck of contract.rules) {
    try {
      compiled.push({ rowCheck, asked: compileRule(rowCheck.rule, row, table, compilation) });
    } catch (error) {
      if (!isMeasurementError(error)) throw error;
      settled.push({ check: rowCheck.check, found: errorOutcome(error) });
    }
  }
  await appeals.settle(table);
  const answered = compiled.filter(({ rowCheck: { check }, asked: { predicate } }) => {
    const failure = appeals.failureOf(predicate);
    if (failure) settled.push({ check, found: errorOutcome(failure) });
    return failure === undefined;
  });
  const questions = answered.map(({ rowCheck, asked }): RowQuestion => {
    const judged = appeals.judgedFor(asked.predicate);
    return {
      ...question(
        rowCheck,
        contract.schema,
        { ...asked, predicate: appeals.settled(asked.predicate) },
        table,
        judged !== undefined,
      ),
      ...(judged !== undefined && { always: [{ kind: 'method', method: 'distinct_values', judged }] }),
    };
  });
  return { questions, settled };
}

/** A row of the table, as an object of its columns. */
function rowPlace(document: SchemaDocument, table: OpenTable): Place & { readonly object: ObjectPlace } {
  const member = (name: string): Place => {
    const column = table.find(name);
    if (!column) return absentPlace;
    return columnPlace(table.column(name), table, (steps) => typingOf(document, steps));
  };
  return {
    present: always,
    value: 'true',
    is: (type) => (type === 'object' ? always : never),
    get json() {
      const cells = table.columns.map(({ name }) => ({ name, cell: member(name) }));
      return table.dialect.jsonOfObject(
        cells.map(({ name, cell }) => ({ name, json: `CASE WHEN ${cell.present} THEN ${cell.json} END` })),
      );
    },
    object: { names: table.columns.map(({ name }) => name), member },
  };
}

/** A rule in SQL. */
interface Asked {
  readonly predicate: Predicate;
  /** NULL where there is nothing to judge; undefined where there always is */
  readonly value: string | undefined;
  /** the value of a member, where the rule is on one */
  readonly member?: string;
}

function compileRule(
  rule: RowRule,
  row: Place & { readonly object: ObjectPlace },
  table: OpenTable,
  compilation: Compilation,
): Asked {
  const [column, ...below] = rule.steps;
  if (column === undefined) {
    // A rule on several columns looks for each by its name: one that the file lacks may as well be misspelt.
    for (const name of rule.columns) table.column(name);
    assertSpeaksOfColumns(rule, table);
    const predicate = keywordViolation(rule.keyword, rule.node, row, compilation);
    const values = rule.columns.map((name) => row.object.member(name).value);
    return { predicate, value: values.length === 0 ? undefined : `coalesce(${values.map(asCheap(table)).join(', ')})` };
  }
  if (!table.find(column) && rule.rule === 'required' && below.length === 0)
    return { predicate: always, value: undefined };
  table.column(column);
  let parent: Place = row;
  let place = row.object.member(column);
  for (const name of below) {
    const { object } = place;
    if (object?.names && !object.names.includes(name) && rule.rule !== 'required') {
      throw missingMember(rule, name, object.names, table);
    }
    parent = place;
    place = object?.member(name) ?? absentPlace;
  }
  if (rule.rule === 'required') {
    const missing = not(place.present);
    const predicate = and(parent.is('object'), missing);
    return { predicate, value: below.length === 0 ? undefined : parent.value };
  }
  const predicate =
    rule.rule === 'false' ? place.present : keywordViolation(rule.keyword, rule.node, place, compilation);
  return { predicate, value: place.value, ...(below.length > 0 && { member: place.text ?? place.json }) };
}

/** Values of several types have no common one: what counts is whether there is any. */
function asCheap({ dialect }: OpenTable): (value: string) => string {
  return (value) => dialect.asText(value);
}

function assertSpeaksOfColumns(rule: RowRule, table: OpenTable): void {
  if (rule.keyword !== 'patternProperties') return;
  const [pattern = ''] = subschemas(rule.node, 'patternProperties').map(([each]) => each);
  if (table.columns.some(({ name }) => matchesName(pattern, name))) return;
  throw new UserError('missing_column', {
    what: `no column of ${table.name} matches ${JSON.stringify(pattern)}`,
    why: 'a rule that judges no column passes nothing',
    fix: 'mend the pattern, or remove the rule',
  });
}

function missingMember(
  rule: RowRule,
  name: string,
  names: readonly string[],
  table: OpenTable,
): UserError<'missing_column'> {
  const of = `${rule.steps[0]} in ${table.name}`;
  return new UserError('missing_column', {
    what: `${of} has no member ${JSON.stringify(name)}`,
    why: `its members are ${names.join(', ')}`,
    fix: 'write the name as the file has it',
  });
}

function question(
  { rule, check, tolerance }: RowCheck,
  schema: PlannedCheck,
  { predicate, value, member }: Asked,
  table: OpenTable,
  appealed: boolean,
): RowQuestion {
  const [column] = rule.steps;
  const missing = column !== undefined && !table.find(column);
  const counted: Counted = {
    violation: predicate,
    ...(value !== undefined && { value }),
    // A rule that admits violations, or only warns, leaves the schema as a whole; a block that only warns is another thing.
    ofSchema: isStrict(tolerance) && check.effect === schema.effect,
  };
  const shown = {
    violation: predicate,
    columns: rule.columns.length > 0 ? rule.columns : [],
    ...(column !== undefined && rule.rule !== 'required' && { frequent: true as const }),
    ...(member !== undefined && rule.rule !== 'required' && { member: { name: rule.subject ?? '', value: member } }),
    // Which values ajv refused is known to this run alone.
    ...(appealed && { statement: null }),
  };
  return {
    check,
    counted,
    ...(!missing && { shown }),
    judge: (count, rows) => judgeRule(rule, count, rows, tolerance, table),
  };
}

function judgeRule(
  rule: RowRule,
  { violations, judged }: RowCounts['rules'][number],
  rows: number,
  tolerance: Tolerance,
  table: OpenTable,
): Outcome {
  const [column] = rule.steps;
  if (column !== undefined && !table.find(column)) {
    // The schema says that every row has this column, and none has: that was measured.
    const { explanation } = missingColumn(column, table.name, table.columns);
    const observed = { value: rows, unit: 'rows', of: rows } as const;
    return { status: 'failed', reason: 'missing_column', ...explanation, observed, expected: expectedOf(none) };
  }
  const name = rule.subject ?? 'the row';
  if (judged === 0 && violations === 0 && rule.rule !== 'required') {
    return errorOutcome(
      new UserError('nothing_to_judge', {
        what: `${rule.subject ?? rule.columns.join(', ')} in ${table.name} holds no value`,
        why: 'every cell is missing, and a rule that judges nothing passes nothing',
        fix: 'check the step that writes it',
      }),
    );
  }
  const of = rule.rule === 'required' ? rows : 'fraction' in tolerance.fail ? judged : rows;
  const share = `${formatCount(violations)} of ${formatCount(of)} rows`;
  return judgeCount(violations, of, tolerance, {
    none: `${name} satisfies ${rule.rule} in every row`,
    some: rule.subject === null ? `${share} violate ${rule.rule}` : `${name} ${violated(rule)} in ${share}`,
  });
}

/** What a violation is, in words. */
function violated(rule: RowRule): string {
  const { node } = rule;
  const value = keyword(node, rule.keyword);
  const number = formatNumber(typeof value === 'number' ? value : Number.NaN);
  const text = printed(value);
  switch (rule.keyword) {
    case 'required':
      return 'is missing';
    case 'false':
      return 'is there, and must not be';
    case 'type':
      return `is not ${[value].flat().join(' or ')}`;
    case 'enum':
      return 'is none of its allowed values';
    case 'const':
      return `is not ${text}`;
    case 'minimum':
      return `is below its minimum ${number}`;
    case 'maximum':
      return `is above its maximum ${number}`;
    case 'exclusiveMinimum':
      return `is not above ${number}`;
    case 'exclusiveMaximum':
      return `is not below ${number}`;
    case 'multipleOf':
      return `is no multiple of ${number}`;
    case 'minLength':
      return `is shorter than ${counted(Number(value), 'character')}`;
    case 'maxLength':
      return `is longer than ${counted(Number(value), 'character')}`;
    case 'pattern':
      return `does not match ${text}`;
    case 'format':
      return `is no ${String(value)}`;
    case 'minItems':
      return `has fewer than ${counted(Number(value), 'item')}`;
    case 'maxItems':
      return `has more than ${counted(Number(value), 'item')}`;
    case 'uniqueItems':
      return 'holds an item twice';
    case 'items':
      return 'holds an item that its schema refuses';
    default:
      return `violates ${rule.rule}`;
  }
}

function printed(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const allowed = { at_most: 0, unit: 'rows' } as const;

/**
 * Rows with at least one violation of a rule that admits none. It passes only if every rule could be judged.
 *
 * @param checks the answers to all other rules of the schema
 */
export function judgeSchema(
  contract: Contract,
  checks: readonly Answered[],
  counts: RowCounts,
  questions: readonly RowQuestion[],
  table: OpenTable,
): Found {
  const extra = contract.additionalColumns ? extraColumns(contract, table) : [];
  const draft =
    contract.document.draft === 'draft-07'
      ? ' (written in draft-07, and read as 2020-12, which means the same here)'
      : '';
  const failed = (violating: number, why: string): Outcome => ({
    status: 'failed',
    reason: 'violations',
    what: `${formatCount(violating)} of ${formatCount(counts.rows)} rows violate the row schema${draft}`,
    why,
    observed: { value: violating, unit: 'rows', of: counts.rows },
    expected: allowed,
  });
  if (extra.length > 0 || checks.some(({ found }) => found.status === 'failed' && found.reason === 'missing_column')) {
    return failed(counts.rows, 'the columns are not those of the schema');
  }
  const guilty = questions.flatMap((question, index) => {
    const violations = counts.rules[index]?.violations ?? 0;
    return question.counted.ofSchema && violations > 0 ? [{ ...question, violations }] : [];
  });
  if (guilty.length > 0) {
    const columns = [...new Set(guilty.flatMap(({ shown }) => shown?.columns ?? []))];
    const violation = or(...guilty.map(({ counted: { violation: each } }) => each));
    const statement = guilty.some(({ shown }) => shown?.statement === null) ? { statement: null } : {};
    const told = (rows: number) => failed(rows, `in ${columns.join(', ')}`);
    // A row may violate several rules: how many rows do is known when they are set aside.
    const known = Math.max(...guilty.map(({ violations }) => violations));
    return { ...told(known), shown: { violation, columns, told, ...statement } };
  }
  const unjudged = checks.filter(({ found }) => found.status === 'error');
  if (unjudged.length > 0) {
    const what = `${unjudged.length} of ${checks.length} rules of the row schema could not be judged`;
    return errorOutcome(new UserError('nothing_to_judge', { what, why: unjudged[0]?.found.what ?? '' }));
  }
  const lenient = questions.filter(({ counted: { ofSchema } }) => !ofSchema).length;
  const but = lenient > 0 ? `, but for ${counted(lenient, 'rule')} that may be violated` : '';
  const what = `all ${formatCount(counts.rows)} rows satisfy the row schema${draft}${but}`;
  const observed = { value: 0, unit: 'rows', of: counts.rows } as const;
  return { status: 'passed', reason: 'no_violations', what, observed, expected: allowed };
}

/** The columns that a closed schema does not name. */
function extraColumns({ document }: Contract, table: OpenTable): readonly string[] {
  return additionalNames(
    document.root,
    table.columns.map(({ name }) => name),
  );
}

export function judgeAdditionalColumns(contract: Contract, table: OpenTable): Outcome {
  const extra = extraColumns(contract, table);
  const observed = { value: extra.length, unit: 'columns', of: table.columns.length } as const;
  const expected = { at_most: 0, unit: 'columns' } as const;
  if (extra.length === 0) {
    const what = 'there are no columns besides those of the schema';
    return { status: 'passed', reason: 'no_violations', what, observed, expected };
  }
  const listed = extra.slice(0, 12).join(', ');
  const what = `${table.name} has ${counted(extra.length, 'column')} that the schema does not name: ${listed}`;
  const fix = 'add them to the schema, or remove additionalProperties: false from it';
  return { status: 'failed', reason: 'violations', what, fix, observed, expected };
}
