import { printable } from '../report/printable.js';
import { problemText } from '../report/terminal.js';
import { counted, formatExpected } from '../result/format.js';
import { toJson } from '../result/json.js';
import type { Plan } from '../result/run.js';
import { planRun } from '../run/run.js';
import { stagePlan } from '../run/stages.js';
import { configurations } from './check.js';
import { type Context, withWorld } from './context.js';

export interface PlanOptions {
  readonly json?: boolean;
  readonly results?: string;
}

/** `mlgate plan [config…]`: what would be answered, without measuring anything. */
export async function plan(patterns: readonly string[], options: PlanOptions, context: Context): Promise<number> {
  return withWorld(context, undefined, async (world) => {
    const request = { configurations: configurations(patterns, world) };
    const made =
      options.results === undefined
        ? (await planRun(request, world)).plan
        : await stagePlan(request, options.results, world);
    const { stdout, stderr } = context.streams;
    (options.json ? stderr : stdout).write(planText(made));
    if (options.json) stdout.write(toJson(made));
    return made.problems.length > 0 ? 2 : 0;
  });
}

export function planText({ models, problems }: Plan): string {
  const lines = models.flatMap((model) => [
    `${printable(model.name)}: ${counted(model.checks.length, 'check')} to answer, ${counted(model.inputs.length, 'input')}`,
    ...model.inputs.map(({ role, text, files, problem }) => {
      const what = problem
        ? problem.what
        : files.map(({ path, sha256 }) => `${path} ${sha256.slice(0, 12)}`).join(', ');
      return `  ${role.padEnd(10)}  ${printable(text)}: ${printable(what)}`;
    }),
    ...model.checks.map((check) => {
      const rule = check.expected ? printable(formatExpected(check.expected)) : '';
      return `  ${check.effect.padEnd(10)}  ${printable(check.id)}  ${rule}`.trimEnd();
    }),
    ...model.waivers.map(({ check, reason, approved_by, expires }) =>
      printable(`  waived      ${check}  until ${expires}, approved by ${approved_by}: ${reason}`),
    ),
  ]);
  return problems.map((problem) => problemText(problem)).join('') + lines.map((line) => `${line}\n`).join('');
}
