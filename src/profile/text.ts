import { createHash } from 'node:crypto';
import { UserError } from '../result/error.js';
import { formatBytes } from '../result/format.js';
import { type ColumnProfile, type Profile, profileFormat, profileVersion } from './profile.js';

/** A profile as its file holds it (schema/profile.schema.json). */
export interface ProfileFile extends Profile {
  readonly format: typeof profileFormat;
  readonly version: typeof profileVersion;
  /** of the text without the line that says it */
  readonly sha256: string;
}

/** A file beyond this is neither written nor read: it is no summary any more. In bytes. */
export const mostBytes = 64e6;

type Member<Of> = Of extends unknown ? keyof Of : never;

/** The members of a column in their order: what describes it, then what is long. */
const columnMembers: Readonly<Record<'numeric' | 'categorical' | 'unjudged', readonly Member<ColumnProfile>[]>> = {
  numeric: [
    ...(['name', 'kind', 'type', 'missing', 'nan', 'positive_infinity', 'negative_infinity', 'count'] as const),
    ...(['min', 'max', 'sum', 'sum_of_squares', 'whole', 'distinct', 'design_effects'] as const),
    ...(['edges', 'at', 'between', 'sums'] as const),
  ],
  categorical: [
    ...(['name', 'kind', 'type', 'missing', 'count', 'distinct', 'singletons', 'doubletons', 'other'] as const),
    ...(['design_effects', 'names', 'counts', 'hashes'] as const),
  ],
  unjudged: ['name', 'kind', 'type', 'missing', 'count', 'distinct'],
};

/**
 * The one written form of a profile: members in one order, numbers as JavaScript writes them (the shortest text that means
 * the double), a line for each column so that a change shows where it is, a newline at the end. The fourth line is the
 * SHA-256 of all the others.
 *
 * @throws UserError `not_finite` where a sum is too large to be written, `limit_exceeded` past 64 MB
 */
export function profileText(profile: Profile): string {
  const { head, tail } = hashed(profile);
  const text = `${head}"sha256": "${contentHash(profile)}",\n${tail}`;
  const bytes = Buffer.byteLength(text);
  if (bytes <= mostBytes) return text;
  throw new UserError('limit_exceeded', {
    what: `the profile would take ${formatBytes(bytes)}`,
    why: `a profile is a summary of ${formatBytes(mostBytes)} at most; columns of many categories make it large`,
    fix: 'leave out columns that need no comparison: --ignore COLUMN',
  });
}

/** SHA-256 of the text without the line that holds it, in hexadecimal. */
export function contentHash(profile: Profile): string {
  const { head, tail } = hashed(profile);
  return createHash('sha256').update(head).update(tail).digest('hex');
}

/** The text before the line of its hash, and behind it. */
function hashed({ tool, origin, rows, group, columns }: Profile): { readonly head: string; readonly tail: string } {
  const { commit, files, window } = origin;
  const lines = [
    `"tool": ${written(tool, ['name', 'version'])}`,
    `"origin": {"commit":${JSON.stringify(commit)},"files":[${files
      .map((file) => written(file, ['path', 'size', 'sha256']))
      .join(',')}]${window ? `,"window":${written(window, ['column', 'from', 'to'])}` : ''}}`,
    `"rows": ${rows}`,
    ...(group ? [`"group": ${written(group, ['columns'])}`] : []),
    `"columns": [${columns.map((column) => `\n${columnText(column)}`).join(',')}\n]`,
  ];
  return {
    head: `{\n"format": "${profileFormat}",\n"version": ${profileVersion},\n`,
    tail: `${lines.join(',\n')}\n}\n`,
  };
}

function columnText(column: ColumnProfile): string {
  const members = columnMembers[column.kind === 'numeric' || column.kind === 'categorical' ? column.kind : 'unjudged'];
  assertFinite(column);
  return written(column, members as readonly (keyof typeof column)[]);
}

/** One object on one line, its members in the given order; those that are undefined are left out. */
function written<Of extends object>(value: Of, members: readonly (keyof Of & string)[]): string {
  const texts = members
    .filter((member) => value[member] !== undefined)
    .map((member) => {
      const of: unknown = value[member];
      const text = member === 'design_effects' ? written(of as Effects, ['values', 'missing']) : JSON.stringify(of);
      return `${JSON.stringify(member)}:${text}`;
    });
  return `{${texts.join(',')}}`;
}

type Effects = { readonly values: number; readonly missing: number };

/** JSON has no word for an infinity and would say null: squares of 1e200 add up to one. */
function assertFinite(column: ColumnProfile): void {
  for (const [member, value] of Object.entries(column)) {
    const numbers: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!numbers.some((number) => typeof number === 'number' && !Number.isFinite(number))) continue;
    throw new UserError('not_finite', {
      what: `column ${JSON.stringify(column.name)} cannot be profiled: its ${member.replaceAll('_', ' ')} is beyond what a number holds`,
      why: 'its values are too large to be added up',
      fix: `correct them, or leave the column out: --ignore ${column.name}`,
    });
  }
}
