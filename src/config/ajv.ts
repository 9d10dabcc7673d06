import type { Ajv2020, Options } from 'ajv/dist/2020.js';

export type { Ajv2020 } from 'ajv/dist/2020.js';

/** A validator for JSON Schema 2020-12, loaded when the first document needs it. */
export async function newAjv(options: Options): Promise<Ajv2020> {
  // The package is CommonJS: only its default export is there in Node and in the bundle alike.
  const { default: ajv } = await import('ajv/dist/2020.js');
  return new ajv.Ajv2020(options);
}
