import { isMap, type TreeMap } from '../metrics/tree.js';
import { countAt, mapAt, mapsAt, optionalText, ReportFault, severityOf, textAt } from './fields.js';
import type { NotScanned, Scan, ScannedFile } from './scan.js';

/** `info` is advice: on licences, on files that it could not name. */
const levels = { debug: 'low', info: 'low', warning: 'medium', error: 'high', critical: 'critical' } as const;

export function isModelaudit(root: TreeMap): boolean {
  return ['issues', 'checks', 'assets', 'scanner_names'].every((key) => root.has(key));
}

/** What `modelaudit scan -f json` writes. Paths are absolute; a file of which it knows no type was not read. @throws ReportFault */
export function readModelaudit(root: TreeMap): Scan {
  const metadata = mapAt(root, 'file_metadata');
  const files: ScannedFile[] = [];
  const skipped: NotScanned[] = [];
  const errors: NotScanned[] = [];
  for (const asset of mapsAt(root, 'assets')) {
    const path = textAt(asset, 'path');
    const known = metadata.get(path);
    const incomplete = isMap(known) && known.get('analysis_incomplete') === true;
    if (incomplete) errors.push({ file: path, why: 'its analysis is incomplete' });
    else if (textAt(asset, 'type') === 'unknown') skipped.push({ file: path, why: 'its type is unknown' });
    else files.push({ path, ...digestOf(known instanceof Map ? known : undefined) });
  }
  if (root.get('has_errors') !== false) errors.push({ file: '', why: 'it says that errors occurred' });
  // it fails where not all was covered, whatever it found
  if (root.get('success') !== true && errors.length === 0) errors.push({ file: '', why: 'it did not succeed' });
  const told = countAt(root, 'files_scanned');
  if (told < files.length) throw new ReportFault('files_scanned is less than the number of assets');
  return {
    tool: 'modelaudit',
    scanned: files.length,
    files,
    findings: mapsAt(root, 'issues').map((issue) => {
      const rule = optionalText(issue, 'rule_code');
      return {
        severity: severityOf(textAt(issue, 'severity'), levels),
        file: withoutPosition(optionalText(issue, 'location') ?? ''),
        what: textAt(issue, 'message'),
        ...(rule !== undefined && { rule }),
      };
    }),
    skipped,
    errors,
  };
}

function digestOf(metadata: TreeMap | undefined): { readonly sha256?: string } {
  const hashes = metadata?.get('file_hashes');
  const sha256 = isMap(hashes) ? optionalText(hashes, 'sha256') : undefined;
  return sha256 !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {};
}

/** `model.pkl (pos 28)` */
export function withoutPosition(location: string): string {
  return location.replace(/ \(pos [0-9]{1,20}\)$/, '');
}
