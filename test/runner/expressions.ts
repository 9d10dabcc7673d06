// Expressions as an action.yml writes them, `${{ }}` templates and `if:` conditions, on the platform's own evaluator.

import type { Expr } from '@actions/expressions';
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import { truthy } from '@actions/expressions/result';

export type Status = 'success' | 'failure';

/** What an expression sees. Every context must be present: the evaluator crashes on an absent one. */
export interface Scope {
  readonly contexts: data.Dictionary;
  readonly status: Status;
}

/** Where an expression stands decides which contexts and functions it may name. */
export type Place = 'condition' | 'step' | 'output' | 'default';

const OUTSIDE_STEPS = ['github', 'strategy', 'matrix', 'job', 'runner'];
const INSIDE_STEPS = [...OUTSIDE_STEPS, 'inputs', 'steps', 'env'];
const STATUS_FUNCTIONS = new Set(['success', 'failure', 'cancelled', 'always']);

/**
 * A dictionary whose last value wins and whose keys may be case-sensitive, as `env` is on Linux.
 * The library's own keeps the first value, always folds case, and loses a key named `constructor`.
 */
export class ContextDictionary extends data.Dictionary {
  readonly #pairs = new Map<string, { readonly key: string; readonly value: data.ExpressionData }>();
  readonly #caseSensitive: boolean;

  constructor(entries: Iterable<readonly [string, data.ExpressionData]>, caseSensitive = false) {
    super();
    this.#caseSensitive = caseSensitive;
    for (const [key, value] of entries) {
      this.add(key, value);
    }
  }

  static ofText(entries: Iterable<readonly [string, string]>, caseSensitive = false): ContextDictionary {
    const dictionary = new ContextDictionary([], caseSensitive);
    for (const [key, value] of entries) {
      dictionary.add(key, new data.StringData(value));
    }
    return dictionary;
  }

  override add(key: string, value: data.ExpressionData): void {
    this.#pairs.set(this.#fold(key), { key, value });
  }

  override get(key: string): data.ExpressionData | undefined {
    return this.#pairs.get(this.#fold(key))?.value;
  }

  override values(): data.ExpressionData[] {
    return this.pairs().map((pair) => pair.value);
  }

  override pairs(): { key: string; value: data.ExpressionData }[] {
    return [...this.#pairs.values()];
  }

  #fold(key: string): string {
    return this.#caseSensitive ? key : key.toLowerCase();
  }
}

/** A text with `${{ }}` in it. */
export class Template {
  readonly #segments: readonly (string | Expr)[];

  constructor(text: string, place: Place) {
    this.#segments = segmentsOf(text).map((segment) =>
      segment.expression ? parse(segment.text, place) : segment.text,
    );
  }

  text(scope: Scope): string {
    let text = '';
    for (const segment of this.#segments) {
      const value = typeof segment === 'string' ? new data.StringData(segment) : evaluate(segment, scope);
      // Alone, an object is refused by the platform; among text it becomes the word `Object`.
      if (this.#segments.length === 1 && !value.primitive) {
        throw new Error(`Expected text, got ${value.coerceString()}; toJSON() would make it text`);
      }
      text += value.coerceString();
    }
    return text;
  }

  /** Only a boolean is one: an input is always text, so `${{ inputs.soft }}` never is. */
  boolean(scope: Scope): boolean {
    const [segment] = this.#segments;
    if (segment === undefined || typeof segment === 'string' || this.#segments.length !== 1) {
      throw new Error('Expected a boolean or a single expression');
    }
    const value = evaluate(segment, scope);
    if (!(value instanceof data.BooleanData)) {
      throw new Error(`Expected a boolean, got '${value.coerceString()}'`);
    }
    return value.value;
  }
}

/** An `if:`, with or without `${{ }}`, after the implicit `success() &&`. */
export class Condition {
  readonly #expression: Expr;

  constructor(text: string) {
    const source = conditionSource(text);
    if (source.trim() === '') {
      this.#expression = parse('success()', 'condition');
    } else {
      const written = parse(source, 'condition');
      this.#expression = namesFunction(source, STATUS_FUNCTIONS)
        ? written
        : parse(`success() && (${source})`, 'condition');
    }
  }

  holds(scope: Scope): boolean {
    return truthy(evaluate(this.#expression, scope));
  }
}

function conditionSource(text: string): string {
  const segments = segmentsOf(text);
  const [first] = segments;
  if (first === undefined || !segments.some((segment) => segment.expression)) {
    return text;
  }
  // The platform turns such an `if` into a non-empty text, which always holds: never what was meant.
  if (segments.length > 1) {
    throw new Error(`This if mixes text with \${{ }} and so always holds: ${text}`);
  }
  return first.text;
}

function segmentsOf(text: string): { expression: boolean; text: string }[] {
  const segments: { expression: boolean; text: string }[] = [];
  let position = 0;
  while (position < text.length) {
    const start = text.indexOf('${{', position);
    if (start !== position) {
      segments.push({ expression: false, text: text.slice(position, start < 0 ? undefined : start) });
    }
    if (start < 0) {
      break;
    }
    const end = closingBraces(text, start + 3);
    segments.push({ expression: true, text: text.slice(start + 3, end) });
    position = end + 2;
  }
  return segments;
}

/** A `}}` inside a quoted literal closes nothing. */
function closingBraces(text: string, from: number): number {
  let quoted = false;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === "'") {
      quoted = !quoted;
    } else if (!quoted && text.startsWith('}}', index)) {
      return index;
    }
  }
  throw new Error(`An expression is not closed: ${text}`);
}

function parse(source: string, place: Place): Expr {
  // The parser answers nothing at all for nothing at all, against its own type.
  if (source.trim() === '') {
    throw new Error('An expression is empty');
  }
  if (namesFunction(source, new Set(['hashfiles']))) {
    throw new Error(`hashFiles() is not modelled: ${source}`);
  }
  const { tokens } = new Lexer(source).lex();
  for (const token of tokens) {
    // The lexer undoubles only the first '' of a literal; the platform undoubles each.
    if (typeof token.value === 'string') {
      token.value = token.lexeme.slice(1, -1).replaceAll("''", "'");
    }
  }
  const contexts = place === 'default' ? OUTSIDE_STEPS : INSIDE_STEPS;
  const functions = place === 'condition' ? [...statusFunctions('success').values()] : [];
  try {
    return new Parser(tokens, contexts, functions).parse();
  } catch (error) {
    throw new Error(`${messageOf(error)} in the expression ${source.trim()}`, { cause: error });
  }
}

function namesFunction(source: string, names: ReadonlySet<string>): boolean {
  const { tokens } = new Lexer(source).lex();
  return tokens.some((token, index) => names.has(token.lexeme.toLowerCase()) && tokens[index + 1]?.lexeme === '(');
}

function evaluate(expression: Expr, scope: Scope): data.ExpressionData {
  return new Evaluator(expression, scope.contexts, statusFunctions(scope.status)).evaluate();
}

/** Inside a composite, success() and failure() look at its own steps so far, not at the job. */
function statusFunctions(status: Status): Map<string, FunctionDefinition> {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: false,
    always: true,
  };
  const functions = new Map<string, FunctionDefinition>();
  for (const [name, answer] of Object.entries(answers)) {
    functions.set(name, { name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(answer) });
  }
  return functions;
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
