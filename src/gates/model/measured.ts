import { type ModelFormatName, modelFormatNames } from '../../formats/models/format-name.js';
import { modelFormats } from '../../formats/models/formats.js';
import type { Inspection, Place } from '../../formats/models/inspection.js';
import type { Evidence } from '../../result/check.js';
import type { FrozenFile } from '../../result/run.js';

/** A file of the model with what was found in it. */
export interface MeasuredFile {
  readonly file: FrozenFile;
  /** relative to the model's folder, with slashes */
  readonly name: string;
  readonly inspection: Inspection;
  /** what a file of unknown format seems to be, e.g. `an HTML page` */
  readonly looksLike?: string;
}

/** What was found in a model. */
export interface MeasuredModel {
  /** how it is called: the path of its file, or of its folder */
  readonly shown: string;
  readonly files: readonly [MeasuredFile, ...MeasuredFile[]];
  /** what the folder is as a whole, where it is of a format of folders */
  readonly folder?: Inspection;
}

export function isModelFormat(format: string): format is ModelFormatName {
  return (modelFormatNames as readonly string[]).includes(format);
}

/** Whether something is read of files of this format beside their name. */
export function isStructureRead(format: ModelFormatName): boolean {
  return modelFormats.some(({ name, reads }) => name === format && reads.length > 0);
}

/** `a PyTorch file` is called by the title of its format. */
export function titleOf(format: string): string {
  return modelFormats.find(({ name }) => name === format)?.title ?? format;
}

/** The files whose content another one accounts for, such as external data or a shard. */
export function explained({ files, folder }: MeasuredModel): ReadonlySet<string> {
  return new Set(
    [...files.map(({ inspection }) => inspection), ...(folder ? [folder] : [])].flatMap((each) => each.explains),
  );
}

/** Everything that was inspected: the folder as a whole stands for the file that describes it. */
export function inspections({ files, folder }: MeasuredModel): readonly { file: FrozenFile; inspection: Inspection }[] {
  return [...(folder ? [{ file: files[0].file, inspection: folder }] : []), ...files];
}

/** Where something was found, as evidence and messages call it. */
export function placeOf(file: FrozenFile, { members }: Place, offset: number | undefined) {
  return {
    file: file.path,
    ...(members.length > 0 && { members }),
    ...(offset !== undefined && { offset }),
  };
}

/** `models/m.pt » archive/data.pkl, byte 42`. */
export function placeShown({ file, members = [], offset }: ReturnType<typeof placeOf>): string {
  return `${[file, ...members].join(' » ')}${offset === undefined ? '' : `, byte ${offset}`}`;
}

/** So many faults stand in a result; the others are counted. */
export const mostFaults = 100;

/** Every import is told, up to as many as are gathered of one file. */
export const mostImports = 2000;

export type EvidenceOf<Kind extends Evidence['kind']> = Extract<Evidence, { readonly kind: Kind }>;
