import { BeyondLimit } from '../fault.js';
import { kinds, type Value } from './values.js';

const chunkBits = 12;
const chunkLength = 2 ** chunkBits;
/** A pickle of more objects than that has no place here: all of them are in memory at once. */
const mostIndex = 2 ** 25;

/** The memo of an unpickler: values by number. Numbers may be left out, so that the next free one is not the count. */
export class Memo {
  private chunks: (Uint32Array | undefined)[] = [];
  private filled = 0;
  /** chunks that another memo reads too */
  private shared = new Set<number>();

  /** How many numbers have a value, which is what MEMOIZE goes by. */
  get count(): number {
    return this.filled;
  }

  /** 0 where there is none */
  get(index: number): Value {
    return this.chunks[index >>> chunkBits]?.[index & (chunkLength - 1)] ?? kinds.none;
  }

  /** @throws BeyondLimit */
  put(index: number, value: Value): void {
    if (index >= mostIndex) throw new BeyondLimit(`it numbers its objects beyond ${mostIndex}`);
    const chunk = this.own(index >>> chunkBits);
    const place = index & (chunkLength - 1);
    if (chunk[place] === kinds.none) this.filled += 1;
    chunk[place] = value;
  }

  /** A memo of the same values, which goes its own way. This one must not be written to while the copy is in use. */
  copy(): Memo {
    const copy = new Memo();
    copy.chunks = this.chunks.slice();
    copy.filled = this.filled;
    copy.shared = new Set(this.chunks.keys());
    return copy;
  }

  private own(index: number): Uint32Array {
    const found = this.chunks[index];
    if (found && !this.shared.has(index)) return found;
    const chunk = found?.slice() ?? new Uint32Array(chunkLength);
    this.chunks[index] = chunk;
    this.shared.delete(index);
    return chunk;
  }
}
