import { Malformed } from '../fault.js';
import type { Folder, FolderReader, FormatDescription } from '../format.js';
import type { Inspector, Port } from '../inspection.js';
import { jsonPart } from '../json-part.js';
import { judgeKerasConfig } from '../keras-config.js';
import { Message } from '../protobuf.js';
import { tensorType } from './data-types.js';
import { Graph, nodeOf } from './graph.js';
import { isOfVariables, readVariables } from './variables.js';

const modelFile = 'saved_model.pb';
const textFile = 'saved_model.pbtxt';
const kerasFile = 'keras_metadata.pb';

/** Files of a SavedModel that are of no format of their own: they are accounted for here. */
function isPart(name: string): boolean {
  return name === modelFile || name === kerasFile || name === 'fingerprint.pb' || isOfVariables(name);
}

/** TensorFlow's SavedModel: a graph with its functions, its variables and the files it brings along. */
export const savedModelReader: FolderReader = {
  format: 'saved_model',
  recognises: ({ names }) => names.includes(modelFile) || names.includes(textFile),
  inspect: async (folder, inspector) => {
    if (folder.names.includes(textFile)) throw new Malformed(`${textFile} is a SavedModel in text, which is not read`);
    for (const name of folder.names) if (isPart(name)) inspector.sibling(name);
    await new Reading(folder, inspector).all();
    return 'saved_model';
  },
};

export const savedModelFormat: FormatDescription = {
  name: 'saved_model',
  title: 'TensorFlow SavedModel',
  endings: ['saved_model.pb'],
  recognisedBy: 'a folder with a saved_model.pb',
  reads: ['version of TensorFlow', 'inputs and outputs of the signature', 'tags', 'tensors', 'parameters by data type'],
  refuses: [
    'operations that read or write files, run Python or speak with other machines',
    'operations on checkpoints that predicting or loading runs',
    'Lambda layers and foreign classes in what Keras wrote beside',
    'assets outside assets/, and assets and variables that are missing or cut off',
  ],
};

interface Signature {
  readonly name: string;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  /** nodes that compute the outputs */
  readonly nodes: readonly string[];
}

/** Signatures that the loader runs by itself, or that stand for nothing users call. */
const ownSignature = /^__saved_model_/;

class Reading {
  private readonly signatures: Signature[] = [];
  private readonly entries = new Set<string>();
  private readonly tags = new Set<string>();
  private readonly notes: string[] = [];
  private version: string | undefined;
  private graphs = 0;

  constructor(
    private readonly folder: Folder,
    private readonly inspector: Inspector,
  ) {}

  async all(): Promise<void> {
    const model = await this.message(modelFile);
    while (await model.next()) if (model.field === 2) await this.metaGraph(model.message());
    if (this.graphs === 0) throw new Malformed(`${modelFile} has no graph`);
    if (this.folder.names.includes(kerasFile)) await this.kerasMetadata(await this.message(kerasFile));
    const variables = await readVariables(this.folder, this.inspector);
    this.tell();
    if (variables) this.inspector.facts(variables);
  }

  private async message(name: string): Promise<Message> {
    return Message.of(await this.folder.open(name).places(this.inspector.budget), this.inspector.budget);
  }

  private async metaGraph(meta: Message): Promise<void> {
    this.graphs += 1;
    const graph = new Graph(this.inspector);
    this.entries.clear();
    while (await meta.next()) {
      if (meta.field === 1) await this.metaInfo(meta.message());
      else if (meta.field === 2) await graph.read(meta.message());
      else if (meta.field === 4) await this.collection(meta.message());
      else if (meta.field === 5) await this.signature(meta.message());
      else if (meta.field === 6) await this.asset(meta.message());
      else if (meta.field === 7) await this.objects(meta.message());
    }
    graph.judgeReached(this.entries);
    const custom = graph.customOperations;
    if (custom.length > 0) this.notes.push(`custom operations: ${listed(custom)}`);
  }

  private async metaInfo(info: Message): Promise<void> {
    while (await info.next()) {
      if (info.field === 4) this.tags.add(await info.text());
      else if (info.field === 5) this.version = await info.text();
    }
  }

  /** Names in collections, such as `saved_model_main_op`, are nodes that the loader runs. */
  private async collection(entry: Message): Promise<void> {
    let key = '';
    const nodes: string[] = [];
    while (await entry.next()) {
      if (entry.field === 1) key = await entry.text();
      else if (entry.field === 2) {
        const collection = entry.message();
        while (await collection.next()) {
          if (collection.field !== 1) continue;
          const list = collection.message();
          while (await list.next()) if (list.field === 1) nodes.push(nodeOf(await list.text()));
        }
      }
    }
    if (/(?:main_op|init_op)$/.test(key)) for (const node of nodes) this.entries.add(node);
  }

  private async signature(entry: Message): Promise<void> {
    let name = '';
    const inputs: Port[] = [];
    const outputs: Port[] = [];
    const nodes: string[] = [];
    while (await entry.next()) {
      if (entry.field === 1) name = await entry.text();
      else if (entry.field === 2) {
        const signature = entry.message();
        while (await signature.next()) {
          if (signature.field === 1) inputs.push((await port(signature.message())).port);
          else if (signature.field === 2) {
            const found = await port(signature.message());
            outputs.push(found.port);
            for (const node of found.nodes) nodes.push(node);
          }
        }
      }
    }
    for (const node of nodes) this.entries.add(node);
    this.signatures.push({ name, inputs: sorted(inputs), outputs: sorted(outputs), nodes });
  }

  private async asset(file: Message): Promise<void> {
    while (await file.next()) {
      if (file.field !== 2) continue;
      const name = await file.text();
      const parts = name.split('/');
      if (parts.some((part) => part === '' || part === '.' || part === '..') || name.includes('\\')) {
        throw new Malformed(`an asset is called ${JSON.stringify(name)}, which leads out of assets/`, file.offset);
      }
      if (!this.folder.names.includes(`assets/${name}`)) {
        this.inspector.fault(`the asset ${JSON.stringify(name)} is missing`, file.offset);
      }
    }
  }

  /** Functions of the graph of objects may be called by the loader or by whoever loads it. */
  private async objects(graph: Message): Promise<void> {
    while (await graph.next()) {
      if (graph.field === 1) await this.object(graph.message());
      else if (graph.field === 2) {
        const entry = graph.message();
        while (await entry.next()) if (entry.field === 1) this.entries.add(await entry.text());
      }
    }
  }

  private async object(object: Message): Promise<void> {
    while (await object.next()) {
      if (object.field !== 4) continue;
      const user = object.message();
      let identifier = '';
      let metadata: Buffer | undefined;
      while (await user.next()) {
        if (user.field === 1) identifier = await user.text();
        else if (user.field === 3) metadata = Buffer.from(await user.bytes(this.inspector.budget.limits.held));
      }
      if (metadata && metadata.length > 0 && identifier.startsWith('_tf_keras')) this.kerasConfig(metadata);
    }
  }

  private async kerasMetadata(message: Message): Promise<void> {
    while (await message.next()) {
      if (message.field !== 1) continue;
      const node = message.message();
      while (await node.next()) {
        if (node.field === 5) this.kerasConfig(Buffer.from(await node.bytes(this.inspector.budget.limits.held)));
      }
    }
  }

  private kerasConfig(json: Buffer): void {
    judgeKerasConfig(jsonPart(json, this.inspector.budget, 'what Keras wrote beside'), this.inspector);
  }

  private tell(): void {
    const named = this.signatures.filter(({ name }) => !ownSignature.test(name));
    const served = named.find(({ name }) => name === 'serving_default') ?? named[0];
    const names = named.map(({ name }) => name).sort();
    const notes = [
      ...(this.tags.size > 0 ? [`tags: ${listed([...this.tags].sort())}`] : []),
      ...(names.length > 0 ? [`signatures: ${listed(names)}`] : []),
      ...this.notes,
    ];
    this.inspector.facts({
      ...(this.version !== undefined && { producer: `tensorflow ${this.version}` }),
      ...(served && { inputs: served.inputs, outputs: served.outputs }),
      ...(notes.length > 0 && { notes }),
    });
  }
}

function sorted(ports: readonly Port[]): readonly Port[] {
  return [...ports].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How many names are written out. */
const mostListed = 20;

function listed(names: readonly string[]): string {
  const more = names.length - mostListed;
  const shown = names.slice(0, mostListed).map((name) => name.slice(0, 100));
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

/** An entry of a signature's inputs or outputs: a name and a `TensorInfo`, which may be composed of several tensors. */
async function port(entry: Message): Promise<{ readonly port: Port; readonly nodes: readonly string[] }> {
  let name = '';
  let info: Omit<Port, 'name'> = {};
  const nodes: string[] = [];
  while (await entry.next()) {
    if (entry.field === 1) name = await entry.text();
    else if (entry.field === 2) info = await tensorInfo(entry.message(), nodes);
  }
  return { port: { name, ...info }, nodes };
}

async function tensorInfo(info: Message, nodes: string[]): Promise<Omit<Port, 'name'>> {
  let dtype: string | undefined;
  let shape: readonly (number | null)[] | undefined;
  while (await info.next()) {
    if (info.field === 1) nodes.push(nodeOf(await info.text()));
    else if (info.field === 2) dtype = tensorType(info.int32())?.name;
    else if (info.field === 3) shape = await readShape(info.message());
    else if (info.field === 4) {
      const sparse = info.message();
      while (await sparse.next()) if (sparse.field <= 3) nodes.push(nodeOf(await sparse.text()));
    } else if (info.field === 5) {
      const composite = info.message();
      while (await composite.next()) if (composite.field === 2) await tensorInfo(composite.message(), nodes);
    }
  }
  return { ...(dtype !== undefined && { dtype }), ...(shape && { shape }) };
}

async function readShape(shape: Message): Promise<readonly (number | null)[] | undefined> {
  const dimensions: (number | null)[] = [];
  let isUnknown = false;
  while (await shape.next()) {
    if (shape.field === 3) isUnknown = shape.bool();
    else if (shape.field === 2) {
      const dimension = shape.message();
      let size = 0n;
      while (await dimension.next()) if (dimension.field === 1) size = dimension.int64();
      dimensions.push(size < 0n ? null : Number(size));
    }
  }
  return isUnknown ? undefined : dimensions;
}
