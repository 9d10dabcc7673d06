import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../unit/gates/data/judged-table.js';
import { keywordTable } from './keyword-table.js';

const object = (keywords: object) => ({ type: 'object', ...keywords });
const strange = ['0', '-', 'a/b', '~1', '*', '$', "it's", '"', '😀', 'x.y'] as const;

// As a schema of elements, so that one check speaks of the whole object; members of columns have checks of their own.
const items = (schema: unknown) => ({ items: schema });

keywordTable('items', [
  {
    schema: items(object({ required: ['a', 'b'] })),
    json: { takes: ['[{"a":null,"b":0}]', '[{"a":1,"b":1,"c":1}]'], refuses: ['[{"a":1}]', '[{"A":1,"b":1}]', '[{}]'] },
    parquet: { takes: ["[{'a': 1, 'b': ''}]"], refuses: ["[{'a': 1}]", "[{'A': 1, 'b': 2}]", "[{'a': 1, 'b': NULL}]"] },
  },
  {
    schema: items({ properties: { a: { type: ['integer', 'null'] } }, required: ['a'] }),
    // A missing member is null where its schema admits null.
    json: { takes: ['[{"a":null}]', '[1]', '[[]]'], refuses: ['[{}]', '[{"a":"1"}]'] },
    parquet: { takes: ["[{'a': NULL::INTEGER}]", "[{'a': 1}]", '[1]'], refuses: ["[{'b': 1}]", "[{'a': '1'}]"] },
  },
  {
    schema: items({ patternProperties: { '^n_': { type: 'integer' }, '(?<=t)$': { type: 'string' } } }),
    json: { takes: ['[{"n_a":1,"t":"x","o":true}]', '[{}]'], refuses: ['[{"n_a":"1"}]', '[{"n_t":1}]', '[{"t":1}]'] },
    parquet: {
      takes: ["[{'n_a': 1, 't': 'x', 'o': true}]"],
      refuses: ["[{'n_a': '1'}]", "[{'n_t': 1}]", "[{'t': 1}]"],
    },
  },
  {
    schema: items({ properties: { a: true }, patternProperties: { '^b': true }, additionalProperties: false }),
    json: {
      takes: ['[{"a":1,"b":1,"bc":null}]', '[{}]', '[1]'],
      refuses: ['[{"c":null}]', '[{"a":1,"A":1}]', '[{"":1}]'],
    },
    parquet: { takes: ["[{'a': 1, 'bc': 1}]", "[{'c': NULL}]"], refuses: ["[{'a': 1, 'c': 1}]", "[{'A': 1}]"] },
  },
  {
    schema: items({ properties: { a: true }, additionalProperties: { type: 'integer', minimum: 0 } }),
    json: { takes: ['[{"a":"x","b":1}]'], refuses: ['[{"b":-1}]', '[{"b":null}]', '[{"a":1,"b":"1"}]'] },
    parquet: { takes: ["[{'a': 'x', 'b': 1}]", "[{'b': NULL::INTEGER}]"], refuses: ["[{'b': -1}]", "[{'b': '1'}]"] },
  },
  {
    schema: items({ dependentRequired: { a: ['b', 'c'], d: [] } }),
    json: {
      takes: ['[{}]', '[{"b":1}]', '[{"a":1,"b":1,"c":null}]', '[{"d":1}]'],
      refuses: ['[{"a":1}]', '[{"a":null,"b":1}]'],
    },
    parquet: {
      takes: ["[{'a': NULL, 'b': 1}]", "[{'a': 1, 'b': 1, 'c': 1}]"],
      refuses: ["[{'a': 1, 'b': 1}]", "[{'a': 1, 'b': 1, 'c': NULL}]"],
    },
  },
  {
    schema: items({ properties: { a: false } }),
    json: { takes: ['[{}]', '["a"]'], refuses: ['[{"a":null}]'] },
    parquet: { takes: ["[{'a': NULL}]", "[{'b': 1}]"], refuses: ["[{'a': 1}]"] },
  },
  ...strange.map((name) => ({
    schema: items({ properties: { [name]: { type: 'integer' } }, required: [name] }),
    json: {
      takes: [`[{${JSON.stringify(name)}:1}]`, '[[1]]', '[1]'],
      refuses: [`[{${JSON.stringify(name)}:"1"}]`, '[{}]', '[{"a":1}]'],
    },
    parquet: {
      takes: [`[struct_pack("${name.replaceAll('"', '""')}" := 1)]`],
      refuses: [`[struct_pack("${name.replaceAll('"', '""')}" := 'x')]`, "[{'a': 1}]"],
    },
  })),
]);

describe.each(strange)('the member %j of a column', (name) => {
  const schema = { properties: { o: { properties: { [name]: { type: 'integer' } }, required: [name] } } };

  test('is judged where the value is an object, in JSON Lines', async () => {
    const values = [{ [name]: 1 }, { [name]: 'x' }, {}, [1.5, 'x'], 'x'];
    const lines = values.map((o) => `${JSON.stringify({ o })}\n`).join('');
    const table = await judge({ files: { 'table.jsonl': lines }, schema });
    const rows = (rule: string) => table.evidence(`o.${name}/${rule}`, 'rows').rows.map(({ row }) => row);
    expect(rows('type')).toEqual([2]);
    expect(rows('required')).toEqual([3]);
  });
});

const rowsOf = (rows: readonly Readonly<Record<string, number>>[]) => {
  const cell = (row: Readonly<Record<string, number>>, name: string) => row[name];
  const names = ['a', 'b', 'n_a', 'n_b'] as const;
  return {
    csv: {
      'table.csv': `${names.join(',')}\n${rows.map((row) => `${names.map((name) => cell(row, name) ?? '').join(',')}\n`).join('')}`,
    },
    json: { 'table.jsonl': rows.map((row) => `${JSON.stringify(row)}\n`).join('') },
    parquet: {
      'table.parquet': {
        select: rows
          .map((row) => `SELECT ${names.map((name) => `${cell(row, name) ?? 'NULL::INTEGER'} AS ${name}`).join(', ')}`)
          .join(' UNION ALL '),
      },
    },
  };
};

describe.each(
  Object.entries(rowsOf([{ a: 1, b: 1, n_a: 1, n_b: 1 }, { a: 1, n_a: 2 }, { b: 1, n_b: -1 }, { n_a: -1 }])),
)('rules on the columns of a row, in %s', (_format, files) => {
  const integers = { a: { type: 'integer' }, b: { type: 'integer' } };
  const refused = async (schema: object, rule: string) =>
    (await judge({ files, schema })).evidence(`*/${rule}`, 'rows').rows.map(({ row }) => row);

  test('dependentRequired asks for columns where another is there', async () => {
    expect(await refused({ properties: integers, dependentRequired: { a: ['b'] } }, 'dependentRequired.a')).toEqual([
      2,
    ]);
  });

  test('patternProperties judges the columns whose names match', async () => {
    const schema = { properties: integers, patternProperties: { '^n_': { type: 'integer', minimum: 0 } } };
    expect(await refused(schema, 'patternProperties.^n_')).toEqual([3, 4]);
  });

  test('additionalProperties judges the columns that nothing else speaks of', async () => {
    const schema = {
      properties: integers,
      patternProperties: { b$: true },
      additionalProperties: { type: 'integer', maximum: 1 },
    };
    const others = { ...schema, additionalProperties: { type: 'integer', minimum: 0 } };
    expect(await refused(schema, 'additionalProperties')).toEqual([2]);
    expect(await refused(others, 'additionalProperties')).toEqual([4]);
  });
});
