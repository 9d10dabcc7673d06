import { UserError } from '../../result/error.js';
import { readCsv, type Table } from './syntax/csv.js';
import { isEventFile, readEvents, type ScalarEvent } from './syntax/events.js';
import { readJson } from './syntax/json.js';
import { SyntaxFault } from './syntax/syntax-fault.js';
import { textOf } from './syntax/text.js';
import { readToml } from './syntax/toml.js';
import { readXml, type XmlElement } from './syntax/xml.js';
import { readYaml } from './syntax/yaml.js';
import { isArray, isMap, type Tree } from './tree.js';

export type TreeSyntax = 'json' | 'yaml' | 'toml';
export type Syntax = Content['syntax'];

/** A file, read by its syntax; what it means is the format's to say. */
export type Content =
  | { readonly syntax: TreeSyntax; readonly root: Tree }
  | { readonly syntax: 'csv'; readonly table: Table }
  | { readonly syntax: 'xml'; readonly root: XmlElement }
  | { readonly syntax: 'events'; readonly events: readonly ScalarEvent[] };

export const titles: Readonly<Record<Syntax, string>> = {
  json: 'JSON',
  yaml: 'YAML',
  toml: 'TOML',
  csv: 'CSV',
  xml: 'XML',
  events: 'a TensorBoard event file',
};

/**
 * Reads bytes by the one syntax they are written in. The content says which; the name is only asked whose error to show
 * where nothing fits.
 *
 * @param allowed the syntaxes to consider
 * @throws UserError `empty` or `malformed`, with line and column
 */
export function readContent(bytes: Uint8Array, path: string, allowed: readonly Syntax[]): Content {
  if (bytes.length === 0) throw new UserError('empty', { what: `${path} is empty` }, { file: path });
  if (isEventFile(bytes)) {
    if (allowed.includes('events')) return { syntax: 'events', events: readEvents(bytes, path) };
    throw notOneOf(path, allowed, 'it is a TensorBoard event file');
  }
  const binary = binaryKind(bytes);
  const text = binary === undefined ? textOf(bytes) : undefined;
  if (text === undefined) {
    const known = binary ?? {
      why: 'it is neither UTF-8, nor UTF-16 with a byte-order mark',
      fix: 'name a metrics file, and have it written as UTF-8',
    };
    throw new UserError('malformed', { what: `${path} is not text`, ...known }, { file: path });
  }
  if (text.trim() === '') throw new UserError('empty', { what: `${path} is empty` }, { file: path });
  const faults = new Map<Syntax, SyntaxFault>();
  for (const syntax of candidates(text, allowed)) {
    try {
      const content = read(syntax, text);
      if (content) return content;
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      faults.set(syntax, error);
    }
  }
  throw malformed(path, faults, allowed);
}

/** The syntaxes that a text may be, the one that can be told for sure first. What one of them accepts, the later ones are not asked about. */
function candidates(text: string, allowed: readonly Syntax[]): readonly Syntax[] {
  const first = text.trimStart()[0] ?? '';
  const order: readonly Syntax[] =
    first === '<'
      ? ['xml']
      : first === '{'
        ? ['json']
        : first === '['
          ? ['json', 'toml']
          : ['json', 'toml', 'yaml', 'csv'];
  const possible = order.filter((syntax) => allowed.includes(syntax));
  return possible.length > 0 ? possible : allowed.filter((syntax) => syntax !== 'events');
}

/** @returns undefined where the text is of that syntax only because nearly everything is */
function read(syntax: Syntax, text: string): Content | undefined {
  switch (syntax) {
    case 'json':
      return { syntax, root: readJson(text) };
    case 'toml':
      return { syntax, root: readToml(text) };
    case 'yaml': {
      const root = readYaml(text);
      return isMap(root) || isArray(root) ? { syntax, root } : undefined;
    }
    case 'csv':
      return { syntax, table: readCsv(text) };
    case 'xml':
      return { syntax, root: readXml(text) };
    case 'events':
      return undefined;
  }
}

function malformed(
  path: string,
  faults: ReadonlyMap<Syntax, SyntaxFault>,
  allowed: readonly Syntax[],
): UserError<'malformed'> {
  const byName = /\.(json|yaml|yml|toml|csv|tsv|xml)$/i.exec(path)?.[1]?.toLowerCase();
  const named: Syntax | undefined =
    byName === 'yml' ? 'yaml' : byName === 'tsv' ? 'csv' : (byName as Exclude<Syntax, 'events'> | undefined);
  const meant =
    named !== undefined && faults.has(named) ? named : faults.size === 1 ? [...faults.keys()][0] : undefined;
  const fault = meant && faults.get(meant);
  if (meant === undefined || fault === undefined) {
    const tried = allowed.map((syntax) => titles[syntax]).join(', ');
    return new UserError('malformed', { what: `${path} is none of ${tried}` }, { file: path });
  }
  const { why, line, column, fix } = fault;
  return new UserError(
    'malformed',
    {
      what: `${path} is not valid ${titles[meant]}`,
      why: `line ${line}, column ${column}: ${why}`,
      ...(fix !== undefined && { fix }),
    },
    { file: path, line, column },
  );
}

function notOneOf(path: string, allowed: readonly Syntax[], why: string): UserError<'malformed'> {
  const wanted = allowed.map((syntax) => titles[syntax]).join(' or ');
  return new UserError('malformed', { what: `${path} is not ${wanted}`, why }, { file: path });
}

/** What people point at by mistake, by its first bytes. */
function binaryKind(bytes: Uint8Array): { readonly why: string; readonly fix: string } | undefined {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const unpack = 'unpack it in a step before, and name the metrics file in it';
  const name = 'name the metrics file that the training writes beside it';
  if (head.startsWith('\x1f\x8b')) return { why: 'it is a gzip file', fix: unpack };
  if (head.startsWith('PK\x03\x04')) return { why: 'it is a zip archive', fix: unpack };
  if (head.startsWith('SQLite format 3\0'))
    return { why: 'it is an SQLite database, and not named as a tracking store', fix: name };
  if (bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5)
    return { why: 'it is a Python pickle, which mlgate never loads', fix: name };
  if (head.startsWith('PAR1'))
    return { why: 'it is a Parquet table', fix: 'name it in the data section, or name the metrics file' };
  if (head.startsWith('\x89PNG\r\n')) return { why: 'it is a PNG image', fix: name };
  return undefined;
}
