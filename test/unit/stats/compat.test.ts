import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  evidentlyCells,
  evidentlyChiSquare,
  evidentlyHellinger,
  evidentlyJensenShannon,
  evidentlyKs,
  evidentlyPsi,
  evidentlyWasserstein,
  evidentlyZ,
} from '../../../src/stats/compat/evidently.js';
import { chi2Contingency, jensenShannon, ks2samp } from '../../../src/stats/compat/scipy.js';
import { energyDistance } from '../../../src/stats/energy.js';
import { hellinger } from '../../../src/stats/hellinger.js';
import { wasserstein } from '../../../src/stats/wasserstein.js';
import { overSameCells, sampleOf } from '../../../src/stats/weighted-sample.js';

interface Numeric {
  readonly reference: number[];
  readonly current: number[];
  readonly scipy: { readonly ks: [number, number]; readonly wasserstein: number; readonly energy: number };
  readonly evidently: Readonly<Record<'wasserstein' | 'ks' | 'jensenshannon' | 'psi' | 'hellinger', number>>;
}

interface Counted {
  readonly reference: number[];
  readonly current: number[];
  readonly scipy: {
    readonly chi2_contingency: [number, number, number];
    readonly 'chi2_contingency, uncorrected': [number, number, number];
    readonly jensenshannon: number;
  };
  readonly evidently: Readonly<Record<'chisquare' | 'jensenshannon' | 'psi' | 'hellinger' | 'z', number>>;
}

interface Computed {
  readonly numeric: Readonly<Record<string, Numeric>>;
  readonly counts: Readonly<Record<string, Counted>>;
  readonly large: readonly {
    readonly n: number;
    readonly m: number;
    readonly shift: number;
    readonly ks: [number, number];
  }[];
}

const computed: Computed = JSON.parse(
  readFileSync(new URL('../../fixtures/drift/compat.json', import.meta.url), 'utf8'),
);

/** Equal but for what the other tool loses where it takes two numbers near 1 from each other. */
function agree(ours: readonly number[], theirs: readonly number[]): void {
  expect(ours.length).toBe(theirs.length);
  theirs.forEach((value, index) => {
    expect(Math.abs((ours[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-10 * Math.abs(value) + 1e-12);
  });
}

describe.each(Object.entries(computed.numeric))('numbers: %s', (_, { reference, current, scipy, evidently }) => {
  const [r, c] = [sampleOf(reference), sampleOf(current)];
  const cells = overSameCells(r, c);

  test('SciPy: ks_2samp, wasserstein_distance and energy_distance', () => {
    const ks = ks2samp(cells.reference, cells.current);
    agree(
      [ks.statistic, ks.p, wasserstein(r, c), energyDistance(r, c)],
      [...scipy.ks, scipy.wasserstein, scipy.energy],
    );
  });

  test('Evidently: wasserstein, ks, jensenshannon, psi and hellinger', () => {
    const binned = evidentlyCells(r, c);
    agree(
      [
        evidentlyWasserstein(r, c),
        evidentlyKs(r, c),
        evidentlyJensenShannon(binned.reference, binned.current),
        evidentlyPsi(binned.reference, binned.current),
        evidentlyHellinger(r, c),
      ],
      [evidently.wasserstein, evidently.ks, evidently.jensenshannon, evidently.psi, evidently.hellinger],
    );
  });

  test('Evidently: the same of distinct values with their counts', () => {
    const [distinct, distinctToo] = [
      { positions: cells.positions, weights: cells.reference },
      { positions: cells.positions, weights: cells.current },
    ];
    const binned = evidentlyCells(distinct, distinctToo);
    agree(
      [
        evidentlyWasserstein(distinct, distinctToo),
        evidentlyPsi(binned.reference, binned.current),
        evidentlyHellinger(distinct, distinctToo),
      ],
      [evidently.wasserstein, evidently.psi, evidently.hellinger],
    );
  });
});

describe.each(Object.entries(computed.counts))('counts: %s', (_, { reference, current, scipy, evidently }) => {
  test('SciPy: chi2_contingency with and without correction, and jensenshannon', () => {
    const corrected = chi2Contingency(reference, current);
    const plain = chi2Contingency(reference, current, false);
    agree([corrected.statistic, corrected.p, corrected.degrees], scipy.chi2_contingency);
    agree([plain.statistic, plain.p, plain.degrees], scipy['chi2_contingency, uncorrected']);
    agree([jensenShannon(reference, current)], [scipy.jensenshannon]);
  });

  test('Evidently: chisquare, jensenshannon, psi, hellinger and z', () => {
    agree(
      [
        evidentlyChiSquare(reference, current),
        evidentlyJensenShannon(reference, current),
        evidentlyPsi(reference, current),
        hellinger(reference, current),
        evidentlyZ(reference, current),
      ],
      [evidently.chisquare, evidently.jensenshannon, evidently.psi, evidently.hellinger, evidently.z],
    );
  });
});

describe('ks_2samp takes the exact law up to 10,000 values a side, and the finite-n law beyond', () => {
  test.each(computed.large)('$n against $m values', ({ n, m, shift, ks }) => {
    const { reference, current } = overSameCells(
      sampleOf(Array.from({ length: n }, (_, i) => i * m)),
      sampleOf(Array.from({ length: m }, (_, j) => j * n + shift)),
    );
    const { statistic, p } = ks2samp(reference, current);
    agree([statistic, p], ks);
  });
});

describe('what another tool refuses or calls no number', () => {
  test('a Kolmogorov–Smirnov test of weights that are no rows', () => {
    expect(() => ks2samp([0.5, 1], [1, 1])).toThrow(/^rows in the reference is 1.5, not a whole number/);
  });

  test('a contingency table with a category of no rows', () => {
    expect(() => chi2Contingency([1, 0], [2, 0])).toThrow(new RangeError('cell 1 holds no row of either sample'));
  });

  test('one category alone differs in nothing', () => {
    expect([chi2Contingency([3], [4]).p, evidentlyChiSquare([3], [4]), evidentlyZ([3], [4])]).toEqual([1, 1, 1]);
  });
});
