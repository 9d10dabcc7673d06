// A script in a process of its own, with what it took. CPU time of all threads: wall times on shared machines are noise.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs a script in a process of its own.
 *
 * @returns CPU and wall time in seconds, CPU of all threads and of the processes it waited for; peak memory in bytes
 */
export function measured(args, folder, expectedStatus, memory = '') {
  // Node cannot ask for the times of a child that has ended; the shell's `time` can.
  const timed = 'exec 4>&2; { time "$@" 2>&4; } 2>&3';
  const peak = join(folder, 'peak');
  const command = [process.execPath, '--import', fileURLToPath(new URL('data/peak.mjs', import.meta.url)), ...args];
  const { status, stdout, stderr, output } = spawnSync('bash', ['-c', timed, 'bash', ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, BENCH_MEMORY_LIMIT: memory, LC_ALL: 'C', TIMEFORMAT: '%U %S %R', BENCH_PEAK: peak },
  });
  if (status !== expectedStatus) throw new Error(`${args.join(' ')}: exit ${status}\n${stdout}${stderr}`);
  const [user, system, wall] = output[3].trim().split(' ').map(Number);
  return { cpu: user + system, wall, memory: Number(readFileSync(peak, 'utf8')), stdout };
}

/** The least of several measurements, in one of their figures. */
export const least = (measurements, of) => Math.min(...measurements.map((each) => each[of]));
