import { readJson } from '../../metrics/syntax/json.js';
import { SyntaxFault } from '../../metrics/syntax/syntax-fault.js';
import type { Tree } from '../../metrics/tree.js';
import { Malformed } from '../fault.js';

/**
 * The entries of a header, one at a time: read as one tree, a header of 30 MB would take ten times as much. Each entry is strict
 * JSON in itself, and no name may stand twice: readers disagree on which one counts.
 *
 * @param text with nothing but one object, and spaces behind it
 * @param start of it in the file
 * @throws Malformed
 */
export function* headerEntries(text: string, start: number): Generator<readonly [name: string, value: Tree]> {
  const names = new Set<string>();
  const fault = (what: string, at: number) => new Malformed(`the header is no JSON: ${what}`, byteAt(text, at, start));
  let at = afterSpace(text, 1);
  if (text[0] !== '{') throw fault('it does not start with "{"', 0);
  while (text[at] !== '}') {
    if (names.size > 0) {
      if (text[at] !== ',') throw fault('"," or "}" is missing', at);
      at = afterSpace(text, at + 1);
    }
    const nameEnd = text[at] === '"' ? endOfString(text, at) : undefined;
    if (nameEnd === undefined) throw fault('a name in quotes is missing', at);
    const name = parsed(text, at, nameEnd, start) as string;
    if (names.has(name)) throw fault(`the name ${JSON.stringify(name)} stands twice`, at);
    names.add(name);
    at = afterSpace(text, nameEnd);
    if (text[at] !== ':') throw fault('":" is missing', at);
    at = afterSpace(text, at + 1);
    const valueEnd = text[at] === '{' ? endOfObject(text, at) : undefined;
    if (valueEnd === undefined) throw fault('an object is missing, or it does not end', at);
    yield [name, parsed(text, at, valueEnd, start)];
    at = afterSpace(text, valueEnd);
  }
  for (at += 1; at < text.length; at += 1) if (text[at] !== ' ') throw fault('something follows its end', at);
}

function parsed(text: string, from: number, to: number, start: number): Tree {
  try {
    return readJson(text.slice(from, to));
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    throw new Malformed(`the header is no JSON: ${error.why}`, byteAt(text, from, start));
  }
}

/** After the quote that closes it. */
function endOfString(text: string, at: number): number | undefined {
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') return index + 1;
    if (character === '\\') index += 1;
  }
  return undefined;
}

/** After the brace that closes it; whether all is well between the two is seen when it is read. */
function endOfObject(text: string, at: number): number | undefined {
  let depth = 0;
  for (let index = at; index < text.length; index += 1) {
    const character = text[index];
    if (character === '"') {
      const end = endOfString(text, index);
      if (end === undefined) return undefined;
      index = end - 1;
    } else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return undefined;
}

function afterSpace(text: string, at: number): number {
  let index = at;
  while (text[index] === ' ' || text[index] === '\n' || text[index] === '\r' || text[index] === '\t') index += 1;
  return index;
}

function byteAt(text: string, at: number, start: number): number {
  return start + Buffer.byteLength(text.slice(0, at));
}
