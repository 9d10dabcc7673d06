import { type Ajv2020, newAjv } from '../../../config/ajv.js';
import { isMultipleOf } from './decimal.js';
import { formatNames, keywords } from './keywords.js';
import type { Schema, SchemaDocument } from './schema.js';

/** Whether JSON text is a value that a schema admits. */
export type Judge = (json: string) => boolean;

/** ajv over the values after typing: what it says is what a row schema means. */
export interface Referee {
  /** @param schema references in it are those of the document */
  judge(schema: Schema): Judge;
}

/** Formats are asserted, and a multiple is one of decimals: 0.3 is a multiple of 0.1. */
export async function referee(document: SchemaDocument): Promise<Referee> {
  // Without ownProperties every object would have a member called constructor.
  // Without strictNumbers, which `strict: false` turns off, an infinity would be a number.
  const asked = { strict: false, strictNumbers: true, validateSchema: false, unicodeRegExp: true };
  const ajv = await newAjv({ ...asked, ownProperties: true });
  // unevaluatedProperties is not judged, and what ajv 8.20 keeps count of for it throws where a schema of oneOf has both anyOf
  // and patternProperties.
  ajv.opts.unevaluated = false;
  await addFormats(ajv);
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    validate: (factor: number, value: number) => isMultipleOf(value, factor),
  });
  const { $schema: _, $id: __, ...root } = document.root.schema as Record<string, unknown>;
  const id = 'urn:mlgate:row';
  ajv.addSchema({ ...root, $id: id });
  return {
    judge: (schema) => {
      const validate = ajv.compile(pointingInto(id, schema));
      // A number beyond the doubles is parsed as infinite, which is no JSON number and no type admits.
      return (json) => validate(JSON.parse(json)) === true;
    },
  };
}

/** The schema with its references leading where they lead in the document; what `const` and `enum` hold are values. */
function pointingInto(document: string, schema: Schema): Schema {
  if (typeof schema === 'boolean') return schema;
  const moved = (value: unknown) => pointingInto(document, value as Schema);
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      if (name === '$ref') return [name, `${document}${value}`];
      const shape = Object.hasOwn(keywords, name) ? keywords[name]?.shape : 'value';
      if (shape === 'schema') return [name, moved(value)];
      if (shape === 'list') return [name, (value as readonly unknown[]).map(moved)];
      if (shape !== 'map') return [name, value];
      const members = Object.entries(value as object).map(([key, each]) => [key, moved(each)]);
      return [name, Object.fromEntries(members)];
    }),
  );
}

async function addFormats(ajv: Ajv2020): Promise<void> {
  // The package is CommonJS: only its default export is there in Node and in the bundle alike.
  const { default: published } = await import('ajv-formats/dist/formats.js');
  for (const name of formatNames) ajv.addFormat(name, published.fullFormats[name]);
}
