import { describe, expect, test } from '@jest/globals';
import { knownDirection } from '../../../../src/gates/rules/direction.js';
import { fault, file, fixture } from './metrics-fixture.js';

const limited = () => fixture('lm_eval/limited/acme__dummy/results_2026-11-21T11-46-47.220283.json');
const unlimited = () => fixture('lm_eval/unlimited/acme__dummy/results_2026-11-21T11-47-03.784461.json');
const older = () => fixture('lm_eval/two_runs/acme__dummy/results_2026-11-21T11-47-21.102394.json');
const newer = () => fixture('lm_eval/two_runs/acme__dummy/results_2026-11-21T11-47-43.086105.json');

describe('a result is found', () => {
  test.each<[string, string, number]>([
    ['by task and metric', 'tiny_choice.acc', 0.5],
    ['with its filter', 'tiny_choice.acc,none', 0.5],
    ['in quotes', 'tiny_generate."exact_match,flexible-extract"', 0.55],
    ['by its place in the file', 'results.tiny_generate.exact_match,strict-match', 0.1],
    ['by a pointer', '/results/tiny_generate/exact_match,strict-match', 0.1],
    ['among the groups', 'groups.tiny_group.acc,none', 0.5],
  ])('%s', (_name, selector, value) => {
    expect(limited().number(selector).value).toBe(value);
  });

  test('over all tasks that have it', () => {
    expect(fault(() => limited().number('results.*.acc,none', { aggregate: 'min' }))).toMatchObject({
      code: 'incomplete_metric',
      why: 'it is not in tiny_generate, tiny_text',
    });
  });
});

test('a metric with two filters is ambiguous without one', () => {
  expect(fault(() => limited().number('tiny_generate.exact_match'))).toMatchObject({
    code: 'ambiguous_metric',
    why:
      'they are /results/tiny_generate/exact_match,strict-match and ' +
      '/results/tiny_generate/exact_match,flexible-extract',
  });
});

describe('the file says how sure it is', () => {
  test('of a task: direction, standard error, and the samples that were evaluated', () => {
    expect(limited().number('tiny_choice.acc').facts).toEqual({
      direction: 'higher_is_better',
      standard_error: 0.11470786693528086,
      trials: 20,
    });
  });

  test('of each filter apart', () => {
    expect(limited().number('tiny_generate.exact_match,strict-match').facts.standard_error).toBe(0.06882472016116853);
    expect(limited().number('tiny_generate.exact_match,flexible-extract').facts.standard_error).toBe(
      0.11413288653790232,
    );
  });

  test('of a run without a limit: all samples', () => {
    const found = unlimited().number('tiny_choice.acc');
    expect([found.value, found.facts.trials]).toEqual([0.55, 40]);
  });

  test('of a group: the samples of that metric, not of all its tasks', () => {
    expect(limited().number('tiny_group.acc').facts).toEqual({
      direction: 'higher_is_better',
      standard_error: 0.11470786693528086,
      trials: 20,
    });
    expect(limited().number('groups.tiny_group.exact_match,strict-match').facts.trials).toBe(20);
  });

  test('of a perplexity: that lower is better, and no more, for "N/A" is no standard error', () => {
    expect(limited().number('tiny_text.word_perplexity').facts).toEqual({ direction: 'lower_is_better' });
    expect(limited().number('tiny_text.bits_per_byte').facts).toEqual({ direction: 'lower_is_better' });
  });

  test('of a share that is 1 in all samples: their number, for a standard error of 0 would be none', () => {
    const perfect = `{"results": {"t": {"acc,none": 1.0, "acc_stderr,none": 0.0, "mcc,none": 1.0, "mcc_stderr,none": 0.0}},
      "configs": {}, "versions": {}, "n-shot": {}, "n-samples": {"t": {"original": 5, "effective": 5}}}`;
    expect(file(perfect).number('t.acc').facts).toEqual({ trials: 5 });
    expect(file(perfect).number('t.mcc').facts).toEqual({ standard_error: 0, trials: 5 });
  });

  test('in the direction that the name of the metric says, where it says one', () => {
    const known = [...limited().list()].map(({ pointer, ...listed }) => ({
      byFile: 'facts' in listed ? listed.facts.direction : undefined,
      byName: knownDirection(pointer.replace(/,.*$/, '')),
    }));
    expect(known.filter(({ byFile, byName }) => byName !== undefined && byName !== byFile)).toEqual([]);
    expect(known.filter(({ byName }) => byName !== undefined)).toHaveLength(5);
  });
});

describe('what is no metric', () => {
  test('can be named', () => {
    expect(limited().number('tiny_group.sample_len').value).toBe(40);
    expect(limited().number('config.limit').value).toBe(20);
  });

  test('is not offered: sample counts, standard errors, versions, configuration, groups a second time', () => {
    expect([...limited().list()].map(({ selector }) => selector)).toEqual([
      'tiny_choice.acc',
      'tiny_choice.acc_norm',
      'tiny_generate.exact_match,strict-match',
      'tiny_generate.exact_match,flexible-extract',
      'tiny_text.word_perplexity',
      'tiny_text.bits_per_byte',
      'tiny_group.acc',
      'tiny_group.exact_match',
    ]);
  });

  test('a metric that a group is said to have, and has no value of, is missing', () => {
    expect(fault(() => limited().number('tiny_group.acc_norm'))).toMatchObject({
      code: 'missing_metric',
      fix: 'did you mean "tiny_choice.acc_norm"?',
    });
  });

  test('text in place of a number', () => {
    expect(fault(() => limited().number('tiny_text.word_perplexity_stderr,none'))).toMatchObject({
      code: 'not_a_number',
      what: expect.stringContaining('is text "N/A", not a number'),
    });
  });
});

test('the date is when the evaluation began', () => {
  expect(limited().date?.toISOString()).toBe('2026-11-21T11:46:42.023Z');
  expect([older().number('tiny_choice.acc').value, newer().number('tiny_choice.acc').value]).toEqual([0.8, 0.6]);
  expect(Number(newer().date)).toBeGreaterThan(Number(older().date));
});

test('a file of another shape is refused', () => {
  const lighteval = '{"results": {"harness|a|0": {"acc": 0.5}}, "versions": {"harness|a|0": 0}, "config_general": {}}';
  expect(file(lighteval).format).toBe('json');
  expect(fault(() => file(lighteval, { format: 'lm_eval' }))).toMatchObject({ code: 'malformed' });
});
