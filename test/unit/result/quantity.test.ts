import { describe, expect, test } from '@jest/globals';
import { type JsonNumber, toJsonNumber } from '../../../src/result/quantity.js';

describe('a number in JSON', () => {
  test.each<[string, number | bigint, JsonNumber]>([
    ['a fraction is written as it is', 0.937063, 0.937063],
    ['zero is written as it is', 0, 0],
    ['minus zero is zero', -0, 0],
    ['the largest safe integer is written as it is', 9007199254740991, 9007199254740991],
    ['the smallest safe integer is written as it is', -9007199254740991, -9007199254740991],
    ['an integer beyond 2⁵³ is tagged text', 9007199254740992, { number: '9007199254740992' }],
    ['a large power of ten is tagged with all its digits', 1e21, { number: '1000000000000000000000' }],
    ['a small bigint is a plain number', 42n, 42],
    ['the largest safe bigint is a plain number', 9007199254740991n, 9007199254740991],
    ['a bigint beyond 2⁵³ keeps every digit', 9007199254740993n, { number: '9007199254740993' }],
    ['a negative bigint beyond 2⁵³ keeps every digit', -9007199254740993n, { number: '-9007199254740993' }],
    ['not a number is tagged text', Number.NaN, { number: 'NaN' }],
    ['infinity is tagged text', Number.POSITIVE_INFINITY, { number: 'Infinity' }],
    ['minus infinity is tagged text', Number.NEGATIVE_INFINITY, { number: '-Infinity' }],
    ['the smallest positive number is written as it is', 5e-324, 5e-324],
  ])('%s', (_name, value, written) => {
    expect(toJsonNumber(value)).toStrictEqual(written);
  });
});
