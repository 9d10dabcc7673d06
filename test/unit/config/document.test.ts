import { describe, expect, test } from '@jest/globals';
import { parseDocumentText } from '../../../src/config/document.js';
import { userErrors } from '../../../src/result/error.js';

function document(text: string) {
  return parseDocumentText(text, 'mlgate.yml', 'invalid_config');
}

/** [line:column, what] of each fault. */
function faults(text: string): (readonly [string, string])[] {
  try {
    return [[`no fault in ${JSON.stringify(document(text).data)}`, '']];
  } catch (error) {
    return userErrors(error).map(({ location, explanation }) => [
      [location?.line, location?.column].filter((part) => part !== undefined).join(':'),
      explanation.what,
    ]);
  }
}

const sample = `version: 1
metrics:
  report:
    path: m.json
    rules:
      test.accuracy: { min: 0.9 }
      "/a/b": { max: 1 }
data:
  2024:
    unique: [[id], [day, hour]]
`;

describe('the data of a document', () => {
  test.each<[string, string, unknown]>([
    ['JSON is a part of YAML', '{"version": 1, "name": "churn"}', { version: 1, name: 'churn' }],
    ['dates stay text', 'day: 2026-01-01', { day: '2026-01-01' }],
    ['yes, no, on and off are text in YAML 1.2', '[yes, no, on, off]', ['yes', 'no', 'on', 'off']],
    ['a leading zero does not make an octal number', 'value: 010', { value: 10 }],
    ['not-finite numbers are numbers, for the schema to refuse', '[.nan, .inf, -.inf]', [NaN, Infinity, -Infinity]],
    ['an anchor may be used again', 'a: &rule { min: 1 }\nb: *rule', { a: { min: 1 }, b: { min: 1 } }],
    ['a byte-order mark is no part of the first key', '\ufeffversion: 1', { version: 1 }],
    ['carriage returns are no part of values', 'version: 1\r\nname: churn\r\n', { version: 1, name: 'churn' }],
  ])('%s', (_name, text, data) => {
    expect(document(text).data).toEqual(data);
  });

  test('has no prototype to pollute', () => {
    const { data } = document('__proto__: { polluted: true }');
    expect(Object.keys(data as object)).toEqual(['__proto__']);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('the place', () => {
  test.each<[string, (string | number)[], number, number]>([
    ['a scalar', ['version'], 1, 10],
    ['a block', ['metrics', 'report'], 4, 5],
    ['a value in braces', ['metrics', 'report', 'rules', 'test.accuracy', 'min'], 6, 29],
    ['a value under a quoted key', ['metrics', 'report', 'rules', '/a/b', 'max'], 7, 22],
    ['an element of a list', ['data', '2024', 'unique', 1, 0], 10, 21],
    ['an element of a list whose index is text', ['data', '2024', 'unique', '1', '1'], 10, 26],
    ['a value under a key that is a number', ['data', '2024', 'unique'], 10, 13],
    ['the nearest ancestor of what is not there', ['metrics', 'report', 'baseline', 'from'], 4, 5],
    ['the whole document', [], 1, 1],
  ])('of %s', (_name, path, line, column) => {
    expect(document(sample).at(path)).toEqual({ file: 'mlgate.yml', line, column });
  });

  test.each<[string, (string | number)[], number, number]>([
    ['a key at the top', ['metrics'], 2, 1],
    ['a nested key', ['metrics', 'report', 'path'], 4, 5],
    ['a key in braces', ['metrics', 'report', 'rules', 'test.accuracy', 'min'], 6, 24],
    ['a quoted key', ['metrics', 'report', 'rules', '/a/b'], 7, 7],
    ['a key that is a number', ['data', '2024'], 9, 3],
    ['the value around a key that is not there', ['metrics', 'report', 'baseline'], 4, 5],
  ])('of the key: %s', (_name, path, line, column) => {
    expect(document(sample).atKey(path)).toEqual({ file: 'mlgate.yml', line, column });
  });

  test('counts lines the same where they end in CRLF', () => {
    expect(document(sample.replaceAll('\n', '\r\n')).at(['metrics', 'report', 'rules', '/a/b', 'max'])).toEqual({
      file: 'mlgate.yml',
      line: 7,
      column: 22,
    });
  });

  test('does not count a byte-order mark as a column', () => {
    expect(document(`\ufeff${sample}`).at(['version'])).toEqual({ file: 'mlgate.yml', line: 1, column: 10 });
  });

  test('of what a document does not hold is its beginning', () => {
    expect(document('a: 1\n').at(['metrics', 'report'])).toEqual({ file: 'mlgate.yml', line: 1, column: 1 });
  });
});

describe('a fault', () => {
  test.each<[string, string, string, string]>([
    ['a key that stands twice', 'version: 1\nname: a\nname: b\n', '3:1', 'Map keys must be unique'],
    [
      'a rule that stands twice, deep inside',
      'metrics:\n  report:\n    rules:\n      f1: { min: 0.9 }\n      f1: { min: 0.1 }\n',
      '5:7',
      'Map keys must be unique',
    ],
    ['a tab as indentation', 'metrics:\n\treport: 1\n', '2:1', 'Tabs are not allowed as indentation'],
    ['a tag that nobody knows', 'name: !python/object churn\n', '1:7', 'Unresolved tag: !python/object'],
    [
      'a brace that does not close',
      'data: {\n',
      '1:8',
      'Flow map in block collection must be sufficiently indented and end with a }',
    ],
    [
      'two documents in one file',
      'version: 1\n---\nversion: 1\n',
      '2:1',
      'Source contains multiple documents; please use YAML.parseAllDocuments()',
    ],
  ])('is %s', (_name, text, place, what) => {
    expect(faults(text)).toEqual([[place, `mlgate.yml is not valid YAML: ${what}`]]);
  });

  test.each([
    ['nothing', ''],
    ['space', ' \n\n'],
    ['comments', '# nothing\n'],
  ])('is a file that holds %s', (_name, text) => {
    expect(faults(text)).toEqual([['1:1', 'mlgate.yml is empty']]);
  });

  test('is an alias that stands for a part of itself', () => {
    expect(faults('a: &a { b: *a }\n')).toEqual([
      ['1', 'mlgate.yml cannot be read: an alias stands for a part of itself'],
    ]);
  });

  test('is an alias of what is not there', () => {
    expect(faults('a: *rule\n')).toEqual([
      ['1', 'mlgate.yml cannot be read: Unresolved alias (the anchor must be set before the alias): rule'],
    ]);
  });

  test('is a bomb of aliases, found before it goes off', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg'])
      bomb.push(`${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]`);
    expect(faults(bomb.join('\n'))).toEqual([
      ['1', 'mlgate.yml cannot be read: Excessive alias count indicates a resource exhaustion attack'],
    ]);
  });

  test('is told together with the others of its file', () => {
    expect(faults('a: 1\na: 2\nb: !foo 1\n').map(([place]) => place)).toEqual(['2:1', '3:4']);
  });

  test('carries the code of whoever reads, and the line to mend', () => {
    expect(() => parseDocumentText('a: 1\na: 2\n', 'row.json', 'invalid_schema')).toThrow(
      expect.objectContaining({
        errors: [
          expect.objectContaining({
            code: 'invalid_schema',
            explanation: expect.objectContaining({ fix: 'mend line 2' }),
          }),
        ],
      }),
    );
  });
});
