import { isArray, isMap, type Tree, type TreeMap } from '../metrics/tree.js';
import type { FormatDescription } from './format.js';
import type { Inspector } from './inspection.js';
import { jsonPart } from './json-part.js';
import type { Archive } from './zip/archive.js';
import type { ArchiveKind } from './zip/kind.js';
import { heldMember, inspectMembers } from './zip/members.js';

export const skopsFormat: FormatDescription = {
  name: 'skops',
  title: 'skops',
  endings: ['.skops'],
  recognisedBy: 'a zip archive with schema.json',
  reads: ['version of skops', 'every class and function that its nodes name', 'arrays'],
  refuses: [
    'classes and functions that are not allowed, whatever skops itself would trust',
    'methods and operators',
    'nodes of a kind that is not known',
    'arrays that are missing, or named by no node',
  ],
};

const schemaName = 'schema.json';

/** Values that every schema is full of, and that nothing can be done with. */
const plain: ReadonlySet<string> = new Set([
  ...[
    'bool',
    'bytearray',
    'bytes',
    'complex',
    'dict',
    'float',
    'frozenset',
    'int',
    'list',
    'set',
    'slice',
    'str',
    'tuple',
  ].map((name) => `builtins.${name}`),
  ...[
    'bool',
    'bool_',
    'complex64',
    'complex128',
    'dtype',
    'float16',
    'float32',
    'float64',
    'int8',
    'int16',
    'int32',
  ].map((name) => `numpy.${name}`),
  ...['int64', 'intc', 'longlong', 'ndarray', 'str_', 'uint8', 'uint16', 'uint32', 'uint64', 'ulonglong'].map(
    (name) => `numpy.${name}`,
  ),
]);

/** Kinds of nodes; each says how skops builds an object. The ones with a word are judged as that and not as a class. */
const loaders: ReadonlyMap<string, string | undefined> = new Map([
  ['BytearrayNode', undefined],
  ['BytesNode', undefined],
  ['ConstructorFromReduceNode', undefined],
  ['DTypeNode', undefined],
  ['DefaultDictNode', undefined],
  ['DictNode', undefined],
  ['FunctionNode', undefined],
  ['JsonNode', undefined],
  ['ListNode', undefined],
  ['LossNode', undefined],
  ['MaskedArrayNode', undefined],
  ['MethodNode', 'method'],
  ['NdArrayNode', undefined],
  ['ObjectNode', undefined],
  ['OperatorFuncNode', 'operator'],
  ['PartialNode', undefined],
  ['QuantileForestNode', undefined],
  ['RandomGeneratorNode', undefined],
  ['RandomStateNode', undefined],
  ['SetNode', undefined],
  ['SliceNode', undefined],
  ['SparseMatrixNode', undefined],
  ['TreeNode', undefined],
  ['TupleNode', undefined],
  ['TypeNode', undefined],
  ['_DictWithDeprecatedKeysNode', undefined],
]);

const bitGenerators: ReadonlySet<string> = new Set(['MT19937', 'PCG64', 'PCG64DXSM', 'Philox', 'SFC64']);

/** What `skops.io.dump` writes: a schema of nodes, and their arrays beside it. */
export const skops: ArchiveKind = {
  recognises: ({ byName }) => byName.has(schemaName),
  inspect: async (archive, inspector) => {
    await inspectMembers(archive, inspector, ({ name }) => ({ facts: name !== schemaName }));
    const schema = archive.byName.get(schemaName);
    if (!schema) return 'zip';
    const tree = jsonPart(await heldMember(schema, inspector), inspector.budget, schemaName);
    if (!isMap(tree)) {
      inspector.fault(`${schemaName} is no object`, schema.offset);
      return 'skops';
    }
    if (!isNode(tree)) inspector.fault(`${schemaName} is no node`, schema.offset);
    holdAgainst(archive, judge(tree, inspector), inspector);
    const version = tree.get('_skops_version');
    const protocol = tree.get('protocol');
    inspector.facts({
      ...(typeof version === 'string' && { producer: `skops ${version}` }),
      ...(typeof protocol === 'number' && { version: String(protocol) }),
    });
    return 'skops';
  },
};

/** @returns the members that the nodes name */
function judge(schema: TreeMap, inspector: Inspector): ReadonlySet<string> {
  const files = new Set<string>();
  const left: Tree[] = [schema];
  while (left.length > 0) {
    const tree = left.pop();
    if (isArray(tree)) {
      for (const each of tree) left.push(each);
    } else if (isMap(tree)) {
      if (isNode(tree)) judgeNode(tree, files, inspector);
      judgeBitGenerator(tree.get('bit_generator'), inspector);
      for (const value of tree.values()) left.push(value);
    }
  }
  return files;
}

function isNode(tree: TreeMap): boolean {
  return tree.has('__loader__') || tree.has('__class__') || tree.has('__module__');
}

function judgeNode(node: TreeMap, files: Set<string>, inspector: Inspector): void {
  const [loader, module, name] = [node.get('__loader__'), node.get('__module__'), node.get('__class__')];
  if (typeof loader !== 'string' || typeof module !== 'string' || typeof name !== 'string') {
    inspector.fault('a node of its schema does not name its loader, module and class');
    return;
  }
  if (!loaders.has(loader)) {
    inspector.fault(`a node of its schema has the loader ${JSON.stringify(loader)}, which is not known`);
    return;
  }
  const content = node.get('content');
  const kind = loaders.get(loader);
  if (kind !== undefined) {
    const method = isMap(content) ? content.get('func') : undefined;
    inspector.imported({ module, name: typeof method === 'string' ? `${name}.${method}` : name, kind });
  } else if (!plain.has(`${module}.${name}`)) {
    inspector.imported({ module, name });
  }
  if (loader === 'FunctionNode' && content !== undefined) judgeOldFunction(content, inspector);
  if (loader === 'JsonNode' && typeof content !== 'string') inspector.fault('a JSON node of its schema holds no text');
  const file = node.get('file');
  if (file === undefined) return;
  if (typeof file === 'string') files.add(file);
  else inspector.fault('a node of its schema names a file by something that is no text');
}

/** The first protocol names the function in the content, and skops reads that protocol still. */
function judgeOldFunction(content: Tree, inspector: Inspector): void {
  const module = isMap(content) ? content.get('module_path') : undefined;
  const name = isMap(content) ? content.get('function') : undefined;
  if (typeof module === 'string' && typeof name === 'string') inspector.imported({ module, name });
  else inspector.fault('a function node of its schema holds something else than a function');
}

/** It is looked up in numpy.random and called, whatever it is. Later protocols wrap the name in a node. */
function judgeBitGenerator(told: Tree | undefined, inspector: Inspector): void {
  const text = isMap(told) && told.get('__loader__') === 'JsonNode' ? told.get('content') : undefined;
  const name = typeof told === 'string' ? told : typeof text === 'string' ? text.replace(/^"(.*)"$/, '$1') : undefined;
  if (name !== undefined && !bitGenerators.has(name)) inspector.imported({ module: 'numpy.random', name });
}

function holdAgainst(archive: Archive, files: ReadonlySet<string>, inspector: Inspector): void {
  for (const file of files) {
    if (!archive.byName.has(file))
      inspector.fault(`its schema names ${JSON.stringify(file)}, which is not in the archive`);
  }
  for (const { name, offset } of archive.members) {
    if (name !== schemaName && !files.has(name)) {
      inspector.fault(`${JSON.stringify(name)} is named by no node of the schema`, offset);
    }
  }
}
