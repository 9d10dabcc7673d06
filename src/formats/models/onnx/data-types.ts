import type { DataType } from '../inspection.js';

/** Where a tensor may hold its elements beside `raw_data`. */
export type TypedField = 'float_data' | 'int32_data' | 'int64_data' | 'uint64_data' | 'double_data' | 'string_data';

export interface ElementType {
  readonly name: DataType;
  /** in `raw_data` and in external files, packed; none for text, which lies in neither */
  readonly bits?: number;
  readonly field: TypedField;
  /** how many elements one number of that field holds; a half where one element takes two */
  readonly perNumber: 4 | 2 | 1 | 0.5;
}

const of = (name: DataType, bits: number, field: TypedField, perNumber: 4 | 2 | 1 | 0.5 = 1): ElementType => ({
  name,
  bits,
  field,
  perNumber,
});

/** TensorProto.DataType by its number. */
export const elementTypes: ReadonlyMap<number, ElementType> = new Map([
  [1, of('float32', 32, 'float_data')],
  [2, of('uint8', 8, 'int32_data')],
  [3, of('int8', 8, 'int32_data')],
  [4, of('uint16', 16, 'int32_data')],
  [5, of('int16', 16, 'int32_data')],
  [6, of('int32', 32, 'int32_data')],
  [7, of('int64', 64, 'int64_data')],
  [8, { name: 'string', field: 'string_data', perNumber: 1 }],
  [9, of('bool', 8, 'int32_data')],
  [10, of('float16', 16, 'int32_data')],
  [11, of('float64', 64, 'double_data')],
  [12, of('uint32', 32, 'uint64_data')],
  [13, of('uint64', 64, 'uint64_data')],
  [14, of('complex64', 64, 'float_data', 0.5)],
  [15, of('complex128', 128, 'double_data', 0.5)],
  [16, of('bfloat16', 16, 'int32_data')],
  [17, of('float8_e4m3fn', 8, 'int32_data')],
  [18, of('float8_e4m3fnuz', 8, 'int32_data')],
  [19, of('float8_e5m2', 8, 'int32_data')],
  [20, of('float8_e5m2fnuz', 8, 'int32_data')],
  [21, of('uint4', 4, 'int32_data', 2)],
  [22, of('int4', 4, 'int32_data', 2)],
  [23, of('float4_e2m1fn', 4, 'int32_data', 2)],
  [24, of('float8_e8m0fnu', 8, 'int32_data')],
  [25, of('uint2', 2, 'int32_data', 4)],
  [26, of('int2', 2, 'int32_data', 4)],
  [27, of('float6_e2m3fn', 6, 'int32_data')],
  [28, of('float6_e3m2fn', 6, 'int32_data')],
]);
