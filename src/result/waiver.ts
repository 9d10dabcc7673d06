/** That a check does not block until the end of a day: who says so, and why. */
export interface Waiver {
  /** the id of the check */
  readonly check: string;
  readonly reason: string;
  readonly approved_by: string;
  /** the last day on which it is in force, ISO 8601 in UTC */
  readonly expires: string;
}

/** A waiver as it stands beside its check. */
export interface AppliedWaiver extends Omit<Waiver, 'check'> {
  readonly in_force: boolean;
}

/** Whether the text is a day of the calendar: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** How many days a waiver has left: 0 on its last, below that it has expired. */
export function daysLeft({ expires }: Pick<Waiver, 'expires'>, at: string): number {
  return (Date.parse(expires) - Date.parse(at.slice(0, 10))) / 86_400_000;
}

/** @param at the run's clock, ISO 8601 in UTC */
export function applied({ reason, approved_by, expires }: Waiver, at: string): AppliedWaiver {
  return { reason, approved_by, expires, in_force: daysLeft({ expires }, at) >= 0 };
}
