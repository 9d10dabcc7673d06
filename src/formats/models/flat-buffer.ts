import type { Content } from './content.js';
import { Malformed } from './fault.js';

/** A table of a FlatBuffer, read field by field where it lies. @see https://flatbuffers.dev/internals/ */
export class FlatTable {
  private constructor(
    private readonly content: Content,
    private readonly at: number,
    /** where each field lies in the table, 0 where it is absent */
    private readonly offsets: Buffer,
  ) {}

  /** The table that the whole content is. @throws Malformed */
  static async root(content: Content): Promise<FlatTable> {
    return FlatTable.at(content, (await bytesAt(content, 0, 4)).readUInt32LE());
  }

  private static async at(content: Content, at: number): Promise<FlatTable> {
    const layout = at - (await bytesAt(content, at, 4)).readInt32LE();
    const head = await bytesAt(content, layout, 4);
    const size = head.readUInt16LE();
    if (size < 4) throw new Malformed('the layout of a table has an impossible size', layout);
    if (at + head.readUInt16LE(2) > content.size) throw new Malformed('a table reaches beyond the end', at);
    return new FlatTable(content, at, await bytesAt(content, layout + 4, size - 4));
  }

  private placeOf(field: number): number | undefined {
    if (2 * field + 2 > this.offsets.length) return undefined;
    const offset = this.offsets.readUInt16LE(2 * field);
    return offset === 0 ? undefined : this.at + offset;
  }

  /** An integer of 64 bits; 0 where it is absent. */
  async u64(field: number): Promise<bigint> {
    const place = this.placeOf(field);
    return place === undefined ? 0n : (await bytesAt(this.content, place, 8)).readBigUInt64LE();
  }

  /**
   * A vector, a text or a list of tables: all of it lies inside the content.
   *
   * @param elementBytes of one element
   * @returns undefined where it is absent
   */
  async vector(
    field: number,
    elementBytes: number,
  ): Promise<{ readonly at: number; readonly count: number } | undefined> {
    const place = this.placeOf(field);
    if (place === undefined) return undefined;
    const start = place + (await bytesAt(this.content, place, 4)).readUInt32LE();
    const count = (await bytesAt(this.content, start, 4)).readUInt32LE();
    if (start + 4 + count * elementBytes > this.content.size) {
      throw new Malformed(`${count} elements of a vector reach beyond the end`, start);
    }
    return { at: start + 4, count };
  }

  /** @param most bytes */
  async text(field: number, most: number): Promise<string | undefined> {
    const found = await this.vector(field, 1);
    if (!found) return undefined;
    return (await bytesAt(this.content, found.at, Math.min(found.count, most))).toString('utf8');
  }

  async *tables(field: number): AsyncGenerator<FlatTable> {
    const found = await this.vector(field, 4);
    for (let index = 0; index < (found?.count ?? 0); index += 1) {
      const place = (found?.at ?? 0) + 4 * index;
      yield FlatTable.at(this.content, place + (await bytesAt(this.content, place, 4)).readUInt32LE());
    }
  }
}

async function bytesAt(content: Content, at: number, length: number): Promise<Buffer> {
  if (at < 0 || at + length > content.size) throw new Malformed('an offset leads out of the file', at);
  return content.read(at, length);
}
