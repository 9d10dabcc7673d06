export const id = 704;
export const ids = [704];
export const modules = {

/***/ 88704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selfTest: () => (/* binding */ self_test_selfTest)
});

// UNUSED EXPORTS: selfTestText

// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(21634);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/report/width.js
var width = __webpack_require__(96293);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/plan/plan.js + 1 modules
var plan = __webpack_require__(15985);
// EXTERNAL MODULE: ./lib/src/result/key.js
var key = __webpack_require__(80953);
// EXTERNAL MODULE: ./lib/src/sources/git/head.js
var git_head = __webpack_require__(27584);
// EXTERNAL MODULE: ./lib/src/sources/inputs.js
var sources_inputs = __webpack_require__(83686);
// EXTERNAL MODULE: ./lib/src/run/run.js
var run = __webpack_require__(70625);
// EXTERNAL MODULE: ./lib/src/run/scans.js
var scans = __webpack_require__(19566);
;// CONCATENATED MODULE: ./lib/src/run/self-test.js








/** Simulates innocent runs of every block that chance has a part in. It judges nothing. */
async function selfTest({ configurations }, request, world) {
    const tested = [];
    const deterministic = [];
    const faults = [];
    const attempt = async (part) => {
        try {
            await part();
        }
        catch (error) {
            faults.push(...(0,result_error/* userErrors */.zH)(error));
        }
    };
    for (const load of await configurations()) {
        await attempt(async () => {
            const configuration = await load();
            const { chance, others } = await sorted(configuration, world);
            deterministic.push(...others);
            if (chance.length === 0)
                return;
            const { planned, blocks } = await (0,plan/* planModel */.B7)(configuration, chance, {
                ...world,
                onScan: (model, gate) => (0,scans/* scanListener */.U)(model, gate, world, []),
            });
            const head = await (0,git_head/* headCommit */.Qo)(world.workspace.folder, world.execute);
            for (const gate of chance) {
                for (const block of blocks.get(gate) ?? []) {
                    await attempt(async () => {
                        const { source } = block;
                        world.progress({ kind: 'block', model: planned.name, gate, source });
                        const frozen = planned.inputs.filter((input) => input.gate === gate && input.source === source);
                        const inputs = new sources_inputs/* Inputs */.G(frozen, world.workspace, world.snapshots, false);
                        const { execute, openEngine, now, temporary } = world;
                        const onScan = (0,scans/* scanListener */.U)(planned.name, gate, world, []);
                        const found = await block.selfTest?.({ inputs, execute, openEngine, now, head, temporary, onScan }, request);
                        if (found)
                            tested.push({ ...found, model: planned.name, gate, source, failOn: planned.fail_on });
                    });
                }
            }
        });
    }
    await (0,promises_.rm)(world.temporary, { recursive: true, force: true });
    return { tested, deterministic, problems: faults.map(run/* problemOf */.Zw) };
}
/** The gates that chance has a part in, and what the others ask. */
async function sorted(configuration, { workspace }) {
    const blocks = await (0,plan/* modelBlocks */.Q7)(configuration, key/* gateNames */.AO, workspace);
    const drawsSamples = (block) => block.settle !== undefined || block.selfTest !== undefined;
    const configured = key/* gateNames */.AO.filter((gate) => (blocks.get(gate) ?? []).length > 0);
    const chance = configured.filter((gate) => (blocks.get(gate) ?? []).some(drawsSamples));
    const others = configured
        .filter((gate) => !chance.includes(gate))
        .map((gate) => {
        const own = blocks.get(gate) ?? [];
        const checks = own.reduce((sum, block) => sum + block.checks.length, 0);
        return { model: configuration.policy.name, gate, blocks: own.length, checks };
    });
    return { chance, others };
}

// EXTERNAL MODULE: ./lib/src/cli/check.js
var check = __webpack_require__(3687);
// EXTERNAL MODULE: ./lib/src/cli/context.js
var cli_context = __webpack_require__(80424);
;// CONCATENATED MODULE: ./lib/src/cli/self-test.js








/** Where nobody says how many: as many as fit into the time, up to these. */
const defaultRuns = 200;
const defaultSeconds = 60;
const mostRuns = 100_000;
/** `mlgate selftest [config…]`: how often each check would stop a run in which nothing changed. */
async function self_test_selfTest(patterns, options, context) {
    const request = {
        ...(options.runs === undefined
            ? { runs: defaultRuns, seconds: defaultSeconds }
            : { runs: wholeOf('--runs', options.runs, mostRuns) }),
        ...(options.rows !== undefined && { rows: wholeOf('--rows', options.rows, 1e9) }),
    };
    const report = await (0,cli_context/* withWorld */.D)(context, options.enginePath, (world) => selfTest({ configurations: (0,check/* configurations */.cS)(patterns, world) }, request, world));
    const { stdout, stderr } = context.streams;
    (options.json ? stderr : stdout).write(await selfTestText(report, request.runs));
    if (options.json)
        stdout.write(`${JSON.stringify(inJson(report), null, 2)}\n`);
    stderr.write(report.problems.map((problem) => (0,terminal/* problemText */.f)(problem)).join(''));
    return report.problems.length > 0 ? 2 : 0;
}
function wholeOf(word, text, most) {
    const value = Number(text);
    if (/^[0-9]+$/.test(text) && value >= 1 && value <= most)
        return value;
    throw new result_error/* UserError */.yo('usage', {
        what: `${word} is ${text}`,
        fix: `write a whole number from 1 to ${(0,format/* formatCount */.B4)(most)}`,
    });
}
/** @param asked runs */
async function selfTestText({ tested, deterministic }, asked) {
    const parts = [];
    for (const block of tested)
        parts.push(await blockText(block, asked));
    if (deterministic.length > 0) {
        const of = deterministic.map(({ model, gate, blocks, checks }) => (0,printable/* printable */.g)(`  ${model}  ${gate}: ${(0,format/* counted */.hS)(checks, 'check')} of ${(0,format/* counted */.hS)(blocks, 'block')}`));
        parts.push(textOf(['not a matter of sampling: the same files give the same answer', ...of]));
    }
    return parts.join('\n');
}
async function blockText(block, asked) {
    const { model, gate, source, runs, rows, checks, settled } = block;
    const sizes = `${(0,format/* formatCount */.B4)(rows.current)} rows against ${(0,format/* formatCount */.B4)(rows.reference)}`;
    const title = (0,printable/* printable */.g)(`${model}  ${gate}/${source}: ${(0,format/* counted */.hS)(runs, 'run')} of ${sizes}, in which nothing changed`);
    const stopped = checks
        .filter(({ open }) => open.runs > 0)
        .sort((a, b) => b.open.runs - a.open.runs || (a.check.id < b.check.id ? -1 : 1));
    const lines = [
        ...(await table([
            ['share of runs', '95 % interval', 'did not pass'],
            ...summaryRows(block),
            ...stopped.map((each) => [...shareCells(each.open), `${each.check.id}${howOf(each)}`]),
        ])),
        ...calmText(block, stopped.length),
        ...(settled.length > 0 ? [`${(0,format/* counted */.hS)(settled.length, 'check')} left out: no sample changes what they say`] : []),
        ...(runs < asked ? [`${runs} of ${asked} runs in ${defaultSeconds} s; --runs N takes the time it needs`] : []),
        ...noticeText(block),
    ];
    return textOf([title, ...lines.map((line) => `  ${(0,printable/* printable */.g)(line)}`)]);
}
function summaryRows({ any, blocked, failOn }) {
    const rows = [[...shareCells(any), 'any check of the block']];
    // Where warnings block, the two are one.
    if (failOn === 'warn' || any.runs === blocked.runs)
        return rows;
    return [...rows, [...shareCells(blocked), 'a check that blocks']];
}
function shareCells({ share, interval: [lower, upper] }) {
    return [`${percent(share)} %`, `${percent(lower)} to ${percent(upper)} %`];
}
/** In which way it did not pass, where it is another than that it failed. */
function howOf({ failed, inconclusive, error, check }) {
    const ways = [
        ...(inconclusive > 0 ? [`inconclusive in ${inconclusive}`] : []),
        ...(error > 0 ? [`not measured in ${error}`] : []),
    ];
    const effect = check.effect === 'warn' ? '  (warns)' : '';
    if (ways.length === 0)
        return effect;
    return `${effect}  ${[...(failed > 0 ? [`failed in ${failed}`] : []), ...ways].join(', ')}`;
}
function calmText({ checks, runs }, stopped) {
    const calm = checks.find(({ open }) => open.runs === 0);
    if (!calm)
        return [];
    const others = (0,format/* counted */.hS)(checks.length - stopped, stopped > 0 ? 'other check' : 'check');
    return [`${others} passed in all ${runs} runs: fewer than ${percent(calm.open.interval[1])} % each`];
}
/** What the figures leave out. */
function noticeText({ grouped, time }) {
    return [
        'SAMPLING NOISE ONLY: redrawing cells breaks correlation, time and groups. Real weeks differ by more.',
        ...(grouped ? ['rows of one group were drawn together, as many as they are worth'] : []),
        ...(time === undefined
            ? []
            : [
                'the honest estimate is week against week: of each week that you have make a profile, and judge the next by it:',
                `  mlgate profile DATA --window ${time}:FROM..TO -o week.profile.json`,
                '  mlgate drift, with reference: week.profile.json and the rows of the next week; the share of weeks that fail is the rate',
            ]),
    ];
}
function percent(share) {
    return (100 * share).toFixed(1);
}
/** Columns of figures to the right, words to the left. */
async function table(rows) {
    const widthIn = await (0,width/* widthOf */.q)(rows.flat());
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthIn(row[column] ?? ''))));
    return rows.map(([share = '', interval = '', words = '']) => {
        const pad = (text, column) => ' '.repeat((widths[column] ?? 0) - widthIn(text)) + text;
        return `${pad(share, 0)}  ${pad(interval, 1)}  ${words}`;
    });
}
function textOf(lines) {
    return lines.map((line) => `${line}\n`).join('');
}
function inJson({ tested, deterministic, problems }) {
    return {
        version: 1,
        tested: tested.map(({ checks, settled, failOn, ...block }) => ({
            ...block,
            fail_on: failOn,
            checks: checks.map(({ check: { id, effect }, ...shares }) => ({ id, effect, ...shares })),
            settled: settled.map(({ check: { id }, why }) => ({ id, why })),
        })),
        deterministic,
        problems,
    };
}


/***/ })

};
