import {
  type ModelFile,
  type NotScanned,
  type Scan,
  type Severity,
  severities,
  uncovered,
} from '../../formats/scans/scan.js';
import { type Evidence, errorOutcome, type Outcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';

export interface ScanRule {
  /** the mildest severity that fails, `medium` unless told */
  readonly failAt?: Severity | undefined;
  /** the files that have to be among those that were scanned */
  readonly files: readonly ModelFile[];
}

/** How many are told one by one. */
const shown = 5;

/**
 * Judges what an external scanner found.
 *
 * From `medium` on is: a warning of SARIF or of modelaudit, MEDIUM of modelscan. A dangerous global of picklescan is
 * critical; what it calls suspicious, notes of SARIF, and what modelaudit calls info are low.
 *
 * What it found fails, even where it did not get to its end. What it did not read did not pass: nothing scanned at all is an
 * error, and so is anything it failed to read, and a file of the model that is not among those it names.
 */
export function judgeScan(scan: Scan, { failAt = 'medium', files }: ScanRule): Outcome {
  const counted = scan.findings.filter(({ severity }) => rank(severity) >= rank(failAt));
  const tool = scan.version === undefined ? scan.tool : `${scan.tool} ${scan.version}`;
  const measured = {
    observed: { value: counted.length },
    expected: { at_most: 0 },
    evidence: [countsOf(scan)],
  };
  if (counted.length > 0) {
    const grave = counted.toSorted((a, b) => rank(b.severity) - rank(a.severity));
    const lines = grave
      .slice(0, shown)
      .map(({ severity, file, what }) => `${severity}: ${what}${file && ` (${file})`}`);
    const rest = counted.length > shown ? [`and ${counted.length - shown} more`] : [];
    const found = counted.length === 1 ? '1 finding' : `${counted.length} findings`;
    const what = `${tool} has ${found} of severity ${failAt} or above`;
    return { status: 'failed', reason: 'findings', what, why: [...lines, ...rest].join('; '), ...measured };
  }
  const unmeasured = notMeasured(scan, files);
  if (unmeasured) {
    const { code, why } = unmeasured;
    const what = `${tool} found nothing of severity ${failAt} or above, and did not read all`;
    const fix = 'run the scanner on the whole model, and mend what it says it could not read';
    return { ...errorOutcome(new UserError(code, { what, why, fix })), ...measured };
  }
  const read = scan.scanned === 1 ? '1 file' : `${scan.scanned} files`;
  const names = scan.files.length === 0 ? ', which it does not name' : '';
  const what = `${tool} found nothing of severity ${failAt} or above in ${read}${names}`;
  return { status: 'passed', reason: 'no_violations', what, ...measured };
}

/** What stands against taking silence for a clean bill, if anything. */
function notMeasured(
  scan: Scan,
  files: readonly ModelFile[],
): { readonly code: 'nothing_to_judge' | 'unreadable'; readonly why: string } | undefined {
  if (scan.errors.length > 0) return { code: 'unreadable', why: `it failed on ${listed(scan.errors)}` };
  if (scan.scanned === undefined) return { code: 'nothing_to_judge', why: 'it does not say which files it scanned' };
  if (scan.scanned === 0) return { code: 'nothing_to_judge', why: 'it scanned no file' };
  const missing = uncovered(scan, files);
  if (missing === undefined && scan.scanned < files.length) {
    const why = `it scanned ${scan.scanned} files, and the model has ${files.length}`;
    return { code: 'nothing_to_judge', why };
  }
  if (missing === undefined || missing.length === 0) return undefined;
  const names = missing.slice(0, shown).map(({ path }) => path);
  const rest = missing.length > shown ? ` and ${missing.length - shown} more` : '';
  return { code: 'nothing_to_judge', why: `among the files that it scanned is not ${names.join(', ')}${rest}` };
}

function listed(entries: readonly NotScanned[]): string {
  const lines = entries.slice(0, shown).map(({ file, why }) => (file === '' ? why : `${file}: ${why}`));
  return [...lines, ...(entries.length > shown ? [`${entries.length - shown} more`] : [])].join('; ');
}

function countsOf(scan: Scan): Evidence {
  const of = (severity: Severity) => scan.findings.filter((finding) => finding.severity === severity).length;
  return {
    kind: 'counts',
    counts: {
      ...(scan.scanned !== undefined && { scanned: scan.scanned }),
      skipped: scan.skipped.length,
      errors: scan.errors.length,
      ...Object.fromEntries(severities.map((severity) => [severity, of(severity)])),
    },
  };
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}
