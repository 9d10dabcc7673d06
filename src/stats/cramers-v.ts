import { type Counts, eachShare, totals } from './shares.js';

/**
 * Cramér's V between which sample a row is of and which cell it is in, 0 where the shares are equal. Bias-corrected: of the
 * raw V², what chance alone is expected to reach is taken off, so that it does not grow with the number of cells. Without
 * Yates' correction, which would lower it a second time.
 *
 * @returns in [0, 1]; 0 where all rows of both samples are in one cell
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Bergsma 2013, A bias-correction for Cramér's V and Tschuprow's T, Journal of the Korean Statistical Society 42
 */
export function cramersV(reference: Counts, current: Counts): number {
  const { phiSquared, cells, rows } = association(reference, current);
  if (cells < 2 || rows <= 1) return 0;
  const degrees = cells - 1;
  const corrected = Math.max(0, phiSquared - degrees / (rows - 1));
  const least = Math.min(1 - 1 / (rows - 1), degrees - degrees ** 2 / (rows - 1));
  // As few rows as cells tell nothing of an association.
  return least > 0 ? Math.min(1, Math.sqrt(corrected / least)) : 0;
}

/**
 * Cramér's V as Cramér wrote it, √(χ²/n) for two samples: above 0 by chance alone, the more so the more cells there are.
 *
 * @returns in [0, 1]; 0 where all rows of both samples are in one cell
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Cramér 1946, Mathematical Methods of Statistics, section 21.9
 */
export function uncorrectedCramersV(reference: Counts, current: Counts): number {
  return Math.min(1, Math.sqrt(association(reference, current).phiSquared));
}

/** χ²/n of the table of two samples, over the cells that hold a row of either. */
function association(reference: Counts, current: Counts): { phiSquared: number; cells: number; rows: number } {
  const [n, m] = totals(reference, current);
  const rows = n + m;
  let [phiSquared, cells] = [0, 0];
  eachShare(reference, current, (p, q) => {
    const pooled = (p * n + q * m) / rows;
    if (pooled === 0) return;
    cells += 1;
    phiSquared += (p - q) ** 2 / pooled;
  });
  // Σ over both samples of (observed − expected)²/expected is (p − q)²/pooled · n·m/(n + m).
  return { phiSquared: ((n / rows) * m * phiSquared) / rows, cells, rows };
}
