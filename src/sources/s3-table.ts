import picomatch from 'picomatch';
import { isDynamicPattern } from 'tinyglobby';
import { UserError } from '../result/error.js';
import type { Location } from '../result/location.js';
import { nearest } from '../result/nearest.js';
import type { FrozenFile } from '../result/run.js';
import { dataFilesBelow, whatIsThere } from './data-files.js';
import { keptTable } from './kept.js';
import type { ObjectReader, Reach, StoredObject } from './reach.js';
import type { InputRequest } from './request.js';
import type { Source } from './source.js';
import { filesOfTree } from './tree/names.js';
import { mostNames } from './tree/walk.js';

/** More objects than this are not looked through: a thousand answers of the server. */
const mostListed = 1_000_000;
/** Downloads at a time. */
const atOnce = 4;

/**
 * A table on S3: one object, all data below a prefix that ends in a slash, or what a glob matches. The objects are kept as
 * they were listed.
 */
export async function s3Table(
  { bucket, key }: Extract<Source, { kind: 's3' }>,
  { location }: InputRequest,
  reach: Reach,
): Promise<readonly FrozenFile[]> {
  const reader = await reach.objects();
  const place: Place = { reader, bucket, key, address: `s3://${bucket}/${key}`, ...(location && { location }) };
  const objects = await objectsOf(place);
  return inTurn(objects, async ({ key: name, version }) => {
    let modified: Date | undefined;
    const file = await keptTable(
      `s3://${bucket}/${name}`,
      async (path) => {
        const found = await reader.download(bucket, name, path, version);
        if (!found) throw await noSuchObject(place);
        modified = found.modified;
      },
      reach,
    );
    return { ...file, ...(modified && { dated: { at: modified.toISOString(), by: 'store' as const } }) };
  });
}

/**
 * A model on S3: one object, everything below a prefix that ends in a slash, or what a glob matches. Only names, sizes and
 * digests are taken, of the objects as they were listed.
 */
export async function s3Model(
  { bucket, key }: Extract<Source, { kind: 's3' }>,
  { location }: InputRequest,
  reach: Reach,
): Promise<readonly FrozenFile[]> {
  const reader = await reach.objects();
  const place: Place = { reader, bucket, key, address: `s3://${bucket}/${key}`, ...(location && { location }) };
  const objects = await objectsOf(place, 'all');
  if (objects.length > mostNames) {
    const what = `${place.address} stands for more than ${mostNames} objects`;
    throw new UserError('limit_exceeded', { what, fix: 'name a longer prefix' }, location);
  }
  const digests = await inTurn(objects, async ({ key: name, version }) => {
    const found = await reader.digest(bucket, name, version);
    if (!found) throw await noSuchObject(place);
    const { size, sha256, modified } = found;
    const dated = modified && { dated: { at: modified.toISOString(), by: 'store' as const } };
    return { key: name, file: { path: `s3://${bucket}/${name}`, size, sha256, digest_only: true as const, ...dated } };
  });
  // A key may have parts that are empty, or dots: they are letters of its name, and lead nowhere.
  const below = isPrefix(key) ? key.length : folderOf(literalOf(key, objects)).length;
  const named = digests.map(({ key: name, file }) => ({ names: [name.slice(below)] as const, of: file }));
  return filesOfTree(named, async (file) => ({ ...file }));
}

function isPrefix(key: string): boolean {
  return key === '' || key.endsWith('/');
}

/** What of a key or a glob is a name as it stands. */
function literalOf(key: string, objects: readonly StoredObject[]): string {
  return objects.some((object) => object.key === key) ? key : literalPart(key);
}

function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/') + 1);
}

interface Place {
  readonly reader: ObjectReader;
  readonly bucket: string;
  readonly key: string;
  readonly address: string;
  readonly location?: Location;
}

/** @param which `all` also takes what is hidden, and what is beside the data of a table */
async function objectsOf(place: Place, which: 'data' | 'all' = 'data'): Promise<readonly StoredObject[]> {
  const { key, address, location } = place;
  if (isPrefix(key)) {
    const listed = await listedAt(place, key);
    if (which === 'all') {
      if (listed.length > 0) return byKey(listed);
      throw new UserError('missing_file', { what: `there is nothing below ${address}` }, location);
    }
    const below = (name: string) => name.slice(key.length);
    const data = dataFilesBelow(
      listed.map((object) => below(object.key)),
      address,
      location,
    );
    const [keys, found] = [new Set(data), byKey(listed)];
    const objects = found.filter((object) => keys.has(below(object.key)));
    if (objects.length > 0) return objects;
    const what = `${address} holds no data`;
    throw new UserError('missing_file', { what, ...whatIsThere(found.map((object) => below(object.key))) }, location);
  }
  return isDynamicPattern(key) ? matchingObjects(place) : [{ key }];
}

async function matchingObjects(place: Place): Promise<readonly StoredObject[]> {
  const { key, address, location } = place;
  const literal = literalPart(key);
  const listed = await listedAt(place, literal);
  const itself = listed.find((object) => object.key === key);
  const matches = picomatch(key);
  const found = itself ? [itself] : byKey(listed.filter((object) => matches(object.key)));
  if (found.length > 0) return found;
  const what = `${address} matches no object`;
  const names = listed.map((object) => object.key);
  const why =
    names.length === 0 ? `there is none that begins with ${JSON.stringify(literal)}` : `there are ${listing(names)}`;
  throw new UserError('missing_file', { what, why }, location);
}

/** Behind one of these characters nothing is literal for sure. */
function literalPart(key: string): string {
  return key.slice(0, key.search(/[\\*?[\]{}()!+@|]/));
}

/** All objects below a prefix. What a console makes to show an empty folder is none. */
async function listedAt({ reader, bucket, location }: Place, prefix: string): Promise<readonly StoredObject[]> {
  const objects: StoredObject[] = [];
  for await (const page of reader.list(bucket, prefix)) {
    objects.push(...page.filter(({ key }) => !key.endsWith('/')));
    if (objects.length <= mostListed) continue;
    const what = `s3://${bucket}/${prefix} holds more than ${mostListed} objects`;
    throw new UserError('unsupported', { what, fix: 'name a longer prefix' }, location);
  }
  return objects;
}

/** In the order in which files of a folder come. */
function byKey(objects: readonly StoredObject[]): readonly StoredObject[] {
  return [...objects].sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** That there is no object of a key; it may be the name of a prefix, or nearly that of another. */
async function noSuchObject({ reader, bucket, key, address, location }: Place): Promise<UserError<'missing_file'>> {
  const what = `${address} does not exist`;
  const folder = key.slice(0, key.lastIndexOf('/') + 1);
  const names = await firstNames(reader, bucket, folder);
  const below = names.some((name) => name.startsWith(`${key}/`));
  const [similar] = nearest(key, names, 1);
  const fix = below ? `write ${address}/ for all below it` : similar && `did you mean s3://${bucket}/${similar}?`;
  return new UserError('missing_file', { what, ...(fix && { fix }) }, location);
}

async function firstNames(reader: ObjectReader, bucket: string, prefix: string): Promise<string[]> {
  try {
    for await (const page of reader.list(bucket, prefix)) return page.map(({ key }) => key);
  } catch (error) {
    // Whoever may read an object need not be allowed to list its neighbours.
    if (!(error instanceof UserError)) throw error;
  }
  return [];
}

function listing(names: readonly string[], most = 6): string {
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}

/** A few at a time, answered in their order. After a failure none is begun, and those under way are waited for. */
async function inTurn<Of, To>(items: readonly Of[], work: (item: Of) => Promise<To>): Promise<To[]> {
  const results: To[] = [];
  const waiting = [...items.entries()];
  const worker = async () => {
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
    } catch (error) {
      waiting.length = 0;
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}
