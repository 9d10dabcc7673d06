import { UserError } from '../../result/error.js';
import { numberInText } from '../../result/number-text.js';
import type { MetricsFormat, Reading } from './format.js';
import { instant } from './instant.js';
import { treeIn } from './plain.js';
import { child, children, isArray, isMap, isNumber, type Tree } from './tree.js';

/** The one number that an instant query answers, saved or live. */
export const prometheus: MetricsFormat = {
  title: 'Prometheus: answer of `/api/v1/query`',
  syntax: ['json'],
  detection: '`status: success` with `data.resultType`, or `status: error` with `errorType` and `error`',
  example: 'value',
  tested: 'Prometheus 3.15.0',
  recognises: (content) => content.syntax === 'json' && isAnswer(content.root),
  read: (content, path) => readAnswer(treeIn(content), path),
};

function isAnswer(root: Tree): boolean {
  if (!isMap(root)) return false;
  if (root.get('status') === 'error') return isText(root.get('errorType')) && isText(root.get('error'));
  const data = root.get('data');
  return root.get('status') === 'success' && isText(child(data, 'resultType')) && isArray(child(data, 'result'));
}

function readAnswer(root: Tree, path: string): Reading {
  if (!isAnswer(root))
    throw new UserError('malformed', { what: `${path} is no answer of /api/v1/query of Prometheus` });
  if (child(root, 'status') === 'error') {
    throw new UserError('malformed', {
      what: `Prometheus answered ${String(child(root, 'errorType'))} in ${path}`,
      why: String(child(root, 'error')),
      fix: 'mend the query',
    });
  }
  const warnings = child(root, 'warnings');
  if (isArray(warnings) && warnings.length > 0) {
    throw new UserError('unsupported', {
      what: `Prometheus answered ${path} with a warning`,
      why: `${warnings.slice(0, 3).map(String).join('; ')}: the number may rest on a part of the data`,
      fix: 'mend the query or the server, so that it answers without a warning',
    });
  }
  const data = child(root, 'data');
  const result = child(data, 'result');
  return reading(sampleOf(String(child(data, 'resultType')), isArray(result) ? result : [], path), path);
}

/** The one sample: [time in seconds, value as text]. */
function sampleOf(type: string, result: readonly Tree[], path: string): Tree {
  if (type === 'scalar') return result;
  if (type !== 'vector') {
    throw new UserError('unsupported', {
      what: `${path} holds a ${type}, and an instant vector or a scalar is judged`,
      ...(type === 'matrix' && {
        fix: 'ask /api/v1/query for an instant, without a range: avg_over_time(metric[1h]) instead of metric[1h]',
      }),
    });
  }
  const [only, ...more] = result;
  if (only === undefined) {
    throw new UserError('nothing_to_judge', {
      what: `the query behind ${path} returned nothing`,
      why: 'no such metric or label, its target is down, the time is outside of what is kept, or a comparison filtered it out',
      fix: 'ask for the number itself, without a comparison, and check that it is scraped: up, count(metric)',
    });
  }
  if (more.length > 0) throw several(result, path);
  const value = child(only, 'value');
  if (value !== undefined) return value;
  throw new UserError('unsupported', {
    what: `${path} holds a histogram, not a number`,
    fix: 'ask for one: histogram_quantile(0.95, …)',
  });
}

function reading(sample: Tree, path: string): Reading {
  const text = child(sample, '1');
  const value = isText(text) ? numberInText(text) : undefined;
  if (value === undefined) {
    throw new UserError('malformed', {
      what: `the sample in ${path} holds no number: ${JSON.stringify(text ?? null)}`,
    });
  }
  const seconds = child(sample, '0');
  const date = instant(isNumber(seconds) ? Number(seconds) * 1000 : undefined);
  // Prometheus computes in doubles: digits beyond 2⁵³ are no integer that was counted.
  return { root: new Map([['value', Number(value)]]), ...(date && { date }) };
}

function several(result: readonly Tree[], path: string): UserError<'ambiguous_metric'> {
  const sets = result.slice(0, 5).map((sample) => labels(child(sample, 'metric') ?? null));
  const more = result.length - sets.length;
  return new UserError('ambiguous_metric', {
    what: `the query behind ${path} returned ${result.length} samples, and one is judged`,
    why: `they are ${sets.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    fix: 'select one by its labels, or aggregate them in the query: min(…), max(…), avg(…)',
  });
}

/** A series as PromQL writes it. */
function labels(metric: Tree): string {
  const pairs = [...children(metric)].filter(([key]) => key !== '__name__');
  const name = child(metric, '__name__');
  return `${isText(name) ? name : ''}{${pairs.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(', ')}}`;
}

function isText(value: Tree | undefined): value is string {
  return typeof value === 'string';
}
