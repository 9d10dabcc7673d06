import type { LoadedConfiguration } from '../../config/load.js';
import type { Model, Scan } from '../../config/policy.generated.js';
import { bytesOf } from '../../config/size.js';
import type { AllowedPair } from '../../formats/models/pickle/allow-list.js';
import type { Effect, Expected, PlannedCheck } from '../../result/check.js';
import { planned } from '../../result/check.js';
import { secondsIn } from '../../result/duration.js';
import { UserError, UserErrors } from '../../result/error.js';
import type { Location } from '../../result/location.js';
import { isDay } from '../../result/waiver.js';
import { type BaselineSource, baselineSource } from '../../sources/baseline.js';
import type { ModelException } from './exceptions.js';

type Formats = NonNullable<Model['formats']>;

/** A rule with a bound of its own, and the check that it answers. */
interface Bounded<Bound> {
  readonly check: PlannedCheck;
  readonly bound: Bound;
}

export interface ModelPolicy {
  readonly source: string;
  readonly paths: readonly string[];
  /** asked of every model, with or without a bound: the files are there and hold at least one byte */
  readonly size: Bounded<number | undefined>;
  /** asked of every model: it is of a format that is listed, or whose structure is read */
  readonly format: Bounded<Formats | undefined>;
  /** asked of every model: each file is what its format asks for, to its last byte */
  readonly structure: PlannedCheck;
  /** asked of every model: loading it imports and runs nothing that is not allowed */
  readonly imports: PlannedCheck;
  readonly relativeGrowth?: Bounded<number>;
  /** bytes */
  readonly absoluteGrowth?: Bounded<number>;
  readonly baseline?: BaselineSource;
  readonly parameters?: Bounded<number>;
  readonly dtypes?: Bounded<readonly string[]>;
  readonly opset: readonly Bounded<{ readonly at_least?: number; readonly at_most?: number }>[];
  /** seconds */
  readonly age?: Bounded<number>;
  readonly scans: readonly ScanPolicy[];
  /** further exact pairs that loading may import */
  readonly allowedImports: readonly AllowedPair[];
  readonly exceptions: readonly ModelException[];
  /** seconds, for each file */
  readonly timeLimit: number;
}

/** The report of another scanner. */
export interface ScanPolicy {
  readonly name: string;
  readonly path: string;
  readonly failAt: Scan['fail_at'];
  readonly check: PlannedCheck;
}

/** @throws UserErrors with every fault of the block */
export function modelPolicy(source: string, block: Model, configuration: LoadedConfiguration): ModelPolicy {
  const at = (...keys: readonly (string | number)[]) => configuration.at(['model', source, ...keys]);
  const effect: Effect = block.severity === 'warn' ? 'warn' : 'block';
  const plan = (rule: string, location: Location | undefined, expected?: Expected, subject: string | null = null) =>
    planned({ gate: 'model', source, subject, rule }, { effect, expected, location });
  const maximum = block.max_size === undefined ? undefined : bytesOf(block.max_size);
  const { relativeGrowth, absoluteGrowth } = growthOf(block, at, plan);
  const compares = relativeGrowth !== undefined || absoluteGrowth !== undefined;
  const written = block.baseline ?? configuration.policy.baseline;
  const faults = [...contradictions(block, at), ...(compares && !written ? [noBaseline(source, block, at)] : [])];
  if (faults.length > 0) throw new UserErrors(faults);
  return {
    source,
    paths: typeof block.path === 'string' ? [block.path] : block.path,
    size: {
      bound: maximum,
      check: plan('size', at(maximum === undefined ? 'path' : 'max_size'), {
        at_least: 1,
        ...(maximum !== undefined && { at_most: maximum }),
        unit: 'bytes',
      }),
    },
    format: { bound: block.formats, check: plan('format', at(block.formats ? 'formats' : 'path')) },
    structure: plan('structure', at('path')),
    imports: plan('imports', at(block.allow_imports ? 'allow_imports' : 'path')),
    ...(relativeGrowth && { relativeGrowth }),
    ...(absoluteGrowth && { absoluteGrowth }),
    ...(compares && written !== undefined && { baseline: baselineSource(written, at('baseline')) }),
    ...(block.max_parameters !== undefined && {
      parameters: {
        bound: block.max_parameters,
        check: plan('max_parameters', at('max_parameters'), { at_most: block.max_parameters, unit: 'parameters' }),
      },
    }),
    ...(block.allowed_dtypes && {
      dtypes: { bound: block.allowed_dtypes, check: plan('allowed_dtypes', at('allowed_dtypes')) },
    }),
    opset: opsetOf(block, at, plan),
    ...(block.max_age !== undefined && {
      age: { bound: secondsIn(block.max_age), check: plan('max_age', at('max_age')) },
    }),
    scans: Object.entries(block.scans ?? {}).map(([name, { path, fail_at }]) => ({
      name,
      path,
      failAt: fail_at,
      check: plan('findings', at('scans', name), undefined, name),
    })),
    allowedImports: (block.allow_imports ?? []).map(pairOf),
    exceptions: block.exceptions ?? [],
    timeLimit: secondsIn(block.time_limit),
  };
}

/** Every check of the block, in the order in which they are reported. */
export function checksOf(policy: ModelPolicy): readonly PlannedCheck[] {
  const { size, format, structure, imports, relativeGrowth, absoluteGrowth, parameters, dtypes, age } = policy;
  const bounded = [size, relativeGrowth, absoluteGrowth, format];
  const facts = [parameters, dtypes, ...policy.opset, age, ...policy.scans];
  const checks = (rules: readonly ({ readonly check: PlannedCheck } | undefined)[]) =>
    rules.flatMap((rule) => (rule ? [rule.check] : []));
  return [...checks(bounded), structure, imports, ...checks(facts)];
}

type At = (...keys: readonly (string | number)[]) => Location | undefined;
type Plan = (rule: string, location: Location | undefined, expected?: Expected) => PlannedCheck;

function growthOf(block: Model, at: At, plan: Plan): Pick<ModelPolicy, 'relativeGrowth' | 'absoluteGrowth'> {
  const { max_relative_growth: relative, max_absolute_growth: absolute } = block;
  const bytes = absolute === undefined ? undefined : bytesOf(absolute);
  return {
    ...(relative !== undefined && {
      relativeGrowth: {
        bound: relative,
        check: plan('max_relative_growth', at('max_relative_growth'), { unit: 'fraction', tolerance: { relative } }),
      },
    }),
    ...(bytes !== undefined && {
      absoluteGrowth: {
        bound: bytes,
        check: plan('max_absolute_growth', at('max_absolute_growth'), { unit: 'bytes', at_most: bytes }),
      },
    }),
  };
}

/** Either end is a check of its own. */
function opsetOf({ opset }: Model, at: At, plan: Plan): ModelPolicy['opset'] {
  const { min, max } = opset ?? {};
  const ends = [
    ...(min === undefined ? [] : [['opset.min', 'min', { at_least: min }] as const]),
    ...(max === undefined ? [] : [['opset.max', 'max', { at_most: max }] as const]),
  ];
  return ends.map(([rule, key, bound]) => ({ bound, check: plan(rule, at('opset', key), bound) }));
}

function contradictions({ opset, path, exceptions = [] }: Model, at: At): UserError[] {
  const faults: UserError[] = [];
  for (const [index, { expires }] of exceptions.entries()) {
    if (isDay(expires)) continue;
    const what = `${expires} is no day of the calendar`;
    faults.push(new UserError('invalid_config', { what }, at('exceptions', index, 'expires')));
  }
  if (opset?.min !== undefined && opset.max !== undefined && opset.min > opset.max) {
    const what = `opset asks for at least ${opset.min} and at most ${opset.max}`;
    faults.push(new UserError('invalid_config', { what, fix: 'exchange them' }, at('opset', 'min')));
  }
  const twice = typeof path === 'string' ? undefined : path.find((each, index) => path.indexOf(each) !== index);
  if (twice !== undefined)
    faults.push(
      new UserError('invalid_config', { what: `path names ${twice} twice`, fix: 'name it once' }, at('path')),
    );
  return faults;
}

function noBaseline(source: string, block: Model, at: At): UserError {
  const rule = block.max_relative_growth === undefined ? 'max_absolute_growth' : 'max_relative_growth';
  const what = `${rule} of ${source} compares, and there is no baseline to compare with`;
  const fix = 'add baseline: merge_base, or another source, to this block or at the top';
  return new UserError('invalid_config', { what, fix }, at(rule));
}

/** `acme.features:Clip`; the schema admits exactly one colon. */
function pairOf(text: string): AllowedPair {
  const colon = text.indexOf(':');
  return { module: text.slice(0, colon), name: text.slice(colon + 1) };
}
