"""Writes src/formats/models/keras-classes.json: what a Keras configuration may name without a question.

The names are read from the sources of Keras itself, without importing them: each class that `keras_export` publishes under
one of the namespaces below, by its public name and by the module that defines it. Whatever loads code, files or other
formats is left out by name.

    python scripts/model-fixtures/keras_classes.py
"""

import ast
import json
import pathlib
import subprocess
import sys
import tempfile
import zipfile

VERSIONS = ["2.8.0", "2.10.0", "2.12.0", "2.15.0", "3.0.5", "3.3.3", "3.6.0", "3.9.2", "3.12.0", "3.15.1"]

CLASSES = {
    "keras",
    "keras.constraints",
    "keras.dtype_policies",
    "keras.initializers",
    "keras.layers",
    "keras.layers.experimental",
    "keras.layers.experimental.preprocessing",
    "keras.losses",
    "keras.metrics",
    "keras.mixed_precision",
    "keras.models",
    "keras.optimizers",
    "keras.optimizers.experimental",
    "keras.optimizers.legacy",
    "keras.optimizers.schedules",
    "keras.quantizers",
    "keras.random",
    "keras.regularizers",
}
FUNCTIONS = {"keras.activations", "keras.losses", "keras.metrics"}

# They run code or load files that the configuration brings along.
RUN_CODE = {"Lambda", "TorchModuleWrapper", "TFSMLayer", "JaxLayer", "FlaxLayer"}
# No model is made of them.
NO_PARTS = {"Function", "KerasTensor", "Operation", "RematScope", "StatelessScope", "SymbolicScope", "Variable",
            "name_scope"}
LEFT_OUT = RUN_CODE | NO_PARTS
NOT_JUDGED = {"get", "serialize", "deserialize"}

# Classes that Keras writes without publishing them.
UNPUBLISHED = {"Functional", "MetricsList", "CompileMetrics", "CompileLoss", "SeedGenerator", "LossFunctionWrapper",
               "MeanMetricWrapper", "SumOverBatchSizeMetricWrapper", "DTypePolicyMap"}
# Operations that take a function.
TAKE_FUNCTIONS = {"Map", "Scan", "AssociativeScan", "Switch", "WhileLoop", "ForiLoop", "Cond", "VectorizedMap",
                  "CustomGradient", "Vectorize"}


def exported(node):
    """The public names that a definition's `keras_export` gives it."""
    for decorator in node.decorator_list:
        if not isinstance(decorator, ast.Call):
            continue
        called = decorator.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name != "keras_export":
            continue
        for argument in decorator.args:
            values = argument.elts if isinstance(argument, (ast.List, ast.Tuple)) else [argument]
            for value in values:
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield value.value


def base_names(node):
    return {base.attr if isinstance(base, ast.Attribute) else getattr(base, "id", "") for base in node.bases}


def read(source, module, classes, functions):
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef) and node.name not in LEFT_OUT:
            public = [name.rpartition(".") for name in exported(node)]
            public = [(space, name) for space, _, name in public if space in CLASSES and name not in LEFT_OUT]
            operation = ".ops." in module and "Operation" in base_names(node) and node.name not in TAKE_FUNCTIONS
            for space, name in public:
                classes.setdefault(space, set()).add(name)
            if public or operation or node.name in UNPUBLISHED:
                classes.setdefault(module, set()).add(node.name)
        elif isinstance(node, ast.FunctionDef):
            for name in exported(node):
                space, _, short = name.rpartition(".")
                if space in FUNCTIONS and short not in NOT_JUDGED:
                    functions.setdefault(space, set()).add(short)


def main():
    classes, functions = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for version in VERSIONS:
            subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--dest", folder,
                            f"keras=={version}"], check=True)
        for wheel in sorted(pathlib.Path(folder).glob("*.whl")):
            with zipfile.ZipFile(wheel) as archive:
                for name in archive.namelist():
                    if not name.startswith("keras/") or not name.endswith(".py") or name.endswith("_test.py"):
                        continue
                    module = name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
                    if module.startswith("keras.api") or "_tf_keras" in module:
                        continue
                    read(archive.read(name), module, classes, functions)
    out = pathlib.Path(__file__).parents[2] / "src" / "formats" / "models" / "keras-classes.json"
    out.write_text(json.dumps({
        "versions": VERSIONS,
        "classes": {module: sorted(classes[module]) for module in sorted(classes)},
        "functions": {module: sorted(functions[module]) for module in sorted(functions)},
    }, indent=1) + "\n")


main()
