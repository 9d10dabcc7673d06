import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readScan } from '../../../../src/formats/scans/read.js';
import { uncovered } from '../../../../src/formats/scans/scan.js';
import { UserError } from '../../../../src/result/error.js';

const folder = 'test/fixtures/models/scans';
const report = (name: string) => readFileSync(`${folder}/${name}`);
const scan = (name: string) => readScan(report(name), name);
const tools = ['picklescan.txt', 'modelscan.json', 'modelaudit.json', 'modelaudit.sarif'];

describe.each(tools)('%s', (tool) => {
  test('on a clean file: it was scanned, and nothing was found', () => {
    expect(scan(`clean/${tool}`)).toMatchObject({ scanned: 1, findings: [], skipped: [], errors: [] });
  });

  test('on a call of a shell: it is critical, or an error where SARIF knows no more', () => {
    const { findings, errors } = scan(`system/${tool}`);
    const severity = tool.endsWith('.sarif') ? 'high' : 'critical';
    expect(findings).toMatchObject([{ severity, file: expect.stringContaining('system.pkl') }]);
    expect(findings[0]?.what).toMatch(/system/);
    expect(errors).toEqual([]);
  });

  test('on a file that is cut off: it was not read', () => {
    expect(scan(`cut/${tool}`).errors).not.toEqual([]);
  });

  test('on an empty folder: nothing was scanned', () => {
    expect(scan(`empty/${tool}`)).toMatchObject({ scanned: 0, findings: [] });
  });
});

test('picklescan tells what it found by file, and no more', () => {
  expect(scan('mixed/picklescan.txt')).toEqual({
    tool: 'picklescan',
    // of 4, one could not be parsed
    scanned: 3,
    files: [],
    findings: [
      { severity: 'critical', file: '/tmp/scan-fixtures/mixed/system.pkl', what: 'dangerous import posix.system' },
      { severity: 'low', file: '', what: 'suspicious globals: 1' },
    ],
    skipped: [],
    errors: [{ file: '/tmp/scan-fixtures/mixed/cut.pkl', why: 'pickle exhausted before seeing STOP' }],
  });
});

test('modelscan tells what it scanned, skipped and failed on', () => {
  expect(scan('mixed/modelscan.json')).toMatchObject({
    tool: 'modelscan',
    version: '0.8.8',
    scanned: 3,
    findings: [{ severity: 'critical', file: 'system.pkl', rule: 'modelscan.scanners.PickleUnsafeOpScan' }],
    skipped: [{ file: 'notes.txt', why: 'Model Scan did not scan file' }],
    errors: [{ file: 'cut.pkl', why: 'Parsing error: pickle exhausted before seeing STOP' }],
  });
});

test('modelaudit tells digests, skips what it cannot name, and fails on what it did not analyse to its end', () => {
  const { files, skipped, errors, scanned } = scan('mixed/modelaudit.json');
  expect(scanned).toBe(3);
  expect(files.map(({ sha256 }) => sha256?.length)).toEqual([64, 64, 64]);
  expect(skipped.map(({ file }) => file)).toEqual(['/tmp/scan-fixtures/mixed/notes.txt']);
  expect(errors.map(({ file }) => file)).toEqual(['/tmp/scan-fixtures/mixed/cut.pkl']);
});

test('modelaudit in SARIF tells its version and digests', () => {
  expect(scan('clean/modelaudit.sarif')).toMatchObject({
    tool: 'ModelAudit',
    version: '0.2.54',
    files: [{ path: 'clean/clean.pkl', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
  });
});

describe.each(tools)('a report of %s', (tool) => {
  const bytes = report(`system/${tool}`);

  test('that is cut off is refused, wherever it is cut', () => {
    for (let length = 0; length < bytes.length; length += bytes.length > 2000 ? 41 : 3) {
      const cut = bytes.subarray(0, length);
      // the last newline of JSON says nothing
      if (cut.toString().trim() === bytes.toString().trim() && !tool.endsWith('.txt')) continue;
      expect(() => readScan(cut, tool)).toThrow(tool);
    }
  });
});

test('a report that is empty says that the scanner wrote nothing', () => {
  expect(() => readScan(Buffer.from(' \n'), 'scan.json')).toThrow(expect.objectContaining({ code: 'empty' }));
});

test.each([
  ['JSON of something else', '{"accuracy": 0.9}'],
  ['a list', '[]'],
  ['text', 'all is well\n'],
  ['bytes', '\ufffe'],
])('%s is no report', (_name, text) => {
  expect(() => readScan(Buffer.from(text, 'latin1'), 'scan.json')).toThrow(
    expect.objectContaining({ code: 'malformed' }),
  );
});

/** A report with one passage exchanged. */
function changed(name: string, from: string, to: string): Buffer {
  const text = report(name).toString('utf8');
  expect(text).toContain(from);
  return Buffer.from(text.replace(from, to));
}

test.each<[string, string, string, string, string]>([
  ['a severity that nobody knows', 'system/modelscan.json', '"CRITICAL"}', '"NONE"}', '"NONE" is no severity'],
  [
    'fewer issues than it counts',
    'system/modelscan.json',
    '"total_issues": 1',
    '"total_issues": 2',
    'total_issues is not',
  ],
  [
    'fewer files than it counts',
    'system/modelscan.json',
    '"total_scanned": 1',
    '"total_scanned": 2',
    'total_scanned is not',
  ],
  ['no errors', 'clean/modelscan.json', ', "errors": []', '', 'errors is no list'],
  ['issues twice', 'clean/modelscan.json', '"issues": []', '"issues": [], "issues": []', 'stands twice'],
  [
    'a severity that nobody knows',
    'system/modelaudit.json',
    '"severity": "critical"',
    '"severity": "fine"',
    '"fine" is no',
  ],
  ['no summary', 'system/picklescan.txt', '----------- SCAN', '---------- SCAN', 'no report of a scanner'],
  ['half a summary', 'system/picklescan.txt', 'Scanned files', 'Files', 'does not say "Scanned files"'],
])('a report with %s is refused (%s)', (_name, name, from, to, why) => {
  const told = () => {
    try {
      readScan(changed(name, from, to), name);
    } catch (error) {
      if (error instanceof UserError) return `${error.explanation.what}: ${error.explanation.why}`;
      throw error;
    }
    return 'nothing';
  };
  expect(told()).toContain(why);
});

describe('picklescan', () => {
  test('that hides its lines cannot hide its numbers', () => {
    const line = /^.*dangerous import.*\n/m.exec(report('system/picklescan.txt').toString())?.[0] ?? '';
    const { findings } = readScan(changed('system/picklescan.txt', line, ''), 'scan.txt');
    expect(findings).toEqual([{ severity: 'critical', file: '', what: 'dangerous globals: 1' }]);
  });

  test('that hides one of its lines tells the rest by their number', () => {
    const { findings } = readScan(
      changed('system/picklescan.txt', 'Dangerous globals: 1', 'Dangerous globals: 2'),
      'scan.txt',
    );
    expect(findings.map(({ what }) => what)).toEqual(['dangerous import posix.system', 'dangerous globals: 2']);
  });

  test('that stopped with an exception did not read all', () => {
    const { errors } = readScan(
      changed('clean/picklescan.txt', '-----------', 'Unhandled exception\n-----------'),
      'scan.txt',
    );
    expect(errors).toEqual([{ file: '', why: 'Unhandled exception' }]);
  });

  test('that was told to be strict finds what it does not know', () => {
    const line = "/m/a.pkl: dangerous import 'acme Thing' FOUND (promoted by --strict)\n-----------";
    const { findings } = readScan(changed('clean/picklescan.txt', '-----------', line), 'scan.txt');
    expect(findings).toEqual([{ severity: 'critical', file: '/m/a.pkl', what: 'dangerous import acme.Thing' }]);
  });
});

describe('SARIF', () => {
  const rule = { id: 'R1', defaultConfiguration: { level: 'note' } };
  const sarif = (result: object, run: object = {}) => {
    const driver = {
      name: 'acme',
      version: '1',
      rules: [rule, { id: 'R2', properties: { 'security-severity': '9.1' } }],
    };
    const message = { text: 'found' };
    const runs = [{ tool: { driver }, results: [{ message, ...result }], ...run }];
    return readScan(Buffer.from(JSON.stringify({ version: '2.1.0', runs })), 'scan.sarif');
  };

  test.each<[string, object, string]>([
    ['a level of the result', { ruleId: 'R1', level: 'error' }, 'high'],
    ['a level of the rule', { ruleId: 'R1' }, 'low'],
    ['a rule by its place', { ruleIndex: 0 }, 'low'],
    ['no level', {}, 'medium'],
    ['the severity of its rule', { ruleId: 'R2', level: 'note' }, 'critical'],
    ['a severity of its own', { ruleId: 'R2', properties: { 'security-severity': '4.0' } }, 'medium'],
    ['a severity below medium', { properties: { 'security-severity': 3.9 } }, 'low'],
    ['a severity of 7', { properties: { 'security-severity': '7' } }, 'high'],
    ['a suppression of its own', { level: 'error', suppressions: [{ kind: 'inSource' }] }, 'high'],
  ])('with %s', (_name, result, severity) => {
    expect(sarif(result).findings).toMatchObject([{ severity, what: 'found' }]);
  });

  test.each([
    ['a pass', { kind: 'pass' }],
    ['what does not apply', { kind: 'notApplicable' }],
    ['what is no longer there', { baselineState: 'absent' }],
  ])('does not take %s for a finding', (_name, result) => {
    expect(sarif(result).findings).toEqual([]);
  });

  test('with a severity that is none is refused', () => {
    expect(() => sarif({ properties: { 'security-severity': '11' } })).toThrow('scan.sarif');
    expect(() => sarif({ level: 'fine' })).toThrow('scan.sarif');
  });

  test('without artifacts does not say how many files it scanned', () => {
    expect(sarif({}).scanned).toBeUndefined();
  });

  test('tells an execution that failed, and errors of the tool', () => {
    const notification = { level: 'error', message: { text: 'gave up' } };
    const invocations = [{ executionSuccessful: false, toolExecutionNotifications: [notification] }];
    expect(sarif({}, { invocations }).errors).toEqual([
      { file: '', why: 'its execution was not successful' },
      { file: '', why: 'gave up' },
    ]);
    expect(sarif({}, { results: null }).errors).toEqual([
      { file: '', why: 'the run has no results: it did not start' },
    ]);
  });

  test('without runs is refused', () => {
    expect(() => readScan(Buffer.from('{"version": "2.1.0", "runs": []}'), 'scan.sarif')).toThrow('scan.sarif');
  });
});

describe('which files a scan did not read', () => {
  const sha256 = 'a'.repeat(64);
  const of = (...files: { path: string; sha256?: string }[]) => ({
    ...{ tool: 'x', scanned: files.length, findings: [], skipped: [], errors: [] },
    files,
  });

  test.each<[string, { path: string; sha256?: string }, { path: string; sha256?: string }, boolean]>([
    ['the same path', { path: 'models/m.pkl' }, { path: 'models/m.pkl' }, true],
    ['a path from the root', { path: '/home/x/models/m.pkl' }, { path: 'models/m.pkl' }, true],
    ['a path within the folder', { path: 'm.pkl' }, { path: 'models/m.pkl' }, true],
    ['a path of Windows', { path: 'C:\\x\\models\\m.pkl' }, { path: 'models/m.pkl' }, true],
    ['a member', { path: 'models/m.pt:archive/data.pkl' }, { path: 'models/m.pt' }, true],
    ['another folder', { path: 'old/m.pkl' }, { path: 'models/m.pkl' }, false],
    ['half a name', { path: 'models/am.pkl' }, { path: 'm.pkl' }, false],
    ['a longer name', { path: 'models/m.pkl.bak' }, { path: 'models/m.pkl' }, false],
    ['a member of the same name', { path: 'x.zip:models/m.pkl' }, { path: 'models/m.pkl' }, false],
    ['no name', { path: '' }, { path: 'models/m.pkl' }, false],
    ['the same digest', { path: 'x', sha256 }, { path: 'models/m.pkl', sha256 }, true],
    ['another digest', { path: 'models/m.pkl', sha256: 'b'.repeat(64) }, { path: 'models/m.pkl', sha256 }, false],
  ])('by %s', (_name, scanned, file, isCovered) => {
    expect(uncovered(of(scanned), [file])).toEqual(isCovered ? [] : [file]);
  });

  test('cannot be told of a tool that names none', () => {
    expect(uncovered(scan('clean/picklescan.txt'), [{ path: 'clean.pkl' }])).toBeUndefined();
  });
});
