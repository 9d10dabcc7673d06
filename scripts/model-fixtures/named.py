"""Writes test/fixtures/models/named: forms of models of which mlgate tells the name, by the libraries that own them.

    python3 -m venv /tmp/venv-named && /tmp/venv-named/bin/pip install -r scripts/model-fixtures/requirements-named.txt
    /tmp/venv-named/bin/python scripts/model-fixtures/named.py test/fixtures/models/named
"""

import re
import shutil
import sys
from pathlib import Path

import coremltools
import numpy
from catboost import CatBoostClassifier
from coremltools.converters.mil import Builder
from coremltools.models import MLModel, datatypes
from coremltools.models.neural_network import NeuralNetworkBuilder
from nyoka import skl_to_pmml
from sklearn.pipeline import Pipeline
from sklearn.tree import DecisionTreeClassifier

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)

rows = numpy.arange(20, dtype=float).reshape(10, 2)
model = CatBoostClassifier(iterations=2, depth=2, random_seed=7, allow_writing_files=False, verbose=False)
model.fit(rows, [0, 1] * 5)
model.save_model(str(folder / "tiny.cbm"))

tree = Pipeline([("tree", DecisionTreeClassifier(max_depth=2, random_state=7))]).fit(rows, [0, 1] * 5)
skl_to_pmml(tree, ["a", "b"], "target", str(folder / "tiny.pmml"))
text = (folder / "tiny.pmml").read_text()
(folder / "tiny.pmml").write_text(re.sub(r"<Timestamp>.*?<", "<Timestamp>2026-11-21<", text))

builder = NeuralNetworkBuilder([("x", datatypes.Array(3))], [("y", datatypes.Array(2))])
builder.add_inner_product("dense", numpy.zeros((2, 3)), None, 3, 2, False, "x", "y")
coremltools.utils.save_spec(builder.spec, str(folder / "tiny.mlmodel"))

spec = coremltools.proto.Model_pb2.Model()
spec.CopyFrom(builder.spec)
spec.customModel.className = "AcmeModel"
coremltools.utils.save_spec(spec, str(folder / "custom.mlmodel"))


@Builder.program(input_specs=[Builder.TensorSpec(shape=(1, 8))])
def program(x):
    return Builder.linear(x=x, weight=numpy.random.default_rng(7).random((4, 8), "float32"), name="y")


package = folder / "tiny.mlpackage"
shutil.rmtree(package, ignore_errors=True)
coremltools.convert(program, convert_to="mlprogram", skip_model_load=True).save(str(package))
