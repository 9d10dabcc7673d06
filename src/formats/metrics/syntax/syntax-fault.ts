/** Why a text is not of the syntax it was read as. */
export class SyntaxFault extends Error {
  override readonly name = 'SyntaxFault';

  constructor(
    readonly why: string,
    readonly line: number,
    readonly column: number,
    readonly fix?: string,
  ) {
    super(why);
  }

  /** The fault at a place of the text, counted in UTF-16 units from 0. */
  static at(text: string, offset: number, why: string): SyntaxFault {
    const before = text.slice(0, offset);
    return new SyntaxFault(why, before.split('\n').length, offset - before.lastIndexOf('\n'));
  }
}
