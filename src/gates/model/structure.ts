import type { Inspection } from '../../formats/models/inspection.js';
import type { Outcome } from '../../result/check.js';
import { counted } from '../../result/format.js';
import { type Exceptions, exceptedOutcome, type Finding, unlessExcepted } from './exceptions.js';
import {
  type EvidenceOf,
  explained,
  inspections,
  isModelFormat,
  isStructureRead,
  type MeasuredModel,
  mostFaults,
  mostImports,
  placeOf,
  placeShown,
  titleOf,
} from './measured.js';

type FoundFault = EvidenceOf<'faults'>['faults'][number];
type FoundImport = EvidenceOf<'imports'>['imports'][number];

/** What decides beside what was found. */
export interface Rules {
  /** as the configuration lists them */
  readonly formats: readonly string[] | undefined;
  readonly exceptions: Exceptions;
  /** of the allow-list */
  readonly allowList: string;
}

/** Whether every file is what its format asks for, to its last byte. */
export function judgeStructure(model: MeasuredModel, rules: Rules): Outcome {
  const faults = faultsOf(model);
  const untold = inspections(model).reduce((sum, { inspection }) => sum + inspection.untold, 0);
  return unlessExcepted(
    faults,
    rules.exceptions,
    (left) => ({
      status: 'failed',
      reason: 'malformed',
      what: left.length === 1 ? left[0].what : `${left[0].what}, and ${counted(left.length - 1, 'more fault')}`,
      fix: 'write the file again with its own library, and compare its SHA-256 with that of the machine that wrote it',
      evidence: [
        {
          kind: 'faults',
          faults: left.slice(0, mostFaults).map(({ fault }) => fault),
          omitted: Math.max(0, left.length - mostFaults) + untold,
        },
      ],
    }),
    () =>
      limitOutcome(model, rules) ??
      unreadOutcome(model, rules) ??
      exceptedUnread(model, rules) ?? { status: 'passed', reason: 'no_violations', what: soundText(model) },
  );
}

/** Whether loading the model would import or run anything that is not allowed. */
export function judgeImports(model: MeasuredModel, rules: Rules): Outcome {
  const imports = inspections(model).flatMap(({ file, inspection }) =>
    inspection.imports.map(({ module, name, allowed, place, offset, kind }) => {
      const at = placeOf(file, place, offset);
      const found: FoundImport = { module, name, allowed, ...at, ...(kind !== undefined && { as: kind }) };
      return { file, found, what: `${nameOf(found)} is imported by ${placeShown(at)}` };
    }),
  );
  const streams = inspections(model).reduce((sum, { inspection }) => sum + inspection.streams, 0);
  const ordered = [...imports].sort((a, b) => Number(a.found.allowed) - Number(b.found.allowed));
  const evidence: EvidenceOf<'imports'> = {
    kind: 'imports',
    allow_list: rules.allowList,
    streams,
    imports: ordered.slice(0, mostImports).map(({ found }) => found),
    omitted: Math.max(0, ordered.length - mostImports),
  };
  const told = imports.length > 0 || streams > 0 ? { evidence: [evidence] } : {};
  const disallowed = imports.filter(({ found }) => !found.allowed);
  const refused = unlessExcepted(
    disallowed,
    rules.exceptions,
    (left) => ({
      status: 'failed',
      reason: 'disallowed_imports',
      what: `loading it would import ${namesOf(left.map(({ found }) => found))}`,
      why: `not in the allow-list ${rules.allowList}, first in ${placeShown(left[0].found)}`,
      fix: fixOf(left.map(({ found }) => found)),
      ...told,
    }),
    () => ({ status: 'passed', reason: 'no_violations', what: nothingFound(model, rules.allowList, streams), ...told }),
  );
  if (refused.status === 'failed') return refused;
  // What was not read to its end may import anything further in.
  const unread =
    brokenOutcome(model, rules) ??
    limitOutcome(model, rules) ??
    unreadOutcome(model, rules) ??
    exceptedUnread(model, rules);
  return unread ? { ...unread, ...told } : refused;
}

function faultsOf(model: MeasuredModel): readonly (Finding & { readonly fault: FoundFault })[] {
  const free = explained(model);
  const own = model.files.flatMap(({ file, name, inspection }) =>
    free.has(name) && isByChance(inspection) ? [] : inspection.faults.map((fault) => ({ file, fault })),
  );
  const described = (model.folder?.faults ?? []).map((fault) => ({ file: fileNamed(model, fault.place.file), fault }));
  return [...described, ...own].map(({ file, fault }) => {
    const at = placeOf(file, fault.place, fault.offset);
    return { file, fault: { ...at, what: fault.what }, what: `${placeShown(at)}: ${fault.what}` };
  });
}

/** Formats with a mark of two bytes or none: one file of weights in some thousands begins like them. */
const shortMarks: readonly string[] = ['pickle', 'joblib', 'text', 'json', 'unknown', 'empty'];

/** Whether weights only happen to begin as something else does. Whatever imports something is meant to. */
function isByChance({ format, imports }: Inspection): boolean {
  return imports.length === 0 && shortMarks.includes(format);
}

/** The file of the folder that a fault of its description is about. */
function fileNamed({ files }: MeasuredModel, name: string) {
  return (files.find((each) => each.name === name) ?? files[0]).file;
}

/** That files are of a format of which nothing is read: taken as they are where the configuration lists it. */
function unreadOutcome(model: MeasuredModel, { formats, exceptions }: Rules): Outcome | undefined {
  const free = explained(model);
  const unread = model.files.filter(({ file, name, inspection: { format, limit } }) => {
    if (free.has(name) || exceptions.of(file) || limit !== undefined) return false;
    if (isModelFormat(format)) return !isStructureRead(format);
    return format === 'unknown' || format === 'empty' ? !isBeside(model, format) : isAlone(model);
  });
  const [first] = unread;
  if (!first) return undefined;
  const { format } = first.inspection;
  const word = isModelFormat(format) ? format : 'unknown';
  const others = unread.length > 1 ? `, and of ${counted(unread.length - 1, 'other file')}` : '';
  const what = `nothing was read of ${first.file.path}${others}: ${formatText(format, first.looksLike)}`;
  const listed = unread.every((each) =>
    formats?.includes((isModelFormat(each.inspection.format) ? each.inspection.format : 'unknown') as never),
  );
  if (listed) return { status: 'skipped', reason: 'structure_not_read', what, why: `formats lists ${word}` };
  if (word === 'unknown') return { status: 'failed', reason: 'unknown_format', what };
  const fix = `list it to take it by its name, size and digest: formats: [${word}]`;
  return { status: 'error', reason: 'unsupported', what, fix };
}

/** An empty file in a folder is a mark of its own, such as __init__.py. */
function isBeside(model: MeasuredModel, format: string): boolean {
  return format === 'empty' && !isAlone(model);
}

/** Whether there is no model among the files, so that none of them can stand beside it. */
export function isAlone({ files, folder }: MeasuredModel): boolean {
  return folder === undefined && files.every(({ inspection }) => !isModelFormat(inspection.format));
}

/** `PyTorch (zip and legacy)`; `its format is unknown, it looks like an HTML page`. */
export function formatText(format: string, looksLike?: string): string {
  if (isModelFormat(format)) return `it is ${titleOf(format)}`;
  if (looksLike !== undefined) return `it is no model, it looks like ${looksLike}`;
  return format === 'unknown' || format === 'empty' ? 'its format is unknown' : `it is ${format}, and no model`;
}

function brokenOutcome(model: MeasuredModel, { exceptions }: Rules): Outcome | undefined {
  const fault = faultsOf(model).find(({ file }) => exceptions.of(file) === undefined);
  if (!fault) return undefined;
  const what = 'what loading it would import is not known';
  return { status: 'failed', reason: 'malformed', what, why: fault.what, fix: 'see the check structure' };
}

function limitOutcome(model: MeasuredModel, { exceptions }: Rules): Outcome | undefined {
  const found = inspections(model).find(
    ({ file, inspection }) => inspection.limit !== undefined && exceptions.of(file) === undefined,
  );
  if (!found) return undefined;
  return {
    status: 'error',
    reason: 'limit_exceeded',
    what: `${found.file.path} was not read to its end`,
    why: found.inspection.limit ?? '',
    fix: 'raise time_limit where it took too long; otherwise save the model in a simpler form, such as safetensors or ONNX',
  };
}

/** That an excepted file was not read to its end: what is not known of it is nobody's to pass. */
function exceptedUnread(model: MeasuredModel, { exceptions }: Rules): Outcome | undefined {
  for (const { file, inspection } of model.files) {
    const exception = exceptions.of(file);
    const isRead = inspection.faults.length === 0 && inspection.limit === undefined;
    if (!exception || (isRead && isModelFormat(inspection.format) && isStructureRead(inspection.format))) continue;
    return exceptedOutcome(`${file.path} was not read to its end`, exception);
  }
  return undefined;
}

function soundText(model: MeasuredModel): string {
  const { files, shown } = model;
  const what = files.length === 1 ? titleOf(files[0].inspection.format) : counted(files.length, 'file');
  return `${shown} is sound to its last byte: ${what}`;
}

function nothingFound(model: MeasuredModel, allowList: string, streams: number): string {
  if (streams > 0) return `no disallowed imports found (allow-list ${allowList}, ${counted(streams, 'stream')})`;
  const formats = [...new Set(model.files.map(({ inspection }) => inspection.format).filter(isModelFormat))];
  return `no disallowed imports found (${formats.map(titleOf).join(', ')})`;
}

function nameOf({ module, name, as }: FoundImport): string {
  return `${as === undefined ? '' : `${as} `}${module}:${name}`;
}

function namesOf(found: readonly FoundImport[], most = 3): string {
  const names = found.slice(0, most).map(nameOf);
  return `${names.join(', ')}${found.length > most ? ` and ${found.length - most} more` : ''}`;
}

function fixOf(found: readonly FoundImport[]): string {
  const pairs = found.slice(0, 3).map(({ module, name }) => JSON.stringify(`${module}:${name}`));
  return `do not load it before you know where it comes from; where it is yours, allow_imports: [${pairs.join(', ')}${found.length > 3 ? ', …' : ''}]`;
}
