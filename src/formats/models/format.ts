import type { ByteSource } from './byte-source.js';
import type { Inspector } from './inspection.js';

/** What a file or folder can be, as `formats:` of the configuration names it. */
export const modelFormatNames = [
  'onnx',
  'safetensors',
  'gguf',
  'pytorch',
  'torchscript',
  'pickle',
  'joblib',
  'skops',
  'npy',
  'npz',
  'keras',
  'keras_h5',
  'saved_model',
  'xgboost',
  'lightgbm',
  'mlflow',
  'hugging_face',
  'tflite',
  'catboost',
  'pmml',
  'core_ml',
] as const;
export type ModelFormatName = (typeof modelFormatNames)[number];

/** What lies beside a model or inside an archive, and is no model itself; `zip` and `tar` hold what is none of the others. */
export const companionNames = ['zip', 'tar', 'hdf5', 'json', 'text', 'empty'] as const;
export type CompanionName = (typeof companionNames)[number];

export type FormatName = ModelFormatName | CompanionName | 'unknown';

/** What users read about a format; the page docs/model.md is generated from it. */
export interface FormatDescription {
  readonly name: ModelFormatName;
  /** e.g. `PyTorch (zip and legacy)` */
  readonly title: string;
  /** usual endings, for people: content decides */
  readonly endings: readonly string[];
  /** how it is told by its content */
  readonly recognisedBy: string;
  /** what is read of it; empty where only name, size and digest are told */
  readonly reads: readonly string[];
  /** what is refused, beside what is unreadable or cut off */
  readonly refuses: readonly string[];
}

/** Tells a file by its first bytes, and reads it. */
export interface Reader {
  /** what a file is called that it recognises and cannot read to its end */
  readonly format: FormatName;
  /**
   * @param head the first bytes, at most 4096, fewer only where the file is shorter
   * @param size where it is known
   */
  recognises(head: Buffer, size: number | undefined): boolean;
  /**
   * Reads structure only: nothing is loaded, run or extracted.
   *
   * @returns what the file is: an archive decides by its members
   * @throws Malformed where nothing further can be told
   * @throws BeyondLimit
   */
  inspect(bytes: ByteSource, inspector: Inspector): Promise<FormatName>;
}

/** The files of a model that is a folder. */
export interface Folder {
  /** relative names with slashes, sorted */
  readonly names: readonly string[];
  open(name: string): ByteSource;
}

/** Tells a folder by what stands in it, and reads what its description says. Each of its files is inspected on its own beside. */
export interface FolderReader {
  readonly format: ModelFormatName;
  recognises(folder: Folder): boolean;
  inspect(folder: Folder, inspector: Inspector): Promise<ModelFormatName>;
}
