import { Malformed } from '../fault.js';
import { type Attribute, datatypeOf, readAttribute } from './attribute.js';
import { readRecords } from './b-tree.js';
import { readElementCount } from './dataspace.js';
import { type ElementType, raggedBytes } from './datatype.js';
import type { Fields } from './fields.js';
import { FractalHeap } from './fractal-heap.js';
import { GlobalHeap } from './global-heap.js';
import type { Hdf5File } from './hdf5-file.js';
import { type Link, readLink, type SymbolTable } from './link.js';
import { type Message, messageType, onlyMessage, readMessages } from './object-header.js';
import { expectStored, readForeignFilters, readLayout, type Storage } from './storage.js';
import type { Superblock } from './superblock.js';
import { readSymbolTable } from './symbol-table.js';

export interface Dataset {
  readonly type: ElementType;
  /** elements */
  readonly count: number;
  readonly storage: Storage;
  /** filters that a plugin must bring */
  readonly foreignFilters: readonly number[];
}

/** What is told of a file while it is walked; groups have no dataset. */
export interface Visitor {
  attribute(path: string, attribute: Attribute): Promise<void>;
  object(path: string, dataset: Dataset | undefined): Promise<void>;
  /** A link that leads out of the file. */
  leaves(path: string, kind: 'external' | 'user-defined'): void;
}

/** Groups inside groups. */
const mostNested = 64;

interface Visit {
  readonly address: number;
  readonly path: string;
  readonly depth: number;
  readonly parent?: Visit;
  /** what the link says a second time of the group */
  readonly table?: SymbolTable;
}

/** Visits every object of a file once, however many links lead to it. */
export class Walk {
  private readonly heap: GlobalHeap;
  private readonly visited = new Set<number>();
  private storedBytes = 0;

  constructor(
    private readonly file: Hdf5File,
    private readonly visitor: Visitor,
  ) {
    this.heap = new GlobalHeap(file);
  }

  /** @throws Malformed @throws BeyondLimit */
  async all({ root, cached }: Superblock): Promise<void> {
    const ahead: Visit[] = [{ address: root, path: '', depth: 0, ...(cached && { table: cached }) }];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      if (this.visited.has(next.address)) {
        expectNoCircle(next);
        continue;
      }
      this.visited.add(next.address);
      this.file.budget.entries(1);
      for (const link of await this.object(next)) {
        const path = `${next.path}/${link.name}`;
        if (link.kind === 'external' || link.kind === 'user-defined') this.visitor.leaves(path, link.kind);
        if (link.kind !== 'hard') continue;
        const depth = next.depth + 1;
        if (depth > mostNested) throw new Malformed(`groups are nested more than ${mostNested} deep`, link.address);
        const { address, table } = link;
        ahead.push({ address, path, depth, parent: next, ...(table && { table }) });
      }
    }
  }

  private async object(visit: Visit): Promise<readonly Link[]> {
    const { address, path, table } = visit;
    const messages = await readMessages(this.file, address);
    expectKnown(messages);
    await this.attributes(path, messages);
    const only = (type: number) => onlyMessage(messages, type);
    const [space, type, layout] = [messageType.dataspace, messageType.datatype, messageType.layout].map(only);
    const [symbolTable, linkInfo] = [messageType.symbolTable, messageType.linkInfo].map(only);
    const isGroup = symbolTable !== undefined || linkInfo !== undefined;
    const isDataset = layout !== undefined || space !== undefined;
    if (isGroup && (isDataset || type)) throw new Malformed('an object is a group and a dataset at once', address);
    if (symbolTable && linkInfo) throw new Malformed('a group lists its members in two ways', address);
    if (isGroup) {
      await this.visitor.object(path, undefined);
      return this.links(messages, symbolTable, linkInfo, table);
    }
    if (!type) throw new Malformed('an object is neither group nor dataset nor datatype', address);
    if (!isDataset) {
      await datatypeOf(this.file, type);
      return [];
    }
    if (!space || !layout) throw new Malformed('a dataset lacks its dataspace or its layout', address);
    await this.visitor.object(path, await this.dataset(messages, space, type, layout, address));
    return [];
  }

  private async dataset(
    messages: readonly Message[],
    space: Message,
    typeMessage: Message,
    layout: Message,
    address: number,
  ): Promise<Dataset> {
    const elsewhere = onlyMessage(messages, messageType.externalFiles);
    if (elsewhere) throw new Malformed('the elements of a dataset lie in other files', elsewhere.fields.start);
    const filters = onlyMessage(messages, messageType.filters);
    if (space.shared || layout.shared || filters?.shared) {
      throw new Malformed('what a dataset is stands in a heap of shared messages', address);
    }
    const count = readElementCount(space.fields);
    const type = await datatypeOf(this.file, typeMessage);
    const bytes = count * type.size;
    if (!Number.isSafeInteger(bytes) || !Number.isSafeInteger(count * type.count)) {
      throw new Malformed(`a dataset claims ${count} elements of ${type.size} bytes`, address);
    }
    const storage = readLayout(layout.fields);
    expectStored(this.file, storage, bytes, address);
    if (storage.kind === 'contiguous') {
      this.storedBytes += bytes;
      if (this.storedBytes > this.file.size) throw new Malformed('datasets lie over one another', address);
    }
    return { type, count, storage, foreignFilters: filters ? readForeignFilters(filters.fields) : [] };
  }

  private async attributes(path: string, messages: readonly Message[]): Promise<void> {
    const names = new Set<string>();
    const told = async (fields: Fields) => {
      const attribute = await readAttribute(this.file, fields);
      if (names.has(attribute.name)) throw new Malformed('an object has two attributes of one name', fields.start);
      names.add(attribute.name);
      await this.visitor.attribute(path, attribute);
    };
    for (const { type, shared, fields } of messages) {
      if (type !== messageType.attribute) continue;
      if (shared) throw new Malformed('an attribute stands in a heap of shared messages', fields.start);
      await told(fields);
    }
    const info = onlyMessage(messages, messageType.attributeInfo)?.fields;
    if (!info) return;
    info.version(0);
    const flags = info.u8();
    if (flags & 0x01) info.skip(2);
    for await (const object of denseObjects(this.file, info, attributeRecord)) await told(object);
  }

  private async links(
    messages: readonly Message[],
    symbolTable: Message | undefined,
    linkInfo: Message | undefined,
    cached: SymbolTable | undefined,
  ): Promise<readonly Link[]> {
    if (symbolTable) {
      const table = { tree: symbolTable.fields.place(), heap: symbolTable.fields.place() };
      if (cached && (cached.tree !== table.tree || cached.heap !== table.heap)) {
        throw new Malformed('a link and its group disagree on where the members stand', symbolTable.fields.start);
      }
      return withoutTwins(await readSymbolTable(this.file, table), symbolTable.fields.start);
    }
    const links = messages
      .filter(({ type }) => type === messageType.link)
      .map(({ fields }) => readLink(this.file, fields));
    if (!linkInfo) return links;
    const info = linkInfo.fields;
    info.version(0);
    const flags = info.u8();
    if (flags & 0x01) info.skip(8);
    for await (const object of denseObjects(this.file, info, linkRecord)) links.push(readLink(this.file, object));
    return withoutTwins(links, info.start);
  }

  /** What an element of ragged type holds; undefined where it is empty. */
  async raggedBytes(pointer: Fields, type: ElementType): Promise<Buffer | undefined> {
    const stretch = await this.heap.stretch(pointer, type.base?.size ?? 1);
    if (!stretch) return undefined;
    return (await this.file.fields(stretch.address, stretch.size, 'a value')).all;
  }

  /** The values that are bytes, one after the other; those of numbers, tables and references are none. */
  async *byteValues(type: ElementType, values: Fields): AsyncGenerator<Buffer> {
    if (type.kind === 'string' || type.kind === 'opaque') {
      while (values.left >= type.size) yield withoutPadding(values.bytes(type.size));
    } else if (type.kind === 'ragged' && holdsBytes(type)) {
      while (values.left >= raggedBytes) {
        this.file.budget.entries(1);
        const bytes = await this.raggedBytes(values.part(raggedBytes, 'a value'), type);
        if (bytes) yield bytes;
      }
    }
  }

  /** The same of a dataset, read in pieces. */
  async *storedValues({ type, count, storage }: Dataset): AsyncGenerator<Buffer> {
    if (storage.kind === 'compact') yield* this.byteValues(type, storage.values);
    if (storage.kind !== 'contiguous' || storage.address === undefined) return;
    const most = Math.max(1, Math.floor(pieceBytes / type.size));
    for (let at = 0; at < count; at += most) {
      const elements = Math.min(most, count - at);
      const piece = await this.file.fields(storage.address + at * type.size, elements * type.size, 'a dataset');
      yield* this.byteValues(type, piece);
    }
  }
}

const pieceBytes = 256 * 1024;

/** Whether what is ragged is text or bytes. */
export function holdsBytes({ base }: ElementType): boolean {
  return base?.kind === 'string' || (base?.kind === 'number' && base.size === 1) || base?.kind === 'opaque';
}

function withoutPadding(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}

/** Where in a record of a B-tree the name of an object in the heap stands, by the type of the record. */
const linkRecord = { type: 5, before: 4, idBytes: 7 };
const attributeRecord = { type: 8, before: 0, idBytes: 8 };

async function* denseObjects(
  file: Hdf5File,
  info: Fields,
  record: { readonly type: number; readonly before: number; readonly idBytes: number },
): AsyncGenerator<Fields> {
  const heapAddress = info.address();
  const names = info.address();
  if (heapAddress === undefined && names === undefined) return;
  if (heapAddress === undefined || names === undefined) {
    throw new Malformed('a list of links or attributes lacks its heap or its index', info.start);
  }
  const heap = await FractalHeap.at(file, heapAddress);
  for await (const each of readRecords(file, names, record.type)) {
    each.skip(record.before);
    const id = each.part(record.idBytes, 'the name of an object');
    // Flags of the message follow: a shared one stands in a heap of its own.
    if (record === attributeRecord && each.u8() & 0x02) {
      throw new Malformed('an attribute stands in a heap of shared messages', each.start);
    }
    yield await heap.object(id);
  }
}

function withoutTwins(links: readonly Link[], at: number): readonly Link[] {
  if (new Set(links.map(({ name }) => name)).size === links.length) return links;
  throw new Malformed('a group has two members of one name', at);
}

function expectNoCircle(visit: Visit): void {
  for (let each = visit.parent; each; each = each.parent) {
    if (each.address === visit.address) throw new Malformed('a group holds itself', visit.address);
  }
}

const known: ReadonlySet<number> = new Set(Object.values(messageType));

function expectKnown(messages: readonly Message[]): void {
  const odd = messages.find(({ type }) => !known.has(type));
  if (odd) throw new Malformed(`an object has a message of the unknown type ${odd.type}`, odd.fields.start);
}
