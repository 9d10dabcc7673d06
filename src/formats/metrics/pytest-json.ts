import { UserError } from '../../result/error.js';
import type { MetricsFormat } from './format.js';
import { treeIn } from './plain.js';
import { otherShape } from './shape.js';
import { notCollected, nothingTested, testDirections } from './test-counts.js';
import { at, isArray, isMap, isNumber, type Tree, type TreeMap } from './tree.js';

const detection = '`created`, `duration`, `exitcode`, and `summary` with `total`';

/** The report of pytest-json-report. It leaves out the counts that are zero. */
export const pytestJson: MetricsFormat = {
  title: 'pytest-json-report',
  syntax: ['json'],
  detection,
  example: 'failed',
  tested: 'pytest-json-report 1.5.0 with pytest 9.2.0',
  recognises: (content) => isReport(treeIn(content)),
  read: (content, path) => {
    const root = treeIn(content);
    const written = at(root, ['summary']);
    if (!isReport(root) || !isMap(written))
      throw otherShape(path, 'a report of pytest-json-report', `it lacks ${detection}`);
    refuseUnfinished(root, path);
    const summary = new Map<string, Tree>([...outcomes.map((outcome) => [outcome, 0] as const), ...written]);
    if (summary.get('total') === 0) throw nothingTested(path, 'its total is 0');
    if (ran.every((outcome) => summary.get(outcome) === 0)) {
      const counts = ['total', 'skipped', 'error'].map((outcome) => `${outcome} ${summary.get(outcome)}`);
      throw nothingTested(path, counts.join(', '));
    }
    const date = new Date(Number(root.get('created')) * 1000);
    return {
      root: new Map([...root, ['summary', summary]]),
      inside: [['summary']],
      names: [['errors', ['summary', 'error']]],
      facts: ([group, count = '', ...deeper]) => {
        const direction = group === 'summary' && deeper.length === 0 ? testDirections.get(count) : undefined;
        return direction && { direction };
      },
      ...(Number.isFinite(date.getTime()) && { date }),
    };
  },
};

const ran = ['passed', 'failed', 'xfailed', 'xpassed'];
const outcomes = [...ran, 'error', 'skipped', 'deselected'];

/** What pytest's exit codes mean, where the tests did not run to their end. */
const unfinished: ReadonlyMap<number, string> = new Map([
  [2, 'interrupted, or tests could not be collected'],
  [3, 'an internal error'],
  [4, 'wrong usage of the command line'],
  [5, 'no tests collected'],
]);

function refuseUnfinished(root: TreeMap, path: string): void {
  const code = Number(root.get('exitcode'));
  const collectors = root.get('collectors');
  const failed = isArray(collectors) ? collectors.filter((each) => at(each, ['outcome']) === 'failed') : [];
  if (code === 5) throw nothingTested(path, 'pytest ended with exit code 5: no tests collected');
  if (failed.length > 0) {
    throw notCollected(
      path,
      failed.map((each) => String(at(each, ['nodeid']))),
    );
  }
  if (code === 0 || code === 1) return;
  const why = `pytest ended with exit code ${code}: ${unfinished.get(code) ?? 'none that tests end with'}`;
  throw new UserError('malformed', { what: `${path} is the report of a run that did not finish`, why }, { file: path });
}

function isReport(tree: Tree): tree is TreeMap {
  return (
    isMap(tree) &&
    ['created', 'duration', 'exitcode'].every((key) => isNumber(tree.get(key))) &&
    isNumber(at(tree, ['summary', 'total']))
  );
}
