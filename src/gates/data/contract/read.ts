import { readFile } from 'node:fs/promises';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { newAjv } from '../../../config/ajv.js';
import { type Document, type Path, parseDocumentBytes } from '../../../config/document.js';
import { UserError, type UserErrors, userErrors } from '../../../result/error.js';
import { assertJudgeable } from './judgeable.js';
import { type SchemaDocument, schemaDocument } from './schema.js';

const drafts: Readonly<Record<string, SchemaDocument['draft']>> = {
  'https://json-schema.org/draft/2020-12/schema': '2020-12',
  'http://json-schema.org/draft-07/schema': 'draft-07',
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
    throw invalid(document, [], `the row schema ${file} is not an object`);
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
  const what = `the row schema ${file} is written in ${JSON.stringify(declared)}`;
  throw invalid(document, ['$schema'], what, `write ${Object.keys(drafts)[0]}`);
}

/** Compiled once, however many row schemas a configuration names. */
let metaSchemas: Promise<Ajv2020> | undefined;

async function validAgainstMetaSchema(document: Document, draft: SchemaDocument['draft'], file: string): Promise<void> {
  metaSchemas ??= withDraft07();
  const ajv = await metaSchemas;
  const meta = Object.keys(drafts).find((uri) => drafts[uri] === draft) ?? '';
  if (ajv.validate(meta, document.data)) return;
  const error = ajv.errors?.[0];
  const path = (error?.instancePath ?? '')
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const place = path.join('.') || 'it';
  throw invalid(document, path, `the row schema ${file} is not valid JSON Schema: ${place} ${error?.message ?? ''}`);
}

async function withDraft07(): Promise<Ajv2020> {
  const ajv = await newAjv({ strict: false, validateFormats: false });
  const { default: draft07 } = await import('ajv/dist/refs/json-schema-draft-07.json', { with: { type: 'json' } });
  ajv.addMetaSchema(draft07);
  return ajv;
}

function invalid(document: Document, path: Path, what: string, fix?: string): UserError<'invalid_schema'> {
  return new UserError('invalid_schema', { what, ...(fix !== undefined && { fix }) }, document.at(path));
}
