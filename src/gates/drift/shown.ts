import { cellCounts, cellMeans, quantileEdge } from '../../profile/numeric-cells.js';
import type { CountedNumbers } from '../../profile/count.js';
import type { CategoricalProfile, NumericProfile } from '../../profile/profile.js';
import type { ContributionsEvidence, Evidence, HistogramEvidence } from '../../result/check.js';
import type { Listed } from './categories.js';
import type { Comparison } from './comparison.js';
import { formatValue } from './words.js';

/** As many parts are named, and as many bins are drawn. */
const mostParts = 5;
const mostBins = 20;

type Part = ContributionsEvidence['parts'][number];
type Bin = HistogramEvidence['bins'][number];

/** Which ranges of a numeric column make the distance, and both sides in the same bins. */
export function shownOfNumbers(
  reference: NumericProfile,
  current: CountedNumbers,
  comparison: Pick<Comparison, 'method'>,
): readonly Evidence[] {
  const parts = ranges(reference, current, comparison.method === 'wasserstein');
  return [contributions(parts), { kind: 'histogram', bins: numberBins(reference, current) }];
}

/** A column's values are one range for each twentieth of the reference, or one value each where these are few. */
function ranges(reference: NumericProfile, current: CountedNumbers, byArea: boolean): readonly Part[] {
  const { edges } = reference;
  const sides = [cellCounts(reference), cellCounts(current)] as const;
  const positions = cellMeans(edges, reference, current);
  const ends = [...new Set(Array.from({ length: 19 }, (_, index) => quantileEdge(reference, (index + 1) / 20)))];
  const shares = ends.map(() => [0, 0, 0] as [number, number, number]).concat([[0, 0, 0]]);
  let [f, g] = [0, 0];
  for (let cell = 0; cell < positions.length; cell++) {
    const found = ends.findIndex((edge) => cell <= 2 * edge + 1);
    const range = shares[found < 0 ? ends.length : found];
    if (!range) continue;
    const [p, q] = [(sides[0][cell] ?? 0) / reference.count, (sides[1][cell] ?? 0) / current.count];
    range[0] += p;
    range[1] += q;
    [f, g] = [f + p, g + q];
    const width = (positions[cell + 1] ?? positions[cell] ?? 0) - (positions[cell] ?? 0);
    if (byArea) range[2] += width * Math.abs(f - g);
  }
  return shares.map(([p, q, area], index) => {
    const from = index === 0 ? undefined : edges[ends[index - 1] ?? -1];
    const to = edges[ends[index] ?? -1];
    return { part: rangeText(from, to), reference: p, current: q, contribution: byArea ? area : Math.abs(p - q) };
  });
}

/** The upper end is inside. */
function rangeText(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return to === undefined ? 'all values' : `≤ ${formatValue(to)}`;
  return to === undefined ? `> ${formatValue(from)}` : `${formatValue(from)} … ${formatValue(to)}`;
}

/** The largest first, as shares of the whole distance. */
function contributions(parts: readonly Part[]): ContributionsEvidence {
  const total = parts.reduce((sum, { contribution }) => sum + contribution, 0);
  const differing = parts
    .filter(({ contribution }) => contribution > 0)
    .sort((a, b) => b.contribution - a.contribution);
  const told = differing.slice(0, mostParts).map((part) => ({
    ...part,
    reference: share(part.reference),
    current: share(part.current),
    contribution: share(part.contribution / total),
  }));
  return { kind: 'contributions', parts: told, omitted: differing.length - told.length };
}

/** Sums of shares may be a hair above 1. */
function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** One bin a value where the reference has few; else of one width between its 1 % and 99 % quantiles, and open at the ends. */
function numberBins(reference: NumericProfile, current: CountedNumbers): readonly Bin[] {
  const { edges } = reference;
  const sides = [
    { counts: cellCounts(reference), means: cellMeans(edges, reference), rows: reference.count },
    { counts: cellCounts(current), means: cellMeans(edges, current), rows: current.count },
  ] as const;
  const few = edges.length <= mostBins && reference.between.every((rows) => rows === 0);
  const lower = edges[quantileEdge(reference, 0.01)] ?? 0;
  const upper = edges[quantileEdge(reference, 0.99)] ?? 0;
  const inner = mostBins - 2;
  const width = (upper - lower) / inner;
  const binOf = (mean: number) => {
    if (mean < lower) return 0;
    if (mean > upper) return inner + 1;
    return width > 0 ? Math.min(inner, 1 + Math.floor((mean - lower) / width)) : 1;
  };
  const tally = (of: (cell: number, mean: number) => number | undefined, bins: number) =>
    sides.map(({ counts, means, rows }) => {
      const shares = new Float64Array(bins);
      for (const [cell, count] of counts.entries()) {
        const bin = of(cell, means[cell] ?? 0);
        if (bin !== undefined) shares[bin] = (shares[bin] ?? 0) + count / rows;
      }
      return shares;
    });
  if (few) {
    const [a, b] = tally((cell) => (cell % 2 === 1 ? (cell - 1) / 2 : undefined), edges.length);
    const [x, y] = tally((cell) => (cell % 2 === 0 ? 0 : undefined), 1);
    const bins: Bin[] = edges.map((edge, index) => ({
      ...{ from: edge, to: edge },
      ...{ reference: share(a?.[index] ?? 0), current: share(b?.[index] ?? 0) },
    }));
    const others = { part: 'other values', reference: share(x?.[0] ?? 0), current: share(y?.[0] ?? 0) };
    return others.current > 0 ? [...bins, others] : bins;
  }
  const [a, b] = tally((_, mean) => binOf(mean), mostBins);
  return Array.from({ length: mostBins }, (_, index) => ({
    ...(index > 0 && { from: lower + (index - 1) * width }),
    ...(index <= inner && { to: index === 0 ? lower : lower + index * width }),
    ...{ reference: share(a?.[index] ?? 0), current: share(b?.[index] ?? 0) },
  }));
}

/** Which categories make the distance. Those without a name in the reference, and new ones, are values of somebody. */
export function shownOfCategories(
  reference: CategoricalProfile,
  current: Listed,
  showValues: boolean,
): readonly Evidence[] {
  const part = (name: string | undefined, before: number, after: number) => {
    const [p, q] = [before / reference.count, after / current.count];
    return { ...(name !== undefined && { part: name }), reference: p, current: q, contribution: divergenceTerm(p, q) };
  };
  const known = reference.counts.map((count, index) => part(reference.names[index], count, current.counts[index] ?? 0));
  const named = current.unseen.values.map(({ value, rows }) => part(showValues ? value : undefined, 0, rows));
  const listed = current.unseen.values.reduce((sum, { rows }) => sum + rows, 0);
  const rest = current.unseen.rows > listed ? [part('other new values', 0, current.unseen.rows - listed)] : [];
  const all = [...known, ...named, ...rest];
  return [contributions(all), { kind: 'histogram', bins: categoryBins(all) }];
}

/** One category's part of the Jensen–Shannon divergence, in bits. */
function divergenceTerm(p: number, q: number): number {
  const m = (p + q) / 2;
  return ((p > 0 ? p * Math.log2(p / m) : 0) + (q > 0 ? q * Math.log2(q / m) : 0)) / 2;
}

function categoryBins(parts: readonly Part[]): readonly Bin[] {
  const sorted = parts.toSorted((a, b) => b.reference + b.current - (a.reference + a.current));
  const bins = sorted.slice(0, mostBins - 1).map(({ part, reference, current }) => ({
    ...(part !== undefined && { part }),
    ...{ reference: share(reference), current: share(current) },
  }));
  const rest = sorted.slice(mostBins - 1);
  if (rest.length === 0) return bins;
  const sum = (side: 'reference' | 'current') => share(rest.reduce((total, each) => total + each[side], 0));
  return [...bins, { part: `${rest.length} others`, reference: sum('reference'), current: sum('current') }];
}
