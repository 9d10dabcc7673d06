/** One value of a metrics file. Integers beyond 2⁵³ are kept exact as bigint. */
export type Scalar = number | bigint | string | boolean | null;

/** What a file holds, whatever it was written in. Keys are a Map's, so that one called `__proto__` is a key like others. */
export type Tree = Scalar | TreeMap | readonly Tree[];
export type TreeMap = ReadonlyMap<string, Tree>;

/** The way to a value from the root: keys, and places in an array as digits. */
export type Path = readonly string[];

export function isMap(tree: Tree | undefined): tree is TreeMap {
  return tree instanceof Map;
}

export function isArray(tree: Tree | undefined): tree is readonly Tree[] {
  return Array.isArray(tree);
}

export function isNumber(tree: Tree | undefined): tree is number | bigint {
  return typeof tree === 'number' || typeof tree === 'bigint';
}

/** The value under a key, or at a place of an array. */
export function child(tree: Tree | undefined, key: string): Tree | undefined {
  if (isMap(tree)) return tree.get(key);
  if (isArray(tree) && /^(?:0|[1-9][0-9]*)$/.test(key)) return tree[Number(key)];
  return undefined;
}

/** The value at the end of a path. */
export function at(tree: Tree, path: Path): Tree | undefined {
  return path.reduce<Tree | undefined>(child, tree);
}

export function children(tree: Tree): Iterable<readonly [key: string, value: Tree]> {
  if (isMap(tree)) return tree.entries();
  if (isArray(tree)) return tree.map((value, index) => [String(index), value] as const);
  return [];
}

/** Every scalar with its path, in the order of the file. */
export function* leaves(tree: Tree, path: Path = []): Generator<readonly [path: Path, value: Scalar]> {
  if (!isMap(tree) && !isArray(tree)) {
    yield [path, tree];
    return;
  }
  for (const [key, value] of children(tree)) yield* leaves(value, [...path, key]);
}

/** JSON Pointer (RFC 6901) of a path. */
export function pointerOf(path: Path): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Plain data as a tree: what a parser of another syntax answers. */
export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return value.map(treeOf);
  if (value instanceof Map) return new Map([...value].map(([key, of]) => [String(key), treeOf(of)]));
  if (typeof value === 'object' && value !== null) {
    if (value instanceof Date) return value.toISOString();
    return new Map(Object.entries(value).map(([key, of]) => [key, treeOf(of)]));
  }
  if (typeof value === 'bigint') return BigInt.asIntN(64, value) === value && isSafe(value) ? Number(value) : value;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return null;
}

function isSafe(value: bigint): boolean {
  return Number.isSafeInteger(Number(value));
}
