import type { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../schema/result.schema.json' with { type: 'json' };
import { newAjv } from '../config/ajv.js';

/** The documents that schema/result.schema.json describes, by the definition in it. */
export type Shape = 'plan' | 'answers' | 'run';

/**
 * Whether parsed JSON has the shape that this version writes. What stages leave for each other lies in a folder that every
 * step of a job can write to, so it is read like anything else from outside.
 */
export async function hasShape(value: unknown, shape: Shape): Promise<boolean> {
  validator ??= withSchema();
  const pointer = shape === 'run' ? '' : `#/$defs/${shape}`;
  return (await validator).validate(`${schema.$id}${pointer}`, value);
}

/** Compiled once, however many documents are read. */
let validator: Promise<Ajv2020> | undefined;

async function withSchema(): Promise<Ajv2020> {
  const ajv = await newAjv({ strict: false });
  return ajv.addSchema(schema);
}
