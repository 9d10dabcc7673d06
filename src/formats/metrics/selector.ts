import { at, children, isArray, isMap, isNumber, type Path, pointerOf, type Tree } from './tree.js';

/** One step of a dotted selector. */
type Step =
  /** plain text: it may be part of a key that holds dots */
  | { readonly kind: 'plain'; readonly text: string }
  /** "in quotes": exactly this key */
  | { readonly kind: 'quoted'; readonly text: string }
  /** `*`: every child */
  | { readonly kind: 'any' };

/** Values that a selector names, and the children of a `*` that lack the rest of it. */
export interface Selected {
  readonly paths: readonly Path[];
  readonly holes: readonly Path[];
}

/** Whether a selector stands for many values. */
export function isWildcard(selector: string): boolean {
  return stepsOf(selector)?.some(({ kind }) => kind === 'any') ?? false;
}

/**
 * The values that a selector names. It is a JSON Pointer (RFC 6901), or keys joined by dots: `test.accuracy`,
 * `results."exact_match,strict-match"`, `per_speaker.*.wer`. A key may hold dots itself (`v1.0.auc`), so a dotted selector
 * can name several values; whoever asks for one must refuse two.
 */
export function select(root: Tree, selector: string): Selected {
  const pointer = fromPointer(selector);
  if (pointer && at(root, pointer) !== undefined) return { paths: [pointer], holes: [] };
  const steps = stepsOf(selector);
  if (!steps) return { paths: [], holes: [] };
  const holes: Path[] = [];
  const paths = [...follow(root, steps, [], holes)];
  return { paths: unique(paths), holes: unique(holes) };
}

function* follow(tree: Tree | undefined, steps: readonly Step[], path: Path, holes: Path[]): Generator<Path> {
  if (tree === undefined) return;
  const [step] = steps;
  if (!step) {
    yield path;
    return;
  }
  if (step.kind === 'any') {
    const rest = steps.slice(1);
    for (const [key, value] of children(tree)) {
      const found = [...follow(value, rest, [...path, key], holes)];
      if (found.length === 0 && isGroup(value)) holes.push([...path, key]);
      yield* found;
    }
    return;
  }
  if (step.kind === 'quoted') {
    yield* follow(at(tree, [step.text]), steps.slice(1), [...path, step.text], holes);
    return;
  }
  let key = '';
  for (const [index, part] of steps.entries()) {
    if (part.kind !== 'plain') return;
    key = index === 0 ? part.text : `${key}.${part.text}`;
    yield* follow(at(tree, [key]), steps.slice(index + 1), [...path, key], holes);
  }
}

/**
 * Whether something under a `*` ought to hold the metric. A scalar beside the groups (`accuracy` beside the classes) is none
 * that lacks it; null and NaN are what is written in the place of a group that could not be measured.
 */
function isGroup(value: Tree): boolean {
  return isMap(value) || isArray(value) || value === null || Number.isNaN(value);
}

/** @returns undefined where the text is no pointer */
function fromPointer(text: string): Path | undefined {
  if (!text.startsWith('/') || /~(?![01])/.test(text)) return undefined;
  return text
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const step = /"(?:[^"\\]|\\.)*"(?=\.|$)|[^.]*/y;

/** @returns undefined where a quoted step is not one that JSON could read */
function stepsOf(selector: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let position = 0; position <= selector.length; position += 1) {
    step.lastIndex = position;
    const [text = ''] = step.exec(selector) ?? [];
    position += text.length;
    if (text === '*') steps.push({ kind: 'any' });
    else if (/^".*"$/s.test(text) && text.length > 1) {
      try {
        steps.push({ kind: 'quoted', text: JSON.parse(text) as string });
      } catch {
        return undefined;
      }
    } else steps.push({ kind: 'plain', text });
  }
  return steps;
}

/** The shortest selector that names this value and nothing else in the tree. */
export function selectorOf(root: Tree, path: Path): string {
  const pointer = pointerOf(path);
  const dotted = path.map(written).join('.');
  const [only, ...more] = path.length === 0 ? [] : select(root, dotted).paths;
  return only && more.length === 0 && pointerOf(only) === pointer ? dotted : pointer;
}

function written(key: string): string {
  return key === '' || key === '*' || /[."/]/.test(key[0] ?? '') || key.includes('.') ? JSON.stringify(key) : key;
}

function unique(paths: readonly Path[]): readonly Path[] {
  return paths.length < 2 ? paths : [...new Map(paths.map((path) => [pointerOf(path), path])).values()];
}

/** Every number of a tree, with its path. */
export function* numbers(tree: Tree, path: Path = []): Generator<readonly [path: Path, value: number | bigint]> {
  if (isNumber(tree)) yield [path, tree];
  else for (const [key, value] of children(tree)) yield* numbers(value, [...path, key]);
}
