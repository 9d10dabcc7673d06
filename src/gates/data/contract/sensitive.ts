import { keywords, sensitive } from './keywords.js';
import { keyword, pointerOf, type SchemaDocument, type SchemaNode, subschema, subschemas } from './schema.js';
import { nodesOfColumn, nodesOfRow } from './typing.js';

/** A set of names of which it is known of each whether it belongs to it. */
export type Names = Pick<ReadonlySet<string>, 'has'>;

/**
 * The columns whose values no report shows: those of which the row schema says so, in whichever branch, or of a part of
 * them, for a struct is shown with all that is in it.
 */
export function sensitiveColumns(document: SchemaDocument): Names {
  const known = new Map<string, boolean>();
  const all = nodesOfRow(document).some(isMarked);
  return {
    has: (column) => {
      const found = known.get(column) ?? (all || isMarkedWithin(nodesOfColumn(document, column), document));
      known.set(column, found);
      return found;
    },
  };
}

function isMarked(node: SchemaNode): boolean {
  // Whoever writes "yes" means it as well.
  return ![undefined, false].includes(keyword(node, sensitive));
}

function isMarkedWithin(nodes: readonly SchemaNode[], document: SchemaDocument): boolean {
  const seen = new Set<string>();
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const pointer = pointerOf(node.path);
    if (seen.has(pointer)) continue;
    seen.add(pointer);
    if (isMarked(node)) return true;
    const reference = keyword<string>(node, '$ref');
    if (reference !== undefined) waiting.push(document.resolve(reference, node.path));
    for (const [name, { shape }] of Object.entries(keywords)) {
      if (shape === 'value') continue;
      const child = shape === 'schema' ? subschema(node, name) : undefined;
      waiting.push(...(child ? [child] : subschemas(node, name).map(([, each]) => each)));
    }
  }
  return false;
}
