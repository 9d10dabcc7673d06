import { Malformed } from '../fault.js';
import type { Fields } from './fields.js';
import { type Hdf5File, Visited } from './hdf5-file.js';
import type { Link, SymbolTable } from './link.js';

interface SymbolTableEntry {
  /** in the local heap */
  readonly name: number;
  readonly address: number;
  /** what the entry says a second time of a group */
  readonly table?: SymbolTable;
  /** in the local heap: the path of a soft link */
  readonly soft?: number;
}

export const entryBytes = 40;

/** @throws Malformed */
export function readSymbolTableEntry(fields: Fields): SymbolTableEntry {
  const end = fields.left - entryBytes;
  const name = fields.length();
  const target = fields.address();
  const at = fields.position;
  const cache = fields.u32();
  fields.skip(4);
  if (cache === 2) {
    const soft = fields.u32();
    fields.skip(fields.left - end);
    return { name, address: 0, soft };
  }
  if (target === undefined) throw new Malformed('a member of a group points nowhere', at);
  if (cache > 2) throw new Malformed(`a member of a group has the unknown kind ${cache}`, at);
  const table = cache === 1 ? { tree: fields.place(), heap: fields.place() } : undefined;
  fields.skip(fields.left - end);
  return { name, address: target, ...(table && { table }) };
}

/** The members of an older group: a B-tree of symbol table nodes, whose names stand in a local heap. */
export async function readSymbolTable(file: Hdf5File, { tree, heap }: SymbolTable): Promise<readonly Link[]> {
  const names = await readLocalHeap(file, heap);
  const visited = new Visited('the B-tree of a group');
  const links: Link[] = [];
  const ahead: { address: number; level: number | undefined }[] = [{ address: tree, level: undefined }];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const { address, level } = next;
    visited.add(address);
    if (level === -1) links.push(...(await readNode(file, address, names)));
    else {
      const node = await readTreeNode(file, address, level);
      for (const child of node.children) ahead.push({ address: child, level: node.level - 1 });
    }
  }
  return links;
}

async function readTreeNode(file: Hdf5File, address: number, expected: number | undefined) {
  const what = 'the B-tree of a group';
  const head = await file.fields(address, 24, what);
  head.expect('TREE');
  const type = head.u8();
  if (type !== 0) throw new Malformed(`${what} is one of type ${type}`, address + 4);
  const level = head.u8();
  if (expected !== undefined && level !== expected) {
    throw new Malformed(`${what} has a node of level ${level} where ${expected} is due`, address + 5);
  }
  const count = head.u16();
  file.budget.entries(count);
  const pairs = await file.fields(address + 24, count * 16 + 8, what);
  const children: number[] = [];
  for (let index = 0; index < count; index += 1) {
    pairs.skip(8);
    children.push(pairs.place());
  }
  return { level, children };
}

async function readNode(file: Hdf5File, address: number, names: Fields): Promise<readonly Link[]> {
  const what = 'a node of a group';
  const head = await file.fields(address, 8, what);
  head.expect('SNOD');
  head.version(1);
  head.skip(1);
  const count = head.u16();
  file.budget.entries(count);
  const entries = await file.fields(address + 8, count * entryBytes, what);
  const links: Link[] = [];
  for (let index = 0; index < count; index += 1) {
    const { name, address: target, table, soft } = readSymbolTableEntry(entries);
    const title = file.named(textAt(names, name));
    if (soft === undefined) links.push({ kind: 'hard', name: title, address: target, ...(table && { table }) });
    else {
      textAt(names, soft);
      links.push({ kind: 'soft', name: title });
    }
  }
  return links;
}

async function readLocalHeap(file: Hdf5File, address: number): Promise<Fields> {
  const what = 'the local heap of a group';
  const head = await file.fields(address, 32, what);
  head.expect('HEAP');
  head.version(0);
  head.skip(3);
  const size = head.length();
  head.skip(8);
  return file.fields(head.place(), size, what);
}

function textAt(heap: Fields, offset: number): string {
  const end = offset < heap.all.length ? heap.all.indexOf(0, offset) : -1;
  if (end === -1) throw new Malformed('a name lies outside the local heap of its group', heap.start + offset);
  return heap.all.toString('utf8', offset, end);
}
