import { UserError } from '../result/error.js';
import { numberInText } from '../result/number-text.js';
import { isMeantAsSource } from '../sources/source.js';
import type { CheckOptions } from './check.js';

export interface MetricsOptions extends CheckOptions {
  readonly min?: readonly string[];
  readonly max?: readonly string[];
  readonly maxDrop?: readonly string[];
  readonly direction?: readonly string[];
  readonly format?: string;
  readonly row?: string;
  readonly run?: string;
  readonly list?: boolean;
  readonly lintRules?: boolean;
}

/** The words that make rules of their own, so that the argument is a metrics file and no configuration. */
export const ruleWords = ['min', 'max', 'maxDrop', 'direction', 'format', 'row', 'run'] as const;

/** The configuration that the options spell: a block for each baseline. */
export function configurationOf(path: string, options: MetricsOptions): unknown {
  return { version: 1, name: 'metrics', metrics: blocksOf(path, options) };
}

type RuleOptions = { min?: number; max?: number; max_absolute_regression?: number; direction?: string };
interface BlockOptions {
  readonly path: string;
  readonly format?: string;
  readonly row?: ReturnType<typeof rowOf>;
  readonly run?: ReturnType<typeof runOf>;
  readonly baseline?: string;
  readonly rules: Record<string, RuleOptions>;
}

/** One block for the rules without a baseline and those of the first, and one for each further baseline. */
function blocksOf(path: string, options: MetricsOptions): Record<string, BlockOptions> {
  const read = {
    path,
    ...(options.format !== undefined && { format: options.format }),
    ...(options.row !== undefined && { row: rowOf(options.row) }),
    ...(options.run !== undefined && { run: runOf(options.run) }),
  };
  const drops = (options.maxDrop ?? []).map(dropOf);
  const [first, ...others] = [...new Set(drops.map(({ baseline }) => baseline))];
  const inFirst = rulesOf(options);
  for (const drop of drops.filter(({ baseline }) => baseline === first)) put(inFirst, drop.name, drop, '--max-drop');
  const blocks: Record<string, BlockOptions> = {};
  if (inFirst.size > 0) {
    blocks['report'] = { ...read, ...(first !== undefined && { baseline: first }), rules: Object.fromEntries(inFirst) };
  }
  for (const [index, baseline] of others.entries()) {
    const rules = new Map<string, RuleOptions>();
    for (const drop of drops.filter((each) => each.baseline === baseline)) put(rules, drop.name, drop, '--max-drop');
    blocks[`report-${index + 2}`] = { ...read, baseline, rules: Object.fromEntries(rules) };
  }
  for (const text of options.direction ?? []) {
    const [name, direction] = atLast(text, '=');
    const ruled = Object.values(blocks).flatMap(({ rules }) => (Object.hasOwn(rules, name) ? [rules[name]] : []));
    if (ruled.length === 0) {
      const fix = `add --min ${name}=VALUE, or another rule on it`;
      throw new UserError('usage', { what: `--direction ${name} has no rule to go with`, fix });
    }
    for (const rule of ruled) if (rule) rule.direction = direction;
  }
  if (Object.keys(blocks).length === 0) {
    const fix = `mlgate metrics ${path} --min NAME=VALUE`;
    throw new UserError('usage', { what: 'there is no rule to judge by', fix });
  }
  return blocks;
}

function rulesOf({ min = [], max = [] }: MetricsOptions): Map<string, RuleOptions> {
  const rules = new Map<string, RuleOptions>();
  for (const text of min) {
    const [name, bound] = nameAndBound('min', text);
    put(rules, name, { min: bound }, '--min');
  }
  for (const text of max) {
    const [name, bound] = nameAndBound('max', text);
    put(rules, name, { max: bound }, '--max');
  }
  return rules;
}

function put(
  rules: Map<string, RuleOptions>,
  name: string,
  { ...rule }: RuleOptions & { name?: string; baseline?: string },
  word: string,
) {
  const { name: _name, baseline: _baseline, ...own } = rule;
  const known = rules.get(name) ?? {};
  if (Object.keys(own).some((key) => Object.hasOwn(known, key)))
    throw new UserError('usage', { what: `${word} ${name} is given twice`, fix: 'keep one of them' });
  rules.set(name, { ...known, ...own });
}

/** A name may hold `=`; a number does not. */
function nameAndBound(word: string, text: string): [string, number] {
  const [name, digits] = atLast(text, '=');
  const bound = numberInText(digits);
  if (name !== '' && digits === digits.trim() && bound !== undefined && Number.isFinite(Number(bound)))
    return [name, Number(bound)];
  throw new UserError('usage', {
    what: `--${word} ${JSON.stringify(text)} is not NAME=NUMBER`,
    fix: `--${word} accuracy=0.9`,
  });
}

/** `accuracy=0.01@main`: what stands behind the @ is a branch, or any source as the configuration writes it. */
function dropOf(text: string): { name: string; baseline: string; max_absolute_regression: number } {
  const [, name, digits, source] = /^(.+?)=([0-9.]+(?:e[+-]?[0-9]+)?)(?:@(.+))?$/is.exec(text) ?? [];
  const amount = digits === undefined ? undefined : numberInText(digits);
  if (name === undefined || amount === undefined) {
    throw new UserError('usage', {
      what: `--max-drop ${JSON.stringify(text)} is not NAME=NUMBER@BASELINE`,
      fix: '--max-drop accuracy=0.01@main',
    });
  }
  const baseline = source === undefined ? 'merge_base' : isMeantAsSource(source) ? source : `branch:${source}`;
  return { name, baseline, max_absolute_regression: Number(amount) };
}

/** `last`, `max:COLUMN` or `min:COLUMN`. */
export function rowOf(text: string): 'last' | { best_of: string; direction: 'higher_is_better' | 'lower_is_better' } {
  if (text === 'last') return text;
  const [, best, column] = /^(max|min):(.+)$/s.exec(text) ?? [];
  if (column !== undefined)
    return { best_of: column, direction: best === 'max' ? 'higher_is_better' : 'lower_is_better' };
  const fix = '--row last, --row max:val_accuracy, or --row min:val_loss';
  throw new UserError('usage', { what: `--row ${JSON.stringify(text)} names no row`, fix });
}

/** Of a tracking store: `newest`, `HEAD` for the commit that is checked out, another commit in full, or the id of a run. */
export function runOf(text: string): { newest: true } | { commit: string } | { id: string } {
  if (text === 'newest') return { newest: true };
  return text === 'HEAD' || /^[0-9a-f]{40,64}$/.test(text) ? { commit: text } : { id: text };
}

function atLast(text: string, sign: string): [string, string] {
  const split = text.lastIndexOf(sign);
  return [text.slice(0, Math.max(0, split)), text.slice(split + 1)];
}
