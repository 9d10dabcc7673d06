import { describe, expect, test } from '@jest/globals';
import { configurationOf, type MetricsOptions, rowOf } from '../../../src/cli/metrics-options.js';
import { UserError } from '../../../src/result/error.js';

function blocks(options: MetricsOptions): object {
  const { metrics, ...rest } = configurationOf('m.json', options) as { metrics: object };
  expect(rest).toEqual({ version: 1, name: 'metrics' });
  return metrics;
}

function refused(read: () => unknown): string {
  try {
    return `nothing was refused: ${JSON.stringify(read())}`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.code).toBe('usage');
    return `${error.explanation.what} → ${error.explanation.fix}`;
  }
}

const path = 'm.json';

describe('options become a configuration', () => {
  test.each<[string, MetricsOptions, object]>([
    [
      'of bounds',
      { min: ['f1=0.9'], max: ['loss=0.3'] },
      { report: { path, rules: { f1: { min: 0.9 }, loss: { max: 0.3 } } } },
    ],
    [
      'of both bounds on one metric',
      { min: ['f1=0.5'], max: ['f1=1'] },
      { report: { path, rules: { f1: { min: 0.5, max: 1 } } } },
    ],
    ['of a name that holds =', { min: ['a=b=1'] }, { report: { path, rules: { 'a=b': { min: 1 } } } }],
    [
      'of a negative bound, and one with an exponent',
      { min: ['r2=-1e-3'] },
      { report: { path, rules: { r2: { min: -0.001 } } } },
    ],
    [
      'of a drop from the merge base',
      { maxDrop: ['f1=0.01'] },
      { report: { path, baseline: 'merge_base', rules: { f1: { max_absolute_regression: 0.01 } } } },
    ],
    [
      'of a drop from a branch',
      { maxDrop: ['f1=0.01@main'] },
      { report: { path, baseline: 'branch:main', rules: { f1: { max_absolute_regression: 0.01 } } } },
    ],
    [
      'of a drop from any source',
      { maxDrop: ['f1=1e-2@s3://bucket/a@b.json'] },
      { report: { path, baseline: 's3://bucket/a@b.json', rules: { f1: { max_absolute_regression: 0.01 } } } },
    ],
    [
      'with a block for each further baseline',
      { min: ['f1=0.9'], maxDrop: ['f1=0.01@main', 'f1=0.02@file:p.json', 'auc=0.03@main'] },
      {
        report: {
          path,
          baseline: 'branch:main',
          rules: { f1: { min: 0.9, max_absolute_regression: 0.01 }, auc: { max_absolute_regression: 0.03 } },
        },
        'report-2': { path, baseline: 'file:p.json', rules: { f1: { max_absolute_regression: 0.02 } } },
      },
    ],
    [
      'with a direction for every block that has the metric',
      { maxDrop: ['q=1@main', 'q=2@next'], direction: ['q=lower_is_better'] },
      {
        report: {
          path,
          baseline: 'branch:main',
          rules: { q: { max_absolute_regression: 1, direction: 'lower_is_better' } },
        },
        'report-2': {
          path,
          baseline: 'branch:next',
          rules: { q: { max_absolute_regression: 2, direction: 'lower_is_better' } },
        },
      },
    ],
    [
      'with a format and a row',
      { min: ['f1=0.9'], format: 'csv', row: 'last' },
      { report: { path, format: 'csv', row: 'last', rules: { f1: { min: 0.9 } } } },
    ],
    [
      'of a metric that is called like a property of every object',
      { min: ['__proto__=1'] },
      { report: { path, rules: Object.fromEntries([['__proto__', { min: 1 }]]) } },
    ],
  ])('%s', (_name, options, expected) => {
    expect(blocks(options)).toEqual(expected);
  });
});

describe('options are refused', () => {
  const bound = (text: string) => `--min "${text}" is not NAME=NUMBER → --min accuracy=0.9`;
  const drop = (text: string) => `--max-drop "${text}" is not NAME=NUMBER@BASELINE → --max-drop accuracy=0.01@main`;
  test.each<[string, MetricsOptions, string]>([
    ['without a number', { min: ['f1'] }, bound('f1')],
    ['without a name', { min: ['=0.9'] }, bound('=0.9')],
    ['with an empty number', { min: ['f1='] }, bound('f1=')],
    ['with a space for a number', { min: ['f1= 0.9'] }, bound('f1= 0.9')],
    ['with NaN for a bound', { min: ['f1=NaN'] }, bound('f1=NaN')],
    ['with a bound beyond every number', { min: ['f1=1e999'] }, bound('f1=1e999')],
    ['with a word for a maximum', { max: ['f1=high'] }, '--max "f1=high" is not NAME=NUMBER → --max accuracy=0.9'],
    ['with a negative drop', { maxDrop: ['f1=-1@main'] }, drop('f1=-1@main')],
    ['with a word for a drop', { maxDrop: ['f1=x@main'] }, drop('f1=x@main')],
    ['with nothing behind the @', { maxDrop: ['f1=1@'] }, drop('f1=1@')],
    ['with a minimum twice', { min: ['f1=1', 'f1=2'] }, '--min f1 is given twice → keep one of them'],
    [
      'with a drop twice from one baseline',
      { maxDrop: ['f1=1@a', 'f1=2@a'] },
      '--max-drop f1 is given twice → keep one of them',
    ],
    [
      'with a direction for nothing',
      { min: ['f1=1'], direction: ['f2=lower_is_better'] },
      '--direction f2 has no rule to go with → add --min f2=VALUE, or another rule on it',
    ],
    ['without a rule', { format: 'csv' }, 'there is no rule to judge by → mlgate metrics m.json --min NAME=VALUE'],
  ])('%s', (_name, options, fault) => {
    expect(refused(() => configurationOf('m.json', options))).toBe(fault);
  });
});

describe('a row', () => {
  test.each<[string, ReturnType<typeof rowOf>]>([
    ['last', 'last'],
    ['max:val_acc', { best_of: 'val_acc', direction: 'higher_is_better' }],
    ['min:val:loss', { best_of: 'val:loss', direction: 'lower_is_better' }],
  ])('%s', (text, row) => {
    expect(rowOf(text)).toEqual(row);
  });

  test.each(['', 'best', 'max:', 'first'])('is none: %p', (text) => {
    expect(refused(() => rowOf(text))).toBe(
      `--row ${JSON.stringify(text)} names no row → --row last, --row max:val_accuracy, or --row min:val_loss`,
    );
  });
});
