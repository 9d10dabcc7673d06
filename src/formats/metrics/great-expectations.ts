import { UserError } from '../../result/error.js';
import type { Facts, MetricsFormat, Reading } from './format.js';
import { instant } from './instant.js';
import { treeIn } from './plain.js';
import { at, child, children, isArray, isMap, isNumber, type Path, type Tree, type TreeMap } from './tree.js';

/**
 * Validation results. Great Expectations counts an expectation over no value as a success; here it did not pass, for
 * nothing was measured. So the counts `evaluated`, `passed`, `failed`, `exceptions` and `without_values` are taken from
 * the results themselves.
 */
export const greatExpectations: MetricsFormat = {
  title: 'Great Expectations: validation result, or description of a checkpoint',
  syntax: ['json'],
  detection:
    '`statistics.evaluated_expectations` with `results`, or `statistics.evaluated_validations` with `validation_results`',
  example: 'failed',
  tested: 'Great Expectations 1.24.1',
  recognises: (content) => content.syntax === 'json' && validationsIn(content.root) !== undefined,
  read: (content, path) => readValidations(treeIn(content), path),
};

/** One suite over one batch, and where its results stand in the document. */
interface Validation {
  readonly of: Tree;
  readonly path: Path;
}

function validationsIn(root: Tree): readonly Validation[] | undefined {
  if (at(root, ['statistics', 'evaluated_expectations']) !== undefined && isArray(child(root, 'results'))) {
    return [{ of: root, path: ['results'] }];
  }
  const results = child(root, 'validation_results');
  if (at(root, ['statistics', 'evaluated_validations']) === undefined || !isArray(results)) return undefined;
  return results.map((of, index) => ({ of, path: ['validation_results', String(index), 'expectations'] }));
}

function readValidations(root: Tree, path: string): Reading {
  const validations = validationsIn(root);
  if (!validations || !isMap(root)) {
    throw new UserError('malformed', { what: `${path} is no validation result of Great Expectations` });
  }
  if (validations.length === 0) {
    throw new UserError('empty', { what: `the checkpoint in ${path} ran no validation` });
  }
  const results = validations.flatMap((validation) => resultsOf(root, validation, path));
  const date = instant(at(root, ['meta', 'validation_time'])) ?? instant(at(root, ['meta', 'run_id', 'run_time']));
  return {
    root: new Map([...root, ...countsOf(results.map(({ result }) => result))]),
    inside: [['statistics']],
    names: namesOf(results),
    facts: countFacts,
    ...(date && { date }),
  };
}

interface Result {
  readonly result: Tree;
  readonly path: Path;
}

/** @throws UserError `empty` where no expectation met a row, `unsupported` where results were left out */
function resultsOf(root: Tree, { of, path: place }: Validation, path: string): readonly Result[] {
  const results = at(root, place);
  const found = (isArray(results) ? results : []).map((result, index) => ({ result, path: [...place, String(index)] }));
  const suite = child(of, 'suite_name') ?? child(of, 'expectation_suite_name');
  const subject = typeof suite === 'string' ? `the suite ${suite}` : ['', ...place.slice(0, -1)].join('/');
  const name = subject === '' ? path : `${subject} in ${path}`;
  const evaluated = at(of, ['statistics', 'evaluated_expectations']);
  if (isNumber(evaluated) && Number(evaluated) > found.length) {
    throw new UserError('unsupported', {
      what: `${name} evaluated ${evaluated} expectations, and holds the results of ${found.length}`,
      why: 'what the others met cannot be told',
      fix: 'validate without only_return_failures',
    });
  }
  if (found.length === 0) {
    throw new UserError('empty', {
      what: `${name} evaluated no expectation`,
      why: 'a suite without expectations succeeds on any data',
      fix: 'add expectations to the suite, or name the right one',
    });
  }
  const counts = found.flatMap(({ result }) => {
    const count = at(result, ['result', 'element_count']);
    return isNumber(count) ? [Number(count)] : [];
  });
  if (counts.length > 0 && counts.every((count) => count === 0)) {
    throw new UserError('empty', {
      what: `${name} was validated on no rows`,
      why: 'expectations about the values of a column succeed where there is none',
      fix: 'find out why the batch is empty',
    });
  }
  return found;
}

function countsOf(results: readonly Tree[]): TreeMap {
  const passed = results.filter((result) => child(result, 'success') === true && !raised(result) && hadValues(result));
  return new Map([
    ['evaluated', results.length],
    ['passed', passed.length],
    ['failed', results.length - passed.length],
    ['exceptions', results.filter(raised).length],
    ['without_values', results.filter((result) => !hadValues(result)).length],
  ]);
}

/** Great Expectations 1 keeps a record a metric where one raised, and a single one where none did. */
function raised(result: Tree): boolean {
  const info = child(result, 'exception_info') ?? null;
  const isRaised = (record: Tree) => child(record, 'raised_exception') === true;
  return isRaised(info) || [...children(info)].some(([, record]) => isRaised(record));
}

/** Whether an expectation about the values of a column met any: rows that a condition lets through, and not all null. */
function hadValues(result: Tree): boolean {
  const elements = at(result, ['result', 'element_count']);
  const missing = at(result, ['result', 'missing_count']) ?? 0;
  return !isNumber(elements) || Number(elements) > (isNumber(missing) ? Number(missing) : 0);
}

function countFacts([name = '', ...below]: Path): Facts | undefined {
  if (below.length > 0) return undefined;
  if (name === 'passed') return { direction: 'higher_is_better' };
  return ['failed', 'exceptions', 'without_values'].includes(name) ? { direction: 'lower_is_better' } : undefined;
}

/** `expect_column_mean_to_be_between.age.observed_value`, where the suite has one such expectation. */
function namesOf(results: readonly Result[]): ReadonlyMap<string, Path> {
  const found = new Map<string, Path | undefined>();
  for (const { result, path } of results) {
    const config = child(result, 'expectation_config') ?? result;
    const type = child(config, 'type') ?? child(config, 'expectation_type');
    const column = at(config, ['kwargs', 'column']);
    const name = [type, column].filter((part) => typeof part === 'string').join('.');
    for (const [key, value] of children(child(result, 'result') ?? null)) {
      if (name === '' || isMap(value) || isArray(value)) continue;
      const full = `${name}.${key}`;
      found.set(full, found.has(full) ? undefined : [...path, 'result', key]);
    }
  }
  return new Map([...found].filter((entry): entry is [string, Path] => entry[1] !== undefined));
}
