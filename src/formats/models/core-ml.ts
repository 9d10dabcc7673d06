import { isArray, isMap } from '../metrics/tree.js';
import type { ByteSource } from './byte-source.js';
import { Malformed } from './fault.js';
import type { Folder, FolderReader, FormatDescription, Reader } from './format.js';
import type { FormatName } from './format-name.js';
import type { Inspector } from './inspection.js';
import { jsonPart } from './json-part.js';
import { firstFields, Message, wireTypes } from './protobuf.js';

/** Fields of `CoreML.Specification.Model`: its kind is one of those from 200 on. */
const fields = { version: 1, description: 2, isUpdatable: 10, firstKind: 200, customModel: 555, linkedModel: 556 };
/** Those of `ModelDescription` that come before the metadata. */
const descriptionFields: ReadonlySet<number> = new Set([1, 7, 10, 11, 12, 13, 14, 20, 21, 50, 100]);

/** The specification of a Core ML model, as a file of its own or in a package. */
export const coreMlReader: Reader = {
  format: 'core_ml',
  recognises: isSpecification,
  inspect: inspectSpecification,
};

export const coreMlFormat: FormatDescription = {
  name: 'core_ml',
  title: 'Core ML',
  endings: ['.mlmodel', '.mlpackage'],
  recognisedBy: 'a protobuf message with the fields of a Core ML model, or a folder with Manifest.json and Data/',
  reads: [],
  refuses: ['custom models, whose class the app must bring', 'linked models', 'items of a package outside its Data/'],
};

/** ONNX and SavedModel begin likewise, with a number and text or a message; they differ in what the message holds. */
function isSpecification(head: Buffer, size: number | undefined): boolean {
  const [version, description, ...others] = firstFields(head) ?? [];
  if (version?.field !== fields.version || version.wireType !== wireTypes.varint) return false;
  if (description?.field !== fields.description || description.wireType !== wireTypes.bytes) return false;
  const end = description.start + description.length;
  // A SavedModel has nothing after its one graph; here the kind of the model follows.
  if (size !== undefined && end >= size) return false;
  if (others.some(({ field }) => field !== fields.isUpdatable && field < fields.firstKind)) return false;
  const described = firstFields(head.subarray(description.start, end)) ?? [];
  if (described.length === 0 || described.some(({ field }) => !descriptionFields.has(field))) return false;
  const [first] = described;
  return first?.field === 1 && first.wireType === wireTypes.bytes && head[description.start + first.start] === nameTag;
}

/** A feature begins with its name. */
const nameTag = 0x0a;

async function inspectSpecification(bytes: ByteSource, inspector: Inspector): Promise<FormatName> {
  const model = Message.of(await bytes.places(inspector.budget), inspector.budget);
  let kinds = 0;
  while (await model.next()) {
    if (model.field < fields.firstKind) continue;
    kinds += 1;
    if (model.field === fields.customModel) {
      inspector.imported({ module: 'core_ml', name: 'customModel', kind: 'custom model', offset: model.offset });
    } else if (model.field === fields.linkedModel) {
      inspector.imported({
        module: 'core_ml',
        name: 'linkedModel',
        kind: 'model in another file',
        offset: model.offset,
      });
    }
  }
  if (kinds !== 1) throw new Malformed(`it is of ${kinds} kinds of model at once`);
  return 'core_ml';
}

const manifestFile = 'Manifest.json';

/** A Core ML package: a manifest, and in Data/ a specification with its weights. */
export const coreMlPackageReader: FolderReader = {
  format: 'core_ml',
  recognises: ({ names }) =>
    names.includes(manifestFile) && names.some((name) => name.startsWith('Data/') && name.endsWith('.mlmodel')),
  inspect: async (folder, inspector) => {
    await inspectPackage(folder, inspector);
    return 'core_ml';
  },
};

async function inspectPackage(folder: Folder, inspector: Inspector): Promise<void> {
  const bytes = folder.open(manifestFile);
  inspector.budget.held(bytes.size ?? 0, manifestFile);
  const manifest = jsonPart(await bytes.reader().take(bytes.size ?? 0), inspector.budget, manifestFile);
  const items = isMap(manifest) ? manifest.get('itemInfoEntries') : undefined;
  const root = isMap(manifest) ? manifest.get('rootModelIdentifier') : undefined;
  if (!isMap(items) || typeof root !== 'string' || !items.has(root)) {
    throw new Malformed(`${manifestFile} does not say which of its items is the model`);
  }
  for (const [key, item] of items) {
    const path = isMap(item) && !isArray(item) ? item.get('path') : undefined;
    if (typeof path !== 'string' || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
      throw new Malformed(`${manifestFile} has an item whose path is no plain one`);
    }
    const inside = folder.names.filter((name) => name === `Data/${path}` || name.startsWith(`Data/${path}/`));
    // Weights that are few stand in the specification, and their folder is empty.
    if (inside.length === 0 && key === root) inspector.fault(`Data/${path}, which ${manifestFile} names, is missing`);
    for (const name of inside) inspector.sibling(name);
  }
}
