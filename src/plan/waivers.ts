import type { LoadedConfiguration } from '../config/load.js';
import { UserError, UserErrors } from '../result/error.js';
import { type GateName, gateNames, type Key, parseCheckId } from '../result/key.js';
import { locationText } from '../result/location.js';
import { nearest } from '../result/nearest.js';
import { isDay, type Waiver } from '../result/waiver.js';

/**
 * The waivers of the checks that are planned. A waiver that names none of them would wait for the day on which somebody adds
 * one of that name, so it is refused; that of a gate which was left out of this run is nobody's business here.
 *
 * @param ids of the checks that the evaluated gates plan
 * @throws UserErrors with every fault of the waivers
 */
export function plannedWaivers(
  { policy, at }: LoadedConfiguration,
  evaluated: readonly GateName[],
  ids: readonly string[],
): readonly Waiver[] {
  const faults: UserError[] = [];
  const first = new Map<string, number>();
  const waivers: Waiver[] = [];
  const leftOut = gateNames.filter((gate) => policy[gate] !== undefined && !evaluated.includes(gate));
  for (const [index, { check, reason, approved_by, expires }] of (policy.waivers ?? []).entries()) {
    const place = (word: keyof Waiver) => at(['waivers', index, word]);
    const fault = (word: keyof Waiver, what: string, fix: string, why?: string) =>
      faults.push(new UserError('invalid_config', { what, fix, ...(why !== undefined && { why }) }, place(word)));
    for (const [word, text] of Object.entries({ reason, approved_by }) as ['reason' | 'approved_by', string][]) {
      if (text.trim() === '') fault(word, `${word} of the waiver of ${check} is blank`, 'say it, or remove the waiver');
    }
    if (!isDay(expires)) {
      fault('expires', `${expires} is no day of the calendar`, 'write the last day on which it holds');
    }
    const before = first.get(check);
    first.set(check, before ?? index);
    if (before !== undefined) {
      const other = at(['waivers', before, 'check']);
      fault('check', `${check} is waived twice`, 'keep one of the two', other && `first in ${locationText(other)}`);
      continue;
    }
    const key = keyOf(check);
    if (key && leftOut.includes(key.gate)) continue;
    if (key && ids.includes(check)) {
      waivers.push({ check, reason, approved_by, expires });
      continue;
    }
    const [similar] = nearest(check, ids, 1);
    const what = key
      ? `no check is called ${check}: nothing is there to waive`
      : `${JSON.stringify(check)} is no id of a check`;
    fault('check', what, similar === undefined ? 'mlgate plan lists the ids' : `did you mean ${similar}?`);
  }
  if (faults.length > 0) throw new UserErrors(faults);
  return waivers;
}

/** @returns undefined where the text is not an id */
function keyOf(id: string): Key | undefined {
  try {
    return parseCheckId(id);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
