import { describe, expect, test } from '@jest/globals';
import { fault as faultOf, file } from './metrics-fixture.js';

function read(content: string) {
  return file(content, {}, 'm.json');
}

function fault(content: string, name: string) {
  return faultOf(() => read(content).number(name));
}

describe('a metric is found', () => {
  const awkward = `{
    "test": {"accuracy": 0.9, "f1": [0.1, 0.2]},
    "macro avg": {"f1-score": 0.8},
    "metrics/mAP50-95(B)": 0.4,
    "loss~train": 0.3,
    "results": {"gsm8k": {"exact_match,strict-match": 0.6}},
    "v1.0": {"auc": 0.7},
    "": 5,
    "steps": 9007199254740993
  }`;

  test.each<[string, string, number | bigint]>([
    ['by a dotted path', 'test.accuracy', 0.9],
    ['by a pointer', '/test/accuracy', 0.9],
    ['in a list by its index', 'test.f1.1', 0.2],
    ['in a list by a pointer', '/test/f1/0', 0.1],
    ['under a key with a space', 'macro avg.f1-score', 0.8],
    ['under a key with a slash, by its name', 'metrics/mAP50-95(B)', 0.4],
    ['under a key with a slash, by a pointer', '/metrics~1mAP50-95(B)', 0.4],
    ['under a key with a tilde, by its name', 'loss~train', 0.3],
    ['under a key with a tilde, by a pointer', '/loss~0train', 0.3],
    ['under a key with a comma', '/results/gsm8k/exact_match,strict-match', 0.6],
    ['under a key with a dot, by its name', 'v1.0.auc', 0.7],
    ['under a key with a dot, by a pointer', '/v1.0/auc', 0.7],
    ['under an empty key', '/', 5],
    ['beyond 2⁵³, exactly', 'steps', 9007199254740993n],
  ])('%s', (_name, name, value) => {
    expect(read(awkward).number(name).value).toBe(value);
  });

  test('by its pointer where a key looks like that pointer', () => {
    const file = read('{"a": 0.1, "/a": 0.2}');
    expect([file.number('/a').value, file.number('/~1a').value]).toEqual([0.1, 0.2]);
  });
});

describe('a metric is ambiguous', () => {
  test('where a dotted path leads to two numbers', () => {
    expect(fault('{"a.b": 1, "a": {"b": 2}}', 'a.b')).toEqual({
      code: 'ambiguous_metric',
      what: 'm.json has 2 metrics called "a.b"',
      why: 'they are /a/b and /a.b',
      fix: 'write /a/b or /a.b',
    });
  });

  test('by its dotted path only: each pointer is one number', () => {
    const file = read('{"a.b": 1, "a": {"b": 2}}');
    expect([file.number('/a.b').value, file.number('/a/b').value]).toEqual([1, 2]);
  });
});

describe('a metric is missing', () => {
  test('and the names that look like it are listed, best first', () => {
    expect(fault('{"test": {"recall": 1, "recalls": 1, "precision": 1}}', 'test.recal')).toEqual({
      code: 'missing_metric',
      what: 'm.json has no metric "test.recal"',
      why: 'the file holds test.recall, test.recalls and 1 more',
      fix: 'did you mean "test.recall"?',
    });
  });

  test('and a pointer is answered with pointers', () => {
    expect(fault('{"test": {"recall": 1}}', '/test/recal')).toMatchObject({
      why: 'the file holds /test/recall',
      fix: 'did you mean "/test/recall"?',
    });
  });

  test('and the first six names are listed where none looks like it', () => {
    expect(fault('{"a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1, "g": 1, "h": 1}', 'accuracy')).toEqual({
      code: 'missing_metric',
      what: 'm.json has no metric "accuracy"',
      why: 'the file holds a, b, c, d, e, f and 2 more',
    });
  });

  test('and only numbers are offered', () => {
    expect(fault('{"accurac": "0.9", "accuracies": {"x": null}}', 'accuracy')).toEqual({
      code: 'missing_metric',
      what: 'm.json has no metric "accuracy"',
      why: 'the file holds no number at all',
    });
  });

  test.each(['toString', '__proto__', 'constructor', 'length'])('though every object has %s', (name) => {
    expect(fault('{"a": [1]}', name)).toMatchObject({ code: 'missing_metric' });
  });

  test('and all numbers are counted, however many there are', () => {
    expect(fault(`[${Array(20_000).fill(1).join(',')}]`, 'accuracy')).toMatchObject({
      why: 'the file holds 0, 1, 2, 3, 4, 5 and 19994 more',
    });
  });
});

describe('a metric is not a number', () => {
  test.each<[string, string, string]>([
    ['text', '{"f1": "high"}', 'text "high"'],
    ['true', '{"f1": true}', 'boolean true'],
    ['null', '{"f1": null}', 'null'],
    ['an empty object', '{"f1": {}}', 'an object'],
    ['an empty list', '{"f1": []}', 'an array'],
  ])('where it is %s', (_name, content, is) => {
    expect(fault(content, 'f1')).toEqual({ code: 'not_a_number', what: `"f1" in m.json is ${is}, not a number` });
  });

  test('where it is text that spells one, and the word that would allow it is named', () => {
    expect(fault('{"f1": "0.9"}', 'f1')).toEqual({
      code: 'not_a_number',
      what: '"f1" in m.json is text "0.9", not a number',
      why: 'text is not taken for a number unless asked for',
      fix: 'write numeric_strings: true beside path, or have the number written without quotes',
    });
  });

  test('where it is a group, and the first three numbers in it are named', () => {
    expect(fault('{"f1": {"a": 1, "b": "x", "c": 2, "d": [3], "e": 4}, "f1b": 5}', 'f1')).toEqual({
      code: 'not_a_number',
      what: '"f1" in m.json is an object, not a number',
      fix: 'name a number in it: f1.a, f1.c, f1.d.0',
    });
  });
});

describe('a metric is not finite', () => {
  test.each(['NaN', 'Infinity', '-Infinity'])('where it is %s', (value) => {
    expect(fault(`{"loss": ${value}}`, 'loss')).toEqual({
      code: 'not_finite',
      what: `"loss" in m.json is ${value}`,
      why: 'a number that is not finite satisfies no rule',
      fix: 'find out why training or evaluation wrote it',
    });
  });

  test('where it is beyond what a number can hold', () => {
    expect(fault('{"loss": 1e400}', 'loss')).toMatchObject({
      code: 'not_finite',
      what: '"loss" in m.json is Infinity',
    });
  });
});
