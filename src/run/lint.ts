import type { Finding } from '../gates/gate.js';
import { type UserError, userErrors } from '../result/error.js';
import type { GateName } from '../result/key.js';
import type { Problem } from '../result/run.js';
import { Inputs } from '../sources/inputs.js';
import { planRun, problemOf, type Request } from './run.js';
import { scanListener } from './scans.js';
import type { World } from './world.js';

export type { Finding } from '../gates/gate.js';

export interface Lint {
  readonly findings: readonly Finding[];
  /** why something could not be looked at */
  readonly problems: readonly Problem[];
}

/** Looks at the rules of a gate beside today's numbers. It judges nothing. */
export async function lint(request: Request, gate: GateName, world: World): Promise<Lint> {
  const { plan, works } = await planRun({ ...request, gates: [gate] }, world);
  const findings: Finding[] = [];
  const faults: UserError[] = [];
  for (const { planned, blocks } of works) {
    for (const block of blocks.get(gate) ?? []) {
      const frozen = planned.inputs.filter((input) => input.gate === gate && input.source === block.source);
      const inputs = new Inputs(frozen, world.workspace, world.snapshots, false);
      const { execute, openEngine, now, temporary } = world;
      const onScan = scanListener(planned.name, gate, world, []);
      try {
        const context = { inputs, execute, openEngine, now, head: plan.commit, temporary, onScan };
        findings.push(...((await block.lint?.(context)) ?? []));
      } catch (error) {
        faults.push(...userErrors(error));
      }
    }
  }
  return { findings, problems: [...plan.problems, ...faults.map(problemOf)] };
}
