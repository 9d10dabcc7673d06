import { SaxesParser } from 'saxes';
import type { ByteSource } from './byte-source.js';
import { BeyondLimit, Malformed } from './fault.js';
import type { FormatDescription, Reader } from './format.js';
import type { FormatName } from './format-name.js';
import type { Inspector } from './inspection.js';

export const pmmlReader: Reader = {
  format: 'pmml',
  recognises: (head) => beginsAsPmml(head.toString('utf8')),
  inspect: async (bytes, inspector) => inspectPmml(bytes, inspector),
};

export const pmmlFormat: FormatDescription = {
  name: 'pmml',
  title: 'PMML',
  endings: ['.pmml', '.xml'],
  recognisedBy: 'XML whose root element is PMML',
  reads: [],
  refuses: ['a document type definition, which may declare entities and name other files'],
};

/** What may stand in front of the root element, and how it ends. */
const prologs = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const;

const root = '<PMML';

function beginsAsPmml(text: string): boolean {
  let rest = text.replace(/^\uFEFF/, '').trimStart();
  for (;;) {
    const prolog = prologs.find(([start]) => rest.startsWith(start));
    if (!prolog) break;
    const end = rest.indexOf(prolog[1], prolog[0].length);
    if (end === -1) return false;
    rest = rest.slice(end + prolog[1].length).trimStart();
  }
  if (rest.startsWith('<!DOCTYPE')) return /^<!DOCTYPE\s+PMML\b/.test(rest) || rest.includes(root);
  return rest.startsWith(root) && /[\s/>]/.test(rest.charAt(root.length));
}

/** Elements inside elements. */
const mostNested = 500;
/** Text between two tags that the parser holds. */
const mostText = 16 * 2 ** 20;

async function inspectPmml(bytes: ByteSource, inspector: Inspector): Promise<FormatName> {
  const reader = bytes.reader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ position: true });
  let since = 0;
  let depth = 0;
  let roots = 0;
  parser.on('error', ({ message }) => {
    throw new Malformed(`it is no well-formed XML: ${message}`, reader.position);
  });
  parser.on('doctype', () => {
    throw new Malformed('it has a document type definition, which may declare entities and name other files');
  });
  parser.on('opentag', ({ name }) => {
    if (depth === 0) roots += 1;
    if (depth === 0 && name !== 'PMML') throw new Malformed(`its root element is ${name}`);
    depth += 1;
    since = 0;
    if (depth > mostNested) throw new BeyondLimit(`its elements are nested more than ${mostNested} deep`);
  });
  parser.on('closetag', () => {
    depth -= 1;
    since = 0;
  });
  while (await reader.fill(1)) {
    inspector.budget.time();
    const piece = reader.bytes(reader.available);
    since += piece.length;
    if (since > mostText) throw new BeyondLimit(`it has more than ${mostText} bytes between two tags`);
    parser.write(decoded(decoder, piece, reader.position - piece.length));
  }
  decoded(decoder, undefined, reader.position);
  parser.close();
  if (roots === 0) throw new Malformed('it has no element', reader.position);
  return 'pmml';
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array | undefined, at: number): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new Malformed('it is not in UTF-8', at);
  }
}
