import { UserError } from '../../result/error.js';
import type { OpenTable } from '../../tables/open-table.js';
import { always, never, type Predicate } from './contract/predicate.js';

/** A rule that is counted row by row. */
export interface Counted {
  /** true for a row that violates it */
  readonly violation: Predicate;
  /** SQL that is NULL where a row has nothing for it to judge; absent where every row has */
  readonly value?: string;
  /** true for a row of which it cannot be told; such a row violates it too */
  readonly undecided?: Predicate;
  /** whether a row that violates it violates the row schema */
  readonly ofSchema: boolean;
}

export interface RuleCount {
  /** rows that violate it */
  readonly violations: number;
  /** rows that had something to judge */
  readonly judged: number;
  /** those of the violations of which it could not be told */
  readonly undecided: number;
}

/** A number over all rows that the same scan can tell. */
export interface Aggregate {
  /** SQL over a row */
  readonly value: string;
  /** SQL over the name of that value */
  aggregate(value: string): string;
}

/** What one scan counted. */
export interface RowCounts {
  readonly rows: number;
  /** by rule, in their order */
  readonly rules: readonly RuleCount[];
  /** in their order */
  readonly aggregates: readonly number[];
}

/**
 * Counts every rule on rows, and what else there is to count, in one scan.
 *
 * @throws UserError `empty` where the table has no rows
 */
export async function countRows(
  table: OpenTable,
  rules: readonly Counted[],
  aggregates: readonly Aggregate[] = [],
): Promise<RowCounts> {
  const { dialect } = table;
  // Each predicate is computed once, under a name; some are known without a look.
  const predicates = rules.flatMap(({ violation, undecided = never }) => [violation, undecided]);
  const open = [...new Set(predicates)].filter((each) => each !== always && each !== never);
  // Where the missing ones are counted, the others need not be.
  const missing = (value: string) => open.indexOf(`${value} IS NULL`);
  const asked = [...new Set(rules.flatMap(({ value }) => (value === undefined ? [] : [value])))];
  const values = asked.filter((value) => missing(value) < 0);
  const looked = [...new Set(aggregates.map(({ value }) => value))];
  const counts = [
    'count(*) AS n',
    ...open.map((_, index) => `${dialect.countWhere(`v${index}`)} AS n${index}`),
    ...values.map((_, index) => `count(c${index}) AS p${index}`),
    ...aggregates.map(({ value, aggregate }, index) => `${aggregate(`a${looked.indexOf(value)}`)} AS t${index}`),
  ];
  const computed = [
    ...open.map((predicate, index) => `${predicate} AS v${index}`),
    ...values.map((value, index) => `${value} AS c${index}`),
    ...looked.map((value, index) => `${value} AS a${index}`),
  ];
  const from = computed.length === 0 ? table.from : `(SELECT ${computed.join(', ')} FROM ${table.from})`;
  const [row] = await table.scan('row rules', `SELECT ${counts.join(', ')} FROM ${from}`);
  if (!row) throw new Error('a count without a group answered no row');
  const count = (name: string) => Number(row[name]);
  const rows = count('n');
  if (rows === 0) {
    throw new UserError('empty', {
      what: `${table.name} has no rows`,
      why: 'a table without rows satisfies every rule, and shows nothing',
      fix: 'check the step that writes it',
    });
  }
  const violations = (violation: Predicate) => {
    if (violation === always) return rows;
    return violation === never ? 0 : count(`n${open.indexOf(violation)}`);
  };
  const present = (value: string) =>
    missing(value) < 0 ? count(`p${values.indexOf(value)}`) : rows - count(`n${missing(value)}`);
  return {
    rows,
    rules: rules.map(({ violation, value, undecided = never }) => ({
      violations: violations(violation),
      undecided: violations(undecided),
      judged: value === undefined ? rows : present(value),
    })),
    aggregates: aggregates.map((_, index) => count(`t${index}`)),
  };
}
