import { describe, expect, test } from '@jest/globals';
import { sameApartFromLayout, walkBrackets } from '../../../src/profile/layout.js';

describe('two texts of JSON', () => {
  test.each([
    ['{"a": [1, 2]}', '{"a":[1,2]}'],
    [' \r\n\t{} \n', '{}'],
    ['{"a b": "\\" c"}', '{ "a b" :"\\" c"}'],
    ['"\\\\" ', '"\\\\"'],
    ['', ' '],
  ])('are the same apart from white space between tokens: %j and %j', (one, other) => {
    expect([sameApartFromLayout(one, other), sameApartFromLayout(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['{"a": 1}', '{"b": 1}'],
    ['{"a": "b c"}', '{"a": "bc"}'],
    // A quote that is escaped ends no text.
    ['{"a": "\\" b"}', '{"a": "\\"b"}'],
    ['["\\\\", " "]', '["\\\\", ""]'],
    ['[1]', '[1'],
    ['[1', '[1]'],
    ['{}', ''],
    ['"\\n"', '"\\t"'],
  ])('differ in a token: %j and %j', (one, other) => {
    expect([sameApartFromLayout(one, other), sameApartFromLayout(other, one)]).toEqual([false, false]);
  });
});

describe('the brackets of a text', () => {
  test.each<[string, readonly (readonly [number, number])[]]>([
    ['1', []],
    [
      '[{}, [[]]]',
      [
        [1, 1],
        [2, 2],
        [2, 3],
        [3, 4],
      ],
    ],
    [
      '{"[": "{", "\\"[[": [1]}',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      '["\\\\", [2]]',
      [
        [1, 1],
        [2, 2],
      ],
    ],
  ])('are told with their depth, and none that is in a text: %s', (text, expected) => {
    const told: (readonly [number, number])[] = [];
    walkBrackets(text, (depth, opened) => told.push([depth, opened]));
    expect(told).toEqual(expected);
  });
});
