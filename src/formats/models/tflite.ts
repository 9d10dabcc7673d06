import type { ByteSource } from './byte-source.js';
import { Malformed } from './fault.js';
import { FlatTable } from './flat-buffer.js';
import type { FormatDescription, Reader } from './format.js';
import type { FormatName } from './format-name.js';
import type { Inspector } from './inspection.js';
import { reachesOutBy } from './saved-model/operations.js';

const mark = 'TFL3';

export const tfliteReader: Reader = {
  format: 'tflite',
  recognises: (head) => head.toString('latin1', 4, 8) === mark,
  inspect: inspectTflite,
};

export const tfliteFormat: FormatDescription = {
  name: 'tflite',
  title: 'TensorFlow Lite',
  endings: ['.tflite', '.lite'],
  recognisedBy: 'the identifier TFL3',
  reads: [],
  refuses: ['operations of TensorFlow that read or write files, run Python or speak with other machines'],
};

/** Fields of the tables in TensorFlow Lite's schema.fbs. */
const model = { operations: 1, buffers: 4 };
const operation = { customName: 1 };
const buffer = { data: 0, offset: 1, size: 2 };

/** How operations of TensorFlow itself are called that run in TensorFlow Lite. */
const flex = 'Flex';

async function inspectTflite(bytes: ByteSource, inspector: Inspector): Promise<FormatName> {
  const content = await bytes.places(inspector.budget);
  const root = await FlatTable.root(content);
  const custom = new Set<string>();
  for await (const each of root.tables(model.operations)) {
    inspector.budget.entries(1);
    const name = await each.text(operation.customName, 256);
    if (name === undefined || name === '') continue;
    const called = name.startsWith(flex) ? name.slice(flex.length) : name;
    const kind = reachesOutBy(called);
    if (kind !== undefined) inspector.imported({ module: 'tensorflow', name: called, kind });
    custom.add(name);
  }
  // Weights may also lie behind the tables, where those can reach no further than 2 GB.
  for await (const each of root.tables(model.buffers)) {
    inspector.budget.entries(1);
    inspector.budget.time();
    await each.vector(buffer.data, 1);
    const end = (await each.u64(buffer.offset)) + (await each.u64(buffer.size));
    if (end > BigInt(content.size)) throw new Malformed(`weights would end at byte ${end} of ${content.size}`);
  }
  if (custom.size > 0) inspector.facts({ notes: [`custom operations: ${[...custom].sort().slice(0, 20).join(', ')}`] });
  return 'tflite';
}
