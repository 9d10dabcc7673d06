import { Budget, defaultLimits, type Limits } from './budget.js';
import { ByteSource } from './byte-source.js';
import type { Content } from './content.js';
import { BeyondLimit, Malformed } from './fault.js';
import type { Folder } from './format.js';
import type { FormatName } from './format-name.js';
import { folderReaders, readers } from './formats.js';
import type {
  AllowedImports,
  Facts,
  Fault,
  FoundImport,
  Inspection,
  Inspector,
  MemberOptions,
  Place,
} from './inspection.js';

export interface InspectOptions {
  readonly allowed: AllowedImports;
  /** milliseconds; only differences count */
  readonly clock: () => number;
  readonly limits?: Limits;
  /** told how far a walk has come */
  readonly onProgress?: (place: Place) => void;
}

export type { AllowedImports } from './inspection.js';

/** The files of a model, each of them by its name relative to the model's folder. */
export type ModelFiles = ReadonlyMap<string, Content>;

/** Says what a file is and what it holds, by its content alone. Nothing in it is loaded, run or extracted. */
export async function inspectFile(name: string, files: ModelFiles, options: InspectOptions): Promise<Inspection> {
  const content = files.get(name);
  if (!content) throw new Error(`${name} is not among the files`);
  const findings = new Findings(name, files, options);
  return findings.of((inspector) => inspectBytes(ByteSource.ofContent(content), inspector));
}

/**
 * Says what a folder is as a whole, and what its description holds.
 *
 * @returns undefined where it is no format of folders; its files speak for themselves then
 */
export async function inspectFolder(files: ModelFiles, options: InspectOptions): Promise<Inspection | undefined> {
  const folder: Folder = {
    names: [...files.keys()].sort(),
    open: (name) => {
      const content = files.get(name);
      if (!content) throw new Malformed(`${name} is not in the folder`);
      return ByteSource.ofContent(content);
    },
  };
  const reader = folderReaders.find((each) => each.recognises(folder));
  if (!reader) return undefined;
  const findings = new Findings('', files, options);
  return findings.of((inspector) => stopped(reader.format, inspector, () => reader.inspect(folder, inspector)));
}

async function inspectBytes(bytes: ByteSource, inspector: Inspector): Promise<FormatName> {
  if (bytes.size === 0) return 'empty';
  const head = await bytes.head();
  if (head.length === 0) return 'empty';
  const reader = readers.find((each) => each.recognises(head, bytes.size));
  if (!reader) return 'unknown';
  return stopped(reader.format, inspector, () => reader.inspect(bytes, inspector));
}

/** What stops the reading of one file or member becomes a fault of it; the others are read on. */
async function stopped<Format extends FormatName>(
  format: Format,
  inspector: Inspector,
  inspect: () => Promise<Format>,
): Promise<Format> {
  try {
    return await inspect();
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    inspector.fault(error.message, error.offset);
    return format;
  }
}

/** More faults or imports than this are counted and not told: a hostile file has millions. */
const mostTold = 1000;
/** A message quotes the file, which may have written a novel there. */
const longestText = 300;

/** Gathers what is found in one file. */
class Findings {
  private readonly faults: Fault[] = [];
  private readonly imports = new Map<string, FoundImport>();
  private readonly explains = new Set<string>();
  private known: Facts = {};
  private streams = 0;
  private untold = 0;
  private limit: string | undefined;
  private readonly budget: Budget;

  constructor(
    private readonly file: string,
    private readonly files: ModelFiles,
    private readonly options: InspectOptions,
  ) {
    this.budget = new Budget(options.limits ?? defaultLimits, options.clock);
  }

  async of(inspect: (inspector: Inspector) => Promise<FormatName>): Promise<Inspection> {
    const format = await this.within(this.inspector([], true), inspect);
    return {
      format,
      facts: this.known,
      faults: this.faults,
      imports: [...this.imports.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found),
      streams: this.streams,
      untold: this.untold,
      explains: [...this.explains].sort(),
      ...(this.limit !== undefined && { limit: this.limit }),
    };
  }

  /** A limit ends the reading of one file or member; what was found until then stays. */
  private async within(
    inspector: Inspector,
    inspect: (inspector: Inspector) => Promise<FormatName>,
  ): Promise<FormatName> {
    try {
      this.options.onProgress?.(inspector.place);
      return await inspect(inspector);
    } catch (error) {
      if (!(error instanceof BeyondLimit)) throw error;
      this.limit ??= `${placeText(inspector.place)}: ${error.message}`;
      return 'unknown';
    }
  }

  private inspector(members: readonly string[], tellsFacts: boolean, options: MemberOptions = {}): Inspector {
    const place: Place = { file: this.file, members };
    const allowed = options.allowed ? either(this.options.allowed, options.allowed) : this.options.allowed;
    return {
      place,
      budget: this.budget,
      isAllowed: (module, name) => allowed.has(module, name),
      usesOf: (module, name) => allowed.usesOf?.(module, name),
      knownNames: allowed.names,
      fault: (what, offset) => {
        if (this.faults.length >= mostTold) this.untold += 1;
        else this.faults.push({ place, what: cut(what), ...(offset !== undefined && { offset }) });
      },
      imported: ({ allowed: told, ...found }) => {
        this.imported({ ...found, place, allowed: told ?? allowed.has(found.module, found.name) });
      },
      stream: () => {
        this.streams += 1;
      },
      facts: (facts) => {
        if (tellsFacts) this.known = merged(this.known, facts);
      },
      member: async (name, bytes, options) => {
        if (members.length >= this.budget.limits.depth) {
          throw new BeyondLimit(`it lies more than ${this.budget.limits.depth} containers deep`);
        }
        this.budget.time();
        const inner = this.inspector([...members, cut(name)], tellsFacts && options?.facts === true, options);
        const { read } = options ?? {};
        if (!read) return this.within(inner, (inspector) => inspectBytes(bytes, inspector));
        return this.within(inner, (inspector) =>
          stopped<FormatName>('unknown', inspector, () => read(bytes, inspector)),
        );
      },
      sibling: (name) => {
        const other = besides(this.file, name);
        const found = this.files.get(other);
        if (found) this.explains.add(other);
        return found;
      },
    };
  }

  /**
   * Each pair is told once, and once more where one member may import it and another may not. One that is not allowed is
   * never crowded out by those that are.
   */
  private imported({ module, name, ...found }: FoundImport): void {
    const told = { ...found, module: cut(module), name: cut(name) };
    const key = JSON.stringify([told.module, told.name, told.kind ?? '', told.allowed]);
    if (this.imports.has(key)) return;
    if (this.imports.size < (told.allowed ? mostTold : 2 * mostTold)) this.imports.set(key, told);
    else this.untold += 1;
  }
}

/** What is too long loses its middle: a message tells what is wrong at its end. */
function cut(text: string): string {
  if (text.length <= longestText) return text;
  const third = Math.floor(longestText / 3);
  const [head, tail] = [text.slice(0, 2 * third), text.slice(-third)];
  return `${head.replace(/\p{Surrogate}$/u, '')}…${tail.replace(/^\p{Surrogate}/u, '')}`;
}

/** @param member what an archive defines itself, which loosens nothing that the file is held to */
function either(file: AllowedImports, member: AllowedImports): AllowedImports {
  return {
    has: (module, name) => file.has(module, name) || member.has(module, name),
    names: new Set([...file.names, ...member.names]),
    usesOf: (module, name) => file.usesOf?.(module, name),
  };
}

function besides(file: string, name: string): string {
  const slash = file.lastIndexOf('/');
  return slash === -1 ? name : `${file.slice(0, slash)}/${name}`;
}

function merged(one: Facts, other: Facts): Facts {
  const parameters = { ...one.parameters };
  for (const [dtype, count] of Object.entries(other.parameters ?? {})) {
    parameters[dtype] = (parameters[dtype] ?? 0) + count;
  }
  const tensors = (one.tensors ?? 0) + (other.tensors ?? 0);
  const notes = [...(one.notes ?? []), ...(other.notes ?? [])];
  return {
    ...one,
    ...other,
    ...((one.parameters || other.parameters) && { parameters }),
    ...((one.tensors !== undefined || other.tensors !== undefined) && { tensors }),
    ...(notes.length > 0 && { notes: [...new Set(notes)] }),
  };
}

/** `model.pt » archive/data.pkl` */
export function placeText({ file, members }: Place): string {
  return [file, ...members].filter((part) => part !== '').join(' » ');
}
