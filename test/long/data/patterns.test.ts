import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { duckdbDialect } from '../../../src/engine/duckdb/dialect.js';
import { matchesAll, re2Of } from '../../../src/gates/data/contract/patterns.js';
import { answers } from '../../unit/gates/data/contract/on-duckdb.js';

let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

describe('what is translated', () => {
  test.each<[source: string, flags: string, re2: string]>([
    ['', 'u', ''],
    ['abc', 'u', 'abc'],
    ['^abc$', 'u', '\\Aabc\\z'],
    ['^a|b$', 'u', '\\Aa|b\\z'],
    ['a||b', 'u', 'a||b'],
    ['(a)(?:b)(?<name>c)', 'u', '(?:a)(?:b)(?:c)'],
    ['a*b+c?d{2}e{2,}f{2,3}g{0,1}h{0,}i{1,}', 'u', 'a*b+c?d{2}e{2,}f{2,3}g?h*i+'],
    ['a*?b+?c??d{2,3}?', 'u', 'a*b+c?d{2,3}'],
    ['(?:a*)*', 'u', '(?:a*)*'],
    ['\\d\\w', 'u', '[0-9][0-9A-Z_a-z]'],
    ['.', 'u', '[^\\x{a}\\x{d}\\x{2028}\\x{2029}]'],
    ['.', 'su', '[\\x{0}-\\x{10ffff}]'],
    ['[^@]', 'u', '[^@]'],
    ['[]', 'u', '[^\\x{0}-\\x{10ffff}]'],
    ['[^]', 'u', '[\\x{0}-\\x{10ffff}]'],
    ['[\\]\\[^\\-\\\\]', 'u', '[\\-\\[-\\^]'],
    ['[\\b]', 'u', '\\x{8}'],
    ['\\0\\cJ\\x41\\u00e9\\u{1f600}\\ud83d\\ude00\\/\\.', 'u', '\\x{0}\\x{a}A\\x{e9}\\x{1f600}\\x{1f600}/\\.'],
    ['\\bfoo\\b', 'u', '\\bfoo\\b'],
    ['a-1', 'i', '[Aa]\\-1'],
    ['[a-c_]', 'i', '[A-C_a-c]'],
    ['ks', 'i', '[Kk\\x{d800}][Ss\\x{d800}]'],
    ['ks', 'iu', '[Kk\\x{212a}][Ss\\x{17f}]'],
    ['[j-t]', 'iu', '[J-Tj-t\\x{17f}\\x{212a}]'],
    ['[^a]', 'iu', '[^Aa]'],
    ['é', '', '\\x{e9}'],
    ['a', 'dg', 'a'],
  ])('/%s/%s', (source, flags, re2) => {
    expect(re2Of(source, flags)).toEqual([{ pattern: re2, matches: true }]);
  });

  test('look-aheads at the start of the text become questions of their own', () => {
    expect(re2Of('^(?=.*[A-Z])(?=\\w*\\d|x)(?!a|b)[!-~]{8,}$', 'su')).toEqual([
      { pattern: '\\A[!-~]{8,}\\z', matches: true },
      { pattern: '\\A(?:[\\x{0}-\\x{10ffff}]*[A-Z])', matches: true },
      { pattern: '\\A(?:[0-9A-Z_a-z]*[0-9]|x)', matches: true },
      { pattern: '\\A(?:a|b)', matches: false },
    ]);
  });

  test('a look-ahead may stand alone, or before the ^', () => {
    expect(re2Of('^(?!x)', 'u')).toEqual([{ pattern: '\\A(?:x)', matches: false }]);
    expect(re2Of('(?!x$)^y', 'u')).toEqual([
      { pattern: '\\Ay', matches: true },
      { pattern: '\\A(?:x\\z)', matches: false },
    ]);
  });

  test('without the flag u, a class that takes halves of characters is asked only of texts that can have none', () => {
    expect(re2Of('^(?=.{1,3}$)[a-z]*$', '')).toHaveLength(2);
    expect(re2Of('^(?=.{1,3}$)[a-z]*', '')).toBeUndefined();
    expect(re2Of('^(?=.{1,3}$)[^a]*$', '')).toBeUndefined();
  });
});

describe('what is left to JavaScript', () => {
  test.each<[what: string, source: string, flags: string]>([
    ['a back reference', '(a)\\1', 'u'],
    ['a named back reference', '(?<x>a)\\k<x>', 'u'],
    ['a look-behind', '(?<=a)b', 'u'],
    ['a negative look-behind', '^(?<!a)b', 'u'],
    ['a look-ahead behind a character', '^a(?=b)', 'u'],
    ['a look-ahead anywhere in the text', '(?=a)a', 'u'],
    ['a look-ahead in one of several alternatives', '^(?=a)a|b', 'u'],
    ['a look-ahead in a group', '^(?:(?=a)a)', 'u'],
    ['a look-ahead in a look-ahead', '^(?=(?=a)a)', 'u'],
    ['a repeated look-ahead', '^(?=a)*a', ''],
    ['a Unicode property', '\\p{Lu}', 'u'],
    ['a Unicode property in a class', '[\\P{Lu}]', 'u'],
    ['sets in classes', '[a-z]', 'v'],
    ['lines', '^a$', 'm'],
    ['stickiness', 'a', 'y'],
    ['half of a character', '\\ud83d', 'u'],
    ['half of a character in a class', '[\\ude00]', 'u'],
    ['a character of two units without u', '😀', ''],
    ['a dot that takes half of a character', '^.$', ''],
    ['a negated class that does', '[^a]', ''],
    ['a negated set that does', '\\S', ''],
    ['a range that does', '[a-\\uffff]', ''],
    ['no word boundary, which is within a character too', '\\B', 'u'],
    ['cases beyond ASCII', 'é', 'i'],
    ['cases beyond ASCII in a range', '[a-\\u00ff]', 'iu'],
    ['word characters with i and u', '\\w', 'iu'],
    ['other characters with i and u', '[\\W]', 'iu'],
    ['word boundaries with i and u', '\\ba', 'iu'],
    ['a count above 1,000', 'a{1001}', 'u'],
    ['a least count above 1,000', 'a{1001,}', 'u'],
    ['a greatest count above 1,000', 'a{0,1001}', 'u'],
    ['nested counts above 1,000', '(?:(?:a{10}){10}b){11}', 'u'],
    ['a program above the limit', '[^\\s]{300}[^\\s]{300}', 'u'],
    ['a look-ahead above the limit', '^(?=\\S{300}\\S{300})a', 'u'],
    ['very deep groups', `${'('.repeat(300)}a${')'.repeat(300)}`, 'u'],
    ['groups deeper than the stack', `${'('.repeat(6_000)}a${')'.repeat(6_000)}`, 'u'],
  ])('%s', (_, source, flags) => {
    expect(re2Of(source, flags)).toBeUndefined();
  });
});

test.each(['(', '[b-a]', 'a**', '\\-', '{', '\\u{110000}', '(?<a>x)(?<a>y)'])(
  'the pattern %s, which JavaScript refuses, is a SyntaxError',
  (source) => {
    expect(() => re2Of(source, 'u')).toThrow(SyntaxError);
  },
);

/** What both engines answer, one row a pattern. */
async function expectAgreement(
  patterns: readonly (readonly [source: string, flags: string])[],
  texts: readonly string[],
): Promise<void> {
  const translated = patterns.flatMap(([source, flags]) => {
    const all = re2Of(source, flags);
    return all ? [{ source, flags, sql: matchesAll(all, 'text', duckdbDialect) }] : [];
  });
  if (translated.length === 0) return;
  const sql = translated.map((each) => each.sql);
  const rows = await answers(connection, texts, sql);
  const differing = translated.flatMap(({ source, flags }, index) => {
    const regex = new RegExp(source, flags);
    return texts.flatMap((text, place) =>
      rows[index]?.[place] === regex.test(text) ? [] : [{ pattern: `/${source}/${flags}`, text, sql: sql[index] }],
    );
  });
  // The shortest patterns tell most.
  expect(differing.toSorted((a, b) => a.pattern.length - b.pattern.length).slice(0, 5)).toEqual([]);
}

const odd = [
  'é',
  '\u212a',
  '\u017f',
  '\u0131',
  '\u0130',
  '\u2028',
  '\u2029',
  '\u00a0',
  '\ufeff',
  '\u180e',
  '\u0085',
  '\u{1f600}',
  '\u{10ffff}',
  '\ud7ff',
  '\ue000',
  '\uffff',
  '٣',
  'ß',
];
const plain = [...'aAbBkKsSzZ019_- .@[^\\', '\n', '\r', '\t', '\v', '\0', '\x7f'];

/** Every single character, and what stands around boundaries. */
const shortTexts = [
  '',
  ...plain,
  ...odd,
  'ab',
  'a b',
  'aéb',
  'a\u{1f600}b',
  'é\u{1f600}',
  '\na',
  'a\n',
  'a\nb',
  'a\u2028b',
  'kK',
  'aa',
  'aaa',
];

test('the edges that differ between the engines agree', async () => {
  const sources = [
    '^(?:)',
    '[Ss]|a',
    'k|a',
    's|S|a',
    '(?:s|S)|a',
    '[k]|[K]|(?:s|a)',
    '(?:)$',
    'a(?:)',
    'a^',
    '$a',
    '^^',
    '$$',
    'a%',
    '^_$',
    '',
    '^',
    '$',
    '^$',
    '.',
    '\\s',
    '\\S',
    '\\d',
    '\\D',
    '\\w',
    '\\W',
    '\\b',
    '\\B',
    '^\\B',
    '\\B$',
    '^.$',
    '^..$',
    '^...$',
    '^[^a]$',
    '[]',
    '[^]',
    '^[^]$',
    '^[^]{2}$',
    'a$',
    '^a',
    '^a$',
    '(?:^)*a',
    '(?:$)+',
    '(?:\\b)*a',
    '(?:\\b|a)+$',
    '(?:\\B){2}',
    '(?:a|\\b)*b',
    '(?:)',
    '(?:|a)+$',
    'a{0}',
    '^a{0}$',
    '^(?:a{2}){1,2}$',
    '[\\u0000-\\uffff]',
    '^[^\\u0000-\\uffff]$',
    '[\\ud000-\\ue000]',
    '[-a]',
    '[a\\-]',
    'k',
    's',
    '[^k]',
    '[^\\W]',
    '[^\\S]',
    '[a-z]',
    '[^a-z]',
    '^(?=.)',
    '^(?!.)',
    '^(?=.{2}$)[a-z]*$',
    '^(?!.*b)[^]*$',
    '\\0',
    '\\x7f',
  ];
  for (const flags of ['u', '', 'i', 'iu', 's', 'su']) {
    await expectAgreement(
      sources.map((source) => [source, flags]),
      shortTexts,
    );
  }
});

test('what is just within the limits compiles', async () => {
  const sources = [
    '^\\S{500}$',
    '^.{0,1000}$',
    '(?:(?:a{10}){10}b){10}',
    `^[${odd.join('')}]{250}`,
    'é{1000}',
    `${'('.repeat(199)}a${')*'.repeat(199)}`,
  ];
  for (const source of sources) expect(re2Of(source, 'u')).toBeDefined();
  await expectAgreement(
    sources.map((source) => [source, 'u']),
    ['', 'a'.repeat(1000), 'é'.repeat(1000), '\u{1f600}'.repeat(1001), `${'a'.repeat(100)}b`.repeat(10)],
  );
});

interface Alphabet {
  readonly characters: readonly string[];
  readonly assertions: readonly string[];
  readonly sets: readonly string[];
}

const ascii = [
  'a',
  'b',
  'A',
  'k',
  'K',
  's',
  'S',
  '1',
  '_',
  '-',
  ' ',
  '@',
  '\\.',
  '\\n',
  '\\t',
  '\\x00',
  '\\cJ',
  '\\x41',
  '\\u006b',
  '\\/',
  '\\\\',
  '\\^',
];
const beyond = ['é', '\\u00e9', '\u212a', '\u017f', '\u2028', '\\u2029', '\\ufeff'];
const edges = ['^', '$', '\\b'];
/** What is translated with these flags: all of it, or, where halves of characters are in play, some. */
const alphabets: Readonly<Record<string, Alphabet>> = {
  u: {
    characters: [...ascii, ...beyond, '\u{1f600}', '\\u{1f600}', '\\u{10ffff}'],
    assertions: edges,
    sets: ['.', '\\s', '\\S', '\\d', '\\D', '\\w', '\\W'],
  },
  '': { characters: [...ascii, ...beyond], assertions: edges, sets: ['\\s', '\\d', '\\w'] },
  i: { characters: ascii, assertions: edges, sets: ['\\s', '\\d', '\\w'] },
  iu: { characters: ascii, assertions: ['^', '$'], sets: ['.', '\\s', '\\S', '\\d', '\\D'] },
};

function patternOf({ characters, assertions, sets }: Alphabet, unicode: boolean): fc.Arbitrary<string> {
  const character = fc.constantFrom(...characters);
  const set = fc.constantFrom(...sets);
  const range = fc.constantFrom('a-z', 'A-Z', '0-9', ' -~', 'a-k', '\\x00-\\x20', 'R-b');
  const member = fc.oneof(
    character.map((one) => (one === '-' ? '\\-' : one)),
    range,
    set.filter((one) => one !== '.'),
  );
  const negation = unicode ? fc.constantFrom('', '^') : fc.constant('');
  const characterClass = fc
    .tuple(negation, fc.array(member, { maxLength: 3 }))
    .map(([not, members]) => `[${not}${members.join('')}]`);
  const quantifier = fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0,3}', '{2,}', '{0}', '*?', '+?', '??', '{1,2}?');
  return fc.letrec<{ pattern: string; sequence: string; term: string; atom: string }>((tie) => ({
    pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
    sequence: fc.array(tie('term'), { maxLength: 4 }).map((all) => all.join('')),
    term: fc.oneof(
      { weight: 5, arbitrary: tie('atom') },
      { weight: 3, arbitrary: fc.tuple(tie('atom'), quantifier).map(([atom, times]) => `${atom}${times}`) },
      { weight: 2, arbitrary: fc.constantFrom(...assertions) },
    ),
    atom: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'atom' },
      fc.oneof(character, set, characterClass),
      fc.tuple(fc.constantFrom('(', '(?:'), tie('pattern')).map(([open, inner]) => `${open}${inner})`),
    ),
  })).pattern;
}

/** The pattern, half of the time behind one or two look-aheads. */
function withLookaheads(pattern: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const lookahead = fc.tuple(fc.constantFrom('(?=', '(?!'), pattern).map(([open, inner]) => `${open}${inner})`);
  const led = fc
    .tuple(fc.array(lookahead, { minLength: 1, maxLength: 2 }), pattern)
    .map(([leading, inner]) => `^${leading.join('')}(?:${inner})`);
  return fc.oneof(pattern, led);
}

describe.each(Object.entries(alphabets))('with the flags "%s"', (flags, alphabet) => {
  const pattern = withLookaheads(patternOf(alphabet, flags.includes('u')));

  test('each pattern of the grammar is translated', () => {
    fc.assert(
      fc.property(pattern, (source) => {
        expect(re2Of(source, flags)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test('any text matches in RE2 where it does in JavaScript', async () => {
    const text = fc.array(fc.constantFrom(...plain, ...plain, ...odd), { maxLength: 7 }).map((all) => all.join(''));
    const batch = fc.tuple(
      fc.array(pattern, { minLength: 60, maxLength: 60, size: 'max' }),
      fc.array(text, { minLength: 60, maxLength: 60, size: 'max' }),
    );
    await fc.assert(
      fc.asyncProperty(batch, async ([sources, texts]) => {
        await expectAgreement(
          sources.map((source) => [source, flags]),
          [...shortTexts, ...texts],
        );
      }),
      // What differs is named, with the text; to shrink sixty patterns would take minutes.
      { numRuns: 8, endOnFailure: true },
    );
  });
});
