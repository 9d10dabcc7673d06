import { isArray, isMap, type Tree, type TreeMap } from '../metrics/tree.js';
import type { FormatDescription } from './format.js';
import type { Inspector, Port } from './inspection.js';
import { jsonPart } from './json-part.js';
import { judgeKerasConfig } from './keras-config.js';
import type { Member } from './zip/archive.js';
import type { ArchiveKind } from './zip/kind.js';
import { heldMember, inspectMembers } from './zip/members.js';

export const kerasFormat: FormatDescription = {
  name: 'keras',
  title: 'Keras',
  endings: ['.keras'],
  recognisedBy: 'a zip archive with config.json and metadata.json or weights of Keras',
  reads: ['version of Keras', 'inputs', 'number of layers', 'weights'],
  refuses: [
    'Lambda layers and other layers that run or load code of their own',
    'classes and functions that are not Keras’s own',
    'layers that read a file on loading',
    'weights that hold pickles which import something not allowed',
  ],
};

const configName = 'config.json';
const metadataName = 'metadata.json';
const weights = /^model[A-Za-z0-9_]*\.weights\.(?:h5|npz|json)$/;

/** What `model.save` of Keras 3 writes. */
export const keras: ArchiveKind = {
  recognises: ({ byName }) =>
    byName.has(configName) && (byName.has(metadataName) || [...byName.keys()].some((name) => weights.test(name))),
  inspect: async (archive, inspector) => {
    await inspectMembers(archive, inspector, ({ name }) => ({ facts: weights.test(name) }));
    for (const { name, offset } of archive.members) {
      const known = name === configName || name === metadataName || weights.test(name) || name.startsWith('assets/');
      if (!known) inspector.fault(`${JSON.stringify(name)} is no part of a Keras archive`, offset);
    }
    if (!archive.members.some(({ name }) => weights.test(name))) inspector.fault('it holds no weights');
    const metadata = await description(archive.byName.get(metadataName), metadataName, inspector);
    const config = await description(archive.byName.get(configName), configName, inspector);
    if (config) tell(config, metadata, inspector);
    return 'keras';
  },
};

async function description(
  member: Member | undefined,
  name: string,
  inspector: Inspector,
): Promise<TreeMap | undefined> {
  if (!member) {
    inspector.fault(`it has no ${name}`);
    return undefined;
  }
  const tree = jsonPart(await heldMember(member, inspector), inspector.budget, name);
  if (isMap(tree)) return tree;
  inspector.fault(`${name} is no object`, member.offset);
  return undefined;
}

function tell(config: TreeMap, metadata: TreeMap | undefined, inspector: Inspector): void {
  const { layers } = judgeKerasConfig(config, inspector);
  const version = metadata?.get('keras_version');
  const inputs = inputsOf(config);
  inspector.facts({
    ...(typeof version === 'string' && { producer: `keras ${version}` }),
    ...(inputs.length > 0 && { inputs }),
    notes: [`it has ${layers} layers`],
  });
}

/** Those of the outermost model, whose first layers say what they take. */
function inputsOf(config: TreeMap): readonly Port[] {
  const inner = config.get('config');
  const layers = isMap(inner) ? inner.get('layers') : undefined;
  if (!isArray(layers)) return [];
  const found: Port[] = [];
  for (const layer of layers) {
    if (!isMap(layer) || layer.get('class_name') !== 'InputLayer') continue;
    const told = layer.get('config');
    if (!isMap(told)) continue;
    const name = told.get('name');
    const dtype = told.get('dtype');
    const shape = shapeOf(told.get('batch_shape') ?? told.get('batch_input_shape'));
    if (typeof name !== 'string') continue;
    found.push({ name, ...(typeof dtype === 'string' && { dtype }), ...(shape && { shape }) });
  }
  return found;
}

function shapeOf(tree: Tree | undefined): readonly (number | null)[] | undefined {
  if (!isArray(tree)) return undefined;
  const shape: (number | null)[] = [];
  for (const size of tree) {
    if (size !== null && typeof size !== 'number') return undefined;
    shape.push(size);
  }
  return shape;
}
