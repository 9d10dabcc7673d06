// The metrics gate alone: a metrics file, its rules and what they compare with, judged as a run would judge them.
import { createHash } from 'node:crypto';
import { parseDocumentText } from '../../../../src/config/document.js';
import type { LoadedConfiguration } from '../../../../src/config/load.js';
import type { Configuration } from '../../../../src/config/policy.generated.js';
import { readMetrics } from '../../../../src/formats/metrics/read.js';
import type { Block, Finding, GateContext } from '../../../../src/gates/gate.js';
import type { Acceptance } from '../../../../src/gates/metrics/acceptance.js';
import { metricsGate } from '../../../../src/gates/metrics/gate.js';
import type { Execute } from '../../../../src/process/execute.js';
import type { Check } from '../../../../src/result/check.js';
import type { Dated } from '../../../../src/result/dated.js';
import type { FrozenFile, FrozenInput } from '../../../../src/result/run.js';
import { freeze } from '../../../../src/sources/freeze.js';
import { Inputs } from '../../../../src/sources/inputs.js';
import type { Reach } from '../../../../src/sources/reach.js';
import { workspaceAt } from '../../../../src/sources/workspace.js';
import { folderWith } from '../../engine/folder.js';
import { reachOf } from '../../sources/reach.js';

/** The content of a file: text and bytes as they are, anything else as JSON. */
export type Written = string | Uint8Array | object;

export interface MetricsUnderTest {
  /** as mlgate.yml has them */
  readonly rules: Readonly<Record<string, object>>;
  /** in metrics.json; absent, there is no such file */
  readonly candidate?: Written;
  /** in production.json, which the rules are compared with */
  readonly baseline?: Written;
  /** what the block says besides */
  readonly block?: object;
  /** the accepted versions of metrics.json, oldest first, or why there are none */
  readonly history?: readonly Written[] | FrozenInput['problem'];
  /** values that were accepted instead of those of a content */
  readonly accepted?: readonly { readonly metric: string; readonly value: number; readonly of: Written }[];
  /** whether git says that nobody touched metrics.json */
  readonly unchanged?: boolean;
  /** what the surroundings say of the age of a file */
  readonly dated?: { readonly candidate?: Dated; readonly baseline?: Dated };
}

export class JudgedMetrics {
  constructor(readonly checks: readonly Check[]) {}

  /** @param name metric and rule, e.g. `accuracy/min`; without one, the only check */
  check(name?: string): Check {
    const found = this.checks.filter(({ id }) => name === undefined || id === `metrics/report/${name}`);
    const [check, ...more] = found;
    if (check && more.length === 0) return check;
    throw new Error(`${name ?? 'one check'} is not what there is: ${this.checks.map(({ id }) => id).join(', ')}`);
  }

  /** `passed`, or the status with its reason. */
  answer(name?: string): string {
    const { status, reason } = this.check(name);
    return status === 'passed' && reason === 'within_bound' ? status : `${status}/${reason}`;
  }

  /** All that is said: what, why and fix, those that are there. */
  said(name?: string): readonly string[] {
    const { what, why, fix } = this.check(name);
    return [what, why, fix].filter((text) => text !== undefined);
  }
}

export async function judge(subject: MetricsUnderTest): Promise<JudgedMetrics> {
  const { block, context } = await prepared(subject);
  return new JudgedMetrics(await block.evaluate(context));
}

/** What is odd about the rules. */
export async function odd(subject: MetricsUnderTest): Promise<readonly Finding[]> {
  const { block, context } = await prepared(subject);
  return (await block.lint?.(context)) ?? [];
}

async function prepared(subject: MetricsUnderTest): Promise<{ block: Block; context: GateContext }> {
  const { candidate, baseline, accepted = [], unchanged = false, dated = {} } = subject;
  const folder = await folderWith({
    ...(candidate !== undefined && { 'metrics.json': contentOf(candidate) }),
    ...(baseline !== undefined && { 'production.json': contentOf(baseline) }),
    ...(accepted.length > 0 && { '.mlgate/accepted.jsonl': accepted.map(lineOf).join('') }),
  });
  const workspace = await workspaceAt(folder);
  const reach = reachOf(workspace, { execute: unchanged ? answering(0) : answering(128) });
  const section = { path: 'metrics.json', ...(baseline !== undefined && { baseline: 'file:production.json' }) };
  const configuration = configurationIn(folder, { ...section, ...subject.block, rules: subject.rules });
  const [block] = await metricsGate.blocks(configuration, workspace);
  if (!block) throw new Error('the configuration has no metrics');
  const frozen = await Promise.all(
    block.inputs.map((request) =>
      request.role === 'history' ? frozenHistory(subject, reach) : freeze(request, reach),
    ),
  );
  const aged = frozen.map((input) => {
    if (input.role === 'current') return datedAs(input, dated.candidate);
    return input.role === 'baseline' ? datedAs(input, dated.baseline) : input;
  });
  const { execute, now, snapshots } = reach;
  const inputs = new Inputs(aged, workspace, snapshots, false);
  const openEngine = () => Promise.reject(new Error('the metrics gate needs no engine'));
  return { block, context: { inputs, openEngine, execute, now, head: null, temporary: '', onScan: () => {} } };
}

/** A configuration of one block `report`, its defaults written out, taken for valid. */
export function configurationIn(
  folder: string,
  { rules, ...section }: { readonly rules: object },
): LoadedConfiguration {
  const whole = Object.entries(rules).map(([metric, rule]) => [metric, { ...ruleDefaults, ...rule }]);
  const report = { numeric_strings: false, ...section, rules: Object.fromEntries(whole) };
  const text = JSON.stringify({ version: 1, name: 'churn', fail_on: 'fail', metrics: { report } });
  const policy: Configuration = JSON.parse(text);
  const document = parseDocumentText(text, 'mlgate.yml', 'invalid_config');
  return { policy, folder, digest: null, at: (path) => document.atKey(path) };
}

const ruleDefaults = { decision: 'point', on_inconclusive: 'fail', severity: 'fail' };

function contentOf(written: Written): string | Uint8Array {
  return typeof written === 'string' || written instanceof Uint8Array ? written : JSON.stringify(written);
}

export function sha256Of(written: Written): string {
  return createHash('sha256').update(contentOf(written)).digest('hex');
}

function lineOf({ metric, value, of }: NonNullable<MetricsUnderTest['accepted']>[number]): string {
  const line: Acceptance = {
    model: 'churn',
    block: 'report',
    metric,
    value,
    instead_of: {
      value: Number(readMetrics(Buffer.from(contentOf(of)), 'm.json').number(metric).value),
      sha256: sha256Of(of),
    },
    reason: 'a harder test set',
    by: 'Mary',
    on: '2026-11-20',
  };
  return `${JSON.stringify(line)}\n`;
}

/** git, whatever it is asked. */
function answering(code: number): Execute {
  return async () => ({
    code,
    stdout: '',
    bytes: Buffer.alloc(0),
    stderr: code === 0 ? '' : 'fatal: not a git repository\n',
  });
}

async function frozenHistory({ history = [] }: MetricsUnderTest, { snapshots }: Reach): Promise<FrozenInput> {
  const frozen = { gate: 'metrics', source: 'report', role: 'history', text: 'metrics.json' } as const;
  if (!isVersions(history)) return { ...frozen, files: [], ...(history && { problem: history }) };
  const files: FrozenFile[] = [];
  for (const version of history) {
    const bytes = Buffer.from(contentOf(version));
    const sha256 = await snapshots.keep(bytes);
    files.push({ path: 'metrics.json', size: bytes.length, sha256, kept: true, commit: `c${files.length + 1}` });
  }
  return { ...frozen, files };
}

function isVersions(history: NonNullable<MetricsUnderTest['history']>): history is readonly Written[] {
  return Array.isArray(history);
}

function datedAs(input: FrozenInput, dated: Dated | undefined): FrozenInput {
  const files = input.files.map(({ dated: _found, ...file }) => ({ ...file, ...(dated && { dated }) }));
  return { ...input, files };
}
