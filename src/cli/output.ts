import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { markdownReport } from '../report/markdown.js';
import { terminalReport } from '../report/terminal.js';
import { UserError, UserErrors } from '../result/error.js';
import { toJson } from '../result/json.js';
import type { Run } from '../result/run.js';
import type { Environment } from '../run/machine.js';
import { type Streams, wantsColour } from './terminal.js';

export interface OutputOptions {
  readonly json?: boolean;
  readonly verbose?: boolean;
  readonly markdown?: string;
  readonly result?: string;
}

/** A markdown file has no limit of its own; this is where an editor gives up. */
const mostMarkdown = 10 * 1024 * 1024;

/** Files first, then the terminal: whoever stops reading early has them. `--json` owns stdout, the words move to stderr. */
export async function writeRun(
  run: Run,
  options: OutputOptions,
  folder: string,
  streams: Streams,
  env: Environment,
): Promise<void> {
  const json = toJson(run);
  const files = [
    { path: options.result, text: () => json },
    { path: options.markdown, text: () => markdownReport(run, mostMarkdown) },
  ];
  const faults: UserError[] = [];
  for (const { path, text } of files)
    if (path !== undefined) faults.push(...(await write(resolve(folder, path), text())));
  const human = options.json ? streams.stderr : streams.stdout;
  human.write(await terminalReport(run, { colour: wantsColour(human, env), verbose: options.verbose ?? false }));
  if (options.json) streams.stdout.write(json);
  if (faults.length > 0) throw new UserErrors(faults);
}

/** The fault, if any: a file that cannot be written keeps nobody from reading the verdict. */
async function write(path: string, text: string): Promise<readonly UserError[]> {
  try {
    await writeFile(path, text);
    return [];
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return [new UserError('usage', { what: `${path} cannot be written`, why }, undefined, { cause })];
  }
}
