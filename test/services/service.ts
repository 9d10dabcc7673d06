// A real server in a process of its own, on a free port of 127.0.0.1.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

const tools = fileURLToPath(new URL('../../.tools/', import.meta.url));

/**
 * Tests that need a server. Where scripts/services.sh has not installed it they are skipped by name; in CI, which says
 * MLGATE_SERVICES=required, they run and fail.
 *
 * @param program relative to .tools
 */
export function withService(program: string, name: string, tests: () => void): void {
  if (existsSync(`${tools}${program}`) || process.env['MLGATE_SERVICES'] === 'required') describe(name, tests);
  else describe.skip(`${name} (not installed: scripts/services.sh ${program.split('/')[0]})`, tests);
}

export interface Service {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

export interface Start {
  /** relative to .tools */
  readonly program: string;
  readonly args: (port: number) => readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** whether it is ready, asked until it says so */
  readonly ready?: (url: string) => Promise<boolean>;
}

const patience = 100_000;

export async function started({ program, args, cwd, env = {}, ready }: Start): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // A group of its own: what the server starts ends with it.
  const child = spawn(`${tools}${program}`, args(port), {
    cwd,
    detached: true,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (log = `${log}${part}`.slice(-4000)));
  const failed = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${program} ended with ${code}:\n${log}`)));
  });
  failed.catch(() => {});
  try {
    await Promise.race([
      failed,
      until(
        () => (ready ? ready(url) : accepts(port)),
        () => log,
      ),
    ]);
  } catch (error) {
    await end(child);
    throw error;
  }
  return { url, port, stop: () => end(child) };
}

async function until(holds: () => Promise<boolean>, log: () => string): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`it is not ready after ${patience / 1000} s:\n${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const late = setTimeout(() => signal(child, 'SIGKILL'), 5000);
  signal(child, 'SIGTERM');
  await ended;
  clearTimeout(late);
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // It has ended meanwhile.
  }
}
