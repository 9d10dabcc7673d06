import type { LoadedConfiguration } from '../config/load.js';
import type { OpenEngine } from '../engine/engine.js';
import type { Block, SettleContext, Settled } from '../gates/gate.js';
import { gates as gateTable } from '../gates/gates.js';
import { UserError, UserErrors, userErrors } from '../result/error.js';
import { type GateName, gateNames } from '../result/key.js';
import type { FrozenInput, PlannedModel, Tool } from '../result/run.js';
import { freeze } from '../sources/freeze.js';
import { Inputs } from '../sources/inputs.js';
import { keptFile } from '../sources/kept.js';
import type { Reach } from '../sources/reach.js';
import type { Workspace } from '../sources/workspace.js';
import { plannedWaivers } from './waivers.js';

/** One model with the blocks that answer its checks. */
export interface PlannedWork {
  readonly planned: PlannedModel;
  readonly blocks: ReadonlyMap<GateName, readonly Block[]>;
}

/** What planning reaches: sources, and for a reference that is a table the engine. */
export interface PlanningWorld extends Reach {
  readonly tool: Tool;
  readonly openEngine: OpenEngine;
  /** told whenever a table is read */
  readonly onScan: (model: string, gate: GateName) => SettleContext['onScan'];
}

/**
 * Configuration → what must be answered, with every reference pinned.
 *
 * @param asked the gates to evaluate; those that are configured and not asked for are named as left out
 * @throws UserErrors with every fault of every section
 */
export async function planModel(
  configuration: LoadedConfiguration,
  asked: readonly GateName[],
  world: PlanningWorld,
): Promise<PlannedWork> {
  const { policy, digest } = configuration;
  const blocks = await modelBlocks(configuration, asked, world.workspace);
  const configured = gateNames.filter((gate) => policy[gate] !== undefined);
  const evaluated = configured.filter((gate) => asked.includes(gate));
  if (evaluated.length === 0) throw nothingToDo(configuration, configured, asked);

  const inputs: FrozenInput[] = [];
  const settledBlocks = new Map<GateName, readonly Block[]>();
  for (const gate of evaluated) {
    const settledOnes: Block[] = [];
    for (const block of blocks.get(gate) ?? []) {
      const frozen: FrozenInput[] = [];
      for (const request of block.inputs) frozen.push(await freeze(request, world));
      const settled = await settle(block, new Inputs(frozen, world.workspace, world.snapshots, false), {
        ...world,
        onScan: world.onScan(policy.name, gate),
      });
      inputs.push(...frozen, ...settled.inputs);
      settledOnes.push(settled.block);
    }
    settledBlocks.set(gate, settledOnes);
  }
  const checks = [...settledBlocks.values()].flat().flatMap((block) => block.checks);
  const waivers = plannedWaivers(
    configuration,
    evaluated,
    checks.map(({ id }) => id),
  );
  const planned: PlannedModel = {
    name: policy.name,
    config: digest,
    fail_on: policy.fail_on,
    gates: evaluated,
    gates_left_out: configured.filter((gate) => !asked.includes(gate)),
    inputs,
    waivers,
    checks,
  };
  return { planned, blocks: settledBlocks };
}

/** The block as its frozen reference settles it. */
export async function settle(
  block: Block,
  inputs: Inputs,
  {
    openEngine,
    now,
    temporary,
    onScan,
    tool,
    snapshots,
  }: Omit<PlanningWorld, 'onScan'> & Pick<SettleContext, 'onScan'>,
): Promise<Settled> {
  if (!block.settle) return { block, inputs: [] };
  const keep: SettleContext['keep'] = (name, bytes) => keptFile(name, bytes, { snapshots });
  return block.settle({ inputs, openEngine, now, temporary, onScan, tool, keep });
}

/**
 * The blocks of the sections that are asked for. The others are valid by the schema, and cost nothing.
 *
 * @throws UserErrors with the faults of all of them
 */
export async function modelBlocks(
  configuration: LoadedConfiguration,
  asked: readonly GateName[],
  workspace: Workspace,
): Promise<Map<GateName, readonly Block[]>> {
  const blocks = new Map<GateName, readonly Block[]>();
  const faults: UserError[] = [];
  const isMeant = (name: GateName) => asked.includes(name) && configuration.policy[name] !== undefined;
  for (const name of gateNames.filter(isMeant)) {
    const gate = await gateTable[name]();
    try {
      blocks.set(name, await gate.blocks(configuration, workspace));
    } catch (error) {
      faults.push(...userErrors(error));
    }
  }
  if (faults.length > 0) throw new UserErrors(faults);
  return blocks;
}

function nothingToDo(
  { policy, at }: LoadedConfiguration,
  configured: readonly GateName[],
  asked: readonly GateName[],
): UserError {
  const what =
    configured.length === 0
      ? `${policy.name} configures no gate: nothing would be measured`
      : `${policy.name} configures no ${asked.join(' or ')} gate, only ${configured.join(', ')}`;
  const fix = `add a section: ${gateNames.join(', ')}`;
  return new UserError('invalid_config', { what, fix }, at([]));
}
