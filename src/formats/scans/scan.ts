/** From the mildest to the gravest. */
export const severities = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** What an external scanner says of the files of a model, in one vocabulary. */
export interface Scan {
  /** as it calls itself, e.g. `modelscan` */
  readonly tool: string;
  readonly version?: string;
  /** how many files it read to their end; undefined where it does not say */
  readonly scanned: number | undefined;
  /** those files as it names them; a member of an archive is `archive:member`. Empty where it names none */
  readonly files: readonly ScannedFile[];
  readonly findings: readonly Finding[];
  /** what it did not try to read: a format that it does not know */
  readonly skipped: readonly NotScanned[];
  /** what it failed to read */
  readonly errors: readonly NotScanned[];
}

export interface ScannedFile {
  readonly path: string;
  readonly sha256?: string;
}

export interface Finding {
  readonly severity: Severity;
  /** empty where the tool does not say */
  readonly file: string;
  readonly what: string;
  /** of the tool, e.g. `S201` */
  readonly rule?: string;
}

export interface NotScanned {
  /** empty where it is not about one file */
  readonly file: string;
  readonly why: string;
}

/** A file of the model, as the gate knows it. */
export interface ModelFile {
  /** relative, with slashes */
  readonly path: string;
  readonly sha256?: string;
}

/**
 * Which files of a model a scan did not read, as far as it says which ones it read. A digest decides where the tool tells
 * one; otherwise the path, which the tool may write from another folder on: one has to be the end of the other, in whole
 * parts. Members of an archive count for the archive.
 *
 * @returns undefined where the tool names no files
 */
export function uncovered(scan: Scan, files: readonly ModelFile[]): readonly ModelFile[] | undefined {
  if (scan.files.length === 0) return undefined;
  return files.filter((file) => !scan.files.some((scanned) => isSame(scanned, file)));
}

function isSame(scanned: ScannedFile, file: ModelFile): boolean {
  if (scanned.sha256 !== undefined && file.sha256 !== undefined) return scanned.sha256 === file.sha256;
  const [theirs, ours] = [partsOf(scanned.path), partsOf(file.path)];
  const shared = Math.min(theirs.length, ours.length);
  if (shared === 0) return false;
  return [...Array(shared).keys()].every((back) => {
    const [their, our] = [theirs.at(-1 - back) ?? '', ours.at(-1 - back)];
    return their === our || (back === 0 && their.startsWith(`${our}:`));
  });
}

/** A member's own slashes stand behind the colon, and are none of the path. */
function partsOf(path: string): readonly string[] {
  const slashed = path.replaceAll('\\', '/');
  const drive = /^[A-Za-z]:\//.test(slashed) ? 2 : 0;
  const colon = slashed.indexOf(':', drive);
  const [own, member] = colon === -1 ? [slashed, ''] : [slashed.slice(0, colon), ':'];
  const parts = own.split('/').filter((part) => part !== '' && part !== '.');
  const last = parts.pop();
  return last === undefined ? [] : [...parts, `${last}${member}`];
}
