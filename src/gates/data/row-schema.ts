import { readFile } from 'node:fs/promises';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { newAjv } from '../../config/ajv.js';
import { type Document, type Path, parseDocumentBytes } from '../../config/document.js';
import { UserError, type UserErrors, userErrors } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { type ColumnContract, columnContract } from './column-schema.js';
import { invalidSchema, onlyKeywords } from './schema-keywords.js';

/** A row schema, reduced to what is checked. */
export interface RowContract {
  readonly columns: readonly ColumnContract[];
  /** the names as the schema lists them */
  readonly required: readonly string[];
  readonly additionalColumns: boolean;
  at(path: Path): Location;
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Reads a JSON Schema 2020-12 of one row. A keyword that this version does not check is an error, never a pass.
 *
 * @param file the name to print
 * @throws UserError `invalid_schema` or `unreadable`, at its line where there is one
 */
export async function readRowContract(path: string, file: string): Promise<RowContract> {
  const bytes = await readFile(path).catch((cause) => {
    throw new UserError('unreadable', { what: `the row schema ${file} cannot be read` }, { file }, { cause });
  });
  const document = firstFault(() => parseDocumentBytes(bytes, file, 'invalid_schema'));
  await validAgainstMetaSchema(document, file);
  return contract(document, file);
}

/** A check has one reason: the first fault stands for all. */
function firstFault<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw userErrors(error as UserErrors)[0] ?? error;
  }
}

/** Compiled once, however many row schemas a configuration names. */
let metaSchema: Promise<Ajv2020> | undefined;

async function validAgainstMetaSchema(document: Document, file: string): Promise<void> {
  if (typeof document.data !== 'object' || document.data === null || Array.isArray(document.data)) {
    throw invalidSchema(document, [], `the row schema ${file} is not an object`);
  }
  const declared = (document.data as { $schema?: unknown }).$schema;
  if (declared !== undefined && declared !== dialect) {
    throw invalidSchema(
      document,
      ['$schema'],
      `the row schema ${file} is written in ${JSON.stringify(declared)}`,
      `write ${dialect}`,
    );
  }
  metaSchema ??= newAjv({ strict: false, validateFormats: false });
  const ajv = await metaSchema;
  if (ajv.validateSchema(document.data)) return;
  const error = ajv.errors?.[0];
  const path = (error?.instancePath ?? '').split('/').slice(1);
  throw invalidSchema(
    document,
    path,
    `the row schema ${file} is not valid JSON Schema: ${path.join('.') || 'it'} ${error?.message ?? ''}`,
  );
}

function contract(document: Document, file: string): RowContract {
  const schema = document.data as Record<string, unknown>;
  onlyKeywords(document, [], ['type', 'properties', 'required', 'additionalProperties'], schema, file);
  const types = [schema['type'] ?? 'object'].flat();
  if (!types.includes('object'))
    throw invalidSchema(document, ['type'], `the row schema ${file} describes no object: a row is one`);
  const additional = schema['additionalProperties'] ?? true;
  if (typeof additional !== 'boolean') {
    throw invalidSchema(
      document,
      ['additionalProperties'],
      'additionalProperties with a schema is not built yet',
      'write true or false',
    );
  }
  const properties = (schema['properties'] ?? {}) as Record<string, unknown>;
  const required = (schema['required'] ?? []) as readonly string[];
  const names = [...new Set([...Object.keys(properties), ...required])];
  if (names.length === 0 && additional) throw invalidSchema(document, [], `the row schema ${file} asks for nothing`);
  return {
    columns: names.map((name) =>
      columnContract(
        document,
        name,
        Object.hasOwn(properties, name) ? properties[name] : {},
        required.includes(name),
        file,
      ),
    ),
    required,
    additionalColumns: additional,
    at: (path) => document.at(path),
  };
}
