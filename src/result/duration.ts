const secondsPerUnit: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/**
 * Seconds of a duration as the configuration writes it: `90s`, `15m`, `36h`, `7d`.
 *
 * @throws RangeError where the text is not a duration; the schema admits none of those
 */
export function secondsIn(duration: string): number {
  const [, digits, unit] = /^([0-9]+)([smhd])$/.exec(duration) ?? [];
  const factor = secondsPerUnit[unit ?? ''];
  if (digits === undefined || factor === undefined) throw new RangeError(`not a duration: ${duration}`);
  return Number(digits) * factor;
}

/** A length of time as people say it, in the largest unit of which it holds two: `50 hours`, `12 days`. */
export function formatSeconds(seconds: number): string {
  const units = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const;
  const [name, length] = units.find(([, each]) => seconds >= 2 * each) ?? (['second', 1] as const);
  const count = Math.floor(seconds / length);
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
