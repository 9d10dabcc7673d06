import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

interface AllowList {
  readonly version: string;
  readonly frameworks: Record<string, Record<string, Record<string, string>>>;
  readonly called: Record<string, Record<string, readonly string[]>>;
  readonly named: Record<string, readonly string[]>;
  readonly refused: Record<string, string>;
}

const root = new URL('../../../../../', import.meta.url);
const models = new URL('test/fixtures/models/', root);
const text = readFileSync(new URL('src/formats/models/pickle/allow-list.json', root), 'utf8');
const list = JSON.parse(text) as AllowList;
const record = JSON.parse(readFileSync(new URL('pickle/imports.json', models), 'utf8')) as readonly {
  readonly fixtures: readonly string[];
  readonly imports: Record<string, readonly string[]>;
}[];

const pairs = Object.values(list.frameworks).flatMap((modules) =>
  Object.entries(modules).flatMap(([module, names]) =>
    Object.entries(names).map(([name, fixture]) => ({ pair: `${module}:${name}`, fixture })),
  ),
);
const allowed: ReadonlySet<string> = new Set(pairs.map(({ pair }) => pair));
const needs = new Map(
  record.flatMap(({ fixtures, imports }) => {
    const needed = Object.entries(imports).flatMap(([module, names]) => names.map((name) => `${module}:${name}`));
    return fixtures.map((fixture) => [fixture, needed] as const);
  }),
);
const isHonestButRefused = (fixture: string) => fixture.includes('/refused/');

/** Every object key of the list, in the order of the file. */
function* keyLists(value: unknown): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  yield Object.keys(value);
  for (const inner of Object.values(value)) yield* keyLists(inner);
}

describe('the list of allowed imports', () => {
  test('names for each pair a fixture that needs it', () => {
    expect(pairs.length).toBeGreaterThan(700);
    expect(pairs.filter(({ pair, fixture }) => !needs.get(fixture)?.includes(pair))).toEqual([]);
  });

  test('gives no fixture that is refused as a reason', () => {
    expect(pairs.filter(({ fixture }) => isHonestButRefused(fixture))).toEqual([]);
  });

  test('allows no pair that it refuses', () => {
    expect(Object.keys(list.refused).filter((pair) => allowed.has(pair))).toEqual([]);
  });

  test('says why it refuses', () => {
    expect(Object.values(list.refused).filter((reason) => reason.length < 5)).toEqual([]);
  });

  test('is sorted, and has each pair once', () => {
    const [top, ...inner] = [...keyLists(list)];
    expect(top).toEqual(['version', 'frameworks', 'called', 'named', 'refused']);
    expect(inner.filter((keys) => keys.join('\n') !== [...keys].sort().join('\n'))).toEqual([]);
    const lists = [
      ...Object.values(list.named),
      ...Object.values(list.called).flatMap((names) => Object.values(names)),
    ];
    expect(lists.filter((names) => names.join('\n') !== [...names].sort().join('\n'))).toEqual([]);
    expect(allowed.size).toBe(pairs.length);
  });

  test('has exact pairs only: no pattern, and no name with a dot, which pickle would look up step by step', () => {
    const exact = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*:[A-Za-z_]\w*$/;
    expect([...allowed].filter((pair) => !exact.test(pair))).toEqual([]);
  });

  test('has no pair whose name is known for running, opening or importing', () => {
    const suspicious =
      /:(eval|exec|execfile|compile|__import__|import_module|getattr|setattr|open|load|loads|system|popen|Popen|run|runstring|partial|attrgetter|methodcaller|memmap|fromfile|_ufunc_reconstruct|_load_from_bytes)$/;
    expect([...allowed].filter((pair) => suspicious.test(pair))).toEqual([]);
  });
});

describe('what may be done with an import', () => {
  const called: ReadonlyMap<string, readonly string[]> = new Map(
    Object.entries(list.called).flatMap(([module, names]) =>
      Object.entries(names).map(([name, given]) => [`${module}:${name}`, given] as const),
    ),
  );
  const named: ReadonlySet<string> = new Set(
    Object.entries(list.named).flatMap(([module, names]) => names.map((name) => `${module}:${name}`)),
  );

  test('calls only what is allowed, and gives it only imports that are allowed', () => {
    expect([...called.keys(), ...[...called.values()].flat()].filter((pair) => !allowed.has(pair))).toEqual([]);
  });

  test('is one of: called, made empty, only named', () => {
    expect([...named].filter((pair) => !allowed.has(pair) || called.has(pair))).toEqual([]);
  });

  test.each([
    ['numpy:ndarray', 'takes raw memory for objects'],
    ['xgboost.core:Booster', 'reads a file that is named'],
    ['lightgbm.basic:Booster', 'reads a file that is named'],
    ['sklearn.metrics._scorer:_Scorer', 'makes what calls a method by name'],
  ])('never calls %s, which %s', (pair) => {
    expect(allowed.has(pair)).toBe(true);
    expect(called.has(pair)).toBe(false);
  });

  test('never makes an array but by the function that takes no memory', () => {
    expect(named.has('numpy:ndarray')).toBe(true);
    expect(called.get('pandas.core.indexes.base:_new_Index')).not.toContain('numpy:ndarray');
  });
});

describe('the record of what fixtures import', () => {
  test('has every fixture', () => {
    const files = ['pickle', 'pytorch'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, models), { recursive: true, encoding: 'utf8' })
        .map((name) => `${folder}/${name}`)
        .filter((name) => statSync(new URL(name, models)).isFile() && !name.endsWith('/imports.json')),
    );
    expect([...needs.keys()].sort()).toEqual(files.filter((file) => !file.includes('/torchscript/')).sort());
  });

  test('agrees with the list: honest models need what is allowed', () => {
    const honest = [...needs].filter(([fixture]) => !isHonestButRefused(fixture));
    expect(honest.length).toBeGreaterThan(500);
    expect(honest.flatMap(([, needed]) => needed).filter((pair) => !allowed.has(pair))).toEqual([]);
  });

  test('agrees with the list: each fixture that is refused needs a pair that is refused', () => {
    const refused = [...needs].filter(([fixture]) => isHonestButRefused(fixture));
    expect(refused.length).toBeGreaterThan(5);
    expect(refused.filter(([, needed]) => !needed.some((pair) => pair in list.refused))).toEqual([]);
  });
});
