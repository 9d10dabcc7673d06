"""Writes the ONNX models of test/fixtures/models/onnx, and what the onnx library itself says of them.

    python -m venv /tmp/venv && /tmp/venv/bin/pip install -r scripts/model-fixtures/requirements-onnx.txt
    /tmp/venv/bin/python scripts/model-fixtures/onnx_models.py
    npm run format
"""

import json
import pathlib

import ml_dtypes
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from skl2onnx import to_onnx
from sklearn.linear_model import LogisticRegression

here = pathlib.Path(__file__).resolve().parents[2] / "test/fixtures/models/onnx"
here.mkdir(parents=True, exist_ok=True)
random = np.random.default_rng(7)
opset = [helper.make_opsetid("", 21)]
made = {"ir_version": 10, "producer_name": "mlgate", "producer_version": "1"}


def array(*shape):
    return random.standard_normal(shape).astype(np.float32)


def value(name, dtype=TensorProto.FLOAT, shape=("batch", 4)):
    return helper.make_tensor_value_info(name, dtype, shape)


def model(graph, **more):
    return helper.make_model(graph, **{"opset_imports": opset, **made, **more})


def save(name, proto, **more):
    onnx.checker.check_model(proto)
    onnx.save(proto, here / name, **more)


def perceptron():
    weights = [
        numpy_helper.from_array(array(4, 8), "first.weight"),
        numpy_helper.from_array(array(8), "first.bias"),
        numpy_helper.from_array(array(8, 2), "second.weight"),
        numpy_helper.from_array(np.array([-1, 2], np.int64), "shape"),
    ]
    nodes = [
        helper.make_node("MatMul", ["x", "first.weight"], ["a"]),
        helper.make_node("Add", ["a", "first.bias"], ["b"]),
        helper.make_node("Relu", ["b"], ["c"]),
        helper.make_node("MatMul", ["c", "second.weight"], ["d"]),
        helper.make_node("Reshape", ["d", "shape"], ["y"]),
    ]
    # As exporters did up to IR version 3, one initialiser is listed among the inputs too.
    inputs = [value("x"), value("first.bias", shape=(8,))]
    return model(helper.make_graph(nodes, "perceptron", inputs, [value("y", shape=("batch", 2))], weights))


save("perceptron.onnx", perceptron())

external = here / "external"
external.mkdir(exist_ok=True)
(external / "weights.bin").unlink(missing_ok=True)
onnx.save(
    perceptron(),
    external / "model.onnx",
    save_as_external_data=True,
    all_tensors_to_one_file=True,
    location="weights.bin",
    size_threshold=0,
)

quantize_dynamic(here / "perceptron.onnx", here / "quantised.onnx", weight_type=QuantType.QInt8)

types = {
    "float32": TensorProto.FLOAT,
    "float64": TensorProto.DOUBLE,
    "float16": TensorProto.FLOAT16,
    "bfloat16": TensorProto.BFLOAT16,
    "float8_e4m3fn": TensorProto.FLOAT8E4M3FN,
    "float8_e4m3fnuz": TensorProto.FLOAT8E4M3FNUZ,
    "float8_e5m2": TensorProto.FLOAT8E5M2,
    "float8_e5m2fnuz": TensorProto.FLOAT8E5M2FNUZ,
    "float8_e8m0fnu": TensorProto.FLOAT8E8M0,
    "float6_e2m3fn": TensorProto.FLOAT6E2M3,
    "float6_e3m2fn": TensorProto.FLOAT6E3M2,
    "float4_e2m1fn": TensorProto.FLOAT4E2M1,
    "int64": TensorProto.INT64,
    "int32": TensorProto.INT32,
    "int16": TensorProto.INT16,
    "int8": TensorProto.INT8,
    "int4": TensorProto.INT4,
    "int2": TensorProto.INT2,
    "uint64": TensorProto.UINT64,
    "uint32": TensorProto.UINT32,
    "uint16": TensorProto.UINT16,
    "uint8": TensorProto.UINT8,
    "uint4": TensorProto.UINT4,
    "uint2": TensorProto.UINT2,
    "bool": TensorProto.BOOL,
    "complex64": TensorProto.COMPLEX64,
    "complex128": TensorProto.COMPLEX128,
}


def dtype(name):
    return np.dtype(getattr(ml_dtypes, name, None) or name)


tensors = []
for name, number in types.items():
    # Five elements: no sub-byte type fills its last byte.
    values = np.array([1, 0, 1, 1, 0]).astype(np.float32).astype(dtype(name))
    tensors.append(helper.make_tensor(f"{name}.typed", number, [5], values))
    tensors.append(numpy_helper.from_array(values.reshape(5, 1), f"{name}.raw"))
tensors.append(helper.make_tensor("string.typed", TensorProto.STRING, [2, 1], [b"one", b"two"]))
tensors.append(helper.make_tensor("empty", TensorProto.FLOAT, [0, 3], []))
tensors.append(helper.make_tensor("scalar", TensorProto.INT64, [], [-1]))
identity = [helper.make_node("Identity", ["x"], ["y"])]
graph = helper.make_graph(identity, "types", [value("x")], [value("y")], tensors)
save("types.onnx", model(graph, ir_version=14, opset_imports=[helper.make_opsetid("", 26)]))


def constant(name, values):
    return helper.make_node("Constant", [], [name], value=numpy_helper.from_array(values))


def branch(name, values):
    return helper.make_graph([constant(name, values)], name, [], [value(name, shape=values.shape)])


sparse = helper.make_sparse_tensor(
    numpy_helper.from_array(array(3), "sparse"),
    numpy_helper.from_array(np.array([[0, 1], [2, 2], [3, 0]], np.int64)),
    [4, 4],
)
function = helper.make_function(
    "local.functions",
    "Scale",
    ["v"],
    ["w"],
    [constant("factor", array(4)), helper.make_node("Mul", ["v", "factor"], ["w"])],
    opset,
)
graph = helper.make_graph(
    [
        helper.make_node("If", ["which"], ["weight"], then_branch=branch("a", array(4)), else_branch=branch("b", array(4))),
        helper.make_node("Scale", ["x"], ["s"], domain="local.functions"),
        helper.make_node("Mul", ["s", "weight"], ["m"]),
        helper.make_node("MatMul", ["m", "sparse"], ["y"]),
    ],
    "nested",
    [value("x"), value("which", TensorProto.BOOL, ())],
    [value("y")],
)
graph.sparse_initializer.append(sparse)
nested = model(graph, functions=[function], opset_imports=[*opset, helper.make_opsetid("local.functions", 1)])
training = nested.training_info.add()
training.algorithm.CopyFrom(branch("step", array(2, 2)))
helper.set_model_props(nested, {"author": "nobody", "trained": "2026"})
onnx.save(nested, here / "nested.onnx")

graph = helper.make_graph(
    [
        helper.make_node("Gelu", ["x"], ["a"], domain="com.microsoft"),
        helper.make_node("Fuse", ["a"], ["b"], domain="com.acme"),
        helper.make_node("Fuse", ["b"], ["y"], domain="com.acme"),
    ],
    "custom",
    [value("x")],
    [value("y")],
)
domains = [helper.make_opsetid(domain, 1) for domain in ("com.microsoft", "com.acme", "com.unused")]
onnx.save(model(graph, opset_imports=[*opset, *domains]), here / "custom.onnx")

features = random.standard_normal((40, 3))
labels = (features.sum(axis=1) > 0).astype(int)
onnx.save(to_onnx(LogisticRegression().fit(features, labels), features[:1]), here / "logistic.onnx")


def messages(proto, kind):
    """Every message of a kind, wherever it is: by the library's own descriptors."""
    if isinstance(proto, kind):
        yield proto
        return
    for field, content in proto.ListFields():
        if field.type == field.TYPE_MESSAGE:
            repeated = not hasattr(content, "ListFields")
            for each in content if repeated else [content]:
                yield from messages(each, kind)


def size(dims):
    return int(np.prod(dims, dtype=np.int64))


numpy_names = {number: name for name, number in types.items()} | {TensorProto.STRING: "string"}


def said(proto):
    counted = list(messages(proto, (TensorProto, onnx.SparseTensorProto)))
    found = [each.values if isinstance(each, onnx.SparseTensorProto) else each for each in counted]
    parameters = {}
    for tensor in found:
        dtype = numpy_names[tensor.data_type]
        parameters[dtype] = parameters.get(dtype, 0) + size(tensor.dims)
    initialisers = {each.name for each in proto.graph.initializer} | {
        each.values.name for each in proto.graph.sparse_initializer
    }

    def port(each):
        tensor = each.type.tensor_type
        if not each.type.HasField("tensor_type"):
            return {"name": each.name}
        shape = [d.dim_param if d.HasField("dim_param") else d.dim_value if d.HasField("dim_value") else None for d in tensor.shape.dim]
        return {"name": each.name, "dtype": numpy_names[tensor.elem_type], "shape": shape}

    return {
        "version": str(proto.ir_version),
        "producer": f"{proto.producer_name} {proto.producer_version}".strip(),
        "opsets": {each.domain or "ai.onnx": each.version for each in proto.opset_import},
        "inputs": [port(each) for each in proto.graph.input if each.name not in initialisers],
        "outputs": [port(each) for each in proto.graph.output],
        "tensors": len(counted),
        "parameters": dict(sorted(parameters.items())),
    }


root = here.parents[3]
files = [*sorted(here.rglob("*.onnx")), *sorted((root / "examples").rglob("*.onnx"))]
expected = {str(path.relative_to(root)): said(onnx.load(path, load_external_data=False)) for path in files}
(here / "expected.json").write_text(json.dumps(expected, indent=2) + "\n")
