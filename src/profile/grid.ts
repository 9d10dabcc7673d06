/**
 * A grid of equal steps over the numbers, which an engine finds without comparing: rows are counted by their step, and a step
 * without an edge says the cell of all its rows. Rows of other steps, and those outside, are compared with the edges. The
 * grid decides how long that takes and never what comes out, for to take a value's step never swaps two values.
 */
export interface Grid {
  /** values are taken as whole numbers of 2^-exponent, so that they are summed in any order alike */
  readonly exponent: number;
  /** a step is 2^shift of those wide */
  readonly shift: number;
  /** which of the steps from 0 on is the first */
  readonly first: bigint;
}

// Bound once: in a sandbox each look at the global costs more than the function.
const { abs, ceil, floor, log2, max, round } = Math;

/** At most so many steps lie between the first and the last edge of a grid: more are more answers, fewer more rows to compare. */
const mostSteps = 2 ** 14;

/** The last step that there can be: they are counted by numbers of 16 bits, which an engine groups by without hashing. */
const lastStep = 65_534;

/** The step of what lies in none. */
export const outside = 65_535;

/** Where a grid may begin and end: such a share of the edges is left out at an end, for they may be far out. */
const leftOut = [0, 0.01, 0.05, 0.1, 0.25];

/** Fewer edges are found as quickly without. */
const fewestEdges = 32;

/** Where more of the rows must be compared all the same, a grid is of no use. */
const mostCompared = 0.5;

/** The step of a value, as the dialect's `whole` and `stepOf` have it; undefined where it has none. */
export function stepOf(value: number, grid: Grid): number | undefined {
  return stepOfWhole(wholeOf(value, grid.exponent), grid);
}

function stepOfWhole(whole: bigint | undefined, { shift, first }: Pick<Grid, 'shift' | 'first'>): number | undefined {
  if (whole === undefined) return undefined;
  const step = Number((whole >> BigInt(shift)) - first);
  return step >= 0 && step <= lastStep ? step : undefined;
}

/** A value times 2^exponent, rounded to a whole number of 64 bits, halves to the even one. */
function wholeOf(value: number, exponent: number): bigint | undefined {
  const exact = value * 2 ** exponent;
  if (!(abs(exact) < 2 ** 63)) return undefined;
  const up = round(exact);
  return BigInt(up - exact === 0.5 && up % 2 !== 0 ? up - 1 : up);
}

/**
 * @param edges ascending, each once; about as many values are thought to lie between any two neighbours
 * @param exponent so that the values between the edges are below 2⁶³
 * @returns undefined where no grid is of use
 */
export function gridFor(edges: readonly number[], exponent: number): Grid | undefined {
  if (edges.length < fewestEdges) return undefined;
  const wholes = edges.map((edge) => wholeOf(edge, exponent));
  let best: { readonly grid: Grid; readonly compared: number } | undefined;
  for (const low of leftOut) {
    for (const high of leftOut) {
      const from = wholes[floor(low * (edges.length - 1))];
      const to = wholes[ceil((1 - high) * (edges.length - 1))];
      if (from === undefined || to === undefined || to <= from) continue;
      const shift = max(0, ceil(log2(Number(to - from) / mostSteps)));
      const grid = { exponent, shift, first: from >> BigInt(shift) };
      const compared = comparedShare(wholes, grid);
      if (best === undefined || compared < best.compared) best = { grid, compared };
    }
  }
  return best !== undefined && best.compared <= mostCompared ? best.grid : undefined;
}

/** What share of the values lies in the step of an edge, or in none, as far as edges tell how values lie. */
function comparedShare(wholes: readonly (bigint | undefined)[], grid: Grid): number {
  const steps = wholes.map((whole) => stepOfWhole(whole, grid));
  let compared = 0;
  for (const [index, here] of steps.entries()) {
    const next = index + 1 < steps.length ? steps[index + 1] : here;
    compared += here === undefined || next === undefined ? 1 : 1 / max(1, next - here);
  }
  return compared / steps.length;
}

/** The steps in which edges lie: rows there are compared with them, and rows between lie in one cell. */
export interface EdgeSteps {
  /** ascending, each once */
  readonly steps: readonly number[];
  /** the cell of all steps after the one of this index and before the next; of those before all where it is -1 */
  readonly cellAfter: (index: number) => number;
}

export function stepsOfEdges(edges: readonly number[], grid: Grid): EdgeSteps {
  const placed = edges.map((edge) => stepOf(edge, grid));
  const first = placed.findIndex((step) => step !== undefined);
  const steps = [...new Set(placed.filter((step) => step !== undefined))];
  // Edges are ascending: those before the first in the grid lie below it.
  const upto = [Math.max(0, first), ...steps.map((step) => placed.lastIndexOf(step) + 1)];
  return { steps, cellAfter: (index) => 2 * (upto[index + 1] ?? 0) };
}
