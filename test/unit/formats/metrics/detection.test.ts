import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { readContent } from '../../../../src/formats/metrics/content.js';
import { readMetrics, recognisedBy } from '../../../../src/formats/metrics/read.js';
import { UserError } from '../../../../src/result/error.js';

const fixtures = fileURLToPath(new URL('../../../fixtures/metrics', import.meta.url));

/** What tools wrote, and the one format it is read by; sorted by path. */
const read: readonly [file: string, format: string][] = [
  ['evidently/v04-classification.json', 'evidently'],
  ['evidently/v04-drift.json', 'evidently'],
  ['evidently/v04-no-drift.json', 'evidently'],
  ['evidently/v04-script.json', 'json'],
  ['evidently/v04-tests-drift.json', 'evidently'],
  ['evidently/v04-tests-no-drift.json', 'evidently'],
  ['evidently/v07-classification.json', 'evidently'],
  ['evidently/v07-drift-tests.json', 'evidently'],
  ['evidently/v07-drift.json', 'evidently'],
  ['evidently/v07-no-drift.json', 'evidently'],
  ['evidently/v07-one-row.json', 'evidently'],
  ['evidently/v07-regression.json', 'evidently'],
  ['great_expectations/boolean-only.json', 'great_expectations'],
  ['great_expectations/checkpoint.json', 'great_expectations'],
  ['great_expectations/exception.json', 'great_expectations'],
  ['great_expectations/failing.json', 'great_expectations'],
  ['great_expectations/passing.json', 'great_expectations'],
  ['mlflow/rest/alias.json', 'json'],
  ['mlflow/rest/experiment.json', 'json'],
  ['mlflow/rest/history.json', 'json'],
  ['mlflow/rest/model-version.json', 'json'],
  ['mlflow/rest/run.json', 'mlflow'],
  ['mlflow/rest/search-bad-filter.json', 'json'],
  ['mlflow/rest/search-commit.json', 'mlflow'],
  ['mlflow/rest/search-finished.json', 'mlflow'],
  ['mlflow/rest/search-none.json', 'json'],
  ['mlflow/rest/unknown-alias.json', 'json'],
  ['mlflow/rest/unknown-experiment-id.json', 'json'],
  ['mlflow/rest/unknown-experiment.json', 'json'],
  ['mlflow/rest/unknown-run.json', 'json'],
  ['mlflow/rest/unknown-version.json', 'json'],
  ['prometheus/big.json', 'prometheus'],
  ['prometheus/boolean.json', 'prometheus'],
  ['prometheus/inf.json', 'prometheus'],
  ['prometheus/infos.json', 'prometheus'],
  ['prometheus/nan.json', 'prometheus'],
  ['prometheus/negative-inf.json', 'prometheus'],
  ['prometheus/one-by-post.json', 'prometheus'],
  ['prometheus/one-without-labels.json', 'prometheus'],
  ['prometheus/one.json', 'prometheus'],
  ['prometheus/scalar-of-many.json', 'prometheus'],
  ['prometheus/scalar.json', 'prometheus'],
  ['prometheus/target-down.json', 'prometheus'],
  ['prometheus/tiny.json', 'prometheus'],
  ['sagemaker/binary.json', 'sagemaker'],
  ['sagemaker/multiclass.json', 'sagemaker'],
  ['sagemaker/regression.json', 'sagemaker'],
  ['sagemaker/value-text.json', 'sagemaker'],
  ['sagemaker/variants.json', 'sagemaker'],
];

/** What tools wrote and holds nothing to judge, and the error it gets; sorted by path. */
const refused: readonly [file: string, code: string][] = [
  ['great_expectations/no-rows.json', 'empty'],
  ['great_expectations/nothing-expected.json', 'empty'],
  ['mlflow/mlflow.db', 'malformed'],
  ['mlflow/rest/auth-none.txt', 'empty'],
  ['mlflow/rest/auth-wrong.txt', 'empty'],
  ['mlflow/rest/root.html', 'malformed'],
  ['mlflow/rest/run-deleted.json', 'unsupported'],
  ['mlflow/rest/run-running.json', 'unsupported'],
  ['mlflow/rest/search-all.json', 'unsupported'],
  ['mlflow/rest/version.txt', 'malformed'],
  ['mlflow/rest/wrong-endpoint.txt', 'malformed'],
  ['mlflow/rest/wrong-host.txt', 'empty'],
  ['mlflow/rest/wrong-method.txt', 'malformed'],
  ['mlflow/rest/wrong-prefix.txt', 'malformed'],
  ['prometheus/bad-query.json', 'malformed'],
  ['prometheus/execution-error.json', 'malformed'],
  ['prometheus/many.json', 'ambiguous_metric'],
  ['prometheus/matrix.json', 'unsupported'],
  ['prometheus/no-query.json', 'malformed'],
  ['prometheus/none-by-comparison.json', 'nothing_to_judge'],
  ['prometheus/none.json', 'nothing_to_judge'],
  ['prometheus/old-time.json', 'nothing_to_judge'],
  ['prometheus/range.json', 'unsupported'],
  ['prometheus/string.json', 'unsupported'],
  ['prometheus/target-down-none.json', 'nothing_to_judge'],
  ['prometheus/timeout.json', 'malformed'],
  ['prometheus/wrong-path.txt', 'empty'],
  ['prometheus/wrong-prefix.txt', 'empty'],
];

/** Beside what the tools wrote: how it was made, and what was asked of a server. The file store of MLflow is a source. */
const isAbout = /(?:^|\/)(?:README\.md|make\.py|requirements[^/]*\.txt|index\.json|mlruns\/.*)$/;

function filesOf(tool: string): readonly string[] {
  return readdirSync(join(fixtures, tool), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(fixtures.length + 1))
    .filter((file) => !isAbout.test(file));
}

function bytes(file: string): Uint8Array {
  return readFileSync(join(fixtures, file));
}

function fault(file: string): string {
  try {
    return readMetrics(bytes(file), file).format;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

const listed = [...read, ...refused].map(([file]) => file);
const tools = [...new Set(listed.map((file) => file.slice(0, file.indexOf('/'))))];

describe('the format of a metrics file is told by its content', () => {
  test.each(read)('%s is read as %s', (file, format) => {
    expect(readMetrics(bytes(file), file).format).toBe(format);
  });
});

describe('a file with nothing to judge is an error', () => {
  test.each(refused)('%s: %s', (file, code) => {
    expect(fault(file)).toBe(code);
  });
});

test('every file of a tool is in one of the tables', () => {
  expect([...listed].sort()).toEqual(tools.flatMap(filesOf).sort());
});

test('no format for services claims a file of another tool', () => {
  const names = ['evidently', 'great_expectations', 'mlflow', 'prometheus', 'sagemaker'];
  const others = readdirSync(fixtures, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !names.includes(entry.name),
  );
  const claims = others
    .flatMap(({ name }) => filesOf(name))
    .filter((file) => file.endsWith('.json') && bytes(file).length > 0)
    .flatMap((file) => recognisedBy(readContent(bytes(file), file, ['json'])).map((name) => ({ file, name })))
    .filter(({ name }) => names.includes(name));
  expect(claims).toEqual([]);
});

describe('a plain metrics file is claimed by no tool', () => {
  test.each([
    ['flat', '{"accuracy": 0.9, "value": 1}'],
    ['nested by data set', '{"test_metrics": {"accuracy": {"value": 0.9}}, "run": {"data": {"accuracy": 0.9}}}'],
    ['with a list of runs', '{"runs": [{"accuracy": 0.9}], "status": "success", "data": {"result": [1]}}'],
    ['with metrics and tests', '{"version": "1", "metrics": [{"name": "accuracy", "value": 0.9}], "tests": []}'],
    ['with statistics', '{"statistics": {"mean": 1}, "results": [{"success": true}], "success": true}'],
    ['with groups that hold plain numbers', '{"regression_metrics": {"mse": 0.9}}'],
    ['that tells an error', '{"status": "error", "error": 0.1}'],
  ])('%s', (_name, text) => {
    expect(readMetrics(Buffer.from(text), 'm.json').format).toBe('json');
  });
});
