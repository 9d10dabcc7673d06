import { catboostFormat, catboostReader } from './catboost.js';
import { textReader } from './companions.js';
import { compressedReader } from './compressed/compressed.js';
import { coreMlFormat, coreMlPackageReader, coreMlReader } from './core-ml.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';
import { ggufFormat, ggufReader } from './gguf/gguf.js';
import { hdf5Reader, kerasH5Format } from './hdf5/keras-h5.js';
import { huggingFaceFormat, huggingFaceReader } from './hugging-face.js';
import { kerasFormat } from './keras.js';
import { lightgbmFormat, lightgbmReader } from './lightgbm.js';
import { mlflowFormat, mlflowReader } from './mlflow.js';
import { npyFormat, npyReader } from './npy.js';
import { npzFormat } from './npz.js';
import { onnxFormat, onnxReader } from './onnx/onnx.js';
import { joblibFormat, pickleFormat, pickleReader, unmarkedPickleReader } from './pickle/pickle.js';
import { pmmlFormat, pmmlReader } from './pmml.js';
import { pytorchFormat, torchscriptFormat } from './pytorch.js';
import { safetensorsFormat, safetensorsReader } from './safetensors/safetensors.js';
import { savedModelFormat, savedModelReader } from './saved-model/saved-model.js';
import { skopsFormat } from './skops.js';
import { tarReader } from './tar.js';
import { tfliteFormat, tfliteReader } from './tflite.js';
import { xgboostFormat, xgboostReader } from './xgboost.js';
import { zipReader } from './zip/zip.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [
  onnxFormat,
  safetensorsFormat,
  ggufFormat,
  pytorchFormat,
  torchscriptFormat,
  pickleFormat,
  joblibFormat,
  skopsFormat,
  npyFormat,
  npzFormat,
  kerasFormat,
  kerasH5Format,
  savedModelFormat,
  xgboostFormat,
  lightgbmFormat,
  mlflowFormat,
  huggingFaceFormat,
  tfliteFormat,
  catboostFormat,
  pmmlFormat,
  coreMlFormat,
];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  ggufReader,
  hdf5Reader,
  npyReader,
  zipReader,
  // Before tar, whose header begins with a name, which may be a pickle.
  pickleReader,
  tarReader,
  tfliteReader,
  catboostReader,
  compressedReader,
  safetensorsReader,
  xgboostReader,
  lightgbmReader,
  onnxReader,
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
