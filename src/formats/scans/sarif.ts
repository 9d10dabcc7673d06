import { isMap, type TreeMap } from '../metrics/tree.js';
import { mapAt, mapsAt, optionalText, ReportFault, severityOf, textAt } from './fields.js';
import { withoutPosition } from './modelaudit.js';
import type { Finding, NotScanned, Scan, ScannedFile, Severity } from './scan.js';

const levels = { none: 'low', note: 'low', warning: 'medium', error: 'high' } as const;

export function isSarif(root: TreeMap): boolean {
  return root.get('version') === '2.1.0' && root.has('runs');
}

/**
 * SARIF 2.1.0 (OASIS). A rule's or result's `security-severity` decides before its level, by the bounds of CVSS. What the
 * file itself calls suppressed counts all the same: an exception is for mlgate.yml to make, where it is reviewed.
 *
 * @throws ReportFault
 */
export function readSarif(root: TreeMap): Scan {
  const runs = mapsAt(root, 'runs').map(readRun);
  if (runs.length === 0) throw new ReportFault('it holds no runs');
  const tools = [...new Set(runs.map(({ tool }) => tool))];
  const versions = [...new Set(runs.flatMap(({ version }) => version ?? []))];
  const counts = runs.map(({ scanned }) => scanned);
  return {
    tool: tools.join(', '),
    ...(versions.length > 0 && { version: versions.join(', ') }),
    scanned: counts.some((count) => count === undefined) ? undefined : counts.reduce<number>((a, b) => a + (b ?? 0), 0),
    files: runs.flatMap(({ files }) => files),
    findings: runs.flatMap(({ findings }) => findings),
    skipped: [],
    errors: runs.flatMap(({ errors }) => errors),
  };
}

function readRun(run: TreeMap): Scan {
  const driver = mapAt(mapAt(run, 'tool'), 'driver');
  const rules = mapsAt(driver, 'rules', { optional: true });
  const files: ScannedFile[] = mapsAt(run, 'artifacts', { optional: true }).flatMap(artifact);
  const version = optionalText(driver, 'semanticVersion') ?? optionalText(driver, 'version');
  const results = run.get('results');
  const errors = invocationErrors(run);
  if (results === undefined || results === null)
    errors.push({ file: '', why: 'the run has no results: it did not start' });
  return {
    tool: textAt(driver, 'name'),
    ...(version !== undefined && { version }),
    scanned: run.has('artifacts') ? files.length : undefined,
    files,
    findings: mapsAt(run, 'results', { optional: true }).flatMap((result) => finding(result, rules)),
    skipped: [],
    errors,
  };
}

function artifact(entry: TreeMap): readonly ScannedFile[] {
  const location = entry.get('location');
  const uri = isMap(location) ? optionalText(location, 'uri') : undefined;
  if (uri === undefined) return [];
  const hashes = entry.get('hashes');
  const sha256 = isMap(hashes) ? optionalText(hashes, 'sha-256') : undefined;
  return [
    {
      path: pathOf(uri),
      ...(sha256 !== undefined && /^[0-9a-f]{64}$/i.test(sha256) && { sha256: sha256.toLowerCase() }),
    },
  ];
}

function invocationErrors(run: TreeMap): NotScanned[] {
  return mapsAt(run, 'invocations', { optional: true }).flatMap((invocation) => {
    const why = optionalText(invocation, 'exitCodeDescription') ?? 'its execution was not successful';
    const notifications = mapsAt(invocation, 'toolExecutionNotifications', { optional: true });
    return [
      ...(invocation.get('executionSuccessful') === true ? [] : [{ file: '', why }]),
      ...notifications
        .filter((each) => each.get('level') === 'error')
        .map((each) => ({ file: fileOf(each), why: messageOf(each) })),
    ];
  });
}

/** Results that say that nothing was wrong, or that it no longer is, are no findings. */
function finding(result: TreeMap, rules: readonly TreeMap[]): readonly Finding[] {
  const kind = optionalText(result, 'kind') ?? 'fail';
  if (kind === 'pass' || kind === 'notApplicable' || result.get('baselineState') === 'absent') return [];
  const id = optionalText(result, 'ruleId');
  const index = result.get('ruleIndex');
  const rule = (typeof index === 'number' ? rules[index] : undefined) ?? rules.find((each) => each.get('id') === id);
  return [
    {
      severity: severity(result, rule),
      file: fileOf(result),
      what: messageOf(result),
      ...(id !== undefined && { rule: id }),
    },
  ];
}

function severity(result: TreeMap, rule: TreeMap | undefined): Severity {
  for (const holder of [result, rule]) {
    const properties = holder?.get('properties');
    const written = isMap(properties) ? properties.get('security-severity') : undefined;
    if (written === undefined || written === null) continue;
    const score =
      typeof written === 'string' && /^[0-9]{1,2}(?:\.[0-9]{1,9})?$/.test(written) ? Number(written) : written;
    if (typeof score !== 'number' || !(score >= 0 && score <= 10)) {
      throw new ReportFault(`security-severity ${JSON.stringify(String(written))} is no number from 0 to 10`);
    }
    return score >= 9 ? 'critical' : score >= 7 ? 'high' : score >= 4 ? 'medium' : 'low';
  }
  const defaults = rule?.get('defaultConfiguration');
  const level = optionalText(result, 'level') ?? (isMap(defaults) ? optionalText(defaults, 'level') : undefined);
  return severityOf(level ?? 'warning', levels);
}

function messageOf(entry: TreeMap): string {
  const message = entry.get('message');
  const text = isMap(message) ? (optionalText(message, 'text') ?? optionalText(message, 'markdown')) : undefined;
  return text ?? optionalText(entry, 'ruleId') ?? 'it says no more';
}

function fileOf(entry: TreeMap): string {
  const [location] = mapsAt(entry, 'locations', { optional: true });
  const physical = location?.get('physicalLocation');
  const place = isMap(physical) ? physical.get('artifactLocation') : undefined;
  const uri = isMap(place) ? optionalText(place, 'uri') : undefined;
  return uri === undefined ? '' : withoutPosition(pathOf(uri));
}

function pathOf(uri: string): string {
  const path = uri.replace(/^file:\/\//, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
