// The code that ajv would compile from a schema at run time, as the source of a module. Compiling costs a process several
// times what reading that code does, and most of that it would spend before it has looked at anything.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/**
 * @param schemas added to ajv; each has an $id
 * @param options those of ajv that decide what the code does
 * @param exported URI of a schema by the name of its validator in the module
 * @param type what a validator makes of a value, and the module of that type
 */
export function validators({ schemas = [], options, exported, type }) {
  const ajv = new Ajv2020({ ...options, schemas, code: { source: true, esm: true, lines: true } });
  const of = type ? `<${type.name}>` : '';
  const imports = new Map();
  const code = standalone
    .default(ajv, exported)
    .replace('"use strict";\n', '')
    .replace(/^export const (\w+) = (\w+);$/gm, `export const $1: ValidateFunction${of} = $2;`)
    .replace(/require\("(ajv\/dist\/runtime\/(\w+))"\)/g, (_, module, name) => {
      imports.set(module, `${name}Module`);
      return `${name}Module`;
    })
    .trim();
  if (code.includes('require(')) throw new Error('the code of a validator needs a module that is not known here');
  return [
    '// @ts-nocheck ajv writes JavaScript.',
    "import type { ValidateFunction } from 'ajv';",
    ...[...imports].map(([module, name]) => `import ${name} from '${module}.js';`),
    ...(type ? [`import type { ${type.name} } from '${type.from}';`] : []),
    '',
    code,
    '',
  ].join('\n');
}
