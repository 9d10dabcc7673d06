import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { markdownReport } from '../report/markdown.js';
import { terminalReport } from '../report/terminal.js';
import { UserError } from '../result/error.js';
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
  if (options.result !== undefined) await write(resolve(folder, options.result), json);
  if (options.markdown !== undefined) await write(resolve(folder, options.markdown), markdownReport(run, mostMarkdown));
  const human = options.json ? streams.stderr : streams.stdout;
  human.write(terminalReport(run, { colour: wantsColour(human, env), verbose: options.verbose ?? false }));
  if (options.json) streams.stdout.write(json);
}

async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((cause) => {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError('usage', { what: `${path} cannot be written`, why }, undefined, { cause });
  });
}
