import { UserError } from '../../../result/error.js';
import { Patience } from './patience.js';

/** So long may one name take: it comes from the file, and can be one for which a pattern takes for ever. */
const patienceMilliseconds = 1_000;

/** By pattern and name: whether they match; undefined where it did not come to an end. */
const answers = new Map<string, Map<string, boolean | undefined>>();

/**
 * Whether a pattern of `patternProperties` speaks of a name.
 *
 * @throws UserError `limit_exceeded` where the pattern does not come to an end
 */
export function matchesName(pattern: string, name: string): boolean {
  const known = answers.get(pattern) ?? new Map<string, boolean | undefined>();
  answers.set(pattern, known);
  if (!known.has(name)) known.set(name, tried(new RegExp(pattern, 'u'), name));
  const answer = known.get(name);
  if (answer !== undefined) return answer;
  throw new UserError('limit_exceeded', {
    what: `the pattern ${JSON.stringify(pattern)} took more than ${patienceMilliseconds / 1000} second for the name of a column`,
    why: 'a pattern with nested repetitions can take for ever on a text that nearly matches',
    fix: 'write the pattern without nested repetitions',
  });
}

let patience: Patience | undefined;

function tried(expression: RegExp, name: string): boolean | undefined {
  // Without a repetition there is nothing to wait for, and a context of its own costs.
  if (!/[*+{]/.test(expression.source)) return expression.test(name);
  let answer: boolean | undefined;
  patience ??= new Patience();
  patience.within(patienceMilliseconds, () => {
    answer = expression.test(name);
  });
  return answer;
}
