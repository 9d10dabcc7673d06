"""Writes test/fixtures/models/mlflow: model folders, saved by MLflow itself.

    python -m venv /tmp/venv && /tmp/venv/bin/pip install -r scripts/model-fixtures/requirements-mlflow.txt
    /tmp/venv/bin/python scripts/model-fixtures/mlflow_folders.py
"""

import os
import shutil
from pathlib import Path

import mlflow
import numpy as np
import xgboost
from mlflow.models import infer_signature
from sklearn.linear_model import LogisticRegression

folder = Path(__file__).parents[2] / "test/fixtures/models/mlflow"
shutil.rmtree(folder, ignore_errors=True)
folder.mkdir(parents=True)

rows = np.random.default_rng(7).normal(size=(40, 3))
labels = (rows[:, 0] > 0).astype(int)
model = LogisticRegression().fit(rows, labels)

mlflow.sklearn.save_model(
    model,
    folder / "sklearn",
    signature=infer_signature(rows, model.predict(rows)),
    serialization_format="skops",
    pip_requirements=["scikit-learn==1.9.1"],
)
mlflow.sklearn.save_model(
    model, folder / "sklearn-cloudpickle", serialization_format="cloudpickle", pip_requirements=["scikit-learn==1.9.1"]
)
booster = xgboost.train({"max_depth": 2, "nthread": 1}, xgboost.DMatrix(rows, label=labels), num_boost_round=1)
mlflow.xgboost.save_model(booster, folder / "xgboost", model_format="ubj", pip_requirements=["xgboost==3.2.0"])

work = Path("/tmp/mlflow-fixtures")
shutil.rmtree(work, ignore_errors=True)
(work / "helpers").mkdir(parents=True)
(work / "helpers" / "scaling.py").write_text("def double(values):\n    return values * 2\n")
(work / "doubling.py").write_text(
    "import mlflow\n\n\n"
    "class Doubling(mlflow.pyfunc.PythonModel):\n"
    "    def predict(self, context, model_input, params=None):\n"
    "        return model_input * 2\n\n\n"
    "mlflow.models.set_model(Doubling())\n"
)
os.chdir(work)
mlflow.pyfunc.save_model(
    folder / "from-code", python_model="doubling.py", code_paths=["helpers"], pip_requirements=["mlflow==3.17.2"]
)


class Doubling(mlflow.pyfunc.PythonModel):
    def predict(self, context, model_input, params=None):
        return model_input * 2


mlflow.pyfunc.save_model(folder / "pyfunc", python_model=Doubling(), pip_requirements=["mlflow==3.17.2"])
