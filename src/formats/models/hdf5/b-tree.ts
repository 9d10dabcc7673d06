import { Malformed } from '../fault.js';
import type { Fields } from './fields.js';
import { type Hdf5File, Visited } from './hdf5-file.js';

/** Mark, version, type and checksum of a node. */
const nodeOverhead = 10;

/**
 * The records of a B-tree of version 2, in no order.
 *
 * @param type of its records
 * @throws Malformed
 */
export async function* readRecords(file: Hdf5File, address: number, type: number): AsyncGenerator<Fields> {
  const what = 'a B-tree';
  const head = await file.checked(address, 38, what);
  head.expect('BTHD');
  head.version(0);
  expectType(head, type);
  const nodeBytes = head.u32();
  const recordBytes = head.u16();
  const depth = head.u16();
  head.skip(2);
  const root = head.address();
  const rootCount = head.u16();
  const total = head.length();
  file.budget.entries(total);
  if (root === undefined || total === 0) return;
  const shape = new NodeShape(nodeBytes, recordBytes, depth, address);
  const visited = new Visited(what);
  let found = 0;
  const ahead = [{ address: root, count: rootCount, level: depth }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    visited.add(next.address);
    const { count, level } = next;
    found += count;
    if (found > total) throw new Malformed(`${what} has more records than it says`, next.address);
    const length = shape.bytes(count, level);
    if (length > nodeBytes) throw new Malformed(`${what} has a node that is larger than its nodes are`, next.address);
    const node = await file.checked(next.address, length, what);
    node.expect(level === 0 ? 'BTLF' : 'BTIN');
    node.version(0);
    expectType(node, type);
    for (let index = 0; index < count; index += 1) yield node.part(recordBytes, 'a record of a B-tree');
    if (level === 0) continue;
    for (let index = 0; index <= count; index += 1) {
      const child = node.place();
      const childCount = node.sized(shape.countBytes);
      node.skip(shape.totalBytes(level - 1));
      ahead.push({ address: child, count: childCount, level: level - 1 });
    }
  }
  if (found !== total) throw new Malformed(`${what} has ${found} records, and says ${total}`, address);
}

function expectType(fields: Fields, type: number): void {
  const at = fields.position;
  const found = fields.u8();
  if (found !== type) throw new Malformed(`${fields.what} has records of type ${found}, where ${type} is due`, at);
}

/** A level of a tree has at least two children each, so that no honest tree is deeper. */
const mostDepth = 32;

/** How wide the fields of a node are, which follows from how many records fit. */
class NodeShape {
  /** of a child's own number of records */
  readonly countBytes: number;
  /** by level: how many records may lie in and below a node */
  private readonly cumulative: number[] = [];

  constructor(
    nodeBytes: number,
    private readonly recordBytes: number,
    depth: number,
    address: number,
  ) {
    const inLeaf = recordBytes === 0 ? 0 : Math.floor((nodeBytes - nodeOverhead) / recordBytes);
    if (inLeaf < 1 || depth > mostDepth) throw new Malformed('a B-tree has an impossible shape', address);
    this.countBytes = bytesFor(inLeaf);
    this.cumulative.push(inLeaf);
    for (let level = 1; level <= depth; level += 1) {
      const below = this.cumulative[level - 1] ?? 0;
      const pointer = this.pointerBytes(level);
      const here = Math.floor((nodeBytes - nodeOverhead - pointer) / (recordBytes + pointer));
      const all = (here + 1) * below + here;
      if (here < 1 || all > Number.MAX_SAFE_INTEGER) throw new Malformed('a B-tree has an impossible shape', address);
      this.cumulative.push(all);
    }
  }

  /** of the number of records in and below a child of that level, which a leaf's parent does not tell */
  totalBytes(level: number): number {
    return level === 0 ? 0 : bytesFor(this.cumulative[level] ?? 0);
  }

  private pointerBytes(level: number): number {
    return 8 + this.countBytes + this.totalBytes(level - 1);
  }

  /** of a node with so many records */
  bytes(count: number, level: number): number {
    const pointers = level === 0 ? 0 : (count + 1) * this.pointerBytes(level);
    return nodeOverhead + count * this.recordBytes + pointers;
  }
}

/** How many bytes a number up to that takes. */
function bytesFor(most: number): number {
  return Math.floor(Math.log2(most) / 8) + 1;
}
