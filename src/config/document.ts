import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
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
 * Parses YAML 1.2 (of which JSON is a part). Duplicate keys, tabs, unknown tags and alias bombs are errors with their line.
 *
 * @param file the name to print, relative to the workspace
 */
export function parseDocumentText(text: string, file: string, code: MeasurementCode | UsageCode): Document {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true, prettyErrors: false });
  const place = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return line > 0 ? { file, line, column: col } : { file, line: 1, column: 1 };
  };
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new UserErrors(
      faults.map((fault) => {
        const location = place(fault.pos[0]);
        return new UserError(
          code,
          { what: `${file} is not valid YAML: ${sentence(fault.message)}`, fix: `mend line ${location.line}` },
          location,
        );
      }),
    );
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 100 });
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

function sentence(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
}

function nearestNode(root: Node | null, path: Path): Node | null {
  let node = root;
  for (const step of path) {
    const child = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (!child) break;
    node = child as Node;
  }
  return node;
}

function keyOffset(root: Node | null, path: Path): number | undefined {
  const parent = nearestNode(root, path.slice(0, -1));
  const name = path.at(-1);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(name),
  );
  return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
}
