// Jest with native ES modules, whose switch is Node's and not Jest's, and with the totals as the last line, in the one
// form that every tool can read. Node's warning about the switch stays out of the output.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
const env = { ...process.env, NODE_OPTIONS: [process.env.NODE_OPTIONS, ...flags].filter(Boolean).join(' ') };
const folder = mkdtempSync(join(tmpdir(), 'mlgate-jest-'));
const report = join(folder, 'report.json');
const args = [jest, ...process.argv.slice(2), '--json', '--outputFile', report];
const { status } = spawnSync(process.execPath, args, { stdio: ['inherit', 'ignore', 'inherit'], env });
process.exitCode = status ?? 1;
try {
  const totals = JSON.parse(readFileSync(report, 'utf8'));
  // A file that could not even be loaded holds tests that did not pass, however many they are.
  const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites;
  const skipped = totals.numPendingTests > 0 ? `, ${totals.numPendingTests} skipped` : '';
  console.log(`${totals.numPassedTests} passed, ${failed} failed${skipped}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
