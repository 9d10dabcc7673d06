// Brings the documents in step with what they describe: the README's tables of inputs and outputs with action.yml, the
// tables of metric and model formats with the code as it was built, and the picture of a red run with a real one. With --check it
// writes nothing and ends with 1 where something is out of step.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { metricsFormats } from '../lib/src/formats/metrics/formats.js';
import { modelFormats } from '../lib/src/formats/models/formats.js';
import { pictureOf } from './picture.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { inputs, outputs } = parse(await readFile('action.yml', 'utf8'));

const inputsAndOutputs = {
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

const formats = [
  '| Format | What it is | How it is told | A selector | Tested on |',
  '| --- | --- | --- | --- | --- |',
  ...Object.entries(metricsFormats).map(([name, { title, detection, example, tested }]) =>
    ['', `\`${name}\``, cell(title), cell(detection), cell(`\`${example}\``), cell(tested), ''].join(' | ').trim(),
  ),
];

const models = [
  '| Format | What it is | Told by | What is read | What is refused |',
  '| --- | --- | --- | --- | --- |',
  ...modelFormats.map(({ name, title, endings, recognisedBy, reads, refuses }) =>
    [
      '',
      `\`${name}\``,
      cell(`${title}${endings.length > 0 ? ` (${endings.map((ending) => `\`${ending}\``).join(', ')})` : ''}`),
      cell(recognisedBy),
      cell(reads.length > 0 ? reads.join('; ') : 'name, size and SHA-256 alone'),
      cell(reads.length > 0 ? refuses.join('; ') : 'everything, unless `formats:` lists it'),
      '',
    ]
      .join(' | ')
      .trim(),
  ),
];

/** A `|` ends a cell even in code; `<` and `*` are markup everywhere else. */
function cell(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[<*]/g, '\\$&')))
    .join('')
    .replaceAll('|', '\\|');
}

/** A document with each of the tables in its place. */
async function withTables(path, tables) {
  let text = await readFile(path, 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    const place = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
    if (!place.test(text)) throw new Error(`${path} has no place for the ${name}`);
    text = text.replace(place, (_, open, close) => `${open}\n${table.join('\n')}\n\n${close}`);
  }
  return text;
}

const command = ['check', 'examples/breast-cancer/regression.yml'];
const { NO_COLOR: _, ...env } = process.env;
const run = spawnSync(process.execPath, ['dist/mlgate.js', ...command], {
  encoding: 'utf8',
  env: { ...env, FORCE_COLOR: '1' },
});
const picture = pictureOf(`$ mlgate ${command.join(' ')}\n${run.stdout}`);

for (const [path, text] of [
  ['README.md', await withTables('README.md', inputsAndOutputs)],
  ['docs/metrics.md', await withTables('docs/metrics.md', { formats })],
  ['docs/model.md', await withTables('docs/model.md', { formats: models })],
  ['docs/red-run.svg', picture],
]) {
  if (!process.argv.includes('--check')) await writeFile(path, text);
  else if ((await readFile(path, 'utf8').catch(() => '')) !== text) {
    console.error(`${path} is out of step: npm run generate`);
    process.exitCode = 1;
  }
}
