import type { FolderReader, FormatDescription, Reader } from './format.js';
import { onnx, onnxDescription } from './onnx/onnx.js';
import { safetensors, safetensorsDescription } from './safetensors/safetensors.js';

/** Every format, in the order of the page that describes them. */
export const modelFormats: readonly FormatDescription[] = [onnxDescription, safetensorsDescription];

/** Tried one after the other: a longer mark stands before a shorter one. What none recognises is unknown. */
export const readers: readonly Reader[] = [safetensors, onnx];

export const folderReaders: readonly FolderReader[] = [];
