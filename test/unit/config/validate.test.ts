import { describe, expect, test } from '@jest/globals';
import schema from '../../../schema/mlgate.schema.json' with { type: 'json' };
import { parseDocumentText } from '../../../src/config/document.js';
import { validated } from '../../../src/config/validate.js';
import { metricsFormats } from '../../../src/formats/metrics/formats.js';
import { userErrors } from '../../../src/result/error.js';

type Fault = readonly [place: string, what: string, fix?: string];

/** Every fault of an mlgate.yml, in the order in which it is told. */
async function faults(text: string): Promise<Fault[]> {
  try {
    await validated(parseDocumentText(text, 'mlgate.yml', 'invalid_config'));
    return [];
  } catch (error) {
    return userErrors(error).map(({ location, explanation: { what, fix } }) => {
      const place = `${location?.line}:${location?.column}`;
      return fix === undefined ? [place, what] : [place, what, fix];
    });
  }
}

const head = 'version: 1\nname: churn\n';
const names = "letters, digits, '.', '_' and '-', and start with a letter or digit";
const oneOf =
  'write one of merge_base, branch:NAME, commit:SHA, git:REF:PATH, file:PATH, s3://BUCKET/KEY, ' +
  'artifact:WORKFLOW/NAME/PATH, github_release:TAG/ASSET, mlflow:models:/NAME@ALIAS';
const topKeys = 'the keys here are version, name, fail_on, baseline, engine, data, metrics, drift, model, waivers';

/** A metric file with one rule: the text of the rule begins at 7:17. */
function rule(text: string): string {
  return `${head}metrics:\n  report:\n    path: m.json\n    rules:\n      accuracy: ${text}\n`;
}

/** A table: the text after its path begins at 4:28. */
function table(text: string): string {
  return `${head}data:\n  training: { path: a.csv, ${text} }\n`;
}

/** A model file: the text after its path begins at 4:25. */
function model(text: string): string {
  return `${head}model:\n  onnx: { path: m.onnx, ${text} }\n`;
}

describe('a configuration', () => {
  test('that is whole has no fault, and gets its defaults', async () => {
    const document = parseDocumentText(rule('{ min: 0.9 }'), 'mlgate.yml', 'invalid_config');
    expect(await validated(document)).toEqual({
      version: 1,
      name: 'churn',
      fail_on: 'fail',
      metrics: {
        report: {
          path: 'm.json',
          numeric_strings: false,
          rules: { accuracy: { min: 0.9, decision: 'point', on_inconclusive: 'fail', severity: 'fail' } },
        },
      },
    });
  });

  test.each<[string, string]>([
    ['a size with a fraction and a space', model('max_size: 1.5 GiB')],
    ['a size in bytes', model('max_size: 1')],
    ['bounds of zero', table('row_count: { min: 0, max: 0 }')],
    ['a negative bound', rule('{ min: -0.5 }')],
    ['a tolerance of zero', rule('{ max_absolute_regression: 0 }')],
    ['a baseline with its policy', `${head}baseline: { from: "file:old.json", on_missing: allow }\n`],
    ['a rule on a pointer', `${head}metrics:\n  report: { path: m.json, rules: { "/a~1b/0": { max: 1 } } }\n`],
    ['a block name of every admitted kind of character', `${head}data:\n  A.b_c-9: { path: a.csv }\n`],
  ])('may have %s', async (_name, text) => {
    expect(await faults(text)).toEqual([]);
  });
});

describe('one fault is one error:', () => {
  test.each<[string, string, Fault]>([
    ['an empty file', '', ['1:1', 'mlgate.yml is empty']],
    ['a file of comments', '# nothing yet\n', ['1:1', 'mlgate.yml is empty']],
    ['a list at the top', '- version: 1\n', ['1:1', 'the configuration is [{"version":1}], and must be object']],
    ['text at the top', 'churn\n', ['1:1', 'the configuration is "churn", and must be object']],
    ['no version', 'name: churn\n', ['1:1', 'the configuration lacks version', 'add version:']],
    ['a version of tomorrow', 'version: 2\nname: churn\n', ['1:10', 'version is 2', 'write 1']],
    ['a version as text', 'version: "1"\nname: churn\n', ['1:10', 'version is "1"', 'write 1']],
    ['no name', 'version: 1\n', ['1:1', 'the configuration lacks name', 'add name:']],
    ['a name with a space', 'version: 1\nname: my model\n', ['2:7', 'name is "my model"', `use ${names}`]],
    ['a name that is a number', 'version: 1\nname: 5\n', ['2:7', 'name is 5, and must be string']],
    ['a name that leads upwards', 'version: 1\nname: ../up\n', ['2:7', 'name is "../up"', `use ${names}`]],
    ['a word of no enum', `${head}fail_on: never\n`, ['3:10', 'fail_on is "never"', 'write fail or warn']],
    ['a mistyped word', `${head}fail_on: wran\n`, ['3:10', 'fail_on is "wran"', 'did you mean warn?']],

    ['an unknown key at the top', `${head}owner: me\n`, ['3:1', 'unknown key "owner"', topKeys]],
    ['a mistyped key at the top', `${head}fial_on: warn\n`, ['3:1', 'unknown key "fial_on"', 'did you mean fail_on?']],
    ['a mistyped section', `${head}metric: {}\n`, ['3:1', 'unknown key "metric"', 'did you mean metrics?']],
    ['a mistyped required key', 'version: 1\nnmae: churn\n', ['2:1', 'unknown key "nmae"', 'did you mean name?']],
    [
      'a mistyped required key of a table',
      `${head}data:\n  training: { pth: a.csv }\n`,
      ['4:15', 'unknown key "pth" in data.training', 'did you mean path?'],
    ],
    [
      'a mistyped required key of a baseline',
      `${head}baseline: { form: "file:a" }\n`,
      ['3:13', 'unknown key "form" in baseline', 'did you mean from?'],
    ],
    [
      'a mistyped key of a table',
      table('show_value: true'),
      ['4:28', 'unknown key "show_value" in data.training', 'did you mean show_values?'],
    ],
    [
      'a mistyped bound of a table',
      table('row_count: { mim: 3 }'),
      ['4:41', 'unknown key "mim" in data.training.row_count', 'did you mean min?'],
    ],
    [
      'a mistyped key of a metric file',
      `${head}metrics:\n  report:\n    path: m.json\n    baselin: file:a\n    rules: { f1: { min: 1 } }\n`,
      ['6:5', 'unknown key "baselin" in metrics.report', 'did you mean baseline?'],
    ],
    [
      'a mistyped bound of a metric',
      rule('{ max_absolute_regresion: 0.01 }'),
      [
        '7:19',
        'unknown key "max_absolute_regresion" in metrics.report.rules.accuracy',
        'did you mean max_absolute_regression?',
      ],
    ],
    [
      'a mistyped key of a model file',
      model('maxsize: 1MB'),
      ['4:25', 'unknown key "maxsize" in model.onnx', 'did you mean max_size?'],
    ],
    ['a key that every object has', `${head}toString: 1\n`, ['3:1', 'unknown key "toString"', topKeys]],
    ['a key that every object hides', `${head}__proto__: 1\n`, ['3:1', 'unknown key "__proto__"', topKeys]],
    ['a merge key of YAML 1.1', `${head}<<: { a: 1 }\n`, ['3:1', 'unknown key "<<"', topKeys]],

    ['a section without anything', `${head}data:\n`, ['3:6', 'data is null, and must be object']],
    ['an empty section', `${head}data: {}\n`, ['3:7', 'data is empty: it would check nothing', 'fill it or remove it']],
    ['no rules', `${head}metrics:\n  report: { path: m.json }\n`, ['4:11', 'metrics.report lacks rules', 'add rules:']],
    [
      'empty rules',
      `${head}metrics:\n  report: { path: m.json, rules: {} }\n`,
      ['4:34', 'metrics.report.rules is empty: it would check nothing', 'fill it or remove it'],
    ],
    ['a rule without anything', rule(''), ['7:16', 'metrics.report.rules.accuracy is null, and must be object']],
    ['a rule that is a number', rule('0.9'), ['7:17', 'metrics.report.rules.accuracy is 0.9, and must be object']],
    [
      'an empty path',
      `${head}data:\n  training: { path: "" }\n`,
      ['4:21', 'data.training.path is empty: it would check nothing', 'fill it or remove it'],
    ],
    [
      'a path that is a number',
      `${head}data:\n  training: { path: 5 }\n`,
      ['4:21', 'data.training.path is 5, and must be string'],
    ],
    [
      'a block that is only a path',
      `${head}model:\n  onnx: m.onnx\n`,
      ['4:9', 'model.onnx is "m.onnx", and must be object'],
    ],
    [
      'a block name with a space',
      `${head}data:\n  my table: { path: a.csv }\n`,
      ['4:3', 'data has a block called "my table"', `names are ${names}`],
    ],
    [
      'a block name with a slash',
      `${head}metrics:\n  a/b: { path: m.json, rules: { f1: { min: 1 } } }\n`,
      ['4:3', 'metrics has a block called "a/b"', `names are ${names}`],
    ],

    [
      'a bound that is text',
      rule('{ min: "0.9" }'),
      ['7:24', 'metrics.report.rules.accuracy.min is "0.9", and must be number'],
    ],
    [
      'a bound that is not a number',
      rule('{ min: .nan }'),
      ['7:24', 'metrics.report.rules.accuracy.min is NaN: a bound must be a finite number'],
    ],
    [
      'an infinite bound',
      rule('{ max: .inf }'),
      ['7:24', 'metrics.report.rules.accuracy.max is Infinity: a bound must be a finite number'],
    ],
    [
      'a tolerance that is not a number',
      rule('{ max_absolute_regression: .nan }'),
      ['7:44', 'metrics.report.rules.accuracy.max_absolute_regression is NaN: a bound must be a finite number'],
    ],
    [
      'an infinitely negative tolerance',
      rule('{ max_absolute_regression: -.inf }'),
      ['7:44', 'metrics.report.rules.accuracy.max_absolute_regression is -Infinity: a bound must be a finite number'],
    ],
    [
      'a negative tolerance',
      rule('{ max_absolute_regression: -0.01 }'),
      ['7:44', 'metrics.report.rules.accuracy.max_absolute_regression is -0.01, and must be at least 0'],
    ],
    [
      'an infinite growth',
      model('max_relative_growth: .inf'),
      ['4:46', 'model.onnx.max_relative_growth is Infinity: a bound must be a finite number'],
    ],
    [
      'a number of rows that is not whole',
      table('row_count: { min: 1.5 }'),
      ['4:46', 'data.training.row_count.min is 1.5, and must be integer'],
    ],
    [
      'a negative number of rows',
      table('row_count: { min: -1 }'),
      ['4:46', 'data.training.row_count.min is -1, and must be at least 0'],
    ],
    [
      'an empty number of rows',
      table('row_count: {}'),
      ['4:39', 'data.training.row_count is empty: it would check nothing', 'fill it or remove it'],
    ],
    [
      'a key of a table that is no list',
      table('unique: [id]'),
      ['4:37', 'data.training.unique.0 is "id", and must be array'],
    ],
    [
      'a key of a table without columns',
      table('unique: [[]]'),
      ['4:37', 'data.training.unique.0 is empty: it would check nothing', 'fill it or remove it'],
    ],
    [
      'a key of a table that names a column twice',
      table('unique: [[id, id]]'),
      ['4:37', 'data.training.unique.0 is ["id","id"]: it names one thing twice', 'remove one of the two'],
    ],
    [
      'yes where true should be',
      table('show_values: yes'),
      ['4:41', 'data.training.show_values is "yes", and must be boolean'],
    ],
    [
      'a direction that there is not',
      rule('{ max: 1, direction: lower_is_beter }'),
      ['7:38', 'metrics.report.rules.accuracy.direction is "lower_is_beter"', 'did you mean lower_is_better?'],
    ],
    [
      'a size with a unit that there is not',
      model('max_size: 200mb'),
      ['4:35', 'model.onnx.max_size is "200mb"', 'write bytes, or a size such as 200MB or 200MiB'],
    ],
    ['a size of nothing', model('max_size: 0'), ['4:35', 'model.onnx.max_size is 0, and must be at least 1']],
    ['half a byte', model('max_size: 1.5'), ['4:35', 'model.onnx.max_size is 1.5, and must be integer or string']],

    ['a baseline of no kind', `${head}baseline: production.json\n`, ['3:11', 'baseline is "production.json"', oneOf]],
    [
      'a baseline of a block not built yet',
      model('baseline: "alias:prod"'),
      ['4:35', 'model.onnx.baseline is "alias:prod"', 'alias: and version: are not built yet'],
    ],
    [
      'an age that is no duration',
      `${head}baseline: { from: "file:a", max_age: 7 days }\n`,
      ['3:38', 'baseline.max_age is "7 days"', 'write a number and s, m, h or d, such as 36h'],
    ],
    ['a baseline without a path', `${head}baseline: "file:"\n`, ['3:11', 'baseline is "file:"', oneOf]],
    ['a baseline that is a number', `${head}baseline: 5\n`, ['3:11', 'baseline is 5, and must be string or object']],
    [
      'a policy for a missing baseline that there is not',
      `${head}baseline: { from: "file:a", on_missing: ignore }\n`,
      ['3:41', 'baseline.on_missing is "ignore"', 'write fail or warn or allow or accept_first'],
    ],
  ])('%s', async (_name, text, fault) => {
    expect(await faults(text)).toEqual([fault]);
  });
});

describe('what is documented and not built yet is refused by name:', () => {
  const onDrift = (word: string) =>
    `${head}drift:\n  scoring:\n    reference: r.json\n    current: c.csv\n    on_drift: { consecutive: 2, state: s.json, ${word} }\n`;

  const fix = 'remove it: this version does not check it, and will not pass as if it had';

  test.each(['extends', 'evaluation', 'image', 'release', 'policy'])('the section %s', async (section) => {
    expect(await faults(`${head}${section}: {}\n`)).toEqual([['3:1', `${section} is not built yet`, fix]]);
  });

  test.each<[string, string, string, string]>([
    ['an issue about drift', onDrift('issue: true'), '7:48', 'issue in drift.scoring.on_drift'],
    ['a workflow to start', onDrift('dispatch: {}'), '7:48', 'dispatch in drift.scoring.on_drift'],
  ])('%s', async (_name, text, place, what) => {
    expect(await faults(text)).toEqual([[place, `${what} is not built yet`, fix]]);
  });
});

test('several faults are told together, each at its place', async () => {
  const text = `version: 2
name: churn
data:
  training:
    pth: a.csv
metrics:
  report:
    path: m.json
    rules:
      accuracy: { min: "0.9" }
image: {}
`;
  expect((await faults(text)).map(([place, what]) => `${place} ${what}`).sort()).toEqual([
    '10:24 metrics.report.rules.accuracy.min is "0.9", and must be number',
    '11:1 image is not built yet',
    '1:10 version is 2',
    '5:5 unknown key "pth" in data.training',
  ]);
});

test('a required key that is missing beside another mistake is still told', async () => {
  expect(await faults(`${head}data:\n  training: { show_value: true }\n`)).toEqual([
    ['4:13', 'data.training lacks path', 'add path:'],
    ['4:15', 'unknown key "show_value" in data.training', 'did you mean show_values?'],
  ]);
});

test('a configuration of command-line options has faults without a place', async () => {
  const document = { data: { version: 1, name: 'churn', metrics: {} }, at: () => undefined, atKey: () => undefined };
  const thrown: unknown = await validated(document).catch((error: unknown) => error);
  expect(userErrors(thrown)).toMatchObject([
    { code: 'invalid_config', location: undefined, explanation: { what: 'metrics is empty: it would check nothing' } },
  ]);
});

test('the formats that a configuration may state are those that there are', () => {
  expect(schema.$defs.metrics.properties.format.enum).toEqual(Object.keys(metricsFormats));
});
