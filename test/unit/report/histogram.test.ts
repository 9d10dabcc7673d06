import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { cut, histogramLines } from '../../../src/report/histogram.js';
import type { HistogramEvidence } from '../../../src/result/check.js';
import { histogram } from './drift-samples.js';

const draw = (bins: HistogramEvidence['bins']) => histogramLines({ bins }, stringWidth);

describe('ranges', () => {
  test('are two rows of bars over one axis, on one scale, and what is there is seen however little', () => {
    expect(draw(histogram.bins)).toEqual([
      'reference  ▁▁████▄▄  ▁▁',
      'current      ▄▄▆▆██▁▁▂▂',
      '           < 2000 > 10000',
    ]);
  });

  test('of many are drawn in one cell each, and of too many not all', () => {
    const bins = Array.from({ length: 1000 }, (_, index) => ({
      from: index,
      to: index + 1,
      reference: 1,
      current: 0.5,
    }));
    const lines = draw(bins);
    expect(lines[0]).toBe(`reference  ${'█'.repeat(80)}`);
    expect(lines[1]).toBe(`current    ${'▄'.repeat(80)}`);
    expect(lines.map((line) => stringWidth(line)).every((cells) => cells <= 91)).toBe(true);
  });

  test('without a row are drawn as nothing', () => {
    expect(draw([{ to: 1, reference: 0, current: 0 }])).toEqual(['reference', 'current', '           < 1']);
  });
});

describe('categories', () => {
  test('are a row each with both shares', () => {
    expect(
      draw([
        { part: 'pro', reference: 0.6, current: 0.3 },
        { reference: 0.39, current: 0.6999 },
        { reference: 0, current: 0.0001 },
        { from: 7, to: 7, reference: 0.01, current: 0 },
      ]),
    ).toEqual([
      '                                         reference              current',
      'pro                                          60 % ██████████        30 % █████',
      'a value of the reference without a name      39 % ███████           70 % ████████████',
      'a new value                                   0 %                 0.01 % ▏',
      '7                                             1 % ▏                  0 %',
    ]);
  });

  test('are eight at most, the last of which is all others', () => {
    const bins = Array.from({ length: 20 }, (_, index) => ({ part: `c${index}`, reference: 0.05, current: 0.05 }));
    const lines = draw(bins);
    expect(lines).toHaveLength(9);
    expect(lines.at(-1)).toMatch(/^all others +65 % █{12} +65 % █{12}$/);
  });

  test('stay in their columns, in no more cells than there are, whatever they are called', () => {
    const names = ['精度精度精度精度精度精度精度精度', '\x1b[2J\u202e\n##[error]', '😀'.repeat(5000), 'a|b', ''];
    const lines = draw(names.map((part) => ({ part, reference: 0.5, current: 0.5 })));
    const rows = lines.slice(1);
    expect(rows.map((row) => stringWidth(row))).toEqual(Array(5).fill(stringWidth(rows[0] ?? '')));
    expect(stringWidth(rows[0] ?? '')).toBeLessThanOrEqual(87);
    expect(lines.join('')).toContain('"\\u001b[2J');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(lines.join('')).not.toMatch(/[\x00-\x1f\u202e]|##\[/);
  });
});

test.each([
  ['ab', 'ab', 2],
  ['a…', 'abc', 2],
  ['精…', '精度精', 4],
  ['…', '精度', 1],
])('%s is what fits of %s in %p cells', (text, whole, cells) => {
  expect(cut(whole, cells, stringWidth)).toBe(text);
});
