import { categoryOf, numberOf, presentOf } from '../../profile/cells.js';
import { quantileEdge } from '../../profile/numeric-cells.js';
import type { NumericProfile } from '../../profile/profile.js';
import type { Check } from '../../result/check.js';
import type { OpenTable } from '../../tables/open-table.js';
import type { Current } from './current.js';
import { tailLimits } from './numbers.js';
import type { ColumnQuestions, Questions } from './questions.js';

/** Values that the statement for a categorical column lists. */
const mostValues = 50;

/** Adds to what did not pass the SQL that shows the current side of it, to be run where the files lie. */
export function withStatements(
  checks: readonly Check[],
  questions: Questions,
  { table, window, counted }: Current,
): readonly Check[] {
  // Of a profile there is no table, and of a window the statement would show other rows.
  if (!table || window) return checks;
  const byColumn = new Map(questions.columns.map((each) => [each.column, each]));
  return checks.map((check) => {
    const column = check.key.subject === null ? undefined : byColumn.get(check.key.subject);
    const found = column && counted.columns.get(column.column);
    const isOpen = check.status === 'failed' || check.status === 'inconclusive';
    if (!column || !isOpen || found === undefined || found.kind === 'absent') return check;
    const reference = 'reference' in found && found.reference.kind === 'numeric' ? found.reference : undefined;
    const statement = statementOf(check.key.rule, column, table, reference);
    if (statement === undefined) return check;
    return { ...check, evidence: [...(check.evidence ?? []), { kind: 'sql', statement }] };
  });
}

function statementOf(
  rule: string,
  { column: name }: ColumnQuestions,
  table: OpenTable,
  reference: NumericProfile | undefined,
): string | undefined {
  const column = table.find(name);
  if (!column) return undefined;
  const { dialect, printed } = table;
  if (rule === 'missing') {
    const missing = dialect.countWhere('v IS NULL');
    return `SELECT count(*) AS "rows", ${missing} AS missing FROM (SELECT ${presentOf(column, dialect)} AS v FROM ${printed})`;
  }
  const number = reference && numberOf(column, dialect);
  if (reference && number !== undefined) {
    const values = `(SELECT ${dialect.asDouble(number)} AS v FROM ${printed})`;
    const finite = dialect.countWhere(dialect.isFinite('v'));
    if (rule === 'infinite') return `SELECT count(v) AS "rows", ${finite} AS finite FROM ${values}`;
    if (rule === 'concept')
      return `SELECT ${finite} AS "rows", avg(v) AS mean FROM ${values} WHERE ${dialect.isFinite('v')}`;
    const [lower, upper] = tailLimits(reference).map((limit) => dialect.number(limit));
    if (rule === 'tail') {
      const below = `${dialect.countWhere(`v < ${lower}`)} AS below`;
      const above = `${dialect.countWhere(`v > ${upper}`)} AS above`;
      return `SELECT ${finite} AS "rows", ${below}, ${above} FROM ${values} WHERE ${dialect.isFinite('v')}`;
    }
    const quantiles = Array.from({ length: 19 }, (_, index) => quantileEdge(reference, (index + 1) / 20));
    const ends = [...new Set(quantiles)].map((edge) => reference.edges[edge] ?? Number.NaN);
    const counts = ends.map((end) => {
      const within = `v <= ${dialect.number(end)}`;
      return `${dialect.countWhere(within)} AS ${dialect.identifier(`up to ${end}`)}`;
    });
    return `SELECT ${[`${finite} AS "rows"`, ...counts].join(', ')} FROM ${values} WHERE ${dialect.isFinite('v')}`;
  }
  const category = categoryOf(column, dialect, false);
  if (category === undefined) return undefined;
  const values = `(SELECT ${category} AS v FROM ${printed})`;
  return `SELECT v, count(*) AS "rows" FROM ${values} WHERE v IS NOT NULL GROUP BY v ORDER BY "rows" DESC, v LIMIT ${mostValues}`;
}
