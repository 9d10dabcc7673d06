import { stringify } from 'yaml';
import { printable } from '../report/printable.js';
import { widthOf } from '../report/width.js';
import { counted, formatNumber } from '../result/format.js';
import { type JsonNumber, toJsonNumber } from '../result/quantity.js';
import { type Listing, listMetrics } from '../run/list.js';
import { type Context, withWorld } from './context.js';
import { type MetricsOptions, rowOf, runOf } from './metrics-options.js';

type Listed = Listing['listed'][number];

/** `mlgate metrics --list FILE`: every number it can see, with the selector to write for it. */
export async function list(path: string, options: MetricsOptions, context: Context): Promise<number> {
  const { format, row, run } = options;
  const read = {
    ...(format !== undefined && { format }),
    ...(row !== undefined && { row: rowOf(row) }),
    ...(run !== undefined && { run: runOf(run) }),
  };
  const listing = await withWorld(context, undefined, (world) => listMetrics(path, read, world));
  const { stdout, stderr } = context.streams;
  (options.json ? stderr : stdout).write(await listingText(listing));
  if (options.json) stdout.write(`${JSON.stringify(inJson(listing), null, 2)}\n`);
  return 0;
}

export async function listingText({ path, format, listed }: Listing): Promise<string> {
  const title = `${printable(path)}  read as ${format}: ${counted(listed.length, 'metric')}\n`;
  const rows = listed.map((each) => [yamlKey(each.selector), ...told(each)].map(printable));
  const widthIn = await widthOf(rows.flat());
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthIn(row[column] ?? '')), 0));
  return (
    title +
    rows
      .map((row) => {
        const cells = row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthIn(cell))));
        return `  ${cells.join('  ')}`.trimEnd();
      })
      .map((line) => `${line}\n`)
      .join('')
  );
}

/** The value, and what the file says of it. */
function told(each: Listed): [value: string, facts: string] {
  if ('values' in each) {
    const values = each.values.map(Number);
    const range = `${formatNumber(Math.min(...values))} to ${formatNumber(Math.max(...values))}`;
    return [range, `${each.values.length} numbers: needs aggregate:`];
  }
  const { direction, standard_error: error, trials } = each.facts;
  const facts = [
    ...(direction === undefined ? [] : [direction.replaceAll('_', ' ')]),
    ...(error === undefined ? [] : [`± ${formatNumber(error)}`]),
    ...(trials === undefined ? [] : [counted(trials, 'row')]),
  ];
  return [formatNumber(each.value), facts.join(', ')];
}

/** A selector as a key of mlgate.yml: in quotes where YAML would read it as something else. */
export function yamlKey(selector: string): string {
  const text = stringify({ [selector]: 0 }, { lineWidth: 0 });
  return text.startsWith('?') ? JSON.stringify(selector) : text.slice(0, text.lastIndexOf(': 0'));
}

function inJson({ path, format, listed }: Listing) {
  const numbers = listed.map((each) => {
    const { selector, pointer } = each;
    if ('values' in each) return { selector, pointer, values: each.values.map(toJsonNumber) satisfies JsonNumber[] };
    return { selector, pointer, value: toJsonNumber(each.value), ...each.facts };
  });
  return { path, format, numbers };
}
