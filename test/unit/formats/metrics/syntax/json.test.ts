import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readContent } from '../../../../../src/formats/metrics/content.js';
import { readJson } from '../../../../../src/formats/metrics/syntax/json.js';
import { children, isArray, isMap, type Path, pointerOf, type Tree } from '../../../../../src/formats/metrics/tree.js';
import { UserError } from '../../../../../src/result/error.js';

interface Entry {
  readonly pointer: string;
  readonly value: unknown;
}

/** Every value by JSON Pointer, containers included. */
function entries(text: string): readonly Entry[] {
  return [...below(readJson(text.replace(/^\ufeff/, '')), [])];
}

function* below(tree: Tree, path: Path): Generator<Entry> {
  yield { pointer: pointerOf(path), value: isMap(tree) ? 'object' : isArray(tree) ? 'array' : tree };
  for (const [key, value] of children(tree)) yield* below(value, [...path, key]);
}

/** [code, why] of the one fault. */
function fault(content: string | Uint8Array): readonly [code: string, why: string | undefined] {
  try {
    readContent(Buffer.from(content), 'm.json', ['json']);
  } catch (error) {
    if (error instanceof UserError) return [error.code, error.explanation.why];
    throw error;
  }
  return ['none', undefined];
}

type Leaf = readonly [pointer: string, value: unknown];

/** What JSON.parse sees, by JSON Pointer, containers included. */
function leaves(value: unknown, pointer = ''): Leaf[] {
  if (Array.isArray(value))
    return [[pointer, 'array'], ...value.flatMap((child, index) => leaves(child, `${pointer}/${index}`))];
  if (typeof value === 'object' && value !== null)
    return [
      [pointer, 'object'],
      ...Object.entries(value).flatMap(([key, child]) =>
        leaves(child, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      ),
    ];
  return [[pointer, value]];
}

function byPointer(all: readonly Leaf[]): Leaf[] {
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** An integer that JSON.parse rounds is exact here; both are compared as JSON.parse reads them. */
function found(text: string): Leaf[] {
  return entries(text).map(({ pointer, value }) => [pointer, typeof value === 'bigint' ? Number(value) : value]);
}

describe('what JSON.parse sees is found under its pointer, with the same value', () => {
  test.each([0, 2])('in text indented by %p', (indentation) => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = JSON.stringify(value, null, indentation);
        expect(byPointer(found(text))).toEqual(byPointer(leaves(JSON.parse(text))));
      }),
      { numRuns: 500 },
    );
  });

  test('and what JSON.parse refuses is refused, in text that almost is JSON', () => {
    const fragment = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '1', '-', '0', '.5', 'e9', 'true', 'null', ' ', '\n', '\t'],
    );
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 1, maxLength: 8 }), (fragments) => {
        const text = fragments.join('');
        let parsed: unknown;
        try {
          parsed = JSON.parse(text);
        } catch {
          expect(fault(text)[0]).toMatch(/^(malformed|empty)$/);
          return;
        }
        const twice = /stands twice/.test(fault(text)[1] ?? '');
        expect(twice ? 'twice' : byPointer(found(text))).toEqual(twice ? 'twice' : byPointer(leaves(parsed)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a number', () => {
  test.each<[string, number | bigint]>([
    ['0.9370629370629371', 0.9370629370629371],
    ['-0', -0],
    ['1e-7', 1e-7],
    ['1E+2', 100],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740993', -9007199254740993n],
    ['123456789012345678901234567890', 123456789012345678901234567890n],
    ['9007199254740993.0', 9007199254740992],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    ['1e400', Number.POSITIVE_INFINITY],
  ])('written %s is %p', (text, value) => {
    expect(entries(`{"loss": ${text}}`)).toEqual([
      { pointer: '', value: 'object' },
      { pointer: '/loss', value },
    ]);
  });

  test('may be the whole file', () => {
    expect(entries(' 0.5\n')).toEqual([{ pointer: '', value: 0.5 }]);
  });
});

describe('text', () => {
  test.each<[string, string, string]>([
    ['escapes', String.raw`"\"\\\/\b\f\n\r\té"`, '"\\/\b\f\n\r\té'],
    ['a pair of surrogate escapes', String.raw`"\ud83d\ude00"`, '😀'],
    ['a surrogate escape without its partner', String.raw`"\ud800"`, '\ud800'],
    ['a backslash before the closing quote', String.raw`"a\\"`, 'a\\'],
    ['characters beyond ASCII', '"Mići"', 'Mići'],
  ])('may hold %s', (_name, text, value) => {
    expect(entries(text)).toEqual([{ pointer: '', value }]);
  });

  test('may be ten million characters long', () => {
    const [entry] = entries(`"${'x'.repeat(10_000_000)}"`);
    expect(typeof entry?.value === 'string' && entry.value.length).toBe(10_000_000);
  });

  test('may be a million escaped quotes, read in linear time', () => {
    const [entry] = entries(`"${'\\"'.repeat(1_000_000)}"`);
    expect(typeof entry?.value === 'string' && entry.value.length).toBe(1_000_000);
  });
});

test('a byte-order mark is skipped', () => {
  expect(entries('\ufeff1')).toEqual([{ pointer: '', value: 1 }]);
});

test('names are pointers with their escapes', () => {
  const names = entries('{"a/b": {"c~d": [1]}, "": {"": 2}}').map(({ pointer }) => pointer);
  expect(names).toEqual(['', '/a~1b', '/a~1b/c~0d', '/a~1b/c~0d/0', '/', '//']);
});

test('keys that every object has are keys like any other', () => {
  expect(found('{"__proto__": 1, "constructor": 2}')).toEqual([
    ['', 'object'],
    ['/__proto__', 1],
    ['/constructor', 2],
  ]);
});

describe('a file is empty', () => {
  test.each([
    ['without a byte', ''],
    ['with white space only', ' \r\n\t'],
    ['with a byte-order mark only', '\ufeff'],
  ])('%s', (_name, text) => {
    expect(fault(text)[0]).toBe('empty');
  });
});

describe('a file is malformed', () => {
  test.each<[string, string, string]>([
    ['a comma after the last member', '{"a": 1,}', 'line 1, column 9: "}" where a key in quotes should be'],
    ['a comma after the last element', '[1,]', 'line 1, column 4: "]" where a value should be'],
    ['a comma without an element', '[,1]', 'line 1, column 2: "," where a value should be'],
    ['no comma', '{"a": 1 "b": 2}', 'line 1, column 9: "\\"" where "," or "}" should be'],
    ['no colon', '{"a" 1}', 'line 1, column 6: "1" where ":" should be'],
    ['a comment', '{\n  // best run\n  "a": 1\n}', 'line 2, column 3: "/" where a key in quotes should be'],
    ['a comment of the shell', '# best run\n{}', 'line 1, column 1: "#" where a value should be'],
    ['single quotes', "{'a': 1}", 'line 1, column 2: "\'" where a key in quotes should be'],
    ['a key without quotes', '{a: 1}', 'line 1, column 2: "a" where a key in quotes should be'],
    ['a key that is a number', '{1: 1}', 'line 1, column 2: "1" where a key in quotes should be'],
    ['a leading zero', '{"a": 01}', 'line 1, column 8: "1" where "," or "}" should be'],
    ['a leading plus', '{"a": +1}', 'line 1, column 7: "+" where a value should be'],
    ['a leading point', '{"a": .9}', 'line 1, column 7: "." where a value should be'],
    ['a trailing point', '{"a": 1.}', 'line 1, column 8: "." where "," or "}" should be'],
    ['a decimal comma', '{"a": 0,9}', 'line 1, column 9: "9" where a key in quotes should be'],
    ['a hexadecimal number', '[0x1F]', 'line 1, column 3: "x" where "," or "]" should be'],
    ['a lone minus', '[-]', 'line 1, column 2: "-" where a value should be'],
    ['nan in lower case', '[nan]', 'line 1, column 2: "n" where a value should be'],
    ['minus NaN', '[-NaN]', 'line 1, column 2: "-" where a value should be'],
    ['a literal with a tail', '[nullx]', 'line 1, column 6: "x" where "," or "]" should be'],
    ['a literal in capitals', '[True]', 'line 1, column 2: "T" where a value should be'],
    ['two values', '{"a": 1}\n{"a": 2}', 'line 2, column 1: "{" after the end of the value'],
    ['two values on one line', '1 2', 'line 1, column 3: "2" after the end of the value'],
    ['the wrong bracket', '[1}', 'line 1, column 3: "}" where "," or "]" should be'],
    ['no end', '{"a": 1', 'line 1, column 8: the end of the file where "," or "}" should be'],
    ['an unclosed string', '{"a": "b', 'line 1, column 7: a string is not closed'],
    ['an unclosed string after an escaped quote', '["b\\"]', 'line 1, column 2: a string is not closed'],
    ['a newline in a string', '["a\nb"]', 'line 1, column 2: a string holds a control character or an unknown escape'],
    ['a tab in a string', '["a\tb"]', 'line 1, column 2: a string holds a control character or an unknown escape'],
    ['a NUL in a string', '["a\0b"]', 'line 1, column 2: a string holds a control character or an unknown escape'],
    ['an unknown escape', '["\\x41"]', 'line 1, column 2: a string holds a control character or an unknown escape'],
    ['half an escape', '["\\u12"]', 'line 1, column 2: a string holds a control character or an unknown escape'],
    ['a NUL between values', '[1,\0 2]', 'line 1, column 4: "\\u0000" where a value should be'],
    ['a space that JSON does not know', '[\u00a01]', 'line 1, column 2: "\u00a0" where a value should be'],
    ['a character beyond 16 bits', '[😀]', 'line 1, column 2: "😀" where a value should be'],
    ['a byte-order mark inside', '[\ufeff1]', 'line 1, column 2: "\ufeff" where a value should be'],
  ])('with %s', (_name, text, why) => {
    expect(fault(text)).toEqual(['malformed', why]);
  });

  test('where a key stands twice in one object, with the place of the second', () => {
    const text = '{\n  "test": {\n    "f1": 0.9,\n    "auc": 0.8,\n    "f1": 0.1\n  }\n}';
    expect(fault(text)).toEqual(['malformed', 'line 5, column 5: the key "f1" stands twice in one object']);
  });

  test('where a key stands twice, once with an escape', () => {
    const text = String.raw`{"f1": 1, "\u0066\u0031": 2}`;
    expect(fault(text)).toEqual(['malformed', 'line 1, column 11: the key "f1" stands twice in one object']);
  });

  test('but not where a key stands once in each of two objects', () => {
    expect(fault('{"a": {"f1": 1}, "b": {"f1": 2}}')).toEqual(['none', undefined]);
  });

  test('where it is not UTF-8', () => {
    expect(fault(Uint8Array.of(0x22, 0xe9, 0x22))).toEqual([
      'malformed',
      'it is neither UTF-8, nor UTF-16 with a byte-order mark',
    ]);
  });

  test('where it is UTF-16 without a byte-order mark', () => {
    expect(fault(Buffer.from('{"a": 1}', 'utf16le'))[0]).toBe('malformed');
  });

  test('where it is nested more than 500 deep, and not before', () => {
    expect(fault('['.repeat(500) + ']'.repeat(500))).toEqual(['none', undefined]);
    expect(fault('['.repeat(501) + ']'.repeat(501))).toEqual([
      'malformed',
      'line 1, column 502: it is nested more than 500 deep',
    ]);
    expect(fault('{"a":'.repeat(100_000))).toEqual(['malformed', expect.stringContaining('more than 500 deep')]);
  });

  test('but not where a thousand groups stand side by side', () => {
    expect(fault(`[${Array(1000).fill('{}').join(',')}, ${Array(1000).fill('[]').join(',')}]`)).toEqual([
      'none',
      undefined,
    ]);
  });

  test('at its place in the file', () => {
    expect(() => readContent(Buffer.from('{\r\n  "a": ?\r\n}'), 'reports/m.json', ['json'])).toThrow(
      expect.objectContaining({
        code: 'malformed',
        explanation: {
          what: 'reports/m.json is not valid JSON',
          why: 'line 2, column 8: "?" where a value should be',
        },
        location: { file: 'reports/m.json', line: 2, column: 8 },
      }),
    );
  });

  test('wherever it is cut', () => {
    const text =
      '{"epoch": 12, "test": {"f1": [0.9, NaN, -Infinity], "note": "a\\u0041\\\\", "ok": true, "best": null}}';
    for (let length = 1; length < text.length; length += 1)
      expect([length, fault(text.slice(0, length))[0]]).toEqual([length, 'malformed']);
    expect(fault(text)).toEqual(['none', undefined]);
  });
});
