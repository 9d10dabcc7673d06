import type { ByteSource } from './byte-source.js';
import { Malformed } from './fault.js';
import type { Reader } from './format.js';
import type { FormatName } from './format-name.js';
import type { ForwardReader } from './forward-reader.js';
import type { Inspector } from './inspection.js';
import { utf8 } from './utf8.js';

/** JSON beyond this is told as text: what it parses to may take fifty times its bytes, only to say what it is. */
const jsonBytes = 2 * 2 ** 20;

/** Control characters that no text has: pickles and other binary formats do. */
const control = /[^\P{Cc}\t\n\r\f]/u;

/** JSON and other text in UTF-8: what lies beside a model. It recognises more than others do, so it is tried last. */
export const textReader: Reader = {
  format: 'text',
  recognises: (head) => isText(head),
  inspect: async (bytes, inspector) => inspectText(bytes, inspector),
};

/** Whether bytes begin as text does; the last character may be cut off. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  try {
    return !control.test(new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true }));
  } catch {
    return false;
  }
}

async function inspectText(bytes: ByteSource, inspector: Inspector): Promise<FormatName> {
  const reader = bytes.reader();
  const most = Math.min(jsonBytes, inspector.budget.limits.held);
  let held: string[] | undefined = [];
  let length = 0;
  while (await reader.fill(1)) {
    inspector.budget.time();
    const text = await nextText(reader);
    length += text.length;
    if (length > most) held = undefined;
    held?.push(text);
  }
  return held && isJson(held.join('')) ? 'json' : 'text';
}

const mostBytesOfCharacter = 4;

/** The text of what was fetched, up to its last whole character. @throws Malformed at the first byte that is none */
async function nextText(reader: ForwardReader): Promise<string> {
  const start = reader.position;
  const wanted = reader.available + cutOff(reader.ahead(reader.available));
  await reader.fill(wanted);
  const bytes = reader.bytes(Math.min(wanted, reader.available));
  const text = utf8(bytes);
  if (text === undefined) throw new Malformed('it begins as text, and goes on with bytes that are none', start);
  const at = text.search(control);
  if (at === -1) return text;
  throw new Malformed(
    'it begins as text, and goes on with a control character',
    start + Buffer.byteLength(text.slice(0, at)),
  );
}

/** How many bytes the last character lacks. */
function cutOff(bytes: Buffer): number {
  for (let back = 1; back < mostBytesOfCharacter && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return Math.max(0, (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) - back);
  }
  return 0;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What people save as a model by mistake, by how its text begins; the first that fits is named. */
const texts: readonly (readonly [what: string, beginning: RegExp])[] = [
  ['a Git LFS pointer: the model itself was not fetched', /^version https:\/\/git-lfs\.github\.com\/spec\//],
  [
    'a DVC pointer: the model itself was not fetched',
    /^(?:outs|md5|wdir|deps|meta|desc):[\s\S]{0,400}\b(?:md5|etag|checksum|path):/,
  ],
  ['an HTML page', /^\s*(?:<!--[\s\S]{0,1000}?-->\s*)?(?:<!doctype\s+html|<html|<head|<body)/i],
  ['an error document in XML', /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:\w{1,20}:)?(?:Error|ErrorResponse|Fault)[\s>]/],
  ['an XML document', /^\s*<\?xml/],
  ['an error message in JSON', /^\s*\{\s*"(?:error|errors|message|detail)"\s*:/],
  ['a shell script', /^#!\s*\/(?:usr\/)?bin\/(?:env\s+)?(?:ba|da|z|k|c)?sh\b/],
  ['a Python source', /^#![^\n]{0,100}python/],
  [
    'a Python source',
    /^(?:[#"'][\s\S]{0,1000}?\n)?\s*(?:import|from)\s+[A-Za-z_][\w.]*(?:\s+(?:import|as)\b|\s*[\n,;])/,
  ],
  ['a script', /^#!/],
  ['a key or certificate in PEM', /^-----BEGIN /],
];

/** What mlgate does not read as a model, or only where it is whole, by its first bytes. */
const marks: readonly (readonly [what: string, bytes: string])[] = [
  ['a 7z archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['a Windows cabinet', 'MSCF\0\0\0\0'],
  ['an ELF executable', '\x7fELF'],
  ['a Windows executable', 'MZ\x90\0'],
  ['a Mach-O executable', '\xcf\xfa\xed\xfe'],
  ['a Mach-O executable', '\xce\xfa\xed\xfe'],
  ['a Java class or a Mach-O executable', '\xca\xfe\xba\xbe'],
  ['WebAssembly', '\0asm'],
  ['a PDF', '%PDF-'],
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a Parquet file', 'PAR1'],
  ['an Arrow file', 'ARROW1\0\0'],
  ['a Feather file', 'FEA1'],
  ['an ORC file', 'ORC'],
  ['an Avro file', 'Obj\x01'],
  ['an SQLite database', 'SQLite format 3\0'],
  ['a MATLAB file', 'MATLAB 5.0 MAT-file'],
  ['an R data file', 'RDX3\n'],
  ['an R data file', 'RDX2\n'],
  ['a gzip stream', '\x1f\x8b\x08'],
  ['a bzip2 stream', 'BZh'],
  ['an xz stream', '\xfd7zXZ\0'],
  ['a zstd stream', '\x28\xb5\x2f\xfd'],
  ['an lz4 stream', '\x04\x22\x4d\x18'],
  ['a snappy stream', '\xff\x06\0\0sNaPpY'],
  ['a zip archive', 'PK\x03\x04'],
  ['an empty zip archive', 'PK\x05\x06'],
  ['an HDF5 file', '\x89HDF\r\n\x1a\n'],
  ['text in UTF-16', '\xff\xfe'],
  ['text in UTF-16', '\xfe\xff'],
  ['zeros', '\0'.repeat(64)],
];

/** How much of the head is compared: no mark lies further in. */
const likenessBytes = 2048;

/**
 * Says in plain words what a file seems to be that no reader knows, for a message to people; nothing is decided by it.
 *
 * @param head the first bytes
 * @returns e.g. `a 7z archive`; undefined where nothing fits
 */
export function whatItLooksLike(head: Uint8Array): string | undefined {
  const text = Buffer.from(head.subarray(0, likenessBytes))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const known =
    texts.find(([, beginning]) => beginning.test(text)) ?? marks.find(([, bytes]) => text.startsWith(bytes));
  return known?.[0];
}
