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

  test('has no exit code where it says too much, takes too long or is not there', async () => {
    expect(await node('console.log("x".repeat(1000))', { longestOutput: 100 })).toMatchObject({ code: null });
    expect(await node('setTimeout(() => {}, 60_000)', { timeoutSeconds: 0.2 })).toMatchObject({ code: null });
    expect(await execute('no-such-program', [])).toMatchObject({ code: null, stderr: 'spawn no-such-program ENOENT' });
  });
});
