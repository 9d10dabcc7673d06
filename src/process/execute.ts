import { execFile, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';

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
  /** the file that the output goes to, of whatever length: the answer then holds none */
  readonly outputFile?: string;
  /** is handed the output as it comes, of whatever length: the answer then holds none. What it throws is thrown on */
  readonly onOutput?: (chunk: Buffer) => void;
}

/** Runs a program by its argument array; there is no shell. It answers also when the program fails. */
export type Execute = (file: string, args: readonly string[], options?: ExecuteOptions) => Promise<Execution>;

const longestText = 16 * 1024 * 1024;

export const execute: Execute = (file, args, options = {}) =>
  options.outputFile === undefined && !options.onOutput
    ? collected(file, args, options)
    : passedOn(file, args, options);

function collected(
  file: string,
  args: readonly string[],
  { cwd, timeoutSeconds = 60, environment, stdin = '', longestOutput = longestText }: ExecuteOptions,
): Promise<Execution> {
  return new Promise((resolve) => {
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
}

const longestMessage = 64 * 1024;

/** A file the program writes itself: no byte of that passes through here. */
async function passedOn(
  file: string,
  args: readonly string[],
  { cwd, timeoutSeconds = 60, environment, stdin = '', outputFile, onOutput }: ExecuteOptions,
): Promise<Execution> {
  const output = outputFile === undefined ? undefined : await open(outputFile, 'w');
  try {
    return await new Promise((resolve, reject) => {
      const child = spawn(file, [...args], {
        ...(cwd !== undefined && { cwd }),
        ...(environment && { env: { ...process.env, ...environment } }),
        stdio: ['pipe', output?.fd ?? 'pipe', 'pipe'],
        windowsHide: true,
      });
      // The timeout of spawn itself goes on for a program that could not be started.
      const late = setTimeout(() => child.kill(), timeoutSeconds * 1000);
      let said = '';
      const ended = (code: number | null, more = '') => {
        clearTimeout(late);
        resolve({ code, bytes: Buffer.alloc(0), stdout: '', stderr: said || more });
      };
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said = (said + text).slice(-longestMessage);
      });
      child.stdout?.on('data', (chunk: Buffer) => {
        try {
          onOutput?.(chunk);
        } catch (error) {
          clearTimeout(late);
          child.kill();
          reject(error);
        }
      });
      child.on('error', (error) => ended(null, error.message));
      child.on('close', (code) => ended(code));
      child.stdin?.on('error', () => {});
      child.stdin?.end(stdin);
    });
  } finally {
    await output?.close();
  }
}
