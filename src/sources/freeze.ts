import { isMeasurementError } from '../result/error.js';
import type { FrozenInput } from '../result/run.js';
import type { Reach } from './reach.js';
import type { InputRequest } from './request.js';
import { resolveSource } from './resolve.js';

/**
 * Pins what a reference means now: which files, each with its size and SHA-256. What cannot be pinned keeps the reason,
 * which becomes the answer of every check that needs it.
 */
export async function freeze(request: InputRequest, reach: Reach): Promise<FrozenInput> {
  const { gate, source, role, name, written } = request;
  const frozen = { gate, source, role, ...(name !== undefined && { name }), text: written };
  try {
    return { ...frozen, files: await resolveSource(request, reach) };
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    const { code, explanation } = error;
    const location = error.location ?? request.location;
    return { ...frozen, files: [], problem: { code, ...explanation, ...(location && { location }) } };
  }
}
