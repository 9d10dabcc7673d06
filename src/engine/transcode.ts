import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../result/error.js';
import { nearest } from '../result/nearest.js';

/** What people write; `TextDecoder` knows these and their many aliases. */
const known = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'ascii',
  'latin1',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-7',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'macintosh',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gbk',
  'gb18030',
  'big5',
  'euc-kr',
];

/** What Node calls bytes that are no text. */
const undecodable = 'ERR_ENCODING_INVALID_ENCODED_DATA';

/** @throws UserError `unsupported` where no encoding has that name */
export function decoderOf(encoding: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    const similar = nearest(encoding.toLowerCase(), known, 3);
    throw new UserError(
      'unsupported',
      {
        what: `there is no encoding ${JSON.stringify(encoding)}`,
        why: 'encodings have the names that web browsers know',
        fix: similar.length > 0 ? `write ${similar.join(' or ')}` : 'write for example windows-1252',
      },
      undefined,
      { cause },
    );
  }
}

/**
 * Writes a text file anew in UTF-8, without a byte order mark, in memory that does not grow with it.
 *
 * @param name the file, as messages print it
 * @throws UserError `malformed` with the line of the first bytes that are no text in that encoding; nothing is left then
 */
export async function transcode(file: string, encoding: string, target: string, name: string): Promise<void> {
  const decoder = decoderOf(encoding);
  let whole = 0;
  const decode = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    try {
      for await (const chunk of chunks) {
        yield decoder.decode(chunk, { stream: true });
        whole += chunk.length;
      }
      yield decoder.decode();
    } catch (cause) {
      if (!(typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === undecodable)) throw cause;
      const line = await faultyLine(file, encoding, whole);
      throw new UserError(
        'malformed',
        {
          what: `${name} is not ${encoding} text: line ${line}`,
          fix: `mend line ${line} of ${name}, or name its encoding`,
        },
        undefined,
        { cause },
      );
    }
  };
  try {
    await pipeline(createReadStream(file), decode, createWriteStream(target));
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}

/** @param whole so many bytes of the file are text; the fault lies behind them */
async function faultyLine(file: string, encoding: string, whole: number): Promise<number> {
  const decoder = decoderOf(encoding);
  let [line, place] = [1, 0];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    // A character may begin in one piece and end in the next, so the decoder walks all the way, at last in single steps.
    for (let start = 0; start < chunk.length; ) {
      const step = place < whole ? Math.min(chunk.length - start, whole - place) : 1;
      try {
        line += lineEnds(decoder.decode(chunk.subarray(start, start + step), { stream: true }));
      } catch {
        return line;
      }
      start += step;
      place += step;
    }
  }
  return line;
}

function lineEnds(text: string): number {
  let lines = 0;
  for (let place = text.indexOf('\n'); place !== -1; place = text.indexOf('\n', place + 1)) lines += 1;
  return lines;
}
