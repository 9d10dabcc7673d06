import { describe, expect, test } from '@jest/globals';
import { readMetrics } from '../../../../src/formats/metrics/read.js';
import { fault, fixture } from './metrics-fixture.js';

describe.each(['metrics.json', 'metrics.yaml', 'metrics.toml'])('what a usual writer wrote into %s', (name) => {
  const file = fixture(`plain/${name}`);

  test.each<[string, number | bigint]>([
    ['test.accuracy', 0.9375],
    ['test.loss', 0.001],
    ['test.slices.city=Paris.recall', 0.81],
    ['no', 0.5],
    ['steps', 9007199254740993n],
  ])('%s is %p', (selector, value) => {
    expect(file.number(selector).value).toBe(value);
  });

  test('NaN satisfies no rule', () => {
    expect(fault(() => file.number('test.auc'))).toMatchObject({ code: 'not_finite' });
  });

  test('the text "no" is no number', () => {
    expect(fault(() => file.number('note'))).toMatchObject({ code: 'not_a_number' });
  });
});

describe('YAML is that of version 1.2', () => {
  const value = (text: string) => readMetrics(Buffer.from(`a: ${text}\n`), 'm.yaml').number('a').value;

  test.each<[string, number | bigint]>([
    ['1e-3', 0.001],
    ['1e3', 1000],
    ['0777', 777],
    ['0o777', 511],
    ['0x1F', 31],
    ['-.5', -0.5],
    ['9007199254740993', 9007199254740993n],
  ])('%s is %p', (text, number) => {
    expect(value(text)).toBe(number);
  });

  test.each(['no', 'yes', 'on', '1_000', '12:30:45', '0,91', '~', 'true', '2026-11-21'])('%s is no number', (text) => {
    expect(fault(() => value(text))).toMatchObject({ code: 'not_a_number' });
  });

  test.each(['.nan', '.inf', '-.inf'])('%s is not finite', (text) => {
    expect(fault(() => value(text))).toMatchObject({ code: 'not_finite' });
  });

  test('a key that stands twice is an error with its line', () => {
    expect(fault(() => readMetrics(Buffer.from('a: 1\nb: 2\na: 3\n'), 'm.yaml'))).toMatchObject({
      code: 'malformed',
      why: expect.stringContaining('line 3'),
    });
  });

  test('a bomb of aliases is an error', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}*l${i}]`);
    const bomb = `l0: &l0 [1]\n${levels.join('\n')}\n`;
    expect(fault(() => readMetrics(Buffer.from(bomb), 'm.yaml'))).toMatchObject({ code: 'malformed' });
  });
});

describe('TOML', () => {
  test('with a key that stands twice is an error with its line', () => {
    expect(fault(() => readMetrics(Buffer.from('a = 1\na = 2\n'), 'm.toml'))).toMatchObject({
      code: 'malformed',
      why: expect.stringContaining('line 2'),
    });
  });

  test('with tables is read by their names', () => {
    const file = readMetrics(Buffer.from('[test]\naccuracy = 0.9\n[test."v1.0"]\nauc = inf\n'), 'm.toml');
    expect(file.number('test.accuracy').value).toBe(0.9);
    expect(fault(() => file.number('test."v1.0".auc'))).toMatchObject({ code: 'not_finite' });
  });
});

describe('text in other encodings', () => {
  const content = '{"accuracy": 0.9}';

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${content}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${content}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${content}`, 'utf16le').swap16()],
  ])('%s is read', (_name, bytes) => {
    expect(readMetrics(bytes, 'm.json').number('accuracy').value).toBe(0.9);
  });
});
