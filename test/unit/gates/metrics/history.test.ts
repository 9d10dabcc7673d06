import { expect, test } from '@jest/globals';
import { readMetrics } from '../../../../src/formats/metrics/read.js';
import { judgeHistory } from '../../../../src/gates/metrics/history.js';
import type { Measurement } from '../../../../src/gates/metrics/measurement.js';
import type { Rule } from '../../../../src/gates/metrics/rule.js';
import { planned } from '../../../../src/result/check.js';

const rule: Rule = {
  metric: 'accuracy',
  check: planned({ gate: 'metrics', source: 'report', subject: 'accuracy', rule: 'ratchet' }, { effect: 'block' }),
  asked: { kind: 'ratchet', tolerance: 0.01 },
  scale: 1,
  optional: false,
  onInconclusive: 'fail',
};

/** What a ratchet says of an accuracy after versions of a file. */
function judged(value: number, versions: readonly string[]) {
  const metrics = readMetrics(Buffer.from(JSON.stringify({ accuracy: value })), 'm.json');
  const history = versions.map((text, index) => ({
    file: { path: `git:${index}:m.json`, size: text.length, sha256: String(index).padStart(64, '0') },
    bytes: Buffer.from(text),
  }));
  const measurement: Measurement = { metrics, read: {}, numericStrings: false, acceptances: [], history };
  return judgeHistory(rule, 'accuracy', metrics.number('accuracy'), measurement);
}

const fractions = Array.from({ length: 12 }, (_, index) => `{"accuracy": ${0.9 + (index % 3) / 1000}}`);

test('a percent after fractions is no best of all times', () => {
  expect(() => judged(88.1, fractions)).toThrow("accuracy is 88.1, the baseline's is 0.902");
});

test('a fraction after fractions is judged', () => {
  expect(judged(0.91, fractions)).toMatchObject({ status: 'passed' });
  expect(judged(0.88, fractions)).toMatchObject({ status: 'failed', reason: 'ratchet' });
});
