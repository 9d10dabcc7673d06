import { kindOf, kinds, makeValue, payloadOf, type Value } from './values.js';

/** Longer texts are neither names nor keys. */
export const mostTextLength = 256;
const mostTexts = 50_000;

/** The texts of a pickle: those that a name or a key may be made of are kept, each once, up to so many. */
export class Texts {
  private readonly numbers = new Map<string, number>();
  private readonly kept: string[] = [];

  /** @param known kept however many there are */
  constructor(private readonly known: ReadonlySet<string>) {}

  of(text: string): Value {
    const found = this.numbers.get(text);
    if (found !== undefined) return makeValue(kinds.text, found);
    if (text.length > mostTextLength) return otherText(text.startsWith('__') && text.endsWith('__'));
    if (this.kept.length >= mostTexts && !this.known.has(text)) return otherText(isDunder(text));
    const number = this.kept.length;
    this.kept.push(text);
    this.numbers.set(text, number);
    return makeValue(kinds.text, number);
  }

  /** undefined where it is no text, or one that was not kept */
  textOf(value: Value): string | undefined {
    return kindOf(value) === kinds.text ? this.kept[payloadOf(value)] : undefined;
  }

  /** Whether it is a text such as `__class__`, which Python gives a meaning of its own. */
  isDunder(value: Value): boolean {
    if (kindOf(value) === kinds.otherText) return payloadOf(value) === 1;
    return isDunder(this.textOf(value) ?? '');
  }
}

export function otherText(dunder: boolean): Value {
  return makeValue(kinds.otherText, dunder ? 1 : 0);
}

function isDunder(text: string): boolean {
  return text.length > 4 && text.charCodeAt(0) === 0x5f && text.startsWith('__') && text.endsWith('__');
}
