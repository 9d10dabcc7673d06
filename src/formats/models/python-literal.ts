import { Malformed } from './fault.js';

export type PythonLiteral =
  | string
  | number
  | boolean
  | null
  | readonly PythonLiteral[]
  | ReadonlyMap<string, PythonLiteral>;

const mostDepth = 16;

/**
 * Reads a literal of Python as NumPy writes them into its headers: dicts with texts as keys, tuples, lists, plain texts, decimal
 * integers, True, False and None. Nothing is evaluated.
 *
 * @throws Malformed where it is anything else
 */
export function pythonLiteral(text: string): PythonLiteral {
  const parser = new Parser(text);
  const value = parser.value(0);
  parser.end();
  return value;
}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  end(): void {
    this.space();
    if (this.at < this.text.length) throw this.wrong();
  }

  value(depth: number): PythonLiteral {
    if (depth > mostDepth) throw new Malformed('the header nests its values too deep');
    this.space();
    const character = this.text[this.at] ?? '';
    if (character === '{') return this.dict(depth);
    if (character === '(') return this.sequence(')', depth);
    if (character === '[') return this.sequence(']', depth);
    if (character === "'" || character === '"') return this.quoted(character);
    const word = /^(?:-?(?:0|[1-9][0-9]{0,18})L?|True|False|None)(?![0-9A-Za-z_.])/.exec(
      this.text.slice(this.at, this.at + 24),
    )?.[0];
    if (word === undefined) throw this.wrong();
    this.at += word.length;
    if (word === 'True' || word === 'False') return word === 'True';
    if (word === 'None') return null;
    const number = Number(word.replace('L', ''));
    if (!Number.isSafeInteger(number)) throw new Malformed(`the header has the number ${word}`);
    return number;
  }

  private dict(depth: number): ReadonlyMap<string, PythonLiteral> {
    const entries = new Map<string, PythonLiteral>();
    this.at += 1;
    while (!this.takes('}')) {
      const key = this.value(depth + 1);
      if (typeof key !== 'string' || entries.has(key)) throw this.wrong();
      if (!this.takes(':')) throw this.wrong();
      entries.set(key, this.value(depth + 1));
      if (!this.takes(',') && !this.sees('}')) throw this.wrong();
    }
    return entries;
  }

  private sequence(close: string, depth: number): PythonLiteral {
    const items: PythonLiteral[] = [];
    let hasComma = false;
    this.at += 1;
    while (!this.takes(close)) {
      items.push(this.value(depth + 1));
      const comma = this.takes(',');
      hasComma ||= comma;
      if (!comma && !this.sees(close)) throw this.wrong();
    }
    const [first] = items;
    // One value in parentheses is that value.
    return close === ')' && items.length === 1 && !hasComma && first !== undefined ? first : items;
  }

  private quoted(quote: string): string {
    const end = this.text.indexOf(quote, this.at + 1);
    const inner = end === -1 ? undefined : this.text.slice(this.at + 1, end);
    if (inner === undefined || /[\\\r\n]/.test(inner)) throw this.wrong();
    this.at = end + 1;
    return inner;
  }

  private takes(character: string): boolean {
    if (!this.sees(character)) return false;
    this.at += 1;
    return true;
  }

  private sees(character: string): boolean {
    this.space();
    return this.text[this.at] === character;
  }

  private space(): void {
    while (' \t\r\n'.includes(this.text[this.at] ?? 'x')) this.at += 1;
  }

  private wrong(): Malformed {
    return new Malformed(`the header is no literal of Python at its character ${this.at + 1}`);
  }
}
