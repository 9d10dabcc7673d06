/**
 * A grid of equal steps over the numbers, which an engine finds without comparing: rows are counted by their step, and a step
 * without an edge says the cell of all its rows. Rows of other steps, and those outside, are compared with the edges. The
 * grid decides how long that takes and never what comes out, for to take a value's step never swaps two values.
 */
export interface Grid {
  /** where step 0 lies */
  readonly from: number;
  /** steps in a unit of the values */
  readonly perUnit: number;
}

/** Steps between the first and the last edge of a grid: more of them are more answers, fewer leave more rows to compare. */
const steps = 16_384;

/** The last step that there can be: they are counted by numbers of 16 bits, which an engine groups by without hashing. */
export const lastStep = 65_534;

/** The step of what lies in none. */
export const outside = 65_535;

/**
 * Where a grid may begin and end: such a share of the edges is left out at an end. At least some are, for the least value and
 * the greatest may be far out.
 */
const leftOut = [0.01, 0.05, 0.1, 0.25];

/** Fewer edges are found as quickly without. */
const fewestEdges = 32;

/** Where more of the rows must be compared all the same, a grid is of no use. */
const mostCompared = 0.5;

/** The step of a value, rounded as the dialect's `stepOf` does it; undefined where it has none. */
export function stepOf(value: number, { from, perUnit }: Grid): number | undefined {
  const exact = (value - from) * perUnit;
  const up = Math.round(exact);
  const step = up - exact === 0.5 && up % 2 !== 0 ? up - 1 : up;
  return step >= 0 && step <= lastStep ? Math.abs(step) : undefined;
}

/**
 * @param edges ascending, each once; about as many values are thought to lie between any two neighbours
 * @param largest the grid lies within ±largest
 * @returns undefined where no grid is of use
 */
export function gridFor(edges: readonly number[], largest: number): Grid | undefined {
  if (edges.length < fewestEdges) return undefined;
  let best: { readonly grid: Grid; readonly compared: number } | undefined;
  for (const low of leftOut) {
    for (const high of leftOut) {
      const from = edges[Math.floor(low * (edges.length - 1))] ?? 0;
      const to = edges[Math.ceil((1 - high) * (edges.length - 1))] ?? 0;
      const grid = { from, perUnit: steps / (to - from) };
      const end = from + (lastStep + 1) / grid.perUnit;
      if (!(Math.abs(from) < largest && Math.abs(end) < largest && grid.perUnit > 0)) continue;
      const compared = comparedShare(edges, grid);
      if (best === undefined || compared < best.compared) best = { grid, compared };
    }
  }
  return best !== undefined && best.compared <= mostCompared ? best.grid : undefined;
}

/** What share of the values lies in the step of an edge, or in none, as far as edges tell how values lie. */
function comparedShare(edges: readonly number[], grid: Grid): number {
  let compared = 0;
  for (const [index, edge] of edges.entries()) {
    const [here, next] = [stepOf(edge, grid), stepOf(edges[index + 1] ?? edge, grid)];
    compared += here === undefined || next === undefined ? 1 : 1 / Math.max(1, next - here);
  }
  return compared / edges.length;
}

/** The cells of the steps that tell one: 2i below edge i and above the edge before it. */
export function cellsOfSteps(edges: readonly number[], grid: Grid): (step: number) => number | undefined {
  const stepOfEdge = edges.map((edge) => stepOf(edge, grid) ?? (edge < grid.from ? -1 : lastStep + 1));
  const occupied = new Set(stepOfEdge);
  return (step) => {
    if (occupied.has(step)) return undefined;
    let [low, high] = [0, stepOfEdge.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((stepOfEdge[middle] ?? 0) < step) low = middle + 1;
      else high = middle;
    }
    return 2 * low;
  };
}
