/**
 * The modules of MLflow that `loader_module` of a model folder may name: loading the folder imports one, and calls its
 * `_load_pyfunc`. Those of MLflow 1.30.1, 2.22.2 and 3.17.2, as scripts/model-fixtures/mlflow_loaders.py finds them.
 */
export const mlflowLoaders: ReadonlySet<string> = new Set([
  'mlflow.catboost',
  'mlflow.diffusers',
  'mlflow.diviner',
  'mlflow.dspy',
  'mlflow.dspy.load',
  'mlflow.fastai',
  'mlflow.gluon',
  'mlflow.h2o',
  'mlflow.johnsnowlabs',
  'mlflow.keras',
  'mlflow.keras.load',
  'mlflow.langchain',
  'mlflow.langchain.model',
  'mlflow.lightgbm',
  'mlflow.llama_index',
  'mlflow.llama_index.model',
  'mlflow.onnx',
  'mlflow.openai',
  'mlflow.openai.model',
  'mlflow.paddle',
  'mlflow.pmdarima',
  'mlflow.prompt.promptlab_model',
  'mlflow.promptflow',
  'mlflow.prophet',
  'mlflow.pyfunc.loaders.chat_agent',
  'mlflow.pyfunc.loaders.chat_model',
  'mlflow.pyfunc.loaders.code_model',
  'mlflow.pyfunc.loaders.responses_agent',
  'mlflow.pyfunc.model',
  'mlflow.pytorch',
  'mlflow.sentence_transformers',
  'mlflow.shap',
  'mlflow.sklearn',
  'mlflow.spacy',
  'mlflow.spark',
  'mlflow.statsmodels',
  'mlflow.tensorflow',
  'mlflow.transformers',
  'mlflow.xgboost',
]);

/** Classes that MLflow's flavours write beside, and instantiate when the folder is loaded. */
export const mlflowClasses: ReadonlySet<string> = new Set([
  'xgboost.core.Booster',
  'xgboost.sklearn.XGBClassifier',
  'xgboost.sklearn.XGBRegressor',
  'xgboost.sklearn.XGBRanker',
  'xgboost.sklearn.XGBRFClassifier',
  'xgboost.sklearn.XGBRFRegressor',
]);

/** Modules that text files of a folder may name, by the file: MLflow imports what stands there. */
export const mlflowModuleFiles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pickle_module_info.txt', new Set(['mlflow.pytorch.pickle_module', 'pickle', 'cloudpickle'])],
  ['keras_module.txt', new Set(['keras', 'tensorflow.keras'])],
]);
