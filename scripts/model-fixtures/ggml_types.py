"""Prints the element types of ggml as the gguf library knows them: number → [name, elements of a block, bytes of a block].

    /tmp/venv/bin/python scripts/model-fixtures/ggml_types.py > test/fixtures/models/gguf/ggml_types.json
"""

import json

from gguf.constants import GGML_QUANT_SIZES

# Those that are no blocks are named as NumPy and ml_dtypes name them.
numpy = {
    "F64": "float64",
    "F32": "float32",
    "F16": "float16",
    "BF16": "bfloat16",
    "I64": "int64",
    "I32": "int32",
    "I16": "int16",
    "I8": "int8",
}
rows = {int(kind): [numpy.get(kind.name, kind.name.lower()), *sizes] for kind, sizes in GGML_QUANT_SIZES.items()}
print("{\n" + ",\n".join(f'  "{number}": {json.dumps(row)}' for number, row in sorted(rows.items())) + "\n}")
