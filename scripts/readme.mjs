// Brings the README in step with what it describes: the tables of inputs and outputs from action.yml, and the picture of
// a red run from a real one. With --check it writes nothing and ends with 1 where something is out of step.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { pictureOf } from './picture.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { inputs, outputs } = parse(await readFile('action.yml', 'utf8'));

const rows = {
  inputs: [
    '| Input | Default | What it is |',
    '| --- | --- | --- |',
    ...Object.entries(inputs).map(
      ([name, { default: value, description }]) =>
        `| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${description} |`,
    ),
  ],
  outputs: [
    '| Output | What it is |',
    '| --- | --- |',
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
  ],
};

let readme = await readFile('README.md', 'utf8');
for (const [name, table] of Object.entries(rows)) {
  const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!place.test(readme)) throw new Error(`README.md has no place for the ${name}`);
  readme = readme.replace(place, (_, open, close) => `${open}\n${table.join('\n')}\n\n${close}`);
}

const command = ['check', 'examples/breast-cancer/regression.yml'];
const { NO_COLOR: _, ...env } = process.env;
const run = spawnSync(process.execPath, ['dist/mlgate.js', ...command], {
  encoding: 'utf8',
  env: { ...env, FORCE_COLOR: '1' },
});
const picture = pictureOf(`$ mlgate ${command.join(' ')}\n${run.stdout}`);

for (const [path, text] of [
  ['README.md', readme],
  ['docs/red-run.svg', picture],
]) {
  if (!process.argv.includes('--check')) await writeFile(path, text);
  else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error(`${path} is out of step: npm run generate`);
    process.exitCode = 1;
  }
}
