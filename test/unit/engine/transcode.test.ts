import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { transcode } from '../../../src/engine/transcode.js';
import { folderWith } from './folder.js';

async function transcoded(bytes: Uint8Array, encoding: string): Promise<string> {
  const folder = await folderWith({ 'table.csv': bytes });
  const target = join(folder, 'utf8');
  await transcode(join(folder, 'table.csv'), encoding, target, 'data/table.csv').catch(async (error) => {
    expect(await readdir(folder)).toEqual(['table.csv']);
    throw error;
  });
  return readFile(target, 'utf8');
}

const bytes = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('a text in another encoding', () => {
  test.each<[string, Uint8Array, string]>([
    ['windows-1252', bytes('name\nJos\xe9 \x80\n'), 'name\nJosé €\n'],
    ['latin1', bytes('Jos\xe9'), 'José'],
    ['UTF-16', utf16('\ufeffname\nJosé 😀\n'), 'name\nJosé 😀\n'],
    ['utf-16le', utf16('name\n'), 'name\n'],
    ['utf-16be', utf16('\ufeffé\n').swap16(), 'é\n'],
    ['shift_jis', bytes('\x93\xfa\x96{\n'), '日本\n'],
    ['utf-8', Buffer.from('\ufeffé'), 'é'],
    ['windows-1252', Buffer.alloc(0), ''],
  ])('%s becomes UTF-8', async (encoding, content, text) => {
    expect(await transcoded(content, encoding)).toBe(text);
  });

  test('is one text, however its characters lie in the pieces that are read', async () => {
    const text = `x${'日本語😀\n'.repeat(40_000)}`;
    expect(await transcoded(utf16(text), 'utf-16le')).toBe(text);
  });

  test.each<[string, string, Uint8Array, number]>([
    ['a byte that is none', 'shift_jis', bytes('a\nb\n\x80\xff\n'), 3],
    [
      'one behind much text',
      'utf-8',
      Buffer.concat([Buffer.from(`x${'日\n'.repeat(50_000)}`), bytes('\xff\n')]),
      50_001,
    ],
    ['a character that was cut', 'utf-8', bytes('a\nb\xe6\x97'), 2],
    ['half a unit', 'utf-16le', Buffer.concat([utf16('a\nb\n'), bytes('c')]), 3],
  ])('with %s is named with its line', async (_what, encoding, content, line) => {
    await expect(transcoded(content, encoding)).rejects.toMatchObject({
      code: 'malformed',
      explanation: {
        what: `data/table.csv is not ${encoding} text: line ${line}`,
        fix: `mend line ${line} of data/table.csv, or name its encoding`,
      },
    });
  });

  test.each([
    ['windows-1522', /write windows-1252/],
    ['utf_8', /write utf-8/],
    ['latin-1', /write .*latin1/],
    ['no such thing at all', /^write for example windows-1252$/],
  ])('that is unknown, as %s, has the nearest names', async (encoding, fix) => {
    await expect(transcoded(bytes('a'), encoding)).rejects.toMatchObject({
      code: 'unsupported',
      explanation: { what: `there is no encoding "${encoding}"`, fix: expect.stringMatching(fix) },
    });
  });
});
