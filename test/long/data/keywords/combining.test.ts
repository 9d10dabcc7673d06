import { expect, test } from '@jest/globals';
import { judge } from '../../../unit/gates/data/judged-table.js';
import { keywordTable } from './keyword-table.js';

const conditional = (condition: object, consequence: object, otherwise: unknown = true) => ({
  if: condition,
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name
  then: consequence,
  else: otherwise,
});

const between = {
  anyOf: [
    { type: 'integer', minimum: 10 },
    { type: 'string', maxLength: 1 },
  ],
};

keywordTable('anyOf', [
  {
    schema: between,
    csv: { takes: ['10', 'a', '10.0', '""'], refuses: ['9', '10.5', 'ab', '-'.repeat(2)] },
    json: { takes: ['10', '"a"'], refuses: ['9', '"10"', 'null', '[]'] },
    parquet: { takes: ['10', "'a'"], refuses: ['9', "'ab'", 'true'] },
  },
  {
    schema: { anyOf: [{ const: 'NA' }, { type: 'number' }] },
    csv: { takes: ['NA', '1'], refuses: ['N', '""'] },
    json: { takes: ['"NA"', '1'], refuses: ['"1"'] },
  },
  { schema: { anyOf: [true, { type: 'number' }] }, json: { takes: ['"a"'] }, parquet: { takes: ["'a'"] } },
]);

keywordTable('allOf', [
  {
    schema: { type: 'number', allOf: [{ minimum: 1 }, { maximum: 2 }] },
    rule: 'allOf.0',
    csv: { takes: ['1', '3'], refuses: ['0'] },
    json: { takes: ['3', '"0"'], refuses: ['0'] },
    parquet: { takes: ['3'], refuses: ['0'] },
  },
  {
    schema: { type: 'number', allOf: [{ minimum: 1 }, { maximum: 2 }] },
    rule: 'allOf.1',
    csv: { takes: ['0', '2'], refuses: ['3'] },
    json: { takes: ['0'], refuses: ['3'] },
    parquet: { takes: ['0'], refuses: ['3'] },
  },
  { schema: { allOf: [{ type: 'integer' }] }, rule: 'allOf.0', csv: { takes: ['1'], refuses: ['a'] } },
]);

keywordTable('oneOf', [
  {
    schema: { type: 'number', oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }, { minimum: 100 }] },
    csv: { takes: ['2', '3', '101'], refuses: ['6', '1', '102', 'text'] },
    json: { takes: ['2', '-3'], refuses: ['0', '1', '"a"'] },
    parquet: { takes: ['2', "'3'::DECIMAL(9, 2)"], refuses: ['6', '1', '102', "'1.5'::DOUBLE"] },
  },
  {
    schema: { oneOf: [false, { type: 'string' }] },
    csv: { takes: ['a'] },
    json: { takes: ['"a"'], refuses: ['1'] },
    parquet: { takes: ["'a'"], refuses: ['1'] },
  },
]);

keywordTable('not', [
  {
    schema: { type: ['number', 'string'], not: { type: 'number', exclusiveMinimum: 0 } },
    csv: { takes: ['0', 'a', '-1', '1e999'], refuses: ['1', '0.1'] },
    json: { takes: ['0', '"1"', '1e400'], refuses: ['1'] },
    parquet: { takes: ['0', "'a'", "'nan'::DOUBLE"], refuses: ['1', "'0.1'::DECIMAL(9, 2)"] },
  },
  {
    schema: { not: { enum: ['a', 'b'] } },
    csv: { takes: ['c', '""'], refuses: ['a'] },
    json: { takes: ['1', '"c"'], refuses: ['"b"'] },
    parquet: { takes: ["'c'", '1'], refuses: ["'a'"] },
  },
  {
    schema: { not: { not: { type: 'integer' } } },
    csv: { takes: ['1'], refuses: ['a', '1.5'] },
    json: { takes: ['1.0'], refuses: ['1.5'] },
    parquet: { takes: ['1'], refuses: ["'1'"] },
  },
  {
    schema: { type: 'string', not: { pattern: '(.)\\1' } },
    csv: { takes: ['ab'], refuses: ['aa'] },
    json: { takes: ['"ab"'], refuses: ['"aa"'] },
    parquet: { takes: ["'ab'"], refuses: ["'aa'"] },
  },
]);

keywordTable('if', [
  {
    schema: { type: 'number', ...conditional({ minimum: 10 }, { multipleOf: 10 }, { type: 'integer' }) },
    csv: { takes: ['20', '3'], refuses: ['25', '3.5'] },
    json: { takes: ['20', '3'], refuses: ['25', '3.5'] },
    parquet: { takes: ['20', '3'], refuses: ['25', "'3.5'::DOUBLE"] },
  },
  {
    schema: { type: 'number', ...conditional({ minimum: 10 }, { multipleOf: 10 }) },
    csv: { takes: ['3.5'], refuses: ['11'] },
    json: { takes: ['3.5', '20'], refuses: ['11'] },
  },
  {
    schema: { type: 'number', if: false, else: { minimum: 1 } },
    csv: { takes: ['1'], refuses: ['0'] },
    parquet: { takes: ['1'], refuses: ['0'] },
  },
]);

const rows: readonly (readonly [plan: string, seats: number | null])[] = [
  ['free', null],
  ['free', 3],
  ['pro', null],
  ['pro', 0],
  ['pro', 3],
];
const files = [
  { 'table.csv': `plan,seats\n${rows.map(([plan, seats]) => `${plan},${seats ?? ''}\n`).join('')}` },
  {
    'table.jsonl': rows
      .map(([plan, seats]) => `${JSON.stringify({ plan, ...(seats !== null && { seats }) })}\n`)
      .join(''),
  },
  {
    'table.parquet': {
      select: `SELECT * FROM (VALUES ${rows.map(([plan, seats]) => `('${plan}', ${seats})`).join(', ')}) AS t(plan, seats)`,
    },
  },
];
const pro = { required: ['plan'], properties: { plan: { const: 'pro' } } };
const seated = { required: ['seats'], properties: { seats: { type: 'integer', minimum: 1 } } };

test.each(files)('what combines columns is asked of the row: %j', async (table) => {
  const schema = {
    properties: { plan: { type: 'string' }, seats: { type: 'integer' } },
    ...conditional(pro, seated),
    anyOf: [{ not: pro }, seated],
    oneOf: [pro, { not: { required: ['seats'] } }],
    not: { required: ['plan', 'seats'], properties: { plan: { const: 'pro' }, seats: { const: 0 } } },
    allOf: [{ anyOf: [pro, { properties: { seats: false } }] }],
  };
  const judged = await judge({ files: table, schema });
  const refused = (rule: string) => judged.evidence(`*/${rule}`, 'rows').rows.map(({ row }) => row);
  expect(refused('if')).toEqual([3, 4]);
  expect(refused('anyOf')).toEqual([3, 4]);
  expect(refused('oneOf')).toEqual([2, 3]);
  expect(refused('not')).toEqual([4]);
  expect(refused('allOf.0')).toEqual([2]);
  expect(refused('schema')).toEqual([2, 3, 4]);
});
