import { SaxesParser } from 'saxes';
import { deepest } from './json.js';
import { SyntaxFault } from './syntax-fault.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

interface Growing extends XmlElement {
  readonly children: XmlElement[];
}

/**
 * Reads well-formed XML: elements and attributes. Entities that a document type declares are not expanded, nothing is
 * fetched, and an unknown one is an error.
 *
 * @throws SyntaxFault with line and column
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser({ position: true });
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  const fault = (why: string) => new SyntaxFault(why, parser.line, parser.column + 1);
  let declares = false;
  parser.on('doctype', (type) => {
    declares = type.includes('<!ENTITY');
  });
  parser.on('error', (error) => {
    const why = error.message.replace(/^[0-9]+:[0-9]+: /, '');
    throw fault(declares && why === 'undefined entity.' ? 'entities that a DOCTYPE declares are not expanded' : why);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes: new Map(Object.entries(attributes)), children: [] };
    if (open.length >= deepest) throw fault(`it is nested more than ${deepest} deep`);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  if (!root) throw fault('there is no element');
  return root;
}
