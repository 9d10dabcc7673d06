import type { Data } from '../../../config/policy.generated.js';
import type { TableFile } from '../../../engine/table.js';
import type { Outcome, PlannedCheck } from '../../../result/check.js';
import { UserError } from '../../../result/error.js';
import { counted } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { matchesName } from '../contract/names.js';
import { type SchemaDocument, subschemas } from '../contract/schema.js';
import { nodesOfRow } from '../contract/typing.js';
import type { Planning } from './planning.js';

/** Which columns the file has besides those of the row schema, and in which order it has these. */
export interface FileColumnsPolicy {
  readonly extra: PlannedCheck | undefined;
  readonly order: PlannedCheck | undefined;
}

const noColumns = { at_most: 0, unit: 'columns' } as const;

/** @param faults is given what is asked without a row schema */
export function fileColumnsPolicy(
  block: Pick<Data, 'extra_columns' | 'column_order' | 'schema'>,
  { at, plan }: Planning,
  faults: UserError[],
): FileColumnsPolicy {
  const planFor = (word: 'extra_columns' | 'column_order') => {
    const policy = block[word];
    if (policy !== 'fail' && policy !== 'warn') return undefined;
    if (block.schema === undefined) {
      const what = `${word} compares with the columns of a row schema, and there is none`;
      faults.push(new UserError('invalid_config', { what, fix: `add schema, or remove ${word}` }, at(word)));
    }
    return plan(null, word, noColumns, at(word), policy === 'warn' ? 'warn' : undefined);
  };
  return { extra: planFor('extra_columns'), order: planFor('column_order') };
}

interface NamedColumns {
  /** in the order in which the schema names them */
  readonly names: readonly string[];
  readonly patterns: readonly string[];
}

/** The columns that a row schema speaks of, wherever it does. */
function namedColumns(document: SchemaDocument): NamedColumns {
  const nodes = nodesOfRow(document);
  const names = nodes.flatMap((node) => {
    // A name that is a number comes first in an object of JavaScript, wherever it stands in the file.
    const placed = subschemas(node, 'properties').map(([name, { path }]) => ({ name, at: document.atKey(path) }));
    placed.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
    return placed.map(({ name }) => name);
  });
  const patterns = nodes.flatMap((node) => subschemas(node, 'patternProperties').map(([pattern]) => pattern));
  return { names: [...new Set(names)], patterns };
}

export function judgeExtraColumns(document: SchemaDocument, table: OpenTable): Outcome {
  const { names, patterns } = namedColumns(document);
  const known = new Set(names);
  const extra = table.columns
    .map(({ name }) => name)
    .filter((name) => !known.has(name) && !patterns.some((pattern) => matchesName(pattern, name)));
  const measured = {
    observed: { value: extra.length, unit: 'columns', of: table.columns.length },
    expected: noColumns,
  } as const;
  if (extra.length === 0) {
    const what = `${document.file} names all ${counted(table.columns.length, 'column')} of ${table.name}`;
    return { status: 'passed', reason: 'no_violations', what, ...measured };
  }
  const listed = extra.slice(0, 12).join(', ') + (extra.length > 12 ? ` and ${extra.length - 12} more` : '');
  const what = `${table.name} has ${counted(extra.length, 'column')} that ${document.file} does not name: ${listed}`;
  const fix = 'add them to the schema, or stop writing them';
  return { status: 'failed', reason: 'violations', what, fix, ...measured };
}

/**
 * Whether the columns that the schema names stand in its order, in each file.
 *
 * @throws UserError `unsupported` for JSON Lines, `nothing_to_judge` where the file has none of the columns
 */
export async function judgeColumnOrder(document: SchemaDocument, table: OpenTable): Promise<Outcome> {
  const { format, files } = table.table;
  if (format.kind === 'jsonl') {
    const why = 'the keys of a JSON object have no order';
    throw new UserError('unsupported', { what: `${table.name} has no column order`, why, fix: 'remove column_order' });
  }
  const { names } = namedColumns(document);
  const rank = new Map(names.map((name, index) => [name, index]));
  for (const file of files) {
    // The files of one Parquet table may have their columns in orders of their own.
    const columns = files.length === 1 ? table.columns : await table.engine.columns({ ...table.table, files: [file] });
    const own = columns.map(({ name }) => name).filter((name) => rank.has(name) && !isPartition(name, file.partition));
    if (own.length === 0) {
      const what = `${file.name} has none of the columns that ${document.file} names in an order`;
      throw new UserError('nothing_to_judge', { what, fix: 'mend the names, or remove column_order' });
    }
    const sorted = [...own].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    const displaced = own.filter((name, index) => name !== sorted[index]);
    if (displaced.length === 0) continue;
    const first = own.findIndex((name, index) => name !== sorted[index]);
    return {
      status: 'failed',
      reason: 'violations',
      what: `the columns of ${file.name} are not in the order of ${document.file}`,
      why: `${own[first]} stands where ${sorted[first]} should`,
      fix: `write them as ${sorted.slice(0, 12).join(', ')}${sorted.length > 12 ? ', …' : ''}`,
      observed: { value: displaced.length, unit: 'columns', of: own.length },
      expected: noColumns,
    };
  }
  return {
    status: 'passed',
    reason: 'no_violations',
    what: `the columns of ${table.name} are in the order of ${document.file}`,
    observed: { value: 0, unit: 'columns', of: names.length },
    expected: noColumns,
  };
}

function isPartition(name: string, partition: TableFile['partition']): boolean {
  return partition !== undefined && Object.hasOwn(partition, name);
}
