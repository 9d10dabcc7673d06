import { Malformed } from '../fault.js';
import type { Fields } from './fields.js';
import type { Hdf5File } from './hdf5-file.js';

/** How many collections are remembered: the elements of an attribute mostly lie in one. */
const remembered = 8;

interface Stretch {
  readonly address: number;
  readonly size: number;
}

/** Where strings and other things of different lengths are kept. */
export class GlobalHeap {
  private readonly collections = new Map<number, ReadonlyMap<number, Stretch>>();

  constructor(private readonly file: Hdf5File) {}

  /**
   * What an element of a ragged type points to.
   *
   * @param elementBytes of one of its parts
   * @returns undefined where it is empty
   * @throws Malformed
   */
  async stretch(pointer: Fields, elementBytes: number): Promise<Stretch | undefined> {
    const at = pointer.position;
    const size = pointer.u32() * elementBytes;
    const address = pointer.address();
    const index = pointer.u32();
    if (size === 0) return undefined;
    if (address === undefined) throw new Malformed('a value points nowhere', at);
    const found = (await this.collection(address)).get(index);
    if (!found) throw new Malformed('a value points to what is not in the global heap', at);
    if (size > found.size) throw new Malformed('a value is longer than its place in the global heap', at);
    return { address: found.address, size };
  }

  private async collection(address: number): Promise<ReadonlyMap<number, Stretch>> {
    const known = this.collections.get(address);
    if (known) return known;
    const [oldest] = this.collections.keys();
    if (oldest !== undefined && this.collections.size >= remembered) this.collections.delete(oldest);
    const read = await this.read(address);
    this.collections.set(address, read);
    return read;
  }

  private async read(address: number): Promise<ReadonlyMap<number, Stretch>> {
    const what = 'a collection of the global heap';
    const head = await this.file.fields(address, 16, what);
    head.expect('GCOL');
    head.version(1);
    head.skip(3);
    const size = head.length();
    this.file.inside(address, size, what);
    const objects = new Map<number, Stretch>();
    let at = address + 16;
    const end = address + size;
    while (end - at >= 16) {
      this.file.budget.entries(1);
      const entry = await this.file.fields(at, 16, what);
      const index = entry.u16();
      entry.skip(6);
      const bytes = entry.length();
      // Object 0 is what is free, up to the end.
      if (index === 0) break;
      if (objects.has(index)) throw new Malformed(`${what} has two objects ${index}`, at);
      if (bytes > end - at - 16) throw new Malformed(`${what} has an object that is larger than it`, at);
      objects.set(index, { address: at + 16, size: bytes });
      at += 16 + bytes + ((8 - (bytes % 8)) % 8);
    }
    return objects;
  }
}
