import { textAt } from '../fields.js';
import type { GitHubJob, Reach } from '../reach.js';
import { GitHubApi } from './api.js';

/**
 * The merge base of two commits, as GitHub knows it where a shallow clone does not.
 *
 * @param base full SHA
 * @param head full SHA
 * @returns undefined where GitHub knows none: one of them is unknown there, or they have no common ancestor
 * @throws UserError `refused` or `unreachable` where GitHub could not be asked
 */
export async function mergeBaseByApi(
  github: GitHubJob,
  base: string,
  head: string,
  reach: Pick<Reach, 'fetch' | 'sleep'>,
): Promise<string | undefined> {
  const api = new GitHubApi(github, { written: 'merge_base', permission: 'contents: read' }, reach);
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  // The commits and files between are of no use here, and may be thousands.
  const found = await api.json(route, { basehead: `${base}...${head}`, per_page: 1, page: 2 });
  const sha = textAt(found, 'merge_base_commit', 'sha');
  return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}
