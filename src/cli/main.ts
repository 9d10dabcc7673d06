import { Command, CommanderError } from 'commander';
import { UserError } from '../result/error.js';
import { type GateName, gateNames } from '../result/key.js';
import { tool } from '../run/machine.js';
import type { AcceptOptions } from './baseline.js';
import { type CheckOptions, check } from './check.js';
import { config } from './config.js';
import type { Context } from './context.js';
import type { DraftOptions } from './draft.js';
import type { InitDataOptions } from './init-data.js';
import { type MetricsOptions, ruleWords } from './metrics-options.js';
import { model } from './model.js';
import { type ModelOptions, modelWords } from './model-options.js';
import { type PlanOptions, plan } from './plan.js';
import type { ProfileCommandOptions } from './profile.js';
import type { SelfTestOptions } from './self-test.js';
import { gateStage, verdict } from './stage.js';
import { thrownText } from './terminal.js';

/**
 * The command line.
 *
 * @returns the exit code: 0 passed, 1 failed, 2 could not be measured, wrong use, or a bug
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  let code = 0;
  const program = commands(context, (answered) => {
    code = answered;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    context.streams.stderr.write(thrownText(error));
    return 2;
  }
}

interface StagedOptions extends CheckOptions {
  readonly results?: string;
}

function commands(context: Context, done: (code: number) => void): Command {
  const { stdout, stderr } = context.streams;
  // First of all, for a command inherits from its parent what the parent has when it is made.
  const program = new Command('mlgate')
    .exitOverride()
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .description('The gate between a trained model and production: what was not measured did not pass.')
    .version(`${tool.name} ${tool.version}`)
    .enablePositionalOptions()
    .addHelpText('after', '\nExit codes: 0 passed, 1 failed, 2 could not be measured or wrong use.');

  reports(
    program
      .command('check')
      .description('run every configured gate')
      .argument('[config...]', 'configuration files or globs (default: mlgate.yml)'),
  )
    .option('--engine-path <folder>', 'folder whose node_modules holds the data engine')
    .action(async (patterns: string[], options: CheckOptions) =>
      done(await check(patterns, undefined, options, context)),
    );

  const about: Readonly<Record<GateName, string>> = {
    data: 'tables against their row schema and table rules',
    metrics: 'metric files against rules and baselines',
    drift: 'current data against reference data or their profile',
    model: 'what the model is, its size and growth, and what loading it would run',
  };
  const argumentOf: Readonly<Partial<Record<GateName, string>>> = {
    metrics: 'configuration files, or with rules of its own or --list one metrics file',
    model: 'configuration files, or model files and folders to judge as they are',
  };
  for (const gate of gateNames) {
    const command = reports(
      program
        .command(gate)
        .description(about[gate])
        .argument('[config...]', argumentOf[gate] ?? 'configuration files or globs'),
    )
      .option('--results <folder>', 'answer this gate of the plan in the folder')
      .option('--engine-path <folder>', 'folder whose node_modules holds the data engine');
    if (gate === 'metrics') {
      command
        .option('--min <name=value>', 'smallest value that passes; repeat for more', collect)
        .option('--max <name=value>', 'largest value that passes; repeat for more', collect)
        .option(
          '--max-drop <name=amount@baseline>',
          'how much worse than a baseline it may be: accuracy=0.01@main, or @ any source; repeat for more',
          collect,
        )
        .option('--direction <name=direction>', 'which way is better for a metric with a rule', collect)
        .option('--format <name>', 'the format of the metrics file, where its content does not say')
        .option('--row <which>', 'of a history: last, max:COLUMN or min:COLUMN')
        .option('--run <which>', 'of a store of MLflow: newest, HEAD, a commit, or the id of a run')
        .option('--list', 'show every number of a metrics file with the selector to write')
        .option('--lint-rules', 'show rules that can never fail, or that one row decides');
    }
    if (gate === 'model') {
      command
        .option('--max-size <size>', 'largest size that passes, such as 200MB')
        .option(
          '--max-growth <fraction@baseline>',
          'how much larger than a baseline it may be: 0.1@main, or @ any source',
        )
        .option('--formats <names>', 'formats it may be, with commas')
        .option(
          '--allow-import <module:name>',
          'a further exact pair that loading it may import; repeat for more',
          collect,
        );
    }
    command.action(async (patterns: string[], options: StagedOptions & MetricsOptions & ModelOptions) => {
      if (options.results !== undefined) {
        nothingBesides(gate, patterns, options);
        done(await gateStage(gate, options.results, options.enginePath, context));
      } else if (gate === 'metrics') {
        const { metrics } = await import('./metrics.js');
        done(await metrics(patterns, options, context));
      } else if (gate === 'model') done(await model(patterns, options, context));
      else done(await check(patterns, [gate], options, context));
    });
  }

  program
    .command('plan')
    .description('what would be checked, without measuring anything')
    .argument('[config...]', 'configuration files or globs')
    .option('--results <folder>', 'write plan.json there, for the gates and the verdict')
    .option('--json', 'the plan as JSON on stdout')
    .action(async (patterns: string[], options: PlanOptions) => done(await plan(patterns, options, context)));

  reports(
    program.command('verdict').description('hold the answers in a folder against its plan').argument('<folder>'),
  ).action(async (folder: string, options: CheckOptions) => done(await verdict(folder, options, context)));

  program
    .command('baseline')
    .description('what metrics are compared with')
    .command('accept')
    .description('accept worse values of one model in place of its baseline, by lines to commit and review')
    .argument('[config]', 'a configuration file (default: mlgate.yml)')
    .requiredOption('--reason <text>', 'why they are accepted')
    .option('--by <name>', "who accepts them (default: git's user.name)")
    .option('--check <id>', 'a check that failed, instead of all of them; repeat for more', collect)
    .option('--dry-run', 'print the lines and write nothing')
    .action(async (pattern: string | undefined, options: AcceptOptions) => {
      // It knows the metrics gate, which is loaded where it is asked for.
      const { accept } = await import('./baseline.js');
      done(await accept(pattern, options, context));
    });

  program
    .command('config')
    .description('whether the configuration is valid')
    .argument('[config...]', 'configuration files or globs')
    .option('--resolved', 'print it with every default written out')
    .action(async (patterns: string[], options: { resolved?: boolean }) =>
      done(await config(patterns, options, context)),
    );

  program
    .command('selftest')
    .description('how often each check would stop a run in which nothing changed')
    .argument('[config...]', 'configuration files or globs (default: mlgate.yml)')
    .option(
      '--runs <number>',
      'runs to simulate, however long it takes (default: 200, or as many as fit into a minute)',
    )
    .option('--rows <number>', 'rows of the current data (default: as many as they have now)')
    .option('--json', 'the rates as JSON on stdout; words move to stderr')
    .option('--engine-path <folder>', 'folder whose node_modules holds the data engine')
    .action(async (patterns: string[], options: SelfTestOptions) => {
      // Asked once for a configuration, and as long as a gate.
      const { selfTest } = await import('./self-test.js');
      done(await selfTest(patterns, options, context));
    });

  const first = program
    .command('init')
    .description('propose a first mlgate.yml and a workflow from the files that are there')
    .argument('[folder]', 'folder of the model (default: this one); one called data is ./data')
    .option('--force', 'replace files that are there')
    .option('--dry-run', 'print what would be written')
    .action(async (folder: string | undefined, options: DraftOptions) => {
      // Used once in the life of a project, and as long as a gate.
      const { init } = await import('./init.js');
      done(await init(folder, options, context));
    });
  writing(
    first
      .command('data')
      .description('infer a row schema from all rows of a table, to review')
      .argument('<file...>', 'a table: files, a glob or a folder')
      .option('--out <file>', 'write the schema there, - for stdout (default: schemas/NAME.schema.json)')
      .option('--name <name>', 'what the table is called (default: as its file)'),
  )
    .option('--force', 'replace a schema that is there')
    .option('--dry-run', 'print what would be written')
    .option('--engine-path <folder>', 'folder whose node_modules holds the data engine')
    .action(async (paths: string[], options: InitDataOptions) => {
      const { initData } = await import('./init-data.js');
      done(await initData(paths, options, context));
    });

  writing(
    program
      .command('profile')
      .description('the distributions of a table in a file, for the drift gate to compare with')
      .argument('<data...>', 'a table: files, a glob or a folder')
      .option('-o, --out <file>', 'write the profile there (default: stdout)')
      .option(
        '--group <columns>',
        'columns that tell which rows belong together; names with commas, or repeat',
        collect,
      )
      .option('--ignore <columns>', 'columns that need no comparison', collect)
      .option('--numeric <columns>', 'columns that are numbers', collect)
      .option('--categorical <columns>', 'columns whose numbers are names', collect)
      .option('--window <column:from..to>', 'only rows of this time, such as event_time:2026-01-01..2026-04-01')
      .option('--hash-names', 'write no value of a category, only hashes')
      .option('--no-commit', 'leave out which commit is checked out: the same table is the same file in any checkout'),
  )
    .option('--engine-path <folder>', 'folder whose node_modules holds the data engine')
    .action(async (paths: string[], options: ProfileCommandOptions) => {
      const { profile } = await import('./profile.js');
      done(await profile(paths, options, context));
    });

  return program;
}

/** How the files of a table are written, as far as their names do not say it. */
function writing(command: Command): Command {
  return command
    .option(
      '--missing-value <text>',
      'CSV: what says that a value is missing, besides nothing; repeat for more',
      collect,
    )
    .option('--delimiter <character>', 'CSV: what separates cells')
    .option('--quote <character>', 'CSV: what quotes a cell')
    .option('--encoding <name>', 'of text that is not UTF-8');
}

/** A gate of a plan judges what was planned and leaves the reports to the verdict; words for another use are not ignored. */
function nothingBesides(
  gate: GateName,
  patterns: readonly string[],
  options: StagedOptions & MetricsOptions & ModelOptions,
): void {
  const reportWords = (
    ['json', 'result', 'markdown', 'verbose', ...ruleWords, ...modelWords, 'list', 'lintRules'] as const
  ).filter((word) => options[word]);
  const words = [
    ...patterns,
    ...reportWords.map((word) => `--${word.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`)}`),
  ];
  if (words.length === 0) return;
  throw new UserError('usage', {
    what: `mlgate ${gate} --results answers what was planned; ${words.join(', ')} would be ignored`,
    fix: 'name configurations where the plan is made: mlgate plan; ask for reports where it is judged: mlgate verdict',
  });
}

function reports(command: Command): Command {
  return command
    .option('--json', 'the result as JSON on stdout; words move to stderr')
    .option('--result <file>', 'write the result as JSON')
    .option('--markdown <file>', 'write a report in markdown')
    .option('--verbose', 'every check on a line of its own');
}

function collect(value: string, all: string[] = []): string[] {
  return [...all, value];
}
