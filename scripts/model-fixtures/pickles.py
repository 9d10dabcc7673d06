"""Writes what people pickle, with the real libraries: python pickles.py YEAR FOLDER.

YEAR names the pinned libraries of requirements-pickles-YEAR.txt, which must be those installed.
"""

import argparse
import collections
import datetime
import decimal
import fractions
import gzip
import inspect
import os
import pathlib
import pickle
import shutil
import sys
import types
import uuid
import warnings
from importlib.metadata import version

# Sets of text are written in the order of their hashes.
if os.environ.get("PYTHONHASHSEED") != "0":
    os.execve(
        sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONHASHSEED": "0", "OMP_NUM_THREADS": "1"}
    )

import joblib
import numpy as np
import pandas as pd
import scipy.sparse
import scipy.stats
from sklearn.experimental import enable_halving_search_cv, enable_iterative_imputer  # noqa: F401
from sklearn import calibration, cluster, compose, decomposition, ensemble, feature_extraction, feature_selection
from sklearn import gaussian_process, impute, linear_model, metrics, model_selection, naive_bayes, neighbors
from sklearn import neural_network, pipeline, preprocessing, svm, tree
from sklearn.gaussian_process import kernels
from sklearn.utils import all_estimators

warnings.simplefilter("ignore")
# gzip notes the time of writing, and two runs should write the same.
gzip.time.time = lambda: 0

here = pathlib.Path(__file__).parent
year = sys.argv[1]
out = pathlib.Path(sys.argv[2]) / year
newest = year == "2026"

for line in (here / f"requirements-pickles-{year}.txt").read_text().split():
    name, wanted = line.split("==")
    assert version(name) == wanted, f"{line} is wanted, {version(name)} is installed"

shutil.rmtree(out, ignore_errors=True)

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1], [2, 2], [2, 3], [3, 2], [3, 3.0]])
classes = np.array([0, 1, 0, 0, 1, 1, 0, 1])
numbers = np.array([1, 2, 2, 3, 5, 6, 6, 7.0])
texts = ["red wine", "white wine", "red rose", "white rose", "red", "white", "wine", "rose"]
table = pd.DataFrame({"colour": ["red", "blue"] * 4, "size": [1.0, 2, 3, np.nan] * 2, "kind": list("aabbaabb")})
table["kind"] = table["kind"].astype("category")


def path(folder, name):
    file = out / folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    return file


# Of earlier years only what differs is kept: the names of modules, and how arrays of protocol 5 are made.
older = {"values": [4, 5], "estimators": []}


def pickled(folder, name, value, protocols):
    for protocol in protocols if newest else older.get(folder, [4]):
        path(folder, f"{name}.protocol-{protocol}.pkl").write_bytes(pickle.dumps(value, protocol))


compressions = {"zlib": ("zlib", 3), "gzip": ("gzip", 3), "bz2": ("bz2", 3), "lzma": ("lzma", 3), "xz": ("xz", 3)}
compressions["lz4"] = ("lz4", 1)


def joblibbed(folder, name, value, names=()):
    joblib.dump(value, path(folder, f"{name}.joblib"))
    for compression in names:
        joblib.dump(value, path(folder, f"{name}.{compression}.joblib"), compress=compressions[compression])


def every_form(folder, name, value):
    pickled(folder, name, value, range(6))
    joblibbed(folder, name, value, compressions if newest else [])


# The twenty that tutorials, surveys and course notes fit most: linear models, support vectors, neighbours, trees and their
# ensembles, naive Bayes, a network, the usual steps before and around them, and a whole pipeline over a table.
def twenty():
    whole = pipeline.Pipeline(
        [
            (
                "columns",
                compose.ColumnTransformer(
                    [
                        (
                            "number",
                            pipeline.make_pipeline(impute.SimpleImputer(), preprocessing.StandardScaler()),
                            ["size"],
                        ),
                        ("word", preprocessing.OneHotEncoder(handle_unknown="ignore"), ["colour", "kind"]),
                    ]
                ),
            ),
            ("model", linear_model.LogisticRegression()),
        ]
    )
    search = model_selection.GridSearchCV(linear_model.LogisticRegression(), {"C": [1, 10]}, cv=2, scoring="accuracy")
    few = {"n_estimators": 2, "max_depth": 1, "random_state": 0}
    fitted = [
        linear_model.LogisticRegression().fit(X, classes),
        linear_model.LinearRegression().fit(X, numbers),
        linear_model.Ridge().fit(X, numbers),
        linear_model.Lasso(alpha=0.1).fit(X, numbers),
        linear_model.SGDClassifier(random_state=0).fit(X, classes),
        svm.SVC(probability=True, random_state=0).fit(X, classes) if not newest else svm.SVC().fit(X, classes),
        svm.LinearSVC(random_state=0).fit(X, classes),
        neighbors.KNeighborsClassifier(3).fit(X, classes),
        naive_bayes.GaussianNB().fit(X, classes),
        tree.DecisionTreeClassifier(max_depth=2, random_state=0).fit(X, classes),
        ensemble.RandomForestClassifier(**few).fit(X, classes),
        ensemble.RandomForestRegressor(**few).fit(X, numbers),
        ensemble.GradientBoostingClassifier(**few).fit(X, classes),
        ensemble.HistGradientBoostingClassifier(max_iter=2, min_samples_leaf=2, random_state=0).fit(X, classes),
        ensemble.IsolationForest(n_estimators=2, max_samples=4, random_state=0).fit(X),
        neural_network.MLPClassifier(hidden_layer_sizes=(2,), max_iter=2, random_state=0).fit(X, classes),
        cluster.KMeans(2, n_init=1, random_state=0).fit(X),
        whole.fit(table, classes),
        pipeline.make_pipeline(
            feature_extraction.text.TfidfVectorizer(), decomposition.TruncatedSVD(2, random_state=0)
        ).fit(texts),
        search.fit(X, classes),
    ]
    names = {17: "ColumnPipeline", 18: "TfidfVectorizer"}
    for at, each in enumerate(fitted):
        every_form("estimators", names.get(at, type(each).__name__), each)


# What an estimator wants in its constructor, by the name of the parameter.
def made(kind, inner):
    given = {
        "estimator": inner,
        "base_estimator": inner,
        "estimators": [("one", inner)],
        "steps": [("one", preprocessing.StandardScaler()), ("two", inner)],
        "transformers": [("one", preprocessing.StandardScaler(), [0])],
        "transformer_list": [("one", preprocessing.StandardScaler())],
        "param_grid": {"fit_intercept": [True, False]},
        "param_distributions": {"fit_intercept": [True, False]},
        "dictionary": np.eye(2),
    }
    small = {"n_estimators": 2, "max_iter": 5, "random_state": 0, "n_components": 1, "n_neighbors": 2, "max_depth": 1}
    small |= {
        "n_clusters": 2,
        "hidden_layer_sizes": (2,),
        "cv": 2,
        "min_samples_leaf": 2,
        "n_quantiles": 4,
        "n_init": 1,
    }
    small |= {"n_iter": 2, "max_features": 1, "k": 1, "n_features": 4, "n_nonzero_coefs": 1, "min_samples": 2}
    parameters = inspect.signature(kind.__init__).parameters
    wanted = [name for name, one in parameters.items() if one.default is one.empty and name not in ("self", "kwargs")]
    if kind.__name__ in ("ClassifierChain", "RegressorChain"):  # whose parameter was renamed, and has a default since
        wanted.append("estimator" if "estimator" in parameters else "base_estimator")
    required = {name: given[name] for name in wanted if name in given}
    for chosen in (small, {"max_iter": 300, "random_state": 0, "n_neighbors": 2, "cv": 2, "n_init": 1}, {}):
        yield kind(**required, **{name: chosen[name] for name in chosen if name in parameters})


datasets = [
    (X, classes),
    (X, numbers),
    (X, np.stack([classes, 1 - classes], 1)),
    (X, np.stack([numbers, numbers * 2], 1)),
    (X, np.stack([numbers, numbers * 2], 1)[:, :1]),
    (texts, classes),
    ([{"a": 1.0}, {"b": 2.0}] * 4, classes),
    (X[:, :1], numbers),
    (classes, None),
    (np.stack([classes, 1 - classes], 1), None),
    (X @ X.T, None),
    (X + 1, None),
    (X, np.where(numbers > 6, -1, classes)),
    ([["a"], ["b"]], None),
    ([["a"], ["b"]] * 4, None),
    (np.arange(128.0).reshape(2, 8, 8), None),
    (X, None),
]


def special():
    """Those that take none of the data above, or nothing of its form."""
    from sklearn import manifold, semi_supervised

    once = linear_model.LogisticRegression().fit(X, classes)
    taught = semi_supervised.SelfTrainingClassifier(linear_model.LogisticRegression())
    ones = {
        "LabelBinarizer": preprocessing.LabelBinarizer().fit(classes),
        "LabelEncoder": preprocessing.LabelEncoder().fit(["a", "b"]),
        "MultiLabelBinarizer": preprocessing.MultiLabelBinarizer().fit([["a"], ["a", "b"]]),
        "SelfTrainingClassifier": taught.fit(X, [0, 1, 0, 0, 1, 1, -1, -1]),
        "SpectralBiclustering": cluster.SpectralBiclustering(2, n_best=2, n_components=2, random_state=0).fit(X + 1),
        "TSNE": manifold.TSNE(1, perplexity=2, init="random", random_state=0).fit(X),
    }
    if year in ("2025", "2026"):
        from sklearn.frozen import FrozenEstimator

        ones["FrozenEstimator"] = FrozenEstimator(once)
    return ones


def fitted(kind):
    """The estimator, fitted to the first of the data that it takes; None where it takes none."""
    for data, target in datasets:
        for inner in (linear_model.LogisticRegression(), linear_model.Ridge()):
            try:
                for one in made(kind, inner):
                    try:
                        one.fit(data, target)
                        return one
                    except Exception:
                        continue
            except Exception:
                continue
    return None


def breadth():
    areas = collections.defaultdict(dict)
    ones = special()
    for name, kind in all_estimators():
        one = ones[name] if name in ones else fitted(kind)
        assert one is not None, f"{name} takes none of the data"
        areas[kind.__module__.split(".")[1]][name] = one
    for area, ones in sorted(areas.items()):
        many("breadth", area, ones)


def many(folder, name, value):
    """One compressed file of many things, which joblib reads like its own."""
    with gzip.open(path(folder, f"{name}.protocol-{4 + newest}.pkl.gz"), "wb") as file:
        pickle.dump(value, file, 4 + newest)


def categories():
    kind = ensemble.HistGradientBoostingClassifier(
        max_iter=1, min_samples_leaf=2, categorical_features=[0], random_state=0
    )
    return kind.fit(X, classes)


def variants():
    """What stands in private modules of its own, and is chosen by an argument."""
    few = {"n_estimators": 2, "max_depth": 1, "random_state": 0}
    counts = numbers.astype(int)
    boosting = {
        "log_loss": ensemble.GradientBoostingClassifier(**few).fit(X, classes),
        "three": ensemble.GradientBoostingClassifier(**few).fit(X, counts % 3),
        "exponential": ensemble.GradientBoostingClassifier(loss="exponential", **few).fit(X, classes),
        "dummy": ensemble.GradientBoostingClassifier(init="zero", **few).fit(X, classes),
    }
    for loss in ("squared_error", "absolute_error", "huber", "quantile"):
        boosting[loss] = ensemble.GradientBoostingRegressor(loss=loss, **few).fit(X, numbers)
    for loss in ("squared_error", "absolute_error", "gamma", "poisson", "quantile"):
        extra = {"quantile": 0.5} if loss == "quantile" else {}
        if (year, loss) == ("2023", "gamma"):
            continue
        hist = ensemble.HistGradientBoostingRegressor(
            loss=loss, max_iter=1, min_samples_leaf=2, random_state=0, **extra
        )
        boosting[f"hist {loss}"] = hist.fit(X, numbers)
    hist = ensemble.HistGradientBoostingClassifier(max_iter=1, min_samples_leaf=2, early_stopping=True, random_state=0)
    boosting["hist three"] = hist.fit(np.repeat(X, 3, 0), np.repeat(counts % 3, 3))
    if year == "2023":
        boosting["hist category"] = categories()
    many("variants", "boosting", boosting)

    linear = {}
    for loss in ("hinge", "log_loss", "modified_huber", "squared_hinge", "perceptron"):
        linear[loss] = linear_model.SGDClassifier(loss=loss, random_state=0).fit(X, classes)
    for loss in ("squared_error", "huber", "epsilon_insensitive", "squared_epsilon_insensitive"):
        linear[loss] = linear_model.SGDRegressor(loss=loss, random_state=0).fit(X, numbers)
    for power in (0, 1, 1.5, 2, 3):
        linear[f"tweedie {power}"] = linear_model.TweedieRegressor(power=power).fit(X, numbers)
    for solver in ("lbfgs", "liblinear", "newton-cg", "newton-cholesky", "sag", "saga"):
        linear[solver] = linear_model.LogisticRegression(solver=solver, random_state=0).fit(X, classes)
    for solver in ("adam", "sgd", "lbfgs"):
        network = neural_network.MLPRegressor(
            hidden_layer_sizes=(2,), solver=solver, max_iter=2, random_state=0, early_stopping=False
        )
        linear[f"network {solver}"] = network.fit(X, numbers)
    many("variants", "losses", linear)

    near = {}
    for algorithm, metric in [
        ("kd_tree", "minkowski"),
        ("kd_tree", "manhattan"),
        ("kd_tree", "chebyshev"),
        ("ball_tree", "euclidean"),
        ("ball_tree", "haversine"),
        ("ball_tree", "braycurtis"),
        ("ball_tree", "canberra"),
        ("ball_tree", "hamming"),
        ("ball_tree", "jaccard"),
        ("brute", "cosine"),
    ]:
        kind = neighbors.KNeighborsClassifier(2, algorithm=algorithm, metric=metric)
        near[f"{algorithm} {metric}"] = kind.fit(X, classes)
    near["minkowski 3"] = neighbors.KNeighborsRegressor(2, p=3, algorithm="kd_tree").fit(X, numbers)
    near["single"] = neighbors.KNeighborsRegressor(2, algorithm="ball_tree").fit(X.astype("float32"), numbers)
    near["seuclidean"] = neighbors.NearestNeighbors(
        n_neighbors=2, algorithm="ball_tree", metric="seuclidean", metric_params={"V": np.ones(2)}
    ).fit(X)
    near["mahalanobis"] = neighbors.NearestNeighbors(
        n_neighbors=2, algorithm="ball_tree", metric="mahalanobis", metric_params={"V": np.eye(2)}
    ).fit(X)
    near["density"] = neighbors.KernelDensity().fit(X)
    many("variants", "neighbours", near)

    gaussian = {
        type(kernel).__name__: gaussian_process.GaussianProcessRegressor(
            kernel, alpha=10, optimizer=None, random_state=0
        ).fit(X, numbers)
        for kernel in (
            kernels.RBF(),
            kernels.Matern(),
            kernels.RationalQuadratic(),
            kernels.ExpSineSquared(periodicity=5),
            kernels.DotProduct(),
            kernels.PairwiseKernel(),
            kernels.ConstantKernel() * kernels.RBF() + kernels.WhiteKernel(),
            kernels.Exponentiation(kernels.RBF(), 2),
            kernels.CompoundKernel([kernels.RBF()]).kernels[0],
        )
    }
    many("variants", "kernels", gaussian)

    sparse = scipy.sparse.csr_matrix(X)
    steps = {
        "support vectors of sparse": svm.SVC().fit(sparse, classes),
        "probabilities": calibration.CalibratedClassifierCV(svm.LinearSVC(random_state=0), cv=2).fit(X, classes),
        "isotonic": calibration.CalibratedClassifierCV(naive_bayes.GaussianNB(), method="isotonic", cv=2).fit(
            X, classes
        ),
        "splines": preprocessing.SplineTransformer(n_knots=3, degree=2).fit(X),
        "bins": preprocessing.KBinsDiscretizer(2, strategy="quantile").fit(X),
        "frame": pipeline.make_pipeline(preprocessing.StandardScaler())
        .set_output(transform="pandas")
        .fit(table[["size"]]),
        "selector": compose.make_column_transformer(
            (preprocessing.OneHotEncoder(sparse_output=False), compose.make_column_selector(dtype_include="category")),
            remainder="passthrough",
        ).fit(table),
        "slice": compose.ColumnTransformer([("one", "passthrough", slice(0, 1))], remainder="drop").fit(X),
        "ordinal": preprocessing.OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1).fit(
            table[["colour"]]
        ),
        "target": compose.TransformedTargetRegressor(linear_model.Ridge(), func=np.log1p, inverse_func=np.expm1).fit(
            X, numbers
        ),
        "iterative": impute.IterativeImputer(max_iter=2, random_state=0, skip_complete=True).fit(
            np.where(X == 3, np.nan, X)
        ),
        "neighbours": impute.KNNImputer().fit(X),
        "select": feature_selection.SelectKBest(feature_selection.f_classif, k=1).fit(X, classes),
        "chi2": feature_selection.SelectPercentile(feature_selection.chi2).fit(X, classes),
        "f_regression": feature_selection.SelectKBest(feature_selection.f_regression, k=1).fit(X, numbers),
        "information": feature_selection.SelectKBest(feature_selection.mutual_info_classif, k=1).fit(
            np.repeat(X, 3, 0), np.repeat(classes, 3)
        ),
        "information of numbers": feature_selection.SelectKBest(feature_selection.mutual_info_regression, k=1).fit(
            X, numbers
        ),
        "counts": feature_extraction.text.CountVectorizer().fit(texts),
        "hashes": feature_extraction.text.HashingVectorizer(n_features=8).fit(texts),
        "dicts": feature_extraction.DictVectorizer().fit([{"a": 1, "b": "x"}]),
        "topics": decomposition.LatentDirichletAllocation(2, max_iter=2, random_state=0).fit(X),
        "stack": ensemble.StackingClassifier([("nb", naive_bayes.GaussianNB())], cv=2).fit(X, classes),
        "vote": ensemble.VotingClassifier([("nb", naive_bayes.GaussianNB())]).fit(X, classes),
        "outliers": neighbors.LocalOutlierFactor(2, novelty=True).fit(X),
        "generator": ensemble.RandomForestClassifier(2, max_depth=1, random_state=np.random.RandomState(0)).fit(
            X, classes
        ),
    }
    for (
        function
    ) in "log log1p log2 log10 exp expm1 sqrt square absolute sign sin cos tan tanh arctan reciprocal cbrt".split():
        steps[f"numpy {function}"] = preprocessing.FunctionTransformer(getattr(np, function)).fit(X)
    for function in "clip nan_to_num around ravel mean median std".split():
        steps[f"numpy {function}"] = preprocessing.FunctionTransformer(getattr(np, function))
    many("variants", "steps", steps)

    splitters = [
        model_selection.KFold(2, shuffle=True, random_state=0),
        model_selection.StratifiedKFold(2),
        model_selection.RepeatedStratifiedKFold(n_splits=2, n_repeats=2, random_state=0),
        model_selection.RepeatedKFold(n_splits=2, n_repeats=2, random_state=0),
        model_selection.ShuffleSplit(2, test_size=0.5, random_state=0),
        model_selection.StratifiedShuffleSplit(2, test_size=0.5, random_state=0),
        model_selection.LeaveOneOut(),
        model_selection.TimeSeriesSplit(2),
        model_selection.PredefinedSplit([0, 0, 0, 0, 1, 1, 1, 1]),
    ]
    searches = [
        model_selection.GridSearchCV(linear_model.LogisticRegression(), {"C": [1]}, cv=each).fit(X, classes)
        for each in splitters[:3] + splitters[4:6]
    ]
    groups = [
        model_selection.GroupKFold(2),
        model_selection.StratifiedGroupKFold(2),
        model_selection.LeaveOneGroupOut(),
    ]
    halving = model_selection.HalvingGridSearchCV(linear_model.Ridge(), {"alpha": [1, 2]}, cv=2, random_state=0)
    randomised = model_selection.RandomizedSearchCV(
        linear_model.Ridge(), {"alpha": [1, 2]}, n_iter=2, cv=2, random_state=0
    )
    scorers = {name: metrics.get_scorer(name) for name in metrics.get_scorer_names()}
    own = metrics.make_scorer(metrics.fbeta_score, beta=2)
    many(
        "variants",
        "searches",
        [searches, splitters, groups, halving.fit(X, numbers), randomised.fit(X, numbers), scorers, own],
    )


def values():
    """What models hold, and what people put beside them in one dictionary."""
    whole = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
    kinds = [*whole, "float16", "float32", "float64", "longdouble", "complex64", "complex128", "U3", "S3", "O", "V2"]
    kinds += ["datetime64[ns]", "datetime64[D]", "timedelta64[s]", ">f8", ">i4"]
    record = np.dtype([("name", "U2"), ("size", "f4"), ("inner", [("a", "i2")])])
    arrays = {kind: np.zeros(2, kind) for kind in kinds}
    arrays |= {
        "objects": np.array(["a", None, 1, {"b": [1.5]}], dtype=object),
        "structured": np.zeros(2, record),
        "structured with objects": np.array([("a", 1.5)], np.dtype([("name", "O"), ("size", "f8")])),
        "aligned": np.zeros(1, np.dtype([("a", "u1"), ("b", "f8")], align=True)),
        "fortran": np.asfortranarray(np.ones((2, 3))),
        "strided": np.arange(10.0)[::3],
        "empty": np.zeros((0, 3)),
        "scalar array": np.array(1.5),
        "matrix": np.matrix([[1.0, 2], [3, 4]]),
        "records": np.zeros(2, record).view(np.recarray),
        "masked": np.ma.masked_array([1.0, 2], [True, False]),
        "masked constant": np.ma.masked,
        "nested": np.array([np.arange(2), np.arange(3)], dtype=object),
    }
    pickled("values", "numpy-arrays", arrays, (0, 2, 4, 5))
    joblibbed("values", "numpy-arrays", arrays, ["zlib"])
    scalars = [np.zeros(1, kind)[0] for kind in kinds if kind != "O"] + [np.zeros(1, record)[0]]
    scalar_types = [type(each) for each in scalars] + [np.dtype(kind) for kind in kinds] + [np.ndarray, np.dtype]
    scalar_types += [np.number, np.integer, np.floating, np.generic]
    pickled("values", "numpy-scalars", [scalars, scalar_types], (0, 2, 5))
    generators = [np.random.RandomState(0), np.random.default_rng(0), np.random.SeedSequence(0)]
    generators += [np.random.Generator(kind(0)) for kind in (np.random.Philox, np.random.SFC64, np.random.PCG64DXSM)]
    generators += [np.random.Generator(np.random.MT19937(0)), np.random.mtrand._rand.__class__(1)]
    pickled("values", "numpy-generators", generators, (2, 5))
    sparse = [
        getattr(scipy.sparse, f"{kind}_{shape}")(np.eye(2))
        for kind in "csr csc coo bsr dia dok lil".split()
        for shape in ("matrix", "array")
    ]
    pickled("values", "scipy-sparse", sparse, (0, 2, 5))
    if newest:
        pickled("values", "numpy-strings", np.array(["a", "bc"], dtype=np.dtypes.StringDType()), (5,))

    frame = table.copy()
    frame["when"] = pd.date_range("2026-01-01", periods=8, tz="UTC")
    frame["naive"] = pd.date_range("2026-01-01", periods=8)
    frame["flag"] = frame["size"] > 1
    frame["nullable"] = pd.array([1, None] * 4, dtype="Int64")
    frame["real"] = pd.array([1.5, None] * 4, dtype="Float64")
    frame["maybe"] = pd.array([True, None] * 4, dtype="boolean")
    frame["text"] = pd.array(["a", None] * 4, dtype="string")
    frame["object"] = pd.Series(["a", 1] * 4, dtype=object)
    frame["took"] = pd.to_timedelta(range(8), unit="s")
    grouped = frame.set_index(["kind", "colour"])[["size"]]
    series = [frame[name] for name in ("size", "kind", "text", "flag")]
    indexes = [frame.columns, pd.RangeIndex(3), pd.Index([1, 2]), pd.Index(["a"], dtype=object), grouped.index]
    indexes += [
        pd.CategoricalIndex(["a"]),
        pd.date_range("2026-01-01", periods=2, freq="D"),
        pd.to_timedelta([1], unit="s"),
    ]
    indexes += [pd.interval_range(0, 2), pd.period_range("2026-01", periods=2, freq="M")]
    single = [pd.Timestamp("2026-01-01"), pd.Timestamp("2026-01-01", tz="UTC"), pd.Timedelta("1s"), pd.NaT, pd.NA]
    single += [pd.Interval(0, 1), pd.Period("2026-01", "M"), pd.CategoricalDtype(["a"]), pd.Categorical(["a", "b"])]
    single += [pd.StringDtype("python"), pd.Int64Dtype(), pd.DatetimeTZDtype(tz="UTC"), pd.SparseDtype("float64")]
    pickled("values", "pandas", [frame, grouped, series, indexes, single], (0, 2, 5))
    dummies = pd.get_dummies(table, columns=["colour"], sparse=True)
    pickled("values", "pandas-sparse", dummies, (5,))

    plain = {
        "ordered": collections.OrderedDict(a=1),
        "default": collections.defaultdict(list, a=[1]),
        "nested default": collections.defaultdict(int, a=1),
        "count": collections.Counter("ab"),
        "queue": collections.deque([1, 2], 3),
        "set": {1, 2},
        "frozen": frozenset({1}),
        "bytes": b"\x00\xff",
        "bytearray": bytearray(b"ab"),
        "complex": 1 + 2j,
        "range": range(3),
        "slice": slice(0, 2, None),
        "large": 2**70,
        "negative": -(2**40),
        "text": "grüße ☃ \n",
        "ellipsis": [True, False, None, 1.5, float("inf")],
        "when": [datetime.datetime(2026, 1, 1), datetime.date(2026, 1, 1), datetime.time(1), datetime.timedelta(1)],
        "zone": datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc),
        "offset": datetime.timezone(datetime.timedelta(hours=2)),
        "decimal": decimal.Decimal("1.50"),
        "fraction": fractions.Fraction(1, 3),
        "identifier": uuid.UUID(int=1),
        "path": [pathlib.PurePosixPath("a/b"), pathlib.PureWindowsPath("a/b"), pathlib.PosixPath("a")],
        "types": [int, float, str, bool, list, dict, tuple, set, bytes, complex, object],
        "arguments": [argparse.Namespace(rate=0.1), types.SimpleNamespace(rate=0.1)],
        "shared": [[1]] * 3,
    }
    recursive = []
    recursive.append(recursive)
    plain["recursive"] = recursive
    pickled("values", "python", plain, range(6))


def libraries():
    import lightgbm
    import xgboost

    few = {"n_estimators": 1, "max_depth": 1, "n_jobs": 1, "random_state": 0}
    boosted = {
        "xgboost-classifier": xgboost.XGBClassifier(**few).fit(X, classes),
        "xgboost-regressor": xgboost.XGBRegressor(**few).fit(X, numbers),
        "xgboost-ranker": xgboost.XGBRanker(**few).fit(X, classes, group=[4, 4]),
        "xgboost-forest": xgboost.XGBRFClassifier(**few).fit(X, classes),
        "xgboost-booster": xgboost.train({"max_depth": 1, "nthread": 1}, xgboost.DMatrix(X, classes), 1),
    }
    less = {**few, "min_child_samples": 1, "num_leaves": 2, "verbose": -1}
    boosted |= {
        "lightgbm-classifier": lightgbm.LGBMClassifier(**less).fit(X, classes),
        "lightgbm-regressor": lightgbm.LGBMRegressor(**less).fit(X, numbers),
        "lightgbm-ranker": lightgbm.LGBMRanker(**less).fit(X, classes, group=[4, 4]),
        "lightgbm-booster": lightgbm.train(
            {"num_leaves": 2, "min_data_in_leaf": 1, "verbose": -1, "num_threads": 1}, lightgbm.Dataset(X, numbers), 1
        ),
    }
    if newest:
        import catboost
        from imblearn import over_sampling, pipeline as imbalanced, under_sampling
        from imblearn.ensemble import BalancedRandomForestClassifier

        cat = {"iterations": 1, "depth": 1, "verbose": False, "allow_writing_files": False, "thread_count": 1}
        boosted |= {
            "catboost-classifier": catboost.CatBoostClassifier(**cat).fit(X, classes),
            "catboost-regressor": catboost.CatBoostRegressor(**cat).fit(X, numbers),
        }
        sampled = imbalanced.make_pipeline(over_sampling.SMOTE(k_neighbors=1, random_state=0), naive_bayes.GaussianNB())
        boosted["imblearn-smote"] = sampled.fit(X, classes)
        boosted["imblearn-under"] = imbalanced.make_pipeline(
            under_sampling.RandomUnderSampler(random_state=0), naive_bayes.GaussianNB()
        ).fit(X, classes)
        boosted["imblearn-forest"] = BalancedRandomForestClassifier(
            n_estimators=1, max_depth=1, random_state=0, sampling_strategy="all", replacement=True, bootstrap=False
        ).fit(X, classes)
    for name, one in boosted.items():
        pickled("libraries", name, one, (5,))
        if newest:
            joblibbed("libraries", name, one)


# Honest too, but loading them resolves names or runs text that stands in the file: the list refuses what they need.
def refused():
    search = model_selection.RandomizedSearchCV(
        linear_model.Ridge(), {"alpha": scipy.stats.uniform(0.5, 1)}, n_iter=1, cv=2, random_state=0
    )
    pickled("refused", "scipy-distribution", search.fit(X, numbers), (5,))
    pickled("refused", "bound-method", {"get": {"a": 1}.get, "split": "a b".split}, (2, 5))
    pickled("refused", "zone", pd.Timestamp("2026-01-01", tz="Europe/Berlin"), (5,))
    if year != "2023":
        pickled("refused", "bound-arguments", categories(), (5,))
    if newest:
        import cloudpickle
        import statsmodels.formula.api as formula

        fitted = formula.ols("size ~ when", pd.DataFrame({"size": numbers, "when": X[:, 0]})).fit()
        pickled("refused", "statsmodels-formula", fitted, (5,))
        scale = preprocessing.FunctionTransformer(eval(compile("lambda cells: cells * 2", "model.py", "eval"), {}))
        path("refused", "cloudpickle-lambda.protocol-5.pkl").write_bytes(cloudpickle.dumps(scale, 5))


for part in (twenty, breadth, variants, values, libraries, refused):
    part()
