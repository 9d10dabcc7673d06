import { wilson } from '../../src/stats/intervals.js';

/** How often something happened, with the 95 % interval of the estimate. */
export interface Rate {
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
}

/** Prints a rate, and answers it. */
export function rate(name: string, happened: number, runs: number, more = ''): Rate {
  const found = rateOf(happened, runs);
  process.stderr.write(`${name.padEnd(66)} ${inPercent(found)} of ${runs}${more && `; ${more}`}\n`);
  return found;
}

/** The levels that are printed. */
const levels = [0.05, 0.01, 0.003];

/**
 * Runs a test many times, prints how often its p-value was at most 5 %, 1 % and 0.3 %, and answers for one level.
 *
 * @param p the p-value of a run, whose number seeds it
 */
export function rejections(name: string, runs: number, p: (run: number) => number, level = 0.05): Rate {
  const values = Array.from({ length: runs }, (_, run) => p(run));
  const at = (level: number) => rateOf(values.filter((value) => value <= level).length, runs);
  const printed = levels.map((level) => `${inPercent(at(level))} at ${100 * level} %`);
  process.stderr.write(`${name.padEnd(58)} ${printed.join(', ')}\n`);
  return at(level);
}

function rateOf(happened: number, runs: number): Rate {
  const [lower, upper] = wilson(happened, runs, 0.95);
  return { share: happened / runs, lower, upper };
}

function inPercent({ share, lower, upper }: Rate): string {
  const percent = (value: number) => (100 * value).toFixed(1);
  return `${percent(share).padStart(5)} % (${percent(lower)}–${percent(upper)})`;
}
