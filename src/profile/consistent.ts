import { hashCharacters, hashesOf, hashOf } from './category-hash.js';
import type { CategoricalProfile, NumericProfile, Profile } from './profile.js';

/**
 * What must hold beyond the schema, so that whoever computes with a profile can trust it.
 *
 * @param refuse makes the error of a sentence that says what does not hold
 * @throws what `refuse` makes
 */
export function assertConsistent({ columns, group, origin, rows }: Profile, refuse: (why: string) => Error): void {
  const { window } = origin;
  if (window && !(Date.parse(window.from) < Date.parse(window.to)))
    throw refuse('its window does not end after it begins');
  const names = new Set<string>();
  for (const column of columns) {
    const { name, missing } = column;
    const fail = (why: string) => refuse(`column ${JSON.stringify(name)}: ${why}`);
    if (names.has(name)) throw fail('it stands there twice');
    names.add(name);
    const infinite = column.kind === 'numeric' ? column.positive_infinity + column.negative_infinity : 0;
    if (missing + column.count + infinite !== rows)
      throw fail('its missing cells and its values do not add up to the rows');
    if (!group && 'design_effects' in column) throw fail('it has design effects, and the profile has no group');
    const fault =
      column.kind === 'numeric' ? ofNumbers(column) : column.kind === 'categorical' ? ofCategories(column) : undefined;
    if (fault !== undefined) throw fail(fault);
  }
}

function ofNumbers(column: NumericProfile): string | undefined {
  const { edges, at, between, sums, count, min, max, nan, missing, sum_of_squares } = column;
  if (at.length !== edges.length) return `it has ${edges.length} edges and counts at ${at.length}`;
  if (between.length !== edges.length + 1 || sums.length !== between.length)
    return `${edges.length} edges make ${edges.length + 1} cells, and it has ${between.length} counts and ${sums.length} sums`;
  if (edges.some((edge, index) => index > 0 && edge <= (edges[index - 1] ?? edge))) return 'its edges do not ascend';
  if (total(at) + total(between) !== count) return 'the counts of its cells do not add up to its count';
  if (sums.some((sum, index) => between[index] === 0 && sum !== 0)) return 'it has the sum of a cell without values';
  if (nan > missing) return 'more values are NaN than are missing';
  const [first, last] = [edges[0], edges.at(-1)];
  if (count === 0) return min === null && max === null ? undefined : 'it has a minimum or a maximum, and no value';
  if (min === null || max === null || first === undefined || last === undefined)
    return 'it has values, and no minimum, maximum or edge';
  const isWithin = between[0] === 0 ? min >= first : min < first;
  const isWithinAbove = between.at(-1) === 0 ? max <= last : max > last;
  if (!isWithin || !isWithinAbove || min > max) return 'its minimum and maximum are not those of its cells';
  if (Math.max(min * min, max * max) > sum_of_squares * (1 + rounding))
    return 'the sum of its squares is less than one of them';
  const outside = between.findIndex((each, index) => {
    const [low, high] = [edges[index - 1] ?? min, edges[index] ?? max];
    const mean = (sums[index] ?? 0) / Math.max(each, 1);
    const slack = rounding * Math.max(Math.abs(low), Math.abs(high));
    return each > 0 && (mean < low - slack || mean > high + slack);
  });
  return outside < 0 ? undefined : `the mean of cell ${outside} lies outside of it`;
}

/** What sums of ten thousand million doubles may be off by, as a fraction of the largest of them. */
const rounding = 1e-6;

function ofCategories(column: CategoricalProfile): string | undefined {
  const { counts, hashes, names, other, count, singletons, doubletons } = column;
  if (hashes.length !== hashCharacters * counts.length)
    return `it has ${counts.length} counts, and hashes of another number`;
  if (names.length > counts.length) return `it has ${counts.length} counts and ${names.length} names`;
  if (counts.some((each, index) => index > 0 && each > (counts[index - 1] ?? each))) return 'its counts do not descend';
  if (total(counts) + other !== count) return 'the counts of its values do not add up to its count';
  if (singletons + 2 * doubletons > count) return 'more values occur once or twice than it has';
  const listed = hashesOf(hashes);
  const wrong = names.find((name, index) => hashOf(name) !== listed[index]);
  return wrong === undefined ? undefined : `the hash of ${JSON.stringify(wrong)} is not that of its text`;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}
