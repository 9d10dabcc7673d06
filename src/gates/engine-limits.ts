import type { EngineLimits } from '../config/policy.generated.js';
import { bytesOf } from '../config/size.js';
import type { Limits } from '../engine/engine.js';
import { secondsIn } from '../result/duration.js';

/** What the configuration lets the engine use. */
export function engineLimits(engine: EngineLimits | undefined): Limits {
  const { memory_limit: memory, threads, time_limit: time = '1h' } = engine ?? {};
  return {
    ...(memory !== undefined && { memory: bytesOf(memory) }),
    ...(threads !== undefined && { threads }),
    seconds: secondsIn(time),
  };
}
