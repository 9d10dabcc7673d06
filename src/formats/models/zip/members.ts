import { Malformed } from '../fault.js';
import type { FormatName } from '../format-name.js';
import type { Inspector, MemberOptions } from '../inspection.js';
import type { Archive, Member } from './archive.js';
import { memberBytes } from './member-bytes.js';

/**
 * Inspects a member by its content, whatever its name, and reads it to its end.
 *
 * @returns what it is; `unknown` too where it cannot be unpacked, which is a fault
 * @throws BeyondLimit
 */
export async function inspectMember(
  member: Member,
  inspector: Inspector,
  options?: MemberOptions,
): Promise<FormatName> {
  const bytes = memberBytes(member, inspector.budget);
  if (!bytes) return 'unknown';
  const format = await inspector.member(member.name, bytes.source, options);
  return (await isSound(member, bytes.check, inspector)) ? format : 'unknown';
}

/** Reads a member to its end without asking what it is. */
export async function checkMember(member: Member, inspector: Inspector): Promise<void> {
  const bytes = memberBytes(member, inspector.budget);
  if (bytes) await isSound(member, bytes.check, inspector);
}

/** Inspects every member. */
export async function inspectMembers(
  archive: Archive,
  inspector: Inspector,
  options?: (member: Member) => MemberOptions | undefined,
): Promise<readonly FormatName[]> {
  const found: FormatName[] = [];
  for (const member of archive.members) found.push(await inspectMember(member, inspector, options?.(member)));
  return found;
}

/**
 * The bytes of a member, held in memory.
 *
 * @throws Malformed where they cannot be unpacked
 * @throws BeyondLimit where they are too many
 */
export async function heldMember(member: Member, inspector: Inspector): Promise<Buffer> {
  inspector.budget.held(member.size, member.name);
  const bytes = memberBytes(member, inspector.budget);
  if (!bytes) throw new Malformed(`${JSON.stringify(member.name)} cannot be unpacked`, member.offset);
  const content = await bytes.source.places(inspector.budget);
  const held = await content.read(0, content.size);
  if (!(await isSound(member, bytes.check, inspector))) {
    throw new Malformed(`what ${JSON.stringify(member.name)} holds cannot be relied on`, member.offset);
  }
  return held;
}

async function isSound(member: Member, check: () => Promise<void>, inspector: Inspector): Promise<boolean> {
  try {
    await check();
    return true;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    inspector.fault(`${JSON.stringify(member.name)}: ${error.message}`, member.offset);
    return false;
  }
}
