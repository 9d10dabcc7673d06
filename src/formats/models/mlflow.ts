import { readJson } from '../metrics/syntax/json.js';
import { SyntaxFault } from '../metrics/syntax/syntax-fault.js';
import { isArray, isMap, type Tree, type TreeMap } from '../metrics/tree.js';
import { descriptionText, longestDescription, mapOf, objectsWith, textAt, yamlDescription } from './description.js';
import type { Folder, FolderReader, FormatDescription } from './format.js';
import type { Facts, Inspector, Port } from './inspection.js';
import { mlflowClasses, mlflowLoaders, mlflowModuleFiles } from './mlflow-loaders.js';
import { holds, isPlainPath } from './plain-path.js';

export const mlflowFormat: FormatDescription = {
  name: 'mlflow',
  title: 'MLflow model folder',
  endings: ['MLmodel'],
  recognisedBy: 'a file MLmodel at the top of the folder',
  reads: ['version of MLflow', 'flavours', 'inputs and outputs of the signature'],
  refuses: [
    'a loader module that is none of MLflow itself',
    'Python source that is shipped with the model, unless it is allowed',
    'classes and modules that a flavour would import, unless they are allowed',
    'paths that lead out of the folder or to nothing',
    'a description without its last key',
    'YAML with a key that stands twice, merge keys, unknown tags, or aliases without end',
  ],
};

const file = 'MLmodel';
const lastKey = 'utc_time_created';
const pyfunc = 'python_function';

/** MLflow's folder. Each of its files is inspected on its own; here is what its description would import and open. */
export const mlflowReader: FolderReader = {
  format: 'mlflow',
  recognises: (folder) => folder.names.includes(file),
  inspect: async (folder, inspector) => {
    const description = mapOf(await yamlDescription(folder, file, inspector.budget), file);
    const merges = objectsWith(description, '<<').next();
    if (!merges.done) inspector.fault(`${file} has a merge key, which MLflow's own reader takes for other keys`);
    // MLflow sorts its keys, so that this one is the last
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(textAt(description, lastKey) ?? '')) {
      inspector.fault(`${file} does not end with ${lastKey}: it may be cut off`);
    }
    const flavors = mapOf(description.get('flavors'), `flavors of ${file}`);
    if (flavors.size === 0) inspector.fault(`${file} names no flavour`);
    for (const [name, settings] of flavors) readFlavor(name, mapOf(settings, `flavour ${name}`), folder, inspector);
    await readModuleFiles(folder, inspector);
    inspector.facts(factsOf(description, flavors, inspector));
    return 'mlflow';
  },
};

/** Settings that name a file or a folder of the model. */
const pathKeys: ReadonlySet<string> = new Set([
  'code',
  'data',
  'model_path',
  'model_data',
  'model_binary',
  'pickled_model',
  'python_model',
  'saved_model_dir',
  'serialized_explainer',
  'adapter_weights',
  'parameters_path',
]);

function readFlavor(flavor: string, settings: TreeMap, folder: Folder, inspector: Inspector): void {
  for (const [key, value] of settings) {
    if (!pathKeys.has(key) || value === null) continue;
    if (typeof value === 'string') assertInFolder(`${flavor}.${key}`, value, folder, inspector);
    else inspector.fault(`${flavor}.${key} is no path`);
  }
  readEnvironment(flavor, settings.get('env'), folder, inspector);
  readArtifacts(flavor, settings.get('artifacts'), folder, inspector);
  if (flavor === pyfunc || settings.has('loader_module')) readLoader(flavor, settings, inspector);
  readSource(flavor, settings, folder, inspector);
  const named = textAt(settings, 'model_class');
  if (named !== undefined) {
    const [module, name] = splitName(named);
    const allowed = mlflowClasses.has(named) || inspector.isAllowed(module, name);
    inspector.imported({ module, name, kind: `class of the flavour ${flavor}`, allowed });
  } else if (settings.get('model_class') !== undefined && settings.get('model_class') !== null) {
    inspector.fault(`${flavor}.model_class is no name`);
  }
  const keras = settings.get('keras_module');
  if (keras !== undefined) readModule('keras_module.txt', typeof keras === 'string' ? keras : '', inspector);
  readTrusted(settings.get('skops_trusted_types'), inspector);
}

/** `path` as the file names it. A folder's name may end with a slash. */
function assertInFolder(what: string, path: string, folder: Folder, inspector: Inspector): boolean {
  const plain = path.endsWith('/') ? path.slice(0, -1) : path;
  if (!isPlainPath(plain)) inspector.fault(`${what} leads out of the folder: ${JSON.stringify(path.slice(0, 200))}`);
  else if (!holds(folder, plain))
    inspector.fault(`${what} names ${JSON.stringify(path.slice(0, 200))}, which is not in the folder`);
  else return true;
  return false;
}

/** Older releases name one file, newer ones a file for each kind of environment. */
function readEnvironment(flavor: string, env: Tree | undefined, folder: Folder, inspector: Inspector): void {
  const files = isMap(env) ? [...env.values()] : env === undefined || env === null ? [] : [env];
  for (const each of files) {
    if (typeof each === 'string') assertInFolder(`${flavor}.env`, each, folder, inspector);
    else inspector.fault(`${flavor}.env is no path`);
  }
}

function readArtifacts(flavor: string, artifacts: Tree | undefined, folder: Folder, inspector: Inspector): void {
  if (artifacts === undefined || artifacts === null) return;
  for (const [name, settings] of mapOf(artifacts, `${flavor}.artifacts`)) {
    const path = isMap(settings) ? settings.get('path') : undefined;
    if (typeof path === 'string') assertInFolder(`${flavor}.artifacts.${name}`, path, folder, inspector);
    else inspector.fault(`${flavor}.artifacts.${name} is no path`);
  }
}

/** Loading imports the module and calls this function of it. */
const loads = '_load_pyfunc';

function readLoader(flavor: string, settings: TreeMap, inspector: Inspector): void {
  const module = textAt(settings, 'loader_module');
  if (module === undefined || module === '') {
    inspector.fault(`${flavor} names no loader_module`);
    return;
  }
  const allowed = mlflowLoaders.has(module) || inspector.isAllowed(module, loads);
  inspector.imported({ module, name: loads, kind: 'loader module', allowed });
}

/** Source that is shipped with the model goes first where Python looks for modules, and is run by a model from code. */
function readSource(flavor: string, settings: TreeMap, folder: Folder, inspector: Inspector): void {
  const source = (module: string) => inspector.imported({ module, name: 'source', kind: 'Python source' });
  const code = textAt(settings, 'code')?.replace(/\/$/, '');
  if (code !== undefined) for (const name of folder.names.filter((each) => each.startsWith(`${code}/`))) source(name);
  const model = settings.get('model_code_path');
  if (model === undefined || model === null) return;
  if (typeof model !== 'string') {
    inspector.fault(`${flavor}.model_code_path is no path`);
    return;
  }
  // where it lay when it was saved; MLflow keeps its last part
  const name = model.slice(model.lastIndexOf('/') + 1);
  if (assertInFolder(`${flavor}.model_code_path`, name, folder, inspector)) source(name);
}

/** What skops is told to construct without asking. */
function readTrusted(types: Tree | undefined, inspector: Inspector): void {
  if (types === undefined || types === null) return;
  if (!isArray(types)) inspector.fault('skops_trusted_types is no list');
  else {
    for (const type of types) {
      if (typeof type !== 'string') inspector.fault('one of skops_trusted_types is no name');
      else {
        const [module, name] = splitName(type);
        inspector.imported({ module, name, kind: 'trusted type' });
      }
    }
  }
}

/** Files in which PyTorch's and Keras' flavours write the name of a module that loading imports. */
async function readModuleFiles(folder: Folder, inspector: Inspector): Promise<void> {
  for (const name of folder.names) {
    const base = name.slice(name.lastIndexOf('/') + 1);
    if (mlflowModuleFiles.has(base)) readModule(base, await descriptionText(folder, name, inspector.budget), inspector);
  }
}

function readModule(from: string, module: string, inspector: Inspector): void {
  const name = from === 'keras_module.txt' ? 'models' : 'Unpickler';
  const allowed = mlflowModuleFiles.get(from)?.has(module) === true || inspector.isAllowed(module, name);
  inspector.imported({ module: module.slice(0, 200), name, kind: from.replace('.txt', ''), allowed });
}

function splitName(dotted: string): readonly [module: string, name: string] {
  const dot = dotted.lastIndexOf('.');
  return dot === -1 ? ['', dotted] : [dotted.slice(0, dot), dotted.slice(dot + 1)];
}

function factsOf(description: TreeMap, flavors: TreeMap, inspector: Inspector): Facts {
  const version = textAt(description, 'mlflow_version');
  const signature = description.get('signature');
  const ports = isMap(signature) ? signature : new Map<string, Tree>();
  const inputs = portsOf(ports.get('inputs'), 'inputs', inspector);
  const outputs = portsOf(ports.get('outputs'), 'outputs', inspector);
  const saved = textAt(description, 'utc_time_created');
  const model = textAt(description, 'model_uuid');
  const bytes = description.get('model_size_bytes');
  return {
    ...(version !== undefined && { version, producer: `MLflow ${version}` }),
    ...(inputs && { inputs }),
    ...(outputs && { outputs }),
    notes: [
      `flavours: ${[...flavors.keys()].join(', ').slice(0, 400)}`,
      ...(saved !== undefined ? [`saved: ${saved.slice(0, 40)} UTC`] : []),
      ...(model !== undefined ? [`model: ${model.slice(0, 64)}`] : []),
      ...(typeof bytes === 'number' ? [`size as MLflow counted it: ${bytes} bytes`] : []),
    ],
  };
}

/** Types of columns, as MLflow writes them. */
const columnTypes: ReadonlyMap<string, string> = new Map([
  ['boolean', 'bool'],
  ['integer', 'int32'],
  ['long', 'int64'],
  ['float', 'float32'],
  ['double', 'float64'],
  ['string', 'str'],
  ['binary', 'bytes'],
  ['datetime', 'datetime64'],
]);

/** A signature is JSON inside of YAML: columns with names, or tensors with shapes. */
function portsOf(written: Tree | undefined, what: string, inspector: Inspector): readonly Port[] | undefined {
  if (written === undefined || written === null) return undefined;
  const wrong = () => inspector.fault(`${what} of the signature are no list of columns or tensors`);
  if (typeof written !== 'string' || written.length > longestDescription) {
    wrong();
    return undefined;
  }
  let list: Tree;
  try {
    list = readJson(written);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    wrong();
    return undefined;
  }
  if (!isArray(list)) {
    wrong();
    return undefined;
  }
  const ports: Port[] = [];
  for (const [index, port] of list.entries()) {
    if (!isMap(port)) wrong();
    else ports.push(portOf(port, index));
  }
  return ports;
}

function portOf(port: TreeMap, index: number): Port {
  const name = textAt(port, 'name') ?? String(index);
  const tensor = port.get('tensor-spec');
  if (!isMap(tensor)) {
    const dtype = columnTypes.get(textAt(port, 'type') ?? '');
    return { name, ...(dtype !== undefined && { dtype }) };
  }
  const dtype = textAt(tensor, 'dtype');
  const shape = tensor.get('shape');
  return {
    name,
    ...(dtype !== undefined && { dtype }),
    ...(isArray(shape) && { shape: shape.map((size) => (typeof size === 'number' && size >= 0 ? size : null)) }),
  };
}
