"""Writes models that are archives, each by the library that people save them with: python archives.py FOLDER

With the libraries of requirements-archives.txt. Keras has no backend of its own, and JAX is the smallest one.
"""

import io
import os
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile

os.environ["KERAS_BACKEND"] = "jax"

import keras
import numpy as np
import skops.io
from scipy.special import expit
from sklearn.ensemble import GradientBoostingClassifier, RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

out = pathlib.Path(sys.argv[1])
for folder in ["keras", "skops", "npz", "zip", "tar"]:
    (out / folder).mkdir(parents=True, exist_ok=True)

# Keras
keras.utils.set_random_seed(1)
dense = keras.Sequential([keras.Input((3,), name="features"), keras.layers.Dense(2, activation="relu"), keras.layers.Dense(1)])
dense.compile(optimizer="adam", loss="mse", metrics=["mae"])
dense.save(out / "keras" / "sequential.keras")

words = keras.Input((4,), dtype="int32", name="words")
size = keras.Input((1,), name="size")
read = keras.layers.Bidirectional(keras.layers.LSTM(1))(keras.layers.Embedding(5, 2)(words))
joined = keras.ops.tanh(keras.layers.Concatenate()([read, size]))
graph = keras.Model([words, size], keras.layers.Dense(1, kernel_regularizer="l2", activation=keras.activations.gelu)(joined))
schedule = keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9)
graph.compile(optimizer=keras.optimizers.SGD(schedule), loss=keras.losses.Huber(), metrics=[keras.metrics.RootMeanSquaredError()])
graph.save(out / "keras" / "functional.keras")

unsafe = keras.Sequential([keras.Input((3,)), keras.layers.Lambda(lambda x: x * 2)])
unsafe.save(out / "keras" / "lambda.keras")


@keras.saving.register_keras_serializable(package="acme")
class Twice(keras.layers.Layer):
    def call(self, x):
        return x * 2


keras.Sequential([keras.Input((3,)), Twice()]).save(out / "keras" / "custom.keras")

# skops
rows = np.random.RandomState(0).rand(20, 3)
labels = (rows[:, 0] > 0.5).astype(int)
models = {
    "pipeline": make_pipeline(StandardScaler(), LogisticRegression()),
    "function": make_pipeline(FunctionTransformer(expit), LogisticRegression()),
    "forest": RandomForestClassifier(1, max_depth=1, random_state=0),
    "boosting": GradientBoostingClassifier(n_estimators=1, max_depth=1, random_state=0),
}
for name, model in models.items():
    skops.io.dump(model.fit(rows, labels), out / "skops" / f"{name}.skops", compression=zipfile.ZIP_DEFLATED)
skops.io.dump(StandardScaler().fit(rows), out / "skops" / "stored.skops")

# NumPy
np.savez(out / "npz" / "arrays.npz", weights=np.zeros((2, 3), "float32"), a=np.arange(3), A=np.ones(2, "int8"))
np.savez_compressed(out / "npz" / "compressed.npz", weights=np.zeros((20, 3)), bias=np.ones(3, "float16"))
np.savez(out / "npz" / "objects.npz", rows=np.array([{"a": 1}], dtype=object))

# Other writers of zip


class Unseekable(io.RawIOBase):
    """A pipe: what was written cannot be gone back to, so sizes and CRCs come after the bytes."""

    def __init__(self):
        self.written = b""

    def writable(self):
        return True

    def write(self, data):
        self.written += bytes(data)
        return len(data)


pipe = Unseekable()
with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr("notes/read.txt", "weights of the model\n" * 20)
    with archive.open("notes/größe.txt", "w", force_zip64=True) as member:
        member.write(b"large\n")
(out / "zip" / "python-pipe.zip").write_bytes(pipe.written)

with tempfile.TemporaryDirectory() as folder:
    (pathlib.Path(folder) / "notes").mkdir()
    (pathlib.Path(folder) / "notes" / "read.txt").write_text("weights of the model\n" * 20)
    subprocess.run(["zip", "-q", "-r", str((out / "zip" / "info-zip.zip").absolute()), "notes"], cwd=folder, check=True)

    # tar
    long = "notes/" + "deep/" * 30 + "read.txt"
    for name, form in {"ustar": tarfile.USTAR_FORMAT, "gnu": tarfile.GNU_FORMAT, "pax": tarfile.PAX_FORMAT}.items():
        with tarfile.open(out / "tar" / f"{name}.tar.gz", "w:gz", format=form, compresslevel=9) as archive:
            archive.add(pathlib.Path(folder) / "notes", "notes")
            archive.add(pathlib.Path(folder) / "notes" / "read.txt", long)
    with (out / "tar" / "dot.tar").open("wb") as file:
        subprocess.run(["tar", "-C", folder, "-b", "1", "--format=gnu", "-cf", "-", "."], stdout=file, check=True)
    with (out / "tar" / "v7.tar").open("wb") as file:
        subprocess.run(["tar", "-C", folder, "-b", "1", "--format=v7", "-cf", "-", "notes"], stdout=file, check=True)
