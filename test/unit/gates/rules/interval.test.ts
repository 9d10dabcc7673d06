import { describe, expect, test } from '@jest/globals';
import type { Direction } from '../../../../src/gates/rules/direction.js';
import type { Sample } from '../../../../src/gates/rules/estimate.js';
import { judgeBoundByInterval, judgeRegressionByInterval } from '../../../../src/gates/rules/interval.js';
import type { Amount, Expected, Outcome } from '../../../../src/result/check.js';

const reference = { from: 'file:production.json', path: 'production.json', sha256: 'a'.repeat(64) };

function share(value: number, trials: number): Sample {
  return { kind: 'proportion', value, trials };
}

function mean(value: number, standardError: number, trials?: number): Sample {
  return { kind: 'mean', value, standardError, ...(trials !== undefined && { trials }) };
}

function regression(
  candidate: Sample,
  baseline: Sample,
  tolerance: Amount = { absolute: 0.01 },
  direction: Direction = 'higher_is_better',
): Outcome {
  return judgeRegressionByInterval('f1', candidate, { reference, sample: baseline }, tolerance, direction);
}

describe('a bound is judged by the whole interval', () => {
  // Wilson, 95 of 100: 0.888250 to 0.978456 (SciPy)
  test.each<[string, Sample, Expected, Outcome['status']]>([
    ['above the minimum', share(0.95, 100), { at_least: 0.88 }, 'passed'],
    ['around the minimum, though the value is above', share(0.95, 100), { at_least: 0.9 }, 'inconclusive'],
    ['around the minimum, though the value is below', share(0.95, 100), { at_least: 0.97 }, 'inconclusive'],
    ['below the minimum', share(0.95, 100), { at_least: 0.98 }, 'failed'],
    ['below the maximum', share(0.95, 100), { at_most: 0.98 }, 'passed'],
    ['around the maximum', share(0.95, 100), { at_most: 0.9 }, 'inconclusive'],
    ['above the maximum', share(0.95, 100), { at_most: 0.88 }, 'failed'],
    ['between two bounds', share(0.95, 100), { at_least: 0.88, at_most: 0.98 }, 'passed'],
    ['around the first of two bounds', share(0.95, 100), { at_least: 0.9, at_most: 0.98 }, 'inconclusive'],
    ['around the second of two bounds', share(0.95, 100), { at_least: 0.5, at_most: 0.96 }, 'inconclusive'],
    ['above the second of two bounds', share(0.95, 100), { at_least: 0.1, at_most: 0.2 }, 'failed'],
    ['of no failure at all, and a minimum of 1', share(1, 10_000), { at_least: 1 }, 'inconclusive'],
    ['of no error at all, and a maximum of 0', share(0, 10_000), { at_most: 0 }, 'inconclusive'],
    ['of no failure at all, and a maximum of 1', share(1, 10), { at_most: 1 }, 'passed'],
    ['with its lower end on the minimum', mean(0.5, 0.125 / 1.959963984540054), { at_least: 0.375 }, 'passed'],
    [
      'with its lower end within the slack',
      mean(0.5, (0.125 + 9e-10) / 1.959963984540054),
      { at_least: 0.375 },
      'passed',
    ],
    ['with it just beyond', mean(0.5, (0.125 + 1.1e-9) / 1.959963984540054), { at_least: 0.375 }, 'inconclusive'],
    ['of a loss below its maximum', mean(2, 0.1), { at_most: 2.2 }, 'passed'],
    ['of a loss around its maximum', mean(2, 0.1), { at_most: 2.1 }, 'inconclusive'],
    ['of a loss above its maximum', mean(2, 0.1), { at_most: 1.8 }, 'failed'],
  ])('%s', (_name, sample, expected, status) => {
    expect(judgeBoundByInterval('f1', sample, expected).status).toBe(status);
  });

  test('and at a level of its own', () => {
    // Wilson at 99 %: 0.859 to 0.983
    expect(judgeBoundByInterval('f1', share(0.95, 100), { at_least: 0.88 }, 0.99).status).toBe('inconclusive');
  });
});

describe('the outcome of a bound', () => {
  const evidence = [
    {
      ...{ kind: 'interval', about: 'value', level: 0.95, method: 'wilson', trials: 100 },
      ...{ lower: expect.closeTo(0.8882495, 6), upper: expect.closeTo(0.9784563, 6) },
    },
  ];
  const measured = { observed: { value: 0.95 }, evidence };
  const shown = 'f1 is 0.95 (95 % interval 0.88825 to 0.978456, 100 rows)';

  test('that the interval contains says the interval, its rows, and how many would settle it', () => {
    expect(judgeBoundByInterval('f1', share(0.95, 100), { at_least: 0.9 })).toEqual({
      status: 'inconclusive',
      reason: 'interval_contains_bound',
      what: `${shown}, asked is ≥ 0.9`,
      why: 'the interval lies on both sides of 0.9: 100 rows cannot tell which is true',
      // 1.959964² · 0.9 · 0.1 / 0.05² = 138.3
      fix: 'about 139 rows would settle it, if the value stays',
      expected: { at_least: 0.9 },
      ...measured,
    });
  });

  test('that passed says the interval', () => {
    expect(judgeBoundByInterval('f1', share(0.95, 100), { at_least: 0.85 })).toEqual({
      status: 'passed',
      reason: 'within_bound',
      what: shown,
      expected: { at_least: 0.85 },
      ...measured,
    });
  });

  test.each<[Expected, string, string]>([
    [{ at_least: 0.99 }, 'below_minimum', `${shown}, required is ≥ 0.99`],
    [{ at_most: 0.5 }, 'above_maximum', `${shown}, allowed is ≤ 0.5`],
  ])('that failed %j says the interval and the bound', (expected, reason, what) => {
    const failed = judgeBoundByInterval('f1', share(0.95, 100), expected);
    expect(failed).toEqual({ status: 'failed', reason, what, expected, ...measured });
  });

  test.each<[string, Sample, Expected, string]>([
    // counted up with statsmodels' intervals, as in test/unit/stats
    ['of two bounds that which it breaks', share(0.9, 30), { at_least: 0.88, at_most: 0.89 }, 'about 3761 rows'],
    ['of two bounds the nearer one', share(0.9, 30), { at_least: 0.88, at_most: 0.99 }, 'about 1015 rows'],
    ['of a standard error with its rows', mean(0.6, 0.0135, 1000), { at_least: 0.58 }, 'about 1751 rows'],
    ['of a standard error without', mean(0.6, 0.0135), { at_least: 0.58 }, 'a standard error below 0.0102043'],
  ])('says what would settle it: %s', (_name, sample, expected, by) => {
    expect(judgeBoundByInterval('f1', sample, expected).fix).toBe(`${by} would settle it, if the value stays`);
  });

  test.each<[string, Sample, Expected]>([
    ['a share', share(0.9, 100), { at_least: 0.9 }],
    ['no failure at all', share(1, 100), { at_least: 1 }],
    ['a standard error', mean(0.9, 0.1), { at_least: 0.9 }],
    ['a standard error over rows', mean(0.9, 0.1, 50), { at_most: 0.9 }],
  ])('says where nothing would settle it: %s whose value is the bound', (_name, sample, expected) => {
    expect(judgeBoundByInterval('f1', sample, expected)).toMatchObject({
      status: 'inconclusive',
      fix: 'no number of rows settles a value that is its bound: ask for a little less, or write decision: point',
    });
  });
});

describe('a regression is judged by the interval of the difference', () => {
  // Newcombe, 850 and 870 of 1000: −0.0505 to 0.0105 (statsmodels)
  test.each<[string, Sample, Sample, Amount, Direction, Outcome['status']]>([
    ['within the tolerance', share(0.85, 1000), share(0.87, 1000), { absolute: 0.051 }, 'higher_is_better', 'passed'],
    ['around it', share(0.85, 1000), share(0.87, 1000), { absolute: 0.05 }, 'higher_is_better', 'inconclusive'],
    ['around zero', share(0.85, 1000), share(0.87, 1000), { absolute: 0 }, 'higher_is_better', 'inconclusive'],
    ['beyond the tolerance', share(0.8, 1000), share(0.87, 1000), { absolute: 0.03 }, 'higher_is_better', 'failed'],
    ['much better', share(0.95, 1000), share(0.87, 1000), { absolute: 0 }, 'higher_is_better', 'passed'],
    [
      'better, by luck perhaps',
      share(0.88, 1000),
      share(0.87, 1000),
      { absolute: 0 },
      'higher_is_better',
      'inconclusive',
    ],
    ['a rate that rose within', share(0.15, 1000), share(0.13, 1000), { absolute: 0.051 }, 'lower_is_better', 'passed'],
    ['a rate around it', share(0.15, 1000), share(0.13, 1000), { absolute: 0.05 }, 'lower_is_better', 'inconclusive'],
    ['a rate beyond it', share(0.2, 1000), share(0.13, 1000), { absolute: 0.03 }, 'lower_is_better', 'failed'],
    ['six percent of it', share(0.85, 1000), share(0.87, 1000), { relative: 0.06 }, 'higher_is_better', 'passed'],
    [
      'five percent of it',
      share(0.85, 1000),
      share(0.87, 1000),
      { relative: 0.05 },
      'higher_is_better',
      'inconclusive',
    ],
    ['one percent of it', share(0.8, 1000), share(0.87, 1000), { relative: 0.01 }, 'higher_is_better', 'failed'],
    ['with standard errors', mean(0.62, 0.0134), mean(0.6, 0.0135), { absolute: 0.02 }, 'higher_is_better', 'passed'],
    ['with wide ones', mean(0.62, 0.0134), mean(0.6, 0.0135), { absolute: 0.01 }, 'higher_is_better', 'inconclusive'],
    ['a loss with them', mean(2.5, 0.1), mean(2, 0.1), { relative: 0.1 }, 'lower_is_better', 'failed'],
    ['a negative R²', mean(-0.9, 0.05), mean(-0.5, 0.05), { relative: 0.05 }, 'higher_is_better', 'failed'],
    ['a better negative R²', mean(-0.1, 0.05), mean(-0.5, 0.05), { relative: 0.05 }, 'higher_is_better', 'passed'],
  ])('%s', (_name, candidate, baseline, tolerance, direction, status) => {
    expect(regression(candidate, baseline, tolerance, direction).status).toBe(status);
  });

  test.each<[string, number, Outcome['status']]>([
    ['within', 9e-10, 'passed'],
    ['just beyond', 1.1e-9, 'inconclusive'],
  ])('with slack for rounding: its end is %s it', (_name, beyond, status) => {
    const each = mean(0.5, (0.125 + beyond) / 1.959963984540054 / Math.SQRT2);
    expect(regression(each, each, { absolute: 0.125 }).status).toBe(status);
    expect(regression(each, each, { absolute: 0.125 }, 'lower_is_better').status).toBe(status);
  });
});

describe('the outcome of a regression', () => {
  test('that is not settled says the interval of the difference, its rows, and how many would settle it', () => {
    expect(regression(share(0.87, 1000), share(0.9, 1000))).toEqual({
      status: 'inconclusive',
      reason: 'interval_contains_bound',
      what:
        "f1 is 0.87, the baseline's is 0.9 (95 % interval of the difference -0.0580705 to -0.00200235, 1000 rows), " +
        'allowed is worse by 0.01',
      why: 'the interval lies on both sides of -0.01: 1000 rows cannot tell which is true',
      fix: 'about 1955 rows on each side would settle it, if the value stays',
      observed: { value: 0.87 },
      expected: { at_least: 0.89, tolerance: { absolute: 0.01 } },
      baseline: { ...reference, observed: { value: 0.9 } },
      evidence: [
        {
          ...{ kind: 'interval', about: 'difference', level: 0.95, method: 'newcombe', trials: 1000 },
          ...{ lower: expect.closeTo(-0.0580705, 6), upper: expect.closeTo(-0.0020023, 6) },
        },
      ],
    });
  });

  test('that failed says how much worse and how much is allowed', () => {
    expect(regression(mean(2.5, 0.1), mean(2, 0.1), { relative: 0.1 }, 'lower_is_better')).toMatchObject({
      status: 'failed',
      reason: 'regression',
      what:
        "f1 is 2.5, the baseline's is 2 (95 % interval of the difference 0.222819 to 0.777181): " +
        'worse by 25 %, allowed is 10 %',
      expected: { at_most: 2.2, tolerance: { relative: 0.1 } },
    });
  });

  test.each<[string, Sample, Sample, string]>([
    ['unequal samples', share(0.9, 500), share(0.9, 2000), 'about 4564 rows, and 18256 for the baseline,'],
    ['standard errors over rows', mean(0.6, 0.02, 500), mean(0.6, 0.02, 500), 'about 15366 rows on each side'],
    ['standard errors alone', mean(0.6, 0.02), mean(0.6, 0.02), 'a standard error of the difference below 0.00510213'],
  ])('says what would settle it: %s', (_name, candidate, baseline, by) => {
    expect(regression(candidate, baseline).fix).toBe(`${by} would settle it, if the value stays`);
  });

  test('says where nothing would settle it', () => {
    expect(regression(share(0.5, 100), share(0.75, 100), { absolute: 0.25 }).fix).toBe(
      'no number of rows settles a value that is its bound: ask for a little less, or write decision: point',
    );
  });
});

describe('two equally good models', () => {
  /** Chances of 0 … n successes of n. */
  function binomial(n: number, p: number): readonly number[] {
    const chances = [(1 - p) ** n];
    for (let k = 1; k <= n; k += 1) chances.push(((chances[k - 1] ?? 0) * (n - k + 1) * p) / (k * (1 - p)));
    return chances;
  }

  test.each<[number, number]>([
    [20, 0.5],
    [20, 0.9],
    [50, 0.8],
    [100, 0.95],
  ])('fail at most three times of a hundred, without any tolerance: %p rows, %p right', (n, p) => {
    const chances = binomial(n, p);
    let failing = 0;
    for (const [k, chance] of chances.entries()) {
      for (const [other, chanceOfOther] of chances.entries()) {
        const judged = regression(share(k / n, n), share(other / n, n), { absolute: 0 });
        if (judged.status === 'failed') failing += chance * chanceOfOther;
      }
    }
    expect(failing).toBeGreaterThan(0);
    expect(failing).toBeLessThanOrEqual(0.03);
  });
});

describe('a sample that has no interval is an error:', () => {
  const bound = (sample: Sample) => () => judgeBoundByInterval('accuracy', sample, { at_least: 0.9 });

  test.each<[string, Sample, string, string]>([
    [
      'a percent with a number of trials',
      share(91.2, 100),
      'scale_mismatch',
      'accuracy is 91.2, and trials: asks for a proportion between 0 and 1',
    ],
    [
      'a negative number with trials',
      share(-0.1, 100),
      'scale_mismatch',
      'accuracy is -0.1, and trials: asks for a proportion between 0 and 1',
    ],
    ['no rows', share(0.9, 0), 'nothing_to_judge', 'accuracy was measured on 0 rows'],
    [
      'endless rows',
      share(0.9, Number.POSITIVE_INFINITY),
      'nothing_to_judge',
      'accuracy was measured on Infinity rows',
    ],
    ['no rows of a standard error', mean(0.9, 0.1, 0), 'nothing_to_judge', 'accuracy was measured on 0 rows'],
    ['a standard error of zero', mean(1, 0, 50), 'nothing_to_judge', 'the standard error of accuracy is 0'],
    ['a negative standard error', mean(0.9, -0.1), 'malformed', 'the standard error of accuracy is -0.1'],
    ['a standard error that is none', mean(0.9, Number.NaN), 'malformed', 'the standard error of accuracy is NaN'],
  ])('%s', (_name, sample, code, what) => {
    expect(bound(sample)).toThrow(expect.objectContaining({ code, message: what }));
  });

  test('that of the baseline, by its name', () => {
    expect(() => regression(share(0.9, 100), share(0.9, 0))).toThrow(
      expect.objectContaining({ code: 'nothing_to_judge', message: "the baseline's f1 was measured on 0 rows" }),
    );
  });

  test('trials against a standard error', () => {
    expect(() => regression(share(0.9, 100), mean(0.9, 0.03))).toThrow(
      expect.objectContaining({
        code: 'unsupported',
        message: 'f1 and its baseline say different things of their samples: trials, and a standard error',
      }),
    );
  });

  test('a relative tolerance on a baseline of zero', () => {
    expect(() => regression(share(0.9, 100), share(0, 100), { relative: 0.05 })).toThrow(
      expect.objectContaining({ code: 'baseline_near_zero' }),
    );
  });

  test('and a bug where the number is none', () => {
    expect(bound(share(Number.NaN, 100))).toThrow(new RangeError('accuracy is NaN'));
    expect(() => regression(share(0.9, 100), share(Number.NaN, 100))).toThrow(RangeError);
  });
});
