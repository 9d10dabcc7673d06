// Values from files, branches and servers are text that someone chose. A terminal or a log must show them, never obey them.

/** C0 and C1 controls, line and paragraph separators, and formats: bidirectional overrides, zero-width and tag characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

/**
 * The text on one line, with everything that could move a cursor or reverse a line written out, as in `\u{1b}`, and
 * without the old form of a workflow command, which a runner obeys anywhere in a line. (The new form, `::error::`, is
 * obeyed at the start of a line only, and no line of a report starts with text that is not ours.)
 */
export function printable(text: string): string {
  return text
    .replace(unprintable, (character) =>
      character === '\n' ? '\\n' : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .replaceAll('##[', '#\\u{23}[');
}
