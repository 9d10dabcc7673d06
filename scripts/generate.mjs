// Writes src/config/policy.generated.ts: the types of mlgate.yml as it is after validation, from the schema that
// validates it. A key with a default is always there by then, so it is not optional in the type.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';

const target = new URL('../src/config/policy.generated.ts', import.meta.url);

function requireDefaults(schema) {
  if (typeof schema !== 'object' || schema === null) return;
  for (const child of Object.values(schema)) requireDefaults(child);
  const defaulted = Object.entries(schema.properties ?? {}).filter(([, property]) => property.default !== undefined);
  if (defaulted.length > 0) schema.required = [...(schema.required ?? []), ...defaulted.map(([name]) => name)];
}

const schema = JSON.parse(await readFile(new URL('../schema/mlgate.schema.json', import.meta.url), 'utf8'));
requireDefaults(schema);
const source = await compile(schema, 'Configuration', {
  additionalProperties: false,
  bannerComment: '// Generated from schema/mlgate.schema.json by `npm run generate`. Edit the schema, not this file.',
  ignoreMinAndMaxItems: true,
  style: { singleQuote: true, printWidth: 120 },
  unreachableDefinitions: false,
});
if (process.argv.includes('--print')) process.stdout.write(source);
else await writeFile(target, source);
