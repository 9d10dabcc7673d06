import { UserError } from '../../result/error.js';
import type { MetricsFormat, Omission } from './format.js';
import { treeIn } from './plain.js';
import { numbers } from './selector.js';
import { hasExactly, otherShape } from './shape.js';
import { at, isMap, type Path, type Tree, type TreeMap } from './tree.js';

const detection = 'revision → data → file → data, or an error in the place of data';

/** What `dvc metrics show --json` prints. The workspace is called "", or "workspace" beside other revisions. */
export const dvc: MetricsFormat = {
  title: 'DVC, `dvc metrics show --json`',
  syntax: ['json'],
  detection,
  example: 'metrics.json.test.auc',
  tested: 'DVC 3.67.1',
  recognises: (content) => isShown(treeIn(content)),
  read: (content, path) => {
    const root = treeIn(content);
    if (!isShown(root)) throw otherShape(path, 'what `dvc metrics show --json` prints', `it is not ${detection}`);
    const revision = ['', 'workspace'].find((name) => root.has(name));
    if (revision === undefined) return { root };
    const files = at(root, [revision, 'data']);
    const faults = faultsIn(root.get(revision), revision);
    if (!isMap(files) || (files.size > 0 && faults.length === files.size)) {
      throw new UserError(
        'malformed',
        { what: `${path} holds no metrics: DVC could not read any`, why: faults.join('; ') },
        { file: path },
      );
    }
    return {
      root,
      names: [...files.keys()].flatMap((file) => namesIn(root, file, [revision, 'data', file, 'data'])),
      inside: [
        ...(files.size === 1 ? [...files.keys()].map((file) => [revision, 'data', file, 'data']) : []),
        [revision, 'data'],
      ],
      ...(faults.length > 0 && { omission: unread(faults) }),
    };
  },
};

/** A file's metrics by `<file>.<metric>`, without the "data" between them. */
function namesIn(root: TreeMap, file: string, inside: Path): readonly (readonly [string, Path])[] {
  return [...numbers(at(root, inside) ?? null)].map(([path]) => [[file, ...path].join('.'), [...inside, ...path]]);
}

function unread(faults: readonly string[]): Omission {
  return { why: faults.join('; '), fix: 'have DVC reach the file first: dvc pull, or dvc repro' };
}

function isShown(tree: Tree): tree is TreeMap {
  return (
    isMap(tree) && tree.size > 0 && [...tree.values()].every((revision) => isFault(revision) || holdsFiles(revision))
  );
}

function holdsFiles(revision: Tree): boolean {
  const files = hasExactly(revision, ['data']) ? revision.get('data') : undefined;
  return isMap(files) && [...files.values()].every((file) => isFault(file) || hasExactly(file, ['data']));
}

function isFault(tree: Tree | undefined): tree is TreeMap {
  return hasExactly(tree, ['error']) && hasExactly(tree.get('error'), ['type', 'msg']);
}

function faultsIn(revision: Tree | undefined, name: string): readonly string[] {
  const whole = isFault(revision) ? [[name, revision] as const] : [];
  const files = isMap(revision) ? revision.get('data') : undefined;
  return [...whole, ...(isMap(files) ? files : [])]
    .filter(([, of]) => isFault(of))
    .map(([of, fault]) => `of ${JSON.stringify(of)} DVC says: ${String(at(fault, ['error', 'msg']))}`);
}
