import { BeyondLimit, Malformed } from '../fault.js';
import type { Value } from './values.js';

const chunkBits = 14;
const chunkLength = 2 ** chunkBits;
const mostValues = 2 ** 23;
const mostMarks = 2 ** 20;

/** The stack of an unpickler. A mark is a floor that only its own opcodes go below. */
export class Stack {
  private readonly chunks: Uint32Array[] = [];
  private marks: number[] = [];
  /** what lies on top of the last mark begins here */
  private floor = 0;
  private top = 0;

  get depth(): number {
    return this.top - this.floor;
  }

  /** @throws BeyondLimit */
  push(value: Value): void {
    const index = this.top >>> chunkBits;
    let chunk = this.chunks[index];
    if (!chunk) {
      if (this.top >= mostValues) throw new BeyondLimit(`it keeps more than ${mostValues} values waiting`);
      chunk = new Uint32Array(chunkLength);
      this.chunks[index] = chunk;
    }
    chunk[this.top & (chunkLength - 1)] = value;
    this.top += 1;
  }

  /** @throws Malformed */
  pop(): Value {
    const value = this.peek();
    this.top -= 1;
    return value;
  }

  /** @param below how many values lie on top of it. @throws Malformed */
  peek(below = 0): Value {
    if (this.top - below <= this.floor) throw new Malformed('takes more values than there are');
    return this.at(this.top - 1 - below);
  }

  /** @throws Malformed */
  drop(count: number): void {
    if (this.top - count < this.floor) throw new Malformed('takes more values than there are');
    this.top -= count;
  }

  replace(value: Value): void {
    this.peek();
    const place = this.top - 1;
    const chunk = this.chunks[place >>> chunkBits];
    if (chunk) chunk[place & (chunkLength - 1)] = value;
  }

  /** @throws BeyondLimit */
  mark(): void {
    if (this.marks.length >= mostMarks) throw new BeyondLimit(`it keeps more than ${mostMarks} marks waiting`);
    this.marks.push(this.top);
    this.floor = this.top;
  }

  get hasMark(): boolean {
    return this.marks.length > 0;
  }

  /** How many values lie on top of the last mark. @throws Malformed where there is none */
  marked(): number {
    if (this.marks.length === 0) throw new Malformed('takes what follows a mark, and there is none');
    return this.top - this.floor;
  }

  /** The value so far above the last mark. */
  aboveMark(index: number): Value {
    return this.at(this.floor + index);
  }

  /** What the last mark was put upon. @throws Malformed */
  belowMark(): Value {
    this.marked();
    const place = this.floor - 1;
    if (place < (this.marks[this.marks.length - 2] ?? 0)) throw new Malformed('takes more values than there are');
    return this.at(place);
  }

  /** Drops the last mark and all on top of it. @throws Malformed where there is none */
  popMark(): void {
    const place = this.marks.pop();
    if (place === undefined) throw new Malformed('takes what follows a mark, and there is none');
    this.top = place;
    this.floor = this.marks[this.marks.length - 1] ?? 0;
  }

  copy(): Stack {
    const copy = new Stack();
    for (const chunk of this.chunks) copy.chunks.push(chunk.slice());
    copy.marks = this.marks.slice();
    copy.floor = this.floor;
    copy.top = this.top;
    return copy;
  }

  private at(place: number): Value {
    return this.chunks[place >>> chunkBits]?.[place & (chunkLength - 1)] ?? 0;
  }
}
