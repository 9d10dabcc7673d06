import type { FolderReader, FormatDescription, Reader } from './format.js';
import { huggingFaceFormat, huggingFaceReader } from './hugging-face.js';
import { lightgbmFormat, lightgbmReader } from './lightgbm.js';
import { mlflowFormat, mlflowReader } from './mlflow.js';
import { xgboostFormat, xgboostReader } from './xgboost.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [
  xgboostFormat,
  lightgbmFormat,
  mlflowFormat,
  huggingFaceFormat,
];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [xgboostReader, lightgbmReader];

export const folderReaders: readonly FolderReader[] = [mlflowReader, huggingFaceReader];
