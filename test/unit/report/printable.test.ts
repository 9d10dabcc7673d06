import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printable } from '../../../src/report/printable.js';

describe('printable text', () => {
  test.each<[string, string, string]>([
    ['leaves plain text alone', 'test.f1 = 0.9 (≥ 0.8)', 'test.f1 = 0.9 (≥ 0.8)'],
    ['leaves letters of any script alone', 'Mići 精度 דיוק 😀', 'Mići 精度 דיוק 😀'],
    ['leaves an emoji with its variation selector alone', '❤️', '❤️'],
    ['stays on one line', 'a\nb', 'a\\nb'],
    ['writes out a carriage return', 'a\rb', 'a\\u{d}b'],
    ['writes out a tab', 'a\tb', 'a\\u{9}b'],
    ['writes out an escape sequence that colours', '\x1b[31mred\x1b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
    ['writes out an escape sequence that sets the title', '\x1b]0;title\x07', '\\u{1b}]0;title\\u{7}'],
    ['writes out the one-byte form of an escape sequence', '\x9b31m', '\\u{9b}31m'],
    ['writes out a backspace', 'failed\b\b\b\b\b\bpassed', 'failed\\u{8}\\u{8}\\u{8}\\u{8}\\u{8}\\u{8}passed'],
    ['writes out a NUL and a delete', '\0\x7f', '\\u{0}\\u{7f}'],
    ['writes out a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['writes out a paragraph separator', 'a\u2029b', 'a\\u{2029}b'],
    ['writes out a next-line control', 'a\u0085b', 'a\\u{85}b'],
    ['writes out an override of direction', 'a\u202eb\u202c', 'a\\u{202e}b\\u{202c}'],
    ['writes out an isolate of direction', 'a\u2067b\u2069', 'a\\u{2067}b\\u{2069}'],
    ['writes out a mark of direction', 'a\u200fb\u061cc', 'a\\u{200f}b\\u{61c}c'],
    ['writes out a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['writes out a byte-order mark', '\ufeffa', '\\u{feff}a'],
    ['writes out a soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['writes out tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
    ['writes out a surrogate without its partner', 'a\ud800b\udc00', 'a\\u{d800}b\\u{dc00}'],
    ['breaks the old form of a workflow command', '##[error]no', '#\\u{23}[error]no'],
    ['breaks it inside a line', 'f1 ###[add-mask]x', 'f1 ##\\u{23}[add-mask]x'],
    ['breaks it though an invisible character parts it', '#\u200b#[error]', '#\\u{200b}#[error]'],
  ])('%s', (_name, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test('obeys nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]|##\[/u);
      }),
    );
  });

  test('is printable as it is: writing it out once more changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});
