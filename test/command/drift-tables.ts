// Small tables for the drift gate, the same in every run.

/** Rows of a number that is spread evenly over [from, from + 10], and of a category; every so-manieth number is missing. */
export function table(
  rows: number,
  { from = 0, missingEvery, seed = 0 }: { from?: number; missingEvery?: number; seed?: number } = {},
): string {
  const lines = Array.from({ length: rows }, (_, row) => {
    // Steps of the golden ratio fill an interval without a pattern.
    const income = from + (((row + seed) * 0.6180339887) % 1) * 10;
    const cell = missingEvery !== undefined && row % missingEvery === 0 ? '' : income.toFixed(4);
    return `${cell},${['FR', 'DE', 'IT'][(row + seed) % 3]}`;
  });
  return `income,country\n${lines.join('\n')}\n`;
}

/** One model with one block of drift, its reference a table. */
export function configuration(more: object = {}): string {
  const scoring = { reference: 'reference.csv', current: 'current.csv', ...more };
  return JSON.stringify({ version: 1, name: 'churn', drift: { scoring } });
}
