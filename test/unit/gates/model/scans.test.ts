import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readScan } from '../../../../src/formats/scans/read.js';
import type { Finding, Scan } from '../../../../src/formats/scans/scan.js';
import { judgeScan } from '../../../../src/gates/model/scans.js';

const folder = 'test/fixtures/models/scans';
const scan = (name: string) => readScan(readFileSync(`${folder}/${name}`), name);
const tools = ['picklescan.txt', 'modelscan.json', 'modelaudit.json', 'modelaudit.sarif'];

describe.each(tools)('what %s says', (tool) => {
  test.each([
    ['of a clean file passes', 'clean', 'clean.pkl', 'passed', 'no_violations'],
    ['of a call of a shell fails', 'system', 'system.pkl', 'failed', 'findings'],
    ['of a shell among others fails', 'mixed', 'system.pkl', 'failed', 'findings'],
    ['of an empty folder is an error', 'empty', 'clean.pkl', 'error', undefined],
  ])('%s', (_name, from, path, status, reason) => {
    const outcome = judgeScan(scan(`${from}/${tool}`), { files: [{ path }] });
    expect(outcome).toMatchObject({ status, ...(reason !== undefined && { reason }) });
  });

  test.each(['cut', 'cut-call'])('of a file that it could not read does not pass: %s', (from) => {
    const outcome = judgeScan(scan(`${from}/${tool}`), { files: [], failAt: 'critical' });
    expect(outcome.status).not.toBe('passed');
  });
});

const file = { path: 'models/m.pkl' };
const clean: Scan = { tool: 'acme', scanned: 1, files: [file], findings: [], skipped: [], errors: [] };
const finding = (severity: Finding['severity']): Finding => ({ severity, file: 'm.pkl', what: 'a call' });

test.each([
  ['low', undefined, 'passed'],
  ['medium', undefined, 'failed'],
  ['high', undefined, 'failed'],
  ['critical', undefined, 'failed'],
  ['low', 'low', 'failed'],
  ['medium', 'high', 'passed'],
  ['high', 'high', 'failed'],
  ['high', 'critical', 'passed'],
] as const)('a finding of severity %s where %s fails: %s', (severity, failAt, status) => {
  const outcome = judgeScan({ ...clean, findings: [finding(severity)] }, { failAt, files: [file] });
  expect(outcome.status).toBe(status);
});

test('findings are told, the gravest first, and counted', () => {
  const findings = [...Array(6).fill(finding('medium')), finding('critical')];
  expect(judgeScan({ ...clean, version: '2', findings }, { files: [file] })).toEqual({
    status: 'failed',
    reason: 'findings',
    what: 'acme 2 has 7 findings of severity medium or above',
    why: `critical: a call (m.pkl); ${Array(4).fill('medium: a call (m.pkl)').join('; ')}; and 2 more`,
    observed: { value: 7 },
    expected: { at_most: 0 },
    evidence: [
      { kind: 'counts', counts: { scanned: 1, skipped: 0, errors: 0, low: 0, medium: 6, high: 0, critical: 1 } },
    ],
  });
});

test('what it found counts even where it did not get to its end', () => {
  const errors = [{ file: 'x', why: 'gave up' }];
  expect(judgeScan({ ...clean, errors, findings: [finding('high')] }, { files: [file] }).reason).toBe('findings');
});

test.each<[string, Partial<Scan>, string, string]>([
  ['it failed on a file', { errors: [{ file: 'x', why: 'gave up' }] }, 'unreadable', 'it failed on x: gave up'],
  ['it scanned nothing', { scanned: 0, files: [] }, 'nothing_to_judge', 'it scanned no file'],
  ['it does not say what', { scanned: undefined }, 'nothing_to_judge', 'it does not say which files it scanned'],
  ['it scanned others', { files: [{ path: 'x.pkl' }] }, 'nothing_to_judge', 'is not models/m.pkl'],
])('silence is an error where %s', (_name, change, reason, why) => {
  const outcome = judgeScan({ ...clean, ...change }, { files: [file] });
  expect(outcome).toMatchObject({ status: 'error', reason, why: expect.stringContaining(why) });
});

test('a tool that names no files has to have scanned as many as there are', () => {
  const unnamed = { ...clean, files: [] };
  expect(judgeScan(unnamed, { files: [file, { path: 'models/n.pkl' }] }).status).toBe('error');
  expect(judgeScan(unnamed, { files: [file] })).toMatchObject({
    status: 'passed',
    what: 'acme found nothing of severity medium or above in 1 file, which it does not name',
  });
});

test('what it skipped beside the model does not matter', () => {
  const skipped = [{ file: 'README.md', why: 'unknown' }];
  expect(judgeScan({ ...clean, skipped }, { files: [file] }).status).toBe('passed');
});
