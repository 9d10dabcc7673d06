// What a gate asks of a source, with what the question is not about filled in.
import type { InputRequest } from '../../../src/sources/request.js';
import type { Source } from '../../../src/sources/source.js';

export function requestOf(from: Source, folder: string, given: Partial<InputRequest> = {}): InputRequest {
  return { gate: 'metrics', source: 'report', role: 'current', from, written: 'as written', folder, ...given };
}
