import { configurationFromOptions } from '../config/load.js';
import { UserError } from '../result/error.js';
import { lint } from '../run/lint.js';
import { check, configurations, judge } from './check.js';
import { type Context, withWorld } from './context.js';
import { writeFindings } from './findings.js';
import { list } from './list.js';
import { configurationOf, type MetricsOptions, ruleWords } from './metrics-options.js';

/**
 * `mlgate metrics [config…]`; without any configuration `mlgate metrics FILE --min accuracy=0.9 --max-drop
 * accuracy=0.01@main`; and `mlgate metrics --list FILE`, `mlgate metrics --lint-rules [config…]`.
 */
export async function metrics(files: readonly string[], options: MetricsOptions, context: Context): Promise<number> {
  if (options.list) return list(oneFile(files, '--list'), options, context);
  const request = fromOptions(files, options);
  if (options.lintRules) {
    const found = await withWorld(context, undefined, (world) =>
      lint({ configurations: request?.(world) ?? configurations(files, world) }, 'metrics', world),
    );
    return writeFindings(found, context);
  }
  if (!request) return check(files, ['metrics'], options, context);
  return judge((world) => ({ configurations: request(world) }), options, context);
}

/** A configuration made of the options; undefined where there are none, and the arguments are configurations. */
function fromOptions(files: readonly string[], options: MetricsOptions) {
  if (ruleWords.every((word) => options[word] === undefined)) {
    const [file] = files;
    if (file !== undefined && /\.(json|csv|tsv|toml|xml|db)$/i.test(file)) {
      const fix = `add a rule: mlgate metrics ${file} --min NAME=VALUE; mlgate metrics --list ${file} shows the names`;
      throw new UserError('usage', { what: `${file} is a metrics file and there is no rule to judge it by`, fix });
    }
    return undefined;
  }
  const path = oneFile(files, '--min, --max and --max-drop');
  const configuration = configurationOf(path, options);
  return ({ workspace }: Parameters<typeof configurations>[1]) =>
    async () => [() => configurationFromOptions(configuration, workspace)];
}

function oneFile(files: readonly string[], words: string): string {
  const [path, ...more] = files;
  if (path !== undefined && more.length === 0) return path;
  const fix = words === '--list' ? 'mlgate metrics --list FILE' : 'mlgate metrics FILE --min NAME=VALUE';
  throw new UserError('usage', { what: `${words} ${words.includes(' ') ? 'judge' : 'shows'} one metrics file`, fix });
}
