import { BinaryWriter } from '@bufbuild/protobuf/wire';

/** Integers, text, bytes, or a message of its own. */
export type WireValue = number | bigint | string | Uint8Array | readonly WireField[];
export type WireField = readonly [field: number, value: WireValue];

/** A protobuf message, written by a real writer. */
export function wire(fields: readonly WireField[]): Uint8Array {
  const writer = new BinaryWriter();
  for (const [field, value] of fields) {
    if (typeof value === 'number' || typeof value === 'bigint') writer.uint32(field * 8).int64(value);
    else if (typeof value === 'string') writer.uint32(field * 8 + 2).string(value);
    else writer.uint32(field * 8 + 2).bytes(value instanceof Uint8Array ? value : wire(value));
  }
  return writer.finish();
}
