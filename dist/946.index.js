export const id = 946;
export const ids = [946];
export const modules = {

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


/***/ }),

/***/ 57946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  metricsGate: () => (/* binding */ metricsGate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/sources/baseline.js
var sources_baseline = __webpack_require__(64780);
// EXTERNAL MODULE: ./lib/src/gates/gate.js
var gate = __webpack_require__(49962);
// EXTERNAL MODULE: ./lib/src/gates/metrics/acceptance.js
var acceptance = __webpack_require__(43540);
// EXTERNAL MODULE: ./lib/src/formats/metrics/read.js + 6 modules
var metrics_read = __webpack_require__(70010);
// EXTERNAL MODULE: ./lib/src/result/check.js
var check = __webpack_require__(62946);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/gates/rules/age.js
var rules_age = __webpack_require__(12918);
// EXTERNAL MODULE: ./lib/src/gates/rules/baseline.js
var baseline = __webpack_require__(24766);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/src/stats/normal.js
var normal = __webpack_require__(54643);
;// CONCATENATED MODULE: ./lib/src/stats/ratchet.js

/** Under this many values the noise is anybody's guess. */
const leastRuns = 10;
/**
 * The boundary of a ratchet. The best of N runs is good partly by luck, so what luck explains is taken off before the
 * tolerance is: max mᵢ − s·Φ⁻¹((N − 0.375)/(N + 0.25)) − tolerance, with s = median|mᵢ − mᵢ₋₁|/0.954. Differences of
 * neighbours and not of the mean, so that a model that got better over time does not look noisy; a history in which more
 * than half of them repeat has no noise. Where lower is better the same is computed in a mirror.
 *
 * @param history the values of earlier runs, oldest first, each finite
 * @param tolerance how much worse than that a run may be, ≥ 0, in the metric's unit
 * @returns undefined for a history of under ten values
 * @throws RangeError where a value is not finite or the tolerance is not a number ≥ 0
 * @see Blom 1958, Statistical estimates and transformed beta-variables, for the expected maximum of N normal values;
 * 0.954 = √2·Φ⁻¹(3/4), for the median of |X − Y|
 */
function ratchet(history, tolerance, better) {
    if (!(tolerance >= 0 && tolerance < Number.POSITIVE_INFINITY))
        throw new RangeError(`tolerance is ${tolerance}`);
    const strange = history.find((value) => !Number.isFinite(value));
    if (strange !== undefined)
        throw new RangeError(`the history holds ${strange}`);
    const runs = history.length;
    if (runs < leastRuns)
        return undefined;
    const sign = better === 'higher_is_better' ? 1 : -1;
    const best = sign * history.reduce((most, value) => Math.max(most, sign * value), Number.NEGATIVE_INFINITY);
    const noise = median(history.slice(1).map((value, index) => Math.abs(value - (history[index] ?? value)))) / 0.954;
    const luck = noise * (0,normal/* normalQuantile */.Z)((runs - 0.375) / (runs + 0.25));
    return { boundary: best - sign * (luck + tolerance), best, noise, runs };
}
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
    return (lower + upper) / 2;
}

// EXTERNAL MODULE: ./lib/src/gates/rules/bound.js
var rules_bound = __webpack_require__(65533);
// EXTERNAL MODULE: ./lib/src/gates/rules/known-metrics.js
var known_metrics = __webpack_require__(67466);
;// CONCATENATED MODULE: ./lib/src/gates/rules/direction.js


/** Which way is better, for metrics whose name says so. */
function knownDirection(metric) {
    return (0,known_metrics/* knownMetric */.w)(metric)?.direction;
}
/**
 * How much worse a number is than another, in the metric's own unit; negative where it is better.
 *
 * @throws RangeError where one is not finite: it satisfies no comparison, so whoever read it must not get this far
 * @throws UserError `not_finite` for an integer beyond the largest double, whose difference is none
 */
function worseBy(metric, value, other, direction) {
    const difference = direction_double(metric, other) - direction_double(metric, value);
    return direction === 'higher_is_better' ? difference : -difference;
}
/** The number that is this much worse than another; a negative amount is better. */
function worseThan(other, amount, direction) {
    return direction === 'higher_is_better' ? other - amount : other + amount;
}
/** What a rule asks for whose bound is the worst number that passes. */
function atWorst(bound, direction) {
    return direction === 'higher_is_better' ? { at_least: bound } : { at_most: bound };
}
function direction_double(metric, value) {
    const converted = Number(value);
    if (Number.isFinite(converted))
        return converted;
    if (typeof value === 'number')
        throw new RangeError(`${metric} is ${value}`);
    throw new result_error/* UserError */.yo('not_finite', {
        what: `${metric} is an integer of ${value.toString().replace('-', '').length} digits`,
        why: 'it is beyond the largest number that can be compared with another, about 1.8e308',
    });
}

;// CONCATENATED MODULE: ./lib/src/gates/rules/accepted.js



/**
 * What an accepted value alone decides: one that is no worse passes, whatever more the rule asks of a baseline. Who accepted
 * 0.9 where an improvement was asked for did not mean that it must improve on itself.
 *
 * @param accepted the baseline with the accepted value in its place
 * @param tolerance how much worse than that it may be, in the metric's own unit
 * @returns undefined where the number is worse than that
 * @throws UserError `not_finite` for integers beyond every double
 */
function judgeAccepted(metric, value, accepted, direction, tolerance = 0) {
    const anchor = Number(accepted.observed.value);
    const bound = worseThan(anchor, tolerance, direction);
    if (worseBy(metric, value, anchor, direction) > tolerance + (0,rules_bound/* slack */.$)(bound))
        return undefined;
    return {
        status: 'passed',
        reason: 'within_bound',
        what: `${metric} is ${(0,format/* formatNumber */.ZV)(value, anchor)}, accepted was ${(0,format/* formatNumber */.ZV)(anchor, value)}`,
        observed: { value },
        expected: atWorst(bound, direction),
        baseline: accepted,
    };
}

// EXTERNAL MODULE: ./lib/src/gates/rules/amount.js
var rules_amount = __webpack_require__(12001);
;// CONCATENATED MODULE: ./lib/src/gates/rules/ratchet.js






/**
 * Judges a metric against the best of its history, less what luck explains of a best, less a tolerance. It finds the erosion
 * that a baseline which follows every run never sees.
 *
 * @param history the accepted values, oldest first; without the value itself
 * @param tolerance how much worse than that it may be, inclusive, in the metric's own unit
 * @throws RangeError where a number is not finite, or the tolerance is not a number ≥ 0
 * @throws UserError `not_finite` for integers beyond every double
 */
function judgeRatchet(metric, value, history, tolerance, direction) {
    const observed = { value };
    const allowed = { absolute: (0,rules_amount/* written */.Mp)({ absolute: tolerance }) };
    const found = ratchet(history, tolerance, direction);
    const worse = worseBy(metric, value, found?.boundary ?? 0, direction);
    if (found === undefined) {
        return {
            status: 'inconclusive',
            reason: 'too_little_history',
            what: `${metric} is ${(0,format/* formatNumber */.ZV)(value)}, and its history has ${(0,format/* counted */.hS)(history.length, 'value')}`,
            why: `the best of under ${leastRuns} is mostly luck, and their noise is not known`,
            fix: `wait for ${(0,format/* counted */.hS)(leastRuns - history.length, 'more value')}; a rule on the baseline alone holds until then`,
            observed,
            expected: { tolerance: allowed },
        };
    }
    const { boundary, best, noise, runs } = found;
    const shown = `${metric} is ${(0,format/* formatNumber */.ZV)(value, boundary)}`;
    const stands = `the ratchet stands at ${(0,format/* formatNumber */.ZV)(boundary, value)}`;
    const from = `the best of ${runs} is ${(0,format/* formatNumber */.ZV)(best)}, their noise ${(0,format/* formatNumber */.ZV)(noise)}`;
    const measured = { observed, expected: { ...atWorst(boundary, direction), tolerance: allowed } };
    if (worse > (0,rules_bound/* slack */.$)(boundary)) {
        const why = `${from}: less the luck of a best of ${runs}, less a tolerance of ${(0,format/* formatNumber */.ZV)(tolerance)}`;
        return { status: 'failed', reason: 'ratchet', what: `${shown}, ${stands}`, why, ...measured };
    }
    return { status: 'passed', reason: 'within_bound', what: `${shown}, ${stands}: ${from}`, ...measured };
}
/**
 * Judges a metric against the value at which its ratchet was started anew by hand, until there are enough runs since then
 * to know their noise.
 */
function judgeAnchor(metric, value, anchor, tolerance, direction) {
    const allowed = { absolute: (0,rules_amount/* written */.Mp)({ absolute: tolerance }) };
    const accepted = Number(anchor.observed.value);
    const bound = atWorst(worseThan(accepted, tolerance, direction), direction);
    const expected = { ...bound, tolerance: allowed };
    const passed = judgeAccepted(metric, value, anchor, direction, tolerance);
    if (passed)
        return { ...passed, expected };
    const what = `${metric} is ${(0,format/* formatNumber */.ZV)(value, accepted)}, and the ratchet was started anew at ${(0,format/* formatNumber */.ZV)(accepted, value)}`;
    const why = `under ${leastRuns} values since then say nothing of their noise, so only a tolerance of ${(0,format/* formatNumber */.ZV)(tolerance)} comes off`;
    return { status: 'failed', reason: 'ratchet', what, why, observed: { value }, expected, baseline: anchor };
}

;// CONCATENATED MODULE: ./lib/src/gates/rules/scale.js



/**
 * Whether a metric lies between 0 and 1 by definition, as its name says. F1 and areas under a curve do too: that says what
 * its scale is, not that a binomial interval is right for it.
 */
function isProportion(metric) {
    return (0,known_metrics/* knownMetric */.w)(metric)?.proportion === true;
}
/**
 * Refuses to compare a percent with a fraction: an accuracy of 91.2 is above every minimum that is written as a fraction,
 * and an error rate of 0.3 below every maximum that is written in percent. Zero is the same in both.
 *
 * @throws UserError `scale_mismatch` for a known proportion that stands on the other side of 1 than its bound
 */
function assertScaleOfBound(metric, value, { at_least, at_most }) {
    if (!isProportion(metric))
        return;
    const number = Number(value);
    for (const bound of [at_least, at_most]) {
        if (bound === undefined || !(acrossOne(number, bound) || acrossOne(bound, number)))
            continue;
        const [is, asked] = [(0,format/* formatNumber */.ZV)(value, bound), (0,format/* formatNumber */.ZV)(bound, number)];
        throw new result_error/* UserError */.yo('scale_mismatch', {
            what: `${metric} is ${is}, and its bound is ${asked}: one is in percent, the other a fraction`,
            why: `${metric} lies between 0 and 1 by definition, so that only a percentage is above 1`,
            fix: number > 1
                ? `write scale: 0.01 beside the rule, which makes ${(0,format/* formatNumber */.ZV)(number / 100)} of ${is}`
                : `write the bound as a fraction (${(0,format/* formatNumber */.ZV)(bound / 100)}), or scale: 100 beside the rule`,
        });
    }
}
/**
 * Refuses to compare a percent with a fraction of before. Two percentages can stand on both sides of 1 as well, such as error
 * rates of 0.9 and 1.2; only a tenfold step is not believed.
 *
 * @throws UserError `scale_mismatch` for a known proportion that stands on the other side of 1 than its baseline, ten times
 * apart or more
 */
function assertScaleOfBaseline(metric, value, baseline) {
    if (!isProportion(metric) || !areOfTwoScales(value, baseline))
        return;
    const [number, before] = [Number(value), Number(baseline)];
    const high = Math.max(number, before);
    const shown = `${metric} is ${(0,format/* formatNumber */.ZV)(value)}, the baseline's is ${(0,format/* formatNumber */.ZV)(baseline)}`;
    const percent = number > before ? 'the file that is judged' : "the baseline's file";
    const scaled = `scale: 0.01 beside a rule makes ${(0,format/* formatNumber */.ZV)(high / 100)} of ${(0,format/* formatNumber */.ZV)(high)}`;
    throw new result_error/* UserError */.yo('scale_mismatch', {
        what: `${shown}: ${percent} is in percent, the other is not`,
        why: `${metric} lies between 0 and 1 by definition, so that only a percentage is above 1`,
        fix: `write both files on one scale; ${scaled}`,
    });
}
/**
 * The same of two metrics in one file: a test accuracy in percent is above every training accuracy that is a fraction.
 *
 * @throws UserError `scale_mismatch`
 */
function assertScaleOfGap(metric, value, other) {
    if (!isProportion(metric) || !areOfTwoScales(value, other.value))
        return;
    const percent = Number(value) > Number(other.value) ? metric : other.metric;
    throw new result_error/* UserError */.yo('scale_mismatch', {
        what: `${metric} is ${(0,format/* formatNumber */.ZV)(value)}, ${other.metric} is ${(0,format/* formatNumber */.ZV)(other.value)}: ${percent} is in percent, the other is not`,
        why: `${metric} lies between 0 and 1 by definition, so that only a percentage is above 1`,
        fix: 'have both written on one scale',
    });
}
function areOfTwoScales(value, other) {
    const [low = 0, high = 0] = [Number(value), Number(other)].toSorted((a, b) => a - b);
    return acrossOne(high, low) && high >= low * 10;
}
/** Above 1, and the other a fraction that is not zero. What exceeds 1 by rounding does not. */
function acrossOne(number, fraction) {
    return number > 1 + 1e-9 && fraction > 0 && fraction <= 1 + 1e-9;
}

// EXTERNAL MODULE: ./lib/src/formats/metrics/selector.js
var selector = __webpack_require__(71026);
;// CONCATENATED MODULE: ./lib/src/gates/rules/gap.js




/**
 * Judges how much worse a metric is than another one of the same file: the test's against the training's. Being better never
 * fails.
 *
 * @param maximum how much worse it may be, inclusive, in the metrics' own unit
 * @throws RangeError where a number is not finite, or the maximum is not a number ≥ 0
 * @throws UserError `not_finite` for integers beyond every double
 */
function judgeGap(metric, value, other, maximum, direction) {
    const allowed = (0,rules_amount/* written */.Mp)({ absolute: maximum });
    const worse = worseBy(`${metric} or ${other.metric}`, value, other.value, direction);
    const bound = worseThan(Number(other.value), allowed, direction);
    const shown = `${metric} is ${(0,format/* formatNumber */.ZV)(value, bound)}, ${other.metric} is ${(0,format/* formatNumber */.ZV)(other.value, value)}`;
    const expected = { ...atWorst(bound, direction), gap: { to: other.metric, at_most: maximum } };
    const measured = { observed: { value }, expected };
    if (worse > allowed + (0,rules_bound/* slack */.$)(bound)) {
        const what = `${shown}: worse by ${(0,format/* formatNumber */.ZV)(worse, allowed)}, allowed is ${(0,format/* formatNumber */.ZV)(allowed, worse)}`;
        return { status: 'failed', reason: 'gap', what, ...measured };
    }
    return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}

;// CONCATENATED MODULE: ./lib/src/gates/rules/improvement.js




/** What is asked as better than nothing, of which there is no share: MLflow's number (`MetricThreshold`). */
const strictlyBetter = 1e-10;
/**
 * Judges whether a metric is better than its baseline by at least this much; none at all means not worse. The decisions are
 * MLflow's, up to the slack of all bounds: on a baseline of zero, any share above none asks for strictly better.
 *
 * @param minimum how much better it must be, inclusive: in the metric's own unit, or as a fraction of |baseline|
 * @throws RangeError where a number is not finite, or the minimum is not a number ≥ 0
 * @throws UserError `not_finite` for integers beyond every double
 */
function judgeImprovement(metric, value, baseline, minimum, direction) {
    const before = Number(baseline.observed.value);
    const worse = worseBy(metric, value, baseline.observed.value, direction);
    const ofNothing = 'relative' in minimum && (0,rules_amount/* written */.Mp)(minimum) > 0 && (0,rules_amount/* isNearZero */.le)(before);
    const required = ofNothing ? strictlyBetter : inUnitsOrNone(metric, minimum, before);
    const bound = worseThan(before, -required, direction);
    const shown = `${metric} is ${(0,format/* formatNumber */.ZV)(value, bound)}, the baseline's is ${(0,format/* formatNumber */.ZV)(before, value)}`;
    const measured = {
        observed: { value },
        expected: { ...atWorst(bound, direction), improvement: minimum },
        baseline,
    };
    // The slack is wider than what is strictly better than zero.
    if (-worse >= required - (ofNothing ? 0 : (0,rules_bound/* slack */.$)(bound))) {
        return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
    }
    const amount = (units, beside) => (0,rules_amount/* isNearZero */.le)(before) ? (0,format/* formatNumber */.ZV)(units, beside) : (0,rules_amount/* formatDifference */.jR)(units, beside, minimum, before);
    const changed = worse > 0
        ? `worse by ${amount(worse, required)}`
        : worse < 0
            ? `better by ${amount(-worse, required)}`
            : 'the same';
    const asked = required === 0 ? 'not worse' : `better by ${amount(required, Math.abs(worse))}`;
    const what = `${shown}: ${changed}, required is ${asked}`;
    return { status: 'failed', reason: 'no_improvement', what, ...measured };
}
/** No share of anything is nothing, whatever it is a share of. */
function inUnitsOrNone(metric, minimum, baseline) {
    return (0,rules_amount/* written */.Mp)(minimum) === 0 ? 0 : (0,rules_amount/* inUnits */.Dz)(metric, minimum, baseline);
}

// EXTERNAL MODULE: ./lib/src/stats/intervals.js
var intervals = __webpack_require__(85200);
;// CONCATENATED MODULE: ./lib/src/gates/rules/estimate.js



/**
 * A number with the interval of its sample: Wilson's for a proportion, else from the standard error.
 *
 * @param level confidence level in (0, 1), two-sided
 * @throws RangeError where the value is not finite, or the level is none
 * @throws UserError `scale_mismatch` for a proportion outside 0 and 1, `nothing_to_judge` for a sample that says nothing,
 * `malformed` for a standard error below 0 or not finite
 */
function estimateOf(metric, sample, level) {
    assertSample(metric, sample);
    const { value, trials } = sample;
    if (sample.kind === 'proportion') {
        return {
            value,
            evidence: evidence('value', (0,intervals/* wilson */.rF)(value * sample.trials, sample.trials, level), level, 'wilson', trials),
            settledBy: (bound) => rows((0,intervals/* trialsToSettle */.c)(value, Math.min(1, Math.max(0, bound)), level)),
        };
    }
    const { standardError } = sample;
    return {
        value,
        evidence: evidence('value', (0,intervals/* fromStandardError */.Ot)(value, standardError, level), level, 'standard_error', trials),
        settledBy: (bound) => {
            if (trials !== undefined)
                return rows((0,intervals/* trialsToSettleStandardError */.PA)(value, standardError, trials, bound, level));
            return smallerError(value, bound, level, 'a standard error');
        },
    };
}
/**
 * The difference candidate − baseline with its interval, for independent samples: Newcombe's for proportions, else from both
 * standard errors. Where both were measured on the same rows it is wider than need be.
 *
 * @throws as `estimateOf`, and UserError `unsupported` where the two say different things of their samples
 */
function differenceOf(metric, candidate, baseline, level) {
    assertSample(metric, candidate);
    assertSample(`the baseline's ${metric}`, baseline);
    const value = candidate.value - baseline.value;
    if (candidate.kind === 'proportion' && baseline.kind === 'proportion') {
        const sides = [candidate.value, candidate.trials, baseline.value, baseline.trials];
        return {
            value,
            evidence: evidence('difference', (0,intervals/* differenceOfProportions */.OH)(...sides, level), level, 'newcombe', candidate.trials),
            settledBy: (bound) => rowsOfBoth((0,intervals/* trialsToSettleDifference */.zz)(...sides, bound, level), candidate.trials, baseline.trials),
        };
    }
    if (candidate.kind === 'mean' && baseline.kind === 'mean') {
        const sides = [candidate.value, candidate.standardError, baseline.value, baseline.standardError];
        const interval = (0,intervals/* differenceFromStandardErrors */.K4)(...sides, level);
        const standardError = Math.hypot(candidate.standardError, baseline.standardError);
        const [n1, n2] = [candidate.trials, baseline.trials];
        return {
            value,
            evidence: evidence('difference', interval, level, 'standard_error', n1),
            settledBy: (bound) => {
                if (n1 === undefined || n2 === undefined)
                    return smallerError(value, bound, level, 'a standard error of the difference');
                return rowsOfBoth((0,intervals/* trialsToSettleStandardError */.PA)(value, standardError, n1, bound, level), n1, n2);
            },
        };
    }
    throw new result_error/* UserError */.yo('unsupported', {
        what: `${metric} and its baseline say different things of their samples: trials, and a standard error`,
        why: 'an interval of their difference needs the same of both',
        fix: 'write trials for both, or stderr for both, or decision: point',
    });
}
function assertSample(metric, sample) {
    const { value, trials } = sample;
    if (!Number.isFinite(value))
        throw new RangeError(`${metric} is ${value}`);
    if (trials !== undefined && !(trials >= 1 && Number.isFinite(trials))) {
        throw new result_error/* UserError */.yo('nothing_to_judge', {
            what: `${metric} was measured on ${(0,format/* formatNumber */.ZV)(trials)} rows`,
            why: 'an interval needs one row at least',
        });
    }
    if (sample.kind === 'proportion') {
        if (value >= 0 && value <= 1)
            return;
        throw new result_error/* UserError */.yo('scale_mismatch', {
            what: `${metric} is ${(0,format/* formatNumber */.ZV)(value)}, and trials: asks for a proportion between 0 and 1`,
            why: 'the interval from a number of trials is that of a share of successes',
            fix: 'write scale: 0.01 where it is in percent, or stderr: where it is no proportion',
        });
    }
    const { standardError } = sample;
    if (!(standardError >= 0 && Number.isFinite(standardError))) {
        throw new result_error/* UserError */.yo('malformed', { what: `the standard error of ${metric} is ${(0,format/* formatNumber */.ZV)(standardError)}` });
    }
    if (standardError === 0) {
        throw new result_error/* UserError */.yo('nothing_to_judge', {
            what: `the standard error of ${metric} is 0`,
            why: 'rows that are all alike do not say how much others would differ',
            fix: 'write trials: for a proportion, whose interval is never without width, or decision: point',
        });
    }
}
function evidence(about, [lower, upper], level, method, trials) {
    return { kind: 'interval', about, lower, upper, level, method, ...(trials !== undefined && { trials }) };
}
function rows(trials) {
    return trials <= Number.MAX_SAFE_INTEGER ? `about ${(0,format/* counted */.hS)(trials, 'row')}` : undefined;
}
function rowsOfBoth(candidate, trials, ofBaseline) {
    const baseline = Math.ceil((candidate / trials) * ofBaseline);
    if (baseline === candidate)
        return candidate <= Number.MAX_SAFE_INTEGER ? `${rows(candidate)} on each side` : undefined;
    const told = rows(candidate);
    return told === undefined ? undefined : `${told}, and ${(0,format/* formatNumber */.ZV)(baseline)} for the baseline,`;
}
function smallerError(value, bound, level, name) {
    const needed = (0,intervals/* standardErrorToSettle */._C)(value, bound, level);
    return needed > 0 ? `${name} below ${(0,format/* formatNumber */.ZV)(needed)}` : undefined;
}

;// CONCATENATED MODULE: ./lib/src/gates/rules/interval.js





/** Two-sided: 2.5 % on each side. */
const usualLevel = 0.95;
/**
 * Judges a number against inclusive bounds by the interval of its sample: passed where the whole interval is within them,
 * failed where it is wholly beyond one, else inconclusive.
 *
 * @throws as `estimateOf`
 */
function judgeBoundByInterval(metric, sample, expected, level = usualLevel) {
    const estimate = estimateOf(metric, sample, level);
    const observed = { value: estimate.value };
    const bound = expected.at_least ?? expected.at_most;
    const shown = `${metric} is ${(0,format/* formatNumber */.ZV)(estimate.value, bound)} (${intervalText(estimate, bound)})`;
    const measured = { observed, expected, evidence: [estimate.evidence] };
    const found = verdict(estimate, expected, (limit) => (0,rules_bound/* slack */.$)(limit));
    const asked = (0,format/* formatExpected */.Iy)(expected, observed);
    if (found === 'passed')
        return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
    if ('failed' in found) {
        const below = found.failed === 'at_least';
        const reason = below ? 'below_minimum' : 'above_maximum';
        const what = `${shown}, ${below ? 'required' : 'allowed'} is ${asked}`;
        return { status: 'failed', reason, what, ...measured };
    }
    return { ...unsettled(`${shown}, asked is ${asked}`, estimate, found.contains), ...measured };
}
/**
 * Judges how much worse a metric is than its baseline by the interval of their difference, the samples taken as independent.
 * A relative tolerance is that of the baseline as it was measured. An improvement never fails.
 *
 * @throws as `differenceOf`, and UserError `baseline_near_zero` for a relative tolerance on a baseline under 1e-12
 */
function judgeRegressionByInterval(metric, sample, baseline, tolerance, direction, level = usualLevel) {
    const [value, before] = [sample.value, baseline.sample.value];
    const allowed = (0,rules_amount/* inUnits */.Dz)(metric, tolerance, before);
    const estimate = differenceOf(metric, sample, baseline.sample, level);
    const bound = worseThan(before, allowed, direction);
    const limit = worseThan(0, allowed, direction);
    const numbers = `${metric} is ${(0,format/* formatNumber */.ZV)(value, bound)}, the baseline's is ${(0,format/* formatNumber */.ZV)(before, value)}`;
    const shown = `${numbers} (${intervalText(estimate, limit)})`;
    const measured = {
        observed: { value },
        expected: { ...atWorst(bound, direction), tolerance },
        baseline: { ...baseline.reference, observed: { value: before } },
        evidence: [estimate.evidence],
    };
    const found = verdict(estimate, atWorst(limit, direction), () => (0,rules_bound/* slack */.$)(bound));
    if (found === 'passed')
        return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
    const worse = worseBy(metric, value, before, direction);
    const asked = (0,rules_amount/* formatDifference */.jR)(allowed, worse, tolerance, before);
    if ('failed' in found) {
        const what = `${shown}: worse by ${(0,rules_amount/* formatDifference */.jR)(worse, allowed, tolerance, before)}, allowed is ${asked}`;
        return { status: 'failed', reason: 'regression', what, ...measured };
    }
    return { ...unsettled(`${shown}, allowed is worse by ${asked}`, estimate, found.contains), ...measured };
}
/** Where two bounds are held, the one that the value breaks decides, else the one that takes longer to leave. */
function verdict({ value, evidence: { lower, upper } }, { at_least, at_most }, slackOf) {
    if (at_least !== undefined && upper < at_least - slackOf(at_least))
        return { failed: 'at_least' };
    if (at_most !== undefined && lower > at_most + slackOf(at_most))
        return { failed: 'at_most' };
    const low = at_least !== undefined && lower < at_least - slackOf(at_least) ? at_least : undefined;
    const high = at_most !== undefined && upper > at_most + slackOf(at_most) ? at_most : undefined;
    if (low === undefined)
        return high === undefined ? 'passed' : { contains: high };
    if (high === undefined)
        return { contains: low };
    return { contains: value - low < high - value ? low : high };
}
function unsettled(what, estimate, bound) {
    const { trials } = estimate.evidence;
    const sample = trials === undefined ? 'the sample' : (0,format/* counted */.hS)(trials, 'row');
    const by = estimate.settledBy(bound);
    return {
        status: 'inconclusive',
        reason: 'interval_contains_bound',
        what,
        why: `the interval lies on both sides of ${(0,format/* formatNumber */.ZV)(bound)}: ${sample} cannot tell which is true`,
        fix: by === undefined
            ? 'no number of rows settles a value that is its bound: ask for a little less, or write decision: point'
            : `${by} would settle it, if the value stays`,
    };
}
function intervalText({ evidence }, bound) {
    const { about, level, trials } = evidence;
    const whose = about === 'difference' ? ' of the difference' : '';
    const sample = trials === undefined ? '' : `, ${(0,format/* counted */.hS)(trials, 'row')}`;
    return `${(0,format/* formatNumber */.ZV)(level * 100)} % interval${whose} ${(0,format/* formatInterval */.vy)(evidence, bound)}${sample}`;
}

;// CONCATENATED MODULE: ./lib/src/gates/rules/regression.js




/**
 * Judges how much worse a metric is than its baseline. An improvement never fails, however large.
 *
 * @param tolerance how much worse it may be, inclusive: in the metric's own unit, or as a fraction of |baseline|
 * @throws RangeError where a number is not finite, or the tolerance is not a number ≥ 0
 * @throws UserError `baseline_near_zero` for a fraction of less than 1e-12, `not_finite` for integers beyond every double
 */
function judgeRegression(metric, value, baseline, tolerance, direction) {
    const worse = worseBy(metric, value, baseline.observed.value, direction);
    const before = Number(baseline.observed.value);
    const allowed = (0,rules_amount/* inUnits */.Dz)(metric, tolerance, before);
    const bound = worseThan(before, allowed, direction);
    const shown = `${metric} is ${(0,format/* formatNumber */.ZV)(value, bound)}, the baseline's is ${(0,format/* formatNumber */.ZV)(before, value)}`;
    const measured = { observed: { value }, expected: { ...atWorst(bound, direction), tolerance }, baseline };
    if (worse > allowed + (0,rules_bound/* slack */.$)(bound)) {
        const amount = (0,rules_amount/* formatDifference */.jR)(worse, allowed, tolerance, before);
        const what = `${shown}: worse by ${amount}, allowed is ${(0,rules_amount/* formatDifference */.jR)(allowed, worse, tolerance, before)}`;
        return { status: 'failed', reason: 'regression', what, ...measured };
    }
    return { status: 'passed', reason: 'within_bound', what: shown, ...measured };
}

;// CONCATENATED MODULE: ./lib/src/gates/metrics/judge.js














/**
 * Judges one number by its rule.
 *
 * @param name names the number in messages
 * @throws UserError where a file does not hold what the rule needs besides the number
 */
function judgeNumber(rule, name, found, measurement) {
    const { asked } = rule;
    const { metrics, numericStrings } = measurement;
    const value = scaled(found.value, rule);
    switch (asked.kind) {
        case 'required':
            return { status: 'passed', reason: 'within_bound', what: `${name} is there`, observed: { value } };
        case 'bound':
            assertScaleOfBound(rule.metric, value, asked.expected);
            return rule.interval
                ? judgeBoundByInterval(name, sampleOf(rule, found, metrics, numericStrings), asked.expected)
                : (0,rules_bound/* judgeBound */.K)(name, { value }, asked.expected);
        case 'gap': {
            const other = metrics.number(asked.to, { numericStrings });
            if (other.pointer === found.pointer) {
                throw new result_error/* UserError */.yo('self_comparison', {
                    what: `${rule.metric} and ${asked.to} are one number of ${metrics.path}: its gap to itself says nothing`,
                    fix: 'name another metric in to:',
                });
            }
            const to = { metric: asked.to, value: scaled(other.value, rule) };
            assertScaleOfGap(rule.metric, value, to);
            return judgeGap(name, value, to, asked.maximum, directionOf(rule, found.facts));
        }
        case 'regression':
        case 'improvement':
            return compare(rule, name, found, measurement);
        case 'ratchet':
            throw new Error('a ratchet is judged by the history');
    }
}
function compare(rule, name, found, measurement) {
    const { baseline: side, metrics, numericStrings } = measurement;
    if (!side)
        throw new Error('a relative rule was planned without a baseline');
    const value = scaled(found.value, rule);
    const missing = (error, onMissing) => (0,baseline/* missingBaseline */.E)(error, onMissing, { name, value });
    if ('error' in side)
        return side.onMissing ? missing(side.error, side.onMissing) : (0,check/* errorOutcome */.zY)(side.error);
    assertNoGroupGone(rule, metrics, side.content);
    let before;
    try {
        before = counterpart(rule, found, side, measurement);
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        // A baseline that is older than the metric is a missing baseline; one that holds rubbish is not.
        return error.code === 'missing_metric' ? missing(error, side.onMissing) : (0,check/* errorOutcome */.zY)(error);
    }
    const original = scaled(before.value, rule);
    const { sha256 } = side.reference;
    const accepted = (0,acceptance/* acceptanceOf */.BL)(measurement.acceptances, found.pointer, { value: original, sha256 });
    const observed = { value: accepted ? accepted.value : original };
    const reference = { ...side.reference, observed, ...(accepted && { accepted: accepted.told }) };
    if (side.unchanged) {
        const what = `${name} is that of the baseline: the committed file did not change`;
        return { status: 'passed', reason: 'unchanged', what, observed: { value }, baseline: reference };
    }
    assertScaleOfBaseline(rule.metric, value, observed.value);
    const direction = directionOf(rule, found.facts);
    const judged = () => {
        const { asked } = rule;
        if (asked.kind === 'improvement')
            return judgeImprovement(name, value, reference, asked.minimum, direction);
        if (asked.kind !== 'regression')
            throw new Error(`${asked.kind} compares with no baseline`);
        if (!rule.interval)
            return judgeRegression(name, value, reference, asked.tolerance, direction);
        const sample = { ...sampleOf(rule, before, side.content, numericStrings), value: Number(observed.value) };
        const candidate = sampleOf(rule, found, metrics, numericStrings);
        return judgeRegressionByInterval(name, candidate, { reference, sample }, asked.tolerance, direction);
    };
    // A regression from the accepted value is measured like any other; these two would ask for more than was accepted.
    const asksMore = rule.asked.kind === 'improvement' || rule.interval !== undefined;
    const passed = accepted && asksMore ? judgeAccepted(name, value, reference, direction) : undefined;
    const outcome = passed ?? judged();
    return (0,acceptance/* acceptable */.FI)(outcome, found.pointer, value, { value: original, sha256 });
}
/** The baseline's number for the candidate's: the same one of many, or the same aggregate. */
function counterpart({ metric, aggregate }, found, { content }, { numericStrings }) {
    if (aggregate === 'all')
        return content.number(found.pointer, { numericStrings });
    return content.number(metric, { numericStrings, ...(aggregate && { aggregate }) });
}
/**
 * A group that vanished takes its number with it, and an aggregate over those that are left looks better for it.
 *
 * @throws UserError `incomplete_metric`
 */
function assertNoGroupGone({ metric }, judged, baseline) {
    // Files of two shapes have no groups in common by name.
    if (!(0,selector/* isWildcard */.z2)(metric) || judged.format !== baseline.format)
        return;
    const there = new Set(judged.pointers(metric));
    const gone = baseline.pointers(metric).filter((pointer) => !there.has(pointer));
    if (gone.length === 0)
        return;
    const shown = gone.slice(0, 5).join(', ') + (gone.length > 5 ? ` and ${gone.length - 5} more` : '');
    throw new result_error/* UserError */.yo('incomplete_metric', {
        what: `${judged.path} lacks ${(0,format/* counted */.hS)(gone.length, 'group')} that the baseline has for ${JSON.stringify(metric)}`,
        why: `${baseline.path} holds ${shown}`,
        fix: 'have every group measured; where one is gone for good, waive the check until the baseline is without it too',
    });
}
/**
 * The file's number in the unit of the rule.
 *
 * @throws UserError `not_finite` where the scale takes it beyond every double
 */
function scaled(value, { metric, scale }) {
    if (scale === 1)
        return value;
    const number = Number(value) * scale;
    if (Number.isFinite(number))
        return number;
    throw new result_error/* UserError */.yo('not_finite', {
        what: `${metric} times its scale of ${scale} is ${number}`,
        why: 'a number that is not finite satisfies no rule',
        fix: 'mend the scale, or find out why the file holds so large a number',
    });
}
/**
 * Which way is better: as the rule states it, as the file says it, or as the metric's name does.
 *
 * @throws UserError `direction_conflict` where rule and file disagree: one of them turns the gate upside down
 */
function directionOf({ metric, direction }, { direction: inFile }) {
    if (direction !== undefined && inFile !== undefined && direction !== inFile) {
        throw new result_error/* UserError */.yo('direction_conflict', {
            what: `the rule says ${direction} of ${metric}, and the file says ${inFile}`,
            why: 'one of the two would turn the rule upside down',
            fix: 'remove direction: from the rule, or mend what writes the file',
        });
    }
    const known = direction ?? inFile ?? knownDirection(metric);
    if (known !== undefined)
        return known;
    throw new result_error/* UserError */.yo('direction_conflict', {
        what: `which way is better for ${metric} is not known`,
        why: 'neither the rule nor the file says it',
        fix: 'add direction: higher_is_better, or direction: lower_is_better',
    });
}
/** The number with what its file or its rule says of the sample it was measured on. */
function sampleOf({ metric, interval = {}, ...rule }, { value, facts }, file, numericStrings) {
    const stated = (of) => typeof of === 'number' ? of : Number(file.number(of, { numericStrings }).value);
    const number = Number(scaled(value, { metric, scale: rule.scale }));
    const trials = interval.trials === undefined ? facts.trials : stated(interval.trials);
    const stderr = interval.stderr === undefined ? facts.standard_error : stated(interval.stderr);
    // What the rule states goes before what the file says, and a standard error before a guess at a proportion.
    if (stderr !== undefined && (interval.stderr !== undefined || interval.trials === undefined)) {
        const standardError = stderr * rule.scale;
        return { kind: 'mean', value: number, standardError, ...(trials !== undefined && { trials }) };
    }
    if (trials !== undefined)
        return { kind: 'proportion', value: number, trials };
    throw new result_error/* UserError */.yo('unknown_sample', {
        what: `how sure ${metric} is, is not known: ${file.path} gives neither its number of rows nor its standard error`,
        why: 'decision: interval needs one of them',
        fix: 'add trials: <number, or its name in the file>, or stderr:, or write decision: point',
    });
}

;// CONCATENATED MODULE: ./lib/src/gates/metrics/history.js









/** Judges a number against the best of the file's accepted history. */
function judgeHistory(rule, name, found, measurement) {
    const { history } = measurement;
    if (rule.asked.kind !== 'ratchet' || history === undefined)
        throw new Error('a ratchet was planned without a history');
    if (!Array.isArray(history))
        return (0,check/* errorOutcome */.zY)(history);
    const { tolerance } = rule.asked;
    const { values, newest, anchor, unread } = valuesIn(rule, found, history, measurement);
    const direction = directionOf(rule, found.facts);
    const value = scaled(found.value, rule);
    const last = values.at(-1);
    if (last !== undefined)
        assertScaleOfBaseline(rule.metric, value, last);
    const judged = anchor && values.length < leastRuns
        ? judgeAnchor(name, value, anchor, tolerance, direction)
        : judgeRatchet(name, value, values, tolerance, direction);
    const told = unread > 0 ? withUnread(judged, unread) : judged;
    return newest ? (0,acceptance/* acceptable */.FI)(told, found.pointer, value, newest) : told;
}
/** Versions that could not be read are no values, and no secret. */
function withUnread(outcome, unread) {
    const why = `${(0,format/* counted */.hS)(unread, 'version')} of the file could not be read, or held no finite number, and did not count`;
    return { ...outcome, why: outcome.why === undefined ? why : `${outcome.why}; ${why}` };
}
/**
 * The metric's values, oldest first. A version that was accepted by hand starts the history anew: it stands for what it was
 * accepted instead of, and what was before does not count. Versions that are older than the metric are none.
 */
function valuesIn(rule, found, history, { acceptances, numericStrings, read }) {
    const values = [];
    let unread = 0;
    let newest;
    let anchor;
    for (const { file, bytes } of history) {
        let value;
        try {
            const version = (0,metrics_read/* readMetrics */.U)(bytes, file.path, read);
            const each = rule.aggregate === 'all';
            const options = { numericStrings, ...(rule.aggregate && !each && { aggregate: rule.aggregate }) };
            value = Number(scaled(version.number(each ? found.pointer : rule.metric, options).value, rule));
        }
        catch (error) {
            if (!(0,result_error/* isMeasurementError */.PC)(error))
                throw error;
            if (error.code !== 'missing_metric')
                unread += 1;
            continue;
        }
        values.push(value);
        newest = { value, sha256: file.sha256 };
        const accepted = (0,acceptance/* acceptanceOf */.BL)(acceptances, found.pointer, newest);
        if (accepted) {
            values.splice(0, values.length, accepted.value);
            const { path, sha256, commit, dated } = file;
            const from = {
                from: 'the history of the file',
                path,
                sha256,
                ...(commit && { commit }),
                ...(dated && { dated }),
            };
            anchor = { ...from, accepted: accepted.told, observed: { value: accepted.value } };
        }
    }
    return { values, unread, ...(newest && { newest }), ...(anchor && { anchor }) };
}

;// CONCATENATED MODULE: ./lib/src/gates/metrics/lint.js






/**
 * What is odd about rules, seen beside the numbers that they judge: a bound that can never fail, one that the baseline
 * itself does not meet, and one so near to perfect that a single row decides.
 */
function lintRules(rules, measurement) {
    return rules.flatMap((rule) => [
        upsideDown(rule),
        neverFails(rule, measurement),
        stricterThanBaseline(rule, measurement),
        decidedByOneRow(rule, measurement),
    ].flatMap((found) => (found === undefined ? [] : [finding(rule, found.what, found.fix)])));
}
function finding({ check }, what, fix) {
    return { id: check.id, what, fix, ...lint_location(check.location) };
}
function lint_location(at) {
    return at ? { location: at } : {};
}
/** Known names can be meant otherwise, but seldom are. */
function upsideDown({ metric, direction }) {
    const known = knownDirection(metric);
    if (direction === undefined || known === undefined || direction === known)
        return undefined;
    return {
        what: `the rule says ${direction} of ${metric}, which is usually ${known}`,
        fix: 'remove direction:, unless this metric is another than its name says',
    };
}
/** A proportion lies between 0 and 1, whatever the model does; written in percent, its bounds are others. */
function neverFails(rule, measurement) {
    const { metric, asked } = rule;
    if (!isProportion(metric))
        return undefined;
    const most = isInPercent(rule, measurement) ? 100 : 1;
    const fix = 'write a bound that a bad model would miss, or remove the rule';
    const always = (bound) => ({ what: `${metric} ${bound} always holds: it lies between 0 and ${most}`, fix });
    switch (asked.kind) {
        case 'bound': {
            const { at_least: low, at_most: high } = asked.expected;
            if (low !== undefined && low <= 0)
                return always(`≥ ${(0,format/* formatNumber */.ZV)(low)}`);
            return high === most ? always(`≤ ${most}`) : undefined;
        }
        case 'regression': {
            const { tolerance } = asked;
            if ('absolute' in tolerance)
                return tolerance.absolute >= most ? always(`with a tolerance of ${most} or more`) : undefined;
            // An error rate can rise by more than all of what it was; an accuracy cannot fall by more.
            const falls = (rule.direction ?? knownDirection(metric)) === 'higher_is_better';
            return falls && tolerance.relative >= 1 ? always('with a tolerance of all of it') : undefined;
        }
        case 'gap':
            return asked.maximum >= most ? always(`with a gap of ${most} or more`) : undefined;
        case 'ratchet':
            return asked.tolerance >= most ? always(`with a tolerance of ${most} or more`) : undefined;
        default:
            return undefined;
    }
}
function isInPercent(rule, { metrics, numericStrings }) {
    const found = numberIn(rule, metrics, numericStrings);
    return rule.scale > 1 || (found !== undefined && Number(scaled(found.value, rule)) > 1 + 1e-9);
}
function stricterThanBaseline(rule, { baseline, numericStrings }) {
    if (rule.asked.kind !== 'bound' || !baseline || 'error' in baseline)
        return undefined;
    const before = numberIn(rule, baseline.content, numericStrings);
    if (!before)
        return undefined;
    const outcome = (0,rules_bound/* judgeBound */.K)(`the baseline's ${rule.metric}`, { value: scaled(before.value, rule) }, rule.asked.expected);
    if (outcome.status !== 'failed')
        return undefined;
    return {
        what: `the baseline itself does not pass: ${outcome.what}`,
        fix: 'loosen the bound to what is in production, or improve that first',
    };
}
function decidedByOneRow(rule, { metrics, numericStrings }) {
    if (rule.asked.kind !== 'bound' || !isProportion(rule.metric))
        return undefined;
    const found = numberIn(rule, metrics, numericStrings);
    const trials = found && trialsOf(rule, found, metrics, numericStrings);
    if (!found || trials === undefined || trials < 1)
        return undefined;
    const { at_least: low, at_most: high } = rule.asked.expected;
    const higher = directionOf(rule, found.facts) === 'higher_is_better';
    const share = higher ? (low === undefined ? undefined : 1 - low) : high;
    if (share === undefined || share <= 0)
        return undefined;
    const allowed = Math.floor(trials * share + 1e-9);
    if (allowed > 1)
        return undefined;
    const words = allowed === 1 ? 'one failure' : 'no failure';
    return {
        what: `at ${(0,format/* counted */.hS)(trials, 'row')} the bound on ${rule.metric} allows ${words}: one row decides`,
        fix: rule.interval
            ? 'evaluate on more rows, or loosen the bound'
            : 'evaluate on more rows, loosen the bound, or write decision: interval',
    };
}
function trialsOf(rule, found, metrics, numericStrings) {
    try {
        return sampleOf(rule, found, metrics, numericStrings).trials;
    }
    catch (error) {
        if ((0,result_error/* isMeasurementError */.PC)(error))
            return undefined;
        throw error;
    }
}
/** What cannot be read is told by the gate itself. */
function numberIn({ metric, aggregate }, file, numericStrings) {
    try {
        return file.numbers(metric, { numericStrings, ...(aggregate && { aggregate }) })[0];
    }
    catch (error) {
        if ((0,result_error/* isMeasurementError */.PC)(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/gates/metrics/evaluate.js











/** Reads each file once and judges every rule; a rule that cannot be judged does not keep the others from it. */
async function evaluateMetrics(policy, context) {
    const { maxAge, rules } = policy;
    let measured;
    try {
        measured = await measure(policy, context);
    }
    catch (error) {
        return (0,gate/* allErrors */.bK)([...(maxAge ? [maxAge.check] : []), ...rules.map(({ check }) => check)], error);
    }
    const { file, measurement } = measured;
    const age = maxAge && (0,rules_age/* judgeAge */.n)(file, measurement.metrics.date, maxAge.seconds, context.now());
    return [
        ...(maxAge && age ? [(0,check/* answer */.ZF)(maxAge.check, age)] : []),
        ...rules.map((rule) => (0,check/* answer */.ZF)(rule.check, judge(rule, measurement))),
    ];
}
/** What is odd about the rules, beside the numbers that they judge. */
async function lintMetrics(policy, context) {
    return lintRules(policy.rules, (await measure(policy, context)).measurement);
}
/** @throws UserError where the judged file, or the acceptances, cannot be read */
async function measure(policy, context) {
    const file = await context.inputs.file('current');
    const metrics = (0,metrics_read/* readMetrics */.U)(await context.inputs.bytes(file), file.path, policy.read);
    const acceptances = await (0,acceptance/* readAcceptances */.$o)(policy.model, policy.source, context.inputs);
    const baseline = await readBaseline(policy, file, metrics, context);
    const history = await readHistory(policy, context);
    const measurement = {
        metrics,
        read: { ...policy.read, format: metrics.format },
        numericStrings: policy.numericStrings,
        acceptances,
        ...(baseline && { baseline }),
        ...(history && { history }),
    };
    return { file, measurement };
}
function judge(rule, measurement) {
    const { metrics, numericStrings } = measurement;
    const { metric, aggregate, optional } = rule;
    try {
        const options = { numericStrings, ...(aggregate && { aggregate }) };
        let found;
        try {
            found = metrics.numbers(metric, options);
        }
        catch (error) {
            if (optional && (0,result_error/* isMeasurementError */.PC)(error) && error.code === 'missing_metric') {
                const what = `${metrics.path} has no metric ${JSON.stringify(metric)}, and the rule does not require it`;
                const { why, fix } = error.explanation;
                return { status: 'skipped', reason: 'metric_not_required', what, ...(why && { why }), ...(fix && { fix }) };
            }
            throw error;
        }
        const outcomes = found.map((one) => {
            const name = found.length === 1 ? metric : one.pointer;
            try {
                return rule.asked.kind === 'ratchet'
                    ? judgeHistory(rule, name, one, measurement)
                    : judgeNumber(rule, name, one, measurement);
            }
            catch (error) {
                if (!(0,result_error/* isMeasurementError */.PC)(error))
                    throw error;
                return (0,check/* errorOutcome */.zY)(error);
            }
        });
        return relaxed(worst(outcomes), rule);
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        return (0,check/* errorOutcome */.zY)(error);
    }
}
/** An interval that decides nothing blocks, unless the rule says otherwise. */
function relaxed(outcome, { onInconclusive }) {
    return outcome.status === 'inconclusive' && onInconclusive === 'warn' ? { ...outcome, effect: 'warn' } : outcome;
}
const rank = ['error', 'failed', 'inconclusive', 'skipped', 'passed'];
/** What only warns, such as a missing baseline under `on_missing: warn`, must not speak for a value that blocks. */
function rankOf({ status, effect }) {
    return effect === 'warn' ? rank.indexOf('skipped') - 0.5 : rank.indexOf(status);
}
/** Of many values under one rule, the one that is furthest from passing stands for all. */
function worst(outcomes) {
    const [first, ...others] = [...outcomes].sort((a, b) => rankOf(a) - rankOf(b) || margin(a) - margin(b));
    if (!first)
        throw new Error('a rule stood for no value');
    if (others.length === 0)
        return first;
    const same = outcomes.filter(({ status }) => status === first.status).length;
    const own = (first.evidence ?? []).filter(({ kind }) => kind !== 'comparison');
    const comparisons = outcomes.flatMap(({ evidence = [] }) => evidence.filter(({ kind }) => kind === 'comparison'));
    return {
        ...first,
        what: `${same} of ${outcomes.length} values: ${first.what}`,
        ...(own.length + comparisons.length > 0 && { evidence: [...own, ...comparisons] }),
    };
}
/** How far a value is within its bound; negative beyond it. */
function margin({ observed, expected }) {
    if (!observed)
        return 0;
    const value = Number(observed.value);
    const { at_least: low = Number.NEGATIVE_INFINITY, at_most: high = Number.POSITIVE_INFINITY } = expected ?? {};
    return Math.min(value - low, high - value);
}
async function readBaseline({ baseline: source, read }, current, metrics, context) {
    if (source === undefined)
        return undefined;
    const { inputs } = context;
    if (source === 'included') {
        const { baseline } = metrics;
        if (!baseline)
            throw new Error(`${metrics.format} was planned as a format that holds its own baseline`);
        const reference = { from: `the other side in ${current.path}`, path: current.path, sha256: current.sha256 };
        return { onMissing: 'fail', reference, unchanged: false, content: baseline };
    }
    try {
        const file = await inputs.file('baseline');
        const unchanged = (await (0,sources_baseline/* compareSides */.GQ)(current, file, { workspace: inputs.workspace, ...context })) === 'unchanged';
        const content = readOtherSide(await inputs.bytes(file), file.path, read, source);
        if (source.maxAge !== undefined)
            (0,rules_age/* assertFresh */.P)(file, content.date, source.maxAge, context.now());
        const { path, sha256, commit, dated } = file;
        const reference = { from: source.written, path, sha256, ...(commit && { commit }), ...(dated && { dated }) };
        return { onMissing: source.onMissing, reference, unchanged, content };
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        return { error, onMissing: (0,baseline/* isMissing */.b)(error) ? source.onMissing : undefined };
    }
}
/**
 * A baseline as the judged file is read, or, where it comes from elsewhere and is of another shape (a run of MLflow beside a
 * file of scikit-learn), as its own content says.
 */
function readOtherSide(bytes, path, read, { from }) {
    // The document of a run is MLflow's, whatever the judged file is.
    if (from.kind === 'mlflow')
        return (0,metrics_read/* readMetrics */.U)(bytes, path, { format: 'mlflow' });
    try {
        return (0,metrics_read/* readMetrics */.U)(bytes, path, read);
    }
    catch (error) {
        const isOtherShape = (0,result_error/* isMeasurementError */.PC)(error) && (error.code === 'malformed' || error.code === 'unsupported');
        if (!isOtherShape || (0,sources_baseline/* meansTheSameFile */.Y7)(from) || Object.keys(read).length === 0)
            throw error;
        return (0,metrics_read/* readMetrics */.U)(bytes, path);
    }
}
/** The versions of the judged file that were accepted before, oldest first; or why they cannot be had. */
async function readHistory({ rules }, { inputs }) {
    if (!rules.some(({ asked }) => asked.kind === 'ratchet'))
        return undefined;
    try {
        const files = await inputs.files('history');
        return await Promise.all(files.map(async (file) => ({ file, bytes: await inputs.bytes(file) })));
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        return error;
    }
}

// EXTERNAL MODULE: ./lib/src/result/duration.js
var duration = __webpack_require__(22416);
// EXTERNAL MODULE: ./lib/src/sources/source.js
var sources_source = __webpack_require__(18534);
// EXTERNAL MODULE: ./lib/src/gates/effect.js
var effect = __webpack_require__(67416);
;// CONCATENATED MODULE: ./lib/src/gates/metrics/rule.js



/** The words of a rule that compare, and so need to know which way is better. */
const relativeWords = [
    'max_absolute_regression',
    'max_relative_regression',
    'min_absolute_improvement',
    'min_relative_improvement',
    'max_gap',
    'ratchet',
];
/** Formats that say themselves which way is better, so that a rule need not. */
const saysDirection = [
    'catboost',
    'great_expectations',
    'junit',
    'lm_eval',
    'pytest_json',
];
/** Tells what no file could make right: rules that contradict themselves, and comparisons that lack a side. */
function assertConsistent({ metric, rule, format, at, fault }, judged, baseline) {
    const { min, max } = rule;
    if (min !== undefined && max !== undefined && min > max) {
        const what = `the minimum ${min} of ${metric} is above its maximum ${max}: no value could pass`;
        fault(what, 'swap or mend the two', at('min'));
    }
    const relative = relativeWords.filter((word) => rule[word] !== undefined);
    if (min === undefined && max === undefined && relative.length === 0 && rule.required !== true) {
        fault(`the rule for ${metric} asks for nothing`, 'add min, max, max_absolute_regression or required: true', at('severity'));
    }
    for (const word of relative) {
        const known = rule.direction ?? knownDirection(metric) ?? saysDirection.includes(format);
        if (known === false) {
            const fix = 'add direction: higher_is_better, or direction: lower_is_better';
            fault(`which way is better for ${metric} is not known`, fix, at(word));
            break;
        }
    }
    if (rule.max_gap?.to === metric) {
        fault(`max_gap compares ${metric} with itself: no value could fail`, 'name another metric in to:', at('max_gap'));
    }
    for (const word of relative) {
        if (word === 'max_gap' || word === 'ratchet' || baseline !== undefined)
            continue;
        const fix = 'add baseline: merge_base, or another source, to this block or at the top';
        fault(`the rule for ${metric} compares, and there is no baseline to compare with`, fix, at(word));
        break;
    }
    if (rule.ratchet && judged.from.kind !== 'files') {
        const fix = 'commit the metrics file, or use max_absolute_regression with a baseline';
        fault(`ratchet reads the history of a committed file, and ${judged.written} is none`, fix, at('ratchet'));
    }
    assertInterval(rule, metric, at, fault);
}
function assertInterval(rule, metric, at, fault) {
    if (rule.decision === 'point') {
        const word = rule.trials !== undefined ? 'trials' : rule.stderr !== undefined ? 'stderr' : undefined;
        if (word)
            fault(`${word} of ${metric} would be ignored: the point decides`, 'add decision: interval, or remove it', at(word));
        return;
    }
    if (rule.aggregate !== undefined && rule.aggregate !== 'all') {
        const fix = 'write aggregate: all, or decision: point';
        fault(`the interval of the ${rule.aggregate} of several values is not known`, fix, at('decision'));
    }
    const other = ['min_absolute_improvement', 'min_relative_improvement', 'max_gap', 'ratchet'].find((word) => rule[word] !== undefined);
    if (other) {
        const fix = `remove decision: interval, or ${other}; for an improvement, minimum and interval say the same`;
        fault(`decision: interval judges min, max and regressions, not ${other}`, fix, at('decision'));
    }
}
/** The rules of one metric: one a word, in the order in which they are reported. */
function rulesOf({ source, metric, rule, at }) {
    const { direction, aggregate, scale = 1, decision, trials, stderr, on_inconclusive: onInconclusive } = rule;
    const common = {
        metric,
        scale,
        optional: rule.required === false,
        onInconclusive,
        ...(direction && { direction }),
        ...(aggregate && { aggregate }),
        ...(decision === 'interval' && {
            interval: { ...(trials !== undefined && { trials }), ...(stderr !== undefined && { stderr }) },
        }),
    };
    const plan = (word, asked, expected) => ({
        ...common,
        asked,
        check: (0,check/* planned */.lM)({ gate: 'metrics', source, subject: metric, rule: word }, { effect: (0,effect/* effectOf */.$)(rule.severity, 'block'), expected, location: at(word) }),
    });
    const rules = [];
    if (rule.required === true)
        rules.push(plan('required', { kind: 'required' }, {}));
    if (rule.min !== undefined)
        rules.push(plan('min', { kind: 'bound', expected: { at_least: rule.min } }, { at_least: rule.min }));
    if (rule.max !== undefined)
        rules.push(plan('max', { kind: 'bound', expected: { at_most: rule.max } }, { at_most: rule.max }));
    for (const [word, form] of [
        ['max_absolute_regression', 'absolute'],
        ['max_relative_regression', 'relative'],
    ]) {
        const tolerance = amount(form, rule[word]);
        if (tolerance)
            rules.push(plan(word, { kind: 'regression', tolerance }, { tolerance }));
    }
    for (const [word, form] of [
        ['min_absolute_improvement', 'absolute'],
        ['min_relative_improvement', 'relative'],
    ]) {
        const minimum = amount(form, rule[word]);
        if (minimum)
            rules.push(plan(word, { kind: 'improvement', minimum }, { improvement: minimum }));
    }
    if (rule.max_gap) {
        const { to, max: maximum } = rule.max_gap;
        rules.push(plan('max_gap', { kind: 'gap', to, maximum }, { gap: { to, at_most: maximum } }));
    }
    if (rule.ratchet) {
        const { tolerance } = rule.ratchet;
        rules.push(plan('ratchet', { kind: 'ratchet', tolerance }, { tolerance: { absolute: tolerance } }));
    }
    return rules;
}
function amount(form, number) {
    if (number === undefined)
        return undefined;
    return form === 'absolute' ? { absolute: number } : { relative: number };
}

;// CONCATENATED MODULE: ./lib/src/gates/metrics/policy.js






/** Formats that hold both sides of a comparison. */
const holdsBaseline = ['dvc_diff'];
/** @throws UserErrors with every fault of the block */
function metricsPolicy(source, block, configuration) {
    const faults = [];
    const atBlock = (key) => configuration.at(['metrics', source, key]);
    const fault = (what, fix, location) => {
        faults.push(new result_error/* UserError */.yo('invalid_config', { what, fix }, location));
    };
    const judged = judgedIn(block, source, atBlock, fault);
    const baseline = baselineOf(block, judged, configuration, atBlock, fault);
    const rules = Object.entries(block.rules).flatMap(([metric, rule]) => {
        const at = (word) => configuration.at(['metrics', source, 'rules', metric, word]);
        const scope = { source, metric, rule, format: block.format, at, fault };
        assertConsistent(scope, judged, baseline);
        return rulesOf(scope);
    });
    if (faults.length > 0)
        throw new result_error/* UserErrors */.tQ(faults);
    const compares = rules.some(({ asked }) => asked.kind === 'regression' || asked.kind === 'improvement');
    return {
        model: configuration.policy.name,
        source,
        judged,
        read: { ...(block.format && { format: block.format }), ...(block.row && { row: block.row }) },
        numericStrings: block.numeric_strings,
        rules,
        ...(block.max_age !== undefined && {
            maxAge: {
                seconds: (0,duration/* secondsIn */.z)(block.max_age),
                check: (0,check/* planned */.lM)({ gate: 'metrics', source, subject: null, rule: 'max_age' }, { effect: 'block', location: atBlock('max_age') }),
            },
        }),
        ...(compares && baseline !== undefined && { baseline }),
    };
}
function judgedIn(block, source, at, fault) {
    const { path, mlflow, prometheus, run } = block;
    const keys = ['path', 'mlflow', 'prometheus'].filter((key) => block[key] !== undefined);
    if (keys.length > 1)
        fault(`metrics.${source} names ${keys.join(' and ')}: only one is judged`, 'keep one', at('rules'));
    const choice = runChoice(run, fault, at('run'));
    if (run !== undefined && prometheus)
        fault('run: chooses a run of MLflow', 'remove run:', at('run'));
    if (prometheus)
        return { from: { kind: 'prometheus', ...prometheus }, written: prometheus.query, key: 'prometheus' };
    if (mlflow)
        return { from: { kind: 'mlflow_server', url: mlflow.url, run: choice }, written: mlflow.url, key: 'mlflow' };
    const text = path ?? '';
    const from = run === undefined ? (0,sources_source/* pathSourceOf */.eX)(text) : { kind: 'mlflow_store', text, run: choice };
    return { from, written: text, key: 'path' };
}
function runChoice(run, fault, location) {
    if (!run)
        return undefined;
    const { id, newest, commit, experiment } = run;
    const within = experiment === undefined ? {} : { experiment };
    const words = [id, newest, commit].filter((word) => word !== undefined);
    if (words.length !== 1) {
        fault('run: names none of id, newest and commit, or several', 'write run: { newest: true }, for one', location);
    }
    if (id !== undefined)
        return { id };
    return commit === undefined ? { newest: true, ...within } : { commit, ...within };
}
function baselineOf(block, judged, { policy, at }, atBlock, fault) {
    const written = block.baseline ?? policy.baseline;
    if (holdsBaseline.includes(block.format))
        return 'included';
    if (written === undefined)
        return undefined;
    const location = block.baseline === undefined ? at(['baseline']) : atBlock('baseline');
    const baseline = (0,sources_baseline/* baselineSource */.f0)(written, location);
    if ((0,sources_baseline/* meansTheSameFile */.Y7)(baseline.from) && judged.from.kind !== 'files') {
        const fix = `write one of ${sources_source/* baselineKinds */.h8} that names the content itself`;
        fault(`${baseline.written} means the judged file at another commit, and ${judged.written} is no file`, fix, location);
    }
    return baseline;
}

;// CONCATENATED MODULE: ./lib/src/gates/metrics/gate.js







/** Metric files against rules, baselines and their own history. */
const metricsGate = {
    name: 'metrics',
    blocks: (configuration) => (0,gate/* collectBlocks */.ld)(configuration.policy.metrics, async (source, section) => {
        const policy = metricsPolicy(source, section, configuration);
        const accepted = (await isThere((0,external_node_path_.join)(configuration.folder, acceptance/* acceptanceFile */.kl))) ? acceptance/* acceptanceFile */.kl : undefined;
        return {
            source,
            inputs: inputsOf(policy, accepted, (0,gate/* inputRequest */.c3)(configuration, 'metrics', source)),
            checks: [...(policy.maxAge ? [policy.maxAge.check] : []), ...policy.rules.map(({ check }) => check)],
            evaluate: (context) => evaluateMetrics(policy, context),
            lint: (context) => lintMetrics(policy, context),
        };
    }),
};
function inputsOf({ judged, maxAge, baseline, rules }, accepted, request) {
    const { key, from, written } = judged;
    const path = from.kind === 'files' ? from.text : undefined;
    const inputs = [
        { ...request.content('current', key, from, written), ...(maxAge && { dated: true }) },
    ];
    if (baseline !== undefined && baseline !== 'included') {
        const same = (0,sources_baseline/* meansTheSameFile */.Y7)(baseline.from) ? path : undefined;
        inputs.push({ ...request.baseline(baseline, same), ...(baseline.maxAge !== undefined && { dated: true }) });
    }
    if (rules.some(({ asked }) => asked.kind === 'ratchet')) {
        inputs.push({ ...request.content('history', 'path', { kind: 'history' }, written), ...(path && { judged: path }) });
    }
    if (accepted !== undefined)
        inputs.push(request.content('accepted', 'rules', { kind: 'files', text: accepted }, accepted));
    return inputs;
}
async function isThere(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}


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

/***/ 12001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ inUnits),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   jR: () => (/* binding */ formatDifference),
/* harmony export */   le: () => (/* binding */ isNearZero)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71695);


/** A baseline nearer to zero than this has no shares. */
const nearZero = 1e-12;
function isNearZero(baseline) {
    return Math.abs(baseline) < nearZero;
}
/** The number an amount is written with: 0.05 for five points, and for five percent. */
function written(amount) {
    const number = 'absolute' in amount ? amount.absolute : amount.relative;
    // A comparison with NaN is false, and a rule that cannot fail is none.
    if (!(number >= 0 && number < Number.POSITIVE_INFINITY))
        throw new RangeError(`${number} is no amount`);
    return number;
}
/**
 * An amount in the metric's own unit. A share is that of the baseline's size, so that a negative baseline (R² of −0.5) does
 * not turn a rule upside down.
 *
 * @throws RangeError where the amount is not a number ≥ 0
 * @throws UserError `baseline_near_zero` for a share of less than 1e-12
 */
function inUnits(metric, amount, baseline) {
    const number = written(amount);
    if ('absolute' in amount)
        return number;
    if (isNearZero(baseline)) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('baseline_near_zero', {
            what: `the baseline's ${metric} is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(baseline)}`,
            why: 'a relative change divides by it, and a share of nothing is no number',
            fix: 'write an absolute rule instead, such as max_absolute_regression',
        });
    }
    return number * Math.abs(baseline);
}
/** A difference as an amount is written, told from another one: `0.02`, `12.5 %` of the baseline. */
function formatDifference(difference, beside, amount, baseline) {
    if ('absolute' in amount)
        return (0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(difference, beside);
    const percent = (units) => (units / Math.abs(baseline)) * 100;
    return `${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(percent(difference), percent(beside))} %`;
}


/***/ }),

/***/ 24766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ missingBaseline),
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _result_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62946);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71695);



/**
 * Whether there is no baseline, as opposed to one that cannot be used, and to not being able to tell (a clone that is too
 * shallow, a branch that nobody knows): what `on_missing` says is about the first alone.
 */
function isMissing({ code }) {
    return code === 'missing_file' || code === 'no_baseline_yet';
}
/**
 * A missing baseline is its own state: the user's `on_missing` decides whether it blocks, warns, leaves the rule out, or makes
 * the candidate the first of its line. That last only where nothing says that there was one before.
 */
function missingBaseline(error, onMissing, candidate) {
    const why = [error.explanation.what, error.explanation.why].filter(Boolean).join('; ');
    const what = 'there is no baseline to compare with';
    if (onMissing === 'allow')
        return { status: 'skipped', reason: 'baseline_allowed_missing', what, why };
    if (onMissing === 'accept_first' && (error.code === 'no_baseline_yet' || error.code === 'missing_metric')) {
        const first = candidate === undefined ? what : `${candidate.name} is ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(candidate.value)}, the first of its line`;
        const observed = candidate && { observed: { value: candidate.value } };
        return { status: 'passed', reason: 'first_accepted', what: first, why, ...observed };
    }
    const fix = error.explanation.fix ?? advice[onMissing];
    const explanation = { what, why, ...(fix !== undefined && { fix }) };
    const noBaseline = new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('no_baseline', explanation, error.location, { cause: error });
    return (0,_result_check_js__WEBPACK_IMPORTED_MODULE_2__/* .errorOutcome */ .zY)(noBaseline, onMissing === 'warn' ? { effect: 'warn' } : {});
}
const advice = {
    fail: 'write on_missing: accept_first beside the baseline for the first run',
    accept_first: 'there was one before: restore it, or write on_missing: warn while it is away',
};


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
