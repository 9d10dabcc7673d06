/**
 * A grid of equal steps that tells quickly where a value lies among edges. A step without an edge, or with one, is enough to
 * know it; in other steps, and outside of the grid, the value is compared with the edges themselves. The grid decides how
 * long that takes and never what comes out, for to take a value's step never swaps two values.
 */
export interface Grid {
  readonly from: number;
  readonly to: number;
  /** steps in a unit of the values */
  readonly perUnit: number;
  /** steps that follow each other, from 0 on */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly first: number;
  readonly last: number;
  /** the cell below the edge; undefined where there are several edges */
  readonly cell: number | undefined;
  /** the only edge; undefined where there is none, and all values lie in the cell */
  readonly edge: number | undefined;
}

/** More are slower, for the table of them no longer fits next to the processor. */
const steps = 16_384;

/**
 * Where a grid may begin and end: such a share of the edges is left out at an end. At least some are, so that the least
 * value and the greatest are rarely in it.
 */
const leftOut = [0.01, 0.05, 0.1, 0.25];

/** Fewer edges are found as quickly without. */
const fewestEdges = 32;

/** So much of what lies between the edges must lie in steps with one edge at most, for the grid to be of use. */
const leastShare = 0.5;

/** The step of a value in the grid; the dialect's `stepOf` computes the same. */
export function stepOf(value: number, { from, perUnit }: Pick<Grid, 'from' | 'perUnit'>): number {
  return Math.floor((value - from) * perUnit);
}

/**
 * @param edges ascending, each once; about as many values are thought to lie between any two neighbours
 * @param largest the grid lies within ±largest
 * @returns undefined where no grid is of use
 */
export function gridFor(edges: readonly number[], largest: number): Grid | undefined {
  if (edges.length < fewestEdges) return undefined;
  let best: { readonly grid: Grid; readonly share: number } | undefined;
  for (const low of leftOut) {
    for (const high of leftOut) {
      const first = edges[Math.floor(low * (edges.length - 1))] ?? 0;
      const last = edges[Math.ceil((1 - high) * (edges.length - 1))] ?? 0;
      const perUnit = steps / (last - first);
      if (!(Math.abs(first) < largest && Math.abs(last) < largest && perUnit > 0 && Number.isFinite(perUnit))) continue;
      const range = { from: first, to: last, perUnit };
      const share = shareOf(edges, range);
      if (best === undefined || share > best.share) best = { grid: { ...range, runs: runsOf(edges, range) }, share };
    }
  }
  return best !== undefined && best.share >= leastShare ? best.grid : undefined;
}

type Range = Omit<Grid, 'runs'>;

/** How many of the values between the edges lie in steps that tell their cell, as far as edges tell how values lie. */
function shareOf(edges: readonly number[], range: Range): number {
  let told = 0;
  for (const run of runsOf(edges, range)) {
    if (run.cell === undefined) continue;
    told += run.edge === undefined ? 0 : 1;
  }
  return told / edges.length;
}

function runsOf(edges: readonly number[], range: Range): readonly Run[] {
  const end = stepOf(range.to, range);
  const runs: Run[] = [];
  let next = 0;
  let index = edges.findIndex((edge) => edge >= range.from);
  while (index < edges.length && index >= 0) {
    const step = stepOf(edges[index] ?? Number.POSITIVE_INFINITY, range);
    if (!(step <= end)) break;
    if (step > next) runs.push({ first: next, last: step - 1, cell: 2 * index, edge: undefined });
    let after = index + 1;
    while (after < edges.length && stepOf(edges[after] ?? 0, range) === step) after += 1;
    const only = after === index + 1;
    runs.push({ first: step, last: step, cell: only ? 2 * index : undefined, edge: only ? edges[index] : undefined });
    next = step + 1;
    index = after;
  }
  if (next <= end) runs.push({ first: next, last: end, cell: 2 * Math.max(index, 0), edge: undefined });
  return runs;
}
