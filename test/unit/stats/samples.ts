/** Section 9 of the reference numbers, and the counts of its rows 12 and 13. */
export const published = {
  A: [38.7, 41.5, 43.8, 44.5, 45.5, 46.0, 47.7, 58.0],
  B: [39.2, 39.3, 39.7, 41.4, 41.8, 42.9, 43.3, 45.8],
  r: [16, 18, 16, 14, 12, 12],
  c: [16, 16, 16, 16, 16, 8],
} as const;

/** Two samples as counts of their values, in order. */
export function cells(a: readonly number[], b: readonly number[]): [number[], number[]] {
  const values = [...new Set([...a, ...b])].sort((x, y) => x - y);
  const count = (sample: readonly number[]) => values.map((value) => sample.filter((x) => x === value).length);
  return [count(a), count(b)];
}
