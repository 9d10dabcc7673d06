import type { Effect } from '../result/check.js';

/**
 * What a rule does where it is broken.
 *
 * @param severity its own word
 * @param otherwise what it does without one, as its block says
 */
export function effectOf(severity: 'fail' | 'warn' | undefined, otherwise: Effect): Effect {
  if (severity === undefined) return otherwise;
  return severity === 'warn' ? 'warn' : 'block';
}
