import { hashCharacters, hashesOf } from '../../profile/category-hash.js';
import type { CountedCategories, CountedColumn, CountedNumbers } from '../../profile/count.js';
import { cellCounts, cellMeans } from '../../profile/numeric-cells.js';
import type {
  CategoricalProfile,
  ColumnProfile,
  DesignEffects,
  NumericCounts,
  NumericProfile,
  Profile,
} from '../../profile/profile.js';
import { Multinomial } from '../../stats/multinomial.js';
import type { Random } from '../../stats/random.js';
import { estimatedSource } from '../../stats/unseen-species.js';
import { infinities, type Sides } from './asking.js';

// Both sides of a block as they would be if nothing had changed: rows drawn anew, with replacement, from what the counts of
// the reference let expect of its source. To redraw only the current side would leave out that the reference is a sample too.

/** Numbers of rows, and what rows of one group are worth. */
export interface Drawing {
  readonly rows: { readonly reference: number; readonly current: number };
  /** of the current side, where it was counted */
  readonly effects: ReadonlyMap<string, DesignEffects | undefined>;
  /** the columns that are asked for a share of true */
  readonly rates: ReadonlySet<string>;
}

/** Draws both sides again and again; what does not change between the draws is computed once. */
export function redrawing(reference: Profile, { rows, effects, rates }: Drawing): (random: Random) => Sides {
  const columns = reference.columns.map(
    (column) => [column.name, drawColumn(column, effects.get(column.name), rates.has(column.name))] as const,
  );
  return (random) => {
    const drawn = columns.map(([name, draw]) => [name, draw(random, rows)] as const);
    return {
      reference: { ...reference, rows: rows.reference, columns: drawn.map(([, { reference: side }]) => side) },
      current: { rows: rows.current, columns: new Map(drawn.map(([name, { counted }]) => [name, counted])), extra: [] },
    };
  };
}

type DrawColumn = (
  random: Random,
  rows: Drawing['rows'],
) => { readonly reference: ColumnProfile; readonly counted: CountedColumn };

function drawColumn(column: ColumnProfile, current: DesignEffects | undefined, isRate: boolean): DrawColumn {
  const own = 'design_effects' in column ? column.design_effects : undefined;
  const effects = { reference: own, current: current ?? own };
  const total = column.kind === 'numeric' ? column.count + infinities(column) : column.count;
  const presence = new Multinomial(total + column.missing > 0 ? [column.missing, total] : [1, 0]);
  const missingOf = (random: Random, rows: number, side: 'reference' | 'current') =>
    scaledDraw(presence, random, rows, effects[side]?.missing ?? 1)[0] as number;
  const values = total > 0 ? drawValues(column, effects, isRate) : undefined;
  return (random, rows) => {
    const missing = {
      reference: missingOf(random, rows.reference, 'reference'),
      current: missingOf(random, rows.current, 'current'),
    };
    const present = { reference: rows.reference - missing.reference, current: rows.current - missing.current };
    if (values) return values(random, { missing, present });
    return {
      reference: { ...column, missing: missing.reference, count: present.reference },
      counted: { kind: 'presence', missing: missing.current, count: present.current },
    };
  };
}

type Effects = Readonly<Record<'reference' | 'current', DesignEffects | undefined>>;

type DrawValues = (
  random: Random,
  sides: { readonly missing: Drawing['rows']; readonly present: Drawing['rows'] },
) => { readonly reference: ColumnProfile; readonly counted: CountedColumn };

/** undefined where values are not compared, or not all of them are known. */
function drawValues(column: ColumnProfile, effects: Effects, isRate: boolean): DrawValues | undefined {
  if (column.kind === 'numeric') return drawNumbers(column, effects);
  if (column.kind === 'categorical' && column.other === 0) return drawCategories(column, effects, isRate);
  if (column.kind === 'categorical') {
    return (_, { missing, present }) => ({
      reference: { ...column, missing: missing.reference },
      counted: {
        kind: 'categorical',
        reference: column,
        missing: missing.current,
        count: present.current,
        counts: column.counts,
      },
    });
  }
  return undefined;
}

/** Where rows depend on each other, fewer are drawn, and each stands for as many. */
function scaledDraw(cells: Multinomial, random: Random, rows: number, effect: number): Float64Array {
  if (effect === 1 || rows === 0) return cells.draw(random, rows);
  const drawn = cells.draw(random, Math.max(1, Math.round(rows / effect)));
  return drawn.map((count) => Math.round(count * effect));
}

function drawNumbers(column: NumericProfile, effects: Effects): DrawValues {
  const { positive_infinity: positive, negative_infinity: negative } = column;
  const cells = new Multinomial([negative, ...cellCounts(column), positive]);
  const means = cellMeans(column.edges, column);
  const spread = spreadInCells(column, means);
  const draw = (random: Random, rows: number, side: 'reference' | 'current'): NumericCounts => {
    const drawn = scaledDraw(cells, random, rows, effects[side]?.values ?? 1);
    return numericCounts(drawn, means, spread);
  };
  return (random, { missing, present }) => {
    const designs = (side: 'reference' | 'current') => designOf(effects[side]);
    const redrawn: NumericProfile = {
      ...column,
      ...draw(random, present.reference, 'reference'),
      missing: missing.reference,
      ...designs('reference'),
    };
    const counted: CountedNumbers = {
      ...{ kind: 'numeric', reference: redrawn, missing: missing.current, unreadable: 0, interpolated: false },
      ...draw(random, present.current, 'current'),
      ...designs('current'),
    };
    return { reference: redrawn, counted };
  };
}

/** The mean square distance of a row between two edges from the mean of its cell. */
function spreadInCells({ between, at, edges, sum_of_squares: squares }: NumericProfile, means: Float64Array): number {
  const rows = between.reduce((sum, count) => sum + count, 0);
  if (rows === 0) return 0;
  const atEdges = edges.reduce((sum, edge, index) => sum + (at[index] ?? 0) * edge * edge, 0);
  const ofMeans = between.reduce((sum, count, index) => sum + count * (means[2 * index] as number) ** 2, 0);
  const spread = (squares - atEdges - ofMeans) / rows;
  return spread > 0 && Number.isFinite(spread) ? spread : 0;
}

/** @param drawn rows: −∞, the cells in order, +∞ */
function numericCounts(drawn: Float64Array, means: Float64Array, spread: number): NumericCounts {
  const cells = drawn.subarray(1, -1);
  const between: number[] = [];
  const at: number[] = [];
  const sums: number[] = [];
  let [count, sum, squares] = [0, 0, 0];
  let [min, max]: [number | null, number | null] = [null, null];
  for (const [cell, rows] of cells.entries()) {
    const mean = means[cell] as number;
    const isOpen = cell % 2 === 0;
    (isOpen ? between : at).push(rows);
    if (isOpen) sums.push(rows > 0 ? rows * mean : 0);
    if (rows === 0) continue;
    count += rows;
    sum += rows * mean;
    squares += rows * (mean * mean + (isOpen ? spread : 0));
    min ??= mean;
    max = mean;
  }
  const [negative = 0, positive = 0] = [drawn[0], drawn.at(-1)];
  return {
    ...{ nan: 0, positive_infinity: positive, negative_infinity: negative },
    ...{ count, min, max, sum, sum_of_squares: squares, at, between, sums },
  };
}

/**
 * Values are drawn from the seen ones and, as far as the reference's rare values let expect them, from values that it lacks:
 * a redraw of the seen ones alone would not know a long tail. A boolean has no third value.
 */
function drawCategories(column: CategoricalProfile, effects: Effects, isRate: boolean): DrawValues {
  const { counts } = column;
  const { seen, unseen, unseenShare } = isRate
    ? { seen: Float64Array.from(counts), unseen: 0, unseenShare: 0 }
    : estimatedSource(counts);
  const cells = new Multinomial([...seen, unseenShare]);
  const hashes = hashesOf(column.hashes);
  const draw = (random: Random, rows: number, side: 'reference' | 'current') => {
    const effect = effects[side]?.values ?? 1;
    const drawn = cells.draw(random, effect === 1 || rows === 0 ? rows : Math.max(1, Math.round(rows / effect)));
    const rare = new Map<number, number>();
    for (let row = drawn.at(-1) ?? 0; row > 0; row--) {
      const value = Math.floor(unseen * random.uniform());
      rare.set(value, (rare.get(value) ?? 0) + 1);
    }
    return { drawn: drawn.subarray(0, -1), rare, effect };
  };
  return (random, { missing, present }) => {
    const before = draw(random, present.reference, 'reference');
    const after = draw(random, present.current, 'current');
    const worth = (rows: number, { effect }: typeof before) => Math.round(rows * effect);
    // The values that the redrawn reference has, in no order that matters.
    const known: number[] = [];
    const names: string[] = [];
    const counted: number[] = [];
    const others: number[] = [];
    let [once, twice] = [0, 0];
    const meet = (hash: string, there: number, now: number) => {
      if (there === 1) once++;
      if (there === 2) twice++;
      if (there > 0) {
        names.push(hash);
        known.push(worth(there, before));
        counted.push(worth(now, after));
      } else if (now > 0) others.push(worth(now, after));
    };
    for (const [value, rows] of before.drawn.entries()) {
      const now = after.drawn[value] ?? 0;
      const hash = hashes[value] ?? '';
      if (isRate) {
        // Both sides of a rate keep their place, be it empty.
        names.push(hash);
        known.push(worth(rows, before));
        counted.push(worth(now, after));
      } else meet(hash, rows, now);
    }
    for (const [value, rows] of before.rare) meet(hashOfNew(value), rows, after.rare.get(value) ?? 0);
    for (const [value, rows] of after.rare) if (!before.rare.has(value)) meet('', 0, rows);
    others.sort((a, b) => b - a);
    const total = (rows: readonly number[]) => rows.reduce((sum, each) => sum + each, 0);
    const reference: CategoricalProfile = {
      ...column,
      missing: missing.reference,
      count: total(known),
      distinct: known.length,
      singletons: worth(once, before),
      doubletons: worth(twice, before),
      counts: known,
      hashes: names.join(''),
      names: [],
      ...designOf(effects.reference),
    };
    const current: CountedCategories = {
      ...{ kind: 'categorical', reference, missing: missing.current, counts: counted },
      count: total(counted) + total(others),
      unseen: { rows: total(others), distinct: others.length, counts: others, values: [] },
      ...designOf(effects.current),
    };
    return { reference, counted: current };
  };
}

/** As long as a hash, and of no text. */
function hashOfNew(value: number): string {
  return value.toString(36).padStart(hashCharacters, '+');
}

function designOf(effects: DesignEffects | undefined): { readonly design_effects?: DesignEffects } {
  return effects ? { design_effects: effects } : {};
}
