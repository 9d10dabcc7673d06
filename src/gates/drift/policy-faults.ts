import type { Drift } from '../../config/policy.generated.js';
import { UserError } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { isMeantAsSource } from '../../sources/source.js';
import { hasMethod, isCategoricalMethod, isNumericMethod, methodsOf } from './methods.js';

/** A block with the name that messages give it. */
interface Named {
  readonly source: string;
  readonly block: Drift;
}

/** A fault of a block: what is wrong, what to do, and where, by the steps below the block. */
interface Fault {
  readonly what: string;
  readonly fix: string;
  readonly path: readonly (string | number)[];
}

type Rule = (named: Named) => readonly Fault[];

const keepOne = 'keep one of the two';

/** In the order in which they are told. */
const rules: readonly Rule[] = [
  namesOfIgnored,
  twoRolesOfOneColumn,
  wordsOfError,
  datasetWithoutShare,
  testWithoutEffect,
  groupsInCompat,
  onlyWarnedOf,
  unknownToCompat,
  stateThatIsNoFile,
  methodsOfColumns,
];

/** What contradicts itself in a block, or could never be judged. */
export function policyFaults(
  source: string,
  block: Drift,
  at: (...path: (string | number)[]) => Location | undefined,
): readonly UserError[] {
  return rules
    .flatMap((rule) => rule({ source, block }))
    .map(({ what, fix, path }) => new UserError('invalid_config', { what, fix }, at(...path)));
}

/** The words that name columns which have a part of their own. */
function roles({ block }: Named) {
  return [
    { word: 'predictions', names: block.predictions ?? [], path: ['predictions'] },
    { word: 'labels', names: block.labels ?? [], path: ['labels'] },
    {
      word: 'dataset.must_not_drift',
      names: block.dataset?.must_not_drift ?? [],
      path: ['dataset', 'must_not_drift'],
    },
  ] as const;
}

function namesOfIgnored(named: Named): readonly Fault[] {
  const { source, block } = named;
  const error = {
    word: 'concept.error',
    names: block.concept ? [block.concept.error] : [],
    path: ['concept', 'error'],
  };
  return [...roles(named), error].flatMap(({ word, names, path }) =>
    names
      .filter((name) => block.columns?.[name] === 'ignore')
      .map((name) => ({ what: `${word} of drift.${source} names ${name}, which columns ignores`, fix: keepOne, path })),
  );
}

function twoRolesOfOneColumn(named: Named): readonly Fault[] {
  const { block } = named;
  const both = (block.predictions ?? []).filter((name) => block.labels?.includes(name));
  const error = block.concept?.error;
  return [
    ...(both.length > 0
      ? [{ what: `${both.join(', ')} is both a prediction and a label`, fix: keepOne, path: ['labels'] }]
      : []),
    ...roles(named)
      .filter(({ names }) => error !== undefined && names.includes(error))
      .map(({ word, path }) => ({
        what: `${word} names ${error}, which is the error of concept`,
        fix: keepOne,
        path,
      })),
  ];
}

/** Of the error of concept, the mean alone is judged, and whether it is there. */
function wordsOfError({ block }: Named): readonly Fault[] {
  const error = block.concept?.error;
  const rule = error === undefined ? undefined : block.columns?.[error];
  if (error === undefined || typeof rule !== 'object') return [];
  const unused = Object.keys(rule).filter((key) => key !== 'max_missing_rate_change');
  if (unused.length === 0) return [];
  const what = `columns says ${unused.join(', ')} of ${error}, whose mean alone is judged: it is the error of concept`;
  return [{ what, fix: 'write max_relative_increase and severity in concept', path: ['columns', error] }];
}

function datasetWithoutShare({ block: { dataset } }: Named): readonly Fault[] {
  if (!dataset || dataset.max_drifted_share !== undefined) return [];
  const what = 'dataset names columns that must not drift, and no share of the others that may';
  return [{ what, fix: 'add max_drifted_share, or remove dataset: then every column blocks', path: ['dataset'] }];
}

function testWithoutEffect({ block: { categorical, decision } }: Named): readonly Fault[] {
  if (categorical.method !== 'chi_square' || decision === 'significance') return [];
  const what = `chi_square has no size of an effect, and decision is ${decision}`;
  const fix = 'write decision: significance, or a distance such as cramers_v';
  return [{ what, fix, path: ['categorical', 'method'] }];
}

function groupsInCompat({ block: { compat, group } }: Named): readonly Fault[] {
  if (!compat || group === undefined) return [];
  const what = `compat asks for the numbers of ${compat}, which takes rows for independent, and group says that they are not`;
  return [{ what, fix: keepOne, path: ['compat'] }];
}

function onlyWarnedOf({ block }: Named): readonly Fault[] {
  return (block.dataset?.must_not_drift ?? []).flatMap((name) => {
    const rule = block.columns?.[name];
    if (typeof rule !== 'object' || rule.severity !== 'warn') return [];
    const what = `${name} must not drift, and its severity is warn`;
    return [{ what, fix: keepOne, path: ['columns', name, 'severity'] }];
  });
}

function unknownToCompat({ block }: Named): readonly Fault[] {
  const { compat, numeric, categorical } = block;
  if (!compat) return [];
  const ofColumns = Object.entries(block.columns ?? {}).flatMap(([name, rule]) =>
    typeof rule !== 'string' && rule.method ? [{ method: rule.method, path: ['columns', name, 'method'] }] : [],
  );
  const chosen = [
    { method: numeric.method, path: ['numeric', 'method'] },
    { method: categorical.method, path: ['categorical', 'method'] },
    ...ofColumns,
  ];
  return chosen.flatMap(({ method, path }) => {
    const kind = path[0] === 'numeric' ? 'numeric' : undefined;
    if (hasMethod(compat, method, kind)) return [];
    const fix = `write one of ${methodsOf(compat, kind).join(', ')}, or leave compat out`;
    return [{ what: `${compat} has no ${method}`, fix, path }];
  });
}

function stateThatIsNoFile({ source, block }: Named): readonly Fault[] {
  const state = block.on_drift?.state;
  if (state === undefined) return [];
  const path = ['on_drift', 'state'];
  if (/[*?[\]{}()!]/.test(state)) {
    const what = `${JSON.stringify(state)} may stand for several files, and on_drift.state is one`;
    return [{ what, fix: 'name a file, such as .mlgate/drift-state.json', path }];
  }
  if (!isMeantAsSource(state)) return [];
  const what = `on_drift.state of drift.${source} is no file of the workspace`;
  return [{ what, fix: 'name a file, such as .mlgate/drift-state.json: it is written after each run', path }];
}

function methodsOfColumns({ block }: Named): readonly Fault[] {
  return Object.entries(block.columns ?? {}).flatMap(([name, rule]) => {
    if (typeof rule === 'string' || rule.method === undefined) return [];
    const { kind, method } = rule;
    const path = ['columns', name, 'method'];
    if (kind === 'numeric' && !isNumericMethod(method)) {
      const what = `${method} compares categories, and ${name} is numeric`;
      return [{ what, fix: 'write a distance of numbers', path }];
    }
    if (kind === 'categorical' && !isCategoricalMethod(method)) {
      const what = `${method} compares numbers, and ${name} is categorical`;
      return [{ what, fix: 'write a distance of categories', path }];
    }
    if (method !== 'chi_square') return [];
    return [{ what: 'chi_square has no size of an effect', fix: 'write cramers_v', path }];
  });
}
