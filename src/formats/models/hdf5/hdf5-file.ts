import type { Budget } from '../budget.js';
import type { Content } from '../content.js';
import { Malformed } from '../fault.js';
import { lookup3 } from './checksum.js';
import { Fields } from './fields.js';

const checksumBytes = 4;
/** Structures are small and lie close to one another, so that what follows one is read with it. */
const windowBytes = 16 * 1024;

/** The bytes of an HDF5 file, read only where its structures say and only where that lies inside it. */
export class Hdf5File {
  private nameBytes = 0;
  private window: Buffer = Buffer.alloc(0);
  private windowStart = 0;

  constructor(
    readonly content: Content,
    readonly budget: Budget,
  ) {}

  get size(): number {
    return this.content.size;
  }

  /** @throws Malformed where the stretch is not all inside the file */
  inside(address: number, length: number, what: string): void {
    if (address + length > this.size) {
      throw new Malformed(`${what} would lie at bytes ${address} to ${address + length} of ${this.size}`, address);
    }
  }

  /** Counts a name that is kept: many entries may point to one long text. @throws BeyondLimit */
  named(name: string): string {
    this.nameBytes += name.length;
    this.budget.held(this.nameBytes, 'the text of all its names');
    return name;
  }

  async fields(address: number, length: number, what: string): Promise<Fields> {
    this.inside(address, length, what);
    this.budget.held(length, what);
    this.budget.time();
    return new Fields(await this.read(address, length), address, what);
  }

  private async read(address: number, length: number): Promise<Buffer> {
    if (length > windowBytes) return this.content.read(address, length);
    const isHeld = address >= this.windowStart && address + length <= this.windowStart + this.window.length;
    if (!isHeld) {
      this.window = await this.content.read(address, Math.min(windowBytes, this.size - address));
      this.windowStart = address;
    }
    return this.window.subarray(address - this.windowStart, address - this.windowStart + length);
  }

  /** A structure whose last four bytes are the checksum of all before them; those are what is returned. */
  async checked(address: number, length: number, what: string): Promise<Fields> {
    const whole = (await this.fields(address, length, what)).all;
    const body = whole.subarray(0, Math.max(0, length - checksumBytes));
    if (length < checksumBytes || lookup3(body) !== whole.readUInt32LE(body.length)) {
      throw new Malformed(`${what} has another checksum than it says`, address);
    }
    return new Fields(body, address, what);
  }
}

/** Places that were read: a structure that is reached a second time leads in a circle. */
export class Visited {
  private readonly places = new Set<number>();

  constructor(private readonly what: string) {}

  /** @throws Malformed */
  add(address: number): void {
    if (this.places.has(address)) throw new Malformed(`${this.what} leads back to itself`, address);
    this.places.add(address);
  }
}
