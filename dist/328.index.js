export const id = 328;
export const ids = [328];
export const modules = {

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/config/load.js
var load = __webpack_require__(5701);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/config/document.js
var config_document = __webpack_require__(644);
// EXTERNAL MODULE: ./lib/src/config/validate.js + 1 modules
var validate = __webpack_require__(9945);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(1634);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(1695);
;// CONCATENATED MODULE: ./lib/src/init/configuration.js







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
    const document = new dist/* Document */.yo(null, { version: '1.2' });
    document.contents = blockNode(root);
    document.commentBefore = comment([
        'Written by mlgate init from what the files hold today. Every bound is a proposal: make it yours.',
        'Paths are relative to this file, and bounds are inclusive.',
    ]);
    const after = beside(proposal);
    if (after.length > 0)
        document.comment = comment(after);
    const text = document.toString({ lineWidth: 0 });
    const parsed = (0,config_document/* parseDocumentText */.g)(text, load/* defaultConfiguration */._0, 'invalid_config');
    if (!(0,external_node_util_.isDeepStrictEqual)(parsed.data, plain(root)))
        throw new Error(`what was written reads differently:\n${text}`);
    await (0,validate/* validated */.P)(parsed);
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
        : [`${(0,format/* counted */.hS)(rows, 'row')} today; min: half of them`];
    const rowCount = { key: 'row_count', value: { flow: { min: fewestRows } }, comment: why };
    return { key: name, value: { entries: [{ key: 'path', value: path }, rowCount] } };
}
function modelEntry({ name, path, seen, maxSize }) {
    const comment = [`${(0,format/* formatBytes */.z3)(seen.file.size)} today; a fifth more, rounded up`];
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
    return { key: selector, value: { flow: words }, comment: [[`${(0,format/* formatNumber */.ZV)(value)} today`, ...why].join('; ')] };
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
    const map = new dist/* YAMLMap */.CA();
    for (const { key, value, comment: above, apart = false } of entries) {
        const node = keyNode(key);
        node.spaceBefore = apart;
        if (above && above.length > 0)
            node.commentBefore = comment(above);
        map.items.push(new dist/* Pair */.Rm(node, valueNode(value)));
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
    const map = new dist/* YAMLMap */.CA();
    map.flow = true;
    for (const [key, of] of Object.entries(value.flow))
        map.items.push(new dist/* Pair */.Rm(keyNode(key), keyNode(of)));
    return map;
}
/** Text that is not on one line, or that a terminal would obey, is written with escapes. */
function keyNode(value) {
    const node = new dist/* Scalar */.X5(value);
    if (typeof value === 'string' && (0,printable/* printable */.g)(value) !== value)
        node.type = dist/* Scalar */.X5.QUOTE_DOUBLE;
    return node;
}
function comment(lines) {
    return lines.map((line) => ` ${(0,printable/* printable */.g)(line)}`).join('\n');
}
function plain(value) {
    if (typeof value !== 'object')
        return value;
    if ('flow' in value)
        return value.flow;
    return Object.fromEntries(value.entries.map(({ key, value: of }) => [key, plain(of)]));
}

;// CONCATENATED MODULE: ./lib/src/init/describe.js



/**
 * What was recognised, with today's values and the rules that follow from them, for a terminal. No line starts with a name
 * from a file: a runner would take `::error::x.json` for a command.
 */
function describeProposal(proposal, unseen) {
    const { metrics, tables, models, further, leftOut, stores } = proposal;
    const parts = [
        ...metrics.map(metricsLines),
        ...tables.map(({ seen: { file, rows }, fewestRows }) => [
            `table  ${file.path}  ${rows === undefined ? 'rows not counted' : (0,format/* counted */.hS)(rows, 'row')}`,
            `  - row_count  min ${fewestRows}${rows === undefined ? '' : '  half of today'}`,
        ]),
        ...models.map(({ seen: { file }, maxSize }) => [
            `model  ${file.path}  ${(0,format/* formatBytes */.z3)(file.size)}`,
            `  - max_size  ${maxSize}  a fifth more than today, rounded up`,
        ]),
        [
            ...stores.flatMap(storeLines),
            ...leftOut.map(({ file, why }) => `left out: ${file.path}: ${why}`),
            ...(further.length > 0 ? [`also seen, without a block: ${listed(further.map(({ path }) => path))}`] : []),
            ...(unseen > 0 ? [`not looked at: ${(0,format/* counted */.hS)(unseen, 'more file')}`] : []),
        ],
    ];
    return parts
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((line) => `${(0,printable/* printable */.g)(line)}\n`).join(''))
        .map((part) => `${part}\n`)
        .join('');
}
function metricsLines({ seen, rules, further }) {
    const git = seen.file.tracked ? 'in git' : 'not in git';
    const width = Math.max(...rules.map(({ selector }) => (0,printable/* printable */.g)(selector).length));
    return [
        `metrics  ${seen.file.path}  ${seen.format}${seen.rows ? ', its last row' : ''}, ${git}`,
        ...rules.flatMap((rule) => ruleLines(rule, width)),
        ...(further.length > 0 ? [`  - known as well, without a rule: ${listed(further)}`] : []),
    ];
}
function ruleLines({ selector, value, direction, words, why }, width) {
    const asked = Object.entries(words).map(([word, of]) => `${word} ${of}`);
    const name = (0,printable/* printable */.g)(selector);
    const way = direction === undefined ? '' : `, ${direction.replaceAll('_', ' ')}`;
    return [
        `  - ${name.padEnd(width)}  ${(0,format/* formatNumber */.ZV)(value)}${way}: ${asked.join(', ')}`,
        `    ${' '.repeat(width)}  ${why.join('; ')}`,
    ];
}

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 2 modules
var tinyglobby_dist = __webpack_require__(7743);
// EXTERNAL MODULE: ./lib/src/stats/intervals.js
var intervals = __webpack_require__(5200);
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
    const compared = file.tracked && !seen.holdsBaseline && !(0,tinyglobby_dist.isDynamicPattern)(file.path);
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

// EXTERNAL MODULE: ./lib/src/formats/metrics/formats.js + 25 modules
var formats = __webpack_require__(7776);
// EXTERNAL MODULE: ./lib/src/formats/metrics/read.js + 23 modules
var read = __webpack_require__(8094);
// EXTERNAL MODULE: ./lib/src/formats/metrics/tree.js
var tree = __webpack_require__(4339);
// EXTERNAL MODULE: ./lib/src/gates/rules/known-metrics.js
var known_metrics = __webpack_require__(7466);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(6972);
// EXTERNAL MODULE: ./lib/src/sources/pointers.js
var pointers = __webpack_require__(2729);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/src/init/rows.js

const [quote, newline, carriageReturn] = [0x22, 0x0a, 0x0d];
/** A longer table is not counted: it would take longer than to write the number by hand. */
const longestCountedTable = 64 * 1024 * 1024;
/** Rows of a CSV file below its header. A line break inside quotes ends no row, and an empty line is none. */
async function rowsIn(path) {
    let lines = 0;
    let quoted = false;
    let empty = true;
    for await (const chunk of (0,external_node_fs_.createReadStream)(path)) {
        for (const byte of chunk) {
            if (byte === newline && !quoted) {
                if (!empty)
                    lines += 1;
                empty = true;
                continue;
            }
            if (byte === quote)
                quoted = !quoted;
            if (byte !== carriageReturn)
                empty = false;
        }
    }
    if (!empty)
        lines += 1;
    return Math.max(0, lines - 1);
}

// EXTERNAL MODULE: ./lib/src/sources/git/git.js
var git = __webpack_require__(8448);
;// CONCATENATED MODULE: ./lib/src/init/walk.js




/** Where training puts what it writes. Such folders are looked into although git ignores them. */
const outputFolders = [
    ...['reports', 'metrics', 'results', 'out', 'outputs', 'models', 'artifacts', 'mlruns', 'runs'],
];
/** Folders that hold somebody else's files, or files made for tests. Folders whose name starts with a dot are left out too. */
const foreignFolders = [
    ...['node_modules', '.git', '.venv', 'venv', '__pycache__', 'site-packages', 'fixtures', 'testdata'],
];
/** Extensions that are looked at, lower case. */
const extensions = [
    ...['json', 'yaml', 'yml', 'toml', 'csv', 'tsv', 'xml', 'parquet'],
    ...['onnx', 'pkl', 'joblib', 'pt', 'pth', 'safetensors', 'skops', 'gguf', 'keras', 'h5', 'bin'],
];
/** Deeper folders are not looked into. */
const deepest = 8;
/** More files than this are counted and not looked at. */
const mostFiles = 5000;
/** What git may list: about half a million names. */
const longestList = 64 * 1024 * 1024;
/** Finds the files that may matter. Symbolic links are not followed, and what git ignores is left out but for `outputFolders`. */
async function walk(folder, execute) {
    const root = await (0,promises_.realpath)(folder);
    const place = { execute, cwd: root };
    const top = await (0,git/* gitLine */.JG)(place, ['rev-parse', '--show-toplevel']);
    const listed = top === undefined ? undefined : await namesFrom(['-co', '--exclude-standard'], root, execute);
    const tracked = new Set(top === undefined ? [] : await namesFrom(['-c'], root, execute));
    const patterns = listed === undefined ? ['**/*'] : outputFolders.map((name) => `**/${name}/**/*`);
    const globbed = await globIn(root, patterns.map((pattern) => `${pattern}.{${extensions.join(',')}}`));
    const names = [...new Set([...(listed ?? []), ...globbed])].filter(isLookedAt).sort(shallowFirst);
    const files = [];
    for (const path of names.slice(0, mostFiles)) {
        const size = await sizeOf(root, path);
        if (size !== undefined)
            files.push({ path, size, tracked: tracked.has(path) });
    }
    return { root, files, stores: await storesIn(root), top, unseen: Math.max(0, names.length - mostFiles) };
}
/** @returns undefined where git cannot say */
async function namesFrom(options, root, execute) {
    const { code, stdout } = await (0,git/* git */.$Y)({ execute, cwd: root }, ['ls-files', '-z', ...options], {
        longestOutput: longestList,
    });
    return code === 0 ? stdout.split('\0').filter((name) => name !== '') : undefined;
}
async function globIn(root, patterns, onlyFiles = true) {
    const found = await (0,tinyglobby_dist.glob)(patterns, {
        cwd: root,
        deep: deepest,
        onlyFiles,
        caseSensitiveMatch: false,
        followSymbolicLinks: false,
        expandDirectories: false,
        ignore: foreignFolders.map((name) => `**/${name}/**`),
    });
    return found.map((path) => path.replace(/\/$/, ''));
}
async function storesIn(root) {
    const names = ['mlruns', 'mlflow.db'].flatMap((name) => [name, `*/${name}`]);
    return [...new Set(await globIn(root, names, false))].sort(shallowFirst);
}
function isLookedAt(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    if (folders.length >= deepest || folders.some((each) => each.startsWith('.') || isForeign(each)))
        return false;
    // What lies in a store of MLflow is read through the store.
    if (folders.includes('mlruns'))
        return false;
    return !name.startsWith('.') && extensions.includes(extensionOf(name));
}
function isForeign(folder) {
    return foreignFolders.includes(folder);
}
function extensionOf(path) {
    return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
function shallowFirst(one, other) {
    return one.split('/').length - other.split('/').length || (one < other ? -1 : one > other ? 1 : 0);
}
/** @returns undefined for what is no regular file, or lies behind a symbolic link */
async function sizeOf(root, path) {
    const absolute = (0,external_node_path_.join)(root, ...path.split('/'));
    try {
        const status = await (0,promises_.lstat)(absolute);
        if (!status.isFile() || (await (0,promises_.realpath)(absolute)) !== absolute)
            return undefined;
        return status.size;
    }
    catch {
        // Listed by git and gone since, or a name that is not UTF-8.
        return undefined;
    }
}
/** The folder that a file lies in, with slashes; empty at the top. */
function folderOf(path) {
    return path.split('/').slice(0, -1).join('/');
}

;// CONCATENATED MODULE: ./lib/src/init/recognise.js










const treeFiles = ['json', 'yaml', 'yml', 'toml', 'xml'];
const tables = ['csv', 'parquet'];
const models = ['onnx', 'pkl', 'joblib', 'pt', 'pth', 'safetensors', 'skops', 'gguf', 'keras', 'h5'];
/** A longer file is no metrics file that somebody would commit. */
const longestMetrics = 5 * 1024 * 1024;
/** All that is read in search of metrics: a folder of results can hold thousands of files. */
const longestSearch = 256 * 1024 * 1024;
/** Beyond so many numbers of one file, no further ones are looked at. */
const mostNumbers = 2000;
/** What is read of a CSV file to see whether it is a history. */
const longestHeader = 64 * 1024;
const testReports = ['junit', 'pytest_json'];
/** Looks at each file, as far as it takes to say what it is. */
async function recognise({ root, files }) {
    const found = [];
    let searched = 0;
    const configurations = new Set(files.filter(isConfigJson).map(({ path }) => folderOf(path)));
    for (const file of files) {
        const extension = extensionOf(file.path);
        const isModel = models.includes(extension) || (extension === 'bin' && configurations.has(folderOf(file.path)));
        const isText = treeFiles.includes(extension) || extension === 'tsv' || extension === 'csv';
        if (isModel)
            found.push(await modelIn(root, file));
        else if (extension === 'parquet')
            found.push(await parquetIn(root, file));
        else if (isText && file.size <= longestMetrics && searched + file.size <= longestSearch) {
            searched += file.size;
            const seen = await textIn(root, file, extension);
            if (seen)
                found.push(seen);
        }
        else if (extension === 'csv')
            found.push(await csvIn(root, file));
    }
    return found;
}
function isConfigJson({ path }) {
    return path === 'config.json' || path.endsWith('/config.json');
}
async function modelIn(root, file) {
    return (await notThere(root, file)) ?? { kind: 'model', file };
}
async function parquetIn(root, file) {
    return (await notThere(root, file)) ?? { kind: 'table', file };
}
/** Why a file has no content to judge: it is empty, or a pointer to where the content is kept. */
async function notThere(root, file) {
    if (file.size === 0)
        return { kind: 'left_out', file, why: 'it is empty' };
    if (file.size >= 1024 || !(0,pointers/* lfsPointer */.FW)(await (0,promises_.readFile)((0,external_node_path_.join)(root, file.path))))
        return undefined;
    return { kind: 'left_out', file, why: 'it is a pointer of git LFS: run git lfs pull, then mlgate init again' };
}
async function textIn(root, file, extension) {
    const isTable = tables.includes(extension);
    if (!treeFiles.includes(extension) && !(await hasMetricColumns((0,external_node_path_.join)(root, file.path)))) {
        return isTable ? csvIn(root, file) : undefined;
    }
    const absent = await notThere(root, file);
    if (absent)
        return isNamedLikeMetrics(file) ? absent : undefined;
    const bytes = await (0,promises_.readFile)((0,external_node_path_.join)(root, file.path));
    const read = readAsItIs(bytes, file.path);
    if ('fault' in read) {
        if (isTable)
            return csvIn(root, file);
        return isNamedLikeMetrics(file) ? { kind: 'left_out', file, why: read.fault } : undefined;
    }
    return metricsIn(file, read.metrics, read.rows);
}
/** Reads a file without being told anything of it; of a history, the last row. */
function readAsItIs(bytes, path) {
    const attempts = [{}, { row: 'last' }];
    let fault = '';
    for (const options of attempts) {
        try {
            return { metrics: (0,read/* readMetrics */.U)(bytes, path, options), rows: options.row !== undefined };
        }
        catch (error) {
            if (!(0,result_error/* isMeasurementError */.PC)(error))
                throw error;
            const { what, why } = error.explanation;
            if (fault === '')
                fault = [what, why].filter(Boolean).join('; ');
            if (error.code !== 'unsupported')
                break;
        }
    }
    return { fault };
}
function metricsIn(file, metrics, rows) {
    const known = [];
    const unknown = [];
    const counts = new Map();
    let seen = 0;
    for (const listed of metrics.list()) {
        seen += 1;
        if (seen > mostNumbers)
            break;
        if ('values' in listed)
            continue;
        const { selector, path, value, facts } = listed;
        const number = Number(value);
        if (!Number.isFinite(number) || isInArray(metrics, path))
            continue;
        counts.set(selector, number);
        const byName = (0,known_metrics/* knownMetric */.w)(selector);
        const direction = facts.direction ?? byName?.direction;
        if (direction === undefined) {
            unknown.push(selector);
            continue;
        }
        known.push({
            selector,
            name: path.at(-1) ?? selector,
            value: number,
            direction,
            statesDirection: direction !== byName?.direction,
            proportion: byName?.proportion ?? false,
            ...(facts.trials !== undefined && { trials: facts.trials }),
            ...(facts.standard_error !== undefined && { standardError: facts.standard_error }),
        });
    }
    const format = formats/* metricsFormats */.e[metrics.format];
    const isTestReport = testReports.includes(metrics.format);
    const holdsMetrics = known.some(({ selector }) => (0,known_metrics/* knownMetric */.w)(selector) !== undefined);
    if (!holdsMetrics && format.general)
        return undefined;
    return {
        kind: 'metrics',
        file,
        format: metrics.format,
        rows,
        holdsBaseline: metrics.baseline !== undefined,
        known,
        unknown,
        ...(isTestReport && { tests: counts }),
    };
}
/** The place of a number in an array says nothing of the number: the next run may put another one there. */
function isInArray({ root }, path) {
    return path.some((_, index) => (0,tree/* isArray */.cy)((0,tree.at)(root, path.slice(0, index))));
}
/** Whether a table is a history of metrics: it counts epochs or steps, or has one row, and a column is a known metric. */
async function hasMetricColumns(path) {
    const lines = (await headOf(path)).split(/\r?\n/);
    const [header = ''] = lines;
    const columns = header
        .replace(/^\ufeff/, '')
        .split(/[,;\t]/)
        .map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
    if (!columns.some((name) => (0,known_metrics/* knownMetric */.w)(name) !== undefined))
        return false;
    const isHistory = columns.some((name) => /^(epoch|step|iter|iteration|round)s?$/i.test(name));
    return isHistory || lines.filter((line) => line.trim() !== '').length === 2;
}
async function headOf(path) {
    const file = await (0,promises_.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
        return buffer.subarray(0, bytesRead).toString();
    }
    finally {
        await file.close();
    }
}
async function csvIn(root, file) {
    const absent = await notThere(root, file);
    if (absent)
        return absent;
    if (file.size > longestCountedTable)
        return { kind: 'table', file };
    const rows = await rowsIn((0,external_node_path_.join)(root, file.path));
    return rows === 0 ? { kind: 'left_out', file, why: 'it has a header and no row' } : { kind: 'table', file, rows };
}
function isNamedLikeMetrics({ path }) {
    return /metric|score|result|eval|report/i.test(path.split('/').at(-1) ?? '');
}

;// CONCATENATED MODULE: ./lib/src/init/workflow.js

/** Where GitHub looks for workflows, relative to the top of the repository. */
const workflowFile = '.github/workflows/mlgate.yml';
/** Checked out by its commit, as every action should be. */
const checkout = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8';
const checkoutVersion = 'v5.0.0';
/**
 * A workflow that runs the gates on each pull request, with the least permission.
 *
 * @param folder of the configuration, relative to the top of the repository; empty at the top
 */
function workflowText({ compares, metrics, tables, models }, folder) {
    const made = [...metrics, ...tables, ...models].filter(({ seen }) => !seen.file.tracked);
    const document = new dist/* Document */.yo({
        name: 'mlgate',
        on: 'pull_request',
        permissions: { contents: 'read' },
        jobs: {
            mlgate: {
                'runs-on': 'ubuntu-latest',
                steps: [
                    { uses: checkout, with: { ...(compares && { 'fetch-depth': 0 }), 'persist-credentials': false } },
                    { uses: 'mlgate/mlgate@v0', ...(folder !== '' && { with: { working_directory: folder } }) },
                ],
            },
        },
    });
    document.commentBefore =
        ' Red when a model is not good enough, or could not be measured. Require the job "mlgate" in branch protection.';
    const steps = ['jobs', 'mlgate', 'steps'];
    note(document, [...steps, 0, 'uses'], ` ${checkoutVersion}`);
    note(document, [...steps, 0, 'with', 'fetch-depth'], ' merge_base reads the history');
    note(document, [...steps, 1, 'uses'], ' pin it to a full commit SHA; until the first release, to that of a commit on main');
    const gate = document.getIn([...steps, 1], true);
    if (made.length > 0 && (0,dist/* isMap */.jh)(gate)) {
        gate.commentBefore = ` ${made.length === 1 ? 'A file' : `${made.length} files`} of mlgate.yml ${made.length === 1 ? 'is' : 'are'} not in git: make or download what is missing in a step before this one.`;
    }
    return document.toString({ lineWidth: 0 });
}
function note(document, path, text) {
    const node = document.getIn(path, true);
    if ((0,dist/* isScalar */.jn)(node))
        node.comment = text;
}

// EXTERNAL MODULE: ./lib/src/sources/workspace.js
var sources_workspace = __webpack_require__(7862);
// EXTERNAL MODULE: ./lib/src/cli/context.js
var cli_context = __webpack_require__(424);
;// CONCATENATED MODULE: ./lib/src/cli/init.js













/** `mlgate init [folder]`: what is there, the rules that follow from it, and a first configuration and workflow. */
async function init(folder, options, context) {
    return (0,cli_context/* withWorld */.D)(context, undefined, async ({ workspace, execute }) => {
        const { stdout } = context.streams;
        const target = await realFolder((0,external_node_path_.resolve)(context.folder, folder ?? '.'), workspace);
        const seen = await walk(target, execute);
        const proposal = propose(await recognise(seen), seen.stores);
        stdout.write(describeProposal(proposal, seen.unseen));
        if (isEmpty(proposal))
            throw nothingFound((0,sources_workspace/* displayPath */.Gt)(target, workspace), seen.stores);
        const top = seen.top === undefined ? target : await (0,promises_.realpath)(seen.top);
        const within = (0,external_node_path_.relative)(top, target).split(external_node_path_.sep).join('/');
        const drafts = [
            await draft((0,external_node_path_.join)(target, load/* defaultConfiguration */._0), await configurationText(modelName(target), proposal), target),
            await draft((0,external_node_path_.join)(top, ...workflowFile.split('/')), workflowText(proposal, within), top),
        ];
        for (const each of drafts)
            stdout.write(await carryOut(each, options, workspace));
        if (!options.dryRun)
            stdout.write(nextCommand((0,sources_workspace/* displayPath */.Gt)(drafts[0]?.path ?? target, workspace)));
        return 0;
    });
}
async function realFolder(path, workspace) {
    const status = await (0,promises_.stat)(path).catch(() => undefined);
    if (status?.isDirectory())
        return (0,promises_.realpath)(path);
    const what = `${(0,sources_workspace/* displayPath */.Gt)(path, workspace)} is ${status ? 'no folder' : 'not there'}`;
    throw new result_error/* UserError */.yo('usage', { what, fix: 'name the folder of a model: mlgate init path/to/folder' });
}
function isEmpty({ metrics, tables, models }) {
    return metrics.length + tables.length + models.length === 0;
}
function nothingFound(folder, stores) {
    const kinds = 'metric files (JSON, YAML, TOML, CSV, XML with a known metric), model files, tables (.csv, .parquet)';
    const where = `in what git does not ignore, and in folders called ${outputFolders.join(', ')}`;
    const fix = 'run your training or evaluation once, so that its files are there, and mlgate init again';
    return new result_error/* UserError */.yo('usage', {
        what: `nothing in ${folder === '.' ? 'this folder' : folder} that a rule could be proposed for`,
        why: `looked for ${kinds}, ${where}`,
        fix: stores.length > 0 ? stores.flatMap(storeLines).join(' ') : fix,
    });
}
/** The name of the folder, as far as a model may be called so. */
function modelName(folder) {
    const name = (0,external_node_path_.basename)(folder).replace(/[^A-Za-z0-9._-]+/g, '-');
    return name.replace(/^[^A-Za-z0-9]+|-+$/g, '').slice(0, 100) || 'model';
}
/**
 * @param within the folder that the file must lie in, links followed
 * @throws UserError where it would be written somewhere else, or where there is no regular file
 */
async function draft(path, text, within) {
    const refuse = (what) => new result_error/* UserError */.yo('usage', { what: `${path} cannot be written: ${what}`, fix: 'remove it, or write the file by hand' });
    const status = await (0,promises_.lstat)(path).catch(() => undefined);
    if (status && !status.isFile())
        throw refuse(status.isSymbolicLink() ? 'it is a symbolic link' : 'it is no file');
    if (!(0,sources_workspace/* isInside */.FK)(await nearestReal((0,external_node_path_.dirname)(path)), within))
        throw refuse('its folder leads elsewhere');
    return { path, text, present: status ? await (0,promises_.readFile)(path, 'utf8') : undefined };
}
async function nearestReal(folder) {
    const found = await (0,promises_.realpath)(folder).catch(() => undefined);
    return found ?? nearestReal((0,external_node_path_.dirname)(folder));
}
/** Writes what is new; what is there and differs is shown, and replaced only on request. */
async function carryOut({ path, text, present }, options, workspace) {
    const { force = false, dryRun = false } = options;
    const shown = (0,printable/* printable */.g)((0,sources_workspace/* displayPath */.Gt)(path, workspace));
    if (present === text)
        return `kept ${shown}, which is there already, and as proposed\n`;
    if (present === undefined) {
        if (dryRun)
            return `would write ${shown}\n${quoted(text)}`;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
        return `wrote ${shown}\n`;
    }
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await __webpack_require__.e(/* import() */ 23).then(__webpack_require__.bind(__webpack_require__, 4023));
    const names = [`${shown} as it is`, `${shown} as proposed`];
    const unified = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    const difference = quoted(createTwoFilesPatch(...names, present, text, undefined, undefined, unified));
    if (!force)
        return `kept ${shown}, which is there already; --force would replace it:\n${difference}`;
    if (dryRun)
        return `would replace ${shown}\n${difference}`;
    await (0,promises_.writeFile)(path, text);
    return `replaced ${shown}\n${difference}`;
}
/** Lines that hold somebody's text, each behind a bar, so that no log takes one for a command. */
function quoted(text) {
    return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `  | ${(0,printable/* printable */.g)(line)}\n`)
        .join('');
}
function nextCommand(path) {
    const argument = path === load/* defaultConfiguration */._0 ? '' : ` ${/^[\w./-]+$/.test(path) ? path : JSON.stringify(path)}`;
    return `\nnext: mlgate check${(0,printable/* printable */.g)(argument)}\n`;
}


/***/ })

};
