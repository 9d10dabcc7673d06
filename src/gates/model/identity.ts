import type { Facts } from '../../formats/models/inspection.js';
import type { Expected, Outcome } from '../../result/check.js';
import { UserError } from '../../result/error.js';
import { counted, formatCount } from '../../result/format.js';
import { judgeBound } from '../rules/bound.js';
import { adviceOn } from './advice.js';
import { type Exceptions, unlessExcepted } from './exceptions.js';
import {
  type EvidenceOf,
  explained,
  isModelFormat,
  type MeasuredFile,
  type MeasuredModel,
  titleOf,
} from './measured.js';
import { formatText, isAlone } from './structure.js';

/** So many files of a model are described one by one. */
const mostDescribed = 20;

/**
 * Whether every file is of a format that may be in a model.
 *
 * @param formats as the configuration lists them; undefined for every one that is known
 */
export function judgeFormat(
  model: MeasuredModel,
  formats: readonly string[] | undefined,
  exceptions: Exceptions,
): Outcome {
  const evidence = described(model).slice(0, mostDescribed);
  const free = explained(model);
  const admits = (format: string) =>
    formats === undefined || formats.includes(format) || isPlainJoblib(format, formats);
  const unknown = model.files
    .filter(({ name, inspection }) => !free.has(name) && isUnknown(inspection.format, model))
    .map(({ file, inspection, looksLike }) => ({
      file,
      format: 'unknown',
      what: `${file.path}: ${formatText(inspection.format, looksLike)}`,
    }));
  const found: readonly { file: MeasuredFile['file']; format: string; what: string }[] = [
    ...(formats?.includes('unknown') ? [] : unknown),
    ...[...(model.folder ? [{ file: model.files[0].file, inspection: model.folder }] : []), ...model.files]
      .filter(({ inspection: { format } }) => isModelFormat(format) && !admits(format))
      .map(({ file, inspection: { format } }) => ({ file, format, what: `${file.path} is ${titleOf(format)}` })),
  ];
  return unlessExcepted(
    found,
    exceptions,
    (left) => {
      const more = left.length > 1 ? `, and ${counted(left.length - 1, 'more file')}` : '';
      const told = { what: `${left[0].what}${more}`, evidence };
      if (left[0].format === 'unknown') {
        const fix = 'check what wrote it; docs/model.md lists the formats, and formats: [unknown] takes any';
        return { status: 'failed', reason: 'unknown_format', ...told, fix };
      }
      const why = `formats lists ${formats?.join(', ')}`;
      return { status: 'failed', reason: 'disallowed_format', ...told, why };
    },
    () => ({ status: 'passed', reason: 'within_bound', what: `${model.shown} is ${summary(model)}`, evidence }),
  );
}

/** A joblib dump without arrays is a pickle, to the byte. */
function isPlainJoblib(format: string, formats: readonly string[]): boolean {
  return format === 'pickle' && formats.includes('joblib');
}

function isUnknown(format: string, model: MeasuredModel): boolean {
  if (isModelFormat(format)) return false;
  return format === 'unknown' || isAlone(model);
}

/** `joblib, scikit-learn 1.9.1: 12 tensors, 1,204 parameters (float64)`. */
function summary(model: MeasuredModel): string {
  const models = model.files.filter(({ inspection }) => isModelFormat(inspection.format));
  const formats = [
    ...new Set(
      [...(model.folder ? [model.folder] : []), ...models.map((each) => each.inspection)].map(({ format }) =>
        titleOf(format),
      ),
    ),
  ];
  const counts = parametersOf(models);
  const total = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  const producer = model.folder?.facts.producer ?? models[0]?.inspection.facts.producer;
  return [
    formats.join(' with '),
    ...(producer === undefined ? [] : [`written by ${producer}`]),
    ...(total
      ? [
          `${formatCount(total)} parameters (${Object.keys(counts ?? {})
            .sort()
            .join(', ')})`,
        ]
      : []),
  ].join(', ');
}

/** What each model file is, the largest first; companions are not described. */
function described({ shown: path, files, folder }: MeasuredModel): EvidenceOf<'model'>[] {
  const models = files.filter(({ inspection }) => isModelFormat(inspection.format));
  const shown = [...models].sort((a, b) => b.file.size - a.file.size || (a.name < b.name ? -1 : 1));
  const whole = folder ? [evidenceOf(path, folder.format, folder.facts, 0)] : [];
  return [
    ...whole,
    ...shown.map(({ file, inspection }) => evidenceOf(file.path, inspection.format, inspection.facts, file.size)),
  ];
}

function evidenceOf(path: string, format: string, facts: Facts, size: number): EvidenceOf<'model'> {
  const advice = isModelFormat(format) ? adviceOn(format, facts, size) : [];
  return { kind: 'model', path, format, ...facts, ...(advice.length > 0 && { advice }) };
}

/** Elements of all tensors by data type; undefined where some file does not tell. */
function parametersOf(files: readonly MeasuredFile[]): Readonly<Record<string, number>> | undefined {
  const sum: Record<string, number> = {};
  for (const { inspection } of files) {
    if (!inspection.facts.parameters) return undefined;
    for (const [dtype, count] of Object.entries(inspection.facts.parameters)) sum[dtype] = (sum[dtype] ?? 0) + count;
  }
  return files.length === 0 ? undefined : sum;
}

/** @throws UserError `unsupported` naming the file whose header does not tell, `malformed` one that was not read to its end */
function assertedParameters({ files }: MeasuredModel, rule: string): Readonly<Record<string, number>> {
  const models = files.filter(({ inspection }) => isModelFormat(inspection.format));
  const broken = files.find(({ inspection }) => inspection.faults.length > 0 || inspection.limit !== undefined);
  if (broken) throw notWhole(broken);
  const counts = parametersOf(models);
  if (counts) return counts;
  const silent = models.find(({ inspection }) => !inspection.facts.parameters);
  const format = silent ? titleOf(silent.inspection.format) : 'no model';
  throw new UserError('unsupported', {
    what: `${silent?.file.path ?? files[0].file.path} does not tell its parameters: it is ${format}`,
    fix: `take ${rule} away, or judge a file that tells them, such as safetensors or ONNX`,
  });
}

function notWhole({ file, inspection }: MeasuredFile): UserError<'malformed' | 'limit_exceeded'> {
  const code = inspection.faults.length > 0 ? 'malformed' : 'limit_exceeded';
  return new UserError(code, { what: `${file.path} was not read to its end`, fix: 'see the check structure' });
}

/** @throws UserError where the file does not tell */
export function judgeParameters(model: MeasuredModel, maximum: number): Outcome {
  const counts = assertedParameters(model, 'max_parameters');
  const value = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const expected = { at_most: maximum, unit: 'parameters' as const };
  return judgeBound(`the number of parameters of ${model.shown}`, { value, unit: 'parameters' }, expected);
}

/** @throws UserError where the file does not tell */
export function judgeDataTypes(model: MeasuredModel, allowed: readonly string[]): Outcome {
  const counts = assertedParameters(model, 'allowed_dtypes');
  const others = Object.entries(counts).filter(([dtype]) => !allowed.includes(dtype));
  const told = (entries: readonly (readonly [string, number])[]) =>
    entries.map(([dtype, count]) => `${formatCount(count)} ${dtype}`).join(', ');
  const evidence = [{ kind: 'counts' as const, counts }];
  if (others.length === 0) {
    const what = `all parameters are of types that are allowed: ${told(Object.entries(counts))}`;
    return { status: 'passed', reason: 'no_violations', what, evidence };
  }
  const why = `allowed is ${allowed.join(', ')}`;
  const what = `${model.shown} has parameters of other types: ${told(others)}`;
  return { status: 'failed', reason: 'disallowed_dtype', what, why, evidence };
}

/**
 * @param bound `at_least` is held against the lowest version of a file, `at_most` against the highest
 * @throws UserError where there is no operator set
 */
export function judgeOpset(model: MeasuredModel, bound: Expected): Outcome {
  const onnx = model.files.filter(({ inspection }) => inspection.format === 'onnx');
  const broken = onnx.find(({ inspection }) => inspection.faults.length > 0 || inspection.limit !== undefined);
  if (broken) throw notWhole(broken);
  const versions = onnx.flatMap(({ inspection }) => inspection.facts.opsets?.['ai.onnx'] ?? []);
  if (versions.length === 0) {
    const what = `${model.shown} has no operator set ai.onnx`;
    throw new UserError('unsupported', { what, fix: 'take opset away, or judge an ONNX file' });
  }
  const value = bound.at_least === undefined ? Math.max(...versions) : Math.min(...versions);
  return judgeBound(`the operator set of ${model.shown}`, { value }, bound);
}
