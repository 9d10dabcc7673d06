import type { GateName } from '../result/key.js';
import { dataGate } from './data/gate.js';
import { driftGate } from './drift/gate.js';
import type { Gate } from './gate.js';
import { metricsGate } from './metrics/gate.js';
import { modelGate } from './model/gate.js';

/** Every gate there is. A gate joins by a row here and a word in `gateNames`. */
export const gates: Readonly<Record<GateName, Gate>> = {
  data: dataGate,
  metrics: metricsGate,
  drift: driftGate,
  model: modelGate,
};
