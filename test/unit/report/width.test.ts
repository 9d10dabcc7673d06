import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { widthOf } from '../../../src/report/width.js';

describe('the width of texts in a terminal', () => {
  test('is the number of characters where each takes one cell', async () => {
    const width = await widthOf(['row_count.min', '0 of 1 row ≤ 0 rows']);
    expect(width('0 of 1 row ≤ 0 rows')).toBe(19);
    expect(width).not.toBe(stringWidth);
  });

  test('is so below U+3000 for no character that is wider, narrower or part of another', async () => {
    const short: string[] = [];
    for (let code = 0; code < 0x30_00; code += 1) {
      const text = String.fromCodePoint(code);
      // Beside another, for some characters join with the one before them.
      if ((await widthOf([text])) !== stringWidth) short.push(text);
    }
    expect(short.filter((text) => stringWidth(`a${text}`) !== 2)).toEqual([]);
    expect(short).toHaveLength(101);
  });

  test.each([
    ['東京', 4],
    ['e\u0301', 1],
    ['👩‍🔬', 2],
  ])('counts the cells of %s', async (text, cells) => {
    const width = await widthOf(['plain', text]);
    expect([width(text), width('plain')]).toEqual([cells, 5]);
  });
});
