import { UserError } from '../../result/error.js';
import { git, gitLine, isObjectName, short } from './git.js';
import { commitOfRef, holding } from './merge-base.js';
import { type Reach, remoteRefs } from './reach.js';
import { fetchEverything, type PinnedCommit, type Repository, shallowBoundary } from './repository.js';

/** A commit as a configuration names it. */
export type Reference =
  | { readonly kind: 'branch'; readonly name: string }
  /** the name of a commit, whole or its first seven letters and more */
  | { readonly kind: 'commit'; readonly name: string }
  /** a branch, a tag, HEAD or a commit, and steps back from it such as `~2` */
  | { readonly kind: 'git'; readonly name: string };

/** @throws UserError `no_baseline`, or `unsupported` where the text names no commit in any repository */
export async function commitOf(repository: Repository, reference: Reference, reach: Reach): Promise<PinnedCommit> {
  switch (reference.kind) {
    case 'branch':
      return branchTip(repository, reference.name, reach);
    case 'commit':
      return namedCommit(repository, reference.name, reach);
    case 'git':
      return gitReference(repository, reference.name, reach);
  }
}

async function branchTip(user: Repository, name: string, reach: Reach): Promise<PinnedCommit> {
  await wellFormed(user, name);
  const [remote, local] = [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
  for (const ref of [remote, local]) {
    const commit = await commitOfRef(user, ref);
    const how = ref === remote ? `the tip of origin/${name}` : `the tip of ${name}`;
    if (commit !== undefined) return { commit, how, repository: user };
  }
  const refs = await remoteRefs(user, [local], reach);
  const [ref] = 'failed' in refs ? [] : refs;
  if (ref) return holding(user, ref.commit, `the tip of origin/${name}`, reach);
  throw new UserError('no_baseline', {
    what: `there is no branch called ${name}`,
    why:
      'failed' in refs
        ? `it is not in this clone, and asking the remote failed: ${refs.failed}`
        : 'neither in this clone nor at the remote',
  });
}

async function namedCommit(user: Repository, name: string, reach: Reach): Promise<PinnedCommit> {
  const prefix = name.toLowerCase();
  if (!/^[0-9a-f]{7,64}$/.test(prefix)) {
    const what = `${name} is no name of a commit`;
    throw new UserError('unsupported', { what, fix: 'write at least the first seven letters of its SHA' });
  }
  // Not by rev-parse, to which a branch of this name comes first.
  const { stdout } = await git(user, ['rev-parse', `--disambiguate=${prefix}`]);
  const commits: string[] = [];
  for (const object of stdout.split('\n').filter(isObjectName)) {
    if ((await gitLine(user, ['cat-file', '-t', object])) === 'commit') commits.push(object);
  }
  const [commit, ...others] = commits;
  if (others.length > 0) {
    const what = `${name} is the beginning of ${commits.length} commits: ${commits.join(', ')}`;
    throw new UserError('no_baseline', { what, fix: 'write more of it' });
  }
  if (commit !== undefined) return { commit, how: `commit ${short(commit)}`, repository: user };
  if (prefix.length >= 40) return holding(user, prefix, 'the commit', reach);
  const shallow = (await shallowBoundary(user)).size > 0;
  const fix = shallow ? `write the whole SHA, or ${fetchEverything}` : 'look it up with git log';
  throw new UserError('no_baseline', { what: `there is no commit ${name} in this repository`, fix });
}

async function gitReference(user: Repository, text: string, reach: Reach): Promise<PinnedCommit> {
  const [, name = '', steps = ''] = /^(.+?)((?:[~^]\d*)*)$/s.exec(text) ?? [];
  const whole = name === 'HEAD' || name.startsWith('refs/');
  if (name !== 'HEAD') await wellFormed(user, name);
  if (!whole) await unambiguous(user, name);
  for (const place of whole ? [name] : places(name)) {
    const commit = await gitLine(user, ['rev-parse', '--verify', '--quiet', `${place}${steps}^{commit}`]);
    if (isObjectName(commit)) return { commit, how: `${text} (${short(commit)})`, repository: user };
  }
  if (steps === '') {
    if (/^[0-9a-f]{40,64}$/.test(name)) return holding(user, name, 'the commit', reach);
    const refs = await remoteRefs(user, whole ? [name] : [`refs/tags/${name}`, `refs/heads/${name}`], reach);
    const [ref, other] = 'failed' in refs ? [] : refs;
    if (other) throw ambiguous(name);
    if (ref) return holding(user, ref.commit, text, reach);
  }
  const shallow = (await shallowBoundary(user)).size > 0;
  throw new UserError('no_baseline', {
    what: `${text} stands for no commit in this repository`,
    ...(shallow && { why: 'it is a shallow clone', fix: fetchEverything }),
  });
}

/** In the order in which git looks, and none of them starts with a dash. */
function places(name: string): string[] {
  const refs = ['tags', 'heads', 'remotes', 'remotes/origin'].map((folder) => `refs/${folder}/${name}`);
  return /^[0-9a-f]{7,64}$/.test(name) ? [...refs, name] : refs;
}

async function unambiguous(user: Repository, name: string): Promise<void> {
  const tag = await commitOfRef(user, `refs/tags/${name}`);
  const branch = await commitOfRef(user, `refs/heads/${name}`);
  if (tag !== undefined && branch !== undefined && tag !== branch) throw ambiguous(name);
}

function ambiguous(name: string): UserError {
  return new UserError('no_baseline', {
    what: `${name} is a tag and a branch, and they are two commits`,
    fix: `write refs/tags/${name} or refs/heads/${name}`,
  });
}

/** Refuses what git would read as more than a name: an option, a range, a search, an entry of a log of changes. */
async function wellFormed(user: Repository, name: string): Promise<void> {
  const { code } = await git(user, ['check-ref-format', name.startsWith('refs/') ? name : `refs/heads/${name}`]);
  if (code === 0) return;
  throw new UserError('unsupported', {
    what: `${JSON.stringify(name)} is no name of a branch, a tag or a commit`,
    fix: 'write a name, and behind git: also steps back from it, such as HEAD~2',
  });
}
