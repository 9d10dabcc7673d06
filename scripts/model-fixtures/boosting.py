"""Writes test/fixtures/models/xgboost and lightgbm: small boosters, saved by the libraries themselves.

    python -m venv /tmp/venv && /tmp/venv/bin/pip install -r scripts/model-fixtures/requirements-boosting.txt
    /tmp/venv/bin/python scripts/model-fixtures/boosting.py xgboost
    /tmp/venv/bin/python scripts/model-fixtures/boosting.py lightgbm
"""

import sys
from pathlib import Path

import numpy as np

fixtures = Path(__file__).parents[2] / "test/fixtures/models"
rows = np.random.default_rng(7).normal(size=(80, 4)).astype("float32")
labels = (rows[:, 0] + rows[:, 1] > 0).astype("int32")
classes = (rows[:, 0] > 0).astype("int32") + (rows[:, 1] > 0)


def xgboost() -> None:
    import xgboost as xgb

    folder = fixtures / "xgboost" / xgb.__version__
    folder.mkdir(parents=True, exist_ok=True)
    names = ["age", "income", "größe", "score"]
    common = {"max_depth": 2, "nthread": 1, "seed": 7}

    def train(**parameters):
        label = parameters.pop("label", labels)
        data = xgb.DMatrix(rows, label=label, feature_names=names)
        return xgb.train({**common, **parameters}, data, num_boost_round=2)

    gbtree = train(objective="binary:logistic")
    gbtree.set_attr(owner='team "a"')
    gbtree.save_model(folder / "gbtree.json")
    gbtree.save_model(folder / "gbtree.ubj")
    if xgb.__version__.startswith("1."):
        gbtree.save_model(folder / "gbtree.deprecated")
    train(objective="multi:softprob", num_class=3, label=classes).save_model(folder / "classes.ubj")
    train(objective="reg:squarederror", booster="dart").save_model(folder / "dart.json")
    train(objective="reg:squarederror", booster="dart").save_model(folder / "dart.ubj")
    train(objective="reg:squarederror", booster="gblinear").save_model(folder / "gblinear.json")
    train(objective="reg:squarederror", booster="gblinear").save_model(folder / "gblinear.ubj")
    if not xgb.__version__.startswith("1."):
        both = np.column_stack([rows[:, 0], rows[:, 1]])
        train(objective="reg:squarederror", multi_strategy="multi_output_tree", tree_method="hist", label=both).save_model(
            folder / "vector-leaf.ubj"
        )
    categories = (np.arange(80) % 5).astype("float32")
    with_categories = np.column_stack([rows[:, :3], categories])
    data = xgb.DMatrix(with_categories, label=(categories > 2), feature_types=["q", "q", "q", "c"], enable_categorical=True)
    booster = xgb.train({**common, "tree_method": "hist", "max_cat_to_onehot": 1}, data, num_boost_round=1)
    booster.save_model(folder / "categories.json")


def lightgbm() -> None:
    import lightgbm as lgb
    import pandas as pd

    folder = fixtures / "lightgbm"
    folder.mkdir(parents=True, exist_ok=True)
    common = {"num_leaves": 4, "min_data_in_leaf": 5, "num_threads": 1, "seed": 7, "deterministic": True, "verbose": -1}

    def train(data, label, **parameters):
        return lgb.train({**common, **parameters}, lgb.Dataset(data, label=label), num_boost_round=2)

    binary = train(rows, labels, objective="binary")
    binary.save_model(folder / "binary.txt")
    train(rows, classes, objective="multiclass", num_class=3).save_model(folder / "multiclass.txt")
    frame = pd.DataFrame(rows, columns=["age", "income", "height", "score"])
    frame["country"] = pd.Categorical(np.array(["FR", "DE", "NL"])[np.arange(80) % 3])
    train(frame, labels + (np.arange(80) % 3 == 1), objective="regression", min_data_per_group=1, cat_smooth=1).save_model(
        folder / "categories.txt"
    )
    train(rows, rows[:, 0] * 2, objective="regression", linear_tree=True).save_model(folder / "linear.txt")
    train(rows, labels, objective="binary", boosting="rf", bagging_freq=1, bagging_fraction=0.7).save_model(
        folder / "forest.txt"
    )
    train(rows, np.zeros(80), objective="regression").save_model(folder / "constant.txt")
    # what the C library writes, and with it the command line and R: without the line that Python adds
    (folder / "cli.txt").write_text(binary.model_to_string().rsplit("\npandas_categorical:", 1)[0])


{"xgboost": xgboost, "lightgbm": lightgbm}[sys.argv[1]]()
