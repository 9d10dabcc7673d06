import type { RowCount } from '../../../config/policy.generated.js';
import { type Amount, type Expected, errorOutcome, type PlannedCheck } from '../../../result/check.js';
import { isMeasurementError, UserError } from '../../../result/error.js';
import type { FrozenFile } from '../../../result/run.js';
import { type BaselineSource, compareSides } from '../../../sources/baseline.js';
import { assertTwoTables } from '../../../tables/two-tables.js';
import type { GateContext } from '../../gate.js';
import { assertFresh } from '../../rules/age.js';
import { isMissing, missingBaseline, type Side } from '../../rules/baseline.js';
import { judgeBound } from '../../rules/bound.js';
import { judgeRowChange } from '../../rules/change.js';
import type { BesideTable, Reading } from '../related.js';
import type { Planning } from './planning.js';
import type { TableRule } from './table-rule.js';

/** How many rows there must be, or how far from the baseline's number they may be. */
export type RowCountRule = { readonly check: PlannedCheck } & (
  | { readonly expected: Expected }
  | { readonly change: Amount }
);

export function rowCountPolicy(rowCount: RowCount, { plan, at }: Planning): readonly RowCountRule[] {
  const bounds = (['min', 'max'] as const).flatMap((word) => {
    const bound = rowCount[word];
    if (bound === undefined) return [];
    const expected: Expected = { [word === 'min' ? 'at_least' : 'at_most']: bound, unit: 'rows' };
    return [{ expected, check: plan(null, `row_count.${word}`, expected, at('row_count', word)) }];
  });
  const changes = (['max_relative_change', 'max_absolute_change'] as const).flatMap((word) => {
    const bound = rowCount[word];
    if (bound === undefined) return [];
    const change: Amount = word === 'max_relative_change' ? { relative: bound } : { absolute: bound };
    return [{ change, check: plan(null, `row_count.${word}`, { unit: 'rows', change }, at('row_count', word)) }];
  });
  return [...bounds, ...changes];
}

/** Whether a rule compares with a baseline. */
export function asksForBaseline(rowCount: RowCount | undefined): boolean {
  return rowCount?.max_relative_change !== undefined || rowCount?.max_absolute_change !== undefined;
}

/** The rows of the baseline, or why there are none to compare with. */
export type BaselineRows = Side<number>;

export function rowCountRule(rule: RowCountRule, baseline: (() => Promise<BaselineRows>) | undefined): TableRule {
  const { check } = rule;
  if ('expected' in rule) {
    const { expected } = rule;
    return { check, judge: (_, rows) => judgeBound('the number of rows', { value: rows, unit: 'rows' }, expected) };
  }
  return {
    check,
    judge: async (_, rows) => {
      if (!baseline) throw new Error('a change was planned without a baseline');
      const side = await baseline();
      if ('error' in side) {
        const candidate = { name: 'the number of rows', value: rows };
        return side.onMissing ? missingBaseline(side.error, side.onMissing, candidate) : errorOutcome(side.error);
      }
      const reference = { ...side.reference, observed: { value: side.content, unit: 'rows' } } as const;
      if (!side.unchanged) return judgeRowChange(rows, reference, rule.change);
      const what = 'the table is that of the baseline: the committed file did not change';
      const observed = { value: rows, unit: 'rows' } as const;
      return { status: 'passed', reason: 'unchanged', what, observed, baseline: reference };
    },
  };
}

/** Counts the rows of the baseline, however many rules ask for them. */
export function baselineRows(
  source: BaselineSource,
  beside: BesideTable,
  reading: Reading,
  context: GateContext,
): () => Promise<BaselineRows> {
  let counted: Promise<BaselineRows> | undefined;
  return () => {
    counted ??= readBaselineRows(source, beside, reading, context).catch((error): BaselineRows => {
      if (!isMeasurementError(error)) throw error;
      return { error, onMissing: isMissing(error) ? source.onMissing : undefined };
    });
    return counted;
  };
}

function readBaselineRows(
  source: BaselineSource,
  beside: BesideTable,
  reading: Reading,
  context: GateContext,
): Promise<BaselineRows> {
  return beside.read(reading, async (table, files) => {
    const unchanged = await isUnchanged(reading.files, files, context);
    for (const file of files) {
      if (source.maxAge !== undefined) assertFresh(file, undefined, source.maxAge, context.now());
    }
    const [row] = await table.scan('baseline rows', `SELECT count(*) AS n FROM ${table.from}`);
    const reference = { from: source.written, ...referenceOf(files) };
    return { onMissing: source.onMissing, reference, unchanged, content: Number(row?.['n']) };
  });
}

/** @throws UserError `self_comparison` */
async function isUnchanged(
  files: readonly FrozenFile[],
  baseline: readonly FrozenFile[],
  context: GateContext,
): Promise<boolean> {
  const [current, ...others] = files;
  const [before, ...more] = baseline;
  if (current && before && others.length + more.length === 0) {
    return (await compareSides(current, before, { workspace: context.inputs.workspace, ...context })) === 'unchanged';
  }
  assertTwoTables(files, baseline, 'no table changes from itself');
  return false;
}

/** @throws UserError `unsupported` where nothing was pinned */
function referenceOf([first, ...others]: readonly FrozenFile[]) {
  if (!first) throw new UserError('unsupported', { what: 'the baseline stands for no file' });
  const { path, sha256, commit, dated } = first;
  const name = others.length === 0 ? path : `${path} and ${others.length} more`;
  return { path: name, sha256, ...(commit && { commit }), ...(dated && { dated }) };
}
