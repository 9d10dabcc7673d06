import { type MeasurementCode, UserError } from '../result/error.js';
import type { FrozenFile, FrozenInput, InputRole } from '../result/run.js';
import {
  ChangedWhileRead,
  changedWhileRead,
  digestBytes,
  digestFile,
  readBytes,
  stamped,
  stampWhenDigested,
  unreadable,
} from './digest.js';
import { type FileContent, openContent } from './file-content.js';
import type { Snapshots } from './snapshots.js';
import { sinceStamp } from './stamp.js';
import { absolutePath, type Workspace } from './workspace.js';

/** The files that the plan pinned for one block. Gates read through this and through nothing else. */
export class Inputs {
  /** @param verify whether the files may have changed since the plan was written, in another process */
  constructor(
    private readonly frozen: readonly FrozenInput[],
    readonly workspace: Workspace,
    private readonly snapshots: Snapshots,
    private readonly verify: boolean,
  ) {}

  /** Whether the plan asked for this at all. */
  has(role: InputRole, name?: string): boolean {
    return this.input(role, name) !== undefined;
  }

  /** @throws UserError with the reason why there are none */
  async files(role: InputRole, name?: string): Promise<readonly FrozenFile[]> {
    const input = this.input(role, name);
    if (!input) throw new Error(`the plan pinned no ${[role, name].join(' ').trim()} here`);
    if (input.problem) {
      const { code, location, ...explanation } = input.problem;
      throw new UserError(code as MeasurementCode, explanation, location);
    }
    if (this.verify) for (const file of input.files) if (isHere(file)) await this.sameAsPlanned(file);
    return input.files;
  }

  /** @throws UserError where the path stands for no file or for several */
  async file(role: InputRole): Promise<FrozenFile> {
    const [file, ...more] = await this.files(role);
    if (!file) throw new Error(`the plan pinned no file for ${role}`);
    if (more.length > 0) {
      const paths = [file, ...more].map(({ path }) => path).join(', ');
      throw new UserError('unsupported', {
        what: `the path stands for ${more.length + 1} files: ${paths}`,
        fix: 'name one of them',
      });
    }
    return file;
  }

  /** Where a file of the workspace lies, or the object that a pointer at its path stands for. */
  absolute(file: FrozenFile): string {
    if (file.digest_only) throw new Error(`of ${file.path} only its size and digest are known`);
    return absolutePath(file.object ?? file.path, this.workspace);
  }

  /**
   * Where the content of a file lies, wherever it came from. What was kept has no ending: it is called by its SHA-256.
   *
   * @throws UserError `changed_since_plan` where what was kept is gone, or is not what was planned
   */
  async path(file: FrozenFile): Promise<string> {
    if (!file.kept) return this.absolute(file);
    const path = await this.snapshots.fileOf(file.sha256);
    if (path === undefined) throw notKept(file);
    return path;
  }

  /** The bytes that the plan pinned, and no others. */
  async bytes(file: FrozenFile): Promise<Buffer> {
    const bytes = file.kept
      ? await this.snapshots.read(file.sha256)
      : await readBytes(this.absolute(file), this.workspace);
    if (!bytes) throw notKept(file);
    changed(file, digestBytes(this.absolute(file), bytes, this.workspace).sha256);
    return bytes;
  }

  /**
   * Opens a file for reading here and there, however large it is. What was read counts for nothing before {@link unchanged}
   * was asked behind the last of it. The caller closes it.
   *
   * @throws UserError `changed_since_plan` where it is not the file that was planned, `unreadable`
   */
  async open(file: FrozenFile): Promise<FileContent> {
    const path = await this.path(file);
    const shown = (cause: unknown) =>
      cause instanceof ChangedWhileRead ? changedWhileRead(file.path) : unreadable(path, this.workspace, cause);
    const content = await openContent(path, file.kept ? undefined : stampWhenDigested(file)).catch((cause: unknown) => {
      throw shown(cause);
    });
    return {
      size: content.size,
      read: (offset, length) =>
        content.read(offset, length).catch((cause: unknown) => {
          throw cause instanceof RangeError ? cause : shown(cause);
        }),
      close: () => content.close(),
    };
  }

  /**
   * That files are still those that were digested. To be asked after the last time they are read: what was counted while
   * somebody wrote is of no one file.
   *
   * @throws UserError `changed_since_plan`
   */
  async unchanged(files: readonly FrozenFile[]): Promise<void> {
    for (const file of files) {
      if (file.kept) await this.path(file);
      else if (isHere(file)) await this.asDigested(file);
    }
  }

  private async asDigested(file: FrozenFile): Promise<void> {
    const stamp = stampWhenDigested(file);
    const since = stamp ? await sinceStamp(this.absolute(file), stamp) : 'unknown';
    if (since === 'changed') throw changedWhileRead(file.path);
    if (since === 'unknown') await this.sameAsPlanned(file);
  }

  private async sameAsPlanned(file: FrozenFile): Promise<void> {
    const found = await digestFile(this.absolute(file), this.workspace);
    changed(file, found.sha256);
    stamped(file, stampWhenDigested(found));
  }

  private input(role: InputRole, name: string | undefined): FrozenInput | undefined {
    return this.frozen.find((candidate) => candidate.role === role && candidate.name === name);
  }
}

/** Whether it is read where it lies, and so may have changed. */
function isHere({ kept, digest_only }: FrozenFile): boolean {
  return !kept && !digest_only;
}

function notKept(file: FrozenFile): UserError<'changed_since_plan'> {
  const what = `${file.path} is not among what the plan kept`;
  return new UserError('changed_since_plan', { what, fix: 'let nothing write into the result folder' });
}

function changed(planned: FrozenFile, found: string): void {
  if (planned.sha256 === found) return;
  throw new UserError('changed_since_plan', {
    what: `${planned.path} is not the file that was planned`,
    why: `its SHA-256 was ${planned.sha256.slice(0, 12)}… when the plan was written and is ${found.slice(0, 12)}… now`,
    fix: 'let nothing write the file between plan and verdict',
  });
}
