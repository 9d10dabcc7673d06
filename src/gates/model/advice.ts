import type { ModelFormatName } from '../../formats/models/format-name.js';
import type { Facts } from '../../formats/models/inspection.js';
import { formatBytes, formatCount } from '../../result/format.js';

/** Formats that run code when they are loaded, and what holds the same without. */
const safer: Readonly<Partial<Record<ModelFormatName, string>>> = {
  pickle: 'skops or ONNX',
  joblib: 'skops or ONNX',
  pytorch: 'safetensors or ONNX',
  keras_h5: 'the .keras format',
};

/** Below this share of the file, smaller numbers save nothing worth saying. */
const worthSaving = 0.25;

/** What would make a file safer to load, or smaller. */
export function adviceOn(format: ModelFormatName, { parameters }: Facts, size: number): readonly string[] {
  const instead = safer[format];
  const doubles = parameters?.['float64'] ?? 0;
  const saved = doubles * 4;
  const code =
    format === 'keras_h5'
      ? `HDF5 is Keras' legacy format, in which safe_mode is ignored: save it in ${instead}`
      : `loading it runs what it imports: ${instead} hold the same without code`;
  return [
    ...(instead === undefined ? [] : [code]),
    ...(saved > size * worthSaving
      ? [`${formatCount(doubles)} parameters are float64: as float32 it would be ${formatBytes(saved)} smaller`]
      : []),
  ];
}
