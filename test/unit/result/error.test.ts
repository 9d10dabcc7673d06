import { describe, expect, test } from '@jest/globals';
import { isMeasurementError, UserError, UserErrors, userErrors } from '../../../src/result/error.js';

const missing = new UserError('missing_file', { what: 'm.json is not there' });
const invalid = new UserError('invalid_config', { what: 'unknown key "nmae"' });

describe('what was thrown', () => {
  test('is one mistake of the user', () => {
    expect(userErrors(missing)).toEqual([missing]);
  });

  test('is several mistakes, told together', () => {
    expect(userErrors(new UserErrors([missing, invalid]))).toEqual([missing, invalid]);
    expect(new UserErrors([missing, invalid]).message).toBe('m.json is not there\nunknown key "nmae"');
  });

  test.each([new TypeError('a bug'), 'text', undefined])('is a bug, and thrown on: %p', (bug) => {
    let thrown: unknown = 'nothing';
    try {
      userErrors(bug);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBe(bug);
  });
});

test.each<[string, unknown, boolean]>([
  ['a file that is not there', missing, true],
  ['a mistake in the configuration', invalid, false],
  ['a bug', new Error('missing_file'), false],
])('an error of measurement is not just any: %s', (_name, error, expected) => {
  expect(isMeasurementError(error)).toBe(expected);
});
