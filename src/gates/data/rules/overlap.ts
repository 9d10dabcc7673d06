import type { Overlap } from '../../../config/policy.generated.js';
import type { PlannedCheck } from '../../../result/check.js';
import { UserError } from '../../../result/error.js';
import { counted } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { assertTwoTables } from '../../../tables/two-tables.js';
import { effectOf } from '../../effect.js';
import { and } from '../contract/predicate.js';
import type { Found } from '../evidence.js';
import type { BesideTable, RelatedTable } from '../related.js';
import { admissionOf, expectedOf, judgeCount, type Tolerance } from '../tolerance.js';
import type { Judging } from './foreign-keys.js';
import { countKeys, matchKeys, matchRows, readOther, shareOf } from './key-match.js';
import { keySubject } from './key-subject.js';
import type { Planning } from './planning.js';
import type { TableRule } from './table-rule.js';

/** What must not be in two tables, such as those of training and test. */
export interface OverlapRule {
  readonly related: RelatedTable;
  readonly tolerance: Tolerance;
  /** whole rows where absent */
  readonly key: readonly string[] | undefined;
  readonly check: PlannedCheck;
  readonly time: { readonly column: string; readonly check: PlannedCheck } | undefined;
}

/** @throws UserError `invalid_config` where what it admits contradicts itself */
export function overlapPolicy(overlap: Overlap, planning: Planning): OverlapRule {
  const at = (...steps: (string | number)[]) => planning.at('no_overlap_with', ...steps);
  const { key, time, path } = overlap;
  const own = effectOf(overlap.severity, planning.effect);
  const { tolerance, effect } = admissionOf(overlap, own, 'no_overlap_with', at);
  const expected = expectedOf(tolerance);
  const subject = key === undefined ? null : keySubject(key);
  return {
    related: { name: 'no_overlap_with', path, key: ['no_overlap_with', 'path'] },
    tolerance,
    key,
    check: planning.plan(subject, 'no_overlap_with', expected, at(), effect),
    time:
      time === undefined
        ? undefined
        : { column: time, check: planning.plan(time, 'not_later_than', expected, at('time'), effect) },
  };
}

/** Counts the rows whose key, or which as a whole, occur in the other table too. */
export function overlapRule(
  rule: OverlapRule,
  beside: BesideTable,
  judging: { readonly table: OpenTable } & Judging,
): TableRule {
  const { reading } = judging;
  return {
    check: rule.check,
    judge: () =>
      beside.read(reading, (other, files) => {
        assertTwoTables(reading.files, files, 'a table shares every row with itself');
        return judgeOverlap(rule, other, judging);
      }),
  };
}

async function judgeOverlap(
  { key, tolerance }: OverlapRule,
  other: OpenTable,
  { table, document }: { readonly table: OpenTable } & Judging,
): Promise<Found> {
  const name = key?.join(', ') ?? 'whole rows';
  const match = key ? matchKeys(table, other, { own: key, other: key }, document) : matchRows(table, other, document);
  const { untyped } = await readOther(other, match, `overlap ${name}: other table`);
  const violated = (from: string) => and(match.present, match.occursIn(from));
  const found = await countKeys(table, match, violated(other.from), `overlap ${name}`);
  assertComparable(found.untyped, table, other);
  assertComparable(untyped, other, table);
  const { violations, judged } = found;
  const counts = {
    kind: 'counts',
    counts: { shared_keys: found.keys, shared_rows: violations, rows_without_key: found.rows - judged },
  } as const;
  const subject = key ? name : 'the row';
  const outcome = judgeCount(violations, judged, tolerance, {
    none: `${subject} occurs in ${other.name} in no row`,
    some: `${subject} occurs in ${other.name} too, in ${shareOf(found)}`,
  });
  if (outcome.status === 'passed') return { ...outcome, evidence: [counts] };
  const shown = {
    violation: violated(other.from),
    columns: key ?? [],
    ...(key?.length === 1 && ({ frequent: true } as const)),
    statement: `SELECT count(*) FROM ${table.printed} WHERE ${violated(other.printed)}`,
  };
  return { ...outcome, evidence: [counts], shown };
}

/**
 * A cell that cannot be read in the type of the other table equals nothing there, and nothing in common would be found.
 *
 * @throws UserError `unsupported`
 */
function assertComparable(untyped: number, table: OpenTable, other: OpenTable): void {
  if (untyped === 0) return;
  throw new UserError('unsupported', {
    what: `${counted(untyped, 'row')} of ${table.name} cannot be compared with ${other.name}`,
    why: 'a cell of the key is not of the type that it has there, and would equal nothing',
    fix: 'write both tables with the same types',
  });
}
