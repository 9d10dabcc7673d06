import { describe, expect, test } from '@jest/globals';
import type { Measured } from '../../../src/init/bounds.js';
import { blockName, mostTelling, propose, sizeWithHeadroom } from '../../../src/init/proposal.js';
import type { MetricsSeen, Recognised } from '../../../src/init/recognise.js';

function number(selector: string, of: Partial<Measured> = {}): Measured {
  const name = selector.split('.').at(-1) ?? '';
  const common = { selector, name, value: 0.9, statesDirection: false, proportion: true } as const;
  return { ...common, direction: 'higher_is_better', ...of };
}

function metrics(path: string, of: Partial<MetricsSeen> = {}, tracked = true): MetricsSeen {
  const file = { path, size: 100, tracked };
  const common = { kind: 'metrics', file, format: 'json', rows: false, holdsBaseline: false, unknown: [] } as const;
  return { ...common, known: [number('accuracy')], ...of };
}

function words(...seen: readonly Recognised[]) {
  const { metrics: blocks } = propose(seen, []);
  return Object.fromEntries(
    blocks.map(({ name, rules }) => [name, Object.fromEntries(rules.map((rule) => [rule.selector, rule.words]))]),
  );
}

describe('the rules that are proposed', () => {
  test('compare a file that is in git, and bound every file', () => {
    expect(words(metrics('a.json'), metrics('b.json', {}, false))).toEqual({
      a: { accuracy: { min: 0.87, max_absolute_regression: 0.01 } },
      b: { accuracy: { min: 0.87 } },
    });
  });

  test('do not compare a file whose name stands for others, or one that holds both sides', () => {
    expect(words(metrics('run[1].json'), metrics('diff.json', { holdsBaseline: true }))).toEqual({
      'run-1': { accuracy: { min: 0.87 } },
      diff: { accuracy: { min: 0.87 } },
    });
  });

  test.each<[what: string, of: Partial<Measured>, rule: object]>([
    ['a percentage by its scale', { value: 91 }, { scale: 0.01, min: 0.88, max_absolute_regression: 0.01 }],
    [
      'an amount by a share of it',
      { proportion: false, direction: 'lower_is_better', value: 2 },
      { max: 2.2, max_relative_regression: 0.05 },
    ],
    [
      'a direction that only the file knows',
      { proportion: false, statesDirection: true, value: 2 },
      { direction: 'higher_is_better', min: 1.8, max_relative_regression: 0.05 },
    ],
    ['a proportion of 0 by its baseline alone', { value: 0 }, { max_absolute_regression: 0.01 }],
  ])('judge %s', (_, of, rule) => {
    expect(words(metrics('a.json', { known: [number('m', of)] }))).toEqual({ a: { m: rule } });
  });

  test.each<[what: string, of: Partial<Measured>]>([
    ['a proportion that is none', { value: 250 }],
    ['an amount of 0', { value: 0, proportion: false }],
  ])('leave out %s, and the file is listed', (_, of) => {
    const { metrics: blocks, further } = propose([metrics('a.json', { known: [number('m', of)] })], []);
    expect([blocks, further.map(({ path }) => path)]).toEqual([[], ['a.json']]);
  });

  test.each([['tests'], ['total']])('count the tests of a report by its own name for them: %s', (all) => {
    const tests = new Map([[all, 40]]);
    expect(words(metrics('report.json', { format: 'pytest_json', tests }))).toEqual({ report: { [all]: { min: 40 } } });
  });

  test('are no reason for a name that another file needs', () => {
    const nothing = metrics('a.json', { known: [] });
    expect(Object.keys(words(nothing, metrics('a.yaml')))).toEqual(['a']);
  });

  test('let no test of a test report fail, and none get lost', () => {
    const tests = new Map([
      ['tests', 40],
      ['failed', 0],
      ['errors', 2],
      ['skipped', 1],
    ]);
    expect(words(metrics('junit.xml', { format: 'junit', tests }))).toEqual({
      junit: { failed: { max: 0 }, errors: { max: 2 }, tests: { min: 40 } },
    });
  });

  test('are five of a file, and the others are listed', () => {
    const known = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => number(name));
    const [block] = propose([metrics('a.json', { known })], []).metrics;
    expect(block?.rules.map(({ selector }) => selector)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(block?.further).toEqual(['f', 'g']);
  });

  test('begin with the file called metrics', () => {
    const names = propose([metrics('a/loss.json'), metrics('a/train.json'), metrics('a/metrics.json')], []).metrics;
    expect(names.map(({ name }) => name)).toEqual(['metrics', 'loss', 'train']);
  });
});

describe('the numbers that say most of a model', () => {
  const ordered = (...known: readonly Measured[]) => mostTelling(known).map(({ selector }) => selector);

  test('are those on held-out data, and never those on training data', () => {
    const names = ['train_loss', 'f1', 'val_auc', 'train.acc'].map((name) => number(name));
    expect(ordered(...names)).toEqual(['val_auc', 'f1']);
  });

  test('are those on training data where there are no others', () => {
    expect(ordered(number('train_acc'))).toEqual(['train_acc']);
  });

  test('are summaries before groups, then the weakest group', () => {
    const good = number('cat.recall', { value: 0.9 });
    const weak = number('dog.recall', { value: 0.5 });
    expect(ordered(good, weak, number('macro avg.recall'), number('accuracy'))).toEqual([
      'accuracy',
      'macro avg.recall',
      'dog.recall',
      'cat.recall',
    ]);
  });

  test('are quality before losses, and losses before latencies', () => {
    const cost = { proportion: false, direction: 'lower_is_better' } as const;
    expect(ordered(number('latency', cost), number('loss', cost), number('auc'))).toEqual(['auc', 'loss', 'latency']);
  });
});

describe('other files', () => {
  test('a table must keep half of its rows, and one that was not counted must have one', () => {
    const file = (path: string) => ({ path, size: 10, tracked: true });
    const { tables } = propose(
      [
        { kind: 'table', file: file('train.csv'), rows: 341 },
        { kind: 'table', file: file('tiny.csv'), rows: 1 },
        { kind: 'table', file: file('big.parquet') },
      ],
      [],
    );
    expect(tables.map(({ name, fewestRows }) => [name, fewestRows])).toEqual([
      ['train', 170],
      ['tiny', 1],
      ['big', 1],
    ]);
  });

  test('a table that is there in two formats is one', () => {
    const seen = ['t.csv', 't.parquet'].map(
      (path) => ({ kind: 'table', file: { path, size: 10, tracked: true }, rows: 3 }) as const,
    );
    expect(propose(seen, []).tables.map(({ path }) => path)).toEqual(['t.csv']);
  });

  test.each([
    [1, '0.1KB'],
    [647, '0.8KB'],
    [46_840, '57KB'],
    [833_000, '1000KB'],
    [900_000, '1.1MB'],
    [48_100_000, '58MB'],
    [2_000_000_000, '2.4GB'],
  ])('a model of %d bytes may have %s', (bytes, size) => {
    expect(sizeWithHeadroom(bytes)).toBe(size);
  });

  test('each block has a name of its own, made of letters that a name may have', () => {
    const taken = new Set<string>();
    const paths = ['a/metrics.json', 'b/metrics.json', 'metrics.yml', 'metrics.json', 'Mići\n"x".json', '☕.json'];
    expect(paths.map((path) => blockName(path, taken))).toEqual([
      'metrics',
      'b-metrics',
      'metrics-2',
      'metrics-3',
      'Mi-i-x',
      'file',
    ]);
  });
});
