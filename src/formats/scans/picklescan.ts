import { ReportFault } from './fields.js';
import type { Finding, NotScanned, Scan } from './scan.js';

const title = '----------- SCAN SUMMARY -----------';

export function isPicklescan(text: string): boolean {
  return text.split(/\r?\n/).includes(title);
}

/**
 * What picklescan prints: it has no other output. Lines of what it found, then a summary; it names only files in which it
 * found something. It counts as scanned what it could not parse, and says so in a warning; here that is an error.
 *
 * A dangerous global is critical; one that it knows neither as safe nor as dangerous is low, as it is no reason for
 * picklescan to fail either.
 *
 * @throws ReportFault
 */
export function readPicklescan(text: string): Scan {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  // a line that does not end may have lost its last digits
  if (lines.pop() !== '') throw new ReportFault('it is cut off: its last line does not end');
  const findings: Finding[] = [];
  const errors: NotScanned[] = [];
  const totals = { scanned: 0, infected: 0, suspicious: 0, dangerous: 0 };
  let unread = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === title) {
      at = readSummary(lines, at + 1, totals) - 1;
      continue;
    }
    const dangerous = /^(.+): dangerous import '(.+)' FOUND(?: \(promoted by --strict\))?$/.exec(line);
    if (dangerous) {
      const [, file = '', name = ''] = dangerous;
      findings.push({ severity: 'critical', file, what: `dangerous import ${name.replace(' ', '.')}` });
    } else if (line !== '') {
      const unparsed = /^WARNING: could not parse (.+) as pickle: (.*)$/.exec(line);
      const broken = /^ERROR: parsing pickle in (.+?): (.*)$/.exec(line);
      if (unparsed || broken) unread += 1;
      const [, file = '', why = line] = unparsed ?? broken ?? [];
      errors.push({ file, why });
    }
  }
  // its level of logging may leave out the lines, never the numbers
  const missing = totals.dangerous - findings.length;
  if (missing > 0 || (totals.infected > 0 && findings.length === 0)) {
    findings.push({ severity: 'critical', file: '', what: `dangerous globals: ${totals.dangerous}` });
  }
  if (totals.suspicious > 0) {
    findings.push({ severity: 'low', file: '', what: `suspicious globals: ${totals.suspicious}` });
  }
  return {
    tool: 'picklescan',
    scanned: Math.max(0, totals.scanned - unread),
    files: [],
    findings,
    skipped: [],
    errors,
  };
}

const summary = [
  ['Scanned files', 'scanned', true],
  ['Infected files', 'infected', true],
  // not before 1.0
  ['Suspicious globals', 'suspicious', false],
  ['Dangerous globals', 'dangerous', true],
] as const;

/** @returns where the summary ends */
function readSummary(
  lines: readonly string[],
  start: number,
  totals: Record<(typeof summary)[number][1], number>,
): number {
  let at = start;
  for (const [label, key, isNeeded] of summary) {
    const [, digits] = /^[A-Z][a-z]+ [a-z]+: ([0-9]{1,15})$/.exec(lines[at] ?? '') ?? [];
    if (digits !== undefined && lines[at]?.startsWith(`${label}: `)) {
      totals[key] += Number(digits);
      at += 1;
    } else if (isNeeded) throw new ReportFault(`its summary does not say "${label}"`);
  }
  if (lines[at] === 'All globals found:') at += 1;
  while (/^ {2}\* .+ - (?:innocuous|suspicious|dangerous)$/.test(lines[at] ?? '')) at += 1;
  return at;
}
