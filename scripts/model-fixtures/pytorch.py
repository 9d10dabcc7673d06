"""Writes what people save with PyTorch: python pytorch.py FOLDER, with the libraries of requirements-torch-2026.txt."""

import collections
import pathlib
import pickle
import shutil
import sys
import warnings
from importlib.metadata import version

import numpy as np
import torch
from torch import nn

warnings.simplefilter("ignore")
torch.manual_seed(0)
torch.set_num_threads(1)

here = pathlib.Path(__file__).parent
out = pathlib.Path(sys.argv[1])
for line in (here / "requirements-torch-2026.txt").read_text().split():
    name, wanted = line.split("==")
    assert version(name) == wanted, f"{line} is wanted, {version(name)} is installed"

shutil.rmtree(out, ignore_errors=True)
out.mkdir(parents=True)


def saved(name, value):
    """As a zip archive, which is how PyTorch saves since 1.6, and as before."""
    torch.save(value, out / f"{name}.pt")
    torch.save(value, out / f"{name}.legacy.pt", _use_new_zipfile_serialization=False)


linear = nn.Linear(2, 2)
optimizer = torch.optim.AdamW(linear.parameters())
linear(torch.ones(1, 2)).sum().backward()
optimizer.step()
schedule = torch.optim.lr_scheduler.StepLR(optimizer, 2)

saved("state-dict", linear.state_dict())
saved(
    "checkpoint",
    {
        "epoch": 1,
        "model": linear.state_dict(),
        "optimizer": optimizer.state_dict(),
        "schedule": schedule.state_dict(),
        "loss": 0.5,
    },
)
torch.save(nn.Sequential(nn.Linear(2, 2), nn.ReLU()), out / "module.pt")
# The legacy form quotes the source of each class, and where it lies; this one is short.
quoted = torch.serialization.get_source_lines_and_file
torch.serialization.get_source_lines_and_file = lambda kind: (*quoted(kind)[:2], kind.__module__.replace(".", "/") + ".py")
torch.save(nn.Identity(), out / "module.legacy.pt", _use_new_zipfile_serialization=False)
saved("parameter", nn.Parameter(torch.ones(2)))
saved("empty", {})

dtypes = "float64 float32 float16 bfloat16 complex64 complex128 int64 int32 int16 int8 uint8 bool".split()
saved("dtypes", {name: torch.zeros(2, dtype=getattr(torch, name)) for name in dtypes})
# These have no storage of their own, and are saved as bytes with the name of the type.
newer = "float8_e4m3fn float8_e5m2 uint16 uint32 uint64".split()
torch.save({name: torch.zeros(2, dtype=getattr(torch, name)) for name in newer}, out / "newer-dtypes.pt")
shared = torch.arange(6.0)
saved(
    "views",
    {
        "whole": shared,
        "view": shared[1:4],
        "transposed": shared.view(2, 3).t(),
        "scalar": torch.tensor(1.5),
        "empty": torch.zeros(0, 3),
        "needs gradient": torch.ones(1, requires_grad=True),
        "sparse": torch.eye(2).to_sparse(),
        "compressed": torch.eye(2).to_sparse_csr(),
        "quantised": torch.quantize_per_tensor(torch.ones(2), 0.1, 0, torch.qint8),
        "by channel": torch.quantize_per_channel(torch.ones(2, 2), torch.ones(2), torch.zeros(2), 0, torch.qint8),
        "meta": torch.empty(2, device="meta"),
    },
)
saved(
    "values",
    {
        "size": torch.Size([1, 2]),
        "device": torch.device("cpu"),
        "dtype": [getattr(torch, name) for name in dtypes],
        "ordered": collections.OrderedDict(a=1),
        "generator": torch.get_rng_state()[:4].clone(),
        "numpy": [np.float32(1), np.ones(2), np.int64(3)],
        "default": collections.defaultdict(list),
    },
)
torch.save(torch.ones(2).untyped_storage(), out / "storage.pt")


layers = {
    "identity": nn.Identity(),
    "flatten": nn.Flatten(),
    "unflatten": nn.Unflatten(0, (1, 1)),
    "embedding": nn.Embedding(2, 2),
    "bag": nn.EmbeddingBag(2, 2),
    "bilinear": nn.Bilinear(1, 1, 1),
    "conv1d": nn.Conv1d(1, 1, 1),
    "conv2d": nn.Conv2d(1, 1, 1),
    "conv3d": nn.Conv3d(1, 1, 1),
    "transposed1d": nn.ConvTranspose1d(1, 1, 1),
    "transposed2d": nn.ConvTranspose2d(1, 1, 1),
    "transposed3d": nn.ConvTranspose3d(1, 1, 1),
    "norm1d": nn.BatchNorm1d(1),
    "norm2d": nn.BatchNorm2d(1),
    "norm3d": nn.BatchNorm3d(1),
    "layer norm": nn.LayerNorm(1),
    "group norm": nn.GroupNorm(1, 1),
    "instance norm": nn.InstanceNorm2d(1),
    "rms norm": nn.RMSNorm(1),
    "local norm": nn.LocalResponseNorm(1),
    "rnn": nn.RNN(1, 1),
    "lstm": nn.LSTM(1, 1),
    "gru": nn.GRU(1, 1),
    "lstm cell": nn.LSTMCell(1, 1),
    "gru cell": nn.GRUCell(1, 1),
    "attention": nn.MultiheadAttention(1, 1),
    "encoder layer": nn.TransformerEncoderLayer(1, 1, 1),
    "decoder layer": nn.TransformerDecoderLayer(1, 1, 1),
    "encoder": nn.TransformerEncoder(nn.TransformerEncoderLayer(1, 1, 1), 1),
    "decoder": nn.TransformerDecoder(nn.TransformerDecoderLayer(1, 1, 1), 1),
    "upsample": nn.Upsample(scale_factor=2),
    "upsample bilinear": nn.UpsamplingBilinear2d(scale_factor=2),
    "shuffle": nn.PixelShuffle(2),
    "list": nn.ModuleList([nn.Linear(1, 1)]),
    "sequence": nn.Sequential(collections.OrderedDict(one=nn.Linear(1, 1))),
    "parameters": nn.ParameterList([nn.Parameter(torch.ones(1))]),
    "parameter dict": nn.ParameterDict({"a": nn.Parameter(torch.ones(1))}),
}
for kind in "MaxPool1d MaxPool2d MaxPool3d AvgPool1d AvgPool2d AvgPool3d".split():
    layers[kind] = getattr(nn, kind)(1)
for kind in "AdaptiveAvgPool1d AdaptiveAvgPool2d AdaptiveAvgPool3d AdaptiveMaxPool1d AdaptiveMaxPool2d".split():
    layers[kind] = getattr(nn, kind)(1)
for kind in "ZeroPad2d ConstantPad1d ConstantPad2d ReflectionPad1d ReflectionPad2d ReplicationPad2d".split():
    layers[kind] = getattr(nn, kind)(*([1, 0.0] if "Constant" in kind else [1]))
activations = (
    "CELU ELU GELU GLU Hardshrink Hardsigmoid Hardswish Hardtanh LeakyReLU LogSigmoid LogSoftmax Mish PReLU ReLU ReLU6"
)
activations += " RReLU SELU SiLU Sigmoid Softmax Softmax2d Softmin Softplus Softshrink Softsign Tanh Tanhshrink"
for kind in activations.split():
    layers[kind] = getattr(nn, kind)()
layers["Threshold"] = nn.Threshold(0, 0)
for kind in "Dropout Dropout1d Dropout2d Dropout3d AlphaDropout FeatureAlphaDropout".split():
    layers[kind] = getattr(nn, kind)()
losses = "L1Loss MSELoss SmoothL1Loss HuberLoss CrossEntropyLoss NLLLoss BCELoss BCEWithLogitsLoss KLDivLoss HingeEmbeddingLoss"
losses += " CosineEmbeddingLoss TripletMarginLoss CTCLoss GaussianNLLLoss PoissonNLLLoss MarginRankingLoss"
for kind in losses.split():
    layers[kind] = getattr(nn, kind)()
torch.save(layers, out / "layers.pt")
torch.save(
    [optimizer, torch.optim.SGD(linear.parameters(), lr=0.1), torch.optim.Adam(linear.parameters())],
    out / "optimizers.pt",
)

script = out / "torchscript"
script.mkdir()
torch.jit.save(torch.jit.script(nn.Sequential(nn.Linear(2, 2), nn.ReLU())), script / "scripted.pt")
torch.jit.save(torch.jit.trace(nn.Linear(2, 2), torch.ones(1, 2)), script / "traced.pt")

# Honest too, but loading it unpickles bytes that stand in the file, and the list refuses what it needs.
(out / "refused").mkdir()
(out / "refused/tensor.protocol-5.pkl").write_bytes(pickle.dumps({"weights": torch.ones(2)}, 5))
traced = torch.fx.symbolic_trace(nn.Linear(2, 2))
torch.save(traced, out / "refused/graph-module.pt")
