export const id = 945;
export const ids = [945];
export const modules = {

/***/ 35945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metrics: () => (/* binding */ metrics)
});

// EXTERNAL MODULE: ./lib/src/config/load.js
var load = __webpack_require__(5701);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/sources/inputs.js
var sources_inputs = __webpack_require__(83686);
// EXTERNAL MODULE: ./lib/src/run/run.js
var run = __webpack_require__(70625);
// EXTERNAL MODULE: ./lib/src/run/scans.js
var scans = __webpack_require__(19566);
;// CONCATENATED MODULE: ./lib/src/run/lint.js




/** Looks at the rules of a gate beside today's numbers. It judges nothing. */
async function lint(request, gate, world) {
    const { plan, works } = await (0,run/* planRun */.nY)({ ...request, gates: [gate] }, world);
    const findings = [];
    const faults = [];
    for (const { planned, blocks } of works) {
        for (const block of blocks.get(gate) ?? []) {
            const frozen = planned.inputs.filter((input) => input.gate === gate && input.source === block.source);
            const inputs = new sources_inputs/* Inputs */.G(frozen, world.workspace, world.snapshots, false);
            const { execute, openEngine, now, temporary } = world;
            const onScan = (0,scans/* scanListener */.U)(planned.name, gate, world, []);
            try {
                const context = { inputs, execute, openEngine, now, head: plan.commit, temporary, onScan };
                findings.push(...((await block.lint?.(context)) ?? []));
            }
            catch (error) {
                faults.push(...(0,result_error/* userErrors */.zH)(error));
            }
        }
    }
    return { findings, problems: [...plan.problems, ...faults.map(run/* problemOf */.Zw)] };
}

// EXTERNAL MODULE: ./lib/src/cli/check.js
var check = __webpack_require__(3687);
// EXTERNAL MODULE: ./lib/src/cli/context.js
var cli_context = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(21634);
// EXTERNAL MODULE: ./lib/src/report/terminal.js
var terminal = __webpack_require__(54009);
// EXTERNAL MODULE: ./lib/src/result/format.js
var result_format = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/src/result/location.js
var result_location = __webpack_require__(29335);
;// CONCATENATED MODULE: ./lib/src/cli/findings.js




/** Prints what is odd about rules. @returns the exit code: 0 nothing, 1 something, 2 where something could not be looked at */
function writeFindings({ findings, problems }, { streams }) {
    streams.stderr.write(problems.map((problem) => (0,terminal/* problemText */.f)(problem)).join(''));
    for (const { id, what, fix, location } of findings) {
        const where = location ? `  ${(0,result_location/* locationText */.f)(location)}` : '';
        streams.stdout.write((0,printable/* printable */.g)(`odd    ${id}${where}`));
        streams.stdout.write(`\n       what  ${(0,printable/* printable */.g)(what)}\n       fix   ${(0,printable/* printable */.g)(fix)}\n`);
    }
    const told = findings.length === 0 ? 'nothing is odd about the rules' : `${(0,result_format/* counted */.hS)(findings.length, 'rule')} to look at`;
    if (problems.length === 0)
        streams.stdout.write(`${told}\n`);
    return problems.length > 0 ? 2 : findings.length > 0 ? 1 : 0;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/report/width.js
var width = __webpack_require__(96293);
// EXTERNAL MODULE: ./lib/src/result/quantity.js
var quantity = __webpack_require__(35041);
// EXTERNAL MODULE: ./lib/src/formats/metrics/formats.js + 25 modules
var formats = __webpack_require__(47776);
// EXTERNAL MODULE: ./lib/src/formats/metrics/read.js + 6 modules
var read = __webpack_require__(70010);
// EXTERNAL MODULE: ./lib/src/result/nearest.js
var nearest = __webpack_require__(59424);
// EXTERNAL MODULE: ./lib/src/sources/freeze.js + 36 modules
var freeze = __webpack_require__(45430);
// EXTERNAL MODULE: ./lib/src/sources/source.js
var source = __webpack_require__(18534);
;// CONCATENATED MODULE: ./lib/src/gates/metrics/list.js







/**
 * Reads a metrics file as a rule would, and lists what it holds.
 *
 * @param text the path, as the configuration would write it
 * @throws UserError with the reason why it cannot be read
 */
async function listMetrics(text, { format, row, run }, reach) {
    const { workspace, snapshots } = reach;
    const request = { gate: 'metrics', source: 'report', role: 'current', written: text, bytes: true };
    const from = run ? { kind: 'mlflow_store', text, run } : (0,source/* pathSourceOf */.eX)(text);
    const frozen = await (0,freeze/* freeze */.C)({ ...request, from, folder: workspace.folder }, reach);
    const inputs = new sources_inputs/* Inputs */.G([frozen], workspace, snapshots, false);
    const file = await inputs.file('current');
    const stated = format === undefined ? {} : { format: formatNamed(format) };
    const metrics = (0,read/* readMetrics */.U)(await inputs.bytes(file), file.path, { ...stated, ...(row && { row }) });
    return { path: file.path, format: metrics.format, listed: [...metrics.list()] };
}
function formatNamed(name) {
    const names = Object.keys(formats/* metricsFormats */.e);
    const found = names.find((each) => each === name);
    if (found !== undefined)
        return found;
    const [similar] = (0,nearest/* nearest */.p)(name, names, 1);
    throw new result_error/* UserError */.yo('unsupported', {
        what: `there is no format called ${JSON.stringify(name)}`,
        fix: similar === undefined ? `the formats are ${names.join(', ')}` : `did you mean ${similar}?`,
    });
}

;// CONCATENATED MODULE: ./lib/src/run/list.js
// What a metrics file holds is asked for on its own, without a configuration and without a verdict.


// EXTERNAL MODULE: ./lib/src/cli/metrics-options.js
var metrics_options = __webpack_require__(25593);
;// CONCATENATED MODULE: ./lib/src/cli/list.js








/** `mlgate metrics --list FILE`: every number it can see, with the selector to write for it. */
async function list(path, options, context) {
    const { format, row, run } = options;
    const read = {
        ...(format !== undefined && { format }),
        ...(row !== undefined && { row: (0,metrics_options/* rowOf */.OB)(row) }),
        ...(run !== undefined && { run: (0,metrics_options/* runOf */.ng)(run) }),
    };
    const listing = await (0,cli_context/* withWorld */.D)(context, undefined, (world) => listMetrics(path, read, world));
    const { stdout, stderr } = context.streams;
    (options.json ? stderr : stdout).write(await listingText(listing));
    if (options.json)
        stdout.write(`${JSON.stringify(inJson(listing), null, 2)}\n`);
    return 0;
}
async function listingText({ path, format, listed }) {
    const title = `${(0,printable/* printable */.g)(path)}  read as ${format}: ${(0,result_format/* counted */.hS)(listed.length, 'metric')}\n`;
    const rows = listed.map((each) => [yamlKey(each.selector), ...told(each)].map(printable/* printable */.g));
    const widthIn = await (0,width/* widthOf */.q)(rows.flat());
    const widths = [0, 1].map((column) => Math.max(...rows.map((row) => widthIn(row[column] ?? '')), 0));
    return (title +
        rows
            .map((row) => {
            const cells = row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthIn(cell))));
            return `  ${cells.join('  ')}`.trimEnd();
        })
            .map((line) => `${line}\n`)
            .join(''));
}
/** The value, and what the file says of it. */
function told(each) {
    if ('values' in each) {
        const values = each.values.map(Number);
        const range = `${(0,result_format/* formatNumber */.ZV)(Math.min(...values))} to ${(0,result_format/* formatNumber */.ZV)(Math.max(...values))}`;
        return [range, `${each.values.length} numbers: needs aggregate:`];
    }
    const { direction, standard_error: error, trials } = each.facts;
    const facts = [
        ...(direction === undefined ? [] : [direction.replaceAll('_', ' ')]),
        ...(error === undefined ? [] : [`± ${(0,result_format/* formatNumber */.ZV)(error)}`]),
        ...(trials === undefined ? [] : [(0,result_format/* counted */.hS)(trials, 'row')]),
    ];
    return [(0,result_format/* formatNumber */.ZV)(each.value), facts.join(', ')];
}
/** A selector as a key of mlgate.yml: in quotes where YAML would read it as something else. */
function yamlKey(selector) {
    const text = (0,dist/* stringify */.As)({ [selector]: 0 }, { lineWidth: 0 });
    return text.startsWith('?') ? JSON.stringify(selector) : text.slice(0, text.lastIndexOf(': 0'));
}
function inJson({ path, format, listed }) {
    const numbers = listed.map((each) => {
        const { selector, pointer } = each;
        if ('values' in each)
            return { selector, pointer, values: each.values.map(quantity/* toJsonNumber */.h) };
        return { selector, pointer, value: (0,quantity/* toJsonNumber */.h)(each.value), ...each.facts };
    });
    return { path, format, numbers };
}

;// CONCATENATED MODULE: ./lib/src/cli/metrics.js








/**
 * `mlgate metrics [config…]`; without any configuration `mlgate metrics FILE --min accuracy=0.9 --max-drop
 * accuracy=0.01@main`; and `mlgate metrics --list FILE`, `mlgate metrics --lint-rules [config…]`.
 */
async function metrics(files, options, context) {
    if (options.list)
        return list(oneFile(files, '--list'), options, context);
    const request = fromOptions(files, options);
    if (options.lintRules) {
        const found = await (0,cli_context/* withWorld */.D)(context, undefined, (world) => lint({ configurations: request?.(world) ?? (0,check/* configurations */.cS)(files, world) }, 'metrics', world));
        return writeFindings(found, context);
    }
    if (!request)
        return (0,check/* check */.z6)(files, ['metrics'], options, context);
    return (0,check/* judge */.S4)((world) => ({ configurations: request(world) }), options, context);
}
/** A configuration made of the options; undefined where there are none, and the arguments are configurations. */
function fromOptions(files, options) {
    if (metrics_options/* ruleWords */.mG.every((word) => options[word] === undefined)) {
        const [file] = files;
        if (file !== undefined && /\.(json|csv|tsv|toml|xml|db)$/i.test(file)) {
            const fix = `add a rule: mlgate metrics ${file} --min NAME=VALUE; mlgate metrics --list ${file} shows the names`;
            throw new result_error/* UserError */.yo('usage', { what: `${file} is a metrics file and there is no rule to judge it by`, fix });
        }
        return undefined;
    }
    const path = oneFile(files, '--min, --max and --max-drop');
    const configuration = (0,metrics_options/* configurationOf */.QV)(path, options);
    return ({ workspace }) => async () => [() => (0,load/* configurationFromOptions */.No)(configuration, workspace)];
}
function oneFile(files, words) {
    const [path, ...more] = files;
    if (path !== undefined && more.length === 0)
        return path;
    const fix = words === '--list' ? 'mlgate metrics --list FILE' : 'mlgate metrics FILE --min NAME=VALUE';
    throw new result_error/* UserError */.yo('usage', { what: `${words} ${words.includes(' ') ? 'judge' : 'shows'} one metrics file`, fix });
}


/***/ })

};
