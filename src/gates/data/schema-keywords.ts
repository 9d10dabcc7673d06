import type { Document, Path } from '../../config/document.js';
import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';

/** Words that say something to people, and nothing of what a row may hold. */
const annotations = [
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
];

/**
 * Refuses every keyword that is neither checked nor an annotation: a rule that is ignored is a rule that passes.
 *
 * @param where the words for the place, in the message
 * @throws UserError `invalid_schema` at the keyword, with the nearest one that is checked
 */
export function onlyKeywords(
  document: Document,
  path: Path,
  checked: readonly string[],
  schema: object,
  where: string,
): void {
  for (const keyword of Object.keys(schema)) {
    if (checked.includes(keyword) || annotations.includes(keyword)) continue;
    const [similar] = nearest(keyword, [...checked, ...annotations], 1);
    const what = `the keyword ${JSON.stringify(keyword)} of ${where} is not checked by this version`;
    const fix = similar === undefined ? `this version checks ${checked.join(', ')}` : `did you mean ${similar}?`;
    throw new UserError('invalid_schema', { what, fix }, document.atKey([...path, keyword]));
  }
}

/** A fault of the schema, at the value at `path`. */
export function invalidSchema(document: Document, path: Path, what: string, fix?: string): UserError<'invalid_schema'> {
  return new UserError('invalid_schema', { what, ...(fix !== undefined && { fix }) }, document.at(path));
}
