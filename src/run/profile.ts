import { rm } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { buildProfile } from '../profile/build.js';
import type { Profile } from '../profile/profile.js';
import { profileText } from '../profile/text.js';
import { windowOf } from '../profile/window.js';
import { UserError } from '../result/error.js';
import { headCommit } from '../sources/git/head.js';
import { missingColumn, type OpenTable } from '../tables/open-table.js';
import { readTable } from '../tables/read-table.js';
import type { Writing } from '../tables/writing.js';
import { scanListener } from './scans.js';
import type { World } from './world.js';

export type { CategoricalProfile, ColumnProfile, Profile } from '../profile/profile.js';

/** What to profile. Columns are named as somebody types them: each a name, or several with commas between. */
export interface ProfileRequest {
  /** files, globs, folders, or a table elsewhere; together they are one table */
  readonly paths: readonly string[];
  readonly writing: Omit<Writing, 'root'>;
  /** columns that name a group of rows together */
  readonly group: readonly string[];
  /** columns that are left out */
  readonly ignore: readonly string[];
  readonly numeric: readonly string[];
  readonly categorical: readonly string[];
  /** `COLUMN:FROM..TO` */
  readonly window?: string;
  /** whether no category is written as text */
  readonly hashNames: boolean;
  /** whether the profile says which commit is checked out; a profile that is committed itself is older than its commit */
  readonly commit: boolean;
}

export interface ProfiledTable {
  readonly profile: Profile;
  /** of the profile's file */
  readonly text: string;
}

/**
 * Makes the profile of a table, without a configuration and without a verdict.
 *
 * @throws UserError with the reason why there is no such table or column, or why it has no profile
 */
export async function profileTable(request: ProfileRequest, world: World): Promise<ProfiledTable> {
  const { openEngine, now, temporary, tool, workspace, execute } = world;
  const window = request.window === undefined ? undefined : windowOf(request.window);
  const watch = { openEngine, now, onScan: scanListener('profile', 'data', world, []) };
  const commit = request.commit ? await headCommit(workspace.folder, execute) : null;
  try {
    const profile = await readTable(request.paths, request.writing, world, watch, (table, files) => {
      const group = columnsNamed(request.group, table);
      return buildProfile(table, {
        ...{ tool, ...chosen(request, table), ...(group.length > 0 && { group }), ...(window && { window }) },
        origin: { commit, files: files.map(({ path, size, sha256 }) => ({ path: committable(path), size, sha256 })) },
        names: request.hashNames ? 'none' : 'frequent',
      });
    });
    return { profile, text: profileText(profile) };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Outside of the workspace, folders are of one machine: the same table would have another profile on the next one. */
function committable(path: string): string {
  return isAbsolute(path) ? basename(path) : path;
}

/** What was said of columns, each of which is one thing. */
function chosen(request: ProfileRequest, table: OpenTable) {
  const said = new Map<string, string>();
  for (const word of ['ignore', 'numeric', 'categorical'] as const) {
    for (const name of columnsNamed(request[word], table)) {
      const other = said.get(name) ?? word;
      if (other !== word) {
        const what = `${name} is named by --${other} and by --${word}`;
        throw new UserError('usage', { what, fix: 'name it once' });
      }
      said.set(name, word);
    }
  }
  const leaveOut = [...said].filter(([, word]) => word === 'ignore').map(([name]) => name);
  const kinds = new Map<string, 'numeric' | 'categorical'>();
  for (const [name, word] of said) if (word === 'numeric' || word === 'categorical') kinds.set(name, word);
  return { leaveOut, kinds };
}

/** The columns that texts name. A comma may stand in a name: a text that is one as a whole is that one. */
function columnsNamed(texts: readonly string[], table: OpenTable): readonly string[] {
  const names = texts.flatMap((text) =>
    table.find(text)
      ? [text]
      : text
          .split(',')
          .map((name) => name.trim())
          .filter((name) => name !== ''),
  );
  const unknown = names.find((name) => !table.find(name));
  if (unknown !== undefined) throw missingColumn(unknown, table.name, table.columns);
  return [...new Set(names)];
}
