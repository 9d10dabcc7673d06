// The built command, run as a user runs it: a child process in a folder of its own, with an environment of its own.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';
import ajv, { type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../schema/result.schema.json' with { type: 'json' };
import type { Check } from '../../src/result/check.js';
import type { ModelRun, Plan, Run } from '../../src/result/run.js';

const entry = fileURLToPath(new URL('../../dist/mlgate.js', import.meta.url));
const schemas = new ajv.Ajv2020({ strict: false, allErrors: true }).addSchema(schema);
const isRun = schemas.compile<Run>({ $ref: schema.$id });
const isPlan = schemas.compile<Plan>({ $ref: `${schema.$id}#/$defs/plan` });

/** Name → content of the files in a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export type Env = Readonly<Record<string, string>>;

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that judged: its result was printed, was written, and is what schema/result.schema.json describes. */
export interface Judged extends Ended {
  readonly result: Run;
}

let root: Promise<string> | undefined;
let folders = 0;

afterAll(async () => {
  if (root) await rm(await root, { recursive: true, force: true });
  root = undefined;
});

/** A temporary folder to run in. It is removed when the tests of its file are done. */
export async function workspace(files: Files): Promise<Workspace> {
  root ??= mkdtemp(join(tmpdir(), 'mlgate-command-')).then((path) => realpath(path));
  folders += 1;
  const own = String(folders);
  const made = new Workspace(join(await root, own, 'project'));
  await mkdir(made.folder, { recursive: true });
  await made.write(files);
  return made;
}

/** Runs `mlgate check` on the files and answers what it judged. */
export async function check(files: Files, ...args: readonly string[]): Promise<Judged> {
  return (await workspace(files)).judge(['check', ...args]);
}

export class Workspace {
  constructor(readonly folder: string) {}

  /** Another folder with the same files in it. */
  async copy(): Promise<Workspace> {
    const made = await workspace({});
    await cp(this.folder, made.folder, { recursive: true });
    return made;
  }

  /** A folder in it, to run in. */
  in(name: string): Workspace {
    return new Workspace(this.path(name));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async write(files: Files): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(this.path(name)), { recursive: true });
      await writeFile(this.path(name), content);
    }
  }

  async read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  async mlgate(args: readonly string[], env: Env = {}): Promise<Ended> {
    return this.execute(process.execPath, [entry, ...args], env);
  }

  /**
   * A command that takes `--json` and `--result`, run with both.
   *
   * @throws where they differ, or are not a result
   */
  async judge(args: readonly string[], env: Env = {}): Promise<Judged> {
    const file = join(dirname(this.folder), 'result.json');
    await rm(file, { force: true });
    const ended = await this.mlgate([...args, '--json', '--result', file], env);
    const written = await readFile(file, 'utf8').catch(() => {
      throw new Error(`no result was written\n${ended.stdout}${ended.stderr}`);
    });
    if (ended.stdout !== written) throw new Error(`--json and --result differ\n${ended.stdout}\n${written}`);
    const result = resultOf(written);
    if (result.exit_code !== ended.code) throw new Error(`exit ${ended.code}, and ${result.exit_code} in the result`);
    return { ...ended, result };
  }

  /** Git as it is on a machine that nobody has configured. @returns what it wrote, without the last line break */
  async git(...args: readonly string[]): Promise<string> {
    return this.gitIn({}, ...args);
  }

  /** Writes the files and commits all that is there. @returns the commit */
  async commit(message: string, files: Files = {}, date = '2026-11-20T12:00:00Z'): Promise<string> {
    await this.write(files);
    await this.git('add', '--all');
    const dates = { GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    await this.gitIn(dates, 'commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  private async gitIn(env: Env, ...args: readonly string[]): Promise<string> {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
    const { code, stdout, stderr } = await this.execute('git', [...who, ...args], env);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.replace(/\n$/, '');
  }

  private execute(file: string, args: readonly string[], env: Env): Promise<Ended> {
    const above = dirname(this.folder);
    const own = {
      PATH: process.env['PATH'] ?? '',
      HOME: above,
      GIT_CONFIG_NOSYSTEM: '1',
      // A temporary folder may lie in somebody's repository.
      GIT_CEILING_DIRECTORIES: [above, dirname(above)].join(delimiter),
    };
    return new Promise((resolve) => {
      const child = execFile(
        file,
        [...args],
        { cwd: this.folder, env: { ...own, ...env }, maxBuffer: 64 * 1024 * 1024 },
        (_error, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
      );
    });
  }
}

export function resultOf(text: string): Run {
  return shaped(text, isRun);
}

export function planOf(text: string): Plan {
  return shaped(text, isPlan);
}

function shaped<Shape>(text: string, isShape: ValidateFunction<Shape>): Shape {
  const value: unknown = JSON.parse(text);
  if (isShape(value)) return value;
  throw new Error(`not what the schema describes: ${JSON.stringify(isShape.errors, null, 2)}`);
}

/** What several tests look at and one makes. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The one model of a run. */
export function theModel({ models }: Run): ModelRun {
  const [model, ...more] = models;
  if (!model || more.length > 0) throw new Error(`${models.length} models`);
  return model;
}

/** Id → `status reason` of all checks, in their order. */
export function outcomes(run: Pick<Run, 'models'>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    run.models.flatMap(({ checks }) => checks.map(({ id, status, reason }) => [id, `${status} ${reason}`])),
  );
}

export function theCheck(run: Run, id: string): Check {
  const [found, ...more] = run.models.flatMap(({ checks }) => checks).filter((candidate) => candidate.id === id);
  if (!found || more.length > 0) throw new Error(`${more.length + (found ? 1 : 0)} checks ${id}`);
  return found;
}

/** The plain words of `what`, `why` and `fix`, for comparison as a whole. */
export function explanation(of: { readonly what: string; readonly why?: string; readonly fix?: string }) {
  const { what, why, fix } = of;
  return { what, ...(why !== undefined && { why }), ...(fix !== undefined && { fix }) };
}
