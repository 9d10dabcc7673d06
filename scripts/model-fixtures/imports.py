"""What loading a pickle imports, told by Python's own reader of opcodes and a stack that holds what they would make.

Nothing is loaded. It reads honest files: it trusts lengths, and knows no limits.
"""

import bz2
import gzip
import io
import lzma
import pickletools
import re
import zipfile
import zlib
from dataclasses import dataclass, field

# What is filled by SETITEMS and APPENDS, beside what has opcodes of its own.
keyed_kinds = {("collections", "OrderedDict"), ("collections", "defaultdict"), ("sklearn.utils._bunch", "Bunch")}
listed_kinds = {("collections", "deque")}
# Opcodes look these up in an instance.
looked_up = {"__setstate__", "__new__", "__setitem__", "append", "extend", "add"}

MARK = object()
UNKNOWN = object()


@dataclass(eq=False)
class Import:
    module: str
    name: str


@dataclass(eq=False)
class Made:
    """What a call, or an empty instance that is filled, would be."""

    kind: object
    arguments: object
    state: object = None


@dataclass
class Found:
    """Pairs by what the file does with them: they are `called` (REDUCE), `made` (NEWOBJ) or only `named`."""

    uses: dict = field(default_factory=dict)
    # what it does that no file does that is allowed
    unusual: str = ""
    # what is called, and the imports that it is given
    calls: dict = field(default_factory=dict)

    def note(self, what, use):
        self.uses.setdefault((what.module, what.name), set()).add(use)

    def call(self, kind, arguments):
        self.note(kind, "called")
        given = self.calls.setdefault((kind.module, kind.name), set())
        given.update((one.module, one.name) for one in within(arguments))


def within(value, seen=None):
    """The imports that stand in a value itself, and not in what is made for it."""
    seen = set() if seen is None else seen
    if isinstance(value, Import):
        yield value
    elif isinstance(value, (tuple, list, dict)) and id(value) not in seen:
        seen.add(id(value))
        for one in value.values() if isinstance(value, dict) else value:
            yield from within(one, seen)


def imports(content):
    """The pairs of one file, whatever wraps its pickles."""
    found = Found()
    if content[:4] == b"PK\x03\x04":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                if name.endswith(".pkl"):
                    streams(io.BytesIO(archive.read(name)), found)
    else:
        streams(io.BytesIO(decompressed(content)), found)
    return found


def decompressed(content):
    if content[:2] == b"\x1f\x8b":
        return gzip.decompress(content)
    if content[:3] == b"BZh":
        return bz2.decompress(content)
    if content[:6] == b"\xfd7zXZ\x00" or content[:3] == b"\x5d\x00\x00":
        return lzma.decompress(content)
    if content[:4] == b"\x04\x22\x4d\x18":
        import lz4.frame

        return lz4.frame.decompress(content)
    if content[:1] == b"\x78":
        return zlib.decompress(content)
    return content


def streams(file, found):
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    first = walked(file, found)
    if first == 0x1950A86A20F9469CFC6C:  # how PyTorch began its files before they were zip archives
        for _ in range(4):
            walked(file, found)
        return  # and then come bytes of tensors
    assert file.tell() == size, f"{size - file.tell()} bytes after the pickle"


def walked(file, found):
    stack, memo = [], {}

    def marked():
        at = len(stack) - 1 - stack[::-1].index(MARK)
        items = stack[at + 1 :]
        del stack[at:]
        return items

    def imported(module, name):
        assert isinstance(module, str) and isinstance(name, str), "a name that is no constant"
        one = Import(module, name)
        found.note(one, "named")
        return one

    def filled(target, state):
        if not isinstance(target, Made):
            raise ValueError(f"BUILD of {target}")
        if target.state is not None:
            found.unusual = "it fills an instance twice"
        target.state = state
        for part in state if isinstance(state, tuple) else (state,):
            if isinstance(part, dict) and looked_up & part.keys():
                found.unusual = "it sets what opcodes look up"
        kind = target.kind
        if isinstance(kind, Import) and (kind.module, kind.name) == ("joblib.numpy_pickle", "NumpyArrayWrapper"):
            array(file, state, found)

    def extended(target, kinds):
        if isinstance(target, Made) and not (
            isinstance(target.kind, Import) and (target.kind.module, target.kind.name) in kinds
        ):
            found.unusual = "it extends an instance"

    for opcode, argument, _ in pickletools.genops(file):
        name = opcode.name
        if name in ("PROTO", "FRAME"):
            pass
        elif name == "STOP":
            return stack.pop()
        elif name == "MARK":
            stack.append(MARK)
        elif name in ("PUT", "BINPUT", "LONG_BINPUT"):
            memo[argument] = stack[-1]
        elif name == "MEMOIZE":
            memo[len(memo)] = stack[-1]
        elif name in ("GET", "BINGET", "LONG_BINGET"):
            stack.append(memo[argument])
        elif name == "GLOBAL":
            stack.append(imported(*argument.split(" ")))
        elif name == "STACK_GLOBAL":
            second = stack.pop()
            stack.append(imported(stack.pop(), second))
        elif name == "REDUCE":
            arguments = stack.pop()
            kind = stack.pop()
            if isinstance(kind, Made):  # such as what cloudpickle looked up
                found.unusual = "it calls what it made"
                stack.append(Made(kind, arguments))
                continue
            assert isinstance(kind, Import), "a call of something that nothing made"
            # Protocols 0 and 1 have no opcode that makes an empty instance.
            if kind.name == "_reconstructor":
                found.note(arguments[0], "made")
                found.call(kind, arguments[1:])
                kind = arguments[0]
            else:
                found.call(kind, arguments)
            stack.append(Made(kind, arguments))
        elif name in ("NEWOBJ", "NEWOBJ_EX"):
            if name == "NEWOBJ_EX":
                stack.pop()
            arguments = stack.pop()
            kind = stack.pop()
            assert isinstance(kind, Import), "an instance of something that is no import"
            found.note(kind, "made")
            stack.append(Made(kind, arguments))
        elif name == "BUILD":
            state = stack.pop()
            filled(stack[-1], state)
        elif name in ("PERSID", "BINPERSID"):
            identifier = stack.pop() if name == "BINPERSID" else argument
            # PyTorch's legacy form notes the source of a module's class, and then the class stands for it.
            of_class = isinstance(identifier, tuple) and identifier[0] == "module"
            stack.append(identifier[1] if of_class else UNKNOWN)
        elif name in ("TUPLE", "LIST", "DICT", "FROZENSET"):
            items = marked()
            stack.append(tuple(items) if name == "TUPLE" else keyed({}, items) if name == "DICT" else items)
        elif name in ("TUPLE1", "TUPLE2", "TUPLE3"):
            count = int(name[-1])
            items = tuple(stack[-count:])
            del stack[-count:]
            stack.append(items)
        elif name == "EMPTY_TUPLE":
            stack.append(())
        elif name in ("EMPTY_LIST", "EMPTY_SET"):
            stack.append([])
        elif name == "EMPTY_DICT":
            stack.append({})
        elif name in ("APPEND", "APPENDS", "ADDITEMS"):
            items = [stack.pop()] if name == "APPEND" else marked()
            extended(stack[-1], listed_kinds)
            if isinstance(stack[-1], list):
                stack[-1].extend(items)
        elif name == "SETITEM":
            value = stack.pop()
            key = stack.pop()
            extended(stack[-1], keyed_kinds)
            keyed(stack[-1], [key, value])
        elif name == "SETITEMS":
            items = marked()
            extended(stack[-1], keyed_kinds)
            keyed(stack[-1], items)
        elif name == "DUP":
            stack.append(stack[-1])
        elif name == "POP":
            stack.pop()
        elif name == "POP_MARK":
            marked()
        elif name in ("NONE", "NEWTRUE", "NEWFALSE"):
            stack.append({"NONE": None, "NEWTRUE": True, "NEWFALSE": False}[name])
        elif not opcode.stack_before and len(opcode.stack_after) == 1:
            stack.append(argument)  # a constant
        else:
            raise ValueError(f"{name} stands in no honest file")
    raise ValueError("no end")


def keyed(target, items):
    for key, value in zip(items[::2], items[1::2]):
        if isinstance(target, dict) and isinstance(key, str):
            target[key] = value
    return target


def array(file, state, found):
    """joblib writes the bytes of an array behind what describes it; arrays of objects are a pickle of their own."""
    dtype = state["dtype"].arguments[0]
    kind, size = re.fullmatch(r"[<>|=]?([a-zA-Z?])(\d*)", dtype).groups()
    holds_objects = isinstance(state["dtype"].state, tuple) and state["dtype"].state[7] & 1
    if kind == "O" or holds_objects:
        walked(file, found)
        return
    if state.get("numpy_array_alignment_bytes") is not None:
        file.read(file.read(1)[0])
    count = int(size) * (4 if kind == "U" else 1)
    for extent in state["shape"]:
        count *= extent
    file.seek(count, io.SEEK_CUR)
