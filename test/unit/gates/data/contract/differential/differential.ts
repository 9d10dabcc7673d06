// Generated row schemas and rows, held against ajv: so many cases of each format, and a seed that repeats them.
import fc from 'fast-check';
import { csvDisagreements, type Disagreement, jsonDisagreements, parquetDisagreements } from './agreement.js';
import { type Case, csvCase, jsonCase, parquetCase } from './cases.js';

interface Format<Drawn> {
  readonly cases: fc.Arbitrary<Drawn>;
  readonly disagreements: (cases: readonly Drawn[], rows: number) => Promise<readonly Disagreement[]>;
}

const formats = {
  CSV: format({ cases: csvCase, disagreements: csvDisagreements }),
  'JSON Lines': format({ cases: jsonCase, disagreements: jsonDisagreements }),
  Parquet: format({ cases: parquetCase, disagreements: parquetDisagreements }),
} as const;

export const formatNames = Object.keys(formats) as readonly (keyof typeof formats)[];

/** Repeats a run where DIFFERENTIAL_SEED names its seed. */
const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? (Date.now() ^ (Math.random() * 0x1_00_00_00_00)) | 0);

/** So many cases share a table. A row schema of its own asks the row as a whole, too: each fifth table has one case. */
const together = 10;
const rowsOfTable = [5, 5, 3, 1] as const;

/**
 * Draws cases and compares what each check refuses.
 *
 * @returns what differs, in words, with the seed; it is printed in any case
 */
export async function differences(name: keyof typeof formats, cases: number): Promise<readonly string[]> {
  process.stderr.write(`${name} against ajv: ${cases} cases, DIFFERENTIAL_SEED=${seed}\n`);
  return formats[name](cases);
}

function format<Drawn extends Case<unknown>>({ cases, disagreements }: Format<Drawn>) {
  return async (count: number): Promise<readonly string[]> => {
    const drawn = fc.sample(cases, { seed, numRuns: count });
    const found: string[] = [];
    for (let at = 0, table = 0; at < count; table += 1) {
      const batch = drawn.slice(at, at + (table % 5 === 0 ? 1 : together));
      const rows = rowsOfTable[table % rowsOfTable.length] ?? 1;
      for (const each of await disagreements(batch, rows)) {
        const [place] = /(?<=^k|^\*\/allOf\.)[0-9]+/.exec(each.check) ?? [];
        const guilty = batch.length === 1 || place === undefined ? batch : batch[Number(place)];
        found.push(`seed ${seed}, ${rows} rows: ${JSON.stringify(each)} in ${fc.stringify(guilty)}`);
      }
      at += batch.length;
    }
    return found;
  };
}
