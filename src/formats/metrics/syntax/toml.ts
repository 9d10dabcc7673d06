import { parse, TomlError } from 'smol-toml';
import { type Tree, treeOf } from '../tree.js';
import { SyntaxFault } from './syntax-fault.js';

/**
 * Reads TOML 1.0; dates are text.
 *
 * @throws SyntaxFault with line and column
 */
export function readToml(text: string): Tree {
  try {
    return treeOf(parse(text, { integersAsBigInt: true }));
  } catch (error) {
    if (error instanceof TomlError) {
      const why = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? 'it is not TOML';
      throw new SyntaxFault(why, error.line, error.column);
    }
    throw error;
  }
}
