// The data gate alone: a folder with a table and its rules, judged as a run would judge it.
import { join } from 'node:path';
import { parseDocumentText } from '../../../../src/config/document.js';
import type { LoadedConfiguration } from '../../../../src/config/load.js';
import type { Configuration } from '../../../../src/config/policy.generated.js';
import { dataGate } from '../../../../src/gates/data/gate.js';
import type { Execute } from '../../../../src/process/execute.js';
import type { Check, Evidence } from '../../../../src/result/check.js';
import { freeze } from '../../../../src/sources/freeze.js';
import { Inputs } from '../../../../src/sources/inputs.js';
import { workspaceAt } from '../../../../src/sources/workspace.js';
import type { ScanEvent } from '../../../../src/tables/scan-event.js';
import { type Content, folderWith } from '../../engine/folder.js';
import { openEngine } from '../../engine/real-engine.js';
import { reachOf } from '../../sources/reach.js';

export interface TableUnderTest {
  readonly files: Readonly<Record<string, Content>>;
  /** the row schema */
  readonly schema?: object;
  /** what the configuration says besides; `path` stands for the only file where it is absent */
  readonly block?: object;
  /** the time at which it is judged; the machine's where absent */
  readonly now?: string;
  /** whether git says that nobody touched the judged file */
  readonly unchanged?: boolean;
  /** what it says above the block */
  readonly configuration?: object;
}

export class JudgedTable {
  constructor(
    readonly folder: string,
    readonly checks: readonly Check[],
    /** what the table was read for */
    readonly scans: readonly string[],
  ) {}

  /** @param name subject and rule, e.g. `age/minimum` */
  check(name: string): Check {
    const check = this.checks.find(({ key: { subject, rule } }) => `${subject ?? '*'}/${rule}` === name);
    if (!check) throw new Error(`there is no check ${name}, only ${this.checks.map(({ id }) => id).join(', ')}`);
    return check;
  }

  /** Violations of a rule as the check counts them. */
  count(name: string): number {
    return Number(this.check(name).observed?.value ?? Number.NaN);
  }

  /** `passed`, or the status with its reason. */
  answer(name: string): string {
    const { status, reason } = this.check(name);
    return status === 'passed' ? status : `${status}/${reason}`;
  }

  evidence<Kind extends Evidence['kind']>(name: string, kind: Kind): Extract<Evidence, { kind: Kind }> {
    const isKind = (item: Evidence): item is Extract<Evidence, { kind: Kind }> => item.kind === kind;
    const found = this.check(name).evidence?.find(isKind);
    if (!found) throw new Error(`${name} shows no ${kind}`);
    return found;
  }
}

export async function judge({
  files,
  schema,
  block = {},
  configuration: top = {},
  unchanged,
  now: at,
}: TableUnderTest): Promise<JudgedTable> {
  const [path] = Object.keys(files);
  const table = { path, severity: 'fail', show_values: false, ...(schema && { schema: 'row.schema.json' }), ...block };
  const text = JSON.stringify({ version: 1, name: 'model', fail_on: 'fail', ...top, data: { table } });
  const folder = await folderWith({
    ...files,
    ...(schema && { 'row.schema.json': JSON.stringify(schema) }),
  });
  const workspace = await workspaceAt(folder);
  const reach = reachOf(workspace, unchanged === undefined ? {} : { execute: gitAnswers(unchanged ? 0 : 128) });
  const configuration = configurationIn(folder, text);
  const [judged] = await dataGate.blocks(configuration, workspace);
  if (!judged) throw new Error('the configuration has no table');
  const frozen = await Promise.all(judged.inputs.map((request) => freeze(request, reach)));
  const { execute, snapshots } = reach;
  const now = at === undefined ? reach.now : () => new Date(at);
  const inputs = new Inputs(frozen, workspace, snapshots, false);
  const scans: string[] = [];
  const onScan = ({ kind, scan }: ScanEvent) => {
    if (kind === 'started') scans.push(scan);
  };
  const checks = await judged.evaluate({
    inputs,
    openEngine,
    execute,
    now,
    head: null,
    temporary: join(folder, '.temporary'),
    onScan,
  });
  return new JudgedTable(folder, checks, scans);
}

/** A configuration with its defaults, taken for valid: to validate it costs more than to judge the table. */
function configurationIn(folder: string, text: string): LoadedConfiguration {
  const policy: Configuration = JSON.parse(text);
  const document = parseDocumentText(text, 'mlgate.yml', 'invalid_config');
  return { policy, folder, digest: null, at: (path) => document.at(path) };
}

/** A CSV file of one judged column `x` beside a column that is always there; cells are written as they are. */
export function csvColumn(cells: readonly string[]): Readonly<Record<string, Content>> {
  return { 'table.csv': `row,x\n${cells.map((cell, index) => `${index + 1},${cell}\n`).join('')}` };
}

/** A Parquet file of one column `x`; values are written in SQL. */
export function parquetColumn(values: readonly string[], type: string): Readonly<Record<string, Content>> {
  const rows = values.map((value) => `(CAST(${value} AS ${type}))`).join(', ');
  return { 'table.parquet': { select: `SELECT x FROM (VALUES ${rows}) AS t(x)` } };
}

/**
 * Many cells under one column schema at the price of one table: each stands in a column of its own, `c0`, `c1`, …, above
 * a second cell that keeps the column from being empty.
 */
export function csvColumnEach(column: object, cells: readonly string[], second: string): TableUnderTest {
  const names = cells.map((_, index) => `c${index}`);
  return {
    files: { 'table.csv': [names, cells, cells.map(() => second)].map((row) => `${row.join(',')}\n`).join('') },
    schema: { properties: Object.fromEntries(names.map((name) => [name, column])) },
  };
}

export interface ParquetValue {
  readonly column: object;
  /** in SQL */
  readonly value: string;
  readonly type: string;
}

/** Many values, each in a column of its own, `c0`, `c1`, …, under its own schema. */
export function parquetColumnEach(values: readonly ParquetValue[]): TableUnderTest {
  const cells = values.map(({ value, type }, index) => `CAST(${value} AS ${type}) AS c${index}`);
  return {
    files: { 'table.parquet': { select: `SELECT ${cells.join(', ')}` } },
    schema: { properties: Object.fromEntries(values.map(({ column }, index) => [`c${index}`, column])) },
  };
}

/** Git, with one answer to every question. */
function gitAnswers(code: number): Execute {
  return async () => ({ code, bytes: Buffer.alloc(0), stdout: '', stderr: '' });
}
