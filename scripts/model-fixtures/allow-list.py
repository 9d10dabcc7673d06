"""Writes which imports the honest fixtures need: python allow-list.py, with the libraries of requirements-pickles-2026.txt.

It writes src/formats/models/pickle/allow-list.json and test/fixtures/models/pickle/imports.json. A pair gets in by a fixture
that the real library wrote, and stays out by `refused` below, whoever needs it: see
docs/decisions/0015-imports-are-allowed-by-exact-pair.md.
"""

import json
import pathlib

from imports import imports

root = pathlib.Path(__file__).resolve().parents[2]
models = root / "test/fixtures/models"
folders = ("pickle", "pytorch")
listed = root / "src/formats/models/pickle/allow-list.json"
recorded = models / "pickle/imports.json"

frameworks = {
    "__builtin__": "python",
    "_codecs": "python",
    "_loss": "scikit-learn",  # scikit-learn 1.5 writes its compiled losses so, without their package
    "argparse": "python",
    "builtins": "python",
    "catboost": "catboost",
    "collections": "python",
    "copy_reg": "python",
    "copyreg": "python",
    "datetime": "python",
    "decimal": "python",
    "fractions": "python",
    "imblearn": "imbalanced-learn",
    "joblib": "joblib",
    "lightgbm": "lightgbm",
    "numpy": "numpy",
    "pandas": "pandas",
    "pathlib": "python",
    "pytz": "pandas",
    "scipy": "scipy",
    "sklearn": "scikit-learn",
    "torch": "pytorch",
    "types": "python",
    "uuid": "python",
    "xgboost": "xgboost",
}

# Honest files need some of these: fixtures in folders named `refused` do, and nothing else may.
# Whoever trusts such a file lists what it needs under allow_imports.
resolves = "it looks up any attribute by a name that the file gives"
runs = "it runs text of the file"
runs_state = "its __setstate__ runs text of the file"
starts = "it starts programs"
loads = "it unpickles what it is given, outside of what was walked"
reads = "it reads a file or address that the file names"
holds = "it makes functions or classes of what the file holds"
binds = "it binds arguments to what it is given, so that what only takes a callable would call it with any"
refused = {
    "__builtin__:apply": "it calls anything with any arguments",
    "__builtin__:compile": runs,
    "__builtin__:eval": runs,
    "__builtin__:execfile": runs,
    "__builtin__:getattr": resolves,
    "__builtin__:__import__": "it imports what the file names",
    "builtins:__import__": "it imports what the file names",
    "builtins:compile": runs,
    "builtins:eval": runs,
    "builtins:exec": runs,
    "builtins:getattr": resolves,
    "builtins:open": reads,
    "builtins:setattr": "it changes any attribute, also of modules",
    "cloudpickle.cloudpickle:_builtin_type": resolves,
    "cloudpickle.cloudpickle:_function_setstate": runs,
    "cloudpickle.cloudpickle:_make_cell": holds,
    "cloudpickle.cloudpickle:_make_empty_cell": holds,
    "cloudpickle.cloudpickle:_make_function": runs,
    "cloudpickle.cloudpickle:_make_skeleton_class": holds,
    "cloudpickle.cloudpickle:subimport": "it imports what the file names",
    "codecs:open": reads,
    "dill._dill:_create_code": runs,
    "dill._dill:_create_function": runs,
    "dill._dill:_eval_repr": runs,
    "dill._dill:_get_attr": resolves,
    "dill._dill:_import_module": "it imports what the file names",
    "dill._dill:_load_type": resolves,
    "functools:partial": binds,
    "importlib:import_module": "it imports what the file names",
    "io:open": reads,
    "joblib:load": loads,
    "joblib.numpy_pickle:load": loads,
    "joblib.numpy_pickle:read_array": loads,
    "joblib.numpy_pickle_compat:NDArrayWrapper": "joblib reads the file that it names, and unpickles objects in it",
    "joblib.numpy_pickle_compat:ZNDArrayWrapper": "joblib reads the file that it names",
    "keras.src.saving.pickle_utils:deserialize_model_from_bytecode": "it builds a Keras model outside of what was walked",
    "lightgbm.engine:CVBooster": reads,
    "nt:system": starts,
    "numpy:load": loads,
    "numpy:memmap": "it opens and overwrites the file that is named",
    "numpy:vectorize": "it keeps a callable and calls it",
    "numpy.core:_ufunc_reconstruct": resolves,
    "numpy._core:_ufunc_reconstruct": resolves,
    "numpy.core.records:fromfile": reads,
    "numpy.f2py.crackfortran:getlincoef": runs,
    "numpy.f2py.crackfortran:param_eval": runs,
    "numpy.lib.npyio:load": loads,
    "numpy.testing._private.utils:runstring": runs,
    "operator:attrgetter": resolves,
    "operator:itemgetter": "it calls what stands under a name of the file",
    "operator:methodcaller": "it calls any method by a name that the file gives",
    "os:system": starts,
    "pandas:eval": runs,
    "pandas:read_pickle": loads,
    "pandas.core.computation.eval:eval": runs,
    "pandas.io.pickle:read_pickle": loads,
    "patsy.eval:EvalEnvironment": runs,
    "pickle:load": loads,
    "pickle:loads": loads,
    "pkgutil:resolve_name": resolves,
    "posix:system": starts,
    "pytz:_p": "it reads the file of a time zone that is named",
    "runpy:run_path": runs,
    "scipy.stats._continuous_distns:uniform_gen": runs_state,
    "scipy.stats._continuous_distns:norm_gen": runs_state,
    "scipy.stats._continuous_distns:reciprocal_gen": runs_state,
    "scipy.stats._discrete_distns:randint_gen": runs_state,
    "scipy.stats._distn_infrastructure:rv_continuous": runs_state,
    "scipy.stats._distn_infrastructure:rv_discrete": runs_state,
    "scipy.stats._distn_infrastructure:rv_continuous_frozen": "it holds a distribution, whose __setstate__ runs text of the file",
    "scipy.stats._distn_infrastructure:rv_discrete_frozen": "it holds a distribution, whose __setstate__ runs text of the file",
    "sklearn.datasets._base:load_files": reads,
    "sklearn.datasets._openml:fetch_openml": reads,
    "statsmodels.base.data:PandasData": "its __setstate__ evaluates the formula of the file",
    "subprocess:Popen": starts,
    "torch:load": loads,
    "torch._utils:_rebuild_wrapper_subclass": "it makes an instance of any class",
    "torch.fx.graph_module:reduce_graph_module": runs,
    "torch.fx.graph_module:reduce_package_graph_module": runs,
    "torch.jit:load": reads,
    "torch.jit._script:unpackage_script_module": reads,
    "torch.serialization:load": loads,
    "torch.storage:_load_from_bytes": loads,
    "torch.utils.collect_env:run": starts,
    "types:CodeType": runs,
    "types:FunctionType": runs,
    "zoneinfo:ZoneInfo._unpickle": "it reads the file of a time zone that is named",
}


def newest_first(file):
    """Of fixtures that need the same, the one of the newest library is named."""
    parts = file.relative_to(models).parts
    return (parts[0], -int(parts[1]) if parts[1].isdecimal() else 0, parts)


def text(of):
    module, name = of
    return f"{module}:{name}"


def fixtures():
    for folder in folders:
        for file in (models / folder).rglob("*"):
            # What lies in TorchScript archives is read by PyTorch's own reader, which knows no Python modules.
            if file.is_file() and file.suffix != ".json" and "torchscript" not in file.parts:
                yield file


def formatted(value, indent=0):
    """As the formatter of the repository writes it: a list on one line where it fits."""
    inner = "  " * (indent + 1)
    if not isinstance(value, dict):
        return json.dumps(value)
    parts = []
    for at, (key, one) in enumerate(value.items(), 1):
        line = f"{inner}{json.dumps(key)}: {formatted(one, indent + 1)}"
        if isinstance(one, list) and len(line) + (at < len(value)) > 120:
            items = ",\n".join(f"{inner}  {json.dumps(item)}" for item in one)
            line = f"{inner}{json.dumps(key)}: [\n{items}\n{inner}]"
        parts.append(line)
    return "{\n" + ",\n".join(parts) + "\n" + "  " * indent + "}"


def sorted_tree(value):
    return {key: sorted_tree(value[key]) for key in sorted(value)} if isinstance(value, dict) else value


record, needed, uses, calls = {}, {}, {}, {}
for file in sorted(fixtures(), key=newest_first):
    name = file.relative_to(models).as_posix()
    found = imports(file.read_bytes())
    record[name] = sorted(found.uses)
    if "refused" in file.parts:
        assert any(text(pair) in refused for pair in record[name]), f"{name} needs nothing that is refused"
        continue
    assert not found.unusual, f"{name}: {found.unusual}"
    for pair, how in found.uses.items():
        assert text(pair) not in refused, f"{name} needs {text(pair)}"
        needed.setdefault(pair, name)
        uses.setdefault(pair, set()).update(how)
    for pair, given in found.calls.items():
        calls.setdefault(pair, set()).update(given)

allowed = {}
for (module, name), fixture in needed.items():
    allowed.setdefault(frameworks[module.split(".")[0]], {}).setdefault(module, {})[name] = fixture
called = {}
for (module, name), given in calls.items():
    called.setdefault(module, {})[name] = sorted(text(one) for one in given)
named = {}
for module, name in sorted(pair for pair, how in uses.items() if how == {"named"}):
    named.setdefault(module, []).append(name)

content = {
    "version": "2026-11",
    "frameworks": sorted_tree(allowed),
    "called": sorted_tree(called),
    "named": sorted_tree(named),
    "refused": sorted_tree(refused),
}
listed.write_text(formatted(content) + "\n")
# Fixtures of one model in many forms need the same.
groups = {}
for name in sorted(record):
    groups.setdefault(tuple(record[name]), []).append(name)
same = []
for pairs, names in groups.items():
    modules = {}
    for module, name in pairs:
        modules.setdefault(module, []).append(name)
    same.append({"fixtures": names, "imports": modules})
recorded.write_text("[\n" + ",\n".join(f"  {json.dumps(one)}" for one in same) + "\n]\n")
print(f"{len(needed)} pairs of {len(record)} fixtures, {len(calls)} of them called, {len(refused)} refused")
