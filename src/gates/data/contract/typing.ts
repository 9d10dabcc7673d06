import { matchesName } from './names.js';
import {
  declaredTypes,
  type JsonType,
  keyword,
  pointerOf,
  type SchemaDocument,
  type SchemaNode,
  subschema,
  subschemas,
} from './schema.js';

/** What a schema says of the types of one part of a row, wherever it says it. */
export interface Typing {
  /** the types that its values may have; empty where nothing names one */
  readonly types: ReadonlySet<JsonType>;
  /** whether a missing cell is a null that the schema admits, as opposed to a member that is not there */
  readonly nullable: boolean;
}

/** Which steps lead to the schemas of a part of a value: a member by its name, or any element of a list. */
export type PartStep = { readonly member: string } | 'element';

/**
 * The types that a row schema names for a part of a row. What holds for every row speaks first; only where that names no
 * type do the branches of anyOf, oneOf, not and if.
 */
export function typingOf(document: SchemaDocument, steps: readonly PartStep[]): Typing {
  const every = typesAt(nodesAt(document, steps, ['allOf']));
  const types = every.size > 0 ? every : typesAt(nodesAt(document, steps, branches));
  return { types, nullable: types.has('null') };
}

/** Every schema that judges the row itself. */
export function nodesOfRow(document: SchemaDocument): readonly SchemaNode[] {
  return nodesAt(document, [], branches);
}

/** Every schema that judges the values of a column. */
export function nodesOfColumn(document: SchemaDocument, column: string): readonly SchemaNode[] {
  return nodesAt(document, [{ member: column }], branches);
}

/** The formats that a row schema names for a part of every row. */
export function formatsOf(document: SchemaDocument, steps: readonly PartStep[]): ReadonlySet<string> {
  return new Set(nodesAt(document, steps, ['allOf']).flatMap((node) => keyword<string>(node, 'format') ?? []));
}

const branches = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'] as const;

function nodesAt(
  document: SchemaDocument,
  steps: readonly PartStep[],
  through: readonly string[],
): readonly SchemaNode[] {
  let nodes = inPlace(document, [document.root], through);
  for (const step of steps)
    nodes = inPlace(
      document,
      nodes.flatMap((node) => partsOf(node, step)),
      through,
    );
  return nodes;
}

/** The nodes, and all that judge the same value through references and the given keywords. */
function inPlace(
  document: SchemaDocument,
  nodes: readonly SchemaNode[],
  through: readonly string[],
): readonly SchemaNode[] {
  const found = new Map<string, SchemaNode>();
  const visit = (node: SchemaNode): void => {
    const pointer = pointerOf(node.path);
    if (found.has(pointer)) return;
    found.set(pointer, node);
    const reference = keyword<string>(node, '$ref');
    if (reference !== undefined) visit(document.resolve(reference, node.path));
    for (const name of through) {
      if (name.endsWith('Of')) for (const [, child] of subschemas(node, name)) visit(child);
      const child = name.endsWith('Of') ? undefined : subschema(node, name);
      if (child) visit(child);
    }
  };
  nodes.forEach(visit);
  return [...found.values()];
}

function partsOf(node: SchemaNode, step: PartStep): readonly SchemaNode[] {
  if (step === 'element') {
    const items = subschema(node, 'items');
    return items ? [items] : [];
  }
  const named = subschema(node, 'properties', step.member);
  const patterned = subschemas(node, 'patternProperties')
    .filter(([pattern]) => matchesName(pattern, step.member))
    .map(([, child]) => child);
  const additional = subschema(node, 'additionalProperties');
  const matched = [...(named ? [named] : []), ...patterned];
  return matched.length > 0 || !additional ? matched : [additional];
}

function typesAt(nodes: readonly SchemaNode[]): ReadonlySet<JsonType> {
  return new Set(nodes.flatMap((node) => ownTypes(node) ?? []));
}

/** Without `type`, the values of `enum` or `const` tell what the cells are. */
function ownTypes(node: SchemaNode): readonly JsonType[] | undefined {
  const declared = declaredTypes(node);
  if (declared) return declared;
  const constant = keyword(node, 'const');
  const values = keyword<readonly unknown[]>(node, 'enum') ?? (constant === undefined ? undefined : [constant]);
  return values?.map(typeOfValue);
}

function typeOfValue(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as JsonType;
}
