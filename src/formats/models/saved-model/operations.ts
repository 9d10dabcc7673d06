import known from '../tensorflow-operations.json' with { type: 'json' };

const own: ReadonlySet<string> = new Set(known.operations);

const readsFiles = 'operation that reads files';
const writesFiles = 'operation that writes files';
const runsPython = 'operation that runs Python';
const reachesOut = 'operation that speaks with other machines';

/** Operations of a graph that reach out of it when they run, and what they do. None of them is needed to predict. */
const reaching: ReadonlyMap<string, string> = new Map([
  ...each(runsPython, 'PyFunc', 'PyFuncStateless', 'EagerPyFunc'),
  ...each('operation that runs a command', 'ShellOp', 'Shell'),
  ...each('operation that runs code of its host', 'XlaCustomCall', 'RemoteFusedGraphExecute'),
  ...each(readsFiles, 'ReadFile', 'MatchingFiles', 'MatchingFilesDataset', 'ImmutableConst'),
  ...each(readsFiles, 'WholeFileReader', 'WholeFileReaderV2', 'TextLineReader', 'TextLineReaderV2'),
  ...each(readsFiles, 'FixedLengthRecordReader', 'FixedLengthRecordReaderV2', 'TFRecordReader', 'TFRecordReaderV2'),
  ...each(readsFiles, 'LMDBReader', 'LMDBDataset', 'TextLineDataset', 'TFRecordDataset', 'TFRecordDatasetV2'),
  ...each(readsFiles, 'FixedLengthRecordDataset', 'FixedLengthRecordDatasetV2', 'CSVDataset', 'CSVDatasetV2'),
  ...each(readsFiles, 'SqlDataset', 'ExperimentalSqlDataset', 'LoadDataset', 'DecodeProtoV2', 'EncodeProto'),
  ...each(writesFiles, 'WriteFile', 'SaveDataset', 'SaveDatasetV2', 'SnapshotDataset', 'SnapshotDatasetV2'),
  ...each(writesFiles, 'DatasetToTFRecord', 'ExperimentalDatasetToTFRecord', 'CacheDataset', 'CacheDatasetV2'),
  ...each(writesFiles, 'CreateSummaryFileWriter', 'CreateSummaryDbWriter', 'DistributedSave'),
  ...each(writesFiles, 'DebugIdentity', 'DebugIdentityV2', 'DebugIdentityV3', 'DebugNanCount', 'DebugNumericSummary'),
  ...each('operation that sets up access to files', 'FileSystemSetConfiguration'),
  ...each(reachesOut, 'RemoteCall', 'RpcCall', 'RpcClient', 'RpcServer', 'RegisterDataset', 'RegisterDatasetV2'),
  ...each(reachesOut, 'DataServiceDataset', 'DataServiceDatasetV2', 'DataServiceDatasetV3', 'DataServiceDatasetV4'),
  ...each(reachesOut, 'BigQueryReader', 'SendTPUEmbeddingGradients'),
]);

function each(what: string, ...names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name) => [name, what]);
}

/** What an operation does outside its graph; undefined where that is nothing. */
export function reachesOutBy(operation: string): string | undefined {
  return reaching.get(operation);
}

/** Operations by which every SavedModel keeps its variables. They belong to saving and loading, never to predicting. */
export const checkpointOperations: ReadonlySet<string> = new Set([
  'Save',
  'SaveSlices',
  'SaveV2',
  'Restore',
  'RestoreSlice',
  'RestoreV2',
  'MergeV2Checkpoints',
]);

/** Where `PrintV2` may print; anything else is a file. */
export const consoles: ReadonlySet<string> = new Set(['stdout', 'stderr', 'log(info)', 'log(warning)', 'log(error)']);

/** Whether TensorFlow itself brings the operation. */
export function isOwn(operation: string): boolean {
  return own.has(operation);
}
