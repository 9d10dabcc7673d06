import { UserError } from '../../result/error.js';
import type { Direction } from './format.js';

/** A run that tested nothing has no failures either: that is an error, for `failed: { max: 0 }` would pass. */
export function nothingTested(path: string, why: string): UserError<'empty'> {
  return new UserError(
    'empty',
    {
      what: `${path} is the report of a run in which no test ran`,
      why,
      fix: 'have the run select tests that can run here',
    },
    { file: path },
  );
}

/** A run that could not read some test files knows nothing of the tests in them. */
export function notCollected(path: string, names: readonly string[]): UserError<'malformed'> {
  const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
  return new UserError(
    'malformed',
    {
      what: `${path} is the report of a run that could not collect all tests`,
      why: `collection failed in ${shown}`,
      fix: 'run pytest and mend what it says of the import',
    },
    { file: path },
  );
}

/** Which way the counts of a test run are better. */
export const testDirections: ReadonlyMap<string, Direction> = new Map([
  ['passed', 'higher_is_better'],
  ['failed', 'lower_is_better'],
  ['error', 'lower_is_better'],
  ['errors', 'lower_is_better'],
  ['skipped', 'lower_is_better'],
]);
