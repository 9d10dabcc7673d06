import type { ScanTiming } from '../result/run.js';

/** The readings of one table. */
export interface TableScans {
  /** `data/training` */
  readonly block: string;
  /** `row rules 1.2 s, unique id 0.4 s`, in the order in which they were done */
  readonly text: string;
}

/**
 * How long the tables of one model were read, and what for; readings for one purpose of many columns are told as one, with
 * the time of all. The texts are somebody's, and not yet fit to print.
 */
export function scansOf(model: string, scans: readonly ScanTiming[]): readonly TableScans[] {
  const blocks = new Map<string, ScanTiming[]>();
  for (const timing of scans.filter((each) => each.model === model)) {
    const block = `${timing.gate}/${timing.source}`;
    const known = blocks.get(block);
    if (known) known.push(timing);
    else blocks.set(block, [timing]);
  }
  return [...blocks].map(([block, own]) => {
    const purposes = byPurpose(own);
    const told = purposes.map(({ text, seconds }) => `${text} ${secondsText(seconds)}`).join(', ');
    const total = own.reduce((sum, { seconds }) => sum + seconds, 0);
    const all = purposes.length < own.length ? `; ${own.length} readings, ${secondsText(total)} in all` : '';
    return { block, text: `${told}${all}` };
  });
}

interface Purpose {
  readonly text: string;
  readonly seconds: number;
}

/** `values of income` and `values of age` are `values of 2 columns`, in the place of the first. */
function byPurpose(scans: readonly ScanTiming[]): readonly Purpose[] {
  const purposes = new Map<string, { readonly scans: Set<string>; seconds: number }>();
  for (const { scan, seconds } of scans) {
    const purpose = /^([a-z]+) of ./s.exec(scan)?.[1] ?? ` ${scan}`;
    const known = purposes.get(purpose) ?? { scans: new Set(), seconds: 0 };
    known.scans.add(scan);
    known.seconds += seconds;
    purposes.set(purpose, known);
  }
  return [...purposes].map(([purpose, { scans: told, seconds }]) => {
    const [first = ''] = told;
    return { text: told.size === 1 ? first : `${purpose} of ${told.size} columns`, seconds };
  });
}

/** `0.4 s`, `75 s`, `3 min 20 s`: as exact as it is of use. */
export function secondsText(seconds: number): string {
  if (!(seconds >= 0.05)) return '< 0.1 s';
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
