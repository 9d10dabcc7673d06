"""Writes the files of test/fixtures/models/safetensors, and what the safetensors library itself says of them.

    python -m venv /tmp/venv && /tmp/venv/bin/pip install -r scripts/model-fixtures/requirements-safetensors.txt
    /tmp/venv/bin/python scripts/model-fixtures/safetensors_models.py
    npm run format
"""

import json
import math
import pathlib

import ml_dtypes
import numpy as np
from safetensors import deserialize, safe_open
from safetensors.numpy import save_file

here = pathlib.Path(__file__).resolve().parents[2] / "test/fixtures/models/safetensors"
here.mkdir(parents=True, exist_ok=True)
random = np.random.default_rng(7)


def array(*shape, dtype=np.float32):
    return random.standard_normal(shape).astype(dtype)


weights = {
    "encoder.weight": array(8, 4),
    "encoder.bias": array(8),
    "decoder.weight": array(2, 8, dtype=np.float16),
    "steps": np.array(7, np.int64),
    "nothing": array(0, 3),
    "schön": array(1),
}
save_file(weights, here / "weights.safetensors", {"format": "pt", "author": "nobody"})
save_file({}, here / "empty.safetensors")

# Each type that the library knows, by the name that its header gives it and that NumPy and ml_dtypes do.
types = {
    "BOOL": "bool",
    "U8": "uint8",
    "I8": "int8",
    "U16": "uint16",
    "I16": "int16",
    "U32": "uint32",
    "I32": "int32",
    "U64": "uint64",
    "I64": "int64",
    "F64": "float64",
    "F32": "float32",
    "F16": "float16",
    "BF16": "bfloat16",
    "F8_E5M2": "float8_e5m2",
    "F8_E4M3": "float8_e4m3fn",
    "F8_E8M0": "float8_e8m0fnu",
    "F8_E4M3FNUZ": "float8_e4m3fnuz",
    "F8_E5M2FNUZ": "float8_e5m2fnuz",
    "F6_E2M3": "float6_e2m3fn",
    "F6_E3M2": "float6_e3m2fn",
    "F4": "float4_e2m1fn",
    "C64": "complex64",
}
bits = {name: 8 * np.dtype(getattr(ml_dtypes, numpy, None) or numpy).itemsize for name, numpy in types.items()}
bits |= {"F6_E2M3": 6, "F6_E3M2": 6, "F4": 4}


def by_hand(path, header, size):
    """Types that the numpy binding cannot write: the library's own reader has to take what is written here."""
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    content = len(text).to_bytes(8, "little") + text + bytes(size)
    deserialize(content)
    path.write_bytes(content)


header, at = {}, 0
for name in types:
    end = at + bits[name]  # bytes of eight elements
    header[f"of {name}"] = {"dtype": name, "shape": [2, 4], "data_offsets": [at, end]}
    at = end
by_hand(here / "types.safetensors", header, at)


def said(path):
    tensors = deserialize(path.read_bytes())
    parameters = {}
    for _, tensor in tensors:
        dtype = types[tensor["dtype"]]
        parameters[dtype] = parameters.get(dtype, 0) + math.prod(tensor["shape"])
    with safe_open(path, "numpy") as file:
        metadata = file.metadata()
    return {"tensors": len(tensors), "parameters": dict(sorted(parameters.items())), "metadata": metadata}


expected = {path.name: said(path) for path in sorted(here.glob("*.safetensors"))}
(here / "expected.json").write_text(json.dumps(expected, indent=2, ensure_ascii=False) + "\n")
