import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Execute } from '../../../../src/process/execute.js';
import { contentAt } from '../../../../src/sources/git/content.js';
import { fetchCommits, remoteRefs } from '../../../../src/sources/git/reach.js';
import { type Checkout, checkedOut, execution, newServer, reach, removeFolders } from './checkout.js';

let server: Checkout;
let first: string;

beforeAll(async () => {
  server = await newServer();
  first = await server.commit({ 'm.json': 'first', 'large.bin': 'large' });
  await server.commit({ 'm.json': 'second' });
});
afterAll(removeFolders);

const credentials = { server: 'https://github.com/', token: 'secret-token' };
const login = Buffer.from('x-access-token:secret-token').toString('base64');

/** A shallow checkout whose every call of git is written down. */
async function recorded() {
  const checkout = await checkedOut(server, 'refs/heads/main', 'refs/remotes/origin/main');
  const calls: { args: readonly string[]; environment: Readonly<Record<string, string>> }[] = [];
  const writing: Execute = (file, args, options = {}) => {
    calls.push({ args, environment: options.environment ?? {} });
    return execution(file, args, options);
  };
  return { checkout, calls, repository: { ...(await checkout.repository()), execute: writing } };
}

describe('what a shallow clone lacks', () => {
  test('is fetched without the contents of files, and these when they are read', async () => {
    const { repository } = await recorded();
    const fetched = await fetchCommits(repository, [first], 'tips', await reach());
    if (fetched.kind === 'failed') throw new Error(fetched.why);
    const count = async () => {
      const packs = await readdir(join(fetched.repository.gitFolder ?? '', 'objects', 'pack'));
      return packs.filter((name) => name.endsWith('.pack')).length;
    };
    const before = await count();
    expect((await contentAt(fetched.repository, first, 'm.json')).toString()).toBe('first');
    expect([before, await count()]).toEqual([1, 2]);
  });

  test('is asked for without a prompt, a lock or another language', async () => {
    const { repository, calls } = await recorded();
    await fetchCommits(repository, [first], 'history', await reach());
    const quiet = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
    for (const { environment } of calls) expect(environment).toMatchObject(quiet);
  });

  test('is told why it cannot be had', async () => {
    const { repository, checkout } = await recorded();
    expect(await fetchCommits(repository, ['a'.repeat(40)], 'tips', await reach())).toEqual({
      kind: 'failed',
      why: expect.stringContaining('not our ref'),
    });
    await checkout.git('remote', 'set-url', 'origin', 'https://user:pass@mlgate.invalid/a.git');
    expect(await fetchCommits(repository, [first], 'tips', await reach())).toEqual({
      kind: 'failed',
      why: expect.not.stringContaining('pass'),
    });
    await checkout.git('remote', 'remove', 'origin');
    expect(await fetchCommits(repository, [first], 'tips', await reach())).toEqual({
      kind: 'failed',
      why: 'the repository has no remote called origin',
    });
  });
});

describe('logging in', () => {
  test('goes by environment variables: no command line and no file of ours has it', async () => {
    const { repository, calls } = await recorded();
    const temporary = await reach({ credentials });
    const fetched = await fetchCommits(repository, [first], 'tips', temporary);
    await remoteRefs(repository, ['refs/heads/main'], temporary);
    expect(fetched.kind).toBe('fetched');
    const commands = calls.map(({ args }) => args.join(' ')).join('\n');
    expect(commands).not.toMatch(new RegExp(`secret-token|${login}`));
    for (const command of ['fetch', 'ls-remote']) {
      const environment = calls.find(({ args }) => args.includes(command))?.environment ?? {};
      const settings = Object.keys(environment)
        .filter((name) => environment[name] === 'http.https://github.com/.extraheader')
        .map((name) => environment[name.replace('KEY', 'VALUE')]);
      expect(settings).toEqual(['', `AUTHORIZATION: basic ${login}`]);
    }
    for (const name of await readdir(temporary.temporary, { recursive: true })) {
      const text = await readFile(join(temporary.temporary, name), 'latin1').catch(() => '');
      expect(text).not.toContain(login);
    }
  });

  test('is by what actions/checkout left in the clone, where no token is given', async () => {
    const { repository, calls, checkout } = await recorded();
    await checkout.git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic left-there');
    await checkout.git('config', 'core.sshCommand', 'ssh -i key');
    await fetchCommits(repository, [first], 'tips', await reach());
    const environment = calls.find(({ args }) => args.includes('fetch'))?.environment ?? {};
    expect(Object.values(environment)).toEqual(
      expect.arrayContaining(['AUTHORIZATION: basic left-there', 'core.sshcommand', 'ssh -i key']),
    );
  });
});

describe('the refs of the remote', () => {
  test('are told by their full names alone', async () => {
    await server.git('update-ref', 'refs/x/refs/heads/main', first);
    const { repository, checkout } = await recorded();
    const main = await checkout.git('rev-parse', 'HEAD');
    expect(await remoteRefs(repository, ['refs/heads/main', 'refs/heads/none'], await reach())).toEqual([
      { name: 'refs/heads/main', commit: main },
    ]);
    expect(await remoteRefs(repository, ['HEAD'], await reach())).toEqual([{ name: 'refs/heads/main', commit: main }]);
  });
});
