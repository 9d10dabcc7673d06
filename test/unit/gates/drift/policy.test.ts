import { describe, expect, test } from '@jest/globals';
import { folderOf, judgeIn } from './judged-drift.js';

type Fault = readonly [line: number | undefined, what: string, fix?: string];

/** What is told of a block, with the line: `reference` stands in the sixth, what a test adds from the eighth on. */
async function faults(block: object): Promise<readonly Fault[]> {
  const folder = await folderOf({ reference: 'a\n1\n', current: 'a\n2\n', block });
  const { run } = await judgeIn(folder);
  expect(run.models).toEqual([]);
  expect(run.verdict).toBe('error');
  return run.problems.map(({ code, what, fix, location }) => {
    expect(code).toBe('invalid_config');
    return fix === undefined ? [location?.line, what] : [location?.line, what, fix];
  });
}

const keep = 'keep one of the two';

describe('a block that contradicts itself', () => {
  test.each<[string, object, readonly Fault[]]>([
    [
      'names a prediction that it ignores',
      { columns: { p: 'ignore' }, predictions: ['p'] },
      [[11, 'predictions of drift.scoring names p, which columns ignores', keep]],
    ],
    [
      'names a label that it ignores',
      { columns: { p: 'ignore' }, labels: ['p'] },
      [[11, 'labels of drift.scoring names p, which columns ignores', keep]],
    ],
    [
      'must not see the drift of what it ignores',
      { columns: { p: 'ignore' }, dataset: { max_drifted_share: 0.1, must_not_drift: ['p'] } },
      [[13, 'dataset.must_not_drift of drift.scoring names p, which columns ignores', keep]],
    ],
    [
      'ignores its error',
      { columns: { e: 'ignore' }, concept: { error: 'e' } },
      [[12, 'concept.error of drift.scoring names e, which columns ignores', keep]],
    ],
    [
      'names a column prediction and label',
      { predictions: ['p', 'q'], labels: ['q'] },
      [[12, 'q is both a prediction and a label', keep]],
    ],
    [
      'names its error a prediction',
      { predictions: ['e'], concept: { error: 'e' } },
      [[8, 'predictions names e, which is the error of concept', keep]],
    ],
    [
      'says of its error that it must not drift',
      { dataset: { max_drifted_share: 0.1, must_not_drift: ['e'] }, concept: { error: 'e' } },
      [[10, 'dataset.must_not_drift names e, which is the error of concept', keep]],
    ],
    [
      'has rules for the distribution of its error',
      { columns: { e: { max: 0.1, severity: 'warn' } }, concept: { error: 'e' } },
      [
        [
          9,
          'columns says max, severity of e, whose mean alone is judged: it is the error of concept',
          'write max_relative_increase and severity in concept',
        ],
      ],
    ],
    [
      'has columns that must not drift, and no share',
      { dataset: { must_not_drift: ['a'] } },
      [
        [
          8,
          'dataset names columns that must not drift, and no share of the others that may',
          'add max_drifted_share, or remove dataset: then every column blocks',
        ],
      ],
    ],
    [
      'asks for the size of a test',
      { categorical: { method: 'chi_square' } },
      [
        [
          9,
          'chi_square has no size of an effect, and decision is effect_and_significance',
          'write decision: significance, or a distance such as cramers_v',
        ],
      ],
    ],
    [
      'compares numbers by categories',
      { columns: { a: { kind: 'numeric', method: 'cramers_v' } } },
      [[11, 'cramers_v compares categories, and a is numeric', 'write a distance of numbers']],
    ],
    [
      'compares categories by numbers',
      { columns: { a: { kind: 'categorical', method: 'ks' } } },
      [[11, 'ks compares numbers, and a is categorical', 'write a distance of categories']],
    ],
    [
      'asks one column for a test',
      { columns: { a: { method: 'chi_square' } }, decision: 'significance' },
      [[10, 'chi_square has no size of an effect', 'write cramers_v']],
    ],
    [
      'asks Evidently for what it has not',
      { compat: 'evidently', numeric: { method: 'l_infinity' } },
      [
        [
          10,
          'evidently has no l_infinity',
          'write one of wasserstein, ks, psi, jensen_shannon_distance, or leave compat out',
        ],
      ],
    ],
    [
      'asks SciPy for shares of numbers',
      { compat: 'scipy', numeric: { method: 'jensen_shannon_distance' } },
      [[10, 'scipy has no jensen_shannon_distance', 'write one of wasserstein, ks, or leave compat out']],
    ],
    [
      'asks SciPy for what it has not, in one column',
      { compat: 'scipy', columns: { a: { method: 'psi' } } },
      [
        [
          11,
          'scipy has no psi',
          'write one of wasserstein, ks, jensen_shannon_distance, chi_square, or leave compat out',
        ],
      ],
    ],
    [
      'takes rows for independent and not',
      { compat: 'scipy', group: 'user' },
      [
        [
          8,
          'compat asks for the numbers of scipy, which takes rows for independent, and group says that they are not',
          keep,
        ],
      ],
    ],
  ])('%s', async (_, block, expected) => {
    expect(await faults(block)).toEqual(expected);
  });

  test('tells all of its faults together', async () => {
    const block = { columns: { p: 'ignore' }, predictions: ['p'], labels: ['p'], dataset: { must_not_drift: ['p'] } };
    expect(await faults(block)).toHaveLength(5);
  });
});

describe('a reference or current data that can be none', () => {
  test.each([
    ['merge_base', '"merge_base" is no reference of drift'],
    ['mlflow:models:/m@champion', '"mlflow:models:/m@champion" is no reference of drift'],
  ])('%s', async (reference, what) => {
    const [[line, told, fix] = []] = await faults({ reference });
    expect([line, told]).toEqual([6, what]);
    expect(fix).toContain('write a path');
  });
});

describe('a key that no block has', () => {
  test.each([
    [{ sevrity: 'warn' }, /sevrity/, 'did you mean severity?'],
    [{ numeric: { metod: 'ks' } }, /metod/, 'did you mean method?'],
    [{ numeric: { method: 'wasserstien' } }, /method/, 'did you mean wasserstein?'],
    [{ columns: { a: { max_tail_incraese: 1 } } }, /max_tail_incraese/, 'did you mean max_tail_increase?'],
    [{ decision: 'effects' }, /decision/, 'did you mean effect?'],
    [{ dataset: { must_not_drfit: ['a'] } }, /must_not_drfit/, 'did you mean must_not_drift?'],
  ])('%j', async (block, what, fix) => {
    const [[line, told, mended] = []] = await faults(block);
    expect(line).toBeGreaterThan(7);
    expect(told).toMatch(what);
    expect(mended).toBe(fix);
  });

  test.each([
    { columns: { a: 'ignored' } },
    { alpha: 0 },
    { alpha: 1 },
    { min_rows: 0 },
    { max_tail_increase: 1.1 },
    { numeric: { max: -1 } },
    { columns: {} },
    { predictions: ['a', 'a'] },
    { group: [] },
  ])('or a value that none can have: %j', async (block) => {
    expect((await faults(block)).length).toBeGreaterThan(0);
  });
});
