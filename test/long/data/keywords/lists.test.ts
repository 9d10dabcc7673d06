import { keywordTable } from './keyword-table.js';

const list = (keywords: object) => ({ type: 'array', ...keywords });

keywordTable('minItems', [
  {
    schema: list({ minItems: 1 }),
    json: { takes: ['[null]', '[[]]', '{}', '"ab"'], refuses: ['[]'] },
    parquet: { takes: ['[NULL]', '[1]', "'ab'"], refuses: ['CAST([] AS INTEGER[])'] },
  },
]);

keywordTable('maxItems', [
  {
    schema: list({ maxItems: 1 }),
    json: { takes: ['[]', '[[1,2]]', '{"a":1,"b":2}'], refuses: ['[1,1]', '[null,null]'] },
    parquet: { takes: ['[[1, 2]]', "{'a': 1, 'b': 2}", 'CAST([] AS VARCHAR[])'], refuses: ['[1, 1]', '[NULL, 1]'] },
  },
]);

keywordTable('uniqueItems', [
  {
    schema: list({ uniqueItems: true }),
    json: {
      takes: ['[]', '[1,2]', '[1,true]', '[0,false]', '["1",1]', '[[1],[2]]', '[null]', '[{"a":1},{"a":2}]', '"aa"'],
      refuses: ['[1,1.0]', '[null,null]', '[[1],[1]]', '[{"a":1,"b":2},{"b":2,"a":1}]', '["a","\\u0061"]', '[0,-0.0]'],
    },
    parquet: {
      takes: [
        ...[
          '[1, 2]',
          '[NULL, 1]',
          '[true, false]',
          "['a', 'A']",
          '[[1], [2]]',
          "[{'a': 1}, {'a': NULL}]",
          "['e\u0301', 'é']",
        ],
        ...[
          '[9007199254740992, 9007199254740993]::BIGINT[]',
          "['0.1', '0.100000000000000000000000000001']::DECIMAL(38, 30)[]",
        ],
      ],
      refuses: [
        ...[
          '[1, 1]',
          '[NULL, NULL, 1]',
          "['a', 'b', 'a']",
          '[[1], [1]]',
          "[{'a': 1}, {'a': 1}]",
          "['0.0', '-0.0']::DOUBLE[]",
        ],
        ...["['1', '1']::FLOAT[]", "[DATE '2024-02-29', DATE '2024-02-29']", '[true, true]', '[[1, NULL], [1, NULL]]'],
      ],
    },
  },
  { schema: list({ uniqueItems: false }), json: { takes: ['[1,1]'] }, parquet: { takes: ['[1, 1]'] } },
]);

const sixDeep = { items: { items: { items: { items: { items: { items: { type: 'integer' } } } } } } };

keywordTable('items', [
  {
    schema: list({ items: { type: 'integer', minimum: 0 } }),
    json: { takes: ['[]', '[1,2.0]', '{"0":-1}', '-1'], refuses: ['[1,-1]', '["1"]', '[null]', '[[]]'] },
    parquet: {
      takes: ['[1, 2]', 'CAST([] AS VARCHAR[])', "['1.0']::DOUBLE[]"],
      refuses: ['[1, -1]', "['1']", '[1, NULL]', "['nan']::DOUBLE[]"],
    },
  },
  {
    schema: list({ items: { type: ['string', 'null'], maxLength: 1 } }),
    json: { takes: ['[null,"a"]'], refuses: ['["ab"]', '[1]'] },
    parquet: { takes: ["[NULL, 'a']"], refuses: ["['ab']", '[1]'] },
  },
  {
    schema: list({ items: false }),
    json: { takes: ['[]'], refuses: ['[null]', '[1]'] },
    parquet: { takes: ['CAST([] AS INTEGER[])'], refuses: ['[1]', '[NULL]'] },
  },
  {
    schema: list({ items: { required: ['a'], properties: { a: { type: 'number', multipleOf: 0.1 } } } }),
    json: { takes: ['[{"a":0.3},1]', '[[]]'], refuses: ['[{"a":0.3},{}]', '[{"a":0.35}]'] },
    parquet: {
      takes: ["[{'a': 0.3}]", "[{'a': '0.3'::DOUBLE}]"],
      refuses: ["[{'a': 0.3}, {'a': NULL}]", "[{'b': 0.3}]", "[{'a': 0.35}]"],
    },
  },
  {
    schema: list({ items: { type: 'array', items: { enum: [1, [2]] } } }),
    json: { takes: ['[[1,[2]],[]]'], refuses: ['[[2]]', '[1]'] },
    parquet: { takes: ['[[1], [1, 1]]', '[[[2]]]'], refuses: ['[[2]]', '[[1], NULL]', '[[[1]]]'] },
  },
  {
    schema: list({ items: { pattern: '(.)\\1' } }),
    json: { takes: ['["aa"]'], refuses: ['["aa","ab"]'] },
    parquet: { takes: ["['aa', 'bb']"], refuses: ["['ab']"] },
  },
  // What only ajv can judge is judged as a whole: also numbers that JSON does not have.
  {
    schema: list({ items: { type: ['number', 'string'], pattern: '(.)\\1' } }),
    json: { takes: ['[1,"aa"]'], refuses: ['[1e400]', '[-1e400]', '["ab"]', '[null]'] },
    parquet: { takes: ['[1]'], refuses: ["['inf']::DOUBLE[]", "['nan']::DOUBLE[]"] },
  },
  {
    schema: list({
      items: {
        oneOf: [
          { anyOf: [{ properties: { a: { type: 'string' } } }, {}], patternProperties: { '^b': { type: 'integer' } } },
        ],
      },
    }),
    json: { takes: ['[{"a":1,"b":1}]'], refuses: ['[{"a":1,"b":"1"}]'] },
  },
  {
    schema: list(sixDeep),
    json: { takes: ['[[[[[[1]]]]]]', '[[[[[1]]]]]'], refuses: ['[[[[[[1.5]]]]]]'] },
    parquet: { takes: ['[[[[[[1]]]]]]'], refuses: ["[[[[[['a']]]]]]"] },
  },
]);
