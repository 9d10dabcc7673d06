import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownReport } from '../../../src/report/markdown.js';
import { contributions, drift, drifted, histogram, trend, uncompared } from './drift-samples.js';
import { error, failed, many, model, passed, run, skipped, violations } from './sample-run.js';

const mebibyte = 1_048_576;

function report(...args: Parameters<typeof run>): string {
  return markdownReport(run(...args), mebibyte);
}

describe('the report', () => {
  test('tells everything: the verdict, what did not pass and why, what passed, and the inputs', () => {
    const file = { path: 'reports/m.json', size: 1536, sha256: 'ab'.repeat(32) };
    const inputs = [
      { gate: 'metrics', source: 'report', role: 'current', text: 'reports/m.json', files: [file] },
    ] as const;
    const reference = { from: 'file:production.json', path: 'production.json', sha256: 'd'.repeat(64) };
    const checks = [
      passed({ subject: 'auc' }, { observed: { value: 0.95 }, expected: { at_least: 0.9 } }),
      failed(
        { line: 7 },
        {
          observed: { value: 0.8 },
          expected: { at_least: 0.9 },
          baseline: { ...reference, observed: { value: 0.91 } },
          why: 'the data changed',
          fix: 'train again',
        },
      ),
    ];
    expect(report([model(checks, { inputs })])).toBe(
      [
        '## mlgate: churn FAILED',
        '',
        '1 failed, 1 passed of 2 checks',
        '',
        '| Status | Check | Measured | Baseline | Rule |',
        '| --- | --- | --- | --- | --- |',
        '| FAIL | <code>metrics/report f1 min</code> | 0.8 | 0.91, file&#58;production.json | ≥ 0.9 |',
        '',
        '- <code>metrics/report/f1/min</code> (<code>mlgate.yml&#58;7</code>): f1 is 0.8, required is ≥ 0.9<br>why&#58; the data changed<br>fix&#58; train again',
        '',
        '<details><summary><code>metrics/report</code>: 1 passed</summary>',
        '',
        '| Status | Check | Measured | Baseline | Rule |',
        '| --- | --- | --- | --- | --- |',
        '| pass | <code>metrics/report auc min</code> | 0.95 |  | ≥ 0.9 |',
        '',
        '</details>',
        '',
        '<details><summary>Inputs</summary>',
        '',
        '| File | Read as | Size | SHA-256 |',
        '| --- | --- | --- | --- |',
        `| <code>reports/m.json</code> | current | 1.54 KB | <code>${'ab'.repeat(32)}</code> |`,
        '',
        '</details>',
        '',
      ].join('\n'),
    );
  });

  test('tells what could not be measured before what failed, and warnings last', () => {
    const checks = [
      failed({ subject: 'warns', effect: 'warn' }),
      skipped({ subject: 'skipped' }),
      failed({ subject: 'fails' }),
      error({ subject: 'errs' }),
    ];
    const rows = report([model(checks)]).matchAll(/^\| ([^|]*) \| <code>metrics\/report (\w+) min<\/code>/gm);
    expect([...rows].map(([, status, subject]) => [status, subject])).toEqual([
      ['ERROR', 'errs'],
      ['FAIL', 'fails'],
      ['skipped', 'skipped'],
      ['FAIL (warns)', 'warns'],
    ]);
  });

  test('names the gates that were not asked for', () => {
    const partly = model([passed()], { gates: ['metrics'], gates_left_out: ['data', 'model'] });
    expect(report([partly])).toContain('1 check passed; only metrics, not asked for&#58; data, model');
  });

  test('names the failing rows', () => {
    const rows = [
      { file: 'train.csv', row: 3 },
      { file: 'train.csv', row: 12 },
    ];
    const violated = failed({ gate: 'data' }, { evidence: [{ kind: 'rows', rows, masked: true }] });
    expect(report([model([violated])])).toContain('<br>rows&#58; train.csv row 3, train.csv row 12\n');
  });

  test('tells which values violate, in which files, and how that was decided, and names the checks so decided', () => {
    const violated = failed({ gate: 'data', source: 'training' }, { evidence: violations('x') });
    expect(
      report([model([violated])])
        .split('\n')
        .slice(-4),
    ).toEqual([
      '- <code>data/training/f1/min</code>: f1 is 0.8, required is ≥ 0.9<br>rows&#58; x row 3' +
        '<br>values&#58; most frequent&#58; &#34;x&#34; in 412 rows &#40;27 different values&#41;' +
        '<br>in 6 of its files&#58; x 412 of 1,000 rows &#40;41.2 %&#41;; 5 more' +
        '<br>decided by ajv on 312 different values',
      '',
      '- note: 1 check of data/training was decided by ajv on its distinct values&#58; f1 min',
      '',
    ]);
  });

  test('tells no masked value', () => {
    const evidence = [{ kind: 'values', distinct: 27, values: [{ rows: 412 }], masked: true }] as const;
    expect(report([model([failed({ gate: 'data' }, { evidence })])])).toContain(
      '<br>values&#58; 27 different values; the most frequent in 412 rows &#40;values are masked&#58; show&#95;values&#58; true shows them&#41;\n',
    );
  });

  test('ends with how long each table was read, and what for', () => {
    const timing = { model: 'churn', gate: 'data', source: 'training', scan: 'row rules', seconds: 1.2 } as const;
    const scans = [timing, { ...timing, scan: 'unique id', seconds: 0.4 }];
    expect(
      report([model([passed()])], [], scans)
        .split('\n')
        .slice(-6),
    ).toEqual([
      '<details><summary>Timings of scans</summary>',
      '',
      '- <code>data/training</code>: row rules 1.2 s, unique id 0.4 s',
      '',
      '</details>',
      '',
    ]);
  });

  test('shows the interval of what did not pass whole, and beside every value', () => {
    const interval = { kind: 'interval', about: 'difference', lower: -0.05, upper: 0.01, level: 0.95 } as const;
    const evidence = [{ ...interval, method: 'newcombe', trials: 1000 }] as const;
    const measured = { observed: { value: 0.9 }, expected: { at_least: 0.85 }, evidence };
    const text = report([model([failed({}, measured), passed({ subject: 'auc' }, measured)])]);
    expect(text).toContain(
      '<br>95 % interval of the difference from the baseline&#58; -0.05 to 0.01 &#40;newcombe, 1000 rows&#41;\n',
    );
    expect(text).toContain('f1 min</code> | 0.9 &#40;difference -0.05 to 0.01&#41; |');
    expect(text).toContain('auc min</code> | 0.9 &#40;difference -0.05 to 0.01&#41; |');
  });

  test('of several models has a section for each', () => {
    const models = [model([passed()]), model([failed()], { name: 'fraud' })];
    expect(report(models).match(/^## .*$/gm)).toEqual(['## mlgate: churn PASSED', '## mlgate: fraud FAILED']);
  });

  test('says that nothing was measured, and why', () => {
    const location = { file: 'mlgate.yml', line: 3, column: 1 };
    const problem = {
      code: 'invalid_config',
      what: 'unknown key "nmae"',
      fix: 'did you mean name?',
      location,
    } as const;
    expect(report([], [problem])).toBe(
      [
        '## mlgate: ERROR, nothing was measured',
        '',
        '- **ERROR** <code>mlgate.yml&#58;3&#58;1</code>: unknown key &#34;nmae&#34;<br>did you mean name?',
        '',
      ].join('\n'),
    );
  });
});

describe('drift', () => {
  const evidence = [drift, contributions, histogram];

  test('is told with a table of where it is and a picture of both sides, below what happened', () => {
    const checks = [drifted('income', evidence), drifted('age'), uncompared('id', 'identifier_column')];
    const how =
      '<br>rows&#58; 2,000 rows against 10,000, treated as independent' +
      '<br>how&#58; wasserstein, normalize winsorised&#95;std; anderson&#95;darling&#58; p 4.3e-7, ' +
      '1.3e-6 after benjamini&#95;hochberg over 31 tests, alpha 0.05; 1,999 redraws';
    expect(report([model(checks)])).toBe(
      [
        '## mlgate: churn FAILED',
        '',
        '2 failed, 1 skipped of 3 checks',
        '',
        '| Status | Check | Measured | Baseline | Rule |',
        '| --- | --- | --- | --- | --- |',
        '| FAIL | <code>drift/scoring income distribution</code> | 0.451 &#40;noise 0.0526&#41; |  | ≤ 0.1 |',
        '| FAIL | <code>drift/scoring age distribution</code> | 0.451 &#40;noise 0.0526&#41; |  | ≤ 0.1 |',
        '',
        `- <code>drift/scoring/income/distribution</code>: the Wasserstein distance of income is 0.451${how}`,
        '',
        '  <details open><summary>Where it differs</summary>',
        '',
        '  | Range or category | Reference | Current | Of the difference |',
        '  | --- | ---: | ---: | ---: |',
        '  | <code>&#62; 91000</code> | 5 % | 13.4 % | 31.2 % |',
        '  | <code>44200 … 91000</code> | 10 % | 15.8 % | 25 % |',
        '  | 15 more |  |  | 43.8 % |',
        '',
        '  <pre>reference  ▁▁████▄▄  ▁▁',
        '  current      ▄▄▆▆██▁▁▂▂',
        '             &#60; 2000 &#62; 10000</pre>',
        '',
        '  </details>',
        '',
        `- <code>drift/scoring/age/distribution</code>: the Wasserstein distance of age is 0.451${how}`,
        '',
        '- note: drift/scoring&#58; not compared&#58; id &#40;identifier&#41;',
        '- note: drift/scoring&#58; rows are treated as independent; where several belong to one user or device, name it with group',
        '',
      ].join('\n'),
    );
  });

  test('is told with its trend', () => {
    expect(report([model([drifted('age', [trend])])])).toContain(
      '<br>trend&#58; wasserstein by window from 2026-11-03&#58; 0.0213, – &#40;12 rows&#41;, 0.12&#42;, 0.15&#42;; &#42; beyond the bound, and all since 2026-11-05\n',
    );
  });

  test('of more than three columns has its pictures folded', () => {
    const checks = Array.from({ length: 4 }, (_, index) => drifted(`c${index}`, evidence));
    expect(report([model(checks.slice(1))]).match(/<details open>/g)).toHaveLength(3);
    expect(report([model(checks)])).not.toContain('<details open>');
    expect(report([model(checks)]).match(/^ {2}<details><summary>Where it differs/gm)).toHaveLength(4);
  });

  test('is told without pictures, and with how many they are, where they do not fit', () => {
    const checks = Array.from({ length: 60 }, (_, index) => drifted(`c${index}`, evidence));
    const whole = report([model(checks)]);
    const text = markdownReport(run([model(checks)]), Buffer.byteLength(whole) - 1);
    expect(text.match(/^- <code>drift/gm)).toHaveLength(60);
    expect(text).not.toMatch(/<pre>|Where it differs/);
    expect(text).toContain('\n\nThe ranges and histograms of 60 checks are left out here: they are in result.json.\n');
  });

  test.each([
    '::error::x',
    '##[error]x',
    '\x1b[2J',
    'a|b',
    'a\n# b\n::error::',
    '</pre><script>alert(1)</script>',
    '</details>',
    '@someone www.y.example',
    '\u202e',
    '|'.repeat(10_000),
  ])('with a hostile name has no more markup than another: %.20j', (text) => {
    const told = (part: string) => {
      const shares = { part, reference: 0.1, current: 0.2 };
      const parts = { kind: 'contributions', parts: [{ ...shares, contribution: 1 }], omitted: 0 } as const;
      const bins = [shares, { ...shares, part: 'FR' }];
      const judged = { ...drift, method: part, test: part };
      return report([
        model([drifted('age', [judged, parts, { kind: 'histogram', bins }]), uncompared(part, 'time_column')]),
      ]);
    };
    const active = (markdown: string) =>
      markdown.replace(/&#\d+;|<!-- -->@|@&#8203;/g, '').match(/[&<>"'`*_~[\]{}()#|\\!$:^@\n]/g);
    expect(active(told(text))).toEqual(active(told('x')));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(told(text)).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]|www\./);
  });

  test('explains the columns that drifted furthest, and has a line for all, where there is no more room', () => {
    const checks = Array.from({ length: 200 }, (_, index) => drifted(`c${index}`, evidence, 0.2 + index / 1000));
    const text = markdownReport(run([model(checks)]), 60_000);
    expect(text.match(/^\| FAIL /gm)).toHaveLength(200);
    expect([...text.matchAll(/^- <code>drift\/scoring\/(c\d+)/gm)].map(([, name]) => name)).toEqual(
      Array.from({ length: 10 }, (_, index) => `c${199 - index}`),
    );
    expect(text).toContain('\n\n190 more checks of <code>drift/scoring</code>: explained in result.json.\n');
    expect(text).toContain('\n\nThe ranges and histograms of 10 checks are left out here: they are in result.json.\n');
  });

  test('of a thousand columns fits a step summary, and of three hundred with all pictures', () => {
    const columns = (count: number) =>
      run([model(Array.from({ length: count }, (_, index) => drifted(`c${index}`, evidence)))]);
    const thousand = markdownReport(columns(1000), mebibyte);
    expect(thousand.match(/^- <code>drift/gm)).toHaveLength(1000);
    expect(markdownReport(columns(300), mebibyte).match(/<pre>/g)).toHaveLength(300);
  });
});

describe('hostile text is shown and not obeyed:', () => {
  test.each<[string, string, string, string]>([
    ['a table cell', 'a|b', 'a&#124;b', 'a&#124;b'],
    ['backquotes', 'a`b``c', 'a&#96;b&#96;&#96;c', 'a&#96;b&#96;&#96;c'],
    ['a script', '<script>', '&#60;script&#62;', '&#60;script&#62;'],
    ['the end of the code', '</code>', '&#60;/code&#62;', '&#60;/code&#62;'],
    ['a character reference', '&lt;', '&#38;lt;', '&#38;lt;'],
    ['a mention', '@someone', '@&#8203;someone', '<!-- -->@someone'],
    ['an address', 'a@b.example', 'a@&#8203;b.example', 'a<!-- -->@b.example'],
    ['a link', '[x](http://y)', '&#91;x&#93;&#40;http&#58;//y&#41;', '&#91;x&#93;&#40;http&#58;//y&#41;'],
    ['an image', '![x](y)', '&#33;&#91;x&#93;&#40;y&#41;', '&#33;&#91;x&#93;&#40;y&#41;'],
    ['an address of the web', 'https://y.example', 'https&#58;//y.example', 'https&#58;//y.example'],
    ['an address without its scheme', 'www.y.example', 'www&#46;y.example', 'www&#46;y.example'],
    ['the same in capitals', 'WWW.y.example', 'WWW&#46;y.example', 'WWW&#46;y.example'],
    [
      'emphasis',
      '*a* _b_ ~~c~~',
      '&#42;a&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;',
      '&#42;a&#42; &#95;b&#95; &#126;&#126;c&#126;&#126;',
    ],
    ['a formula', '$x^2$', '&#36;x&#94;2&#36;', '&#36;x&#94;2&#36;'],
    ['a heading on a new line', 'a\n# b', 'a&#92;n&#35; b', 'a&#92;n&#35; b'],
    [
      'a workflow command',
      '##[error]',
      '&#35;&#92;u&#123;23&#125;&#91;error&#93;',
      '&#35;&#92;u&#123;23&#125;&#91;error&#93;',
    ],
    ['an emoji code', ':rocket:', '&#58;rocket&#58;', '&#58;rocket&#58;'],
    ['an override of direction', '\u202ea', '&#92;u&#123;202e&#125;a', '&#92;u&#123;202e&#125;a'],
  ])('%s', (_name, text, plain, code) => {
    const hostile = failed({ subject: text }, { what: text });
    const [, cell] = /^\| FAIL \| (.*) \| – \| {2}\| {2}\|$/m.exec(report([model([hostile])])) ?? [];
    const [, explanation] = /^- <code>.*<\/code>: (.*)$/m.exec(report([model([hostile])])) ?? [];
    expect([cell, explanation]).toEqual([`<code>metrics/report ${code} min</code>`, plain]);
  });

  test('any text stays one line without an active character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const lines = report([model([failed({ subject: 'f1' }, { what: text })])]).split('\n');
        const explained = lines.filter((line) => line.startsWith('- <code>metrics/report/f1/min</code>: '));
        expect(lines).toHaveLength(10);
        expect(explained[0]?.slice('- <code>metrics/report/f1/min</code>: '.length)).toMatch(
          /^(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}&<>"'`*_~[\]{}()#|\\!$:^@]|&#\d+;|@&#8203;)*$/u,
        );
      }),
    );
  });

  test.each([
    '::error::x',
    '##[error]x',
    '\x1b[2J',
    '`x` ``',
    'a|b',
    'a\n# b\n::error::',
    '<script>alert(1)</script>',
    '</details>',
    '@someone',
    '\u202e',
  ])('the values, files, columns and scans of a violation: %j', (text) => {
    const told = (chosen: string) => {
      const scans = [{ model: 'churn', gate: 'data', source: chosen, scan: chosen, seconds: 1 }] as const;
      const violated = failed({ gate: 'data', subject: chosen }, { what: 'it', evidence: violations(chosen) });
      return report([model([violated])], [], scans);
    };
    const active = (markdown: string) =>
      markdown.replace(/&#\d+;|<!-- -->@|@&#8203;/g, '').match(/[&<>"'`*_~[\]{}()#|\\!$:^@\n]/g);
    // The id alone shows the text in another form, percent-encoded.
    const withoutId = (markdown: string) => markdown.replace(/^- <code>data.*?<.code>/m, '');
    expect(active(withoutId(told(text)))).toEqual(active(withoutId(told('x'))));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(told(text)).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
  });

  test('the name of a file, of a baseline and of a model', () => {
    const file = { path: '<b>|@x', size: 1, sha256: 'ab' };
    const inputs = [{ gate: 'metrics', source: 'report', role: 'current', text: 'm', files: [file] }] as const;
    const reference = { from: 'file:<b>|@x', path: 'm', sha256: 'd' };
    const hostile = model([failed({}, { baseline: reference })], { name: '<b>|@x', inputs });
    const text = report([hostile]);
    expect(text).toContain('## mlgate: &#60;b&#62;&#124;@&#8203;x FAILED');
    expect(text).toContain('| file&#58;&#60;b&#62;&#124;@&#8203;x |');
    expect(text).toContain('| <code>&#60;b&#62;&#124;<!-- -->@x</code> | current |');
    expect(text).not.toContain('<b>');
  });
});

describe('the largest of three levels of detail that fits is used', () => {
  const checks = [...many(3, failed, { source: 'bad' }), ...many(40, passed, { source: 'good' })];
  const sample = run([model(checks)]);
  const everything = markdownReport(sample, mebibyte);
  const bytes = Buffer.byteLength(everything);

  test('everything, in exactly the bytes that it needs', () => {
    expect(everything).toContain('<code>metrics/good column&#95;39 min</code>');
    expect(everything).not.toContain('left out');
    expect(markdownReport(sample, bytes)).toBe(everything);
  });

  test('what did not pass, with a count of what did, one byte below', () => {
    const text = markdownReport(sample, bytes - 1);
    expect(text.match(/<code>metrics\/bad column&#95;\d min<\/code>/g)).toHaveLength(3);
    expect(text).not.toContain('metrics/good');
    expect(text).toContain('40 passed checks are left out here: they are in result.json.');
  });

  test('the headline, with its counts, where even that is too much', () => {
    const notPassed = markdownReport(sample, bytes - 1);
    expect(markdownReport(sample, Buffer.byteLength(notPassed))).toBe(notPassed);
    expect(markdownReport(sample, Buffer.byteLength(notPassed) - 1)).toBe(
      [
        '## mlgate: churn FAILED',
        '',
        '3 failed, 40 passed of 43 checks',
        '',
        'The checks are left out here: they are in result.json.',
        '',
      ].join('\n'),
    );
  });

  test('the beginning of the headlines, and a word that it was cut, where there are too many', () => {
    const models = Array.from({ length: 1000 }, (_, index) => model([failed()], { name: `né-${index}` }));
    for (let most = 1000; most < 1008; most += 1) {
      const text = markdownReport(run(models), most);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(most);
      expect(text).not.toContain('\ufffd');
      expect(text).toMatch(/^## mlgate: né-0 FAILED\n/);
      expect(text).toMatch(/\n… cut: the report is larger than this place can hold\n$/);
    }
  });
});

describe('2,000 failing checks', () => {
  const why = '(for the reason that stands here) '.repeat(2);
  const sample = run([model([...many(2000, (about) => failed({ ...about, line: 7 }, { why, fix: 'train again' }))])]);

  test('are all told within a step summary', () => {
    const text = markdownReport(sample, 1_000_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(text.match(/^\| FAIL /gm)).toHaveLength(2000);
    expect(text).toContain('<code>metrics/report/column&#95;1999/min</code>');
  });

  test('are counted within a check', () => {
    const text = markdownReport(sample, 65_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(text).toContain('2000 failed of 2000 checks');
    expect(text).toContain('The checks are left out here: they are in result.json.');
  });
});

describe('500 failing checks with all that was seen of them', () => {
  const evidence = violations('<script>'.repeat(100));
  const scans = Array.from({ length: 500 }, (_, index) => {
    return { model: 'churn', gate: 'data', source: `table_${index}`, scan: 'row rules', seconds: 1 } as const;
  });
  const seen = evidence.filter(({ kind }) => kind !== 'rows' && kind !== 'parts');
  const sample = run([model(many(500, (about) => failed(about, { evidence: seen })))], [], scans);

  test('are all told within a step summary, with the timings', () => {
    const text = markdownReport(sample, 1_000_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(text.match(/<br>values&#58; most frequent&#58; /g)).toHaveLength(500);
    expect(text).toContain('\n- <code>data/table&#95;499</code>: row rules 1.0 s\n');
  });

  test('are told without the timings where those do not fit', () => {
    const everything = Buffer.byteLength(markdownReport(sample, 1_000_000));
    const text = markdownReport(sample, everything - 1);
    expect(text.match(/<br>values&#58; most frequent&#58; /g)).toHaveLength(500);
    expect(text).not.toContain('Timings of scans');
  });

  test('are counted where they do not fit', () => {
    const text = markdownReport(sample, 65_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000);
    expect(text).toContain('500 failed of 500 checks');
  });
});
