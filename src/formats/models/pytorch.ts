import type { FormatDescription } from './format.js';
import type { AllowedImports, Inspector, MemberOptions } from './inspection.js';
import { inspectTorchPickle } from './pickle/pickle.js';
import type { Archive, Member } from './zip/archive.js';
import type { ArchiveKind } from './zip/kind.js';
import { checkMember, heldMember, inspectMember } from './zip/members.js';

export const pytorchFormat: FormatDescription = {
  name: 'pytorch',
  title: 'PyTorch (zip and legacy)',
  endings: ['.pt', '.pth', '.bin', '.ckpt'],
  recognisedBy: 'a zip archive with data.pkl in its one folder, or the magic number of the legacy form in a pickle',
  reads: ['version', 'byte order', 'parameters by data type', 'imports of every pickle'],
  refuses: [
    'imports that are not allowed',
    'storages that are missing, of another size, or named by no pickle',
    'members that no part of PyTorch writes',
  ],
};

export const torchscriptFormat: FormatDescription = {
  name: 'torchscript',
  title: 'TorchScript',
  endings: ['.pt', '.ts'],
  recognisedBy: 'a PyTorch archive with constants.pkl',
  reads: ['version', 'byte order', 'parameters by data type', 'how much TorchScript code there is'],
  refuses: [
    'imports that are not allowed, beside classes that the code of the archive defines',
    'all that PyTorch archives are refused for',
  ],
};

/** A pickle at the top; its storages lie in a folder of the same name. */
const pickle = /^[a-z_]+\.pkl$/;
const storage = /^([a-z_]+)\/(?:0|[1-9][0-9]*)$/;
const scriptPart = /^(?:code|extra)\/./;
/** Such as `.data/serialization_id` and `.format_version`: more of them come with every other release. */
const bookkeeping = /^\.(?:data\/)?[a-z_]+$/;
const mostBookkeeping = 1024;

/** What `torch.save` and `torch.jit.save` write: one folder with pickles, and beside them the bytes of tensors. */
export const pytorch: ArchiveKind = {
  recognises: (archive) => rootOf(archive) !== undefined,
  inspect: async (archive, inspector) => {
    const root = rootOf(archive) ?? '';
    const parts = partsOf(archive, root, inspector);
    const isScript = parts.has('constants.pkl');
    const allowed = isScript ? await ownClasses(parts, inspector) : undefined;
    const named = new Map<string, bigint>();
    for (const [part, member] of parts) {
      if (!pickle.test(part)) continue;
      await inspectMember(member, inspector, optionsOf(part, allowed, named));
    }
    for (const [part, member] of parts) {
      if (!isKnown(part, member, isScript)) {
        inspector.fault(`${JSON.stringify(member.name)} is no part of a PyTorch archive`, member.offset);
      }
      if (pickle.test(part)) continue;
      if (isStorage(part, parts)) await inspectStorage(part, member, named, inspector);
      else await inspectMember(member, inspector, allowed && { allowed });
    }
    for (const key of named.keys()) {
      if (!parts.has(key)) inspector.fault(`the storage ${JSON.stringify(key)} is named, but it is not in the archive`);
    }
    await tellFacts(parts, isScript, inspector);
    return isScript ? 'torchscript' : 'pytorch';
  },
};

function isKnown(part: string, member: Member, isScript: boolean): boolean {
  if (['data.pkl', 'version', 'byteorder'].includes(part) || part.startsWith('data/')) return true;
  if (isScript && (pickle.test(part) || storage.test(part) || scriptPart.test(part))) return true;
  return bookkeeping.test(part) && member.size <= mostBookkeeping;
}

/** A folder of storages goes with the pickle that names them. */
function isStorage(part: string, parts: ReadonlyMap<string, Member>): boolean {
  const [, folder] = storage.exec(part) ?? [];
  return folder !== undefined && parts.has(`${folder}.pkl`);
}

function rootOf(archive: Archive): string | undefined {
  for (const { name } of archive.members) {
    const slash = name.indexOf('/');
    if (slash !== -1 && name.slice(slash) === '/data.pkl') return name.slice(0, slash + 1);
  }
  return undefined;
}

/** The members by their name in the one folder. */
function partsOf(archive: Archive, root: string, inspector: Inspector): ReadonlyMap<string, Member> {
  const parts = new Map<string, Member>();
  for (const member of archive.members) {
    if (member.name.startsWith(root)) {
      parts.set(member.name.slice(root.length), member);
    } else {
      inspector.fault(`${JSON.stringify(member.name)} lies outside the folder ${JSON.stringify(root)}`, member.offset);
      parts.set(`/${member.name}`, member);
    }
  }
  return parts;
}

/** Functions that the pickles of TorchScript name; its own reader has them built in. */
const scriptModule = 'torch.jit._pickle';
const scriptFunctions = [
  'build_boollist',
  'build_doublelist',
  'build_intlist',
  'build_tensor_from_id',
  'build_tensorlist',
  'restore_type_tag',
];

/** The classes that the TorchScript code in the archive defines: its pickles name them as if they were modules of Python. */
async function ownClasses(parts: ReadonlyMap<string, Member>, inspector: Inspector): Promise<AllowedImports> {
  const classes = new Map<string, ReadonlySet<string>>([[scriptModule, new Set(scriptFunctions)]]);
  for (const [part, member] of parts) {
    if (!/^code\/__torch__(?:\.py|\/.*\.py)$/.test(part)) continue;
    const module = part.slice('code/'.length, -'.py'.length).replaceAll('/', '.');
    const code = (await heldMember(member, inspector)).toString('latin1');
    const found = new Set<string>();
    for (const line of code.split('\n')) {
      const [, name] = /^class ([A-Za-z_][A-Za-z0-9_]*)\(/.exec(line) ?? [];
      if (name !== undefined) found.add(name);
    }
    classes.set(module, found);
  }
  return {
    has: (module, name) => classes.get(module)?.has(name) === true,
    names: new Set([...classes].flatMap(([module, names]) => [module, ...names])),
  };
}

function optionsOf(part: string, allowed: AllowedImports | undefined, named: Map<string, bigint>): MemberOptions {
  const folder = part.slice(0, -'.pkl'.length);
  return {
    // Tensors that were frozen into the code are constants.
    facts: folder === 'data' || folder === 'constants',
    ...(allowed && { allowed }),
    read: async (bytes, inspector) => {
      const storages = await inspectTorchPickle(bytes, inspector);
      inspector.budget.entries(storages.size);
      for (const [key, storage] of storages) named.set(`${folder}/${key}`, storage.elements * BigInt(storage.bytes));
      return 'pickle';
    },
  };
}

/**
 * A storage that a pickle names is raw memory to whoever loads it, and weights look like the start of anything now and then:
 * it is held against its size only. One that nothing names is looked into.
 */
async function inspectStorage(
  part: string,
  member: Member,
  named: ReadonlyMap<string, bigint>,
  inspector: Inspector,
): Promise<void> {
  const bytes = named.get(part);
  if (bytes === undefined) {
    inspector.fault(`${JSON.stringify(member.name)} is named by no pickle of the archive`, member.offset);
    await inspectMember(member, inspector);
    return;
  }
  // The inputs of a trace are kept by their shape alone.
  const isLeftOut = part.startsWith('traced_inputs/') && member.size === 0;
  if (bytes !== BigInt(member.size) && !isLeftOut) {
    inspector.fault(
      `${JSON.stringify(member.name)} holds ${member.size} bytes, and ${bytes} are asked for`,
      member.offset,
    );
  }
  await checkMember(member, inspector);
}

async function tellFacts(parts: ReadonlyMap<string, Member>, isScript: boolean, inspector: Inspector): Promise<void> {
  const version = await word(parts, 'version', /^[0-9]{1,6}$/, inspector);
  const order = await word(parts, 'byteorder', /^(?:little|big)$/, inspector);
  if (!parts.has('version')) inspector.fault('it has no version');
  const notes: string[] = [];
  if (order === 'big') notes.push('its numbers are big-endian');
  if (isScript) {
    const code = [...parts].filter(([part]) => part.startsWith('code/') && part.endsWith('.py'));
    const bytes = code.reduce((sum, [, { size }]) => sum + size, 0);
    notes.push(
      `it holds ${bytes} bytes of TorchScript code in ${code.length} files, which runs as soon as the model does`,
    );
  }
  inspector.facts({ ...(version !== undefined && { version }), ...(notes.length > 0 && { notes }) });
}

async function word(
  parts: ReadonlyMap<string, Member>,
  part: string,
  form: RegExp,
  inspector: Inspector,
): Promise<string | undefined> {
  const member = parts.get(part);
  if (!member) return undefined;
  const text = member.size <= 16 ? (await heldMember(member, inspector)).toString('latin1').trim() : '';
  if (form.test(text)) return text;
  inspector.fault(`its ${part} is none that PyTorch writes`, member.offset);
  return undefined;
}
