export const stored = 0;
export const deflated = 8;

export const hasDescriptor = 0x0008;
export const isUtf8 = 0x0800;
/** The level of deflate; a stored entry has none, but some writers set it. */
const level = 0x0006;
export const knownFlags = hasDescriptor | isUtf8 | level;

/** One entry of an archive, as its central directory tells it. */
export interface Entry {
  /** as it is written, with a slash at its end where it is a folder */
  readonly name: string;
  readonly folder: boolean;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  /** bytes in the archive */
  readonly packed: number;
  /** bytes once it is unpacked */
  readonly size: number;
  /** of its local header */
  readonly offset: number;
  /** of its entry in the central directory */
  readonly told: number;
}
