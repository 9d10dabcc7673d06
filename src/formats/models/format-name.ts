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
