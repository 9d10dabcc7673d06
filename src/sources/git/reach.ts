import { mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { git, gitLine, isObjectName, type Place, reason } from './git.js';
import type { Repository } from './repository.js';

/** How commits that a shallow clone lacks can be had. */
export interface Reach {
  /** an existing folder in which repositories of our own may be made; whoever made it removes it */
  readonly temporary: string;
  /** the merge base of two commits, as the server tells it; undefined where it does not */
  readonly compare?: (base: string, head: string) => Promise<string | undefined>;
  /** a token for fetching from one server, such as `https://github.com` */
  readonly credentials?: { readonly server: string; readonly token: string };
}

export type Fetched =
  | { readonly kind: 'fetched'; readonly repository: Repository }
  | { readonly kind: 'failed'; readonly why: string };

/**
 * The greatest depth is git's word for all there is. Without it, a remote that is itself a shallow clone sends commits
 * without their parents and does not say so; git would then fetch these one by one and without end.
 */
const depths = { tips: 1, history: 2_147_483_647 };

/**
 * Fetches commits from the remote `origin` into a bare repository of our own; the user's is read and left as it is.
 * File contents are left out where the server can do so, and are fetched when they are read.
 *
 * @param depth `tips` for the commits alone, `history` for all that lies below them too
 */
export async function fetchCommits(
  user: Repository,
  commits: readonly string[],
  depth: 'tips' | 'history',
  reach: Reach,
): Promise<Fetched> {
  const settings = await settingsOfOrigin(user, reach);
  if (!settings) return { kind: 'failed', why: 'the repository has no remote called origin' };
  const own: Place = {
    execute: user.execute,
    cwd: user.cwd,
    gitFolder: await mkdtemp(join(reach.temporary, 'git-')),
    environment: variables(settings),
  };
  const format = await gitLine(user, ['rev-parse', '--show-object-format']);
  // Templates may bring hooks.
  const init = ['init', '--bare', '--quiet', '--template=', ...(format === 'sha256' ? ['--object-format=sha256'] : [])];
  const made = await git(own, init);
  if (made.code !== 0) return { kind: 'failed', why: reason(made) };
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--filter=blob:none'];
  const got = await git(own, [
    'fetch',
    ...options,
    `--depth=${depths[depth]}`,
    '--end-of-options',
    'origin',
    ...commits,
  ]);
  if (got.code !== 0) return { kind: 'failed', why: reason(got) };
  return { kind: 'fetched', repository: await besideUser(own, user) };
}

/** What is checked out is compared with what was fetched, so the objects of the user's repository can be read as well. */
async function besideUser(own: Place, user: Repository): Promise<Repository> {
  const head = await gitLine(user, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  const objects = await gitLine(user, ['rev-parse', '--git-path', 'objects']);
  // Quoted, since a folder's name may hold the character that separates folders.
  const quoted = objects && `"${resolve(user.cwd, objects).replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  const environment = { ...own.environment, ...(quoted && { GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted }) };
  return { ...own, environment, head: head ?? 'HEAD' };
}

export interface RemoteRef {
  /** the full name, such as refs/heads/main */
  readonly name: string;
  readonly commit: string;
}

/** The commits of the remote's refs of these names; `HEAD` is told under the name of the branch that it is. */
export async function remoteRefs(
  user: Repository,
  names: readonly string[],
  reach: Reach,
): Promise<readonly RemoteRef[] | { readonly failed: string }> {
  const environment = variables(login(reach));
  // An annotated tag is an object of its own; what it is put on has the name of the tag and ^{}.
  const asked = [...names, ...names.filter((name) => name.startsWith('refs/tags/')).map((name) => `${name}^{}`)];
  const listed = await git(user, ['ls-remote', '--symref', '--end-of-options', 'origin', ...asked], { environment });
  if (listed.code !== 0) return { failed: reason(listed) };
  let branch: string | undefined;
  const found = new Map<string, string>();
  for (const line of listed.stdout.split('\n')) {
    const [value = '', name = ''] = line.split('\t');
    // What was asked for is a pattern to ls-remote, which knows refs/x/refs/heads/main by the name refs/heads/main too.
    if (name === 'HEAD' && value.startsWith('ref: ')) branch = value.slice('ref: '.length);
    else if (asked.includes(name) && isObjectName(value)) found.set(name.replace(/\^\{\}$/, ''), value);
  }
  return [...found].map(([name, commit]) => ({ name: name === 'HEAD' ? (branch ?? name) : name, commit }));
}

type Setting = readonly [key: string, value: string];

/** Settings as environment variables: neither the command line nor a file of ours shows them. */
function variables(settings: readonly Setting[]): Record<string, string> {
  const named = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${index}`, key],
    [`GIT_CONFIG_VALUE_${index}`, value],
  ]);
  return settings.length === 0 ? {} : { GIT_CONFIG_COUNT: String(settings.length), ...Object.fromEntries(named) };
}

function login({ credentials }: Reach): Setting[] {
  if (!credentials) return [];
  const key = `http.${credentials.server.replace(/\/+$/, '')}/.extraheader`;
  const words = Buffer.from(`x-access-token:${credentials.token}`).toString('base64');
  // A header that is there already would be sent as well, and a server refuses two.
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${words}`],
  ];
}

/** Where `origin` is, which may hold a login, and how the user's repository reaches it. */
async function settingsOfOrigin(user: Repository, reach: Reach): Promise<Setting[] | undefined> {
  const url = await gitLine(user, ['remote', 'get-url', 'origin']);
  if (url === undefined) return undefined;
  // Nothing of the machine's is to run in a repository of ours.
  const ours: Setting[] = [
    ['remote.origin.url', url],
    ['core.hooksPath', '/dev/null'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
  ];
  return [...ours, ...(await settingsOfUser(user)), ...login(reach)];
}

/**
 * What the user's repository says about reaching its remote, such as the login that actions/checkout leaves there. A
 * repository of ours does not see it by itself.
 */
async function settingsOfUser(user: Repository): Promise<Setting[]> {
  const wanted = '^(http\\..*|core\\.sshcommand|credential\\..*)$';
  const { stdout } = await git(user, ['config', '--null', '--show-scope', '--get-regexp', wanted]);
  const fields = stdout.split('\0');
  const settings: Setting[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [key = '', ...value] = (fields[index + 1] ?? '').split('\n');
    // What the machine says holds in our repository anyway.
    if (['local', 'worktree', 'command'].includes(fields[index] ?? '')) settings.push([key, value.join('\n')]);
  }
  return settings;
}
