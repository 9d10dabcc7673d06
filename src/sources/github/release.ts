import { createHash } from 'node:crypto';
import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import { listAt, numberAt, textAt } from '../fields.js';
import { keptFile } from '../kept.js';
import type { Resolver } from '../request.js';
import { GitHubApi, gitHubJob } from './api.js';
import { DigestSink } from './sinks.js';

/** A file attached to a release. `latest` is the release that GitHub calls so: no draft and no pre-release. */
export const releaseAsset: Resolver<'github_release'> = async ({ tag, asset }, { written, tree }, reach) => {
  const purpose = { written, permission: 'contents: read' };
  const job = gitHubJob(purpose, reach);
  const api = new GitHubApi(job, purpose, reach);
  const release =
    tag === 'latest'
      ? await api.json('GET /repos/{owner}/{repo}/releases/latest')
      : await api.json('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
  if (release === undefined) {
    throw new UserError('missing_file', {
      what: tag === 'latest' ? `${job.repository} has no release` : `${job.repository} has no release ${tag}`,
      why: 'or the token may not see it: that takes "permissions: { contents: read }"',
    });
  }
  const assets = listAt(release, 'assets');
  const found = assets.find((each) => textAt(each, 'name') === asset);
  const id = numberAt(found, 'id');
  const name = textAt(release, 'tag_name') ?? tag;
  if (id === undefined) {
    const names = assets.flatMap((each) => textAt(each, 'name') ?? []).sort();
    const [similar] = nearest(asset, names, 1);
    throw new UserError('missing_file', {
      what: `the release ${name} has no file ${asset}`,
      why: `it has ${names.length > 0 ? names.join(', ') : 'none'}`,
      ...(similar !== undefined && { fix: `did you mean ${similar}?` }),
    });
  }
  const route = 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}';
  const digest = textAt(found, 'digest');
  const updated = textAt(found, 'updated_at');
  const address = `${job.serverUrl}/${job.repository}/releases/download/${name}/${asset}`;
  const known = updated ? { dated: { at: updated, by: 'store' as const } } : {};
  const gone = () => new UserError('missing_file', { what: `${asset} of the release ${name} is gone` });
  if (tree) {
    // What GitHub measured when it was uploaded. An asset of older days has no digest.
    const [, told] = /^sha256:([0-9a-f]{64})$/.exec(digest ?? '') ?? [];
    const size = numberAt(found, 'size');
    if (told !== undefined && size !== undefined)
      return [{ path: address, size, sha256: told, digest_only: true, name: asset, ...known }];
    const sink = new DigestSink();
    const poured = await api.pour(route, { asset_id: id }, 'application/octet-stream', () => sink.begin());
    if (!poured) throw gone();
    return [{ path: address, ...sink.digest(), digest_only: true, name: asset, ...known }];
  }
  const bytes = await api.bytes(route, { asset_id: id }, 'application/octet-stream');
  if (!bytes) throw gone();
  const own = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (digest !== undefined && digest !== own) {
    const why = `GitHub names ${digest}, and what came has ${own}`;
    throw new UserError('malformed', { what: `${asset} of the release ${name} is not what was uploaded`, why });
  }
  return [await keptFile(address, bytes, reach, known)];
};
