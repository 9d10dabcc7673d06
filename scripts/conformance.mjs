// Writes docs/conformance.md: our statistics beside published numbers. With --check it writes nothing and ends with 1 where
// the page is out of step. The table is TypeScript that the unit tests run too, so it is compiled next to what it imports.
import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
const compiled = join(root, 'lib/conformance');

await rm(compiled, { recursive: true, force: true });
const settings = ['-p', join(root, 'tsconfig.test.json'), '--noEmit', 'false', '--outDir', compiled];
const { status } = spawnSync(process.execPath, [tsc, ...settings], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await cp(join(root, 'test/fixtures/drift'), join(compiled, 'test/fixtures/drift'), { recursive: true });

const { page } = await import(join(compiled, 'test/conformance/page.js'));
const path = join(root, 'docs/conformance.md');
const text = page();
if (!options.check) await writeFile(path, text);
else if (text !== (await readFile(path, 'utf8'))) {
  console.error('docs/conformance.md is out of step; run `npm run conformance`');
  process.exitCode = 1;
}
