import { Malformed } from '../fault.js';
import type { Port } from '../inspection.js';
import type { Message } from '../protobuf.js';
import { elementTypes } from './data-types.js';
import type { Ledger } from './ledger.js';
import { text, walk } from './walk.js';

type PortType = Omit<Port, 'name'>;
type Dimension = number | string | null;

/** Reads what a graph takes or returns, out of a ValueInfoProto. */
export async function readPort(message: Message, ledger: Ledger): Promise<Port> {
  let called = '';
  let type: PortType = {};
  await walk(message, 'ValueInfoProto', (name, field) => {
    if (name === 'type') {
      return readType(field.message(), ledger).then((found) => {
        type = found;
      });
    }
    if (name !== 'name') return undefined;
    return text(field, (found) => {
      called = found;
    });
  });
  ledger.hold(called);
  return { name: called, ...type };
}

/** Element type and shape of a tensor; anything else by its type alone, as ONNX writes it: `seq(map(int64,float32))`. */
async function readType(message: Message, ledger: Ledger): Promise<PortType> {
  let found: PortType = {};
  let kinds = 0;
  await walk(message, 'TypeProto', (name, field) => {
    if (name === 'denotation') return undefined;
    kinds += 1;
    if (kinds > 1) throw new Malformed('a value has two types', field.offset);
    const isTensor = name === 'tensor_type' || name === 'sparse_tensor_type';
    return (isTensor ? readTensor(field.message(), ledger) : readContainer(name, field, ledger)).then((type) => {
      const isSparse = name === 'sparse_tensor_type' && type.dtype !== undefined;
      found = isSparse ? { ...type, dtype: `sparse_tensor(${type.dtype})` } : type;
    });
  });
  return found;
}

async function readContainer(name: string, field: Message, ledger: Ledger): Promise<PortType> {
  if (name === 'opaque_type') {
    await walk(field.message(), 'OpaqueType');
    return { dtype: 'opaque' };
  }
  let key = '';
  let inner = '';
  await walk(field.message(), name === 'map_type' ? 'MapType' : 'ElementType', (row, each) => {
    if (row === 'key_type') {
      key = `${elementTypes.get(each.int32())?.name ?? 'unknown'},`;
      return undefined;
    }
    return readType(each.message(), ledger).then(({ dtype }) => {
      inner = dtype ?? 'unknown';
    });
  });
  const kind = name === 'sequence_type' ? 'seq' : name === 'map_type' ? 'map' : 'optional';
  return { dtype: `${kind}(${key}${inner})` };
}

async function readTensor(message: Message, ledger: Ledger): Promise<PortType> {
  let dtype: string | undefined;
  let shape: Dimension[] | undefined;
  await walk(message, 'TensorType', (name, field) => {
    if (name === 'elem_type') {
      dtype = elementTypes.get(field.int32())?.name;
      return undefined;
    }
    const dimensions: Dimension[] = [];
    shape = dimensions;
    return walk(field.message(), 'TensorShapeProto', (_, dimension) =>
      readDimension(dimension.message(), ledger).then((found) => {
        dimensions.push(found);
      }),
    );
  });
  return { ...(dtype !== undefined && { dtype }), ...(shape && { shape }) };
}

/** Some exporters write −1 where they do not know it. */
async function readDimension(message: Message, ledger: Ledger): Promise<Dimension> {
  let found: Dimension = null;
  let kinds = 0;
  await walk(message, 'Dimension', (name, field) => {
    if (name === 'denotation') return undefined;
    kinds += 1;
    if (kinds > 1) throw new Malformed('a dimension has both a size and a name', field.offset);
    if (name === 'dim_value') {
      const value = field.int64();
      if (value > Number.MAX_SAFE_INTEGER) throw new Malformed(`a dimension has the size ${value}`, field.offset);
      found = value < 0n ? null : Number(value);
      return undefined;
    }
    return text(field, (named) => {
      ledger.hold(named);
      found = named === '' ? null : named;
    });
  });
  return found;
}
