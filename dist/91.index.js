export const id = 91;
export const ids = [91,485];
export const modules = {

/***/ 52978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ answersOf)
});

// EXTERNAL MODULE: ./lib/src/result/check.js
var result_check = __webpack_require__(62946);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/profile/numeric-cells.js
var numeric_cells = __webpack_require__(15211);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/src/gates/drift/asking.js
var drift_asking = __webpack_require__(63854);
// EXTERNAL MODULE: ./lib/src/stats/jensen-shannon.js
var jensen_shannon = __webpack_require__(76092);
// EXTERNAL MODULE: ./lib/src/stats/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(3308);
;// CONCATENATED MODULE: ./lib/src/stats/gamma-tail.js

/** Below this skewness the gamma distribution is the normal one to all digits that matter. */
const symmetric = 1.6e-5;
/**
 * P(X ≥ x) for the Pearson type III distribution, a shifted gamma, of these moments: the normal distribution where the
 * skewness is about 0, mirrored where it is negative.
 *
 * @param variance > 0
 * @param skewness the third standardised moment
 * @returns in [0, 1]; 0 beyond the end of a distribution of negative skewness
 * @throws RangeError where an argument is not finite or the variance not above 0
 * @see Pearson 1895; Johnson, Kotz & Balakrishnan 1994, Continuous univariate distributions, volume 1, chapter 17
 */
function gammaTail(x, mean, variance, skewness) {
    for (const [name, value] of Object.entries({ x, mean, variance, skewness })) {
        if (!Number.isFinite(value))
            throw new RangeError(`${name} is ${value}, not finite`);
    }
    if (variance <= 0)
        throw new RangeError(`variance is ${variance}, not above 0`);
    const z = (x - mean) / Math.sqrt(variance);
    if (Math.abs(skewness) < symmetric)
        return (0,incomplete_gamma/* normalUpperTail */.IL)(z);
    const shape = 4 / (skewness * skewness);
    const scaled = shape + (2 / skewness) * z;
    return skewness > 0 ? (0,incomplete_gamma/* upperGamma */.QN)(shape, scaled) : (0,incomplete_gamma/* lowerGamma */.Ts)(shape, scaled);
}

// EXTERNAL MODULE: ./lib/src/stats/hypergeometric.js
var hypergeometric = __webpack_require__(87707);
// EXTERNAL MODULE: ./lib/src/stats/intervals.js
var intervals = __webpack_require__(85200);
// EXTERNAL MODULE: ./lib/src/stats/random.js + 1 modules
var stats_random = __webpack_require__(33247);
// EXTERNAL MODULE: ./lib/src/stats/range.js
var range = __webpack_require__(16439);
;// CONCATENATED MODULE: ./lib/src/stats/redraws.js





/** Redraws that are always made, so that the 95 % point means something. */
const least = 99;
/** With so many at least as large, the share is known well enough. */
const enough = 10;
/** Sums over cells in another order differ by rounding; what is this near counts as a tie. */
const tie = 1e-9;
/** How sure counting must be of a bound before the gamma tail has to stay within it. */
const sure = 0.999;
/**
 * The p-value of a difference between two samples of counts, by redrawing which rows are the current ones: under the
 * hypothesis that both come from one source, every such choice is as likely as the one seen. Ties and sparse cells need no
 * rule. The same redraws say what the effect amounts to by noise alone.
 *
 * Redraws end once ten were at least as large as what was observed, though not before 99: p is the share. Where fewer were
 * among the last redraw, p is the tail of a gamma distribution with the redraws' mean, variance and skewness, within the
 * 99.9 % interval of the share. Cells that are empty on both sides change nothing.
 *
 * @throws RangeError where the samples differ in length, a count is no whole number from 0, a sample has no row, most is
 * below 99, or the test or the effect is not finite
 * @see Besag & Clifford 1991, Sequential Monte Carlo p-values, Biometrika 78, 301–304; Phipson & Smyth 2010; Winkler et al.
 * 2016, Faster permutation inference, NeuroImage 141, section 2.3.4 (the gamma tail)
 */
function redraws({ reference, current, test, effect, seed, most = 999 }) {
    (0,range/* whole */.W)('most', most, least);
    if (reference.length !== current.length) {
        throw new RangeError(`${reference.length} reference cells and ${current.length} current cells`);
    }
    const left = counts('reference', reference);
    const right = counts('current', current);
    const totals = left.map((count, cell) => count + right[cell]);
    const draws = sum(right);
    const population = sum(left) + draws;
    const observed = finite('test', test(left, right));
    const observedEffect = effect && finite('effect', effect(left, right));
    const bound = observed - tie * Math.abs(observed);
    const random = new stats_random/* Random */.o(seed);
    const values = new Float64Array(most);
    const effects = new Float64Array(effect ? most : 0);
    let made = 0;
    let exceeded = 0;
    while (made < most && !(made >= least && exceeded >= enough)) {
        (0,hypergeometric/* drawCells */.c)(random, totals, draws, population, right);
        for (let cell = 0; cell < totals.length; cell++)
            left[cell] = totals[cell] - right[cell];
        const value = finite('test', test(left, right));
        if (value >= bound)
            exceeded++;
        values[made] = value;
        if (effect)
            effects[made] = finite('effect', effect(left, right));
        made++;
    }
    const answer = { observed, redraws: made, exceeded, ...significance(observed, values.subarray(0, made), exceeded) };
    if (observedEffect === undefined)
        return answer;
    return { ...answer, effect: { observed: observedEffect, ...noise(effects.subarray(0, made)) } };
}
function significance(observed, values, exceeded) {
    const made = values.length;
    if (exceeded >= enough) {
        // Stopped by the tenth, its number is the estimate; at the least number of redraws, what was observed counts as one.
        return { p: made > least ? exceeded / made : (exceeded + 1) / (made + 1), method: 'counted' };
    }
    const counted = { p: (exceeded + 1) / (made + 1), method: 'counted' };
    const mean = sum(values) / made;
    let [second, third] = [0, 0];
    for (const value of values) {
        second += (value - mean) ** 2 / made;
        third += (value - mean) ** 3 / made;
    }
    // All redraws alike: there is no distribution to fit.
    if (!(second > (tie * mean) ** 2))
        return counted;
    const tail = gammaTail(observed, mean, second, third / second ** 1.5);
    const [lower, upper] = (0,intervals/* wilson */.rF)(exceeded, made, sure);
    const p = Math.min(Math.max(tail, lower, Number.MIN_VALUE), upper, enough / (made + 1));
    return { p, method: 'gamma' };
}
function noise(effects) {
    const sorted = effects.slice().sort();
    const rank = Math.ceil(0.95 * (sorted.length + 1) - 1e-9);
    return { mean: sum(effects) / effects.length, floor: sorted[Math.min(rank, sorted.length) - 1] };
}
function counts(name, cells) {
    const copy = Float64Array.from(cells);
    for (const count of copy)
        (0,range/* whole */.W)(`a cell of the ${name}`, count, 0);
    if (sum(copy) === 0)
        throw new RangeError(`the ${name} has no rows`);
    return copy;
}
function sum(values) {
    let total = 0;
    for (const value of values)
        total += value;
    return total;
}
function finite(name, value) {
    if (!Number.isFinite(value))
        throw new RangeError(`the ${name} is ${value}, not finite`);
    return value;
}

;// CONCATENATED MODULE: ./lib/src/gates/drift/comparison.js


const independent = { reference: 1, current: 1 };
/** The distance, and by redraws of the counts what noise makes of it and how surprising the difference is. */
function compare(comparison, effects = independent) {
    const { distance, exact, corrected, test } = comparison;
    const reference = worth(comparison.reference, effects.reference);
    const current = worth(comparison.current, effects.current);
    const answer = redraws({
        reference,
        current,
        test: test.statistic,
        effect: distance,
        seed: seedOf(test.name, reference, current),
    });
    const noise = answer.effect;
    if (!noise)
        throw new Error('redraws answered no effect');
    const observed = exact ?? distance(comparison.reference, comparison.current);
    return {
        value: lessNoise(observed, noise, corrected),
        noiseFloor: lessNoise(noise.floor, noise, corrected),
        p: comparison.p ?? answer.p,
        redraws: answer.redraws,
    };
}
function lessNoise(value, { mean }, corrected) {
    if (corrected === 'distance')
        return (0,jensen_shannon/* correctedDistance */.r0)(value, mean);
    return corrected === 'divergence' ? Math.max(0, value - mean) : value;
}
/** How surprising a statistic of the two sides is, without a distance. */
function surprise(sides, effects = independent) {
    const reference = worth(sides.reference, effects.reference);
    const current = worth(sides.current, effects.current);
    const { name, statistic } = sides.test;
    return redraws({ reference, current, test: statistic, seed: seedOf(name, reference, current) });
}
/** From the counts alone: the order of rows, the names of files and of categories change no digit. */
function seedOf(test, reference, current) {
    return `${test}\n${reference.join(',')}\n${current.join(',')}`;
}
/**
 * Counts that tell as much as these do, if their rows were independent: divided by the design effect, and whole, so that the
 * cumulative counts are off by at most a half.
 */
function worth(counts, effect) {
    if (effect === 1)
        return counts;
    // Rows are worth one independent one at least.
    const most = Math.min(effect, counts.reduce((sum, count) => sum + count, 0));
    let [before, taken] = [0, 0];
    return counts.map((count) => {
        before += count;
        const here = Math.round(before / most) - taken;
        taken += here;
        return here;
    });
}

// EXTERNAL MODULE: ./lib/src/gates/drift/words.js
var words = __webpack_require__(17352);
;// CONCATENATED MODULE: ./lib/src/gates/drift/shown.js


/** As many parts are named, and as many bins are drawn. */
const mostParts = 5;
const mostBins = 20;
/** Which ranges of a numeric column make the distance, and both sides in the same bins. */
function shownOfNumbers(reference, current, comparison) {
    const parts = ranges(reference, current, comparison.method === 'wasserstein');
    return [contributions(parts), { kind: 'histogram', bins: numberBins(reference, current) }];
}
/** A column's values are one range for each twentieth of the reference, or one value each where these are few. */
function ranges(reference, current, byArea) {
    const { edges } = reference;
    const sides = [(0,numeric_cells/* cellCounts */.VO)(reference), (0,numeric_cells/* cellCounts */.VO)(current)];
    const positions = (0,numeric_cells/* cellMeans */.T7)(edges, reference, current);
    const ends = [...new Set(Array.from({ length: 19 }, (_, index) => (0,numeric_cells/* quantileEdge */.Xp)(reference, (index + 1) / 20)))];
    const shares = ends.map(() => [0, 0, 0]).concat([[0, 0, 0]]);
    let [f, g] = [0, 0];
    for (let cell = 0; cell < positions.length; cell++) {
        const found = ends.findIndex((edge) => cell <= 2 * edge + 1);
        const range = shares[found < 0 ? ends.length : found];
        if (!range)
            continue;
        const [p, q] = [(sides[0][cell] ?? 0) / reference.count, (sides[1][cell] ?? 0) / current.count];
        range[0] += p;
        range[1] += q;
        [f, g] = [f + p, g + q];
        const width = (positions[cell + 1] ?? positions[cell] ?? 0) - (positions[cell] ?? 0);
        if (byArea)
            range[2] += width * Math.abs(f - g);
    }
    return shares.map(([p, q, area], index) => {
        const from = index === 0 ? undefined : edges[ends[index - 1] ?? -1];
        const to = edges[ends[index] ?? -1];
        return { part: rangeText(from, to), reference: p, current: q, contribution: byArea ? area : Math.abs(p - q) };
    });
}
/** The upper end is inside. */
function rangeText(from, to) {
    if (from === undefined)
        return to === undefined ? 'all values' : `≤ ${(0,words/* formatValue */.Fl)(to)}`;
    return to === undefined ? `> ${(0,words/* formatValue */.Fl)(from)}` : `${(0,words/* formatValue */.Fl)(from)} … ${(0,words/* formatValue */.Fl)(to)}`;
}
/** The largest first, as shares of the whole distance. */
function contributions(parts) {
    const total = parts.reduce((sum, { contribution }) => sum + contribution, 0);
    const differing = parts
        .filter(({ contribution }) => contribution > 0)
        .sort((a, b) => b.contribution - a.contribution);
    const told = differing.slice(0, mostParts).map((part) => ({
        ...part,
        reference: share(part.reference),
        current: share(part.current),
        contribution: share(part.contribution / total),
    }));
    return { kind: 'contributions', parts: told, omitted: differing.length - told.length };
}
/** Sums of shares may be a hair above 1. */
function share(value) {
    return Math.min(1, Math.max(0, value));
}
/** One bin a value where the reference has few; else of one width between its 1 % and 99 % quantiles, and open at the ends. */
function numberBins(reference, current) {
    const { edges } = reference;
    const sides = [
        { counts: (0,numeric_cells/* cellCounts */.VO)(reference), means: (0,numeric_cells/* cellMeans */.T7)(edges, reference), rows: reference.count },
        { counts: (0,numeric_cells/* cellCounts */.VO)(current), means: (0,numeric_cells/* cellMeans */.T7)(edges, current), rows: current.count },
    ];
    const few = edges.length <= mostBins && reference.between.every((rows) => rows === 0);
    const lower = edges[(0,numeric_cells/* quantileEdge */.Xp)(reference, 0.01)] ?? 0;
    const upper = edges[(0,numeric_cells/* quantileEdge */.Xp)(reference, 0.99)] ?? 0;
    const inner = mostBins - 2;
    const width = (upper - lower) / inner;
    const binOf = (mean) => {
        if (mean < lower)
            return 0;
        if (mean > upper)
            return inner + 1;
        return width > 0 ? Math.min(inner, 1 + Math.floor((mean - lower) / width)) : 1;
    };
    const tally = (of, bins) => sides.map(({ counts, means, rows }) => {
        const shares = new Float64Array(bins);
        for (const [cell, count] of counts.entries()) {
            const bin = of(cell, means[cell] ?? 0);
            if (bin !== undefined)
                shares[bin] = (shares[bin] ?? 0) + count / rows;
        }
        return shares;
    });
    if (few) {
        const [a, b] = tally((cell) => (cell % 2 === 1 ? (cell - 1) / 2 : undefined), edges.length);
        const [x, y] = tally((cell) => (cell % 2 === 0 ? 0 : undefined), 1);
        const bins = edges.map((edge, index) => ({
            ...{ from: edge, to: edge },
            ...{ reference: share(a?.[index] ?? 0), current: share(b?.[index] ?? 0) },
        }));
        const others = { part: 'other values', reference: share(x?.[0] ?? 0), current: share(y?.[0] ?? 0) };
        return others.current > 0 ? [...bins, others] : bins;
    }
    const [a, b] = tally((_, mean) => binOf(mean), mostBins);
    return Array.from({ length: mostBins }, (_, index) => ({
        ...(index > 0 && { from: lower + (index - 1) * width }),
        ...(index <= inner && { to: index === 0 ? lower : lower + index * width }),
        ...{ reference: share(a?.[index] ?? 0), current: share(b?.[index] ?? 0) },
    }));
}
/** Which categories make the distance. Those without a name in the reference, and new ones, are values of somebody. */
function shownOfCategories(reference, current, showValues) {
    const part = (name, before, after) => {
        const [p, q] = [before / reference.count, after / current.count];
        return { ...(name !== undefined && { part: name }), reference: p, current: q, contribution: divergenceTerm(p, q) };
    };
    const known = reference.counts.map((count, index) => part(reference.names[index], count, current.counts[index] ?? 0));
    const named = current.unseen.values.map(({ value, rows }) => part(showValues ? value : undefined, 0, rows));
    const listed = current.unseen.values.reduce((sum, { rows }) => sum + rows, 0);
    const rest = current.unseen.rows > listed ? [part('other new values', 0, current.unseen.rows - listed)] : [];
    const all = [...known, ...named, ...rest];
    return [contributions(all), { kind: 'histogram', bins: categoryBins(all) }];
}
/** One category's part of the Jensen–Shannon divergence, in bits. */
function divergenceTerm(p, q) {
    const m = (p + q) / 2;
    return ((p > 0 ? p * Math.log2(p / m) : 0) + (q > 0 ? q * Math.log2(q / m) : 0)) / 2;
}
function categoryBins(parts) {
    const sorted = parts.toSorted((a, b) => b.reference + b.current - (a.reference + a.current));
    const bins = sorted.slice(0, mostBins - 1).map(({ part, reference, current }) => ({
        ...(part !== undefined && { part }),
        ...{ reference: share(reference), current: share(current) },
    }));
    const rest = sorted.slice(mostBins - 1);
    if (rest.length === 0)
        return bins;
    const sum = (side) => share(rest.reduce((total, each) => total + each[side], 0));
    return [...bins, { part: `${rest.length} others`, reference: sum('reference'), current: sum('current') }];
}

;// CONCATENATED MODULE: ./lib/src/gates/drift/concept.js






/** The mean of the model's error: only its increase is drift. */
function conceptAnswer({ check, bound }, asking) {
    const sides = (0,drift_asking/* numericSides */.A5)(check, asking);
    if ('check' in sides)
        return sides;
    const { reference, counted } = sides;
    const large = (0,drift_asking/* tooLarge */.g$)(check, asking.questions.column, counted);
    if (large)
        return large;
    for (const [side, counts] of [['the reference', reference], ['the current data', counted]]) {
        const infinite = (0,drift_asking/* infinities */.nR)(counts);
        if (infinite === 0)
            continue;
        const what = `${(0,format/* formatCount */.B4)(infinite)} values of ${asking.questions.column} in ${side} are infinite: their mean is too`;
        return (0,drift_asking/* failing */.Jr)(check, 'not_finite', what, 'find out what the model answered there');
    }
    const { column } = asking.questions;
    const [before, after] = [reference.sum / reference.count, counted.sum / counted.count];
    if (Math.abs(before) < 1e-12) {
        const what = `the mean of ${column} in the reference is ${(0,words/* formatValue */.Fl)(before)}: nothing is a fraction of it`;
        return (0,drift_asking/* failing */.Jr)(check, 'baseline_near_zero', what, 'compare it as a column of data, without concept');
    }
    const positions = (0,numeric_cells/* cellMeans */.T7)(reference.edges, reference, counted);
    const mean = (counts) => {
        let [rows, sum] = [0, 0];
        for (let cell = 0; cell < positions.length; cell++) {
            const here = counts[cell];
            rows += here;
            if (here > 0)
                sum += here * positions[cell];
        }
        return sum / rows;
    };
    const increase = (a, b) => (mean(b) - mean(a)) / Math.abs(before);
    const effects = (0,drift_asking/* effectsOf */.w7)(reference.design_effects, counted.design_effects);
    const comparison = {
        method: 'mean_increase',
        reference: (0,numeric_cells/* cellCounts */.VO)(reference),
        current: (0,numeric_cells/* cellCounts */.VO)(counted),
        distance: increase,
        exact: (after - before) / Math.abs(before),
        test: { name: 'difference_of_means', statistic: increase },
    };
    const rows = { reference: reference.count, current: counted.count };
    const { value, noiseFloor, p, redraws } = compare(comparison, effects);
    const effective = (0,drift_asking/* effectiveRows */.PA)(rows, effects);
    return {
        check,
        value,
        unit: 'fraction',
        bound,
        p,
        change: `the mean error ${column} went from ${(0,words/* formatValue */.Fl)(before)} to ${(0,words/* formatValue */.Fl)(after)}, by ${(0,words/* formatValue */.Fl)(value, 'fraction')}`,
        why: `noise alone reaches ${(0,words/* formatValue */.Fl)(noiseFloor, 'fraction')} at ${(0,words/* formatRows */.dZ)(rows, effective.effective_rows)}`,
        fix: 'find out what changed in the world the model predicts; train it again if it is there to stay',
        evidence: {
            kind: 'drift',
            method: 'mean_increase',
            of: 'concept',
            test: 'difference_of_means',
            p,
            noise_floor: noiseFloor,
            redraws,
            rows,
            ...effective,
        },
        shown: () => shownOfNumbers(reference, counted, comparison),
    };
}

// EXTERNAL MODULE: ./lib/src/profile/cells.js
var cells = __webpack_require__(62305);
// EXTERNAL MODULE: ./lib/src/stats/chi-square.js
var chi_square = __webpack_require__(62506);
// EXTERNAL MODULE: ./lib/src/stats/shares.js
var shares = __webpack_require__(8696);
;// CONCATENATED MODULE: ./lib/src/stats/cramers-v.js

/**
 * Cramér's V between which sample a row is of and which cell it is in, 0 where the shares are equal. Bias-corrected: of the
 * raw V², what chance alone is expected to reach is taken off, so that it does not grow with the number of cells. Without
 * Yates' correction, which would lower it a second time.
 *
 * @returns in [0, 1]; 0 where all rows of both samples are in one cell
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Bergsma 2013, A bias-correction for Cramér's V and Tschuprow's T, Journal of the Korean Statistical Society 42
 */
function cramersV(reference, current) {
    const { phiSquared, cells, rows } = association(reference, current);
    if (cells < 2 || rows <= 1)
        return 0;
    const degrees = cells - 1;
    const corrected = Math.max(0, phiSquared - degrees / (rows - 1));
    const least = Math.min(1 - 1 / (rows - 1), degrees - degrees ** 2 / (rows - 1));
    // As few rows as cells tell nothing of an association.
    return least > 0 ? Math.min(1, Math.sqrt(corrected / least)) : 0;
}
/**
 * Cramér's V as Cramér wrote it, √(χ²/n) for two samples: above 0 by chance alone, the more so the more cells there are.
 *
 * @returns in [0, 1]; 0 where all rows of both samples are in one cell
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Cramér 1946, Mathematical Methods of Statistics, section 21.9
 */
function uncorrectedCramersV(reference, current) {
    return Math.min(1, Math.sqrt(association(reference, current).phiSquared));
}
/** χ²/n of the table of two samples, over the cells that hold a row of either. */
function association(reference, current) {
    const [n, m] = (0,shares/* totals */.S)(reference, current);
    const rows = n + m;
    let [phiSquared, cells] = [0, 0];
    (0,shares/* eachShare */.H)(reference, current, (p, q) => {
        const pooled = (p * n + q * m) / rows;
        if (pooled === 0)
            return;
        cells += 1;
        phiSquared += (p - q) ** 2 / pooled;
    });
    // Σ over both samples of (observed − expected)²/expected is (p − q)²/pooled · n·m/(n + m).
    return { phiSquared: ((n / rows) * m * phiSquared) / rows, cells, rows };
}

// EXTERNAL MODULE: ./lib/src/stats/population-stability.js
var population_stability = __webpack_require__(29189);
// EXTERNAL MODULE: ./lib/src/stats/total-variation.js
var total_variation = __webpack_require__(70448);
// EXTERNAL MODULE: ./lib/src/gates/drift/compat.js + 3 modules
var drift_compat = __webpack_require__(98887);
;// CONCATENATED MODULE: ./lib/src/gates/drift/categories.js






/** Whether every value of both sides is counted on its own. */
function isListed(reference, counted) {
    const { unseen } = counted;
    return reference.other === 0 && unseen !== undefined && unseen.distinct === unseen.counts.length;
}
/** A categorical column: every value of either side is a cell of its own, however rare. */
function compareCategories(reference, current, asked) {
    const cells = [
        ...reference.counts.map((count, index) => [count, current.counts[index] ?? 0]),
        ...current.unseen.counts.map((count) => [0, count]),
    ];
    return compareCells(cells, asked);
}
/** Any two sides counted over the same categories. */
function compareCells(cells, { method, corrected, compat }) {
    // By their counts, so that the names of the categories change nothing.
    const sorted = cells.filter(([a, b]) => a + b > 0).sort((a, b) => b[0] - a[0] || b[1] - a[1]);
    const jensenShannon = method === 'jensen_shannon_distance' || method === 'jensen_shannon_divergence';
    const square = method === 'jensen_shannon_distance' && !corrected;
    const distance = square
        ? (a, b) => Math.sqrt(statistics[method](a, b))
        : statistics[method];
    const comparison = {
        method,
        reference: Float64Array.from(sorted, ([count]) => count),
        current: Float64Array.from(sorted, ([, count]) => count),
        distance,
        ...(jensenShannon && corrected && { corrected: method === 'jensen_shannon_distance' ? 'distance' : 'divergence' }),
        test: { name: 'chi_square', statistic: chi_square/* chiSquare */.U_ },
    };
    return compat ? (0,drift_compat/* asTheyCount */.OZ)(compat, comparison) : comparison;
}
/** The Jensen–Shannon distance is computed from its square, for what noise adds is additive there. */
const statistics = {
    jensen_shannon_distance: jensen_shannon/* jensenShannonDivergence */.vh,
    jensen_shannon_divergence: jensen_shannon/* jensenShannonDivergence */.vh,
    psi: (reference, current) => (0,population_stability/* populationStability */.P)(reference, current).value,
    total_variation: total_variation/* totalVariation */.IG,
    l_infinity: (reference, current) => (0,total_variation/* lInfinity */.t1)(reference, current).value,
    cramers_v: cramersV,
    chi_square: chi_square/* chiSquare */.U_,
};

// EXTERNAL MODULE: ./lib/src/gates/drift/methods.js
var methods = __webpack_require__(30007);
// EXTERNAL MODULE: ./lib/src/gates/drift/numbers.js + 1 modules
var numbers = __webpack_require__(67284);
// EXTERNAL MODULE: ./lib/src/profile/category-hash.js
var category_hash = __webpack_require__(55527);
// EXTERNAL MODULE: ./lib/src/stats/saddle-point.js
var saddle_point = __webpack_require__(82244);
;// CONCATENATED MODULE: ./lib/src/stats/hypergeometric-tail.js


/**
 * P(X ≥ k) for the number X of successes among rows drawn without replacement.
 *
 * @param k whole; below the least possible number the answer is 1, above the largest 0
 * @param population rows in all, whole, up to 1e10; of these `successes` count, and `draws` are drawn
 * @returns a relative error below 1e−10, as far down as a double reaches
 * @throws RangeError where an argument is not whole or outside its range
 * @see Loader 2000, Fast and accurate computation of binomial probabilities: the saddle-point form of the mass, from which
 * the tail is summed outwards by the ratio of neighbours
 */
function upperTail(k, population, successes, draws) {
    const table = hypergeometric_tail_hypergeometric(population, successes, draws);
    (0,range/* whole */.W)('k', k, Number.MIN_SAFE_INTEGER);
    return upper(table, k);
}
/** P(X ≤ k), as `upperTail`. */
function lowerTail(k, population, successes, draws) {
    const table = hypergeometric_tail_hypergeometric(population, successes, draws);
    whole('k', k, Number.MIN_SAFE_INTEGER);
    return lower(table, k);
}
/** Masses that differ by rounding alone count as equal. */
const equalMass = 1 + 1e-7;
/**
 * Fisher's exact test of a table of two by two.
 *
 * @param alternative two-sided sums the mass of all tables at most as likely as this one
 * @returns p in (0, 1]; 1 where a row or a column is empty
 * @throws RangeError where a count is no whole number from 0
 * @see Fisher 1934; Agresti 2002, Categorical data analysis, section 3.5
 */
function fisher([[a, b], [c, d]], alternative = 'two-sided') {
    for (const count of [a, b, c, d])
        (0,range/* whole */.W)('count', count, 0);
    const table = hypergeometric_tail_hypergeometric(a + b + c + d, a + c, a + b);
    if (alternative === 'greater')
        return upper(table, a);
    if (alternative === 'less')
        return lower(table, a);
    const { mode, least, most } = table;
    const bound = mass(table, a) * equalMass;
    if (mass(table, mode) <= bound)
        return 1;
    // On the other side of the mode the mass falls steadily: the nearest table that is unlikely enough, by bisection.
    let [near, far] = a < mode ? [mode, most + 1] : [mode, least - 1];
    while (Math.abs(far - near) > 1) {
        const between = Math.floor((near + far) / 2);
        if (mass(table, between) <= bound)
            far = between;
        else
            near = between;
    }
    const sides = a < mode ? lower(table, a) + upper(table, far) : upper(table, a) + lower(table, far);
    return Math.min(1, sides);
}
function hypergeometric_tail_hypergeometric(population, successes, draws) {
    (0,range/* whole */.W)('population', population, 0);
    (0,range/* whole */.W)('successes', successes, 0, population);
    (0,range/* whole */.W)('draws', draws, 0, population);
    const least = Math.max(0, draws - (population - successes));
    const most = Math.min(draws, successes);
    const margins = [successes, population - successes, draws, population - draws];
    const mode = Math.floor((draws + 1) * ((successes + 1) / (population + 2)));
    let constant = population === 0 ? 0 : -factorial(population);
    for (const margin of margins)
        if (margin > 0)
            constant += factorial(margin);
    return { population, successes, draws, least, most, mode: Math.min(most, Math.max(least, mode)), constant };
}
/** log x! − x log x + x: what the deviances leave. */
function factorial(x) {
    return (0,saddle_point/* stirlingError */.$)(x) + Math.log(2 * Math.PI * x) / 2;
}
/** P(X = k) for least ≤ k ≤ most, 0 elsewhere. */
function mass({ population, successes, draws, least, most, constant }, k) {
    if (k < least || k > most)
        return 0;
    // With one row of the margin empty there is one table only.
    if (least === most)
        return 1;
    const share = draws / population;
    const failures = population - successes;
    let log = constant;
    log -= cell(k, successes * share);
    log -= cell(successes - k, successes * (1 - share));
    log -= cell(draws - k, failures * share);
    log -= cell(failures - draws + k, failures * (1 - share));
    return Math.exp(log);
}
function cell(count, expected) {
    return count === 0 ? expected : (0,saddle_point/* deviance */.M)(count, expected) + factorial(count);
}
function upper(table, k) {
    const { least, most, mode } = table;
    if (k <= least)
        return 1;
    if (k > most)
        return 0;
    return k > mode ? outwards(table, k, 1) : 1 - outwards(table, k - 1, -1);
}
function lower(table, k) {
    const { least, most, mode } = table;
    if (k >= most)
        return 1;
    if (k < least)
        return 0;
    return k < mode ? outwards(table, k, -1) : 1 - outwards(table, k + 1, 1);
}
/** The sum of the masses from k away from the mode. */
function outwards(table, k, step) {
    const { population, successes, draws, least, most } = table;
    const rest = population - successes - draws;
    let term = 1;
    let sum = 1;
    if (step > 0) {
        for (let x = k; x < most && term > sum * 1e-17; x++) {
            term *= ((successes - x) * (draws - x)) / ((x + 1) * (rest + x + 1));
            sum += term;
        }
    }
    else {
        for (let x = k; x > least && term > sum * 1e-17; x--) {
            term *= (x * (rest + x)) / ((successes - x + 1) * (draws - x + 1));
            sum += term;
        }
    }
    return Math.min(1, mass(table, k) * sum);
}

;// CONCATENATED MODULE: ./lib/src/stats/exceedance.js


/**
 * The exact probability of so many current rows, or more, outside two limits that are values of the reference itself, if both
 * samples come from one source.
 *
 * The r reference rows outside and the two limits cut off r + 2 of the reference's spacings, ends included. All orders of the
 * pooled rows are alike likely, so those spacings may be thought of as the first: at least k current rows lie in them exactly
 * when at least k are among the first k + r + 1 rows of all. That is a hypergeometric tail. Rows equal to a limit are inside:
 * ties only make p larger.
 *
 * @param limits 2, or 1 where only one side is looked at
 * @returns p in (0, 1]
 * @throws RangeError where a count is no whole number, or more rows are outside than there are; of the reference at least
 * `limits` rows must be inside, for the limits are two of them
 * @see Gastwirth 1968; Balakrishnan & Ng 2006, Precedence-type tests and applications, chapter 2 (the one-sided case)
 */
function exceedance(reference, current, limits = 2) {
    (0,range/* whole */.W)('limits', limits, 1, 2);
    (0,range/* whole */.W)('rows of the reference', reference.rows, limits);
    // The limits themselves are inside.
    (0,range/* whole */.W)('reference rows outside', reference.outside, 0, reference.rows - limits);
    (0,range/* whole */.W)('current rows', current.rows, 0);
    (0,range/* whole */.W)('current rows outside', current.outside, 0, current.rows);
    const first = current.outside + reference.outside + limits - 1;
    return upperTail(current.outside, reference.rows + current.rows, current.rows, first);
}

;// CONCATENATED MODULE: ./lib/src/stats/unseen.js


/**
 * How many current rows lie in cells that the reference lacks. As the test of `redraws` it gives the exact p-value, where the
 * counts of all values of both samples are at hand.
 *
 * @param reference rows of each value; current likewise, and as long
 */
const unseenRows = (reference, current) => {
    let rows = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        if (reference[cell] === 0)
            rows += current[cell];
    }
    return rows;
};
/**
 * A bound of the probability of so many rows in cells that the reference lacks, or more, that is exact arithmetic and no
 * redraw: Markov's inequality on their expected number. A value of t rows, of N on both sides, has all of them among the m
 * current ones with probability m·(m − 1)…/N·(N − 1)…, t factors each. It is loose where some are expected, and reaches far
 * below what redraws can count where none are.
 *
 * @param reference rows of each value; current likewise, and as long
 * @returns in (0, 1]; 1 where no row is unseen
 */
function unseenBound(reference, current) {
    const observed = unseenRows(reference, current);
    if (observed === 0)
        return 1;
    let [n, m] = [0, 0];
    for (let cell = 0; cell < reference.length; cell++) {
        n += reference[cell] + current[cell];
        m += current[cell];
    }
    let expected = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        const rows = reference[cell] + current[cell];
        let all = rows > m ? 0 : rows;
        for (let row = 0; row < rows && all > 0; row++)
            all *= (m - row) / (n - row);
        expected += all;
    }
    return Math.min(1, Math.max(expected / observed, Number.MIN_VALUE));
}
/**
 * The probability of so many current rows, or more, with a value that the reference lacks, where only the reference's rare
 * values were kept: against the Good–Turing estimate once/rows of the share that a next row would have.
 *
 * The estimate varies more than a count of so many rows would: by once + 2·twice (Esty) instead of once. So it enters as the
 * smaller sample that varies as much: f₁·c of n·c rows with c = (f₁ + 1)/(f₁ + 1 + 2(f₂ + 1)), one value more of each kind
 * for those that chance left out. Of two Poisson counts given their sum, u of m and f₁·c of n·c, the first is binomial. One
 * comparison of shares as they stand rejects up to 16 % at 5 %; this up to 4 %, and far less where most values are unseen.
 *
 * @returns p in (0, 1]; 1 where no row is unseen
 * @throws RangeError where a count is no whole number, or there are more unseen rows than rows
 * @see Good 1953, The population frequencies of species, Biometrika 40; Esty 1983, A normal limit law for a nonparametric
 * estimator of the coverage of a random sample, Annals of Statistics 11; Przyborowski & Wilenski 1940 (the comparison)
 */
function goodTuring(reference, { rows, unseen }) {
    (0,range/* whole */.W)('reference rows', reference.rows, 1);
    (0,range/* whole */.W)('values that occur once', reference.once, 0, reference.rows);
    (0,range/* whole */.W)('values that occur twice', reference.twice, 0, (reference.rows - reference.once) / 2);
    (0,range/* whole */.W)('current rows', rows, 0);
    (0,range/* whole */.W)('unseen rows', unseen, 0, rows);
    const weight = (reference.once + 1) / (reference.once + 1 + 2 * (reference.twice + 1));
    return negativeBinomialTail(unseen, reference.once * weight + 1, rows / (rows + reference.rows * weight));
}
/**
 * P(X ≥ k) for the number X of successes before failure `size`, which need not be whole: the incomplete beta function
 * I(k, size) at `share`, summed from k away from the mode.
 */
function negativeBinomialTail(k, size, share) {
    if (k === 0)
        return 1;
    (0,range/* inRange */.r)('share', share, Number.MIN_VALUE, 1);
    const above = k > (size * share) / (1 - share);
    const start = above ? k : k - 1;
    let term = 1;
    let sum = 1;
    if (above) {
        for (let x = start; term > sum * 1e-17; x++) {
            term *= (share * (x + size)) / (x + 1);
            sum += term;
        }
    }
    else {
        for (let x = start; x > 0 && term > sum * 1e-17; x--) {
            term *= x / (share * (x - 1 + size));
            sum += term;
        }
    }
    const mass = Math.exp(logMass(start, size, share)) * sum;
    return above ? Math.min(1, mass) : Math.max(0, 1 - mass);
}
/** The saddle-point form of the mass (Loader 2000). */
function logMass(x, size, share) {
    if (x === 0)
        return size * Math.log1p(-share);
    const trials = x + size;
    return (Math.log(size / trials) +
        (0,saddle_point/* stirlingError */.$)(trials) -
        (0,saddle_point/* stirlingError */.$)(x) -
        (0,saddle_point/* stirlingError */.$)(size) -
        (0,saddle_point/* deviance */.M)(x, trials * share) -
        (0,saddle_point/* deviance */.M)(size, trials * (1 - share)) +
        Math.log(trials / (2 * Math.PI * x * size)) / 2);
}

;// CONCATENATED MODULE: ./lib/src/gates/drift/rates.js










/** A change of a share: its size, and by Fisher's exact test whether it is more than noise. */
function rateTested(check, bound, rate, { questions }) {
    const { name, reference, current, effects } = rate;
    const [before, after] = [reference.rows / reference.of, current.rows / current.of];
    const table = [table22(current, effects.current), table22(reference, effects.reference)];
    // Far beyond what a double holds is beyond doubt, and still no zero.
    const p = Math.max(Number.MIN_VALUE, fisher(table, 'two-sided'));
    const rows = { reference: reference.of, current: current.of };
    return {
        check,
        value: Math.abs(after - before),
        unit: 'fraction',
        bound,
        p,
        change: `the share of ${name} rows of ${questions.column} went from ${(0,words/* formatValue */.Fl)(before, 'fraction')} to ${(0,words/* formatValue */.Fl)(after, 'fraction')}`,
        fix: drift_asking/* admitFix */.LN,
        evidence: {
            kind: 'drift',
            method: 'rate_change',
            of: questions.of,
            test: 'fisher_exact',
            p,
            rows,
            ...(0,drift_asking/* effectiveRows */.PA)(rows, effects),
        },
        shown: () => [{ kind: 'histogram', bins: rateBins(name, before, after) }],
    };
}
function rateBins(name, reference, current) {
    return [
        { part: name, reference, current },
        { part: `not ${name}`, reference: 1 - reference, current: 1 - current },
    ];
}
/** Whole counts worth so much less. */
function table22({ rows, of }, effect) {
    const all = Math.max(1, Math.round(of / effect));
    const some = Math.min(all, Math.round(rows / effect));
    return [some, all - some];
}
/** @returns undefined where some rows are not known to be true or false: a share of true would say nothing of them */
function truthsOf(reference, { counts, unseen }) {
    const index = (0,category_hash/* hashesOf */.mU)(reference.hashes).indexOf((0,category_hash/* hashOf */.qQ)('true'));
    const unseenOf = (word) => unseen?.values.find(({ value }) => value === word)?.rows ?? 0;
    const [unseenTrue, unseenFalse] = [unseenOf('true'), unseenOf('false')];
    if (unseen?.rows !== unseenTrue + unseenFalse)
        return undefined;
    return { reference: reference.counts[index] ?? 0, current: (counts[index] ?? 0) + unseenTrue };
}
function trueRateAnswer({ check, bound, reference }, truths, { counted, effects }, asking) {
    const rate = {
        name: 'true',
        reference: { rows: truths.reference, of: reference.count },
        current: { rows: truths.current, of: counted.count },
        effects,
    };
    return rateTested(check, bound, rate, asking);
}
function missingAnswer({ check, bound }, asking) {
    const { reference, counted, sides, policy, questions } = asking;
    const rows = { reference: sides.reference.rows, current: sides.current.rows };
    const few = (0,drift_asking/* tooFew */.dI)(check, questions.column, rows, policy.minRows);
    if (few)
        return few;
    const of = (side) => 'design_effects' in side && side.design_effects
        ? { ...side.design_effects, values: side.design_effects.missing }
        : undefined;
    const rate = {
        name: 'missing',
        reference: { rows: reference.missing, of: rows.reference },
        current: { rows: counted.missing, of: rows.current },
        effects: (0,drift_asking/* effectsOf */.w7)(of(reference), of(counted)),
    };
    return rateTested(check, bound, rate, asking);
}
function infiniteAnswer({ check, bound }, asking) {
    const { reference, counted, questions, policy } = asking;
    if (reference.kind !== 'numeric' || counted.kind !== 'numeric') {
        const sides = (0,drift_asking/* numericSides */.A5)(check, asking);
        if ('check' in sides)
            return sides;
        throw new Error('a column that is not numeric was taken for one');
    }
    const bad = (0,drift_asking/* notNumbers */.gv)(check, questions.column, counted);
    if (bad)
        return bad;
    const of = { reference: reference.count + (0,drift_asking/* infinities */.nR)(reference), current: counted.count + (0,drift_asking/* infinities */.nR)(counted) };
    const settled = (0,drift_asking/* unusable */._P)(check, questions.column, of, policy);
    if (settled)
        return settled;
    const rate = {
        name: 'infinite',
        reference: { rows: (0,drift_asking/* infinities */.nR)(reference), of: of.reference },
        current: { rows: (0,drift_asking/* infinities */.nR)(counted), of: of.current },
        effects: (0,drift_asking/* effectsOf */.w7)(reference.design_effects, counted.design_effects),
    };
    return rateTested(check, bound, rate, asking);
}
function scaled(side, effect) {
    const [outside, inside] = table22({ rows: side.outside, of: side.rows }, effect);
    return { outside, rows: outside + inside };
}
function tailAnswer({ check, bound }, asking) {
    const sides = (0,drift_asking/* numericSides */.A5)(check, asking);
    if ('check' in sides)
        return sides;
    const { reference, counted } = sides;
    const { questions } = asking;
    const tails = (0,numbers/* tailsOf */.l8)(reference, counted);
    const effects = (0,drift_asking/* effectsOf */.w7)(reference.design_effects, counted.design_effects);
    const ofReference = scaled(tails.reference, effects.reference);
    if (ofReference.rows - ofReference.outside < 2) {
        const what = `the reference has too few rows of ${questions.column} to have a range of its own`;
        const fix = 'build the profile from more rows';
        return { check, outcome: { status: 'inconclusive', reason: 'too_few_rows', what, fix } };
    }
    const [before, after] = [tails.reference.outside / tails.reference.rows, tails.current.outside / tails.current.rows];
    const p = exceedance(ofReference, scaled(tails.current, effects.current));
    const rows = { reference: tails.reference.rows, current: tails.current.rows };
    const range = `[${(0,words/* formatValue */.Fl)(tails.lower)}, ${(0,words/* formatValue */.Fl)(tails.upper)}]`;
    return {
        check,
        value: Math.max(0, after - before),
        unit: 'fraction',
        bound,
        p,
        change: `the share of rows of ${questions.column} outside the reference's ${range} went from ${(0,words/* formatValue */.Fl)(before, 'fraction')} to ${(0,words/* formatValue */.Fl)(after, 'fraction')}`,
        fix: drift_asking/* admitFix */.LN,
        evidence: {
            kind: 'drift',
            method: 'tail_increase',
            of: questions.of,
            test: 'exceedance',
            p,
            rows,
            ...(0,drift_asking/* effectiveRows */.PA)(rows, effects),
        },
        shown: () => [{ kind: 'histogram', bins: rateBins(`outside ${range}`, before, after) }],
    };
}
function unseenAnswer({ check, bound }, asking) {
    const { reference, counted, questions, policy } = asking;
    const { column } = questions;
    if (reference.kind !== 'categorical' || counted.kind !== 'categorical') {
        const now = counted.kind === 'other_type' ? counted.engineType : counted.kind;
        return (0,drift_asking/* failing */.Jr)(check, 'unsupported', `${column} was ${reference.type} and is ${now} now`, drift_asking/* typeFix */.Qr);
    }
    const rows = { reference: reference.count, current: counted.count };
    const settled = (0,drift_asking/* unusable */._P)(check, column, rows, policy);
    if (settled)
        return settled;
    const { unseen } = counted;
    if (reference.other > 0 || !unseen) {
        const what = `${column} has more than 100,000 different values: which are new cannot be told`;
        return (0,drift_asking/* failing */.Jr)(check, 'limit_exceeded', what, `write columns: { ${column}: ignore }, or new_categories: allow`);
    }
    const effects = (0,drift_asking/* effectsOf */.w7)(reference.design_effects, counted.design_effects);
    const expected = reference.singletons / reference.count;
    const seen = unseen.rows / counted.count;
    const { p, test, redraws } = unseenSurprise(reference, counted, effects);
    const values = unseen.distinct === 1 ? '1 value' : `${(0,format/* formatCount */.B4)(unseen.distinct)} values`;
    return {
        check,
        value: Math.max(0, seen - expected),
        unit: 'fraction',
        bound,
        p,
        change: `${(0,words/* formatValue */.Fl)(seen, 'fraction')} of the rows of ${column} have ${values} that the reference lacks, ` +
            `where ${(0,words/* formatValue */.Fl)(expected, 'fraction')} was to be expected`,
        fix: drift_asking/* admitFix */.LN,
        evidence: {
            kind: 'drift',
            method: 'unseen_increase',
            of: questions.of,
            test,
            p,
            ...(redraws !== undefined && { redraws }),
            rows,
            ...(0,drift_asking/* effectiveRows */.PA)(rows, effects),
        },
        shown: () => [
            {
                kind: 'values',
                distinct: unseen.distinct,
                masked: !policy.showValues,
                values: unseen.values.map(({ value, rows: each }) => policy.showValues && value !== undefined ? { value, rows: each } : { rows: each }),
            },
        ],
    };
}
/**
 * How surprising so many rows with new values are: by redraws where every value is counted on its own, else against the
 * Good–Turing estimate, which the rare values of the reference give.
 */
function unseenSurprise(reference, counted, effects) {
    if (isListed(reference, counted)) {
        const cells = compareCategories(reference, counted, { method: 'jensen_shannon_distance', corrected: true });
        const test = { name: 'unseen_rows', statistic: unseenRows };
        const { p, redraws } = surprise({ ...cells, test }, effects);
        // Where no redraw has any unseen row, redraws cannot tell one in a thousand from never; among many columns that is nothing.
        const bound = unseenBound(worth(cells.reference, effects.reference), worth(cells.current, effects.current));
        return { p: Math.min(p, bound), redraws, test: test.name };
    }
    const scaled = (rows, effect) => Math.round(rows / effect);
    const once = scaled(reference.singletons, effects.reference);
    const twice = scaled(reference.doubletons, effects.reference);
    const rows = Math.max(1, once + 2 * twice, scaled(reference.count, effects.reference));
    const unseen = scaled(counted.unseen?.rows ?? 0, effects.current);
    const current = { rows: Math.max(unseen, scaled(counted.count, effects.current)), unseen };
    return { p: goodTuring({ rows, once, twice }, current), test: 'good_turing' };
}

;// CONCATENATED MODULE: ./lib/src/gates/drift/distribution.js














function distributionAnswer(question, asking) {
    const { check } = question;
    const { reference, counted, questions } = asking;
    const { column } = questions;
    if (question.as === 'unjudged')
        return { check, outcome: unjudged(question.reference, asking) };
    if (counted.kind === 'other_type') {
        const what = `${column} was ${reference.type} and is ${counted.engineType} now`;
        return { check, outcome: { status: 'failed', reason: 'type_changed', what, fix: drift_asking/* typeFix */.Qr } };
    }
    if (counted.kind === 'numeric' && (question.as === 'numbers' || question.as === 'codes')) {
        return numbersAnswer(question, counted, asking);
    }
    if (counted.kind === 'categorical' && (question.as === 'categories' || question.as === 'rate')) {
        return categoriesAnswer(question, counted, asking);
    }
    throw new Error(`${column} was counted as ${counted.kind} and asked as ${question.as}`);
}
function unjudged(reference, { counted, sides }) {
    const { name, kind, type } = reference;
    switch (kind) {
        case 'time':
            return { status: 'skipped', reason: 'time_column', what: `${name} holds points in time, which move by nature` };
        case 'identifier': {
            if (sides.reference.group?.columns.includes(name)) {
                const what = `${name} says which rows belong together, and is not compared itself`;
                return { status: 'skipped', reason: 'identifier_column', what };
            }
            const fix = `write columns: { ${name}: ignore } to leave it out, or name its kind when the profile is built`;
            const what = `${name} has a value of its own in each row: it identifies rows, and is new by nature`;
            return { status: 'skipped', reason: 'identifier_column', what, fix };
        }
        case 'empty': {
            const values = 'count' in counted && counted.count > 0 ? `, and now it has ${(0,format/* formatCount */.B4)(counted.count)}` : '';
            const what = `${name} has no value in the reference${values}`;
            return (0,result_check/* errorOutcome */.zY)(new result_error/* UserError */.yo('nothing_to_judge', { what, fix: `write columns: { ${name}: ignore }` }));
        }
        default: {
            const fix = `write columns: { ${name}: ignore }`;
            if ((0,cells/* isNumberType */.qS)(type)) {
                const what = `${name} has values in the reference that are too large to be added up`;
                return (0,result_check/* errorOutcome */.zY)(new result_error/* UserError */.yo('not_finite', { what, fix: `correct them, or ${fix}` }));
            }
            const what = `${name} is of type ${type}, and its values in the reference are not compared`;
            return (0,result_check/* errorOutcome */.zY)(new result_error/* UserError */.yo('unsupported', { what, fix }));
        }
    }
}
function numbersAnswer(question, counted, asking) {
    const { check, reference } = question;
    const { questions, policy } = asking;
    const { column } = questions;
    const rows = { reference: reference.count, current: counted.count };
    const settled = (0,drift_asking/* notNumbers */.gv)(check, column, counted) ?? (0,drift_asking/* unusable */._P)(check, column, rows, policy);
    if (settled)
        return settled;
    const large = (0,drift_asking/* tooLarge */.g$)(check, column, counted);
    if (large)
        return large;
    if ((0,drift_asking/* infinities */.nR)(counted) > 0 && !questions.infinite)
        return { check, outcome: infinite(reference, counted) };
    if (isConstant(reference, counted))
        return { check, outcome: constant(column) };
    const effects = (0,drift_asking/* effectsOf */.w7)(reference.design_effects, counted.design_effects);
    if (question.as === 'numbers' && question.compat && !(0,methods/* hasMethod */.cg)(question.compat, question.method, 'numeric')) {
        const what = `${question.compat} has no ${question.method} of numbers, and ${column} holds numbers`;
        return (0,drift_asking/* failing */.Jr)(check, 'unsupported', what, 'use wasserstein or ks for it, or leave compat out');
    }
    const theirs = inEvidentlysBins(question, { reference, counted });
    if (theirs === 'unknown') {
        const what = `the bins in which Evidently counts ${column} are made of the rows of both sides, and the profile has ranges`;
        return (0,drift_asking/* failing */.Jr)(check, 'unsupported', what, 'use wasserstein or ks for it, or leave compat out');
    }
    const comparison = theirs ?? (question.as === 'numbers' ? (0,numbers/* compareNumbers */.S$)(reference, counted, question) : undefined);
    if (comparison) {
        const shown = () => shownOfNumbers(reference, counted, comparison);
        return distributionTested(question, comparison, { effects, rows, shown, bound: question.bound }, asking);
    }
    const sides = [(0,numeric_cells/* cellCounts */.VO)(reference), (0,numeric_cells/* cellCounts */.VO)(counted)];
    const cells = [...sides[0]].map((rowsThere, index) => [rowsThere, sides[1][index] ?? 0]);
    const asked = question.as === 'codes' ? question : question.otherwise;
    const ofCells = compareCells(cells, asked);
    const shown = () => shownOfNumbers(reference, counted, ofCells);
    const note = question.as === 'numbers' ? 'the reference has no spread, so its values are compared as categories' : undefined;
    return distributionTested(question, ofCells, { effects, rows, shown, bound: asked.bound, note }, asking);
}
/** Numbers of a type that has no infinity, with infinities: no cell holds them, and no other check counts them. */
function infinite({ name, type }, counted) {
    const what = `${name} was ${type}, and ${(0,format/* formatCount */.B4)((0,drift_asking/* infinities */.nR)(counted))} of its values are infinite now`;
    return { status: 'failed', reason: 'type_changed', what, fix: drift_asking/* typeFix */.Qr };
}
/** Evidently's own cells of a numeric column, where its number is asked for and they are known. */
function inEvidentlysBins(question, sides) {
    const { method, compat } = question;
    if (question.as !== 'numbers' || compat !== 'evidently')
        return undefined;
    if (method !== 'psi' && method !== 'jensen_shannon_distance')
        return undefined;
    const counts = { reference: (0,numeric_cells/* cellCounts */.VO)(sides.reference), current: (0,numeric_cells/* cellCounts */.VO)(sides.counted) };
    return (0,drift_compat/* inTheirCells */.Pi)(method, sides.reference, counts) ?? 'unknown';
}
function categoriesAnswer(question, counted, asking) {
    const { check, reference } = question;
    const { questions, policy } = asking;
    const { column } = questions;
    const rows = { reference: reference.count, current: counted.count };
    const settled = (0,drift_asking/* unusable */._P)(check, column, rows, policy);
    if (settled)
        return settled;
    if (reference.counts.length === 1 && reference.other === 0 && counted.unseen?.rows === 0)
        return { check, outcome: constant(column) };
    const effects = (0,drift_asking/* effectsOf */.w7)(reference.design_effects, counted.design_effects);
    const truths = question.as === 'rate' ? truthsOf(question.reference, counted) : undefined;
    if (question.as === 'rate' && truths)
        return trueRateAnswer(question, truths, { counted, effects }, asking);
    if (!isListed(reference, counted)) {
        const what = `${column} has more than 100,000 different values: they are not all counted`;
        return (0,drift_asking/* failing */.Jr)(check, 'limit_exceeded', what, `write columns: { ${column}: ignore }, or compare a coarser column`);
    }
    const asked = question.as === 'rate' ? question.otherwise : question;
    const comparison = compareCategories(reference, counted, asked);
    const shown = () => shownOfCategories(reference, counted, policy.showValues);
    const note = question.as === 'rate'
        ? 'not all of its values are known to be true or false, so they are compared as categories'
        : undefined;
    return distributionTested(question, comparison, { effects, rows, shown, bound: asked.bound, note }, asking);
}
function isConstant(reference, counted) {
    return (reference.edges.length === 1 && counted.at[0] === counted.count && (0,drift_asking/* infinities */.nR)(counted) === (0,drift_asking/* infinities */.nR)(reference));
}
function constant(column) {
    return {
        status: 'skipped',
        reason: 'constant_column',
        what: `${column} has one value, the same on both sides: there is nothing to compare`,
    };
}
function distributionTested({ check }, comparison, given, { questions }) {
    const { effects, rows, bound, shown, note } = given;
    const { method, normalize, bounds, test } = comparison;
    const { value, noiseFloor, p, redraws } = compare(comparison, effects);
    const effective = (0,drift_asking/* effectiveRows */.PA)(rows, effects);
    const evidence = {
        kind: 'drift',
        method,
        ...(normalize !== undefined && { normalize }),
        of: questions.of,
        test: test.name,
        p,
        noise_floor: noiseFloor,
        redraws,
        ...(bounds && { bounds }),
        rows,
        ...effective,
    };
    const noise = `noise alone reaches ${(0,words/* formatValue */.Fl)(noiseFloor)} at ${(0,words/* formatRows */.dZ)(rows, effective.effective_rows)}`;
    const most = method === 'chi_square' ? Number.POSITIVE_INFINITY : bound;
    return {
        check: boundedBy(check, most),
        value,
        bound: most,
        ...(bounds && { bounds }),
        p,
        change: `the ${words/* driftNames */.Ix[questions.of]}${words/* distanceNames */.WV[method] ?? method} of ${questions.column} is ${(0,words/* formatValue */.Fl)(value)}`,
        why: [note, noise].filter(Boolean).join('; '),
        fix: drift_asking/* admitFix */.LN,
        evidence,
        shown,
    };
}
/** What was planned may turn out to be compared otherwise, by another bound. */
function boundedBy({ expected: _, ...check }, most) {
    return Number.isFinite(most) ? { ...check, expected: { at_most: most } } : check;
}

// EXTERNAL MODULE: ./lib/src/gates/drift/questions.js
var drift_questions = __webpack_require__(41311);
;// CONCATENATED MODULE: ./lib/src/gates/drift/answers.js






/** The answers about one column: measured, or why they cannot be. What is wrong with one column costs no other. */
function answersOf(questions, sides, policy) {
    const { column } = questions;
    const { distribution } = questions;
    const counted = sides.current.columns.get(column);
    const reference = sides.reference.columns.find(({ name }) => name === column);
    if (!reference && distribution?.as === 'error')
        return [notAsked(distribution)];
    if (!counted || !reference)
        throw new Error(`column ${column} was not counted`);
    if (counted.kind === 'absent') {
        const error = new result_error/* UserError */.yo('missing_column', {
            what: `the current data have no column ${JSON.stringify(column)}`,
            why: 'the reference has one',
            fix: `write columns: { ${column}: ignore } if it is not meant to be there`,
        });
        return (0,drift_questions/* columnChecks */.gU)(questions).map((check) => ({ check, outcome: (0,result_check/* errorOutcome */.zY)(error) }));
    }
    const asking = { questions, reference, counted, sides, policy };
    return [
        ...(distribution
            ? [distribution.as === 'error' ? notAsked(distribution) : distributionAnswer(distribution, asking)]
            : []),
        ...(questions.concept ? [conceptAnswer(questions.concept, asking)] : []),
        ...(questions.tail ? [tailAnswer(questions.tail, asking)] : []),
        ...(questions.unseen ? [unseenAnswer(questions.unseen, asking)] : []),
        ...(questions.missing ? [missingAnswer(questions.missing, asking)] : []),
        ...(questions.infinite ? [infiniteAnswer(questions.infinite, asking)] : []),
    ];
}
function notAsked({ check, error }) {
    return { check, outcome: (0,result_check/* errorOutcome */.zY)(error) };
}


/***/ }),

/***/ 63854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ numericSides),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   LN: () => (/* binding */ admitFix),
/* harmony export */   PA: () => (/* binding */ effectiveRows),
/* harmony export */   Qr: () => (/* binding */ typeFix),
/* harmony export */   _P: () => (/* binding */ unusable),
/* harmony export */   dI: () => (/* binding */ tooFew),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gv: () => (/* binding */ notNumbers),
/* harmony export */   nR: () => (/* binding */ infinities),
/* harmony export */   w7: () => (/* binding */ effectsOf)
/* harmony export */ });
/* harmony import */ var _result_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62946);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71695);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17352);




/** Why there is no telling anything from the values of a column, if so. */
function unusable(check, column, rows, { minRows }) {
    for (const side of ['current', 'reference']) {
        if (rows[side] > 0)
            continue;
        const data = side === 'current' ? 'the current data' : 'the reference';
        const what = `${column} has no value in ${data}`;
        return { check, outcome: (0,_result_check_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOutcome */ .zY)(new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('nothing_to_judge', { what, fix: emptyFix })) };
    }
    return tooFew(check, column, rows, minRows);
}
const emptyFix = 'check the step that writes the column';
function tooFew(check, column, rows, minRows) {
    if (rows.reference >= minRows && rows.current >= minRows)
        return undefined;
    const what = `${column} has ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRows */ .dZ)(rows)}, and min_rows is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(minRows)}`;
    const fix = 'wait for more rows, or lower min_rows: with few rows only large changes can be told from noise';
    return { check, outcome: { status: 'inconclusive', reason: 'too_few_rows', what, fix } };
}
function failing(check, code, what, fix) {
    return { check, outcome: (0,_result_check_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOutcome */ .zY)(new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, { what, fix })) };
}
/** Cells that should be numbers and are not: what is left says nothing of the whole. */
function notNumbers(check, column, counted) {
    if (counted.unreadable === 0)
        return undefined;
    const of = counted.unreadable + counted.count + infinities(counted);
    const what = `${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(counted.unreadable)} of ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(of)} cells of ${column} are no numbers`;
    return failing(check, 'not_a_number', what, 'write numbers, or name what stands for a missing cell in missing_values');
}
/** What is too large to be squared and added up is too large to be compared: the differences of such numbers overflow. */
function tooLarge(check, column, counted) {
    const { min, max, count } = counted;
    if (Number.isFinite(Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0)) ** 2 * count))
        return undefined;
    const what = `${column} has values in the current data that are too large to be added up`;
    return failing(check, 'not_finite', what, 'check the step that writes the column');
}
function infinities({ positive_infinity: positive, negative_infinity: negative, }) {
    return positive + negative;
}
/** The numeric sides of a question that only numbers answer. */
function numericSides(check, { reference, counted, questions, policy }) {
    const { column } = questions;
    if (reference.kind !== 'numeric' || counted.kind !== 'numeric') {
        const engineType = counted.kind === 'other_type' ? counted.engineType : counted.kind;
        return failing(check, 'unsupported', `${column} was ${reference.type} and is ${engineType} now`, typeFix);
    }
    const rows = { reference: reference.count, current: counted.count };
    return notNumbers(check, column, counted) ?? unusable(check, column, rows, policy) ?? { reference, counted };
}
function effectsOf(reference, current) {
    const grouped = reference !== undefined || current !== undefined;
    return { reference: reference?.values ?? 1, current: current?.values ?? 1, ...(grouped && { grouped: true }) };
}
function effectiveRows(rows, effects) {
    if (!effects.grouped)
        return {};
    return {
        effective_rows: { reference: rows.reference / effects.reference, current: rows.current / effects.current },
    };
}
const admitFix = 'find out what changed; if it was meant, build the profile again, or raise the bound';
const typeFix = 'write the column as the reference has it, or build the profile again if the change is meant';


/***/ }),

/***/ 98887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OZ: () => (/* binding */ asTheyCount),
  Pi: () => (/* binding */ inTheirCells),
  VV: () => (/* binding */ wassersteinUnit),
  xc: () => (/* binding */ withTheirKs)
});

// EXTERNAL MODULE: ./lib/src/stats/chi-square.js
var chi_square = __webpack_require__(62506);
// EXTERNAL MODULE: ./lib/src/stats/population-stability.js
var population_stability = __webpack_require__(29189);
// EXTERNAL MODULE: ./lib/src/stats/shares.js
var shares = __webpack_require__(8696);
// EXTERNAL MODULE: ./lib/src/stats/wasserstein.js
var stats_wasserstein = __webpack_require__(69856);
// EXTERNAL MODULE: ./lib/src/stats/weighted-sample.js
var weighted_sample = __webpack_require__(29904);
// EXTERNAL MODULE: ./lib/src/stats/jensen-shannon.js
var jensen_shannon = __webpack_require__(76092);
// EXTERNAL MODULE: ./lib/src/stats/range.js
var range = __webpack_require__(16439);
// EXTERNAL MODULE: ./lib/src/stats/saddle-point.js
var saddle_point = __webpack_require__(82244);
;// CONCATENATED MODULE: ./lib/src/stats/kolmogorov-distribution.js


/**
 * The chance that the Kolmogorov–Smirnov statistic of n values against a fixed continuous distribution is at least d. With n
 * the rounded n·m/(n + m) of two samples it is the p-value that SciPy calls asymptotic.
 *
 * Whichever form holds its digits: the one-sided law doubled in the tail, Durbin's matrix for few values or a small d, the
 * series of Pelz and Good between; the same borders as SciPy, so that the numbers are the same.
 *
 * @param d in [0, 1]
 * @param n a whole number ≥ 1
 * @returns in [0, 1]; 0 where the chance is below 1e-320
 * @throws RangeError where an argument is outside its range
 * @see Simard & L'Ecuyer 2011, Computing the two-sided Kolmogorov–Smirnov distribution, Journal of Statistical Software 39(11)
 */
function kolmogorovSmirnovSurvival(d, n) {
    (0,range/* inRange */.r)('D', d, 0, 1);
    (0,range/* whole */.W)('n', n, 1);
    const squared = n * d * d;
    if (n * d <= 0.5)
        return 1;
    if (d === 1 || (n > 140 && squared >= 370))
        return 0;
    if (d >= 0.5 || (n <= 140 ? squared > 4 : squared >= 2.2))
        return Math.min(1, 2 * oneSided(d, n));
    const below = n <= 140 || (n <= 100_000 && n * d ** 1.5 <= 1.4) ? durbin(d, n) : pelzGood(d, n);
    return Math.min(1, Math.max(0, 1 - below));
}
/**
 * The limit of that chance for n → ∞ with x = √n·d: 2 Σ (−1)ᵏ⁻¹ exp(−2k²x²), and for small x the same by theta functions.
 *
 * @param x ≥ 0
 * @returns in [0, 1]
 * @throws RangeError where x is negative or no number
 * @see Kolmogorov 1933, Giornale dell'Istituto Italiano degli Attuari 4; Feller 1948, Annals of Mathematical Statistics 19
 */
function kolmogorovLimitSurvival(x) {
    inRange('x', x, 0, Number.POSITIVE_INFINITY);
    let sum = 0;
    if (x < 1) {
        for (let odd = 1; odd <= 9; odd += 2)
            sum += Math.exp(-((odd * Math.PI) ** 2) / (8 * x * x));
        return x === 0 ? 1 : Math.max(0, 1 - (rootTwoPi / x) * sum);
    }
    for (let k = 9; k >= 1; k -= 1)
        sum = Math.exp(-2 * k * k * x * x) - sum;
    return 2 * sum;
}
const rootTwoPi = Math.sqrt(2 * Math.PI);
/** Above this many values the one-sided sum is as long as its relative error, 1/n, is small. */
const mostTerms = 1_000_000;
/**
 * P(max(Fₙ − F) ≥ d) = d Σⱼ C(n, j)(d + j/n)ʲ⁻¹(1 − d − j/n)ⁿ⁻ʲ, all terms positive. Each is the binomial probability of j in
 * n at p = d + j/n, over p, computed as deviance and Stirling error so that it keeps its digits for large n.
 *
 * @see Birnbaum & Tingey 1951, Annals of Mathematical Statistics 22; Loader 2000, Fast and accurate computation of binomial
 * probabilities; for many values Maag & Dicaire 1971, Biometrika 58
 */
function oneSided(d, n) {
    if (n > mostTerms)
        return Math.exp(-((6 * n * d + 1) ** 2) / (18 * n));
    const shift = n * d;
    let sum = Math.exp(n * Math.log1p(-d)) / d;
    for (let j = 1; n - j - shift > 0; j += 1) {
        const rest = n - j;
        const error = (0,saddle_point/* stirlingError */.$)(n) - (0,saddle_point/* stirlingError */.$)(j) - (0,saddle_point/* stirlingError */.$)(rest);
        const exponent = error - (0,saddle_point/* deviance */.M)(j, j + shift) - (0,saddle_point/* deviance */.M)(rest, rest - shift);
        sum += (Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * j * rest))) / (d + j / n);
    }
    return d * sum;
}
/**
 * P(D < d) = n!/nⁿ times the middle of the nth power of a matrix. The matrix is divided by e, for n!/nⁿ is about e⁻ⁿ, and
 * neither of the two can be written down for a large n.
 *
 * @see Marsaglia, Tsang & Wang 2003, Evaluating Kolmogorov's distribution, Journal of Statistical Software 8(18)
 */
function durbin(d, n) {
    const k = Math.floor(n * d) + 1;
    const h = k - n * d;
    const size = 2 * k - 1;
    const at = (row, column) => {
        if (column > row + 1)
            return 0;
        let entry = 1;
        if (column === 0)
            entry -= h ** (row + 1);
        if (row === size - 1)
            entry -= h ** (size - column);
        if (row === size - 1 && column === 0)
            entry += Math.max(0, 2 * h - 1) ** size;
        for (let factor = 2; factor <= row - column + 1; factor += 1)
            entry /= factor;
        return entry / Math.E;
    };
    const matrix = Float64Array.from({ length: size * size }, (_, i) => at(Math.floor(i / size), i % size));
    const middle = power(matrix, size, n)[(k - 1) * size + k - 1] ?? 0;
    return middle * Math.sqrt(2 * Math.PI * n) * Math.exp((0,saddle_point/* stirlingError */.$)(n));
}
function power(matrix, size, exponent) {
    if (exponent === 1)
        return matrix;
    const half = power(matrix, size, Math.floor(exponent / 2));
    const square = product(half, half, size);
    return exponent % 2 === 0 ? square : product(square, matrix, size);
}
function product(left, right, size) {
    const result = new Float64Array(size * size);
    for (let row = 0; row < size; row += 1) {
        for (let inner = 0; inner < size; inner += 1) {
            const factor = left[row * size + inner] ?? 0;
            if (factor === 0)
                continue;
            for (let column = 0; column < size; column += 1) {
                const place = row * size + column;
                result[place] = (result[place] ?? 0) + factor * (right[inner * size + column] ?? 0);
            }
        }
    }
    return result;
}
/**
 * P(D < d) as K₀ + K₁/√n + K₂/n + K₃/n^1.5 at z = √n·d, with theta functions that converge fast for a small z.
 *
 * @see Pelz & Good 1976, Approximating the lower tail-areas of the Kolmogorov–Smirnov one-sample statistic, Journal of the
 * Royal Statistical Society B 38; Simard & L'Ecuyer 2011, equation 10
 */
function pelzGood(d, n) {
    const z2 = n * d * d;
    const z = Math.sqrt(z2);
    const [z4, z6, z8] = [z2 ** 2, z2 ** 3, z2 ** 4];
    const pi2 = Math.PI ** 2;
    const k = [0, 0, 0, 0];
    for (let odd = 15; odd >= 1; odd -= 2) {
        // Powers of (π·odd/2)².
        const a = (pi2 * odd * odd) / 4;
        const weight = rootTwoPi * Math.exp(-a / (2 * z2));
        k[0] += weight;
        k[1] += weight * (a - z2);
        k[2] += weight * (6 * z6 + 2 * z4 + a * (2 * z4 - 5 * z2) + a * a * (1 - 2 * z2));
        k[3] +=
            weight * (a ** 3 * (5 - 30 * z2) + a * a * (212 * z4 - 60 * z2) + a * (135 * z4 - 96 * z6) - 30 * z6 - 90 * z8);
    }
    let [second, third] = [0, 0];
    for (let whole = 8; whole >= 1; whole -= 1) {
        const b = pi2 * whole * whole;
        const weight = rootTwoPi * b * Math.exp(-b / (2 * z2));
        second += weight;
        third += weight * (3 * z2 - b);
    }
    const root = Math.sqrt(n);
    if (k[0] === 0)
        return 0;
    return (k[0] / z +
        k[1] / (6 * z4 * root) +
        (k[2] / (72 * z6 * z) - second / (36 * z2 * z)) / n +
        (k[3] / (6480 * z8 * z2) + third / (216 * z6)) / (n * root));
}

// EXTERNAL MODULE: ./lib/src/stats/kolmogorov-smirnov.js
var kolmogorov_smirnov = __webpack_require__(40452);
;// CONCATENATED MODULE: ./lib/src/stats/compat/scipy.js






/** SciPy counts paths up to this many values in the larger sample. */
const mostExact = 10_000;
/**
 * `scipy.stats.ks_2samp(reference, current)`, two-sided, method `auto`: the exact law where both samples are of at most
 * 10,000 values, ties or not; else the finite-n law at n·m/(n + m), rounded to the even neighbour where it is half-way.
 *
 * @param reference whole counts over cells in ascending order of their values, each cell one tied value; likewise current
 * @throws RangeError where the samples are not counted over the same cells, one of them is empty, or a count is not whole
 * @see SciPy 1.17, scipy/stats/_stats_py.py
 */
function scipy_ks2samp(reference, current) {
    const statistic = (0,kolmogorov_smirnov/* kolmogorovSmirnov */.gJ)(reference, current);
    const [n, m] = (0,shares/* totals */.S)(reference, current);
    (0,range/* whole */.W)('rows in the reference', n, 1);
    (0,range/* whole */.W)('rows in the current sample', m, 1);
    const p = Math.max(n, m) <= mostExact
        ? (0,kolmogorov_smirnov/* exactKolmogorovSmirnovP */.nx)(statistic, n, m)
        : kolmogorovSmirnovSurvival(statistic, halfToEven((n * m) / (n + m)));
    return { statistic, p };
}
/**
 * `scipy.spatial.distance.jensenshannon(reference, current)`: the distance in nats.
 *
 * @returns in [0, √ln 2]
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 */
function jensenShannon(reference, current) {
    (0,shares/* totals */.S)(reference, current);
    return Math.sqrt(Math.LN2) * (0,jensen_shannon/* jensenShannonDistance */.M$)(reference, current);
}
/**
 * `scipy.stats.chi2_contingency([reference, current])`, with Yates' correction for two cells, as is its default.
 *
 * @returns statistic 0 and p 1 where all rows are in one cell
 * @throws RangeError where the samples are not counted over the same cells, one of them is empty, or no row is in a cell:
 * SciPy refuses that as well
 * @see Pearson 1900, Philosophical Magazine 50; Yates 1934, Supplement to the Journal of the Royal Statistical Society 1
 */
function chi2Contingency(reference, current, correction = true) {
    (0,shares/* totals */.S)(reference, current);
    for (let cell = 0; cell < reference.length; cell += 1) {
        if (reference[cell] === 0 && current[cell] === 0)
            throw new RangeError(`cell ${cell} holds no row of either sample`);
    }
    const { statistic, p, degreesOfFreedom } = (0,chi_square/* chiSquareTest */.Wp)(reference, current, { yates: correction });
    return { statistic, p, degrees: degreesOfFreedom };
}
/** The nearest whole number; of two that are as near, the even one. */
function halfToEven(x) {
    const below = Math.floor(x);
    if (x - below !== 0.5)
        return Math.round(x);
    return below % 2 === 0 ? below : below + 1;
}

;// CONCATENATED MODULE: ./lib/src/stats/compat/evidently.js








// The numbers of Evidently 0.7, evidently/legacy/calculations/stattests, conventions and all: for a team that moves here
// with its thresholds. It calls a distance at or above its threshold drift, a p-value below it (for ks: at or below it).
// Its energy distance, its Hellinger distance of categories and its Fisher test are ours. Its total variation is a p-value
// from 1,000 permutations, and its Anderson–Darling an interpolation in a table: neither is here.
/** `wasserstein`: over the population σ of the reference, or over 0.001 where that is less. */
function evidentlyWasserstein(reference, current) {
    return wasserstein(reference, current) / Math.max(moments(reference).std, 0.001);
}
/** `ks`: SciPy's two-sample p-value. @throws RangeError where the weights are not whole numbers of rows */
function evidentlyKs(reference, current) {
    const cells = overSameCells(reference, current);
    return ks2samp(cells.reference, cells.current).p;
}
/** `jensenshannon`: the distance in nats, at most √ln 2 = 0.83, of categories or of a numeric column's cells. */

/**
 * `psi` of categories or of a numeric column's cells: an empty cell is taken to have a share of 0.0001, or a millionth of the
 * side's least share where that is no more than 0.0001; the shares no longer sum to 1.
 */
function evidentlyPsi(reference, current) {
    const least = [1, 1];
    (0,shares/* eachShare */.H)(reference, current, (p, q) => {
        if (p > 0)
            least[0] = Math.min(least[0], p);
        if (q > 0)
            least[1] = Math.min(least[1], q);
    });
    const filler = least.map((share) => (share <= 1e-4 ? share / 1e6 : 1e-4));
    let sum = 0;
    (0,shares/* eachShare */.H)(reference, current, (p, q) => {
        sum += (0,population_stability/* psiTerm */.$)(p === 0 ? filler[0] : p, q === 0 ? filler[1] : q);
    });
    return sum;
}
/** `hellinger` of a numeric column, over bins that are counted from its distinct values. */
function evidentlyHellinger(reference, current) {
    const cells = overSameCells(reference, current);
    const bins = sturgesBins(cells.positions, cells.positions.length);
    return hellinger(histogram(reference, bins), histogram(current, bins));
}
/**
 * `chisquare`: the one-sample test of the current counts against the reference's, scaled to the current's total, as if the
 * reference were the truth. It finds drift in up to 99 % of stable
 * columns; it is here for comparison alone.
 *
 * @returns a p-value: 0 where the current sample has a category that the reference lacks; 1 where there is one category
 * @see the share of false alarms: P(χ²ₖ₋₁ > critical value/(1 + n_current/n_reference))
 */
function evidentlyChiSquare(reference, current) {
    (0,shares/* totals */.S)(reference, current);
    for (let cell = 0; cell < reference.length; cell += 1) {
        if (reference[cell] === 0 && current[cell] !== 0)
            return 0;
    }
    return (0,chi_square/* oneSampleChiSquareTest */.gs)(reference, current).p;
}
/**
 * `z`: the two-sided p-value of two proportions of rows that are not of the first category, with the pooled variance.
 *
 * @param reference counts by category, in the order in which Evidently sorts them; likewise current
 */
function evidentlyZ(reference, current) {
    const [n, m] = totals(reference, current);
    let [first, pooled] = [0, 0];
    eachShare(reference, current, (p, q, cell) => {
        if (cell > 0)
            return;
        first = p - q;
        pooled = (p * n + q * m) / (n + m);
    });
    if (pooled === 0 || pooled === 1)
        return 1;
    return 2 * normalUpperTail(Math.abs(first) / Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m)));
}
/**
 * The cells over which Evidently counts a numeric column for `psi` and `jensenshannon`: its values, where the reference has
 * at most 20 distinct ones; else bins of equal width over both samples, as many as Sturges' rule says for their rows.
 */
function evidentlyCells(reference, current) {
    const cells = (0,weighted_sample/* overSameCells */.E2)(reference, current);
    if (cells.reference.filter((weight) => weight > 0).length <= 20)
        return cells;
    const [n, m] = (0,shares/* totals */.S)(cells.reference, cells.current);
    const bins = sturgesBins(cells.positions, n + m);
    return { reference: histogram(reference, bins), current: histogram(current, bins) };
}
/**
 * The edges of `numpy.histogram_bin_edges(…, bins="sturges")`.
 *
 * @param positions ascending
 * @see Sturges 1926, JASA 21; whole numbers get bins no narrower than 1, since NumPy 2.0
 */
function sturgesBins(positions, rows) {
    const [least, greatest] = [positions[0] ?? 0, positions[positions.length - 1] ?? 0];
    // NumPy widens what has no width by a half on either side.
    if (least === greatest)
        return [least - 0.5, least + 0.5];
    const range = greatest - least;
    const width = range / (Math.log2(rows) + 1);
    const bins = Math.ceil(range / (positions.every(Number.isInteger) ? Math.max(1, width) : width));
    const step = range / bins;
    return Array.from({ length: bins + 1 }, (_, edge) => (edge === bins ? greatest : edge * step + least));
}
/** Weights in bins that hold their lower edge, the last one its upper edge as well. */
function histogram({ positions, weights }, edges) {
    const counts = new Array(edges.length - 1).fill(0);
    positions.forEach((position, index) => {
        let [lower, upper] = [0, counts.length];
        while (upper - lower > 1) {
            const middle = (lower + upper) >> 1;
            if (edges[middle] <= position)
                lower = middle;
            else
                upper = middle;
        }
        counts[lower] = counts[lower] + (weights?.[index] ?? 1);
    });
    return counts;
}

;// CONCATENATED MODULE: ./lib/src/gates/drift/compat.js



/** What stands under a Wasserstein distance: SciPy divides by nothing, Evidently by σ and never by less than 0.001. */
function wassersteinUnit(tool, standardDeviation) {
    return tool === 'scipy' ? 1 : Math.max(standardDeviation, 0.001);
}
/** The p-value that both tools print for the two-sample Kolmogorov–Smirnov test. */
function withTheirKs(comparison) {
    const { reference, current } = comparison;
    return { ...comparison, test: { ...comparison.test, name: 'ks_2samp' }, p: scipy_ks2samp(reference, current).p };
}
/**
 * Evidently bins the rows of both sides together, which takes the rows: a profile has them where each value has a cell of its
 * own.
 *
 * @returns undefined where it does not
 */
function inTheirCells(method, reference, sides) {
    const counts = [...sides.reference].map((count, cell) => count + (sides.current[cell] ?? 0));
    if (counts.some((count, cell) => cell % 2 === 0 && count > 0))
        return undefined;
    const sample = (side) => ({
        positions: reference.edges,
        weights: reference.edges.map((_, index) => side[2 * index + 1] ?? 0),
    });
    const cells = evidentlyCells(sample(sides.reference), sample(sides.current));
    return {
        method,
        reference: Float64Array.from(cells.reference),
        current: Float64Array.from(cells.current),
        distance: method === 'psi' ? evidentlyPsi : jensenShannon,
        test: { name: 'chi_square', statistic: chi_square/* chiSquare */.U_ },
    };
}
/** A comparison of categories, with the number that the tool prints. */
function asTheyCount(tool, comparison) {
    const { method, reference, current, test } = comparison;
    const { corrected: _, ...plain } = comparison;
    switch (method) {
        case 'jensen_shannon_distance':
            return { ...plain, distance: jensenShannon };
        case 'psi':
            return { ...plain, distance: evidentlyPsi };
        case 'chi_square':
            return tool === 'evidently'
                ? { ...plain, test: { ...test, name: 'chisquare' }, p: evidentlyChiSquare(reference, current) }
                : { ...plain, test: { ...test, name: 'chi2_contingency' }, p: chi2Contingency(reference, current).p };
        default:
            return comparison;
    }
}


/***/ }),

/***/ 38746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ groupOf),
  a: () => (/* binding */ withCurrent)
});

// EXTERNAL MODULE: ./lib/src/profile/count-against.js
var count_against = __webpack_require__(79901);
// EXTERNAL MODULE: ./lib/src/profile/category-hash.js
var category_hash = __webpack_require__(55527);
;// CONCATENATED MODULE: ./lib/src/profile/interpolate.js
/**
 * Divides a cell at edges inside it. Its values are thought to be uniform below their mean and uniform above it, which is
 * the simplest law with that mean: P(x < mean) = (high − mean)/(high − low). Whole numbers lie each in the middle of an
 * interval of length 1, so that edges take their share of ties. Counts are whole and add up; they are rounded as they add
 * up from below, so that no edge is off by more than half a value. The sums add up to the cell's where the counts allow.
 *
 * @param edges ascending, each strictly between the ends of the cell
 * @param whole whether the values are whole numbers
 */
function spread(cell, edges, whole) {
    const law = lawOf(cell, whole);
    // What stands for the whole numbers below an edge ends before it, and that for those above begins behind it.
    const under = (edge) => (whole ? Math.ceil(edge) - 0.5 : edge);
    const over = (edge) => (whole ? Math.floor(edge) + 0.5 : edge);
    const upTo = (value) => Math.round(cell.count * law.below(value));
    const parts = [];
    const at = [];
    let [low, taken] = [over(cell.low), 0];
    let rest = cell.sum;
    const add = (high, until) => {
        const count = until - taken;
        const sum = count * law.mean(low, high);
        parts.push({ low, high, count, sum });
        rest -= sum;
    };
    for (const edge of edges) {
        const before = Math.max(taken, upTo(under(edge)));
        add(under(edge), before);
        low = over(edge);
        taken = Math.max(before, upTo(low));
        at.push(taken - before);
        rest -= (taken - before) * edge;
    }
    add(under(cell.high), cell.count);
    return { between: shared(parts, rest), at };
}
/** Takes up what the sums lack, each part as far as it has room between its ends. */
function shared(parts, rest) {
    const rooms = parts.map(({ low, high, count, sum }) => (rest > 0 ? count * high - sum : sum - count * low));
    const room = rooms.reduce((total, each) => total + each, 0);
    const taken = room > 0 && Number.isFinite(room) ? Math.sign(rest) * Math.min(1, Math.abs(rest) / room) : 0;
    return parts.map(({ count, sum }, index) => ({ count, sum: sum + taken * (rooms[index] ?? 0) }));
}
function lawOf({ low, high, count, sum }, whole) {
    const start = whole ? Math.floor(low) + 0.5 : low;
    const end = whole ? Math.ceil(high) - 0.5 : high;
    // A sum of doubles may lie a rounding error outside of what its values allow.
    const centre = Math.min(Math.max(sum / count, start), end);
    const left = end > start ? 1 - share(centre, start, end) : 1;
    const below = (value) => {
        if (value <= start)
            return 0;
        if (value >= end)
            return 1;
        if (value <= centre)
            return left * share(value, start, centre);
        return left + (1 - left) * share(value, centre, end);
    };
    const mean = (from, to) => {
        const [a, b] = [Math.min(Math.max(from, start), end), Math.min(Math.max(to, start), end)];
        const middle = Math.min(Math.max(centre, a), b);
        const [lower, upper] = [below(middle) - below(a), below(b) - below(middle)];
        const weight = lower + upper;
        const [one, other] = [a / 2 + middle / 2, middle / 2 + b / 2];
        return weight > 0 ? (one * lower + other * upper) / weight : a / 2 + b / 2;
    };
    return { below, mean };
}
/** The share of the way from one number to another; the difference of two doubles may be no double, and their halves' is. */
function share(part, from, to) {
    const width = to - from;
    return Number.isFinite(width) ? (part - from) / width : (part / 2 - from / 2) / (to / 2 - from / 2);
}

;// CONCATENATED MODULE: ./lib/src/profile/rebin.js


/** As many as a reader of a report looks at. */
const mostUnseen = 10;
/**
 * Counts a profile against another one, as its table would be counted, as far as a profile still tells: what lies at an edge
 * or between two edges that no edge of the reference divides is exact, and so are all values that both list.
 */
function countProfile(reference, current) {
    const found = new Map(current.columns.map((column) => [column.name, column]));
    const known = new Set(reference.columns.map(({ name }) => name));
    return {
        rows: current.rows,
        columns: new Map(reference.columns.map((column) => [column.name, countColumn(column, found.get(column.name), current.rows)])),
        extra: current.columns.map(({ name }) => name).filter((name) => !known.has(name)),
    };
}
function countColumn(reference, current, rows) {
    if (!current)
        return { kind: 'absent' };
    const { missing } = current;
    // Infinities are values, though no cell holds them.
    const presence = { missing, count: rows - missing };
    if (reference.kind === 'numeric') {
        if (current.kind === 'numeric')
            return numbers(reference, current);
        if (current.kind === 'empty')
            return numbers(reference, { ...noNumbers, ...current, kind: 'numeric' });
    }
    else if (reference.kind === 'categorical') {
        if (current.kind === 'categorical' && isSameType(reference.type, current.type))
            return categories(reference, current);
        if (current.kind === 'empty')
            return categories(reference, { ...noCategories, ...current, kind: 'categorical' });
    }
    else
        return { kind: 'presence', ...presence };
    return { kind: 'other_type', engineType: current.type, ...presence };
}
/** Whether the values of two types are written alike. Text of CSV is of any type. */
function isSameType(one, other) {
    const typeless = ['text', 'json'];
    return one === other || typeless.includes(one) || typeless.includes(other) || familyOf(one) === familyOf(other);
}
function familyOf(type) {
    if (type === 'integer' || type === 'decimal' || type === 'float')
        return 'number';
    return type === 'uuid' ? 'string' : type;
}
const noNumbers = {
    ...{ nan: 0, positive_infinity: 0, negative_infinity: 0, min: null, max: null, sum: 0, sum_of_squares: 0 },
    ...{ whole: true, distinct: 0, edges: [], at: [], between: [0], sums: [0] },
};
const noCategories = { singletons: 0, doubletons: 0, distinct: 0, counts: [], hashes: '', names: [], other: 0 };
function numbers(reference, current) {
    const { edges } = reference;
    const at = edges.map(() => 0);
    const between = [...at, 0];
    const sums = [...between];
    let interpolated = false;
    const addBetween = (cell, count, sum) => {
        between[cell] = (between[cell] ?? 0) + count;
        sums[cell] = (sums[cell] ?? 0) + sum;
    };
    const addAt = (value, count) => {
        const edge = firstFrom(edges, value);
        if (edges[edge] === value)
            at[edge] = (at[edge] ?? 0) + count;
        else
            addBetween(edge, count, count * value);
    };
    for (const [index, edge] of current.edges.entries()) {
        const count = current.at[index] ?? 0;
        if (count > 0)
            addAt(edge, count);
    }
    for (const cell of cellsOf(current)) {
        const from = firstFrom(edges, cell.low);
        const first = edges[from] === cell.low ? from + 1 : from;
        const inside = edges.slice(first, firstFrom(edges, cell.high));
        if (inside.length === 0)
            addBetween(first, cell.count, cell.sum);
        else if (cell.count === 1)
            addAt(cell.sum, 1);
        else {
            interpolated = true;
            const parts = spread(cell, inside, current.whole);
            for (const [index, part] of parts.between.entries())
                addBetween(first + index, part.count, part.sum);
            for (const [index, count] of parts.at.entries())
                at[first + index] = (at[first + index] ?? 0) + count;
        }
    }
    const { missing, nan, positive_infinity, negative_infinity, count, min, max, sum } = current;
    return {
        ...{ kind: 'numeric', reference, missing, nan, positive_infinity, negative_infinity, unreadable: 0 },
        ...{ count, min, max, sum, at, between, sums, interpolated },
        ...(current.design_effects && { design_effects: current.design_effects }),
    };
}
/** The cells between edges that hold a value. The outermost end where the values do. */
function* cellsOf({ edges, between, sums, min, max }) {
    for (const [index, count] of between.entries()) {
        const [low, high] = [edges[index - 1] ?? min, edges[index] ?? max];
        if (count > 0 && low !== null && high !== null)
            yield { low, high, count, sum: sums[index] ?? 0 };
    }
}
/** The index of the first edge that is not below the value, or the number of edges. */
function firstFrom(edges, value) {
    let [low, high] = [0, edges.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((edges[middle] ?? value) < value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function categories(reference, current) {
    const place = new Map((0,category_hash/* hashesOf */.mU)(reference.hashes).map((hash, index) => [hash, index]));
    const counts = reference.counts.map(() => 0);
    const unseen = [];
    for (const [index, hash] of (0,category_hash/* hashesOf */.mU)(current.hashes).entries()) {
        const count = current.counts[index] ?? 0;
        const listed = place.get(hash);
        if (listed !== undefined)
            counts[listed] = (counts[listed] ?? 0) + count;
        else {
            const value = current.names[index];
            unseen.push({ rows: count, ...(value !== undefined && { value }) });
        }
    }
    const { missing, count, design_effects } = current;
    return {
        ...{ kind: 'categorical', reference, missing, count, counts },
        // What the current side does not list may be anything, also values of the reference.
        ...(current.other === 0 && { unseen: unseenOf(unseen) }),
        ...(design_effects && { design_effects }),
    };
}
function unseenOf(values) {
    const counts = values.map(({ rows }) => rows).sort((a, b) => b - a);
    const rows = counts.reduce((sum, count) => sum + count, 0);
    return { rows, distinct: values.length, counts, values: values.slice(0, mostUnseen) };
}

// EXTERNAL MODULE: ./lib/src/profile/rows.js
var rows = __webpack_require__(51);
// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/tables/files.js + 1 modules
var tables_files = __webpack_require__(18662);
// EXTERNAL MODULE: ./lib/src/tables/open-table.js
var open_table = __webpack_require__(67481);
// EXTERNAL MODULE: ./lib/src/tables/writing.js
var writing = __webpack_require__(62198);
// EXTERNAL MODULE: ./lib/src/gates/drift/reference.js + 2 modules
var drift_reference = __webpack_require__(58485);
;// CONCATENATED MODULE: ./lib/src/gates/drift/current.js








/** The columns that name groups: those of the block, else those that the reference was built with. */
function groupOf(policy, reference) {
    const built = reference.group?.columns ?? [];
    if (policy.compat && built.length > 0) {
        const what = `compat asks for the numbers of ${policy.compat}, which takes rows for independent, and the reference was built with group ${built.join(', ')}`;
        throw new error/* UserError */.yo('unsupported', { what, fix: 'leave compat out, or build the profile again without --group' });
    }
    if (policy.group.length === 0)
        return built;
    if (policy.group.join('\n') === built.join('\n'))
        return built;
    throw otherGroup('the reference', policy.group, built);
}
function otherGroup(side, group, built = []) {
    const names = (columns) => (columns.length === 0 ? 'none' : columns.join(', '));
    const option = group.length === 0 ? '' : ` --group ${group.join(',')}`;
    return new error/* UserError */.yo('unsupported', {
        what: `group is ${names(group)}, and ${side} was built with ${names(built)}`,
        why: 'what its rows are worth depends on which of them belong together',
        fix: `build the profile again: mlgate profile DATA${option} -o FILE`,
    });
}
/** Counts the current data against the reference and hands them over; the table is closed afterwards. */
async function withCurrent(policy, reference, { inputs, openEngine, temporary, onScan, now }, use) {
    const files = await inputs.files('current');
    const group = groupOf(policy, reference);
    const profile = await (0,drift_reference/* profileAmong */.o)(files, inputs);
    if (profile) {
        if (policy.current.window) {
            const what = `current is a profile, and window asks for some of its rows`;
            throw new error/* UserError */.yo('unsupported', { what, fix: 'build the profile with --window' });
        }
        const apart = (profile.group?.columns ?? []).join('\n') !== group.join('\n');
        if (apart)
            throw otherGroup('the current profile', group, profile.group?.columns);
        const counted = countProfile(reference, profile);
        return use({
            counted: { ...counted, extra: counted.extra.filter((name) => !policy.ignored.has(name)) },
            files,
            profile,
        });
    }
    const table = await (0,tables_files/* tableOf */.c)(files, inputs, (0,writing/* applicable */.y8)(files, policy.current.writing), temporary);
    const engine = await openEngine(table.files.map(({ path }) => path), policy.limits);
    try {
        const opened = await (0,open_table/* openTable */.RT)(engine, table, { onScan, now, source: policy.source });
        const window = policy.current.window && windowUntil(policy.current.window, now());
        const counted = await (0,count_against/* countAgainst */.d)(reference, opened, {
            leaveOut: [...policy.ignored],
            ...(group.length > 0 && { group }),
            ...(window && { window }),
        });
        const timed = window && { window, withoutTime: await (0,rows/* rowsWithoutTime */.n7)(opened, window.column) };
        const answer = await use({ counted, files, table: opened, ...timed });
        await inputs.unchanged(files);
        return answer;
    }
    finally {
        engine.close();
    }
}
/** The rows of the last so many seconds, and what is ahead of the clock: to leave that out would hide it. */
function windowUntil({ column, seconds }, now) {
    return { column, from: new Date(now.getTime() - seconds * 1000).toISOString(), to: '9999-12-31T23:59:59Z' };
}


/***/ }),

/***/ 35091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ blockingErrors),
  evaluateDrift: () => (/* binding */ evaluateDrift)
});

// EXTERNAL MODULE: ./lib/src/result/check.js
var result_check = __webpack_require__(62946);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/src/gates/gate.js
var gate = __webpack_require__(49962);
// EXTERNAL MODULE: ./lib/src/gates/rules/age.js
var age = __webpack_require__(12918);
// EXTERNAL MODULE: ./lib/src/gates/drift/answers.js + 12 modules
var drift_answers = __webpack_require__(52978);
// EXTERNAL MODULE: ./lib/src/gates/drift/memory.js
var drift_memory = __webpack_require__(92762);
// EXTERNAL MODULE: ./lib/src/gates/drift/policy.js + 1 modules
var drift_policy = __webpack_require__(74383);
;// CONCATENATED MODULE: ./lib/src/gates/drift/consecutive.js


/**
 * Judged checks as the memory of earlier runs has them: drift that was not found often enough in a row only warns. What else
 * is wrong with a table does as the plan says: nobody waits for a second file without the column.
 *
 * @param current the digest of the current data
 */
function inARow(judged, policy, { consecutive }, memory, current) {
    const breaches = (0,drift_memory/* breachesOf */.dE)(memory.runs, current);
    return judged.map((check) => (decides(check, policy) ? counted(check, breaches, consecutive, memory) : check));
}
/** Whether a check found drift that counts: one that blocks, or that would in a block of `severity: fail`. */
function decides({ key, status, reason, effect }, policy) {
    if (status !== 'failed' || reason !== 'drift')
        return false;
    if (effect === 'block' || policy.effect === 'block')
        return effect === 'block';
    return key.subject === null || (0,drift_policy/* columnEffect */.ks)({ ...policy, effect: 'block' }, key.subject) === 'block';
}
function counted(check, counting, needed, memory) {
    const { breaches, at_least: atLeast } = counting;
    const isEnough = breaches >= needed || atLeast === true;
    const isForgotten = isEnough && breaches < needed;
    const { why, fix } = isForgotten ? forgotten(memory) : {};
    const told = isForgotten ? [] : timesText(breaches, needed);
    const notes = [check.why, why, needed === 1 ? undefined : weak].filter((note) => note !== undefined);
    const fixes = [check.fix, fix].filter((each) => each !== undefined);
    return {
        ...check,
        ...(isEnough ? {} : { effect: 'warn' }),
        what: [check.what, ...told].join('; '),
        ...(notes.length > 0 && { why: notes.join('; ') }),
        ...(fixes.length > 0 && { fix: fixes.join('; ') }),
        evidence: [
            ...(check.evidence ?? []),
            { kind: 'consecutive', breaches, needed, ...(atLeast && { at_least: atLeast }) },
        ],
    };
}
function timesText(breaches, needed) {
    if (needed === 1)
        return [];
    if (breaches > needed)
        return [`for the ${ordinal(breaches)} time in a row`];
    return [`for the ${ordinal(breaches)} of ${needed} times in a row${breaches < needed ? ': it warns' : ''}`];
}
/** Simulated: two samples are compared with one reference, which is off in the same direction for both. */
const weak = 'alarms in a row against one small reference are weak evidence: after one by chance, the next one has 57 %';
function forgotten({ path, isThere, runs }) {
    if (runs)
        return { why: 'nothing is known of the runs before the first of these, so that drift blocks at once' };
    const known = isThere ? `${path} knows no run of this block` : `${path} does not exist`;
    const why = `${known}: nothing is known of earlier runs, so that the first drift blocks`;
    if (isThere)
        return { why };
    return { why, fix: `keep ${path} between jobs: commit it, or save and restore it as an artifact or in a cache` };
}
/** `1st`, `2nd`, `3rd`, `11th` */
function ordinal(count) {
    const teen = count % 100 > 10 && count % 100 < 14;
    const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
    return `${count}${ending}`;
}

// EXTERNAL MODULE: ./lib/src/gates/drift/current.js + 2 modules
var drift_current = __webpack_require__(38746);
// EXTERNAL MODULE: ./lib/src/gates/drift/family.js + 1 modules
var family = __webpack_require__(65553);
// EXTERNAL MODULE: ./lib/src/gates/drift/questions.js
var drift_questions = __webpack_require__(41311);
// EXTERNAL MODULE: ./lib/src/profile/cells.js
var cells = __webpack_require__(62305);
// EXTERNAL MODULE: ./lib/src/profile/numeric-cells.js
var numeric_cells = __webpack_require__(15211);
// EXTERNAL MODULE: ./lib/src/gates/drift/numbers.js + 1 modules
var numbers = __webpack_require__(67284);
;// CONCATENATED MODULE: ./lib/src/gates/drift/statements.js



/** Values that the statement for a categorical column lists. */
const mostValues = 50;
/** Adds to what did not pass the SQL that shows the current side of it, to be run where the files lie. */
function withStatements(checks, questions, { table, window, counted }) {
    // Of a profile there is no table, and of a window the statement would show other rows.
    if (!table || window)
        return checks;
    const byColumn = new Map(questions.columns.map((each) => [each.column, each]));
    return checks.map((check) => {
        const column = check.key.subject === null ? undefined : byColumn.get(check.key.subject);
        const found = column && counted.columns.get(column.column);
        const isOpen = check.status === 'failed' || check.status === 'inconclusive';
        if (!column || !isOpen || found === undefined || found.kind === 'absent')
            return check;
        const reference = 'reference' in found && found.reference.kind === 'numeric' ? found.reference : undefined;
        const statement = statementOf(check.key.rule, column, table, reference);
        if (statement === undefined)
            return check;
        return { ...check, evidence: [...(check.evidence ?? []), { kind: 'sql', statement }] };
    });
}
function statementOf(rule, { column: name }, table, reference) {
    const column = table.find(name);
    if (!column)
        return undefined;
    const { dialect, printed } = table;
    if (rule === 'missing') {
        const missing = dialect.countWhere('v IS NULL');
        return `SELECT count(*) AS "rows", ${missing} AS missing FROM (SELECT ${(0,cells/* presentOf */.ZU)(column, dialect)} AS v FROM ${printed})`;
    }
    const number = reference && (0,cells/* numberOf */.rl)(column, dialect);
    if (reference && number !== undefined) {
        const values = `(SELECT ${dialect.asDouble(number)} AS v FROM ${printed})`;
        const finite = dialect.countWhere(dialect.isFinite('v'));
        if (rule === 'infinite')
            return `SELECT count(v) AS "rows", ${finite} AS finite FROM ${values}`;
        if (rule === 'concept')
            return `SELECT ${finite} AS "rows", avg(v) AS mean FROM ${values} WHERE ${dialect.isFinite('v')}`;
        const [lower, upper] = (0,numbers/* tailLimits */.hD)(reference).map((limit) => dialect.number(limit));
        if (rule === 'tail') {
            const below = `${dialect.countWhere(`v < ${lower}`)} AS below`;
            const above = `${dialect.countWhere(`v > ${upper}`)} AS above`;
            return `SELECT ${finite} AS "rows", ${below}, ${above} FROM ${values} WHERE ${dialect.isFinite('v')}`;
        }
        const quantiles = Array.from({ length: 19 }, (_, index) => (0,numeric_cells/* quantileEdge */.Xp)(reference, (index + 1) / 20));
        const ends = [...new Set(quantiles)].map((edge) => reference.edges[edge] ?? Number.NaN);
        const counts = ends.map((end) => {
            const within = `v <= ${dialect.number(end)}`;
            return `${dialect.countWhere(within)} AS ${dialect.identifier(`up to ${end}`)}`;
        });
        return `SELECT ${[`${finite} AS "rows"`, ...counts].join(', ')} FROM ${values} WHERE ${dialect.isFinite('v')}`;
    }
    const category = (0,cells/* categoryOf */.Qd)(column, dialect, false);
    if (category === undefined)
        return undefined;
    const values = `(SELECT ${category} AS v FROM ${printed})`;
    return `SELECT v, count(*) AS "rows" FROM ${values} WHERE v IS NOT NULL GROUP BY v ORDER BY "rows" DESC, v LIMIT ${mostValues}`;
}

// EXTERNAL MODULE: ./lib/src/gates/drift/table-answers.js
var table_answers = __webpack_require__(12123);
// EXTERNAL MODULE: ./lib/src/profile/count-against.js
var count_against = __webpack_require__(79901);
// EXTERNAL MODULE: ./lib/src/profile/rows.js
var rows = __webpack_require__(51);
;// CONCATENATED MODULE: ./lib/src/gates/drift/trend.js






/** Windows further back are not looked at: each is a reading of its own. */
const mostWindows = 60;
/** Shows by windows of time since when the columns drift that do: the newest windows, each against the reference. */
async function withTrends(checks, policy, reference, questions, current) {
    const { windows } = policy;
    if (!windows)
        return checks;
    if (!current.table) {
        throw new result_error/* UserError */.yo('unsupported', {
            what: 'current is a profile, and windows asks when its rows are of',
            fix: 'name the data themselves as current, or leave windows out',
        });
    }
    const drifting = new Map(questions.columns.flatMap((column) => {
        const check = (column.concept ?? column.distribution)?.check;
        const answered = checks.find(({ id }) => id === check?.id);
        return check && answered?.status === 'failed' && answered.reason === 'drift' ? [[check.id, column]] : [];
    }));
    if (drifting.size === 0)
        return checks;
    const span = await (0,rows/* timeSpan */.wL)(current.table, windows.column);
    if (!span) {
        const what = `${windows.column} holds no time`;
        throw new result_error/* UserError */.yo('nothing_to_judge', { what, fix: 'name another column in windows, or leave it out' });
    }
    const trends = new Map([...drifting.keys()].map((id) => [id, []]));
    for (const window of windowsIn(span, windows.column, windows.seconds, current.window)) {
        const found = await measured([...drifting.values()], policy, reference, current, window);
        for (const [id, column] of drifting)
            trends.get(id)?.push({ from: window.from, ...found(column) });
    }
    return checks.map((check) => {
        const points = trends.get(check.id);
        const [told] = check.evidence ?? [];
        if (!points || told?.kind !== 'drift')
            return check;
        const began = beginning(points);
        const trend = {
            kind: 'trend',
            method: told.method,
            windows: points,
            ...(began !== undefined && { began }),
        };
        return { ...check, evidence: [...(check.evidence ?? []), trend] };
    });
}
/** Windows of one length that begin at its multiples since 1970, oldest first, within what is judged. */
function windowsIn({ first, last }, column, seconds, judged) {
    const length = seconds * 1000;
    const from = Math.max(first.getTime(), judged ? Date.parse(judged.from) : first.getTime());
    const newest = Math.floor(last.getTime() / length);
    const oldest = Math.max(Math.floor(from / length), newest - mostWindows + 1);
    const text = (index) => new Date(index * length).toISOString();
    return Array.from({ length: Math.max(0, newest - oldest + 1) }, (_, index) => ({
        column,
        from: text(oldest + index),
        to: text(oldest + index + 1),
    }));
}
/** Measures the columns in one window. A window without rows has no value, and is no error: nobody may have asked that day. */
async function measured(columns, policy, reference, current, window) {
    const nothing = { rows: 0, exceeds: false };
    if (!current.table)
        return () => nothing;
    const group = (0,drift_current/* groupOf */.F)(policy, reference);
    const only = columns.map(({ column }) => column);
    const counted = await (0,count_against/* countAgainst */.d)(reference, current.table, {
        only,
        window,
        ...(group.length > 0 && { group }),
    }).catch((error) => {
        if (error instanceof result_error/* UserError */.yo && error.code === 'empty')
            return undefined;
        throw error;
    });
    if (!counted)
        return () => nothing;
    return (column) => {
        const asked = column.concept ?? column.distribution;
        const answers = (0,drift_answers/* answersOf */.B)(column, { reference, current: counted }, policy);
        const answered = answers.find(({ check }) => check.id === asked?.check.id);
        if (!answered || !(0,family/* isTested */.eW)(answered))
            return { rows: counted.rows, exceeds: false };
        const exceeds = (0,family/* decide */.LD)(answered, answered.p, policy) === 'drift';
        return { rows: counted.rows, value: answered.value, exceeds };
    };
}
/** The first window from which on all exceed that have a value. */
function beginning(windows) {
    const valued = windows.filter(({ value }) => value !== undefined);
    const lastCalm = valued.findLastIndex(({ exceeds }) => !exceeds);
    return valued[lastCalm + 1]?.from;
}

;// CONCATENATED MODULE: ./lib/src/gates/drift/evaluate.js














/** Counts the current data against the reference once, asks every column, and judges all answers as one family. */
async function evaluateDrift(policy, reference, questions, context) {
    const checks = (0,drift_questions/* checksOf */.tg)(questions);
    if ('error' in reference) {
        const { error } = reference;
        return checks.map((check) => ({ ...check, ...(0,result_check/* errorOutcome */.zY)(error) }));
    }
    try {
        const { profile, files } = reference;
        const { maxAge } = policy.reference;
        if (maxAge !== undefined)
            for (const file of files)
                (0,age/* assertFresh */.P)(file, undefined, maxAge, context.now());
        const memory = policy.onDrift && (await (0,drift_memory/* readMemory */.S1)(policy.source, policy.onDrift, context.inputs));
        return await (0,drift_current/* withCurrent */.a)(policy, profile, context, async (current) => {
            assertTwoSides(profile, files, current);
            assertCountable(profile, current);
            const judged = await judge(policy, profile, questions, current);
            return remembered(judged, policy, memory, current);
        });
    }
    catch (error) {
        return (0,gate/* allErrors */.bK)(checks, error);
    }
}
function remembered(judged, policy, memory, { files }) {
    return policy.onDrift && memory ? inARow(judged, policy, policy.onDrift, memory, (0,drift_memory/* digestOfCurrent */.HT)(files)) : judged;
}
async function judge(policy, reference, questions, current) {
    const sides = { reference, current: current.counted };
    const answers = questions.columns.flatMap((each) => (0,drift_answers/* answersOf */.B)(each, sides, policy));
    const first = (0,family/* judgeFamily */.is)(answers, policy).map((check) => blockingErrors(check, policy));
    const judged = withStatements(await withTrends(first, policy, reference, questions, current), questions, current);
    const byId = new Map(judged.map((check) => [check.id, check]));
    const { share } = questions.table;
    return [
        ...(0,table_answers/* columnAnswers */.o)(questions, sides, current),
        ...(share && policy.dataset ? [(0,table_answers/* shareAnswer */.A)(share, questions.columns, byId, policy.dataset)] : []),
        ...judged,
    ];
}
/** In a block that asks for a share a drifted column only warns; one that could not be measured is another matter. */
function blockingErrors(check, { effect, dataset, columns }) {
    const asked = check.key.subject !== null && columns.get(check.key.subject)?.severity !== undefined;
    return dataset && !asked && check.status === 'error' ? { ...check, effect } : check;
}
/** @throws UserError `limit_exceeded` where both sides together have more rows than can be counted one by one */
function assertCountable({ rows }, { counted }) {
    if (Number.isSafeInteger(rows + counted.rows))
        return;
    const what = `${(0,format/* formatCount */.B4)(rows)} rows and ${(0,format/* formatCount */.B4)(counted.rows)} are more than can be counted exactly`;
    throw new result_error/* UserError */.yo('limit_exceeded', { what, fix: 'build the profile from fewer rows' });
}
/** @throws UserError `self_comparison` where the current data are those that the reference was made of */
function assertTwoSides(reference, files, current) {
    const own = current.profile?.origin.files ?? current.files;
    const windows = [reference.origin.window, current.profile?.origin.window ?? current.window];
    if (areApart(windows))
        return;
    const others = new Set([...files, ...reference.origin.files].map(({ sha256 }) => sha256));
    // One file of many is enough: rows that are on both sides hide what became of the others.
    const shared = [...current.files, ...own].find(({ sha256 }) => others.has(sha256));
    if (!shared)
        return;
    throw new result_error/* UserError */.yo('self_comparison', {
        what: `${shared.path} is compared with itself`,
        why: 'the reference has the same content, or was built from it: nothing drifts from itself',
        fix: 'name the data that the model meets now as current',
    });
}
/** Two windows of one table are two sides where no row can be in both. */
function areApart([one, other]) {
    if (!one || !other || one.column !== other.column)
        return false;
    return Date.parse(one.to) <= Date.parse(other.from) || Date.parse(other.to) <= Date.parse(one.from);
}


/***/ }),

/***/ 65553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* binding */ decide),
  eW: () => (/* binding */ isTested),
  is: () => (/* binding */ judgeFamily)
});

// EXTERNAL MODULE: ./lib/src/result/check.js
var check = __webpack_require__(62946);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/src/stats/range.js
var range = __webpack_require__(16439);
;// CONCATENATED MODULE: ./lib/src/stats/correction.js

/** Corrections of p-values for the number of tests in a family. */
const corrections = { none, bonferroni, holm, benjamini_hochberg, benjamini_yekutieli };
/**
 * Adjusted p-values, in the order given: a test is significant at α where its adjusted p is at most α.
 *
 * @param p each in [0, 1]
 * @throws RangeError where one is not, NaN included
 * @see Bonferroni 1936; Holm 1979, Scandinavian Journal of Statistics 6; Benjamini & Hochberg 1995, JRSS B 57; Benjamini &
 * Yekutieli 2001, Annals of Statistics 29
 */
function adjust(p, correction) {
    for (const value of p)
        (0,range/* inRange */.r)('p', value, 0, 1);
    return corrections[correction](p);
}
function none(p) {
    return [...p];
}
function bonferroni(p) {
    return p.map((value) => Math.min(1, value * p.length));
}
/** Each p times the number of tests not yet rejected, made to rise with p. */
function holm(p) {
    return inOrder(p, (sorted) => {
        let highest = 0;
        return sorted.map((value, rank) => {
            highest = Math.max(highest, Math.min(1, value * (p.length - rank)));
            return highest;
        });
    });
}
/** Each p times tests over rank, made to rise with p from the largest down. */
function benjamini_hochberg(p) {
    return stepUp(p, 1);
}
/** The same for any dependence between the tests: times the harmonic sum of their number. */
function benjamini_yekutieli(p) {
    return stepUp(p, p.reduce((sum, _, index) => sum + 1 / (index + 1), 0));
}
function stepUp(p, factor) {
    return inOrder(p, (sorted) => {
        let lowest = 1;
        return sorted
            .map((value, rank) => [value, rank + 1])
            .reverse()
            .map(([value, rank]) => {
            lowest = Math.min(lowest, (value * p.length * factor) / rank);
            return lowest;
        })
            .reverse();
    });
}
/** Adjusts the sorted p-values, and puts them back where they came from. */
function inOrder(p, adjusted) {
    const sorted = p.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
    const values = adjusted(sorted.map(({ value }) => value));
    const answer = [...p];
    sorted.forEach(({ index }, rank) => {
        answer[index] = values[rank];
    });
    return answer;
}

// EXTERNAL MODULE: ./lib/src/gates/rules/bound.js
var rules_bound = __webpack_require__(65533);
// EXTERNAL MODULE: ./lib/src/gates/drift/words.js
var words = __webpack_require__(17352);
;// CONCATENATED MODULE: ./lib/src/gates/drift/family.js





function isTested(answered) {
    return 'p' in answered;
}
/** Judges all questions of a block together: its tests are one family, for a hundred columns have a hundred chances. */
function judgeFamily(answers, policy) {
    const tested = answers.filter(isTested);
    const adjusted = adjust(tested.map(({ p }) => p), policy.correction);
    return answers.map((each) => {
        if (!isTested(each))
            return (0,check/* answer */.ZF)(each.check, each.outcome);
        const p = adjusted[tested.indexOf(each)] ?? Number.NaN;
        return (0,check/* answer */.ZF)(each.check, outcomeOf(each, { adjusted: p, family: tested.length }, policy));
    });
}
/** Whether a change of that size and that surprise is drift. */
function decide({ value, bound, bounds = [value, value] }, adjusted, { decision, alpha }) {
    const real = decision === 'effect' || adjusted <= alpha;
    if (decision === 'significance')
        return real ? 'drift' : 'within_noise';
    const most = bound + (0,rules_bound/* slack */.$)(bound);
    if (bounds[1] <= most)
        return 'within_bound';
    if (!real)
        return 'within_noise';
    return bounds[0] > most ? 'drift' : 'open';
}
function outcomeOf(tested, { adjusted, family }, policy) {
    const { check, value, unit, bound, change, why, fix, evidence, shown } = tested;
    const { decision, alpha, correction } = policy;
    const judged = decide(tested, adjusted, policy);
    const told = decision === 'effect' ? untested(evidence) : { ...evidence, adjusted_p: adjusted, correction, family, alpha };
    const measured = {
        observed: { value, ...(unit && { unit }) },
        // A column without a spread is judged by another distance than was planned, with a bound of its own.
        ...(check.expected && { expected: { ...check.expected, at_most: bound } }),
        evidence: [told, ...(judged === 'drift' || judged === 'open' ? shown() : [])],
    };
    const because = why === undefined ? {} : { why };
    const most = (0,words/* formatValue */.Fl)(bound, unit);
    const surprise = `p ${(0,format/* formatProbability */.tY)(adjusted)} after ${correction === 'none' ? 'no correction' : correction} over ${(0,format/* formatCount */.B4)(family)} ${family === 1 ? 'test' : 'tests'}`;
    switch (judged) {
        case 'drift': {
            const size = decision === 'significance' ? '' : `more than ${most}`;
            const noise = decision === 'effect' ? '' : `more than noise (${surprise})`;
            const what = `${change}: ${[size, noise].filter(Boolean).join(', and ')}`;
            return { status: 'failed', reason: 'drift', what, ...because, fix, ...measured };
        }
        case 'open': {
            const what = `${change}, and the ranges of the profile leave open on which side of ${most} it lies`;
            return { status: 'inconclusive', reason: 'interval_contains_bound', what, fix: openFix, ...measured };
        }
        case 'within_noise': {
            const size = decision === 'significance' ? '' : ` more than ${most}, and`;
            return {
                status: 'passed',
                reason: 'within_noise',
                what: `${change}:${size} no more than noise (${surprise})`,
                ...because,
                ...measured,
            };
        }
        case 'within_bound':
            return { status: 'passed', reason: 'within_bound', what: `${change}: at most ${most}`, ...because, ...measured };
    }
}
const openFix = 'compare with the reference data instead of their profile, or use wasserstein, which the ranges hardly blur';
function untested({ test: _test, p: _p, ...evidence }) {
    return evidence;
}


/***/ }),

/***/ 67284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S$: () => (/* binding */ compareNumbers),
  hD: () => (/* binding */ tailLimits),
  l8: () => (/* binding */ tailsOf)
});

// EXTERNAL MODULE: ./lib/src/profile/numeric-cells.js
var numeric_cells = __webpack_require__(15211);
;// CONCATENATED MODULE: ./lib/src/stats/anderson-darling.js
/**
 * Two-sample Anderson–Darling statistic A² with midranks, of counts in ordered cells: all values of a cell are tied.
 *
 * With two samples the two inner sums of the formula are one, and what is left is
 * (N − 1)/(N n m) · Σ lⱼ (N Mⱼ − n Bⱼ)² / (Bⱼ (N − Bⱼ) − N lⱼ/4), with lⱼ the rows of both samples in cell j, and Mⱼ and Bⱼ
 * the rows of the first sample, and of both, below the middle of the cell.
 *
 * @param reference rows in each cell, in the order of the values; current likewise, and as long
 * @returns ≥ 0, about 1 where the samples are alike; 0 where all values are tied or a sample has no rows
 * @see Scholz & Stephens 1987, K-sample Anderson–Darling tests, JASA 82, 918–924, equation 7
 */
const andersonDarling = (reference, current) => {
    let n = 0;
    let m = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        n += reference[cell];
        m += current[cell];
    }
    if (n === 0 || m === 0)
        return 0;
    const rows = n + m;
    let first = 0;
    let both = 0;
    let sum = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        const referenceRows = reference[cell];
        const tied = referenceRows + current[cell];
        if (tied === 0)
            continue;
        const firstMiddle = first + referenceRows / 2;
        const bothMiddle = both + tied / 2;
        const difference = rows * firstMiddle - n * bothMiddle;
        const spread = bothMiddle * (rows - bothMiddle) - (rows * tied) / 4;
        // A cell that holds every row has no spread, and nothing to compare.
        if (spread > 0)
            sum += (tied * difference * difference) / spread;
        first += referenceRows;
        both += tied;
    }
    return ((sum / rows) * ((rows - 1) / n)) / m;
};
/** The ends of the published upper points of two samples, with their significances. */
const [smallest, largest] = [
    { statistic: 0.325, p: 0.25 },
    { statistic: 6.546, p: 0.001 },
];
/**
 * The standardised statistic that SciPy prints, with its p-value: a parabola through the logarithms of the published table,
 * which has seven points. For comparison with other tools; our own p-value is by redraws. Takes a moment for each row.
 *
 * @param statistic of `andersonDarling`
 * @param reference rows of the reference, and current rows of the current sample; whole, at least 1 each and 4 in all
 * @throws RangeError where there are fewer rows
 * @see Scholz & Stephens 1987, equations 4 to 6 and table 1; scipy.stats.anderson_ksamp with midranks
 */
function standardisedAndersonDarling(statistic, reference, current) {
    const rows = reference + current;
    if (!(reference >= 1 && current >= 1 && rows >= 4)) {
        throw new RangeError(`${reference} and ${current} rows are too few`);
    }
    // h and g as the source calls them, its double sum in one pass.
    let [h, g] = [0, 0];
    for (let i = rows - 1; i >= 1; i--) {
        h += 1 / i;
        if (i > 1)
            g += h / (rows + 1 - i);
    }
    const reciprocals = 1 / reference + 1 / current;
    const cubic = 4 * g - 6 + (10 - 6 * g) * reciprocals;
    const square = 12 * g - 22 + 8 * h + (2 * g - 14 * h - 4) * reciprocals;
    const linear = 36 * h + 4 + (2 * h - 6) * reciprocals;
    const variance = (((cubic * rows + square) * rows + linear) * rows + 24) / ((rows - 1) * (rows - 2) * (rows - 3));
    const standardised = (statistic - 1) / Math.sqrt(variance);
    return { statistic: standardised, p: significance(standardised) };
}
function significance(statistic) {
    if (statistic < smallest.statistic)
        return smallest.p;
    if (statistic > largest.statistic)
        return largest.p;
    return Math.exp((0.01819809457411148 * statistic - 1.0082265644652522) * statistic - 1.0777702798204851);
}

// EXTERNAL MODULE: ./lib/src/stats/jensen-shannon.js
var jensen_shannon = __webpack_require__(76092);
// EXTERNAL MODULE: ./lib/src/stats/kolmogorov-smirnov.js
var kolmogorov_smirnov = __webpack_require__(40452);
// EXTERNAL MODULE: ./lib/src/stats/population-stability.js
var population_stability = __webpack_require__(29189);
// EXTERNAL MODULE: ./lib/src/stats/total-variation.js
var total_variation = __webpack_require__(70448);
// EXTERNAL MODULE: ./lib/src/stats/wasserstein.js
var wasserstein = __webpack_require__(69856);
// EXTERNAL MODULE: ./lib/src/stats/weighted-sample.js
var weighted_sample = __webpack_require__(29904);
// EXTERNAL MODULE: ./lib/src/gates/drift/compat.js + 3 modules
var drift_compat = __webpack_require__(98887);
;// CONCATENATED MODULE: ./lib/src/gates/drift/numbers.js









// Looked up once: in the sandbox of a test each look at Math costs more than what it computes.
const { abs } = Math;
/**
 * A numeric column and the current counts in its cells.
 *
 * @returns undefined where the reference has no spread to measure a distance by: its values are then categories
 */
function compareNumbers(reference, current, asked) {
    const sides = { reference: (0,numeric_cells/* cellCounts */.VO)(reference), current: (0,numeric_cells/* cellCounts */.VO)(current) };
    const test = { name: 'anderson_darling', statistic: andersonDarling };
    switch (asked.method) {
        case 'wasserstein':
            return wassersteinOf(reference, current, asked);
        case 'ks': {
            const comparison = {
                method: 'ks',
                ...sides,
                distance: kolmogorov_smirnov/* kolmogorovSmirnov */.gJ,
                bounds: ksBounds(sides, current.interpolated),
                test: { name: 'ks', statistic: kolmogorov_smirnov/* kolmogorovSmirnov */.gJ },
            };
            return asked.compat ? (0,drift_compat/* withTheirKs */.xc)(comparison) : comparison;
        }
        case 'jensen_shannon_distance':
        case 'jensen_shannon_divergence':
            return {
                method: asked.method,
                ...sides,
                distance: overDeciles(reference, jensen_shannon/* jensenShannonDivergence */.vh),
                corrected: asked.method === 'jensen_shannon_distance' ? 'distance' : 'divergence',
                test,
            };
        case 'psi':
            return {
                method: 'psi',
                ...sides,
                distance: overDeciles(reference, (a, b) => (0,population_stability/* populationStability */.P)(a, b).value),
                test,
            };
        case 'total_variation':
            return { method: 'total_variation', ...sides, distance: overDeciles(reference, total_variation/* totalVariation */.IG), test };
        case 'l_infinity':
            return {
                method: 'l_infinity',
                ...sides,
                distance: overDeciles(reference, (a, b) => (0,total_variation/* lInfinity */.t1)(a, b).value),
                test,
            };
    }
}
/**
 * No open cell of a profile holds more than 1/256 of its rows: where the current side is one with edges of its own, its counts
 * at the reference's edges may be off by so much.
 */
const mostInterpolated = 1 / 256;
function ksBounds({ reference, current }, interpolated) {
    const [lower, upper] = (0,kolmogorov_smirnov/* kolmogorovSmirnovBounds */.h_)(reference, current, numeric_cells/* isOpen */.nT);
    const slack = interpolated ? mostInterpolated : 0;
    return [Math.max(0, lower - slack), Math.min(1, upper + slack)];
}
/** A statistic over the ten bins between the reference's deciles; those that ties leave empty are none. */
function overDeciles(reference, statistic) {
    const upper = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) => (0,numeric_cells/* quantileEdge */.Xp)(reference, share));
    const ends = [...new Set(upper)];
    const cells = 2 * reference.edges.length + 1;
    // The cell of an edge belongs to the bin that it ends.
    const binOf = Uint8Array.from({ length: cells }, (_, cell) => {
        const bin = ends.findIndex((edge) => cell <= 2 * edge + 1);
        return bin < 0 ? ends.length : bin;
    });
    const [left, right] = [new Float64Array(ends.length + 1), new Float64Array(ends.length + 1)];
    const bins = (counts, into) => {
        into.fill(0);
        for (let cell = 0; cell < cells; cell++) {
            const bin = binOf[cell];
            into[bin] = into[bin] + counts[cell];
        }
        return into;
    };
    return (a, b) => statistic(bins(a, left), bins(b, right));
}
function wassersteinOf(reference, current, { normalize: written, compat }) {
    const { edges } = reference;
    const normalize = compat ? theirNormalization[compat] : written;
    const sides = { reference: (0,numeric_cells/* cellCounts */.VO)(reference), current: (0,numeric_cells/* cellCounts */.VO)(current) };
    const limits = normalize === 'winsorised_std' ? winsorLimits(reference) : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const sample = (means, counts) => (0,weighted_sample/* clipped */.cz)({ positions: [...means], weights: [...counts] }, limits);
    const own = sample((0,numeric_cells/* cellMeans */.T7)(edges, reference), sides.reference);
    const ours = spreadOf(normalize, own, reference, current);
    const spread = compat ? (0,drift_compat/* wassersteinUnit */.VV)(compat, ours) : ours;
    if (!(spread > 0))
        return undefined;
    // Redraws move rows of which only the cell is known: all of a cell lie at its mean.
    const positions = (0,numeric_cells/* cellMeans */.T7)(edges, reference, current).map((mean) => within(mean, limits));
    const moved = overPositions(positions);
    return {
        method: 'wasserstein',
        normalize,
        ...sides,
        distance: (a, b) => moved(a, b) / spread,
        exact: (0,wasserstein/* wasserstein */.n)(own, sample((0,numeric_cells/* cellMeans */.T7)(edges, current), sides.current)) / spread,
        test: { name: 'anderson_darling', statistic: andersonDarling },
    };
}
const theirNormalization = { evidently: 'reference_std', scipy: 'none' };
/** The reference's 1 % and 99 % quantiles, beyond which one wild value would hide every change. */
function winsorLimits(reference) {
    return [edgeAt(reference, 0.01), edgeAt(reference, 0.99)];
}
function edgeAt(reference, share) {
    return reference.edges[(0,numeric_cells/* quantileEdge */.Xp)(reference, share)] ?? Number.NaN;
}
function within(value, [lower, upper]) {
    return Math.min(upper, Math.max(lower, value));
}
/** What a Wasserstein distance is divided by; 0 where the reference has no spread. */
function spreadOf(normalize, own, { count, sum, sum_of_squares: squares, min, max }, current) {
    switch (normalize) {
        case 'none':
            return 1;
        case 'range':
            return Math.max(max ?? 0, current.max ?? 0) - Math.min(min ?? 0, current.min ?? 0);
        case 'winsorised_std':
            return (0,weighted_sample/* moments */.Cl)(own).std;
        case 'reference_std': {
            const variance = squares / count - (sum / count) ** 2;
            // Where the mean is far beyond the spread, the difference of the two is rounding: the cells know better then.
            return variance > 1e-6 * (sum / count) ** 2 ? Math.sqrt(variance) : (0,weighted_sample/* moments */.Cl)(own).std;
        }
    }
}
/** ∫|F − G| with the rows of each cell at its position, positions ascending. */
function overPositions(positions) {
    return (reference, current) => {
        let [n, m] = [0, 0];
        for (let cell = 0; cell < positions.length; cell++) {
            n += reference[cell];
            m += current[cell];
        }
        let [f, g, sum] = [0, 0, 0];
        for (let cell = 0; cell + 1 < positions.length; cell++) {
            f += reference[cell];
            g += current[cell];
            const width = positions[cell + 1] - positions[cell];
            if (width > 0)
                sum += width * abs(f / n - g / m);
        }
        return sum;
    };
}
/** The edges between which all but the tails lie, both inside. */
function tailEdges(reference) {
    return [(0,numeric_cells/* quantileEdge */.Xp)(reference, 0.005), (0,numeric_cells/* quantileEdge */.Xp)(reference, 0.995)];
}
/** The reference's 0.5 % and 99.5 % quantiles. */
function tailLimits(reference) {
    const [low, high] = tailEdges(reference);
    return [reference.edges[low] ?? Number.NaN, reference.edges[high] ?? Number.NaN];
}
function tailsOf(reference, current) {
    const [low, high] = tailEdges(reference);
    const side = (counts) => {
        const rows = counts.reduce((sum, each) => sum + each, 0);
        const inside = counts.slice(2 * low + 1, 2 * high + 2).reduce((sum, each) => sum + each, 0);
        return { outside: rows - inside, rows };
    };
    const [lower, upper] = tailLimits(reference);
    return { lower, upper, reference: side((0,numeric_cells/* cellCounts */.VO)(reference)), current: side((0,numeric_cells/* cellCounts */.VO)(current)) };
}


/***/ }),

/***/ 58485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ profileAmong),
  readReference: () => (/* binding */ readReference)
});

// EXTERNAL MODULE: ./lib/src/profile/build.js + 2 modules
var build = __webpack_require__(20927);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/src/profile/category-hash.js
var category_hash = __webpack_require__(55527);
;// CONCATENATED MODULE: ./lib/src/profile/consistent.js

/**
 * What must hold beyond the schema, so that whoever computes with a profile can trust it.
 *
 * @param refuse makes the error of a sentence that says what does not hold
 * @throws what `refuse` makes
 */
function assertConsistent({ columns, group, origin, rows }, refuse) {
    const { window } = origin;
    if (window && !(Date.parse(window.from) < Date.parse(window.to)))
        throw refuse('its window does not end after it begins');
    const names = new Set();
    for (const column of columns) {
        const { name, missing } = column;
        const fail = (why) => refuse(`column ${JSON.stringify(name)}: ${why}`);
        if (names.has(name))
            throw fail('it stands there twice');
        names.add(name);
        const infinite = column.kind === 'numeric' ? column.positive_infinity + column.negative_infinity : 0;
        if (missing + column.count + infinite !== rows)
            throw fail('its missing cells and its values do not add up to the rows');
        if (!group && 'design_effects' in column)
            throw fail('it has design effects, and the profile has no group');
        const fault = column.kind === 'numeric' ? ofNumbers(column) : column.kind === 'categorical' ? ofCategories(column) : undefined;
        if (fault !== undefined)
            throw fail(fault);
    }
}
function ofNumbers(column) {
    const { edges, at, between, sums, count, min, max, nan, missing, sum_of_squares } = column;
    if (at.length !== edges.length)
        return `it has ${edges.length} edges and counts at ${at.length}`;
    if (between.length !== edges.length + 1 || sums.length !== between.length)
        return `${edges.length} edges make ${edges.length + 1} cells, and it has ${between.length} counts and ${sums.length} sums`;
    if (edges.some((edge, index) => index > 0 && edge <= (edges[index - 1] ?? edge)))
        return 'its edges do not ascend';
    if (total(at) + total(between) !== count)
        return 'the counts of its cells do not add up to its count';
    if (sums.some((sum, index) => between[index] === 0 && sum !== 0))
        return 'it has the sum of a cell without values';
    if (nan > missing)
        return 'more values are NaN than are missing';
    const [first, last] = [edges[0], edges.at(-1)];
    if (count === 0)
        return min === null && max === null ? undefined : 'it has a minimum or a maximum, and no value';
    if (min === null || max === null || first === undefined || last === undefined)
        return 'it has values, and no minimum, maximum or edge';
    const isWithin = between[0] === 0 ? min >= first : min < first;
    const isWithinAbove = between.at(-1) === 0 ? max <= last : max > last;
    if (!isWithin || !isWithinAbove || min > max)
        return 'its minimum and maximum are not those of its cells';
    if (Math.max(min * min, max * max) > sum_of_squares * (1 + rounding))
        return 'the sum of its squares is less than one of them';
    const outside = between.findIndex((each, index) => {
        const [low, high] = [edges[index - 1] ?? min, edges[index] ?? max];
        const mean = (sums[index] ?? 0) / Math.max(each, 1);
        const slack = rounding * Math.max(Math.abs(low), Math.abs(high));
        return each > 0 && (mean < low - slack || mean > high + slack);
    });
    return outside < 0 ? undefined : `the mean of cell ${outside} lies outside of it`;
}
/** What sums of ten thousand million doubles may be off by, as a fraction of the largest of them. */
const rounding = 1e-6;
function ofCategories(column) {
    const { counts, hashes, names, other, count, singletons, doubletons } = column;
    if (hashes.length !== category_hash/* hashCharacters */.Dd * counts.length)
        return `it has ${counts.length} counts, and hashes of another number`;
    if (names.length > counts.length)
        return `it has ${counts.length} counts and ${names.length} names`;
    if (counts.some((each, index) => index > 0 && each > (counts[index - 1] ?? each)))
        return 'its counts do not descend';
    if (total(counts) + other !== count)
        return 'the counts of its values do not add up to its count';
    if (singletons + 2 * doubletons > count)
        return 'more values occur once or twice than it has';
    const listed = (0,category_hash/* hashesOf */.mU)(hashes);
    const wrong = names.find((name, index) => (0,category_hash/* hashOf */.qQ)(name) !== listed[index]);
    return wrong === undefined ? undefined : `the hash of ${JSON.stringify(wrong)} is not that of its text`;
}
function total(counts) {
    return counts.reduce((sum, each) => sum + each, 0);
}

// EXTERNAL MODULE: ./lib/src/profile/layout.js
var layout = __webpack_require__(68264);
// EXTERNAL MODULE: ./lib/src/profile/profile.js
var profile = __webpack_require__(53541);
// EXTERNAL MODULE: ./lib/src/profile/text.js
var profile_text = __webpack_require__(6517);
;// CONCATENATED MODULE: ./lib/src/profile/read.js






const rebuild = 'build it again: mlgate profile DATA -o FILE';
/** Objects and lists stand in each other four deep; a little room is for the words about what stands there instead. */
const mostDepth = 16;
/** Each column has a handful; this many are a table of tens of thousands of columns. */
const mostContainers = 1e6;
/**
 * Reads what {@link profileText} wrote. Another layout of the same text, such as a formatter's, is the same profile.
 *
 * @param name the file, as messages print it
 * @throws UserError `malformed` where it is no profile or not as it was written, `unsupported` where it is of another
 * version, `limit_exceeded` where it is too large to be one
 */
async function readProfile(bytes, name) {
    if (bytes.length > profile_text/* mostBytes */.j$) {
        throw new result_error/* UserError */.yo('limit_exceeded', {
            what: `${name} takes ${(0,format/* formatBytes */.z3)(bytes.length)}, and a profile takes ${(0,format/* formatBytes */.z3)(profile_text/* mostBytes */.j$)} at most`,
            fix: 'name the profile itself, or build one with fewer columns: mlgate profile DATA --ignore COLUMN -o FILE',
        });
    }
    const text = decoded(bytes, name);
    const file = await shaped(parsed(text, name), name);
    const { format: _format, version: _version, sha256, ...profile } = file;
    // The text holds its hash, so that one comparison tells all: also of what JSON.parse passes over, such as the first of two
    // members of one name.
    if (!(0,layout/* sameApartFromLayout */.h)(text, (0,profile_text/* profileText */.z1)(profile)))
        throw notAsWritten(sha256, (0,profile_text/* contentHash */.Ae)(profile), name);
    assertConsistent(profile, (why) => refuse('malformed', name, { why, fix: rebuild }));
    return profile;
}
function notAsWritten(said, found, name) {
    if (said !== found) {
        return refuse('malformed', name, {
            why: `its content has the SHA-256 ${found.slice(0, 12)}…, and it says ${said.slice(0, 12)}…: it was edited by hand, or cut`,
            fix: `restore it from git, or ${rebuild}`,
        });
    }
    return refuse('malformed', name, {
        why: 'a member stands twice or elsewhere, or a tool spelt its texts or numbers anew',
        fix: `restore it from git, and keep formatters that sort or escape away from it; or ${rebuild}`,
    });
}
function refuse(code, name, { why, fix }) {
    return new result_error/* UserError */.yo(code, { what: `${name} is not a profile as mlgate writes it`, why, fix });
}
function decoded(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse('malformed', name, { why: 'it is no text in UTF-8', fix: `restore it from git, or ${rebuild}` });
    }
}
function parsed(text, name) {
    assertShallow(text, name);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
        const why = /^<{7} /m.test(text)
            ? 'it holds the conflict markers of a merge'
            : 'it is no JSON: it was edited, or cut';
        throw refuse('malformed', name, { why, fix: `restore it from git, or ${rebuild}` });
    }
}
/** Sixty million brackets are a small file and gigabytes of lists: they are counted before they are made. */
function assertShallow(text, name) {
    (0,layout/* walkBrackets */.x)(text, (depth, opened) => {
        if (depth > mostDepth) {
            const why = `lists and objects stand in each other more than ${mostDepth} deep`;
            throw refuse('malformed', name, { why, fix: rebuild });
        }
        if (opened > mostContainers) {
            const why = `it holds more than ${mostContainers} lists and objects`;
            throw refuse('malformed', name, { why, fix: rebuild });
        }
    });
}
async function shaped(value, name) {
    const isObject = typeof value === 'object' && value !== null;
    if (!isObject || !('format' in value) || value.format !== profile/* profileFormat */.L) {
        throw refuse('malformed', name, { why: `it does not say "format": "${profile/* profileFormat */.L}"`, fix: rebuild });
    }
    if ('version' in value && Number.isInteger(value.version) && value.version !== profile/* profileVersion */.m) {
        throw new result_error/* UserError */.yo('unsupported', {
            what: `${name} is a profile of version ${value.version}`,
            why: `this mlgate reads version ${profile/* profileVersion */.m}; another version is another meaning`,
            fix: 'build it again with this mlgate: mlgate profile DATA -o FILE',
        });
    }
    // Loaded where there is a profile to read: it is long.
    const { isProfileFile } = await __webpack_require__.e(/* import() */ 30).then(__webpack_require__.bind(__webpack_require__, 72030));
    if (isProfileFile(value))
        return value;
    throw refuse('malformed', name, { why: sentence(isProfileFile.errors?.[0], value), fix: rebuild });
}
/** `column "age": at/3 must be integer` */
function sentence(error, value) {
    const [, section = '', ...steps] = error?.instancePath.split('/') ?? [];
    const unknown = error?.params['additionalProperty'];
    const fault = unknown === undefined ? error?.message : `has ${JSON.stringify(unknown)}, which no profile has`;
    const name = section === 'columns' && steps.length > 0 ? nameAt(value, Number(steps[0])) : undefined;
    const place = name === undefined ? [section, ...steps].filter((step) => step !== '').join('/') : steps.slice(1).join('/');
    const where = name === undefined ? place || 'it' : `column ${JSON.stringify(name)}:${place === '' ? '' : ` ${place}`}`;
    return `${where} ${fault}`;
}
function nameAt(value, index) {
    const columns = 'columns' in value ? value.columns : undefined;
    const column = Array.isArray(columns) ? columns[index] : undefined;
    const isNamed = typeof column === 'object' && column !== null && 'name' in column && typeof column.name === 'string';
    return isNamed ? column.name : undefined;
}

// EXTERNAL MODULE: ./lib/src/profile/recognise.js
var recognise = __webpack_require__(38013);
// EXTERNAL MODULE: ./lib/src/tables/files.js + 1 modules
var tables_files = __webpack_require__(18662);
// EXTERNAL MODULE: ./lib/src/tables/open-table.js
var open_table = __webpack_require__(67481);
// EXTERNAL MODULE: ./lib/src/tables/writing.js
var writing = __webpack_require__(62198);
;// CONCATENATED MODULE: ./lib/src/gates/drift/reference.js









/**
 * Reads the profile that the reference is, or builds that of the table that it is. What was built is kept beside the plan, so
 * that the table is read once and the gate compares with what was planned.
 */
async function readReference(policy, context) {
    const { inputs } = context;
    try {
        const files = await inputs.files('reference');
        if (inputs.has('profile')) {
            const built = await inputs.file('profile');
            return { reference: { profile: await readProfile(await inputs.bytes(built), built.path), files }, inputs: [] };
        }
        const committed = await profileAmong(files, inputs);
        if (committed)
            return { reference: { profile: committed, files }, inputs: [] };
        const profile = await profileOfTable(policy, files, context);
        const { source, reference } = policy;
        const text = `profile of ${reference.written}`;
        const kept = await context.keep(text, Buffer.from((0,profile_text/* profileText */.z1)(profile)));
        const frozen = { gate: 'drift', source, role: 'profile', text, files: [kept] };
        return { reference: { profile, files }, inputs: [frozen] };
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        return { reference: { error: withFix(error, policy) }, inputs: [] };
    }
}
/**
 * The profile that the files are, told by content and never by name; undefined where they are a table.
 *
 * @throws UserError where it is a profile that cannot be used
 */
async function profileAmong(files, inputs) {
    const [file, ...others] = files;
    if (!file || others.length > 0 || !(await isProfileFile(await inputs.path(file), file.path)))
        return undefined;
    if (file.size > profile_text/* mostBytes */.j$) {
        const what = `${file.path} takes ${(0,format/* formatBytes */.z3)(file.size)}, and a profile takes ${(0,format/* formatBytes */.z3)(profile_text/* mostBytes */.j$)} at most`;
        throw new result_error/* UserError */.yo('limit_exceeded', { what, fix: 'build one with fewer columns' });
    }
    return readProfile(await inputs.bytes(file), file.path);
}
async function isProfileFile(path, name) {
    return (0,recognise/* isProfileAt */.T)(path).catch((cause) => {
        throw new result_error/* UserError */.yo('unreadable', { what: `${name} cannot be read`, why: String(cause) }, undefined, { cause });
    });
}
async function profileOfTable(policy, files, { inputs, openEngine, temporary, onScan, now, tool }) {
    const table = await (0,tables_files/* tableOf */.c)(files, inputs, (0,writing/* applicable */.y8)(files, policy.reference.writing), temporary);
    const engine = await openEngine(table.files.map(({ path }) => path), policy.limits);
    try {
        const opened = await (0,open_table/* openTable */.RT)(engine, table, { onScan, now, source: policy.source });
        const kinds = [...policy.columns].flatMap(([name, { kind }]) => kind && opened.find(name) ? [[name, kind]] : []);
        const profile = await (0,build/* buildProfile */.E)(opened, {
            tool,
            origin: { commit: null, files: files.map(({ path, size, sha256 }) => ({ path, size, sha256 })) },
            kinds: new Map(kinds),
            leaveOut: [...policy.ignored].filter((name) => opened.find(name)),
            ...(policy.group.length > 0 && { group: policy.group }),
        });
        await inputs.unchanged(files);
        return { ...profile, columns: profile.columns.map(comparable) };
    }
    finally {
        engine.close();
    }
}
/** A column whose sums no file can hold costs itself, and no other column. */
function comparable(column) {
    if (column.kind !== 'numeric' || Number.isFinite(column.sum_of_squares))
        return column;
    const { name, type, missing, count } = column;
    const infinite = column.positive_infinity + column.negative_infinity;
    return { name, kind: 'unsupported', type, missing, count: count + infinite };
}
/** A profile that nobody has made yet is the first thing that a newcomer meets. */
function withFix(error, { reference }) {
    const { code, explanation, location } = error;
    if (code !== 'missing_file' || explanation.fix !== undefined || reference.from.kind !== 'files')
        return error;
    const fix = `make it from the data that the model was trained on: mlgate profile DATA -o ${reference.written}`;
    return new result_error/* UserError */.yo(code, { ...explanation, fix }, location, { cause: error });
}


/***/ }),

/***/ 12123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shareAnswer),
/* harmony export */   o: () => (/* binding */ columnAnswers)
/* harmony export */ });
/* harmony import */ var _result_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62946);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71695);
/* harmony import */ var _questions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41311);




/** Names that are listed in one sentence. */
const mostNames = 10;
/** Whether both tables have the same columns. */
function columnAnswers({ table, columns }, { current }, { window, withoutTime = 0 }) {
    const gone = columns.map(({ column }) => column).filter((name) => current.columns.get(name)?.kind === 'absent');
    const changed = columns
        .map(({ column }) => column)
        .filter((name) => current.columns.get(name)?.kind === 'other_type');
    const found = { observed: { value: gone.length + changed.length, unit: 'columns', of: columns.length } };
    const compared = (0,_result_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(columns.length, 'column');
    const { extra } = current;
    const more = extra.length > 0 ? `; ${listed(extra)} ${extra.length === 1 ? 'is' : 'are'} new and not compared` : '';
    const none = new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('nothing_to_judge', {
        what: 'no column of the reference is compared',
        fix: 'name a reference with columns, or ignore fewer of them',
    });
    const untimed = new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('malformed', {
        what: `${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(withoutTime, 'row')} of the current data ${withoutTime === 1 ? 'has' : 'have'} no ${window?.column}`,
        why: 'it cannot be told whether they lie in the window',
        fix: 'write the time of each row, or judge the data without a window',
    });
    const columnsOutcome = columns.length === 0
        ? (0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOutcome */ .zY)(none)
        : withoutTime > 0
            ? (0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOutcome */ .zY)(untimed)
            : gone.length > 0
                ? { status: 'failed', reason: 'missing_column', what: `the current data lack ${listed(gone)}`, ...found }
                : changed.length > 0
                    ? { status: 'failed', reason: 'type_changed', what: `the type of ${listed(changed)} changed`, ...found }
                    : {
                        status: 'passed',
                        reason: 'no_violations',
                        what: `${compared} of the reference ${columns.length === 1 ? 'is' : 'are'} there${more}`,
                        ...found,
                    };
    const extraOutcome = extra.length > 0
        ? {
            status: 'failed',
            reason: 'violations',
            what: `${listed(extra)} ${extra.length === 1 ? 'is' : 'are'} not in the reference: nothing is known of ${extra.length === 1 ? 'it' : 'them'}`,
            fix: 'build the profile again from data that have them, or ignore them',
            observed: { value: extra.length, unit: 'columns' },
        }
        : {
            status: 'passed',
            reason: 'no_violations',
            what: 'the current data have no other columns than the reference',
            observed: { value: 0, unit: 'columns' },
        };
    return [
        (0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(table.columns, columnsOutcome),
        ...(table.extraColumns ? [(0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(table.extraColumns, extraOutcome)] : []),
    ];
}
/**
 * The share of the compared columns that drifted. A column that could not be measured may have drifted: where that could
 * carry the share above its bound, the share could not be measured either.
 */
function shareAnswer(check, columns, answers, { maxDriftedShare, mustNotDrift }) {
    const states = columns
        .filter(({ of }) => of === 'data')
        .map((questions) => ({ column: questions.column, state: stateOf(questions, answers) }))
        .filter(({ state }) => state !== 'skipped');
    const of = states.length;
    if (of === 0) {
        const what = 'no column was compared';
        return (0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(check, (0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOutcome */ .zY)(new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('nothing_to_judge', { what, fix: 'name a reference with columns to compare' })));
    }
    const drifted = states.filter(({ state }) => state === 'drifted').map(({ column }) => column);
    const unknown = states.filter(({ state }) => state === 'unknown').map(({ column }) => column);
    const share = drifted.length / of;
    const told = `${drifted.length} of ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(of, 'column')} drifted${drifted.length > 0 ? ` (${listed(drifted)})` : ''}`;
    const held = [...mustNotDrift].filter((name) => drifted.includes(name));
    const beside = held.length > 0 ? `; ${listed(held)} must not, and block on their own` : '';
    const observed = { observed: { value: share, unit: 'fraction', of } };
    if (share > maxDriftedShare) {
        const what = `${told}: more than ${percent(maxDriftedShare)}${beside}`;
        return (0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(check, { status: 'failed', reason: 'drift', what, ...observed });
    }
    if ((drifted.length + unknown.length) / of > maxDriftedShare) {
        const what = `${told}, and of ${listed(unknown)} it is not known`;
        const why = `with them it could be more than ${percent(maxDriftedShare)}`;
        return (0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(check, {
            ...(0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .errorOutcome */ .zY)(new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('nothing_to_judge', { what, why, fix: 'see their checks' })),
            ...observed,
        });
    }
    return (0,_result_check_js__WEBPACK_IMPORTED_MODULE_3__/* .answer */ .ZF)(check, {
        status: 'passed',
        reason: 'within_bound',
        what: `${told}: at most ${percent(maxDriftedShare)}${beside}`,
        ...observed,
    });
}
function stateOf(questions, answers) {
    const checks = (0,_questions_js__WEBPACK_IMPORTED_MODULE_1__/* .columnChecks */ .gU)(questions).flatMap(({ id }) => answers.get(id) ?? []);
    if (checks.some(({ status }) => status === 'failed'))
        return 'drifted';
    if (checks.some(({ status }) => status === 'error' || status === 'inconclusive'))
        return 'unknown';
    const { distribution } = questions;
    return distribution && answers.get(distribution.check.id)?.status === 'skipped' ? 'skipped' : 'stable';
}
function percent(share) {
    return `${Number((share * 100).toPrecision(3))} %`;
}
function listed(names) {
    const told = names.slice(0, mostNames).join(', ');
    return names.length > mostNames ? `${told} and ${names.length - mostNames} more` : told;
}


/***/ }),

/***/ 17352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Ix: () => (/* binding */ driftNames),
/* harmony export */   WV: () => (/* binding */ distanceNames),
/* harmony export */   dZ: () => (/* binding */ formatRows)
/* harmony export */ });
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71695);

/** A distance or a share in three digits: sentences are read, and result.json has the rest. */
function formatValue(value, unit) {
    return unit === 'fraction' ? `${short(value * 100)} %` : short(value);
}
function short(value) {
    return String(Number(value.toPrecision(3)));
}
/** `12,000 rows against 1,000`, what they are worth included. */
function formatRows(rows, effective) {
    const worth = effective
        ? `, worth ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(effective.current))} and ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(Math.round(effective.reference))} independent ones`
        : '';
    return `${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows.current)} rows against ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(rows.reference)}${worth}`;
}
/** The names of distances as people say them. */
const distanceNames = {
    wasserstein: 'Wasserstein distance',
    ks: 'Kolmogorov–Smirnov distance',
    psi: 'population stability index',
    jensen_shannon_distance: 'Jensen–Shannon distance',
    jensen_shannon_divergence: 'Jensen–Shannon divergence',
    total_variation: 'total variation',
    l_infinity: 'L∞ distance',
    cramers_v: "Cramér's V",
    chi_square: 'chi-square statistic',
};
/** What the drift of a column is called. */
const driftNames = { data: '', prediction: 'prediction ', label: 'label ', concept: 'error ' };


/***/ }),

/***/ 12918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ assertFresh),
/* harmony export */   n: () => (/* binding */ judgeAge)
/* harmony export */ });
/* harmony import */ var _result_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62946);
/* harmony import */ var _result_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22416);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86972);



/** Whether a file is fresh enough. What the file says of itself goes before what its surroundings say. */
function judgeAge(file, content, seconds, now) {
    const found = dateOf(file, content);
    if (!found)
        return (0,_result_check_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOutcome */ .zY)(unknown(file));
    const what = `${file.path} is of ${found.at.toISOString()} (${found.by})`;
    if (isOlder(found.at, seconds, now)) {
        const ahead = isAhead(found.at, now);
        const fix = ahead ? fromTheFuture : 'run what writes it again, and check that it wrote this file';
        const judged = ahead ? 'that is still to come' : `older than ${(0,_result_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .X)(seconds)}`;
        return { status: 'failed', reason: 'stale', what: `${what}: ${judged}`, fix };
    }
    return { status: 'passed', reason: 'within_bound', what: `${what}, within ${(0,_result_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .X)(seconds)}` };
}
/** @throws UserError `stale`, or `stale_unknown` where no evidence of the age is left */
function assertFresh(file, content, seconds, now) {
    const found = dateOf(file, content);
    if (!found)
        throw unknown(file);
    if (!isOlder(found.at, seconds, now))
        return;
    const ahead = isAhead(found.at, now);
    const judged = ahead ? 'that is still to come' : `older than ${(0,_result_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .X)(seconds)}`;
    throw new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('stale', {
        what: `the baseline ${file.path} is of ${found.at.toISOString()} (${found.by}): ${judged}`,
        fix: ahead ? fromTheFuture : 'publish a newer one, or raise max_age of the baseline',
    });
}
function dateOf(file, content) {
    if (content)
        return { at: content, by: 'its content says so' };
    if (!file.dated)
        return undefined;
    const by = {
        commit: 'the commit that last touched it',
        store: 'the store that holds it',
        file: 'its own time: this job wrote it',
    }[file.dated.by];
    const at = new Date(file.dated.at);
    return Number.isNaN(at.getTime()) ? undefined : { at, by };
}
const fromTheFuture = 'set the clock of the machine that wrote it, or of this one';
/** A date in the future is no proof of freshness: beyond the clocks' disagreement it counts as old. */
function isOlder(at, seconds, now) {
    const age = (now.getTime() - at.getTime()) / 1000;
    return age > seconds || isAhead(at, now);
}
function isAhead(at, now) {
    return at.getTime() - now.getTime() > 3600 * 1000;
}
function unknown({ path }) {
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('stale_unknown', {
        what: `how old ${path} is, is not known`,
        why: 'it does not say so itself, and after a checkout the time of a file is no evidence',
        fix: 'fetch the history (fetch-depth: 0 of actions/checkout), or have the date written into the file',
    });
}


/***/ }),

/***/ 65533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ slack),
/* harmony export */   K: () => (/* binding */ judgeBound)
/* harmony export */ });
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71695);

/**
 * Bounds are inclusive up to the rounding of binary fractions: 0.1 + 0.2 satisfies a maximum of 0.3. Whole numbers (rows,
 * bytes) are exact, and get none.
 */
function slack(bound, value = Number.NaN) {
    const whole = Number.isInteger(bound) && (typeof value === 'bigint' || Number.isInteger(value));
    return whole ? 0 : 1e-9 * Math.max(1, Math.abs(bound));
}
/**
 * Judges a number against an inclusive bound.
 *
 * @param what names the number in the message, e.g. `test.accuracy`
 * @throws RangeError where the number is not finite: it satisfies no comparison, so whoever read it must not get this far
 */
function judgeBound(what, observed, expected) {
    const { value } = observed;
    if (typeof value === 'number' && !Number.isFinite(value))
        throw new RangeError(`${what} is ${value}`);
    const { at_least, at_most } = expected;
    const shown = `${what} is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatQuantity */ .VZ)(observed, expected)}`;
    const measured = { observed, expected };
    if (at_least !== undefined && value < at_least - slack(at_least, value)) {
        return {
            status: 'failed',
            reason: 'below_minimum',
            what: `${shown}, required is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExpected */ .Iy)(expected, observed)}`,
            ...measured,
        };
    }
    if (at_most !== undefined && value > at_most + slack(at_most, value)) {
        return {
            status: 'failed',
            reason: 'above_maximum',
            what: `${shown}, allowed is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatExpected */ .Iy)(expected, observed)}`,
            ...measured,
        };
    }
    return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}


/***/ }),

/***/ 79901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ countAgainst)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _categories_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8570);
/* harmony import */ var _category_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55527);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62305);
/* harmony import */ var _count_cells_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18692);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12196);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51);







/**
 * Counts a table into the cells and the values of a profile.
 *
 * @throws UserError `empty` where the table has no rows, `missing_column` where `only` names a column that the reference
 * does not have
 */
async function countAgainst(reference, table, options = {}) {
    const { leaveOut = [], only, group, window } = options;
    const known = new Set(reference.columns.map(({ name }) => name));
    const unknown = only?.find((name) => !known.has(name));
    if (unknown !== undefined) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('missing_column', {
            what: `the reference has no column ${JSON.stringify(unknown)}`,
            fix: 'write the name as the reference has it',
        });
    }
    const asked = reference.columns.filter(({ name }) => !leaveOut.includes(name) && (only?.includes(name) ?? true));
    const ways = asked.map((column) => [column, wayOf(column, table)]);
    const needed = ways.flatMap(([, way]) => (way.kind === 'absent' ? [] : [way.column.name]));
    const names = [...new Set([...needed, ...(group ?? [])])];
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .withRows */ .Qx)(table, { names, window }, async (rows) => {
        const blocks = group && (await (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .blocksOf */ .SH)(rows, group));
        const presences = await presencesOf(rows, ways);
        const columns = new Map();
        for (const [profile, way] of ways)
            columns.set(profile.name, await countColumn(rows, profile, way, { presences, blocks }));
        const extra = table.columns.map(({ name }) => name).filter((name) => !known.has(name) && !leaveOut.includes(name));
        return { rows: rows.count, columns, extra };
    });
}
function wayOf(reference, { dialect, find }) {
    const column = find(reference.name);
    if (!column)
        return { kind: 'absent' };
    if (reference.kind === 'numeric') {
        const value = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .numberOf */ .rl)(column, dialect);
        return value === undefined ? { kind: 'presence', column, otherType: true } : { kind: 'numeric', column, value };
    }
    if (reference.kind === 'categorical') {
        const value = comparable(reference, column) ? categoryIn(reference, column, dialect) : undefined;
        return value === undefined ? { kind: 'presence', column, otherType: true } : { kind: 'categorical', column, value };
    }
    return { kind: 'presence', column, otherType: false };
}
/** Whether the text of a cell means what it meant in the reference: numbers are no names, unless they were before. */
function comparable(reference, { type: { kind } }) {
    if ((0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .isUntyped */ .md)(kind) || (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .isUntyped */ .md)(reference.type))
        return true;
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumberType */ .qS)(kind) === (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumberType */ .qS)(reference.type);
}
function categoryIn(reference, column, dialect) {
    const booleans = ['true', 'false'].map(_category_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashOf */ .qQ);
    const boolean = reference.type === 'boolean' || (0,_category_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .hashesOf */ .mU)(reference.hashes).every((hash) => booleans.includes(hash));
    return (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .categoryOf */ .Qd)(column, dialect, boolean);
}
/** Which of the columns that are not compared hold how many values, in one reading. */
async function presencesOf(rows, ways) {
    const columns = ways.flatMap(([, way]) => (way.kind === 'presence' ? [way.column] : []));
    if (columns.length === 0)
        return new Map();
    const { dialect } = rows.table;
    const counts = columns.map((column, index) => `count(${somethingIn(column, dialect)}) AS n${index}`);
    const [row] = await rows.table.scan('presence', `SELECT ${counts.join(', ')} FROM ${rows.from}`);
    return new Map(columns.map(({ name }, index) => [name, Number(row?.[`n${index}`] ?? 0)]));
}
/** As `presentOf`; the word for NaN is nothing too, for a column without any other value has no other reading. */
function somethingIn(column, dialect) {
    const present = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .presentOf */ .ZU)(column, dialect);
    if (!(0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .isUntyped */ .md)(column.type.kind))
        return present;
    return `CASE WHEN NOT coalesce(${dialect.isNaN(`(${dialect.parseNotFinite(`(${present})`)})`)}, false) THEN ${present} END`;
}
async function countColumn(rows, reference, way, { presences, blocks }) {
    if (way.kind === 'absent')
        return way;
    const { column } = way;
    if (way.kind === 'presence') {
        const count = presences.get(column.name) ?? 0;
        const there = { missing: rows.count - count, count };
        return way.otherType
            ? { kind: 'other_type', engineType: column.engineType, ...there }
            : { kind: 'presence', ...there };
    }
    if (reference.kind === 'numeric') {
        const present = (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .isUntyped */ .md)(column.type.kind) ? (0,_cells_js__WEBPACK_IMPORTED_MODULE_5__/* .presentOf */ .ZU)(column, rows.table.dialect) : undefined;
        const numbers = { value: way.value, present, distinct: likelyDistinct(reference) };
        const how = { squares: false };
        const { counts, missing, unreadable } = await (0,_count_cells_js__WEBPACK_IMPORTED_MODULE_6__/* .countCells */ .h)(rows, column.name, numbers, reference.edges, how);
        const { sum_of_squares: _, ...told } = counts;
        const made = { kind: 'numeric', reference, missing, unreadable, interpolated: false, ...told };
        return blocks ? { ...made, design_effects: await (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .numericDesign */ .CL)(rows, reference, numbers, blocks) } : made;
    }
    if (reference.kind === 'categorical') {
        const made = await (0,_categories_js__WEBPACK_IMPORTED_MODULE_1__/* .countListed */ .DF)(rows, reference, way.value);
        return blocks ? { ...made, design_effects: await (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .categoricalDesign */ .dS)(rows, reference, way.value, blocks) } : made;
    }
    throw new Error(`a column that is ${reference.kind} is not counted`);
}
/** Where half of the reference's rows have a value of their own, so will those of a larger table. */
function likelyDistinct({ distinct, count, edges }) {
    return distinct > edges.length && distinct > count / 2 ? Number.POSITIVE_INFINITY : distinct;
}


/***/ }),

/***/ 15211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T7: () => (/* binding */ cellMeans),
/* harmony export */   VO: () => (/* binding */ cellCounts),
/* harmony export */   Xp: () => (/* binding */ quantileEdge),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
// The cells of a numeric column in the order of their values: below the first edge, the first edge itself, between it and
// the next, … above the last. Those with an even index are open intervals, the others single values.
/** Rows in each cell; one more than two for each edge. */
function cellCounts({ at, between }) {
    const counts = new Float64Array(at.length + between.length);
    for (const [index, count] of between.entries())
        counts[2 * index] = count;
    for (const [index, count] of at.entries())
        counts[2 * index + 1] = count;
    return counts;
}
/** Whether a cell is an open interval and not one value. */
function isOpen(cell) {
    return cell % 2 === 0;
}
/**
 * Where the rows of each cell lie on average: the edge itself, or the mean of what lies between two. An empty cell lies
 * anywhere in it.
 */
function cellMeans(edges, ...sides) {
    const means = new Float64Array(2 * edges.length + 1);
    for (const [index, edge] of edges.entries())
        means[2 * index + 1] = edge;
    for (let index = 0; index <= edges.length; index++) {
        const rows = sides.reduce((sum, { between }) => sum + (between[index] ?? 0), 0);
        const sum = sides.reduce((total, { sums }) => total + (sums[index] ?? 0), 0);
        const [lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY] = [edges[index - 1], edges[index]];
        const middle = Number.isFinite(lower) ? lower : upper;
        // Rounding may leave a mean a hair outside its cell.
        means[2 * index] = rows > 0 ? Math.min(upper, Math.max(lower, sum / rows)) : middle;
    }
    return means;
}
/**
 * The smallest edge that at least such a share of the finite values does not exceed.
 *
 * @param share in (0, 1]
 * @returns its index among the edges; the last where rounding leaves none
 */
function quantileEdge({ at, between }, share) {
    const total = at.reduce((sum, count) => sum + count, 0) + between.reduce((sum, count) => sum + count, 0);
    let below = 0;
    for (const [index, count] of at.entries()) {
        below += (between[index] ?? 0) + count;
        // 0.07 · 100 is a little more than 7.
        if (below >= share * total * (1 - 1e-12))
            return index;
    }
    return at.length - 1;
}


/***/ }),

/***/ 62506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ chiSquare),
/* harmony export */   Wp: () => (/* binding */ chiSquareTest),
/* harmony export */   gs: () => (/* binding */ oneSampleChiSquareTest)
/* harmony export */ });
/* unused harmony export chiSquareUpperTail */
/* harmony import */ var _incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3308);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16439);


/**
 * Two-sample X² over all cells, none merged: Σ (observed − expected)²/expected over both rows, expected from the margins.
 *
 * @param reference rows in each cell; current likewise, and as long; cells empty on both sides count for nothing
 * @returns ≥ 0; 0 where a sample has no rows
 * @see Pearson 1900; Agresti 2002, Categorical data analysis, section 3.2
 */
const chiSquare = (reference, current) => {
    let n = 0;
    let m = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        n += reference[cell];
        m += current[cell];
    }
    if (n === 0 || m === 0)
        return 0;
    let sum = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        const a = reference[cell];
        const b = current[cell];
        const difference = m * a - n * b;
        if (a + b > 0)
            sum += (difference * difference) / (a + b);
    }
    return sum / n / m;
};
/**
 * The two-sample test with its closed-form p-value, which holds where all expected counts are at least about five. For
 * comparison with other tools; our own p-value is by redraws.
 *
 * @param yates takes Yates's continuity correction where there are two cells
 * @throws RangeError where the samples differ in length, or a sample has no rows
 */
function chiSquareTest(reference, current, { yates = false } = {}) {
    const [n, m] = [rows('reference', reference), rows('current', current)];
    sameLength(reference, current);
    const cells = Array.from(reference, (count, cell) => [count, current[cell]]).filter(([a, b]) => a + b > 0);
    const degreesOfFreedom = cells.length - 1;
    let statistic = chiSquare(reference, current);
    if (yates && degreesOfFreedom === 1) {
        // In a table of two by two all four cells are equally far from what is expected: |m a − n b|/(n + m).
        const [[a, b], [c, d]] = cells;
        const distance = Math.abs(a * d - b * c) / (n + m);
        if (distance > 0)
            statistic *= ((distance - Math.min(0.5, distance)) / distance) ** 2;
    }
    return { statistic, degreesOfFreedom, p: chiSquareUpperTail(statistic, degreesOfFreedom) };
}
/**
 * The one-sample test of current counts against the shares of a reference, as if these were known without error. They are
 * not: with equal sizes and ten categories it rejects 49 % of innocent samples at 5 %. Only for comparison with tools that
 * print it.
 *
 * @throws RangeError where the samples differ in length, a sample has no rows, or a current row lies in a cell that the
 * reference lacks
 */
function oneSampleChiSquareTest(reference, current) {
    const [n, m] = [rows('reference', reference), rows('current', current)];
    sameLength(reference, current);
    let statistic = 0;
    let cells = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        const expected = (reference[cell] / n) * m;
        const count = current[cell];
        if (expected === 0 && count === 0)
            continue;
        if (expected === 0)
            throw new RangeError(`cell ${cell} holds ${count} current rows and no reference row`);
        cells++;
        statistic += (count - expected) ** 2 / expected;
    }
    return { statistic, degreesOfFreedom: cells - 1, p: chiSquareUpperTail(statistic, cells - 1) };
}
/**
 * The probability that a chi-square variable exceeds x, exact far into the tail.
 *
 * @param x not NaN
 * @param degreesOfFreedom ≥ 0; without any the variable is 0
 * @throws RangeError where an argument is outside its range
 */
function chiSquareUpperTail(x, degreesOfFreedom) {
    if (degreesOfFreedom === 0)
        return x > 0 ? 0 : 1;
    return (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .upperGamma */ .QN)(degreesOfFreedom / 2, x / 2);
}
function rows(name, counts) {
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell++) {
        const count = counts[cell];
        (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .inRange */ .r)(`a cell of the ${name}`, count, 0, Number.MAX_VALUE);
        sum += count;
    }
    if (sum === 0)
        throw new RangeError(`the ${name} has no rows`);
    return sum;
}
function sameLength(reference, current) {
    if (reference.length !== current.length) {
        throw new RangeError(`${reference.length} reference cells and ${current.length} current cells`);
    }
}


/***/ }),

/***/ 87707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ drawCells)
/* harmony export */ });
/* unused harmony export drawHypergeometric */
// Bound once: in the inner loop a look-up of the global costs more than the function, by far so where it is sandboxed.
const { exp, floor, log, log1p, max, min, sqrt } = Math;
/** Where the draws' mean is below this, inversion is faster than rejection. */
const inversionBelow = 10;
/** Of so few factors the product is taken as it stands: 24 of 10¹⁰ are 10²⁴⁰. */
const fewFactors = 24;
/** Natural logarithms of the factorials below 1,024; beyond, Stirling's series needs one term for twelve digits. */
const logFactorials = new Float64Array(1024);
for (let n = 2; n < logFactorials.length; n++)
    logFactorials[n] = logFactorial(n - 1) + log(n);
/** 2√(2/e) and 3 − 2√(3/e), the constants of the table mountain hat (Stadlober 1990). */
const hatWidth = 1.7155277699214135;
const hatShift = 0.8989161620588988;
/** Standard deviations beyond which no mass is left that a double could hold. */
const reach = 16;
/**
 * How many of the drawn are successes: one hypergeometric number, exactly distributed. Its cost does not depend on the sizes.
 *
 * Symmetry brings every case to at most half the population on both margins. Then inversion from 0 where the mean is below
 * 10, else ratio of uniforms with the table mountain hat; the density is compared with the mode's by differences of
 * Stirling's series, which keep ten digits at populations of 10¹⁰.
 *
 * @param successes in the population, whole, ≥ 0; likewise failures
 * @param draws without replacement, whole, 0 ≤ draws ≤ successes + failures; not checked, for this is the inner loop
 * @see Stadlober 1990, The ratio of uniforms approach for generating discrete random variates, Journal of Computational and
 * Applied Mathematics 31, 181–189 (HRUA)
 */
function drawHypergeometric(random, successes, failures, draws) {
    const population = successes + failures;
    const rare = successes <= failures ? successes : failures;
    const taken = draws <= population - draws ? draws : population - draws;
    let drawn = 0;
    if (rare > 0 && taken > 0) {
        drawn =
            rare * taken < inversionBelow * population
                ? invert(random.uniform(), population, rare, taken)
                : reject(random, population, rare, taken);
    }
    if (successes > failures)
        drawn = taken - drawn;
    return taken < draws ? successes - drawn : drawn;
}
/**
 * Draws rows without replacement from cells: one multivariate hypergeometric vector, cell by cell, each given those before.
 *
 * @param totals rows of each cell, whole, ≥ 0
 * @param draws rows to draw, whole, 0 ≤ draws ≤ the sum of totals; not checked, for this is the inner loop
 * @param population the sum of totals
 * @param into receives the rows drawn from each cell, as long as totals
 */
function drawCells(random, totals, draws, population, into) {
    let rows = population;
    let left = draws;
    for (let cell = 0; cell < totals.length; cell++) {
        const total = totals[cell];
        const drawn = total === 0 || left === 0 ? 0 : drawHypergeometric(random, total, rows - total, left);
        into[cell] = drawn;
        left -= drawn;
        rows -= total;
    }
}
/** The number of successes at which the distribution function passes u, counted up from 0. */
function invert(u, population, rare, taken) {
    const few = rare <= taken ? rare : taken;
    const many = rare <= taken ? taken : rare;
    let mass = massAtZero(population, few, many);
    let rest = u;
    let drawn = 0;
    while (rest >= mass && drawn < few) {
        rest -= mass;
        drawn++;
        mass *= ((few - drawn + 1) * (many - drawn + 1)) / (drawn * (population - few - many + drawn));
    }
    return drawn;
}
/** C(N − b, a)/C(N, a): the probability that none of `few` is among `many` of a population. */
function massAtZero(population, few, many) {
    const others = population - many;
    if (few <= fewFactors) {
        let numerator = 1;
        let denominator = 1;
        for (let i = 0; i < few; i++) {
            numerator *= others - i;
            denominator *= population - i;
        }
        return numerator / denominator;
    }
    if (population < logFactorials.length) {
        return exp(logFactorial(others) - logFactorial(others - few) - logFactorial(population) + logFactorial(population - few));
    }
    return exp((population + 0.5) * log1p(-few / population) -
        (others + 0.5) * log1p(-few / others) +
        few * log((others - few) / (population - few)) +
        (few / (population - few) / population - few / (others - few) / others) / 12);
}
/** Ratio of uniforms; rare and taken are at most half the population, and the mean at least 10. */
function reject(random, population, rare, taken) {
    const share = rare / population;
    const centre = taken * share + 0.5;
    const deviation = sqrt(((population - taken) * taken * share * (1 - share)) / (population - 1) + 0.5);
    const width = hatWidth * deviation + hatShift;
    const lowest = max(0, floor(centre - reach * deviation));
    const beyond = min(rare, taken, floor(centre + reach * deviation)) + 1;
    const mode = floor(((taken + 1) * (rare + 1)) / (population + 2));
    const rareLeft = rare - mode;
    const takenLeft = taken - mode;
    const others = population - rare - taken + mode;
    const tabled = population < logFactorials.length;
    const atMode = tabled
        ? logFactorial(mode) + logFactorial(rareLeft) + logFactorial(takenLeft) + logFactorial(others)
        : 0;
    for (;;) {
        const u = random.uniform();
        const at = centre + (width * (random.uniform() - 0.5)) / u;
        if (!(at >= lowest && at < beyond))
            continue;
        const drawn = floor(at);
        const step = drawn - mode;
        const height = tabled
            ? atMode -
                logFactorial(drawn) -
                logFactorial(rareLeft - step) -
                logFactorial(takenLeft - step) -
                logFactorial(others + step)
            : logRatio(mode, rareLeft, takenLeft, others, step);
        if (u * (4 - u) - 3 <= height)
            return drawn;
        if (u * (u - height) < 1 && 2 * log(u) <= height)
            return drawn;
    }
}
/** Log of the density `step` from the mode over that at the mode, of a table with these four cells at the mode. */
function logRatio(both, rareLeft, takenLeft, others, step) {
    if (step === 0)
        return 0;
    const moved = both + step;
    const rareMoved = rareLeft - step;
    const takenMoved = takenLeft - step;
    const othersMoved = others + step;
    let sum = 0;
    // What each factorial owes to x·log x, as one quotient for all four.
    let quotient = 1;
    if (both < 512 && moved < 1024)
        sum += logFactorial(moved) - logFactorial(both);
    else {
        sum += growth(both, step, moved);
        quotient *= moved;
    }
    if (rareLeft < 512 && rareMoved < 1024)
        sum += logFactorial(rareMoved) - logFactorial(rareLeft);
    else {
        sum += growth(rareLeft, -step, rareMoved);
        quotient /= rareMoved;
    }
    if (takenLeft < 512 && takenMoved < 1024)
        sum += logFactorial(takenMoved) - logFactorial(takenLeft);
    else {
        sum += growth(takenLeft, -step, takenMoved);
        quotient /= takenMoved;
    }
    sum += growth(others, step, othersMoved);
    quotient *= othersMoved;
    return -sum - step * log(quotient);
}
/** log (from + step)! − log from! − step·log(from + step), by Stirling's series, for at least a few hundred. */
function growth(from, step, to) {
    return (from + 0.5) * log1p(step / from) - step - step / (12 * from * to);
}
function logFactorial(n) {
    return logFactorials[n];
}


/***/ }),

/***/ 3308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ normalUpperTail),
/* harmony export */   QN: () => (/* binding */ upperGamma),
/* harmony export */   Ts: () => (/* binding */ lowerGamma)
/* harmony export */ });
/* harmony import */ var _saddle_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82244);

/**
 * The regularised upper incomplete gamma function Q(a, x): the probability that a gamma variable of shape a exceeds x.
 *
 * @param a shape, > 0, finite
 * @param x not NaN; 1 is returned below 0
 * @returns a relative error of about 1e−13 down to the smallest double, for shapes up to 1e10
 * @throws RangeError where an argument is outside its range
 * @see DLMF 8.11.4 (series), 8.9.2 (continued fraction, evaluated after Lentz); the density in front by Loader 2000
 */
function upperGamma(a, x) {
    inRange(a, x);
    if (x <= 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    return x < a + 1 ? 1 - series(a, x) : continuedFraction(a, x);
}
/** The regularised lower incomplete gamma function P(a, x) = 1 − Q(a, x), as exact where it is small. */
function lowerGamma(a, x) {
    inRange(a, x);
    if (x <= 0)
        return 0;
    if (x === Number.POSITIVE_INFINITY)
        return 1;
    return x < a + 1 ? series(a, x) : 1 - continuedFraction(a, x);
}
/** The probability that a standard normal variable exceeds z, with a relative error of about 1e−13 in the upper tail. */
function normalUpperTail(z) {
    const half = upperGamma(0.5, (z * z) / 2) / 2;
    return z >= 0 ? half : 1 - half;
}
/** xᵃ e⁻ˣ / Γ(a + 1) */
function density(a, x) {
    return Math.exp(-(0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .deviance */ .M)(a, x) - (0,_saddle_point_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$)(a)) / Math.sqrt(2 * Math.PI * a);
}
function series(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1; term > sum * 1e-17; n++) {
        term *= x / (a + n);
        sum += term;
    }
    return Math.min(1, density(a, x) * sum);
}
function continuedFraction(a, x) {
    let b = x + 1 - a;
    let c = Number.POSITIVE_INFINITY;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1;; n++) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) < 3e-16)
            break;
    }
    return Math.min(1, density(a, x) * a * fraction);
}
function inRange(a, x) {
    if (!(a > 0 && a < Number.POSITIVE_INFINITY))
        throw new RangeError(`shape is ${a}, not in (0, ∞)`);
    if (Number.isNaN(x))
        throw new RangeError('x is NaN');
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

/***/ 76092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ jensenShannonDistance),
/* harmony export */   r0: () => (/* binding */ correctedDistance),
/* harmony export */   vh: () => (/* binding */ jensenShannonDivergence)
/* harmony export */ });
// Bound once: in the inner loop a look-up of the global costs more than the function, by far so where it is sandboxed.
const { log, max, min, sqrt } = Math;
/**
 * Jensen–Shannon divergence of the shares behind two samples of counts, in bits.
 *
 * @param reference rows, or weights, in each cell; current likewise, and as long
 * @returns in [0, 1]: 0 for equal shares, 1 where no cell is shared; NaN where a sample has no rows
 * @see Lin 1991, Divergence measures based on the Shannon entropy, IEEE Transactions on Information Theory 37, 145–151
 */
const jensenShannonDivergence = (reference, current) => {
    let n = 0;
    let m = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        n += reference[cell];
        m += current[cell];
    }
    let sum = 0;
    for (let cell = 0; cell < reference.length; cell++) {
        const p = reference[cell] / n;
        const q = current[cell] / m;
        // 0·log 0 is 0.
        if (p > 0)
            sum += p * log((2 * p) / (p + q));
        if (q > 0)
            sum += q * log((2 * q) / (p + q));
    }
    if (n === 0 || m === 0)
        return Number.NaN;
    return min(1, max(0, sum / (2 * Math.LN2)));
};
/** The square root of the divergence: a metric, in [0, 1]. */
const jensenShannonDistance = (reference, current) => sqrt(jensenShannonDivergence(reference, current));
/**
 * The distance less what noise alone makes of it: √max(0, divergence − mean).
 *
 * @param divergence as observed
 * @param mean of the divergence over redraws of the same counts
 */
function correctedDistance(divergence, mean) {
    return sqrt(max(0, divergence - mean));
}


/***/ }),

/***/ 40452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ kolmogorovSmirnov),
/* harmony export */   h_: () => (/* binding */ kolmogorovSmirnovBounds),
/* harmony export */   nx: () => (/* binding */ exactKolmogorovSmirnovP)
/* harmony export */ });
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16439);
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);


// Looked up once: in the sandbox of a test each look at Math costs more than what it computes.
const { abs, max } = Math;
/**
 * The two-sample Kolmogorov–Smirnov statistic D: the largest |F − G|, read where a cell ends. Each cell is one tied value.
 *
 * @param reference counts over cells in ascending order of their values; likewise current
 * @returns in [0, 1]
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Smirnov 1939, Bulletin Mathématique de l'Université de Moscou 2
 */
function kolmogorovSmirnov(reference, current) {
    return kolmogorovSmirnovBounds(reference, current, () => false)[0];
}
/**
 * What D can be where some cells are open intervals, in which the values stand in an order that nobody knows: at least the
 * largest |F − G| at an edge, at most what it is with all of one sample's values in a cell before all of the other's, which
 * is the largest of |F(right⁻) − G(left)| and |G(right⁻) − F(left)|.
 *
 * @param open whether the cell of this index is an open interval, not one value
 * @returns [D, D⁺], 0 ≤ D ≤ D⁺ ≤ 1; equal where no cell is open
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 */
function kolmogorovSmirnovBounds(reference, current, open) {
    // The cumulative counts are divided, not the shares summed: whole counts make D exact to the last digit.
    const [n, m] = (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .totals */ .S)(reference, current);
    let [f, g, lower, upper] = [0, 0, 0, 0];
    (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .eachShare */ .H)(reference, current, (_p, _q, cell) => {
        const [left, leftToo] = [f / n, g / m];
        f += reference[cell];
        g += current[cell];
        const [right, rightToo] = [f / n, g / m];
        lower = max(lower, abs(right - rightToo));
        if (open(cell))
            upper = max(upper, abs(right - leftToo), abs(rightToo - left));
    });
    return [lower, max(lower, upper)];
}
/** The most steps that the exact law takes: SciPy's own limit, 10,000 values in each sample. */
const mostSteps = 1e8;
/**
 * The exact chance that D is at least as large as seen, where both samples are of one continuous distribution: of all the
 * ways to merge them, the share in which the path of counts (i, j) comes as far from the diagonal as |i/n − j/m| ≥ D. As in
 * SciPy, ties are not looked at: where there are some, the chance is too high, never too low.
 *
 * All terms are added, none is subtracted, so that the smallest chance is as exact as the largest.
 *
 * @param d in [0, 1], taken to the nearest value that the statistic can have
 * @param n size of one sample, a whole number ≥ 1; likewise m; n·m ≤ 1e8
 * @returns in [0, 1]
 * @throws RangeError where an argument is outside its range
 * @see Hodges 1958, The significance probability of the Smirnov two-sample test, Arkiv för Matematik 3
 */
function exactKolmogorovSmirnovP(d, n, m) {
    (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .inRange */ .r)('D', d, 0, 1);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .W)('n', n, 1);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .W)('m', m, 1);
    (0,_range_js__WEBPACK_IMPORTED_MODULE_1__/* .inRange */ .r)('n·m', n * m, 1, mostSteps);
    const unit = greatestCommonDivisor(n, m);
    // In whole numbers: |i·m − j·n| is a multiple of the common divisor, and D of the divisor over n·m.
    const far = Math.round(d * (n / unit) * m) * unit;
    // chance[j] for this i: that a path through (i, j) has been far by then; 1 outside the band around the diagonal,
    // which is empty for a D of 0. Of the
    // orders in which i and j values can have come, a share i/(i + j) came to (i, j) by a value of the first sample.
    const chance = new Float64Array(m + 1).fill(1);
    for (let i = 0; i <= n; i += 1) {
        const first = max(0, Math.floor((i * m - far) / n) + 1);
        const last = Math.min(m, Math.ceil((i * m + far) / n) - 1);
        let left = first > 0 ? 1 : 0;
        for (let j = first; j <= last; j += 1) {
            left = i + j === 0 ? 0 : (chance[j] * i + left * j) / (i + j);
            chance[j] = left;
        }
    }
    return Math.min(1, chance[m]);
}
function greatestCommonDivisor(a, b) {
    return b === 0 ? a : greatestCommonDivisor(b, a % b);
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

/***/ 29189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ psiTerm),
/* harmony export */   P: () => (/* binding */ populationStability)
/* harmony export */ });
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);

/** The least share that a cell is taken to have: without one, a single empty cell makes the index infinite. */
const floor = 1e-4;
/**
 * Population stability index of two distributions over the same cells, Σ(q − p) ln(q/p), which is Jeffreys' divergence. A
 * share under 1e-4 is raised to it on both sides, and the shares of that side are then divided by their new sum.
 *
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Jeffreys 1946, Proceedings of the Royal Society A 186; Siddiqi 2006, Credit Risk Scorecards, chapter 9; Yurdakul 2018,
 * Statistical properties of population stability index
 */
function populationStability(reference, current) {
    let [sumP, sumQ] = [0, 0];
    (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .eachShare */ .H)(reference, current, (p, q) => {
        sumP += Math.max(floor, p);
        sumQ += Math.max(floor, q);
    });
    const contributions = [];
    let [value, floored, flooredPart] = [0, 0, 0];
    (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .eachShare */ .H)(reference, current, (p, q) => {
        const contribution = psiTerm(Math.max(floor, p) / sumP, Math.max(floor, q) / sumQ);
        contributions.push(contribution);
        value += contribution;
        if (Math.min(p, q) >= floor)
            return;
        floored += 1;
        flooredPart += contribution;
    });
    return { value, floored, flooredPart, contributions };
}
/** What a cell with shares p and q, both above 0, adds to the index: never below 0. */
function psiTerm(p, q) {
    return (q - p) * Math.log(q / p);
}


/***/ }),

/***/ 33247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Random)
});

;// CONCATENATED MODULE: ./node_modules/pure-rand/lib/esm/generator/xoroshiro128plus.js
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion


;// CONCATENATED MODULE: ./lib/src/stats/random.js

// Looked up once: in the sandbox of a test each look at Math costs more than what it computes.
const { imul } = Math;
/** Uniform random numbers that depend on nothing but the text they were seeded with. */
class Random {
    #generator;
    /** @param seed any text; texts that differ in one character give unrelated numbers */
    constructor(seed) {
        this.#generator = xoroshiro128plusFromState(seedWords(seed));
    }
    /** The next number in [0, 1): a multiple of 2⁻⁵³, from the upper bits of two words of the generator. */
    uniform() {
        const high = this.#generator.next() >>> 5;
        const low = this.#generator.next() >>> 6;
        return (high * 67_108_864 + low) / 9_007_199_254_740_992;
    }
}
/**
 * Four words of seed: FNV-1a over the UTF-16 units of the text and the number of the word, each finished with MurmurHash3's
 * mix, so that every bit of the text reaches every bit of the state.
 */
function seedWords(seed) {
    const words = [0, 1, 2, 3].map((word) => {
        let hash = 0x811c9dc5 ^ imul(word, 0x9e3779b9);
        for (let index = 0; index < seed.length; index++) {
            hash = imul(hash ^ seed.charCodeAt(index), 0x01000193);
        }
        return mix(hash ^ seed.length);
    });
    // Of all states only this one never leaves itself.
    return words.every((word) => word === 0) ? [1, 0, 0, 0] : words;
}
/** The finaliser of MurmurHash3 (Appleby 2011), 32 bits. */
function mix(word) {
    let hash = imul(word ^ (word >>> 16), 0x85ebca6b);
    hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}


/***/ }),

/***/ 82244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError),
/* harmony export */   M: () => (/* binding */ deviance)
/* harmony export */ });
// Bound once: in the inner loop a look-up of the global costs more than the function, by far so where it is sandboxed.
const { abs, log } = Math;
/** Terms of Stirling's series for log x!, the coefficients of x⁻¹, x⁻³, … */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
/**
 * The error of Stirling's formula: log Γ(x + 1) − (x + ½) log x + x − ½ log 2π.
 *
 * @param x > 0
 * @returns exact to about 1e−15
 * @see Loader 2000, Fast and accurate computation of binomial probabilities
 */
function stirlingError(x) {
    if (x < 15) {
        // Γ(x + 1) by its recurrence from where the series is exact.
        let shifted = x;
        let product = 1;
        while (shifted < 15) {
            shifted++;
            product *= shifted;
        }
        return (shifted + 0.5) * log(shifted) - shifted + stirlingError(shifted) - log(product) - (x + 0.5) * log(x) + x;
    }
    const square = 1 / (x * x);
    return stirling.reduceRight((sum, coefficient) => sum * square + coefficient, 0) / x;
}
/**
 * The deviance x·log(x/mean) + mean − x, without the cancellation where x is near the mean.
 *
 * @param x ≥ 0
 * @param mean > 0
 * @see Loader 2000, section 3
 */
function deviance(x, mean) {
    if (x === 0)
        return mean;
    const difference = x - mean;
    if (abs(difference) >= 0.1 * (x + mean))
        return x * log(x / mean) - difference;
    const v = difference / (x + mean);
    let power = 2 * x * v;
    let sum = difference * v;
    for (let odd = 3;; odd += 2) {
        power *= v * v;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}


/***/ }),

/***/ 8696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ eachShare),
/* harmony export */   S: () => (/* binding */ totals)
/* harmony export */ });
/** The sum of counts. @throws RangeError where one is negative or not finite, or where nothing was counted */
function total(counts) {
    let sum = 0;
    for (let cell = 0; cell < counts.length; cell += 1) {
        const count = counts[cell];
        if (!(count >= 0 && count < Number.POSITIVE_INFINITY))
            throw new RangeError(`${count} is no count`);
        sum += count;
    }
    if (!(sum > 0 && sum < Number.POSITIVE_INFINITY))
        throw new RangeError(`the counts sum to ${sum}`);
    return sum;
}
/**
 * The totals of two samples that are counted over the same cells.
 *
 * @throws RangeError where they are not counted over the same number of cells, one of them is empty, or a count is negative
 * or not finite
 */
function totals(reference, current) {
    if (reference.length !== current.length) {
        throw new RangeError(`${reference.length} cells in the reference, ${current.length} in the current sample`);
    }
    return [total(reference), total(current)];
}
/**
 * Visits the shares of two samples, cell by cell: in [0, 1], summing to 1 on each side.
 *
 * @throws RangeError as `totals`
 */
function eachShare(reference, current, visit) {
    const [n, m] = totals(reference, current);
    for (let cell = 0; cell < reference.length; cell += 1) {
        visit(reference[cell] / n, current[cell] / m, cell);
    }
}


/***/ }),

/***/ 70448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ totalVariation),
/* harmony export */   t1: () => (/* binding */ lInfinity)
/* harmony export */ });
/* unused harmony export robustLInfinity */
/* harmony import */ var _shares_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8696);


// Looked up once: in the sandbox of a test each look at Math costs more than what it computes.
const { abs } = Math;
/**
 * Total variation distance of two distributions over the same cells, ½ Σ|p − q|: the share of the rows that would have to
 * change their cell.
 *
 * @returns in [0, 1]
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Levin, Peres & Wilmer 2009, Markov Chains and Mixing Times, proposition 4.2
 */
function totalVariation(reference, current) {
    let sum = 0;
    (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .eachShare */ .H)(reference, current, (p, q) => {
        sum += abs(p - q);
    });
    return Math.min(1, sum / 2);
}
/**
 * L∞ distance of two distributions over the same cells: the largest |p − q|.
 *
 * @returns a value in [0, 1] and the index of its cell
 * @throws RangeError where the samples are not counted over the same cells, or one of them is empty
 * @see Breck et al. 2019, Data validation for machine learning, MLSys, section 3.2
 */
function lInfinity(reference, current) {
    let largest = { value: 0, cell: 0 };
    (0,_shares_js__WEBPACK_IMPORTED_MODULE_0__/* .eachShare */ .H)(reference, current, (p, q, cell) => {
        const value = abs(p - q);
        if (value > largest.value)
            largest = { value, cell };
    });
    return largest;
}
/**
 * L∞ distance less what noise alone reaches with probability alpha, by the two-sample Kolmogorov–Smirnov bound:
 * max(0, L∞ − √(−½ ln(α/2)) √((n + m)/(n m))).
 *
 * @param alpha in (0, 1]; 0.003 is Deequ's
 * @returns a value in [0, 1], and the index of the cell of the largest change
 * @throws RangeError where alpha is outside its range, the samples are not counted over the same cells, or one is empty
 * @see Schelter et al. 2018, Automating large-scale data quality verification, VLDB 11; the bound: Smirnov 1948, Annals of
 * Mathematical Statistics 19, 279–281
 */
function robustLInfinity(reference, current, alpha) {
    inRange('alpha', alpha, Number.MIN_VALUE, 1);
    const { value, cell } = lInfinity(reference, current);
    const [n, m] = totals(reference, current);
    return { value: Math.max(0, value - Math.sqrt((-Math.log(alpha / 2) / 2) * (1 / n + 1 / m))), cell };
}


/***/ }),

/***/ 69856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ wasserstein)
/* harmony export */ });
/* unused harmony export normalizedWasserstein */
/* harmony import */ var _weighted_sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29904);

/**
 * Wasserstein-1 distance of two weighted samples, ∫|F − G|: how far the mass of one has to be moved, on average, to become
 * the other.
 *
 * @returns ≥ 0, in the values' unit
 * @throws RangeError where a sample is empty, or holds a position that is not finite or a weight that is none
 * @see Vallender 1974, Theory of Probability and its Applications 18; Ramdas, García Trillos & Cuturi 2017, Entropy 19
 */
function wasserstein(reference, current) {
    let sum = 0;
    for (const [width, difference] of (0,_weighted_sample_js__WEBPACK_IMPORTED_MODULE_0__/* .cumulativeDifferences */ .c)(reference, current))
        sum += width * Math.abs(difference);
    return sum;
}
/**
 * Wasserstein-1 distance over a measure of spread.
 *
 * @returns ≥ 0, without unit unless `none`; undefined where the spread is 0, for then no distance is large or small
 * @throws RangeError where a sample is empty, holds a position that is not finite or a weight that is none, or where the
 * limits are not in order
 * @see winsorising: Tukey 1962, The future of data analysis, Annals of Mathematical Statistics 33, section 14
 */
function normalizedWasserstein(reference, current, how) {
    switch (how.normalize) {
        case 'none':
            return wasserstein(reference, current);
        case 'reference_std':
            return over(wasserstein(reference, current), moments(reference).std);
        case 'range': {
            const [[least, greatest], [leastToo, greatestToo]] = [extremes(reference), extremes(current)];
            return over(wasserstein(reference, current), Math.max(greatest, greatestToo) - Math.min(least, leastToo));
        }
        case 'winsorised_std': {
            const [within, currentWithin] = [clipped(reference, how.limits), clipped(current, how.limits)];
            return over(wasserstein(within, currentWithin), moments(within).std);
        }
    }
}
function over(distance, spread) {
    return spread > 0 ? distance / spread : undefined;
}


/***/ }),

/***/ 29904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ moments),
/* harmony export */   E2: () => (/* binding */ overSameCells),
/* harmony export */   c: () => (/* binding */ cumulativeDifferences),
/* harmony export */   cz: () => (/* binding */ clipped)
/* harmony export */ });
/* unused harmony exports sampleOf, extremes */
/** Raw values, each of weight 1. */
function sampleOf(values) {
    return { positions: values };
}
/**
 * Weighted mean and population standard deviation, by the two-pass formula, from one of the values and in units of the
 * spread: right where all values are far from 0, huge or tiny, and exactly 0 where all are equal.
 *
 * @throws RangeError where the sample is empty, or holds a position beyond ±4e307 or a weight that is none
 */
function moments(sample) {
    const points = sorted(sample);
    const weight = points.reduce((sum, [, w]) => sum + w, 0);
    const [origin, last] = [points[0]?.[0] ?? 0, points[points.length - 1]?.[0] ?? 0];
    const unit = last - origin;
    if (unit === 0)
        return { mean: origin, std: 0 };
    const mean = points.reduce((sum, [x, w]) => sum + ((x - origin) / unit) * (w / weight), 0);
    const variance = points.reduce((sum, [x, w]) => sum + ((x - origin) / unit - mean) ** 2 * (w / weight), 0);
    return { mean: origin + mean * unit, std: Math.sqrt(variance) * unit };
}
/** The least and the greatest position that carries weight. @throws RangeError as `moments` */
function extremes(sample) {
    const points = sorted(sample);
    return [points[0]?.[0] ?? 0, points[points.length - 1]?.[0] ?? 0];
}
/** The sample with every position below `lower` moved to it, and every one above `upper`. @throws RangeError lower > upper */
function clipped(sample, [lower, upper]) {
    if (!(lower <= upper))
        throw new RangeError(`the limits ${lower} and ${upper} are not in order`);
    return { ...sample, positions: sample.positions.map((position) => Math.min(upper, Math.max(lower, position))) };
}
/**
 * Between any two neighbouring positions of either sample, how far they are apart and the difference of the cumulative
 * shares there, F − G.
 *
 * @throws RangeError as `moments`
 */
function* cumulativeDifferences(reference, current) {
    const [f, g] = [sorted(reference), sorted(current)];
    const [n, m] = [f, g].map((points) => points.reduce((sum, [, w]) => sum + w, 0));
    let [i, j, below, belowToo] = [0, 0, 0, 0];
    let from = Math.min(f[0]?.[0] ?? 0, g[0]?.[0] ?? 0);
    while (i < f.length || j < g.length) {
        const [x, y] = [f[i]?.[0] ?? Number.POSITIVE_INFINITY, g[j]?.[0] ?? Number.POSITIVE_INFINITY];
        const to = Math.min(x, y);
        if (to > from)
            yield [to - from, below / n - belowToo / m];
        from = to;
        if (x === to)
            below += f[i++]?.[1] ?? 0;
        if (y === to)
            belowToo += g[j++]?.[1] ?? 0;
    }
}
/**
 * Two samples as weights over the cells of one list: every position that carries weight in either, in ascending order.
 *
 * @throws RangeError as `moments`
 */
function overSameCells(reference, current) {
    const weights = new Map();
    for (const [side, sample] of [reference, current].entries()) {
        for (const [position, weight] of sorted(sample)) {
            const cell = weights.get(position) ?? [0, 0];
            cell[side] += weight;
            weights.set(position, cell);
        }
    }
    const positions = [...weights.keys()].sort((x, y) => x - y);
    const side = (which) => positions.map((position) => weights.get(position)?.[which] ?? 0);
    return { positions, reference: side(0), current: side(1) };
}
/** Positions farther from 0 could be infinitely far apart, and a distance over an infinite spread would be 0. */
const farthest = Number.MAX_VALUE / 4;
/** The points that carry weight, in ascending order. */
function sorted({ positions, weights }) {
    if (weights !== undefined && weights.length !== positions.length) {
        throw new RangeError(`${positions.length} positions, ${weights.length} weights`);
    }
    const points = [];
    positions.forEach((position, index) => {
        const weight = weights === undefined ? 1 : (weights[index] ?? 0);
        if (!(Math.abs(position) <= farthest))
            throw new RangeError(`${position} is no position`);
        if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
            throw new RangeError(`${weight} is no weight`);
        if (weight > 0)
            points.push([position, weight]);
    });
    if (points.length === 0)
        throw new RangeError('the sample is empty');
    return points.sort(([x], [y]) => x - y);
}


/***/ })

};
