import { type Content, partOf } from '../content.js';
import { Malformed } from '../fault.js';
import type { Inspector } from '../inspection.js';
import { readCentralDirectory } from './central-directory.js';
import type { Entry } from './entry.js';
import { readLocal } from './local-header.js';

/** A file in an archive. */
export interface Member extends Entry {
  /** its bytes as they are packed */
  readonly content: Content;
}

/** A zip archive in which everything that is told twice is told alike, and in which every byte belongs to something. */
export interface Archive {
  /** files, in the order in which they lie */
  readonly members: readonly Member[];
  readonly byName: ReadonlyMap<string, Member>;
}

/**
 * Reads an archive, but not what its members hold. Its entries must follow each other from the first byte to the central
 * directory, so that no reader finds another archive in the same bytes.
 *
 * @throws Malformed
 * @throws BeyondLimit
 */
export async function readArchive(content: Content, inspector: Inspector): Promise<Archive> {
  const { entries, directory } = await readCentralDirectory(content, inspector);
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  const members: Member[] = [];
  const byName = new Map<string, Member>();
  let next = 0;
  for (const [index, entry] of inOrder.entries()) {
    if (entry.offset !== next) throw notNext(entry, next);
    const end = inOrder[index + 1]?.offset ?? directory.start;
    const start = await readLocal(content, entry, end);
    next = end;
    if (index % 1000 === 0) inspector.budget.time();
    if (entry.folder) continue;
    const member = { ...entry, content: partOf(content, start, entry.packed) };
    members.push(member);
    byName.set(entry.name, member);
  }
  if (next !== directory.start) throw new Malformed('bytes before its central directory belong to nothing', next);
  return { members, byName };
}

function notNext(entry: Entry, next: number): Malformed {
  const name = JSON.stringify(entry.name);
  return entry.offset < next
    ? new Malformed(`${name} overlaps what lies before it`, entry.told)
    : new Malformed(`${entry.offset - next} bytes before ${name} belong to nothing`, next);
}
