import { isArray, isMap, type Tree, type TreeMap } from '../metrics/tree.js';
import { jsonDescription, mapOf, objectsWith, textAt } from './description.js';
import { BeyondLimit, Malformed } from './fault.js';
import type { Folder, FolderReader, FormatDescription } from './format.js';
import type { Facts, Inspector } from './inspection.js';
import { isPlainPath } from './plain-path.js';
import { headerEntries } from './safetensors/header.js';
import { utf8 } from './utf8.js';

export const huggingFaceFormat: FormatDescription = {
  name: 'hugging_face',
  title: 'Hugging Face folder (transformers, PEFT)',
  endings: ['config.json', 'adapter_config.json', '*.index.json'],
  recognisedBy: 'a file config.json or adapter_config.json at the top of the folder, and weights beside it',
  reads: ['model type and architectures', 'version of transformers', 'data type', 'shards and what is in them'],
  refuses: [
    'code that the configuration would load (auto_map, trust_remote_code), unless it is allowed',
    'shards that are missing or lie elsewhere, and tensors that are in none or not in the one that is named',
    'less data than total_size says',
    'JSON in which a key stands twice',
  ],
};

/** What the weights of a folder are called. */
const weights = /\.(?:safetensors|bin|pt|pth|h5|msgpack|gguf|onnx)$/;
const index = /\.(?:safetensors|bin|h5|msgpack)\.index\.json$/;

/** A folder as `save_pretrained` writes it. Each of its files is inspected on its own; here is what holds them together. */
export const huggingFaceReader: FolderReader = {
  format: 'hugging_face',
  recognises: ({ names }) => {
    const top = names.filter((name) => !name.includes('/'));
    const isDescribed = top.includes('config.json') || top.includes('adapter_config.json');
    return isDescribed && top.some((name) => weights.test(name) || index.test(name));
  },
  inspect: async (folder, inspector) => {
    const configs = new Map<string, Tree>();
    for (const name of folder.names) {
      if (!holdsSettings(name)) continue;
      inspector.budget.time();
      const tree = await jsonDescription(folder, name, inspector.budget);
      if (!name.includes('/')) configs.set(name, tree);
      findCode(name, tree, inspector);
    }
    const indices = folder.names.filter((name) => index.test(name));
    for (const name of indices) await readIndex(name, folder, inspector);
    findLooseShards(folder, indices, inspector);
    inspector.facts(factsOf(folder, configs, inspector));
    return 'hugging_face';
  },
};

/** Files from which transformers, PEFT and sentence-transformers read what to construct. */
function holdsSettings(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /config\.json$/.test(name) || name === 'modules.json' || name === 'model_index.json';
}

/** Modules of sentence-transformers that a folder of it consists of. */
const sentenceModules: ReadonlySet<string> = new Set([
  'sentence_transformers.models.Transformer',
  'sentence_transformers.models.Pooling',
  'sentence_transformers.models.Normalize',
  'sentence_transformers.models.Dense',
]);

function findCode(file: string, tree: Tree, inspector: Inspector): void {
  for (const found of objectsWith(tree, 'auto_map')) readAutoMap(file, found.get('auto_map'), inspector);
  for (const found of objectsWith(tree, 'trust_remote_code')) {
    const trusts = found.get('trust_remote_code');
    if (trusts !== false && trusts !== null) {
      inspector.imported({ module: file, name: 'trust_remote_code', kind: 'remote code' });
    }
  }
  for (const found of objectsWith(tree, 'auto_mapping')) readAutoMapping(file, found.get('auto_mapping'), inspector);
  for (const found of objectsWith(tree, 'megatron_core')) readMegatron(file, found.get('megatron_core'), inspector);
  if (file.endsWith('modules.json')) readModules(file, tree, inspector);
}

/** `{"AutoModel": "modeling_x.XModel"}`, where `repository--` may stand before, and a tokenizer has two of them or null. */
function readAutoMap(file: string, map: Tree | undefined, inspector: Inspector): void {
  if (map === null) return;
  if (!isMap(map)) {
    inspector.fault(`auto_map of ${file} is no object`);
    return;
  }
  for (const [auto, value] of map) {
    for (const each of isArray(value) ? value : [value]) {
      if (each === null) continue;
      if (typeof each === 'string') importName(each, 'remote code', inspector);
      else inspector.fault(`auto_map of ${file} names no class for ${auto}`);
    }
  }
}

/** PEFT imports the library of a base model that is none of transformers. */
function readAutoMapping(file: string, mapping: Tree | undefined, inspector: Inspector): void {
  if (mapping === null) return;
  const module = isMap(mapping) ? textAt(mapping, 'parent_library') : undefined;
  const name = isMap(mapping) ? textAt(mapping, 'base_model_class') : undefined;
  if (module === undefined || name === undefined) inspector.fault(`auto_mapping of ${file} names no class`);
  else inspector.imported({ module, name, kind: 'base model class' });
}

/** PEFT imports the module that stands here, which it always writes. */
function readMegatron(file: string, module: Tree | undefined, inspector: Inspector): void {
  if (module === 'megatron.core' || module === null) return;
  if (typeof module !== 'string') inspector.fault(`megatron_core of ${file} is no name`);
  else inspector.imported({ module, name: 'tensor_parallel', kind: 'module of PEFT' });
}

function readModules(file: string, tree: Tree, inspector: Inspector): void {
  if (!isArray(tree)) return;
  for (const module of tree) {
    const type = isMap(module) ? textAt(module, 'type') : undefined;
    if (type === undefined) inspector.fault(`a module of ${file} has no type`);
    else importName(type, 'module of sentence-transformers', inspector, sentenceModules);
  }
}

function importName(dotted: string, kind: string, inspector: Inspector, known?: ReadonlySet<string>): void {
  const dot = dotted.lastIndexOf('.');
  const module = dot === -1 ? '' : dotted.slice(0, dot);
  const name = dotted.slice(dot + 1);
  const allowed = known?.has(dotted) === true || inspector.isAllowed(module, name);
  inspector.imported({ module, name, kind, allowed });
}

/** A file that says which tensor lies in which of the files beside it. */
async function readIndex(path: string, folder: Folder, inspector: Inspector): Promise<void> {
  const tree = mapOf(await jsonDescription(folder, path, inspector.budget), path);
  const map = mapOf(tree.get('weight_map'), `weight_map of ${path}`);
  const within = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  if (map.size === 0) inspector.fault(`${path} maps no tensor`);
  inspector.budget.entries(map.size);
  const shards = new Map<string, Set<string>>();
  for (const [tensor, shard] of map) {
    if (typeof shard !== 'string') inspector.fault(`${path} names no file for the tensor ${JSON.stringify(tensor)}`);
    else {
      const tensors = shards.get(shard) ?? new Set();
      shards.set(shard, tensors.add(tensor));
    }
  }
  let bytes = 0;
  let isWhole = true;
  for (const [shard, tensors] of shards) {
    const size = await readShard(path, within, shard, tensors, folder, inspector);
    if (size === undefined) isWhole = false;
    else bytes += size;
  }
  assertTotal(path, tree.get('metadata'), isWhole ? bytes : undefined, inspector);
}

/** @returns bytes of its tensors, or of the whole file where its format does not tell; undefined where it cannot be told */
async function readShard(
  path: string,
  within: string,
  shard: string,
  tensors: ReadonlySet<string>,
  folder: Folder,
  inspector: Inspector,
): Promise<number | undefined> {
  const shown = JSON.stringify(shard.slice(0, 200));
  if (!isPlainPath(shard)) {
    inspector.fault(`${path} names a file elsewhere: ${shown}`);
    return undefined;
  }
  if (!folder.names.includes(`${within}${shard}`)) {
    inspector.fault(`${path} names ${shown}, which is not in the folder`);
    return undefined;
  }
  inspector.budget.time();
  const name = `${within}${shard}`;
  if (!shard.endsWith('.safetensors')) return folder.open(name).size;
  const header = await tensorBytes(name, folder, inspector);
  let bytes = 0;
  for (const [tensor, its] of header) {
    if (!tensors.has(tensor))
      inspector.fault(`${shown} holds the tensor ${JSON.stringify(tensor)}, which ${path} does not map to it`);
    bytes += its;
  }
  const missing = [...tensors].find((tensor) => !header.has(tensor));
  if (missing !== undefined)
    inspector.fault(`${path} maps the tensor ${JSON.stringify(missing)} to ${shown}, which does not hold it`);
  return bytes;
}

/**
 * The tensors of a shard, each with how many bytes it says it takes: whether they cover the file is found where the shard itself is
 * inspected.
 */
async function tensorBytes(name: string, folder: Folder, inspector: Inspector): Promise<ReadonlyMap<string, number>> {
  const reader = folder.open(name).reader();
  const length = (await reader.take(8)).readBigUInt64LE();
  const { held } = inspector.budget.limits;
  if (reader.size !== undefined && length > BigInt(reader.size - 8)) {
    throw new Malformed(`the header of ${name} is longer than the file`, 0);
  }
  if (length > BigInt(Math.min(held, 2 ** 25))) throw new BeyondLimit(`the header of ${name} takes ${length} bytes`);
  const text = utf8(await reader.take(Number(length)));
  await reader.end();
  const found = new Map<string, number>();
  for (const [tensor, description] of headerOf(name, text)) {
    if (tensor === '__metadata__') continue;
    const offsets = isMap(description) ? description.get('data_offsets') : undefined;
    const [from, to] = isArray(offsets) ? offsets : [];
    if (typeof from !== 'number' || typeof to !== 'number' || to < from)
      throw new Malformed(`${name} does not say where the tensor ${JSON.stringify(tensor)} lies`);
    found.set(tensor, to - from);
  }
  return found;
}

function* headerOf(name: string, text: string | undefined): ReturnType<typeof headerEntries> {
  const malformed = new Malformed(`the header of ${name} is not JSON`, 8);
  if (text === undefined) throw malformed;
  try {
    yield* headerEntries(text, 8);
  } catch (error) {
    throw error instanceof Malformed ? malformed : error;
  }
}

/** More than the files hold is missing. Less is what tools leave that store weights anew and keep the index. */
function assertTotal(path: string, metadata: Tree | undefined, bytes: number | undefined, inspector: Inspector): void {
  const total = isMap(metadata) ? metadata.get('total_size') : undefined;
  if (total === undefined || bytes === undefined) return;
  const isCount = (typeof total === 'number' || typeof total === 'bigint') && total >= 0;
  if (!isCount) inspector.fault(`total_size of ${path} is no number of bytes`);
  else if (total > bytes)
    inspector.fault(`${path} says that its files hold ${total} bytes of tensors, and they hold ${bytes}`);
}

/** `model-00002-of-00003.safetensors` is a third of something: without an index, nobody knows of what. */
function findLooseShards(folder: Folder, indices: readonly string[], inspector: Inspector): void {
  const loose = folder.names.find((name) => {
    const [, stem, ending] = /^(.{0,1000})-[0-9]{5}-of-[0-9]{5}(\.(?:safetensors|bin|h5|msgpack))$/.exec(name) ?? [];
    return stem !== undefined && !indices.includes(`${stem}${ending}.index.json`);
  });
  if (loose !== undefined) inspector.fault(`${loose} is a part, and there is no index that names the others`);
}

function factsOf(folder: Folder, configs: ReadonlyMap<string, Tree>, inspector: Inspector): Facts {
  const config = configs.get('config.json');
  const adapter = configs.get('adapter_config.json');
  const settings: TreeMap = isMap(config) ? config : new Map();
  if (config !== undefined && !isMap(config)) inspector.fault('config.json is no object');
  if (adapter !== undefined && !isMap(adapter)) inspector.fault('adapter_config.json is no object');
  const version = textAt(settings, 'transformers_version');
  const architectures = settings.get('architectures');
  const classes = isArray(architectures) ? architectures.filter((each) => typeof each === 'string') : [];
  const type = textAt(settings, 'model_type');
  const dtype = textAt(settings, 'dtype') ?? textAt(settings, 'torch_dtype');
  const sources = folder.names.filter((name) => name.endsWith('.py'));
  const notes = [
    ...(type !== undefined ? [`model type: ${type}`] : []),
    ...(classes.length > 0 ? [`architectures: ${classes.join(', ')}`] : []),
    ...(dtype !== undefined ? [`data type: ${dtype}`] : []),
    ...(isMap(adapter) ? adapterNotes(adapter) : []),
    ...(sources.length > 0 ? [`Python source: ${sources.join(', ')}`] : []),
    ...(folder.names.some((name) => /^(?:tokenizer|vocab|spiece|merges)/.test(name)) ? ['with a tokenizer'] : []),
    ...(hasTemplate(folder, configs) ? ['with a chat template'] : []),
  ];
  const peft = isMap(adapter) ? textAt(adapter, 'peft_version') : undefined;
  return {
    ...(peft !== undefined && { version: peft, producer: `PEFT ${peft}`.slice(0, 100) }),
    ...(version !== undefined && { version, producer: `transformers ${version}`.slice(0, 100) }),
    notes: notes.map((note) => note.slice(0, 400)),
  };
}

function adapterNotes(adapter: TreeMap): readonly string[] {
  const kind = textAt(adapter, 'peft_type') ?? 'of unknown kind';
  const base = textAt(adapter, 'base_model_name_or_path');
  return [`adapter: ${kind}`, ...(base !== undefined && base !== '' ? [`base model: ${base}`] : [])];
}

/** A template is run by the tokenizer's own sandbox whenever a conversation is put in words. */
function hasTemplate(folder: Folder, configs: ReadonlyMap<string, Tree>): boolean {
  const tokenizer = configs.get('tokenizer_config.json');
  const isWritten = isMap(tokenizer) && tokenizer.has('chat_template');
  return isWritten || folder.names.some((name) => /^chat_template(?:s\/|\.)/.test(name));
}
