export const id = 351;
export const ids = [351];
export const modules = {

/***/ 1528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   rt: () => (/* binding */ nearestReal),
/* harmony export */   u0: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21634);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86972);
/* harmony import */ var _sources_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87862);





/**
 * @param within the folder that the file must lie in, links followed
 * @throws UserError where it would be written somewhere else, or where there is no regular file
 */
async function draft(path, text, within) {
    const refuse = (what) => new _result_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', { what: `${path} cannot be written: ${what}`, fix: 'remove it, or write the file by hand' });
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => undefined);
    if (status && !status.isFile())
        throw refuse(status.isSymbolicLink() ? 'it is a symbolic link' : 'it is no file');
    if (!(0,_sources_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(await nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), within))
        throw refuse('its folder leads elsewhere');
    return { path, text, present: status ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8') : undefined };
}
async function nearestReal(folder) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => undefined);
    return found ?? nearestReal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
}
/** Writes what is new; what is there and differs is shown, and replaced only on request. */
async function carryOut({ path, text, present }, options, workspace) {
    const { force = false, dryRun = false } = options;
    const shown = (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)((0,_sources_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)(path, workspace));
    if (present === text)
        return `kept ${shown}, which is there already, and as proposed\n`;
    if (present === undefined) {
        if (dryRun)
            return `would write ${shown}\n${quoted(text)}`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text, { flag: 'wx' });
        return `wrote ${shown}\n`;
    }
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 44023));
    const names = [`${shown} as it is`, `${shown} as proposed`];
    const unified = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    const difference = quoted(createTwoFilesPatch(...names, present, text, undefined, undefined, unified));
    if (!force)
        return `kept ${shown}, which is there already; --force would replace it:\n${difference}`;
    if (dryRun)
        return `would replace ${shown}\n${difference}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    return `replaced ${shown}\n${difference}`;
}
/** Lines that hold somebody's text, each behind a bar, so that no log takes one for a command. */
function quoted(text) {
    return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `  | ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g)(line)}\n`)
        .join('');
}


/***/ }),

/***/ 14227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   o4: () => (/* binding */ configurationText),
/* harmony export */   xS: () => (/* binding */ storeLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _config_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30644);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5701);
/* harmony import */ var _config_validate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89945);
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21634);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71695);







/** Names that a comment lists before it counts the others. */
const mostNames = 12;
/**
 * The proposal as mlgate.yml, with a comment beside each rule that says how it came about. Names from files are whatever
 * somebody wrote there: the YAML library quotes them, and what was written is read back before it is handed out.
 *
 * @param name of the model
 */
async function configurationText(name, proposal) {
    const root = rootOf(name, proposal);
    const document = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Document */ .yo(null, { version: '1.2' });
    document.contents = blockNode(root);
    document.commentBefore = comment([
        'Written by mlgate init from what the files hold today. Every bound is a proposal: make it yours.',
        'Paths are relative to this file, and bounds are inclusive.',
    ]);
    const after = beside(proposal);
    if (after.length > 0)
        document.comment = comment(after);
    const text = document.toString({ lineWidth: 0 });
    const parsed = (0,_config_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDocumentText */ .g)(text, _config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfiguration */ ._0, 'invalid_config');
    if (!(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(parsed.data, plain(root)))
        throw new Error(`what was written reads differently:\n${text}`);
    await (0,_config_validate_js__WEBPACK_IMPORTED_MODULE_4__/* .validated */ .P)(parsed);
    return text;
}
function rootOf(name, { metrics, tables, models, compares }) {
    const entries = [
        { key: 'version', value: 1 },
        { key: 'name', value: name },
    ];
    if (compares) {
        entries.push({
            key: 'baseline',
            apart: true,
            value: { flow: { from: 'merge_base', on_missing: 'accept_first' } },
            comment: [
                'What max_absolute_regression (0.01: a point worse) and max_relative_regression (0.05: 5 % worse) compare with: the same',
                'file in the commit that a change started from. accept_first is a word for the first run: where there never was such a',
                "file, today's values pass as the first. Write `baseline: merge_base` once the main branch has the files.",
            ],
        });
    }
    const section = (key, blocks) => {
        if (blocks.length > 0)
            entries.push({ key, value: { entries: blocks }, apart: true });
    };
    section('data', tables.map(tableEntry));
    section('metrics', metrics.map(metricsEntry));
    section('model', models.map(modelEntry));
    return { entries };
}
function tableEntry({ name, path, seen, fewestRows }) {
    const { rows } = seen;
    const why = rows === undefined
        ? ['rows were not counted here: write how many you expect at least']
        : [`${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(rows, 'row')} today; min: half of them`];
    const rowCount = { key: 'row_count', value: { flow: { min: fewestRows } }, comment: why };
    return { key: name, value: { entries: [{ key: 'path', value: path }, rowCount] } };
}
function modelEntry({ name, path, seen, maxSize }) {
    const comment = [`${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatBytes */ .z3)(seen.file.size)} today; a fifth more, rounded up`];
    return {
        key: name,
        value: {
            entries: [
                { key: 'path', value: path },
                { key: 'max_size', value: maxSize, comment },
            ],
        },
    };
}
function metricsEntry(proposed) {
    const { name, path, seen, rules, bestOf } = proposed;
    const entries = [
        { key: 'path', value: path, ...(!proposed.compared && { comment: notCompared(proposed) }) },
    ];
    if (seen.rows) {
        const best = bestOf && `row: { best_of: ${JSON.stringify(bestOf.name)}, direction: ${bestOf.direction} }`;
        entries.push({
            key: 'row',
            value: 'last',
            comment: [
                'a history: the last value of each column is judged',
                ...(best === undefined ? [] : [`where the best epoch is the one that is kept: ${best}`]),
            ],
        });
    }
    const after = notProposed(proposed);
    entries.push({
        key: 'rules',
        value: { entries: rules.map(ruleEntry), ...(after.length > 0 && { after }) },
    });
    return { key: name, value: { entries } };
}
function notCompared({ seen: { file, tests, holdsBaseline } }) {
    if (tests || holdsBaseline)
        return [];
    const why = file.tracked
        ? 'a name with glob characters stands for no one file at another commit'
        : 'not in git, so that no older version of it is known there';
    const last = file.path.split('/').at(-1) ?? file.path;
    return [
        `${why}: name where the last one is kept, and add max_absolute_regression: 0.01`,
        `  baseline: artifact:<workflow>.yml/<artifact>/${last}`,
        `  baseline: s3://<bucket>/${last}`,
    ];
}
function ruleEntry({ selector, value, words, why }) {
    return { key: selector, value: { flow: words }, comment: [[`${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(value)} today`, ...why].join('; ')] };
}
function notProposed({ further, seen: { unknown } }) {
    return [
        ...(further.length > 0 ? [`without a rule so far: ${listed(further)}`] : []),
        ...(unknown.length > 0 ? [`which way is better is not known of: ${listed(unknown)}`] : []),
    ];
}
/** What was seen and has no block. */
function beside({ further, leftOut, stores }) {
    return [
        ...(further.length > 0 ? [`seen, and without a block so far: ${listed(further.map(({ path }) => path))}`] : []),
        ...leftOut.slice(0, mostNames).map(({ file, why }) => `left out: ${file.path}: ${why}`),
        ...stores.flatMap(storeLines),
    ];
}
/** How a run in a store of MLflow is referred to. */
function storeLines(store) {
    return [
        `MLflow writes into ${store}. To judge its newest finished run, add to metrics:`,
        `  tracking: { path: ${JSON.stringify(store)}, run: { newest: true }, rules: { accuracy: { min: 0.9 } } }`,
    ];
}
function listed(names) {
    const more = names.length - mostNames;
    return names.slice(0, mostNames).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
function blockNode({ entries, after }) {
    const map = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .YAMLMap */ .CA();
    for (const { key, value, comment: above, apart = false } of entries) {
        const node = keyNode(key);
        node.spaceBefore = apart;
        if (above && above.length > 0)
            node.commentBefore = comment(above);
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Pair */ .Rm(node, valueNode(value)));
    }
    if (after)
        map.comment = comment(after);
    return map;
}
function valueNode(value) {
    if (typeof value !== 'object')
        return keyNode(value);
    if ('entries' in value)
        return blockNode(value);
    const map = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .YAMLMap */ .CA();
    map.flow = true;
    for (const [key, of] of Object.entries(value.flow))
        map.items.push(new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Pair */ .Rm(keyNode(key), keyNode(of)));
    return map;
}
/** Text that is not on one line, or that a terminal would obey, is written with escapes. */
function keyNode(value) {
    const node = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5(value);
    if (typeof value === 'string' && (0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(value) !== value)
        node.type = yaml__WEBPACK_IMPORTED_MODULE_1__/* .Scalar */ .X5.QUOTE_DOUBLE;
    return node;
}
function comment(lines) {
    return lines.map((line) => ` ${(0,_report_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g)(line)}`).join('\n');
}
function plain(value) {
    if (typeof value !== 'object')
        return value;
    if ('flow' in value)
        return value.flow;
    return Object.fromEntries(value.entries.map(({ key, value: of }) => [key, plain(of)]));
}


/***/ }),

/***/ 29180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pI: () => (/* binding */ blockName),
  BM: () => (/* binding */ propose)
});

// UNUSED EXPORTS: mostTelling, sizeWithHeadroom

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 2 modules
var dist = __webpack_require__(67743);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/src/stats/intervals.js
var intervals = __webpack_require__(85200);
;// CONCATENATED MODULE: ./lib/src/init/bounds.js


const level = 0.95;
/** Where the number of rows is not known, a proportion may get worse by so much: one run differs from the next by this. */
const leastMargin = 0.01;
/** A bound nearer to 0, or to 1, would be within what comparisons allow for rounding (1e-9), and could not fail. */
const nearestBound = 1e-8;
/** Shares of rows, to which a binomial interval belongs. F1, areas under curves and their like are none. */
const shareOfRows = /^(?!.*(balanced|average|macro|micro|weighted))(.*[^a-z])?(acc|accuracy|exact_match|precision|recall|sensitivity|specificity|error_rate|(true|false)_(positive|negative)_rate|[tf][pn]r|hit_rate|pass_1)([^a-z].*)?$/;
/** Whether a number that is a proportion by its name is written in percent. */
function isPercent({ proportion, value }) {
    return proportion && value > 1 && value <= 100;
}
/**
 * The bound to propose for a value: one that today's file passes, that a worse one fails, and that is rounded so that a
 * person can read it. In the unit of the rule: a fraction for what is written in percent.
 *
 * @returns undefined where no such bound follows from the value
 */
function boundOf(measured) {
    return measured.proportion ? boundOfProportion(measured) : boundOfAmount(measured);
}
function boundOfProportion(measured) {
    const { direction, trials } = measured;
    const unit = isPercent(measured) ? 0.01 : 1;
    const today = measured.value * unit;
    if (!(today >= 0 && today <= 1))
        return undefined;
    const standardError = measured.standardError === undefined ? undefined : measured.standardError * unit;
    const higher = direction === 'higher_is_better';
    // An error rate is judged as the share of what is right, so that both directions have one formula.
    const right = higher ? today : 1 - today;
    let worst;
    let how;
    const end = higher ? 'lower' : 'upper';
    if (standardError !== undefined && standardError > 0) {
        worst = (0,intervals/* fromStandardError */.Ot)(right, standardError, level)[0];
        how = `the ${end} end of its 95 % interval (standard error ${(0,format/* formatNumber */.ZV)(standardError)})`;
    }
    else if (trials !== undefined && trials >= 1 && isShareOfRows(measured.name)) {
        worst = (0,intervals/* wilson */.rF)(right * trials, trials, level)[0];
        how = `the ${end} end of its 95 % interval (Wilson, ${(0,format/* formatNumber */.ZV)(trials)} rows)`;
    }
    else {
        const margins = [
            { margin: 0.05 * right, words: '5 % worse than today' },
            { margin: 0.25 * (1 - right), words: 'a quarter more errors than today' },
        ].sort((one, other) => one.margin - other.margin);
        const [{ margin, words } = { margin: 0, words: '' }] = margins;
        worst = right - Math.max(leastMargin, margin);
        how = margin > leastMargin ? words : 'a point worse than today';
    }
    const rounded = worst > 0 && worst < 1 ? downBesideEnds(worst) : 0;
    if (!(rounded >= nearestBound && rounded <= Math.min(right, 1 - nearestBound)))
        return undefined;
    return higher
        ? { word: 'min', value: rounded, how: `${how}, rounded down` }
        : { word: 'max', value: complement(rounded), how: `${how}, rounded up` };
}
function isShareOfRows(name) {
    return shareOfRows.test(name.toLowerCase().replace(/[ _@-]+/g, '_'));
}
function boundOfAmount({ value, direction, standardError }) {
    const higher = direction === 'higher_is_better';
    const sign = higher ? -1 : 1;
    let worst;
    let how;
    if (standardError !== undefined && standardError > 0) {
        const [lower, upper] = (0,intervals/* fromStandardError */.Ot)(value, standardError, level);
        worst = higher ? lower : upper;
        how = `the ${higher ? 'lower' : 'upper'} end of its 95 % interval (standard error ${(0,format/* formatNumber */.ZV)(standardError)})`;
    }
    else {
        // A tenth of nothing is nothing: what is exactly 0 today says not how much it may vary.
        if (value === 0)
            return undefined;
        worst = value + sign * 0.1 * Math.abs(value);
        how = 'a tenth worse than today';
    }
    const rounded = sign * upTo(sign * worst, exponentOf(worst) - 1);
    if (!(Number.isFinite(rounded) && Math.abs(rounded) >= nearestBound))
        return undefined;
    return { word: higher ? 'min' : 'max', value: rounded + 0, how: `${how}, rounded ${higher ? 'down' : 'up'}` };
}
/** Two significant digits of the distance to 0 or to 1, whichever is nearer: 0.8875 → 0.88, 0.9825 → 0.982. */
function downBesideEnds(value) {
    return -upTo(-value, exponentOf(Math.min(value, 1 - value)) - 1) + 0;
}
/** 1 − value, in as many decimals as the value has. */
function complement(value) {
    return Number((1 - value).toPrecision(12));
}
function exponentOf(value) {
    return value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
}
/** The least multiple of 10^exponent that is not below the value; what is off by the rounding of a binary fraction is equal. */
function upTo(value, exponent) {
    const units = value / 10 ** exponent;
    const near = Math.round(units);
    return Number(`${Math.abs(units - near) < 1e-9 ? near : Math.ceil(units)}e${exponent}`);
}

;// CONCATENATED MODULE: ./lib/src/init/proposal.js


/** A page that is read whole holds no more. */
const mostBlocks = 5;
const mostRules = 5;
function propose(recognised, stores) {
    const candidates = recognised.filter((each) => each.kind === 'metrics').toSorted(byNameOfReport);
    const ruled = candidates.map(rulesOf);
    const metrics = take(ruled.filter(({ rules }) => rules.length > 0));
    const without = ruled.filter(({ rules }) => rules.length === 0).map(({ seen }) => seen.file);
    const models = take(recognised.filter((each) => each.kind === 'model').map((seen) => ({ seen })));
    const tables = take(oneOfEach(recognised.filter((each) => each.kind === 'table')).map((seen) => ({ seen })));
    const named = { metrics: new Set(), models: new Set(), tables: new Set() };
    return {
        metrics: metrics.taken.map((each) => ({ ...each, name: blockName(each.seen.file.path, named.metrics) })),
        models: models.taken.map(({ seen }) => ({
            name: blockName(seen.file.path, named.models),
            seen,
            path: asWritten(seen.file.path),
            maxSize: sizeWithHeadroom(seen.file.size),
        })),
        tables: tables.taken.map(({ seen }) => ({
            name: blockName(seen.file.path, named.tables),
            seen,
            path: asWritten(seen.file.path),
            fewestRows: Math.max(1, Math.floor((seen.rows ?? 0) / 2)),
        })),
        further: [...without, ...metrics.left, ...models.left, ...tables.left],
        leftOut: recognised.filter((each) => each.kind === 'left_out'),
        stores,
        compares: metrics.taken.some(({ compared, rules }) => compared && rules.some(({ words }) => compares(words))),
    };
}
function compares(words) {
    return 'max_absolute_regression' in words || 'max_relative_regression' in words;
}
function take(all) {
    return { taken: all.slice(0, mostBlocks), left: all.slice(mostBlocks).map(({ seen }) => seen.file) };
}
/** Of a table that is there as CSV and as Parquet, the first is enough. */
function oneOfEach(seen) {
    const names = new Set();
    return seen.filter(({ file }) => {
        const name = file.path.replace(/\.[^./]+$/, '');
        return !names.has(name) && names.add(name);
    });
}
/** A file called metrics.json before one that happens to hold a metric. */
function byNameOfReport(one, other) {
    return rankOfReport(one) - rankOfReport(other);
}
function rankOfReport({ file, tests }) {
    const name = file.path.split('/').at(-1) ?? '';
    if (/^(all_)?(metrics|results|scores)\./i.test(name))
        return 0;
    if (tests)
        return 2;
    if (/train/i.test(name))
        return 3;
    return /metric|result|score|eval|report/i.test(name) ? 1 : 3;
}
function rulesOf(seen) {
    const { file, known, tests } = seen;
    // Only a plain name stands for the same file at another commit.
    const compared = file.tracked && !seen.holdsBaseline && !(0,dist.isDynamicPattern)(file.path);
    const common = { seen, path: asWritten(file.path), compared };
    if (tests)
        return { ...common, rules: testRules(tests), further: [] };
    const ranked = mostTelling(known);
    const rules = ranked.flatMap((measured) => ruleOf(measured, compared) ?? []).slice(0, mostRules);
    const chosen = new Set(rules.map(({ selector }) => selector));
    const [bestOf] = seen.rows && seen.format === 'epochs' ? ranked.filter(({ selector }) => chosen.has(selector)) : [];
    return {
        ...common,
        rules,
        ...(bestOf && { bestOf }),
        further: known.map(({ selector }) => selector).filter((selector) => !chosen.has(selector)),
    };
}
/** @returns undefined where today's value leads to no rule that could both pass and fail */
function ruleOf(measured, compared) {
    const { selector, value, direction, proportion } = measured;
    const percent = isPercent(measured);
    if (proportion && !(value >= 0 && (value <= 1 || percent)))
        return undefined;
    const bound = boundOf(measured);
    const regression = compared ? regressionOf(measured) : undefined;
    if (!bound && !regression)
        return undefined;
    return {
        selector,
        value,
        direction,
        words: {
            ...(measured.statesDirection && { direction }),
            ...(percent && { scale: 0.01 }),
            ...(bound && { [bound.word]: bound.value }),
            ...(regression && { [regression.word]: regression.amount }),
        },
        why: [...(percent ? ['scale: it is written in percent, and the bounds are fractions'] : []), boundWords(bound)],
    };
}
function boundWords(bound) {
    return bound ? `${bound.word}: ${bound.how}` : "no absolute bound: none follows from today's value";
}
function regressionOf({ proportion, value }) {
    if (proportion)
        return { word: 'max_absolute_regression', amount: 0.01 };
    // A share of nothing is nothing: no value could be compared with a baseline of 0.
    if (value === 0)
        return undefined;
    return { word: 'max_relative_regression', amount: 0.05 };
}
function testRules(counts) {
    const all = counts.has('tests') ? 'tests' : 'total';
    return ['failed', 'errors', all].flatMap((name) => {
        const value = counts.get(name);
        if (value === undefined)
            return [];
        const rule = { selector: name, value };
        if (name === all)
            return value < 1
                ? []
                : [{ ...rule, words: { min: value }, why: ['min: as many tests as today, so that none gets lost'] }];
        const why = value === 0 ? 'max: no test may fail' : 'max: as many as today; bring it to 0';
        return [{ ...rule, words: { max: value }, why: [why] }];
    });
}
/**
 * The numbers that say most of a model, first: measured on test or validation data before those on training data, summaries
 * before groups, quality before losses and latencies. Of each name one; then the other groups, the weakest first. Those on
 * training data only where there are no others.
 */
function mostTelling(known) {
    const sorted = known.toSorted((one, other) => {
        const [a, b] = [rankOf(one), rankOf(other)];
        const differing = a.findIndex((rank, index) => rank !== b[index]);
        return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
    });
    const names = new Set();
    const first = sorted.filter(({ name }) => !names.has(name) && names.add(name));
    const taken = new Set(first);
    const [measured, training] = [first.filter((each) => !isTraining(each)), first.filter(isTraining)];
    // How a model does on the data it was trained on is no reason to publish it.
    if (measured.length === 0)
        return training;
    const groups = sorted.filter((each) => !taken.has(each) && !isTraining(each) && !isSummary(each));
    return [...measured, ...groups.toSorted((one, other) => shareRight(one) - shareRight(other))];
}
function rankOf(measured) {
    const { selector, proportion, direction, name } = measured;
    const depth = selector.split(/[./]/).length;
    const cost = /latency/i.test(name) ? 2 : direction === 'lower_is_better' && !proportion ? 1 : 0;
    return [isTraining(measured) ? 2 : isHeldOut(measured) ? 0 : 1, depth - (isSummary(measured) ? 0.5 : 0), cost];
}
function isSummary({ selector }) {
    return /\b(avg|average|mean|macro|micro|weighted|overall|all|total)\b/i.test(selector);
}
/** How good a proportion is; what is none comes after those. */
function shareRight({ proportion, value, direction }) {
    if (!proportion)
        return Number.POSITIVE_INFINITY;
    return direction === 'higher_is_better' ? value : 1 - value;
}
function isTraining({ selector }) {
    return /(^|[^a-z])train(ing)?([^a-z]|$)/i.test(selector);
}
function isHeldOut({ selector }) {
    return /(^|[^a-z])(test|holdout|val|valid|validation|eval|evaluation|dev)([^a-z]|$)/i.test(selector);
}
/** Today's size and a fifth more, in two digits. */
function sizeWithHeadroom(bytes) {
    const [unit, factor] = bytes < 1e6 / 1.2 ? ['KB', 1e3] : bytes < 1e9 / 1.2 ? ['MB', 1e6] : ['GB', 1e9];
    const wanted = (bytes * 1.2) / factor;
    const step = Math.max(-1, Math.floor(Math.log10(wanted)) - 1);
    return `${Number(`${Math.ceil(wanted / 10 ** step)}e${step}`)}${unit}`;
}
/** A path that no reader takes for a reference of git. */
function asWritten(path) {
    return /^(git|s3):/.test(path) ? `./${path}` : path;
}
/** A name for the block of a file, which no other block of its section has. */
function blockName(path, taken) {
    const parts = path.replace(/\.[^./]+$/, '').split('/');
    for (let from = parts.length - 1;; from -= 1) {
        const short = parts.slice(Math.max(0, from)).join('-');
        const clean = short
            .replace(/[^A-Za-z0-9._-]+/g, '-')
            .replace(/^[^A-Za-z0-9]+|-+$/g, '')
            .slice(0, 90) || 'file';
        const name = from < 0 ? `${clean}-${1 - from}` : clean;
        if (taken.has(name))
            continue;
        taken.add(name);
        return name;
    }
}


/***/ }),

/***/ 85200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K4: () => (/* binding */ differenceFromStandardErrors),
/* harmony export */   OH: () => (/* binding */ differenceOfProportions),
/* harmony export */   Ot: () => (/* binding */ fromStandardError),
/* harmony export */   PA: () => (/* binding */ trialsToSettleStandardError),
/* harmony export */   _C: () => (/* binding */ standardErrorToSettle),
/* harmony export */   c: () => (/* binding */ trialsToSettle),
/* harmony export */   rF: () => (/* binding */ wilson),
/* harmony export */   zz: () => (/* binding */ trialsToSettleDifference)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54643);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16439);


/**
 * Wilson score interval for a binomial proportion.
 *
 * @param successes number of successes, 0 ≤ successes ≤ trials; need not be whole
 * @param trials number of trials, ≥ 1
 * @param level confidence level in (0, 1)
 * @returns [lower, upper], both in [0, 1]
 * @throws RangeError where an argument is outside its range
 * @see Wilson 1927, Probable inference, JASA 22; Newcombe 1998, Statistics in Medicine 17, 857–872, method 3
 */
function wilson(successes, trials, level) {
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('trials', trials, 1, Number.MAX_VALUE);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('successes', successes, 0, trials);
    const z = criticalValue(level);
    const share = successes / trials;
    const spread = (z * z) / trials;
    const centre = (share + spread / 2) / (1 + spread);
    const half = (z * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials))) / (1 + spread);
    // Both ends are exact where no trial, or every trial, succeeded; rounding would leave them a hair inside or outside.
    return [successes === 0 ? 0 : Math.max(0, centre - half), successes === trials ? 1 : Math.min(1, centre + half)];
}
/**
 * Interval of p₁ − p₂ for two independent samples: the hybrid of their Wilson intervals. On one sample that both were
 * measured on it is too wide, never too narrow, where the two tend to err on the same rows.
 *
 * @param p1 a proportion in [0, 1] of n1 trials, n1 ≥ 1; likewise p2 and n2
 * @param level confidence level in (0, 1)
 * @returns [lower, upper], both in [−1, 1]
 * @throws RangeError where an argument is outside its range
 * @see Newcombe 1998, Interval estimation for the difference between independent proportions, Statistics in Medicine 17,
 * 873–890, method 10
 */
function differenceOfProportions(p1, n1, p2, n2, level) {
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('p1', p1, 0, 1);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('p2', p2, 0, 1);
    const [lower1, upper1] = wilson(p1 * n1, n1, level);
    const [lower2, upper2] = wilson(p2 * n2, n2, level);
    const difference = p1 - p2;
    return [
        Math.max(-1, difference - Math.hypot(p1 - lower1, upper2 - p2)),
        Math.min(1, difference + Math.hypot(upper1 - p1, p2 - lower2)),
    ];
}
/**
 * Interval of an estimate that is about normal: value ± z · standard error.
 *
 * @param value finite
 * @param standardError ≥ 0, finite, in the value's unit
 * @param level confidence level in (0, 1)
 * @throws RangeError where an argument is outside its range
 */
function fromStandardError(value, standardError, level) {
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('value', value, -Number.MAX_VALUE, Number.MAX_VALUE);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('standardError', standardError, 0, Number.MAX_VALUE);
    const half = criticalValue(level) * standardError;
    return [value - half, value + half];
}
/**
 * Interval of value1 − value2 for two independent estimates that are about normal.
 *
 * @param level confidence level in (0, 1)
 * @throws RangeError where a value is not finite, a standard error is not finite or below 0, or the level is none
 */
function differenceFromStandardErrors(value1, standardError1, value2, standardError2, level) {
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('standardError1', standardError1, 0, Number.MAX_VALUE);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('standardError2', standardError2, 0, Number.MAX_VALUE);
    return fromStandardError(value1 - value2, Math.hypot(standardError1, standardError2), level);
}
/**
 * The least number of trials at which the Wilson interval of the same share leaves a bound out: the score test inverted,
 * n > z²·p₀(1 − p₀)/(p̂ − p₀)².
 *
 * @param share the observed share p̂, in [0, 1]
 * @param bound p₀, in [0, 1]
 * @param level confidence level in (0, 1)
 * @returns a whole number ≥ 1; Infinity where share and bound are equal
 * @throws RangeError where an argument is outside its range
 * @see Wilson 1927
 */
function trialsToSettle(share, bound, level) {
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('share', share, 0, 1);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('bound', bound, 0, 1);
    const z = criticalValue(level);
    if (share === bound)
        return Number.POSITIVE_INFINITY;
    return Math.floor((z * z * bound * (1 - bound)) / (share - bound) ** 2) + 1;
}
/**
 * The least n₁ at which the interval of p₁ − p₂ leaves a bound out, if the shares stay and n₂ grows in proportion: found by
 * bisection, for both Wilson intervals only shrink.
 *
 * @param bound a difference in [−1, 1]
 * @returns a whole number ≥ 1; Infinity where the difference is the bound, or is told from it by rounding alone
 * @throws RangeError where an argument is outside its range
 */
function trialsToSettleDifference(p1, n1, p2, n2, bound, level) {
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('bound', bound, -1, 1);
    differenceOfProportions(p1, n1, p2, n2, level);
    if (p1 - p2 === bound)
        return Number.POSITIVE_INFINITY;
    const settled = (n) => {
        const [lower, upper] = differenceOfProportions(p1, n, p2, Math.max(1, (n * n2) / n1), level);
        return bound < lower || upper < bound;
    };
    let [contained, left] = [0, 1];
    while (!settled(left)) {
        if (left > Number.MAX_SAFE_INTEGER / 2)
            return Number.POSITIVE_INFINITY;
        [contained, left] = [left, left * 2];
    }
    while (left - contained > 1) {
        const between = Math.floor((contained + left) / 2);
        if (settled(between))
            left = between;
        else
            contained = between;
    }
    return left;
}
/**
 * The least number of trials at which value ± z · standard error leaves a bound out, if the value stays and the standard
 * error shrinks with the root of the trials: n·(z·se/|value − bound|)².
 *
 * @param standardError of the value over `trials` trials, ≥ 0
 * @returns a whole number ≥ 1; Infinity where value and bound are equal
 * @throws RangeError where an argument is outside its range
 */
function trialsToSettleStandardError(value, standardError, trials, bound, level) {
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('value', value, -Number.MAX_VALUE, Number.MAX_VALUE);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('bound', bound, -Number.MAX_VALUE, Number.MAX_VALUE);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('trials', trials, 1, Number.MAX_VALUE);
    const needed = standardErrorToSettle(value, bound, level);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_0__/* .inRange */ .r)('standardError', standardError, 0, Number.MAX_VALUE);
    if (needed === 0)
        return Number.POSITIVE_INFINITY;
    return Math.floor(trials * (standardError / needed) ** 2) + 1;
}
/**
 * The standard error below which value ± z · standard error leaves a bound out: |value − bound|/z.
 *
 * @throws RangeError where the level is none
 */
function standardErrorToSettle(value, bound, level) {
    return Math.abs(value - bound) / criticalValue(level);
}
/** The two-sided z of a confidence level: 1.96 at 0.95. */
function criticalValue(level) {
    if (!(level > 0 && level < 1))
        throw new RangeError(`level is ${level}, not in (0, 1)`);
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Z)((1 + level) / 2);
}


/***/ }),

/***/ 54643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile)
/* harmony export */ });
/**
 * The quantile of the standard normal distribution: the x below which a share p of it lies.
 *
 * @param p a probability, 0 ≤ p ≤ 1
 * @returns −∞ at 0, ∞ at 1, else exact to one part in 10¹⁵
 * @throws RangeError where p is not a probability
 * @see Wichura 1988, The percentage points of the normal distribution, Applied Statistics 37, AS 241, PPND16
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`${p} is no probability`);
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * ratio(middle, 0.180625 - q * q);
    const tail = q < 0 ? p : 1 - p;
    if (tail === 0)
        return q < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const r = Math.sqrt(-Math.log(tail));
    const x = r <= 5 ? ratio(near, r - 1.6) : ratio(far, r - 5);
    return q < 0 ? -x : x;
}
function ratio([numerator, denominator], x) {
    return polynomial(numerator, x) / polynomial(denominator, x);
}
function polynomial(coefficients, x) {
    return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
/** For |p − 0.5| ≤ 0.425. */
const middle = [
    [
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
        33430.57558358813, 2509.0809287301227,
    ],
    [
        1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
        28729.085735721943, 5226.495278852854,
    ],
];
/** For tails down to e⁻²⁵. */
const near = [
    [
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
        0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    [
        1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
        0.0005475938084995345, 1.0507500716444169e-9,
    ],
];
const far = [
    [
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
        0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
    ],
    [
        1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
        1.421511758316446e-7, 2.0442631033899397e-15,
    ],
];


/***/ }),

/***/ 16439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whole),
/* harmony export */   r: () => (/* binding */ inRange)
/* harmony export */ });
/** Refuses an argument outside [least, most], NaN included. */
function inRange(name, value, least, most) {
    if (!(value >= least && value <= most))
        throw new RangeError(`${name} is ${value}, not in [${least}, ${most}]`);
}
/** Refuses an argument that is no whole number in [least, most]. */
function whole(name, value, least, most = Number.MAX_SAFE_INTEGER) {
    if (!(Number.isInteger(value) && value >= least && value <= most)) {
        throw new RangeError(`${name} is ${value}, not a whole number in [${least}, ${most}]`);
    }
}


/***/ })

};
