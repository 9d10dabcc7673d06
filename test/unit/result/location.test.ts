import { expect, test } from '@jest/globals';
import { type Location, locationText } from '../../../src/result/location.js';

test.each<[Location, string]>([
  [{ file: 'mlgate.yml' }, 'mlgate.yml'],
  [{ file: 'mlgate.yml', line: 14 }, 'mlgate.yml:14'],
  [{ file: 'conf/mlgate.yml', line: 14, column: 7 }, 'conf/mlgate.yml:14:7'],
])('%j is written %s', (location, text) => {
  expect(locationText(location)).toBe(text);
});
