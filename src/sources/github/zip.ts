import { unzipSync } from 'fflate';
import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import { limits } from '../http.js';

/**
 * One member of a zip, in memory: nothing is written, so that its name may be any text.
 *
 * @param shown what a message may call the zip
 * @throws UserError where it is no zip, or holds no such member, several of them, or one that is too large
 */
export function memberOf(zip: Uint8Array, path: string, shown: string, most = limits.most): Uint8Array {
  const names: string[] = [];
  let size = 0;
  const read = (choose: (name: string) => boolean): Record<string, Uint8Array> => {
    try {
      return unzipSync(zip, {
        filter: ({ name, originalSize }) => {
          names.push(name);
          if (name === path) size = Math.max(size, originalSize);
          return choose(name);
        },
      });
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new UserError('malformed', { what: `${shown} is not a zip that can be read`, why }, undefined, { cause });
    }
  };
  // The list alone first: the size is known before anything is inflated.
  read(() => false);
  const files = [...new Set(names.filter((name) => !name.endsWith('/')))].sort();
  const count = names.filter((name) => name === path).length;
  if (count === 0) {
    const [similar] = nearest(path, files, 1);
    throw new UserError('missing_file', {
      what: `${shown} holds no ${path}`,
      why: files.length === 0 ? 'it holds no file' : `it holds ${listed(files)}`,
      ...(similar !== undefined && { fix: `did you mean ${similar}?` }),
    });
  }
  if (count > 1) throw new UserError('malformed', { what: `${shown} holds ${path} ${count} times` });
  if (size > most) {
    const fix = 'name a metrics file, not the model beside it';
    throw new UserError('unsupported', { what: `${path} in ${shown} has ${size} bytes, more than ${most}`, fix });
  }
  const bytes = read((name) => name === path)[path];
  if (bytes?.length !== size)
    throw new UserError('malformed', { what: `${path} in ${shown} does not have the size that the zip names` });
  return bytes;
}

function listed(names: readonly string[], most = 6): string {
  const more = names.length - most;
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
