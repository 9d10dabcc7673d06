/**
 * A pattern for whole numbers of a fixed number of digits, from one to another: `20(?:19|2[0-4])`.
 *
 * @param low 0 or more
 * @param high as many digits as `low` at most
 * @param digits how many of them; shorter numbers begin with zeros
 */
export function rangePattern(low: number, high: number, digits: number): string {
  return alternatives(String(low).padStart(digits, '0'), String(high).padStart(digits, '0'));
}

function alternatives(low: string, high: string): string {
  if (low === '') return '';
  const [first = '', last = ''] = [low[0], high[0]];
  const [restLow, restHigh] = [low.slice(1), high.slice(1)];
  if (first === last) return first + alternatives(restLow, restHigh);
  const nines = '9'.repeat(restLow.length);
  const zeros = '0'.repeat(restLow.length);
  // Leading digits below which everything is in the range are told together.
  const from = Number(first) + (restLow === zeros ? 0 : 1);
  const to = Number(last) - (restHigh === nines ? 0 : 1);
  const parts = [
    ...(restLow === zeros ? [] : [first + alternatives(restLow, nines)]),
    ...(from > to ? [] : [digit(from, to) + '[0-9]'.repeat(restLow.length)]),
    ...(restHigh === nines ? [] : [last + alternatives(zeros, restHigh)]),
  ];
  return parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
}

function digit(from: number, to: number): string {
  return from === to ? String(from) : `[${from}-${to}]`;
}
