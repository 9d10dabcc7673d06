import { posix, sep } from 'node:path';
import { UserError } from '../result/error.js';
import { numberInText } from '../result/number-text.js';
import { isMeantAsSource } from '../sources/source.js';
import type { CheckOptions } from './check.js';

export interface ModelOptions extends CheckOptions {
  readonly maxSize?: string;
  readonly maxGrowth?: string;
  readonly formats?: string;
  readonly allowImport?: readonly string[];
}

/** The words that make rules of their own. */
export const modelWords = ['maxSize', 'maxGrowth', 'formats', 'allowImport'] as const;

/** Whether the arguments are models, and not configurations, which are YAML. */
export function areModels(paths: readonly string[]): boolean {
  return paths.length > 0 && paths.every((path) => !/\.ya?ml$/i.test(path));
}

/** The configuration that the options spell: a block for each model. */
export function configurationOf(paths: readonly string[], options: ModelOptions): unknown {
  const rules = rulesOf(options);
  const blocks: Record<string, object> = {};
  for (const path of paths) blocks[freeName(path, blocks)] = { path, ...rules };
  return { version: 1, name: 'model', model: blocks };
}

function rulesOf({ maxSize, maxGrowth, formats, allowImport }: ModelOptions): object {
  return {
    ...(maxSize !== undefined && { max_size: /^[0-9]+$/.test(maxSize) ? Number(maxSize) : maxSize }),
    ...(maxGrowth !== undefined && growthOf(maxGrowth)),
    ...(formats !== undefined && { formats: formats.split(',') }),
    ...(allowImport && { allow_imports: allowImport }),
  };
}

/** `0.1@main`: what stands behind the @ is a branch, or any source as the configuration writes it. */
function growthOf(text: string): { max_relative_growth: number; baseline: string } {
  const [, digits, source] = /^([0-9.]+(?:e[+-]?[0-9]+)?)(?:@(.+))?$/is.exec(text) ?? [];
  const amount = digits === undefined ? undefined : numberInText(digits);
  if (amount === undefined) {
    const what = `--max-growth ${JSON.stringify(text)} is not FRACTION@BASELINE`;
    throw new UserError('usage', { what, fix: '--max-growth 0.1@main, which is ten percent' });
  }
  const baseline = source === undefined ? 'merge_base' : isMeantAsSource(source) ? source : `branch:${source}`;
  return { max_relative_growth: Number(amount), baseline };
}

/** The name of the file, as far as it can be the name of a block. */
function freeName(path: string, taken: Readonly<Record<string, unknown>>): string {
  const name = posix.basename(path.replaceAll(sep, '/')).replace(/[^A-Za-z0-9._-]/g, '_');
  const plain = /^[A-Za-z0-9]/.test(name) ? name.slice(0, 80) : `model${name.slice(0, 75)}`;
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? plain : `${plain}-${count}`;
    if (!Object.hasOwn(taken, free)) return free;
  }
}
