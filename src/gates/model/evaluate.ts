import { allowListVersion } from '../../formats/models/pickle/allow-list.js';
import {
  answer,
  type Check,
  type Evidence,
  errorOutcome,
  type Outcome,
  type PlannedCheck,
} from '../../result/check.js';
import { isMeasurementError } from '../../result/error.js';
import type { FrozenFile } from '../../result/run.js';
import { compareTrees } from '../../sources/baseline.js';
import { treeDigest } from '../../sources/tree/digest.js';
import { allErrors, type GateContext } from '../gate.js';
import { assertFresh, judgeAge } from '../rules/age.js';
import { isMissing, missingBaseline } from '../rules/baseline.js';
import { judgeBound } from '../rules/bound.js';
import { Exceptions } from './exceptions.js';
import { type Growth, judgeAbsoluteGrowth, judgeRelativeGrowth } from './growth.js';
import { judgeDataTypes, judgeFormat, judgeOpset, judgeParameters } from './identity.js';
import { assertNotEmpty, inspectModel, nameOf } from './inspect.js';
import { isModelFormat, type MeasuredModel } from './measured.js';
import { checksOf, type ModelPolicy } from './policy.js';
import { judgeScanReport } from './scan-report.js';
import { judgeImports, judgeStructure } from './structure.js';

/** The files of a model, and how they are called together. */
interface ModelFiles {
  readonly shown: string;
  readonly files: readonly [FrozenFile, ...FrozenFile[]];
  /** bytes of all of them */
  readonly size: number;
}

/** Size, growth, identity and structure of a model. It is measured, never loaded. */
export async function evaluateModel(policy: ModelPolicy, context: GateContext): Promise<readonly Check[]> {
  let model: ModelFiles;
  try {
    model = together(policy, await context.inputs.files('current'));
    assertNotEmpty(model.shown, model.files);
  } catch (error) {
    return allErrors(checksOf(policy), error);
  }
  const inside = await insideOf(model, policy, context);
  const scanned = 'measured' in inside ? holdingCode(inside.measured) : model.files;
  return [
    answer(policy.size.check, sizeOf(model, policy.size.bound)),
    ...(await growths(model, policy, context)),
    ...insides(inside, policy, context),
    ...(policy.age ? [answer(policy.age.check, ageOf(model, policy.age.bound, context.now()))] : []),
    ...(await Promise.all(
      policy.scans.map(async (scan) => answer(scan.check, await judgeScanReport(scan, scanned, context))),
    )),
  ];
}

function together({ paths }: ModelPolicy, files: readonly FrozenFile[]): ModelFiles {
  const [first, ...more] = files;
  if (!first) throw new Error('the plan pinned no file for current');
  const shown = more.length === 0 && !nameOf(first).includes('/') ? first.path : paths.join(', ');
  return { shown, files: [first, ...more], size: files.reduce((sum, { size }) => sum + size, 0) };
}

/** So many files are named, the largest first. */
const mostNamed = 10;

function sizeOf({ shown, files, size }: ModelFiles, maximum: number | undefined): Outcome {
  const bounds = { ...(maximum === undefined ? { at_least: 1 } : { at_most: maximum }), unit: 'bytes' as const };
  const outcome = judgeBound(shown, { value: size, unit: 'bytes' }, bounds);
  return { ...outcome, evidence: [filesEvidence(files, size)] };
}

function filesEvidence(files: ModelFiles['files'], size: number): Evidence {
  const [{ path, sha256 }, ...more] = files;
  if (more.length === 0) return { kind: 'file', path, size, sha256 };
  const ordered = [...files].sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
  return {
    kind: 'files',
    files: files.length,
    size,
    sha256: treeDigest(files),
    largest: ordered.slice(0, mostNamed).map((file) => ({ path: file.path, size: file.size, sha256: file.sha256 })),
    omitted: Math.max(0, files.length - mostNamed),
  };
}

async function growths(model: ModelFiles, policy: ModelPolicy, context: GateContext): Promise<readonly Check[]> {
  const { relativeGrowth, absoluteGrowth } = policy;
  const rules = [
    ...(relativeGrowth ? [{ ...relativeGrowth, judge: judgeRelativeGrowth }] : []),
    ...(absoluteGrowth ? [{ ...absoluteGrowth, judge: judgeAbsoluteGrowth }] : []),
  ];
  if (rules.length === 0 || !policy.baseline) return [];
  const { baseline } = policy;
  const outcomeOf = (error: unknown): Outcome => {
    if (!isMeasurementError(error)) throw error;
    return isMissing(error) ? missingBaseline(error, baseline.onMissing) : errorOutcome(error);
  };
  let growth: Growth;
  try {
    growth = await growthOf(model, baseline, context);
  } catch (error) {
    return rules.map(({ check }) => answer(check, outcomeOf(error)));
  }
  return rules.map(({ check, bound, judge }) => {
    try {
      return answer(check, judge(growth, bound));
    } catch (error) {
      return answer(check, outcomeOf(error));
    }
  });
}

async function growthOf(
  current: ModelFiles,
  source: NonNullable<ModelPolicy['baseline']>,
  context: GateContext,
): Promise<Growth> {
  const files = await context.inputs.files('baseline');
  const [first] = files;
  if (!first) throw new Error('the plan pinned no file for baseline');
  if (source.maxAge !== undefined) {
    for (const file of files) assertFresh(file, undefined, source.maxAge, context.now());
  }
  const sides = { workspace: context.inputs.workspace, execute: context.execute, head: context.head };
  const unchanged = (await compareTrees(current.files, files, sides)) === 'unchanged';
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const path = files.length === 1 ? first.path : source.written;
  return {
    current: { path: current.shown, size: current.size },
    baseline: { path, size },
    reference: {
      from: source.written,
      path,
      sha256: treeDigest(files),
      ...(first.commit !== undefined && { commit: first.commit }),
      ...(first.dated && { dated: first.dated }),
      observed: { value: size, unit: 'bytes' },
    },
    unchanged,
  };
}

/** What stands inside the files, or why that is not known. */
type Inside = { readonly measured: MeasuredModel } | { readonly error: unknown };

async function insideOf(model: ModelFiles, policy: ModelPolicy, context: GateContext): Promise<Inside> {
  try {
    return { measured: await inspectModel(model.shown, model.files, policy, context) };
  } catch (error) {
    return { error };
  }
}

/** The files that a scanner must have read: those with code in them, and where there is none, all models. */
function holdingCode({ files }: MeasuredModel): readonly FrozenFile[] {
  const withCode = files.filter(({ inspection }) => inspection.streams > 0 || inspection.imports.length > 0);
  const models = files.filter(({ inspection }) => isModelFormat(inspection.format));
  return (withCode.length > 0 ? withCode : models).map(({ file }) => file);
}

type Rule = readonly [PlannedCheck, (measured: MeasuredModel) => Outcome];

function insides(inside: Inside, policy: ModelPolicy, context: GateContext): readonly Check[] {
  const { format, structure, imports, parameters, dtypes, opset } = policy;
  const exceptions = new Exceptions(policy.exceptions, context.now());
  const decided = { formats: format.bound, exceptions, allowList: allowListVersion };
  const rules: readonly Rule[] = [
    [format.check, (measured) => judgeFormat(measured, format.bound, exceptions)],
    [structure, (measured) => judgeStructure(measured, decided)],
    [imports, (measured) => judgeImports(measured, decided)],
    ...(parameters ? [rule(parameters.check, (measured) => judgeParameters(measured, parameters.bound))] : []),
    ...(dtypes ? [rule(dtypes.check, (measured) => judgeDataTypes(measured, dtypes.bound))] : []),
    ...opset.map(({ check, bound }) => rule(check, (measured) => judgeOpset(measured, bound))),
  ];
  if ('error' in inside) {
    return allErrors(
      rules.map(([check]) => check),
      inside.error,
    );
  }
  return rules.map(([check, judge]) => {
    try {
      return answer(check, judge(inside.measured));
    } catch (error) {
      if (!isMeasurementError(error)) throw error;
      return answer(check, errorOutcome(error));
    }
  });
}

function rule(...both: Rule): Rule {
  return both;
}

/** A model is as old as the newest of its files: a step that wrote one of them has run. */
function ageOf({ files }: ModelFiles, seconds: number, now: Date): Outcome {
  const dated = files.map((file) => judgeAge(file, undefined, seconds, now));
  const unknown = dated.find(({ status }) => status === 'error');
  const newest = [...files].sort((a, b) => (b.dated?.at ?? '').localeCompare(a.dated?.at ?? ''))[0];
  return unknown ?? judgeAge(newest ?? files[0], undefined, seconds, now);
}
