import type { Path } from '../../../config/document.js';
import { UserError } from '../../../result/error.js';
import { annotations, keywords } from './keywords.js';
import {
  declaredTypes,
  keyword,
  pointerOf,
  type SchemaDocument,
  type SchemaNode,
  subschema,
  subschemas,
} from './schema.js';
import { type PartStep, typingOf } from './typing.js';

/** One check of a row schema: one keyword at one place. */
export interface RowRule {
  /** the column, with the members below it: `address.zip`; null for a rule on the row */
  readonly subject: string | null;
  /** the keyword, with what tells it from others of its name: `minimum`, `allOf.1` */
  readonly rule: string;
  /** the keyword alone */
  readonly keyword: string;
  /** the schema that the keyword stands in, or that is required to hold */
  readonly node: SchemaNode;
  /** where in the row its value lies; empty for the row itself */
  readonly steps: readonly string[];
  /** the columns that it reads */
  readonly columns: readonly string[];
  /** where the rule stands */
  readonly path: Path;
}

/**
 * The checks that a row schema asks for, in the order in which they are reported. Columns and the members of objects have
 * checks of their own; what combines schemas (`anyOf`, `if` …) is one check.
 *
 * @throws UserError `invalid_schema` where two of them would have one id, or a rule could never apply
 */
export function rowRules(document: SchemaDocument): readonly RowRule[] {
  assertFinite(document);
  const rules = [...ofTheRow(document), ...membersOf(document, document.root, [], [])];
  const seen = new Map<string, RowRule>();
  for (const rule of rules) {
    const name = JSON.stringify([rule.subject, rule.rule]);
    const twin = seen.get(name);
    if (twin) {
      const what = `${document.file} has two rules that are called ${rule.subject ?? 'row'}/${rule.rule}`;
      const why = `the other stands on line ${document.at(twin.path).line ?? 1}`;
      throw new UserError('invalid_schema', { what, why, fix: 'rename the member' }, document.at(rule.path));
    }
    seen.set(name, rule);
  }
  return rules;
}

const mostMembers = 100_000;

/** A few definitions that name each other twice can stand for more members than there is memory. */
function assertFinite(document: SchemaDocument): void {
  let members = 0;
  const count = (given: SchemaNode, above: readonly string[]): void => {
    const node = behind(document, given);
    const pointer = pointerOf(node.path);
    if (above.includes(pointer)) return;
    for (const [, child] of subschemas(node, 'properties')) {
      members += 1;
      if (members > mostMembers) {
        const what = `${document.file} describes more than ${mostMembers} members`;
        throw new UserError(
          'invalid_schema',
          { what, fix: 'refer to a definition less often' },
          document.at(node.path),
        );
      }
      count(child, [...above, pointer]);
    }
  };
  count(document.root, []);
}

/** What is asked of the row as a value of its own: an object it is always. */
function ofTheRow(document: SchemaDocument): readonly RowRule[] {
  const node = behind(document, document.root);
  return Object.keys(keywords).flatMap((name) => {
    if (keyword(node, name) === undefined || [...ofMembers, ...combining].includes(name)) return [];
    if (name === 'type' && declaredTypes(node)?.includes('object')) return [];
    const path = [...node.path, name];
    if (['type', 'enum', 'const'].includes(name)) return [ruleAt(name, node, [], path)];
    const what = `${name} of the row would never apply`;
    throw new UserError(
      'invalid_schema',
      { what, fix: 'a row is an object: move it under properties' },
      document.at(path),
    );
  });
}

/** The schema itself where it is nothing but a reference to another. */
function behind(document: SchemaDocument, node: SchemaNode): SchemaNode {
  const reference = keyword<string>(node, '$ref');
  if (reference === undefined || typeof node.schema === 'boolean') return node;
  const others = Object.keys(node.schema).filter((name) => name !== '$ref' && Object.hasOwn(keywords, name));
  return others.length > 0 ? node : behind(document, document.resolve(reference, node.path));
}

/** The rules on an object, the row or a struct: on what it must have, on each member, and on the whole. */
function membersOf(
  document: SchemaDocument,
  given: SchemaNode,
  steps: readonly string[],
  above: readonly string[],
): readonly RowRule[] {
  const node = behind(document, given);
  const within = [...above, pointerOf(node.path)];
  const properties = new Map(subschemas(node, 'properties'));
  const required = keyword<readonly string[]>(node, 'required') ?? [];
  const names = [...new Set([...properties.keys(), ...required])];
  return [
    ...names.flatMap((name) => {
      const below = [...steps, name];
      const index = required.indexOf(name);
      const asked = index < 0 ? [] : [ruleAt('required', node, below, [...node.path, 'required', index])];
      const schema = properties.get(name);
      return [...asked, ...(schema ? valueRules(document, schema, below, within) : [])];
    }),
    ...wholeRules(document, node, steps),
  ];
}

const ofMembers = ['required', 'properties'];

/**
 * The rules on the value of a column or member.
 *
 * @param above the schemas that it lies in: what describes parts of itself is one rule there, for it goes as deep as the data
 */
function valueRules(
  document: SchemaDocument,
  given: SchemaNode,
  steps: readonly string[],
  above: readonly string[],
): readonly RowRule[] {
  const node = behind(document, given);
  if (above.includes(pointerOf(node.path))) return [ruleAt('$ref', given, steps, [...given.path, '$ref'])];
  if (typeof node.schema === 'boolean') {
    return node.schema ? [] : [ruleAt('false', node, steps, node.path)];
  }
  assertApplies(document, node, steps);
  const own = Object.keys(keywords).filter((name) => Object.hasOwn(node.schema as object, name));
  const plain = own.filter((name) => !ofMembers.includes(name) && !combining.includes(name));
  return [
    ...plain.map((name) => ruleAt(name, node, steps, [...node.path, name])),
    ...(own.some((name) => [...ofMembers, ...combining].includes(name)) ? membersOf(document, node, steps, above) : []),
  ];
}

const combining = [
  ...['$ref', 'patternProperties', 'additionalProperties', 'dependentRequired'],
  ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
];

/** The rules that look at several members, or at the value as a whole. */
function wholeRules(document: SchemaDocument, node: SchemaNode, steps: readonly string[]): readonly RowRule[] {
  const reads = (schema: SchemaNode) => (steps[0] === undefined ? columnsIn(document, schema) : [steps[0]]);
  const whole = (name: string, rule: string, schema: SchemaNode, columns: readonly string[], path: Path): RowRule => ({
    subject: subjectOf(steps),
    rule,
    keyword: name,
    node: schema,
    steps,
    columns,
    path,
  });
  const own = { schema: node.schema, path: node.path };
  const only = (name: string): SchemaNode => ({
    schema: { [name]: keyword(node, name) },
    path: node.path,
  });
  return combining.flatMap((name): readonly RowRule[] => {
    if (keyword(node, name) === undefined || name === 'then' || name === 'else') return [];
    const path = [...node.path, name];
    switch (name) {
      case 'allOf':
        return subschemas(node, name).map(([index, schema]) =>
          whole(
            'allOf',
            `allOf.${index}`,
            { schema: { allOf: [schema.schema] }, path: schema.path },
            reads(schema),
            schema.path,
          ),
        );
      case 'patternProperties':
        return subschemas(node, name).map(([pattern, schema]) => {
          const alone = { schema: { patternProperties: { [pattern]: schema.schema } }, path: schema.path };
          return whole(name, `patternProperties.${pattern}`, alone, [], schema.path);
        });
      case 'dependentRequired':
        return Object.entries(keyword<Record<string, readonly string[]>>(node, name) ?? {}).map(([member, others]) => {
          const alone = { schema: { dependentRequired: { [member]: others } }, path };
          const columns = steps[0] === undefined ? [member, ...others] : [steps[0]];
          return whole(name, `dependentRequired.${member}`, alone, columns, [...path, member]);
        });
      case 'if':
        return [whole(name, name, own, reads(ifThenElse(node)), path)];
      case 'additionalProperties':
        // Without other columns is a rule on the table, not on its rows; with any others there is none.
        if (steps.length === 0 && typeof keyword(node, name) === 'boolean') return [];
        if (keyword(node, name) === true) return [];
        return [whole(name, name, own, steps[0] === undefined ? [] : [steps[0]], path)];
      default:
        return [whole(name, name, own, reads(only(name)), path)];
    }
  });
}

function ifThenElse(node: SchemaNode): SchemaNode {
  const parts = ['if', 'then', 'else'].flatMap((name) => {
    const part = subschema(node, name);
    return part ? [part.schema] : [];
  });
  return { schema: { allOf: parts }, path: node.path };
}

/** The columns that a schema of a row speaks of. */
function columnsIn(document: SchemaDocument, root: SchemaNode): readonly string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (node: SchemaNode): void => {
    if (typeof node.schema === 'boolean' || seen.has(node.schema)) return;
    seen.add(node.schema);
    for (const [name] of subschemas(node, 'properties')) names.add(name);
    for (const name of keyword<readonly string[]>(node, 'required') ?? []) names.add(name);
    const dependent = keyword<Record<string, readonly string[]>>(node, 'dependentRequired') ?? {};
    for (const name of Object.entries(dependent).flat(2)) names.add(name);
    const reference = keyword<string>(node, '$ref');
    if (reference !== undefined) visit(document.resolve(reference, node.path));
    for (const name of ['allOf', 'anyOf', 'oneOf']) for (const [, each] of subschemas(node, name)) visit(each);
    for (const name of ['not', 'if', 'then', 'else']) {
      const child = subschema(node, name);
      if (child) visit(child);
    }
  };
  visit(root);
  return [...names];
}

function ruleAt(name: string, node: SchemaNode, steps: readonly string[], path: Path): RowRule {
  const [column] = steps;
  return {
    subject: subjectOf(steps),
    rule: name,
    keyword: name,
    node,
    steps,
    columns: column === undefined ? [] : [column],
    path,
  };
}

function subjectOf(steps: readonly string[]): string | null {
  return steps.length === 0 ? null : steps.join('.');
}

/** A bound on what is never a number, or a length of what is never text, would pass every row. */
function assertApplies(document: SchemaDocument, node: SchemaNode, steps: readonly string[]): void {
  const parts: readonly PartStep[] = steps.map((member) => ({ member }));
  const { types } = typingOf(document, parts);
  const numeric = types.has('number') || types.has('integer');
  const name = steps.join('.');
  for (const word of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']) {
    if (keyword(node, word) === undefined || numeric) continue;
    const what = `${word} of ${name} would never apply`;
    const fix = 'a bound needs type: number or integer';
    throw new UserError('invalid_schema', { what, fix }, document.at([...node.path, word]));
  }
  const textual = types.size === 0 || types.has('string');
  for (const word of ['minLength', 'maxLength', 'pattern', 'format']) {
    if (keyword(node, word) === undefined || textual) continue;
    const what = `${word} of ${name} would never apply`;
    throw new UserError(
      'invalid_schema',
      { what, fix: `${word} needs type: string` },
      document.at([...node.path, word]),
    );
  }
}

/** Whether a schema says anything at all of a row. */
export function asksForSomething({ schema }: SchemaNode): boolean {
  return typeof schema === 'object' && Object.keys(schema).some((name) => !annotations.includes(name));
}
