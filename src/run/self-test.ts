import { rm } from 'node:fs/promises';
import type { LoadedConfiguration } from '../config/load.js';
import type { Block } from '../gates/gate.js';
import type { SelfTest, SelfTestRequest } from '../gates/self-test.js';
import { modelBlocks, planModel } from '../plan/plan.js';
import { type UserError, userErrors } from '../result/error.js';
import { type GateName, gateNames } from '../result/key.js';
import type { PlannedModel, Problem } from '../result/run.js';
import { headCommit } from '../sources/git/head.js';
import { Inputs } from '../sources/inputs.js';
import { problemOf, type Request } from './run.js';
import { scanListener } from './scans.js';
import type { World } from './world.js';

export type { SelfTest, SelfTested, SelfTestRequest } from '../gates/self-test.js';

/** Of one block, how often its checks stop an innocent run. */
export interface BlockSelfTest extends SelfTest {
  readonly model: string;
  readonly gate: GateName;
  readonly source: string;
  /** whether warnings of this model block too */
  readonly failOn: PlannedModel['fail_on'];
}

/** Checks that answer the same for the same files: no sample is drawn in them. */
export interface Deterministic {
  readonly model: string;
  readonly gate: GateName;
  readonly blocks: number;
  readonly checks: number;
}

export interface SelfTestReport {
  readonly tested: readonly BlockSelfTest[];
  readonly deterministic: readonly Deterministic[];
  /** why something could not be measured */
  readonly problems: readonly Problem[];
}

/** Simulates innocent runs of every block that chance has a part in. It judges nothing. */
export async function selfTest(
  { configurations }: Pick<Request, 'configurations'>,
  request: SelfTestRequest,
  world: World,
): Promise<SelfTestReport> {
  const tested: BlockSelfTest[] = [];
  const deterministic: Deterministic[] = [];
  const faults: UserError[] = [];
  const attempt = async (part: () => Promise<void>) => {
    try {
      await part();
    } catch (error) {
      faults.push(...userErrors(error));
    }
  };
  for (const load of await configurations()) {
    await attempt(async () => {
      const configuration = await load();
      const { chance, others } = await sorted(configuration, world);
      deterministic.push(...others);
      if (chance.length === 0) return;
      const { planned, blocks } = await planModel(configuration, chance, {
        ...world,
        onScan: (model, gate) => scanListener(model, gate, world, []),
      });
      const head = await headCommit(world.workspace.folder, world.execute);
      for (const gate of chance) {
        for (const block of blocks.get(gate) ?? []) {
          await attempt(async () => {
            const { source } = block;
            world.progress({ kind: 'block', model: planned.name, gate, source });
            const frozen = planned.inputs.filter((input) => input.gate === gate && input.source === source);
            const inputs = new Inputs(frozen, world.workspace, world.snapshots, false);
            const { execute, openEngine, now, temporary } = world;
            const onScan = scanListener(planned.name, gate, world, []);
            const found = await block.selfTest?.(
              { inputs, execute, openEngine, now, head, temporary, onScan },
              request,
            );
            if (found) tested.push({ ...found, model: planned.name, gate, source, failOn: planned.fail_on });
          });
        }
      }
    });
  }
  await rm(world.temporary, { recursive: true, force: true });
  return { tested, deterministic, problems: faults.map(problemOf) };
}

/** The gates that chance has a part in, and what the others ask. */
async function sorted(
  configuration: LoadedConfiguration,
  { workspace }: World,
): Promise<{ readonly chance: readonly GateName[]; readonly others: readonly Deterministic[] }> {
  const blocks = await modelBlocks(configuration, gateNames, workspace);
  const drawsSamples = (block: Block) => block.settle !== undefined || block.selfTest !== undefined;
  const configured = gateNames.filter((gate) => (blocks.get(gate) ?? []).length > 0);
  const chance = configured.filter((gate) => (blocks.get(gate) ?? []).some(drawsSamples));
  const others = configured
    .filter((gate) => !chance.includes(gate))
    .map((gate) => {
      const own = blocks.get(gate) ?? [];
      const checks = own.reduce((sum, block) => sum + block.checks.length, 0);
      return { model: configuration.policy.name, gate, blocks: own.length, checks };
    });
  return { chance, others };
}
