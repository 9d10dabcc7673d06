"""Writes the files of test/fixtures/models/gguf, and what the gguf library itself says of them.

    python -m venv /tmp/venv && /tmp/venv/bin/pip install -r scripts/model-fixtures/requirements-gguf.txt
    /tmp/venv/bin/python scripts/model-fixtures/gguf_models.py
    npm run format
"""

import json
import pathlib

import numpy as np
from gguf import GGMLQuantizationType, GGUFEndian, GGUFReader, GGUFValueType, GGUFWriter, quants

here = pathlib.Path(__file__).resolve().parents[2] / "test/fixtures/models/gguf"
here.mkdir(parents=True, exist_ok=True)
random = np.random.default_rng(7)


def array(*shape, dtype=np.float32):
    return random.standard_normal(shape).astype(dtype)


def write(name, fill, **more):
    writer = GGUFWriter(here / name, "llama", **more)
    fill(writer)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def weights(writer):
    writer.add_name("tiny")
    writer.add_block_count(1)
    writer.add_file_type(7)
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list(["<s>", "</s>", "ü", ""])
    writer.add_token_scores([0.0, 1.0, 2.0, 3.0])
    writer.add_chat_template("{% for message in messages %}{{ message.content }}ü{% endfor %}")
    writer.add_tensor("token_embd.weight", array(4, 32))
    writer.add_tensor("output_norm.weight", array(5))
    for kind in ("Q8_0", "Q4_0", "F16", "BF16"):
        number = GGMLQuantizationType[kind]
        packed = quants.quantize(array(2, 64), number)
        writer.add_tensor(f"blk.0.{kind}.weight", packed, raw_dtype=number)
    writer.add_tensor("blk.0.Q4_K.weight", np.zeros((3, 144), np.uint8), raw_dtype=GGMLQuantizationType.Q4_K)
    writer.add_tensor("positions", np.arange(7, dtype=np.int32))


def every_value(writer):
    writer.add_custom_alignment(64)
    for kind, value in (
        ("uint8", 200),
        ("int8", -1),
        ("uint16", 60_000),
        ("int16", -1),
        ("uint32", 2**32 - 1),
        ("int32", -1),
        ("float32", 0.5),
        ("uint64", 2**64 - 1),
        ("int64", -1),
        ("float64", 0.25),
        ("bool", True),
    ):
        number = GGUFValueType[kind.upper()]
        writer.add_key_value(f"test.{kind}", value, number)
        writer.add_key_value(f"test.{kind}s", [value, value], GGUFValueType.ARRAY, sub_type=number)
    writer.add_array("test.texts", ["one", "two"])
    writer.add_tensor("first", array(3))
    writer.add_tensor("second", array(1))


def small(writer):
    writer.add_tensor("weight", array(2, 2))


def parts(writer):
    for index in range(3):
        writer.add_tensor(f"blk.{index}.weight", array(2, 2))


write("weights.gguf", weights)
write("values.gguf", every_value)
write("vocabulary.gguf", lambda writer: writer.add_token_list(["a", "b"]))
write("big-endian.gguf", small, endianess=GGUFEndian.BIG)
write("parts.gguf", parts, split_max_tensors=2)

types = json.loads((here / "ggml_types.json").read_text())


def said(path):
    reader = GGUFReader(path)
    parameters = {}
    for tensor in reader.tensors:
        name = types[str(int(tensor.tensor_type))][0]
        parameters[name] = parameters.get(name, 0) + int(tensor.n_elements)
    architecture = reader.fields.get("general.architecture")
    return {
        "version": str(reader.fields["GGUF.version"].contents()),
        "architecture": architecture and architecture.contents(),
        "tensors": len(reader.tensors),
        "parameters": dict(sorted(parameters.items())),
    }


expected = {path.name: said(path) for path in sorted(here.glob("*.gguf"))}
(here / "expected.json").write_text(json.dumps(expected, indent=2) + "\n")
