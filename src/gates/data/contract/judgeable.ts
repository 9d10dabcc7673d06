import { RegExpParser } from '@eslint-community/regexpp';
import type { Path } from '../../../config/document.js';
import { UserError } from '../../../result/error.js';
import { nearest } from '../../../result/nearest.js';
import { annotations, formatNames, keywords } from './keywords.js';
import { keyword, pointerOf, type SchemaDocument, type SchemaNode, subschema, subschemas } from './schema.js';

/**
 * Holds a row schema to what is judged: a rule that is ignored is a rule that passes.
 *
 * @throws UserError `invalid_schema` at the first keyword, format, pattern, reference or number that cannot be judged
 */
export function assertJudgeable(document: SchemaDocument): void {
  const known = new Set<string>();
  const open = new Set<string>();
  // What judges parts of a value waits for its turn: it may lead back here, and as deep as it likes.
  const waiting: SchemaNode[] = [document.root];
  const visit = (node: SchemaNode): void => {
    const pointer = pointerOf(node.path);
    if (open.has(pointer)) {
      const what = `$ref at #${decodeURIComponent(pointer)} leads back to itself without looking at a part of the value`;
      throw fault(document, node.path, what, 'remove the circle');
    }
    if (known.has(pointer)) return;
    open.add(pointer);
    assertNode(document, node);
    const reference = keyword<string>(node, '$ref');
    if (reference !== undefined) visit(document.resolve(reference, [...node.path, '$ref']));
    for (const [name, { shape, inPlace }] of Object.entries(keywords)) {
      if (shape === 'value') continue;
      const children = childrenOf(node, name, shape);
      if (inPlace) children.forEach(visit);
      else waiting.push(...children);
    }
    open.delete(pointer);
    known.add(pointer);
  };
  // What nothing refers to is held to the same: it may be tomorrow.
  for (const container of ['$defs', 'definitions']) {
    waiting.push(...subschemas(document.root, container).map(([, node]) => node));
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) visit(next);
}

function childrenOf(node: SchemaNode, name: string, shape: 'schema' | 'list' | 'map'): readonly SchemaNode[] {
  if (shape !== 'schema') return subschemas(node, name).map(([, child]) => child);
  const child = subschema(node, name);
  return child ? [child] : [];
}

function assertNode(document: SchemaDocument, node: SchemaNode): void {
  if (typeof node.schema === 'boolean') return;
  for (const name of Object.keys(node.schema)) assertKeyword(document, node, name);
  const own = (name: string) => [...node.path, name];
  for (const name of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']) {
    const value = keyword<number>(node, name);
    if (value !== undefined) assertExact(document, own(name), value);
  }
  for (const value of keyword<readonly unknown[]>(node, 'enum') ?? []) assertAllExact(document, own('enum'), value);
  assertAllExact(document, own('const'), keyword(node, 'const'));
  if (keyword<readonly unknown[]>(node, 'enum')?.length === 0) {
    throw fault(document, own('enum'), 'enum names no value: every row would violate it', 'name the allowed values');
  }
  assertOrder(document, node, 'minimum', 'maximum');
  assertOrder(document, node, 'minLength', 'maxLength');
  assertOrder(document, node, 'minItems', 'maxItems');
  const pattern = keyword<string>(node, 'pattern');
  if (pattern !== undefined) assertPattern(document, own('pattern'), pattern);
  for (const [name, child] of subschemas(node, 'patternProperties')) assertPattern(document, child.path, name);
  const format = keyword<string>(node, 'format');
  if (format !== undefined) assertFormat(document, own('format'), format);
  for (const lone of ['then', 'else']) {
    if (keyword(node, lone) !== undefined && keyword(node, 'if') === undefined) {
      throw fault(document, own(lone), `${lone} without if is never judged`, 'add if, or remove it');
    }
  }
  if (keyword(node, '$id') !== undefined && node.path.length > 0) {
    const what = 'an $id within a schema changes where the references below it lead, which is not read';
    throw fault(document, own('$id'), what, 'remove it, and write references as #/$defs/…');
  }
  if (document.draft === 'draft-07') assertSameAsDraft07(document, node);
}

/** What older drafts called otherwise. */
const renamed: Readonly<Record<string, string>> = { definitions: '$defs', dependencies: 'dependentRequired' };

function assertKeyword(document: SchemaDocument, node: SchemaNode, name: string): void {
  if (Object.hasOwn(keywords, name) || annotations.includes(name) || name.startsWith('x-')) return;
  if (name === 'definitions' && document.draft === 'draft-07') return;
  const [similar] = nearest(name, [...Object.keys(keywords), ...annotations], 1);
  const suggestion = Object.hasOwn(renamed, name) ? renamed[name] : similar;
  const where = `${document.file}${node.path.length > 0 ? ` under ${node.path.join('.')}` : ''}`;
  const what = `the keyword ${JSON.stringify(name)} of ${where} is not judged by this version`;
  const fix =
    suggestion === undefined
      ? `what is judged: ${Object.keys(keywords).join(', ')}; words of your own begin with x-`
      : `did you mean ${suggestion}?`;
  throw new UserError('invalid_schema', { what, fix }, document.atKey([...node.path, name]));
}

/** Draft-07 ignores what stands beside a reference, and lists tuples under `items`: there it does not mean the same. */
function assertSameAsDraft07(document: SchemaDocument, node: SchemaNode): void {
  const besides = Object.keys(node.schema).find((name) => name !== '$ref' && Object.hasOwn(keywords, name));
  if (keyword(node, '$ref') !== undefined && besides !== undefined) {
    const what = `draft-07 ignores ${besides} beside $ref, and 2020-12 does not`;
    throw fault(document, [...node.path, besides], what, 'remove it, or move it and the $ref into an allOf');
  }
  if (Array.isArray(keyword(node, 'items'))) {
    const what = 'a list under items means a tuple in draft-07, and nothing in 2020-12';
    throw fault(document, [...node.path, 'items'], what, 'write one schema for all items');
  }
}

function assertOrder(document: SchemaDocument, node: SchemaNode, low: string, high: string): void {
  const [minimum, maximum] = [keyword<number>(node, low), keyword<number>(node, high)];
  if (minimum === undefined || maximum === undefined || minimum <= maximum) return;
  const what = `the ${low} ${minimum} of ${node.path.at(-1) ?? 'the row'} is above its ${high} ${maximum}`;
  throw fault(document, [...node.path, low], what, 'swap or mend the two');
}

function assertPattern(document: SchemaDocument, path: Path, pattern: string): void {
  try {
    new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/^.*: /, '') : String(cause);
    const what = `the pattern ${JSON.stringify(pattern)} is no regular expression of ECMAScript`;
    throw new UserError('invalid_schema', { what, why }, document.at(path), { cause });
  }
}

function assertFormat(document: SchemaDocument, path: Path, format: string): void {
  if ((formatNames as readonly string[]).includes(format)) return;
  const [similar] = nearest(format, formatNames, 1);
  const what = `the format ${JSON.stringify(format)} is not judged by this version`;
  throw fault(
    document,
    path,
    what,
    similar === undefined ? `what is judged: ${formatNames.join(', ')}` : `did you mean ${similar}?`,
  );
}

function assertAllExact(document: SchemaDocument, path: Path, value: unknown): void {
  if (typeof value === 'number') assertExact(document, path, value);
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) assertAllExact(document, path, part);
  }
}

/** JSON and SQL agree on every number that a double holds exactly; on integers beyond 2⁵³ they need not. */
function assertExact(document: SchemaDocument, path: Path, value: number): void {
  if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))) return;
  const what = `${value} is beyond the integers that every reader holds exactly`;
  throw fault(document, path, what, 'stay within ±(2⁵³ − 1)');
}

function fault(document: SchemaDocument, path: Path, what: string, fix: string): UserError<'invalid_schema'> {
  return new UserError('invalid_schema', { what, fix }, document.at(path));
}
