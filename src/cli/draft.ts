import { lstat, mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { printable } from '../report/printable.js';
import { UserError } from '../result/error.js';
import { displayPath, isInside, type Workspace } from '../sources/workspace.js';

export interface DraftOptions {
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** A file to write, and what is there today. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** undefined where there is no such file */
  readonly present: string | undefined;
}

/**
 * @param within the folder that the file must lie in, links followed
 * @throws UserError where it would be written somewhere else, or where there is no regular file
 */
export async function draft(path: string, text: string, within: string): Promise<Draft> {
  const refuse = (what: string) =>
    new UserError('usage', { what: `${path} cannot be written: ${what}`, fix: 'remove it, or write the file by hand' });
  const status = await lstat(path).catch(() => undefined);
  if (status && !status.isFile()) throw refuse(status.isSymbolicLink() ? 'it is a symbolic link' : 'it is no file');
  if (!isInside(await nearestReal(dirname(path)), within)) throw refuse('its folder leads elsewhere');
  return { path, text, present: status ? await readFile(path, 'utf8') : undefined };
}

export async function nearestReal(folder: string): Promise<string> {
  const found = await realpath(folder).catch(() => undefined);
  return found ?? nearestReal(dirname(folder));
}

/** Writes what is new; what is there and differs is shown, and replaced only on request. */
export async function carryOut(
  { path, text, present }: Draft,
  options: DraftOptions,
  workspace: Workspace,
): Promise<string> {
  const { force = false, dryRun = false } = options;
  const shown = printable(displayPath(path, workspace));
  if (present === text) return `kept ${shown}, which is there already, and as proposed\n`;
  if (present === undefined) {
    if (dryRun) return `would write ${shown}\n${quoted(text)}`;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
    return `wrote ${shown}\n`;
  }
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  const names = [`${shown} as it is`, `${shown} as proposed`] as const;
  const unified = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const difference = quoted(createTwoFilesPatch(...names, present, text, undefined, undefined, unified));
  if (!force) return `kept ${shown}, which is there already; --force would replace it:\n${difference}`;
  if (dryRun) return `would replace ${shown}\n${difference}`;
  await writeFile(path, text);
  return `replaced ${shown}\n${difference}`;
}

/** Lines that hold somebody's text, each behind a bar, so that no log takes one for a command. */
function quoted(text: string): string {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `  | ${printable(line)}\n`)
    .join('');
}
