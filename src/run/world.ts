import type { OpenEngine } from '../engine/engine.js';
import type { GateName } from '../result/key.js';
import type { Tool } from '../result/run.js';
import type { Reach } from '../sources/reach.js';
import type { ScanEvent } from '../tables/scan-event.js';

/** Something worth telling while a run goes on. */
export type Progress =
  | { readonly kind: 'block'; readonly model: string; readonly gate: GateName; readonly source: string }
  /** a table is read */
  | { readonly kind: 'scan'; readonly model: string; readonly gate: GateName; readonly event: ScanEvent }
  /** a bug of ours: the checks it hit are errors, and whoever prints must show the stack */
  | { readonly kind: 'bug'; readonly error: unknown };

/** All that a run reaches outside itself. Nothing below `run` reads the environment or the clock. */
export interface World extends Reach {
  readonly tool: Tool;
  readonly openEngine: OpenEngine;
  readonly progress: (event: Progress) => void;
}
