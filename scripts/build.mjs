// Builds dist/ from nothing: TypeScript → lib/ → one bundle with its lazy parts, the entries that open it, and the lock
// from which the data engine is installed. Two builds of one commit are the same to the byte.
import { spawnSync } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { licences } from './licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
process.chdir(root);

function node(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

for (const folder of ['lib', 'dist']) await rm(folder, { recursive: true, force: true });
node(join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc'));
node(require.resolve('@vercel/ncc/dist/ncc/cli.js'), 'build', 'lib/src/main.js', '-o', 'dist', '--no-cache', '--quiet');

for (const entry of await readdir('src/entry')) await copyFile(join('src/entry', entry), join('dist', entry));
await chmod('dist/mlgate.js', 0o755);
await mkdir('dist/engine');
for (const file of ['package.json', 'package-lock.json']) await cp(join('engine', file), join('dist/engine', file));
await writeFile('dist/licenses.txt', await licences());
