import type { GateContext } from '../gates/gate.js';
import type { GateName } from '../result/key.js';
import type { ScanTiming } from '../result/run.js';
import type { World } from './world.js';

/** What a gate of one model tells of its readings: all of it is progress, and what is finished is kept in `scans`. */
export function scanListener(
  model: string,
  gate: GateName,
  { progress }: Pick<World, 'progress'>,
  scans: ScanTiming[],
): GateContext['onScan'] {
  return (event) => {
    progress({ kind: 'scan', model, gate, event });
    if (event.kind !== 'finished') return;
    const { source, scan, seconds } = event;
    scans.push({ model, gate, source, scan, seconds });
  };
}
