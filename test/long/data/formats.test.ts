import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ajvFormats from 'ajv-formats/dist/formats.js';
import fc from 'fast-check';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { type Formats, loadFormats } from '../../../src/gates/data/contract/formats.js';
import { answers } from '../../unit/gates/data/contract/on-duckdb.js';

let instance: DuckDBInstance;
let connection: DuckDBConnection;
let formats: Formats;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
  formats = await loadFormats();
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const label63 = 'a'.repeat(63);
const host253 = `${`${label63}.`.repeat(3)}${'b'.repeat(61)}`;
const nines = (count: number) => '9'.repeat(count);
/** 1 - 2⁻⁴⁸, from which on a fraction makes the next whole second of a 59th or 60th. */
const half = (1 - 2 ** -48).toFixed(48).slice(2);

const dates = [
  '2024-02-29',
  '2023-02-29',
  '2000-02-29',
  '1900-02-29',
  '2100-02-29',
  '2400-02-29',
  '0000-02-29',
  '0004-02-29',
  '0100-02-29',
  '2024-02-30',
  '2023-02-28',
  '2024-01-31',
  '2024-01-32',
  '2024-04-30',
  '2024-04-31',
  '2024-06-31',
  '2024-09-31',
  '2024-11-31',
  '2024-12-31',
  '2024-00-10',
  '2024-13-10',
  '2024-01-00',
  '9999-12-31',
  '0000-01-01',
  '2024-1-1',
  '24-01-01',
  '12024-01-01',
  '-2024-01-01',
  '2024/01/01',
  '2024-01-01\n',
  '\n2024-01-01',
  ' 2024-01-01',
  '2024-01-01T',
  '٢٠٢٤-٠١-٠١',
  '２０２４-01-01',
  '20240101',
  '2024-001',
];

const times = [
  '00:00:00Z',
  '23:59:59z',
  '12:34:56.789Z',
  '12:34:56',
  '12:34:56.Z',
  '12:34Z',
  '24:00:00Z',
  '23:60:00Z',
  '12:00:60Z',
  '23:59:60Z',
  '23:59:61Z',
  '23:59:60.5Z',
  '23:59:60+00:00',
  '23:59:60-00',
  '23:59:60+01:00',
  '00:59:60+01:00',
  '00:59:60+01',
  '00:59:60+0100',
  '00:59:60-01:00',
  '22:59:60-01:00',
  '22:29:60-01:30',
  '01:29:60+01:30',
  '00:29:60+00:30',
  '23:29:60-00:30',
  '24:29:60+00:30',
  '05:29:60+05:30',
  '05:29:60-05:30',
  '15:59:60-08:00',
  '23:59:60-08:00',
  '24:59:00+01:00',
  '24:59:59.9+01:00',
  '46:59:10+23:00',
  '47:58:10+23:59',
  '23:98:10+00:39',
  '23:99:10+00:40',
  '22:58:10+23:59',
  '23:00:60+00:01',
  '24:00:60+00:01',
  '00:00:60+00:01',
  '00:00:61+00:01',
  '01:00:60+01:01',
  '12:00:00+23:59',
  '12:00:00+24:00',
  '12:00:00+23:60',
  '12:00:00-2359',
  '12:00:00-235',
  '12:00:00-2',
  '12:00:00 Z',
  '12:00:00+00:00Z',
  '1:00:00Z',
  '12:00:00,5Z',
  '12-00-00Z',
  'T12:00:00Z',
  '12:00:00Z\n',
  '１２:00:00Z',
  '12:00:00ＺZ',
  ...[13, 14, 15, 16, 30, 400].flatMap((count) => [
    `12:00:59.${nines(count)}Z`,
    `23:59:59.${nines(count)}Z`,
    `23:59:60.${nines(count)}Z`,
    `12:00:58.${nines(count)}Z`,
  ]),
  ...[
    half,
    half.slice(0, -1),
    `${half.slice(0, -1)}4`,
    `${half.slice(0, -1)}49999`,
    `${half}0`,
    `${half}00001`,
    `${half.slice(0, 16)}0`,
    `${half.slice(0, 20)}9`,
  ].flatMap((digits) => [`12:00:59.${digits}Z`, `23:59:60.${digits}Z`, `23:59:59.${digits}Z`]),
];

const separators = [
  'T',
  't',
  ' ',
  '\n',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\ufeff',
  '\u180e',
  '\u200b',
  '',
  '_',
  'TT',
  'T ',
];

/** Valid, invalid and nearly valid texts. */
const texts: Readonly<Record<string, readonly string[]>> = {
  date: dates,
  time: times,
  'date-time': [
    ...times.map((time) => `2024-02-29T${time}`),
    ...dates.map((date) => `${date}T12:00:00Z`),
    ...separators.map((separator) => `2016-12-31${separator}23:59:60Z`),
    ...separators.map((separator) => `2016-12-31${separator}12:00:00-05:30`),
    '2023-02-29T23:59:60Z',
    '2016-12-31T23:59:60Z',
    '2016-12-31T23:59:60.9-00:00',
    '2017-01-01T05:29:60+05:30',
    '2016-12-31',
    'T',
    'T12:00:00Z',
    '2016-12-31T',
    '2016-12-31T12:00:00ZT',
    '2016-12-31 12:00:00 Z',
  ],
  email: [
    'ann@example.org',
    'a.b+c@example.co.uk',
    "o'neill@example.org",
    'A@B.CD',
    'a@b',
    'a@b.c',
    '@b.c',
    'a@',
    'a@b..c',
    'a..b@c.de',
    '.a@b.cd',
    'a.@b.cd',
    'a@-b.cd',
    'a@b-.cd',
    'a@b-c.de',
    'a@b.c-',
    'a b@c.de',
    'a@b@c.de',
    'a@b.cd\n',
    '\na@b.cd',
    'é@b.cd',
    'a@é.cd',
    '"a b"@c.de',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    '\u212a@b.cd',
    'a@\u017f.cd',
    'a@b.\u0131',
    '!#$%&*/=?^_`{|}~-@b.cd',
    'a@b.cd.',
    'a,b@c.de',
    `${'a'.repeat(300)}@b.cd`,
    '😀@b.cd',
    'a@b.c\0d',
  ],
  uuid: [
    '123e4567-e89b-12d3-a456-426614174000',
    '123E4567-E89B-12D3-A456-426614174000',
    '00000000-0000-0000-0000-000000000000',
    'urn:uuid:123e4567-e89b-12d3-a456-426614174000',
    'URN:UUID:123e4567-e89b-12d3-a456-426614174000',
    '123e4567e89b12d3a456426614174000',
    '{123e4567-e89b-12d3-a456-426614174000}',
    '123e4567-e89b-12d3-a456-42661417400',
    '123e4567-e89b-12d3-a456-4266141740000',
    '123g4567-e89b-12d3-a456-426614174000',
    '123e4567-e89b-12d3-a456-426614174000\n',
    '123e4567_e89b_12d3_a456_426614174000',
    '１23e4567-e89b-12d3-a456-426614174000',
  ],
  ipv4: [
    '0.0.0.0',
    '127.0.0.1',
    '255.255.255.255',
    '256.0.0.1',
    '1.2.3',
    '1.2.3.4.5',
    '01.2.3.4',
    '1.2.3.04',
    '1.2.3.4 ',
    '1.2.3.4\n',
    '1,2,3,4',
    '249.250.199.200',
    '260.1.1.1',
    '1.2.3.-4',
    '1..2.3',
    '0x7f.1',
    '٣.1.1.1',
    '1.2.3.4/24',
  ],
  ipv6: [
    '::',
    '::1',
    '1::',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::',
    '::2:3:4:5:6:7:8',
    '1::8',
    '1:2::7:8',
    '1::2::3',
    '2001:db8::ff00:42:8329',
    '2001:DB8::A',
    '::ffff:192.168.0.1',
    '::ffff:256.0.0.1',
    '1:2:3:4:5:6:1.2.3.4',
    '1:2:3:4:5:6:7:1.2.3.4',
    '::1.2.3.4',
    '1::1.2.3.4',
    '12345::',
    'g::',
    ':1',
    '1:',
    ':',
    ':::',
    'fe80::1%eth0',
    '[::1]',
    '::1\n',
    '1:2:3:4:5:6:7:',
    '0:0:0:0:0:0:0:0',
    '',
  ],
  uri: [
    'https://example.org',
    'https://example.org/a/b?c=d#e',
    'http://u:p@example.org:8080/',
    'ftp://[::1]/x',
    'a:',
    'a:/',
    'a://',
    'a:///',
    'a:////x',
    'a:/[::1]',
    'a:[::1]',
    'a:b/[x]',
    'a:b',
    'a:b:c@d',
    'a:/b@c:d@e',
    'a:/b:c:d',
    'urn:isbn:123',
    'mailto:ann@example.org',
    'example.org',
    '/a/b',
    '//example.org',
    '#a',
    '',
    'a',
    '1a:b',
    'a+b-c.d:e',
    'a_b:c',
    ':a',
    'http://a b',
    'http://a"b',
    'a:"',
    'a:/b"',
    'a:b?"',
    'a:b#"',
    'a:b#c#d',
    'a:b?c?d',
    'a:b?[',
    'a:%41',
    'a:%4',
    'a:%zz',
    'a:%e9/%FF',
    'http://é.org',
    'http://a/é',
    'http://[v1.a:b]/',
    'http://[V1.a]/',
    'http://[v.a]',
    'http://[1::2::3]',
    'http://[1:2:3:4:5:6:7:8]',
    'http://[1:2:3:4:5:6:7:8:9]',
    'http://[1:2:3:4:5:6:1.2.3.4]',
    'http://[::1.2.3.4]',
    'http://[::01.002.03.4]',
    'http://[::256.1.1.1]',
    'http://[::ffff:1.2.3.4]',
    'http://[1::]',
    'http://[1:2:3:4:5:6:7::]',
    'http://[::2:3:4:5:6:7:8]',
    'http://[1:2::7:1.2.3.4]',
    'http://[::1',
    'http://::1]',
    'http://1.2.3.4',
    'http://999.1.1.1',
    'http://a:b',
    'http://a:80x',
    'http://a:',
    'http://@',
    'http://a@b@c',
    'http://a<b>',
    'http://a\\b',
    'http://a\n',
    'data:text/plain,x%20y',
    'C:\\x',
    'C:/x',
    'http://a/{b}',
    'http://a/|',
    'http://\u212a/',
    'A:/😀',
    ...Array.from({ length: 9 }, (_, groups) =>
      Array.from({ length: 9 }, (__, after) => [
        `${'1:'.repeat(groups)}:${':2'.repeat(after)}`,
        `${'1:'.repeat(groups)}:${'2:'.repeat(after)}1.2.3.4`,
      ]).flat(),
    )
      .flat()
      .map((address) => `s://[${address}]`),
  ],
  hostname: [
    'example.org',
    'EXAMPLE.ORG',
    'a',
    'a.',
    '.',
    '',
    '.a',
    'a..b',
    'a-b',
    '-a',
    'a-',
    'a.-b',
    'a.b-',
    'a_b',
    '1.2.3.4',
    label63,
    `${label63}a`,
    `${label63}.${label63}`,
    `b.${label63}a`,
    host253,
    `${host253}.`,
    `${host253}c`,
    `a.${host253}`,
    'xn--bcher-kva.example',
    'bücher.example',
    '\u212a.org',
    'a\n',
    '\na',
    'a b',
    'a.b.',
    'a.b..',
    '😀',
    'a\u2028',
    'a.b\n',
  ],
};

function published(name: string): (text: string) => boolean {
  const definition: unknown = (ajvFormats.fullFormats as Record<string, unknown>)[name];
  if (definition instanceof RegExp) return (text) => definition.test(text);
  if (typeof definition === 'function') return (text) => definition(text);
  return (definition as { validate: (text: string) => boolean }).validate;
}

function sqlOf(name: string): string {
  const sql = formats.get(name)?.sql('text', duckdbDialect);
  if (sql === undefined) throw new Error(`${name} has no SQL`);
  return sql;
}

async function expectAgreement(name: string, candidates: readonly string[]): Promise<void> {
  const [taken] = await answers(connection, candidates, [sqlOf(name)]);
  const isValid = published(name);
  const differing = candidates.filter((text, index) => taken?.[index] !== isValid(text));
  expect(differing).toEqual([]);
}

test('every format that is checked has its SQL', () => {
  expect([...formats.keys()].toSorted()).toEqual(Object.keys(texts).toSorted());
});

describe.each(Object.keys(texts))('%s', (name) => {
  const candidates = texts[name] ?? [];

  test('takes and refuses what ajv-formats does', async () => {
    const isValid = published(name);
    expect(new Set(candidates.map(isValid))).toEqual(new Set([true, false]));
    await expectAgreement(name, candidates);
  });

  test('agrees on texts that differ in a few characters', async () => {
    const character = fc.oneof(
      fc.constantFrom(...'0123456789:.-+/@[]%zZtT \n\0é😀\u017f\u212a\u2028aAfgv?#"'),
      fc.constantFrom(...new Set(candidates.join(''))),
    );
    const edit = fc.record({ at: fc.nat(), remove: fc.nat(2), insert: fc.array(character, { maxLength: 2 }) });
    const mutated = fc
      .tuple(fc.constantFrom(...candidates), fc.array(edit, { minLength: 1, maxLength: 3 }))
      .map(([text, edits]) => edits.reduce(applied, text));
    const batch = fc.array(mutated, { minLength: 300, maxLength: 300, size: 'max' });
    await fc.assert(
      fc.asyncProperty(batch, (candidates) => expectAgreement(name, candidates)),
      { numRuns: 4, endOnFailure: true },
    );
  });
});

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

function applied(text: string, { at, remove, insert }: Edit): string {
  const characters = [...text];
  characters.splice(at % (characters.length + 1), remove, ...insert);
  return characters.join('');
}

test('the SQL is NULL for NULL only', async () => {
  const predicates = [...formats.keys()].map((name) => `(${sqlOf(name)}) IS NULL`);
  const rows = await answers(connection, ['', 'x', '12:00:00Z'], predicates);
  expect(rows.flat()).not.toContain(true);
});

test('each hour and minute of a leap second is judged like ajv-formats, at any offset', async () => {
  const two = (number: number) => String(number).padStart(2, '0');
  const all: string[] = [];
  for (const zone of [...Array(26).keys()]) {
    for (let hour = 0; hour < 50; hour++) for (const sign of '+-') all.push(`${two(hour)}:59:60${sign}${two(zone)}:00`);
  }
  for (const zone of [...Array(61).keys()]) {
    for (let minute = 0; minute < 100; minute++)
      for (const sign of '+-')
        all.push(`23:${two(minute)}:60${sign}00${two(zone)}`, `00:${two(minute)}:60${sign}00:${two(zone)}`);
  }
  await expectAgreement('time', all);
});
