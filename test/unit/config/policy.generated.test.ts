import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const root = new URL('../../../', import.meta.url);

test('the types of the configuration are those that its schema generates', async () => {
  const [generated, committed] = await Promise.all([
    promisify(execFile)(process.execPath, ['scripts/generate.mjs', '--print'], { cwd: root }),
    readFile(new URL('src/config/policy.generated.ts', root), 'utf8'),
  ]);
  expect(generated.stdout).toBe(committed);
});
