import { describe, expect, it } from '@jest/globals';
import { ByteSource } from '../../../../src/formats/models/byte-source.js';
import { ForwardReader } from '../../../../src/formats/models/forward-reader.js';
import { inspectorOf } from './file-content.js';

describe('bytes out of a decompressor', () => {
  it('are put together once, however small the pieces are', async () => {
    // Put together one by one, these would move some 200 GB.
    const piece = Buffer.alloc(200, 7);
    const source = ByteSource.ofStream(
      (async function* () {
        for (let count = 0; count < 50_000; count += 1) yield piece;
      })(),
    );
    const content = await source.places(inspectorOf().inspector.budget);
    expect(content.size).toBe(10_000_000);
    expect((await content.read(9_999_999, 1))[0]).toBe(7);
  });

  it('are there up to where it failed', async () => {
    const reader = ForwardReader.ofStream(
      (async function* () {
        yield Buffer.from('ab');
        yield Buffer.from('cd');
        throw new Error('broken');
      })(),
    );
    await expect(reader.fill(10)).rejects.toThrow('broken');
    expect(reader.position).toBe(0);
    expect(reader.ahead(10).toString()).toBe('abcd');
  });
});
