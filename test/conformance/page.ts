import { notCompared, notOffered, type Published, type Section, sections } from './published.js';

/**
 * Whether our number is the published one: within the margin that was stated, or else rounded, or cut as some publishers do,
 * to the digits that were published. Up to two decimals make an exact number.
 */
export function agrees({ published, within, ours }: Published): boolean {
  const [value, number] = [Number(published), ours()];
  const off = Math.abs(number - value);
  if (within !== undefined) return off <= within;
  const [mantissa = '', exponent = '0'] = published.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  if (decimals <= 2 && exponent === '0') return off <= 1e-13 * Math.max(1, Math.abs(value));
  const unit = 10 ** (Number(exponent) - decimals);
  const cut = number / value > 1 && off < unit;
  return cut || off <= unit / 2 + 1e-13 * Math.abs(value);
}

/** The text of docs/conformance.md. */
export function page(): string {
  const rows = sections.flatMap((section) => section.rows);
  const agreeing = rows.filter(agrees).length;
  return [
    '# Conformance',
    '',
    `Each of our statistics beside a number that someone else published for the same input. ${agreeing} of ${rows.length} agree: to`,
    'every digit that was published, rounded or cut, or within a margin where the publisher drew the input at random or',
    'states one. Ours is computed by the functions of `src/stats` on the input as it is written here; what a method',
    'does by default in the gate (bins, normalisation, p-values by redraws) is another matter. The rows are numbered as in our',
    'list of reference numbers. The table is `test/conformance/published.ts`, each of its rows is a unit test, and `npm run',
    'conformance` writes this page from it. With `--check` it writes nothing, and ends with 1 where the page is out of step.',
    'The other tools’ own results on twenty-four more inputs, with the scripts that made them, are in `test/fixtures/drift`',
    'and are compared in `test/unit/stats/compat.test.ts`.',
    '',
    'A = 38.7 41.5 43.8 44.5 45.5 46.0 47.7 58.0, B = 39.2 39.3 39.7 41.4 41.8 42.9 43.3 45.8; r = 16 18 16 14 12 12 and',
    'c = 16 16 16 16 16 8 are counts of six values.',
    ...sections.flatMap(table),
    '',
    '## What is not here',
    '',
    ...notCompared.map(([rows, reason]) => `- Row ${rows}: ${reason}.`),
    `- Not offered by name: ${notOffered}.`,
    '',
  ].join('\n');
}

function table({ title, source, rows }: Section): readonly string[] {
  return [
    '',
    `## ${title}`,
    '',
    `Published by: ${source}.`,
    '',
    '| Row | Method | Input | Published | Ours | Agreement |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const { row: number, method, input, published } = row;
      return `| ${number} | ${method} | ${input} | ${published} | ${text(row.ours())} | ${agreement(row)} |`;
    }),
  ];
}

/** Ten significant digits: enough to see that it agrees, too few for the last bit of another machine to show. */
function text(value: number): string {
  return String(Number(value.toPrecision(10)));
}

function agreement(row: Published): string {
  if (!agrees(row)) return '**no**';
  return row.within === undefined ? 'every digit' : `within ${row.within}`;
}
