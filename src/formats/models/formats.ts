import { textReader } from './companions.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';
import { gguf, ggufDescription } from './gguf/gguf.js';
import { hdf5Reader, kerasH5 } from './hdf5/keras-h5.js';
import { huggingFaceFormat, huggingFaceReader } from './hugging-face.js';
import { lightgbmFormat, lightgbmReader } from './lightgbm.js';
import { mlflowFormat, mlflowReader } from './mlflow.js';
import { onnx, onnxDescription } from './onnx/onnx.js';
import { joblibFormat, pickleFormat, pickleReader, unmarkedPickleReader } from './pickle/pickle.js';
import { safetensors, safetensorsDescription } from './safetensors/safetensors.js';
import { xgboostFormat, xgboostReader } from './xgboost.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [
  onnxDescription,
  safetensorsDescription,
  ggufDescription,
  pickleFormat,
  joblibFormat,
  kerasH5,
  xgboostFormat,
  lightgbmFormat,
  mlflowFormat,
  huggingFaceFormat,
];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  gguf,
  safetensors,
  hdf5Reader,
  pickleReader,
  xgboostReader,
  lightgbmReader,
  onnx,
  // Before text, after all that have a mark.
  unmarkedPickleReader,
  // Recognises whatever is text, so it stands last.
  textReader,
];

export const folderReaders: readonly FolderReader[] = [mlflowReader, huggingFaceReader];
