"""Writes test/fixtures/models/saved_model and test/fixtures/models/tflite: TensorFlow's own forms of small models.

    python3 -m venv /tmp/venv-tf && /tmp/venv-tf/bin/pip install -r scripts/model-fixtures/requirements-tensorflow.txt
    /tmp/venv-tf/bin/python scripts/model-fixtures/tensorflow_models.py test/fixtures/models

Names of functions count up, and fingerprints are drawn: the files differ from run to run.
"""

import json
import os
import sys
from pathlib import Path

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras
import tensorflow as tf

folder = Path(sys.argv[1])
keras.utils.set_random_seed(7)


def save(name, module, **options):
    tf.saved_model.save(module, str(folder / "saved_model" / name), **options)


tiny = keras.Sequential([keras.Input((4,), name="measurements"), keras.layers.Dense(1, name="score")], name="tiny")
tiny.export(str(folder / "saved_model" / "keras"), verbose=False)


class Module(tf.Module):
    """What runs is one function, given by name."""

    def __init__(self, run, dtype=tf.float32):
        self.weight = tf.Variable(tf.zeros((2, 3), tf.float32), name="weight")
        self.count = tf.Variable(tf.zeros((), tf.int64), trainable=False, name="count")
        self.serve = tf.function(run, input_signature=[tf.TensorSpec((None, 2), dtype, name="x")])


def plain(x):
    return {"y": tf.matmul(x, module.weight)}


def writes(x):
    tf.io.write_file("/tmp/harmless", "text")
    return {"y": x}


def reads(x):
    return {"y": x, "text": tf.io.read_file("/etc/hostname")}


def lists(x):
    return {"y": x, "names": tf.io.matching_files("/etc/host*")}


def calls_python(x):
    return {"y": tf.py_function(lambda value: value, [x], tf.float32)}


def calls_numpy(x):
    return {"y": tf.numpy_function(lambda value: value, [x], tf.float32)}


def prints_to_file(x):
    tf.print(x, output_stream="file:///tmp/harmless")
    return {"y": x}


def prints(x):
    tf.print(x)
    return {"y": x}


def saves(x):
    tf.raw_ops.SaveV2(prefix="/tmp/harmless", tensor_names=["x"], shape_and_slices=[""], tensors=[x])
    return {"y": x}


def saves_in_a_branch(x):
    return {"y": tf.cond(tf.reduce_sum(x) > 1e30, lambda: saves(x)["y"], lambda: x)}


def in_a_branch(x):
    def write():
        tf.io.write_file("/tmp/harmless", "text")
        return x

    return {"y": tf.cond(tf.reduce_sum(x) > 1e30, write, lambda: x)}


for run in [plain, writes, reads, lists, calls_python, calls_numpy, prints_to_file, prints, saves, saves_in_a_branch, in_a_branch]:
    module = Module(run)
    save(run.__name__, module, signatures={"serving_default": module.serve})


class WithVocabulary(tf.Module):
    def __init__(self):
        words = folder / "words.txt"
        words.write_text("one\ntwo\n")
        self.table = tf.lookup.StaticVocabularyTable(
            tf.lookup.TextFileInitializer(
                str(words), tf.string, tf.lookup.TextFileIndex.WHOLE_LINE, tf.int64, tf.lookup.TextFileIndex.LINE_NUMBER
            ),
            1,
        )

    @tf.function(input_signature=[tf.TensorSpec((None,), tf.string, name="word")])
    def serve(self, word):
        return {"id": self.table.lookup(word)}


module = WithVocabulary()
save("assets", module, signatures={"serving_default": module.serve})
(folder / "words.txt").unlink()

converter = tf.lite.TFLiteConverter.from_saved_model(str(folder / "saved_model" / "keras"))
(folder / "tflite").mkdir(exist_ok=True)
(folder / "tflite" / "tiny.tflite").write_bytes(converter.convert())

operations = sorted(name for name in dir(tf.raw_ops) if not name.startswith("_"))
Path("src/formats/models/tensorflow-operations.json").write_text(
    json.dumps({"tensorflow": tf.__version__, "operations": operations}, indent=2) + "\n"
)
