// The drift gate alone, as a run has it: a folder with a reference, current data and one block, planned and judged.
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfiguration } from '../../../../src/config/load.js';
import type { Execute } from '../../../../src/process/execute.js';
import type { Profile } from '../../../../src/profile/profile.js';
import { profileText } from '../../../../src/profile/text.js';
import type { Check, Evidence } from '../../../../src/result/check.js';
import { toJson } from '../../../../src/result/json.js';
import type { Run } from '../../../../src/result/run.js';
import { run } from '../../../../src/run/run.js';
import { hasShape } from '../../../../src/run/shape.js';
import type { World } from '../../../../src/run/world.js';
import { workspaceAt } from '../../../../src/sources/workspace.js';
import { type Content, folderWith } from '../../engine/folder.js';
import { openEngine } from '../../engine/real-engine.js';
import { type Options, profile } from '../../profile/tables.js';
import { reachOf } from '../../sources/reach.js';

/** CSV as text, Parquet as the SELECT of its rows, or a profile. */
export type Side = Content | Profile;

export interface DriftUnderTest {
  /** becomes `reference.csv`, `reference.parquet` or `reference.json`, unless the block names another */
  readonly reference?: Side;
  readonly current?: Side;
  readonly files?: Readonly<Record<string, Content>>;
  /** what the block says besides */
  readonly block?: object;
  /** what the configuration says besides */
  readonly configuration?: object;
  readonly now?: string;
  readonly execute?: Execute;
}

export class JudgedDrift {
  constructor(
    readonly folder: string,
    readonly run: Run,
  ) {}

  get checks(): readonly Check[] {
    return this.run.models[0]?.checks ?? [];
  }

  get ids(): readonly string[] {
    return this.checks.map(({ id }) => id.replace('drift/scoring/', ''));
  }

  /** @param name subject and rule, e.g. `age/distribution` or `*`/`columns` */
  check(name: string): Check {
    const found = this.checks.find(({ key: { subject, rule } }) => `${subject ?? '*'}/${rule}` === name);
    if (!found) throw new Error(`there is no check ${name}, only ${this.ids.join(', ')}`);
    return found;
  }

  /** The status with its reason. */
  answer(name: string): string {
    const { status, reason } = this.check(name);
    return `${status}/${reason}`;
  }

  /** All answers, by subject and rule. */
  get answers(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.ids.map((id, index) => [id, statusOf(this.checks[index])]));
  }

  value(name: string): number {
    return Number(this.check(name).observed?.value ?? Number.NaN);
  }

  evidence<Kind extends Evidence['kind']>(name: string, kind: Kind): Extract<Evidence, { kind: Kind }> {
    const isKind = (item: Evidence): item is Extract<Evidence, { kind: Kind }> => item.kind === kind;
    const found = this.check(name).evidence?.find(isKind);
    if (!found) throw new Error(`${name} shows no ${kind}`);
    return found;
  }

  /** All that is said of a check. */
  said(name: string): string {
    const { what, why, fix } = this.check(name);
    return [what, why, fix].filter((text) => text !== undefined).join('\n');
  }
}

function statusOf(check: Check | undefined): string {
  return `${check?.status}/${check?.reason}`;
}

/** The folder of a subject, with its configuration written. */
export async function folderOf({ reference, current, files, block, configuration }: DriftUnderTest): Promise<string> {
  const sides = { ...sideFile('reference', reference), ...sideFile('current', current) };
  const [referenceName, currentName] = ['reference', 'current'].map((side) =>
    Object.keys(sides).find((name) => name.startsWith(side)),
  );
  const folder = await folderWith({ ...sides, ...files });
  const scoring = { reference: referenceName, current: currentName, ...block };
  await writeFile(
    join(folder, 'mlgate.yml'),
    JSON.stringify({ version: 1, name: 'churn', ...configuration, drift: { scoring } }, null, 1),
  );
  return folder;
}

function sideFile(name: string, side: Side | undefined): Readonly<Record<string, Content>> {
  if (side === undefined) return {};
  if (typeof side === 'string') return { [`${name}.csv`]: side };
  if ('columns' in side) return { [`${name}.json`]: profileText(side) };
  return { [`${name}.parquet`]: side };
}

export async function worldAt(
  folder: string,
  { now = '2026-11-21T12:00:00Z', execute }: Pick<DriftUnderTest, 'now' | 'execute'> = {},
): Promise<{ readonly world: World; readonly bugs: readonly unknown[] }> {
  const bugs: unknown[] = [];
  const world: World = {
    ...reachOf(await workspaceAt(folder)),
    tool: { name: 'mlgate', version: '0.0.0' },
    execute: execute ?? (async () => ({ code: 128, stdout: '', bytes: Buffer.alloc(0), stderr: '' })),
    openEngine,
    now: () => new Date(now),
    progress: (event) => {
      if (event.kind === 'bug') bugs.push(event.error);
    },
  };
  return { world, bugs };
}

export function requestOf(folder: string, { workspace }: World) {
  return { configurations: async () => [() => loadConfiguration(join(folder, 'mlgate.yml'), workspace)] };
}

/**
 * Plans and judges. Whatever is answered has the shape of a result, its numbers included.
 *
 * @throws what a gate threw and was no user's mistake
 */
export async function judge(subject: DriftUnderTest): Promise<JudgedDrift> {
  const folder = await folderOf(subject);
  return judgeIn(folder, subject);
}

export async function judgeIn(
  folder: string,
  options: Pick<DriftUnderTest, 'now' | 'execute'> = {},
): Promise<JudgedDrift> {
  const { world, bugs } = await worldAt(folder, options);
  const result = await run(requestOf(folder, world), world);
  if (bugs.length > 0) throw bugs[0];
  const written: unknown = JSON.parse(toJson(result));
  if (!(await hasShape(written, 'run'))) throw new Error(`the result has not the shape of one:\n${toJson(result)}`);
  return new JudgedDrift(folder, result);
}

/** The profile of a table that is not there any more. */
export async function profileOf(side: Content, options: Options = {}): Promise<Profile> {
  const made = await profile({ [typeof side === 'string' ? 'table.csv' : 'table.parquet']: side }, options);
  const sha256 = createHash('sha256')
    .update(JSON.stringify([side, options]))
    .digest('hex');
  const files = [{ path: 'train.parquet', size: 1, sha256 }];
  return { ...made, origin: { ...made.origin, files } };
}

/** `n` rows of Parquet, `i` from 0; columns written in SQL. */
export function rows(n: number, columns: string): { readonly select: string } {
  return { select: `SELECT ${columns} FROM range(${n}) r(i)` };
}
