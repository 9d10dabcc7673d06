"""Train and export the three models of this example, and make the drifted batch.

Everything under data/, models/, out/ and reports/ is written by this script; nothing under schemas/ is. With the
versions pinned in requirements.txt, two runs write the same bytes.
"""

import argparse
import json
import platform
import warnings
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import numpy as np
import onnxruntime
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from onnx import ModelProto
from onnx.helper import make_opsetid
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.base import ClassifierMixin
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.exceptions import UndefinedMetricWarning
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

SEED = 42
ID = "row_id"
TARGET = "diagnosis"
POSITIVE = "malignant"
TEST_SHARE = 0.25
SCORING_SHARE = 0.15
WEAK_FEATURES = ["mean_texture", "mean_smoothness", "mean_symmetry"]
ONNX_OPSETS = {"": 17, "ai.onnx.ml": 3}
ONNX_TOLERANCE = 1e-5
PROBABILITY_DECIMALS = 9
CALIBRATION = 1.15
CALIBRATED_DECIMALS = 6
UNREAD = "worst_concavity"
UNREAD_EVERY = 8
PACKAGES = ["scikit-learn", "skl2onnx", "onnx", "onnxruntime", "numpy", "pandas", "pyarrow"]


@dataclass(frozen=True)
class Candidate:
    """An untrained model, the columns it reads (in the order of its input) and the stems of its files."""

    name: str
    estimator: ClassifierMixin
    features: list[str]
    report: str
    predictions: str


def load_rows() -> pd.DataFrame:
    """Return all 569 rows as row_id, the 30 features and diagnosis.

    row_id is the position in the original data set, so that a prediction can be joined back to its row after the
    split. scikit-learn codes malignant as 0; the text label avoids confusion with y, where malignant is 1.
    """
    bunch = load_breast_cancer(as_frame=True)
    rows = bunch.data.rename(columns=lambda name: name.replace(" ", "_"))
    rows.insert(0, ID, np.arange(len(rows), dtype=np.int64))
    rows[TARGET] = bunch.target_names[bunch.target].astype(object)
    return rows


def split_rows(rows: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Split into train, test and scoring, each with the same share of malignant rows.

    Scoring rows stand for what arrives in production, so they lose their label. Each split is put back in the order
    of row_id, which makes a diff of two versions of a file readable.
    """
    rest, test = train_test_split(rows, test_size=TEST_SHARE, stratify=rows[TARGET], random_state=SEED)
    train, scoring = train_test_split(
        rest, test_size=SCORING_SHARE / (1 - TEST_SHARE), stratify=rest[TARGET], random_state=SEED
    )
    splits = {"train": train, "test": test, "scoring": scoring.drop(columns=TARGET)}
    return {name: split.sort_values(ID, ignore_index=True) for name, split in splits.items()}


def drifted(scoring: pd.DataFrame) -> pd.DataFrame:
    """Return the scoring rows as a clinic would send them whose microscope is calibrated differently.

    It takes every length for CALIBRATION times what ours measures, so radii and perimeters grow by that factor and areas
    by its square; features that are ratios or grey values stay as they are. Its software leaves UNREAD out of every
    UNREAD_EVERY-th row. Both are made up: they are what the drift gate has to find.
    """
    batch = scoring.copy()
    for power, quantities in ((1, ("radius", "perimeter")), (2, ("area",))):
        columns = [f"{prefix}_{name}" for name in quantities for prefix in ("mean", "worst")]
        columns += [f"{name}_error" for name in quantities]
        batch[columns] = (batch[columns] * CALIBRATION**power).round(CALIBRATED_DECIMALS)
    batch.loc[::UNREAD_EVERY, UNREAD] = np.nan
    return batch


def candidates(rows: pd.DataFrame) -> list[Candidate]:
    """Return the three models, untrained.

    The logistic regression is solved until only rounding errors are left, so that its coefficients, as float32 in the
    ONNX file, do not depend on the order in which a processor adds up its numbers.
    """
    features = [name for name in rows.columns if name not in (ID, TARGET)]
    mean_features = [name for name in features if name.startswith("mean_")]
    plain = make_pipeline(StandardScaler(), LogisticRegression(solver="newton-cholesky", tol=1e-10))
    return [
        Candidate("production", plain, mean_features, "production", "production"),
        Candidate("model", boosted_stumps(400), features, "metrics", "predictions"),
        Candidate("fewer_features", boosted_stumps(100), WEAK_FEATURES, "fewer_features", "fewer_features"),
    ]


def boosted_stumps(rounds: int) -> GradientBoostingClassifier:
    """Return gradient boosting over one-split trees; deeper ones did no better in cross-validation on train."""
    return GradientBoostingClassifier(
        n_estimators=rounds, max_depth=1, learning_rate=0.1, subsample=0.5, random_state=SEED
    )


def export_onnx(name: str, estimator: ClassifierMixin, width: int) -> bytes:
    """Convert a trained model to ONNX, the same bytes each time.

    Two things would differ between runs: the graph's default name is random, and the operator sets come out of a
    Python set, in an order that depends on hashing, some of them twice. The probabilities are a plain tensor (no
    ZipMap), which every ONNX runtime can return.
    """
    onnx_model: ModelProto = to_onnx(
        estimator,
        initial_types=[("features", FloatTensorType([None, width]))],
        options={"zipmap": False},
        target_opset=ONNX_OPSETS,
        name=name,
    )
    opsets = {(opset.domain, opset.version) for opset in onnx_model.opset_import}
    del onnx_model.opset_import[:]
    onnx_model.opset_import.extend(make_opsetid(domain, opset_version) for domain, opset_version in sorted(opsets))
    return onnx_model.SerializeToString(deterministic=True)


def check_onnx(name: str, content: bytes, x: pd.DataFrame, labels: np.ndarray, probabilities: np.ndarray) -> None:
    """Fail unless the exported model answers as the trained one does.

    What is served is the ONNX file, which computes in float32; the reports below hold for it only if this passes.
    """
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    onnx_labels, onnx_probabilities = session.run(
        ["label", "probabilities"], {"features": x.to_numpy(dtype=np.float32)}
    )
    different = int((onnx_labels != labels).sum())
    distance = float(np.abs(onnx_probabilities - probabilities).max())
    if different or not distance <= ONNX_TOLERANCE:
        raise RuntimeError(
            f"{name}.onnx differs from scikit-learn: {different} labels, probabilities by up to {distance:.3g}"
        )


def report(truth: pd.Series, labels: np.ndarray) -> dict[str, object]:
    """Return scikit-learn's report as it is; a class that was never predicted is an error, not a silent 0."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", UndefinedMetricWarning)
        return classification_report(truth, labels, output_dict=True)


def predictions(test: pd.DataFrame, labels: np.ndarray, p_malignant: np.ndarray) -> pd.DataFrame:
    """Return one row per test row: row_id, the truth y (malignant = 1), the predicted label and p_malignant.

    p_malignant is rounded because its last digits depend on the processor, and the float32 of the ONNX model does not
    reach that far.
    """
    return pd.DataFrame(
        {
            ID: test[ID],
            "y": (test[TARGET] == POSITIVE).astype(np.int64),
            "label": labels,
            "p_malignant": p_malignant.round(PROBABILITY_DECIMALS),
        }
    )


def write_table(stem: Path, table: pd.DataFrame) -> None:
    """Write a table as CSV and as Parquet with the same content.

    pandas writes floats in the shortest form that reads back to the same value. Parquet gets plain strings and no
    pandas metadata, since its readers need not be pandas.
    """
    table.to_csv(stem.with_suffix(".csv"), index=False, lineterminator="\n", encoding="utf-8")
    columns = {
        name: pa.array(values, type=pa.string() if name in (TARGET, "label") else None)
        for name, values in table.items()
    }
    pq.write_table(pa.table(columns), stem.with_suffix(".parquet"))


def write_json(path: Path, content: dict[str, object]) -> None:
    """Write JSON; NaN is refused because it is not JSON."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        json.dump(content, file, indent=2, allow_nan=False)


def training_record(splits: dict[str, pd.DataFrame]) -> dict[str, object]:
    """Return what is needed to repeat the run, and nothing that would differ when it is repeated."""
    versions = {"python": platform.python_version()} | {package: version(package) for package in PACKAGES}
    return {"versions": versions, "seed": SEED, "rows": {name: len(split) for name, split in splits.items()}}


def train_one(candidate: Candidate, train: pd.DataFrame, test: pd.DataFrame, out: Path) -> str:
    """Train, export, check and evaluate one model; return a line that sums it up."""
    estimator = candidate.estimator.fit(train[candidate.features], train[TARGET].to_numpy(dtype=object))
    x = test[candidate.features]
    labels = estimator.predict(x)
    probabilities = estimator.predict_proba(x)
    content = export_onnx(candidate.name, estimator, len(candidate.features))
    check_onnx(candidate.name, content, x, labels, probabilities)
    result = report(test[TARGET], labels)
    p_malignant = probabilities[:, list(estimator.classes_).index(POSITIVE)]

    (out / "models" / f"{candidate.name}.onnx").write_bytes(content)
    write_json(out / "reports" / f"{candidate.report}.json", result)
    write_table(out / "out" / candidate.predictions, predictions(test, labels, p_malignant))
    return (
        f"{candidate.name}: accuracy {result['accuracy']:.4f}, "
        f"malignant recall {result[POSITIVE]['recall']:.4f}, {len(content)} bytes"
    )


def main() -> None:
    """Write the data, the models, their reports and their predictions under one folder."""
    parser = argparse.ArgumentParser(description="Train the models of the breast-cancer example.")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        default=Path(__file__).resolve().parent.parent,
        help="folder to write data/, models/, out/ and reports/ into (default: the example's folder)",
    )
    out: Path = parser.parse_args().out
    for folder in ("data", "models", "out", "reports"):
        (out / folder).mkdir(parents=True, exist_ok=True)

    rows = load_rows()
    splits = split_rows(rows)
    for name, split in splits.items():
        write_table(out / "data" / name, split)
    write_table(out / "data" / "drifted", drifted(splits["scoring"]))
    for candidate in candidates(rows):
        print(train_one(candidate, splits["train"], splits["test"], out))
    write_json(out / "reports" / "training.json", training_record(splits))


if __name__ == "__main__":
    main()
