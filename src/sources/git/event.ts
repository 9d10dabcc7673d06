import { at } from '../fields.js';
import { isObjectName } from './git.js';

/** What an event of GitHub says about commits. */
export type GitEvent =
  | { readonly kind: 'pull_request'; readonly base: string; readonly head: string; readonly baseRef: string }
  | { readonly kind: 'merge_group'; readonly base: string }
  /** `before` is null where the push made the branch or the tag */
  | { readonly kind: 'push'; readonly before: string | null; readonly defaultBranch: string | null }
  /** a laptop, a schedule, a dispatch: no commit to compare with is named */
  | { readonly kind: 'none'; readonly defaultBranch: string | null }
  /** the event should name commits and does not; to take another baseline instead would be a guess */
  | { readonly kind: 'malformed'; readonly what: string };

const onPullRequests = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'];

/**
 * @param name GITHUB_EVENT_NAME; undefined or empty on a laptop
 * @param payload the parsed file at GITHUB_EVENT_PATH
 */
export function gitEvent(name: string | undefined, payload: unknown): GitEvent {
  if (name !== undefined && onPullRequests.includes(name)) return pullRequest(name, payload);
  if (name === 'merge_group') {
    const base = at(payload, 'merge_group', 'base_sha');
    if (!isObjectName(base)) return malformed(name, 'merge_group.base_sha');
    return { kind: 'merge_group', base };
  }
  const branch = at(payload, 'repository', 'default_branch');
  const defaultBranch = typeof branch === 'string' && branch !== '' ? branch : null;
  if (name !== 'push') return { kind: 'none', defaultBranch };
  const before = at(payload, 'before');
  if (!isObjectName(before)) return malformed(name, 'before');
  return { kind: 'push', before: /^0+$/.test(before) ? null : before, defaultBranch };
}

function pullRequest(name: string, payload: unknown): GitEvent {
  const base = at(payload, 'pull_request', 'base', 'sha');
  const head = at(payload, 'pull_request', 'head', 'sha');
  if (!isObjectName(base)) return malformed(name, 'pull_request.base.sha');
  if (!isObjectName(head)) return malformed(name, 'pull_request.head.sha');
  const ref = at(payload, 'pull_request', 'base', 'ref');
  return { kind: 'pull_request', base, head, baseRef: typeof ref === 'string' ? ref : '' };
}

function malformed(name: string, key: string): GitEvent {
  return { kind: 'malformed', what: `the event is a ${name}, and its ${key} is no commit` };
}
