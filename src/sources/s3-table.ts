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

interface Place {
  readonly reader: ObjectReader;
  readonly bucket: string;
  readonly key: string;
  readonly address: string;
  readonly location?: Location;
}

async function objectsOf(place: Place): Promise<readonly StoredObject[]> {
  const { key, address, location } = place;
  if (key === '' || key.endsWith('/')) {
    const listed = await listedAt(place, key);
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
  // Behind one of these characters nothing is literal for sure.
  const literal = key.slice(0, key.search(/[\\*?[\]{}()!+@|]/));
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
