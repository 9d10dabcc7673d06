// Values of a table are somebody's data, and text that somebody chose: they are shown where they may be, and never obeyed.
import { describe, expect, test } from '@jest/globals';
import { annotations } from '../../../src/report/annotations.js';
import { type Files, type Judged, once, outcomes, theModel, workspace } from '../../command/mlgate.js';
import { writeParquet } from '../../unit/engine/real-engine.js';

/** Everything that a run writes, as one text. */
async function written(files: Files, parquet?: { readonly name: string; readonly select: string }) {
  const made = await workspace(files);
  if (parquet) await writeParquet(made.path(parquet.name), parquet.select);
  const judged = await made.judge(['check', '--verbose', '--markdown', 'report.md']);
  const markdown = await made.read('report.md');
  const annotated = JSON.stringify(annotations(judged.result));
  return {
    judged,
    terminal: judged.stderr,
    markdown,
    all: [judged.stdout, judged.stderr, markdown, annotated].join('\n'),
  };
}

/** Which of the secrets can be read somewhere. */
function readable(secrets: readonly string[], text: string): readonly string[] {
  return secrets.filter((secret) => text.includes(secret));
}

const csv = (header: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  [header, ...rows].map((cells) => `${cells.join(',')}\n`).join('');

/** Every cell but those of `id` and `group` is one that nobody may see. */
const header = ['id', 'group', 'ssn', 'code', 'moment', 'day', 'salary', 'look', 'part', 'branch'];
const rows = Array.from({ length: 8 }, (_, i) => [
  ...[
    i,
    i % 2 === 0 ? 'north' : 'south',
    `SECRET-${i % 3}`,
    `SECRET${i}`,
    `2031-07-01T11:22:3${i}Z`,
    `2031-07-0${i + 1}`,
  ],
  ...[7_654_321 + i, `SECRET${i}`, `SECRET${i}`, `SECRET${i}`],
]);
const secrets = ['SECRET', '76543', '2031-07', '11:22:3'];

function everyRule(sensitive: boolean, showValues: boolean): Files {
  const mark = sensitive ? { 'x-sensitive': true } : {};
  const schema = {
    properties: {
      id: { type: 'integer' },
      ssn: { ...mark, type: 'string', pattern: '^[0-9]+$', enum: ['a'], maxLength: 3, format: 'email' },
      code: { ...mark, type: 'string', const: 'x', minLength: 90 },
      moment: { ...mark, type: 'string', format: 'date-time', pattern: '^1' },
      day: { ...mark, type: 'string', format: 'date' },
      salary: { ...mark, type: 'number', exclusiveMinimum: 9e6, multipleOf: 7 },
      look: { ...mark, type: 'string', pattern: '(?<=x)y' },
    },
    patternProperties: { '^part$': { ...mark, type: 'string', minLength: 80 } },
    anyOf: [{ properties: { branch: { ...mark, type: 'string', minLength: 70 } } }],
    if: { properties: { salary: { type: 'number', minimum: 0 } } },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name
    then: { properties: { code: { type: 'string', pattern: '(?<!S)zz' } } },
  };
  const other = (column: string | string[]) => ({ path: 'other.csv', column });
  return {
    'table.csv': csv(header, rows),
    'other.csv': csv(['ssn', 'code', 'moment', 'salary'], [['SECRET-0', 'SECRET1', '2031-07-01T11:22:31Z', 7_654_322]]),
    'row.schema.json': JSON.stringify(schema),
    'mlgate.yml': JSON.stringify({
      version: 1,
      name: 'churn',
      data: {
        table: {
          path: 'table.csv',
          schema: 'row.schema.json',
          show_values: showValues,
          unique: [['ssn'], ['ssn', 'group']],
          columns: { salary: { max_missing_fraction: 0 } },
          rules: {
            long: { expression: 'length(code) > 100 AND salary > 1e9', where: 'ssn IS NOT NULL' },
            cast: { expression: 'CAST(code AS INTEGER) > 0' },
            overflow: { expression: "CAST(look AS DATE) > DATE '2020-01-01' AND 1 / 0 > id", null_as: 'allow' },
          },
          foreign_keys: [
            { column: 'code', in: other('code') },
            { column: ['ssn', 'salary'], in: other(['ssn', 'salary']) },
          ],
          no_overlap_with: { path: 'other.csv', key: ['ssn'], time: 'moment' },
          aggregates: {
            lowest: { statistic: 'min', column: 'salary', min: 1e9 },
            highest: { statistic: 'max', column: 'salary', max: 1 },
            median: { statistic: 'quantile', quantile: 0.5, column: 'salary', max: 1 },
            of_one: { statistic: 'mean', column: 'salary', max: 1, where: 'id = 3' },
            by_group: { statistic: 'max', column: 'salary', by: ['group'], max: 1 },
            mean_by_id: { statistic: 'mean', column: 'salary', by: ['id'], max: 1 },
            sum_by_id: { statistic: 'sum', column: 'salary', by: ['id'], min: 1e12 },
            by_secret: { statistic: 'mean', column: 'id', by: ['ssn'], min: 100 },
            different: { statistic: 'distinct_count', column: 'ssn', min: 100 },
            of_text: { statistic: 'mean', column: 'ssn', min: 1 },
          },
          freshness: { column: 'day', max_age: '1d' },
        },
      },
    }),
  };
}

/** Every rule says so where it finds a violation, or what hinders it; none passes, and none is left out. */
function expectFound({ result }: Judged): void {
  const found = outcomes(result);
  const passing = Object.keys(found).filter((id) => found[id]?.startsWith('passed'));
  expect(passing.map((id) => id.split('/').at(-1))).not.toContain('pattern');
  expect(Object.values(found).filter((outcome) => outcome.startsWith('failed')).length).toBeGreaterThan(25);
  expect(found).toMatchObject({
    'data/table/look/pattern': 'failed violations',
    'data/table/cast/expression': 'failed violations',
    'data/table/ssn/unique': 'failed violations',
    'data/table/code/foreign_key': 'failed violations',
    'data/table/ssn/no_overlap_with': 'failed violations',
    'data/table/moment/not_later_than': 'failed violations',
    'data/table/mean_by_id/max': 'failed above_maximum',
    'data/table/by_secret/min': 'failed below_minimum',
    'data/table/day/freshness': 'failed above_maximum',
  });
}

describe('a value of a column that is marked as sensitive', () => {
  test.concurrent('is in nothing that a run writes, whatever the rule and whatever show_values says', async () => {
    const { judged, all } = await written(everyRule(true, true));
    expectFound(judged);
    expect(readable(secrets, all)).toEqual([]);
    expect(all).toContain('"masked": true');
  });

  const marked = '{ "type": "string", "maxLength": 1, "x-sensitive": true }';
  const places: readonly (readonly [string, string])[] = [
    ['among the properties', `{ "properties": { "v": ${marked} } }`],
    [
      'behind references',
      `{ "properties": { "v": { "$ref": "#/$defs/a" } }, "$defs": { "a": { "$ref": "#/$defs/b" }, "b": ${marked} } }`,
    ],
    ['in a part of allOf', `{ "allOf": [{ "properties": { "v": ${marked} } }] }`],
    ['in allOf of the column', `{ "properties": { "v": { "type": "string", "allOf": [${marked}] } } }`],
    [
      'in a branch',
      `{ "properties": { "v": { "type": "string", "maxLength": 1 } }, "if": { "required": ["id"] }, "then": { "properties": { "v": ${marked} } } }`,
    ],
    ['under a pattern', `{ "patternProperties": { "^v": ${marked} } }`],
    [
      'under additionalProperties',
      `{ "properties": { "id": { "type": "integer" } }, "additionalProperties": ${marked} }`,
    ],
    ['on the row', '{ "x-sensitive": true, "properties": { "v": { "type": "string", "maxLength": 1 } } }'],
  ];

  /** One block a place, in one run. */
  const inPlaces = once(() => {
    const blocks = places.map(([, schema], index) => ({
      [`t${index}.csv`]: `id,v\n1,SECRET${index}x\n2,SECRET${index}y\n2,SECRET${index}y\n`,
      [`s${index}.json`]: schema,
    }));
    const block = (index: number) =>
      `t${index}: { path: t${index}.csv, schema: s${index}.json, show_values: true, unique: [[v]] }`;
    return written({
      ...Object.assign({}, ...blocks),
      'mlgate.yml': `version: 1\nname: churn\ndata:\n${places.map((_, index) => `  ${block(index)}\n`).join('')}`,
    });
  });

  test.concurrent.each(places.map(([place], index) => [place, index] as const))(
    'is none that is shown where the mark stands %s',
    async (_place, index) => {
      const { judged, all } = await inPlaces();
      const own = Object.entries(outcomes(judged.result)).filter(([id]) => id.startsWith(`data/t${index}/`));
      expect(own.filter(([, found]) => found === 'failed violations').length).toBeGreaterThan(2);
      expect(readable([`SECRET${index}`], all)).toEqual([]);
    },
  );

  test.concurrent.each<[string, Files, string | undefined]>([
    ['JSON Lines', { 'table.jsonl': '{"id":1,"v":{"zip":"SECRET1","city":"SECRET2"}}\n' }, undefined],
    ['Parquet', {}, "SELECT 1 AS id, {'zip': 'SECRET1', 'city': 'SECRET2'} AS v"],
  ])('is none that is shown with the struct that it stands in, in %s', async (format, files, select) => {
    const name = `table.${format === 'Parquet' ? 'parquet' : 'jsonl'}`;
    const { judged, all } = await written(
      {
        ...files,
        'row.schema.json':
          '{ "properties": { "v": { "type": "object", "maxLength": 0, "properties": { "zip": { "type": "string", "maxLength": 1, "x-sensitive": true } }, "enum": [{}] } } }'.replace(
            '"maxLength": 0, ',
            '',
          ),
        'mlgate.yml': `version: 1\nname: churn\ndata: { t: { path: ${name}, schema: row.schema.json, show_values: true } }\n`,
      },
      select === undefined ? undefined : { name, select },
    );
    expect(outcomes(judged.result)).toMatchObject({
      'data/t/v/enum': 'failed violations',
      'data/t/v.zip/maxLength': 'failed violations',
    });
    expect(readable(['SECRET'], all)).toEqual([]);
  });

  test.concurrent('may be any where the row schema that would mark it cannot be read', async () => {
    const { judged, all } = await written({
      'table.csv': 'id,v\n1,SECRET1\n1,SECRET1\n',
      'row.schema.json': '{ "properties": { "v": { "x-sensitive": true, "typ": "string" } } }',
      'mlgate.yml':
        'version: 1\nname: churn\ndata: { t: { path: table.csv, schema: row.schema.json, show_values: true, unique: [[v]] } }\n',
    });
    expect(outcomes(judged.result)).toEqual({
      'data/t/*/schema': 'error invalid_schema',
      'data/t/v/unique': 'failed violations',
    });
    expect(readable(['SECRET'], all)).toEqual([]);
  });
});

describe('a value of another column', () => {
  test.concurrent('is masked but for the numbers that were asked for and the newest time', async () => {
    const { judged, all } = await written(everyRule(false, false));
    expectFound(judged);
    expect(readable(['SECRET', '11:22:3', 'north', 'south'], all)).toEqual([]);
  });

  test.concurrent('is shown with show_values: true', async () => {
    const { all } = await written(everyRule(false, true));
    expect(readable(['SECRET-0', 'SECRET4', '2031-07-01T11:22:34Z', 'group = south'], all)).toHaveLength(4);
  });

  test.concurrent('is shown by its first 1,000 characters', async () => {
    const { judged, terminal } = await written({
      'table.csv': `v,w\n${'x'.repeat(400_000)},${'ü😀'.repeat(2000)}\n`,
      'row.schema.json': '{ "properties": { "v": { "type": "integer" }, "w": { "maxLength": 1 } } }',
      'mlgate.yml': JSON.stringify({
        version: 1,
        name: 'churn',
        data: {
          t: {
            path: 'table.csv',
            schema: 'row.schema.json',
            show_values: true,
            aggregates: { a: { statistic: 'distinct_count', column: 'w', by: ['v'], min: 2 } },
          },
        },
      }),
    });
    expect(judged.code).toBe(1);
    expect(judged.stdout).toContain(`"${'x'.repeat(1000)}…"`);
    expect(judged.stdout).toContain(`"${'ü😀'.repeat(500)}…"`);
    expect(judged.stdout.length).toBeLessThan(40_000);
    expect(Math.max(...terminal.split('\n').map((line) => line.length))).toBeLessThan(1500);
  });
});

describe('a value that is made to be obeyed', () => {
  const values = [
    '\u001b[2J\u001b[31mred',
    '\u009b31mred',
    '::error::planted',
    '\n::error file=mlgate.yml::planted',
    '\r\n::warning::planted',
    '##[error]planted',
    'two\nlines',
    '`tick`',
    '\n```\nfence\n```\n',
    '| a | b |',
    '<img src=x onerror=planted()>',
    '</details><h1>planted</h1>',
    '-->planted',
    '[link](https://planted.example)',
    'https://planted.example',
    '@everyone',
    '\u202Ereversed',
    '\\',
  ];
  const long = 'n'.repeat(300);
  const names = ['v', '__proto__', 'say "hi"', 'a`b', long];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const schemaOf = (name: string) =>
    `${JSON.stringify(name)}: { "type": ["integer", "string"], "enum": [1]${name === 'v' ? ', "pattern": "(?<=x)y"' : ''} }`;

  /** Blocks of four values each, for only five are shown of each rule. */
  const run = once(() => {
    const files: Record<string, string> = {
      'other.csv': 'v\nzzz\n',
      'same.csv': `v\n${values.map(quoted).join('\n')}\n`,
      'row.schema.json': `{ "properties": { ${names.map(schemaOf).join(', ')} } }`,
    };
    const blocks = values.flatMap((first, index) => {
      if (index % 4 !== 0) return [];
      const own = [...values.slice(index, index + 4), first];
      const rows = own.map((value) => names.map(() => quoted(value)).join(','));
      files[`t${index}.csv`] = `${[names.map(quoted).join(','), ...rows].join('\n')}\n`;
      const block = {
        path: `t${index}.csv`,
        schema: 'row.schema.json',
        show_values: true,
        unique: [['v'], ['__proto__', 'v']],
        rules: { none: { expression: 'v IS NULL AND "__proto__" = \'::error::`\'' } },
        foreign_keys: [{ column: 'v', in: { path: 'other.csv', column: 'v' } }],
        no_overlap_with: { path: 'same.csv', key: ['v'] },
        aggregates: { by: { statistic: 'distinct_count', column: 'v', by: names, min: 2 } },
      };
      return [[`t${index}`, block] as const];
    });
    files['mlgate.yml'] = JSON.stringify({ version: 1, name: 'churn', data: Object.fromEntries(blocks) });
    return written(files);
  });

  test.concurrent('is found by every rule', async () => {
    const { judged } = await run();
    expect(judged.code).toBe(1);
    const checks = theModel(judged.result).checks;
    expect(checks.filter(({ status }) => status === 'failed').length).toBeGreaterThan(values.length * 2);
    expect(checks.filter(({ status }) => status === 'error')).toEqual([]);
    expect(judged.stdout).toContain('"__proto__": ');
  });

  test.concurrent('moves no cursor and gives no command on a terminal', async () => {
    const { judged, terminal } = await run();
    for (const line of [...terminal.split('\n'), ...judged.stderr.split('\n')]) {
      expect(line).not.toMatch(/^\s*::/);
      expect(line).not.toContain('##[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  test.concurrent('is no markup in a report', async () => {
    const { markdown } = await run();
    expect(markdown).toContain('planted');
    expect(markdown).not.toMatch(/<(img|h1)|<\/details><h1|https:\/\/planted|\]\(|@everyone|^(::|```|\| a)/m);
  });
});
