// What schemas and rows are made of: few values, so that they meet.
import fc from 'fast-check';
import type { Json } from './typed-rows.js';

/** What the values of a column mostly are. */
export type Shape =
  | { readonly kind: 'number' | 'string' | 'boolean'; readonly type?: string }
  | { readonly kind: 'array'; readonly of: Shape }
  | { readonly kind: 'object'; readonly members: Readonly<Record<string, Shape>> };

export const text: Shape = { kind: 'string' };

export const numbers = [0, 1, -1, 2, 3, 0.1, 0.3, 0.5, 1.5, -2.5, 7, 100, 0.0075, 1e15];
export const days = ['2024-02-29', '2023-02-29'];
export const texts = [
  ...['', 'a', 'A', 'ab', 'aa', 'abc', "it's", '"', '\\', '1', 'true', 'null', ' a', '%', 'x\n', '\t'],
  ...['ünï', '年', '😀', '😀😀', 'e\u0301', '👩‍👩‍👧'],
  ...[...days, '10:00:00Z', '10:00:00', '2024-02-29T10:00:00Z', '2024-02-29T10:00:00+02:00', '2024-02-29 10:00:00'],
  ...['a@b.co', 'a@b', '123e4567-e89b-12d3-a456-426614174000', '127.0.0.1', '256.0.0.1', '::1', '1::2::3'],
  ...['https://a.b/c?d#e', 'a b', 'localhost', 'a.b.c', '-a.b'],
];
export const memberNames = ['a', 'b', 'c', '0', '-1', 'x y', "it's", 'a/b', '~', '~1', '$', '*', '😀', '"'];
export const patterns = [
  ...['a', '^a', 'b$', '^[a-c]+$', '^.$', '^..$', '\\d', '^\\w*$', '[^a]', '^(?:a|ab)$', '\\s', 'É|ü', '^$', "'"],
  // What only ajv can judge.
  ...['^(?!a)', '(.)\\1', '(?<=a)b', '\\p{L}', '^(?=.*b)a'],
];
export const formats = ['date', 'time', 'date-time', 'email', 'uuid', 'ipv4', 'ipv6', 'uri', 'hostname'];
export const units = [1, 2, 3, 0.5, 0.1, 0.01, 0.3, 0.0025, 1e-7, 1.5, 10, 1e20];
export const typeNames = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

export const some = <T>(values: readonly T[], least: number, most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: least, maxLength: most });

export const anyJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 6, arbitrary: fc.constantFrom<Json>(null, true, false, ...numbers, ...texts) },
    { weight: 1, arbitrary: fc.array(tie('json'), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...memberNames), tie('json'), { maxKeys: 3 }) },
  ),
})).json;
