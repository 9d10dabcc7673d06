import { UserError } from '../../result/error.js';
import { type BlobDigest, digestBlobs } from './blobs.js';
import { git, reason, short } from './git.js';
import type { Repository } from './repository.js';

/** A file of a commit that was come upon. */
export interface CommittedFile {
  /** from the top of the repository, with slashes, as it is called: symbolic links may be in it */
  readonly path: string;
  /** the same without links */
  readonly real: string;
  /** name of the blob */
  readonly object: string;
}

/** What a walk through a commit may come upon. */
export interface TreeLimits {
  readonly names: number;
  readonly linkedFolders: number;
}

interface Entry {
  readonly mode: string;
  readonly object: string;
}

type Folder = Map<string, Entry | Folder>;

/** The commit's own, beside which nothing is. */
const modes = { link: '120000', submodule: '160000' };

/** Linux follows as many links in one path. */
const mostLinks = 40;
const longestListing = 256 * 1024 * 1024;

/**
 * All files at a path of a commit, which may be one itself: those below a folder, in the order of their bytes. Symbolic links
 * are followed inside the commit.
 *
 * @param path from the top of the repository, with slashes; empty is the top
 * @returns undefined where the commit has nothing there
 * @throws UserError `outside_workspace` where a link leads out of the repository, `unsupported` where one leads in a circle
 *   and for a submodule, `unreadable`, `limit_exceeded`
 */
export async function committedFilesBelow(
  repository: Repository,
  commit: string,
  path: string,
  limits: TreeLimits,
): Promise<{ readonly files: readonly CommittedFile[]; readonly isFolder: boolean } | undefined> {
  const own = await listing(repository, commit, path, limits.names);
  if (own.length === 0) return undefined;
  const linked = own.some(({ mode }) => mode === modes.link);
  // A link may lead to anywhere in the commit.
  const all = linked ? await listing(repository, commit, '', Number.POSITIVE_INFINITY) : own;
  const links = all.flatMap(({ mode, object }) => (mode === modes.link ? [object] : []));
  const targets = await digestBlobs(repository, links, `the symbolic links of commit ${short(commit)}`);
  const walk = new Walk(commit, path, treeOf(all), targets, limits);
  walk.start();
  return { files: walk.found, isFolder: walk.isFolder };
}

async function listing(
  repository: Repository,
  commit: string,
  path: string,
  most: number,
): Promise<readonly (Entry & { readonly path: string })[]> {
  const at = path === '' ? [] : ['--', path];
  const answer = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, ...at], {
    longestOutput: longestListing,
  });
  const shown = path === '' ? `commit ${short(commit)}` : `${path} in commit ${short(commit)}`;
  const tooMany = () =>
    new UserError('limit_exceeded', {
      what: `${shown} holds ${Number.isFinite(most) ? `more than ${most} files` : 'too many files to follow links through'}`,
    });
  if (answer.code !== 0) {
    if (answer.bytes.length >= longestListing) throw tooMany();
    throw new UserError('no_baseline', { what: `commit ${short(commit)} cannot be read`, why: reason(answer) });
  }
  const text = answer.stdout;
  if (!Buffer.from(text).equals(answer.bytes)) {
    const what = `${shown} holds a file whose name is not UTF-8`;
    throw new UserError('unsupported', { what, fix: 'name another baseline' });
  }
  const entries = text.split('\0').flatMap((line) => {
    const [, mode, object, name] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return mode === undefined || object === undefined || name === undefined ? [] : [{ mode, object, path: name }];
  });
  if (entries.length > most) throw tooMany();
  return entries;
}

function treeOf(entries: readonly (Entry & { readonly path: string })[]): Folder {
  const top: Folder = new Map();
  for (const { path, mode, object } of entries) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    let folder = top;
    for (const each of folders) {
      const below = folder.get(each);
      const next: Folder = below instanceof Map ? below : new Map();
      folder.set(each, next);
      folder = next;
    }
    folder.set(name, { mode, object });
  }
  return top;
}

/** Where a path ends when all its links are followed. */
interface Place {
  readonly real: string;
  readonly at: Entry | Folder;
}

class Walk {
  readonly found: CommittedFile[] = [];
  isFolder = false;
  private names = 0;
  private linked = 0;

  constructor(
    private readonly commit: string,
    private readonly root: string,
    private readonly top: Folder,
    private readonly targets: ReadonlyMap<string, BlobDigest>,
    private readonly limits: TreeLimits,
  ) {}

  start(): void {
    const place = this.follow(this.root, this.root.split('/'));
    this.isFolder = place.at instanceof Map;
    this.visit(this.root, place, []);
  }

  private visit(path: string, { real, at }: Place, above: readonly string[]): void {
    this.names += 1;
    if (this.names > this.limits.names)
      throw this.fault('limit_exceeded', this.root, `holds more than ${this.limits.names} files`);
    if (!(at instanceof Map)) {
      if (at.mode === modes.submodule) {
        throw this.fault('unsupported', path, 'is a submodule', { fix: 'name a file or a folder of this repository' });
      }
      this.found.push({ path, real, object: at.object });
      return;
    }
    if (above.includes(real)) {
      const why = `it is, or lies behind, a symbolic link to ${real === '' ? 'the top' : real}, the folder that it is in`;
      throw this.fault('unsupported', path, 'leads in a circle', { why });
    }
    for (const [name, entry] of at) {
      const [below, itself] = [joined(path, name), joined(real, name)];
      const link = !(entry instanceof Map) && entry.mode === modes.link;
      const place = link ? this.follow(below, itself.split('/')) : { real: itself, at: entry };
      if (link && place.at instanceof Map) this.linked += 1;
      if (this.linked > this.limits.linkedFolders) {
        const what = `holds more than ${this.limits.linkedFolders} symbolic links to folders`;
        throw this.fault('limit_exceeded', this.root, what);
      }
      this.visit(below, place, [...above, real]);
    }
  }

  /** @param shown the path whose links are followed */
  private follow(shown: string, path: readonly string[]): Place {
    const todo = [...path];
    const done: { readonly name: string; readonly at: Entry | Folder }[] = [];
    let links = 0;
    const here = () => done.at(-1)?.at ?? this.top;
    for (let part = todo.shift(); part !== undefined; part = todo.shift()) {
      if (part === '' || part === '.') continue;
      if (part === '..') {
        if (!done.pop()) throw this.leadsOut(shown);
        continue;
      }
      const folder = here();
      const next = folder instanceof Map ? folder.get(part) : undefined;
      if (next === undefined)
        throw this.fault('unreadable', shown, 'leads nowhere', { why: 'it is a symbolic link to nothing' });
      if (next instanceof Map || next.mode !== modes.link) {
        done.push({ name: part, at: next });
        continue;
      }
      links += 1;
      if (links > mostLinks) throw this.fault('unsupported', shown, 'leads in a circle');
      const target = this.targets.get(next.object)?.content?.toString() ?? '/';
      if (target.startsWith('/')) throw this.leadsOut(shown);
      todo.unshift(...target.split('/'));
    }
    return { real: done.map(({ name }) => name).join('/'), at: here() };
  }

  private leadsOut(path: string): UserError {
    return this.fault('outside_workspace', path, 'leads out of the repository', { why: 'it is a symbolic link' });
  }

  private fault(
    code: 'outside_workspace' | 'unsupported' | 'unreadable' | 'limit_exceeded',
    path: string,
    what: string,
    more: { readonly why?: string; readonly fix?: string } = {},
  ): UserError {
    const shown = path === '' ? 'the top folder' : path;
    return new UserError(code, { what: `${shown} ${what} in commit ${short(this.commit)}`, ...more });
  }
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
