import { UserError } from '../../result/error.js';
import { renameBetween } from './content.js';
import { git, reason, short } from './git.js';
import { fetchEverything, isCutOff, type Repository } from './repository.js';

export interface Version {
  readonly commit: string;
  readonly committedAt: Date;
  /** what the file was called then */
  readonly path: string;
  /** as git keeps them: a pointer is told as the pointer */
  readonly bytes: Buffer;
}

export interface History {
  /** oldest first */
  readonly versions: readonly Version[];
  /** false where there are older ones than were asked for */
  readonly complete: boolean;
}

/** What one commit of the first-parent line did to a file. */
interface Change {
  readonly commit: string;
  /** empty where it has none */
  readonly parent: string;
  readonly committedAt: Date;
  readonly path: string;
  readonly added: boolean;
  readonly mode: string;
  readonly before: string;
  readonly after: string;
}

const longestHistory = 1024 * 1024 * 1024;

/**
 * The newest `most` versions of a file along the first parents up to a commit, which is included. A version is where
 * the content changed; a file that was deleted and came back goes on where it stopped, and renames are followed.
 *
 * @throws UserError `no_baseline` where the clone is too shallow to know them all
 */
export async function versionsOf(repository: Repository, commit: string, path: string, most: number): Promise<History> {
  if (await isCutOff(repository, ['--first-parent', commit])) {
    throw new UserError('no_baseline', {
      what: `this clone is too shallow to know the history of ${path}`,
      why: 'a history that was cut off looks like a short one',
      fix: fetchEverything,
    });
  }
  const found: Change[] = [];
  let from: { commit: string; path: string } | undefined = { commit, path };
  while (from && found.length <= most) {
    const changes: Change[] = await changesOf(repository, from.commit, from.path);
    const next: { after: Change; commit: string; path: string } | undefined = await renamed(repository, changes);
    const ours = next ? changes.slice(0, changes.indexOf(next.after) + 1) : changes;
    found.push(...ours.filter((change) => isVersion(change) && change !== next?.after));
    // The rename itself is a version where it came with other content.
    if (next && isVersion(next.after) && !(await holds(repository, next.commit, next.path, next.after.after))) {
      found.push(next.after);
    }
    from = next;
  }
  const newest = found.slice(0, most).reverse();
  const contents = await blobs(repository, [...new Set(newest.map(({ after }) => after))], path);
  return {
    versions: newest.map(({ after, ...change }) => ({
      commit: change.commit,
      committedAt: change.committedAt,
      path: change.path,
      bytes: contents.get(after) ?? Buffer.alloc(0),
    })),
    complete: found.length <= most,
  };
}

/** Whether the path was ever there in the history up to the commit, on whatever line. */
export async function everExisted(
  repository: Repository,
  commit: string,
  path: string,
): Promise<'yes' | 'no' | 'unknown'> {
  const touching = await git(repository, ['rev-list', '-1', '--full-history', commit, '--', path]);
  if (touching.code !== 0) return 'unknown';
  if (touching.stdout !== '') return 'yes';
  return (await isCutOff(repository, [commit])) ? 'unknown' : 'no';
}

function isVersion({ mode, before, after }: Change): boolean {
  return mode.startsWith('100') && before !== after;
}

/**
 * What happened to a path, newest first. Not by `git log --follow`: that takes a copy of another file for its
 * continuation, and so gives a new model the history of the one beside it.
 */
async function changesOf(repository: Repository, commit: string, path: string): Promise<Change[]> {
  const each = ['--no-follow', '--first-parent', '-m', '--no-show-signature', '--format=%x00%x00%H %ct %P'];
  const raw = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-relative', '--no-color', '--no-ext-diff'];
  const showRoot = ['-c', 'log.showRoot=true'];
  const answer = await git(repository, [...showRoot, 'log', ...each, ...raw, commit, '--', path]);
  if (answer.code !== 0) {
    const what = `the history of ${path} up to ${short(commit)} cannot be read`;
    throw new UserError('no_baseline', { what, why: reason(answer) });
  }
  return answer.stdout.split('\0\0\0').flatMap((record) => {
    const [head = '', ...fields] = record.replace(/^\0+/, '').split('\0');
    const [name = '', seconds, parent = ''] = head.split(' ');
    // Where the path was a folder once, the fields tell of the files in it.
    const entry = fields[fields.indexOf(path) - 1];
    const [, mode, before, after] = /:\d{6} (\d{6}) ([0-9a-f]+) ([0-9a-f]+) /.exec(entry ?? '') ?? [];
    if (mode === undefined || before === undefined || after === undefined) return [];
    const committedAt = new Date(Number(seconds) * 1000);
    return [{ commit: name, parent, committedAt, path, added: /^0+$/.test(before), mode, before, after }];
  });
}

/** The newest commit of these that brought the file by renaming another. */
async function renamed(
  repository: Repository,
  changes: readonly Change[],
): Promise<{ after: Change; commit: string; path: string } | undefined> {
  for (const change of changes) {
    if (!change.added || change.parent === '') continue;
    const path = await renameBetween(repository, change.parent, change.commit, change.path);
    if (path !== undefined) return { after: change, commit: change.parent, path };
  }
  return undefined;
}

async function holds(repository: Repository, commit: string, path: string, object: string): Promise<boolean> {
  const { stdout } = await git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', path]);
  return stdout.startsWith(`100644 blob ${object}\t`) || stdout.startsWith(`100755 blob ${object}\t`);
}

/** The contents of many objects, by one process. */
async function blobs(repository: Repository, objects: readonly string[], path: string): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  if (objects.length === 0) return contents;
  const stdin = `${objects.join('\n')}\n`;
  const answer = await git(repository, ['cat-file', '--batch'], { stdin, longestOutput: longestHistory });
  const unreadable = (why: string) =>
    new UserError('unreadable', { what: `the versions of ${path} cannot be read from git`, why });
  if (answer.code !== 0) throw unreadable(reason(answer));
  let at = 0;
  for (const object of objects) {
    const end = answer.bytes.indexOf('\n', at);
    const header = answer.bytes.subarray(at, end).toString();
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(header) ?? [];
    if (end === -1 || size === undefined) throw unreadable(header === '' ? 'git said nothing' : header);
    const start = end + 1;
    contents.set(object, answer.bytes.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return contents;
}
