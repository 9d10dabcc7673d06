import { findConfigurations, loadConfiguration } from '../config/load.js';
import { printable } from '../report/printable.js';
import { UserError } from '../result/error.js';
import { counted, formatNumber } from '../result/format.js';
import { type AcceptedLines, acceptBaseline } from '../run/accept.js';
import type { World } from '../run/world.js';
import { userName } from '../sources/git/user.js';
import { type Context, withWorld } from './context.js';

export interface AcceptOptions {
  readonly reason: string;
  readonly by?: string;
  readonly check?: readonly string[];
  readonly dryRun?: boolean;
}

/** `mlgate baseline accept [config] --reason TEXT`: a worse value, accepted by a line that is reviewed like any other. */
export async function accept(pattern: string | undefined, options: AcceptOptions, context: Context): Promise<number> {
  if (context.env['GITHUB_ACTIONS'] === 'true') {
    throw new UserError('usage', {
      what: 'a job does not accept its own result',
      why: 'an acceptance is a line that somebody writes and somebody else reviews',
      fix: 'run this on your machine, and commit the line',
    });
  }
  const reason = options.reason.trim();
  if (reason === '') throw new UserError('usage', { what: 'the reason is empty', fix: '--reason TEXT says why' });
  const { check: ids = [], dryRun = false } = options;
  const accepted = await withWorld(context, undefined, async (world) => {
    const configuration = await theConfiguration(pattern, world);
    const by = await nameOf(options.by, configuration.folder, world);
    return acceptBaseline({ configuration, ids, reason, by, write: !dryRun }, world);
  });
  context.streams.stdout.write(text(accepted, dryRun));
  return 0;
}

async function theConfiguration(pattern: string | undefined, { workspace }: World) {
  const [path, ...more] = await findConfigurations(pattern === undefined ? [] : [pattern], workspace);
  if (path instanceof UserError) throw path;
  if (path === undefined || more.length > 0) {
    const what = `${pattern} stands for ${more.length + 1} configurations`;
    throw new UserError('usage', { what, fix: 'name one of them: what is accepted is one model' });
  }
  return loadConfiguration(path, workspace);
}

async function nameOf(given: string | undefined, folder: string, { execute }: World): Promise<string> {
  const name = given === undefined ? await userName(folder, execute) : given.trim();
  if (name) return name;
  const what =
    given === undefined ? 'who accepts this is not known: git has no user.name' : 'the name of --by is empty';
  throw new UserError('usage', { what, fix: 'add --by NAME' });
}

function text({ file, lines }: AcceptedLines, dryRun: boolean): string {
  const told = lines.flatMap(({ check, line: { value, instead_of: before }, text: line }) => [
    `${check.id}: ${formatNumber(value, before.value)} instead of ${formatNumber(before.value, value)}`,
    `  ${line}`,
  ]);
  const path = /^[A-Za-z0-9_./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
  const count = counted(lines.length, 'line');
  const last = dryRun
    ? [`${count} for ${file}; nothing was written`]
    : [`${count} added to ${file}, to be reviewed with the change that needs it:`, `  git add ${path}`];
  return [...told, ...last].map((each) => `${printable(each)}\n`).join('');
}
