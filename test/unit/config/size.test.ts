import { describe, expect, test } from '@jest/globals';
import { bytesOf } from '../../../src/config/size.js';

describe('a size', () => {
  test.each<[number | string, number]>([
    [1024, 1024],
    ['512B', 512],
    ['1KB', 1000],
    ['1KiB', 1024],
    ['200MB', 200_000_000],
    ['200MiB', 209_715_200],
    ['2GB', 2_000_000_000],
    ['2GiB', 2_147_483_648],
    ['1TB', 1_000_000_000_000],
    ['1TiB', 1_099_511_627_776],
    ['1.5 MB', 1_500_000],
    ['0.0001KB', 0],
    ['1.0005KB', 1000],
  ])('of %p is %p bytes', (size, bytes) => {
    expect(bytesOf(size)).toBe(bytes);
  });

  test.each(['', '200', '200mb', 'MB', '-1MB', '1e3MB', '1,5MB', '1 MB ', '1XB'])('is not %j', (text) => {
    expect(() => bytesOf(text)).toThrow(RangeError);
  });
});
