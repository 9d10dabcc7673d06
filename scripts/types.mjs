// The types of mlgate.yml as it is after validation, from the schema that validates it. A key with a default is always there
// by then, so it is not optional in the type.
import { compile } from 'json-schema-to-typescript';

export function configurationTypes(schema) {
  const required = structuredClone(schema);
  requireDefaults(required);
  return compile(required, 'Configuration', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
    unreachableDefinitions: false,
  });
}

function requireDefaults(schema) {
  if (typeof schema !== 'object' || schema === null) return;
  for (const child of Object.values(schema)) requireDefaults(child);
  const defaulted = Object.entries(schema.properties ?? {}).filter(([, property]) => property.default !== undefined);
  if (defaulted.length > 0) schema.required = [...(schema.required ?? []), ...defaulted.map(([name]) => name)];
}
