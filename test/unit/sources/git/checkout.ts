import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Execute, execute } from '../../../../src/process/execute.js';
import type { Reach } from '../../../../src/sources/git/reach.js';
import { type Repository, repositoryAt } from '../../../../src/sources/git/repository.js';

const machine = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** Git as it is on a machine where nobody set anything. */
export const execution: Execute = (file, args, options) =>
  execute(file, args, { ...options, environment: { ...machine, ...options?.environment } });

const folders: string[] = [];

export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mlgate-git-')));
  folders.push(folder);
  return folder;
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** A real repository in a temporary folder. Its n-th commit was made on the n-th of January 2026. */
export class Checkout {
  private commits = 0;

  constructor(readonly folder: string) {}

  async git(...args: readonly string[]): Promise<string> {
    const environment = { GIT_COMMITTER_DATE: this.date(), GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z' };
    const { code, stdout, stderr } = await execution('git', args, { cwd: this.folder, environment });
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trimEnd();
  }

  private date(): string {
    return new Date(Date.UTC(2026, 0, Math.max(1, this.commits))).toISOString();
  }

  async write(files: Readonly<Record<string, string | Buffer | null>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name);
      if (content === null) await rm(path, { recursive: true });
      else {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
      }
    }
  }

  /** @param files null removes one */
  async commit(files: Readonly<Record<string, string | Buffer | null>>): Promise<string> {
    this.commits += 1;
    await this.write(files);
    await this.git('add', '--all');
    return this.commitStaged();
  }

  async rename(from: string, to: string): Promise<void> {
    await mkdir(dirname(join(this.folder, to)), { recursive: true });
    await this.git('mv', from, to);
  }

  async commitStaged(): Promise<string> {
    await this.git('commit', '--quiet', '--allow-empty', '--message', 'a commit');
    return this.git('rev-parse', 'HEAD');
  }

  async merge(branch: string): Promise<string> {
    this.commits += 1;
    await this.git('merge', '--quiet', '--no-ff', '--message', 'a merge', branch);
    return this.git('rev-parse', 'HEAD');
  }

  get url(): string {
    return `file://${this.folder}`;
  }

  repository(): Promise<Repository> {
    return repositoryAt(this.folder, execution);
  }
}

export async function newCheckout(): Promise<Checkout> {
  const checkout = new Checkout(await temporaryFolder());
  await checkout.git('init', '--quiet', '--initial-branch=main');
  return checkout;
}

/** A server that leaves file contents out where it is asked to, as GitHub does. */
export async function newServer(): Promise<Checkout> {
  const server = await newCheckout();
  await server.git('config', 'uploadpack.allowFilter', 'true');
  return server;
}

export async function clone(server: Checkout, ...options: readonly string[]): Promise<Checkout> {
  const folder = join(await temporaryFolder(), 'clone');
  await server.git('clone', '--quiet', ...options, server.url, folder);
  return new Checkout(folder);
}

/** What actions/checkout does for one ref: nothing else is there. */
export async function checkedOut(server: Checkout, ref: string, local: string): Promise<Checkout> {
  const checkout = await newCheckout();
  await checkout.git('remote', 'add', 'origin', server.url);
  await checkout.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${ref}:${local}`);
  const branch = local.startsWith('refs/remotes/origin/') ? ['-B', local.slice('refs/remotes/origin/'.length)] : [];
  await checkout.git('checkout', '--quiet', '--force', ...branch, local);
  return checkout;
}

export async function reach(more: Omit<Reach, 'temporary'> = {}): Promise<Reach> {
  return { temporary: await temporaryFolder(), ...more };
}

/** Every file of the git folder with its content, to see that nothing was changed. */
export async function stateOf({ folder }: Checkout): Promise<string> {
  const { stdout } = await execute('find', ['.git', '-type', 'f', '-exec', 'sha256sum', '{}', '+'], { cwd: folder });
  return stdout.split('\n').sort().join('\n');
}
