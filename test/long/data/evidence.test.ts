import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { unlocked } from '../../unit/engine/real-engine.js';
import { csvColumn, type JudgedTable, judge } from '../../unit/gates/data/judged-table.js';

const schema = { properties: { x: { type: 'integer', maximum: 9 }, y: { enum: ['a', 'b', null] } }, required: ['x'] };

describe.each([
  [
    'CSV',
    'part-*.csv',
    {
      'part-1.csv': 'x,y\n1,a\n10,b\nten,c\n11,\n',
      'part-2.csv': 'x,y\n12,a\n,b\n3,"c,\nd"\n13,a\n14,a\n15,a\n',
    },
    [
      { file: 'part-1.csv', row: 2, values: { x: '10' } },
      { file: 'part-1.csv', row: 4, values: { x: '11' } },
      { file: 'part-2.csv', row: 1, values: { x: '12' } },
      { file: 'part-2.csv', row: 4, values: { x: '13' } },
      { file: 'part-2.csv', row: 5, values: { x: '14' } },
    ],
  ],
  [
    'Parquet',
    'parts/*.parquet',
    {
      'parts/1.parquet': { select: "SELECT * FROM (VALUES (1, 'a'), (10, 'b'), (10, 'c'), (NULL, 'c')) AS t(x, y)" },
      'parts/2.parquet': {
        select: "SELECT * FROM (VALUES (1, 'a'), (11, NULL), (12, 'c'), (13, 'a'), (14, 'a')) AS t(x, y)",
      },
    },
    [
      { file: 'parts/1.parquet', row: 2, values: { x: '10' } },
      { file: 'parts/1.parquet', row: 3, values: { x: '10' } },
      { file: 'parts/2.parquet', row: 2, values: { x: '11' } },
      { file: 'parts/2.parquet', row: 3, values: { x: '12' } },
      { file: 'parts/2.parquet', row: 4, values: { x: '13' } },
    ],
  ],
])('the failing rows over two files, in %s', (_format, path, files, first) => {
  test('are the first five, numbered from 1 in each file, with their values where the configuration shows them', async () => {
    const table = await judge({ files, schema, block: { path, show_values: true } });
    expect(table.evidence('x/maximum', 'rows')).toEqual({ kind: 'rows', rows: first, masked: false });
  });

  test('hold no value where the configuration does not show them', async () => {
    const table = await judge({ files, schema, block: { path } });
    expect(table.evidence('x/maximum', 'rows')).toEqual({
      kind: 'rows',
      rows: first.map(({ file, row }) => ({ file, row })),
      masked: true,
    });
  });

  test('are shown for each rule, for the rows and for a key', async () => {
    const table = await judge({ files, schema, block: { path, unique: [['y']] } });
    for (const check of ['*/schema', 'x/required', 'x/maximum', 'y/enum', 'y/unique'])
      expect(table.evidence(check, 'rows').rows.length).toBeGreaterThan(0);
  });

  test('show a missing cell as null, and a text as it stands', async () => {
    const table = await judge({ files, schema, block: { path, show_values: true } });
    expect(table.evidence('x/required', 'rows').rows[0]?.values).toEqual({ x: null });
    expect(table.evidence('y/enum', 'rows').rows[0]?.values).toEqual({ y: 'c' });
  });

  describe('come with a statement', () => {
    const before = process.cwd();
    let table: JudgedTable;

    beforeEach(async () => {
      table = await judge({ files, schema, block: { path, unique: [['y'], ['x', 'y']] } });
      process.chdir(table.folder);
    });

    afterEach(() => process.chdir(before));

    test.each(['*/schema', 'x/required', 'x/maximum', 'y/enum', 'y/unique'])(
      'that any engine in the workspace answers with the number of %s',
      async (check) => {
        expect(table.count(check)).toBeGreaterThan(0);
        const [row] = await unlocked(table.evidence(check, 'sql').statement);
        expect(Object.values(row ?? {}).map(Number)).toEqual([table.count(check)]);
      },
    );
  });
});

test('a check that passed shows no rows and no statement', async () => {
  const table = await judge({ files: csvColumn(['1', '2']), schema: { properties: { x: { type: 'integer' } } } });
  expect(table.check('x/type').evidence).toBeUndefined();
});

test('the rows of a long Parquet file keep their numbers, however many threads read it', async () => {
  const table = await judge({
    files: {
      'table.parquet': {
        select: 'SELECT CASE WHEN i % 90000 = 89999 THEN -1 ELSE i END AS x FROM range(400000) AS t(i)',
      },
    },
    schema: { properties: { x: { type: 'integer', minimum: 0 } } },
  });
  expect(table.evidence('x/minimum', 'rows').rows.map(({ row }) => row)).toEqual([90000, 180000, 270000, 360000]);
});

describe('a name that holds what SQL, CSV or a pattern would read otherwise', () => {
  const names = ["it's", 'a "quoted" name', 'a,b', 'line\nbreak', 'select', 'ünï', '%_', '*', '__proto__'];

  test.each(names)('%j, of a column, is judged and shown as it is', async (name) => {
    const header = `"${name.replaceAll('"', '""')}"`;
    const table = await judge({
      files: { 'table.csv': `id,${header}\n1,2\n2,x\n` },
      schema: { properties: Object.fromEntries([[name, { type: 'integer' }]]) },
      block: { show_values: true },
    });
    const check = table.checks.find(({ key }) => key.rule === 'type');
    expect(check).toMatchObject({ key: { subject: name }, status: 'failed', observed: { value: 1, of: 2 } });
    const rows = check?.evidence?.find((item) => item.kind === 'rows');
    expect(JSON.stringify(rows)).toContain(`"row":2,"values":{${JSON.stringify(name)}:"x"}`);
  });

  test.each(["it's.csv", 'a [1].csv', 'a*.csv', 'a?.csv', 'day=1/table.csv', 'x=1/table.csv', 'a,b.csv', 'ünï.csv'])(
    '%j, of a file, stands for that file alone',
    async (path) => {
      const others = { 'a 1.csv': 'x\n5\n', 'ab.csv': 'x\n5\n' };
      const table = await judge({
        files: { [path]: 'x\n1\n2\nx\n', ...others },
        schema: { properties: { x: { type: 'integer' } } },
      });
      expect(table.check('x/type')).toMatchObject({ status: 'failed', observed: { value: 1, of: 3 } });
      expect(table.evidence('x/type', 'rows').rows).toEqual([{ file: path, row: 3 }]);
    },
  );
});
