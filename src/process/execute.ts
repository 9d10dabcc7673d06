import { execFile } from 'node:child_process';

export interface Execution {
  /** null where the program could not be started or was killed */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program by its argument array; there is no shell. It answers also when the program fails. */
export type Execute = (
  file: string,
  args: readonly string[],
  options?: { readonly cwd?: string; readonly timeoutSeconds?: number },
) => Promise<Execution>;

const longestOutput = 16 * 1024 * 1024;

export const execute: Execute = (file, args, { cwd, timeoutSeconds = 60 } = {}) =>
  new Promise((resolve) => {
    // On Windows npm and its like are .cmd files, which Node starts only through a shell; those stay out of reach here.
    execFile(
      file,
      [...args],
      {
        ...(cwd !== undefined && { cwd }),
        timeout: timeoutSeconds * 1000,
        maxBuffer: longestOutput,
        windowsHide: true,
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        resolve({ code, stdout, stderr: stderr || (error && code === null ? error.message : stderr) });
      },
    );
  });
