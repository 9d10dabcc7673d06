import { keywordTable } from './keyword-table.js';

const text = (keywords: object) => ({ type: 'string', ...keywords });
// One code point beyond the 16-bit ones, a letter with a combining accent, and a family of three, joined.
const [smile, accented, family] = ['😀', 'e\u0301', '👩\u200d👩\u200d👧'] as const;

keywordTable('minLength', [
  {
    schema: text({ minLength: 2 }),
    csv: { takes: ['ab', '12', `"${accented}"`, `${smile}${smile}`, '"  "'], refuses: ['a', '""', smile, '"\n"'] },
    json: {
      takes: ['"ab"', `"${accented}"`, '"\\ud83d\\ude00x"'],
      refuses: ['"a"', '""', `"${smile}"`, '"\\ud83d\\ude00"', '"\\n"'],
    },
    parquet: { takes: ["'ab'", `'${accented}'`, "DATE '2024-02-29'"], refuses: ["''", `'${smile}'`, "'年'"] },
  },
  {
    schema: { type: ['string', 'number'], minLength: 2 },
    csv: { takes: ['1', 'ab'], refuses: ['a', '-'] },
    json: { takes: ['1', '"ab"', 'true', '[]'], refuses: ['"1"'] },
    parquet: { takes: ['1'], refuses: ["'1'"] },
  },
]);

keywordTable('maxLength', [
  {
    schema: text({ maxLength: 1 }),
    csv: { takes: ['""', 'a', smile], refuses: ['ab', `"${accented}"`, `"${family}"`] },
    json: { takes: ['""', `"${smile}"`, '"\\u0000"'], refuses: [`"${accented}"`, '"ab"'] },
    parquet: { takes: ["''", `'${smile}'`, 'chr(0)'], refuses: [`'${accented}'`, "'ab'"] },
  },
  {
    schema: text({ maxLength: 5 }),
    csv: { takes: [family], refuses: [`${family}x`] },
    json: { takes: [`"${family}"`], refuses: [`"${family}x"`] },
    parquet: { takes: [`'${family}'`], refuses: [`'${family}x'`] },
  },
  {
    schema: text({ maxLength: 10 }),
    parquet: {
      takes: ["DATE '2024-02-29'", "TIME '10:00:00'"],
      refuses: ["TIMESTAMP '2024-02-29 10:00:00'", "'123e4567-e89b-12d3-a456-426614174000'::UUID"],
    },
  },
]);

keywordTable('pattern', [
  {
    // Not anchored, and a text is one line.
    schema: text({ pattern: 'b' }),
    csv: { takes: ['abc', '"a\nb"'], refuses: ['aBc', '""', '1'] },
    json: { takes: ['"abc"', '"a\\nb"'], refuses: ['"B"', '""'] },
    parquet: { takes: ["'abc'"], refuses: ["'B'", "''"] },
  },
  {
    schema: text({ pattern: '^[a-z]+$' }),
    csv: { takes: ['abc'], refuses: ['"abc\n"', '"a\nb"', 'ü', ' a'] },
    json: { takes: ['"abc"', '"\\u0061"'], refuses: ['"abc\\n"', '"ü"'] },
    parquet: { takes: ["'abc'"], refuses: ["'abc' || chr(10)", "'ü'"] },
  },
  {
    schema: text({ pattern: '^.$' }),
    csv: { takes: [smile, 'ü'], refuses: [`"${accented}"`, '"\n"'] },
    json: { takes: [`"${smile}"`], refuses: ['"\\r"', '"\\u2028"', '""'] },
    parquet: { takes: [`'${smile}'`], refuses: [`'${accented}'`] },
  },
  {
    // Digits and words are those of ASCII.
    schema: text({ pattern: '^\\d\\w$' }),
    csv: { takes: ['1a', '0_'], refuses: ['١a', '1ü'] },
    json: { takes: ['"1a"'], refuses: ['"١a"'] },
    parquet: { takes: ["'1a'"], refuses: ["'1ü'"] },
  },
  // What only JavaScript can tell.
  {
    schema: text({ pattern: '^(?!test)' }),
    csv: { takes: ['a test', '""'], refuses: ['tester'] },
    json: { takes: ['"a"'], refuses: ['"test"'] },
    parquet: { takes: ["'a'"], refuses: ["'test'"] },
  },
  {
    schema: text({ pattern: '(.)\\1' }),
    csv: { takes: ['aab', `${smile}${smile}`], refuses: ['aba'] },
    json: { takes: ['"it\'\'s"', '"\\"\\""'], refuses: ['"aba"', '"\\""'] },
    parquet: { takes: ["'abb'", "'\\\\'", "DATE '2024-11-30'"], refuses: ["'aba'", "'\\'"] },
  },
  {
    schema: text({ pattern: '^\\p{Lu}' }),
    csv: { takes: ['Éa', 'A'], refuses: ['éa', '1'] },
    json: { takes: ['"É"'], refuses: ['"é"'] },
    parquet: { takes: ["'É'"], refuses: ["'é'"] },
  },
  {
    schema: text({ pattern: '^2024-02' }),
    parquet: {
      takes: ["DATE '2024-02-29'", "TIMESTAMP '2024-02-29 10:00:00'", "TIMESTAMPTZ '2024-03-01 00:30:00+01'"],
      refuses: ["DATE '2024-03-01'", "TIMESTAMPTZ '2024-02-29 23:30:00-01'"],
    },
  },
  {
    schema: { type: ['string', 'integer'], pattern: '^a' },
    csv: { takes: ['1', 'ab'], refuses: ['b', '1.x'] },
    json: { takes: ['1', '"ab"', '{"a":"b"}'], refuses: ['"b"'] },
    parquet: { takes: ['1'], refuses: ["'b'"] },
  },
]);

interface FormatRow {
  readonly format: string;
  readonly takes: readonly string[];
  readonly refuses: readonly string[];
  /** in SQL */
  readonly columns?: { readonly takes?: readonly string[]; readonly refuses?: readonly string[] };
}

const moment = '2024-02-29T10:00:00Z';
const formats: readonly FormatRow[] = [
  {
    format: 'date',
    takes: ['2024-02-29', '2000-02-29', '0000-01-01'],
    refuses: ['2023-02-29', '2024-2-9', '1900-02-29', '29.02.2024', moment, ''],
    columns: {
      takes: ["DATE '2024-02-29'", "DATE '0001-01-01'", "DATE '9999-12-31'"],
      refuses: ["DATE '10000-01-01'", "DATE '0044-03-15 (BC)'", "TIMESTAMP '2024-02-29 00:00:00'", "TIME '10:00:00'"],
    },
  },
  {
    format: 'time',
    takes: ['10:00:00Z', '10:00:00.123+02:00', '23:59:60Z', '10:00:00-23:59'],
    refuses: ['10:00:00', '24:00:00Z', '10:00Z', '10:60:00Z', '12:00:60Z'],
    columns: {
      takes: ["TIME '10:00:00'", "TIME '23:59:59.999999'", "TIME '00:00:00'"],
      refuses: ["TIME '24:00:00'", "TIMESTAMP '2024-02-29 10:00:00'", "DATE '2024-02-29'"],
    },
  },
  {
    format: 'date-time',
    takes: [moment, '2024-02-29t10:00:00.5+02:00', '2024-02-29 10:00:00Z'],
    refuses: ['2024-02-29T10:00:00', '2023-02-29T10:00:00Z', '2024-02-29', '2024-02-29T24:00:00Z'],
    columns: {
      takes: [
        ...[
          "TIMESTAMP '2024-02-29 10:00:00'",
          "TIMESTAMP '2024-02-29 10:00:00.123456'",
          "TIMESTAMP '0001-01-01 00:00:00'",
        ],
        ...["TIMESTAMPTZ '2024-02-29 10:00:00+02'", "'2024-02-29 10:00:00.123456789'::TIMESTAMP_NS"],
        ...["'2024-02-29 10:00:00'::TIMESTAMP_S", "'2024-02-29 10:00:00.5'::TIMESTAMP_MS"],
      ],
      refuses: ["TIMESTAMP '10000-01-01 00:00:00'", "TIMESTAMP '0044-03-15 (BC) 10:00:00'", "DATE '2024-02-29'"],
    },
  },
  { format: 'email', takes: ['a@b.co', 'a.b+c@d-e.fr'], refuses: ['a@b', '@b.co', 'a b@c.de', 'a@b.co\n'] },
  {
    format: 'uuid',
    takes: ['123e4567-e89b-12d3-a456-426614174000', 'urn:uuid:123E4567-E89B-12D3-A456-426614174000'],
    refuses: ['123e4567e89b12d3a456426614174000', '123e4567-e89b-12d3-a456-42661417400g'],
    columns: { takes: ["'123e4567-e89b-12d3-a456-426614174000'::UUID"] },
  },
  { format: 'ipv4', takes: ['127.0.0.1', '255.255.255.255'], refuses: ['256.0.0.1', '1.2.3', '1.2.3.4/8', '١.2.3.4'] },
  { format: 'ipv6', takes: ['::1', '1:2:3:4:5:6:7:8', '::ffff:1.2.3.4'], refuses: ['1::2::3', '12345::', '::1%eth0'] },
  { format: 'uri', takes: ['https://a.b/c?d#e', 'urn:a:b'], refuses: ['/a', 'a b:c', 'https://a.b/é', ''] },
  { format: 'hostname', takes: ['localhost', 'a-b.c'], refuses: ['-a', 'a_b', 'a..b', `${'a'.repeat(64)}.b`] },
];

keywordTable(
  'format',
  formats.map(({ format, takes, refuses, columns = {} }) => {
    const cells = (texts: readonly string[]) => texts.map((each) => `"${each}"`);
    const json = (texts: readonly string[]) => texts.map((each) => JSON.stringify(each));
    // Columns of text share what is asked of CSV and JSON: one value of each shows that they are asked.
    const sql = (texts: readonly string[]) => texts.slice(0, 1).map((each) => `'${each}'`);
    return {
      schema: text({ format }),
      csv: { takes: cells(takes), refuses: cells(refuses) },
      json: { takes: json(takes), refuses: json(refuses) },
      parquet: {
        takes: [...sql(takes), ...(columns.takes ?? [])],
        refuses: [...sql(refuses), ...(columns.refuses ?? [])],
      },
    };
  }),
);
