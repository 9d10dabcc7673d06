/**
 * Bob Jenkins' lookup3 (hashlittle, 2006), by which the newer structures of HDF5 are checked.
 *
 * @returns 32 bits, unsigned
 */
export function lookup3(bytes: Buffer): number {
  let a = (0xdeadbeef + bytes.length) | 0;
  let b = a;
  let c = a;
  if (bytes.length === 0) return c >>> 0;
  let at = 0;
  while (bytes.length - at > 12) {
    a = (a + bytes.readUInt32LE(at)) | 0;
    b = (b + bytes.readUInt32LE(at + 4)) | 0;
    c = (c + bytes.readUInt32LE(at + 8)) | 0;
    at += 12;
    a = ((a - c) ^ rotated(c, 4)) | 0;
    c = (c + b) | 0;
    b = ((b - a) ^ rotated(a, 6)) | 0;
    a = (a + c) | 0;
    c = ((c - b) ^ rotated(b, 8)) | 0;
    b = (b + a) | 0;
    a = ((a - c) ^ rotated(c, 16)) | 0;
    c = (c + b) | 0;
    b = ((b - a) ^ rotated(a, 19)) | 0;
    a = (a + c) | 0;
    c = ((c - b) ^ rotated(b, 4)) | 0;
    b = (b + a) | 0;
  }
  const last = Buffer.alloc(12);
  bytes.copy(last, 0, at);
  a = (a + last.readUInt32LE(0)) | 0;
  b = (b + last.readUInt32LE(4)) | 0;
  c = (c + last.readUInt32LE(8)) | 0;
  c = ((c ^ b) - rotated(b, 14)) | 0;
  a = ((a ^ c) - rotated(c, 11)) | 0;
  b = ((b ^ a) - rotated(a, 25)) | 0;
  c = ((c ^ b) - rotated(b, 16)) | 0;
  a = ((a ^ c) - rotated(c, 4)) | 0;
  b = ((b ^ a) - rotated(a, 14)) | 0;
  c = ((c ^ b) - rotated(b, 24)) | 0;
  return c >>> 0;
}

function rotated(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
