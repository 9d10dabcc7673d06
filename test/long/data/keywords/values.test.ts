import { keywordTable } from './keyword-table.js';

// Cells of CSV and columns of Parquet: type.test.ts and enum.test.ts.
keywordTable('type', [
  {
    schema: { type: 'integer' },
    json: {
      takes: ['1', '1.0', '-0.0', '1e3', '123456789012345678901234567890'],
      refuses: ['1.5', '"1"', 'true', 'null', '1e400', '[1]'],
    },
  },
  {
    schema: { type: 'number' },
    json: { takes: ['1', '1.5', '1e-400'], refuses: ['"1"', '1e400', '-1e400', '{}', 'null'] },
  },
  {
    schema: { type: 'string' },
    json: { takes: ['""', '"1"', '"null"', '"\\u0000"'], refuses: ['1', 'null', '["a"]'] },
  },
  { schema: { type: 'boolean' }, json: { takes: ['true', 'false'], refuses: ['"true"', '0', 'null'] } },
  { schema: { type: ['integer', 'null'] }, json: { takes: ['1'], refuses: ['"x"', '1.5'] } },
  {
    schema: { type: 'array' },
    json: { takes: ['[]', '[[1]]'], refuses: ['{}', '"[]"'] },
    parquet: { takes: ['[1]', 'CAST([] AS INTEGER[])'], refuses: ["{'a': 1}", "'[]'"] },
  },
  {
    schema: { type: 'object' },
    json: { takes: ['{}', '{"a":null}'], refuses: ['[]', '"{}"'] },
    parquet: { takes: ["{'a': 1}"], refuses: ['[1]'] },
  },
  {
    schema: { type: ['array', 'object'] },
    json: { takes: ['{}', '[]'], refuses: ['1'] },
    parquet: { takes: ["[{'a': 1}]"], refuses: ['1'] },
  },
]);

keywordTable('enum', [
  {
    schema: { enum: [1, 'a', null, true, [1, 2], { a: { b: [] } }] },
    json: {
      takes: ['1', '1.0', '"a"', 'true', '[1,2]', '[1.0, 2e0]', '{"a":{"b":[]}}'],
      refuses: ['"1"', 'false', '[2,1]', '[1]', '{}', '{"a":{"b":{}}}', '{"a":{"b":[]},"c":1}', '1e400'],
    },
    parquet: { takes: ['[1, 2]', "['1', '2']::DOUBLE[]"], refuses: ['[2, 1]', "{'a': 1}", "['1', '2']"] },
  },
  {
    schema: { enum: ["it's", '"', '\\', '😀'] },
    json: { takes: ['"it\'s"', '"\\""', '"\\u005c"', '"\\ud83d\\ude00"'], refuses: ['"its"', '""'] },
  },
]);

keywordTable('const', [
  {
    schema: { const: 0 },
    csv: { takes: ['0', '-0', '0.0', '0e5', '.0', '1e-999'], refuses: ['1', '""', 'false', '1e-300'] },
    json: { takes: ['0', '-0.0', '0e5'], refuses: ['false', '""', '1e400', '[]'] },
    parquet: {
      takes: ['0', "'-0.0'::DOUBLE", "'0.00'::DECIMAL(9, 2)", '0::UBIGINT'],
      refuses: ['false', "'0'", "'nan'::DOUBLE"],
    },
  },
  {
    schema: { const: 0.1 },
    csv: { takes: ['0.1', '.1', '1e-1'], refuses: ['0.10000000000000002'] },
    json: { takes: ['0.1', '0.10'], refuses: ['0.10000000000000002'] },
    parquet: {
      takes: ["'0.1'::DOUBLE", "'0.1'::DECIMAL(38, 30)"],
      refuses: ["'0.1'::FLOAT", "'0.100000000000000000000000000001'::DECIMAL(38, 30)"],
    },
  },
  {
    schema: { const: 9007199254740991 },
    csv: { takes: ['9007199254740991'], refuses: ['9007199254740992'] },
    json: { takes: ['9007199254740991'], refuses: ['9007199254740992'] },
    parquet: {
      takes: ['9007199254740991::BIGINT', '9007199254740991::UBIGINT'],
      refuses: ['9007199254740992::BIGINT'],
    },
  },
  {
    schema: { const: 'a' },
    csv: { takes: ['a', '"a"'], refuses: ['A', ' a', '""', '"a\n"'] },
    json: { takes: ['"a"', '"\\u0061"'], refuses: ['"A"', 'null', '["a"]'] },
    parquet: { takes: ["'a'"], refuses: ["'A'", "'a '"] },
  },
  {
    schema: { const: 'a\0b' },
    json: { takes: ['"a\\u0000b"'], refuses: ['"a"', '"a\\u0000"'] },
    parquet: { takes: ["'a' || chr(0) || 'b'"], refuses: ["'a'"] },
  },
  {
    schema: { const: false },
    csv: { takes: ['false', 'FALSE'], refuses: ['true', '0', '""'] },
    json: { takes: ['false'], refuses: ['true', '0', '"false"'] },
    parquet: { takes: ['false'], refuses: ['true', '0', "'false'"] },
  },
  {
    schema: { const: { a: 1, b: [null] } },
    json: { takes: ['{"a":1,"b":[null]}', '{"b":[null],"a":1.0}'], refuses: ['{"a":1}', '{"a":1,"b":[]}', '[]'] },
    parquet: { takes: ["{'b': CAST([NULL] AS INTEGER[]), 'a': 1::DECIMAL(9, 2)}"], refuses: ["{'a': 1}"] },
  },
  {
    schema: { const: [] },
    json: { takes: ['[]'], refuses: ['{}', '[[]]'] },
    parquet: { takes: ['CAST([] AS VARCHAR[])'], refuses: ["['']", "''"] },
  },
  {
    schema: { const: ['2024-02-29'] },
    parquet: { takes: ["[DATE '2024-02-29']"], refuses: ["[TIMESTAMP '2024-02-29 00:00:00']", "DATE '2024-02-29'"] },
  },
]);
