"""Writes the models that bench/model.mjs judges: python3 bench/model/generate.py FOLDER. Needs nothing but Python."""

import json
import os
import pickle
import struct
import sys

folder = sys.argv[1]
block = os.urandom(1 << 20)


def blocks(file, size):
    for start in range(0, size, len(block)):
        file.write(block[: min(len(block), size - start)])


def safetensors(path, tensors, each):
    """As the library writes it: the header, then the tensors one after the other."""
    header = {
        f"layer.{index}.weight": {
            "dtype": "F32",
            "shape": [each // 4096, 1024],
            "data_offsets": [index * each, (index + 1) * each],
        }
        for index in range(tensors)
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text)
        blocks(file, tensors * each)


def arrays(path, count, each):
    """A list of byte strings, which is what a pickle of NumPy arrays mostly is."""
    with open(path, "wb") as file:
        pickler = pickle.Pickler(file, protocol=4)
        pickler.dump([block * (each >> 20) for _ in range(count)])


def objects(path, count):
    """A list of tuples of a number and a text: every one is some opcodes and an entry of the memo."""
    with open(path, "wb") as file:
        pickle.dump([(index, f"name {index}") for index in range(count // 2)], file, protocol=4)


safetensors(f"{folder}/model.safetensors", 128, 1 << 24)
arrays(f"{folder}/arrays.pkl", 8, 1 << 26)
objects(f"{folder}/objects.pkl", 10_000_000)
