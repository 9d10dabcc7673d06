export const id = 609;
export const ids = [609];
export const modules = {

/***/ 74635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/init/row-schema.js
var row_schema = __webpack_require__(47089);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(21634);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/profile/build.js + 2 modules
var build = __webpack_require__(20927);
// EXTERNAL MODULE: ./lib/src/profile/text.js
var profile_text = __webpack_require__(6517);
// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
;// CONCATENATED MODULE: ./lib/src/profile/window.js

/**
 * A window as the command line writes it: `event_time:2026-01-01..2026-04-01`. A date is its first moment in UTC; a time
 * says its zone.
 *
 * @throws UserError `usage` where the text is none, or where it does not end after it begins
 */
function windowOf(text) {
    const [, column = '', start = '', end = ''] = /^(.+):(\d{4}-\d\d-\d\d(?:T[^.]*(?:\.\d+[^.]*)?)?)\.\.(.*)$/s.exec(text) ?? [];
    const [from, to] = [instantOf(start), instantOf(end)];
    const refuse = (what) => new error/* UserError */.yo('usage', { what, fix });
    if (column === '' || from === undefined || to === undefined)
        throw refuse(`${JSON.stringify(text)} is no window of time`);
    if (Date.parse(from) < Date.parse(to))
        return { column, from, to };
    throw refuse(`the window ${JSON.stringify(text)} does not end after it begins`);
}
const fix = 'write COLUMN:FROM..TO, such as event_time:2026-01-01..2026-04-01: rows from the first moment on and before the second. ' +
    'A time needs its zone: 2026-01-01T06:00:00Z';
/** ISO 8601 in UTC, without fractions of a second where there are none. Dates that no calendar has are none. */
function instantOf(text) {
    const [, day, time = 'T00:00:00Z'] = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/.exec(text) ?? [];
    if (day === undefined || !isInCalendar(day))
        return undefined;
    const instant = new Date(`${day}${time}`);
    // A zone may lead out of the years of four digits.
    const isYear = instant.getTime() >= Date.parse('0000-01-01') && instant.getTime() < Date.parse('+010000-01-01');
    return isYear ? instant.toISOString().replace('.000Z', 'Z') : undefined;
}
/** JavaScript takes the 30th of February for the second of March. */
function isInCalendar(day) {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

// EXTERNAL MODULE: ./lib/src/sources/git/head.js
var head = __webpack_require__(27584);
// EXTERNAL MODULE: ./lib/src/tables/open-table.js
var open_table = __webpack_require__(67481);
// EXTERNAL MODULE: ./lib/src/tables/read-table.js
var read_table = __webpack_require__(9281);
// EXTERNAL MODULE: ./lib/src/run/scans.js
var scans = __webpack_require__(19566);
;// CONCATENATED MODULE: ./lib/src/run/profile.js










/**
 * Makes the profile of a table, without a configuration and without a verdict.
 *
 * @throws UserError with the reason why there is no such table or column, or why it has no profile
 */
async function profileTable(request, world) {
    const { openEngine, now, temporary, tool, workspace, execute } = world;
    const window = request.window === undefined ? undefined : windowOf(request.window);
    const watch = { openEngine, now, onScan: (0,scans/* scanListener */.U)('profile', 'data', world, []) };
    const commit = request.commit ? await (0,head/* headCommit */.Qo)(workspace.folder, execute) : null;
    try {
        const profile = await (0,read_table/* readTable */.x)(request.paths, request.writing, world, watch, (table, files) => {
            const group = columnsNamed(request.group, table);
            return (0,build/* buildProfile */.E)(table, {
                ...{ tool, ...chosen(request, table), ...(group.length > 0 && { group }), ...(window && { window }) },
                origin: { commit, files: files.map(({ path, size, sha256 }) => ({ path: committable(path), size, sha256 })) },
                names: request.hashNames ? 'none' : 'frequent',
            });
        });
        return { profile, text: (0,profile_text/* profileText */.z1)(profile) };
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
/** Outside of the workspace, folders are of one machine: the same table would have another profile on the next one. */
function committable(path) {
    return (0,external_node_path_.isAbsolute)(path) ? (0,external_node_path_.basename)(path) : path;
}
/** What was said of columns, each of which is one thing. */
function chosen(request, table) {
    const said = new Map();
    for (const word of ['ignore', 'numeric', 'categorical']) {
        for (const name of columnsNamed(request[word], table)) {
            const other = said.get(name) ?? word;
            if (other !== word) {
                const what = `${name} is named by --${other} and by --${word}`;
                throw new error/* UserError */.yo('usage', { what, fix: 'name it once' });
            }
            said.set(name, word);
        }
    }
    const leaveOut = [...said].filter(([, word]) => word === 'ignore').map(([name]) => name);
    const kinds = new Map();
    for (const [name, word] of said)
        if (word === 'numeric' || word === 'categorical')
            kinds.set(name, word);
    return { leaveOut, kinds };
}
/** The columns that texts name. A comma may stand in a name: a text that is one as a whole is that one. */
function columnsNamed(texts, table) {
    const names = texts.flatMap((text) => table.find(text)
        ? [text]
        : text
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== ''));
    const unknown = names.find((name) => !table.find(name));
    if (unknown !== undefined)
        throw (0,open_table/* missingColumn */.JA)(unknown, table.name, table.columns);
    return [...new Set(names)];
}

// EXTERNAL MODULE: ./lib/src/profile/recognise.js
var recognise = __webpack_require__(38013);
// EXTERNAL MODULE: ./lib/src/sources/workspace.js
var sources_workspace = __webpack_require__(87862);
// EXTERNAL MODULE: ./lib/src/run/workspace-file.js
var workspace_file = __webpack_require__(10696);
;// CONCATENATED MODULE: ./lib/src/run/profile-file.js




/**
 * To be asked before a table is read: somebody may have named the table itself.
 *
 * @throws UserError `usage` where something stands in the place of a profile that is none
 */
async function assertPlaceOfProfile(path, workspace) {
    const status = await (0,workspace_file/* standingAt */.Ib)(path).catch((error) => {
        throw unwritable(path, workspace, error);
    });
    if (!status)
        return;
    const refuse = (why) => {
        const what = `${(0,sources_workspace/* displayPath */.Gt)(path, workspace)} is not replaced by a profile`;
        return new error/* UserError */.yo('usage', { what, why, fix: 'name another file, or remove it' });
    };
    if (status.isSymbolicLink())
        throw refuse('it is a symbolic link');
    if (!status.isFile())
        throw refuse('it is no file');
    if (status.size === 0)
        return;
    const isOurs = await (0,recognise/* isProfileAt */.T)(path).catch((error) => {
        throw unwritable(path, workspace, error);
    });
    if (!isOurs)
        throw refuse('it is a file, and no profile');
}
/** @throws UserError `usage` with what the file system says */
async function writeProfile(path, text, workspace) {
    try {
        await (0,workspace_file/* writeWhole */.f8)(path, text);
    }
    catch (error) {
        throw unwritable(path, workspace, error);
    }
}
function unwritable(path, workspace, cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new error/* UserError */.yo('usage', { what: `${(0,sources_workspace/* displayPath */.Gt)(path, workspace)} cannot be written`, why }, undefined, {
        cause,
    });
}

// EXTERNAL MODULE: ./lib/src/cli/context.js
var cli_context = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/src/cli/writing.js
var writing = __webpack_require__(14367);
;// CONCATENATED MODULE: ./lib/src/cli/profile.js








/** `mlgate profile DATA -o FILE`: the distributions of a table, and what is in the file. */
async function profile(paths, options, context) {
    const { out, group = [], ignore = [], numeric = [], categorical = [], window, hashNames = false, commit = true, } = options;
    const path = out === undefined || out === '-' ? undefined : (0,external_node_path_.resolve)(context.folder, out);
    const request = { paths, writing: (0,writing/* writingOf */.I)(options), group, ignore, numeric, categorical, hashNames, commit };
    const made = await (0,cli_context/* withWorld */.D)(context, options.enginePath, async (world) => {
        if (path !== undefined)
            await assertPlaceOfProfile(path, world.workspace);
        const profiled = await profileTable({ ...request, ...(window !== undefined && { window }) }, world);
        if (path !== undefined)
            await writeProfile(path, profiled.text, world.workspace);
        return profiled;
    });
    const { stdout, stderr } = context.streams;
    const human = path === undefined ? stderr : stdout;
    if (path === undefined)
        stdout.write(made.text);
    human.write(summaryLines(made.profile)
        .map((line) => `${(0,printable/* printable */.g)(line)}\n`)
        .join(''));
    const size = (0,format/* formatBytes */.z3)(Buffer.byteLength(made.text));
    if (path === undefined)
        human.write(`size      ${size}\n`);
    else {
        human.write(`wrote ${(0,printable/* printable */.g)(out ?? '')}, ${size}\n`);
        human.write(`\nin a block of drift: in mlgate.yml:\n  ${(0,printable/* printable */.g)(`reference: ${(0,row_schema/* scalar */.d_)(out ?? '')}`)}\n`);
    }
    return 0;
}
/** What is in a profile, for whoever commits it. */
function summaryLines({ origin, rows, group, columns }) {
    const [first, ...more] = origin.files;
    const files = more.length === 0 ? first?.path : `${more.length + 1} files (${first?.path}, …)`;
    const { window } = origin;
    const numeric = columns.filter(({ kind }) => kind === 'numeric').length;
    const categorical = columns.filter((column) => column.kind === 'categorical');
    const others = columns.filter(({ kind }) => kind !== 'numeric' && kind !== 'categorical');
    const values = categorical.reduce((total, { counts }) => total + counts.length, 0);
    const named = categorical.reduce((total, { names }) => total + names.length, 0);
    return [
        `table     ${files}  ${(0,format/* formatCount */.B4)(rows)} rows, ${(0,format/* formatCount */.B4)(columns.length)} columns`,
        ...(window ? [`window    ${window.column} from ${window.from} on and before ${window.to}`] : []),
        `rows      ${group ? `grouped by ${group.columns.join(', ')}` : 'treated as independent; where some belong together: --group COLUMN'}`,
        `columns   ${(0,format/* formatCount */.B4)(numeric)} numeric, ${(0,format/* formatCount */.B4)(categorical.length)} categorical`,
        ...(others.length > 0 ? [`          not compared: ${listed(others)}`] : []),
        ...(values > 0
            ? [`values    ${(0,format/* formatCount */.B4)(named)} of ${(0,format/* formatCount */.B4)(values)} in plain text, the others hashed`]
            : []),
    ];
}
/** A wide table has more than anybody reads. */
const mostListed = 12;
function listed(columns) {
    const names = columns.slice(0, mostListed).map(({ name, kind }) => `${name} (${kind})`);
    const more = columns.length - names.length;
    return names.join(', ') + (more > 0 ? ` and ${(0,format/* formatCount */.B4)(more)} more` : '');
}


/***/ }),

/***/ 14367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writingOf)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);

/**
 * As the configuration would say it.
 *
 * @throws UserError `usage` where a character is not one
 */
function writingOf({ delimiter, quote, encoding, missingValue }) {
    if (delimiter !== undefined && delimiter.length !== 1)
        throw notOne('--delimiter', delimiter);
    if (quote !== undefined && quote.length > 1)
        throw notOne('--quote', quote);
    return {
        csv: {
            ...(delimiter !== undefined && { delimiter }),
            ...(quote !== undefined && { quote }),
            ...(missingValue && { missingValues: ['', ...missingValue] }),
        },
        ...(encoding !== undefined && { encoding }),
    };
}
function notOne(option, given) {
    const what = `${option} is one character, and ${JSON.stringify(given)} is not`;
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', { what, fix: "a tab is $'\\t' in bash" });
}


/***/ }),

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

/***/ 47089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ blockLines),
/* harmony export */   Ml: () => (/* binding */ reviewLines),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21634);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71695);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14227);



/** A line of this many characters is still read at a glance. */
const widest = 110;
/** A schema as JSON: what fits on a line stands on one. */
function schemaText(schema) {
    return `${jsonText(schema, '', 0)}\n`;
}
/** @param before how many characters stand before it on its line */
function jsonText(value, indent, before) {
    if (typeof value !== 'object' || value === null)
        return escaped(JSON.stringify(value));
    const flat = oneLine(value);
    if (isFlat(value) && before + flat.length <= widest)
        return flat;
    const inner = `${indent}  `;
    const parts = Array.isArray(value)
        ? value.map((each) => inner + jsonText(each, inner, inner.length))
        : Object.entries(value).map(([key, each]) => {
            const name = `${inner}${escaped(JSON.stringify(key))}: `;
            return name + jsonText(each, inner, name.length);
        });
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
/** Lists of plain values, and objects that say nothing to people. */
function isFlat(value) {
    if (Array.isArray(value))
        return value.every((each) => typeof each !== 'object' || each === null);
    const parts = Object.entries(value);
    return (parts.length === 0 ||
        parts.every(([key, each]) => key !== '$comment' && (typeof each !== 'object' || each === null || isFlat(each))));
}
function oneLine(value) {
    if (typeof value !== 'object' || value === null)
        return escaped(JSON.stringify(value));
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(', ')}]`;
    const parts = Object.entries(value).map(([key, each]) => `${escaped(JSON.stringify(key))}: ${oneLine(each)}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
/** Characters that a reviewer would not see are written out: a name may hold them to look like another. */
function escaped(json) {
    return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, index) => {
        const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
        return `\\u${unit}`;
    }).join(''));
}
/** Columns that people join by. */
const keyName = /(?:^|[^a-z])(?:id|key|uuid|guid)$|[a-z](?:Id|ID|Key|Uuid)$/i;
/** The lines for mlgate.yml: the block with the schema, the keys that hold today, and half of today's rows. */
function blockLines({ name, path, schema, writing }, { unique, rows, files }) {
    const keys = unique.filter((column) => keyName.test(column));
    return [
        'data:',
        `  ${name}:`,
        path === undefined
            ? `    path: …   # one path, glob or folder that stands for the ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files.length, 'file')}`
            : `    path: ${scalar(path)}`,
        ...writingLines(writing),
        `    schema: ${scalar(schema)}`,
        ...(keys.length > 0 ? [`    unique: [${keys.map((key) => `[${scalar(key)}]`).join(', ')}]`] : []),
        `    row_count: { min: ${Math.max(1, Math.floor(rows / 2))} }`,
    ];
}
function writingLines({ csv, encoding }) {
    const { delimiter, quote, missingValues } = csv;
    const missing = missingValues?.filter((value) => value !== '') ?? [];
    return [
        ...(delimiter === undefined ? [] : [`    delimiter: ${JSON.stringify(delimiter)}`]),
        ...(quote === undefined ? [] : [`    quote: ${JSON.stringify(quote)}`]),
        ...(encoding === undefined ? [] : [`    encoding: ${scalar(encoding)}`]),
        ...(missing.length === 0 ? [] : [`    missing_values: [${missing.map(scalar).join(', ')}]`]),
    ];
}
/** Text as YAML has it, also between brackets; JSON where that is not plain. */
function scalar(text) {
    return /^[A-Za-z_./][\w./*-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|[.](?:inf|nan))$/i.test(text)
        ? text
        : escaped(JSON.stringify(text));
}
/** What a person has to look at, a line each. */
function reviewLines({ review, sensitive, personal, unique }) {
    const others = unique.filter((column) => !keyName.test(column));
    const byColumn = review.map(({ column, what }) => `${column}: ${what}`);
    return [
        ...byColumn.slice(0, mostReviewed),
        ...(byColumn.length > mostReviewed
            ? [`and ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(byColumn.length - mostReviewed)} more: look at the $comment of each column`]
            : []),
        ...(sensitive.length > 0
            ? [`e-mail addresses, of which no report shows any ("x-sensitive": true): ${(0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(sensitive)}`]
            : []),
        ...(personal.length > 0
            ? [`by their names personal: ${(0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(personal)}; "x-sensitive": true keeps their values out of every report`]
            : []),
        ...(others.length > 0 ? [`no value twice, perhaps by chance: ${(0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(others)}`] : []),
    ].map(_report_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g);
}
const mostReviewed = 20;


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

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _sources_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45430);
/* harmony import */ var _sources_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83686);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18534);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18662);
/* harmony import */ var _open_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67481);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62198);






/**
 * Opens a table that the command line names, as a gate would open it that finds it in the configuration.
 *
 * @param paths files, globs, folders, or a table elsewhere; together they are one table
 * @param writing how its files are written, as far as their names do not say it
 * @param use is given the table and its files in the order of their names, and must be done when it answers
 * @throws UserError with the reason why there is no such table, and `changed_since_plan` where it changed meanwhile
 */
async function readTable(paths, writing, reach, { openEngine, onScan, now }, use) {
    const { workspace, snapshots } = reach;
    const found = new Map();
    for (const text of paths) {
        const request = { gate: 'data', source: 'table', role: 'current', written: text, table: true };
        const frozen = await (0,_sources_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freeze */ .C)({ ...request, from: (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSourceOf */ .bq)(text), folder: workspace.folder }, reach);
        const inputs = new _sources_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Inputs */ .G([frozen], workspace, snapshots, false);
        for (const file of await inputs.files('current'))
            found.set(file.path, file);
    }
    const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const inputs = new _sources_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Inputs */ .G([], workspace, snapshots, false);
    // Of several paths, none says below which folder the names of others are columns.
    const [path = '', ...more] = paths;
    const root = more.length > 0 ? {} : { root: (0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I5)(path, workspace.folder, workspace) };
    const table = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c)(files, inputs, { ...writing, ...root }, reach.temporary);
    const engine = await openEngine(table.files.map(({ path }) => path));
    try {
        const answer = await use(await (0,_open_table_js__WEBPACK_IMPORTED_MODULE_4__/* .openTable */ .RT)(engine, table, { onScan, now, source: 'table' }), files);
        await inputs.unchanged(files);
        return answer;
    }
    finally {
        engine.close();
    }
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
