import { textReader } from './companions.js';
import type { FolderReader, FormatDescription, Reader } from './format.js';
import { gguf, ggufDescription } from './gguf/gguf.js';
import { onnx, onnxDescription } from './onnx/onnx.js';
import { safetensors, safetensorsDescription } from './safetensors/safetensors.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [onnxDescription, safetensorsDescription, ggufDescription];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [
  gguf,
  safetensors,
  onnx,
  // Recognises whatever is text, so it stands last.
  textReader,
];

export const folderReaders: readonly FolderReader[] = [];
