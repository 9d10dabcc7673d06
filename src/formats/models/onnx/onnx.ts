import type { FormatDescription, Reader } from '../format.js';
import { firstFields, Message, wireTypes } from '../protobuf.js';
import { ModelReader } from './model.js';
import { messages } from './schema.js';

export const onnxFormat: FormatDescription = {
  name: 'onnx',
  title: 'ONNX',
  endings: ['.onnx'],
  recognisedBy: 'a protobuf message whose first fields are those of an ONNX model',
  reads: [
    'IR version, producer, operator sets by domain',
    'inputs that are not initialisers, and outputs, with data types and shapes',
    'parameters by data type: initialisers (also sparse and external) and tensors of attributes, in subgraphs, functions and training graphs',
    'operators of domains that are not ONNX’s own',
  ],
  refuses: [
    'fields that ONNX does not have, at any depth, and single ones that stand twice',
    'dimensions that are negative or overflow, data whose size is not that of shape and type, data stored twice',
    'external data outside the folder, missing, beyond the end of its file, or with keys of its own',
    'initialisers of one name twice',
  ],
};

export const onnxReader: Reader = {
  format: 'onnx',
  recognises: startsModel,
  inspect: async (bytes, inspector) => {
    const content = await bytes.places(inspector.budget);
    await new ModelReader(inspector).model(Message.of(content, inspector.budget));
    return 'onnx';
  },
};

/**
 * Writers put the fields in the order of their numbers: the IR version first, then short texts, then the graph. Whatever
 * starts in that way is read as ONNX, and has to be whole. Models of TensorFlow and Core ML have a number first as well, but a
 * message second, which starts with the tag of its first field: a control character.
 */
function startsModel(head: Buffer): boolean {
  const [version, ...others] = firstFields(head);
  const isVersion = version?.field === 1 && version.wireType === wireTypes.varint;
  const second = others.find((each) => each.field !== modelVersionField);
  if (!isVersion || second?.wireType !== wireTypes.bytes) return false;
  const { field, start, length } = second;
  if (field === graphField || field === opsetField) return true;
  const text = head.subarray(start, start + length);
  return textFields.has(field) && text[0] !== 0x0a && text.every((byte) => byte >= 0x20 || whiteSpace.has(byte));
}

const numberOf = (name: string) => messages.get('ModelProto')?.findIndex((row) => row?.name === name) ?? -1;
const modelVersionField = numberOf('model_version');
const graphField = numberOf('graph');
const opsetField = numberOf('opset_import');
const textFields: ReadonlySet<number> = new Set(
  ['producer_name', 'producer_version', 'domain', 'doc_string'].map(numberOf),
);
const whiteSpace: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d]);
