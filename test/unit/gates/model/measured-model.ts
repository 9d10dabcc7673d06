import type { Inspection } from '../../../../src/formats/models/inspection.js';
import type { MeasuredFile, MeasuredModel } from '../../../../src/gates/model/measured.js';

/** What an inspection of a sound file says, beside what the test says. */
export function inspection(said: Partial<Inspection>): Inspection {
  return { format: 'onnx', facts: {}, faults: [], imports: [], streams: 0, untold: 0, explains: [], ...said };
}

/** A file of a model; its SHA-256 is the first letter of its name, repeated. */
export function measuredFile(name: string, said: Partial<Inspection>, rest: Partial<MeasuredFile> = {}): MeasuredFile {
  const file = { path: `models/${name}`, size: 1000, sha256: name.slice(0, 1).repeat(64), name };
  return { file, name, inspection: inspection(said), ...rest };
}

/** A model of these files. */
export function model(files: readonly [MeasuredFile, ...MeasuredFile[]], folder?: Partial<Inspection>): MeasuredModel {
  const shown = files.length === 1 ? files[0].file.path : 'models';
  return { shown, files, ...(folder && { folder: inspection(folder) }) };
}
