import { readFile } from 'node:fs/promises';
import type { ValidateFunction } from 'ajv';
import { type Document, type Path, parseDocumentBytes } from '../../../config/document.js';
import { type Explanation, UserError, type UserErrors, userErrors } from '../../../result/error.js';
import { assertJudgeable } from './judgeable.js';
import { type SchemaDocument, schemaDocument } from './schema.js';

const drafts: Readonly<Record<string, SchemaDocument['draft']>> = {
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
  'http://json-schema.org/draft-07/schema': 'draft-07',
};

/** The code of ajv for each meta-schema, loaded when a schema is written in that draft. */
const metaSchemas: Readonly<Record<SchemaDocument['draft'], () => Promise<ValidateFunction>>> = {
  '2020-12': async () => (await import('./draft-2020-12.generated.js')).validateSchema,
  'draft-07': async () => (await import('./draft-07.generated.js')).validateSchema,
};

/**
 * Reads a JSON Schema 2020-12 of one row; a draft-07 schema is taken where it means the same. A keyword that is not judged is
 * an error, never a pass.
 *
 * @param file the name to print
 * @throws UserError `invalid_schema` or `unreadable`, at its line where there is one
 */
export async function readRowSchema(path: string, file: string): Promise<SchemaDocument> {
  const bytes = await readFile(path).catch((cause) => {
    throw new UserError('unreadable', { what: `the row schema ${file} cannot be read` }, { file }, { cause });
  });
  return parseRowSchema(bytes, file);
}

/** @throws UserError `invalid_schema`, at its line where there is one */
export async function parseRowSchema(bytes: Uint8Array, file: string): Promise<SchemaDocument> {
  const document = firstFault(() => parseDocumentBytes(bytes, file, 'invalid_schema'));
  const { data } = document;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw invalid(document, [], {
      what: `the row schema ${file} is not an object`,
      fix: 'write an object with properties, one for each column',
    });
  }
  const draft = draftOf(document, data as Record<string, unknown>, file);
  await validAgainstMetaSchema(document, draft, file);
  const schema = schemaDocument(document, file, draft);
  assertJudgeable(schema);
  return schema;
}

/** A check has one reason: the first fault stands for all. */
function firstFault<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw userErrors(error as UserErrors)[0] ?? error;
  }
}

function draftOf(document: Document, data: Record<string, unknown>, file: string): SchemaDocument['draft'] {
  const declared = data['$schema'];
  if (declared === undefined) return '2020-12';
  const draft = typeof declared === 'string' ? drafts[declared.replace(/#$/, '')] : undefined;
  if (draft !== undefined) return draft;
  throw invalid(document, ['$schema'], {
    what: `the row schema ${file} is written in ${JSON.stringify(declared)}`,
    why: 'what is read is draft 2020-12, and draft-07 where it means the same',
    fix: `write ${Object.keys(drafts)[0]}`,
  });
}

async function validAgainstMetaSchema(document: Document, draft: SchemaDocument['draft'], file: string): Promise<void> {
  const validate = await metaSchemas[draft]();
  if (validate(document.data)) return;
  const error = validate.errors?.[0];
  const path = (error?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const place = path.join('.') || 'it';
  throw invalid(document, path, {
    what: `the row schema ${file} is not valid JSON Schema: ${place} ${error?.message ?? ''}`,
    fix: `mend it as draft ${draft.replace('draft-', '')} has it`,
  });
}

function invalid(document: Document, path: Path, explanation: Explanation): UserError<'invalid_schema'> {
  return new UserError('invalid_schema', explanation, document.at(path));
}
