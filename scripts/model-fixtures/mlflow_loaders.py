"""Writes test/fixtures/models/mlflow-loaders/<version>.json: the modules of MLflow in which loading a folder finds the
function that it calls. Nothing is imported, so that no flavour's own library is needed.

    for version in 1.30.1 2.22.2 3.17.2; do
      pip install --no-deps --target /tmp/mlflow-$version mlflow-skinny==$version
      python scripts/model-fixtures/mlflow_loaders.py /tmp/mlflow-$version
    done

A person takes what is new over to src/formats/models/mlflow-loaders.ts.
"""

import ast
import json
import re
import sys
from pathlib import Path

target = Path(sys.argv[1])
calls = "_load_pyfunc"


def finds(tree):
    """Whether a module defines the function, or takes it over by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name == calls and node in tree.body:
            return True
        if isinstance(node, ast.ImportFrom) and any(name.name == calls for name in node.names):
            return True
    return False


loaders = set()
for path in sorted((target / "mlflow").rglob("*.py")):
    module = ".".join(path.relative_to(target).with_suffix("").parts).removesuffix(".__init__")
    tree = ast.parse(path.read_text())
    if finds(tree):
        loaders.add(module)
    # what saving writes into the folder
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "loader_module" and isinstance(node.value, ast.Constant):
            if isinstance(node.value.value, str):
                loaders.add(node.value.value)

version = re.search(r'VERSION = "([^"]+)"', (target / "mlflow/version.py").read_text())[1]
folder = Path(__file__).parents[2] / "test/fixtures/models/mlflow-loaders"
folder.mkdir(parents=True, exist_ok=True)
(folder / f"{version}.json").write_text(json.dumps(sorted(loaders), indent=2) + "\n")
