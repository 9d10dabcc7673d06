import { ByteSource } from '../byte-source.js';
import { type Content, partOf } from '../content.js';
import { BeyondLimit, Malformed } from '../fault.js';
import type { FormatDescription, Reader } from '../format.js';
import type { FormatName } from '../format-name.js';
import type { DataType, Inspector } from '../inspection.js';
import { jsonPart } from '../json-part.js';
import { judgeKerasConfig } from '../keras-config.js';
import type { Attribute } from './attribute.js';
import { Hdf5File } from './hdf5-file.js';
import { readSuperblock, signature } from './superblock.js';
import { type Dataset, holdsBytes, type Visitor, Walk } from './walk.js';

/** Where the signature may stand: in front of it a user block may lie, whose bytes are anything. */
const signaturePlaces = [0, 512, 1024, 2048];

/** Keras' HDF5 files, and other HDF5: the weights in a `.keras` archive are such. */
export const hdf5Reader: Reader = {
  format: 'hdf5',
  recognises: (head) => signaturePlaces.some((at) => isSignature(head, at)),
  inspect: async (bytes, inspector) => inspectHdf5(await bytes.places(inspector.budget), inspector),
};

export const kerasH5Format: FormatDescription = {
  name: 'keras_h5',
  title: 'Keras HDF5',
  endings: ['.h5', '.hdf5', '.weights.h5'],
  recognisedBy: 'the signature of HDF5, and in it the attribute model_config or layer_names',
  reads: ['version of Keras', 'backend', 'layers', 'tensors', 'parameters by data type'],
  refuses: [
    'Lambda layers, and classes and functions that are none of Keras’s own',
    'links and datasets that lead into other files',
    'filters that a plugin must bring',
    'pickles in attributes and in datasets, unless they import what is allowed',
    'datasets that claim more than is stored',
    'structure that leads back to itself or out of the file, and bytes after the end',
  ],
};

function isSignature(head: Buffer, at: number): boolean {
  return head.toString('latin1', at, at + signature.length) === signature;
}

async function inspectHdf5(content: Content, inspector: Inspector): Promise<FormatName> {
  const head = await content.read(0, Math.min(signature.length, content.size));
  if (!isSignature(head, 0)) throw new Malformed('a user block lies in front of what is HDF5', 0);
  const file = new Hdf5File(content, inspector.budget);
  const superblock = await readSuperblock(file);
  const findings = new Findings(file, inspector);
  await findings.walk.all(superblock);
  findings.tell(superblock.version);
  return findings.isKeras ? 'keras_h5' : 'hdf5';
}

/** Attributes of which Keras builds a model. */
const configurations: ReadonlySet<string> = new Set(['model_config', 'training_config']);

/** Groups whose tensors are no parameters: the state of the optimizer, and that of random numbers. */
const noParameters = /^\/optimizer(?:_weights)?\/|\/seed_generator(?:_\d+)?\//;

/** Element types that NumPy does not know: Keras writes their bytes, and their name beside. */
const writtenAsBytes = /^(?:bfloat16|float8_\w{1,20})$/;

/** Text without line breaks and other control characters: as a pickle it could import nothing. */
const inert = /^[ -~]*$/;

/** No pickle that imports something is shorter. */
const shortestPickle = 6;

const mostNotes = 100;

class Findings implements Visitor {
  readonly walk: Walk;
  isKeras = false;
  private tensors = 0;
  private layers = 0;
  private readonly parameters = new Map<DataType, number>();
  private readonly told = new Map<string, string>();
  private readonly notes = new Set<string>();
  /** of the object whose attributes were last read */
  private dtype: string | undefined;

  constructor(
    private readonly file: Hdf5File,
    private readonly inspector: Inspector,
  ) {
    this.walk = new Walk(file, this);
  }

  leaves(path: string, kind: 'external' | 'user-defined'): void {
    this.inspector.fault(
      `${quoted(path)} is ${kind === 'external' ? 'an external' : 'a user-defined'} link out of the file`,
    );
  }

  async attribute(path: string, attribute: Attribute): Promise<void> {
    const { name, type, values } = attribute;
    if (/^layer_names\d*$/.test(name) && (path === '' || path === '/model_weights')) this.isKeras = true;
    let first: Buffer | undefined;
    let count = 0;
    for await (const value of this.walk.byteValues(type, values)) {
      first ??= value;
      count += 1;
      if (configurations.has(name)) continue;
      await this.judgeBytes(`${path}@${name}`, value);
    }
    if (configurations.has(name)) this.configuration(path, name, count === 1 ? first : undefined);
    if (!first || count !== 1) return;
    if (name === 'dtype') this.dtype = first.toString('latin1');
    if ((name === 'keras_version' || name === 'backend') && first.length < 100) this.told.set(name, first.toString());
    // PyTables unpickles the rows of such a dataset when they are read.
    if (name === 'PSEUDOATOM' && first.toString('latin1') === 'object') {
      this.inspector.imported({ module: 'tables', name: 'ObjectAtom', kind: 'pickled rows' });
    }
  }

  private configuration(path: string, name: string, json: Buffer | undefined): void {
    if (!json) throw new Malformed(`${name} is not one text`);
    if (!Buffer.from(json.toString('utf8')).equals(json)) throw new Malformed(`${name} is not UTF-8`);
    if (path === '') this.isKeras = true;
    this.layers += judgeKerasConfig(jsonPart(json, this.inspector.budget, name), this.inspector).layers;
  }

  async object(path: string, dataset: Dataset | undefined): Promise<void> {
    const dtype = this.dtype;
    this.dtype = undefined;
    if (!dataset) return;
    for (const filter of dataset.foreignFilters) {
      this.inspector.imported({ module: 'hdf5.filters', name: String(filter), kind: 'filter plugin' });
    }
    this.count(path, dataset, dtype);
    await this.judgeValues(path, dataset);
  }

  private count(path: string, { type, count }: Dataset, dtype: string | undefined): void {
    const name = type.kind === 'opaque' && dtype !== undefined && writtenAsBytes.test(dtype) ? dtype : type.dtype;
    if (name === undefined || noParameters.test(path)) return;
    this.tensors += 1;
    const sum = (this.parameters.get(name) ?? 0) + count * type.count;
    if (!Number.isSafeInteger(sum)) throw new Malformed('its datasets claim too many elements');
    this.parameters.set(name, sum);
  }

  private async judgeValues(path: string, dataset: Dataset): Promise<void> {
    const { type, count, storage } = dataset;
    if (type.kind === 'number' && type.size === 1 && count >= shortestPickle) await this.judgeNumbers(path, dataset);
    const isBytes = type.kind === 'string' || type.kind === 'opaque' ? type.size >= shortestPickle : holdsBytes(type);
    if (!isBytes || count === 0) return;
    if (storage.kind === 'chunked') {
      this.notes.add(`text or bytes in chunks were not looked into: ${quoted(path)}`);
      if (this.notes.size > mostNotes) throw new BeyondLimit(`more than ${mostNotes} datasets of text lie in chunks`);
      return;
    }
    if (
      storage.kind === 'contiguous' &&
      storage.address !== undefined &&
      type.size > this.inspector.budget.limits.held
    ) {
      await this.judgeLarge(path, storage.address, type.size, count);
      return;
    }
    for await (const value of this.walk.storedValues(dataset)) await this.judgeBytes(path, value);
  }

  /** Elements that are too large to be held. */
  private async judgeLarge(path: string, address: number, size: number, count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const element = partOf(this.file.content, address + index * size, size);
      await this.inspector.member(quoted(path), ByteSource.ofContent(element));
    }
  }

  /** Bytes as numbers: a pickle is told by its first two and its last. */
  private async judgeNumbers(path: string, { count, storage }: Dataset): Promise<void> {
    const content =
      storage.kind === 'compact'
        ? { start: storage.values.position, size: storage.values.left }
        : storage.kind === 'contiguous' && storage.address !== undefined
          ? { start: storage.address, size: count }
          : undefined;
    if (!content) return;
    const bytes = partOf(this.file.content, content.start, content.size);
    const [first = 0, protocol = 0] = await bytes.read(0, 2);
    const [last] = await bytes.read(content.size - 1, 1);
    if (first !== 0x80 || protocol > 5 || last !== 0x2e) return;
    await this.inspector.member(quoted(path), ByteSource.ofContent(bytes));
  }

  private async judgeBytes(path: string, value: Buffer): Promise<void> {
    if (value.length < shortestPickle || inert.test(value.toString('latin1'))) return;
    this.inspector.budget.entries(1);
    await this.inspector.member(quoted(path), ByteSource.ofBytes(value));
  }

  tell(version: number): void {
    const producer = this.told.get('keras_version');
    const backend = this.told.get('backend');
    if (backend !== undefined) this.notes.add(`backend: ${backend}`);
    if (this.layers > 0) this.notes.add(`layers: ${this.layers}`);
    if (this.isKeras) this.notes.add('HDF5 is Keras’s legacy format: safe mode of older versions does not apply to it');
    this.inspector.facts({
      version: `superblock ${version}`,
      ...(producer !== undefined && { producer: `keras ${producer}` }),
      tensors: this.tensors,
      ...(this.parameters.size > 0 && { parameters: Object.fromEntries(this.parameters) }),
      ...(this.notes.size > 0 && { notes: [...this.notes] }),
    });
  }
}

/** A path as it may stand in a message: the file wrote it. */
function quoted(path: string): string {
  const most = 120;
  return JSON.stringify(path.length > most ? `${path.slice(0, most)}…` : path).slice(1, -1);
}
