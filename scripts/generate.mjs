// Writes what the schemas imply, so that nothing is compiled when mlgate starts: the types of mlgate.yml, and the code of
// every validator whose schema is ours or a standard's. `--to FOLDER` writes it there instead, to compare.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { configurationTypes } from './types.mjs';
import { validators } from './validators.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values: options } = parseArgs({ options: { to: { type: 'string', default: root } } });

const json = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
const configuration = await json('schema/mlgate.schema.json');
const result = await json('schema/result.schema.json');
const profile = await json('schema/profile.schema.json');
const driftState = await json('schema/drift-state.schema.json');
const draft07 = await json('node_modules/ajv/dist/refs/json-schema-draft-07.json');

const header = (from, edit) => `// Generated from ${from} by \`npm run generate\`. ${edit}, not this file.\n`;
const ofSchema = (path) => header(path, 'Edit the schema');
const ofAjv = header('the meta-schema in ajv', 'Update ajv');

const files = {
  'src/config/policy.generated.ts': async () =>
    `${ofSchema('schema/mlgate.schema.json')}\n${await configurationTypes(configuration)}`,
  'src/config/configuration.generated.ts': () =>
    ofSchema('schema/mlgate.schema.json') +
    validators({
      schemas: [configuration],
      // Every fault in one go, with what the sentence about it is made of.
      options: { allErrors: true, useDefaults: true, allowUnionTypes: true, verbose: true },
      exported: { validateConfiguration: configuration.$id },
      type: { name: 'Configuration', from: './policy.generated.js' },
    }),
  'src/gates/data/contract/draft-2020-12.generated.ts': () =>
    ofAjv +
    validators({
      // The meta-schemas of 2020-12 are there from the start.
      options: { strict: false, validateFormats: false },
      exported: { validateSchema: 'https://json-schema.org/draft/2020-12/schema' },
    }),
  'src/gates/data/contract/draft-07.generated.ts': () =>
    ofAjv +
    validators({
      schemas: [draft07],
      options: { strict: false, validateFormats: false },
      exported: { validateSchema: draft07.$id },
    }),
  'src/gates/drift/state-shape.generated.ts': () =>
    ofSchema('schema/drift-state.schema.json') +
    validators({
      schemas: [driftState],
      options: { strict: false, strictNumbers: true, inlineRefs: false },
      exported: { isDriftState: driftState.$id },
      type: { name: 'DriftState', from: './state.js' },
    }),
  'src/profile/shape.generated.ts': () =>
    ofSchema('schema/profile.schema.json') +
    validators({
      schemas: [profile],
      options: { strict: false, strictNumbers: true, inlineRefs: false },
      exported: { isProfileFile: profile.$id },
      type: { name: 'ProfileFile', from: './text.js' },
    }),
  'src/run/shape.generated.ts': () =>
    ofSchema('schema/result.schema.json') +
    validators({
      schemas: [result],
      // Whether, not why: nobody reads the messages.
      options: { strict: false, messages: false, inlineRefs: false },
      exported: { plan: `${result.$id}#/$defs/plan`, answers: `${result.$id}#/$defs/answers`, run: result.$id },
    }),
};

for (const [file, source] of Object.entries(files)) {
  const target = join(options.to, file);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, await source());
}
