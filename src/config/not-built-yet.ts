/**
 * Words of the documented configuration that this version does not act on yet, by section ('' is the top level) and the way
 * into a block of it, whatever that is called: `drift.on_drift` is that of `drift.scoring.on_drift`. They are refused by
 * name: a gate that silently ignored a rule would pass what nobody measured. A word leaves this table when the code that
 * reads it enters the schema.
 */
export const notBuiltYet: Readonly<Record<string, readonly string[]>> = {
  '': ['extends', 'evaluation', 'image', 'release', 'policy'],
  'drift.on_drift': ['issue', 'dispatch'],
};
