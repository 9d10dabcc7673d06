import { defaultLimits } from '../../formats/models/budget.js';
import { ByteSource } from '../../formats/models/byte-source.js';
import { whatItLooksLike } from '../../formats/models/companions.js';
import type { Content } from '../../formats/models/content.js';
import { type InspectOptions, inspectFile, inspectFolder } from '../../formats/models/inspect.js';
import { allowedImports } from '../../formats/models/pickle/allow-list.js';
import { UserError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import type { GateContext } from '../gate.js';
import type { MeasuredFile, MeasuredModel } from './measured.js';
import type { ModelPolicy } from './policy.js';

/**
 * Reads the structure of every file of a model where it lies: nothing is loaded, run or extracted.
 *
 * @throws UserError where a file cannot be read, or is not the one that was planned
 */
export async function inspectModel(
  shown: string,
  files: readonly [FrozenFile, ...FrozenFile[]],
  policy: ModelPolicy,
  { inputs }: Pick<GateContext, 'inputs'>,
): Promise<MeasuredModel> {
  const options: InspectOptions = {
    allowed: allowedImports(policy.allowedImports),
    clock: () => performance.now(),
    limits: { ...defaultLimits, seconds: policy.timeLimit },
  };
  const named = new Map(files.map((file) => [nameOf(file), file]));
  // One of them would be judged by nobody.
  if (named.size < files.length) throw new Error('two files of the plan have one name in the model');
  const contents = new Map(
    [...named].flatMap(([name, file]) => {
      const content = onDemand(file, inputs);
      return [name, ...(file.other_names ?? [])].map((each) => [each, content] as const);
    }),
  );
  try {
    const [first, ...others] = await Promise.resolve(measured(named, contents, options));
    if (!first) throw new Error('a model has at least one file');
    const isFolder = files.length > 1 || files.some((file) => nameOf(file).includes('/'));
    const folder = isFolder || policy.paths.length === 1 ? await inspectFolder(contents, options) : undefined;
    await inputs.unchanged(files);
    return { shown, files: [first, ...others], ...(folder && { folder }) };
  } finally {
    for (const content of contents.values()) await content.close();
  }
}

async function measured(
  named: ReadonlyMap<string, FrozenFile>,
  contents: ReadonlyMap<string, OpenedOnDemand>,
  options: InspectOptions,
): Promise<MeasuredFile[]> {
  const found: MeasuredFile[] = [];
  for (const [name, file] of named) {
    const content = contents.get(name);
    if (!content) throw new Error(`${name} was not opened`);
    const inspection = await inspectFile(name, contents, options);
    const looksLike = whatItLooksLike(await ByteSource.ofContent(content).head());
    found.push({ file, name, inspection, ...(looksLike !== undefined && { looksLike }) });
    await content.close();
  }
  return found;
}

/** What the model calls a file. */
export function nameOf({ name, path }: FrozenFile): string {
  return name ?? path.slice(path.lastIndexOf('/') + 1);
}

interface OpenedOnDemand extends Content {
  close(): Promise<void>;
}

/** A folder may hold more files than may be open at once: each is open while it is read. */
function onDemand(file: FrozenFile, inputs: GateContext['inputs']): OpenedOnDemand {
  let opened: ReturnType<typeof inputs.open> | undefined;
  return {
    size: file.size,
    read: async (offset, length) => {
      opened ??= inputs.open(file);
      const content = await opened;
      return content.read(offset, length);
    },
    close: async () => {
      const content = await opened;
      opened = undefined;
      await content?.close();
    },
  };
}

/** @throws UserError `empty` */
export function assertNotEmpty(shown: string, files: readonly FrozenFile[]): void {
  if (files.some(({ size }) => size > 0)) return;
  throw new UserError('empty', {
    what: files.length === 1 ? `${shown} is empty` : `every file of ${shown} is empty`,
    why: 'a model of zero bytes is no model',
    fix: 'check the export step',
  });
}
