// JSON as text, before it is parsed. Both walk it character by character: the engine of regular expressions runs out of its
// own stack in a text of some megabytes that somebody made for it.

/** How deep lists and objects stand in each other in a text, and how many there are, told at each that opens. */
export function walkBrackets(text: string, onOpen: (depth: number, opened: number) => void): void {
  let depth = 0;
  let opened = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) isText = !isText;
    else if (isText) at += code === backslash ? 1 : 0;
    else if (code === openList || code === openObject) {
      depth += 1;
      opened += 1;
      onOpen(depth, opened);
    } else if (code === closeList || code === closeObject) depth -= 1;
  }
}

/** Whether two texts of JSON differ at most in the white space between their tokens. */
export function sameApartFromLayout(text: string, other: string): boolean {
  let isText = false;
  let [at, there] = [0, 0];
  for (;;) {
    if (!isText) {
      while (isSpace(text.charCodeAt(at))) at += 1;
      while (isSpace(other.charCodeAt(there))) there += 1;
    }
    if (at >= text.length || there >= other.length) return at >= text.length && there >= other.length;
    const code = text.charCodeAt(at);
    if (code !== other.charCodeAt(there)) return false;
    if (code === quote) isText = !isText;
    else if (isText && code === backslash) {
      at += 1;
      there += 1;
      if (text.charCodeAt(at) !== other.charCodeAt(there)) return false;
    }
    at += 1;
    there += 1;
  }
}

const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
