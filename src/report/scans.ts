import type { ScanTiming } from '../result/run.js';

/** The readings of one table. */
export interface TableScans {
  /** `data/training` */
  readonly block: string;
  /** `row rules 1.2 s, unique id 0.4 s`, in the order in which they were done */
  readonly text: string;
}

/** How long the tables of one model were read, and what for; the texts are somebody's, and not yet fit to print. */
export function scansOf(model: string, scans: readonly ScanTiming[]): readonly TableScans[] {
  const blocks = new Map<string, string[]>();
  for (const { gate, source, scan, seconds } of scans.filter((each) => each.model === model)) {
    const block = `${gate}/${source}`;
    const told = `${scan} ${secondsText(seconds)}`;
    const known = blocks.get(block);
    if (known) known.push(told);
    else blocks.set(block, [told]);
  }
  return [...blocks].map(([block, told]) => ({ block, text: told.join(', ') }));
}

/** `0.4 s`, `75 s`, `3 min 20 s`: as exact as it is of use. */
export function secondsText(seconds: number): string {
  if (!(seconds >= 0.05)) return '< 0.1 s';
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
