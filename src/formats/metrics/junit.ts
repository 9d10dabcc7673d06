import { UserError } from '../../result/error.js';
import { numberInText } from '../../result/number-text.js';
import type { Content } from './content.js';
import type { MetricsFormat } from './format.js';
import { otherShape } from './shape.js';
import type { XmlElement } from './syntax/xml.js';
import { notCollected, nothingTested, testDirections } from './test-counts.js';
import { at, type Tree } from './tree.js';

/** The XML that test runners write. Everything is counted from the test cases; what the suites say of themselves is a check. */
export const junit: MetricsFormat = {
  title: 'JUnit XML of pytest and other test runners',
  syntax: ['xml'],
  detection: 'root element `testsuites` or `testsuite`',
  example: 'failed',
  tested: 'pytest 9.2.0',
  recognises: (content) => isReport(rootOf(content)),
  read: (content, path) => {
    const element = rootOf(content);
    if (!element || !isReport(element)) {
      throw otherShape(path, 'JUnit XML', `its root element is ${element?.name ?? 'missing'}`);
    }
    const suites = new Map<string, Counts>();
    const counts = countsOf(element, new Set(), suites, path);
    if (counts.tests === 0) throw nothingTested(path, 'it holds no test case');
    if (counts.ran === 0)
      throw nothingTested(path, `tests ${counts.tests}: skipped ${counts.skipped}, errors ${counts.errors}`);
    const time = timeOf(element);
    const root = new Map<string, Tree>([
      ...treeOf(counts),
      ...(time === undefined ? [] : [['time', time] as const]),
      ['suites', new Map([...suites].map(([name, of]) => [name, treeOf(of)]))],
    ]);
    const date = endOf(element);
    return {
      root,
      facts: (of) => {
        const direction = typeof at(root, of) === 'number' ? testDirections.get(of.at(-1) ?? '') : undefined;
        return direction && { direction };
      },
      ...(date && { date }),
    };
  },
};

interface Counts {
  tests: number;
  passed: number;
  failed: number;
  errors: number;
  skipped: number;
  /** tests that passed or failed, or were expected to fail */
  ran: number;
  /** failure and error elements, of which a test case may have several */
  faults: number;
}

function none(): Counts {
  return { tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0, ran: 0, faults: 0 };
}

function add(to: Counts, more: Counts): void {
  for (const key of Object.keys(to) as (keyof Counts)[]) to[key] += more[key];
}

function treeOf({ tests, passed, failed, errors, skipped }: Counts): ReadonlyMap<string, Tree> {
  return new Map(Object.entries({ tests, passed, failed, errors, skipped }));
}

function rootOf(content: Content): XmlElement | undefined {
  return content.syntax === 'xml' ? content.root : undefined;
}

function isReport(element: XmlElement | undefined): boolean {
  return element?.name === 'testsuites' || element?.name === 'testsuite';
}

/**
 * Counts a suite with all that is in it.
 *
 * @param within names of the suites it is in; suites of one name are one
 * @throws UserError `malformed` where the suite says that more failed than its test cases show
 */
function countsOf(suite: XmlElement, within: ReadonlySet<string>, suites: Map<string, Counts>, path: string): Counts {
  const name = suite.name === 'testsuite' ? suite.attributes.get('name') : undefined;
  const names = name ? new Set([...within, name]) : within;
  const own = none();
  const total = none();
  for (const child of suite.children) {
    if (isReport(child)) add(total, countsOf(child, names, suites, path));
    else if (child.name === 'testcase') {
      refuseUncollected(child, path);
      add(own, caseOf(child));
    }
    // A suite that could not be set up has no test case to say so.
    else if (child.name === 'failure') add(own, { ...none(), failed: 1, faults: 1 });
    else if (child.name === 'error') add(own, { ...none(), errors: 1, faults: 1 });
  }
  for (const each of names) {
    const known = suites.get(each) ?? none();
    add(known, own);
    suites.set(each, known);
  }
  add(total, own);
  const declared = declaredIn(suite, 'failures') + declaredIn(suite, 'errors');
  if (declared > total.faults) {
    throw new UserError(
      'malformed',
      {
        what: `${path} contradicts itself: a suite says that ${declared} failed, its test cases show ${total.faults}`,
        fix: 'have the report written whole',
      },
      { file: path },
    );
  }
  return total;
}

/** pytest's word for a file whose tests it could not even count. */
function refuseUncollected(element: XmlElement, path: string): void {
  const isUncollected = element.children.some(
    ({ name, attributes }) => name === 'error' && attributes.get('message') === 'collection failure',
  );
  if (isUncollected) throw notCollected(path, [element.attributes.get('name') ?? '']);
}

function declaredIn(suite: XmlElement, attribute: string): number {
  const count = Number(suite.attributes.get(attribute) ?? 0);
  return Number.isFinite(count) ? count : 0;
}

/** What runners say by an attribute alone: googletest of a disabled test, others of a failed one. */
const notRun = new Set(['notrun', 'suppressed', 'disabled', 'skipped', 'ignored']);
const broken = new Set(['failed', 'failure', 'fail', 'error', 'errored']);

function caseOf(element: XmlElement): Counts {
  const named = (name: string) => element.children.filter((child) => child.name === name);
  const [failures, errors, skips] = [named('failure'), named('error'), named('skipped')];
  const marks = ['status', 'result'].map((key) => (element.attributes.get(key) ?? '').toLowerCase());
  const faults = failures.length + errors.length || (marks.some((mark) => broken.has(mark)) ? 1 : 0);
  const isFaulty = faults > 0;
  const isSkipped = !isFaulty && (skips.length > 0 || marks.some((mark) => notRun.has(mark)));
  const isExpectedFailure = skips.some((skip) => skip.attributes.get('type') === 'pytest.xfail');
  return {
    tests: 1,
    passed: isFaulty || isSkipped ? 0 : 1,
    failed: isFaulty && (failures.length > 0 || errors.length === 0) ? 1 : 0,
    errors: errors.length > 0 ? 1 : 0,
    skipped: isSkipped ? 1 : 0,
    ran: isExpectedFailure || (!isSkipped && errors.length === 0) ? 1 : 0,
    faults,
  };
}

/** Seconds by the outermost element that says; else the sum of what is in it, where all of it says. */
function timeOf(element: XmlElement): number | undefined {
  const written = element.attributes.get('time');
  const time = written === undefined ? undefined : numberInText(written);
  if (written !== undefined) return time === undefined ? undefined : Number(time);
  if (!isReport(element)) return undefined;
  const parts = element.children.filter((child) => isReport(child) || child.name === 'testcase').map(timeOf);
  return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}

/**
 * When the outermost suites ended: the start that each writes, and its time. Of several the earliest, for a report may be
 * merged from an old run and a new one. A time without a zone is no evidence.
 */
function endOf(root: XmlElement): Date | undefined {
  const suites = root.name === 'testsuite' ? [root] : root.children.filter(isReport);
  let earliest: number | undefined;
  for (const suite of suites) {
    const start = suite.attributes.get('timestamp') ?? '';
    const seconds = timeOf(suite);
    const end = /T.*(?:Z|[+-][0-9]{2}:?[0-9]{2})$/.test(start) ? Date.parse(start) + (seconds ?? 0) * 1000 : Number.NaN;
    if (!Number.isFinite(end)) return undefined;
    earliest = Math.min(earliest ?? end, end);
  }
  return earliest === undefined ? undefined : new Date(earliest);
}
