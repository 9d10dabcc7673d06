import { isMeasurementError } from '../result/error.js';
import type { GateName } from '../result/key.js';
import type { FileDigest, FrozenInput, InputRole } from '../result/run.js';
import { digestFile } from './digest.js';
import { filesAt, type PathRequest } from './path.js';
import type { Workspace } from './workspace.js';

/** A path of the configuration that a gate will read. */
export interface InputRequest extends PathRequest {
  readonly gate: GateName;
  readonly source: string;
  readonly role: InputRole;
  /** the path alone, where `written` holds more words, as in `file:reports/production.json` */
  readonly text: string;
  readonly written: string;
}

/**
 * Pins what a path means now: which files, each with its size and SHA-256. What cannot be pinned keeps the reason, which
 * becomes the answer of every check that needs it.
 */
export async function freeze(request: InputRequest, workspace: Workspace): Promise<FrozenInput> {
  const { gate, source, role, written } = request;
  const frozen = { gate, source, role, text: written };
  try {
    const files: FileDigest[] = [];
    for (const file of await filesAt(request, workspace))
      files.push(await digestFile(file, workspace, request.location));
    return { ...frozen, files };
  } catch (error) {
    if (!isMeasurementError(error)) throw error;
    const { code, explanation, location } = error;
    return { ...frozen, files: [], problem: { code, ...explanation, ...(location && { location }) } };
  }
}
