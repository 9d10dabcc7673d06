// What the engine builds is what a file can hold: nothing that is refused when it is read back.
import { describe, expect, test } from '@jest/globals';
import type { Profile } from '../../../src/profile/profile.js';
import { readProfile } from '../../../src/profile/read.js';
import { countProfile } from '../../../src/profile/rebin.js';
import { profileText } from '../../../src/profile/text.js';
import { count, type Files, type Options, parquet, profile } from '../../unit/profile/tables.js';

async function built(files: Files, options: Options = {}): Promise<Profile> {
  const made = await profile(files, options);
  return { ...made, origin: { ...made.origin, files: [{ path: 'table', size: 1, sha256: '0'.repeat(64) }] } };
}

async function readBack(made: Profile): Promise<Profile> {
  return readProfile(Buffer.from(profileText(made)), 'ref.json');
}

const select = (columns: string, rows = 5000) => ({
  'table.parquet': { select: `SELECT ${columns} FROM range(${rows}) AS t(i)` },
});

describe('a profile of the engine is read back as it was, and is its own counts', () => {
  test.each<[string, Files]>([
    ['integers beyond 2⁵³', parquet('(9223372036854775807), (9223372036854775806), (-9223372036854775808), (1)')],
    ['decimals of 38 digits', parquet('(12345678901234567890123456789012345.678::DECIMAL(38,3)), (0.001)')],
    ['infinities and NaN', parquet("('nan'::DOUBLE), ('inf'), ('-inf'), (1.5), (NULL)")],
    ['infinities alone', parquet("('inf'::DOUBLE), ('-inf')")],
    ['zeros of both signs', parquet("('-0.0'::DOUBLE), (0.0), (1e-300)")],
    ['the smallest doubles', parquet("('5e-324'::DOUBLE), ('1e-323'), ('-5e-324')")],
    ['one constant', parquet('(3), (3), (3)')],
    ['nothing', parquet('(NULL::DOUBLE), (NULL)')],
    ['an offset a million times the spread', select('1e9 + sin(i) AS x')],
    ['a long tail', select('exp(10 * sin(i)) AS x')],
    ['eighty percent zeros', select('CASE WHEN i % 5 = 0 THEN sin(i) ELSE 0 END AS x')],
    ['large values whose squares add up', select('1e150 * cos(i) AS x')],
    ['single precision', select('CAST(sin(i) * 0.1 AS FLOAT) AS x')],
    ['many whole numbers', select('(i * 7919) % 4999 AS x')],
    [
      'texts that are hard to write, each often enough to be named',
      select(
        `['"', '\\', chr(10), chr(0), 'é', 'e' || chr(769), chr(8232), '', '__proto__', chr(128512)][1 + i % 10] AS x`,
        400,
      ),
    ],
    ['long texts', select("repeat('x', 2000) || (i % 3) AS x")],
    ['many categories', select("'v' || (i * i % 3001) AS x")],
    [
      'lists, times and identifiers',
      select("[i] AS l, i AS id, TIMESTAMP '2026-01-01' + to_seconds(i) AS t, 'k' || i AS k"),
    ],
  ])('%s', async (_name, files) => {
    const made = await built(files);
    expect(await readBack(made)).toEqual(JSON.parse(JSON.stringify(made)));
    const { columns } = countProfile(made, made);
    for (const column of made.columns) {
      const own = columns.get(column.name);
      if (column.kind === 'numeric') {
        const { at, between, sums } = column;
        expect(own).toMatchObject({ at, between, sums, interpolated: false });
      } else if (column.kind === 'categorical') {
        expect(own).toMatchObject({ counts: column.counts, unseen: { rows: 0 } });
      } else expect(own).toMatchObject({ kind: 'presence', count: column.count });
    }
  });

  test('more categories than are listed', async () => {
    const made = await built(select("'v' || (i % 100500) AS x", 120_000));
    expect(made.columns).toMatchObject([{ kind: 'categorical', distinct: 100_500, other: 500 }]);
    expect(await readBack(made)).toEqual(made);
  });

  test('rows in groups, of a window', async () => {
    const columns =
      "i % 50 AS user, sin(i % 50) AS x, 'p' || (i % 3) AS plan, TIMESTAMP '2026-01-01' + to_hours(i) AS at";
    const window = { column: 'at', from: '2026-01-02T00:00:00Z', to: '2026-03-01T00:00:00Z' };
    const made = await built(select(columns), { group: ['user'], window });
    expect(await readBack(made)).toEqual(made);
    expect(made).toMatchObject({ group: { columns: ['user'] }, origin: { window }, rows: 58 * 24 });
  });
});

describe('numbers of another table', () => {
  test('are counted from its profile as from its rows, but for what lies between its edges', async () => {
    const reference = await built(select('sin(i) * 100 AS x, i % 100 AS n'));
    const current = select('sin(i * 1.3) * 90 + 5 AS x, (i * i) % 90 AS n', 4000);
    const found = countProfile(reference, await built(current)).columns;
    const exact = (await count(reference, current)).columns;
    // Few values are all edges, and nothing is left between.
    expect(found.get('n')).toEqual(exact.get('n'));
    const [rebinned, counted] = [found.get('x'), exact.get('x')];
    if (rebinned?.kind !== 'numeric' || counted?.kind !== 'numeric') throw new Error('x is not numeric');
    let [off, worst] = [0, 0];
    for (const [index, cell] of counted.between.entries()) {
      off += (rebinned.between[index] ?? 0) + (rebinned.at[index] ?? 0) - cell - (counted.at[index] ?? 0);
      worst = Math.max(worst, Math.abs(off));
    }
    // A cell holds some 15 of the 4,000 rows.
    expect(worst).toBeLessThanOrEqual(16);
    expect(rebinned.interpolated).toBe(true);
  });
});
