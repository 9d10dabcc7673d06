import type { ByteSource } from './byte-source.js';
import { Malformed } from './fault.js';
import type { FormatDescription, FormatName, Reader } from './format.js';
import type { ForwardReader } from './forward-reader.js';
import type { Inspector } from './inspection.js';
import { type ElementType, elementType } from './pickle/element-types.js';
import { PickleStreams } from './pickle/streams.js';
import { type PythonLiteral, pythonLiteral } from './python-literal.js';

const mark = Buffer.from('\x93NUMPY', 'latin1');
/** NumPy itself reads no longer ones unless it is told to trust the file. */
const mostHeader = 65_535;
const mostDimensions = 64;
const mostFields = 10_000;

export const npyFormat: FormatDescription = {
  name: 'npy',
  title: 'NumPy array',
  endings: ['.npy'],
  recognisedBy: 'the mark \\x93NUMPY',
  reads: ['shape, element type and version', 'the pickle of an array of objects'],
  refuses: ['a shape that does not fit the size of the file', 'what a pickle is refused for'],
};

export const npyReader: Reader = {
  format: 'npy',
  recognises: (head) => head.subarray(0, mark.length).equals(mark),
  inspect,
};

async function inspect(bytes: ByteSource, inspector: Inspector): Promise<FormatName> {
  const reader = bytes.reader();
  const { version, type, elements } = await readHeader(reader);
  const start = reader.position;
  const facts = { version, tensors: 1 };
  if (type.hasObjects) {
    const streams = new PickleStreams(bytes, inspector);
    await streams.walk(reader, { arrays: false });
    inspector.facts({ ...facts, ...countOf(type, elements) });
  } else {
    const size = elements * BigInt(type.bytes);
    const left = reader.size === undefined ? undefined : BigInt(reader.size - start);
    if (size > BigInt(Number.MAX_SAFE_INTEGER) || (left !== undefined && left !== size)) {
      throw new Malformed(`its shape takes ${size} bytes, ${left ?? 'fewer'} follow`, start);
    }
    await reader.skip(Number(size));
    inspector.facts({ ...facts, ...countOf(type, elements) });
  }
  if (!(await reader.atEnd())) throw new Malformed('bytes follow the end of the array', reader.position);
  return 'npy';
}

function countOf(type: ElementType, elements: bigint) {
  const count = Number(elements);
  return Number.isSafeInteger(count) ? { parameters: { [type.name]: count } } : {};
}

async function readHeader(reader: ForwardReader): Promise<{ version: string; type: ElementType; elements: bigint }> {
  const [major = 0, minor = 0] = (await reader.take(8)).subarray(mark.length);
  if (major < 1 || major > 3 || minor !== 0) throw new Malformed(`its version is ${major}.${minor}`, mark.length);
  const length = major === 1 ? (await reader.take(2)).readUInt16LE(0) : (await reader.take(4)).readUInt32LE(0);
  if (length > mostHeader) throw new Malformed(`its header takes ${length} bytes`, 8);
  const start = reader.position;
  const text = (await reader.take(length)).toString(major === 3 ? 'utf8' : 'latin1');
  try {
    const header = pythonLiteral(text);
    if (!(header instanceof Map) || [...header.keys()].sort().join() !== 'descr,fortran_order,shape') {
      throw new Malformed('its header has not the three entries of NumPy');
    }
    if (typeof header.get('fortran_order') !== 'boolean')
      throw new Malformed('the order of its array is neither True nor False');
    const type = describedType(header.get('descr') ?? null, { left: mostFields });
    return { version: `${major}.${minor}`, type, elements: elementsOf(header.get('shape') ?? null) };
  } catch (error) {
    if (error instanceof Malformed && error.offset === undefined) throw new Malformed(error.message, start);
    throw error;
  }
}

function elementsOf(shape: PythonLiteral): bigint {
  if (!Array.isArray(shape) || shape.length > mostDimensions) throw new Malformed('its shape is none');
  let elements = 1n;
  for (const length of shape) {
    if (typeof length !== 'number' || length < 0) throw new Malformed('its shape is none');
    elements *= BigInt(length);
  }
  return elements;
}

/** A type as its description says: a code, or a list of fields, each a name, a type and perhaps a shape. */
function describedType(description: PythonLiteral, fields: { left: number }): ElementType {
  if (typeof description === 'string') {
    const code = /^[<>|=]?([a-zA-Z][0-9]*)(\[[0-9a-zA-Z]{1,8}\])?$/.exec(description);
    const type = code?.[1] === undefined ? undefined : elementType(code[1]);
    const isTime = type !== undefined && /^[mM]/.test(type.code);
    if (!type || (code?.[2] !== undefined && !isTime))
      throw new Malformed(`its element type ${description} is not understood`);
    return type;
  }
  if (!Array.isArray(description)) throw new Malformed('its element type is not understood');
  let bytes = 0n;
  let hasObjects = false;
  for (const field of description) {
    fields.left -= 1;
    if (fields.left < 0 || !Array.isArray(field)) throw new Malformed('a field of its element type is not understood');
    const [name, inner, shape = []] = field;
    const isNamed = typeof name === 'string' || (Array.isArray(name) && name.length === 2);
    if (!isNamed || inner === undefined || field.length > 3)
      throw new Malformed('a field of its element type is not understood');
    const type = describedType(inner, fields);
    bytes += BigInt(type.bytes) * elementsOf(typeof shape === 'number' ? [shape] : shape);
    hasObjects ||= type.hasObjects;
  }
  if (bytes > 2n ** 31n) throw new Malformed('its elements are too large');
  return { code: `V${bytes}`, bytes: Number(bytes), name: 'void', hasObjects };
}
