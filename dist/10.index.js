export const id = 10;
export const ids = [10];
export const modules = {

/***/ 47776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ metricsFormats)
});

// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/plain.js

// Flat or nested text that no special format claims: read as it stands.
const json = plain('json', 'JSON, flat or nested', 'Python 3.11, DVCLive 3.49.1', 'test.accuracy');
const yaml = plain('yaml', 'YAML 1.2, flat or nested', 'PyYAML 6.0.2', 'test.accuracy');
const toml = plain('toml', 'TOML, flat or nested', 'tomli-w 1.2.0', 'test.accuracy');
function plain(syntax, title, tested, example) {
    return {
        title,
        syntax: [syntax],
        detection: `${syntax.toUpperCase()} that no other format below recognises`,
        example,
        tested,
        general: true,
        recognises: (content) => content.syntax === syntax,
        read: (content) => ({ root: treeIn(content) }),
    };
}
/** The tree of a content whose syntax is one of trees; readers of such formats are given no other. */
function treeIn(content) {
    if (content.syntax === 'json' || content.syntax === 'yaml' || content.syntax === 'toml')
        return content.root;
    throw new error/* UserError */.yo('malformed', { what: `the file is ${content.syntax}, not JSON, YAML or TOML` });
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/shape.js
var shape = __webpack_require__(82130);
// EXTERNAL MODULE: ./lib/src/formats/metrics/tree.js
var metrics_tree = __webpack_require__(84339);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/benchmark.js



const detection = 'an array of { name, unit, value }, with range and extra at most';
/** A benchmark array, as scripts write it for the actions that draw benchmarks. Nothing in it says which way is better. */
const benchmark = {
    title: 'benchmark array `[{ name, unit, value }]`',
    syntax: ['json'],
    detection,
    example: 'sort 1000',
    tested: 'a script after its documentation',
    recognises: (content) => isBenchmarks(treeIn(content)),
    read: (content, path) => {
        const root = treeIn(content);
        if (!isBenchmarks(root))
            throw (0,shape/* otherShape */.Sj)(path, 'a benchmark array', `it is not ${detection}`);
        return { root, names: root.map((each, index) => [nameOf(each), [String(index), 'value']]) };
    },
};
function isBenchmarks(tree) {
    return ((0,metrics_tree/* isArray */.cy)(tree) &&
        tree.length > 0 &&
        tree.every((each) => (0,shape/* hasOnly */.jL)(each, ['name', 'unit', 'value', 'range', 'extra']) &&
            typeof each.get('name') === 'string' &&
            typeof each.get('unit') === 'string' &&
            each.has('value')));
}
function nameOf(each) {
    return (0,metrics_tree/* isMap */.jh)(each) ? String(each.get('name')) : '';
}

// EXTERNAL MODULE: ./lib/src/result/nearest.js
var nearest = __webpack_require__(59424);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/rows.js



/**
 * One number a column out of a history. `last`: each column's last value, for trackers log training and validation on rows
 * of their own. `best_of`: all values of the row in which one column is best; of several that are equally good, the first.
 *
 * @returns column → value
 * @throws UserError `unsupported` without a choice among several rows, `missing_metric` where `best_of` names no column
 */
function chosenRow(rows, choice, path) {
    const [only, ...more] = rows;
    if (!only)
        throw new error/* UserError */.yo('empty', { what: `${path} has no row` }, { file: path });
    if (choice === undefined) {
        if (more.length === 0)
            return only;
        throw new error/* UserError */.yo('unsupported', {
            what: `${path} has ${rows.length} rows, and which of them is judged is not stated`,
            fix: 'add row: last beside path, or row: { best_of: <column>, direction: higher_is_better }',
        });
    }
    if (choice === 'last') {
        const last = new Map();
        for (const row of rows)
            for (const [column, value] of row)
                last.set(column, value);
        return last;
    }
    return best(rows, choice, path);
}
function best(rows, { best_of: column, direction }, path) {
    const sign = direction === 'higher_is_better' ? 1 : -1;
    let found;
    for (const row of rows) {
        const cell = row.get(column);
        const value = (0,metrics_tree/* isNumber */.Et)(cell) ? sign * Number(cell) : Number.NaN;
        if (Number.isFinite(value) && (!found || value > found.value))
            found = { row, value };
    }
    if (found)
        return found.row;
    const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
    const [near] = (0,nearest/* nearest */.p)(column, columns, 1);
    throw new error/* UserError */.yo('missing_metric', {
        what: columns.includes(column)
            ? `${path} has no finite number in column ${JSON.stringify(column)}, which row: names`
            : `${path} has no column ${JSON.stringify(column)}, which row: names`,
        why: `its columns are ${columns.slice(0, 12).join(', ')}`,
        ...(near !== undefined && near !== column && { fix: `did you mean ${JSON.stringify(near)}?` }),
    });
}
/** Columns that count what was trained. They say where a row stands, and measure nothing. */
const counters = ['epoch', 'step'];
/**
 * Puts together what a tracker logged on rows of their own: neighbours that agree on a counter are one row, until a column
 * comes again, so that no value is overwritten. A counter that comes back later belongs to another training, which was
 * appended to the same file. Rows without the counter stand alone.
 */
function joined(rows, counter) {
    const found = [];
    let open;
    for (const row of rows) {
        const at = row.get(counter);
        const columns = [...row.keys()].filter((column) => !counters.includes(column));
        const joins = open?.at === String(at) && !columns.some((column) => open?.row.has(column));
        if (open && joins)
            for (const [column, value] of row)
                open.row.set(column, value);
        else {
            const copy = new Map(row);
            found.push(copy);
            if (at !== undefined)
                open = { at: String(at), row: copy };
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/histories.js


/**
 * One number a history, out of one iteration. In `best_of` a history is called by its path with dots.
 *
 * @throws UserError `unsupported` or `missing_metric`, as `chosenRow`; `ambiguous_metric` where two histories have one name
 */
function chosenIteration(histories, choice, path) {
    const named = new Map();
    for (const history of histories) {
        const name = history.path.join('.');
        if (named.has(name)) {
            const what = `${path} has two metrics called ${JSON.stringify(name)}, so row: cannot tell them apart`;
            throw new error/* UserError */.yo('ambiguous_metric', { what }, { file: path });
        }
        named.set(name, history);
    }
    const length = histories.reduce((most, { values }) => Math.max(most, values.length), 0);
    const rows = Array.from({ length }, (_, iteration) => {
        const row = new Map();
        for (const [name, { values }] of named) {
            const value = values[iteration];
            if (value !== undefined)
                row.set(name, value);
        }
        return row;
    });
    const chosen = chosenRow(rows, choice, path);
    return nested([...named].flatMap(([name, history]) => {
        const value = chosen.get(name);
        return value === undefined ? [] : [[history.path, value]];
    }));
}
function nested(values) {
    const root = new Map();
    const groups = new Map();
    for (const [[first = '', second], value] of values) {
        if (second === undefined) {
            root.set(first, value);
            continue;
        }
        const group = groups.get(first) ?? new Map();
        groups.set(first, group.set(second, value));
        root.set(first, group);
    }
    return root;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/boosting.js




const boosting_detection = 'set → metric → array, of one length in a set; or arrays "<set> <metric>-mean" and "-stdv"';
/**
 * The evaluation history of a boosting library. Any file of nested arrays looks like it; read without `row:` it is the tree
 * that plain JSON gives, so taking one for the other changes no value.
 */
const boosting = {
    title: 'LightGBM, XGBoost and CatBoost evaluation history, LightGBM `cv`',
    syntax: ['json'],
    detection: boosting_detection,
    example: 'valid_0.auc',
    tested: 'LightGBM 4.7.0, XGBoost 3.2.0, CatBoost 1.2.10',
    rows: true,
    recognises: (content) => historiesIn(treeIn(content)) !== undefined,
    read: (content, path, { row }) => {
        const root = treeIn(content);
        const histories = historiesIn(root);
        if (!histories)
            throw (0,shape/* otherShape */.Sj)(path, 'an evaluation history', `it is not ${boosting_detection}`);
        return { root: row === undefined ? root : chosenIteration(histories, row, path) };
    },
};
function historiesIn(tree) {
    if (!(0,metrics_tree/* isMap */.jh)(tree) || tree.size === 0)
        return undefined;
    return folded(tree) ?? bySet(tree);
}
/** LightGBM's cv: a mean and a deviation over the folds, in pairs. */
function folded(tree) {
    const histories = [];
    for (const [name, values] of tree) {
        const [, metric, kind] = /^(\S+ .+)-(mean|stdv)$/s.exec(name) ?? [];
        const other = tree.get(`${metric}-${kind === 'mean' ? 'stdv' : 'mean'}`);
        if (!(0,shape/* isNumbers */.bF)(values) || !(0,shape/* isNumbers */.bF)(other) || values.length !== other.length)
            return undefined;
        histories.push({ path: [name], values });
    }
    return histories;
}
function bySet(tree) {
    const histories = [];
    for (const [set, metrics] of tree) {
        if (!(0,metrics_tree/* isMap */.jh)(metrics) || metrics.size === 0)
            return undefined;
        const ofSet = [];
        for (const [metric, values] of metrics) {
            if (!(0,shape/* isNumbers */.bF)(values) || values.length !== (ofSet[0]?.values ?? values).length)
                return undefined;
            ofSet.push({ path: [set, metric], values });
        }
        histories.push(...ofSet);
    }
    return histories;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/catboost.js




const catboost_detection = '`meta` with learn_metrics and test_metrics, and `iterations`';
/** CatBoost's `catboost_training.json`: arrays an iteration, whose order `meta` tells, with the direction of each metric. */
const catboost = {
    title: 'CatBoost `catboost_training.json`',
    syntax: ['json'],
    detection: catboost_detection,
    example: 'test.AUC',
    tested: 'CatBoost 1.2.10',
    rows: true,
    recognises: (content) => metricsIn(treeIn(content)) !== undefined,
    read: (content, path, { row }) => {
        const root = treeIn(content);
        const metrics = metricsIn(root);
        const iterations = (0,metrics_tree.at)(root, ['iterations']);
        if (!metrics || !(0,metrics_tree/* isArray */.cy)(iterations))
            throw (0,shape/* otherShape */.Sj)(path, 'a `catboost_training.json`', `it lacks ${catboost_detection}`);
        for (const set of new Set(metrics.map((metric) => metric.set))) {
            const size = metrics.filter((metric) => metric.set === set).length;
            if (iterations.every((each) => isMeasured((0,metrics_tree.at)(each, [set]), size)))
                continue;
            throw (0,shape/* otherShape */.Sj)(path, 'a `catboost_training.json`', `an iteration has not ${size} values of ${JSON.stringify(set)}`);
        }
        const histories = metrics.map(({ set, name, place }) => ({
            path: [set, name],
            values: iterations.map((each) => scalarAt(each, [set, String(place)])),
        }));
        const iteration = { path: ['iteration'], values: iterations.map((each) => scalarAt(each, ['iteration'])) };
        const directions = new Map(metrics.map(({ set, name, direction }) => [(0,metrics_tree/* pointerOf */.rq)([set, name]), direction]));
        return {
            root: chosenIteration([iteration, ...histories], row, path),
            facts: (of) => {
                const direction = directions.get((0,metrics_tree/* pointerOf */.rq)(of));
                return direction && { direction };
            },
        };
    },
};
const catboost_best = new Map([
    ['Min', 'lower_is_better'],
    ['Max', 'higher_is_better'],
]);
function metricsIn(tree) {
    if (!(0,metrics_tree/* isMap */.jh)(tree) || !(0,metrics_tree/* isArray */.cy)(tree.get('iterations')))
        return undefined;
    const found = [];
    for (const kind of ['learn', 'test']) {
        const sets = (0,metrics_tree.at)(tree, ['meta', `${kind}_sets`]);
        const metrics = (0,metrics_tree.at)(tree, ['meta', `${kind}_metrics`]);
        if (!(0,metrics_tree/* isArray */.cy)(sets) || !(0,metrics_tree/* isArray */.cy)(metrics))
            return undefined;
        for (const set of sets) {
            for (const [place, metric] of metrics.entries()) {
                const name = (0,metrics_tree.at)(metric, ['name']);
                if (typeof set !== 'string' || typeof name !== 'string')
                    return undefined;
                found.push({ set, name, place, direction: catboost_best.get((0,metrics_tree.at)(metric, ['best_value'])) });
            }
        }
    }
    return found;
}
/** Where a set was not evaluated at an iteration, its array is not there. */
function isMeasured(values, size) {
    return values === undefined || ((0,metrics_tree/* isArray */.cy)(values) && values.length === size);
}
function scalarAt(tree, path) {
    const value = (0,metrics_tree.at)(tree, path);
    return (0,metrics_tree/* isMap */.jh)(value) || (0,metrics_tree/* isArray */.cy)(value) ? undefined : value;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/classification-report.js



const title = 'a scikit-learn `classification_report`';
const classification_report_detection = 'objects "macro avg" and "weighted avg" with precision, recall, f1-score and support';
/** What `classification_report(output_dict=True)` returns: an object a class, and the averages beside them. */
const classificationReport = {
    title: 'scikit-learn `classification_report(output_dict=True)`',
    syntax: ['json', 'yaml'],
    detection: classification_report_detection,
    example: 'macro avg.f1-score',
    tested: 'scikit-learn 1.9.1',
    recognises: (content) => isReport(treeIn(content)),
    read: (content, path) => {
        const root = treeIn(content);
        if (!isReport(root))
            throw (0,shape/* otherShape */.Sj)(path, title, `it lacks ${classification_report_detection}`);
        const countable = [...root.values()].every((group) => !(0,metrics_tree/* isMap */.jh)(group) || isCount(group.get('support')));
        return {
            root,
            facts: (of) => {
                const trials = countable ? trialsOf(root, of) : undefined;
                return trials === undefined ? undefined : { trials };
            },
        };
    },
};
const averages = ['macro avg', 'weighted avg', 'samples avg'];
function isReport(tree) {
    return (0,metrics_tree/* isMap */.jh)(tree) && isGroup(tree.get('macro avg')) && isGroup(tree.get('weighted avg'));
}
function isGroup(tree) {
    return (0,shape/* hasExactly */.xI)(tree, ['precision', 'recall', 'f1-score', 'support']) && [...tree.values()].every(metrics_tree/* isNumber */.Et);
}
/** With sample weights `support` is a sum of weights, which is no number of rows even where it happens to be whole. */
function isCount(support) {
    return (0,metrics_tree/* isNumber */.Et)(support) && Number.isSafeInteger(Number(support)) && Number(support) >= 0;
}
/** How many rows a recall or the accuracy is a share of. Precision is a share of the predictions, whose count is not told. */
function trialsOf(report, path) {
    const [group = '', measure, ...deeper] = path;
    const isAccuracy = group === 'accuracy' && measure === undefined;
    const isRecall = measure === 'recall' && deeper.length === 0 && !averages.includes(group);
    if (!isAccuracy && !isRecall)
        return undefined;
    const support = (0,metrics_tree.at)(report, [isAccuracy || group === 'micro avg' ? 'weighted avg' : group, 'support']);
    const value = (0,metrics_tree.at)(report, path);
    const trials = Number(support);
    return (0,metrics_tree/* isNumber */.Et)(value) && trials >= 1 && isShare(Number(value), trials) ? trials : undefined;
}
/** Whether k of n gives the value, as precisely as it is written; else n is a sum of weights. */
function isShare(value, trials) {
    const [, decimals = ''] = /^[0-9]+\.([0-9]+)$/.exec(String(value)) ?? [];
    const rounding = decimals.length > 0 && decimals.length < 9 ? 0.5 * 10 ** -decimals.length : 0;
    return Math.abs(value - Math.round(value * trials) / trials) <= rounding + 1e-9;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/cross-validate.js



const cross_validate_detection = 'arrays fit_time, score_time and test_* with a number a fold, and nothing beside them but train_*';
/** What `cross_validate` returns, as lists. A fold that failed is NaN, and so is what is made of it. */
const crossValidate = {
    title: 'scikit-learn `cross_validate`',
    syntax: ['json', 'yaml'],
    detection: cross_validate_detection,
    example: 'test_accuracy',
    tested: 'scikit-learn 1.9.1',
    recognises: (content) => isCrossValidation(treeIn(content)),
    read: (content, path) => {
        const root = treeIn(content);
        if (!isCrossValidation(root))
            throw (0,shape/* otherShape */.Sj)(path, 'what `cross_validate` returns', `it is no object of ${cross_validate_detection}`);
        return { root };
    },
};
function isCrossValidation(tree) {
    if (!(0,metrics_tree/* isMap */.jh)(tree) || !tree.has('fit_time') || !tree.has('score_time'))
        return false;
    const folds = tree.get('fit_time');
    const names = [...tree.keys()];
    return ((0,shape/* isNumbers */.bF)(folds) &&
        names.some((name) => name.startsWith('test_')) &&
        names.every((name) => /^(?:fit_time|score_time|(?:test|train)_.+)$/s.test(name)) &&
        [...tree.values()].every((values) => (0,shape/* isNumbers */.bF)(values) && values.length === folds.length));
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/selector.js
var selector = __webpack_require__(71026);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/dvc.js





const dvc_detection = 'revision → data → file → data, or an error in the place of data';
/** What `dvc metrics show --json` prints. The workspace is called "", or "workspace" beside other revisions. */
const dvc = {
    title: 'DVC, `dvc metrics show --json`',
    syntax: ['json'],
    detection: dvc_detection,
    example: 'metrics.json.test.auc',
    tested: 'DVC 3.67.1',
    recognises: (content) => isShown(treeIn(content)),
    read: (content, path) => {
        const root = treeIn(content);
        if (!isShown(root))
            throw (0,shape/* otherShape */.Sj)(path, 'what `dvc metrics show --json` prints', `it is not ${dvc_detection}`);
        const revision = ['', 'workspace'].find((name) => root.has(name));
        if (revision === undefined)
            return { root };
        const files = (0,metrics_tree.at)(root, [revision, 'data']);
        const faults = faultsIn(root.get(revision), revision);
        if (!(0,metrics_tree/* isMap */.jh)(files) || (files.size > 0 && faults.length === files.size)) {
            throw new error/* UserError */.yo('malformed', { what: `${path} holds no metrics: DVC could not read any`, why: faults.join('; ') }, { file: path });
        }
        return {
            root,
            names: [...files.keys()].flatMap((file) => namesIn(root, file, [revision, 'data', file, 'data'])),
            inside: [
                ...(files.size === 1 ? [...files.keys()].map((file) => [revision, 'data', file, 'data']) : []),
                [revision, 'data'],
            ],
            ...(faults.length > 0 && { omission: unread(faults) }),
        };
    },
};
/** A file's metrics by `<file>.<metric>`, without the "data" between them. */
function namesIn(root, file, inside) {
    return [...(0,selector/* numbers */.nL)((0,metrics_tree.at)(root, inside) ?? null)].map(([path]) => [[file, ...path].join('.'), [...inside, ...path]]);
}
function unread(faults) {
    return { why: faults.join('; '), fix: 'have DVC reach the file first: dvc pull, or dvc repro' };
}
function isShown(tree) {
    return ((0,metrics_tree/* isMap */.jh)(tree) && tree.size > 0 && [...tree.values()].every((revision) => isFault(revision) || holdsFiles(revision)));
}
function holdsFiles(revision) {
    const files = (0,shape/* hasExactly */.xI)(revision, ['data']) ? revision.get('data') : undefined;
    return (0,metrics_tree/* isMap */.jh)(files) && [...files.values()].every((file) => isFault(file) || (0,shape/* hasExactly */.xI)(file, ['data']));
}
function isFault(tree) {
    return (0,shape/* hasExactly */.xI)(tree, ['error']) && (0,shape/* hasExactly */.xI)(tree.get('error'), ['type', 'msg']);
}
function faultsIn(revision, name) {
    const whole = isFault(revision) ? [[name, revision]] : [];
    const files = (0,metrics_tree/* isMap */.jh)(revision) ? revision.get('data') : undefined;
    return [...whole, ...((0,metrics_tree/* isMap */.jh)(files) ? files : [])]
        .filter(([, of]) => isFault(of))
        .map(([of, fault]) => `of ${JSON.stringify(of)} DVC says: ${String((0,metrics_tree.at)(fault, ['error', 'msg']))}`);
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/dvc-diff.js



const dvc_diff_detection = 'file → metric → { old, new, diff }';
/**
 * What `dvc metrics diff --json` prints: both sides of a comparison. A metric that is gone has `new: null`, which no rule
 * accepts; one that is new has no baseline.
 */
const dvcDiff = {
    title: 'DVC, `dvc metrics diff --json`',
    syntax: ['json'],
    detection: dvc_diff_detection,
    example: 'metrics.json.test.auc',
    tested: 'DVC 3.67.1',
    recognises: (content) => {
        const root = treeIn(content);
        return isDiff(root) && changes(root).length > 0 && changes(root).every(isWhole);
    },
    read: (content, path) => {
        const root = treeIn(content);
        if (!isDiff(root))
            throw (0,shape/* otherShape */.Sj)(path, 'what `dvc metrics diff --json` prints', `it is not ${dvc_diff_detection}`);
        const [file, ...more] = root.keys();
        return {
            root: sideOf(root, (change) => change.get('new') ?? null),
            baseline: sideOf(root, (change) => change.get('old') ?? undefined),
            inside: file !== undefined && more.length === 0 ? [[file]] : [],
            ...(!changes(root).some(isUnchanged) && { omission: unchanged }),
        };
    },
};
const unchanged = {
    why: 'DVC leaves out the metrics that did not change',
    fix: 'write the file with dvc metrics diff --all --json',
    everywhere: true,
};
function isDiff(tree) {
    return (0,metrics_tree/* isMap */.jh)(tree) && [...tree.values()].every((file) => (0,metrics_tree/* isMap */.jh)(file) && [...file.values()].every(isChange));
}
function isChange(tree) {
    return ((0,shape/* hasOnly */.jL)(tree, ['old', 'new', 'diff']) &&
        tree.size > 0 &&
        [...tree.values()].every((value) => !(0,metrics_tree/* isMap */.jh)(value) && !(0,metrics_tree/* isArray */.cy)(value)));
}
/** As DVC writes it: both sides, and their difference where both are numbers. */
function isWhole(change) {
    const sides = [change.get('old'), change.get('new')];
    return !sides.includes(undefined) && ((0,metrics_tree/* isNumber */.Et)(change.get('diff')) || !sides.every(metrics_tree/* isNumber */.Et));
}
/** DVC writes such only with --all. NaN is none: it differs from itself. */
function isUnchanged(change) {
    return change.get('new') === change.get('old');
}
function changes(root) {
    return [...root.values()].flatMap((file) => [...file.values()]).filter(metrics_tree/* isMap */.jh);
}
function sideOf(root, side) {
    const files = new Map();
    for (const [file, metrics] of root) {
        const values = new Map();
        for (const [name, change] of metrics) {
            const value = (0,metrics_tree/* isMap */.jh)(change) ? side(change) : undefined;
            if (value !== undefined)
                values.set(name, value);
        }
        files.set(file, values);
    }
    return files;
}

// EXTERNAL MODULE: ./lib/src/result/number-text.js
var number_text = __webpack_require__(84941);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/epochs.js



/** A table with a row an epoch, or a row a call of the logger. */
const epochs = {
    title: 'table of epochs, rounds or steps: Lightning, Keras and Ultralytics CSV, boosting libraries, DVCLive plots',
    syntax: ['csv'],
    detection: 'comma-, semicolon- or tab-separated text with a header',
    example: 'metrics/mAP50-95(B)',
    tested: 'Lightning 2.6.6, Keras 3.15.1, Ultralytics 8.4.190 and 8.2.0, XGBoost 3.2.0, CatBoost 1.2.10, DVCLive 3.49.1',
    rows: true,
    general: true,
    recognises: ({ syntax }) => syntax === 'csv',
    read: (content, path, { row }) => {
        const table = tableIn(content, path);
        const rows = joined(rowsOf(table), 'epoch');
        if (row !== 'last' || isSparse(table))
            return { root: chosenRow(rows, row, path) };
        return {
            root: chosenRow(rows.slice(-1), row, path),
            omission: {
                why: 'row: last means the last row, in which an empty cell is no value',
                fix: 'have the metric written in the last row too, or write row: { best_of: <column>, direction: … }',
            },
        };
    },
};
/**
 * A logger that counts steps writes a row a call: an empty cell was not logged in that call, and the value before it still
 * stands. In other tables a row is written whole, and an empty cell is how pandas writes NaN.
 */
function isSparse({ header }) {
    return header.includes('step');
}
function tableIn(content, path) {
    if (content.syntax === 'csv')
        return content.table;
    throw (0,shape/* otherShape */.Sj)(path, 'a table', `it is ${content.syntax}`);
}
/** An empty cell is no value. A first column without a name is the index that pandas writes. */
function rowsOf({ header, rows }) {
    return rows.map((cells) => new Map(header.flatMap((column, index) => {
        const text = (cells[index] ?? '').trim();
        return text === '' || column === '' ? [] : [[column, (0,number_text/* numberInText */.q)(text) ?? text]];
    })));
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/evidently.js




/**
 * Reports and test suites. A metric's place in the file says nothing that lasts, so metrics are found by their name: the
 * type, the column, and for drift what kind of number it is. Evidently changes from p-values to distances by itself where
 * the data grow, and `max` of the one is `min` of the other.
 */
const evidently = {
    title: 'Evidently report or test suite',
    syntax: ['json'],
    detection: '`metrics` with `metric_name` or `metric_id` and `value`, or with `metric` and `result`; `tests` with `status` and `group`',
    example: 'DriftedColumnsCount.share',
    tested: 'Evidently 0.7.23 and 0.4.40',
    recognises: (content) => content.syntax === 'json' && kindOf(content.root) !== undefined,
    read: (content, path) => {
        const root = treeIn(content);
        const kind = kindOf(root);
        if (!kind)
            throw new error/* UserError */.yo('malformed', { what: `${path} is no report or test suite of Evidently` });
        return kind === 'suite' ? readSuite(root, path) : readReport(root, kind);
    },
};
function kindOf(root) {
    const metrics = (0,metrics_tree/* child */.jf)(root, 'metrics');
    const tests = (0,metrics_tree/* child */.jf)(root, 'tests');
    const has = (entry, key) => typeof (0,metrics_tree/* child */.jf)(entry, key) === 'string';
    if ((0,metrics_tree/* isArray */.cy)(metrics) && metrics.length > 0) {
        const isNew = (entry) => (has(entry, 'metric_name') || has(entry, 'metric_id')) && has(entry, 'id') && (0,metrics_tree/* child */.jf)(entry, 'value') !== undefined;
        if (tests !== undefined && metrics.every(isNew))
            return 'report';
        const isOld = (entry) => has(entry, 'metric') && (0,metrics_tree/* isMap */.jh)((0,metrics_tree/* child */.jf)(entry, 'result'));
        if (typeof (0,metrics_tree/* child */.jf)(root, 'version') === 'string' && metrics.every(isOld))
            return 'report_0_4';
        return undefined;
    }
    const isTest = (entry) => has(entry, 'status') && has(entry, 'group');
    return (0,metrics_tree/* isArray */.cy)(tests) && (0,metrics_tree/* isMap */.jh)((0,metrics_tree.at)(root, ['summary', 'by_status'])) && tests.every(isTest) ? 'suite' : undefined;
}
function readReport(root, kind) {
    const entries = (0,metrics_tree/* child */.jf)(root, 'metrics');
    const of = kind === 'report' ? metricOf : oldMetricOf;
    const named = byName(((0,metrics_tree/* isArray */.cy)(entries) ? entries : []).map(of));
    const counts = countsOf((0,metrics_tree/* child */.jf)(root, 'tests') ?? null);
    const found = grown([
        ...named.map(({ name, value }) => [name, value]),
        ...[...(counts ?? [])].map(([key, count]) => [[key], count]),
    ]);
    return {
        root: found,
        names: kind === 'report' ? printedNames(found, named) : shortNames(named),
        facts: (of) => factsOf(found, of),
    };
}
function metricOf(entry, index) {
    const printed = String((0,metrics_tree/* child */.jf)(entry, 'metric_name') ?? (0,metrics_tree/* child */.jf)(entry, 'metric_id'));
    const config = (0,metrics_tree/* child */.jf)(entry, 'config') ?? null;
    const type = (0,metrics_tree/* child */.jf)(config, 'type');
    const method = (0,metrics_tree/* child */.jf)(config, 'method');
    const short = [
        ...(typeof type === 'string' ? [type.slice(type.lastIndexOf(':') + 1)] : []),
        ...[(0,metrics_tree/* child */.jf)(config, 'column')].filter((column) => typeof column === 'string'),
        ...(typeof method === 'string' ? [/\bp_value$/i.test(method) ? 'p_value' : method] : []),
    ];
    const value = (0,metrics_tree/* child */.jf)(entry, 'value') ?? null;
    return { printed, value, names: [...(typeof type === 'string' ? [short] : []), [printed], place(index)] };
}
function oldMetricOf(entry, index) {
    const value = (0,metrics_tree/* child */.jf)(entry, 'result') ?? null;
    const metric = String((0,metrics_tree/* child */.jf)(entry, 'metric'));
    const column = (0,metrics_tree/* child */.jf)(value, 'column_name');
    return { value, names: [typeof column === 'string' ? [metric, column] : [metric], place(index)] };
}
function place(index) {
    return ['metrics', String(index)];
}
/** Each metric with the first of its names that neither is nor leads to another metric. */
function byName(metrics) {
    const through = new Map();
    for (const metric of metrics) {
        for (const name of metric.names) {
            for (const [index] of name.entries()) {
                const pointer = (0,metrics_tree/* pointerOf */.rq)(name.slice(0, index + 1));
                through.set(pointer, (through.get(pointer) ?? new Set()).add(metric));
            }
        }
    }
    const isOwn = (name) => through.get((0,metrics_tree/* pointerOf */.rq)(name))?.size === 1;
    return metrics.map((metric, index) => ({ ...metric, name: metric.names.find(isOwn) ?? place(index) }));
}
/** A tree with these values at these paths; none of them leads through another. */
function grown(values) {
    const found = new Map();
    const below = new Map();
    for (const [[key = '', ...rest], value] of values) {
        const inner = below.get(key);
        if (inner)
            inner.push([rest, value]);
        else {
            found.set(key, value);
            if (rest.length > 0)
                below.set(key, [[rest, value]]);
        }
    }
    for (const [key, inner] of below)
        found.set(key, grown(inner));
    return found;
}
/** The names that the file prints, `Accuracy(classification_name=default)`; the short ones come first, to be shown. */
function printedNames(root, named) {
    const found = new Map();
    const shared = new Set();
    for (const { name, printed = '', value } of named) {
        for (const [rest] of (0,metrics_tree/* leaves */.FQ)(value)) {
            const path = [...name, ...rest];
            const text = [printed, ...rest].join('.');
            if (found.has(text))
                shared.add(text);
            found.set((0,selector/* selectorOf */.Bk)(root, path), path);
            found.set(text, path);
        }
    }
    for (const text of shared)
        found.delete(text);
    return found;
}
/** Limits that were set, not measured: `drift_share` is no share of drifted columns, and `max` on it would always pass. */
const limits = ['drift_share', 'stattest_threshold'];
/** `share_of_drifted_columns` for what all metrics that have it agree on; of two data sets, the current one. */
function shortNames(named) {
    const found = new Map();
    for (const { name, value } of named) {
        for (const group of [[], ['current']]) {
            for (const [key, scalar] of (0,metrics_tree/* children */.Y_)((0,metrics_tree.at)(value, group) ?? null)) {
                if ((0,metrics_tree/* isMap */.jh)(scalar) || (0,metrics_tree/* isArray */.cy)(scalar) || limits.includes(key))
                    continue;
                const known = found.get(key);
                if (!found.has(key))
                    found.set(key, { path: [...name, ...group, key], value: scalar });
                else if (!Object.is(known?.value, scalar))
                    found.set(key, undefined);
            }
        }
    }
    return new Map([...found].flatMap(([key, one]) => (one ? [[key, one.path]] : [])));
}
/** Which way drift lies, where the file names the method. */
function factsOf(root, path) {
    if (path.length === 1)
        return countFacts(path);
    const last = path[path.length - 1] ?? '';
    const stated = (0,metrics_tree.at)(root, [...path.slice(0, -1), 'stattest_name']);
    const method = path[0] === 'ValueDrift' ? last : last === 'drift_score' && typeof stated === 'string' ? stated : '';
    if (/\bp_value$/i.test(method))
        return { direction: 'higher_is_better' };
    if (/\b(?:distance|divergence)\b/i.test(method))
        return { direction: 'lower_is_better' };
    return undefined;
}
function countFacts([name = '', ...below]) {
    if (below.length > 0)
        return undefined;
    if (name === 'passed')
        return { direction: 'higher_is_better' };
    return ['failed', 'errors', 'warnings', 'skipped'].includes(name) ? { direction: 'lower_is_better' } : undefined;
}
/** @throws UserError `empty` where no test was carried out */
function readSuite(root, path) {
    const tests = (0,metrics_tree/* child */.jf)(root, 'tests') ?? null;
    const counts = countsOf(tests);
    if (counts)
        return { root: new Map([...((0,metrics_tree/* isMap */.jh)(root) ? root : []), ...counts]), inside: [['summary']], facts: countFacts };
    const all = [...(0,metrics_tree/* children */.Y_)(tests)].length;
    throw new error/* UserError */.yo('empty', {
        what: `${path} holds no test that was carried out`,
        why: all === 0 ? 'the suite has no test' : `all of its ${all} tests were skipped`,
        fix: 'find out why nothing was tested',
    });
}
/**
 * How many tests of each outcome. A test that raised did not pass, and a status nobody knows did not either.
 *
 * @returns undefined where none was carried out
 */
function countsOf(tests) {
    const statuses = [...(0,metrics_tree/* children */.Y_)(tests)].map(([, test]) => (0,metrics_tree/* child */.jf)(test, 'status'));
    const count = (status) => statuses.filter((each) => each === status).length;
    const [passed, warnings, skipped] = [count('SUCCESS'), count('WARNING'), count('SKIPPED')];
    if (statuses.length === skipped)
        return undefined;
    return new Map([
        ['total', statuses.length],
        ['passed', passed],
        ['failed', statuses.length - passed - warnings - skipped],
        ['errors', count('ERROR')],
        ['warnings', warnings],
        ['skipped', skipped],
    ]);
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/instant.js

/** A moment written as milliseconds since 1970, or as ISO 8601 with its zone; a time without one is no evidence. */
function instant(value) {
    const isZoned = typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value);
    if (!(0,metrics_tree/* isNumber */.Et)(value) && !isZoned)
        return undefined;
    const date = new Date(isZoned ? value : Math.round(Number(value)));
    return Number.isNaN(date.getTime()) ? undefined : date;
}
/** A moment written as seconds since 1970, as Python's `time.time()` gives it. */
function instantOfSeconds(value) {
    return (0,metrics_tree/* isNumber */.Et)(value) ? instant(Number(value) * 1000) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/great-expectations.js




/**
 * Validation results. Great Expectations counts an expectation over no value as a success; here it did not pass, for
 * nothing was measured. So the counts `evaluated`, `passed`, `failed`, `exceptions` and `without_values` are taken from
 * the results themselves.
 */
const greatExpectations = {
    title: 'Great Expectations: validation result, or description of a checkpoint',
    syntax: ['json'],
    detection: '`statistics.evaluated_expectations` with `results`, or `statistics.evaluated_validations` with `validation_results`',
    example: 'failed',
    tested: 'Great Expectations 1.24.1',
    recognises: (content) => content.syntax === 'json' && validationsIn(content.root) !== undefined,
    read: (content, path) => readValidations(treeIn(content), path),
};
function validationsIn(root) {
    if ((0,metrics_tree.at)(root, ['statistics', 'evaluated_expectations']) !== undefined && (0,metrics_tree/* isArray */.cy)((0,metrics_tree/* child */.jf)(root, 'results'))) {
        return [{ of: root, path: ['results'] }];
    }
    const results = (0,metrics_tree/* child */.jf)(root, 'validation_results');
    if ((0,metrics_tree.at)(root, ['statistics', 'evaluated_validations']) === undefined || !(0,metrics_tree/* isArray */.cy)(results))
        return undefined;
    return results.map((of, index) => ({ of, path: ['validation_results', String(index), 'expectations'] }));
}
function readValidations(root, path) {
    const validations = validationsIn(root);
    if (!validations || !(0,metrics_tree/* isMap */.jh)(root)) {
        throw new error/* UserError */.yo('malformed', { what: `${path} is no validation result of Great Expectations` });
    }
    if (validations.length === 0) {
        throw new error/* UserError */.yo('empty', { what: `the checkpoint in ${path} ran no validation` });
    }
    const results = validations.flatMap((validation) => resultsOf(root, validation, path));
    const date = instant((0,metrics_tree.at)(root, ['meta', 'validation_time'])) ?? instant((0,metrics_tree.at)(root, ['meta', 'run_id', 'run_time']));
    return {
        root: new Map([...root, ...great_expectations_countsOf(results.map(({ result }) => result))]),
        inside: [['statistics']],
        names: namesOf(results),
        facts: great_expectations_countFacts,
        ...(date && { date }),
    };
}
/** @throws UserError `empty` where no expectation met a row, `unsupported` where results were left out */
function resultsOf(root, { of, path: place }, path) {
    const results = (0,metrics_tree.at)(root, place);
    const found = ((0,metrics_tree/* isArray */.cy)(results) ? results : []).map((result, index) => ({ result, path: [...place, String(index)] }));
    const suite = (0,metrics_tree/* child */.jf)(of, 'suite_name') ?? (0,metrics_tree/* child */.jf)(of, 'expectation_suite_name');
    const subject = typeof suite === 'string' ? `the suite ${suite}` : ['', ...place.slice(0, -1)].join('/');
    const name = subject === '' ? path : `${subject} in ${path}`;
    const evaluated = (0,metrics_tree.at)(of, ['statistics', 'evaluated_expectations']);
    if ((0,metrics_tree/* isNumber */.Et)(evaluated) && Number(evaluated) > found.length) {
        throw new error/* UserError */.yo('unsupported', {
            what: `${name} evaluated ${evaluated} expectations, and holds the results of ${found.length}`,
            why: 'what the others met cannot be told',
            fix: 'validate without only_return_failures',
        });
    }
    if (found.length === 0) {
        throw new error/* UserError */.yo('empty', {
            what: `${name} evaluated no expectation`,
            why: 'a suite without expectations succeeds on any data',
            fix: 'add expectations to the suite, or name the right one',
        });
    }
    const counts = found.flatMap(({ result }) => {
        const count = (0,metrics_tree.at)(result, ['result', 'element_count']);
        return (0,metrics_tree/* isNumber */.Et)(count) ? [Number(count)] : [];
    });
    if (counts.length > 0 && counts.every((count) => count === 0)) {
        throw new error/* UserError */.yo('empty', {
            what: `${name} was validated on no rows`,
            why: 'expectations about the values of a column succeed where there is none',
            fix: 'find out why the batch is empty',
        });
    }
    return found;
}
function great_expectations_countsOf(results) {
    const passed = results.filter((result) => (0,metrics_tree/* child */.jf)(result, 'success') === true && !raised(result) && hadValues(result));
    return new Map([
        ['evaluated', results.length],
        ['passed', passed.length],
        ['failed', results.length - passed.length],
        ['exceptions', results.filter(raised).length],
        ['without_values', results.filter((result) => !hadValues(result)).length],
    ]);
}
/** Great Expectations 1 keeps a record a metric where one raised, and a single one where none did. */
function raised(result) {
    const info = (0,metrics_tree/* child */.jf)(result, 'exception_info') ?? null;
    const isRaised = (record) => (0,metrics_tree/* child */.jf)(record, 'raised_exception') === true;
    return isRaised(info) || [...(0,metrics_tree/* children */.Y_)(info)].some(([, record]) => isRaised(record));
}
/** Whether an expectation about the values of a column met any: rows that a condition lets through, and not all null. */
function hadValues(result) {
    const elements = (0,metrics_tree.at)(result, ['result', 'element_count']);
    const missing = (0,metrics_tree.at)(result, ['result', 'missing_count']) ?? 0;
    return !(0,metrics_tree/* isNumber */.Et)(elements) || Number(elements) > ((0,metrics_tree/* isNumber */.Et)(missing) ? Number(missing) : 0);
}
function great_expectations_countFacts([name = '', ...below]) {
    if (below.length > 0)
        return undefined;
    if (name === 'passed')
        return { direction: 'higher_is_better' };
    return ['failed', 'exceptions', 'without_values'].includes(name) ? { direction: 'lower_is_better' } : undefined;
}
/** `expect_column_mean_to_be_between.age.observed_value`, where the suite has one such expectation. */
function namesOf(results) {
    const found = new Map();
    for (const { result, path } of results) {
        const config = (0,metrics_tree/* child */.jf)(result, 'expectation_config') ?? result;
        const type = (0,metrics_tree/* child */.jf)(config, 'type') ?? (0,metrics_tree/* child */.jf)(config, 'expectation_type');
        const column = (0,metrics_tree.at)(config, ['kwargs', 'column']);
        const name = [type, column].filter((part) => typeof part === 'string').join('.');
        for (const [key, value] of (0,metrics_tree/* children */.Y_)((0,metrics_tree/* child */.jf)(result, 'result') ?? null)) {
            if (name === '' || (0,metrics_tree/* isMap */.jh)(value) || (0,metrics_tree/* isArray */.cy)(value))
                continue;
            const full = `${name}.${key}`;
            found.set(full, found.has(full) ? undefined : [...path, 'result', key]);
        }
    }
    return new Map([...found].filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/test-counts.js

/** A run that tested nothing has no failures either: that is an error, for `failed: { max: 0 }` would pass. */
function nothingTested(path, why) {
    return new error/* UserError */.yo('empty', {
        what: `${path} is the report of a run in which no test ran`,
        why,
        fix: 'have the run select tests that can run here',
    }, { file: path });
}
/** A run that could not read some test files knows nothing of the tests in them. */
function notCollected(path, names) {
    const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
    return new error/* UserError */.yo('malformed', {
        what: `${path} is the report of a run that could not collect all tests`,
        why: `collection failed in ${shown}`,
        fix: 'run pytest and mend what it says of the import',
    }, { file: path });
}
/** Which way the counts of a test run are better. */
const testDirections = new Map([
    ['passed', 'higher_is_better'],
    ['failed', 'lower_is_better'],
    ['error', 'lower_is_better'],
    ['errors', 'lower_is_better'],
    ['skipped', 'lower_is_better'],
]);

;// CONCATENATED MODULE: ./lib/src/formats/metrics/junit.js





/** The XML that test runners write. Everything is counted from the test cases; what the suites say of themselves is a check. */
const junit = {
    title: 'JUnit XML of pytest and other test runners',
    syntax: ['xml'],
    detection: 'root element `testsuites` or `testsuite`',
    example: 'failed',
    tested: 'pytest 9.2.0',
    recognises: (content) => junit_isReport(rootOf(content)),
    read: (content, path) => {
        const element = rootOf(content);
        if (!element || !junit_isReport(element)) {
            throw (0,shape/* otherShape */.Sj)(path, 'JUnit XML', `its root element is ${element?.name ?? 'missing'}`);
        }
        const suites = new Map();
        const counts = junit_countsOf(element, new Set(), suites, path);
        if (counts.tests === 0)
            throw nothingTested(path, 'it holds no test case');
        if (counts.ran === 0)
            throw nothingTested(path, `tests ${counts.tests}: skipped ${counts.skipped}, errors ${counts.errors}`);
        const time = timeOf(element);
        const root = new Map([
            ...treeOf(counts),
            ...(time === undefined ? [] : [['time', time]]),
            ['suites', new Map([...suites].map(([name, of]) => [name, treeOf(of)]))],
        ]);
        const date = endOf(element);
        return {
            root,
            facts: (of) => {
                const direction = typeof (0,metrics_tree.at)(root, of) === 'number' ? testDirections.get(of.at(-1) ?? '') : undefined;
                return direction && { direction };
            },
            ...(date && { date }),
        };
    },
};
function none() {
    return { tests: 0, passed: 0, failed: 0, errors: 0, skipped: 0, ran: 0, faults: 0 };
}
function add(to, more) {
    for (const key of Object.keys(to))
        to[key] += more[key];
}
function treeOf({ tests, passed, failed, errors, skipped }) {
    return new Map(Object.entries({ tests, passed, failed, errors, skipped }));
}
function rootOf(content) {
    return content.syntax === 'xml' ? content.root : undefined;
}
function junit_isReport(element) {
    return element?.name === 'testsuites' || element?.name === 'testsuite';
}
/**
 * Counts a suite with all that is in it.
 *
 * @param within names of the suites it is in; suites of one name are one
 * @throws UserError `malformed` where the suite says that more failed than its test cases show
 */
function junit_countsOf(suite, within, suites, path) {
    const name = suite.name === 'testsuite' ? suite.attributes.get('name') : undefined;
    const names = name ? new Set([...within, name]) : within;
    const own = none();
    const total = none();
    for (const child of suite.children) {
        if (junit_isReport(child))
            add(total, junit_countsOf(child, names, suites, path));
        else if (child.name === 'testcase') {
            refuseUncollected(child, path);
            add(own, caseOf(child));
        }
        // A suite that could not be set up has no test case to say so.
        else if (child.name === 'failure')
            add(own, { ...none(), failed: 1, faults: 1 });
        else if (child.name === 'error')
            add(own, { ...none(), errors: 1, faults: 1 });
    }
    for (const each of names) {
        const known = suites.get(each) ?? none();
        add(known, own);
        suites.set(each, known);
    }
    add(total, own);
    const declared = declaredIn(suite, 'failures') + declaredIn(suite, 'errors');
    if (declared > total.faults) {
        throw new error/* UserError */.yo('malformed', {
            what: `${path} contradicts itself: a suite says that ${declared} failed, its test cases show ${total.faults}`,
            fix: 'have the report written whole',
        }, { file: path });
    }
    return total;
}
/** pytest's word for a file whose tests it could not even count. */
function refuseUncollected(element, path) {
    const isUncollected = element.children.some(({ name, attributes }) => name === 'error' && attributes.get('message') === 'collection failure');
    if (isUncollected)
        throw notCollected(path, [element.attributes.get('name') ?? '']);
}
function declaredIn(suite, attribute) {
    const count = Number(suite.attributes.get(attribute) ?? 0);
    return Number.isFinite(count) ? count : 0;
}
/** What runners say by an attribute alone: googletest of a disabled test, others of a failed one. */
const notRun = new Set(['notrun', 'suppressed', 'disabled', 'skipped', 'ignored']);
const broken = new Set(['failed', 'failure', 'fail', 'error', 'errored']);
function caseOf(element) {
    const named = (name) => element.children.filter((child) => child.name === name);
    const [failures, errors, skips] = [named('failure'), named('error'), named('skipped')];
    const marks = ['status', 'result'].map((key) => (element.attributes.get(key) ?? '').toLowerCase());
    const faults = failures.length + errors.length || (marks.some((mark) => broken.has(mark)) ? 1 : 0);
    const isFaulty = faults > 0;
    const isSkipped = !isFaulty && (skips.length > 0 || marks.some((mark) => notRun.has(mark)));
    const isExpectedFailure = skips.some((skip) => skip.attributes.get('type') === 'pytest.xfail');
    return {
        tests: 1,
        passed: isFaulty || isSkipped ? 0 : 1,
        failed: isFaulty && (failures.length > 0 || errors.length === 0) ? 1 : 0,
        errors: errors.length > 0 ? 1 : 0,
        skipped: isSkipped ? 1 : 0,
        ran: isExpectedFailure || (!isSkipped && errors.length === 0) ? 1 : 0,
        faults,
    };
}
/** Seconds by the outermost element that says; else the sum of what is in it, where all of it says. */
function timeOf(element) {
    const written = element.attributes.get('time');
    const time = written === undefined ? undefined : (0,number_text/* numberInText */.q)(written);
    if (written !== undefined)
        return time === undefined ? undefined : Number(time);
    if (!junit_isReport(element))
        return undefined;
    const parts = element.children.filter((child) => junit_isReport(child) || child.name === 'testcase').map(timeOf);
    return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}
/**
 * When the outermost suites ended: the start that each writes, and its time. Of several the earliest, for a report may be
 * merged from an old run and a new one. A time without a zone is no evidence.
 */
function endOf(root) {
    const suites = root.name === 'testsuite' ? [root] : root.children.filter(junit_isReport);
    let earliest;
    for (const suite of suites) {
        const start = suite.attributes.get('timestamp') ?? '';
        const seconds = timeOf(suite);
        const end = /T.*(?:Z|[+-][0-9]{2}:?[0-9]{2})$/.test(start) ? Date.parse(start) + (seconds ?? 0) * 1000 : Number.NaN;
        if (!Number.isFinite(end))
            return undefined;
        earliest = Math.min(earliest ?? end, end);
    }
    return earliest === undefined ? undefined : new Date(earliest);
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/lm-eval.js




const lm_eval_detection = '`results` with a map a task, beside `configs`, `versions` and `n-shot`';
/** The results file of the evaluation harness: it knows direction, standard error and sample size of its metrics. */
const lmEval = {
    title: 'lm-evaluation-harness `results_<time>.json`',
    syntax: ['json'],
    detection: lm_eval_detection,
    example: 'gsm8k."exact_match,strict-match"',
    tested: 'lm-evaluation-harness 0.4.13',
    recognises: (content) => isResults(treeIn(content)),
    read: (content, path) => {
        const root = treeIn(content);
        if (!isResults(root))
            throw (0,shape/* otherShape */.Sj)(path, 'a results file of lm-evaluation-harness', `it has no ${lm_eval_detection}`);
        // When the evaluation began: the file does not say when it ended, and an age that is too high passes nothing.
        const date = instantOfSeconds(root.get('date'));
        return {
            root,
            names: [...lm_eval_shortNames(root)],
            inside: [['results']],
            facts: (of) => lm_eval_factsOf(root, of),
            // A group stands among the results too.
            isMetric: (of) => of[0] === 'results' && metricAt(of) !== undefined,
            ...(date && { date }),
        };
    },
};
function isResults(tree) {
    if (!(0,metrics_tree/* isMap */.jh)(tree))
        return false;
    const results = tree.get('results');
    if (!(0,metrics_tree/* isMap */.jh)(results) || results.size === 0 || ![...results.values()].every(metrics_tree/* isMap */.jh))
        return false;
    return ['configs', 'versions', 'n-shot'].every((name) => (0,metrics_tree/* isMap */.jh)(tree.get(name)));
}
/** `gsm8k.exact_match` for `gsm8k."exact_match,strict-match"`; with two filters it stands for both. */
function* lm_eval_shortNames(root) {
    const results = root.get('results');
    for (const [task, values] of (0,metrics_tree/* isMap */.jh)(results) ? results : []) {
        for (const key of (0,metrics_tree/* isMap */.jh)(values) ? values.keys() : []) {
            const path = ['results', task, key];
            const found = metricAt(path);
            if (found)
                yield [`${task}.${found.metric}`, path];
        }
    }
}
/** What stands at a path of the results; a standard error is no metric, nor is a number without a filter (`sample_len`). */
function metricAt(path) {
    const [part, task, key, ...deeper] = path;
    if ((part !== 'results' && part !== 'groups') || task === undefined || key === undefined || deeper.length > 0)
        return undefined;
    const [, metric, filter] = /^([^,]+),(.+)$/s.exec(key) ?? [];
    if (metric === undefined || filter === undefined || metric.endsWith('_stderr'))
        return undefined;
    return { task, metric, filter };
}
/** Metrics that are the share of samples answered right. */
const shares = ['acc', 'acc_norm', 'exact_match'];
function lm_eval_factsOf(root, path) {
    const found = metricAt(path);
    if (!found)
        return undefined;
    const { task, metric, filter } = found;
    const isHigherBetter = (0,metrics_tree.at)(root, ['higher_is_better', task, metric]);
    const direction = typeof isHigherBetter === 'boolean' ? (isHigherBetter ? 'higher_is_better' : 'lower_is_better') : undefined;
    const trials = lm_eval_trialsOf(root, path, found);
    const stderr = (0,metrics_tree.at)(root, [...path.slice(0, -1), `${metric}_stderr,${filter}`]);
    const isShare = shares.includes(metric);
    // Rows that are all alike have a standard error of 0; of a share, their number says more.
    const isKnown = typeof stderr === 'number' && Number.isFinite(stderr) && !(stderr === 0 && isShare);
    return {
        ...(direction && { direction }),
        ...(isKnown && { standard_error: stderr }),
        ...(trials !== undefined && (isKnown || isShare) && { trials }),
    };
}
/** How many samples were evaluated. A group has a count a metric, for not every task in it has all metrics. */
function lm_eval_trialsOf(root, path, { task, metric, filter }) {
    const ofGroup = (0,metrics_tree.at)(root, [...path.slice(0, -1), 'sample_count', `${metric},${filter}`]);
    const count = ofGroup ?? (0,metrics_tree.at)(root, ['n-samples', task, 'effective']);
    return (0,metrics_tree/* isNumber */.Et)(count) ? Number(count) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/mlflow.js




/** The latest value of each metric of one run, as MLflow's REST API answers it. The other stores are turned into this. */
const mlflow = {
    title: 'MLflow run: answer of `runs/get`, or of `runs/search` with one run',
    syntax: ['json'],
    detection: '`run`, or each of `runs`, with `info.run_id` or `info.run_uuid`, and `data`',
    example: 'val/acc',
    tested: 'MLflow 3.17.2, SQLite store behind `mlflow server`',
    recognises: (content) => content.syntax === 'json' && (runsIn(content.root)?.every(isRun) ?? false),
    read: (content, path) => readRun(theRun(treeIn(content), path), path),
};
function runsIn(root) {
    const run = (0,metrics_tree/* child */.jf)(root, 'run');
    const runs = (0,metrics_tree/* child */.jf)(root, 'runs');
    return (0,metrics_tree/* isMap */.jh)(run) ? [run] : (0,metrics_tree/* isArray */.cy)(runs) && runs.length > 0 ? runs : undefined;
}
function isRun(run) {
    const id = (0,metrics_tree.at)(run, ['info', 'run_id']) ?? (0,metrics_tree.at)(run, ['info', 'run_uuid']);
    return typeof id === 'string' && (0,metrics_tree/* isMap */.jh)((0,metrics_tree/* child */.jf)(run, 'data'));
}
function theRun(root, path) {
    const [run, ...more] = runsIn(root) ?? [];
    if (more.length > 0) {
        throw new error/* UserError */.yo('unsupported', {
            what: `${path} holds ${more.length + 1} runs, and which of them is judged is not stated`,
            fix: 'save the answer of runs/get for one run, or search with max_results 1',
        });
    }
    if (run !== undefined && isRun(run))
        return run;
    throw new error/* UserError */.yo('malformed', { what: `${path} is no answer of runs/get of MLflow: it holds no run` });
}
/** @throws UserError `unsupported` for a run that failed, still runs or was deleted: its numbers are not its result */
function readRun(run, path) {
    const info = (key) => (0,metrics_tree.at)(run, ['info', key]);
    const name = String(info('run_name') ?? info('run_id') ?? info('run_uuid'));
    const status = info('status');
    if (status !== 'FINISHED') {
        throw new error/* UserError */.yo('unsupported', {
            what: `the run ${name} in ${path} has status ${String(status ?? 'unknown')}, not FINISHED`,
            why: 'the metrics of a run that did not finish are not its result',
            fix: 'name a finished run',
        });
    }
    if (info('lifecycle_stage') === 'deleted') {
        throw new error/* UserError */.yo('unsupported', {
            what: `the run ${name} in ${path} is deleted`,
            why: 'somebody took it out of the experiment',
            fix: 'name another run, or restore it: mlflow runs restore',
        });
    }
    const date = instant(info('end_time'));
    return { root: metricsOf(run, path), ...(date && { date }) };
}
/** Parameters and tags are left out: they were set, not measured. */
function metricsOf(run, path) {
    const metrics = (0,metrics_tree.at)(run, ['data', 'metrics']) ?? [];
    const found = new Map();
    for (const metric of (0,metrics_tree/* isArray */.cy)(metrics) ? metrics : [metrics]) {
        const key = (0,metrics_tree/* child */.jf)(metric, 'key');
        if (typeof key !== 'string')
            throw new error/* UserError */.yo('malformed', { what: `${path} has a metric without a key` });
        if (found.has(key)) {
            throw new error/* UserError */.yo('malformed', {
                what: `${path} has two values of the metric ${JSON.stringify(key)}`,
                why: 'runs/get answers the latest value of each',
            });
        }
        found.set(key, meant((0,metrics_tree/* child */.jf)(metric, 'value') ?? null));
    }
    return found;
}
/** MLflow's stores cannot hold infinity and write the largest double instead; protobuf's JSON writes NaN as text. */
function meant(value) {
    if (value === 'NaN')
        return Number.NaN;
    if (value === 'Infinity' || value === Number.MAX_VALUE)
        return Number.POSITIVE_INFINITY;
    if (value === '-Infinity' || value === -Number.MAX_VALUE)
        return Number.NEGATIVE_INFINITY;
    return value;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/prometheus.js





/** The one number that an instant query answers, saved or live. */
const prometheus = {
    title: 'Prometheus: answer of `/api/v1/query`',
    syntax: ['json'],
    detection: '`status: success` with `data.resultType`, or `status: error` with `errorType` and `error`',
    example: 'value',
    tested: 'Prometheus 3.15.0',
    recognises: (content) => content.syntax === 'json' && isAnswer(content.root),
    read: (content, path) => readAnswer(treeIn(content), path),
};
function isAnswer(root) {
    if (!(0,metrics_tree/* isMap */.jh)(root))
        return false;
    if (root.get('status') === 'error')
        return isText(root.get('errorType')) && isText(root.get('error'));
    const data = root.get('data');
    return root.get('status') === 'success' && isText((0,metrics_tree/* child */.jf)(data, 'resultType')) && (0,metrics_tree/* isArray */.cy)((0,metrics_tree/* child */.jf)(data, 'result'));
}
function readAnswer(root, path) {
    if (!isAnswer(root))
        throw new error/* UserError */.yo('malformed', { what: `${path} is no answer of /api/v1/query of Prometheus` });
    if ((0,metrics_tree/* child */.jf)(root, 'status') === 'error') {
        throw new error/* UserError */.yo('malformed', {
            what: `Prometheus answered ${String((0,metrics_tree/* child */.jf)(root, 'errorType'))} in ${path}`,
            why: String((0,metrics_tree/* child */.jf)(root, 'error')),
            fix: 'mend the query',
        });
    }
    const warnings = (0,metrics_tree/* child */.jf)(root, 'warnings');
    if ((0,metrics_tree/* isArray */.cy)(warnings) && warnings.length > 0) {
        throw new error/* UserError */.yo('unsupported', {
            what: `Prometheus answered ${path} with a warning`,
            why: `${warnings.slice(0, 3).map(String).join('; ')}: the number may rest on a part of the data`,
            fix: 'mend the query or the server, so that it answers without a warning',
        });
    }
    const data = (0,metrics_tree/* child */.jf)(root, 'data');
    const result = (0,metrics_tree/* child */.jf)(data, 'result');
    return reading(sampleOf(String((0,metrics_tree/* child */.jf)(data, 'resultType')), (0,metrics_tree/* isArray */.cy)(result) ? result : [], path), path);
}
/** The one sample: [time in seconds, value as text]. */
function sampleOf(type, result, path) {
    if (type === 'scalar')
        return result;
    if (type !== 'vector') {
        throw new error/* UserError */.yo('unsupported', {
            what: `${path} holds a ${type}, and an instant vector or a scalar is judged`,
            ...(type === 'matrix' && {
                fix: 'ask /api/v1/query for an instant, without a range: avg_over_time(metric[1h]) instead of metric[1h]',
            }),
        });
    }
    const [only, ...more] = result;
    if (only === undefined) {
        throw new error/* UserError */.yo('nothing_to_judge', {
            what: `the query behind ${path} returned nothing`,
            why: 'no such metric or label, its target is down, the time is outside of what is kept, or a comparison filtered it out',
            fix: 'ask for the number itself, without a comparison, and check that it is scraped: up, count(metric)',
        });
    }
    if (more.length > 0)
        throw several(result, path);
    const value = (0,metrics_tree/* child */.jf)(only, 'value');
    if (value !== undefined)
        return value;
    throw new error/* UserError */.yo('unsupported', {
        what: `${path} holds a histogram, not a number`,
        fix: 'ask for one: histogram_quantile(0.95, …)',
    });
}
function reading(sample, path) {
    const text = (0,metrics_tree/* child */.jf)(sample, '1');
    const value = isText(text) ? (0,number_text/* numberInText */.q)(text) : undefined;
    if (value === undefined) {
        throw new error/* UserError */.yo('malformed', {
            what: `the sample in ${path} holds no number: ${JSON.stringify(text ?? null)}`,
        });
    }
    const seconds = (0,metrics_tree/* child */.jf)(sample, '0');
    const date = instant((0,metrics_tree/* isNumber */.Et)(seconds) ? Number(seconds) * 1000 : undefined);
    // Prometheus computes in doubles: digits beyond 2⁵³ are no integer that was counted.
    return { root: new Map([['value', Number(value)]]), ...(date && { date }) };
}
function several(result, path) {
    const sets = result.slice(0, 5).map((sample) => labels((0,metrics_tree/* child */.jf)(sample, 'metric') ?? null));
    const more = result.length - sets.length;
    return new error/* UserError */.yo('ambiguous_metric', {
        what: `the query behind ${path} returned ${result.length} samples, and one is judged`,
        why: `they are ${sets.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        fix: 'select one by its labels, or aggregate them in the query: min(…), max(…), avg(…)',
    });
}
/** A series as PromQL writes it. */
function labels(metric) {
    const pairs = [...(0,metrics_tree/* children */.Y_)(metric)].filter(([key]) => key !== '__name__');
    const name = (0,metrics_tree/* child */.jf)(metric, '__name__');
    return `${isText(name) ? name : ''}{${pairs.map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(', ')}}`;
}
function isText(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/pytest-benchmark.js





const pytest_benchmark_detection = '`machine_info` and an array `benchmarks` with fullname and stats';
/** The report of pytest-benchmark, in seconds. A benchmark that failed has no entry in it. */
const pytestBenchmark = {
    title: 'pytest-benchmark',
    syntax: ['json'],
    detection: pytest_benchmark_detection,
    example: 'test_bench.py::test_sort[1000].median',
    tested: 'pytest-benchmark 5.3.1 with pytest 9.2.0',
    recognises: (content) => benchmarksIn(treeIn(content)) !== undefined,
    read: (content, path) => {
        const root = treeIn(content);
        const benchmarks = benchmarksIn(root);
        if (!benchmarks)
            throw (0,shape/* otherShape */.Sj)(path, 'a report of pytest-benchmark', `it lacks ${pytest_benchmark_detection}`);
        if (benchmarks.length === 0)
            throw new error/* UserError */.yo('empty', { what: `${path} has no benchmark` }, { file: path });
        const written = (0,metrics_tree.at)(root, ['datetime']);
        const date = typeof written === 'string' && /(?:Z|[+-][0-9]{2}:[0-9]{2})$/.test(written) ? new Date(written) : undefined;
        return {
            root,
            names: benchmarks.flatMap((each, index) => pytest_benchmark_namesOf(each, ['benchmarks', String(index)])),
            facts: ([list, , group, name = '', ...deeper]) => {
                const isStatistic = list === 'benchmarks' && group === 'stats' && deeper.length === 0;
                const direction = isStatistic ? directions.get(name) : undefined;
                return direction && { direction };
            },
            ...(date && Number.isFinite(date.getTime()) && { date }),
        };
    },
};
const directions = new Map([
    ['min', 'lower_is_better'],
    ['max', 'lower_is_better'],
    ['mean', 'lower_is_better'],
    ['median', 'lower_is_better'],
    ['ops', 'higher_is_better'],
]);
function benchmarksIn(tree) {
    const benchmarks = (0,metrics_tree/* isMap */.jh)(tree) && (0,metrics_tree/* isMap */.jh)(tree.get('machine_info')) ? tree.get('benchmarks') : undefined;
    return (0,metrics_tree/* isArray */.cy)(benchmarks) && benchmarks.every(isBenchmark) ? benchmarks : undefined;
}
function isBenchmark(tree) {
    return typeof (0,metrics_tree.at)(tree, ['fullname']) === 'string' && (0,metrics_tree/* isNumber */.Et)((0,metrics_tree.at)(tree, ['stats', 'mean']));
}
/** `<fullname>.median`, and `<name>.median`, which several benchmarks may have; what a test adds itself by `extra_info`. */
function pytest_benchmark_namesOf(benchmark, path) {
    const calls = [(0,metrics_tree.at)(benchmark, ['fullname']), (0,metrics_tree.at)(benchmark, ['name'])].filter((name) => typeof name === 'string');
    const groups = [['stats'], ['extra_info']];
    return groups.flatMap((group) => [...(0,selector/* numbers */.nL)((0,metrics_tree.at)(benchmark, group) ?? null)].flatMap(([below]) => calls.map((name) => [
        [name, ...(group[0] === 'stats' ? [] : group), ...below].join('.'),
        [...path, ...group, ...below],
    ])));
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/pytest-json.js





const pytest_json_detection = '`created`, `duration`, `exitcode`, and `summary` with `total`';
/** The report of pytest-json-report. It leaves out the counts that are zero. */
const pytestJson = {
    title: 'pytest-json-report',
    syntax: ['json'],
    detection: pytest_json_detection,
    example: 'failed',
    tested: 'pytest-json-report 1.5.0 with pytest 9.2.0',
    recognises: (content) => pytest_json_isReport(treeIn(content)),
    read: (content, path) => {
        const root = treeIn(content);
        const written = (0,metrics_tree.at)(root, ['summary']);
        if (!pytest_json_isReport(root) || !(0,metrics_tree/* isMap */.jh)(written))
            throw (0,shape/* otherShape */.Sj)(path, 'a report of pytest-json-report', `it lacks ${pytest_json_detection}`);
        refuseUnfinished(root, path);
        const summary = new Map([...outcomes.map((outcome) => [outcome, 0]), ...written]);
        if (summary.get('total') === 0)
            throw nothingTested(path, 'its total is 0');
        if (ran.every((outcome) => summary.get(outcome) === 0)) {
            const counts = ['total', 'skipped', 'error'].map((outcome) => `${outcome} ${summary.get(outcome)}`);
            throw nothingTested(path, counts.join(', '));
        }
        const date = new Date(Number(root.get('created')) * 1000);
        return {
            root: new Map([...root, ['summary', summary]]),
            inside: [['summary']],
            names: [['errors', ['summary', 'error']]],
            facts: ([group, count = '', ...deeper]) => {
                const direction = group === 'summary' && deeper.length === 0 ? testDirections.get(count) : undefined;
                return direction && { direction };
            },
            ...(Number.isFinite(date.getTime()) && { date }),
        };
    },
};
const ran = ['passed', 'failed', 'xfailed', 'xpassed'];
const outcomes = [...ran, 'error', 'skipped', 'deselected'];
/** What pytest's exit codes mean, where the tests did not run to their end. */
const unfinished = new Map([
    [2, 'interrupted, or tests could not be collected'],
    [3, 'an internal error'],
    [4, 'wrong usage of the command line'],
    [5, 'no tests collected'],
]);
function refuseUnfinished(root, path) {
    const code = Number(root.get('exitcode'));
    const collectors = root.get('collectors');
    const failed = (0,metrics_tree/* isArray */.cy)(collectors) ? collectors.filter((each) => (0,metrics_tree.at)(each, ['outcome']) === 'failed') : [];
    if (code === 5)
        throw nothingTested(path, 'pytest ended with exit code 5: no tests collected');
    if (failed.length > 0) {
        throw notCollected(path, failed.map((each) => String((0,metrics_tree.at)(each, ['nodeid']))));
    }
    if (code === 0 || code === 1)
        return;
    const why = `pytest ended with exit code ${code}: ${unfinished.get(code) ?? 'none that tests end with'}`;
    throw new error/* UserError */.yo('malformed', { what: `${path} is the report of a run that did not finish`, why }, { file: path });
}
function pytest_json_isReport(tree) {
    return ((0,metrics_tree/* isMap */.jh)(tree) &&
        ['created', 'duration', 'exitcode'].every((key) => (0,metrics_tree/* isNumber */.Et)(tree.get(key))) &&
        (0,metrics_tree/* isNumber */.Et)((0,metrics_tree.at)(tree, ['summary', 'total'])));
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/sagemaker.js




/** The groups that SageMaker's model card reads; others are the script's own. */
const groups = ['binary_classification_metrics', 'multiclass_classification_metrics', 'regression_metrics'];
/**
 * `evaluation.json` of SageMaker Pipelines. Its standard deviation is no standard error: Model Monitor's is over five
 * draws of 80 % of the rows, and a script's is whatever the script chose. So it stays a number beside the value.
 *
 * @see https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-metrics.html
 */
const sagemaker = {
    title: 'SageMaker `evaluation.json`',
    syntax: ['json'],
    detection: `${groups.map((group) => `\`${group}\``).join(', ')} with metrics of the form \`{value, …}\``,
    example: 'accuracy',
    tested: 'the documented shape, with values of scikit-learn 1.9.1; no tool writes it',
    recognises: (content) => content.syntax === 'json' && (0,metrics_tree/* isMap */.jh)(content.root) && groupsIn(content.root, groups).length > 0,
    read: (content, path) => readEvaluation(treeIn(content), path),
};
function readEvaluation(root, path) {
    const named = (0,metrics_tree/* isMap */.jh)(root) ? [...root.keys()].filter((key) => key.endsWith('_metrics')) : [];
    const found = (0,metrics_tree/* isMap */.jh)(root) ? groupsIn(root, named) : [];
    if (!(0,metrics_tree/* isMap */.jh)(root) || found.length === 0) {
        throw new error/* UserError */.yo('malformed', { what: `${path} has no group of metrics that SageMaker would read` });
    }
    const names = new Map();
    for (const [group, metrics] of found)
        for (const metric of metrics.keys())
            names.set(metric, [group, metric, 'value']);
    for (const shared of inSeveral(found))
        names.delete(shared);
    return {
        root: new Map([...root].map(([key, value]) => [key, withNumbers(value)])),
        names,
        inside: found.map(([group]) => [group]),
    };
}
/** The groups with at least one metric `{value, …}`, and these metrics. */
function groupsIn(root, names) {
    return names.flatMap((name) => {
        const group = root.get(name);
        const metrics = (0,metrics_tree/* isMap */.jh)(group) ? [...group].filter((entry) => isMetric(entry[1])) : [];
        return metrics.length > 0 ? [[name, new Map(metrics)]] : [];
    });
}
function isMetric(tree) {
    const value = (0,metrics_tree/* child */.jf)(tree, 'value');
    return (0,metrics_tree/* isMap */.jh)(tree) && value !== undefined && typeof value !== 'object' && typeof value !== 'boolean';
}
/** Names of metrics that stand in more than one group: short, they would name two numbers. */
function inSeveral(found) {
    const all = found.flatMap(([, metrics]) => [...metrics.keys()]);
    return all.filter((name, index) => all.indexOf(name) !== index);
}
/** The same group, a value "NaN" being the number that it is. */
function withNumbers(group) {
    if (!(0,metrics_tree/* isMap */.jh)(group))
        return group;
    return new Map([...group].map(([key, metric]) => [
        key,
        isMetric(metric)
            ? new Map([...metric].map(([part, value]) => [part, part === 'value' ? sagemaker_meant(value) : value]))
            : metric,
    ]));
}
/** Other text stays text: whether "0.93" is a number is the rule's to say (`numeric_strings`). */
function sagemaker_meant(value) {
    const number = typeof value === 'string' ? (0,number_text/* numberInText */.q)(value) : undefined;
    return typeof number === 'number' && !Number.isFinite(number) ? number : value;
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/tensorboard.js




/** The scalars of one event file, a row a step. */
const tensorboard = {
    title: 'TensorBoard event file: scalars',
    syntax: ['events'],
    detection: 'its first record is whole, and says `brain.Event:`',
    example: 'val/acc',
    tested: 'the writers of PyTorch 2.15.0 and tensorboardX 2.6.5, read back by TensorBoard 2.21.0',
    rows: true,
    recognises: ({ syntax }) => syntax === 'events',
    read: (content, path, { row }) => {
        const events = eventsIn(content, path);
        if (events.length === 0) {
            throw new error/* UserError */.yo('empty', {
                what: `${path} has no scalar`,
                why: 'a run may have several event files, and a sweep a folder of its own for each',
                fix: 'name the event file that the scalars were written to',
            }, { file: path });
        }
        const date = instantOfSeconds(events.reduce((latest, { wallTime }) => Math.max(latest, wallTime), 0));
        return { root: chosenRow(tensorboard_rowsOf(events), row, path), ...(date && { date }) };
    },
};
function eventsIn(content, path) {
    if (content.syntax === 'events')
        return content.events;
    throw (0,shape/* otherShape */.Sj)(path, 'a TensorBoard event file', `it is ${content.syntax}`);
}
/** By step, for writers need not keep the order. A tag that was written twice at a step makes another row of that step. */
function tensorboard_rowsOf(events) {
    const inOrder = [...events].sort((a, b) => (a.step < b.step ? -1 : a.step > b.step ? 1 : 0));
    const rows = [];
    for (const { tag, step, value } of inOrder) {
        const row = rows.at(-1);
        if (row && row.step === step && !row.values.has(tag))
            row.values.set(tag, value);
        else
            rows.push({ step, values: new Map([[tag, value]]) });
    }
    return rows.map(({ values }) => values);
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/trainer.js




const trainer_detection = 'flat, with `<phase>_runtime` beside `<phase>_samples_per_second`; or `log_history` (rows) beside `global_step`';
/** What `Trainer.save_metrics` and `Trainer.save_state` write. */
const trainer = {
    title: 'Hugging Face Trainer: `all_results.json` and its parts, `trainer_state.json`',
    syntax: ['json'],
    detection: trainer_detection,
    example: 'eval_accuracy',
    tested: 'transformers 5.23.0',
    rows: true,
    recognises: (content) => {
        const root = treeIn(content);
        return trainer_isResults(root) || isState(root);
    },
    read: (content, path, { row }) => {
        const root = treeIn(content);
        if (trainer_isResults(root)) {
            if (row === undefined)
                return { root, facts: (of) => trainer_sampleOf(root, of) };
            throw (0,shape/* otherShape */.Sj)(path, 'a history', 'it is one row: row: chooses in trainer_state.json');
        }
        if (!isState(root))
            throw (0,shape/* otherShape */.Sj)(path, 'a file of the Hugging Face Trainer', `it is not ${trainer_detection}`);
        // Training and evaluation log on rows of their own; the epoch is rounded in some versions, the step never is.
        const rows = joined(historyOf(root), 'step');
        if (row !== undefined)
            return { root: chosenRow(rows, row, path) };
        return {
            root,
            omission: {
                why: 'what was logged stands in log_history, and which of its rows is judged is not stated',
                fix: 'add row: last beside path, or row: { best_of: eval_loss, direction: lower_is_better }',
            },
        };
    },
};
/** One row of results. The names of W&B's own summary begin with `_`. */
function trainer_isResults(tree) {
    if (!(0,metrics_tree/* isMap */.jh)(tree))
        return false;
    const names = [...tree.keys()];
    return (names.every((name) => !name.startsWith('_') && !(0,metrics_tree/* isMap */.jh)(tree.get(name)) && !(0,metrics_tree/* isArray */.cy)(tree.get(name))) &&
        phases(tree).length > 0);
}
function phases(results) {
    return [...results.keys()]
        .flatMap((name) => /^(.+)_runtime$/s.exec(name)?.[1] ?? [])
        .filter((phase) => (0,metrics_tree/* isNumber */.Et)(results.get(`${phase}_runtime`)))
        .filter((phase) => (0,metrics_tree/* isNumber */.Et)(results.get(`${phase}_samples_per_second`)));
}
function isState(tree) {
    if (!(0,metrics_tree/* isMap */.jh)(tree) || !(0,metrics_tree/* isNumber */.Et)(tree.get('global_step')))
        return false;
    const history = tree.get('log_history');
    return (0,metrics_tree/* isArray */.cy)(history) && history.every(metrics_tree/* isMap */.jh);
}
/** An accuracy is a share of the samples of its own phase. Other metrics are no shares of them. */
function trainer_sampleOf(results, [name = '']) {
    const [, phase = ''] = /^(.+)_accuracy$/s.exec(name) ?? [];
    const samples = results.get(`${phase}_samples`);
    if (typeof samples !== 'number' || !Number.isInteger(samples) || samples < 1)
        return undefined;
    return phases(results).includes(phase) ? { trials: samples } : undefined;
}
function historyOf(state) {
    const history = state.get('log_history');
    return ((0,metrics_tree/* isArray */.cy)(history) ? history : []).filter(metrics_tree/* isMap */.jh).map((row) => new Map([...row].filter(isScalarEntry)));
}
function isScalarEntry(entry) {
    return !(0,metrics_tree/* isMap */.jh)(entry[1]) && !(0,metrics_tree/* isArray */.cy)(entry[1]);
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/wandb.js




const wandb_detection = 'the key `_wandb`, or `_step`, `_runtime` and `_timestamp` together';
/** The summary of a run. Runs that were offline have none. */
const wandb = {
    title: 'Weights & Biases `wandb-summary.json`',
    syntax: ['json'],
    detection: wandb_detection,
    example: 'val_loss.min',
    tested: 'wandb 0.31.0',
    recognises: (content) => isSummary(treeIn(content)),
    read: (content, path) => {
        const root = treeIn(content);
        if (!isSummary(root))
            throw (0,shape/* otherShape */.Sj)(path, 'a summary of Weights & Biases', `it lacks ${wandb_detection}`);
        const date = instantOfSeconds(root.get('_timestamp'));
        return { root, isMetric: (of) => !isInternal(of) && !isInRecord(root, of), ...(date && { date }) };
    },
};
function isSummary(tree) {
    if (!(0,metrics_tree/* isMap */.jh)(tree))
        return false;
    return (0,metrics_tree/* isMap */.jh)(tree.get('_wandb')) || ['_step', '_runtime', '_timestamp'].every((name) => (0,metrics_tree/* isNumber */.Et)(tree.get(name)));
}
/** `_step`, `_runtime` and the like: what the tracker counts. */
function isInternal([name = '']) {
    return name.startsWith('_');
}
/** Tables, images and histograms are records with a `_type`; the numbers in them describe a file. */
function isInRecord(root, path) {
    return path.some((_, length) => {
        const around = (0,metrics_tree.at)(root, path.slice(0, length));
        return (0,metrics_tree/* isMap */.jh)(around) && typeof around.get('_type') === 'string';
    });
}

;// CONCATENATED MODULE: ./lib/src/formats/metrics/formats.js





















/** Every format of metric files, by the name that configuration and reports use. A format joins by a file and a row here. */
const metricsFormats = {
    json: json,
    yaml: yaml,
    toml: toml,
    epochs: epochs,
    benchmark: benchmark,
    boosting: boosting,
    catboost: catboost,
    classification_report: classificationReport,
    cross_validate: crossValidate,
    dvc: dvc,
    dvc_diff: dvcDiff,
    evidently: evidently,
    great_expectations: greatExpectations,
    junit: junit,
    lm_eval: lmEval,
    mlflow: mlflow,
    prometheus: prometheus,
    pytest_benchmark: pytestBenchmark,
    pytest_json: pytestJson,
    sagemaker: sagemaker,
    tensorboard: tensorboard,
    trainer: trainer,
    wandb: wandb,
};


/***/ }),

/***/ 70010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readMetrics)
});

// UNUSED EXPORTS: recognisedBy

// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/sync.js + 9 modules
var sync = __webpack_require__(25175);
// EXTERNAL MODULE: ./lib/src/result/number-text.js
var number_text = __webpack_require__(84941);
// EXTERNAL MODULE: ./lib/src/formats/metrics/syntax/syntax-fault.js
var syntax_fault = __webpack_require__(88321);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/syntax/csv.js



/**
 * Reads comma-, semicolon- or tab-separated text with a header line. Where the header holds several of the three, a tab
 * goes before a semicolon and that before a comma, for names hold commas (`acc,none`); but only if all rows agree with it.
 *
 * @throws SyntaxFault for text that is no table but a sentence, or names with values; where a row is ragged, a column has no name or one name stands for two, and where the first line is
 * numbers: a table without a header would lose its first row to it
 */
function readCsv(text) {
    const head = headerOf(text);
    // What is nearly YAML or TOML is not meant to be a table, though almost any text can be taken for one.
    if (/^[\w.' -]*(?::\s|=)/.test(head))
        throw new syntax_fault/* SyntaxFault */.M('the first line is a name with its value', 1, 1);
    const delimiters = ['\t', ';', ','].filter((delimiter) => head.includes(delimiter));
    const faults = [];
    for (const delimiter of delimiters.length > 0 ? delimiters : [',']) {
        try {
            return separated(text, delimiter);
        }
        catch (error) {
            if (!(error instanceof syntax_fault/* SyntaxFault */.M))
                throw error;
            faults.push(error);
        }
    }
    // The last delimiter is the comma, if there is one: that is the one people mean who write `a;b,c`.
    throw faults.at(-1) ?? new syntax_fault/* SyntaxFault */.M('it has no header', 1, 1);
}
/** The first line that is not empty, without what stands in quotes. */
function headerOf(text) {
    let head = '';
    let quoted = false;
    for (const character of text) {
        if (character === '"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (character !== '\n' && character !== '\r')
            head += character;
        else if (head !== '')
            break;
    }
    return head;
}
function separated(text, delimiter) {
    const options = { delimiter, skip_empty_lines: true, relax_column_count: true };
    let records;
    try {
        records = (0,sync/* parse */.qg)(text, options);
    }
    catch (error) {
        if (error instanceof sync/* CsvError */.J$) {
            const { lines } = error;
            throw new syntax_fault/* SyntaxFault */.M(error.message, lines ?? 1, 1);
        }
        throw error;
    }
    const [head = [], ...rows] = records;
    const header = head.map((name) => name.trim());
    if (header.some((name) => /^[-+]?[0-9.,]+(e[-+]?[0-9]+)?$/i.test(name) || (0,number_text/* numberInText */.q)(name) !== undefined)) {
        throw new syntax_fault/* SyntaxFault */.M(`the first line holds numbers (${header.slice(0, 3).join(', ')}) and no names of columns`, 1, 1, 'have the names of the columns written into the first line');
    }
    const known = new Set();
    for (const [index, name] of header.entries()) {
        if (name === '' && index > 0)
            throw new syntax_fault/* SyntaxFault */.M(`column ${index + 1} has no name`, 1, 1);
        if (known.has(name))
            throw new syntax_fault/* SyntaxFault */.M(`two columns are called ${JSON.stringify(name)}`, 1, 1);
        known.add(name);
    }
    const words = header.length === 1 ? rows.findIndex(([cell = '']) => (0,number_text/* numberInText */.q)(cell) === undefined) : -1;
    if (words >= 0 || (header.length === 1 && rows.length === 0)) {
        const line = lineOf(Math.max(words, 0) + 1, text, options);
        throw new syntax_fault/* SyntaxFault */.M('one column is a table only if all below its name are numbers', line, 1);
    }
    const ragged = rows.findIndex((row) => row.length !== header.length);
    if (ragged >= 0) {
        const row = rows[ragged] ?? [];
        throw new syntax_fault/* SyntaxFault */.M(`row ${ragged + 1} has ${row.length} cells, the header ${header.length}`, lineOf(ragged + 1, text, options), 1, 'mend what writes the file: which column a cell belongs to is not guessed');
    }
    return { header, rows };
}
/** The line that a record ends on: line breaks in quotes and empty lines count too. */
function lineOf(record, text, options) {
    let line = 1;
    const count = (_, { lines }) => {
        line = lines;
        return null;
    };
    (0,sync/* parse */.qg)(text, { ...options, to: record + 1, on_record: count });
    return line;
}

// EXTERNAL MODULE: ./node_modules/@aws-crypto/crc32c/build/main/index.js
var main = __webpack_require__(91491);
// EXTERNAL MODULE: ./node_modules/@bufbuild/protobuf/dist/esm/wire/binary-encoding.js + 3 modules
var binary_encoding = __webpack_require__(82180);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/syntax/events.js



/** Whether the first frame is whole and says that it begins an event file. */
function isEventFile(bytes) {
    try {
        const first = frameAt(bytes, 0);
        return first !== undefined && /^brain\.Event:[0-9]+$/.test(readEvent(first.data).version);
    }
    catch {
        return false;
    }
}
/**
 * The scalars of a file, in its order. A writer that starts again at an earlier step says so, and what stands before in the
 * file from that step on is void, as TensorBoard's own reader has it.
 *
 * @throws UserError `malformed` where a frame is damaged. A last frame that is cut short is damaged as well: whoever wrote
 * it was killed, and its last value is not known to be the last one
 */
function readEvents(bytes, path) {
    let found = [];
    for (let at = 0; at < bytes.length;) {
        let frame;
        try {
            frame = frameAt(bytes, at);
            if (frame) {
                const { scalars, restartsAt } = readEvent(frame.data);
                if (restartsAt !== undefined)
                    found = found.filter(({ step }) => step < restartsAt);
                found.push(...scalars);
            }
        }
        catch {
            frame = undefined;
        }
        if (!frame) {
            const why = `the record at byte ${at} is cut short or damaged`;
            throw new error/* UserError */.yo('malformed', { what: `${path} is a broken TensorBoard event file`, why }, { file: path });
        }
        at = frame.end;
    }
    return found;
}
function frameAt(bytes, at) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (at + 12 > bytes.length)
        return undefined;
    if (view.getUint32(at + 8, true) !== maskedCrc(bytes.subarray(at, at + 8)))
        return undefined;
    const length = Number(view.getBigUint64(at, true));
    const start = at + 12;
    if (start + length + 4 > bytes.length)
        return undefined;
    const data = bytes.subarray(start, start + length);
    return view.getUint32(start + length, true) === maskedCrc(data) ? { data, end: start + length + 4 } : undefined;
}
/** CRC-32C rotated and offset, so that a checksum of data with checksums in it stays one (TFRecord). */
function maskedCrc(bytes) {
    const crc = new main.Crc32c().update(bytes).digest();
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
function readEvent(data) {
    let version = '';
    let wallTime = 0;
    let step = 0n;
    let starts = false;
    const values = [];
    eachField(data, (field, type, reader) => {
        if (field === 1 && type === binary_encoding/* WireType */.O0.Bit64)
            wallTime = reader.double();
        else if (field === 2 && type === binary_encoding/* WireType */.O0.Varint)
            step = BigInt(reader.int64());
        else if (field === 3 && type === binary_encoding/* WireType */.O0.LengthDelimited)
            version = reader.string();
        else if (field === 5 && type === binary_encoding/* WireType */.O0.LengthDelimited)
            values.push(...readSummary(reader.bytes()));
        else if (field === 7 && type === binary_encoding/* WireType */.O0.LengthDelimited)
            starts = startsSession(reader.bytes());
        else
            reader.skip(type, field);
    });
    const scalars = values.map(({ tag, value }) => ({ tag, value, step, wallTime }));
    return { version, scalars, ...(starts ? { restartsAt: step } : {}) };
}
/** Whether a SessionLog has the status START. */
function startsSession(data) {
    let status = 0;
    eachField(data, (field, type, reader) => {
        if (field === 1 && type === binary_encoding/* WireType */.O0.Varint)
            status = reader.int32();
        else
            reader.skip(type, field);
    });
    return status === 1;
}
function readSummary(data) {
    const found = [];
    eachField(data, (field, type, reader) => {
        if (field !== 1 || type !== binary_encoding/* WireType */.O0.LengthDelimited) {
            reader.skip(type, field);
            return;
        }
        let tag = '';
        let value;
        eachField(reader.bytes(), (inner, innerType, each) => {
            if (inner === 1 && innerType === binary_encoding/* WireType */.O0.LengthDelimited)
                tag = each.string();
            else if (inner === 2 && innerType === binary_encoding/* WireType */.O0.Bit32)
                value = shortest(each.float());
            else if (inner === 8 && innerType === binary_encoding/* WireType */.O0.LengthDelimited)
                value = scalarOf(each.bytes()) ?? value;
            else
                each.skip(innerType, inner);
        });
        if (value !== undefined)
            found.push({ tag, value });
    });
    return found;
}
const float32 = 1;
const float64 = 2;
/** The number in a tensor without dimensions; anything else is no scalar. */
function scalarOf(tensor) {
    let type = 0;
    let isScalar = true;
    let content;
    let value;
    eachField(tensor, (field, wire, reader) => {
        if (field === 1 && wire === binary_encoding/* WireType */.O0.Varint)
            type = reader.int32();
        else if (field === 2 && wire === binary_encoding/* WireType */.O0.LengthDelimited)
            isScalar = reader.bytes().length === 0;
        else if (field === 4 && wire === binary_encoding/* WireType */.O0.LengthDelimited)
            content = reader.bytes();
        else if (field === 5 && wire === binary_encoding/* WireType */.O0.LengthDelimited)
            value = shortest(new binary_encoding/* BinaryReader */.V5(reader.bytes()).float());
        else if (field === 5 && wire === binary_encoding/* WireType */.O0.Bit32)
            value = shortest(reader.float());
        else if (field === 6 && wire === binary_encoding/* WireType */.O0.LengthDelimited)
            value = new binary_encoding/* BinaryReader */.V5(reader.bytes()).double();
        else if (field === 6 && wire === binary_encoding/* WireType */.O0.Bit64)
            value = reader.double();
        else
            reader.skip(wire, field);
    });
    if (!isScalar)
        return undefined;
    if (content && content.length > 0) {
        const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
        if (type === float32 && content.length === 4)
            return shortest(view.getFloat32(0, true));
        if (type === float64 && content.length === 8)
            return view.getFloat64(0, true);
        return undefined;
    }
    return value;
}
function eachField(data, take) {
    const reader = new binary_encoding/* BinaryReader */.V5(data);
    while (reader.pos < reader.len) {
        const [field, type] = reader.tag();
        take(field, type, reader);
    }
}
/** Nine digits tell every 32-bit float from its neighbours. */
const mostDigits = 9;
/**
 * The number that was logged, as far as a 32-bit float can tell: of all decimals that are stored as this one, the shortest.
 * As a double it would be off by up to 3 in 10⁸, so that 0.81 is above a maximum of 0.81.
 */
function shortest(value) {
    for (let digits = 1; digits < mostDigits; digits += 1) {
        const rounded = Number(value.toPrecision(digits));
        if (Math.fround(rounded) === value)
            return rounded;
    }
    return Number.isFinite(value) ? Number(value.toPrecision(mostDigits)) : value;
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/syntax/json.js
var json = __webpack_require__(91861);
// EXTERNAL MODULE: ./lib/src/formats/metrics/syntax/text.js
var syntax_text = __webpack_require__(87823);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./lib/src/formats/metrics/tree.js
var metrics_tree = __webpack_require__(84339);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/syntax/toml.js



/**
 * Reads TOML 1.0; dates are text.
 *
 * @throws SyntaxFault with line and column
 */
function readToml(text) {
    try {
        return (0,metrics_tree/* treeOf */.g7)((0,dist/* parse */.qg)(text, { integersAsBigInt: true }));
    }
    catch (error) {
        if (error instanceof dist/* TomlError */.zx) {
            const why = error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '') ?? 'it is not TOML';
            throw new syntax_fault/* SyntaxFault */.M(why, error.line, error.column);
        }
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/syntax/xml.js



/**
 * Reads well-formed XML: elements and attributes. Entities that a document type declares are not expanded, nothing is
 * fetched, and an unknown one is an error.
 *
 * @throws SyntaxFault with line and column
 */
function readXml(text) {
    const parser = new saxes/* SaxesParser */.wT({ position: true });
    const open = [];
    let root;
    const fault = (why) => new syntax_fault/* SyntaxFault */.M(why, parser.line, parser.column + 1);
    let declares = false;
    parser.on('doctype', (type) => {
        declares = type.includes('<!ENTITY');
    });
    parser.on('error', (error) => {
        const why = error.message.replace(/^[0-9]+:[0-9]+: /, '');
        throw fault(declares && why === 'undefined entity.' ? 'entities that a DOCTYPE declares are not expanded' : why);
    });
    parser.on('opentag', ({ name, attributes }) => {
        const element = { name, attributes: new Map(Object.entries(attributes)), children: [] };
        if (open.length >= json/* deepest */.J)
            throw fault(`it is nested more than ${json/* deepest */.J} deep`);
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
    });
    parser.write(text).close();
    if (!root)
        throw fault('there is no element');
    return root;
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/syntax/yaml.js
var yaml = __webpack_require__(33564);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/content.js










const titles = {
    json: 'JSON',
    yaml: 'YAML',
    toml: 'TOML',
    csv: 'CSV',
    xml: 'XML',
    events: 'a TensorBoard event file',
};
/**
 * Reads bytes by the one syntax they are written in. The content says which; the name is only asked whose error to show
 * where nothing fits.
 *
 * @param allowed the syntaxes to consider
 * @throws UserError `empty` or `malformed`, with line and column
 */
function readContent(bytes, path, allowed) {
    if (bytes.length === 0)
        throw new error/* UserError */.yo('empty', { what: `${path} is empty` }, { file: path });
    if (isEventFile(bytes)) {
        if (allowed.includes('events'))
            return { syntax: 'events', events: readEvents(bytes, path) };
        throw notOneOf(path, allowed, 'it is a TensorBoard event file');
    }
    const binary = binaryKind(bytes);
    const text = binary === undefined ? (0,syntax_text/* textOf */.b)(bytes) : undefined;
    if (text === undefined) {
        const known = binary ?? {
            why: 'it is neither UTF-8, nor UTF-16 with a byte-order mark',
            fix: 'name a metrics file, and have it written as UTF-8',
        };
        throw new error/* UserError */.yo('malformed', { what: `${path} is not text`, ...known }, { file: path });
    }
    if (text.trim() === '')
        throw new error/* UserError */.yo('empty', { what: `${path} is empty` }, { file: path });
    const faults = new Map();
    for (const syntax of candidates(text, allowed)) {
        try {
            const content = read(syntax, text);
            if (content)
                return content;
        }
        catch (error) {
            if (!(error instanceof syntax_fault/* SyntaxFault */.M))
                throw error;
            faults.set(syntax, error);
        }
    }
    throw malformed(path, faults, allowed);
}
/** The syntaxes that a text may be, the one that can be told for sure first. What one of them accepts, the later ones are not asked about. */
function candidates(text, allowed) {
    const first = text.trimStart()[0] ?? '';
    const order = first === '<'
        ? ['xml']
        : first === '{'
            ? ['json']
            : first === '['
                ? ['json', 'toml']
                : ['json', 'toml', 'yaml', 'csv'];
    const possible = order.filter((syntax) => allowed.includes(syntax));
    return possible.length > 0 ? possible : allowed.filter((syntax) => syntax !== 'events');
}
/** @returns undefined where the text is of that syntax only because nearly everything is */
function read(syntax, text) {
    switch (syntax) {
        case 'json':
            return { syntax, root: (0,json/* readJson */.V)(text) };
        case 'toml':
            return { syntax, root: readToml(text) };
        case 'yaml': {
            const root = (0,yaml/* readYaml */.g)(text);
            return (0,metrics_tree/* isMap */.jh)(root) || (0,metrics_tree/* isArray */.cy)(root) ? { syntax, root } : undefined;
        }
        case 'csv':
            return { syntax, table: readCsv(text) };
        case 'xml':
            return { syntax, root: readXml(text) };
        case 'events':
            return undefined;
    }
}
function malformed(path, faults, allowed) {
    const byName = /\.(json|yaml|yml|toml|csv|tsv|xml)$/i.exec(path)?.[1]?.toLowerCase();
    const named = byName === 'yml' ? 'yaml' : byName === 'tsv' ? 'csv' : byName;
    const meant = named !== undefined && faults.has(named) ? named : faults.size === 1 ? [...faults.keys()][0] : undefined;
    const fault = meant && faults.get(meant);
    if (meant === undefined || fault === undefined) {
        const tried = allowed.map((syntax) => titles[syntax]).join(', ');
        return new error/* UserError */.yo('malformed', { what: `${path} is none of ${tried}` }, { file: path });
    }
    const { why, line, column, fix } = fault;
    return new error/* UserError */.yo('malformed', {
        what: `${path} is not valid ${titles[meant]}`,
        why: `line ${line}, column ${column}: ${why}`,
        ...(fix !== undefined && { fix }),
    }, { file: path, line, column });
}
function notOneOf(path, allowed, why) {
    const wanted = allowed.map((syntax) => titles[syntax]).join(' or ');
    return new error/* UserError */.yo('malformed', { what: `${path} is not ${wanted}`, why }, { file: path });
}
/** What people point at by mistake, by its first bytes. */
function binaryKind(bytes) {
    const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
    const unpack = 'unpack it in a step before, and name the metrics file in it';
    const name = 'name the metrics file that the training writes beside it';
    if (head.startsWith('\x1f\x8b'))
        return { why: 'it is a gzip file', fix: unpack };
    if (head.startsWith('PK\x03\x04'))
        return { why: 'it is a zip archive', fix: unpack };
    if (head.startsWith('SQLite format 3\0'))
        return { why: 'it is an SQLite database, and not named as a tracking store', fix: name };
    if (bytes[0] === 0x80 && (bytes[1] ?? 0) >= 2 && (bytes[1] ?? 0) <= 5)
        return { why: 'it is a Python pickle, which mlgate never loads', fix: name };
    if (head.startsWith('PAR1'))
        return { why: 'it is a Parquet table', fix: 'name it in the data section, or name the metrics file' };
    if (head.startsWith('\x89PNG\r\n'))
        return { why: 'it is a PNG image', fix: name };
    return undefined;
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/formats.js + 25 modules
var formats = __webpack_require__(47776);
// EXTERNAL MODULE: ./lib/src/result/nearest.js
var nearest = __webpack_require__(59424);
// EXTERNAL MODULE: ./lib/src/formats/metrics/selector.js
var metrics_selector = __webpack_require__(71026);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/metrics-file.js





/** More names than this are not compared with a misspelt one: that would take longer than the gate. */
const mostNames = 5000;
/** All that a metrics file holds, by name. */
class MetricsFile {
    path;
    reading;
    format;
    named = new Map();
    /** by pointer: the names that are not its path */
    names = new Map();
    constructor(
    /** the name to print */
    path, reading, 
    /** the name of the format it was read by */
    format) {
        this.path = path;
        this.reading = reading;
        this.format = format;
        for (const [name, named] of reading.names ?? []) {
            add(this.named, name, named);
            add(this.names, (0,metrics_tree/* pointerOf */.rq)(named), name);
        }
    }
    get root() {
        return this.reading.root;
    }
    /** when the run ended, by what the file says */
    get date() {
        return this.reading.date;
    }
    /** The other side of a comparison, where one file holds both. */
    get baseline() {
        const { baseline, names = [], inside = [] } = this.reading;
        return baseline === undefined
            ? undefined
            : new MetricsFile(this.path, { root: baseline, names, inside }, this.format);
    }
    /**
     * The one number that a selector names.
     *
     * @throws UserError `missing_metric`, `ambiguous_metric`, `not_a_number` or `not_finite`
     */
    number(selector, options = {}) {
        const [found, ...more] = this.numbers(selector, options);
        if (!found || more.length > 0)
            throw new Error(`${selector} stands for ${more.length + 1} numbers`);
        return found;
    }
    /**
     * The numbers that a selector names: one, or with `aggregate: all` as many as it matches.
     *
     * @throws UserError `missing_metric`, `incomplete_metric`, `nothing_to_judge`, `ambiguous_metric`, `not_a_number` or
     * `not_finite`
     */
    numbers(selector, { aggregate, numericStrings = false } = {}) {
        const paths = this.select(selector);
        const [only] = paths;
        if (!only)
            throw this.missing(selector);
        if ((0,metrics_selector/* isWildcard */.z2)(selector) && this.reading.omission?.everywhere)
            throw this.partial(selector, this.reading.omission);
        const isOne = paths.length === 1 && !(0,metrics_selector/* isWildcard */.z2)(selector) && !(0,metrics_tree/* isArray */.cy)((0,metrics_tree.at)(this.root, only));
        if (isOne)
            return [this.numberAt(only, selector, numericStrings)];
        if (aggregate === undefined)
            throw this.manyWithoutAggregate(selector, paths);
        const each = (0,metrics_selector/* isWildcard */.z2)(selector) ? paths : paths.flatMap((path) => this.elements(path));
        if (paths.length > 1 && !(0,metrics_selector/* isWildcard */.z2)(selector))
            throw this.ambiguous(selector, paths);
        const found = each.map((path) => this.numberAt(path, (0,metrics_tree/* pointerOf */.rq)(path), numericStrings));
        if (found.length === 0) {
            throw new error/* UserError */.yo('nothing_to_judge', {
                what: `${JSON.stringify(selector)} in ${this.path} is an empty array`,
                why: 'no number is in it',
            });
        }
        return aggregate === 'all' ? found : [aggregated(selector, found, aggregate)];
    }
    /** JSON Pointers of all that a selector names, numbers or not. */
    pointers(selector) {
        return this.select(selector, false).map(metrics_tree/* pointerOf */.rq);
    }
    /** Every metric with the selector to write for it; an array of nothing but numbers is told as one. */
    *list() {
        yield* this.listed(this.root, []);
    }
    *listed(tree, path) {
        const named = () => ({ selector: this.selectorOf(path), pointer: (0,metrics_tree/* pointerOf */.rq)(path), path });
        if (!(0,metrics_tree/* isMap */.jh)(tree) && !this.isOffered(path))
            return;
        if ((0,metrics_tree/* isNumber */.Et)(tree))
            yield { ...named(), value: tree, facts: this.factsOf(path) };
        else if ((0,metrics_tree/* isArray */.cy)(tree) && tree.length > 1 && tree.every(metrics_tree/* isNumber */.Et))
            yield { ...named(), values: tree };
        else
            for (const [key, value] of (0,metrics_tree/* children */.Y_)(tree))
                yield* this.listed(value, [...path, key]);
    }
    /** A number that is no metric can be named, and is not offered to whoever looks for one. */
    isOffered(path) {
        return this.reading.isMetric?.(path) !== false;
    }
    selectorOf(path) {
        const pointer = (0,metrics_tree/* pointerOf */.rq)(path);
        for (const name of this.names.get(pointer) ?? [])
            if (this.namesOnly(name, pointer))
                return name;
        for (const prefix of this.reading.inside ?? []) {
            if (!prefix.every((key, index) => path[index] === key))
                continue;
            const shorter = (0,metrics_selector/* selectorOf */.Bk)((0,metrics_tree.at)(this.root, prefix) ?? null, path.slice(prefix.length));
            if (!shorter.startsWith('/') && this.namesOnly(shorter, pointer))
                return shorter;
        }
        const selector = (0,metrics_selector/* selectorOf */.Bk)(this.root, path);
        return this.namesOnly(selector, pointer) ? selector : pointer;
    }
    namesOnly(selector, pointer) {
        const [only, ...more] = this.select(selector, false);
        return only !== undefined && more.length === 0 && (0,metrics_tree/* pointerOf */.rq)(only) === pointer;
    }
    /** Paths that a selector names in the root, in the groups whose name may be left out, and among the further names. */
    select(selector, strict = true) {
        const found = new Map();
        const holes = [];
        const keep = (paths) => {
            for (const path of paths)
                found.set((0,metrics_tree/* pointerOf */.rq)(path), path);
        };
        const own = (0,metrics_selector/* select */.Lt)(this.root, selector);
        keep(own.paths);
        holes.push(...own.holes);
        for (const prefix of this.reading.inside ?? []) {
            const group = (0,metrics_tree.at)(this.root, prefix);
            if (group === undefined || (found.size > 0 && (0,metrics_selector/* isWildcard */.z2)(selector)))
                continue;
            const inner = (0,metrics_selector/* select */.Lt)(group, selector);
            keep(inner.paths.map((path) => [...prefix, ...path]));
            if (inner.paths.length > 0)
                holes.splice(0, holes.length, ...inner.holes.map((path) => [...prefix, ...path]));
        }
        for (const path of this.named.get(selector) ?? []) {
            if ((0,metrics_tree.at)(this.root, path) === undefined)
                continue;
            // The name of a value inside an object of that name (`accuracy` for `accuracy.value`) means the value.
            for (let length = 0; length < path.length; length += 1)
                found.delete((0,metrics_tree/* pointerOf */.rq)(path.slice(0, length)));
            keep([path]);
        }
        if (strict && found.size > 0 && holes.length > 0)
            throw this.incomplete(selector, found.size, holes);
        return [...found.values()];
    }
    numberAt(path, name, numericStrings) {
        const value = (0,metrics_tree.at)(this.root, path);
        const number = typeof value === 'string' && numericStrings ? (0,number_text/* numberInText */.q)(value) : value;
        if (!(0,metrics_tree/* isNumber */.Et)(number))
            throw this.notANumber(path, name, value);
        if (typeof number === 'number' && !Number.isFinite(number)) {
            throw new error/* UserError */.yo('not_finite', {
                what: `${JSON.stringify(name)} in ${this.path} is ${number}`,
                why: 'a number that is not finite satisfies no rule',
                fix: 'find out why training or evaluation wrote it',
            });
        }
        return { pointer: (0,metrics_tree/* pointerOf */.rq)(path), value: number, facts: this.factsOf(path) };
    }
    factsOf(path) {
        return this.reading.facts?.(path) ?? {};
    }
    elements(path) {
        const array = (0,metrics_tree.at)(this.root, path);
        return (0,metrics_tree/* isArray */.cy)(array) ? array.map((_, index) => [...path, String(index)]) : [path];
    }
    notANumber(path, name, value) {
        const what = `${JSON.stringify(name)} in ${this.path} is ${described(value)}, not a number`;
        if (typeof value === 'string' && (0,number_text/* numberInText */.q)(value) !== undefined) {
            const fix = 'write numeric_strings: true beside path, or have the number written without quotes';
            return new error/* UserError */.yo('not_a_number', { what, why: 'text is not taken for a number unless asked for', fix });
        }
        const inside = [...numbersBelow(value, path)]
            .filter((below) => this.isOffered(below))
            .slice(0, 3)
            .map((below) => this.selectorOf(below));
        return new error/* UserError */.yo('not_a_number', {
            what,
            ...(inside.length > 0 && { fix: `name a number in it: ${inside.join(', ')}` }),
        });
    }
    manyWithoutAggregate(selector, paths) {
        if (paths.length > 1 && !(0,metrics_selector/* isWildcard */.z2)(selector))
            return this.ambiguous(selector, paths);
        const [only = []] = paths;
        const array = (0,metrics_tree.at)(this.root, only);
        if (!(0,metrics_selector/* isWildcard */.z2)(selector) && (0,metrics_tree/* isArray */.cy)(array) && !array.some(metrics_tree/* isNumber */.Et))
            return this.notANumber(only, selector, array);
        const count = (0,metrics_selector/* isWildcard */.z2)(selector) ? paths.length : (0,metrics_tree/* isArray */.cy)(array) ? array.length : 0;
        return new error/* UserError */.yo('not_a_number', {
            what: `${JSON.stringify(selector)} in ${this.path} stands for ${count} ${count === 1 ? 'value' : 'values'}`,
            why: 'which one number they become is not stated',
            fix: `add aggregate: min, max, mean or all to the rule, or name one: ${this.selectorOf((0,metrics_selector/* isWildcard */.z2)(selector) ? only : [...only, '0'])}`,
        });
    }
    incomplete(selector, found, holes) {
        const names = holes.map((path) => this.selectorOf(path));
        const shown = names.slice(0, 5).join(', ') + (names.length > 5 ? ` and ${names.length - 5} more` : '');
        return new error/* UserError */.yo('incomplete_metric', {
            what: `${JSON.stringify(selector)} is missing in ${holes.length} of ${found + holes.length} groups of ${this.path}`,
            why: `it is not in ${shown}`,
            fix: 'have every group write it, or name the metrics one by one',
        });
    }
    ambiguous(selector, paths) {
        const pointers = paths.map(metrics_tree/* pointerOf */.rq);
        return new error/* UserError */.yo('ambiguous_metric', {
            what: `${this.path} has ${pointers.length} metrics called ${JSON.stringify(selector)}`,
            why: `they are ${pointers.join(' and ')}`,
            fix: `write ${pointers.join(' or ')}`,
        });
    }
    missing(selector) {
        const names = [];
        let count = 0;
        for (const [path] of (0,metrics_selector/* numbers */.nL)(this.root)) {
            if (!this.isOffered(path))
                continue;
            count += 1;
            if (names.length < mostNames)
                names.push(selector.startsWith('/') ? (0,metrics_tree/* pointerOf */.rq)(path) : this.plainName(path));
        }
        const near = (0,nearest/* nearest */.p)(selector, names);
        const held = names.length === 0 ? 'no number at all' : `${(near.length > 0 ? near : names.slice(0, 6)).join(', ')}`;
        const more = count - (near.length > 0 ? near.length : Math.min(6, names.length));
        const { omission } = this.reading;
        const why = `the file holds ${held}${more > 0 ? ` and ${more} more` : ''}`;
        const fix = near[0] === undefined ? omission?.fix : `did you mean ${JSON.stringify(near[0])}?`;
        return new error/* UserError */.yo('missing_metric', {
            what: `${this.path} has no metric ${JSON.stringify(selector)}`,
            why: omission ? `${why}; ${omission.why}` : why,
            ...(fix !== undefined && { fix }),
        });
    }
    partial(selector, { why, fix }) {
        return new error/* UserError */.yo('missing_metric', {
            what: `${JSON.stringify(selector)} in ${this.path} stands for an unknown part of the metrics`,
            why,
            ...(fix !== undefined && { fix }),
        });
    }
    /** A name to compare with a misspelt one; it need not be unique. */
    plainName(path) {
        const [name] = this.names.get((0,metrics_tree/* pointerOf */.rq)(path)) ?? [];
        if (name !== undefined)
            return name;
        for (const prefix of this.reading.inside ?? [])
            if (prefix.every((key, index) => path[index] === key))
                return path.slice(prefix.length).join('.');
        return path.join('.');
    }
}
function add(to, key, value) {
    const known = to.get(key);
    if (known)
        known.push(value);
    else
        to.set(key, [value]);
}
function aggregated(selector, found, aggregate) {
    const values = found.map(({ value }) => Number(value));
    const value = aggregate === 'mean'
        ? values.reduce((sum, each) => sum + each, 0) / values.length
        : values.reduce((best, each) => (aggregate === 'min' ? Math.min(best, each) : Math.max(best, each)));
    if (!Number.isFinite(value)) {
        throw new error/* UserError */.yo('not_finite', {
            what: `the ${aggregate} of ${JSON.stringify(selector)} is ${value}`,
            why: 'its values are beyond the largest number that can be added up or compared, about 1.8e308',
        });
    }
    const direction = found[0]?.facts.direction;
    return { pointer: selector, value, facts: direction === undefined ? {} : { direction } };
}
function described(value) {
    if ((0,metrics_tree/* isMap */.jh)(value))
        return 'an object';
    if ((0,metrics_tree/* isArray */.cy)(value))
        return 'an array';
    if (value === null || value === undefined)
        return 'null';
    return `${typeof value === 'string' ? 'text' : typeof value} ${JSON.stringify(value)}`;
}
function* numbersBelow(value, path) {
    if (value === undefined)
        return;
    for (const [below, scalar] of (0,metrics_tree/* leaves */.FQ)(value, path))
        if ((0,metrics_tree/* isNumber */.Et)(scalar))
            yield below;
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/shape.js
var shape = __webpack_require__(82130);
;// CONCATENATED MODULE: ./lib/src/formats/metrics/read.js





/**
 * Reads a metrics file by the one format that recognises it.
 *
 * @param path the name to print
 * @throws UserError `empty`, `malformed` or `unsupported`
 */
function readMetrics(bytes, path, options = {}) {
    const { format: forced, ...rest } = options;
    const content = forced ? contentOf(forced, bytes, path) : readContent(bytes, path, everySyntax);
    const name = forced ?? recognised(content, path);
    const format = formats/* metricsFormats */.e[name];
    if (rest.row !== undefined && !format.rows) {
        throw new error/* UserError */.yo('unsupported', {
            what: `row: chooses among the rows of a history, and ${path} is read as ${name}, which has none`,
            fix: 'remove row:, or state the format with format:',
        });
    }
    return new MetricsFile(path, format.read(content, path, rest), name);
}
const names = Object.keys(formats/* metricsFormats */.e);
const everySyntax = ['json', 'toml', 'yaml', 'csv', 'xml', 'events'];
/** The content, in a syntax of the format that the configuration states. */
function contentOf(name, bytes, path) {
    try {
        return readContent(bytes, path, formats/* metricsFormats */.e[name].syntax);
    }
    catch (error) {
        const other = readableAs(bytes, path);
        if (other === undefined)
            throw error;
        throw (0,shape/* otherShape */.Sj)(path, formats/* metricsFormats */.e[name].title, `it is ${titles[other]}`);
    }
}
function readableAs(bytes, path) {
    try {
        return readContent(bytes, path, everySyntax).syntax;
    }
    catch {
        return undefined;
    }
}
/** The special formats that recognise the content. */
function recognisedBy(content) {
    const of = formats/* metricsFormats */.e;
    return names.filter((name) => {
        const format = of[name];
        return (format !== undefined && !format.general && format.syntax.includes(content.syntax) && format.recognises(content));
    });
}
function recognised(content, path) {
    const [name, ...more] = recognisedBy(content);
    if (name !== undefined && more.length === 0)
        return name;
    if (name !== undefined) {
        const candidates = [name, ...more].join(' or ');
        throw new error/* UserError */.yo('unsupported', {
            what: `${path} can be read as ${candidates}`,
            fix: `state which with format: ${name}`,
        });
    }
    const of = formats/* metricsFormats */.e;
    const general = names.find((each) => of[each]?.general && of[each]?.syntax.includes(content.syntax));
    if (general !== undefined)
        return general;
    throw new error/* UserError */.yo('unsupported', {
        what: `${path} is no metrics file that mlgate knows`,
        why: content.syntax === 'xml' ? `its root element is ${content.root.name}` : `it is ${content.syntax}`,
        fix: `the formats are ${names.join(', ')}`,
    });
}


/***/ }),

/***/ 71026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ selectorOf),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   nL: () => (/* binding */ numbers),
/* harmony export */   z2: () => (/* binding */ isWildcard)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84339);

/** Whether a selector stands for many values. */
function isWildcard(selector) {
    return stepsOf(selector)?.some(({ kind }) => kind === 'any') ?? false;
}
/**
 * The values that a selector names. It is a JSON Pointer (RFC 6901), or keys joined by dots: `test.accuracy`,
 * `results."exact_match,strict-match"`, `per_speaker.*.wer`. A key may hold dots itself (`v1.0.auc`), so a dotted selector
 * can name several values; whoever asks for one must refuse two.
 */
function select(root, selector) {
    const pointer = fromPointer(selector);
    if (pointer && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(root, pointer) !== undefined)
        return { paths: [pointer], holes: [] };
    const steps = stepsOf(selector);
    if (!steps)
        return { paths: [], holes: [] };
    const holes = [];
    const paths = [...follow(root, steps, [], holes)];
    return { paths: unique(paths), holes: unique(holes) };
}
function* follow(tree, steps, path, holes) {
    if (tree === undefined)
        return;
    const [step] = steps;
    if (!step) {
        yield path;
        return;
    }
    if (step.kind === 'any') {
        const rest = steps.slice(1);
        for (const [key, value] of (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .children */ .Y_)(tree)) {
            const found = [...follow(value, rest, [...path, key], holes)];
            if (found.length === 0 && isGroup(value))
                holes.push([...path, key]);
            yield* found;
        }
        return;
    }
    if (step.kind === 'quoted') {
        yield* follow((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(tree, [step.text]), steps.slice(1), [...path, step.text], holes);
        return;
    }
    let key = '';
    for (const [index, part] of steps.entries()) {
        if (part.kind !== 'plain')
            return;
        key = index === 0 ? part.text : `${key}.${part.text}`;
        yield* follow((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__.at)(tree, [key]), steps.slice(index + 1), [...path, key], holes);
    }
}
/**
 * Whether something under a `*` ought to hold the metric. A scalar beside the groups (`accuracy` beside the classes) is none
 * that lacks it; null and NaN are what is written in the place of a group that could not be measured.
 */
function isGroup(value) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) || (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isArray */ .cy)(value) || value === null || Number.isNaN(value);
}
/** @returns undefined where the text is no pointer */
function fromPointer(text) {
    if (!text.startsWith('/') || /~(?![01])/.test(text))
        return undefined;
    return text
        .slice(1)
        .split('/')
        .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
const step = /"(?:[^"\\]|\\.)*"(?=\.|$)|[^.]*/y;
/** @returns undefined where a quoted step is not one that JSON could read */
function stepsOf(selector) {
    const steps = [];
    for (let position = 0; position <= selector.length; position += 1) {
        step.lastIndex = position;
        const [text = ''] = step.exec(selector) ?? [];
        position += text.length;
        if (text === '*')
            steps.push({ kind: 'any' });
        else if (/^".*"$/s.test(text) && text.length > 1) {
            try {
                steps.push({ kind: 'quoted', text: JSON.parse(text) });
            }
            catch {
                return undefined;
            }
        }
        else
            steps.push({ kind: 'plain', text });
    }
    return steps;
}
/** The shortest selector that names this value and nothing else in the tree. */
function selectorOf(root, path) {
    const pointer = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .rq)(path);
    const dotted = path.map(written).join('.');
    const [only, ...more] = path.length === 0 ? [] : select(root, dotted).paths;
    return only && more.length === 0 && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .rq)(only) === pointer ? dotted : pointer;
}
function written(key) {
    return key === '' || key === '*' || /[."/]/.test(key[0] ?? '') || key.includes('.') ? JSON.stringify(key) : key;
}
function unique(paths) {
    return paths.length < 2 ? paths : [...new Map(paths.map((path) => [(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .rq)(path), path])).values()];
}
/** Every number of a tree, with its path. */
function* numbers(tree, path = []) {
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(tree))
        yield [path, tree];
    else
        for (const [key, value] of (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .children */ .Y_)(tree))
            yield* numbers(value, [...path, key]);
}


/***/ }),

/***/ 82130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sj: () => (/* binding */ otherShape),
/* harmony export */   bF: () => (/* binding */ isNumbers),
/* harmony export */   jL: () => (/* binding */ hasOnly),
/* harmony export */   xI: () => (/* binding */ hasExactly)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84339);


/** The error of a reader that the configuration puts on a file of another shape. */
function otherShape(path, title, why) {
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('malformed', { what: `${path} is not ${title}`, why, fix: 'correct format:, or remove it to have the content say what it is' }, { file: path });
}
/** A map with exactly these keys. */
function hasExactly(tree, keys) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(tree) && tree.size === keys.length && keys.every((key) => tree.has(key));
}
/** A map with no keys but these. */
function hasOnly(tree, keys) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(tree) && [...tree.keys()].every((key) => keys.includes(key));
}
/** An array with at least one element, and nothing in it but numbers. */
function isNumbers(tree) {
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isArray */ .cy)(tree) && tree.length > 0 && tree.every(_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumber */ .Et);
}


/***/ }),

/***/ 91861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ deepest),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _syntax_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88321);

/** Nested deeper than this, a file is an attack or an accident. */
const deepest = 500;
/**
 * Reads the JSON that training writes: RFC 8259, and besides it the bare `NaN`, `Infinity` and `-Infinity` of Python's
 * default writer, and integers of any size. A key that stands twice in one object is an error: readers disagree on which
 * one counts. docs/decisions/0005 says why this is our own reader.
 *
 * @throws SyntaxFault with line and column
 */
function readJson(text) {
    return new Reader(text).whole();
}
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** What a string cannot be taken for as it stands: escapes, and control characters, which are faults. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const special = /[\\\u0000-\u001f]/;
/** The words, by the character they start with. */
const words = new Map([
    ['t', ['true', true]],
    ['f', ['false', false]],
    ['n', ['null', null]],
    ['N', ['NaN', Number.NaN]],
    ['I', ['Infinity', Number.POSITIVE_INFINITY]],
    ['-', ['-Infinity', Number.NEGATIVE_INFINITY]],
]);
class Reader {
    text;
    at = 0;
    depth = 0;
    constructor(text) {
        this.text = text;
    }
    whole() {
        const value = this.value();
        this.space();
        if (this.at < this.text.length)
            throw this.fault(`${this.next()} after the end of the value`);
        return value;
    }
    value() {
        this.space();
        const character = this.text[this.at] ?? '';
        if (character === '{')
            return this.object();
        if (character === '[')
            return this.array();
        if (character === '"')
            return this.string();
        const word = words.get(character);
        if (word && this.text.startsWith(word[0], this.at)) {
            this.at += word[0].length;
            return word[1];
        }
        return this.number();
    }
    number() {
        number.lastIndex = this.at;
        const [digits] = number.exec(this.text) ?? [];
        if (digits === undefined)
            throw this.fault(`${this.next()} where a value should be`);
        this.at += digits.length;
        const value = Number(digits);
        if (!Number.isInteger(value) || Number.isSafeInteger(value))
            return value;
        return /^-?[0-9]+$/.test(digits) ? BigInt(digits) : value;
    }
    object() {
        this.enter();
        const found = new Map();
        while (!this.ends('}', found.size === 0)) {
            this.space();
            if (this.text[this.at] !== '"')
                throw this.fault(`${this.next()} where a key in quotes should be`);
            const start = this.at;
            const key = this.string();
            if (found.has(key))
                throw this.fault(`the key ${JSON.stringify(key)} stands twice in one object`, start);
            this.space();
            if (this.text[this.at] !== ':')
                throw this.fault(`${this.next()} where ":" should be`);
            this.at += 1;
            found.set(key, this.value());
        }
        this.depth -= 1;
        return found;
    }
    array() {
        this.enter();
        const found = [];
        while (!this.ends(']', found.length === 0))
            found.push(this.value());
        this.depth -= 1;
        return found;
    }
    enter() {
        this.at += 1;
        this.depth += 1;
        if (this.depth > deepest)
            throw this.fault(`it is nested more than ${deepest} deep`);
    }
    /** Whether the container ends here; else steps over the comma before the next element. */
    ends(close, first) {
        this.space();
        if (this.text[this.at] === close) {
            this.at += 1;
            return true;
        }
        if (!first) {
            if (this.text[this.at] !== ',')
                throw this.fault(`${this.next()} where "," or "${close}" should be`);
            this.at += 1;
        }
        return false;
    }
    string() {
        const start = this.at;
        let end = start;
        do {
            end = this.text.indexOf('"', end + 1);
            if (end === -1)
                throw this.fault('a string is not closed', start);
        } while (backslashesBefore(this.text, end) % 2 === 1);
        this.at = end + 1;
        const plain = this.text.slice(start + 1, end);
        if (!special.test(plain))
            return plain;
        try {
            return JSON.parse(this.text.slice(start, this.at));
        }
        catch {
            throw this.fault('a string holds a control character or an unknown escape', start);
        }
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
                return;
            this.at += 1;
        }
    }
    next() {
        return this.at >= this.text.length
            ? 'the end of the file'
            : JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.at) ?? 0));
    }
    fault(why, at = this.at) {
        return _syntax_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .SyntaxFault */ .M.at(this.text, at, why);
    }
}
function backslashesBefore(text, end) {
    let count = 0;
    while (text[end - 1 - count] === '\\')
        count += 1;
    return count;
}


/***/ }),

/***/ 88321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ SyntaxFault)
/* harmony export */ });
/** Why a text is not of the syntax it was read as. */
class SyntaxFault extends Error {
    why;
    line;
    column;
    fix;
    name = 'SyntaxFault';
    constructor(why, line, column, fix) {
        super(why);
        this.why = why;
        this.line = line;
        this.column = column;
        this.fix = fix;
    }
    /** The fault at a place of the text, counted in UTF-16 units from 0. */
    static at(text, offset, why) {
        const before = text.slice(0, offset);
        return new SyntaxFault(why, before.split('\n').length, offset - before.lastIndexOf('\n'));
    }
}


/***/ }),

/***/ 87823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ textOf)
/* harmony export */ });
/**
 * The text of a file: UTF-8, or UTF-16 where a byte-order mark says so (PowerShell's `>` writes it). A mark is no part of
 * the text. Bytes that are no text are refused, not repaired: a name with a replacement character would be another name.
 *
 * @returns undefined where the bytes are not text
 */
function textOf(bytes) {
    const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84339);
/* harmony import */ var _syntax_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88321);



/**
 * Reads YAML 1.2: `no` is text, `1e-3` is a number, `.nan` is not one. Duplicate keys, unknown tags and alias bombs are
 * errors.
 *
 * @throws SyntaxFault with line and column
 */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        version: '1.2',
        intAsBigInt: true,
        uniqueKeys: true,
        prettyErrors: false,
    });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault) {
        const { line, col } = lines.linePos(fault.pos[0]);
        throw new _syntax_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxFault */ .M(fault.message.replace(/\s+/g, ' ').replace(/[.:]$/, ''), line, col);
    }
    try {
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .treeOf */ .g7)(document.toJS({ maxAliasCount: 100, mapAsMap: true }));
    }
    catch (cause) {
        throw new _syntax_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .SyntaxFault */ .M(cause instanceof Error ? cause.message : String(cause), 1, 1);
    }
}


/***/ }),

/***/ 84339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   FQ: () => (/* binding */ leaves),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   cy: () => (/* binding */ isArray),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   rq: () => (/* binding */ pointerOf)
/* harmony export */ });
function isMap(tree) {
    return tree instanceof Map;
}
function isArray(tree) {
    return Array.isArray(tree);
}
function isNumber(tree) {
    return typeof tree === 'number' || typeof tree === 'bigint';
}
/** The value under a key, or at a place of an array. */
function child(tree, key) {
    if (isMap(tree))
        return tree.get(key);
    if (isArray(tree) && /^(?:0|[1-9][0-9]*)$/.test(key))
        return tree[Number(key)];
    return undefined;
}
/** The value at the end of a path. */
function at(tree, path) {
    return path.reduce(child, tree);
}
function children(tree) {
    if (isMap(tree))
        return tree.entries();
    if (isArray(tree))
        return tree.map((value, index) => [String(index), value]);
    return [];
}
/** Every scalar with its path, in the order of the file. */
function* leaves(tree, path = []) {
    if (!isMap(tree) && !isArray(tree)) {
        yield [path, tree];
        return;
    }
    for (const [key, value] of children(tree))
        yield* leaves(value, [...path, key]);
}
/** JSON Pointer (RFC 6901) of a path. */
function pointerOf(path) {
    return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** Plain data as a tree: what a parser of another syntax answers. */
function treeOf(value) {
    if (Array.isArray(value))
        return value.map(treeOf);
    if (value instanceof Map)
        return new Map([...value].map(([key, of]) => [String(key), treeOf(of)]));
    if (typeof value === 'object' && value !== null) {
        if (value instanceof Date)
            return value.toISOString();
        return new Map(Object.entries(value).map(([key, of]) => [key, treeOf(of)]));
    }
    if (typeof value === 'bigint')
        return BigInt.asIntN(64, value) === value && isSafe(value) ? Number(value) : value;
    if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
        return value;
    return null;
}
function isSafe(value) {
    return Number.isSafeInteger(Number(value));
}


/***/ })

};
