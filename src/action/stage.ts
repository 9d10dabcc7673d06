import { gateStage } from '../cli/stage.js';
import { thrownText } from '../cli/terminal.js';
import { isGateName } from '../result/key.js';
import type { Environment } from '../run/machine.js';
import { readInputs } from './inputs.js';
import { planStage } from './plan.js';
import { verdictStage } from './verdict.js';

/**
 * One step of the composite action: plan, a gate, or the verdict. A gate that could not measure leaves its reason and ends
 * with 0, for the verdict alone turns red; only a crash ends its own step with 2.
 */
export async function stage(name: string, home: string, env: Environment): Promise<void> {
  try {
    const inputs = readInputs(home, env);
    if (name === 'plan') process.exitCode = await planStage(inputs);
    else if (name === 'verdict') process.exitCode = await verdictStage(inputs);
    else if (isGateName(name)) process.exitCode = await gateStage(name, inputs.results, undefined, inputs.context);
    else throw new Error(`the action has no stage ${JSON.stringify(name)}`);
  } catch (error) {
    process.stderr.write(thrownText(error));
    process.exitCode = 2;
  }
}
