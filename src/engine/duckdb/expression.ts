import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import type { Row } from '../engine.js';
import type { Expression } from '../expression.js';
import { pureFunctions } from './pure-functions.js';
import { identifier } from './scan.js';

type Query = (sql: string) => Promise<readonly Row[]>;

/** A longer text is no rule that a person reads. */
const longest = 10_000;

/**
 * Reads an expression with the engine's own parser, and holds it to what a condition on one row may be: one value, of the
 * cells of that row, by functions that always answer alike. What is not known to be harmless is refused.
 *
 * @throws UserError `invalid_expression`
 */
export async function expression(written: string, query: Query): Promise<Expression> {
  if (written.length > longest || written.includes('\0')) {
    const why = written.includes('\0') ? 'it holds a NUL' : `it has ${written.length} characters`;
    throw invalid('is no condition', why, `write a condition of at most ${longest} characters, on one line or more`);
  }
  // In parentheses an end of the expression would be one of the query; without them, so would a superfluous parenthesis.
  const [bare, enclosed] = [`SELECT ${written}\n`, `SELECT (${written}\n)`];
  await parsed(bare, query);
  const names = new Map<number, string>();
  walk(await parsed(enclosed, query), [], names);
  const places = [...names].map(([start, name]) => placeOf(enclosed, start, name)).sort((a, b) => a.start - b.start);
  return {
    columns: [...new Set(names.values())],
    async condition(value, from) {
      const sql = substituted(enclosed, places, value).slice('SELECT '.length);
      const type = await typeOf(sql, from, query);
      if (type === 'BOOLEAN') return apart(sql, [...names.values()]);
      const why = `it is of type ${type}`;
      throw invalid('is neither true nor false', why, 'write a comparison, such as price > 0');
    },
  };
}

type Tree = { readonly [key: string]: unknown };

/** The one item of the one SELECT that a text is. */
async function parsed(sql: string, query: Query): Promise<Tree> {
  const [row] = await query(`SELECT json_serialize_sql('${sql.replaceAll("'", "''")}') AS tree`);
  const tree: Tree = JSON.parse(String(row?.['tree']));
  if (tree['error'] === true) {
    throw invalid('cannot be read', firstLine(String(tree['error_message'])), 'mend its syntax');
  }
  const statements = tree['statements'] as readonly { readonly node: Tree }[];
  const [node] = statements.map((statement) => statement.node);
  const items = (node?.['select_list'] ?? []) as readonly Tree[];
  const [item] = items;
  if (statements.length !== 1 || node?.['type'] !== 'SELECT_NODE' || items.length !== 1 || !item || !isBare(node)) {
    throw notAllowed('it is more than one value of a row', 'write one condition, without SELECT, FROM or ;');
  }
  return item;
}

/** Whether a SELECT has nothing but its items. */
function isBare(node: Tree): boolean {
  const empty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);
  const absent = ['modifiers', 'where_clause', 'group_expressions', 'group_sets', 'having', 'sample', 'qualify'];
  return (
    absent.every((name) => empty(node[name])) &&
    empty((node['cte_map'] as Tree)['map']) &&
    (node['from_table'] as Tree)['type'] === 'EMPTY'
  );
}

const plainClasses = ['CONSTANT', 'COMPARISON', 'CONJUNCTION', 'BETWEEN', 'CASE', 'CAST', 'OPERATOR', 'COLLATE'];

const refusals: Readonly<Record<string, string>> = {
  SUBQUERY: 'it holds a query of its own',
  WINDOW: 'it looks at other rows with a window function',
  PARAMETER: 'it holds a parameter, and nothing is given for one',
  STAR: 'it holds a *',
  POSITIONAL_REFERENCE: 'it names a column by its number',
  DEFAULT: 'it holds DEFAULT',
};

/**
 * @param bound names of the parameters of the lambdas around it
 * @param columns is given the columns, by the byte in which their name begins
 */
function walk(tree: Tree, bound: readonly string[], columns: Map<number, string>): void {
  const kind = tree['class'];
  let names = bound;
  if (kind === 'COLUMN_REF') {
    const [name = ''] = tree['column_names'] as readonly string[];
    if (!bound.includes(name.toLowerCase())) columns.set(Number(tree['query_location']), name);
    return;
  }
  if (kind === 'LAMBDA') {
    names = [...bound, ...parametersOf(tree['lhs'] as Tree)];
    walk(tree['expr'] as Tree, names, columns);
    return;
  }
  if (kind === 'FUNCTION') assertPure(tree);
  else if (typeof kind === 'string' && !plainClasses.includes(kind)) {
    throw notAllowed(refusals[kind] ?? `it holds a ${kind.toLowerCase()}`, 'write a condition on the cells of one row');
  }
  if (tree['type'] === 'GROUPING_FUNCTION') throw notAllowed('it asks for a group', 'write a condition on one row');
  for (const value of Object.values(tree).flat()) {
    if (typeof value === 'object' && value !== null) walk(value as Tree, names, columns);
  }
}

function parametersOf(lhs: Tree): readonly string[] {
  const all = lhs['class'] === 'COLUMN_REF' ? [lhs] : ((lhs['children'] ?? []) as readonly Tree[]);
  return all.flatMap((each) => {
    const names = each['column_names'] as readonly string[] | undefined;
    if (names?.length === 1) return [String(names[0]).toLowerCase()];
    throw notAllowed('it holds an arrow that is no lambda', 'write ->> or json_extract for a member of JSON');
  });
}

function assertPure(call: Tree): void {
  const name = String(call['function_name']).toLowerCase();
  const orders = (call['order_bys'] as Tree | null)?.['orders'];
  const ofAggregate =
    call['filter'] !== null || call['distinct'] === true || (Array.isArray(orders) && orders.length > 0);
  const elsewhere = call['catalog'] !== '' || !['', 'main'].includes(String(call['schema']));
  if (pureFunctions.has(name) && !ofAggregate && call['export_state'] !== true && !elsewhere) return;
  const [similar] = nearest(name, pureFunctions, 1);
  const why = `it calls ${name}(), which is none of the functions whose answer depends on their arguments alone`;
  throw notAllowed(why, similar === undefined || similar === name ? 'write it without' : `did you mean ${similar}()?`);
}

interface ColumnPlace {
  readonly name: string;
  /** bytes of the text */
  readonly start: number;
  readonly end: number;
}

/** Where the name of a column stands: the parser tells where it begins, in bytes. */
function placeOf(sql: string, start: number, name: string): ColumnPlace {
  const rest = Buffer.from(sql).subarray(start).toString();
  const [token = ''] = /^"(?:[^"]|"")*"|^[^\s"'.,;:()[\]{}+*/%^<>=~!@&|?#-]+/.exec(rest) ?? [];
  const meant = token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : token;
  if (meant.toLowerCase() !== name.toLowerCase()) {
    throw notAllowed(`the place of ${JSON.stringify(name)} in it cannot be told`, 'write the name in double quotes');
  }
  return { name, start, end: start + Buffer.byteLength(token) };
}

function substituted(
  sql: string,
  places: readonly ColumnPlace[],
  value: (column: string) => string | undefined,
): string {
  const bytes = Buffer.from(sql);
  const parts: string[] = [];
  let from = 0;
  for (const { name, start, end } of places) {
    const own = value(name);
    if (own === undefined) continue;
    parts.push(bytes.subarray(from, start).toString(), `(${own})`);
    from = end;
  }
  return [...parts, bytes.subarray(from).toString()].join('');
}

/**
 * Lets a condition fail where it is attempted alone. DuckDB 1.5 computes what stands in a TRY more than once, and the lists
 * of IN, in a step before it, in which a failure is that of the whole query; into the branches of a CASE it does not look.
 */
function apart(sql: string, columns: readonly string[]): string {
  const [column] = columns;
  return column === undefined ? sql : `(CASE WHEN (${identifier(column)} IS NULL) IS NOT NULL THEN ${sql} END)`;
}

/** The types of an expression are known without a row being read. */
async function typeOf(sql: string, from: string, query: Query): Promise<string> {
  try {
    const [row] = await query(`DESCRIBE SELECT ${sql} AS condition FROM ${from}`);
    return String(row?.['column_type']);
  } catch (error) {
    const own = error instanceof UserError;
    if (own && error.code !== 'malformed') throw error;
    // The file was opened before: what is wrong now is the expression.
    const cause = own ? error.cause : error;
    const message = typeof cause === 'object' && cause !== null && 'message' in cause ? String(cause.message) : '';
    if (!/^[A-Z][A-Za-z ]+ Error: /.test(message) || /^(INTERNAL|FATAL)/.test(message)) throw error;
    throw invalid('cannot be computed', firstLine(message), 'mend the types, with CAST where it takes one', cause);
  }
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/^[A-Z][A-Za-z ]+ Error: /, '');
}

function notAllowed(why: string, fix: string): UserError<'invalid_expression'> {
  return invalid('is no condition on one row', why, fix);
}

function invalid(what: string, why: string, fix: string, cause?: unknown): UserError<'invalid_expression'> {
  return new UserError('invalid_expression', { what: `the expression ${what}`, why, fix }, undefined, { cause });
}
