/** The documents that schema/result.schema.json describes, by the definition in it. */
export type Shape = 'plan' | 'answers' | 'run';

/**
 * Whether parsed JSON has the shape that this version writes. What stages leave for each other lies in a folder that every
 * step of a job can write to, so it is read like anything else from outside.
 */
export async function hasShape(value: unknown, shape: Shape): Promise<boolean> {
  const validators = await import('./shape.generated.js');
  return validators[shape](value);
}
