"""Writes test/fixtures/models/hdf5: Keras' HDF5 files, and what h5py writes in its older and its newest format.

    python3 -m venv /tmp/venv-hdf5 && /tmp/venv-hdf5/bin/pip install -r scripts/model-fixtures/requirements-hdf5.txt
    /tmp/venv-hdf5/bin/python scripts/model-fixtures/hdf5.py test/fixtures/models/hdf5

The newer format stamps its groups with the time, so the files that have it differ from run to run.
"""

import gzip
import os
import pickle
import sys
from pathlib import Path

os.environ["KERAS_BACKEND"] = "numpy"

import h5py
import keras
import numpy

folder = Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
keras.utils.set_random_seed(7)


def dense():
    return keras.Sequential(
        [
            keras.Input((4,), name="measurements"),
            keras.layers.Dense(3, activation="relu", name="hidden"),
            keras.layers.Dropout(0.2, name="drop"),
            keras.layers.Dense(1, name="score"),
        ],
        name="tiny",
    )


dense().save(folder / "keras.h5")
dense().save_weights(folder / "tiny.weights.h5")
with keras.device("cpu"):
    half = keras.Sequential([keras.Input((2,)), keras.layers.Dense(2, dtype="float16", name="half")], name="half")
    half.save(folder / "float16.h5")
keras.Sequential(
    [keras.Input((2,)), keras.layers.Dense(2, dtype="bfloat16", name="brain")], name="brain"
).save_weights(folder / "bfloat16.weights.h5")
keras.Sequential(
    [keras.Input((2,), name="x"), keras.layers.Lambda(lambda x: x * 2, name="twice")], name="twofold"
).save(folder / "lambda.h5")


# A backend that trains, as files of trained models hold what the optimizer and the random numbers remember.
for ending in ["h5", "weights.h5"]:
    with h5py.File(folder / ("keras.h5" if ending == "h5" else "tiny.weights.h5")) as plain:
        with h5py.File(folder / f"trained.{ending}", "w") as file:
            for name, value in plain.attrs.items():
                file.attrs[name] = value
            for name in plain:
                plain.copy(name, file)
            top = file.create_group("optimizer_weights/adam" if ending == "h5" else "optimizer/vars")
            top["0"] = numpy.int64(10)
            top["1"] = numpy.zeros((4, 3), "float32")
            if ending != "h5":
                file["layers/dropout/seed_generator/vars/0"] = numpy.zeros(2, "uint32")
            file["model_weights/drop/seed_generator/state"] = numpy.zeros(2, "uint32")


class Scale(keras.layers.Layer):
    def call(self, inputs):
        return inputs * 3


keras.Sequential([keras.Input((2,), name="x"), Scale(name="scale")], name="scaled").save(folder / "custom.h5")

# Keras 2 wrote the weights of a model under the names of its layers.
with h5py.File(folder / "legacy.weights.h5", "w") as file:
    file.attrs["layer_names"] = [b"dense"]
    file.attrs["backend"] = b"tensorflow"
    file.attrs["keras_version"] = b"2.15.0"
    group = file.create_group("dense")
    group.attrs["weight_names"] = [b"dense/kernel:0", b"dense/bias:0"]
    group["dense/kernel:0"] = numpy.zeros((4, 2), "float32")
    group["dense/bias:0"] = numpy.zeros((2,), "float32")


def everything(file):
    """One of each kind of thing that h5py writes."""
    file.attrs["title"] = "łódź"
    file.attrs["fixed"] = numpy.bytes_(b"fixed")
    file.attrs["names"] = ["a", "b", "c"]
    file.attrs["numbers"] = numpy.arange(6, dtype="int16").reshape(2, 3)
    file.attrs["nothing"] = h5py.Empty("float32")
    for dtype in ["float64", "float32", "float16", "int64", "uint8", "bool", "complex64"]:
        file["types/" + dtype] = numpy.zeros((2, 3), dtype)
    file["types/text"] = ["one", "two"]
    file["types/table"] = numpy.zeros(2, [("x", "float32"), ("y", "int32", (2,))])
    file["types/scalar"] = 1.5
    file["types/none"] = numpy.zeros((0, 3), "float32")
    file["types/ragged"] = numpy.array([numpy.zeros(1), numpy.zeros(2)], dtype=object).astype(
        h5py.vlen_dtype(numpy.float64)
    )
    file["types/kind"] = numpy.zeros(2, h5py.enum_dtype({"red": 0, "blue": 1}, "uint8"))
    file["types/named"] = numpy.dtype("float32")
    file.create_dataset("types/of_named", (2,), dtype=file["types/named"], data=[1, 2])
    file["types/of_named"].attrs.create("unit", 1.5, dtype=file["types/named"])
    file["types/reference"] = file["types/float32"].ref
    for name, options in {
        "chunked": {"chunks": (4,)},
        "deflated": {"compression": "gzip", "shuffle": True, "fletcher32": True},
        "lzf": {"compression": "lzf"},
        "growing": {"maxshape": (None,)},
    }.items():
        file.create_dataset("layouts/" + name, data=numpy.arange(16, dtype="float32"), **options)
    file.create_dataset("layouts/growing2", data=numpy.zeros((4, 4)), maxshape=(None, None))
    file["links/soft"] = h5py.SoftLink("/types/float32")
    file["links/hard"] = file["types/float64"]
    file["links/back"] = file["types"]
    ordered = file.create_group("ordered", track_order=True)
    for index in range(20):
        ordered.create_group(f"member {index}")
        ordered.attrs[f"attribute {index}"] = index
    many = file.create_group("many")
    for index in range(120):
        many.attrs[f"a{index}"] = "x" * index
        many[f"m{index}"] = h5py.SoftLink(f"/{'y' * index}")


for name, libver in {"earliest": ("earliest", "latest"), "latest": ("latest", "latest"), "v108": ("v108", "v108")}.items():
    with h5py.File(folder / f"h5py-{name}.h5", "w", libver=libver) as file:
        everything(file)

# Attributes above 64 KB lie in a heap of their own, which only the newer format has.
with h5py.File(folder / "large-attributes.h5", "w", libver="latest") as file:
    for index in range(3):
        file.attrs[f"large {index}"] = numpy.full(9000 + index, b"k", "S1")
    file.attrs["larger"] = numpy.bytes_(b"[" + b"0," * 40_000 + b"0]")

with h5py.File(folder / "deep-heap.h5", "w", libver="latest") as file:
    for index in range(400):
        file.attrs[f"attribute {index:04}"] = numpy.bytes_(b"v" * (index % 50 + 1))

# Blocks of a heap lie two levels deep only where they take more than 512 KB.
with h5py.File(folder / "deeper-heap.h5", "w", libver="latest") as file:
    for index in range(200):
        file.attrs[f"attribute {index:04}"] = numpy.bytes_(b"line\n" * 780)
whole = folder / "deeper-heap.h5"
whole.with_suffix(".h5.gz").write_bytes(gzip.compress(whole.read_bytes(), mtime=0))
whole.unlink()

with h5py.File(folder / "deep-tree.h5", "w") as file:
    for index in range(200):
        file[f"link {index:04}"] = h5py.SoftLink("/")

payload = pickle.dumps(print)
assert payload.endswith(b".")
plain = pickle.dumps([1, 2, 3])
for name, value in {"pickle": payload, "pickle-plain": plain}.items():
    with h5py.File(folder / f"{name}-opaque-attribute.h5", "w") as file:
        file.attrs["state"] = numpy.void(value)
    with h5py.File(folder / f"{name}-text-attribute.h5", "w") as file:
        file.attrs["state"] = numpy.bytes_(pickle.dumps(pickle.loads(value), 0))
    with h5py.File(folder / f"{name}-dataset.h5", "w") as file:
        file["state"] = numpy.void(value)
    with h5py.File(folder / f"{name}-bytes.h5", "w") as file:
        file["state"] = numpy.frombuffer(value, "uint8")
    with h5py.File(folder / f"{name}-ragged.h5", "w") as file:
        file.create_dataset("rows", (2,), dtype=h5py.vlen_dtype(numpy.uint8))
        for row in range(2):
            file["rows"][row] = numpy.frombuffer(value, "uint8")

with h5py.File(folder / "external-link.h5", "w") as file:
    file["there"] = h5py.ExternalLink("/etc/other.h5", "/x")
with h5py.File(folder / "external-link-latest.h5", "w", libver="latest") as file:
    file["there"] = h5py.ExternalLink("/etc/other.h5", "/x")
with h5py.File(folder / "external-storage.h5", "w") as file:
    file.create_dataset("stolen", (16,), "uint8", external=[("/etc/hostname", 0, 16)])
layout = h5py.VirtualLayout((4,), "float32")
layout[:] = h5py.VirtualSource("/etc/other.h5", "x", (4,))
with h5py.File(folder / "virtual.h5", "w", libver="latest") as file:
    file.create_virtual_dataset("elsewhere", layout)
with h5py.File(folder / "user-block.h5", "w", userblock_size=512) as file:
    file["x"] = numpy.zeros(2)
with h5py.File(folder / "huge-claim.h5", "w") as file:
    file.create_dataset("x", (10**12,), "float32")
with h5py.File(folder / "huge-chunked-claim.h5", "w") as file:
    file.create_dataset("x", (10**12,), "float32", chunks=(1024,), compression="gzip")
with h5py.File(folder / "huge-packed-claim.h5", "w") as file:
    file.create_dataset("x", (10**12,), "float32", chunks=(1024,), compression="gzip")[0] = 1
with h5py.File(folder / "foreign-filter.h5", "w") as file:
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    plist.set_chunk((4,))
    plist.set_filter(32013, h5py.h5z.FLAG_OPTIONAL, (1, 2, 3))
    space = h5py.h5s.create_simple((4,))
    h5py.h5d.create(file.id, b"x", h5py.h5t.NATIVE_FLOAT, space, plist).write(
        h5py.h5s.ALL, h5py.h5s.ALL, numpy.zeros(4, "float32")
    )
with h5py.File(folder / "pytables-objects.h5", "w") as file:
    file["rows"] = numpy.zeros(1)
    file["rows"].attrs["PSEUDOATOM"] = numpy.bytes_(b"object")
with h5py.File(folder / "chunked-text.h5", "w") as file:
    file.create_dataset("words", data=numpy.array([b"a word", b"longer"]), chunks=(2,))
lambda_config = '{"class_name": "Lambda", "config": {"name": "x"}}'
with h5py.File(folder / "configuration-list.h5", "w") as file:
    file.attrs["model_config"] = [lambda_config, "{}"]
with h5py.File(folder / "configuration-opaque.h5", "w") as file:
    file.attrs["model_config"] = numpy.void(lambda_config.encode())
with h5py.File(folder / "cycle.h5", "w") as file:
    file["a/b/c"] = 1
    file["a/b/back"] = file["a"]

for path in sorted(folder.iterdir()):
    print(path.stat().st_size, path.name)
