import { LineCounter, parseDocument } from 'yaml';
import { type Tree, treeOf } from '../tree.js';
import { SyntaxFault } from './syntax-fault.js';

/**
 * Reads YAML 1.2: `no` is text, `1e-3` is a number, `.nan` is not one. Duplicate keys, unknown tags and alias bombs are
 * errors.
 *
 * @throws SyntaxFault with line and column
 */
export function readYaml(text: string): Tree {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    intAsBigInt: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const [fault] = [...document.errors, ...document.warnings];
  if (fault) {
    const { line, col } = lines.linePos(fault.pos[0]);
    throw new SyntaxFault(fault.message.replace(/\s+/g, ' ').replace(/[.:]$/, ''), line, col);
  }
  try {
    return treeOf(document.toJS({ maxAliasCount: 100, mapAsMap: true }));
  } catch (cause) {
    throw new SyntaxFault(cause instanceof Error ? cause.message : String(cause), 1, 1);
  }
}
