import { execFile } from 'node:child_process';

export interface Execution {
  /** null where the program could not be started, was killed, or wrote more than it was allowed to */
  readonly code: number | null;
  /** as text: UTF-8 */
  readonly stdout: string;
  /** the same output, byte for byte */
  readonly bytes: Buffer;
  readonly stderr: string;
}

export interface ExecuteOptions {
  readonly cwd?: string;
  readonly timeoutSeconds?: number;
  /** added to the environment, over what is there under the same name */
  readonly environment?: Readonly<Record<string, string>>;
  /** what the program reads; without it, nothing */
  readonly stdin?: string | Uint8Array;
  /** in bytes */
  readonly longestOutput?: number;
}

/** Runs a program by its argument array; there is no shell. It answers also when the program fails. */
export type Execute = (file: string, args: readonly string[], options?: ExecuteOptions) => Promise<Execution>;

const longestText = 16 * 1024 * 1024;

export const execute: Execute = (
  file,
  args,
  { cwd, timeoutSeconds = 60, environment, stdin = '', longestOutput = longestText } = {},
) =>
  new Promise((resolve) => {
    // On Windows npm and its like are .cmd files, which Node starts only through a shell; those stay out of reach here.
    const child = execFile(
      file,
      [...args],
      {
        ...(cwd !== undefined && { cwd }),
        ...(environment && { env: { ...process.env, ...environment } }),
        timeout: timeoutSeconds * 1000,
        maxBuffer: longestOutput,
        encoding: 'buffer',
        windowsHide: true,
      },
      (error, bytes, errors) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null;
        const said = errors.toString();
        resolve({
          code,
          bytes,
          get stdout() {
            return bytes.toString();
          },
          stderr: said || (error && code === null ? error.message : said),
        });
      },
    );
    // A program that ends without reading its input closes the pipe; its exit code says what there is to say.
    child.stdin?.on('error', () => {});
    child.stdin?.end(stdin);
  });
