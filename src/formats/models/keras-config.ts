import { isArray, isMap, type Tree, type TreeMap } from '../metrics/tree.js';
import type { Inspector } from './inspection.js';
import known from './keras-classes.json' with { type: 'json' };

const classes: ReadonlyMap<string, ReadonlySet<string>> = setsOf(known.classes);
const functions: ReadonlyMap<string, ReadonlySet<string>> = setsOf(known.functions);
const classNames: ReadonlySet<string> = new Set(Object.values(known.classes).flat());
const functionNames: ReadonlySet<string> = new Set(Object.values(known.functions).flat());

/** Data that Keras wraps as if it were an object. */
const plainValues: ReadonlySet<string> = new Set([
  '__bytes__',
  '__ellipsis__',
  '__keras_tensor__',
  '__numpy__',
  '__slice__',
  '__tensor__',
  '__tuple__',
  'TensorShape',
]);

/** What runs or loads something that the configuration brings along, by the name of the class. */
const dangerous: ReadonlyMap<string, string> = new Map([
  ['Lambda', 'Lambda layer'],
  ['__lambda__', 'Python bytecode'],
  ['TorchModuleWrapper', 'layer that unpickles a PyTorch module'],
  ['TFSMLayer', 'layer that loads a SavedModel'],
  ['JaxLayer', 'layer that runs a function of its own'],
  ['FlaxLayer', 'layer that runs a module of its own'],
  ['TFOpLambda', 'layer that calls a TensorFlow function by name'],
  ['SlicingOpLambda', 'layer that calls a TensorFlow function by name'],
  ['TensorFlowOpLayer', 'layer that runs a TensorFlow operation of its own'],
]);

/** A text under these keys is the path of a file that building the layer reads. */
const filesRead: ReadonlySet<string> = new Set(['vocabulary', 'idf_weights']);

const optimizers = [
  'Adadelta',
  'Adafactor',
  'Adagrad',
  'Adam',
  'AdamW',
  'Adamax',
  'Ftrl',
  'Lion',
  'Nadam',
  'RMSprop',
  'SGD',
];
/** Keras 2.9 to 2.12 wrote its own optimizers as if a user had registered them. */
const ownRegistered: ReadonlySet<string> = new Set(optimizers.map((name) => `Custom>${name}`));

/** What a configuration tells of its model. */
export interface KerasOutline {
  /** objects that stand in a list called `layers`, at any depth */
  readonly layers: number;
}

/**
 * Judges a Keras configuration, of a `.keras` archive or of an HDF5 file: notes as an import whatever loading it would look
 * up that is none of Keras's own classes and functions, or that is one which runs code. Every object at any depth is
 * judged, wherever it stands.
 *
 * @param config parsed with a bounded depth
 */
export function judgeKerasConfig(config: Tree, inspector: Inspector): KerasOutline {
  const outline = { layers: 0 };
  const left: Tree[] = [config];
  while (left.length > 0) {
    const tree = left.pop();
    if (isArray(tree)) {
      for (const each of tree) left.push(each);
    } else if (isMap(tree)) {
      judge(tree, inspector);
      for (const [key, value] of tree) {
        if (key === 'layers' && isArray(value)) outline.layers += value.length;
        left.push(value);
      }
    }
  }
  return outline;
}

function judge(object: TreeMap, inspector: Inspector): void {
  if (object.get('safe_mode') === false) inspector.fault('its configuration asks for safe mode to be switched off');
  const className = object.get('class_name');
  if (className === undefined) return;
  if (typeof className !== 'string') {
    inspector.fault('its configuration has a class_name that is no text');
    return;
  }
  const config = object.get('config');
  judgeFilesRead(className, config, inspector);
  const module = moduleOf(object, inspector);
  const registered = object.get('registered_name');
  if (registered !== undefined && registered !== null && typeof registered !== 'string') {
    inspector.fault('its configuration has a registered_name that is no text');
    return;
  }
  if (plainValues.has(className)) return;
  if (className === '__typespec__') {
    const spec = object.get('spec_name');
    imported(inspector, module, typeof spec === 'string' ? spec : className, 'type specification');
  } else if (className === 'function') {
    judgeFunction(module, config, inspector);
  } else {
    judgeClass(module, className, registered ?? undefined, config, inspector);
  }
}

function moduleOf(object: TreeMap, inspector: Inspector): string {
  const module = object.get('module');
  if (module === undefined || module === null) return '';
  if (typeof module === 'string') return module;
  inspector.fault('its configuration has a module that is no text');
  return '';
}

/** A function is looked up by its name where it is one of Keras's own; any other module is imported. */
function judgeFunction(module: string, name: Tree | undefined, inspector: Inspector): void {
  if (typeof name !== 'string') {
    inspector.fault('its configuration names a function by something that is no text');
    return;
  }
  const own = module === '' || module === 'builtins' ? functionNames : functions.get(module);
  if (own?.has(name)) return;
  imported(inspector, module, name, 'function');
}

function judgeClass(
  module: string,
  className: string,
  registered: string | undefined,
  config: Tree | undefined,
  inspector: Inspector,
): void {
  const danger = dangerous.get(className);
  if (danger !== undefined) {
    imported(inspector, module === '' ? 'keras' : module, calledFunction(className, config), danger);
    return;
  }
  if (module === '' && ownRegistered.has(className)) return;
  const own = (module === '' ? classNames : classes.get(module))?.has(className) === true;
  // The name that a class was registered under is looked up before its module is.
  const other = registered !== undefined && registered !== className && !ownRegistered.has(registered);
  if (own && !other) return;
  // Where there is no module, only the registered name says whose class it is.
  const name = own || module === '' ? (registered ?? className) : className;
  imported(inspector, module, name, 'custom class');
}

/** The function that a TensorFlow layer calls, since the layer's own name says nothing of it. */
function calledFunction(className: string, config: Tree | undefined): string {
  const called = className.endsWith('OpLambda') && isMap(config) ? config.get('function') : undefined;
  return typeof called === 'string' ? `${className}(${called})` : className;
}

function judgeFilesRead(className: string, config: Tree | undefined, inspector: Inspector): void {
  if (!isMap(config)) return;
  for (const key of filesRead) {
    if (typeof config.get(key) === 'string')
      imported(inspector, 'file', className, `file that ${key} names, read on loading`);
  }
}

function imported(inspector: Inspector, module: string, name: string, kind: string): void {
  inspector.imported({ module, name, kind });
}

function setsOf(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(table).map(([module, names]) => [module, new Set(names)]));
}
