import { keywordTable } from './keyword-table.js';

const definitions = {
  share: { type: 'number', minimum: 0, maximum: 1 },
  alias: { $ref: '#/$defs/share' },
  'a/b~c d': { type: 'string', maxLength: 1 },
  tree: {
    type: 'object',
    required: ['value'],
    properties: { value: { type: 'integer' }, children: { type: 'array', items: { $ref: '#/$defs/tree' } } },
    additionalProperties: false,
  },
  chain: {
    anyOf: [{ type: 'null' }, { type: 'object', properties: { next: { $ref: '#/$defs/chain' } }, required: ['next'] }],
  },
};

const share = {
  csv: { takes: ['0', '1', '0.5', 'text'], refuses: ['1.5', '2'] },
  json: { takes: ['0', '"2"'], refuses: ['1.5'] },
  parquet: { takes: ['1', "'0.5'::DECIMAL(9, 2)"], refuses: ['2', "'1.01'::DECIMAL(9, 2)"] },
};

keywordTable(
  'maximum',
  [
    { schema: { $ref: '#/$defs/share' }, ...share },
    { schema: { $ref: '#/$defs/alias' }, ...share },
  ],
  definitions,
);

keywordTable(
  '$ref',
  [
    {
      schema: { type: ['number', 'string'], $ref: '#/$defs/share' },
      csv: { takes: ['0', '1'], refuses: ['2', 'text'] },
      json: { takes: ['0.5'], refuses: ['2', '"0"'] },
      parquet: { takes: ['1'], refuses: ['2', "'0'"] },
    },
    {
      schema: { type: 'string', $ref: '#/$defs/a~1b~0c%20d' },
      csv: { takes: ['a'], refuses: ['ab'] },
      json: { takes: ['"a"'], refuses: ['"ab"'] },
      parquet: { takes: ["'a'"], refuses: ["'ab'"] },
    },
    {
      schema: { type: ['object', 'null'], $ref: '#/$defs/tree' },
      json: {
        takes: ['{"value":1}', '{"value":1,"children":[{"value":2,"children":[{"value":3}]}]}'],
        refuses: [
          '{}',
          '{"value":1,"children":[{"value":2,"children":[{"value":3.5}]}]}',
          '{"value":1,"children":[{"value":1,"x":0}]}',
        ],
      },
      parquet: {
        takes: ["{'value': 1, 'children': [{'value': 2}]}"],
        refuses: ["{'value': 1, 'children': [{'value': 2, 'x': 1}]}", "{'value': 1, 'children': [{'value': 'a'}]}"],
      },
    },
    {
      schema: { type: ['object', 'null'], $ref: '#/$defs/chain' },
      json: {
        takes: ['{"next":{"next":null}}', '{"next":null}'],
        refuses: ['{"next":{"next":1e400}}', '{"next":{}}', '{}'],
      },
    },
  ],
  definitions,
);

const depth = (leaf: string, levels: number): string =>
  levels === 0 ? leaf : `{"value":1,"children":[${depth(leaf, levels - 1)}]}`;

keywordTable(
  'items',
  [
    {
      schema: { type: 'array', items: { $ref: '#/$defs/tree' } },
      json: { takes: ['[]', `[${depth('{"value":2}', 30)}]`], refuses: [`[${depth('{"value":"2"}', 30)}]`, '[1]'] },
    },
  ],
  definitions,
);
