import { UserError } from '../../result/error.js';
import { nearest } from '../../result/nearest.js';
import { numberInText } from '../../result/number-text.js';
import type { Facts, Omission, Reading } from './format.js';
import type { MetricsFormatName } from './formats.js';
import { isWildcard, numbers, select, selectorOf } from './selector.js';
import { at, children, isArray, isMap, isNumber, leaves, type Path, pointerOf, type Tree } from './tree.js';

/** One number of a file. */
export interface Found {
  /** JSON Pointer (RFC 6901): the name that is never ambiguous */
  readonly pointer: string;
  readonly value: number | bigint;
  readonly facts: Facts;
}

/** One number, or one array of them, with the selector that a rule writes for it. */
export type Listed = { readonly selector: string; readonly pointer: string; readonly path: Path } & (
  | { readonly value: number | bigint; readonly facts: Facts }
  /** a rule on these states an aggregate */
  | { readonly values: readonly (number | bigint)[] }
);

/** How many numbers become one; `all` keeps them, each to be judged. */
export type Aggregate = 'min' | 'max' | 'mean' | 'all';

export interface NumberOptions {
  readonly aggregate?: Aggregate;
  /** whether text such as "0.91" counts as the number it spells */
  readonly numericStrings?: boolean;
}

/** More names than this are not compared with a misspelt one: that would take longer than the gate. */
const mostNames = 5000;

/** All that a metrics file holds, by name. */
export class MetricsFile {
  private readonly named = new Map<string, Path[]>();
  /** by pointer: the names that are not its path */
  private readonly names = new Map<string, string[]>();

  constructor(
    /** the name to print */
    readonly path: string,
    private readonly reading: Reading,
    /** the name of the format it was read by */
    readonly format: MetricsFormatName,
  ) {
    for (const [name, named] of reading.names ?? []) {
      add(this.named, name, named);
      add(this.names, pointerOf(named), name);
    }
  }

  get root(): Tree {
    return this.reading.root;
  }

  /** when the run ended, by what the file says */
  get date(): Date | undefined {
    return this.reading.date;
  }

  /** The other side of a comparison, where one file holds both. */
  get baseline(): MetricsFile | undefined {
    const { baseline, names = [], inside = [] } = this.reading;
    return baseline === undefined
      ? undefined
      : new MetricsFile(this.path, { root: baseline, names, inside }, this.format);
  }

  /**
   * The one number that a selector names.
   *
   * @throws UserError `missing_metric`, `ambiguous_metric`, `not_a_number` or `not_finite`
   */
  number(selector: string, options: NumberOptions = {}): Found {
    const [found, ...more] = this.numbers(selector, options);
    if (!found || more.length > 0) throw new Error(`${selector} stands for ${more.length + 1} numbers`);
    return found;
  }

  /**
   * The numbers that a selector names: one, or with `aggregate: all` as many as it matches.
   *
   * @throws UserError `missing_metric`, `incomplete_metric`, `nothing_to_judge`, `ambiguous_metric`, `not_a_number` or
   * `not_finite`
   */
  numbers(selector: string, { aggregate, numericStrings = false }: NumberOptions = {}): readonly Found[] {
    const paths = this.select(selector);
    const [only] = paths;
    if (!only) throw this.missing(selector);
    if (isWildcard(selector) && this.reading.omission?.everywhere) throw this.partial(selector, this.reading.omission);
    const isOne = paths.length === 1 && !isWildcard(selector) && !isArray(at(this.root, only));
    if (isOne) return [this.numberAt(only, selector, numericStrings)];
    if (aggregate === undefined) throw this.manyWithoutAggregate(selector, paths);
    const each = isWildcard(selector) ? paths : paths.flatMap((path) => this.elements(path));
    if (paths.length > 1 && !isWildcard(selector)) throw this.ambiguous(selector, paths);
    const found = each.map((path) => this.numberAt(path, pointerOf(path), numericStrings));
    if (found.length === 0) {
      throw new UserError('nothing_to_judge', {
        what: `${JSON.stringify(selector)} in ${this.path} is an empty array`,
        why: 'no number is in it',
      });
    }
    return aggregate === 'all' ? found : [aggregated(selector, found, aggregate)];
  }

  /** JSON Pointers of all that a selector names, numbers or not. */
  pointers(selector: string): readonly string[] {
    return this.select(selector, false).map(pointerOf);
  }

  /** Every metric with the selector to write for it; an array of nothing but numbers is told as one. */
  *list(): Generator<Listed> {
    yield* this.listed(this.root, []);
  }

  private *listed(tree: Tree, path: Path): Generator<Listed> {
    const named = () => ({ selector: this.selectorOf(path), pointer: pointerOf(path), path });
    if (!isMap(tree) && !this.isOffered(path)) return;
    if (isNumber(tree)) yield { ...named(), value: tree, facts: this.factsOf(path) };
    else if (isArray(tree) && tree.length > 1 && tree.every(isNumber)) yield { ...named(), values: tree };
    else for (const [key, value] of children(tree)) yield* this.listed(value, [...path, key]);
  }

  /** A number that is no metric can be named, and is not offered to whoever looks for one. */
  private isOffered(path: Path): boolean {
    return this.reading.isMetric?.(path) !== false;
  }

  private selectorOf(path: Path): string {
    const pointer = pointerOf(path);
    for (const name of this.names.get(pointer) ?? []) if (this.namesOnly(name, pointer)) return name;
    for (const prefix of this.reading.inside ?? []) {
      if (!prefix.every((key, index) => path[index] === key)) continue;
      const shorter = selectorOf(at(this.root, prefix) ?? null, path.slice(prefix.length));
      if (!shorter.startsWith('/') && this.namesOnly(shorter, pointer)) return shorter;
    }
    const selector = selectorOf(this.root, path);
    return this.namesOnly(selector, pointer) ? selector : pointer;
  }

  private namesOnly(selector: string, pointer: string): boolean {
    const [only, ...more] = this.select(selector, false);
    return only !== undefined && more.length === 0 && pointerOf(only) === pointer;
  }

  /** Paths that a selector names in the root, in the groups whose name may be left out, and among the further names. */
  private select(selector: string, strict = true): readonly Path[] {
    const found = new Map<string, Path>();
    const holes: Path[] = [];
    const keep = (paths: readonly Path[]) => {
      for (const path of paths) found.set(pointerOf(path), path);
    };
    const own = select(this.root, selector);
    keep(own.paths);
    holes.push(...own.holes);
    for (const prefix of this.reading.inside ?? []) {
      const group = at(this.root, prefix);
      if (group === undefined || (found.size > 0 && isWildcard(selector))) continue;
      const inner = select(group, selector);
      keep(inner.paths.map((path) => [...prefix, ...path]));
      if (inner.paths.length > 0) holes.splice(0, holes.length, ...inner.holes.map((path) => [...prefix, ...path]));
    }
    for (const path of this.named.get(selector) ?? []) {
      if (at(this.root, path) === undefined) continue;
      // The name of a value inside an object of that name (`accuracy` for `accuracy.value`) means the value.
      for (let length = 0; length < path.length; length += 1) found.delete(pointerOf(path.slice(0, length)));
      keep([path]);
    }
    if (strict && found.size > 0 && holes.length > 0) throw this.incomplete(selector, found.size, holes);
    return [...found.values()];
  }

  private numberAt(path: Path, name: string, numericStrings: boolean): Found {
    const value = at(this.root, path);
    const number = typeof value === 'string' && numericStrings ? numberInText(value) : value;
    if (!isNumber(number)) throw this.notANumber(path, name, value);
    if (typeof number === 'number' && !Number.isFinite(number)) {
      throw new UserError('not_finite', {
        what: `${JSON.stringify(name)} in ${this.path} is ${number}`,
        why: 'a number that is not finite satisfies no rule',
        fix: 'find out why training or evaluation wrote it',
      });
    }
    return { pointer: pointerOf(path), value: number, facts: this.factsOf(path) };
  }

  private factsOf(path: Path): Facts {
    return this.reading.facts?.(path) ?? {};
  }

  private elements(path: Path): readonly Path[] {
    const array = at(this.root, path);
    return isArray(array) ? array.map((_, index) => [...path, String(index)]) : [path];
  }

  private notANumber(path: Path, name: string, value: Tree | undefined): UserError<'not_a_number'> {
    const what = `${JSON.stringify(name)} in ${this.path} is ${described(value)}, not a number`;
    if (typeof value === 'string' && numberInText(value) !== undefined) {
      const fix = 'write numeric_strings: true beside path, or have the number written without quotes';
      return new UserError('not_a_number', { what, why: 'text is not taken for a number unless asked for', fix });
    }
    const inside = [...numbersBelow(value, path)]
      .filter((below) => this.isOffered(below))
      .slice(0, 3)
      .map((below) => this.selectorOf(below));
    return new UserError('not_a_number', {
      what,
      ...(inside.length > 0 && { fix: `name a number in it: ${inside.join(', ')}` }),
    });
  }

  private manyWithoutAggregate(selector: string, paths: readonly Path[]): UserError {
    if (paths.length > 1 && !isWildcard(selector)) return this.ambiguous(selector, paths);
    const [only = []] = paths;
    const array = at(this.root, only);
    if (!isWildcard(selector) && isArray(array) && !array.some(isNumber)) return this.notANumber(only, selector, array);
    const count = isWildcard(selector) ? paths.length : isArray(array) ? array.length : 0;
    return new UserError('not_a_number', {
      what: `${JSON.stringify(selector)} in ${this.path} stands for ${count} ${count === 1 ? 'value' : 'values'}`,
      why: 'which one number they become is not stated',
      fix: `add aggregate: min, max, mean or all to the rule, or name one: ${this.selectorOf(
        isWildcard(selector) ? only : [...only, '0'],
      )}`,
    });
  }

  private incomplete(selector: string, found: number, holes: readonly Path[]): UserError<'incomplete_metric'> {
    const names = holes.map((path) => this.selectorOf(path));
    const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
    return new UserError('incomplete_metric', {
      what: `${JSON.stringify(selector)} is missing in ${holes.length} of ${found + holes.length} groups of ${this.path}`,
      why: `it is not in ${shown}`,
      fix: 'have every group write it, or name the metrics one by one',
    });
  }

  private ambiguous(selector: string, paths: readonly Path[]): UserError<'ambiguous_metric'> {
    const pointers = paths.map(pointerOf);
    return new UserError('ambiguous_metric', {
      what: `${this.path} has ${pointers.length} metrics called ${JSON.stringify(selector)}`,
      why: `they are ${pointers.join(' and ')}`,
      fix: `write ${pointers.join(' or ')}`,
    });
  }

  private missing(selector: string): UserError<'missing_metric'> {
    const names: string[] = [];
    let count = 0;
    for (const [path] of numbers(this.root)) {
      if (!this.isOffered(path)) continue;
      count += 1;
      if (names.length < mostNames) names.push(selector.startsWith('/') ? pointerOf(path) : this.plainName(path));
    }
    const near = nearest(selector, names);
    const held = names.length === 0 ? 'no number at all' : `${(near.length > 0 ? near : names.slice(0, 6)).join(', ')}`;
    const more = count - (near.length > 0 ? near.length : Math.min(6, names.length));
    const { omission } = this.reading;
    const why = `the file holds ${held}${more > 0 ? ` and ${more} more` : ''}`;
    const fix = near[0] === undefined ? omission?.fix : `did you mean ${JSON.stringify(near[0])}?`;
    return new UserError('missing_metric', {
      what: `${this.path} has no metric ${JSON.stringify(selector)}`,
      why: omission ? `${why}; ${omission.why}` : why,
      ...(fix !== undefined && { fix }),
    });
  }

  private partial(selector: string, { why, fix }: Omission): UserError<'missing_metric'> {
    return new UserError('missing_metric', {
      what: `${JSON.stringify(selector)} in ${this.path} stands for an unknown part of the metrics`,
      why,
      ...(fix !== undefined && { fix }),
    });
  }

  /** A name to compare with a misspelt one; it need not be unique. */
  private plainName(path: Path): string {
    const [name] = this.names.get(pointerOf(path)) ?? [];
    if (name !== undefined) return name;
    for (const prefix of this.reading.inside ?? [])
      if (prefix.every((key, index) => path[index] === key)) return path.slice(prefix.length).join('.');
    return path.join('.');
  }
}

function add<Value>(to: Map<string, Value[]>, key: string, value: Value): void {
  const known = to.get(key);
  if (known) known.push(value);
  else to.set(key, [value]);
}

function aggregated(selector: string, found: readonly Found[], aggregate: 'min' | 'max' | 'mean'): Found {
  const values = found.map(({ value }) => Number(value));
  const value =
    aggregate === 'mean'
      ? values.reduce((sum, each) => sum + each, 0) / values.length
      : values.reduce((best, each) => (aggregate === 'min' ? Math.min(best, each) : Math.max(best, each)));
  if (!Number.isFinite(value)) {
    throw new UserError('not_finite', {
      what: `the ${aggregate} of ${JSON.stringify(selector)} is ${value}`,
      why: 'its values are beyond the largest number that can be added up or compared, about 1.8e308',
    });
  }
  const direction = found[0]?.facts.direction;
  return { pointer: selector, value, facts: direction === undefined ? {} : { direction } };
}

function described(value: Tree | undefined): string {
  if (isMap(value)) return 'an object';
  if (isArray(value)) return 'an array';
  if (value === null || value === undefined) return 'null';
  return `${typeof value === 'string' ? 'text' : typeof value} ${JSON.stringify(value)}`;
}

function* numbersBelow(value: Tree | undefined, path: Path): Generator<Path> {
  if (value === undefined) return;
  for (const [below, scalar] of leaves(value, path)) if (isNumber(scalar)) yield below;
}
