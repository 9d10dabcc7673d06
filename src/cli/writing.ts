import { UserError } from '../result/error.js';
import type { ProfileRequest } from '../run/profile.js';

/** How the files of a table are written, where a command is told. */
export interface WritingOptions {
  readonly delimiter?: string;
  readonly quote?: string;
  readonly encoding?: string;
  readonly missingValue?: readonly string[];
}

/**
 * As the configuration would say it.
 *
 * @throws UserError `usage` where a character is not one
 */
export function writingOf({ delimiter, quote, encoding, missingValue }: WritingOptions): ProfileRequest['writing'] {
  if (delimiter !== undefined && delimiter.length !== 1) throw notOne('--delimiter', delimiter);
  if (quote !== undefined && quote.length > 1) throw notOne('--quote', quote);
  return {
    csv: {
      ...(delimiter !== undefined && { delimiter }),
      ...(quote !== undefined && { quote }),
      ...(missingValue && { missingValues: ['', ...missingValue] }),
    },
    ...(encoding !== undefined && { encoding }),
  };
}

function notOne(option: string, given: string): UserError<'usage'> {
  const what = `${option} is one character, and ${JSON.stringify(given)} is not`;
  return new UserError('usage', { what, fix: "a tab is $'\\t' in bash" });
}
