import { keywordTable } from './keyword-table.js';

const number = (keywords: object) => ({ type: 'number', ...keywords });

keywordTable('minimum', [
  {
    schema: number({ minimum: 0.1 }),
    json: { takes: ['0.1', '1e-1', '1E400', '"0"'], refuses: ['0.09999999999999999', '-0.1', '0'] },
  },
  {
    schema: number({ minimum: 1.5 }),
    parquet: { takes: ['2::INTEGER', '2::UTINYINT', "'1.5'::DECIMAL(4, 2)"], refuses: ['1::INTEGER', '-2::BIGINT'] },
  },
  {
    schema: number({ minimum: -1 }),
    parquet: { takes: ['0::UBIGINT', '-1::TINYINT'], refuses: ['-2::TINYINT', "'-1.01'::DECIMAL(9, 2)"] },
  },
]);

keywordTable('maximum', [
  {
    schema: number({ maximum: 9007199254740991 }),
    json: { takes: ['9007199254740991', '-1e300'], refuses: ['9007199254740992', '9007199254740993', '1e22'] },
  },
  {
    schema: number({ maximum: 0.3 }),
    parquet: {
      takes: ["'0.3'::DECIMAL(38, 20)", "'0.29999999999999999999'::DECIMAL(38, 20)", '-1::BIGINT'],
      // A double would be told 0.3.
      refuses: ["'0.30000000000000000001'::DECIMAL(38, 20)", '1::BIGINT'],
    },
  },
  { schema: number({ maximum: -1.5 }), parquet: { takes: ['-2::INTEGER'], refuses: ['-1::INTEGER', '0::UINTEGER'] } },
]);

keywordTable('exclusiveMinimum', [
  {
    schema: number({ exclusiveMinimum: 0 }),
    csv: { takes: ['1e-300', '1', 'text', '1e999'], refuses: ['0', '-0', '-1', '1e-999'] },
    json: { takes: ['1e-300', '1', '"0"', 'true'], refuses: ['0', '-0.0', '-1'] },
    parquet: {
      takes: ['1::INTEGER', "'1e-300'::DOUBLE", "'0.01'::DECIMAL(9, 2)", "'nan'::DOUBLE", "'-inf'::DOUBLE"],
      refuses: ['0::INTEGER', "'-0.0'::DOUBLE", "'0'::DECIMAL(9, 2)", '0::UBIGINT', "'0'::FLOAT"],
    },
  },
  {
    schema: number({ exclusiveMinimum: 9007199254740991 }),
    csv: { takes: ['9007199254740992', '1e16'], refuses: ['9007199254740991'] },
    json: { takes: ['9007199254740992', '18446744073709551615'], refuses: ['9007199254740991'] },
    parquet: {
      takes: ['9007199254740992::BIGINT', '18446744073709551615::UBIGINT'],
      refuses: ['9007199254740991::BIGINT'],
    },
  },
  { schema: number({ exclusiveMinimum: 1.5 }), parquet: { takes: ['2::BIGINT'], refuses: ['1::BIGINT'] } },
]);

keywordTable('exclusiveMaximum', [
  {
    schema: number({ exclusiveMaximum: 0.3 }),
    // The double nearest to 0.29999999999999999 is that of 0.3.
    csv: {
      takes: ['0.1', '0.29999999999999993', '-1e300'],
      refuses: ['0.3', '.3', '3e-1', '0.29999999999999999', '1'],
    },
    json: { takes: ['0.1', '0.29999999999999993'], refuses: ['0.3', '3e-1', '0.29999999999999999', '1'] },
    parquet: {
      takes: ["'0.29999999999999999999'::DECIMAL(38, 20)", '0::INTEGER', "'0.29999999999999993'::DOUBLE"],
      // The float nearest to 0.3 is above it.
      refuses: ["'0.3'::DECIMAL(38, 20)", "'0.3'::DOUBLE", "'0.3'::FLOAT", '1::INTEGER'],
    },
  },
]);

keywordTable('multipleOf', [
  {
    schema: number({ multipleOf: 0.1 }),
    csv: {
      takes: ['0.3', '0', '-0.7', '0.30', '1e5', '0.1000000000000000055', 'text'],
      refuses: ['0.35', '-0.05', '0.30000000000000004', '1e-2'],
    },
    json: {
      takes: ['0.3', '-0.0', '1.1', '100', '"0.35"', '1e400'],
      refuses: ['0.35', '0.30000000000000004', '1e-300'],
    },
    parquet: {
      takes: [
        "'0.3'::DOUBLE",
        "'0.3'::DECIMAL(9, 2)",
        "'0.3'::DECIMAL(38, 20)",
        '7::INTEGER',
        "'0.5'::FLOAT",
        "'nan'::DOUBLE",
      ],
      // The float nearest to 0.1 is 0.10000000149….
      refuses: ["'0.35'::DOUBLE", "'0.35'::DECIMAL(9, 2)", "'0.30000000000000000001'::DECIMAL(38, 20)", "'0.1'::FLOAT"],
    },
  },
  {
    schema: number({ multipleOf: 0.0001 }),
    csv: { takes: ['0.0075', '12.3456', '-1'], refuses: ['0.00751', '0.00005'] },
    json: { takes: ['0.0075', '7.5e-3', '12.3456'], refuses: ['0.00751'] },
    parquet: {
      takes: ["'0.0075'::DOUBLE", "'0.0075'::DECIMAL(9, 4)", '3::TINYINT'],
      refuses: ["'0.00751'::DECIMAL(9, 5)"],
    },
  },
  {
    schema: number({ multipleOf: 3 }),
    // 2⁵³ + 1 is a multiple of 3. The double nearest to it is 2⁵³, which is none.
    csv: { takes: ['9', '-9', '9e3', '0'], refuses: ['10', '9.5', '9007199254740993'] },
    json: { takes: ['9', '-9.0'], refuses: ['10', '9007199254740993'] },
    parquet: {
      takes: ['9007199254740993::BIGINT', '18446744073709551615::UBIGINT', '-9::SMALLINT', "'9.00'::DECIMAL(9, 2)"],
      refuses: ['9007199254740992::BIGINT', '18446744073709551614::UBIGINT', "'9.01'::DECIMAL(9, 2)", "'9.5'::DOUBLE"],
    },
  },
  {
    schema: number({ multipleOf: 2.5 }),
    csv: { takes: ['7.5', '-2.5', '10'], refuses: ['5.1', '1'] },
    json: { takes: ['7.5', '10'], refuses: ['6'] },
    parquet: { takes: ['10::BIGINT', "'7.5'::DECIMAL(4, 1)"], refuses: ['6::BIGINT', "'7.55'::DECIMAL(4, 2)"] },
  },
  {
    schema: number({ multipleOf: 10 }),
    csv: { takes: ['1e22', '-1e22'], refuses: ['1e300', '15'] },
    json: { takes: ['1e22'], refuses: ['1e300', '15'] },
    // 1e300 has more than 38 digits: what cannot be told is no multiple.
    parquet: {
      takes: ["'1e22'::DOUBLE", "'99999999999999999999999999999999999990'::DECIMAL(38, 0)"],
      refuses: ["'1e300'::DOUBLE", "'99999999999999999999999999999999999999'::DECIMAL(38, 0)"],
    },
  },
  {
    schema: number({ multipleOf: 1e-10 }),
    parquet: {
      takes: ["'9999999999999999999999999999.0000000001'::DECIMAL(38, 10)", "'3e-10'::DOUBLE"],
      refuses: ["'0.00000000001'::DECIMAL(38, 11)"],
    },
  },
]);
