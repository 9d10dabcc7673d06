import { isMeasurementError, UserError } from '../result/error.js';
import type { FrozenFile } from '../result/run.js';
import { acceptedVersions, atBranch, atCommit, atMergeBase, atReference } from './committed.js';
import { files } from './files.js';
import { artifactFile } from './github/artifact.js';
import { releaseAsset } from './github/release.js';
import { mlflowReference, mlflowServer, mlflowStore } from './mlflow/resolve.js';
import { prometheusAnswer } from './prometheus.js';
import type { Reach } from './reach.js';
import type { InputRequest, Resolver } from './request.js';
import { s3Object } from './s3.js';
import type { Source } from './source.js';

/** What reads each kind of source. */
const resolvers: { readonly [Kind in Source['kind']]: Resolver<Kind> } = {
  files,
  merge_base: atMergeBase,
  branch: atBranch,
  commit: atCommit,
  git: atReference,
  history: acceptedVersions,
  s3: s3Object,
  artifact: artifactFile,
  github_release: releaseAsset,
  mlflow: mlflowReference,
  mlflow_server: mlflowServer,
  mlflow_store: mlflowStore,
  prometheus: prometheusAnswer,
};

/** Places that keep no memory of what they once held. */
const forgetful: readonly Source['kind'][] = ['s3', 'artifact', 'github_release', 'mlflow'];

/** Places that hold files, and not only what was measured. */
const holdsModels: readonly Source['kind'][] = [
  'files',
  'merge_base',
  'branch',
  'commit',
  'git',
  's3',
  'artifact',
  'github_release',
];

function noModel({ written, from, location }: InputRequest): UserError<'unsupported'> {
  const why = from.kind.startsWith('mlflow')
    ? 'mlgate reads the metrics of a run of MLflow, and not its artifacts'
    : 'it answers with numbers';
  const fix = 'name where the files lie: s3://BUCKET/PREFIX/, or file:PATH behind a step that downloads them';
  return new UserError('unsupported', { what: `${written} is no place of a model file`, why, fix }, location);
}

/** @throws UserError with the reason why there is no such content */
export async function resolveSource(request: InputRequest, reach: Reach): Promise<readonly FrozenFile[]> {
  const { from, role } = request;
  if (request.tree && !holdsModels.includes(from.kind)) throw noModel(request);
  const resolver = resolvers[from.kind] as Resolver<Source['kind']>;
  try {
    return await resolver(from as never, request, reach);
  } catch (error) {
    const isGone = isMeasurementError(error) && error.code === 'missing_file';
    if (!isGone || role !== 'baseline' || !forgetful.includes(from.kind)) throw error;
    // Nothing says that there was one before.
    throw new UserError('no_baseline_yet', error.explanation, error.location, { cause: error });
  }
}
