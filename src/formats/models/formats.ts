import { catboost, catboostReader } from './catboost.js';
import { textReader } from './companions.js';
import { compressedReader } from './compressed/compressed.js';
import { coreMl, coreMlPackageReader, coreMlReader } from './core-ml.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';
import { gguf, ggufDescription } from './gguf/gguf.js';
import { hdf5Reader, kerasH5 } from './hdf5/keras-h5.js';
import { huggingFaceFormat, huggingFaceReader } from './hugging-face.js';
import { kerasDescription } from './keras.js';
import { lightgbmFormat, lightgbmReader } from './lightgbm.js';
import { mlflowFormat, mlflowReader } from './mlflow.js';
import { npyFormat, npyReader } from './npy.js';
import { npzDescription } from './npz.js';
import { onnx, onnxDescription } from './onnx/onnx.js';
import { joblibFormat, pickleFormat, pickleReader, unmarkedPickleReader } from './pickle/pickle.js';
import { pmml, pmmlReader } from './pmml.js';
import { pytorchDescription, torchscriptDescription } from './pytorch.js';
import { safetensors, safetensorsDescription } from './safetensors/safetensors.js';
import { savedModel, savedModelReader } from './saved-model/saved-model.js';
import { skopsDescription } from './skops.js';
import { tar } from './tar.js';
import { tflite, tfliteReader } from './tflite.js';
import { xgboostFormat, xgboostReader } from './xgboost.js';
import { zip } from './zip/zip.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [
  onnxDescription,
  safetensorsDescription,
  ggufDescription,
  pytorchDescription,
  torchscriptDescription,
  pickleFormat,
  joblibFormat,
  skopsDescription,
  npyFormat,
  npzDescription,
  kerasDescription,
  kerasH5,
  savedModel,
  xgboostFormat,
  lightgbmFormat,
  mlflowFormat,
  huggingFaceFormat,
  tflite,
  catboost,
  pmml,
  coreMl,
];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  gguf,
  hdf5Reader,
  npyReader,
  zip,
  // Before tar, whose header begins with a name, which may be a pickle.
  pickleReader,
  tar,
  tfliteReader,
  catboostReader,
  compressedReader,
  safetensors,
  xgboostReader,
  lightgbmReader,
  onnx,
  // Its marks are only those of a protobuf message, so it stands after ONNX.
  coreMlReader,
  pmmlReader,
  // Before text, after all that have a mark.
  unmarkedPickleReader,
  // Recognises whatever is text, so it stands last.
  textReader,
];

export const folderReaders: readonly FolderReader[] = [
  mlflowReader,
  huggingFaceReader,
  savedModelReader,
  coreMlPackageReader,
];
