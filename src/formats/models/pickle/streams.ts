import type { ByteSource } from '../byte-source.js';
import { BeyondLimit, Malformed } from '../fault.js';
import { ForwardReader } from '../forward-reader.js';
import type { DataType, Facts, Inspector } from '../inspection.js';
import { Constants } from './constants.js';
import { elementCount } from './element-types.js';
import { Imports } from './imports.js';
import { passArray, storedArray } from './joblib.js';
import { type Dialect, type Known, type Listener, Machine } from './machine.js';
import type { Value } from './values.js';
import { Walk, type WalkEvents } from './walk.js';

/** More faults of one file are not told: each of them alone refuses it. */
const mostFaults = 100;
/** How far a stream that comes only once is looked ahead in. */
const mostAhead = 2 ** 20;

/** Walks the pickle streams of one file, and gathers what they have in common. */
export class PickleStreams {
  readonly known: Known;
  /** arrays whose bytes stand beside the pickle, as joblib stores them */
  storedArrays = 0;
  private arrays = 0;
  private readonly parameters = new Map<DataType, bigint>();
  private parametersAreKnown = true;
  private faults = 0;
  private hasTwin = false;

  constructor(
    private readonly bytes: ByteSource,
    readonly inspector: Inspector,
  ) {
    this.known = {
      constants: new Constants(inspector.knownNames),
      imports: new Imports((module, name) => inspector.usesOf(module, name)),
    };
  }

  /**
   * Walks the stream that the reader stands before.
   *
   * @throws Malformed where CPython stops too
   */
  async walk(
    reader: ForwardReader,
    dialect: Partial<Dialect> = {},
    prepare: (machine: Machine) => void = () => {},
  ): Promise<Machine> {
    this.inspector.stream();
    const machine = new Machine(this.known, this.listener(0), { arrays: true, constants: true, ...dialect });
    machine.onArray = (elements, shape) => this.countArray(machine, elements, shape);
    prepare(machine);
    await new Walk(reader, machine, this.inspector.budget, {
      array: (_, walk) => this.array(walk),
      constant: (bytes, offset) => this.constant(bytes, offset, 1),
    }).run();
    return machine;
  }

  /** What the arrays tell of the model. */
  facts(): Facts {
    const parameters: Record<DataType, number> = {};
    for (const [name, count] of this.parameters) parameters[name] = Number(count);
    const areSafe = Object.values(parameters).every(Number.isSafeInteger);
    const areTold = this.parametersAreKnown && areSafe && this.arrays > 0;
    return areTold ? { tensors: this.arrays, parameters } : {};
  }

  fault(what: string, offset: number): void {
    this.faults += 1;
    if (this.faults < mostFaults) this.inspector.fault(what, offset);
    else if (this.faults === mostFaults) this.inspector.fault('further faults of it are not told', offset);
  }

  private listener(base: number): Listener {
    return {
      fault: (what, offset) => this.fault(what, base + offset),
      misuse: (what, offset) => this.fault(what, base + offset),
      imported: (module, name, offset) => this.inspector.imported({ module, name, offset: base + offset }),
    };
  }

  /** The bytes of an array follow for joblib, and further opcodes for every other unpickler. */
  private async array(walk: Walk): Promise<void> {
    const { machine, reader } = walk;
    if (!this.hasTwin) {
      this.hasTwin = true;
      await this.twin(machine, reader);
    }
    const array = storedArray(machine);
    walk.leaveWholeFrame();
    this.storedArrays += 1;
    if (!array.type.hasObjects) {
      await passArray(array, walk);
      this.count(array.type.name, array.elements);
      return;
    }
    await this.walk(reader, { arrays: false, outerProtocol: machine.protocol });
  }

  /**
   * Goes on as an unpickler that knows nothing of joblib. What it imports and does with that counts; that it mostly fails at once
   * is no fault.
   */
  private async twin(machine: Machine, reader: ForwardReader): Promise<void> {
    const { position } = reader;
    const another = this.bytes.another();
    let base = 0;
    let isCut = false;
    let twinReader = another;
    if (another) {
      await another.skip(position);
    } else {
      isCut = await reader.fill(mostAhead);
      twinReader = ForwardReader.ofBytes(Buffer.from(reader.ahead(mostAhead)));
      base = position;
    }
    if (!twinReader) return;
    const known = { constants: this.known.constants.copy(), imports: this.known.imports };
    const listener = { ...this.listener(base), fault: () => {} };
    const twin = machine.twin(known, listener, { arrays: false, constants: true });
    const walk = new Walk(twinReader, twin, this.inspector.budget, {
      constant: (bytes, offset) => this.constant(bytes, base + offset, 1),
    });
    try {
      await walk.run();
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      if (isCut && walk.endedEarly) {
        throw new BeyondLimit('the bytes of its arrays are a pickle too, which is too long to be told', position);
      }
    } finally {
      await another?.end();
    }
  }

  /**
   * Looks into a constant that begins and ends as a pickle does. Where it is one, or calls something before it breaks off, what
   * it imports counts as the file's own.
   */
  private async constant(bytes: Buffer, offset: number, depth: number): Promise<void> {
    const { inspector } = this;
    if (depth >= inspector.budget.limits.depth) {
      throw new BeyondLimit(`it holds pickles in pickles more than ${inspector.budget.limits.depth} deep`, offset);
    }
    const imports: [module: string, name: string, offset: number][] = [];
    const faults: [what: string, offset: number][] = [];
    const misuses: [what: string, offset: number][] = [];
    const listener: Listener = {
      fault: (what, at) => faults.push([what, offset + at]),
      misuse: (what, at) => misuses.push([what, offset + at]),
      imported: (module, name, at) => imports.push([module, name, offset + at]),
    };
    const machine = new Machine(this.known, listener, { arrays: false, constants: true });
    const reader = ForwardReader.ofBytes(bytes);
    const events: WalkEvents = { constant: (inner, at) => this.constant(inner, offset + at, depth + 1) };
    let isWhole = false;
    try {
      await new Walk(reader, machine, inspector.budget, events).run();
      isWhole = reader.position === bytes.length;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
    }
    if (!isWhole && machine.calls === 0) return;
    inspector.stream();
    for (const [module, name, at] of imports) inspector.imported({ module, name, offset: at });
    for (const [what, at] of [...misuses.slice(0, mostFaults), ...(isWhole ? faults.slice(0, mostFaults) : [])]) {
      this.fault(`in a pickle that is a constant: ${what}`, at);
    }
  }

  private countArray(machine: Machine, elements: Value | undefined, shape: readonly Value[] | undefined): void {
    const type = machine.elementTypes.of(elements);
    const count = elementCount(this.known.constants, shape);
    if (type && count !== undefined) this.count(type.name, count);
    else this.parametersAreKnown = false;
  }

  private count(name: DataType, elements: bigint): void {
    this.arrays += 1;
    this.parameters.set(name, (this.parameters.get(name) ?? 0n) + elements);
  }
}
