import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { problemText, terminalReport } from '../../../src/report/terminal.js';
import { columnsCheck, contributions, drift, drifted, histogram, stable, trend, uncompared } from './drift-samples.js';
import { check, error, failed, many, model, passed, run, skipped, violations } from './sample-run.js';

function lines(report: string): string[] {
  return report.split('\n');
}

describe('the report of a run', () => {
  test('tells what did not pass, then every block, then the verdict', async () => {
    const checks = [
      passed({ subject: 'accuracy' }, { observed: { value: 0.95 }, expected: { at_least: 0.9 } }),
      failed(
        { line: 7 },
        {
          observed: { value: 0.8 },
          expected: { at_least: 0.9 },
          why: 'the data changed',
          fix: 'train again',
          baseline: {
            from: 'file:production.json',
            path: 'production.json',
            sha256: 'd'.repeat(64),
            observed: { value: 0.91 },
          },
        },
      ),
    ];
    expect(lines(await terminalReport(run([model(checks)]), { colour: false }))).toEqual([
      'churn  mlgate.yml',
      '',
      'FAIL   metrics/report/f1/min  mlgate.yml:7',
      '       what  f1 is 0.8, required is ≥ 0.9',
      '       why   the data changed',
      '       fix   train again',
      '       base  0.91 in file:production.json (sha256 dddddddddddd…)',
      '',
      '  metrics/report',
      '    pass  accuracy min  0.95  ≥ 0.9',
      '    FAIL  f1 min        0.8   ≥ 0.9',
      '',
      'FAILED  1 failed, 1 passed of 2 checks',
      '',
    ]);
  });

  test('of what passed is the blocks and the verdict', async () => {
    const whole = passed({ gate: 'data', source: 'training', subject: null, rule: 'schema' });
    expect(lines(await terminalReport(run([model([whole])]), { colour: false }))).toEqual([
      'churn  mlgate.yml',
      '',
      '  data/training',
      '    pass  schema  –',
      '',
      'PASSED  1 check passed',
      '',
    ]);
  });

  test('marks warnings as such, and passes with them', async () => {
    const text = await terminalReport(run([model([passed(), failed({ subject: 'auc', effect: 'warn' })])]), {
      colour: false,
    });
    expect(text).toContain('\nFAIL (warns)  metrics/report/auc/min\n');
    expect(text).toContain('\n    pass          f1 min   –\n    FAIL (warns)  auc min  –\n');
    expect(text).toContain('\nPASSED  1 failed, 1 passed of 2 checks\n');
  });

  test('tells what the policy leaves out, and counts it', async () => {
    const text = await terminalReport(run([model([passed(), skipped({ subject: 'auc' })])]), { colour: false });
    expect(text).toContain('\nskipped  metrics/report/auc/min\n       what  there is no baseline to compare with\n');
    expect(text).toContain('\nPASSED  1 skipped, 1 passed of 2 checks\n');
  });

  test('names the gates that were not asked for', async () => {
    const partly = model([error()], { gates: ['metrics', 'model'], gates_left_out: ['data'] });
    expect(await terminalReport(run([partly]), { colour: false })).toContain(
      '\nERROR  1 could not be measured of 1 check: nothing was measured; only metrics, model, not asked for: data\n',
    );
  });

  test('shows the failing rows, and their values where there are any', async () => {
    const rows = [
      { file: 'train.csv', row: 3, values: { age: '-1', name: null } },
      { file: 'train.csv', row: 12 },
    ];
    const violated = failed({ gate: 'data' }, { evidence: [{ kind: 'rows', rows, masked: false }] });
    const text = await terminalReport(run([model([violated])]), { colour: false });
    expect(text).toContain(
      '\n       row   train.csv row 3  age = "-1", name = missing\n       row   train.csv row 12\n',
    );
  });

  test('puts the numbers of rows on one line a file where their values are masked, and says how to see them', async () => {
    const rows = [3, 12].map((row) => ({ file: 'a.csv', row })).concat({ file: 'b.csv', row: 1 });
    const violated = failed({ gate: 'data' }, { evidence: [{ kind: 'rows', rows, masked: true }] });
    expect(await terminalReport(run([model([violated])]), { colour: false })).toContain(
      '\n       rows  a.csv: 3, 12 (show_values: true shows the cells)' +
        '\n       rows  b.csv: 1 (show_values: true shows the cells)\n',
    );
  });

  test('shows which values violate, in which files, and how that was decided', async () => {
    const violated = failed({ gate: 'data' }, { evidence: violations('x') });
    expect(await terminalReport(run([model([violated])]), { colour: false })).toContain(
      [
        '       row   x row 3  x = "x"',
        '       seen  most frequent: "x" in 412 rows (27 different values)',
        '       part  in 6 of its files: x 412 of 1,000 rows (41.2 %); 5 more',
        '       how   decided by ajv on 312 different values',
        '',
      ].join('\n'),
    );
  });

  test('says how an error was come by', async () => {
    const evidence = [{ kind: 'method', method: 'distinct_values', judged: 1 }] as const;
    const text = await terminalReport(run([model([error({ gate: 'data' }, { evidence })])]), { colour: false });
    expect(text).toContain('\n       how   decided by ajv on 1 value\n');
  });

  test('names the checks that took the slow way before the verdict, though all passed', async () => {
    const slow = passed({ gate: 'data', source: 'training' }, { evidence: violations('x').slice(3) });
    expect(lines(await terminalReport(run([model([slow])]), { colour: false }))).toEqual([
      'churn  mlgate.yml',
      '',
      '  data/training',
      '    pass  f1 min  –',
      '',
      'note   1 check of data/training was decided by ajv on its distinct values: f1 min',
      '',
      'PASSED  1 check passed',
      '',
    ]);
  });

  test('shows the file that was judged', async () => {
    const evidence = [{ kind: 'file', path: 'm.onnx', size: 48_100_000, sha256: 'ab' }] as const;
    const text = await terminalReport(run([model([failed({ gate: 'model' }, { evidence })])]), { colour: false });
    expect(text).toContain('\n       file  m.onnx, 48.1 MB, sha256 ab\n');
  });

  test('shows the interval of what did not pass whole, and beside every value', async () => {
    const interval = { kind: 'interval', about: 'value', lower: 0.8, upper: 0.95, level: 0.95 } as const;
    const evidence = [{ ...interval, method: 'wilson', trials: 100 }] as const;
    const measured = { observed: { value: 0.9 }, expected: { at_least: 0.85 }, evidence };
    const unsettled = check({
      ...{ status: 'inconclusive', reason: 'interval_contains_bound' },
      ...{ what: 'f1 is 0.9', ...measured },
    });
    const text = await terminalReport(run([model([unsettled, passed({ subject: 'auc' }, measured)])]), {
      colour: false,
    });
    expect(text).toContain('\n       from  95 % interval of the value: 0.8 to 0.95 (wilson, 100 rows)\n');
    expect(text).toContain('\n    INCONCLUSIVE  f1 min   0.9 (0.8 to 0.95)  ≥ 0.85\n');
    expect(text).toContain('\n    pass          auc min  0.9 (0.8 to 0.95)  ≥ 0.85\n');
  });

  test('of several models tells one after the other', async () => {
    const models = [model([passed()]), model([failed()], { name: 'fraud', config: null })];
    const text = await terminalReport(run(models), { colour: false });
    expect(text.match(/^(?:churn|fraud|PASSED|FAILED).*$/gm)).toEqual([
      'churn  mlgate.yml',
      'PASSED  1 check passed',
      'fraud',
      'FAILED  1 failed of 1 check',
    ]);
  });

  test('says that nothing was measured, and why', async () => {
    const location = { file: 'mlgate.yml', line: 3, column: 1 };
    const why = 'it is no key';
    const problem = { code: 'invalid_config', what: 'unknown key', why, fix: 'remove it', location } as const;
    expect(lines(await terminalReport(run([], [problem]), { colour: false }))).toEqual([
      'error  mlgate.yml:3:1  unknown key',
      '       why   it is no key',
      '       fix   remove it',
      '',
      'ERROR  nothing was measured',
      '',
    ]);
  });
});

describe('a long block', () => {
  test('of up to twelve passed checks is told whole', async () => {
    const text = await terminalReport(run([model(many(12, passed))]), { colour: false });
    expect(text.match(/^ {4}pass /gm)).toHaveLength(12);
  });

  test('of more is a count of those about one column, after what is about the whole and what did not pass', async () => {
    const checks = [passed({ subject: null, rule: 'schema' }), ...many(13, passed), failed({ subject: 'bad' })];
    const text = await terminalReport(run([model(checks)]), { colour: false });
    expect(text).toContain(
      [
        '  metrics/report',
        '    pass  schema   –',
        '    FAIL  bad min  –',
        '    pass  13 more checks, each without a violation',
        '',
      ].join('\n'),
    );
  });

  test('is told whole where that is asked for', async () => {
    const text = await terminalReport(run([model(many(40, passed))]), { colour: false, verbose: true });
    expect(text.match(/^ {4}pass {2}column_\d+ min/gm)).toHaveLength(40);
  });
});

describe('drift', () => {
  test('is told with where it is, both sides, its trend and how it was judged', async () => {
    const checks = [
      columnsCheck(0, 3),
      drifted('income', [drift, contributions, histogram, trend]),
      stable({ subject: 'income', rule: 'missing' }, 0, []),
      stable({ subject: 'age' }),
      uncompared('id', 'identifier_column'),
    ];
    expect(lines(await terminalReport(run([model(checks)]), { colour: false }))).toEqual([
      'churn  mlgate.yml',
      '',
      'FAIL   drift/scoring/income/distribution',
      '       what  the Wasserstein distance of income is 0.451',
      '       part  > 91000            5 % → 13.4 %   31.2 % of the difference',
      '       part  44200 … 91000     10 % → 15.8 %   25 %',
      '       part  15 more                           43.8 %',
      '       hist  reference  ▁▁████▄▄  ▁▁',
      '             current      ▄▄▆▆██▁▁▂▂',
      '                        < 2000 > 10000',
      '       trend wasserstein by window from 2026-11-03: 0.0213, – (12 rows), 0.12*, 0.15*; * beyond the bound, and all since 2026-11-05',
      '       rows  2,000 rows against 10,000, treated as independent',
      '       how   wasserstein, normalize winsorised_std; anderson_darling: p 4.3e-7, 1.3e-6 after benjamini_hochberg over 31 tests, alpha 0.05; 1,999 redraws',
      '',
      '  drift/scoring',
      '    pass  columns              3 of 3 columns         all',
      '    FAIL  income distribution  0.451 (noise 0.0526)   ≤ 0.1  missing pass',
      '    pass  age distribution     0.0336 (noise 0.0526)  ≤ 0.1',
      '',
      'note   drift/scoring: not compared: id (identifier)',
      'note   drift/scoring: rows are treated as independent; where several belong to one user or device, name it with group',
      '',
      'FAILED  1 failed, 1 skipped, 3 passed of 5 checks',
      '',
    ]);
  });

  test('of a column that is not compared has a line where all is to be told', async () => {
    const text = await terminalReport(run([model([uncompared('id', 'identifier_column')])]), {
      colour: false,
      verbose: true,
    });
    expect(text).toContain('\nskipped  drift/scoring/id/distribution\n       what  id is not compared\n');
    expect(text).toContain('\n    skipped  id distribution  –\n');
  });

  test('of masked values is told without them, and of none without a picture', async () => {
    const shares = { reference: 0.1, current: 0.2, contribution: 0.4 };
    const parts = [shares, { ...shares, reference: 0 }, { ...shares, part: '精度' }];
    const masked = drifted('city', [drift, { kind: 'contributions', parts, omitted: 0 }]);
    expect(await terminalReport(run([model([masked])]), { colour: false })).toContain(
      [
        '       part  a value of the reference without a name     10 % → 20 %     40 % of the difference',
        '       part  a new value                                  0 % → 20 %     40 %',
        '       part  精度                                        10 % → 20 %     40 %',
        '       rows  ',
      ].join('\n'),
    );
  });

  test('of very many columns is told of the ten that drifted furthest, and a line each', async () => {
    const evidence = [drift, contributions, histogram, trend];
    const checks = Array.from({ length: 1000 }, (_, index) => drifted(`c${index}`, evidence, 0.2 + index / 1000));
    const text = await terminalReport(run([model(checks)]), { colour: false });
    expect(text.match(/^FAIL {3}.*$/gm)).toEqual(
      Array.from({ length: 10 }, (_, index) => `FAIL   drift/scoring/c${999 - index}/distribution`),
    );
    expect(text).toContain(
      '\n       990 more checks of drift/scoring in the table below; --verbose explains each\n\n  drift/scoring\n',
    );
    expect(text.match(/^ {4}FAIL {2}c\d+ distribution/gm)).toHaveLength(1000);
    const whole = await terminalReport(run([model(checks)]), { colour: false, verbose: true });
    expect(whole.match(/^FAIL {3}/gm)).toHaveLength(1000);
  });

  test('shows hostile names and does not obey them, and cuts them', async () => {
    const text = '\x1b[2J\u202e\n##[error]|';
    const shares = { part: text, reference: 0.1, current: 0.2 };
    const hostile = drifted(text, [
      { ...drift, method: text, normalize: text, test: text, correction: text },
      {
        kind: 'contributions',
        parts: [
          { ...shares, contribution: 1 },
          { ...shares, part: 'x'.repeat(10_000), contribution: 0 },
        ],
        omitted: 0,
      },
      { kind: 'histogram', bins: [shares, { ...shares, part: 'x'.repeat(10_000) }, { ...shares, part: 'FR' }] },
      { kind: 'trend', method: text, windows: [{ from: text, rows: 1, exceeds: true }], began: text },
    ]);
    const report = await terminalReport(run([model([hostile, uncompared(text, 'time_column')])]), { colour: false });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(report).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]|##\[|x{61}/);
    // The what, the trend with its method and both its moments, the four words of how, and the line of the table.
    expect(report.split('\\u{1b}[2J\\u{202e}\\n#\\u{23}[error]|').length - 1).toBe(9);
    // The part, the category, and the column that is not compared.
    expect(report.split('"\\u001b[2J\\u{202e}\\n#\\u{23}[error]|"').length - 1).toBe(3);
  });
});

describe('a report that is to tell all', () => {
  const slow = passed({ gate: 'data', source: 'training' }, { evidence: violations('x').slice(3) });
  const scans = ['row rules', 'unique id'].map((scan, index) => {
    return { model: 'churn', gate: 'data', source: 'training', scan, seconds: 1.2 - index * 0.8 } as const;
  });
  const sample = run([model([slow, failed({ gate: 'data', source: 'training', subject: 'auc' })])], [], scans);

  test('says of each check how it was decided, and how long tables were read', async () => {
    expect(lines(await terminalReport(sample, { colour: false, verbose: true })).slice(5)).toEqual([
      '  data/training',
      '    pass  f1 min   –',
      '          decided by ajv on 312 different values',
      '    FAIL  auc min  –',
      '',
      'note   1 check of data/training was decided by ajv on its distinct values: f1 min',
      'scans  data/training: row rules 1.2 s, unique id 0.4 s',
      '',
      'FAILED  1 failed, 1 passed of 2 checks',
      '',
    ]);
  });

  test('is the only one that does: another is the same for the same inputs', async () => {
    const again = run(sample.models);
    expect(await terminalReport(sample, { colour: false })).toBe(await terminalReport(again, { colour: false }));
  });
});

describe('columns', () => {
  test('are aligned though characters are two cells wide or none', async () => {
    const names = ['f1', '精度', 'e\u0301quite\u0301', '😀'];
    const checks = names.map((subject, index) =>
      passed({ subject }, { observed: { value: index }, expected: { at_least: 0 } }),
    );
    const rows = lines(await terminalReport(run([model(checks)]), { colour: false })).filter((line) =>
      line.includes('≥'),
    );
    expect(rows.map((row) => stringWidth(row.slice(0, row.indexOf('≥'))))).toEqual([25, 25, 25, 25]);
  });
});

describe('colour', () => {
  const mixed = [
    passed({ subject: 'a' }),
    failed({ subject: 'b', line: 7 }),
    failed({ subject: 'c', effect: 'warn' }),
    skipped({ subject: 'd' }),
  ];
  const sample = run([model(mixed)]);
  const [green, yellow, red] = [32, 33, 31].map((code) => `\x1b[${code}m`);

  test('is absent where it is not wanted', async () => {
    expect(await terminalReport(sample, { colour: false })).not.toContain('\x1b');
  });

  test('is green for what passed, yellow for warnings and what is left out, red for what blocks', async () => {
    const text = await terminalReport(sample, { colour: true });
    expect(text).toContain(`    ${green}pass        \x1b[39m  a min`);
    expect(text).toContain(`    ${red}FAIL        \x1b[39m  b min`);
    expect(text).toContain(`    ${yellow}FAIL (warns)\x1b[39m  c min`);
    expect(text).toContain(`    ${yellow}skipped     \x1b[39m  d min`);
    expect(text).toContain(`\x1b[1m${red}FAILED\x1b[39m\x1b[22m  2 failed`);
  });

  test('changes nothing but the colour', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the colours
    const plain = (await terminalReport(sample, { colour: true })).replace(/\x1b\[\d+m/g, '');
    expect(plain).toBe(await terminalReport(sample, { colour: false }));
  });
});

test('hostile text is shown and not obeyed', async () => {
  const text = '\x1b[2J\u202e\n##[error]';
  const shown = '\\u{1b}[2J\\u{202e}\\n#\\u{23}[error]';
  const hostile = failed(
    { subject: text },
    {
      ...{ what: text, why: text, fix: text, evidence: violations(text) },
      expected: { gap: { to: text, at_most: 0.1 } },
    },
  );
  const scans = [{ model: text, gate: 'data', source: text, scan: text, seconds: 1 }] as const;
  const report = await terminalReport(run([model([hostile], { name: text })], [], scans), {
    colour: false,
    verbose: true,
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(report).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]|##\[/);
  // the model, what, why, fix, the file and the column of the row, the part of the table, the metric, and the one it is
  // compared with; the metric in the note, the table and the purpose of the scan
  expect(report.split(shown).length - 1).toBe(12);
  // the cell of the row, and the most frequent value
  expect(report.split('"\\u001b[2J\\u{202e}\\n#\\u{23}[error]"').length - 1).toBe(2);
});

test('a problem by itself is a few plain lines', () => {
  expect(problemText({ code: 'usage', what: 'there is no command check2', fix: 'mlgate check' })).toBe(
    'error  there is no command check2\n       fix   mlgate check\n',
  );
});
