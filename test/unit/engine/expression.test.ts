import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pureFunctions } from '../../../src/engine/duckdb/pure-functions.js';
import type { Engine } from '../../../src/engine/engine.js';
import { openEngine, unlocked } from './real-engine.js';

let engine: Engine;

beforeAll(async () => {
  engine = await openEngine([]);
});

afterAll(() => engine.close());

const rows = "(VALUES (1, 'x', [1, 2], {'b': 3}), (2, NULL, [], NULL)) AS t(a, \"x y\", l, s)";

/** What a condition is for each row. */
async function answers(written: string, value: (column: string) => string | undefined = () => undefined) {
  const condition = await (await engine.expression(written)).condition(value, rows);
  const found = await engine.query(`SELECT ${condition} AS it FROM ${rows}`);
  return found.map(({ it }) => it);
}

describe('a condition on one row', () => {
  test.each([
    ['a > 1', [false, true]],
    ['a > 1 -- and a note', [false, true]],
    ['a /* which */ BETWEEN 2 AND 3', [false, true]],
    [`"x y" = 'x'`, [true, null]],
    ['\'é😀\' <> "x y" AND a = 1', [true, false]],
    ["CASE WHEN a = 1 THEN 'x' ELSE 'y' END = 'y'", [false, true]],
    ['a IN (1, 3) OR lower("x y") LIKE \'z%\'', [true, null]],
    ['len(list_filter(l, lambda a: a > 1)) = 1', [true, false]],
    ['len(list_filter(l, e -> e > a)) = 1', [true, false]],
    ['s.b = 3', [true, null]],
    ["DATE '2026-01-01' + INTERVAL 1 DAY > DATE '2026-01-01'", [true, true]],
    ['nullif(a, 1) IS NULL', [true, false]],
    ['TRY_CAST("x y" AS INTEGER) IS NULL', [true, true]],
  ])('%s', async (written, expected) => {
    expect(await answers(written)).toEqual(expected);
  });

  test('names its columns once each, and none of the parameters of its lambdas', async () => {
    const { columns } = await engine.expression('a > 0 AND a < 9 AND len(list_filter(l, e -> e > a)) = 0 AND s.b = 1');
    expect(columns).toEqual(['a', 'l', 's']);
  });

  test('is asked of what stands for a column, wherever it stands, and of nothing that is called alike', async () => {
    const written = `a = 11 AND 'a' = 'a' AND len(list_filter(l, lambda a: a > 5)) = 0 AND "a" = 11`;
    expect(await answers(written, (column) => (column === 'a' ? 'a + 10' : undefined))).toEqual([true, false]);
  });
});

test('a zone that an expression does not name is UTC, wherever the machine stands', async () => {
  expect(await engine.query("SELECT current_setting('TimeZone') AS zone")).toEqual([{ zone: 'UTC' }]);
  const written = "CAST('2026-07-01 00:00:00' AS TIMESTAMPTZ) = TIMESTAMP '2026-07-01 00:00:00' AND a > 0";
  expect(await answers(written)).toEqual([true, true]);
});

describe('what is more than a condition on one row is refused', () => {
  test.each([
    "1) FROM read_csv('/etc/passwd') --",
    "true) FROM read_csv('/etc/passwd') WHERE (true",
    'true), (true',
    'true); SELECT (true',
    'true; SELECT true',
    'true;',
    ';',
    '',
    '-- nothing',
    '/* open',
    "'open",
    '"open',
    '$$open',
    'a > 1)',
    '(a > 1',
    'true) OR (true',
    'true) AS b, (true',
    'true) UNION SELECT (true',
    'true) WHERE (true',
    'true) GROUP BY (a',
    'true) ORDER BY (true',
    'true) LIMIT (1',
    'a > 1 FROM t',
    'SELECT true',
    'a = 1 \0 OR true',
    "COPY t TO '/tmp/x'",
    "ATTACH '/tmp/x' AS x",
    'INSTALL httpfs',
    "SET memory_limit = '1GB'",
    'PRAGMA version',
    `${'('.repeat(20_000)}true${')'.repeat(20_000)}`,
    `${'NOT '.repeat(2000)}true`,
  ])('%j', async (written) => {
    await expect(engine.expression(written)).rejects.toMatchObject({ code: 'invalid_expression' });
  });

  test.each([
    ['a > (SELECT 1)', 'it holds a query of its own'],
    ["EXISTS (SELECT * FROM read_csv('/etc/passwd'))", 'it holds a query of its own'],
    ["a IN (FROM read_text('/etc/passwd'))", 'it holds a query of its own'],
    ['a = ANY (SELECT 1)', 'it holds a query of its own'],
    ['(TABLE duckdb_settings)', 'it holds a query of its own'],
    ['a > lag(a) OVER ()', 'it looks at other rows with a window function'],
    ['a = $1', 'it holds a parameter, and nothing is given for one'],
    ['a = ?', 'it holds a parameter, and nothing is given for one'],
    ['COLUMNS(*) > 1', 'it holds a *'],
    ['t.* IS NULL', 'it holds a *'],
    ['#1 > 1', 'it names a column by its number'],
    ['sum(a) > 1', 'it calls sum(), which is none of the functions whose answer depends on their arguments alone'],
    [
      'count(*) > 1',
      'it calls count_star(), which is none of the functions whose answer depends on their arguments alone',
    ],
    ["a -> '$.b' = 1", undefined],
    ["s['b'] -> 'c' = 1", 'it holds an arrow that is no lambda'],
    ['GROUPING(a) = 1', 'it asks for a group'],
    ['lower(DISTINCT a) = a', expect.stringMatching(/^it calls lower\(\)/)],
    ['other.main.lower(a) = a', undefined],
  ])('%s', async (written, why) => {
    const condition = engine.expression(written).then((it) => it.condition(() => undefined, rows));
    await expect(condition).rejects.toMatchObject({
      code: 'invalid_expression',
      explanation: { what: expect.stringMatching(/^the expression /), ...(why !== undefined && { why }) },
    });
  });

  test.each([
    ...[
      'random',
      'now',
      'uuid',
      'gen_random_uuid',
      'today',
      'get_current_timestamp',
      'transaction_timestamp',
      'version',
    ],
    ...['getenv', 'current_setting', 'getvariable', 'current_query', 'nextval', 'currval', 'txid_current', 'error'],
    ...['query', 'query_table', 'read_csv', 'read_text', 'glob', 'age', 'current_user', 'pg_sleep', 'sleep_ms'],
    ...['write_log', 'setseed', 'current_database', 'json_serialize_plan', 'stats', 'vector_type', 'list_aggregate'],
    ...['current_localtimestamp', 'unnest', 'nosuchfunction', 'no such function'],
  ])('a call of %s()', async (name) => {
    await expect(engine.expression(`"${name}"('x') = 'x'`)).rejects.toMatchObject({
      code: 'invalid_expression',
      explanation: { why: expect.stringContaining(`it calls ${name}(), `) },
    });
  });

  test.each(['current_date', 'current_timestamp', 'localtime', 'current_user', 'rowid', 'filename', 'file_row_number'])(
    '%s is a column like any other, and the table must have it',
    async (name) => {
      expect((await engine.expression(`${name} IS NOT NULL`)).columns).toEqual([name]);
    },
  );

  test('a function whose name is misspelt is told with the nearest', async () => {
    await expect(engine.expression("lowr(a) = 'x'")).rejects.toMatchObject({
      explanation: { fix: 'did you mean lower()?' },
    });
  });
});

describe('what cannot be computed for any row is refused before one is read', () => {
  test.each([
    ['a', 'the expression is neither true nor false', 'it is of type INTEGER'],
    ["'true'", 'the expression is neither true nor false', 'it is of type VARCHAR'],
    ['NULL', 'the expression is neither true nor false', 'it is of type INTEGER'],
    ['l > 1', 'the expression cannot be computed', expect.stringContaining('INTEGER[]')],
    ["ATTACH '/tmp/x'", 'the expression cannot be computed', expect.stringContaining('ATTACH')],
    ['a::nosuchtype = 1', 'the expression cannot be computed', expect.stringContaining('nosuchtype')],
    ["regexp_matches('x', '(')", 'the expression cannot be computed', expect.stringContaining('missing )')],
  ])('%s', async (written, what, why) => {
    const parsed = await engine.expression(written);
    await expect(parsed.condition(() => undefined, rows)).rejects.toMatchObject({
      code: 'invalid_expression',
      explanation: { what, why },
    });
  });
});

test('every function that an expression may call is one that the engine has, and calls consistent', async () => {
  const known = await unlocked(
    "SELECT function_name FROM duckdb_functions() WHERE function_type = 'macro' OR (function_type = 'scalar' " +
      "AND stability = 'CONSISTENT')",
  );
  const names = new Set(known.map(({ function_name }) => String(function_name).toLowerCase()));
  expect([...pureFunctions].filter((name) => !names.has(name))).toEqual([]);
});
