import type { ErrorObject } from 'ajv';
import { type MeasurementCode, UserError } from '../result/error.js';
import { formatBytes } from '../result/format.js';
import { assertConsistent } from './consistent.js';
import { sameApartFromLayout, walkBrackets } from './layout.js';
import { type Profile, profileFormat, profileVersion } from './profile.js';
import { contentHash, mostBytes, type ProfileFile, profileText } from './text.js';

const rebuild = 'build it again: mlgate profile DATA -o FILE';
/** Objects and lists stand in each other four deep; a little room is for the words about what stands there instead. */
const mostDepth = 16;
/** Each column has a handful; this many are a table of tens of thousands of columns. */
const mostContainers = 1e6;

/**
 * Reads what {@link profileText} wrote. Another layout of the same text, such as a formatter's, is the same profile.
 *
 * @param name the file, as messages print it
 * @throws UserError `malformed` where it is no profile or not as it was written, `unsupported` where it is of another
 * version, `limit_exceeded` where it is too large to be one
 */
export async function readProfile(bytes: Uint8Array, name: string): Promise<Profile> {
  if (bytes.length > mostBytes) {
    throw new UserError('limit_exceeded', {
      what: `${name} takes ${formatBytes(bytes.length)}, and a profile takes ${formatBytes(mostBytes)} at most`,
      fix: 'name the profile itself, or build one with fewer columns: mlgate profile DATA --ignore COLUMN -o FILE',
    });
  }
  const text = decoded(bytes, name);
  const file = await shaped(parsed(text, name), name);
  const { format: _format, version: _version, sha256, ...profile } = file;
  // The text holds its hash, so that one comparison tells all: also of what JSON.parse passes over, such as the first of two
  // members of one name.
  if (!sameApartFromLayout(text, profileText(profile))) throw notAsWritten(sha256, contentHash(profile), name);
  assertConsistent(profile, (why) => refuse('malformed', name, { why, fix: rebuild }));
  return profile;
}

function notAsWritten(said: string, found: string, name: string): UserError<'malformed'> {
  if (said !== found) {
    return refuse('malformed', name, {
      why: `its content has the SHA-256 ${found.slice(0, 12)}…, and it says ${said.slice(0, 12)}…: it was edited by hand, or cut`,
      fix: `restore it from git, or ${rebuild}`,
    });
  }
  return refuse('malformed', name, {
    why: 'a member stands twice or elsewhere, or a tool spelt its texts or numbers anew',
    fix: `restore it from git, and keep formatters that sort or escape away from it; or ${rebuild}`,
  });
}

function refuse<Code extends MeasurementCode>(
  code: Code,
  name: string,
  { why, fix }: { readonly why: string; readonly fix: string },
): UserError<Code> {
  return new UserError(code, { what: `${name} is not a profile as mlgate writes it`, why, fix });
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('malformed', name, { why: 'it is no text in UTF-8', fix: `restore it from git, or ${rebuild}` });
  }
}

function parsed(text: string, name: string): unknown {
  assertShallow(text, name);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const why = /^<{7} /m.test(text)
      ? 'it holds the conflict markers of a merge'
      : 'it is no JSON: it was edited, or cut';
    throw refuse('malformed', name, { why, fix: `restore it from git, or ${rebuild}` });
  }
}

/** Sixty million brackets are a small file and gigabytes of lists: they are counted before they are made. */
function assertShallow(text: string, name: string): void {
  walkBrackets(text, (depth, opened) => {
    if (depth > mostDepth) {
      const why = `lists and objects stand in each other more than ${mostDepth} deep`;
      throw refuse('malformed', name, { why, fix: rebuild });
    }
    if (opened > mostContainers) {
      const why = `it holds more than ${mostContainers} lists and objects`;
      throw refuse('malformed', name, { why, fix: rebuild });
    }
  });
}

async function shaped(value: unknown, name: string): Promise<ProfileFile> {
  const isObject = typeof value === 'object' && value !== null;
  if (!isObject || !('format' in value) || value.format !== profileFormat) {
    throw refuse('malformed', name, { why: `it does not say "format": "${profileFormat}"`, fix: rebuild });
  }
  if ('version' in value && Number.isInteger(value.version) && value.version !== profileVersion) {
    throw new UserError('unsupported', {
      what: `${name} is a profile of version ${value.version}`,
      why: `this mlgate reads version ${profileVersion}; another version is another meaning`,
      fix: 'build it again with this mlgate: mlgate profile DATA -o FILE',
    });
  }
  // Loaded where there is a profile to read: it is long.
  const { isProfileFile } = await import('./shape.generated.js');
  if (isProfileFile(value)) return value;
  throw refuse('malformed', name, { why: sentence(isProfileFile.errors?.[0], value), fix: rebuild });
}

/** `column "age": at/3 must be integer` */
function sentence(error: ErrorObject | undefined, value: object): string {
  const [, section = '', ...steps] = error?.instancePath.split('/') ?? [];
  const unknown: unknown = error?.params['additionalProperty'];
  const fault = unknown === undefined ? error?.message : `has ${JSON.stringify(unknown)}, which no profile has`;
  const name = section === 'columns' && steps.length > 0 ? nameAt(value, Number(steps[0])) : undefined;
  const place =
    name === undefined ? [section, ...steps].filter((step) => step !== '').join('/') : steps.slice(1).join('/');
  const where =
    name === undefined ? place || 'it' : `column ${JSON.stringify(name)}:${place === '' ? '' : ` ${place}`}`;
  return `${where} ${fault}`;
}

function nameAt(value: object, index: number): string | undefined {
  const columns: unknown = 'columns' in value ? value.columns : undefined;
  const column: unknown = Array.isArray(columns) ? columns[index] : undefined;
  const isNamed = typeof column === 'object' && column !== null && 'name' in column && typeof column.name === 'string';
  return isNamed ? (column.name as string) : undefined;
}
