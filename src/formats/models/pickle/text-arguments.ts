import { isUtf8 } from 'node:buffer';

/** How the opcodes that end with a line write their texts and numbers. */

/** `V`: Latin-1, in which an odd backslash before `u` or `U` begins the number of a character. undefined where that fails */
export function rawUnicodeText(line: Buffer): string | undefined {
  const text = line.toString('latin1');
  if (!text.includes('\\')) return text;
  let result = '';
  let at = 0;
  while (at < text.length) {
    const backslash = text.indexOf('\\', at);
    if (backslash === -1) return result + text.slice(at);
    result += text.slice(at, backslash);
    const kind = text[backslash + 1];
    const digits = kind === 'u' ? 4 : kind === 'U' ? 8 : 0;
    if (digits === 0) {
      // A doubled backslash stays two, and the second begins nothing.
      const stays = kind === '\\' ? 2 : 1;
      result += text.slice(backslash, backslash + stays);
      at = backslash + stays;
      continue;
    }
    const hex = text.slice(backslash + 2, backslash + 2 + digits);
    if (hex.length < digits || !/^[0-9a-fA-F]+$/.test(hex)) return undefined;
    const point = Number.parseInt(hex, 16);
    if (point > 0x10ffff) return undefined;
    result += String.fromCodePoint(point);
    at = backslash + 2 + digits;
  }
  return result;
}

const simpleEscapes: Readonly<Record<string, number>> = {
  '\\': 0x5c,
  "'": 0x27,
  '"': 0x22,
  a: 0x07,
  b: 0x08,
  f: 0x0c,
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
  v: 0x0b,
};

/** `S`: bytes in quotes, as Python's `repr` writes them. undefined where they are not */
export function quotedBytes(line: Buffer): Buffer | undefined {
  const quote = line[0];
  if (line.length < 2 || (quote !== 0x27 && quote !== 0x22) || line[line.length - 1] !== quote) return undefined;
  const inner = line.subarray(1, -1);
  if (!inner.includes(0x5c)) return inner;
  const result = Buffer.alloc(inner.length);
  let length = 0;
  for (let at = 0; at < inner.length; ) {
    const byte = inner[at] ?? 0;
    if (byte !== 0x5c) {
      result[length++] = byte;
      at += 1;
      continue;
    }
    const found = escapeAt(inner, at + 1);
    if (!found) return undefined;
    for (const each of found.bytes) result[length++] = each;
    at += 1 + found.length;
  }
  return result.subarray(0, length);
}

function escapeAt(bytes: Buffer, at: number): { bytes: readonly number[]; length: number } | undefined {
  const byte = bytes[at];
  if (byte === undefined) return undefined;
  const character = String.fromCharCode(byte);
  if (Object.hasOwn(simpleEscapes, character)) return { bytes: [simpleEscapes[character] ?? 0], length: 1 };
  if (character === 'x') {
    const hex = bytes.toString('latin1', at + 1, at + 3);
    return /^[0-9a-fA-F]{2}$/.test(hex) ? { bytes: [Number.parseInt(hex, 16)], length: 3 } : undefined;
  }
  const octal = /^[0-7]{1,3}/.exec(bytes.toString('latin1', at, at + 3))?.[0];
  if (octal) return { bytes: [Number.parseInt(octal, 8) & 0xff], length: octal.length };
  // What begins with a backslash and is no escape stays as it is.
  return { bytes: [0x5c, byte], length: 1 };
}

/** `I` and `L`, the latter with or without its `L`. undefined where it is no plain decimal number */
export function decimalNumber(line: Buffer): bigint | undefined {
  const text = line.toString('latin1');
  return /^-?(?:0|[1-9][0-9]{0,4299})$/.test(text) ? BigInt(text) : undefined;
}

/** `g` and `p`. undefined where it is no number of an object */
export function memoNumber(line: Buffer): number | undefined {
  const text = line.toString('latin1');
  return /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;
}

/** `F`: whether Python reads it as a float. */
export function isFloat(line: Buffer): boolean {
  const text = line.toString('latin1');
  return /^[+-]?(?:[0-9]+(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?|inf|nan)$/.test(text);
}

/** UTF-8 in which halves of surrogate pairs may stand alone, as pickles may hold them. */
export function isPythonUtf8(bytes: Buffer): boolean {
  if (isUtf8(bytes)) return true;
  const rest = Buffer.from(bytes);
  for (let at = rest.indexOf(0xed); at !== -1; at = rest.indexOf(0xed, at + 1)) {
    const isHalf = ((rest[at + 1] ?? 0) & 0xe0) === 0xa0 && ((rest[at + 2] ?? 0) & 0xc0) === 0x80;
    if (isHalf) rest.fill(0x3f, at, at + 3);
  }
  return isUtf8(rest);
}

/** Two's complement, the lowest byte first. */
export function littleEndianInteger(bytes: Buffer): bigint {
  if (bytes.length === 0) return 0n;
  const hex = Buffer.from(bytes).reverse().toString('hex');
  return BigInt.asIntN(bytes.length * 8, BigInt(`0x${hex}`));
}
