import type { DataType } from '../inspection.js';

interface TensorType {
  readonly name: DataType;
  /** of one element; absent where elements differ in length or share bytes */
  readonly bytes?: number;
}

/** `tensorflow.DataType` of types.proto, by its number. */
const types: ReadonlyMap<number, TensorType> = new Map([
  [1, { name: 'float32', bytes: 4 }],
  [2, { name: 'float64', bytes: 8 }],
  [3, { name: 'int32', bytes: 4 }],
  [4, { name: 'uint8', bytes: 1 }],
  [5, { name: 'int16', bytes: 2 }],
  [6, { name: 'int8', bytes: 1 }],
  [7, { name: 'string' }],
  [8, { name: 'complex64', bytes: 8 }],
  [9, { name: 'int64', bytes: 8 }],
  [10, { name: 'bool', bytes: 1 }],
  [11, { name: 'qint8', bytes: 1 }],
  [12, { name: 'quint8', bytes: 1 }],
  [13, { name: 'qint32', bytes: 4 }],
  [14, { name: 'bfloat16', bytes: 2 }],
  [15, { name: 'qint16', bytes: 2 }],
  [16, { name: 'quint16', bytes: 2 }],
  [17, { name: 'uint16', bytes: 2 }],
  [18, { name: 'complex128', bytes: 16 }],
  [19, { name: 'float16', bytes: 2 }],
  [20, { name: 'resource' }],
  [21, { name: 'variant' }],
  [22, { name: 'uint32', bytes: 4 }],
  [23, { name: 'uint64', bytes: 8 }],
  [24, { name: 'float8_e5m2', bytes: 1 }],
  [25, { name: 'float8_e4m3fn', bytes: 1 }],
  [29, { name: 'int4' }],
  [30, { name: 'uint4' }],
]);

/** Types of references to variables are numbered from here on. */
const references = 100;

export function tensorType(number: number): TensorType | undefined {
  return types.get(number > references ? number - references : number);
}
