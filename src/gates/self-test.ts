import type { PlannedCheck } from '../result/check.js';

/** How long and how often innocent runs are simulated. */
export interface SelfTestRequest {
  readonly runs: number;
  /** after so many, no more runs are begun; as many as were asked for where absent */
  readonly seconds?: number;
  /** rows of the current side; as many as the configured data have where absent */
  readonly rows?: number;
}

/** How often the checks of a block stop runs in which nothing changed. */
export interface SelfTest {
  /** that were simulated; fewer than were asked for where time was up */
  readonly runs: number;
  readonly rows: { readonly reference: number; readonly current: number };
  /** whether rows of one group were drawn together */
  readonly grouped: boolean;
  /** the checks that chance decides */
  readonly checks: readonly SelfTested[];
  /** runs in which any of them did not pass, and in which one that blocks did not */
  readonly any: Share;
  readonly blocked: Share;
  /** the checks that chance does not decide, and why */
  readonly settled: readonly { readonly check: PlannedCheck; readonly why: string }[];
  /** the column of the current data that tells when rows are of */
  readonly time?: string;
}

/** How often something happened, with the 95 % interval of the rate that the runs estimate. */
export interface Share {
  readonly runs: number;
  readonly share: number;
  readonly interval: readonly [lower: number, upper: number];
}

/** In how many of the runs a check did not pass, and how many of them in which way. */
export interface SelfTested {
  readonly check: PlannedCheck;
  readonly open: Share;
  readonly failed: number;
  readonly inconclusive: number;
  readonly error: number;
}
