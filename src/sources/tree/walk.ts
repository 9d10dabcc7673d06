import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, readlink, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { UserError } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { unreadable } from '../digest.js';
import { notRegular } from '../path.js';
import { displayPath, isInside, type Workspace } from '../workspace.js';

/** Names in one model, folders among them, more than which are not looked at. */
export const mostNames = 100_000;

/** Each link to a folder brings all below it once more, and folders that hold each other twice would never end. */
const mostLinkedFolders = 1000;

/** A file that was come upon. */
export interface Found {
  /** absolute, as it is called: symbolic links may be in it */
  readonly path: string;
  /** absolute, without links */
  readonly real: string;
}

/**
 * All files at a path, which may be one itself: those below a folder, the hidden ones too, in the order of their names. What
 * is called `.git` is left out, as git itself leaves it out. Symbolic links are followed inside the workspace.
 *
 * @param root absolute; it exists, or is a link
 * @throws UserError `outside_workspace` where a link leads out, `unsupported` where one leads in a circle or something is no
 *   file, `unreadable`, `limit_exceeded`
 */
export async function filesBelow(root: string, workspace: Workspace, location?: Location): Promise<Found[]> {
  const walk = new Walk(root, workspace, location);
  await walk.start();
  return walk.found;
}

class Walk {
  readonly found: Found[] = [];
  private names = 0;
  private linkedFolders = 0;
  private home = '';

  constructor(
    private readonly root: string,
    private readonly workspace: Workspace,
    private readonly location: Location | undefined,
  ) {}

  async start(): Promise<void> {
    const { root, workspace } = this;
    const real = await this.target(root);
    // Whoever names a folder outside means it; what lies in it must still not lead anywhere else.
    this.home = isInside(root, workspace.root) ? workspace.root : real;
    await this.visit(root, real, []);
  }

  private async visit(path: string, real: string, above: readonly string[], link = false): Promise<void> {
    this.names += 1;
    if (this.names > mostNames) {
      throw this.fault('limit_exceeded', {
        what: `${this.shown(this.root)} holds more than ${mostNames} files`,
        fix: 'name the files that are the model, or a folder further below',
      });
    }
    if (!isInside(real, this.home)) throw this.leadsOut(path, real);
    const status = await this.statusOf(path, real);
    if (status.isFile()) {
      this.found.push({ path, real });
      return;
    }
    if (!status.isDirectory()) throw notRegular(this.shown(path), this.location);
    if (above.includes(real)) {
      const why = `it is, or lies behind, a symbolic link to ${this.shown(real)}, the folder that it is in`;
      const fix = 'remove the link, or name the files that are the model';
      throw this.fault('unsupported', { what: `${this.shown(path)} leads in a circle`, why, fix });
    }
    if (link) this.linkedFolders += 1;
    if (this.linkedFolders > mostLinkedFolders) {
      const what = `${this.shown(this.root)} holds more than ${mostLinkedFolders} symbolic links to folders`;
      const why = 'each of them brings all below it once more';
      throw this.fault('limit_exceeded', { what, why, fix: 'name the folders that they lead to' });
    }
    const inside = [...above, real];
    for (const { name, link } of await this.entries(path, real)) {
      const below = join(path, name);
      const target = link ? await this.target(below) : join(real, name);
      await this.visit(below, target, inside, link);
    }
  }

  private async entries(
    path: string,
    real: string,
  ): Promise<readonly { readonly name: string; readonly link: boolean }[]> {
    const entries = await readdir(real, { withFileTypes: true, encoding: 'buffer' }).catch((cause: unknown) => {
      throw unreadable(path, this.workspace, cause, this.location);
    });
    const named = entries.map((entry) => ({ entry, name: this.nameOf(entry, path) }));
    const kept = named.filter(({ name }) => name !== '.git');
    kept.sort((one, other) => Buffer.compare(one.entry.name, other.entry.name));
    return kept.map(({ entry, name }) => ({ name, link: entry.isSymbolicLink() }));
  }

  /** File systems take any bytes for a name; nothing else that we write does. */
  private nameOf({ name }: Dirent<Buffer>, folder: string): string {
    const text = name.toString();
    if (Buffer.from(text).equals(name) && (sep !== '\\' || !text.includes('\\'))) return text;
    const why = `the bytes of its name are ${name.toString('hex')}`;
    const what = `${this.shown(folder)} holds a file whose name is not UTF-8`;
    throw this.fault('unsupported', { what, why, fix: 'rename it' });
  }

  private async statusOf(path: string, real: string): Promise<Stats> {
    return stat(real).catch((cause: unknown) => {
      throw unreadable(path, this.workspace, cause, this.location);
    });
  }

  /** Where a path ends when all its links are followed. */
  private async target(path: string): Promise<string> {
    const shown = this.shown(path);
    return realpath(path).catch(async (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ELOOP') {
        const why = 'symbolic links lead from one to the other, and to no file';
        throw this.fault('unsupported', { what: `${shown} leads in a circle`, why, fix: 'remove the links' });
      }
      const link = await lstat(path).catch(() => undefined);
      if (cause.code !== 'ENOENT' || !link?.isSymbolicLink())
        throw unreadable(path, this.workspace, cause, this.location);
      const why = `it is a symbolic link to ${await readlink(path)}, and nothing is there`;
      throw this.fault('unreadable', { what: `${shown} leads nowhere`, why, fix: 'restore what it leads to' });
    });
  }

  private leadsOut(path: string, real: string): UserError {
    const why = `it is, or lies behind, a symbolic link to ${real}, outside ${
      this.home === this.workspace.root ? 'the workspace' : this.home
    }`;
    return this.fault('outside_workspace', { what: `${this.shown(path)} leads out of the workspace`, why });
  }

  private shown(path: string): string {
    return displayPath(path, this.workspace);
  }

  private fault(...[code, explanation]: ConstructorParameters<typeof UserError>): UserError {
    return new UserError(code, explanation, this.location);
  }
}
