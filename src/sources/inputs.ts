import { type MeasurementCode, UserError } from '../result/error.js';
import type { FrozenFile, FrozenInput, InputRole } from '../result/run.js';
import { digestBytes, digestFile, readBytes } from './digest.js';
import type { Snapshots } from './snapshots.js';
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
  has(role: InputRole): boolean {
    return this.frozen.some((candidate) => candidate.role === role);
  }

  /** @throws UserError with the reason why there are none */
  async files(role: InputRole): Promise<readonly FrozenFile[]> {
    const input = this.frozen.find((candidate) => candidate.role === role);
    if (!input) throw new Error(`the plan pinned no ${role} here`);
    if (input.problem) {
      const { code, location, ...explanation } = input.problem;
      throw new UserError(code as MeasurementCode, explanation, location);
    }
    if (this.verify) for (const file of input.files) if (!file.kept) await this.sameAsPlanned(file);
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

  absolute(file: FrozenFile): string {
    return absolutePath(file.path, this.workspace);
  }

  /** The bytes that the plan pinned, and no others. */
  async bytes(file: FrozenFile): Promise<Buffer> {
    const bytes = file.kept
      ? await this.snapshots.read(file.sha256)
      : await readBytes(this.absolute(file), this.workspace);
    if (!bytes) {
      const what = `${file.path} is not among what the plan kept`;
      throw new UserError('changed_since_plan', { what, fix: 'let nothing write into the result folder' });
    }
    changed(file, digestBytes(this.absolute(file), bytes, this.workspace).sha256);
    return bytes;
  }

  private async sameAsPlanned(file: FrozenFile): Promise<void> {
    changed(file, (await digestFile(this.absolute(file), this.workspace)).sha256);
  }
}

function changed(planned: FrozenFile, found: string): void {
  if (planned.sha256 === found) return;
  throw new UserError('changed_since_plan', {
    what: `${planned.path} is not the file that was planned`,
    why: `its SHA-256 was ${planned.sha256.slice(0, 12)}… when the plan was written and is ${found.slice(0, 12)}… now`,
    fix: 'let nothing write the file between plan and verdict',
  });
}
