import { catboost, catboostReader } from './catboost.js';
import { textReader } from './companions.js';
import { coreMl, coreMlPackageReader, coreMlReader } from './core-ml.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';
import { hdf5Reader, kerasH5 } from './hdf5/keras-h5.js';
import { pmml, pmmlReader } from './pmml.js';
import { savedModel, savedModelReader } from './saved-model/saved-model.js';
import { tflite, tfliteReader } from './tflite.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [kerasH5, savedModel, tflite, catboost, pmml, coreMl];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  hdf5Reader,
  tfliteReader,
  catboostReader,
  // Its marks are only those of a protobuf message, so it stands after ONNX.
  coreMlReader,
  pmmlReader,
  // Recognises whatever is text, so it stands last.
  textReader,
];

export const folderReaders: readonly FolderReader[] = [savedModelReader, coreMlPackageReader];
