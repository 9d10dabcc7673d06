import { UserError } from '../../result/error.js';
import type { Direction, MetricsFormat } from './format.js';
import { treeIn } from './plain.js';
import { numbers } from './selector.js';
import { otherShape } from './shape.js';
import { at, isArray, isMap, isNumber, type Path, type Tree } from './tree.js';

const detection = '`machine_info` and an array `benchmarks` with fullname and stats';

/** The report of pytest-benchmark, in seconds. A benchmark that failed has no entry in it. */
export const pytestBenchmark: MetricsFormat = {
  title: 'pytest-benchmark',
  syntax: ['json'],
  detection,
  example: 'test_bench.py::test_sort[1000].median',
  tested: 'pytest-benchmark 5.3.1 with pytest 9.2.0',
  recognises: (content) => benchmarksIn(treeIn(content)) !== undefined,
  read: (content, path) => {
    const root = treeIn(content);
    const benchmarks = benchmarksIn(root);
    if (!benchmarks) throw otherShape(path, 'a report of pytest-benchmark', `it lacks ${detection}`);
    if (benchmarks.length === 0) throw new UserError('empty', { what: `${path} has no benchmark` }, { file: path });
    const written = at(root, ['datetime']);
    const date =
      typeof written === 'string' && /(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(written) ? new Date(written) : undefined;
    return {
      root,
      names: benchmarks.flatMap((each, index) => namesOf(each, ['benchmarks', String(index)])),
      facts: ([list, , group, name = '', ...deeper]) => {
        const isStatistic = list === 'benchmarks' && group === 'stats' && deeper.length === 0;
        const direction = isStatistic ? directions.get(name) : undefined;
        return direction && { direction };
      },
      ...(date && Number.isFinite(date.getTime()) && { date }),
    };
  },
};

const directions: ReadonlyMap<string, Direction> = new Map([
  ['min', 'lower_is_better'],
  ['max', 'lower_is_better'],
  ['mean', 'lower_is_better'],
  ['median', 'lower_is_better'],
  ['ops', 'higher_is_better'],
]);

function benchmarksIn(tree: Tree): readonly Tree[] | undefined {
  const benchmarks = isMap(tree) && isMap(tree.get('machine_info')) ? tree.get('benchmarks') : undefined;
  return isArray(benchmarks) && benchmarks.every(isBenchmark) ? benchmarks : undefined;
}

function isBenchmark(tree: Tree): boolean {
  return typeof at(tree, ['fullname']) === 'string' && isNumber(at(tree, ['stats', 'mean']));
}

/** `<fullname>.median`, and `<name>.median`, which several benchmarks may have; what a test adds itself by `extra_info`. */
function namesOf(benchmark: Tree, path: Path): readonly [string, Path][] {
  const calls = [at(benchmark, ['fullname']), at(benchmark, ['name'])].filter((name) => typeof name === 'string');
  const groups: readonly Path[] = [['stats'], ['extra_info']];
  return groups.flatMap((group) =>
    [...numbers(at(benchmark, group) ?? null)].flatMap(([below]) =>
      calls.map((name): [string, Path] => [
        [name, ...(group[0] === 'stats' ? [] : group), ...below].join('.'),
        [...path, ...group, ...below],
      ]),
    ),
  );
}
