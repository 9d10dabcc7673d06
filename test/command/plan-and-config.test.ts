import { describe, expect, test } from '@jest/globals';
import { type Files, planOf, workspace } from './mlgate.js';

const files: Files = {
  'models/churn/mlgate.yml': `version: 1
name: churn
baseline: file:production.json
data:
  training:
    path: train/*.csv
    schema: row.schema.json
    unique: [[id, day]]
metrics:
  report:
    path: metrics.json
    rules:
      accuracy: { min: 0.9, max_absolute_regression: 0.01, severity: warn }
model:
  onnx:
    path: model.onnx
    max_size: 2MiB
`,
  'models/churn/row.schema.json': '{ "properties": { "id": { "type": "integer" } }, "additionalProperties": false }',
  'models/churn/train/b.csv': 'id,day\n2,2\n',
  'models/churn/train/a.csv': 'id,day\n1,1\n',
  'models/churn/metrics.json': '{ "accuracy": 0.95 }',
  'models/churn/production.json': '{ "accuracy": 0.94 }',
};
const name = 'models/churn/mlgate.yml';

describe('mlgate plan', () => {
  test.concurrent('says what would be answered and read, and that a file is missing is no fault of the plan', async () => {
    const { code, stdout, stderr } = await (await workspace(files)).mlgate(['plan', name]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`churn: 10 checks to answer, 5 inputs
  current     train/*.csv: models/churn/train/a.csv 986d55b6370d, models/churn/train/b.csv e4eb6302d6c9
  row_schema  row.schema.json: models/churn/row.schema.json fec767a86d3d
  current     metrics.json: models/churn/metrics.json 9b3cf103ae47
  baseline    file:production.json: models/churn/production.json 0e17f7235058
  current     model.onnx: models/churn/model.onnx does not exist
  block       data/training/*/schema  ≤ 0 rows
  block       data/training/*/additionalProperties  ≤ 0 columns
  block       data/training/id/type  ≤ 0 rows
  block       data/training/id,day/unique  ≤ 0 rows
  warn        metrics/report/accuracy/min  ≥ 0.9
  warn        metrics/report/accuracy/max_absolute_regression  worse by ≤ 0.01
  block       model/onnx/*/size  ≥ 1 byte, ≤ 2.1 MB
  block       model/onnx/*/format
  block       model/onnx/*/structure
  block       model/onnx/*/imports
`);
  });

  test.concurrent('is JSON on stdout with --json, and the words move to stderr', async () => {
    const made = await workspace(files);
    const { code, stdout, stderr } = await made.mlgate(['plan', '--json', name]);
    expect(code).toBe(0);
    expect(stderr).toBe((await made.mlgate(['plan', name])).stdout);
    const [model] = planOf(stdout).models;
    expect(
      model?.inputs.map(({ role, files: pinned }) => [role, ...pinned.map(({ path, size }) => `${path} ${size}`)]),
    ).toEqual([
      ['current', 'models/churn/train/a.csv 11', 'models/churn/train/b.csv 11'],
      ['row_schema', 'models/churn/row.schema.json 80'],
      ['current', 'models/churn/metrics.json 20'],
      ['baseline', 'models/churn/production.json 20'],
      ['current'],
    ]);
  });

  test.concurrent('is exit 2 where the configuration is at fault', async () => {
    const made = await workspace({ 'mlgate.yml': 'version: 1\nname: churn\nmetrix: {}\n' });
    expect(await made.mlgate(['plan'])).toEqual({
      code: 2,
      stdout: 'error  mlgate.yml:3:1  unknown key "metrix"\n       fix   did you mean metrics?\n',
      stderr: '',
    });
  });
});

describe('mlgate config', () => {
  test.concurrent('says that a configuration is valid, and how much it asks', async () => {
    const { code, stdout, stderr } = await (await workspace(files)).mlgate(['config', name]);
    expect([code, stdout, stderr]).toEqual([0, 'models/churn/mlgate.yml is valid: 10 checks\n', '']);
  });

  test.concurrent('writes every default out with --resolved', async () => {
    const { code, stdout, stderr } = await (await workspace(files)).mlgate(['config', '--resolved', name]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`# models/churn/mlgate.yml
version: 1
name: churn
data:
  training:
    path: train/*.csv
    schema: row.schema.json
    unique:
      - - id
        - day
    extra_columns: allow
    column_order: allow
    severity: fail
    show_values: false
metrics:
  report:
    path: metrics.json
    rules:
      accuracy:
        min: 0.9
        max_absolute_regression: 0.01
        severity: warn
        decision: point
        on_inconclusive: fail
    numeric_strings: false
    baseline:
      from: file:production.json
      on_missing: fail
model:
  onnx:
    path: model.onnx
    max_size: 2097152
    time_limit: 15m
    severity: fail
    baseline:
      from: file:production.json
      on_missing: fail
fail_on: fail
`);
  });

  test.concurrent('writes a configuration that means the same', async () => {
    const made = await workspace(files);
    const { stdout } = await made.mlgate(['config', '--resolved', name]);
    await made.write({ 'models/churn/resolved.yml': stdout });
    const again = await made.mlgate(['config', '--resolved', 'models/churn/resolved.yml']);
    expect(again.stdout.replace('resolved.yml', 'mlgate.yml')).toBe(stdout);
  });

  test.concurrent('is exit 2 where the configuration is at fault', async () => {
    const made = await workspace({ 'mlgate.yml': 'version: 1\nname: churn\nmetrix: {}\n' });
    expect(await made.mlgate(['config'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error  mlgate.yml:3:1  unknown key "metrix"\n       fix   did you mean metrics?\n',
    });
  });
});
