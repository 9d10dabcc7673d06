import type { GateName } from '../result/key.js';
import type { Gate } from './gate.js';

/**
 * Every gate there is, loaded where a configuration asks for it: to read the code of all of them takes longer than most of
 * them take to judge. A gate joins by a row here and a word in `gateNames`.
 */
export const gates: Readonly<Record<GateName, () => Promise<Gate>>> = {
  data: async () => (await import('./data/gate.js')).dataGate,
  metrics: async () => (await import('./metrics/gate.js')).metricsGate,
  drift: async () => (await import('./drift/gate.js')).driftGate,
  model: async () => (await import('./model/gate.js')).modelGate,
};
