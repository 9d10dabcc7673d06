import { readFileSync } from 'node:fs';
import { andersonDarling, standardisedAndersonDarling } from '../../src/stats/anderson-darling.js';
import { chiSquareTest, chiSquareUpperTail, oneSampleChiSquareTest } from '../../src/stats/chi-square.js';
import {
  evidentlyCells,
  evidentlyChiSquare,
  evidentlyPsi,
  evidentlyWasserstein,
} from '../../src/stats/compat/evidently.js';
import { jensenShannon, ks2samp } from '../../src/stats/compat/scipy.js';
import { adjust } from '../../src/stats/correction.js';
import { cramersV, uncorrectedCramersV } from '../../src/stats/cramers-v.js';
import { energyDistance } from '../../src/stats/energy.js';
import { hellinger } from '../../src/stats/hellinger.js';
import { fisher } from '../../src/stats/hypergeometric-tail.js';
import { wilson } from '../../src/stats/intervals.js';
import { jensenShannonDistance, jensenShannonDivergence } from '../../src/stats/jensen-shannon.js';
import { kolmogorovLimitSurvival, kolmogorovSmirnovSurvival } from '../../src/stats/kolmogorov-distribution.js';
import { exactKolmogorovSmirnovP, kolmogorovSmirnov } from '../../src/stats/kolmogorov-smirnov.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { populationStability } from '../../src/stats/population-stability.js';
import { redraws } from '../../src/stats/redraws.js';
import { lInfinity, robustLInfinity, totalVariation } from '../../src/stats/total-variation.js';
import { normalizedWasserstein, wasserstein } from '../../src/stats/wasserstein.js';
import { moments, overSameCells, sampleOf, type WeightedSample } from '../../src/stats/weighted-sample.js';

/** A number that someone published, and ours for the same input. */
export interface Published {
  /** Its place in the list of reference numbers. */
  readonly row: string;
  readonly method: string;
  readonly input: string;
  /** As it was published: ours has to agree in every digit. */
  readonly published: string;
  /** How far ours may be off instead, where the publisher drew his input, or states a margin. */
  readonly within?: number;
  readonly ours: () => number;
}

export interface Section {
  readonly title: string;
  readonly source: string;
  readonly rows: readonly Published[];
}

const a = [38.7, 41.5, 43.8, 44.5, 45.5, 46.0, 47.7, 58.0];
const b = [39.2, 39.3, 39.7, 41.4, 41.8, 42.9, 43.3, 45.8];
const r = [16, 18, 16, 14, 12, 12];
const c = [16, 16, 16, 16, 16, 8];
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const [x, y] = [from(1, 100), from(1, 100).map((value) => 1.1 * value)];
const deequ = [
  [207, 20, 25, 14, 25, 13, 0],
  [22, 20, 25, 12, 13, 0, 15],
] as const;
const deciles = [
  [428, 425, 414, 427, 440, 447, 380, 386, 444, 386],
  [426, 437, 429, 391, 469, 433, 360, 443, 371, 418],
] as const;
const thirds = [
  [50, 50, 0],
  [40, 40, 20],
] as const;
const frouros: { readonly reference: number[]; readonly current: number[] } = JSON.parse(
  readFileSync(new URL('../fixtures/drift/frouros.json', import.meta.url), 'utf8'),
);
const benjaminiHochberg = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

const weighted = (positions: readonly number[], weights: readonly number[]): WeightedSample => ({ positions, weights });
const w1 = (u: readonly number[], v: readonly number[]) => wasserstein(sampleOf(u), sampleOf(v));
const over = (normalize: 'reference_std' | 'range', u: readonly number[], v: readonly number[]) =>
  normalizedWasserstein(sampleOf(u), sampleOf(v), { normalize }) ?? Number.NaN;
const energy = (u: readonly number[], v: readonly number[]) => energyDistance(sampleOf(u), sampleOf(v));
const cells = (u: readonly number[], v: readonly number[]) => overSameCells(sampleOf(u), sampleOf(v));
const ksD = (u: readonly number[], v: readonly number[]) => {
  const { reference, current } = cells(u, v);
  return kolmogorovSmirnov(reference, current);
};
const ksExact = (u: readonly number[], v: readonly number[]) => exactKolmogorovSmirnovP(ksD(u, v), u.length, v.length);
const ksLimit = (u: readonly number[], v: readonly number[]) =>
  kolmogorovLimitSurvival(ksD(u, v) * Math.sqrt((u.length * v.length) / (u.length + v.length)));
const ad = (u: readonly number[], v: readonly number[]) => {
  const { reference, current } = cells(u, v);
  return standardisedAndersonDarling(andersonDarling(reference, current), u.length, v.length);
};
/** χ²(1/n + 1/m), the value that the index of two samples of one distribution exceeds with this chance: by bisection. */
const noiseFloor = (chance: number, count: number, n: number, m: number) => {
  let [lower, upper] = [0, 1000];
  while (upper - lower > 1e-9) {
    const middle = (lower + upper) / 2;
    if (chiSquareUpperTail(middle, count - 1) > chance) lower = middle;
    else upper = middle;
  }
  return lower * (1 / n + 1 / m);
};
/** A row for each of several numbers that one method yields. */
const each = (
  row: string,
  method: string,
  values: readonly (readonly [input: string, published: string, ours: () => number])[],
): readonly Published[] => values.map(([input, published, ours]) => ({ row, method, input, published, ours }));

/** Positions at the quantiles of N(mean, 1) that a share of (i − ½)/n lies below. */
const normalGrid = (mean: number, n: number) =>
  from(1, n).map((i) => Math.round((mean + normalQuantile((i - 0.5) / n)) * 1e9) / 1e9);

export const sections: readonly Section[] = [
  {
    title: 'Distances and tests of numbers',
    source: 'SciPy 1.17, its documentation and its results; Evidently 0.7, its tests',
    rows: [
      ...each('1', 'wasserstein, none', [['[0, 1, 3] against [5, 6, 8]', '5.0', () => w1([0, 1, 3], [5, 6, 8])]]),
      ...each('2', 'wasserstein, none', [
        [
          '[0, 1], weights [3, 1] against [2, 2]',
          '0.25',
          () => wasserstein(weighted([0, 1], [3, 1]), weighted([0, 1], [2, 2])),
        ],
      ]),
      ...each('3', 'wasserstein, none', [
        [
          '[3.4, 3.9, 7.5, 7.8], weights [1.4, .9, 3.1, 7.2] against [4.5, 1.4], weights [3.2, 3.5]',
          '4.0781331438',
          () => wasserstein(weighted([3.4, 3.9, 7.5, 7.8], [1.4, 0.9, 3.1, 7.2]), weighted([4.5, 1.4], [3.2, 3.5])),
        ],
      ]),
      ...each('4', 'energy', [
        ['[0] against [2]', '2.0', () => energy([0], [2])],
        [
          '[0, 8], weights [3, 1] against [2, 2]',
          '1.0',
          () => energyDistance(weighted([0, 8], [3, 1]), weighted([0, 8], [2, 2])),
        ],
        [
          '[.7, 7.4, 2.4, 6.8], weights [2.1, 4.2, 7.4, 8] against [1.4, 8], weights [7.6, 8.8]',
          '0.8800334098',
          () => energyDistance(weighted([0.7, 7.4, 2.4, 6.8], [2.1, 4.2, 7.4, 8]), weighted([1.4, 8], [7.6, 8.8])),
        ],
      ]),
      ...each('8', 'ks', [
        ['D of 1…5 against 3…7', '0.4', () => ksD(from(1, 5), from(3, 7))],
        ['exact p of the same', '0.8730158730', () => ksExact(from(1, 5), from(3, 7))],
      ]),
      ...each('9', 'ks', [
        ['D of 0…9 against 3…12', '0.3', () => ksD(from(0, 9), from(3, 12))],
        ['exact p', '0.7869297885', () => ksExact(from(0, 9), from(3, 12))],
        ['finite-n p at n = 5', '0.664', () => kolmogorovSmirnovSurvival(0.3, 5)],
        ['limit law', '0.759', () => ksLimit(from(0, 9), from(3, 12))],
      ]),
      ...each('10', 'ks', [
        ['D of [1, 2, 2, 3] against [2, 3, 3, 4, 5]', '0.55', () => ksD([1, 2, 2, 3], [2, 3, 3, 4, 5])],
        ['exact p', '0.4285714286', () => ksExact([1, 2, 2, 3], [2, 3, 3, 4, 5])],
      ]),
      ...each('11', 'ks', [
        ['D of A against B', '0.625', () => ksD(a, b)],
        ['exact p', '0.0870240870', () => ksExact(a, b)],
        ['finite-n p at n = 4', '0.0493164063', () => kolmogorovSmirnovSurvival(ksD(a, b), 4)],
        ['limit law', '0.0879', () => ksLimit(a, b)],
      ]),
      ...each('11', 'anderson_darling', [
        ['A against B, standardised', '1.7183096744', () => ad(a, b).statistic],
        ['p, read off the table', '0.0635146773', () => ad(a, b).p],
      ]),
      ...each('11', 'wasserstein', [
        ['A against B, none', '4.1625', () => w1(a, b)],
        ['reference_std', '0.7812361058', () => over('reference_std', a, b)],
        ['range', '0.2157', () => over('range', a, b)],
      ]),
      ...each('15', 'wasserstein', [
        ['x = 1…100 against 1.1 x, none', '5.05', () => w1(x, y)],
        ['population σ of x', '28.8660700477', () => moments(sampleOf(x)).std],
        ['reference_std', '0.1749458791', () => over('reference_std', x, y)],
      ]),
      ...each('15', 'energy', [['x against 1.1 x', '0.7866384176', () => energy(x, y)]]),
      ...each('15', 'ks', [
        ['D of x against 1.1 x', '0.10', () => ksD(x, y)],
        ['exact p', '0.7020569829', () => ksExact(x, y)],
      ]),
      ...each('16a', 'energy', [
        [
          'A against A + 5',
          '1.933261',
          () =>
            energy(
              a,
              a.map((value) => value + 5),
            ),
        ],
      ]),
      ...each('41', 'ks, finite-n law', [
        ['D = .05, n = 500', '0.1586626022', () => kolmogorovSmirnovSurvival(0.05, 500)],
        ['D = .02, n = 5,000', '0.0361394140', () => kolmogorovSmirnovSurvival(0.02, 5000)],
        ['D = .1, n = 50', '0.6623112705', () => kolmogorovSmirnovSurvival(0.1, 50)],
        ['D = .625, n = 4', '0.0493164063', () => kolmogorovSmirnovSurvival(0.625, 4)],
        ['limit law at 1', '0.2699996717', () => kolmogorovLimitSurvival(1)],
      ]),
    ],
  },
  {
    title: 'Distances and tests of categories',
    source: 'SciPy 1.17, its documentation and its results; Evidently 0.7, its tests',
    rows: [
      ...each('5', 'jensen_shannon_distance', [
        ['[1, 0, 0] against [0, 1, 0]', '1.0', () => jensenShannonDistance([1, 0, 0], [0, 1, 0])],
        ['[1, 0] against [.5, .5], compat: scipy', '0.4645014040', () => jensenShannon([1, 0], [0.5, 0.5])],
      ]),
      ...each('6', 'chi_square, one-sample', [
        [
          '[16, 18, 16, 14, 12, 12] against equal shares',
          '2.0',
          () => oneSampleChiSquareTest([1, 1, 1, 1, 1, 1], r).statistic,
        ],
        ['p', '0.8491450361', () => oneSampleChiSquareTest([1, 1, 1, 1, 1, 1], r).p],
        ['against [16, 16, 16, 16, 16, 8]', '3.5', () => oneSampleChiSquareTest(c, r).statistic],
        ['p', '0.6233876277', () => oneSampleChiSquareTest(c, r).p],
      ]),
      ...each('7', 'chi_square', [
        [
          '[10, 10, 20] against [20, 20, 20]',
          '2.7777777778',
          () => chiSquareTest([10, 10, 20], [20, 20, 20]).statistic,
        ],
        ['p by the limiting law', '0.2493522088', () => chiSquareTest([10, 10, 20], [20, 20, 20]).p],
      ]),
      ...each('12', 'chi_square', [
        ['r against c', '1.6224089636', () => chiSquareTest(r, c).statistic],
        ['p by the limiting law', '0.8985262394', () => chiSquareTest(r, c).p],
        ['one-sample, compat: evidently, p', '0.6730876007', () => evidentlyChiSquare(r, c)],
      ]),
      ...each('13', 'psi', [['r against c', '0.0372183816', () => populationStability(r, c).value]]),
      ...each('13', 'hellinger', [['r against c', '0.0681277437', () => hellinger(r, c)]]),
      ...each('13', 'total_variation', [['r against c', '0.0681818182', () => totalVariation(r, c)]]),
      ...each('13', 'l_infinity', [['r against c', '0.0454545455', () => lInfinity(r, c).value]]),
      ...each('13', 'jensen_shannon_distance', [
        ['r against c', '0.0817342133', () => jensenShannonDistance(r, c)],
        ['compat: scipy', '0.0680481962', () => jensenShannon(r, c)],
      ]),
      ...each('13', 'jensen_shannon_divergence', [
        ['r against c', '0.0066804816', () => jensenShannonDivergence(r, c)],
      ]),
      ...each('16b', 'fisher', [
        [
          '[45, 45] against [30, 60]',
          '0.033972',
          () =>
            fisher([
              [45, 45],
              [30, 60],
            ]),
        ],
        [
          '[3, 3] against [6, 0]',
          '0.181818',
          () =>
            fisher([
              [3, 3],
              [6, 0],
            ]),
        ],
        [
          '[90, 60] against [60, 90]',
          '0.000784',
          () =>
            fisher([
              [90, 60],
              [60, 90],
            ]),
        ],
      ]),
      ...(
        [
          ['r against c', c, '0.967'],
          ['r against [10, 10, 24, 24, 10, 10]', [10, 10, 24, 24, 10, 10], '0.096'],
        ] as const
      ).map(([input, current, published]) => ({
        row: '16c',
        method: 'total_variation',
        input: `${input}: p by redraws, the exact one published`,
        published,
        // Three standard errors of 999 redraws.
        within: 0.03,
        ours: () => redraws({ reference: r, current, test: totalVariation, seed: 'conformance' }).p,
      })),
      ...each('43', 'fisher', [
        [
          '[8, 2] against [1, 5]',
          '0.0349650350',
          () =>
            fisher([
              [8, 2],
              [1, 5],
            ]),
        ],
      ]),
      ...each('43', 'chi_square', [
        ['the same with Yates’ correction, p', '0.0509619370', () => chiSquareTest([8, 2], [1, 5], { yates: true }).p],
      ]),
    ],
  },
  {
    title: 'TFDV, Deequ, deepchecks, frouros',
    source: 'the tests of TensorFlow Data Validation, Deequ, deepchecks and frouros',
    rows: [
      ...each('17', 'l_infinity', [
        ['hello .1, world .9 against .3, .7', '0.2', () => lInfinity([0.1, 0.9], [0.3, 0.7]).value],
        ['b .9, c .1 against a .3, b .7', '0.3', () => lInfinity([0, 0.9, 0.1], [0.3, 0.7, 0]).value],
      ]),
      ...each('18', 'jensen_shannon_divergence', [
        [
          '[1, 2): 2, [2, 3): 2 against [2, 4): 2, [4, 6): 2, cut at all edges',
          '0.65563906222',
          () => jensenShannonDivergence([2, 2, 0, 0], [0, 1, 1, 2]),
        ],
      ]),
      {
        row: '19',
        method: 'jensen_shannon_divergence',
        input: '3 values and a NaN against 4 values',
        published: '0.13792538096',
        // The last digit is not that of the formula beside it; the margin is the publisher's.
        within: 1e-5,
        ours: () => jensenShannonDivergence([3, 1], [4, 0]),
      },
      ...each('20', 'jensen_shannon_divergence', [
        [
          'b 2, a 2, c 1 against a 2, Z 1, Y 1, X 1',
          '0.6',
          () => jensenShannonDivergence([2, 2, 1, 0, 0, 0], [2, 0, 0, 1, 1, 1]),
        ],
        ['no value in common', '1', () => jensenShannonDivergence([2, 0], [0, 3])],
      ]),
      ...each('24', 'l_infinity', [
        [
          'a 207, b 20, c 25, d 14, e 25, g 13 against a 22, b 20, c 25, d 12, e 13, f 15',
          '0.4753135760',
          () => lInfinity(...deequ).value,
        ],
        ['noise_correction: robust, α .003', '0.2726338046550349', () => robustLInfinity(...deequ, 0.003).value],
        ['noise_correction: robust, α .1', '0.33774199396969184', () => robustLInfinity(...deequ, 0.1).value],
      ]),
      ...each('25', 'l_infinity', [
        [
          'a 10, b 20, c 25, d 10, e 5 against a 11, b 20, c 25, d 10, e 10',
          '0.06015037593984962',
          () => lInfinity([10, 20, 25, 10, 5], [11, 20, 25, 10, 10]).value,
        ],
        [
          'the same against f 11, a 20, c 25, d 10, e 10',
          '0.2857142857142857',
          () => lInfinity([10, 20, 25, 10, 5, 0], [20, 0, 25, 10, 10, 11]).value,
        ],
        [
          'noise_correction: robust, both',
          '0',
          () => robustLInfinity([10, 20, 25, 10, 5, 0], [20, 0, 25, 10, 10, 11], 0.003).value,
        ],
      ]),
      ...each('25', 'ks', [['[1, 2, 3, 4] against [2, 3, 4, 5]', '0.25', () => ksD([1, 2, 3, 4], [2, 3, 4, 5])]]),
      ...each('26', 'psi', [
        [
          'decile counts [428, 425, …, 386] against [426, 437, …, 418]',
          '0.007406694184014186',
          () => populationStability(...deciles).value,
        ],
      ]),
      ...each('27', 'chi_square, one-sample', [
        [
          '[207, 20, 25, 14, 25] against [223, 20, 25, 12, 13], p',
          '0.013227994814265176',
          () => oneSampleChiSquareTest([223, 20, 25, 12, 13], [207, 20, 25, 14, 25]).p,
        ],
      ]),
      ...each('28', 'cramers_v', [
        ['[200, 800] against [400, 600]', '0.217123', () => cramersV([200, 800], [400, 600])],
        ['without the bias correction', '0.218218', () => uncorrectedCramersV([200, 800], [400, 600])],
      ]),
      ...each('28', 'chi_square', [
        ['[200, 800] against [400, 600]', '95.2381', () => chiSquareTest([200, 800], [400, 600]).statistic],
        ['with Yates’ correction', '94.2881', () => chiSquareTest([200, 800], [400, 600], { yates: true }).statistic],
      ]),
      {
        row: '29',
        method: 'wasserstein, range',
        input: '0…99 against 50…149',
        published: '0.33',
        within: 0.01,
        ours: () => over('range', from(0, 99), from(50, 149)),
      },
      {
        row: '29',
        method: 'ks',
        input: 'N(0, 1) against N(1, 1), 2,000 quantiles each: 2Φ(½) − 1',
        published: '0.3829',
        within: 0.0005,
        ours: () => ksD(normalGrid(0, 2000), normalGrid(1, 2000)),
      },
      ...each('30', 'wasserstein, none', [
        [
          '100 of N(1, 1) against 100 of N(5, 2), MT19937 seeded with 31',
          '3.85346006',
          () => w1(frouros.reference, frouros.current),
        ],
      ]),
      ...each('30', 'hellinger', [
        [
          'the same in ten cells of equal width over both',
          '0.74509099',
          () => hellinger([12, 47, 26, 12, 3, 0, 0, 0, 0, 0], [0, 3, 6, 10, 28, 25, 11, 8, 6, 3]),
        ],
      ]),
      ...each('30', 'energy', [['the same', '2.11059982', () => energy(frouros.reference, frouros.current)]]),
    ],
  },
  {
    title: 'One data set, many answers',
    source: 'the conventions of each tool, computed from its source',
    rows: [
      ...each('section 9', 'compat: evidently', [
        ['psi of shares .5, .5, 0 against .4, .4, .2', '1.564', () => evidentlyPsi(...thirds)],
        ['wasserstein of A against B', '0.7812', () => evidentlyWasserstein(sampleOf(a), sampleOf(b))],
        [
          'psi of A against B, by value',
          '14.2503882225',
          () => {
            const counted = evidentlyCells(sampleOf(a), sampleOf(b));
            return evidentlyPsi(counted.reference, counted.current);
          },
        ],
      ]),
      ...each('section 9', 'compat: scipy', [
        [
          'ks_2samp of A against B, p',
          '0.0870',
          () => {
            const { reference, current } = cells(a, b);
            return ks2samp(reference, current).p;
          },
        ],
      ]),
    ],
  },
  {
    title: 'Intervals, corrections, tails',
    source: 'SciPy 1.17; Benjamini & Hochberg 1995; Yurdakul 2018',
    rows: [
      ...(
        [
          ['7/50', 7, 50, '0.069508', '0.261862'],
          ['8/10', 8, 10, '0.490162', '0.943318'],
          ['0/10', 0, 10, '0', '0.277533'],
          ['95/100', 95, 100, '0.888250', '0.978456'],
        ] as const
      ).flatMap(([input, successes, trials, lower, upper]) =>
        each('31', 'Wilson, 95 %', [
          [`${input}, lower`, lower, () => wilson(successes, trials, 0.95)[0]],
          [`${input}, upper`, upper, () => wilson(successes, trials, 0.95)[1]],
        ]),
      ),
      ...[
        '0.0015',
        '0.003',
        '0.0095',
        '0.035625',
        '0.0603',
        '0.06385714',
        '0.06385714',
        '0.0645',
        '0.0765',
        '0.486',
        '0.58118182',
        '0.714875',
        '0.75323077',
        '0.81321429',
        '1',
      ].map((published, index) => ({
        row: '34',
        method: 'benjamini_hochberg',
        input: `p = ${benjaminiHochberg[index]} of 15`,
        published,
        ours: () => adjust(benjaminiHochberg, 'benjamini_hochberg')[index] ?? Number.NaN,
      })),
      ...each('36', 'normal quantile', [
        ['.975', '1.9599639845', () => normalQuantile(0.975)],
        ['.95', '1.6448536270', () => normalQuantile(0.95)],
      ]),
      ...each('40', 'χ² upper tail', [
        ['16.918977604620448, 9 degrees', '0.05', () => chiSquareUpperTail(16.918977604620448, 9)],
        ['100, 50 degrees', '3.454931382984871e-5', () => chiSquareUpperTail(100, 50)],
        ['700, 50 degrees', '1.9616058466e-115', () => chiSquareUpperTail(700, 50)],
      ]),
      ...(
        [
          ['n = m = 100', 10, 100, 100, '0.3384', '0.4333'],
          ['n = 200, m = 1,000', 10, 200, 1000, '0.1015', '0.1300'],
          ['n = m = 500', 10, 500, 500, '0.0677', '0.0867'],
          ['n = m = 1,000', 10, 1000, 1000, '0.0338', '0.0433'],
          ['n = m = 10,000', 10, 10_000, 10_000, '0.0034', '0.0043'],
          ['n = m = 100', 20, 100, 100, '0.6029', '0.7238'],
        ] as const
      ).flatMap(([input, count, n, m, at95, at99]) =>
        each('42', 'χ² upper tail, inverted', [
          [`95 % noise floor of psi, ${count} cells, ${input}`, at95, () => noiseFloor(0.05, count, n, m)],
          [`99 %, ${count} cells, ${input}`, at99, () => noiseFloor(0.01, count, n, m)],
        ]),
      ),
    ],
  },
];

/** Methods whose published numbers are in the list, and which have no name here. */
export const notOffered =
  'Student’s and Welch’s t, Cramér–von Mises, Mann–Whitney, Epps–Singleton, the G-test, Kullback–Leibler, Bhattacharyya';

/** Rows whose method has a name here, and whose number is not compared, with the reason. */
export const notCompared: readonly (readonly [rows: string, reason: string])[] = [
  [
    '20, in part',
    'TFDV’s distance of 1 between two columns of nothing but NaN: missing values are a check of their own',
  ],
  ['21', 'the list has their results without the inputs'],
  ['22, 23', 'measured on data that is not kept here, or drawn without a seed'],
  ['27, in part', 'Deequ’s chi-square where categories are missing or merged; ours is over all of them'],
  [
    '30, in part',
    'frouros’ PSI, whose empty cells hold the smallest number there is, and its JS, which ten cells of equal width do not give',
  ],
];
