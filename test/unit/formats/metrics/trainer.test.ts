import { describe, expect, test } from '@jest/globals';
import { fault, file, fixture } from './metrics-fixture.js';

describe('results of the Trainer', () => {
  test.each<[string, string, number]>([
    ['best/all_results', 'eval_accuracy', 0.796875],
    ['best/all_results', 'predict_accuracy', 0.825],
    ['best/all_results', 'train_loss', 0.5199167529741923],
    ['best/predict_results', 'predict_recall_1', 0.8181818181818182],
    ['no_best/eval_results', '/eval_accuracy', 0.734375],
    ['two_sets/all_results', 'eval_in_domain_accuracy', 0.71875],
    ['two_sets/all_results', 'eval_çok/uzak.v2_accuracy', 0.90625],
    ['two_sets/all_results', '"eval_çok/uzak.v2_accuracy"', 0.90625],
    ['two_sets/all_results', '/eval_çok~1uzak.v2_accuracy', 0.90625],
  ])('%s: %s', (name, selector, value) => {
    expect(fixture(`transformers/${name}.json`).number(selector).value).toBe(value);
  });

  test('say on how many samples an accuracy was measured, and only that', () => {
    const results = fixture('transformers/best/all_results.json');
    expect(results.number('eval_accuracy').facts).toEqual({ trials: 64 });
    expect(results.number('eval_loss').facts).toEqual({});
    expect(results.number('eval_recall_1').facts).toEqual({});
    expect(results.number('predict_accuracy').facts).toEqual({});
  });

  test('of several sets have no sample size, for eval_samples counts the first set only', () => {
    const results = fixture('transformers/two_sets/all_results.json');
    expect(results.number('eval_in_domain_accuracy').facts).toEqual({});
    expect(results.number('eval_çok/uzak.v2_accuracy').facts).toEqual({});
  });

  test('have no sample size where an accuracy has no phase of its own', () => {
    const results = file(
      '{"eval_accuracy": 0.9, "eval_samples": 64, "eval_a_runtime": 1.5, "eval_a_samples_per_second": 42.6}',
    );
    expect(results.number('eval_accuracy').facts).toEqual({});
  });

  test('that are NaN satisfy no rule', () => {
    const results = fixture('transformers/two_sets/eval_results.json');
    expect(fault(() => results.number('eval_in_domain_recall_2'))).toMatchObject({ code: 'not_finite' });
  });

  test('are one row, so none can be chosen', () => {
    expect(fault(() => fixture('transformers/best/all_results.json', { row: 'last' }))).toMatchObject({
      code: 'malformed',
      why: 'it is one row: row: chooses in trainer_state.json',
    });
  });
});

describe('the state of the Trainer', () => {
  test('has the best value that training knew of', () => {
    expect(fixture('transformers/best/trainer_state.json').number('best_metric').value).toBe(0.796875);
  });

  test('has no best value where training kept none', () => {
    expect(fault(() => fixture('transformers/no_best/trainer_state.json').number('best_metric'))).toMatchObject({
      code: 'not_a_number',
      what: '"best_metric" in transformers/no_best/trainer_state.json is null, not a number',
    });
  });

  test('is its tree without row:, in which a logged metric is missing, and row: is named', () => {
    const state = fixture('transformers/best/trainer_state.json');
    expect(state.number('log_history.2.eval_accuracy').value).toBe(0.796875);
    expect(fault(() => state.number('eval_accuracy'))).toMatchObject({
      code: 'missing_metric',
      why: expect.stringContaining('which of its rows is judged is not stated'),
      fix: 'add row: last beside path, or row: { best_of: eval_loss, direction: lower_is_better }',
    });
  });

  test('has in its last rows the last evaluation, which is not the one that all_results.json tells', () => {
    const state = fixture('transformers/best/trainer_state.json', { row: 'last' });
    expect(state.number('eval_accuracy').value).toBe(0.734375);
    expect(state.number('loss').value).toBe(0.254153847694397);
    expect(state.number('train_loss').value).toBe(0.5199167529741923);
  });

  test('has both sets in its last rows, though a row holds one', () => {
    const state = fixture('transformers/two_sets/trainer_state.json', { row: 'last' });
    expect(state.number('eval_in_domain_accuracy').value).toBe(0.71875);
    expect(state.number('eval_çok/uzak.v2_accuracy').value).toBe(0.90625);
    expect(fault(() => state.number('eval_in_domain_recall_2'))).toMatchObject({ code: 'not_finite' });
  });

  test.each<[string, string]>([
    ['best', 'eval_accuracy'],
    ['no_best', 'eval_accuracy'],
  ])('%s: the best row has what was logged at the same step', (name, column) => {
    const row = { best_of: column, direction: 'higher_is_better' } as const;
    const state = fixture(`transformers/${name}/trainer_state.json`, { row });
    expect(state.number('step').value).toBe(16);
    expect(state.number('eval_accuracy').value).toBe(0.796875);
    expect(state.number('eval_loss').value).toBe(0.6399540901184082);
    expect(state.number('loss').value).toBe(0.6858412623405457);
  });

  test('tells two evaluations of one step apart', () => {
    const row = { best_of: 'eval_runtime', direction: 'lower_is_better' } as const;
    const state = fixture('transformers/no_best/trainer_state.json', { row });
    expect(state.number('eval_runtime').value).toBe(0.0182);
    const slow = fixture('transformers/no_best/trainer_state.json', {
      row: { best_of: 'eval_runtime', direction: 'higher_is_better' },
    });
    expect(slow.number('eval_runtime').value).toBe(0.1858);
    expect(fault(() => slow.number('loss'))).toMatchObject({ code: 'missing_metric' });
  });

  test('has the best row of one set, with the other set at the same step', () => {
    const row = { best_of: 'eval_in_domain_accuracy', direction: 'higher_is_better' } as const;
    const state = fixture('transformers/two_sets/trainer_state.json', { row });
    expect(state.number('eval_in_domain_accuracy').value).toBe(0.796875);
    expect(state.number('eval_çok/uzak.v2_accuracy').value).toBe(0.875);
  });

  test('without a row yet is empty', () => {
    const state = '{"global_step": 0, "log_history": [], "best_metric": null}';
    expect(file(state).format).toBe('trainer');
    expect(fault(() => file(state, { row: 'last' }))).toMatchObject({ code: 'empty' });
  });
});

test('a file of another shape is refused', () => {
  expect(fault(() => file('{"accuracy": 0.9}', { format: 'trainer' }))).toMatchObject({
    code: 'malformed',
    what: 'm is not a file of the Hugging Face Trainer',
  });
});
