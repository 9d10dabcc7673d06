import { counted } from '../result/format.js';
import type { GateName } from '../result/key.js';
import { stageGate, stageVerdict } from '../run/stages.js';
import { type Context, withWorld } from './context.js';
import { type OutputOptions, writeRun } from './output.js';

/** `mlgate data --results DIR`: one gate of a planned run. It leaves its answers and judges nothing; a bug alone is red. */
export async function gateStage(
  gate: GateName,
  folder: string,
  enginePath: string | undefined,
  context: Context,
): Promise<number> {
  const { checks } = await withWorld(context, enginePath, (world) => stageGate(gate, folder, world));
  const answered = Object.values(checks).flat();
  const passed = answered.filter(({ status }) => status === 'passed').length;
  context.streams.stdout.write(
    `${gate}: ${counted(answered.length, 'check')} answered, ${passed} passed; the verdict judges them\n`,
  );
  return answered.some(({ reason }) => reason === 'crashed') ? 2 : 0;
}

/** `mlgate verdict DIR`: the plan against all that was answered. */
export async function verdict(folder: string, options: OutputOptions, context: Context): Promise<number> {
  const result = await withWorld(context, undefined, (world) => stageVerdict(folder, world));
  await writeRun(result, options, context.folder, context.streams, context.env);
  return result.exit_code;
}
