import { realpath, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { defaultConfiguration } from '../config/load.js';
import { configurationText, storeLines } from '../init/configuration.js';
import { describeProposal } from '../init/describe.js';
import { type Proposal, propose } from '../init/proposal.js';
import { recognise } from '../init/recognise.js';
import { outputFolders, walk } from '../init/walk.js';
import { workflowFile, workflowText } from '../init/workflow.js';
import { printable } from '../report/printable.js';
import { UserError } from '../result/error.js';
import { displayPath, type Workspace } from '../sources/workspace.js';
import { type Context, withWorld } from './context.js';
import { carryOut, draft, type DraftOptions as InitOptions } from './draft.js';

/** `mlgate init [folder]`: what is there, the rules that follow from it, and a first configuration and workflow. */
export async function init(folder: string | undefined, options: InitOptions, context: Context): Promise<number> {
  return withWorld(context, undefined, async ({ workspace, execute }) => {
    const { stdout } = context.streams;
    const target = await realFolder(resolve(context.folder, folder ?? '.'), workspace);
    const seen = await walk(target, execute);
    const proposal = propose(await recognise(seen), seen.stores);
    stdout.write(describeProposal(proposal, seen.unseen));
    if (isEmpty(proposal)) throw nothingFound(displayPath(target, workspace), seen.stores);
    const top = seen.top === undefined ? target : await realpath(seen.top);
    const within = relative(top, target).split(sep).join('/');
    const drafts = [
      await draft(join(target, defaultConfiguration), await configurationText(modelName(target), proposal), target),
      await draft(join(top, ...workflowFile.split('/')), workflowText(proposal, within), top),
    ];
    for (const each of drafts) stdout.write(await carryOut(each, options, workspace));
    if (!options.dryRun) stdout.write(nextCommand(displayPath(drafts[0]?.path ?? target, workspace)));
    return 0;
  });
}

async function realFolder(path: string, workspace: Workspace): Promise<string> {
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory()) return realpath(path);
  const what = `${displayPath(path, workspace)} is ${status ? 'no folder' : 'not there'}`;
  throw new UserError('usage', { what, fix: 'name the folder of a model: mlgate init path/to/folder' });
}

function isEmpty({ metrics, tables, models }: Proposal): boolean {
  return metrics.length + tables.length + models.length === 0;
}

function nothingFound(folder: string, stores: readonly string[]): UserError<'usage'> {
  const kinds = 'metric files (JSON, YAML, TOML, CSV, XML with a known metric), model files, tables (.csv, .parquet)';
  const where = `in what git does not ignore, and in folders called ${outputFolders.join(', ')}`;
  const fix = 'run your training or evaluation once, so that its files are there, and mlgate init again';
  return new UserError('usage', {
    what: `nothing in ${folder === '.' ? 'this folder' : folder} that a rule could be proposed for`,
    why: `looked for ${kinds}, ${where}`,
    fix: stores.length > 0 ? stores.flatMap(storeLines).join(' ') : fix,
  });
}

/** The name of the folder, as far as a model may be called so. */
function modelName(folder: string): string {
  const name = basename(folder).replace(/[^A-Za-z0-9._-]+/g, '-');
  return name.replace(/^[^A-Za-z0-9]+|-+$/g, '').slice(0, 100) || 'model';
}

function nextCommand(path: string): string {
  const argument = path === defaultConfiguration ? '' : ` ${/^[\w./-]+$/.test(path) ? path : JSON.stringify(path)}`;
  return `\nnext: mlgate check${printable(argument)}\n`;
}
