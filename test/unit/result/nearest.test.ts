import { describe, expect, test } from '@jest/globals';
import { nearest } from '../../../src/result/nearest.js';

describe('the nearest names', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['a letter is missing', 'recal', ['recall', 'precision'], ['recall']],
    ['two letters are swapped', 'rcoauc', ['roc_auc', 'f1'], ['roc_auc']],
    ['only the case differs', 'ACCURACY', ['accuracy'], ['accuracy']],
    ['nothing is near', 'accuracy', ['loss', 'rmse'], []],
    ['there is nothing to choose from', 'accuracy', [], []],
    ['the nearest comes first', 'recal', ['recalls', 'recall'], ['recall', 'recalls']],
    ['equals are in the order of the alphabet', 'f1', ['f3', 'f2'], ['f2', 'f3']],
    ['two of two letters differ', 'f1', ['r2'], []],
    ['a name stands twice', 'recal', ['recall', 'recall'], ['recall']],
  ])('where %s: %s', (_name, name, candidates, expected) => {
    expect(nearest(name, candidates)).toEqual(expected);
  });

  test('are three unless more or fewer are asked for', () => {
    const candidates = ['f2', 'f3', 'f4', 'f5'];
    expect(nearest('f1', candidates)).toEqual(['f2', 'f3', 'f4']);
    expect(nearest('f1', candidates, 1)).toEqual(['f2']);
  });
});
