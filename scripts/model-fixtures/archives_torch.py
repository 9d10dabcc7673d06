"""Writes what PyTorch writes as archives: python archives_torch.py FOLDER, with torch==2.15.0."""

import pathlib
import sys
import warnings

import torch

warnings.simplefilter("ignore")
torch.manual_seed(0)
assert torch.__version__.split("+")[0] == "2.15.0"
out = pathlib.Path(sys.argv[1]) / "zip"
out.mkdir(parents=True, exist_ok=True)


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = torch.nn.Linear(3, 2)
        self.scale = torch.nn.Parameter(torch.ones(2))

    def forward(self, x):
        return self.linear(x) * self.scale + torch.tensor([1.0, 2.0])


torch.save(Net().state_dict(), out / "state-dict.pt")
torch.jit.trace(Net(), torch.ones(1, 3)).save(out / "traced.pt", _extra_files={"notes.txt": "of a test"})
