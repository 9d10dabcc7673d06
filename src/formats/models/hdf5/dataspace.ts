import { Malformed } from '../fault.js';
import type { Fields } from './fields.js';

const mostDimensions = 32;

/**
 * A dataspace message.
 *
 * @returns how many elements there are: a safe integer
 * @throws Malformed
 */
export function readElementCount(fields: Fields): number {
  const at = fields.position;
  const version = fields.version(1, 2);
  const dimensions = fields.u8();
  if (dimensions > mostDimensions) throw new Malformed(`it has ${dimensions} dimensions`, at);
  fields.skip(1);
  const type = version === 1 ? 1 : fields.u8();
  if (version === 1) fields.skip(5);
  if (type > 2) throw new Malformed(`a dataspace is of the unknown type ${type}`, at);
  if (type === 2) return 0;
  let count = 1n;
  for (let index = 0; index < dimensions; index += 1) count *= BigInt(fields.length());
  if (count > BigInt(Number.MAX_SAFE_INTEGER)) throw new Malformed(`it claims ${count} elements`, at);
  return Number(count);
}
