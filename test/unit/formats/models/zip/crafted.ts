import { crc32, deflateRawSync } from 'node:zlib';

/** What one entry says in one of the two places that tell of it. */
export interface Told {
  readonly name?: string | Buffer;
  readonly version?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly time?: number;
  readonly crc?: number;
  readonly packed?: number;
  readonly size?: number;
  readonly extra?: Buffer;
  readonly offset?: number;
  readonly disk?: number;
  /** of the system that wrote it, and its attributes there */
  readonly attributes?: number;
  readonly comment?: string;
}

/** A member of a zip archive, in which anything may be a lie. */
export interface Crafted {
  readonly name: string;
  readonly bytes?: Buffer;
  readonly deflated?: boolean;
  /** what both places tell */
  readonly told?: Told;
  readonly local?: Told;
  readonly central?: Told;
  /** after the member's bytes */
  readonly descriptor?: Buffer;
  /** instead of what the method makes of the bytes */
  readonly packedBytes?: Buffer;
  /** the entry is in the central directory, its bytes are not there: for entries that share theirs */
  readonly noBytes?: boolean;
}

export interface Ends {
  readonly prepended?: Buffer;
  readonly beforeDirectory?: Buffer;
  readonly afterDirectory?: Buffer;
  readonly appended?: Buffer;
  readonly entries?: number;
  readonly entriesHere?: number;
  readonly disk?: number;
  readonly directorySize?: number;
  readonly directoryStart?: number;
  readonly comment?: Buffer;
  readonly commentBytes?: number;
  /** a zip64 end record and its locator, with these lies in them */
  readonly zip64?: {
    readonly entries?: bigint;
    readonly size?: bigint;
    readonly start?: bigint;
    readonly at?: bigint;
    readonly disks?: number;
  };
}

export function u16(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

export function u32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, index * 4);
  return bytes;
}

export function u64(...values: bigint[]): Buffer {
  const bytes = Buffer.alloc(values.length * 8);
  for (const [index, value] of values.entries()) bytes.writeBigUInt64LE(value, index * 8);
  return bytes;
}

/** An extra field. */
export function extra(id: number, field: Buffer): Buffer {
  return Buffer.concat([u16(id, field.length), field]);
}

/** Writes an archive as it is told to. */
export function zipOf(members: readonly Crafted[], ends: Ends = {}): Buffer {
  const parts: Buffer[] = [ends.prepended ?? Buffer.alloc(0)];
  const directory: Buffer[] = [];
  let at = parts[0]?.length ?? 0;
  const put = (bytes: Buffer) => {
    parts.push(bytes);
    at += bytes.length;
  };
  for (const member of members) {
    const bytes = member.bytes ?? Buffer.alloc(0);
    const packed = member.packedBytes ?? (member.deflated ? deflateRawSync(bytes) : bytes);
    const honest = {
      name: member.name,
      version: 20,
      flags: /^[\x20-\x7e]*$/.test(member.name) ? 0 : 0x0800,
      method: member.deflated ? 8 : 0,
      time: 0,
      crc: crc32(bytes),
      packed: packed.length,
      size: bytes.length,
      extra: Buffer.alloc(0),
      offset: at,
      disk: 0,
      attributes: 0,
      comment: '',
      ...member.told,
    };
    if (!member.noBytes) {
      const local = { ...honest, ...member.local };
      const name = Buffer.from(local.name);
      put(
        Buffer.concat([
          u32(0x04034b50),
          u16(local.version, local.flags, local.method),
          u32(local.time, local.crc, local.packed, local.size),
          u16(name.length, local.extra.length),
          name,
          local.extra,
          packed,
          member.descriptor ?? Buffer.alloc(0),
        ]),
      );
    }
    const central = { ...honest, ...member.central };
    const name = Buffer.from(central.name);
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(0x0314, central.version, central.flags, central.method),
        u32(central.time, central.crc, central.packed, central.size),
        u16(name.length, central.extra.length, central.comment.length, central.disk, 0),
        u32(central.attributes, central.offset),
        name,
        central.extra,
        Buffer.from(central.comment),
      ]),
    );
  }
  put(ends.beforeDirectory ?? Buffer.alloc(0));
  const start = at;
  put(Buffer.concat(directory));
  const size = at - start;
  put(ends.afterDirectory ?? Buffer.alloc(0));
  if (ends.zip64) put(end64(ends.zip64, members.length, size, start, at));
  const comment = ends.comment ?? Buffer.alloc(0);
  put(
    Buffer.concat([
      u32(0x06054b50),
      u16(
        ends.disk ?? 0,
        ends.disk ?? 0,
        ends.entriesHere ?? ends.entries ?? members.length,
        ends.entries ?? members.length,
      ),
      u32(ends.directorySize ?? size, ends.directoryStart ?? start),
      u16(ends.commentBytes ?? comment.length),
      comment,
      ends.appended ?? Buffer.alloc(0),
    ]),
  );
  return Buffer.concat(parts);
}

function end64(told: NonNullable<Ends['zip64']>, entries: number, size: number, start: number, at: number): Buffer {
  const count = told.entries ?? BigInt(entries);
  return Buffer.concat([
    u32(0x06064b50),
    u64(44n),
    u16(45, 45),
    u32(told.disks ?? 0, told.disks ?? 0),
    u64(count, count, told.size ?? BigInt(size), told.start ?? BigInt(start)),
    u32(0x07064b50, 0),
    u64(told.at ?? BigInt(at)),
    u32(1),
  ]);
}
