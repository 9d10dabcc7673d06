import { isUtf8 } from 'node:buffer';
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type MeasurementCode, type UsageCode, UserError, UserErrors } from '../result/error.js';
import type { Location } from '../result/location.js';

export type Path = readonly (string | number)[];

/** A YAML or JSON file that remembers where everything stands. */
export interface Document {
  /** plain data: no prototypes, no tags, no dates */
  readonly data: unknown;
  /** the place of the value at `path`, else of its nearest ancestor that is there */
  at(path: Path): Location;
  /** the place of the key that ends `path` */
  atKey(path: Path): Location;
}

/**
 * Reads a configuration or a row schema as it lies on disk. Text that is not UTF-8 is refused, not repaired: a name with a
 * replacement character in it would be another name.
 */
export function parseDocumentBytes(bytes: Uint8Array, file: string, code: MeasurementCode | UsageCode): Document {
  if (!isUtf8(bytes)) {
    // Latin-1 gives each byte back as it was.
    const lines = Buffer.from(bytes).toString('latin1').split('\n');
    const line = lines.findIndex((text) => !isUtf8(Buffer.from(text, 'latin1'))) + 1;
    throw new UserError(
      code,
      { what: `${file} is not UTF-8 text`, fix: `mend line ${line}` },
      { file, line, column: 1 },
    );
  }
  return parseDocumentText(new TextDecoder('utf-8').decode(bytes), file, code);
}

/**
 * Parses YAML 1.2 (of which JSON is a part). Duplicate keys, tabs, unknown tags and alias bombs are errors with their line.
 *
 * @param file the name to print, relative to the workspace
 */
export function parseDocumentText(text: string, file: string, code: MeasurementCode | UsageCode): Document {
  const lines = new LineCounter();
  // A byte-order mark is no column that an editor would count.
  const content = text.replace(/^\ufeff/, '');
  const format = file.toLowerCase().endsWith('.json') ? 'JSON' : 'YAML';
  const document = parseDocument(content, {
    lineCounter: lines,
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
  });
  const place = (offset: number): Location => {
    // What is missing at the end is missing after the last word, not on the empty line behind it.
    const { line, col } = lines.linePos(Math.min(offset, content.trimEnd().length));
    return line > 0 ? { file, line, column: col } : { file, line: 1, column: 1 };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new UserErrors(
      faults.map((fault) => {
        const location = place(fault.pos[0]);
        return new UserError(
          code,
          { what: `${file} is not valid ${format}: ${sentence(fault.message)}`, fix: `mend line ${location.line}` },
          location,
        );
      }),
    );
  }
  if (document.contents === null) {
    throw new UserError(code, { what: `${file} is empty` }, { file, line: 1, column: 1 });
  }
  let data: unknown;
  try {
    data = unshared(document.toJS({ maxAliasCount: 100 }), []);
  } catch (cause) {
    const what = `${file} cannot be read: ${sentence(cause instanceof Error ? cause.message : String(cause))}`;
    throw new UserError(code, { what }, { file, line: 1 }, { cause });
  }
  return {
    data,
    at: (path) => place(nearestNode(document.contents, path)?.range?.[0] ?? 0),
    atKey: (path) => place(keyOffset(document.contents, path) ?? nearestNode(document.contents, path)?.range?.[0] ?? 0),
  };
}

/**
 * The data without anything that stands in two places by an alias: defaults are written into it, and one block must not get
 * those of another.
 */
function unshared(value: unknown, above: readonly unknown[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) throw new Error('an alias stands for a part of itself');
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((child) => unshared(child, path));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, unshared(child, path)]));
}

function sentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
}

function nearestNode(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) {
    const child = isMap(node) ? pairAt(node, step)?.value : isSeq(node) ? node.get(step, true) : undefined;
    if (!isNode(child)) break;
    node = child;
  }
  return node;
}

function keyOffset(root: Node | null, path: Path): number | undefined {
  const parent = nearestNode(root, path.slice(0, -1));
  const name = path.at(-1);
  if (!isMap(parent)) return undefined;
  const key = pairAt(parent, name)?.key;
  return isScalar(key) ? key.range?.[0] : undefined;
}

/** Keys are compared as text: the data has the key "2024" where YAML has a number. */
function pairAt(map: YAMLMap, name: string | number | undefined): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
}
