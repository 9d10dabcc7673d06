export const id = 408;
export const ids = [408];
export const modules = {

/***/ 42408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accept: () => (/* binding */ accept)
});

// EXTERNAL MODULE: ./lib/src/config/load.js
var load = __webpack_require__(5701);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(21634);
// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/result/nearest.js
var nearest = __webpack_require__(59424);
;// CONCATENATED MODULE: ./lib/src/gates/metrics/accept.js


/** The rules that compare with an earlier value, in whose place a worse one can be accepted. */
const comparing = [
    'max_absolute_regression',
    'max_relative_regression',
    'min_absolute_improvement',
    'min_relative_improvement',
    'ratchet',
];
/**
 * The lines by which the values of a run are accepted: one a metric and content, though several rules failed over it.
 *
 * @param ids the checks that are meant; empty for all that failed and can be accepted
 * @throws UserErrors with every check that cannot be
 */
function acceptancesFrom(model, ids, acceptor) {
    const checks = ids.length > 0 ? asked(model.checks, ids) : model.checks.filter((check) => refusal(check) === undefined);
    if (checks.length === 0)
        throw nothingFailed(model);
    const lines = new Map();
    for (const check of checks) {
        for (const evidence of check.evidence ?? []) {
            if (evidence.kind !== 'comparison')
                continue;
            const { metric, value, instead_of: before } = evidence;
            const { reason, by, on } = acceptor;
            const line = {
                model: model.name,
                block: check.key.source,
                metric,
                value: Number(value),
                instead_of: { value: Number(before.value), sha256: before.sha256 },
                reason,
                by,
                on,
            };
            const same = JSON.stringify([line.block, metric, before.sha256]);
            if (!lines.has(same))
                lines.set(same, { check, line });
        }
    }
    return [...lines.values()];
}
function asked(checks, ids) {
    const faults = [];
    const found = [];
    for (const id of new Set(ids)) {
        const check = checks.find((candidate) => candidate.id === id);
        if (!check) {
            const [similar] = (0,nearest/* nearest */.p)(id, checks.map((candidate) => candidate.id), 1);
            const fix = similar === undefined ? 'mlgate plan lists the ids' : `did you mean ${similar}?`;
            faults.push(new error/* UserError */.yo('usage', { what: `no check of the metrics gate is called ${id}`, fix }));
            continue;
        }
        const fault = refusal(check);
        if (fault)
            faults.push(fault);
        else
            found.push(check);
    }
    if (faults.length > 0)
        throw new error/* UserErrors */.tQ(faults);
    return found;
}
/** Why a check cannot be accepted, if so. */
function refusal(check) {
    const { id, key, status, what, evidence = [] } = check;
    if (!comparing.includes(key.rule)) {
        const fix = 'change its bound in mlgate.yml, where it is reviewed, or waive the check';
        return new error/* UserError */.yo('usage', { what: `${id} compares with no earlier value: there is nothing to accept`, fix });
    }
    if (status === 'passed' || status === 'skipped') {
        return new error/* UserError */.yo('usage', { what: `${id} ${status === 'passed' ? 'passed' : 'was skipped'}: ${what}` });
    }
    if (status === 'failed' && evidence.some(({ kind }) => kind === 'comparison'))
        return undefined;
    if (status === 'failed')
        return new error/* UserError */.yo('usage', { what: `${id} failed without two numbers: ${what}` });
    if (status === 'inconclusive') {
        const fix = 'evaluate on more rows, or waive the check until a day';
        return new error/* UserError */.yo('usage', {
            what: `${id} is inconclusive, and what is not known cannot be accepted`,
            why: what,
            fix,
        });
    }
    const fix = check.fix ?? 'mend that first';
    return new error/* UserError */.yo('usage', { what: `${id} could not be measured: there is no value to accept`, why: what, fix });
}
function nothingFailed({ name, checks }) {
    const what = `no check of ${name} that compares with an earlier value failed: there is nothing to accept`;
    const others = checks.filter(({ status }) => status !== 'passed' && status !== 'skipped').map(({ id }) => id);
    if (others.length === 0)
        return new error/* UserError */.yo('usage', { what });
    const fix = 'mlgate metrics says why';
    return new error/* UserError */.yo('usage', { what, why: `not passed, for other reasons: ${others.join(', ')}`, fix });
}

// EXTERNAL MODULE: ./lib/src/gates/metrics/acceptance.js
var acceptance = __webpack_require__(43540);
// EXTERNAL MODULE: ./lib/src/plan/plan.js + 1 modules
var plan = __webpack_require__(15985);
// EXTERNAL MODULE: ./lib/src/result/verdict.js
var verdict = __webpack_require__(30247);
// EXTERNAL MODULE: ./lib/src/sources/git/head.js
var git_head = __webpack_require__(27584);
// EXTERNAL MODULE: ./lib/src/sources/workspace.js
var sources_workspace = __webpack_require__(87862);
// EXTERNAL MODULE: ./lib/src/run/run.js
var run = __webpack_require__(70625);
// EXTERNAL MODULE: ./lib/src/run/workspace-file.js
var workspace_file = __webpack_require__(10696);
;// CONCATENATED MODULE: ./lib/src/run/accept.js












/**
 * Runs the metrics gate of one model and accepts what it found worse than before: lines for a file beside the configuration,
 * that count where they are committed.
 *
 * @throws UserError, UserErrors where something cannot be accepted or the file cannot be written; then nothing was
 */
async function acceptBaseline(request, world) {
    const { configuration, ids, reason, by, write } = request;
    const { workspace } = world;
    const path = (0,external_node_path_.join)(configuration.folder, acceptance/* acceptanceFile */.kl);
    await assertOwnFile(path, workspace);
    const work = await (0,plan/* planModel */.B7)(configuration, ['metrics'], { ...world, onScan: () => () => undefined });
    await (0,promises_.rm)(world.temporary, { recursive: true, force: true });
    const head = await (0,git_head/* headCommit */.Qo)(workspace.folder, world.execute);
    const answered = await (0,run/* evaluateGate */.DR)(work, 'metrics', { verify: false, head }, world);
    const checks = (0,verdict/* settle */.G9)(work.planned.checks, answered.checks);
    const acceptor = { reason, by, on: world.now().toISOString().slice(0, 10) };
    const accepted = acceptancesFrom({ name: work.planned.name, checks }, ids, acceptor);
    const lines = accepted.map((each) => ({ ...each, text: JSON.stringify(each.line) }));
    if (write)
        await append(path, lines.map(({ text }) => `${text}\n`).join(''));
    return { file: (0,sources_workspace/* displayPath */.Gt)(path, workspace), lines };
}
/** @throws UserError where writing would follow a link, leave the workspace, or meet something that is no file */
async function assertOwnFile(path, workspace) {
    const folder = (0,external_node_path_.dirname)(path);
    const shown = (what) => (0,sources_workspace/* displayPath */.Gt)(what, workspace);
    if (!(await (0,workspace_file/* wouldLieInside */.UR)(folder, workspace))) {
        throw new error/* UserError */.yo('usage', {
            what: `${shown(path)} lies outside the workspace`,
            fix: 'run this in the folder of the repository, or above the configuration',
        });
    }
    const holder = await (0,workspace_file/* standingAt */.Ib)(folder);
    if (holder !== undefined && !holder.isDirectory()) {
        throw new error/* UserError */.yo('usage', { what: `${shown(folder)} is no folder of its own`, fix: 'remove it' });
    }
    const target = await (0,workspace_file/* standingAt */.Ib)(path);
    if (target !== undefined && !target.isFile()) {
        throw new error/* UserError */.yo('usage', {
            what: `${shown(path)} is no regular file`,
            fix: 'remove it, or restore it from git',
        });
    }
}
/** In one write, behind whatever is there; an editor may have left the last line without its end. */
async function append(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const { O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_RDWR } = external_node_fs_.constants;
    const file = await (0,promises_.open)(path, O_APPEND | O_CREAT | O_NOFOLLOW | O_RDWR, 0o644);
    try {
        const { size } = await file.stat();
        const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: Math.max(0, size - 1) });
        const ended = size === 0 || buffer.toString() === '\n';
        await file.write(`${ended ? '' : '\n'}${text}`);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./lib/src/sources/git/git.js
var git = __webpack_require__(18448);
;// CONCATENATED MODULE: ./lib/src/sources/git/user.js

/** What git calls the person who commits here; undefined where nobody told it, or there is no git. */
async function userName(folder, execute) {
    const name = (await (0,git/* gitLine */.JG)({ execute, cwd: folder }, ['config', 'user.name']))?.trim();
    return name === '' ? undefined : name;
}

// EXTERNAL MODULE: ./lib/src/cli/context.js
var cli_context = __webpack_require__(80424);
;// CONCATENATED MODULE: ./lib/src/cli/baseline.js







/** `mlgate baseline accept [config] --reason TEXT`: a worse value, accepted by a line that is reviewed like any other. */
async function accept(pattern, options, context) {
    if (context.env['GITHUB_ACTIONS'] === 'true') {
        throw new error/* UserError */.yo('usage', {
            what: 'a job does not accept its own result',
            why: 'an acceptance is a line that somebody writes and somebody else reviews',
            fix: 'run this on your machine, and commit the line',
        });
    }
    const reason = options.reason.trim();
    if (reason === '')
        throw new error/* UserError */.yo('usage', { what: 'the reason is empty', fix: '--reason TEXT says why' });
    const { check: ids = [], dryRun = false } = options;
    const accepted = await (0,cli_context/* withWorld */.D)(context, undefined, async (world) => {
        const configuration = await theConfiguration(pattern, world);
        const by = await nameOf(options.by, configuration.folder, world);
        return acceptBaseline({ configuration, ids, reason, by, write: !dryRun }, world);
    });
    context.streams.stdout.write(baseline_text(accepted, dryRun));
    return 0;
}
async function theConfiguration(pattern, { workspace }) {
    const [path, ...more] = await (0,load/* findConfigurations */.PN)(pattern === undefined ? [] : [pattern], workspace);
    if (path instanceof error/* UserError */.yo)
        throw path;
    if (path === undefined || more.length > 0) {
        const what = `${pattern} stands for ${more.length + 1} configurations`;
        throw new error/* UserError */.yo('usage', { what, fix: 'name one of them: what is accepted is one model' });
    }
    return (0,load/* loadConfiguration */.vF)(path, workspace);
}
async function nameOf(given, folder, { execute }) {
    const name = given === undefined ? await userName(folder, execute) : given.trim();
    if (name)
        return name;
    const what = given === undefined ? 'who accepts this is not known: git has no user.name' : 'the name of --by is empty';
    throw new error/* UserError */.yo('usage', { what, fix: 'add --by NAME' });
}
function baseline_text({ file, lines }, dryRun) {
    const told = lines.flatMap(({ check, line: { value, instead_of: before }, text: line }) => [
        `${check.id}: ${(0,format/* formatNumber */.ZV)(value, before.value)} instead of ${(0,format/* formatNumber */.ZV)(before.value, value)}`,
        `  ${line}`,
    ]);
    const path = /^[A-Za-z0-9_./-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
    const count = (0,format/* counted */.hS)(lines.length, 'line');
    const last = dryRun
        ? [`${count} for ${file}; nothing was written`]
        : [`${count} added to ${file}, to be reviewed with the change that needs it:`, `  git add ${path}`];
    return [...told, ...last].map((each) => `${(0,printable/* printable */.g)(each)}\n`).join('');
}


/***/ }),

/***/ 43540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ readAcceptances),
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   FI: () => (/* binding */ acceptable),
/* harmony export */   kl: () => (/* binding */ acceptanceFile)
/* harmony export */ });
/* unused harmony export parseAcceptances */
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _result_waiver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73044);


/** Where `mlgate baseline accept` writes, beside the configuration. */
const acceptanceFile = '.mlgate/accepted.jsonl';
/**
 * The acceptances that hold for a block, oldest first.
 *
 * @throws UserError `malformed` with the line: a file that is reviewed line by line must be whole
 */
function parseAcceptances(text, file) {
    return text.split('\n').flatMap((line, index) => {
        if (line.trim() === '')
            return [];
        let value;
        try {
            value = JSON.parse(line);
        }
        catch {
            value = undefined;
        }
        if (isAcceptance(value))
            return [value];
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('malformed', {
            what: `line ${index + 1} of ${file} is no acceptance`,
            fix: 'restore it from git, or write it with mlgate baseline accept',
        }, { file, line: index + 1 });
    });
}
async function readAcceptances(model, block, inputs) {
    if (!inputs.has('accepted'))
        return [];
    const file = await inputs.file('accepted');
    const text = new TextDecoder().decode(await inputs.bytes(file));
    return parseAcceptances(text, file.path).filter((each) => each.model === model && each.block === block);
}
/**
 * The newest acceptance for a metric, of the content that a baseline has. The number it was accepted instead of must still be
 * what the rule reads there: under another scale, an accepted 85 would let any fraction pass.
 */
function acceptanceOf(acceptances, metric, before) {
    const found = acceptances.findLast(({ metric: name, instead_of: { value, sha256 } }) => name === metric && sha256 === before.sha256 && value === Number(before.value));
    return found && { value: found.value, told: { reason: found.reason, by: found.by, on: found.on } };
}
/** What failed, with what there is to accept about it. */
function acceptable(outcome, metric, value, insteadOf) {
    if (outcome.status !== 'failed')
        return outcome;
    const comparison = { kind: 'comparison', metric, value, instead_of: insteadOf };
    return { ...outcome, evidence: [...(outcome.evidence ?? []), comparison] };
}
function isAcceptance(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { model, block, metric, value: number, instead_of: before, reason, by, on } = value;
    if (typeof before !== 'object' || before === null)
        return false;
    const { value: old, sha256 } = before;
    return ([model, block, metric, by].every((text) => typeof text === 'string') &&
        [number, old].every((each) => Number.isFinite(each)) &&
        typeof reason === 'string' &&
        reason.trim() !== '' &&
        typeof on === 'string' &&
        (0,_result_waiver_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(on) &&
        typeof sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(sha256));
}


/***/ })

};
