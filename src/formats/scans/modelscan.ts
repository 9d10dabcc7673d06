import { isArray, type TreeMap } from '../metrics/tree.js';
import { countAt, mapAt, mapsAt, optionalText, ReportFault, severityOf, textAt } from './fields.js';
import type { NotScanned, Scan } from './scan.js';

const levels = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' } as const;

export function isModelscan(root: TreeMap): boolean {
  const summary = root.get('summary');
  return summary instanceof Map && summary.has('modelscan_version') && root.has('issues');
}

/** What `modelscan -r json` writes. Paths are relative to what it was pointed at. @throws ReportFault */
export function readModelscan(root: TreeMap): Scan {
  const summary = mapAt(root, 'summary');
  const scanned = mapAt(summary, 'scanned');
  const total = countAt(scanned, 'total_scanned');
  const names = scanned.get('scanned_files') ?? [];
  if (!isArray(names) || names.length !== total)
    throw new ReportFault('total_scanned is not the number of scanned_files');
  const files = names.map((path) => {
    if (typeof path !== 'string') throw new ReportFault('scanned_files holds something that is no name');
    return { path };
  });
  const findings = mapsAt(root, 'issues').map((issue) => {
    const rule = optionalText(issue, 'scanner');
    return {
      severity: severityOf(textAt(issue, 'severity'), levels),
      file: textAt(issue, 'source'),
      what: textAt(issue, 'description'),
      ...(rule !== undefined && { rule }),
    };
  });
  if (countAt(summary, 'total_issues') !== findings.length) {
    throw new ReportFault('total_issues is not the number of issues');
  }
  const skipped = summary.get('skipped');
  return {
    tool: 'modelscan',
    version: textAt(summary, 'modelscan_version'),
    scanned: total,
    files,
    findings,
    skipped: skipped === undefined ? [] : mapsAt(mapAt(summary, 'skipped'), 'skipped_files').map(notScanned),
    errors: mapsAt(root, 'errors').map(notScanned),
  };
}

function notScanned(entry: TreeMap): NotScanned {
  return { file: optionalText(entry, 'source') ?? '', why: textAt(entry, 'description') };
}
