declare module 'unbzip2-stream/lib/bzip2.js' {
  /** reads so many bits; null goes on to the next whole byte */
  type ReadBits = (count: number | null) => number;

  const bzip2: {
    /** Reads the four bytes a stream begins with. */
    header(bits: ReadBits): number;
    /**
     * Unpacks a block.
     *
     * @param checksum of the blocks before
     * @returns that of the blocks up to here, or null where it was the end of the stream
     */
    decompress(
      bits: ReadBits,
      push: (byte: number) => void,
      scratch: Int32Array,
      scratchLength: number,
      checksum: number,
    ): number | null;
  };
  export default bzip2;
}
