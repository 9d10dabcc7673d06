/** Bytes at known places: of a file, of a stretch of one, or of memory. Nothing is read before it is asked for. */
export interface Content {
  /** bytes */
  readonly size: number;
  /**
   * @param offset in [0, size]
   * @param length no more is held in memory than this
   * @throws RangeError where that is not all inside
   */
  read(offset: number, length: number): Promise<Buffer>;
}

export function memoryContent(bytes: Uint8Array): Content {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: whole.length,
    read: async (offset, length) => {
      assertInside(offset, length, whole.length);
      return whole.subarray(offset, offset + length);
    },
  };
}

/** A stretch of other content, which calls its first byte 0. */
export function partOf(content: Content, start: number, size: number): Content {
  assertInside(start, size, content.size);
  return {
    size,
    read: async (offset, length) => {
      assertInside(offset, length, size);
      return content.read(start + offset, length);
    },
  };
}

/** @throws RangeError */
export function assertInside(offset: number, length: number, size: number): void {
  const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(length);
  if (whole && offset >= 0 && length >= 0 && offset + length <= size) return;
  throw new RangeError(`bytes ${offset} to ${offset + length} of ${size}`);
}
