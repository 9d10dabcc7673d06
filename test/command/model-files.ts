// Model files of a few bytes, sound ones and others, as the libraries would write them.

/** One tensor of zeros in float32. */
export function safetensors(numbers: number): Buffer {
  const tensor = { dtype: 'F32', shape: [numbers], data_offsets: [0, numbers * 4] };
  const header = Buffer.from(JSON.stringify({ weight: tensor }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([length, header, Buffer.alloc(numbers * 4)]);
}

/** `{'a': 1}` by protocol 4. */
export const harmlessPickle = pickle('}\x94\x8c\x01a\x94K\x01s.');

/** `os.system('echo harmless')` by protocol 4: never loaded by a test. */
export const maliciousPickle = pickle(
  '\x8c\x02os\x94\x8c\x06system\x94\x93\x94\x8c\x0decho harmless\x94\x85\x94R\x94.',
);

/** A frame of protocol 4 around its opcodes. */
function pickle(opcodes: string): Buffer {
  const body = Buffer.from(opcodes, 'latin1');
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(body.length));
  return Buffer.concat([Buffer.from([0x80, 4, 0x95]), length, body]);
}

export const lfsPointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 123456\n`;
