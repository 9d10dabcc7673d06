export const id = 890;
export const ids = [890];
export const modules = {

/***/ 35045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tableFormat),
/* harmony export */   d: () => (/* binding */ withCompression)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);

const endings = {
    csv: (csv) => ({ kind: 'csv', csv: { delimiter: ',', quote: '"', missingValues: [''], ...csv } }),
    tsv: (csv) => ({ kind: 'csv', csv: { delimiter: '\t', quote: '"', missingValues: [''], ...csv } }),
    jsonl: () => ({ kind: 'jsonl' }),
    ndjson: () => ({ kind: 'jsonl' }),
    parquet: () => ({ kind: 'parquet' }),
};
const compressions = { gz: 'gzip', gzip: 'gzip', zst: 'zstd' };
/**
 * What files hold, by the endings of their names: `.csv`, `.tsv`, `.jsonl`, `.ndjson` or `.parquet`, in any case, and
 * behind each but the last one of `.gz`, `.gzip`, `.zst`.
 *
 * @throws UserError `unsupported` for another ending, for files of several formats, and for CSV that cannot be told apart
 */
function tableFormat(names, csv = {}) {
    const files = names.map((name) => ({ name, ...ending(name) }));
    const [first] = files;
    if (!first)
        throw new Error('a table has at least one file');
    const kinds = new Map(files.map((file) => [JSON.stringify(endings[file.format]?.(csv)), file]));
    if (kinds.size > 1) {
        const each = [...kinds.values()].map(({ name, format }) => `${name} is .${format}`);
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
            what: 'the path stands for files of several formats',
            why: each.join(', '),
            fix: 'name the files of one format, e.g. with a pattern that ends in it',
        });
    }
    const format = endings[first.format]?.(csv);
    if (!format)
        throw new Error(`${first.format} is in no table`);
    if (format.kind === 'csv')
        assertSeparate(format.csv);
    const squeezed = files.find(({ compression }) => format.kind === 'parquet' && compression);
    if (squeezed) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
            what: `${squeezed.name} is compressed as a whole, and Parquet compresses its own parts`,
            fix: 'decompress it',
        });
    }
    return { format, compressions: files.map(({ compression }) => compression) };
}
/** What separates cells can be no part of one that is not quoted. */
function assertSeparate({ delimiter, quote, missingValues }) {
    const separating = [delimiter, quote, '\n', '\r'].filter((each) => each !== '');
    const twin = separating.find((each, index) => separating.indexOf(each) !== index);
    if (twin !== undefined) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
            what: `${JSON.stringify(twin)} cannot be ${delimiter === quote ? 'the delimiter and the quote' : 'a delimiter or a quote'}`,
            why: delimiter === quote ? 'a cell would end where it begins' : 'it ends a row',
            fix: 'write the characters that the file is written with',
        });
    }
    const never = missingValues.find((value) => separating.some((each) => value.includes(each)));
    if (never === undefined)
        return;
    throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
        what: `missing_values names ${JSON.stringify(never)}, which no cell without quotes can be`,
        why: 'it holds the delimiter, the quote or a line end; a cell in quotes is never missing',
        fix: 'remove it',
    });
}
/** The files of a table as the engine takes them. */
function withCompression(files, { compressions: each }) {
    return files.map((file, index) => {
        const compression = each[index];
        return compression ? { ...file, compression } : file;
    });
}
function ending(name) {
    const parts = (name.split(/[\\/]/).at(-1) ?? '').toLowerCase().split('.').slice(1);
    const compression = Object.hasOwn(compressions, parts.at(-1) ?? '') ? compressions[parts.at(-1) ?? ''] : undefined;
    const format = parts.at(compression ? -2 : -1) ?? '';
    if (!Object.hasOwn(endings, format)) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
            what: `${name} is of no format that is known by its ending`,
            why: 'a table is .csv, .tsv, .jsonl, .ndjson or .parquet; text may be compressed, .gz or .zst',
            fix: 'name such a file',
        });
    }
    return { format, ...(compression && { compression }) };
}


/***/ }),

/***/ 38890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftGate: () => (/* binding */ driftGate)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49962);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74383);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41311);



/** The data that a model meets now against those that it knows. */
const driftGate = {
    name: 'drift',
    blocks: (configuration, workspace) => (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .collectBlocks */ .ld)(configuration.policy.drift, async (source, section) => {
        const policy = (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .driftPolicy */ .IS)(source, section, configuration, workspace);
        return unsettled(policy, inputsOf(policy, configuration));
    }),
};
function inputsOf({ source, reference, current, onDrift }, configuration) {
    const request = (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .inputRequest */ .c3)(configuration, 'drift', source);
    return [
        { ...request.reference(reference.from, reference.written), ...(reference.maxAge !== undefined && { dated: true }) },
        request.table('current', 'current', current.path),
        ...(onDrift ? [request.state(['on_drift', 'state'], onDrift.state)] : []),
    ];
}
/** Which checks there are is not known before the reference was looked into. */
function unsettled(policy, inputs) {
    const questions = (0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .questionsOf */ .PW)(policy, undefined);
    return {
        source: policy.source,
        inputs,
        checks: (0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .checksOf */ .tg)(questions),
        evaluate: async () => {
            throw new Error(`drift.${policy.source} was evaluated before its reference was read`);
        },
        settle: async (context) => {
            // Statistics and tables are loaded for whoever asks about drift.
            const { readReference } = await Promise.all(/* import() */[__webpack_require__.e(164), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 58485));
            const { reference, inputs: built } = await readReference(policy, context);
            return { block: settledBlock(policy, inputs, reference), inputs: built };
        },
    };
}
function settledBlock(policy, inputs, reference) {
    const questions = (0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .questionsOf */ .PW)(policy, 'error' in reference ? undefined : reference.profile);
    return {
        source: policy.source,
        inputs,
        checks: (0,_questions_js__WEBPACK_IMPORTED_MODULE_2__/* .checksOf */ .tg)(questions),
        evaluate: async (context) => {
            const { evaluateDrift } = await Promise.all(/* import() */[__webpack_require__.e(164), __webpack_require__.e(91)]).then(__webpack_require__.bind(__webpack_require__, 35091));
            return evaluateDrift(policy, reference, questions, context);
        },
        selfTest: async (context, request) => {
            const { selfTestDrift } = await Promise.all(/* import() */[__webpack_require__.e(164), __webpack_require__.e(91), __webpack_require__.e(614)]).then(__webpack_require__.bind(__webpack_require__, 18614));
            return selfTestDrift(policy, reference, questions, context, request);
        },
    };
}


/***/ }),

/***/ 30007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ defaultBound),
/* harmony export */   SB: () => (/* binding */ isCategoricalMethod),
/* harmony export */   cg: () => (/* binding */ hasMethod),
/* harmony export */   ly: () => (/* binding */ isNumericMethod),
/* harmony export */   oz: () => (/* binding */ methodsOf)
/* harmony export */ });
const numeric = {
    wasserstein: true,
    ks: true,
    psi: true,
    jensen_shannon_distance: true,
    jensen_shannon_divergence: true,
    total_variation: true,
    l_infinity: true,
};
const categorical = {
    jensen_shannon_distance: true,
    jensen_shannon_divergence: true,
    psi: true,
    total_variation: true,
    l_infinity: true,
    cramers_v: true,
    chi_square: true,
};
function isNumericMethod(method) {
    return Object.hasOwn(numeric, method);
}
function isCategoricalMethod(method) {
    return Object.hasOwn(categorical, method);
}
/**
 * The largest distance that passes where nobody says. That of the Jensen–Shannon divergence is the square of the distance's.
 * chi_square is a test and no distance: its statistic has no bound.
 */
const defaultBound = {
    wasserstein: 0.1,
    ks: 0.1,
    psi: 0.1,
    jensen_shannon_distance: 0.05,
    jensen_shannon_divergence: 0.0025,
    total_variation: 0.1,
    l_infinity: 0.1,
    cramers_v: 0.1,
    chi_square: 0,
};
/** The methods that each of them has under the same name. */
const theirs = {
    evidently: new Set(['wasserstein', 'ks', 'psi', 'jensen_shannon_distance', 'chi_square']),
    scipy: new Set(['wasserstein', 'ks', 'jensen_shannon_distance', 'chi_square']),
};
/** SciPy's Jensen–Shannon distance is one of shares: how numbers become shares is left to whoever calls it. */
const notOfNumbers = {
    evidently: new Set(['chi_square']),
    scipy: new Set(['jensen_shannon_distance', 'chi_square']),
};
/** @param of whether only numbers are meant */
function hasMethod(tool, method, of) {
    return theirs[tool].has(method) && !(of === 'numeric' && notOfNumbers[tool].has(method));
}
function methodsOf(tool, of) {
    return [...theirs[tool]].filter((method) => hasMethod(tool, method, of));
}


/***/ }),

/***/ 74383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s0: () => (/* binding */ boundOf),
  ks: () => (/* binding */ columnEffect),
  IS: () => (/* binding */ driftPolicy)
});

// EXTERNAL MODULE: ./lib/src/result/duration.js
var duration = __webpack_require__(22416);
// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/sources/source.js
var sources_source = __webpack_require__(18534);
// EXTERNAL MODULE: ./lib/src/tables/writing.js
var tables_writing = __webpack_require__(62198);
// EXTERNAL MODULE: ./lib/src/gates/effect.js
var gates_effect = __webpack_require__(67416);
// EXTERNAL MODULE: ./lib/src/gates/engine-limits.js
var engine_limits = __webpack_require__(63692);
// EXTERNAL MODULE: ./lib/src/gates/drift/methods.js
var methods = __webpack_require__(30007);
;// CONCATENATED MODULE: ./lib/src/gates/drift/policy-faults.js



const keepOne = 'keep one of the two';
/** In the order in which they are told. */
const rules = [
    namesOfIgnored,
    twoRolesOfOneColumn,
    wordsOfError,
    datasetWithoutShare,
    testWithoutEffect,
    groupsInCompat,
    onlyWarnedOf,
    unknownToCompat,
    stateThatIsNoFile,
    methodsOfColumns,
];
/** What contradicts itself in a block, or could never be judged. */
function policyFaults(source, block, at) {
    return rules
        .flatMap((rule) => rule({ source, block }))
        .map(({ what, fix, path }) => new error/* UserError */.yo('invalid_config', { what, fix }, at(...path)));
}
/** The words that name columns which have a part of their own. */
function roles({ block }) {
    return [
        { word: 'predictions', names: block.predictions ?? [], path: ['predictions'] },
        { word: 'labels', names: block.labels ?? [], path: ['labels'] },
        {
            word: 'dataset.must_not_drift',
            names: block.dataset?.must_not_drift ?? [],
            path: ['dataset', 'must_not_drift'],
        },
    ];
}
function namesOfIgnored(named) {
    const { source, block } = named;
    const error = {
        word: 'concept.error',
        names: block.concept ? [block.concept.error] : [],
        path: ['concept', 'error'],
    };
    return [...roles(named), error].flatMap(({ word, names, path }) => names
        .filter((name) => block.columns?.[name] === 'ignore')
        .map((name) => ({ what: `${word} of drift.${source} names ${name}, which columns ignores`, fix: keepOne, path })));
}
function twoRolesOfOneColumn(named) {
    const { block } = named;
    const both = (block.predictions ?? []).filter((name) => block.labels?.includes(name));
    const error = block.concept?.error;
    return [
        ...(both.length > 0
            ? [{ what: `${both.join(', ')} is both a prediction and a label`, fix: keepOne, path: ['labels'] }]
            : []),
        ...roles(named)
            .filter(({ names }) => error !== undefined && names.includes(error))
            .map(({ word, path }) => ({
            what: `${word} names ${error}, which is the error of concept`,
            fix: keepOne,
            path,
        })),
    ];
}
/** Of the error of concept, the mean alone is judged, and whether it is there. */
function wordsOfError({ block }) {
    const error = block.concept?.error;
    const rule = error === undefined ? undefined : block.columns?.[error];
    if (error === undefined || typeof rule !== 'object')
        return [];
    const unused = Object.keys(rule).filter((key) => key !== 'max_missing_rate_change');
    if (unused.length === 0)
        return [];
    const what = `columns says ${unused.join(', ')} of ${error}, whose mean alone is judged: it is the error of concept`;
    return [{ what, fix: 'write max_relative_increase and severity in concept', path: ['columns', error] }];
}
function datasetWithoutShare({ block: { dataset } }) {
    if (!dataset || dataset.max_drifted_share !== undefined)
        return [];
    const what = 'dataset names columns that must not drift, and no share of the others that may';
    return [{ what, fix: 'add max_drifted_share, or remove dataset: then every column blocks', path: ['dataset'] }];
}
function testWithoutEffect({ block: { categorical, decision } }) {
    if (categorical.method !== 'chi_square' || decision === 'significance')
        return [];
    const what = `chi_square has no size of an effect, and decision is ${decision}`;
    const fix = 'write decision: significance, or a distance such as cramers_v';
    return [{ what, fix, path: ['categorical', 'method'] }];
}
function groupsInCompat({ block: { compat, group } }) {
    if (!compat || group === undefined)
        return [];
    const what = `compat asks for the numbers of ${compat}, which takes rows for independent, and group says that they are not`;
    return [{ what, fix: keepOne, path: ['compat'] }];
}
function onlyWarnedOf({ block }) {
    return (block.dataset?.must_not_drift ?? []).flatMap((name) => {
        const rule = block.columns?.[name];
        if (typeof rule !== 'object' || rule.severity !== 'warn')
            return [];
        const what = `${name} must not drift, and its severity is warn`;
        return [{ what, fix: keepOne, path: ['columns', name, 'severity'] }];
    });
}
function unknownToCompat({ block }) {
    const { compat, numeric, categorical } = block;
    if (!compat)
        return [];
    const ofColumns = Object.entries(block.columns ?? {}).flatMap(([name, rule]) => typeof rule !== 'string' && rule.method ? [{ method: rule.method, path: ['columns', name, 'method'] }] : []);
    const chosen = [
        { method: numeric.method, path: ['numeric', 'method'] },
        { method: categorical.method, path: ['categorical', 'method'] },
        ...ofColumns,
    ];
    return chosen.flatMap(({ method, path }) => {
        const kind = path[0] === 'numeric' ? 'numeric' : undefined;
        if ((0,methods/* hasMethod */.cg)(compat, method, kind))
            return [];
        const fix = `write one of ${(0,methods/* methodsOf */.oz)(compat, kind).join(', ')}, or leave compat out`;
        return [{ what: `${compat} has no ${method}`, fix, path }];
    });
}
function stateThatIsNoFile({ source, block }) {
    const state = block.on_drift?.state;
    if (state === undefined)
        return [];
    const path = ['on_drift', 'state'];
    if (/[*?[\]{}()!]/.test(state)) {
        const what = `${JSON.stringify(state)} may stand for several files, and on_drift.state is one`;
        return [{ what, fix: 'name a file, such as .mlgate/drift-state.json', path }];
    }
    if (!(0,sources_source/* isMeantAsSource */.tI)(state))
        return [];
    const what = `on_drift.state of drift.${source} is no file of the workspace`;
    return [{ what, fix: 'name a file, such as .mlgate/drift-state.json: it is written after each run', path }];
}
function methodsOfColumns({ block }) {
    return Object.entries(block.columns ?? {}).flatMap(([name, rule]) => {
        if (typeof rule === 'string' || rule.method === undefined)
            return [];
        const { kind, method } = rule;
        const path = ['columns', name, 'method'];
        if (kind === 'numeric' && !(0,methods/* isNumericMethod */.ly)(method)) {
            const what = `${method} compares categories, and ${name} is numeric`;
            return [{ what, fix: 'write a distance of numbers', path }];
        }
        if (kind === 'categorical' && !(0,methods/* isCategoricalMethod */.SB)(method)) {
            const what = `${method} compares numbers, and ${name} is categorical`;
            return [{ what, fix: 'write a distance of categories', path }];
        }
        if (method !== 'chi_square')
            return [];
        return [{ what: 'chi_square has no size of an effect', fix: 'write cramers_v', path }];
    });
}

;// CONCATENATED MODULE: ./lib/src/gates/drift/policy.js








/** @throws UserErrors for rules that contradict themselves or could never be judged */
function driftPolicy(source, block, configuration, workspace) {
    const at = (...path) => configuration.at(['drift', source, ...path]);
    const faults = policyFaults(source, block, at);
    if (faults.length > 0)
        throw new error/* UserErrors */.tQ(faults);
    const effect = (0,gates_effect/* effectOf */.$)(block.severity, 'block');
    const columns = Object.entries(block.columns ?? {});
    const reference = typeof block.reference === 'string' ? { from: block.reference } : block.reference;
    const current = typeof block.current === 'string' ? { path: block.current } : block.current;
    const { windows, dataset, on_drift: onDrift, concept } = block;
    const writing = (path, location) => (0,tables_writing/* writingOf */.I2)(block, (0,sources_source/* isMeantAsSource */.tI)(path) ? undefined : (0,tables_writing/* rootOf */.I5)(path, configuration.folder, workspace, location));
    return {
        source,
        reference: {
            written: reference.from,
            from: referenceSource(reference.from, at('reference')),
            writing: writing(reference.from, at('reference')),
            maxAge: 'max_age' in reference && reference.max_age !== undefined ? (0,duration/* secondsIn */.z)(reference.max_age) : undefined,
        },
        current: {
            path: current.path,
            writing: writing(current.path, at('current')),
            window: 'window' in current && current.window
                ? { column: current.window.column, seconds: (0,duration/* secondsIn */.z)(current.window.last) }
                : undefined,
        },
        ignored: new Set(columns.filter(([, rule]) => rule === 'ignore').map(([name]) => name)),
        columns: new Map(columns.flatMap(([name, rule]) => (typeof rule === 'string' ? [] : [[name, rule]]))),
        numeric: {
            method: block.numeric.method,
            max: block.numeric.max,
            normalize: block.numeric.normalize,
        },
        categorical: {
            method: block.categorical.method,
            max: block.categorical.max,
            corrected: block.categorical.corrected,
        },
        bounds: {
            trueRate: block.max_true_rate_change,
            missingRate: block.max_missing_rate_change,
            infiniteRate: block.max_infinite_rate_change,
            tail: block.max_tail_increase,
            unseen: block.max_unseen_increase,
        },
        newCategories: policyEffect(block.new_categories, effect),
        extraColumns: policyEffect(block.extra_columns, effect),
        decision: block.decision,
        alpha: block.alpha,
        correction: block.correction,
        compat: block.compat,
        minRows: block.min_rows,
        group: [block.group ?? []].flat(),
        predictions: new Set(block.predictions),
        labels: new Set(block.labels),
        concept: concept && {
            error: concept.error,
            maxRelativeIncrease: concept.max_relative_increase,
            effect: (0,gates_effect/* effectOf */.$)(concept.severity, effect),
        },
        windows: windows && { column: windows.column, seconds: (0,duration/* secondsIn */.z)(windows.every) },
        dataset: dataset?.max_drifted_share === undefined
            ? undefined
            : { maxDriftedShare: dataset.max_drifted_share, mustNotDrift: new Set(dataset.must_not_drift) },
        onDrift: onDrift && { ...onDrift, model: configuration.policy.name },
        effect,
        showValues: block.show_values,
        limits: (0,engine_limits/* engineLimits */.n)(configuration.policy.engine),
        at,
    };
}
/** What a check of a column does: in a block that asks for a share, a single column that it counts only warns. */
function columnEffect(policy, column) {
    const own = policy.columns.get(column)?.severity;
    if (own !== undefined)
        return (0,gates_effect/* effectOf */.$)(own, policy.effect);
    const counted = !policy.predictions.has(column) && !policy.labels.has(column);
    if (!policy.dataset || !counted || policy.dataset.mustNotDrift.has(column))
        return policy.effect;
    return 'warn';
}
function policyEffect(word, effect) {
    if (word === 'allow')
        return undefined;
    return word === 'warn' ? 'warn' : effect;
}
/** A path, or any source whose content can be a table or a profile. */
function referenceSource(text, location) {
    if (/^(artifact|github_release|file):/.test(text))
        return (0,sources_source/* sourceOf */.vz)(text, 'invalid_config', location);
    if ((0,sources_source/* isMeantAsSource */.tI)(text) && /^(merge_base$|branch:|commit:|mlflow:|alias:|version:)/.test(text)) {
        const what = `${JSON.stringify(text)} is no reference of drift`;
        const fix = 'write a path, s3://BUCKET/KEY, git:REF:PATH, artifact:WORKFLOW/NAME/PATH or github_release:TAG/ASSET';
        throw new error/* UserError */.yo('invalid_config', { what, fix }, location);
    }
    return (0,sources_source/* tableSourceOf */.bq)(text, location);
}
/** The bound of a distance: the column's, that of its kind, the method's own. */
function boundOf(method, own, ofKind) {
    return own ?? ofKind ?? methods/* defaultBound */.OF[method];
}


/***/ }),

/***/ 41311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ questionsOf),
/* harmony export */   gU: () => (/* binding */ columnChecks),
/* harmony export */   tg: () => (/* binding */ checksOf)
/* harmony export */ });
/* harmony import */ var _profile_category_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55527);
/* harmony import */ var _result_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62946);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86972);
/* harmony import */ var _result_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59424);
/* harmony import */ var _methods_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30007);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74383);






/**
 * Every check of a block: what the reference's columns ask for, and what the configuration names besides.
 *
 * @param reference undefined where it cannot be read: then only the configuration tells
 */
function questionsOf(policy, reference) {
    const { at, dataset, effect, extraColumns } = policy;
    const plan = (rule, expected, how, ...place) => (0,_result_check_js__WEBPACK_IMPORTED_MODULE_5__/* .planned */ .lM)({ gate: 'drift', source: policy.source, subject: null, rule }, { effect: how, expected, location: at(...place) });
    const none = { at_most: 0, unit: 'columns' };
    return {
        table: {
            columns: plan('columns', none, effect, 'current'),
            extraColumns: extraColumns && plan('extra_columns', none, extraColumns, 'extra_columns'),
            share: dataset &&
                plan('share', { at_most: dataset.maxDriftedShare, unit: 'fraction' }, effect, 'dataset', 'max_drifted_share'),
        },
        columns: [...columnsOf(policy, reference)],
    };
}
/** In the order in which they are reported. */
function checksOf({ table, columns }) {
    return [
        table.columns,
        ...(table.extraColumns ? [table.extraColumns] : []),
        ...(table.share ? [table.share] : []),
        ...columns.flatMap(columnChecks),
    ];
}
function columnChecks(questions) {
    const { distribution, concept, tail, unseen, missing, infinite } = questions;
    return [distribution, concept, tail, unseen, missing, infinite].flatMap((asked) => (asked ? [asked.check] : []));
}
function* columnsOf(policy, reference) {
    const known = new Set(reference?.columns.map(({ name }) => name));
    for (const column of reference?.columns ?? []) {
        if (!policy.ignored.has(column.name))
            yield ofColumn(policy, column);
    }
    const { columns, predictions, labels, concept, dataset } = policy;
    const named = [...columns.keys(), ...predictions, ...labels, ...(dataset?.mustNotDrift ?? [])];
    for (const name of new Set([...named, ...(concept ? [concept.error] : [])])) {
        if (!known.has(name))
            yield withoutReference(policy, name, reference);
    }
}
/** A column that only the configuration knows. */
function withoutReference(policy, column, reference) {
    const names = reference?.columns.map(({ name }) => name) ?? [];
    const [similar] = (0,_result_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(column, names, 1);
    const error = new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('missing_column', {
        what: `the reference ${policy.reference.written} has no column ${JSON.stringify(column)}`,
        fix: similar === undefined ? 'write the name as the reference has it' : `did you mean ${JSON.stringify(similar)}?`,
    });
    const of = driftingOf(policy, column);
    const rule = of === 'concept' ? 'concept' : 'distribution';
    return { column, of, distribution: { check: planner(policy, column)(rule, undefined), as: 'error', error } };
}
function driftingOf({ predictions, labels, concept }, column) {
    if (concept?.error === column)
        return 'concept';
    if (predictions.has(column))
        return 'prediction';
    return labels.has(column) ? 'label' : 'data';
}
function planner(policy, column) {
    const { source, at, columns, concept } = policy;
    const location = columns.has(column) ? at('columns', column) : at();
    return (rule, expected, effect = (0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .columnEffect */ .ks)(policy, column)) => (0,_result_check_js__WEBPACK_IMPORTED_MODULE_5__/* .planned */ .lM)({ gate: 'drift', source, subject: column, rule }, { effect: concept?.error === column ? concept.effect : effect, expected, location });
}
function ofColumn(policy, reference) {
    const { name: column } = reference;
    const { bounds, newCategories } = policy;
    const plan = planner(policy, column);
    const rule = policy.columns.get(column) ?? {};
    const rate = (word, bound, effect) => ({
        // Where only significance decides, no size is asked for.
        check: plan(word, policy.decision === 'significance' ? undefined : { at_most: bound, unit: 'fraction' }, effect),
        bound,
    });
    const of = driftingOf(policy, column);
    const missing = rate('missing', rule.max_missing_rate_change ?? bounds.missingRate);
    if (of === 'concept') {
        const bound = policy.concept?.maxRelativeIncrease ?? 0;
        const { check } = rate('concept', bound);
        if (reference.kind === 'numeric')
            return { column, of, concept: { check, bound }, missing };
        return { column, of, distribution: { check, as: 'error', error: noNumbers(column, reference) }, missing };
    }
    const question = distributionOf(policy, reference, rule);
    const bounded = 'bound' in question && policy.decision !== 'significance';
    const unit = question.as === 'rate' ? { unit: 'fraction' } : {};
    const distribution = {
        check: plan('distribution', bounded ? { at_most: question.bound, ...unit } : undefined),
        ...question,
    };
    const isFloating = ['float', 'text', 'json'].includes(reference.type);
    return {
        column,
        of,
        distribution,
        ...(question.as === 'numbers' && { tail: rate('tail', rule.max_tail_increase ?? bounds.tail) }),
        ...(question.as === 'categories' &&
            newCategories && {
            unseen: rate('unseen', rule.max_unseen_increase ?? bounds.unseen, newCategories === 'warn' ? 'warn' : (0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .columnEffect */ .ks)(policy, column)),
        }),
        missing,
        ...((question.as === 'numbers' || question.as === 'codes') &&
            isFloating && { infinite: rate('infinite', rule.max_infinite_rate_change ?? bounds.infiniteRate) }),
    };
}
function distributionOf(policy, reference, rule) {
    const { kind = reference.kind, max } = rule;
    const misfit = methodMisfit(reference.name, kind, rule.method);
    if (misfit)
        return { as: 'error', error: misfit };
    const compat = policy.compat ? { compat: policy.compat } : {};
    const { method: ofCategories, max: mostOfCategories, corrected } = policy.categorical;
    // The column's own bound is one of another distance.
    const otherwise = {
        ...{ method: ofCategories, corrected, bound: (0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .boundOf */ .s0)(ofCategories, undefined, mostOfCategories) },
        ...compat,
    };
    if (kind === 'numeric' && reference.kind === 'numeric') {
        const method = rule.method !== undefined && (0,_methods_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumericMethod */ .ly)(rule.method) ? rule.method : policy.numeric.method;
        const ofKind = method === policy.numeric.method ? policy.numeric.max : undefined;
        return {
            as: 'numbers',
            reference,
            method,
            normalize: policy.numeric.normalize,
            ...compat,
            bound: (0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .boundOf */ .s0)(method, max, ofKind),
            otherwise,
        };
    }
    if (kind === 'categorical' && (reference.kind === 'categorical' || reference.kind === 'numeric')) {
        if (reference.kind === 'categorical' && isBoolean(reference) && rule.method === undefined)
            return { as: 'rate', reference, bound: max ?? policy.bounds.trueRate, otherwise };
        const method = rule.method !== undefined && (0,_methods_js__WEBPACK_IMPORTED_MODULE_3__/* .isCategoricalMethod */ .SB)(rule.method) ? rule.method : policy.categorical.method;
        const ofKind = method === policy.categorical.method ? policy.categorical.max : undefined;
        const asked = { method, corrected: policy.categorical.corrected, bound: (0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .boundOf */ .s0)(method, max, ofKind), ...compat };
        if (reference.kind === 'categorical')
            return { as: 'categories', reference, ...asked };
        return reference.between.every((rows) => rows === 0)
            ? { as: 'codes', reference, ...asked }
            : { as: 'error', error: heldAsNumbers(reference) };
    }
    if (rule.kind !== undefined)
        return { as: 'error', error: noNumbers(reference.name, reference) };
    return isNamed(policy, reference.name, rule) && (kind === 'identifier' || kind === 'time')
        ? { as: 'error', error: named(reference) }
        : { as: 'unjudged', reference };
}
/** A method that the column has no values for. */
function methodMisfit(column, kind, method) {
    if (method === undefined)
        return undefined;
    const fits = kind === 'categorical' ? (0,_methods_js__WEBPACK_IMPORTED_MODULE_3__/* .isCategoricalMethod */ .SB)(method) : kind !== 'numeric' || (0,_methods_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumericMethod */ .ly)(method);
    if (fits)
        return undefined;
    const [has, compares] = kind === 'numeric' ? ['numbers', 'categories'] : ['categories', 'numbers'];
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported', {
        what: `${method} compares ${compares}, and ${column} holds ${has} in the reference`,
        fix: `write a method for ${has}, or the kind of the column if its values say something else`,
    });
}
/** Whether somebody counts on the comparison of a column: then it is no answer that there is none. */
function isNamed({ dataset, predictions, labels }, column, { max, method }) {
    const listed = [dataset?.mustNotDrift, predictions, labels].some((names) => names?.has(column));
    return listed || max !== undefined || method !== undefined;
}
function named({ name, kind }) {
    const holds = kind === 'time' ? 'points in time, which move by nature' : 'a value of its own in each row, which is new by nature';
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported', {
        what: `the configuration asks for the drift of ${name}, and it holds ${holds}`,
        fix: 'do not name it, or build the profile again and say of which kind it is',
    });
}
function noNumbers(column, { kind }) {
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported', {
        what: `the reference holds ${column} as ${kind}`,
        fix: `build the profile again, with --numeric ${column} if its values are numbers`,
    });
}
function heldAsNumbers({ name, distinct }) {
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('unsupported', {
        what: `the reference holds ${name} as numbers, in ranges: it has ${distinct} different values`,
        fix: `build the profile again with --categorical ${name}`,
    });
}
/** Whether the values are true and false, whatever the type: text has none. */
function isBoolean({ type, hashes }) {
    return type === 'boolean' || (0,_profile_category_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashesOf */ .mU)(hashes).every((hash) => booleanHashes.includes(hash));
}
const booleanHashes = ['true', 'false'].map(_profile_category_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ);


/***/ }),

/***/ 67416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ effectOf)
/* harmony export */ });
/**
 * What a rule does where it is broken.
 *
 * @param severity its own word
 * @param otherwise what it does without one, as its block says
 */
function effectOf(severity, otherwise) {
    if (severity === undefined)
        return otherwise;
    return severity === 'warn' ? 'warn' : 'block';
}


/***/ }),

/***/ 63692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ engineLimits)
/* harmony export */ });
/* harmony import */ var _config_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99928);
/* harmony import */ var _result_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22416);


/** What the configuration lets the engine use. */
function engineLimits(engine) {
    const { memory_limit: memory, threads, time_limit: time = '1h' } = engine ?? {};
    return {
        ...(memory !== undefined && { memory: (0,_config_size_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$)(memory) }),
        ...(threads !== undefined && { threads }),
        seconds: (0,_result_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsIn */ .z)(time),
    };
}


/***/ }),

/***/ 55527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ hashCharacters),
/* harmony export */   mU: () => (/* binding */ hashesOf),
/* harmony export */   qQ: () => (/* binding */ hashOf),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Of the 32 bytes of a SHA-256, so many tell a hundred thousand values apart: two of them agree once in 50,000 tables. */
const hashBytes = 6;
/** Characters of base64 that hold them, without padding. */
const hashCharacters = (hashBytes / 3) * 4;
/** The first bytes of the SHA-256 of a value's text in UTF-8, in base64. */
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest().toString('base64', 0, hashBytes);
}
/** Hashes that stand one after the other. */
function hashesOf(packed) {
    return Array.from({ length: packed.length / hashCharacters }, (_, index) => packed.slice(index * hashCharacters, (index + 1) * hashCharacters));
}


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ writingOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   y8: () => (/* binding */ applicable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_table_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35045);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18534);
/* harmony import */ var _sources_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87862);




/** What the words say of each table of their block; an empty cell is always a missing one. */
function writingOf({ delimiter, quote, encoding, missing_values: missing }, root) {
    return {
        csv: {
            ...(delimiter !== undefined && { delimiter }),
            ...(quote !== undefined && { quote }),
            ...(missing && { missingValues: ['', ...missing] }),
        },
        ...(encoding !== undefined && { encoding }),
        ...(root !== undefined && { root }),
    };
}
/** The words that can be said of a table of this kind: what is said of CSV says nothing of Parquet. */
function applicable(files, { csv, encoding, ...writing }) {
    const { kind } = (0,_engine_table_format_js__WEBPACK_IMPORTED_MODULE_1__/* .tableFormat */ .K)(files.map(({ path }) => path), csv).format;
    const ofText = kind === 'parquet' || encoding === undefined ? {} : { encoding };
    return { ...writing, csv: kind === 'csv' ? csv : {}, ...ofText };
}
/**
 * The folder below which folders may name columns: the steps of a path before its first pattern. What lies above them is
 * not the table's.
 *
 * @param folder relative to which the path is written
 * @throws UserError `invalid_config` at the location where the text can mean no table
 */
function rootOf(path, folder, workspace, location) {
    const steps = path.split('/');
    const pattern = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
    const root = (pattern < 0 ? steps : steps.slice(0, pattern)).join('/');
    return (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSourceOf */ .bq)(path, location).kind === 'files' ? (0,_sources_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, root), workspace) : root;
}


/***/ })

};
