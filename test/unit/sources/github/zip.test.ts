import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { UserError } from '../../../../src/result/error.js';
import { memberOf } from '../../../../src/sources/github/zip.js';

function fault(zip: Uint8Array, path: string, most?: number): Pick<UserError, 'code' | 'explanation'> {
  try {
    memberOf(zip, path, 'the zip', most);
  } catch (error) {
    const { code, explanation } = error as UserError;
    return { code, explanation };
  }
  throw new Error('it was read');
}

describe('a member of a zip', () => {
  test.each([0, 6] as const)('is read, at level %d', (level) => {
    const zip = zipSync({ a: strToU8('x'.repeat(5000)), 'b/c.json': strToU8('{}') }, { level });
    expect(memberOf(zip, 'a', 'the zip')).toHaveLength(5000);
    expect(Buffer.from(memberOf(zip, 'b/c.json', 'the zip')).toString()).toBe('{}');
  });

  test('may be empty', () => {
    expect(memberOf(zipSync({ a: strToU8('') }), 'a', 'the zip')).toHaveLength(0);
  });

  test('that would inflate past the bound is refused by its header, before it is inflated', () => {
    const bomb = zipSync({ a: new Uint8Array(50_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(fault(bomb, 'a', 1_000_000)).toMatchObject({
      code: 'unsupported',
      explanation: { what: 'a in the zip has 50000000 bytes, more than 1000000' },
    });
  });

  test('beside a bomb is read', () => {
    const zip = zipSync({ a: new Uint8Array(50_000_000), b: strToU8('{}') }, { level: 9 });
    expect(memberOf(zip, 'b', 'the zip', 1_000_000)).toHaveLength(2);
  });

  test('whose header lies about its size never takes more memory than it says', () => {
    const zip = zipSync({ a: new Uint8Array(100_000) }, { level: 9 });
    const view = new DataView(zip.buffer, zip.byteOffset);
    // The size before compression stands at 24 in the entry of the central directory, which is the last but one record.
    const entry = Buffer.from(zip).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    view.setUint32(entry + 24, 200_000, true);
    expect(fault(zip, 'a')).toMatchObject({
      code: 'malformed',
      explanation: { what: 'a in the zip does not have the size that the zip names' },
    });
  });

  test('may have the name of what every object has', () => {
    const text = Buffer.from(zipSync({ xxxxxxxxx: strToU8('12'), b: strToU8('') })).toString('latin1');
    const zip = Buffer.from(text.replaceAll('xxxxxxxxx', '__proto__'), 'latin1');
    expect(Buffer.from(memberOf(zip, '__proto__', 'the zip')).toString()).toBe('12');
    expect(fault(zip, 'constructor')).toMatchObject({ code: 'missing_file' });
  });

  test('that stands there twice is an error', () => {
    const zip = zipSync({ a1: strToU8('1'), a2: strToU8('2') });
    const text = Buffer.from(zip).toString('latin1').replaceAll('a2', 'a1');
    expect(fault(Buffer.from(text, 'latin1'), 'a1')).toEqual({
      code: 'malformed',
      explanation: { what: 'the zip holds a1 2 times' },
    });
  });

  test('is no folder', () => {
    expect(fault(zipSync({ 'reports/': strToU8(''), a: strToU8('') }), 'reports')).toMatchObject({
      code: 'missing_file',
      explanation: { why: 'it holds a' },
    });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('no zip')],
    ['a zip that is cut off', zipSync({ a: strToU8('x'.repeat(500)) }).subarray(0, 90)],
  ])('cannot be read from %s', (_, bytes) => {
    expect(fault(bytes, 'a')).toMatchObject({
      code: 'malformed',
      explanation: { what: 'the zip is not a zip that can be read' },
    });
  });
});
