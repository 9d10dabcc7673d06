import { UserError } from '../result/error.js';
import type { FrozenFile } from '../result/run.js';
import { acceptedVersions, atBranch, atCommit, atMergeBase, atReference } from './committed.js';
import { files } from './files.js';
import type { Reach } from './reach.js';
import type { InputRequest, Resolver } from './request.js';
import { s3Object } from './s3.js';
import type { Source } from './source.js';

/** What reads each kind of source. */
const resolvers: { readonly [Kind in Source['kind']]?: Resolver<Kind> } = {
  files,
  merge_base: atMergeBase,
  branch: atBranch,
  commit: atCommit,
  git: atReference,
  history: acceptedVersions,
  s3: s3Object,
};

/** @throws UserError with the reason why there is no such content */
export async function resolveSource(request: InputRequest, reach: Reach): Promise<readonly FrozenFile[]> {
  const { from } = request;
  const resolver = resolvers[from.kind] as Resolver<Source['kind']> | undefined;
  if (!resolver) throw new UserError('unsupported', { what: `${request.written} cannot be read yet` });
  return resolver(from as never, request, reach);
}
