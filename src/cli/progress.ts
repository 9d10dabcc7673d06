import pc from 'picocolors';
import stringWidth from 'string-width';
import { printable } from '../report/printable.js';
import { formatCount } from '../result/format.js';
import type { Environment } from '../run/machine.js';
import type { Progress } from '../run/world.js';
import { bugText, isWatched, type Streams, wantsColour } from './terminal.js';

/** A line that tells how far the work has come, and replaces itself. */
export interface ProgressLine {
  show(event: Progress): void;
  /** takes the line away, before something else is printed; the next event brings it back */
  clear(): void;
  /** takes the line away for good, whatever is told afterwards */
  end(): void;
}

export interface Timer {
  /** milliseconds, from anywhere */
  now(): number;
  /** calls once, so many milliseconds later. @returns what takes the call back */
  after(milliseconds: number, call: () => void): () => void;
}

/** Whoever waits less than this needs no progress. */
const appearsAfter = 500;
/** Milliseconds between two states of one reading: nobody reads faster. */
const leastBetween = 100;
/** The width of a terminal that does not say. */
const usualColumns = 80;

const realTimer: Timer = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    // The line keeps no process alive.
    const timeout = setTimeout(call, milliseconds).unref();
    return () => clearTimeout(timeout);
  },
};

/** Progress on a terminal where somebody looks; in a log and in CI it would be noise. The stack of a bug is told anywhere. */
export function progressLine(stderr: Streams['stderr'], env: Environment, timer: Timer = realTimer): ProgressLine {
  const watched = isWatched(stderr, env);
  const { dim } = pc.createColors(wantsColour(stderr, env));
  let block = '';
  let state: LineState = { head: '', tail: [] };
  let width = 0;
  let drawn: { readonly text: string; readonly at: number } | undefined;
  let takeBack: (() => void) | undefined;
  let ended = false;

  // The last cell stays free, for a terminal may go to its next line after it.
  const room = () => (stderr.columns || usualColumns) - 1;
  const draw = () => {
    const text = lineText(state, room());
    if (text === drawn?.text) return;
    const next = stringWidth(text);
    stderr.write(`\r${dim(text)}${' '.repeat(Math.max(0, Math.min(width, room()) - next))}`);
    width = next;
    drawn = { text, at: timer.now() };
  };
  const clear = () => {
    takeBack?.();
    takeBack = undefined;
    if (width > 0) stderr.write(`\r${' '.repeat(Math.max(0, Math.min(width, room())))}\r`);
    width = 0;
    drawn = undefined;
  };
  const show = (event: Progress) => {
    if (event.kind === 'bug') {
      clear();
      stderr.write(bugText(event.error));
      return;
    }
    if (!watched || ended) return;
    if (event.kind === 'block') block = `… ${event.model}: ${event.gate}/${event.source}`;
    state =
      event.kind === 'scan' && event.event.kind !== 'finished' ? scanState(event.event) : { head: block, tail: [] };
    if (drawn) {
      const more = event.kind === 'scan' && event.event.kind === 'running';
      if (!more || timer.now() - drawn.at >= leastBetween) draw();
    } else takeBack ??= timer.after(appearsAfter, draw);
  };
  const end = () => {
    ended = true;
    clear();
  };
  return { show, clear, end };
}

/** What a line says: its head is cut where the terminal is narrow, and its tail left out part by part, the last one first. */
export interface LineState {
  readonly head: string;
  readonly tail: readonly string[];
}

type ScanEvent = Extract<Progress, { kind: 'scan' }>['event'];

/** `training  row rules`, and behind it `43 %` and `12,300,000 rows`, as far as they are known. */
export function scanState(event: Exclude<ScanEvent, { kind: 'finished' }>): LineState {
  const head = `${event.source}  ${event.scan}`;
  if (event.kind === 'started') return { head, tail: [] };
  const { fraction, rows } = event;
  // An engine that does not know yet says so with numbers that are no fraction, such as -1.
  const known = fraction > 0 && fraction <= 1;
  return {
    head,
    tail: [
      ...(known ? [`${Math.floor(fraction * 100)} %`] : []),
      ...(rows !== undefined && Number.isSafeInteger(rows) && rows > 0
        ? [`${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'}`]
        : []),
    ],
  };
}

/** The line in so many cells of a terminal, or fewer. */
export function lineText({ head, tail }: LineState, columns: number): string {
  const whole = printable(head);
  for (let parts = tail.length; parts > 0; parts -= 1) {
    const end = tail
      .slice(0, parts)
      .map((part) => `  ${part}`)
      .join('');
    const room = columns - stringWidth(end);
    if (stringWidth(whole) <= room || (parts === 1 && room >= leastHead)) return cut(whole, room) + end;
  }
  return cut(whole, columns);
}

/** Fewer cells than these say nothing of a name. */
const leastHead = 8;

function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    width += stringWidth(segment);
    if (width > columns) break;
    kept += segment;
  }
  return columns < 1 ? '' : `${kept}…`;
}
