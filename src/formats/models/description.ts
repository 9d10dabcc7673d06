import { readJson } from '../metrics/syntax/json.js';
import { SyntaxFault } from '../metrics/syntax/syntax-fault.js';
import { readYaml } from '../metrics/syntax/yaml.js';
import { isArray, isMap, type Tree, type TreeMap } from '../metrics/tree.js';
import type { Budget } from './budget.js';
import { BeyondLimit, Malformed } from './fault.js';
import type { Folder } from './format.js';
import { assertHoldable } from './json-part.js';
import { utf8 } from './utf8.js';

/** A description takes many times its size in memory once it is read. */
export const longestDescription = 16 * 2 ** 20;

/**
 * The text of a file that describes a model.
 *
 * @throws Malformed where it is not UTF-8
 * @throws BeyondLimit where it is too long to be held
 */
export async function descriptionText(folder: Folder, name: string, budget: Budget): Promise<string> {
  const source = folder.open(name);
  const longest = Math.min(longestDescription, budget.limits.held);
  const reader = source.reader();
  if (await reader.fill(longest + 1)) throw new BeyondLimit(`${name} takes more than ${longest} bytes`);
  const bytes = reader.bytes(reader.available);
  assertHoldable(bytes, name);
  const text = utf8(bytes);
  if (text === undefined) throw new Malformed(`${name} is not UTF-8`);
  return text;
}

/** @throws Malformed where it is no JSON, or a key stands twice in an object; BeyondLimit */
export async function jsonDescription(folder: Folder, name: string, budget: Budget): Promise<Tree> {
  return parsed(name, 'JSON', await descriptionText(folder, name, budget), readJson);
}

/** @throws Malformed where it is no YAML, or a key stands twice in a mapping; BeyondLimit */
export async function yamlDescription(folder: Folder, name: string, budget: Budget): Promise<Tree> {
  return parsed(name, 'YAML', await descriptionText(folder, name, budget), readYaml);
}

function parsed(name: string, syntax: string, text: string, read: (text: string) => Tree): Tree {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof SyntaxFault) {
      throw new Malformed(`${name} is not ${syntax}: line ${error.line}, column ${error.column}: ${error.why}`);
    }
    // what the parser's own recursion cannot hold
    if (error instanceof RangeError) throw new BeyondLimit(`${name} is nested too deep to be read`);
    throw error;
  }
}

/** @throws Malformed */
export function mapOf(tree: Tree | undefined, what: string): TreeMap {
  if (!isMap(tree)) throw new Malformed(`${what} is no object`);
  return tree;
}

export function textAt(map: TreeMap, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** Every object of a tree with the key, however deep. */
export function* objectsWith(tree: Tree, key: string): Generator<TreeMap> {
  if (isMap(tree)) {
    if (tree.has(key)) yield tree;
    for (const value of tree.values()) yield* objectsWith(value, key);
  } else if (isArray(tree)) {
    for (const value of tree) yield* objectsWith(value, key);
  }
}
