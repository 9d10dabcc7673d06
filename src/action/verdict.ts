import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withWorld } from '../cli/context.js';
import { writeRun } from '../cli/output.js';
import { annotations } from '../report/annotations.js';
import { markdownReport } from '../report/markdown.js';
import { driftOf } from '../result/drift.js';
import type { Run } from '../result/run.js';
import { blockingIds } from '../result/verdict.js';
import { resultFile, stageVerdict } from '../run/stages.js';
import type { Inputs } from './inputs.js';

/** A step's summary is dropped whole above 1 MiB. */
const mostSummary = 1_000_000;
const mostIds = 1000;

/** Outputs and reports first, the verdict's exit code last. */
export async function verdictStage({ results, context }: Inputs): Promise<number> {
  const folder = results || (await mkdtemp(join(context.env['RUNNER_TEMP'] || tmpdir(), 'mlgate-')));
  const run = await withWorld(context, undefined, (world) => stageVerdict(folder, world));
  await tell(run, join(folder, resultFile), context.env['GITHUB_STEP_SUMMARY'] !== undefined);
  await writeRun(run, {}, context.folder, context.streams, context.env);
  return run.exit_code;
}

async function tell(run: Run, result: string, hasSummary: boolean): Promise<void> {
  const core = await import('@actions/core');
  core.setOutput('verdict', run.verdict);
  core.setOutput('failed', JSON.stringify(blockingIds(run).slice(0, mostIds)));
  core.setOutput('drift', driftOf(run));
  core.setOutput('result', result);
  if (hasSummary) {
    // A report that cannot be written changes no verdict.
    await core.summary
      .addRaw(markdownReport(run, mostSummary))
      .write()
      .catch((error: unknown) => core.warning(`the step summary could not be written: ${String(error)}`));
  }
  for (const { level, title, message, location } of annotations(run)) {
    const place = location
      ? {
          file: location.file,
          ...(location.line && { startLine: location.line }),
          ...(location.column && { startColumn: location.column }),
        }
      : {};
    core[level](message, { title, ...place });
  }
}
