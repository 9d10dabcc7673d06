import { Malformed } from '../fault.js';

const zip64 = 0x0001;
/** PyTorch pads with it, so that its storages lie aligned. */
const pytorchPadding = 0x4246;

/** What may be told of an entry beside its sizes: nothing that renames it, encrypts it or says where its bytes are. */
const known: ReadonlySet<number> = new Set([
  zip64,
  0x000a, // times of NTFS
  0x5455, // times of Unix
  0x5855, // times and owner, old
  0x7855, // owner, old
  0x7875, // owner
  pytorchPadding,
  0xcafe, // mark of Java archives
  0xd935, // padding of Android's zipalign
]);

/**
 * The zip64 field of an entry's extra fields, without its header.
 *
 * @param offset of the first byte, for the message
 * @throws Malformed where a field is unknown, stands twice or is cut off
 */
export function zip64Field(extra: Buffer, offset: number): Buffer | undefined {
  const found = new Map<number, Buffer>();
  for (let at = 0; at < extra.length; ) {
    if (at + 4 > extra.length) throw new Malformed('its extra fields are cut off', offset + at);
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (end > extra.length) throw new Malformed('its extra fields are cut off', offset + at);
    const name = `0x${id.toString(16).padStart(4, '0')}`;
    if (!known.has(id)) throw new Malformed(`its extra field ${name} is none that is known`, offset + at);
    if (found.has(id)) throw new Malformed(`its extra field ${name} stands twice`, offset + at);
    const field = extra.subarray(at + 4, end);
    if (id === pytorchPadding && field.some((byte) => byte !== 0x5a && byte !== 0)) {
      throw new Malformed('the padding in its extra fields holds something', offset + at);
    }
    found.set(id, field);
    at = end;
  }
  return found.get(zip64);
}
