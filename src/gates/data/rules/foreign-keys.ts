import type { ForeignKey } from '../../../config/policy.generated.js';
import type { PlannedCheck } from '../../../result/check.js';
import { UserError } from '../../../result/error.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { assertTwoTables } from '../../../tables/two-tables.js';
import { effectOf } from '../../effect.js';
import { and, not } from '../contract/predicate.js';
import type { SchemaDocument } from '../contract/schema.js';
import type { Found, Showing } from '../evidence.js';
import type { BesideTable, Reading, RelatedTable } from '../related.js';
import { admissionOf, expectedOf, judgeCount, type Tolerance } from '../tolerance.js';
import { countKeys, matchKeys, readOther, shareOf } from './key-match.js';
import { keySubject, listOf } from './key-subject.js';
import type { Planning } from './planning.js';
import type { TableRule } from './table-rule.js';

/** Values that must stand in another table. */
export interface ForeignKeyRule {
  readonly columns: readonly string[];
  readonly referenced: readonly string[];
  readonly related: RelatedTable;
  readonly tolerance: Tolerance;
  readonly check: PlannedCheck;
}

/**
 * Where a column has several foreign keys, each names the column that it refers to; else its check is plainly
 * `foreign_key`.
 *
 * @param fault is told of each fault
 */
export function foreignKeyPolicy(
  keys: readonly ForeignKey[],
  planning: Planning,
  fault: (error: UserError) => void,
): readonly ForeignKeyRule[] {
  const subjects = keys.map(({ column }) => keySubject(listOf(column)));
  const seen = new Set<string>();
  return keys.flatMap((foreignKey, index) => {
    const columns = listOf(foreignKey.column);
    const referenced = listOf(foreignKey.in.column);
    const { path } = foreignKey.in;
    const at = (...steps: (string | number)[]) => planning.at('foreign_keys', index, ...steps);
    const subject = subjects[index] ?? '';
    const target = `${path}:${keySubject(referenced)}`;
    if (columns.length !== referenced.length) {
      const what = `the foreign key ${subject} has ${columns.length} columns, and refers to ${referenced.length}`;
      fault(new UserError('invalid_config', { what, fix: 'name as many, in the same order' }, at('in', 'column')));
    }
    if (seen.has(`${subject} ${target}`)) {
      const what = `foreign_keys names ${subject} in ${target} twice: two checks would have one id`;
      fault(new UserError('invalid_config', { what, fix: 'remove one of them' }, at()));
    }
    seen.add(`${subject} ${target}`);
    const several = subjects.filter((other) => other === subject).length > 1;
    const rule = several ? `foreign_key.${target}` : 'foreign_key';
    try {
      const own = effectOf(foreignKey.severity, planning.effect);
      const { tolerance, effect } = admissionOf(foreignKey, own, `the foreign key ${subject}`, at);
      const related = { name: `foreign_keys.${index}`, path, key: ['foreign_keys', index, 'in', 'path'] };
      const check = planning.plan(subject, rule, expectedOf(tolerance), at(), effect);
      return [{ columns, referenced, related, tolerance, check }];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fault(error);
      return [];
    }
  });
}

/**
 * Counts the rows whose key does not occur in the other table. Rows in which a part of the key is missing have none, and
 * are not judged, as in SQL.
 */
export function foreignKeyRule(
  rule: ForeignKeyRule,
  beside: BesideTable,
  { table, document, reading }: { readonly table: OpenTable } & Judging,
): TableRule {
  return {
    check: rule.check,
    judge: () =>
      beside.read(reading, (other, files) => {
        const { columns, referenced } = rule;
        if (columns.every((name, index) => name === referenced[index])) {
          assertTwoTables(reading.files, files, 'every value of a column occurs in that column');
        }
        return judgeForeignKey(rule, table, other, document);
      }),
  };
}

/** What rules that look into another table need besides it. */
export interface Judging {
  readonly reading: Reading;
  readonly showing: Showing;
  /** the row schema of the judged table */
  readonly document: SchemaDocument | undefined;
}

async function judgeForeignKey(
  { columns, referenced, tolerance }: ForeignKeyRule,
  table: OpenTable,
  other: OpenTable,
  document: SchemaDocument | undefined,
): Promise<Found> {
  const name = columns.join(', ');
  const match = matchKeys(table, other, { own: columns, other: referenced }, document);
  await readOther(other, match, `foreign key ${name}: other table`);
  const violated = (from: string) => and(match.present, not(match.occursIn(from)));
  const found = await countKeys(table, match, violated(other.from), `foreign key ${name}`);
  const { violations, judged, keys } = found;
  const counts = {
    kind: 'counts',
    counts: { missing_keys: keys, violating_rows: violations, rows_without_key: found.rows - judged },
  } as const;
  const where = `${referenced.join(', ')} of ${other.name}`;
  const outcome = judgeCount(violations, judged, tolerance, {
    none: `${name} occurs in ${where} in every row`,
    some: `${name} does not occur in ${where} in ${shareOf(found)}`,
  });
  if (outcome.status === 'passed') return { ...outcome, evidence: [counts] };
  const shown = {
    violation: violated(other.from),
    columns,
    ...(columns.length === 1 && ({ frequent: true } as const)),
    statement: `SELECT count(*) FROM ${table.printed} WHERE ${violated(other.printed)}`,
  };
  return { ...outcome, evidence: [counts], shown };
}
