import type { FormatName } from '../format-name.js';
import type { Inspector } from '../inspection.js';
import type { Archive } from './archive.js';

/** A format that is a zip archive, told by the names in it. */
export interface ArchiveKind {
  recognises(archive: Archive): boolean;
  /** Inspects every member, and says what they make together. */
  inspect(archive: Archive, inspector: Inspector): Promise<FormatName>;
}
