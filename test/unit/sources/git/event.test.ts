import { describe, expect, test } from '@jest/globals';
import { gitEvent } from '../../../../src/sources/git/event.js';

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const pullRequest = { pull_request: { base: { sha: a, ref: 'main' }, head: { sha: b } } };

describe('the event says what to compare with', () => {
  test.each([
    ['pull_request', pullRequest, { kind: 'pull_request', base: a, head: b, baseRef: 'main' }],
    ['pull_request_target', pullRequest, { kind: 'pull_request', base: a, head: b, baseRef: 'main' }],
    ['merge_group', { merge_group: { base_sha: a } }, { kind: 'merge_group', base: a }],
    ['push', { before: a }, { kind: 'push', before: a, defaultBranch: null }],
    [
      'push',
      { before: '0'.repeat(40), repository: { default_branch: 'develop' } },
      { kind: 'push', before: null, defaultBranch: 'develop' },
    ],
    ['push', { before: 'c'.repeat(64) }, { kind: 'push', before: 'c'.repeat(64), defaultBranch: null }],
    ['schedule', { schedule: '0 0 * * *' }, { kind: 'none', defaultBranch: null }],
    ['workflow_dispatch', { repository: { default_branch: 'trunk' } }, { kind: 'none', defaultBranch: 'trunk' }],
    [undefined, undefined, { kind: 'none', defaultBranch: null }],
  ] as const)('%s %j', (name, payload, event) => {
    expect(gitEvent(name, payload)).toEqual(event);
  });
});

describe('an event without the commits it should have is no reason to guess', () => {
  test.each([
    ['pull_request', {}, 'pull_request.base.sha'],
    ['pull_request', null, 'pull_request.base.sha'],
    ['pull_request', { pull_request: { base: { sha: a } } }, 'pull_request.head.sha'],
    ['pull_request', { pull_request: { base: { sha: '--upload-pack=x' }, head: { sha: b } } }, 'pull_request.base.sha'],
    ['pull_request', { pull_request: { base: { sha: 'main' }, head: { sha: b } } }, 'pull_request.base.sha'],
    ['merge_group', { merge_group: { base_sha: 7 } }, 'merge_group.base_sha'],
    ['merge_group', { merge_group: { base_sha: `${a}\n` } }, 'merge_group.base_sha'],
    ['push', [], 'before'],
  ])('%s %j', (name, payload, key) => {
    expect(gitEvent(name, payload)).toEqual({
      kind: 'malformed',
      what: `the event is a ${name}, and its ${key} is no commit`,
    });
  });
});
