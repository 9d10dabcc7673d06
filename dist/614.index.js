export const id = 614;
export const ids = [614];
export const modules = {

/***/ 18614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selfTestDrift: () => (/* binding */ selfTestDrift)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/stats/intervals.js
var intervals = __webpack_require__(85200);
// EXTERNAL MODULE: ./lib/src/stats/random.js + 1 modules
var random = __webpack_require__(33247);
// EXTERNAL MODULE: ./lib/src/gates/drift/answers.js + 12 modules
var drift_answers = __webpack_require__(52978);
// EXTERNAL MODULE: ./lib/src/gates/drift/current.js + 2 modules
var current = __webpack_require__(38746);
// EXTERNAL MODULE: ./lib/src/gates/drift/evaluate.js + 3 modules
var evaluate = __webpack_require__(35091);
// EXTERNAL MODULE: ./lib/src/gates/drift/family.js + 1 modules
var family = __webpack_require__(65553);
// EXTERNAL MODULE: ./lib/src/profile/category-hash.js
var category_hash = __webpack_require__(55527);
// EXTERNAL MODULE: ./lib/src/profile/numeric-cells.js
var numeric_cells = __webpack_require__(15211);
// EXTERNAL MODULE: ./lib/src/stats/hypergeometric.js
var hypergeometric = __webpack_require__(87707);
// EXTERNAL MODULE: ./lib/src/stats/range.js
var range = __webpack_require__(16439);
;// CONCATENATED MODULE: ./lib/src/stats/multinomial.js


/** Rows of the population that is drawn from: as many as the sampler was held to, and never near exhausted. */
const population = 1e10;
/**
 * Draws with replacement from cells with given shares: multinomial counts, each draw as costly as there are cells, whatever
 * the number of rows. It draws from a population of 10¹⁰ rows without replacement, which takes a share rows/10¹⁰ off the
 * variance; shares are rounded to 10⁻¹⁰.
 */
class Multinomial {
    #cells;
    #rows;
    /**
     * @param weights shares of the cells, in any unit, ≥ 0
     * @throws RangeError where a weight is negative or not finite, or all are 0
     */
    constructor(weights) {
        let sum = 0;
        for (let cell = 0; cell < weights.length; cell++) {
            (0,range/* inRange */.r)('weight', weights[cell], 0, Number.MAX_VALUE);
            sum += weights[cell];
        }
        if (!(sum > 0))
            throw new RangeError('all weights are 0');
        this.#cells = Float64Array.from(weights, (weight) => Math.round((weight / sum) * population));
        this.#rows = this.#cells.reduce((total, rows) => total + rows, 0);
    }
    /**
     * @param rows to draw, whole, up to 10⁹
     * @returns rows in each cell
     * @throws RangeError where rows is outside its range
     */
    draw(random, rows) {
        (0,range/* whole */.W)('rows', rows, 0, population / 10);
        const drawn = new Float64Array(this.#cells.length);
        (0,hypergeometric/* drawCells */.c)(random, this.#cells, rows, this.#rows, drawn);
        return drawn;
    }
}

;// CONCATENATED MODULE: ./lib/src/stats/unseen-species.js

/** More different values are not told apart. */
const mostUnseen = 100_000;
/**
 * Estimates the source of a sample of values. Good and Turing's share of what was not seen, in Chao and Jost's form, is
 * divided among as many values as Chao estimates, and taken off the values that were seen, the more the rarer they are.
 *
 * @param counts rows of each value, whole, ≥ 0
 * @throws RangeError where a count is no whole number, or there is no row
 * @see Chao, Gotelli, Hsieh, Sander, Ma, Colwell & Ellison 2014, Rarefaction and extrapolation with Hill numbers, Ecological
 * Monographs 84, 45–67, appendix G (the bootstrap)
 */
function estimatedSource(counts) {
    let [n, once, twice] = [0, 0, 0];
    for (let value = 0; value < counts.length; value++) {
        const count = counts[value];
        (0,range/* whole */.W)('count', count, 0);
        n += count;
        if (count === 1)
            once++;
        if (count === 2)
            twice++;
    }
    if (n === 0)
        throw new RangeError('there are no rows');
    const shares = Float64Array.from(counts, (count) => count / n);
    if (once === 0 || n === 1)
        return { seen: shares, unseen: 0, unseenShare: 0 };
    const expected = ((n - 1) / n) * (twice > 0 ? once ** 2 / (2 * twice) : (once * (once - 1)) / 2);
    const unseen = Math.min(mostUnseen, Math.max(1, Math.ceil(expected)));
    const pairs = twice > 0 ? 2 * twice : 2;
    const next = (n - 1) * (twice > 0 ? once : once - 1);
    const unseenShare = next > 0 ? (once / n) * (next / (next + pairs)) : 0;
    if (unseenShare === 0)
        return { seen: shares, unseen: 0, unseenShare: 0 };
    // How likely a value of that share was to stay unseen.
    const missed = shares.map((share) => share * (1 - share) ** n);
    const weight = unseenShare / missed.reduce((sum, each) => sum + each, 0);
    const seen = shares.map((share, value) => Math.max(0, share - weight * missed[value]));
    const left = seen.reduce((sum, share) => sum + share, 0);
    return { seen: seen.map((share) => (share * (1 - unseenShare)) / left), unseen, unseenShare };
}

// EXTERNAL MODULE: ./lib/src/gates/drift/asking.js
var asking = __webpack_require__(63854);
;// CONCATENATED MODULE: ./lib/src/gates/drift/redrawn.js





/** Draws both sides again and again; what does not change between the draws is computed once. */
function redrawing(reference, { rows, effects, rates }) {
    const columns = reference.columns.map((column) => [column.name, drawColumn(column, effects.get(column.name), rates.has(column.name))]);
    return (random) => {
        const drawn = columns.map(([name, draw]) => [name, draw(random, rows)]);
        return {
            reference: { ...reference, rows: rows.reference, columns: drawn.map(([, { reference: side }]) => side) },
            current: { rows: rows.current, columns: new Map(drawn.map(([name, { counted }]) => [name, counted])), extra: [] },
        };
    };
}
function drawColumn(column, current, isRate) {
    const own = 'design_effects' in column ? column.design_effects : undefined;
    const effects = { reference: own, current: current ?? own };
    const total = column.kind === 'numeric' ? column.count + (0,asking/* infinities */.nR)(column) : column.count;
    const presence = new Multinomial(total + column.missing > 0 ? [column.missing, total] : [1, 0]);
    const missingOf = (random, rows, side) => scaledDraw(presence, random, rows, effects[side]?.missing ?? 1)[0];
    const values = total > 0 ? drawValues(column, effects, isRate) : undefined;
    return (random, rows) => {
        const missing = {
            reference: missingOf(random, rows.reference, 'reference'),
            current: missingOf(random, rows.current, 'current'),
        };
        const present = { reference: rows.reference - missing.reference, current: rows.current - missing.current };
        if (values)
            return values(random, { missing, present });
        return {
            reference: { ...column, missing: missing.reference, count: present.reference },
            counted: { kind: 'presence', missing: missing.current, count: present.current },
        };
    };
}
/** undefined where values are not compared, or not all of them are known. */
function drawValues(column, effects, isRate) {
    if (column.kind === 'numeric')
        return drawNumbers(column, effects);
    if (column.kind === 'categorical' && column.other === 0)
        return drawCategories(column, effects, isRate);
    if (column.kind === 'categorical') {
        return (_, { missing, present }) => ({
            reference: { ...column, missing: missing.reference },
            counted: {
                kind: 'categorical',
                reference: column,
                missing: missing.current,
                count: present.current,
                counts: column.counts,
            },
        });
    }
    return undefined;
}
/** Where rows depend on each other, fewer are drawn, and each stands for as many. */
function scaledDraw(cells, random, rows, effect) {
    if (effect === 1 || rows === 0)
        return cells.draw(random, rows);
    const drawn = cells.draw(random, Math.max(1, Math.round(rows / effect)));
    return drawn.map((count) => Math.round(count * effect));
}
function drawNumbers(column, effects) {
    const { positive_infinity: positive, negative_infinity: negative } = column;
    const cells = new Multinomial([negative, ...(0,numeric_cells/* cellCounts */.VO)(column), positive]);
    const means = (0,numeric_cells/* cellMeans */.T7)(column.edges, column);
    const spread = spreadInCells(column, means);
    const draw = (random, rows, side) => {
        const drawn = scaledDraw(cells, random, rows, effects[side]?.values ?? 1);
        return numericCounts(drawn, means, spread);
    };
    return (random, { missing, present }) => {
        const designs = (side) => designOf(effects[side]);
        const redrawn = {
            ...column,
            ...draw(random, present.reference, 'reference'),
            missing: missing.reference,
            ...designs('reference'),
        };
        const counted = {
            ...{ kind: 'numeric', reference: redrawn, missing: missing.current, unreadable: 0, interpolated: false },
            ...draw(random, present.current, 'current'),
            ...designs('current'),
        };
        return { reference: redrawn, counted };
    };
}
/** The mean square distance of a row between two edges from the mean of its cell. */
function spreadInCells({ between, at, edges, sum_of_squares: squares }, means) {
    const rows = between.reduce((sum, count) => sum + count, 0);
    if (rows === 0)
        return 0;
    const atEdges = edges.reduce((sum, edge, index) => sum + (at[index] ?? 0) * edge * edge, 0);
    const ofMeans = between.reduce((sum, count, index) => sum + count * means[2 * index] ** 2, 0);
    const spread = (squares - atEdges - ofMeans) / rows;
    return spread > 0 && Number.isFinite(spread) ? spread : 0;
}
/** @param drawn rows: −∞, the cells in order, +∞ */
function numericCounts(drawn, means, spread) {
    const cells = drawn.subarray(1, -1);
    const between = [];
    const at = [];
    const sums = [];
    let [count, sum, squares] = [0, 0, 0];
    let [min, max] = [null, null];
    for (const [cell, rows] of cells.entries()) {
        const mean = means[cell];
        const isOpen = cell % 2 === 0;
        (isOpen ? between : at).push(rows);
        if (isOpen)
            sums.push(rows > 0 ? rows * mean : 0);
        if (rows === 0)
            continue;
        count += rows;
        sum += rows * mean;
        squares += rows * (mean * mean + (isOpen ? spread : 0));
        min ??= mean;
        max = mean;
    }
    const [negative = 0, positive = 0] = [drawn[0], drawn.at(-1)];
    return {
        ...{ nan: 0, positive_infinity: positive, negative_infinity: negative },
        ...{ count, min, max, sum, sum_of_squares: squares, at, between, sums },
    };
}
/**
 * Values are drawn from the seen ones and, as far as the reference's rare values let expect them, from values that it lacks:
 * a redraw of the seen ones alone would not know a long tail. A boolean has no third value.
 */
function drawCategories(column, effects, isRate) {
    const { counts } = column;
    const { seen, unseen, unseenShare } = isRate
        ? { seen: Float64Array.from(counts), unseen: 0, unseenShare: 0 }
        : estimatedSource(counts);
    const cells = new Multinomial([...seen, unseenShare]);
    const hashes = (0,category_hash/* hashesOf */.mU)(column.hashes);
    const draw = (random, rows, side) => {
        const effect = effects[side]?.values ?? 1;
        const drawn = cells.draw(random, effect === 1 || rows === 0 ? rows : Math.max(1, Math.round(rows / effect)));
        const rare = new Map();
        for (let row = drawn.at(-1) ?? 0; row > 0; row--) {
            const value = Math.floor(unseen * random.uniform());
            rare.set(value, (rare.get(value) ?? 0) + 1);
        }
        return { drawn: drawn.subarray(0, -1), rare, effect };
    };
    return (random, { missing, present }) => {
        const before = draw(random, present.reference, 'reference');
        const after = draw(random, present.current, 'current');
        const worth = (rows, { effect }) => Math.round(rows * effect);
        // The values that the redrawn reference has, in no order that matters.
        const known = [];
        const names = [];
        const counted = [];
        const others = [];
        let [once, twice] = [0, 0];
        const meet = (hash, there, now) => {
            if (there === 1)
                once++;
            if (there === 2)
                twice++;
            if (there > 0) {
                names.push(hash);
                known.push(worth(there, before));
                counted.push(worth(now, after));
            }
            else if (now > 0)
                others.push(worth(now, after));
        };
        for (const [value, rows] of before.drawn.entries()) {
            const now = after.drawn[value] ?? 0;
            const hash = hashes[value] ?? '';
            if (isRate) {
                // Both sides of a rate keep their place, be it empty.
                names.push(hash);
                known.push(worth(rows, before));
                counted.push(worth(now, after));
            }
            else
                meet(hash, rows, now);
        }
        for (const [value, rows] of before.rare)
            meet(hashOfNew(value), rows, after.rare.get(value) ?? 0);
        for (const [value, rows] of after.rare)
            if (!before.rare.has(value))
                meet('', 0, rows);
        others.sort((a, b) => b - a);
        const total = (rows) => rows.reduce((sum, each) => sum + each, 0);
        const reference = {
            ...column,
            missing: missing.reference,
            count: total(known),
            distinct: known.length,
            singletons: worth(once, before),
            doubletons: worth(twice, before),
            counts: known,
            hashes: names.join(''),
            names: [],
            ...designOf(effects.reference),
        };
        const current = {
            ...{ kind: 'categorical', reference, missing: missing.current, counts: counted },
            count: total(counted) + total(others),
            unseen: { rows: total(others), distinct: others.length, counts: others, values: [] },
            ...designOf(effects.current),
        };
        return { reference, counted: current };
    };
}
/** As long as a hash, and of no text. */
function hashOfNew(value) {
    return value.toString(36).padStart(category_hash/* hashCharacters */.Dd, '+');
}
function designOf(effects) {
    return effects ? { design_effects: effects } : {};
}

// EXTERNAL MODULE: ./lib/src/gates/drift/table-answers.js
var table_answers = __webpack_require__(12123);
;// CONCATENATED MODULE: ./lib/src/gates/drift/self-test.js










/** Fewer runs say nothing of a rate of a few percent. */
const fewestRuns = 20;
/**
 * Judges runs in which nothing changed: both sides are drawn from the reference, and asked and judged as the gate does.
 *
 * @throws UserError where there is no reference, or nothing tells how many current rows there are
 */
async function selfTestDrift(policy, reference, questions, context, { runs, seconds = Number.POSITIVE_INFINITY, rows }) {
    if ('error' in reference)
        throw reference.error;
    const { profile, files } = reference;
    const current = rows === undefined ? await countedCurrent(policy, profile, context) : { rows, effects: new Map() };
    const sizes = { reference: profile.rows, current: current.rows };
    const rates = questions.columns.flatMap(({ column, distribution }) => (distribution?.as === 'rate' ? [column] : []));
    const draw = redrawing(profile, { rows: sizes, effects: current.effects, rates: new Set(rates) });
    const tally = new Tally();
    const { now, onScan } = context;
    const { source } = policy;
    const [begun, scan] = [now().getTime(), 'simulated runs'];
    const spent = () => (now().getTime() - begun) / 1000;
    onScan({ kind: 'started', source, scan });
    const seed = files.map(({ sha256 }) => sha256).join('\n');
    while (tally.runs < runs && (tally.runs < fewestRuns || spent() < seconds)) {
        tally.add(judgedRun(policy, questions, draw(new random/* Random */.o(`${tally.runs}\n${sizes.current}\n${seed}`))));
        onScan({ kind: 'running', source, scan, fraction: tally.runs / runs });
        // Whoever watches is told between two runs.
        await (0,promises_.setImmediate)();
    }
    onScan({ kind: 'finished', source, scan, seconds: spent() });
    const time = policy.windows?.column ?? policy.current.window?.column;
    const grouped = profile.columns.some((column) => 'design_effects' in column && column.design_effects !== undefined);
    return {
        ...{ rows: sizes, grouped },
        ...tally.result(questions),
        ...(time !== undefined && { time }),
    };
}
/** Counts the current data as the gate does, for their rows and for what rows of one group are worth. */
async function countedCurrent(policy, profile, context) {
    try {
        return await (0,current/* withCurrent */.a)(policy, profile, context, async ({ counted }) => ({
            rows: counted.rows,
            effects: new Map([...counted.columns].map(([name, column]) => [
                name,
                'design_effects' in column ? column.design_effects : undefined,
            ])),
        }));
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        const { what, why } = error.explanation;
        const fix = 'write how many rows it will have: --rows N';
        throw new result_error/* UserError */.yo(error.code, { what, ...(why !== undefined && { why }), fix }, error.location, { cause: error });
    }
}
function judgedRun(policy, { table, columns }, sides) {
    const profiles = new Map(sides.reference.columns.map((column) => [column.name, column]));
    const answers = columns.flatMap((each) => (0,drift_answers/* answersOf */.B)(askedOf(each, profiles.get(each.column)), sides, policy));
    const judged = (0,family/* judgeFamily */.is)(answers, policy).map((check) => (0,evaluate/* blockingErrors */.H)(check, policy));
    if (!table.share || !policy.dataset)
        return judged;
    const byId = new Map(judged.map((check) => [check.id, check]));
    return [(0,table_answers/* shareAnswer */.A)(table.share, columns, byId, policy.dataset), ...judged];
}
/** The same question about another profile of the column. */
function askedOf(questions, reference) {
    const { distribution } = questions;
    if (!distribution || !reference || distribution.as === 'error')
        return questions;
    if (distribution.as === 'unjudged')
        return { ...questions, distribution: { ...distribution, reference } };
    if (distribution.as === 'numbers' || distribution.as === 'codes') {
        return reference.kind === 'numeric' ? { ...questions, distribution: { ...distribution, reference } } : questions;
    }
    return reference.kind === 'categorical' ? { ...questions, distribution: { ...distribution, reference } } : questions;
}
/** What became of each check in all runs. */
class Tally {
    runs = 0;
    #checks = new Map();
    #any = 0;
    #blocked = 0;
    add(checks) {
        this.runs++;
        for (const check of checks) {
            const found = this.#checks.get(check.id) ?? { check, counts: { ...none } };
            found.counts[check.status]++;
            this.#checks.set(check.id, found);
        }
        const open = checks.filter(({ status }) => status !== 'passed' && status !== 'skipped');
        if (open.length > 0)
            this.#any++;
        if (open.some(({ effect }) => effect === 'block'))
            this.#blocked++;
    }
    result({ table }) {
        const all = [...this.#checks.values()];
        const isSettled = ({ counts }) => counts.skipped === this.runs;
        const tables = [table.columns, ...(table.extraColumns ? [table.extraColumns] : [])].map((check) => ({
            check: planOf(check),
            why: 'which columns there are is the same in every sample',
        }));
        return {
            runs: this.runs,
            checks: all
                .filter((each) => !isSettled(each))
                .map(({ check, counts }) => {
                const { failed, inconclusive, error } = counts;
                const open = this.#share(failed + inconclusive + error);
                return { check: planOf(check), open, failed, inconclusive, error };
            }),
            any: this.#share(this.#any),
            blocked: this.#share(this.#blocked),
            settled: [...tables, ...all.filter(isSettled).map(({ check }) => ({ check: planOf(check), why: check.what }))],
        };
    }
    #share(runs) {
        return { runs, share: runs / this.runs, interval: (0,intervals/* wilson */.rF)(runs, this.runs, 0.95) };
    }
}
const none = { passed: 0, failed: 0, inconclusive: 0, error: 0, skipped: 0 };
function planOf({ id, key, effect, expected, location }) {
    return { id, key, effect, ...(expected && { expected }), ...(location && { location }) };
}


/***/ })

};
