import { UserError } from '../result/error.js';
import type { FrozenFile } from '../result/run.js';
import { digestFile } from './digest.js';
import { artifactFile } from './github/artifact.js';
import { releaseAsset } from './github/release.js';
import { mlflowReference, mlflowServer, mlflowStore } from './mlflow/resolve.js';
import { filesAt } from './path.js';
import { prometheusAnswer } from './prometheus.js';
import type { Reach } from './reach.js';
import type { InputRequest, Resolver } from './request.js';
import { s3Object } from './s3.js';
import type { Source } from './source.js';

const resolvers: { readonly [Kind in Source['kind']]?: Resolver<Kind> } = {
  s3: s3Object,
  artifact: artifactFile,
  github_release: releaseAsset,
  mlflow: mlflowReference,
  mlflow_server: mlflowServer,
  mlflow_store: mlflowStore,
  prometheus: prometheusAnswer,
  files: async ({ text }, { folder, location }, { workspace }) => {
    const files: FrozenFile[] = [];
    for (const file of await filesAt({ text, folder, ...(location && { location }) }, workspace))
      files.push(await digestFile(file, workspace, location));
    return files;
  },
};

/** @throws UserError with the reason why there is no such content */
export async function resolveSource(request: InputRequest, reach: Reach): Promise<readonly FrozenFile[]> {
  const { from } = request;
  const resolver = resolvers[from.kind] as Resolver<Source['kind']> | undefined;
  if (!resolver) throw new UserError('unsupported', { what: `${request.written} cannot be read yet` });
  return resolver(from as never, request, reach);
}
