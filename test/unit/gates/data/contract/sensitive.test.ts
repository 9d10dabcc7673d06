import { expect, test } from '@jest/globals';
import { judge } from '../judged-table.js';

const marked = { type: 'string', maxLength: 2, 'x-sensitive': true };
const row = { properties: { x: marked } };

test.each<[string, object]>([
  ['by its column', row],
  ['by another word than true', { properties: { x: { ...marked, 'x-sensitive': 'yes' } } }],
  ['in an alternative', { properties: { x: { anyOf: [marked, { type: 'null' }] } } }],
  ['behind references', { $defs: { a: { $ref: '#/$defs/b' }, b: marked }, properties: { x: { $ref: '#/$defs/a' } } }],
  ['in a part of the row schema', { allOf: [row] }],
  ['in a row schema that is a reference', { $defs: { row }, $ref: '#/$defs/row' }],
])('a value that is marked as sensitive %s is shown nowhere', async (_where, schema) => {
  const files = { 'table.csv': 'x,y\nsecret,1\n' };
  const table = await judge({ files, schema, block: { show_values: true } });
  expect(table.answer('*/schema')).toBe('failed/violations');
  expect(JSON.stringify(table.checks)).not.toContain('secret');
});

test.each<[string, string, object]>([
  ['a member', '{"p": "secret"}', { type: 'object', properties: { p: marked } }],
  ['an element', '["secret"]', { type: 'array', items: marked }],
])('a column of which %s is marked as sensitive is shown nowhere', async (_part, value, column) => {
  const files = { 'table.jsonl': `{"x": ${value}}\n` };
  const table = await judge({ files, schema: { properties: { x: column } }, block: { show_values: true } });
  expect(table.answer('*/schema')).toBe('failed/violations');
  expect(JSON.stringify(table.checks)).not.toContain('secret');
});

test('a value that is marked as not sensitive is shown', async () => {
  const schema = { properties: { x: { ...marked, 'x-sensitive': false } } };
  const table = await judge({ files: { 'table.csv': 'x,y\nsecret,1\n' }, schema, block: { show_values: true } });
  expect(table.evidence('x/maxLength', 'rows').rows).toEqual([{ file: 'table.csv', row: 1, values: { x: 'secret' } }]);
});
