/** Characters of one cell each: those of ASCII that print, and those that reports are written with. */
const ofOneCell = /^[ -~…–×≤≥±]*$/;

/**
 * What measures texts in cells of a terminal. The measure for wide and combining characters is loaded only where there is
 * one that may be: it costs a start as much as reading a configuration.
 *
 * @param texts those that will be measured
 */
export async function widthOf(texts: readonly string[]): Promise<(text: string) => number> {
  if (texts.every((text) => ofOneCell.test(text))) return (text) => text.length;
  return (await import('string-width')).default;
}
