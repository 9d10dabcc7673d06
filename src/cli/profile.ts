import { resolve } from 'node:path';
import { scalar } from '../init/row-schema.js';
import { printable } from '../report/printable.js';
import { formatBytes, formatCount } from '../result/format.js';
import { type ColumnProfile, type Profile, profileTable } from '../run/profile.js';
import { assertPlaceOfProfile, writeProfile } from '../run/profile-file.js';
import { type Context, withWorld } from './context.js';
import { type WritingOptions, writingOf } from './writing.js';

export interface ProfileCommandOptions extends WritingOptions {
  readonly out?: string;
  readonly group?: readonly string[];
  readonly ignore?: readonly string[];
  readonly numeric?: readonly string[];
  readonly categorical?: readonly string[];
  readonly window?: string;
  readonly hashNames?: boolean;
  readonly commit?: boolean;
  readonly enginePath?: string;
}

/** `mlgate profile DATA -o FILE`: the distributions of a table, and what is in the file. */
export async function profile(
  paths: readonly string[],
  options: ProfileCommandOptions,
  context: Context,
): Promise<number> {
  const {
    out,
    group = [],
    ignore = [],
    numeric = [],
    categorical = [],
    window,
    hashNames = false,
    commit = true,
  } = options;
  const path = out === undefined || out === '-' ? undefined : resolve(context.folder, out);
  const request = { paths, writing: writingOf(options), group, ignore, numeric, categorical, hashNames, commit };
  const made = await withWorld(context, options.enginePath, async (world) => {
    if (path !== undefined) await assertPlaceOfProfile(path, world.workspace);
    const profiled = await profileTable({ ...request, ...(window !== undefined && { window }) }, world);
    if (path !== undefined) await writeProfile(path, profiled.text, world.workspace);
    return profiled;
  });
  const { stdout, stderr } = context.streams;
  const human = path === undefined ? stderr : stdout;
  if (path === undefined) stdout.write(made.text);
  human.write(
    summaryLines(made.profile)
      .map((line) => `${printable(line)}\n`)
      .join(''),
  );
  const size = formatBytes(Buffer.byteLength(made.text));
  if (path === undefined) human.write(`size      ${size}\n`);
  else {
    human.write(`wrote ${printable(out ?? '')}, ${size}\n`);
    human.write(`\nin a block of drift: in mlgate.yml:\n  ${printable(`reference: ${scalar(out ?? '')}`)}\n`);
  }
  return 0;
}

/** What is in a profile, for whoever commits it. */
function summaryLines({ origin, rows, group, columns }: Profile): readonly string[] {
  const [first, ...more] = origin.files;
  const files = more.length === 0 ? first?.path : `${more.length + 1} files (${first?.path}, …)`;
  const { window } = origin;
  const numeric = columns.filter(({ kind }) => kind === 'numeric').length;
  const categorical = columns.filter((column) => column.kind === 'categorical');
  const others = columns.filter(({ kind }) => kind !== 'numeric' && kind !== 'categorical');
  const values = categorical.reduce((total, { counts }) => total + counts.length, 0);
  const named = categorical.reduce((total, { names }) => total + names.length, 0);
  return [
    `table     ${files}  ${formatCount(rows)} rows, ${formatCount(columns.length)} columns`,
    ...(window ? [`window    ${window.column} from ${window.from} on and before ${window.to}`] : []),
    `rows      ${group ? `grouped by ${group.columns.join(', ')}` : 'treated as independent; where some belong together: --group COLUMN'}`,
    `columns   ${formatCount(numeric)} numeric, ${formatCount(categorical.length)} categorical`,
    ...(others.length > 0 ? [`          not compared: ${listed(others)}`] : []),
    ...(values > 0
      ? [`values    ${formatCount(named)} of ${formatCount(values)} in plain text, the others hashed`]
      : []),
  ];
}

/** A wide table has more than anybody reads. */
const mostListed = 12;

function listed(columns: readonly ColumnProfile[]): string {
  const names = columns.slice(0, mostListed).map(({ name, kind }) => `${name} (${kind})`);
  const more = columns.length - names.length;
  return names.join(', ') + (more > 0 ? ` and ${formatCount(more)} more` : '');
}
