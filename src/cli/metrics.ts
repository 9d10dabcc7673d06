import { configurationFromOptions } from '../config/load.js';
import { UserError } from '../result/error.js';
import { type CheckOptions, check, judge } from './check.js';
import type { Context } from './context.js';

export interface MetricsOptions extends CheckOptions {
  readonly min?: readonly string[];
  readonly max?: readonly string[];
}

/** `mlgate metrics [config…]`, or without any configuration `mlgate metrics FILE --min accuracy=0.9`. */
export async function metrics(files: readonly string[], options: MetricsOptions, context: Context): Promise<number> {
  const rules = rulesOf(options);
  if (rules.size === 0) {
    const [file] = files;
    if (file !== undefined && /\.json$/i.test(file)) {
      const fix = `add a rule: mlgate metrics ${file} --min NAME=VALUE`;
      throw new UserError('usage', { what: `${file} is a metrics file and there is no rule to judge it by`, fix });
    }
    return check(files, ['metrics'], options, context);
  }
  const [path, ...more] = files;
  if (path === undefined || more.length > 0) {
    throw new UserError('usage', {
      what: '--min and --max judge one metrics file',
      fix: 'mlgate metrics FILE --min NAME=VALUE',
    });
  }
  const configuration = {
    version: 1,
    name: 'metrics',
    metrics: { report: { path, rules: Object.fromEntries(rules) } },
  };
  return judge(
    ({ workspace }) => ({ configurations: async () => [() => configurationFromOptions(configuration, workspace)] }),
    options,
    context,
  );
}

function rulesOf({ min = [], max = [] }: MetricsOptions): Map<string, { min?: number; max?: number }> {
  const rules = new Map<string, { min?: number; max?: number }>();
  for (const [word, texts] of [
    ['min', min],
    ['max', max],
  ] as const) {
    for (const text of texts) {
      const [name, bound] = nameAndBound(word, text);
      if (rules.get(name)?.[word] !== undefined)
        throw new UserError('usage', { what: `--${word} ${name} is given twice`, fix: 'keep one of them' });
      rules.set(name, { ...rules.get(name), [word]: bound });
    }
  }
  return rules;
}

/** A name may hold `=`; a number does not. */
function nameAndBound(word: string, text: string): [string, number] {
  const split = text.lastIndexOf('=');
  const [name, digits] = [text.slice(0, Math.max(0, split)), text.slice(split + 1)];
  if (
    name === '' ||
    !/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$/i.test(digits) ||
    !Number.isFinite(Number(digits))
  ) {
    throw new UserError('usage', {
      what: `--${word} ${JSON.stringify(text)} is not NAME=NUMBER`,
      fix: `--${word} accuracy=0.9`,
    });
  }
  return [name, Number(digits)];
}
