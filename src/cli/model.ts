import { configurationFromOptions } from '../config/load.js';
import { UserError } from '../result/error.js';
import { check, judge } from './check.js';
import type { Context } from './context.js';
import { areModels, configurationOf, type ModelOptions, modelWords } from './model-options.js';

/** `mlgate model [config…]`; without any configuration `mlgate model FILE… [--max-size 200MB]`. */
export async function model(paths: readonly string[], options: ModelOptions, context: Context): Promise<number> {
  if (!areModels(paths)) {
    if (modelWords.some((word) => options[word] !== undefined)) {
      const what = '--max-size, --max-growth, --formats and --allow-import judge models, and there is none';
      throw new UserError('usage', { what, fix: 'mlgate model FILE --max-size 200MB' });
    }
    return check(paths, ['model'], options, context);
  }
  const configuration = configurationOf(paths, options);
  return judge(
    ({ workspace }) => ({ configurations: async () => [() => configurationFromOptions(configuration, workspace)] }),
    options,
    context,
  );
}
