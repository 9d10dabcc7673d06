import { UserError } from '../../result/error.js';
import { isArray, isMap, isNumber, type Tree, type TreeMap } from './tree.js';

/** The error of a reader that the configuration puts on a file of another shape. */
export function otherShape(path: string, title: string, why: string): UserError<'malformed'> {
  return new UserError(
    'malformed',
    { what: `${path} is not ${title}`, why, fix: 'correct format:, or remove it to have the content say what it is' },
    { file: path },
  );
}

/** A map with exactly these keys. */
export function hasExactly(tree: Tree | undefined, keys: readonly string[]): tree is TreeMap {
  return isMap(tree) && tree.size === keys.length && keys.every((key) => tree.has(key));
}

/** A map with no keys but these. */
export function hasOnly(tree: Tree | undefined, keys: readonly string[]): tree is TreeMap {
  return isMap(tree) && [...tree.keys()].every((key) => keys.includes(key));
}

/** An array with at least one element, and nothing in it but numbers. */
export function isNumbers(tree: Tree | undefined): tree is readonly (number | bigint)[] {
  return isArray(tree) && tree.length > 0 && tree.every(isNumber);
}
