export const id = 252;
export const ids = [252];
export const modules = {

/***/ 31252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/config/load.js
var load = __webpack_require__(5701);
// EXTERNAL MODULE: ./lib/src/init/configuration.js
var configuration = __webpack_require__(14227);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(21634);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
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
            ...stores.flatMap(configuration/* storeLines */.xS),
            ...leftOut.map(({ file, why }) => `left out: ${file.path}: ${why}`),
            ...(further.length > 0 ? [`also seen, without a block: ${(0,configuration/* listed */.KE)(further.map(({ path }) => path))}`] : []),
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
        ...(further.length > 0 ? [`  - known as well, without a rule: ${(0,configuration/* listed */.KE)(further)}`] : []),
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

// EXTERNAL MODULE: ./lib/src/init/proposal.js + 1 modules
var init_proposal = __webpack_require__(29180);
// EXTERNAL MODULE: ./lib/src/formats/metrics/formats.js + 25 modules
var formats = __webpack_require__(47776);
// EXTERNAL MODULE: ./lib/src/formats/metrics/read.js + 6 modules
var read = __webpack_require__(70010);
// EXTERNAL MODULE: ./lib/src/formats/metrics/tree.js
var tree = __webpack_require__(84339);
// EXTERNAL MODULE: ./lib/src/gates/rules/known-metrics.js
var known_metrics = __webpack_require__(67466);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/sources/pointers.js
var pointers = __webpack_require__(82729);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
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

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 2 modules
var dist = __webpack_require__(67743);
// EXTERNAL MODULE: ./lib/src/sources/git/git.js
var git = __webpack_require__(18448);
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
    const found = await (0,dist.glob)(patterns, {
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
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
    const document = new yaml_dist/* Document */.yo({
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
    if (made.length > 0 && (0,yaml_dist/* isMap */.jh)(gate)) {
        gate.commentBefore = ` ${made.length === 1 ? 'A file' : `${made.length} files`} of mlgate.yml ${made.length === 1 ? 'is' : 'are'} not in git: make or download what is missing in a step before this one.`;
    }
    return document.toString({ lineWidth: 0 });
}
function note(document, path, text) {
    const node = document.getIn(path, true);
    if ((0,yaml_dist/* isScalar */.jn)(node))
        node.comment = text;
}

// EXTERNAL MODULE: ./lib/src/sources/workspace.js
var sources_workspace = __webpack_require__(87862);
// EXTERNAL MODULE: ./lib/src/cli/context.js
var cli_context = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/src/cli/draft.js
var draft = __webpack_require__(1528);
;// CONCATENATED MODULE: ./lib/src/cli/init.js














/** `mlgate init [folder]`: what is there, the rules that follow from it, and a first configuration and workflow. */
async function init(folder, options, context) {
    return (0,cli_context/* withWorld */.D)(context, undefined, async ({ workspace, execute }) => {
        const { stdout } = context.streams;
        const target = await realFolder((0,external_node_path_.resolve)(context.folder, folder ?? '.'), workspace);
        const seen = await walk(target, execute);
        const proposal = (0,init_proposal/* propose */.BM)(await recognise(seen), seen.stores);
        stdout.write(describeProposal(proposal, seen.unseen));
        if (isEmpty(proposal))
            throw nothingFound((0,sources_workspace/* displayPath */.Gt)(target, workspace), seen.stores);
        const top = seen.top === undefined ? target : await (0,promises_.realpath)(seen.top);
        const within = (0,external_node_path_.relative)(top, target).split(external_node_path_.sep).join('/');
        const drafts = [
            await (0,draft/* draft */.K4)((0,external_node_path_.join)(target, load/* defaultConfiguration */._0), await (0,configuration/* configurationText */.o4)(modelName(target), proposal), target),
            await (0,draft/* draft */.K4)((0,external_node_path_.join)(top, ...workflowFile.split('/')), workflowText(proposal, within), top),
        ];
        for (const each of drafts)
            stdout.write(await (0,draft/* carryOut */.u0)(each, options, workspace));
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
        fix: stores.length > 0 ? stores.flatMap(configuration/* storeLines */.xS).join(' ') : fix,
    });
}
/** The name of the folder, as far as a model may be called so. */
function modelName(folder) {
    const name = (0,external_node_path_.basename)(folder).replace(/[^A-Za-z0-9._-]+/g, '-');
    return name.replace(/^[^A-Za-z0-9]+|-+$/g, '').slice(0, 100) || 'model';
}
function nextCommand(path) {
    const argument = path === load/* defaultConfiguration */._0 ? '' : ` ${/^[\w./-]+$/.test(path) ? path : JSON.stringify(path)}`;
    return `\nnext: mlgate check${(0,printable/* printable */.g)(argument)}\n`;
}


/***/ }),

/***/ 67466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ knownMetric)
/* harmony export */ });
const table = [
    {
        direction: 'higher_is_better',
        proportion: true,
        names: `
      acc accuracy balanced_accuracy exact_match top_k_accuracy top_1_accuracy top_5_accuracy
      precision recall sensitivity specificity tpr tnr true_positive_rate true_negative_rate
      f1 f1_score f_score fbeta f1_macro f1_micro f1_weighted macro_f1 micro_f1 weighted_f1
      auc roc_auc auroc auc_roc pr_auc auprc average_precision ap map map50 map50_95
      jaccard iou miou dice ndcg mrr hit_rate pass_1 rouge1 rouge2 rougel meteor`,
    },
    {
        direction: 'higher_is_better',
        proportion: false,
        // Correlations reach −1, R² falls below every bound, and BLEU and chrF are customarily written up to 100.
        names: `
      r2 r2_score explained_variance mcc matthews_corrcoef kappa cohen_kappa pearson spearman
      bleu sacrebleu chrf`,
    },
    {
        direction: 'lower_is_better',
        proportion: true,
        names: `
      error_rate fpr fnr fdr false_positive_rate false_negative_rate eer
      ece expected_calibration_error calibration_error`,
    },
    {
        direction: 'lower_is_better',
        proportion: false,
        // A word error rate counts insertions, and a percentage error has no ceiling: both exceed 1.
        names: `
      loss log_loss logloss cross_entropy hinge_loss nll perplexity ppl brier brier_score
      mae mse rmse rmsle msle mape smape mean_absolute_error mean_squared_error root_mean_squared_error
      median_absolute_error max_error error wer cer ter fid
      latency latency_ms latency_p50 latency_p95 latency_p99`,
    },
];
const known = new Map(table.flatMap(({ names, direction, proportion }) => names
    .trim()
    .split(/\s+/)
    .map((name) => [name, { direction, proportion }])));
/**
 * What is known of a metric by its name; undefined where guessing would turn a gate upside down. Only the last part of a
 * dotted path or pointer counts, without a prefix for the split (`eval_accuracy`) and Ultralytics' letter for the head
 * (`mAP50(B)`). Any other sign makes a name unknown: `-loss` is not `loss`.
 */
function knownMetric(metric) {
    const path = metric.startsWith('/') ? metric.replaceAll('~1', '/') : metric;
    const last = path.split(/[./]/).at(-1) ?? '';
    const name = last
        .replace(/\([A-Z]\)$/, '')
        .toLowerCase()
        .replace(/[ _@-]+/g, '_');
    return (known.get(name) ??
        known.get(name.replace(/^(train|training|val|valid|validation|eval|evaluation|test|dev|holdout)_/, '')));
}


/***/ })

};
