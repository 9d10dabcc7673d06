import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { blockName } from '../init/proposal.js';
import { blockLines, reviewLines, schemaText } from '../init/row-schema.js';
import { printable } from '../report/printable.js';
import { UserError } from '../result/error.js';
import { formatCount } from '../result/format.js';
import { inferRows } from '../run/infer.js';
import { filesAt } from '../sources/path.js';
import { displayPath, type Workspace } from '../sources/workspace.js';
import { type Context, withWorld } from './context.js';
import { carryOut, type DraftOptions, draft, nearestReal } from './draft.js';
import { type WritingOptions, writingOf } from './writing.js';

export interface InitDataOptions extends DraftOptions, WritingOptions {
  readonly out?: string;
  readonly name?: string;
  readonly enginePath?: string;
}

/** `mlgate init data FILE…`: a row schema from all rows of a table, the lines that use it, and what to look at. */
export async function initData(paths: readonly string[], options: InitDataOptions, context: Context): Promise<number> {
  const name = options.name ?? nameOf(paths);
  if (blockName(name, new Set()) !== name.replace(/\.[^./]+$/, '')) throw noName(name);
  const { inferred, workspace } = await withWorld(context, options.enginePath, async (world) => ({
    inferred: await inferRows(paths, writingOf(options), world),
    workspace: world.workspace,
  }));
  const { stdout, stderr } = context.streams;
  const written = options.out ?? `schemas/${name}.schema.json`;
  const text = schemaText(inferred.schema);
  const toStdout = written === '-';
  const human = toStdout ? stderr : stdout;
  human.write(`${tableLine(inferred)}\n`);
  if (toStdout) stdout.write(text);
  else {
    const path = resolve(context.folder, written);
    const within = options.out === undefined ? await realpath(context.folder) : await nearestReal(dirname(path));
    human.write(await carryOut(await draft(path, text, within), options, workspace));
  }
  const review = reviewLines(inferred);
  if (review.length > 0) human.write(`\nlook at:\n${review.map((line) => `  - ${line}\n`).join('')}`);
  const path = await onePath(paths, inferred.files, workspace);
  const lines = blockLines(
    { name, path, schema: toStdout ? `schemas/${name}.schema.json` : written, writing: writingOf(options) },
    inferred,
  );
  human.write(`\nin mlgate.yml:\n${lines.map((line) => `  ${printable(line)}\n`).join('')}`);
  return 0;
}

function tableLine({ files, rows, schema }: Awaited<ReturnType<typeof inferRows>>): string {
  const names = files.length === 1 ? files[0] : `${files.length} files (${files[0]}, …)`;
  const columns = Object.keys(schema['properties'] as object).length;
  return printable(`table  ${names}  ${formatCount(rows)} rows, ${formatCount(columns)} columns`);
}

/** What the table is called: as its file, or as the folder that a pattern looks into. */
function nameOf(paths: readonly string[]): string {
  const [first = ''] = paths;
  const steps = first.split(/[\\/]/).filter((step) => step !== '' && step !== '.' && step !== '..');
  const plain = steps.slice(0, paths.length > 1 ? -1 : steps.length).filter((step) => !isDynamicPattern(step));
  const last = plain.at(-1) ?? 'table';
  return blockName(
    `${last.replace(/\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.(?:gz|gzip|zst))?$/i, '').replaceAll('.', '-')}`,
    new Set(),
  );
}

function noName(name: string): UserError<'usage'> {
  return new UserError('usage', {
    what: `${JSON.stringify(name)} is no name for a table`,
    why: 'it is the name of a block in mlgate.yml and of a file',
    fix: 'take letters, digits, - and _',
  });
}

/** The one path of the configuration for the files, where there is one: what was written, or a pattern for just these. */
async function onePath(
  paths: readonly string[],
  files: readonly string[],
  workspace: Workspace,
): Promise<string | undefined> {
  const [first = ''] = paths;
  if (paths.length === 1) return first;
  const ending = /(?:\.[^./\\]+)+$/.exec(basename(first))?.[0] ?? '';
  const pattern = `${dirname(first)}/*${ending}`.replace(/^\.\//, '');
  const matched = await filesAt({ text: pattern, folder: workspace.folder, table: true }, workspace).catch(() => []);
  const names = matched.map((path) => displayPath(path, workspace)).sort();
  return JSON.stringify(names) === JSON.stringify(files) ? pattern : undefined;
}
