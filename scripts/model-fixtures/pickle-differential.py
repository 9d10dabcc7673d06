"""Writes random and damaged pickles, and what both of CPython's unpicklers import for them.

    python3.11 pickle-differential.py ../../test/fixtures/models/pickle-differential/cases.json

Nothing is imported or called: each name gets a class that takes everything.
"""

import base64
import collections
import datetime
import io
import json
import pickle
import pickletools
import random
import sys

SEED = 2026
CASES = 600


class Inert:
    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        pass

    def take(self, *args):
        pass

    __setstate__ = append = extend = add = __setitem__ = take


def loaded(unpickler, data):
    """The imports in their order as (module, name, protocol), and whether all bytes were loaded."""
    imports = []

    class Recording(unpickler):
        def find_class(self, module, name):
            imports.append((module, name, getattr(self, "proto", None)))
            return Inert

    file = io.BytesIO(data)
    try:
        Recording(file).load()
    except Exception:
        return imports, False
    return imports, file.tell() == len(data)


def value(rng, depth=0):
    plain = [
        lambda: rng.choice([None, True, False, 1.5, "a", "ü", "os", "x" * 300, "two\nlines", "\\u0041"]),
        lambda: rng.randrange(-(2**70), 2**70),
        lambda: rng.randrange(-300, 70000),
        lambda: rng.choice([b"", b"abc", b"x" * 300, bytearray(b"y"), range(3), datetime.date(2020, 1, 1)]),
        lambda: rng.choice([int, str, len, collections.OrderedDict, datetime.date]),
    ]
    if depth > 3 or rng.random() < 0.4:
        return rng.choice(plain)()
    items = [value(rng, depth + 1) for _ in range(rng.randrange(5))]
    kind = rng.randrange(5)
    if kind == 0:
        return items
    if kind == 1:
        return tuple(items)
    if kind == 2:
        return {f"k{index}": each for index, each in enumerate(items)}
    if kind == 3:
        return collections.OrderedDict(a=items, b=items)
    return {rng.randrange(9) for _ in range(3)} if rng.random() < 0.5 else frozenset([1, 2])


PARTS = [
    b"cos\nsystem\n", b"\x8c\x02os\x8c\x06system\x93", b"c__builtin__\nreduce\n", b"(S'id'\ntR", b"(ios\nsystem\n",
    b"0", b"1", b"2", b"(", b"\x94", b"q\0", b"h\0", b"p0\n", b"g0\n", b")R", b"}b", b")\x81", b"N", b"K\1", b".",
    b"t", b"l", b"d", b"e", b"u", b"s", b"a", b"o", b"\x93", b"V\\u006f\\u0073\n", b"S'o\\x73'\n", b"U\2os", b"X\2\0\0\0os",
    b"\x80\2", b"\x80\4", b"\x95\5\0\0\0\0\0\0\0", b"\x8f", b"\x90", b"\x91", b"r\5\0\0\0", b"q\5", b"h\1", b"I01\n", b"L5L\n",
]


def program(rng):
    parts = [rng.choice(PARTS) for _ in range(rng.randrange(2, 14))]
    return rng.choice([b"", b"\x80\2", b"\x80\4"]) + b"".join(parts) + b"."


def damaged(rng, data):
    data = bytearray(data)
    for _ in range(rng.randrange(1, 4)):
        at = rng.randrange(len(data) + 1)
        kind = rng.randrange(5)
        if kind == 0 and at < len(data):
            data[at] = rng.randrange(256)
        elif kind == 1:
            data[at:at] = rng.choice(PARTS)
        elif kind == 2:
            del data[at : at + rng.randrange(1, 6)]
        elif kind == 3 and len(data) > 2:
            data = data[:at]
        else:
            data[at:at] = program(rng)
    return bytes(data)


def main(path):
    rng = random.Random(SEED)
    cases = []
    while len(cases) < CASES:
        kind = rng.choice(["honest", "damaged", "damaged", "program"])
        data = program(rng) if kind == "program" else pickle.dumps(value(rng), rng.randrange(6))
        if kind == "honest" and rng.random() < 0.3:
            data = pickletools.optimize(data)
        if kind == "damaged":
            data = damaged(rng, data)
        if not data or len(data) > 1000:
            continue
        python, python_loads = loaded(pickle._Unpickler, data)
        c, c_loads = loaded(pickle.Unpickler, data)
        cases.append({
            "kind": kind,
            "bytes": base64.b64encode(data).decode(),
            "imports": python,
            "importsOfC": [each[:2] for each in c],
            "loads": python_loads and c_loads,
        })
    with open(path, "w") as file:
        file.write("[\n" + ",\n".join(json.dumps(each) for each in cases) + "\n]\n")


main(sys.argv[1])
