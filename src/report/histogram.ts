import type { HistogramEvidence } from '../result/check.js';
import { formatNumber, formatShort } from '../result/format.js';
import { partName, percentText } from './drift.js';
import { printable } from './printable.js';

// Both sides of a histogram as lines of characters of one width, readable without colour.

type Bin = HistogramEvidence['bins'][number];

const eighths = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Cells of the widest name and of the longest bar. */
const widestName = 40;
const longestBar = 12;
const mostCategories = 8;
/** More ranges than these are not drawn: no gate makes as many. */
const mostRanges = 80;

/** How wide a text is in the cells of a terminal. */
export type Width = (text: string) => number;

/**
 * Ranges as two rows of bars over one axis, categories as a row each with both shares.
 *
 * @returns lines that are fit to print, each at most 91 cells
 */
export function histogramLines({ bins }: Pick<HistogramEvidence, 'bins'>, width: Width): readonly string[] {
  return bins.every(isRange) ? rangeLines(bins.slice(0, mostRanges)) : categoryLines(bins, width);
}

function isRange({ part, from, to }: Bin): boolean {
  return part === undefined && !(from === undefined && to === undefined) && from !== to;
}

function rangeLines(bins: readonly Bin[]): readonly string[] {
  const most = Math.max(...bins.flatMap(({ reference, current }) => [reference, current]));
  const cells = bins.length <= mostRanges / 2 ? 2 : 1;
  const row = (side: 'reference' | 'current') => bins.map((bin) => barCell(bin[side], most).repeat(cells)).join('');
  const [left, right] = [endText('<', bins[0]?.to), endText('>', bins.at(-1)?.from)];
  return [
    `reference  ${row('reference')}`.trimEnd(),
    `current    ${row('current')}`.trimEnd(),
    `           ${left}${' '.repeat(Math.max(1, bins.length * cells - left.length - right.length))}${right}`.trimEnd(),
  ];
}

/** What is there is seen, however little it is. */
function barCell(share: number, most: number): string {
  if (!(share > 0)) return ' ';
  return eighths[Math.min(7, Math.max(0, Math.ceil((share / most) * 8) - 1))] ?? ' ';
}

function endText(sign: string, end: number | undefined): string {
  return end === undefined ? '' : `${sign} ${formatShort(end)}`;
}

function categoryLines(bins: readonly Bin[], width: Width): readonly string[] {
  const sum = (rest: readonly Bin[], side: 'reference' | 'current') =>
    Math.min(
      1,
      rest.reduce((total, bin) => total + bin[side], 0),
    );
  const whole = bins.length <= mostCategories;
  const shown = whole ? bins : bins.slice(0, mostCategories - 1);
  const rest = bins.slice(shown.length);
  const rows = [
    ...shown.map((bin) => ({ name: cut(printable(nameOf(bin)), widestName, width), ...sharesOf(bin) })),
    ...(whole ? [] : [{ name: 'all others', reference: sum(rest, 'reference'), current: sum(rest, 'current') }]),
  ];
  const most = Math.max(...rows.flatMap(({ reference, current }) => [reference, current]));
  const widest = Math.max(...rows.map(({ name }) => width(name)));
  const side = (share: number) => `${percentText(share).padStart(8)} ${bar(share, most).padEnd(longestBar)}`;
  return [
    `${' '.repeat(widest)}  ${'reference'.padEnd(9 + longestBar)}  current`,
    ...rows.map(({ name, reference, current }) =>
      `${name}${' '.repeat(widest - width(name))}  ${side(reference)}  ${side(current)}`.trimEnd(),
    ),
  ];
}

function sharesOf({ reference, current }: Bin) {
  return { reference, current };
}

function nameOf(bin: Bin): string {
  return bin.from === undefined ? partName(bin) : formatNumber(bin.from);
}

function bar(share: number, most: number): string {
  if (!(share > 0)) return '';
  return '█'.repeat(Math.round((share / most) * longestBar)) || '▏';
}

/** The beginning of a text, in no more cells than there are. */
export function cut(text: string, cells: number, width: Width): string {
  if (width(text) <= cells) return text;
  const characters = [...text];
  while (characters.length > 0 && width(characters.join('')) > cells - 1) characters.pop();
  return `${characters.join('')}…`;
}
