import { wilson } from '../../src/stats/intervals.js';

/** How often a test rejects: the share of runs, and the 95 % interval of that estimate. */
export interface Rejections {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** The levels that are printed; the first is the one asked about. */
const others = [0.05, 0.01, 0.003];

/**
 * Runs a test many times, prints how often its p-value was at most 5 %, 1 % and 0.3 %, and answers for one level.
 *
 * @param p the p-value of a run, whose number seeds it
 */
export function rejections(name: string, runs: number, p: (run: number) => number, level = 0.05): Rejections {
  const values = Array.from({ length: runs }, (_, run) => p(run));
  const at = (level: number): Rejections => {
    const rejected = values.filter((value) => value <= level).length;
    const [lower, upper] = wilson(rejected, runs, 0.95);
    return { share: rejected / runs, lower, upper };
  };
  const percent = (share: number) => (100 * share).toFixed(1);
  const printed = others.map((other) => {
    const { share, lower, upper } = at(other);
    return `${percent(share).padStart(5)} % (${percent(lower)}–${percent(upper)}) at ${100 * other} %`;
  });
  process.stderr.write(`${name.padEnd(58)} ${printed.join(', ')}\n`);
  return at(level);
}
