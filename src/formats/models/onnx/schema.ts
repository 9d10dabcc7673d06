/**
 * The messages of ONNX up to IR version 14: every field by its number. Only what stands here may stand in a file, because
 * whatever else does is read by nobody, and that is where a second file hides in a polyglot.
 *
 * @see https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 */

type Scalar = 'varint' | 'fixed32' | 'fixed64' | 'bytes';

export type MessageName = keyof typeof rows;

export interface FieldRow {
  readonly name: string;
  /** how it is written where it is no message */
  readonly written?: Scalar;
  readonly message?: MessageName;
  readonly repeated: boolean;
}

const props = 'StringStringEntryProto*';

/** `name: kind`, with `*` where it is repeated. */
const rows = {
  ModelProto: {
    1: 'ir_version: varint',
    2: 'producer_name: bytes',
    3: 'producer_version: bytes',
    4: 'domain: bytes',
    5: 'model_version: varint',
    6: 'doc_string: bytes',
    7: 'graph: GraphProto',
    8: 'opset_import: OperatorSetIdProto*',
    14: `metadata_props: ${props}`,
    20: 'training_info: TrainingInfoProto*',
    25: 'functions: FunctionProto*',
    26: 'configuration: DeviceConfigurationProto*',
  },
  GraphProto: {
    1: 'node: NodeProto*',
    2: 'name: bytes',
    5: 'initializer: TensorProto*',
    10: 'doc_string: bytes',
    11: 'input: ValueInfoProto*',
    12: 'output: ValueInfoProto*',
    13: 'value_info: ValueInfoProto*',
    14: 'quantization_annotation: TensorAnnotation*',
    15: 'sparse_initializer: SparseTensorProto*',
    16: `metadata_props: ${props}`,
  },
  NodeProto: {
    1: 'input: bytes*',
    2: 'output: bytes*',
    3: 'name: bytes',
    4: 'op_type: bytes',
    5: 'attribute: AttributeProto*',
    6: 'doc_string: bytes',
    7: 'domain: bytes',
    8: 'overload: bytes',
    9: `metadata_props: ${props}`,
    10: 'device_configurations: NodeDeviceConfigurationProto*',
  },
  AttributeProto: {
    1: 'name: bytes',
    2: 'f: fixed32',
    3: 'i: varint',
    4: 's: bytes',
    5: 't: TensorProto',
    6: 'g: GraphProto',
    7: 'floats: fixed32*',
    8: 'ints: varint*',
    9: 'strings: bytes*',
    10: 'tensors: TensorProto*',
    11: 'graphs: GraphProto*',
    13: 'doc_string: bytes',
    14: 'tp: TypeProto',
    15: 'type_protos: TypeProto*',
    20: 'type: varint',
    21: 'ref_attr_name: bytes',
    22: 'sparse_tensor: SparseTensorProto',
    23: 'sparse_tensors: SparseTensorProto*',
  },
  TensorProto: {
    1: 'dims: varint*',
    2: 'data_type: varint',
    3: 'segment: Segment',
    4: 'float_data: fixed32*',
    5: 'int32_data: varint*',
    6: 'string_data: bytes*',
    7: 'int64_data: varint*',
    8: 'name: bytes',
    9: 'raw_data: bytes',
    10: 'double_data: fixed64*',
    11: 'uint64_data: varint*',
    12: 'doc_string: bytes',
    13: 'external_data: StringStringEntryProto*',
    14: 'data_location: varint',
    16: `metadata_props: ${props}`,
  },
  Segment: { 1: 'begin: varint', 2: 'end: varint' },
  SparseTensorProto: { 1: 'values: TensorProto', 2: 'indices: TensorProto', 3: 'dims: varint*' },
  ValueInfoProto: { 1: 'name: bytes', 2: 'type: TypeProto', 3: 'doc_string: bytes', 4: `metadata_props: ${props}` },
  TypeProto: {
    1: 'tensor_type: TensorType',
    4: 'sequence_type: ElementType',
    5: 'map_type: MapType',
    6: 'denotation: bytes',
    7: 'opaque_type: OpaqueType',
    8: 'sparse_tensor_type: TensorType',
    9: 'optional_type: ElementType',
  },
  TensorType: { 1: 'elem_type: varint', 2: 'shape: TensorShapeProto' },
  ElementType: { 1: 'elem_type: TypeProto' },
  MapType: { 1: 'key_type: varint', 2: 'value_type: TypeProto' },
  OpaqueType: { 1: 'domain: bytes', 2: 'name: bytes' },
  TensorShapeProto: { 1: 'dim: Dimension*' },
  Dimension: { 1: 'dim_value: varint', 2: 'dim_param: bytes', 3: 'denotation: bytes' },
  OperatorSetIdProto: { 1: 'domain: bytes', 2: 'version: varint' },
  FunctionProto: {
    1: 'name: bytes',
    4: 'input: bytes*',
    5: 'output: bytes*',
    6: 'attribute: bytes*',
    7: 'node: NodeProto*',
    8: 'doc_string: bytes',
    9: 'opset_import: OperatorSetIdProto*',
    10: 'domain: bytes',
    11: 'attribute_proto: AttributeProto*',
    12: 'value_info: ValueInfoProto*',
    13: 'overload: bytes',
    14: `metadata_props: ${props}`,
  },
  TrainingInfoProto: {
    1: 'initialization: GraphProto',
    2: 'algorithm: GraphProto',
    3: `initialization_binding: ${props}`,
    4: `update_binding: ${props}`,
  },
  TensorAnnotation: { 1: 'tensor_name: bytes', 2: `quant_parameter_tensor_names: ${props}` },
  StringStringEntryProto: { 1: 'key: bytes', 2: 'value: bytes' },
  DeviceConfigurationProto: { 1: 'name: bytes', 2: 'num_devices: varint', 3: 'device: bytes*' },
  NodeDeviceConfigurationProto: {
    1: 'configuration_id: bytes',
    2: 'sharding_spec: ShardingSpecProto*',
    3: 'pipeline_stage: varint',
  },
  ShardingSpecProto: {
    1: 'tensor_name: bytes',
    2: 'device: varint*',
    3: 'index_to_device_group_map: IntIntListEntryProto*',
    4: 'sharded_dim: ShardedDimProto*',
  },
  IntIntListEntryProto: { 1: 'key: varint', 2: 'value: varint*' },
  ShardedDimProto: { 1: 'axis: varint', 2: 'simple_sharding: SimpleShardedDimProto*' },
  SimpleShardedDimProto: { 1: 'dim_value: varint', 2: 'dim_param: bytes', 3: 'num_shards: varint' },
} as const;

const scalars: ReadonlySet<string> = new Set<Scalar>(['varint', 'fixed32', 'fixed64', 'bytes']);

function parsed(row: string): FieldRow {
  const [name = '', kind = ''] = row.split(': ');
  const repeated = kind.endsWith('*');
  const what = repeated ? kind.slice(0, -1) : kind;
  return scalars.has(what)
    ? { name, repeated, written: what as Scalar }
    : { name, repeated, message: what as MessageName };
}

function byNumber(fields: Readonly<Record<number, string>>): readonly (FieldRow | undefined)[] {
  const found: (FieldRow | undefined)[] = [];
  for (const [number, row] of Object.entries(fields)) found[Number(number)] = parsed(row);
  return found;
}

/** The row of a field, by its message and its number. */
export const messages: ReadonlyMap<MessageName, readonly (FieldRow | undefined)[]> = new Map(
  Object.entries(rows).map(([name, fields]) => [name as MessageName, byNumber(fields)]),
);
