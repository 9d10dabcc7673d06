import type {
  Check,
  FaultsEvidence,
  FilesEvidence,
  ImportsEvidence,
  ModelEvidence,
  ModelPort,
} from '../result/check.js';
import { counted, formatBytes, formatCount } from '../result/format.js';

// What was found in model files, in the same words in every report. The texts are not yet fit to print: names in them are
// the file's.

/** A report names as many; result.json has what it was given. */
const mostTold = 5;

type Place = Pick<FaultsEvidence['faults'][number], 'file' | 'members' | 'offset'>;

/** `models/m.pt » archive/data.pkl, byte 42`. */
function placeText({ file, members = [], offset }: Place): string {
  return `${[file, ...members].join(' » ')}${offset === undefined ? '' : `, byte ${formatCount(offset)}`}`;
}

/** `models/m.pt » archive/data.pkl, byte 42: no opcode 0xff`, a line each. */
export function faultLines({ faults, omitted }: FaultsEvidence): readonly string[] {
  const told = faults.slice(0, mostTold).map((fault) => `${placeText(fault)}: ${fault.what}`);
  const more = omitted + faults.length - told.length;
  return more > 0 ? [...told, `${counted(more, 'more fault')}`] : told;
}

/** Each import that is not allowed on a line; those that are in one, or all where everything is told. */
export function importLines(
  { imports, omitted, streams, allow_list }: ImportsEvidence,
  all: boolean,
): readonly string[] {
  const refused = imports.filter(({ allowed }) => !allowed);
  const most = all ? imports.length : mostTold;
  const told = refused.slice(0, most).map((found) => `${importText(found)}, in ${placeText(found)}`);
  const moreRefused = refused.length - told.length;
  const allowed = imports.filter((each) => each.allowed);
  const names = allowed.slice(0, all ? allowed.length : 0).map(importText);
  const howMany = `${counted(allowed.length + omitted, refused.length > 0 ? 'further import' : 'import')}, ${counted(streams, 'pickle stream')}, allow-list ${allow_list}`;
  return [
    ...told.map((text) => `not allowed: ${text}`),
    ...(moreRefused > 0 ? [`not allowed: ${formatCount(moreRefused)} more`] : []),
    ...(names.length > 0 ? [`${howMany}: ${names.join(', ')}`] : [howMany]),
  ];
}

function importText({ module, name, as }: ImportsEvidence['imports'][number]): string {
  return `${as === undefined ? '' : `${as} `}${module}:${name}`;
}

/** `models/m.onnx is onnx 8, written by skl2onnx 1.19, ai.onnx 17, 1,204 parameters (float32)`. */
export function modelText(evidence: ModelEvidence): string {
  const { path, format, version, producer, opsets = {}, parameters, tensors, inputs, outputs, notes = [] } = evidence;
  const total = parameters && Object.values(parameters).reduce((sum, count) => sum + count, 0);
  const types = Object.keys(parameters ?? {}).sort();
  const parts = [
    version === undefined ? format : `${format} ${version}`,
    ...(producer === undefined ? [] : [`written by ${producer}`]),
    ...Object.entries(opsets).map(([domain, number]) => `${domain} ${number}`),
    ...(total ? [`${formatCount(total)} parameters (${types.join(', ')})`] : []),
    ...(tensors === undefined ? [] : [counted(tensors, 'tensor')]),
    ...(inputs?.length ? [`takes ${portsText(inputs)}`] : []),
    ...(outputs?.length ? [`returns ${portsText(outputs)}`] : []),
    ...notes.slice(0, mostTold),
    ...(notes.length > mostTold ? [`${notes.length - mostTold} more notes`] : []),
  ];
  return `${path} is ${parts.join(', ')}`;
}

/** `features float32 [N, 30], …`. */
function portsText(ports: readonly ModelPort[]): string {
  const told = ports.slice(0, 3).map(({ name, dtype, shape }) => {
    const dimensions = shape && `[${shape.map((size) => size ?? '?').join(', ')}]`;
    return [name, dtype, dimensions].filter((part) => part !== undefined && part !== '').join(' ');
  });
  return `${told.join('; ')}${ports.length > told.length ? ` and ${ports.length - told.length} more` : ''}`;
}

/** `12 files, 48.1 MB, sha256 …; the largest: weights.bin 40 MB, …`. */
export function filesText({ files, size, sha256, largest }: FilesEvidence): string {
  const told = largest.slice(0, mostTold).map((file) => `${file.path} ${formatBytes(file.size)}`);
  return `${counted(files, 'file')}, ${formatBytes(size)}, sha256 ${sha256}; the largest: ${told.join(', ')}`;
}

/** What was found, in a cell of the table: `onnx`, `12 imports`, `sound`. */
export function foundText({ key, status, evidence = [] }: Check): string | undefined {
  for (const each of evidence) {
    if (each.kind === 'imports') return counted(each.imports.length + each.omitted, 'import');
    if (each.kind === 'faults') return counted(each.faults.length + each.omitted, 'fault');
  }
  const formats = [...new Set(evidence.flatMap((each) => (each.kind === 'model' ? [each.format] : [])))];
  if (formats.length > 0) return formats.join(', ');
  if (key.gate !== 'model' || status !== 'passed') return undefined;
  return key.rule === 'structure' ? 'sound' : key.rule === 'imports' ? 'none' : undefined;
}

/** What each model is, and what would make it better: one line a file, of the few largest. */
export function modelNotes(checks: readonly Check[]): readonly string[] {
  return checks.flatMap((check) => {
    const models = (check.evidence ?? []).filter((each): each is ModelEvidence => each.kind === 'model');
    const told = models.slice(0, 3);
    const advice = [...new Set(models.flatMap((model) => model.advice ?? []))].slice(0, 3);
    return [...told.map(modelText), ...advice.map((text) => `advice: ${text}`)];
  });
}

/** Every import of the models, for whoever wants to see all. */
export function importNotes(checks: readonly Check[]): readonly string[] {
  return checks.flatMap(({ id, status, evidence = [] }) =>
    evidence.flatMap((each) =>
      each.kind === 'imports' && status !== 'failed' ? importLines(each, true).map((line) => `${id}: ${line}`) : [],
    ),
  );
}
