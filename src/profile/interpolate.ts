/** Values strictly between two numbers, of which their number and their sum are known. */
export interface Cell {
  readonly low: number;
  readonly high: number;
  /** ≥ 1 */
  readonly count: number;
  readonly sum: number;
}

/** How the values of a cell are thought to lie about edges inside it. */
export interface Spread {
  /** whole numbers of values below the first edge, between neighbours, above the last, and their sums */
  readonly between: readonly { readonly count: number; readonly sum: number }[];
  /** values equal to each edge */
  readonly at: readonly number[];
}

/**
 * Divides a cell at edges inside it. Its values are thought to be uniform below their mean and uniform above it, which is
 * the simplest law with that mean: P(x < mean) = (high − mean)/(high − low). Whole numbers lie each in the middle of an
 * interval of length 1, so that edges take their share of ties. Counts are whole and add up; they are rounded as they add
 * up from below, so that no edge is off by more than half a value. The sums add up to the cell's where the counts allow.
 *
 * @param edges ascending, each strictly between the ends of the cell
 * @param whole whether the values are whole numbers
 */
export function spread(cell: Cell, edges: readonly number[], whole: boolean): Spread {
  const law = lawOf(cell, whole);
  // What stands for the whole numbers below an edge ends before it, and that for those above begins behind it.
  const under = (edge: number) => (whole ? Math.ceil(edge) - 0.5 : edge);
  const over = (edge: number) => (whole ? Math.floor(edge) + 0.5 : edge);
  const upTo = (value: number) => Math.round(cell.count * law.below(value));
  const parts: Part[] = [];
  const at: number[] = [];
  let [low, taken] = [over(cell.low), 0];
  let rest = cell.sum;
  const add = (high: number, until: number) => {
    const count = until - taken;
    const sum = count * law.mean(low, high);
    parts.push({ low, high, count, sum });
    rest -= sum;
  };
  for (const edge of edges) {
    const before = Math.max(taken, upTo(under(edge)));
    add(under(edge), before);
    low = over(edge);
    taken = Math.max(before, upTo(low));
    at.push(taken - before);
    rest -= (taken - before) * edge;
  }
  add(under(cell.high), cell.count);
  return { between: shared(parts, rest), at };
}

/** What lies between two numbers. */
interface Part {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly sum: number;
}

/** Takes up what the sums lack, each part as far as it has room between its ends. */
function shared(parts: readonly Part[], rest: number): Spread['between'] {
  const rooms = parts.map(({ low, high, count, sum }) => (rest > 0 ? count * high - sum : sum - count * low));
  const room = rooms.reduce((total, each) => total + each, 0);
  const taken = room > 0 && Number.isFinite(room) ? Math.sign(rest) * Math.min(1, Math.abs(rest) / room) : 0;
  return parts.map(({ count, sum }, index) => ({ count, sum: sum + taken * (rooms[index] ?? 0) }));
}

interface Law {
  /** the share of values below a number */
  below(value: number): number;
  /** the mean of the values between two numbers */
  mean(low: number, high: number): number;
}

function lawOf({ low, high, count, sum }: Cell, whole: boolean): Law {
  const start = whole ? Math.floor(low) + 0.5 : low;
  const end = whole ? Math.ceil(high) - 0.5 : high;
  // A sum of doubles may lie a rounding error outside of what its values allow.
  const centre = Math.min(Math.max(sum / count, start), end);
  const left = end > start ? 1 - share(centre, start, end) : 1;
  const below = (value: number) => {
    if (value <= start) return 0;
    if (value >= end) return 1;
    if (value <= centre) return left * share(value, start, centre);
    return left + (1 - left) * share(value, centre, end);
  };
  const mean = (from: number, to: number) => {
    const [a, b] = [Math.min(Math.max(from, start), end), Math.min(Math.max(to, start), end)];
    const middle = Math.min(Math.max(centre, a), b);
    const [lower, upper] = [below(middle) - below(a), below(b) - below(middle)];
    const weight = lower + upper;
    const [one, other] = [a / 2 + middle / 2, middle / 2 + b / 2];
    return weight > 0 ? (one * lower + other * upper) / weight : a / 2 + b / 2;
  };
  return { below, mean };
}

/** The share of the way from one number to another; the difference of two doubles may be no double, and their halves' is. */
function share(part: number, from: number, to: number): number {
  const width = to - from;
  return Number.isFinite(width) ? (part - from) / width : (part / 2 - from / 2) / (to / 2 - from / 2);
}
