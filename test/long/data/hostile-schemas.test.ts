// Row schemas that are wrong, strange or meant to hurt: each is told in words, or judged, and none is waited for for ever.
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../unit/gates/data/judged-table.js';

const number = { type: 'number' };

/** A schema with a JSON text of its own: an object would lose `__proto__`. */
const parsed = (text: string): object => JSON.parse(text);

function nested(depth: number, around: (inner: object) => object): object {
  let schema: object = number;
  for (let level = 0; level < depth; level++) schema = around(schema);
  return schema;
}

/** Definitions of which each names the one before it twice: written out, the last is 2³⁹ schemas. */
function doubling(twice: (reference: object) => object): Record<string, object> {
  const steps = Array.from({ length: 39 }, (_, index) => [`d${index + 1}`, twice({ $ref: `#/$defs/d${index}` })]);
  return { d0: number, ...Object.fromEntries(steps) };
}

describe.each<{ fault: string; schema: object; what: string | RegExp; fix?: string }>([
  { fault: 'is no JSON Schema', schema: { properties: { a: { type: 'text' } } }, what: /properties\.a\.type/ },
  {
    fault: 'has an unknown keyword',
    schema: { properties: { a: { minimun: 1 } } },
    what: /"minimun"/,
    fix: 'did you mean minimum?',
  },
  {
    fault: 'has an unknown format',
    schema: { properties: { a: { format: 'datetime' } } },
    what: /"datetime"/,
    fix: 'did you mean date-time?',
  },
  {
    fault: 'refers to another document',
    schema: { properties: { a: { $ref: 'https://example.com/a' } } },
    what: /points outside/,
  },
  { fault: 'refers to nothing', schema: { properties: { a: { $ref: '#/$defs/b' } } }, what: /points to nothing/ },
  {
    fault: 'goes in a circle',
    schema: { properties: { a: { $ref: '#/$defs/b' } }, $defs: { b: { anyOf: [{ $ref: '#/$defs/b' }] } } },
    what: /leads back to itself/,
  },
  {
    fault: 'moves where references lead',
    schema: { properties: { a: { $id: 'urn:a', type: 'number' } } },
    what: /\$id within a schema/,
  },
  {
    fault: 'is a draft-07 tuple',
    schema: { $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: { items: [number] } } },
    what: /tuple in draft-07/,
  },
  {
    fault: 'is of a draft that is not read',
    schema: { $schema: 'http://json-schema.org/draft-04/schema#' },
    what: /draft-04/,
  },
  {
    fault: 'has no regular expression',
    schema: { properties: { a: { pattern: '(' } } },
    what: /no regular expression/,
  },
  { fault: 'bounds the row', schema: { minimum: 1 }, what: 'minimum of the row would never apply' },
  {
    fault: 'is nested a thousand deep',
    schema: { properties: { a: nested(1000, (not) => ({ not })) } },
    what: /row\.schema\.json/,
  },
  {
    fault: 'describes 2³⁹ members',
    schema: { properties: { a: { $ref: '#/$defs/d39' } }, $defs: doubling((x) => ({ properties: { x, y: x } })) },
    what: /more than 100000 members/,
  },
])('a schema that $fault', ({ schema, what, fix }) => {
  test('is an error that says so', async () => {
    const table = await judge({ files: { 'table.csv': 'a\n1\n' }, schema });
    const [check] = table.checks;
    expect(check).toMatchObject({ status: 'error', reason: 'invalid_schema', ...(fix !== undefined && { fix }) });
    expect(check?.what).toMatch(what);
  });
});

test('a pattern that never ends is an error', async () => {
  const schema = { properties: { a: { type: 'string', pattern: '^(?<=x?)(a+)+$' } } };
  const table = await judge({ files: { 'table.csv': `a\n${'a'.repeat(40)}b\n` }, schema });
  expect(table.answer('a/pattern')).toBe('error/limit_exceeded');
});

test('draft-07 is read where it means the same', async () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    properties: { a: { $ref: '#/definitions/b' } },
    definitions: { b: number },
  };
  const table = await judge({ files: { 'table.csv': 'a\nx\n' }, schema });
  expect(table.count('a/type')).toBe(1);
});

test('a definition that is named 2³⁹ times is judged', async () => {
  const schema = { properties: { a: { $ref: '#/$defs/d39' } }, $defs: doubling((each) => ({ anyOf: [each, each] })) };
  const table = await judge({ files: { 'table.csv': 'a\nx\n1\n' }, schema });
  expect(table.count('a/anyOf')).toBe(1);
});

test.each(['enum', 'const'])('%s of the whole row is judged', async (name) => {
  const row = { a: 1, b: 'x' };
  const schema = { [name]: name === 'enum' ? [row] : row, properties: { a: number } };
  const table = await judge({ files: { 'table.csv': 'a,b\n1,x\n2,x\n1,\n' }, schema });
  expect([table.count(`*/${name}`), table.count('*/schema')]).toEqual([2, 2]);
});

test('what is never an object refuses every row', async () => {
  const table = await judge({ files: { 'table.csv': 'a\n1\n2\n' }, schema: { type: 'string' } });
  expect(table.count('*/type')).toBe(2);
});

test('a text with NUL in a schema is compared whole', async () => {
  const schema = { properties: { a: { enum: ['x\0y'] }, b: { const: 'x' } } };
  const table = await judge({
    files: {
      'table.parquet': { select: "SELECT 'x' AS a, 'x' AS b UNION ALL SELECT 'x' || chr(0) || 'y', 'x' || chr(0)" },
    },
    schema,
  });
  expect([table.count('a/enum'), table.count('b/const')]).toEqual([1, 1]);
});

test('a column is found by its name, whatever it is', async () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'q"',
    "s'",
    'a/b',
    'a~1b',
    'n\nl',
    '😀',
    'back\\slash',
    'a.b',
    '%',
    '$.a',
    ' ',
  ];
  const properties = `{${names.map((name) => `${JSON.stringify(name)}:{"type":"number"}`).join(',')}}`;
  const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
  const files = { 'table.csv': `${quoted.join(',')}\n${names.map(() => 'x').join(',')}\n` };
  const { checks } = await judge({ files, schema: parsed(`{"properties":${properties}}`) });
  const found = checks
    .filter(({ key }) => key.rule === 'type')
    .map(({ key, observed }) => [key.subject, observed?.value]);
  expect(found).toEqual(names.map((name) => [name, 1]));
});

test('ajv takes no member that all objects of JavaScript have for one of the data', async () => {
  const t = { required: ['toString'], properties: { k: { $ref: '#/$defs/t' } } };
  const files = { 'table.parquet': { select: "SELECT {'toString': 1, 'k': {'z': 1}} AS a" } };
  const table = await judge({ files, schema: { properties: { a: { $ref: '#/$defs/t' } }, $defs: { t } } });
  expect(table.count('a.k/$ref')).toBe(1);
});
