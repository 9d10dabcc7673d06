import { Malformed } from '../fault.js';
import { readRecords } from './b-tree.js';
import type { Fields } from './fields.js';
import type { Hdf5File } from './hdf5-file.js';

const what = 'a fractal heap';

/** Records of the B-tree that says where the huge objects of a heap are. */
const hugeRecord = 1;

/** Where newer groups keep many links, and newer objects many or large attributes. */
export class FractalHeap {
  /** by number: objects too large for a block */
  private huge: ReadonlyMap<number, { readonly address: number; readonly size: number }> | undefined;

  private constructor(
    private readonly file: Hdf5File,
    private readonly shape: HeapShape,
  ) {}

  /** @throws Malformed */
  static async at(file: Hdf5File, address: number): Promise<FractalHeap> {
    return new FractalHeap(file, await readShape(file, address));
  }

  /**
   * The object that an identifier names.
   *
   * @throws Malformed
   */
  async object(id: Fields): Promise<Fields> {
    const at = id.position;
    const first = id.u8();
    if (first >> 6 !== 0) throw new Malformed('an object of a fractal heap has an unknown kind of name', at);
    const kind = (first >> 4) & 0x03;
    if (kind === 0) return this.managed(id.sized(this.shape.offsetBytes), id.sized(this.shape.lengthBytes));
    if (kind === 1) return this.hugeObject(id, at);
    if (kind === 2) return this.tiny(id, first, at);
    throw new Malformed('an object of a fractal heap has an unknown kind', at);
  }

  private tiny(id: Fields, first: number, at: number): Fields {
    if (this.shape.idBytes > 17) throw new Malformed('a fractal heap has names of an unknown form', at);
    return id.part((first & 0x0f) + 1, 'an object in a name');
  }

  private async hugeObject(id: Fields, at: number): Promise<Fields> {
    this.huge ??= await this.readHuge(at);
    const found = this.huge.get(id.sized(Math.min(8, this.shape.idBytes - 1)));
    if (!found) throw new Malformed('an object is not in its fractal heap', at);
    return this.file.fields(found.address, found.size, 'an object of a fractal heap');
  }

  private async readHuge(at: number) {
    const { hugeTree } = this.shape;
    if (hugeTree === undefined) throw new Malformed('an object is not in its fractal heap', at);
    const found = new Map<number, { readonly address: number; readonly size: number }>();
    for await (const record of readRecords(this.file, hugeTree, hugeRecord)) {
      const address = record.place();
      const size = record.length();
      found.set(record.length(), { address, size });
    }
    return found;
  }

  private async managed(offset: number, length: number): Promise<Fields> {
    const { root, rows } = this.shape;
    if (root === undefined) throw new Malformed('an object is not in its fractal heap');
    const block =
      rows === 0
        ? { address: root, start: 0, size: this.shape.startBytes }
        : await this.blockOf(offset, { address: root, start: 0, rows });
    if (offset + length > block.start + block.size) {
      throw new Malformed('an object does not lie in one block of its fractal heap', block.address);
    }
    const mark = await this.file.fields(block.address, 5, what);
    mark.expect('FHDB');
    mark.version(0);
    return this.file.fields(block.address + offset - block.start, length, 'an object of a fractal heap');
  }

  /** The direct block in which an offset of the heap lies. A level of indirect blocks has fewer rows than the one above. */
  private async blockOf(offset: number, indirect: { address: number; start: number; rows: number }): Promise<Block> {
    let { address, start, rows } = indirect;
    for (;;) {
      const { row, column, first, size } = this.shape.cell(offset - start, rows, address);
      const isDirect = row < this.shape.directRows;
      const body = await this.file.checked(address, this.shape.indirectBytes(rows), what);
      body.expect('FHIB');
      body.version(0);
      body.skip(8 + this.shape.offsetBytes + 8 * (row * this.shape.width + column));
      const child = body.place();
      if (isDirect) return { address: child, start: start + first, size };
      const childRows = this.shape.rowsOf(size);
      if (childRows >= rows) throw new Malformed('a fractal heap leads back to itself', address);
      address = child;
      start += first;
      rows = childRows;
    }
  }
}

interface Block {
  readonly address: number;
  /** in the heap */
  readonly start: number;
  readonly size: number;
}

async function readShape(file: Hdf5File, address: number): Promise<HeapShape> {
  // Without filters its header has so many bytes, and h5py sets none.
  const fields = await file.checked(address, 146, what);
  fields.expect('FRHP');
  fields.version(0);
  const idBytes = fields.u16();
  if (fields.u16() !== 0) throw new Malformed('a fractal heap is compressed, which is not read', address);
  fields.skip(1);
  const mostManaged = fields.u32();
  fields.skip(8);
  const hugeTree = fields.address();
  fields.skip(80);
  const width = fields.u16();
  const startBytes = fields.length();
  const directBytes = fields.length();
  const heapBits = fields.u16();
  fields.skip(2);
  const root = fields.address();
  const rows = fields.u16();
  return new HeapShape({
    address,
    idBytes,
    mostManaged,
    hugeTree,
    width,
    startBytes,
    directBytes,
    heapBits,
    root,
    rows,
  });
}

interface HeapHeader {
  readonly address: number;
  readonly idBytes: number;
  readonly mostManaged: number;
  readonly hugeTree: number | undefined;
  /** blocks of a row */
  readonly width: number;
  /** of a block of the first two rows */
  readonly startBytes: number;
  /** of the largest direct block */
  readonly directBytes: number;
  readonly heapBits: number;
  readonly root: number | undefined;
  /** of the root, 0 where it is a direct block */
  readonly rows: number;
}

/** The doubling table of a heap: the blocks of a row are twice as large as those of the row before, from the third on. */
class HeapShape {
  readonly idBytes: number;
  readonly hugeTree: number | undefined;
  readonly width: number;
  readonly startBytes: number;
  readonly root: number | undefined;
  readonly rows: number;
  readonly offsetBytes: number;
  readonly lengthBytes: number;
  /** rows above have blocks that are indirect */
  readonly directRows: number;

  constructor(header: HeapHeader) {
    const { width, startBytes, directBytes, heapBits, rows, address } = header;
    const powers = [width, startBytes, directBytes].every((each) => Number.isInteger(Math.log2(each)));
    if (!powers || startBytes > directBytes || heapBits < 1 || heapBits > 64 || rows > heapBits) {
      throw new Malformed('a fractal heap has an impossible shape', address);
    }
    this.idBytes = header.idBytes;
    this.hugeTree = header.hugeTree;
    this.width = width;
    this.startBytes = startBytes;
    this.root = header.root;
    this.rows = rows;
    this.offsetBytes = Math.ceil(heapBits / 8);
    this.lengthBytes = Math.floor(Math.log2(Math.min(directBytes, header.mostManaged)) / 8) + 1;
    this.directRows = Math.log2(directBytes / startBytes) + 2;
    if (this.lengthBytes < 1) throw new Malformed('a fractal heap has an impossible shape', address);
  }

  private blockBytes(row: number): number {
    return this.startBytes * 2 ** Math.max(0, row - 1);
  }

  /** Where an offset of an indirect block lies. */
  cell(offset: number, rows: number, address: number) {
    let first = 0;
    for (let row = 0; row < rows; row += 1) {
      const size = this.blockBytes(row);
      const column = Math.floor((offset - first) / size);
      if (column < this.width) return { row, column, first: first + column * size, size };
      first += size * this.width;
    }
    throw new Malformed('an object lies outside its fractal heap', address);
  }

  /** of an indirect block that covers so many bytes */
  rowsOf(bytes: number): number {
    return Math.log2(bytes / (this.startBytes * this.width)) + 1;
  }

  /** of an indirect block, its checksum included */
  indirectBytes(rows: number): number {
    return 5 + 8 + this.offsetBytes + 8 * this.width * rows + 4;
  }
}
