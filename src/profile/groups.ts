import type { Dialect } from '../engine/dialect.js';
import { UserError } from '../result/error.js';
import { designEffect } from '../stats/design-effect.js';
import { missingColumn } from '../tables/open-table.js';
import { hashBytes, hashesOf } from './category-hash.js';
import { eachNumber, type Numbers } from './numbers.js';
import type { CategoricalProfile, DesignEffects, NumericProfile } from './profile.js';
import type { Rows } from './rows.js';

/** Rows of a group fall into one of so many blocks, whose shares tell how much groups differ. */
const blocks = 200;
/** Shares are looked at below so many quantiles, and for so many of the most frequent values. */
const thresholds = 19;

/** The blocks that groups of rows fall into. */
export interface Blocks {
  /** SQL for the block of a row */
  readonly of: string;
}

/**
 * Rows with the same values in the given columns are one group, those without a value included; the hash of a group's text
 * decides its block.
 *
 * @throws UserError `missing_column`, and `nothing_to_judge` where all rows fall into one block
 */
export async function blocksOf(rows: Rows, names: readonly string[]): Promise<Blocks> {
  const { dialect } = rows.table;
  const parts = names.map((name) => {
    if (!rows.table.find(name)) throw missingColumn(name, rows.table.name, rows.table.columns);
    const text = dialect.asText(dialect.identifier(name));
    return `coalesce(${dialect.asText(dialect.length(text))} || ':' || ${text}, '-')`;
  });
  const of = dialect.block(parts.join(' || '), blocks);
  const [row] = await rows.table.scan(
    'blocks of groups',
    `SELECT min(b) AS least, max(b) AS most FROM (SELECT ${of} AS b FROM ${rows.from})`,
  );
  if (row?.['least'] === row?.['most']) {
    throw new UserError('nothing_to_judge', {
      what: `all rows of ${rows.table.name} are of one group, or of a few that cannot be told apart`,
      why: 'how much the groups differ cannot be told from one',
      fix: `name columns with many values for the group, other than ${names.join(', ')}`,
    });
  }
  return { of };
}

/** What the group makes of a column of numbers, by the reference's quantiles. */
export async function numericDesign(
  rows: Rows,
  reference: Pick<NumericProfile, 'name' | 'edges' | 'at' | 'between' | 'count'>,
  numbers: Pick<Numbers, 'value' | 'present'>,
  { of }: Blocks,
): Promise<DesignEffects> {
  const { dialect } = rows.table;
  const limits = quantilesOf(reference);
  const x = dialect.asDouble('v');
  const cell =
    `CASE WHEN unreadable THEN ${codes.other} WHEN v IS NULL OR ${dialect.isNaN(x)} THEN ${codes.missing} ` +
    `WHEN ${dialect.isFinite(x)} THEN ${dialect.cellOf(x, limits)} ELSE ${codes.other} END`;
  const each = eachNumber(rows, numbers, of);
  const answer = await rows.table.scan(
    `groups of ${reference.name}`,
    `SELECT block, cell, count(*) AS n FROM (SELECT block, ${cell} AS cell FROM ${each}) GROUP BY block, cell`,
  );
  return effects(
    answer.map((row) => ({ block: Number(row['block']), cell: Number(row['cell']), n: Number(row['n']) })),
    // At or below a quantile are its own cell and those before.
    limits.map((_, index) => (cell) => cell <= 2 * index + 1),
  );
}

/** What the group makes of a column of categories, by the reference's most frequent ones. */
export async function categoricalDesign(
  rows: Rows,
  reference: Pick<CategoricalProfile, 'name' | 'hashes'>,
  value: string,
  { of }: Blocks,
): Promise<DesignEffects> {
  const { dialect } = rows.table;
  const most = hashesOf(reference.hashes).slice(0, thresholds);
  const hash = dialect.beginning(dialect.sha256('v'), 2 * hashBytes);
  const cell = categoryCell(dialect, most);
  const groups = `SELECT block, v, count(*) AS n FROM (SELECT ${of} AS block, ${value} AS v FROM ${rows.from}) GROUP BY block, v`;
  const answer = await rows.table.scan(
    `groups of ${reference.name}`,
    `SELECT block, cell, sum(n) AS n FROM (SELECT block, n, ${cell} AS cell FROM (SELECT block, v, n, ${hash} AS h FROM (${groups}))) GROUP BY block, cell`,
  );
  return effects(
    answer.map((row) => ({ block: Number(row['block']), cell: Number(row['cell']), n: Number(row['n']) })),
    most.map((_, index) => (cell) => cell === index),
  );
}

const codes = { missing: -1, other: -2 } as const;

/** Of a value `v` with the hash `h`. */
function categoryCell(dialect: Dialect, hashes: readonly string[]): string {
  const whens = hashes.map(
    (each, index) => `WHEN ${dialect.text(Buffer.from(each, 'base64').toString('hex'))} THEN ${index}`,
  );
  const known = whens.length === 0 ? String(hashes.length) : `CASE h ${whens.join(' ')} ELSE ${hashes.length} END`;
  return `CASE WHEN v IS NULL THEN ${codes.missing} ELSE ${known} END`;
}

/** The quantiles k/20 as far as the edges tell them: each is one of them. */
function quantilesOf({
  edges,
  at,
  between,
  count,
}: Pick<NumericProfile, 'edges' | 'at' | 'between' | 'count'>): readonly number[] {
  const found: number[] = [];
  let upto = between[0] ?? 0;
  let next = 1;
  for (const [index, edge] of edges.entries()) {
    upto += at[index] ?? 0;
    if (next <= thresholds && upto * (thresholds + 1) >= next * count) found.push(edge);
    while (next <= thresholds && upto * (thresholds + 1) >= next * count) next += 1;
    upto += between[index + 1] ?? 0;
  }
  return found;
}

interface BlockCell {
  readonly block: number;
  readonly cell: number;
  readonly n: number;
}

function effects(answer: readonly BlockCell[], shares: readonly ((cell: number) => boolean)[]): DesignEffects {
  const countOf = (isCounted: (cell: number) => boolean) => {
    const counts = new Array<number>(blocks).fill(0);
    for (const { block, cell, n } of answer) if (isCounted(cell)) counts[block] = (counts[block] ?? 0) + n;
    return counts;
  };
  const values = countOf((cell) => cell >= 0);
  return {
    values: effect(
      values,
      shares.map((isBelow) => countOf((cell) => cell >= 0 && isBelow(cell))),
    ),
    missing: effect(
      countOf(() => true),
      [countOf((cell) => cell === codes.missing)],
    ),
  };
}

/** Values of one block alone say as much as one row. */
function effect(sizes: readonly number[], below: readonly (readonly number[])[]): number {
  if (sizes.filter((size) => size > 0).length > 1) return designEffect(sizes, below);
  return Math.max(1, ...sizes);
}
