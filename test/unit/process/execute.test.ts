import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type ExecuteOptions, execute } from '../../../src/process/execute.js';

function node(script: string, options?: ExecuteOptions) {
  return execute(process.execPath, ['-e', script], options);
}

describe('a program that is run', () => {
  test('answers with its output, as text and byte for byte', async () => {
    const { code, stdout, bytes } = await node('process.stdout.write(Buffer.from([0xc3, 0xa9, 0xff]))');
    expect([code, stdout, [...bytes]]).toEqual([0, 'é\ufffd', [0xc3, 0xa9, 0xff]]);
  });

  test('answers also when it fails', async () => {
    expect(await node('console.error("no"); process.exit(3)')).toMatchObject({ code: 3, stderr: 'no\n' });
  });

  test('reads what it is given, and else nothing', async () => {
    const echo = 'process.stdin.pipe(process.stdout)';
    expect(await node(echo, { stdin: 'a\nb' })).toMatchObject({ code: 0, stdout: 'a\nb' });
    expect(await node(echo)).toMatchObject({ code: 0, stdout: '' });
  });

  test('may end without reading', async () => {
    expect(await node('process.exit(0)', { stdin: Buffer.alloc(4_000_000) })).toMatchObject({ code: 0 });
  });

  test('sees the environment, and what was added to it', async () => {
    const script = 'console.log([process.env.PATH === undefined, process.env.ADDED].join())';
    expect(await node(script, { environment: { ADDED: 'x' } })).toMatchObject({ stdout: 'false,x\n' });
  });

  test('may write its output into a file, which may be longer than any answer', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'mlgate-output-')), 'out');
    const long = await node('process.stdout.write("x".repeat(20_000_000)); console.error("said")', {
      outputFile: file,
      longestOutput: 1,
    });
    expect(long).toMatchObject({ code: 0, stdout: '', stderr: 'said\n' });
    expect((await stat(file)).size).toBe(20_000_000);
    expect(await node('process.exit(3)', { outputFile: file })).toMatchObject({ code: 3 });
    expect(await execute('no-such-program', [], { outputFile: file })).toMatchObject({
      code: null,
      stderr: 'spawn no-such-program ENOENT',
    });
    expect(await node('setTimeout(() => {}, 60_000)', { outputFile: file, timeoutSeconds: 0.2 })).toMatchObject({
      code: null,
    });
    await rm(dirname(file), { recursive: true });
  });

  test('has no exit code where it says too much, takes too long or is not there', async () => {
    expect(await node('console.log("x".repeat(1000))', { longestOutput: 100 })).toMatchObject({ code: null });
    expect(await node('setTimeout(() => {}, 60_000)', { timeoutSeconds: 0.2 })).toMatchObject({ code: null });
    expect(await execute('no-such-program', [])).toMatchObject({ code: null, stderr: 'spawn no-such-program ENOENT' });
  });
});
