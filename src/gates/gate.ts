import type { LoadedConfiguration } from '../config/load.js';
import type { OpenEngine } from '../engine/engine.js';
import type { Execute } from '../process/execute.js';
import { answer, type Check, errorOutcome, type PlannedCheck } from '../result/check.js';
import { isMeasurementError, type UserError, UserErrors, userErrors } from '../result/error.js';
import type { GateName } from '../result/key.js';
import type { Location } from '../result/location.js';
import type { FrozenFile, FrozenInput, InputRole, Tool } from '../result/run.js';
import { type BaselineSource, meansTheSameFile } from '../sources/baseline.js';
import type { Inputs } from '../sources/inputs.js';
import type { InputRequest } from '../sources/request.js';
import { type Source, tableSourceOf } from '../sources/source.js';
import type { Workspace } from '../sources/workspace.js';
import type { ScanEvent } from '../tables/scan-event.js';
import type { SelfTest, SelfTestRequest } from './self-test.js';

/** What a gate may reach while it measures. */
export interface GateContext {
  readonly inputs: Inputs;
  readonly openEngine: OpenEngine;
  readonly execute: Execute;
  readonly now: () => Date;
  /** the commit that is checked out, where there is one */
  readonly head: string | null;
  /** a folder of this run, for what must be written on the way; nothing in it outlives the run */
  readonly temporary: string;
  /** told whenever a table is read */
  readonly onScan: (event: ScanEvent) => void;
}

/** What planning may use, where the checks depend on what a frozen reference holds. */
export interface SettleContext extends Omit<GateContext, 'execute' | 'head'> {
  readonly tool: Tool;
  /** keeps bytes beside the plan, for the gate: it may run in another process */
  readonly keep: (name: string, bytes: Uint8Array) => Promise<FrozenFile>;
}

/** A block whose reference was looked into. */
export interface Settled {
  readonly block: Block;
  /** what was made of the reference, and is the reference from now on */
  readonly inputs: readonly FrozenInput[];
}

/** One named block of a gate's section: what it will answer, what it will read, and how it answers. */
export interface Block {
  readonly source: string;
  readonly inputs: readonly InputRequest[];
  /** known from the configuration, the row schema and the frozen references alone, so that unreadable data changes nothing in it */
  readonly checks: readonly PlannedCheck[];
  /**
   * The same block with the checks that its frozen reference asks for. It answers whatever the reference holds: one that
   * cannot be read costs the checks that only it tells, and leaves the others, as errors.
   */
  settle?(context: SettleContext): Promise<Settled>;
  evaluate(context: GateContext): Promise<readonly Check[]>;
  /** what is odd about the rules themselves, beside today's numbers */
  lint?(context: GateContext): Promise<readonly Finding[]>;
  /** how often its checks stop a run in which nothing changed; absent where no chance is in them */
  selfTest?(context: GateContext, request: SelfTestRequest): Promise<SelfTest>;
}

/** Something odd about a rule. It changes no verdict. */
export interface Finding {
  /** of the check that the rule plans */
  readonly id: string;
  readonly what: string;
  readonly fix: string;
  readonly location?: Location;
}

export interface Gate {
  readonly name: GateName;
  /** @throws UserErrors where the configuration asks for what cannot be judged */
  blocks(configuration: LoadedConfiguration, workspace: Workspace): Promise<readonly Block[]>;
}

/** The blocks of a section. Faults are gathered over all of them: nobody likes to mend one error at a time. */
export async function collectBlocks<Section>(
  sections: Readonly<Record<string, Section>> | undefined,
  block: (source: string, section: Section) => Promise<Block>,
): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  const faults: UserError[] = [];
  for (const [source, section] of Object.entries(sections ?? {})) {
    try {
      blocks.push(await block(source, section));
    } catch (error) {
      faults.push(...userErrors(error));
    }
  }
  if (faults.length > 0) throw new UserErrors(faults);
  return blocks;
}

/** A key of a block, or the way to one further below. */
type KeyPath = string | readonly (string | number)[];

/** Requests for what a block names, relative to the configuration. */
export function inputRequest({ folder, at }: LoadedConfiguration, gate: GateName, source: string) {
  const place = (key: KeyPath) => at([gate, source, ...(typeof key === 'string' ? [key] : key)]);
  const request = (role: InputRole, key: KeyPath, from: Source, written: string): InputRequest => {
    const location = place(key);
    return { gate, source, role, from, written, folder, ...(location && { location }) };
  };
  return {
    /** a file or glob in the workspace */
    current: (path: string) => request('current', 'path', { kind: 'files', text: path }, path),
    /**
     * a model in the workspace: a file, a glob, a folder with all below it, or several of these
     *
     * @param key where the configuration names it
     */
    model: (paths: string | readonly string[], key: KeyPath = 'path'): InputRequest => {
      const [path = '', ...also] = typeof paths === 'string' ? [paths] : paths;
      const written = [path, ...also].join(', ');
      return {
        ...request('current', key, { kind: 'files', text: path }, written),
        tree: true,
        ...(also.length > 0 && { also }),
      };
    },
    rowSchema: (path: string) => request('row_schema', 'schema', { kind: 'files', text: path }, path),
    /** content from anywhere */
    content: (role: 'current' | 'history' | 'accepted', key: string, from: Source, written: string) =>
      ({ ...request(role, key, from, written), bytes: true }) satisfies InputRequest,
    /**
     * a table from anywhere, of any size
     *
     * @param name which of several of one role
     * @throws UserError `invalid_config` where no table can be meant
     */
    table: (role: 'current' | 'related', key: KeyPath, path: string, name?: string) =>
      ({
        ...request(role, key, tableSourceOf(path, place(key)), path),
        table: true,
        ...(name !== undefined && { name }),
      }) satisfies InputRequest,
    /** a file in the workspace in which runs leave something for later ones */
    state: (key: KeyPath, path: string) => request('state', key, { kind: 'files', text: path }, path),
    /** a table or a profile from anywhere, that the current data are compared with */
    reference: (from: Source, written: string) =>
      ({ ...request('reference', 'reference', from, written), table: true }) satisfies InputRequest,
    /**
     * @param judged the path of the judged file, for a baseline that means the same file elsewhere; of a model, all its paths
     * @param content how the gate reads it; of a `tree` it learns names, sizes and digests alone
     */
    baseline: (
      { from, written }: BaselineSource,
      judged: string | readonly string[] | undefined,
      content: { readonly bytes: true } | { readonly table: true } | { readonly tree: true } = { bytes: true },
    ): InputRequest => {
      const [path, ...also] = typeof judged === 'string' ? [judged] : (judged ?? []);
      return {
        ...request('baseline', 'baseline', from, written),
        ...content,
        ...(path !== undefined && { judged: path }),
        ...(also.length > 0 && meansTheSameFile(from) && { also }),
      };
    },
  };
}

/** Answers every check alike with "it could not be measured"; what is not the user's to mend is thrown on. */
export function allErrors(checks: readonly PlannedCheck[], error: unknown): Check[] {
  if (!isMeasurementError(error)) throw error;
  return checks.map((check) => answer(check, errorOutcome(error)));
}
