export const id = 762;
export const ids = [762];
export const modules = {

/***/ 51762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dataGate: () => (/* binding */ dataGate)
});

// EXTERNAL MODULE: ./lib/src/sources/baseline.js
var sources_baseline = __webpack_require__(64780);
// EXTERNAL MODULE: ./lib/src/gates/gate.js
var gate = __webpack_require__(49962);
// EXTERNAL MODULE: ./lib/src/result/check.js
var result_check = __webpack_require__(62946);
// EXTERNAL MODULE: ./lib/src/result/error.js
var result_error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/tables/files.js + 1 modules
var tables_files = __webpack_require__(18662);
// EXTERNAL MODULE: ./lib/src/tables/open-table.js
var open_table = __webpack_require__(67481);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
;// CONCATENATED MODULE: ./lib/src/gates/data/tolerance.js

/**
 * What the words admit: nothing where there are none. Where only `warn` is given, the rule only warns.
 *
 * @param of the rule, for messages
 * @throws UserError `invalid_config` where both words are there, or the bound that warns is laxer than the one that fails
 */
function admissionOf(words, effect, of, at) {
    const { mostly, max_violations } = words;
    if (mostly !== undefined && max_violations !== undefined) {
        const what = `${of} has both mostly and max_violations: two answers to one question`;
        throw new result_error/* UserError */.yo('invalid_config', { what, fix: 'keep one of them' }, at('mostly'));
    }
    const word = mostly === undefined ? 'max_violations' : 'mostly';
    const given = mostly ?? max_violations;
    if (given === undefined)
        return { tolerance: none, effect };
    const bound = (value) => word === 'mostly' ? { fraction: Number((1 - value).toPrecision(12)) } : { count: value };
    const { fail, warn } = typeof given === 'number' ? { fail: given, warn: undefined } : given;
    if (fail === undefined)
        return { tolerance: warn === undefined ? none : { fail: bound(warn) }, effect: 'warn' };
    if (warn === undefined)
        return { tolerance: { fail: bound(fail) }, effect };
    if (word === 'mostly' ? warn < fail : warn > fail) {
        const what = `${word} of ${of} fails at ${fail}, before it warns at ${warn}: it would never warn`;
        throw new result_error/* UserError */.yo('invalid_config', { what, fix: 'swap or mend the two' }, at(word, 'warn'));
    }
    return { tolerance: { fail: bound(fail), warn: bound(warn) }, effect };
}
const none = { fail: { count: 0 } };
/** Whether a rule admits no violation at all. */
function isStrict({ fail }) {
    return 'count' in fail && fail.count === 0;
}
function exceeds(violations, judged, bound) {
    if ('count' in bound)
        return violations > bound.count;
    // A tenth of the rows is within a bound of 0.1, whatever the rounding of their product says.
    return violations > bound.fraction * judged + 1e-9 * Math.max(1, bound.fraction * judged);
}
/** What a number of violations means. */
function tolerated(violations, judged, { fail, warn }) {
    if (exceeds(violations, judged, fail))
        return { status: 'failed' };
    return warn && exceeds(violations, judged, warn) ? { status: 'failed', effect: 'warn' } : { status: 'passed' };
}
/** The bound in the unit in which it was given. */
function expectedOf({ fail }) {
    return 'count' in fail ? { at_most: fail.count, unit: 'rows' } : { at_most: fail.fraction, unit: 'fraction' };
}
function observedOf(violations, judged, { fail }) {
    if ('count' in fail)
        return { value: violations, unit: 'rows', of: judged };
    return { value: judged === 0 ? 0 : violations / judged, unit: 'fraction', of: judged };
}
/**
 * The answer of a rule that counts rows: none violates it, some do and that is tolerated, or too many do.
 *
 * @param judged the rows of which the violations are a share
 * @param words what is said where no row violates it, and where some do
 */
function judgeCount(violations, judged, tolerance, words) {
    const measured = {
        ...(words.why !== undefined && { why: words.why }),
        observed: observedOf(violations, judged, tolerance),
        expected: expectedOf(tolerance),
    };
    if (violations === 0)
        return { status: 'passed', reason: 'no_violations', what: words.none, ...measured };
    const result = tolerated(violations, judged, tolerance);
    return result.status === 'passed'
        ? { status: 'passed', reason: 'within_bound', what: `${words.some}, which is tolerated`, ...measured }
        : { reason: 'violations', what: words.some, ...result, ...measured };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./lib/src/gates/data/contract/patience.js

/** Runs what may never end, such as a pattern that looks back, and gives up. */
class Patience {
    context = (0,external_node_vm_.createContext)({ run: () => undefined });
    script = new external_node_vm_.Script('run()');
    /** @returns false where it was stopped after so many milliseconds */
    within(milliseconds, run) {
        this.context.run = run;
        try {
            this.script.runInContext(this.context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
            return true;
        }
        catch (error) {
            if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
                return false;
            throw error;
        }
    }
}

// EXTERNAL MODULE: ./lib/src/gates/data/contract/predicate.js
var contract_predicate = __webpack_require__(36896);
;// CONCATENATED MODULE: ./lib/src/gates/data/contract/appeals.js





/** More different values than this that all violate a rule are told as such, not as a list. */
const mostViolating = 1_000_000;
/** So many values, and characters of them, are written into a statement. */
const mostListed = 20;
const longestList = 10_000;
/** So long may the values of one batch take; a pattern that looks ahead and back can take for ever. */
const patienceMilliseconds = 10_000;
/** What SQL cannot judge exactly is put to ajv, value by value, each different one once. */
class Appeals {
    referee;
    questions = new Map();
    listed = new Map();
    /** no text of a schema can be taken for one of our names */
    own = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    tables = 0;
    /** @param referee called where there is something to ask */
    constructor(referee) {
        this.referee = referee;
    }
    decide(schema, place) {
        const question = this.questions.get(place.json) ?? {
            json: place.json,
            present: place.present,
            asked: [],
            judged: 0,
        };
        this.questions.set(place.json, question);
        const table = `mlgate_violating_${this.own}_${this.tables++}`;
        question.asked.push({ schema, table, violating: [] });
        return (0,contract_predicate/* and */.Uo)(place.present, `${place.json} IN ${violatingIn(table)}`);
    }
    askedBy(predicate) {
        return [...this.questions.values()].filter(({ asked }) => asked.some(({ table }) => predicate.includes(violatingIn(table))));
    }
    /** Why a predicate cannot be used, where something that it asked has no answer. */
    failureOf(predicate) {
        return this.askedBy(predicate).find(({ failure }) => failure !== undefined)?.failure;
    }
    /** How many different values were judged for a predicate; undefined where it asked nothing. */
    judgedFor(predicate) {
        const asked = this.askedBy(predicate);
        return asked.length === 0 ? undefined : asked.reduce((sum, { judged }) => sum + judged, 0);
    }
    /** A predicate with the values that violate it written out, where they are few: each table is a join of its own. */
    settled(predicate) {
        return predicate.replaceAll(lookup, (asked) => this.listed.get(asked) ?? asked);
    }
    /**
     * Reads the different values, asks ajv, and leaves what violates in tables that the predicates look into. Where a pattern
     * does not end, or too many different values violate, the question has no answer, and others have theirs.
     *
     * @throws UserError where the table cannot be read
     */
    async settle(table) {
        if (this.questions.size === 0)
            return;
        const { dialect } = table;
        const referee = await this.referee();
        for (const question of this.questions.values()) {
            const { json, present, asked } = question;
            const judges = asked.map(({ schema, violating }) => ({ judge: referee.judge(schema), violating }));
            const patience = new Patience();
            const sql = `SELECT DISTINCT ${json} AS value FROM ${table.from} WHERE ${present}`;
            const judge = (rows) => {
                question.judged += rows.length;
                const finished = patience.within(patienceMilliseconds, () => judgeAll(rows, judges));
                if (!finished)
                    return neverEnding(rows.length);
                return judges.some(({ violating }) => violating.length > mostViolating) ? tooMany() : undefined;
            };
            try {
                await table.scanEach('distinct values', sql, (rows) => {
                    const failure = judge(rows);
                    if (!failure)
                        return;
                    question.failure = failure;
                    throw failure;
                });
            }
            catch (error) {
                if (question.failure === undefined)
                    throw error;
                continue;
            }
            for (const { table: name, violating } of asked) {
                if (isShort(violating))
                    this.listed.set(violatingIn(name), listOf(violating, dialect));
                else
                    await table.engine.query(dialect.createTexts(name, 'violating', violating));
            }
        }
    }
}
function violatingIn(table) {
    return `(SELECT violating FROM ${table})`;
}
const lookup = /\(SELECT violating FROM mlgate_violating_[0-9a-f]+_[0-9]+\)/g;
function isShort(texts) {
    return texts.length <= mostListed && texts.reduce((sum, { length }) => sum + length, 0) <= longestList;
}
/** Nothing is equal to NULL. */
function listOf(texts, dialect) {
    return `(${texts.length === 0 ? 'NULL' : texts.map((text) => dialect.text(text)).join(', ')})`;
}
function judgeAll(rows, judges) {
    for (const { value } of rows) {
        const json = String(value);
        for (const { judge, violating } of judges)
            if (!judge(json))
                violating.push(json);
    }
}
function neverEnding(values) {
    return new result_error/* UserError */.yo('limit_exceeded', {
        what: `a rule of the row schema took more than ${patienceMilliseconds / 1000} seconds for ${(0,format/* counted */.hS)(values, 'value')}`,
        why: 'a pattern that looks ahead or back can take for ever on a text that nearly matches',
        fix: 'write the pattern without nested repetitions',
    });
}
function tooMany() {
    return new result_error/* UserError */.yo('limit_exceeded', {
        what: `more than ${(0,format/* formatNumber */.ZV)(mostViolating)} different values violate a rule that only ajv can judge`,
        fix: 'write the rule without what SQL cannot judge, such as a pattern that looks back',
    });
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/names.js


/** So long may one name take: it comes from the file, and can be one for which a pattern takes for ever. */
const names_patienceMilliseconds = 1_000;
/** By pattern and name: whether they match; undefined where it did not come to an end. */
const answers = new Map();
/**
 * Whether a pattern of `patternProperties` speaks of a name.
 *
 * @throws UserError `limit_exceeded` where the pattern does not come to an end
 */
function matchesName(pattern, name) {
    const known = answers.get(pattern) ?? new Map();
    answers.set(pattern, known);
    if (!known.has(name))
        known.set(name, tried(new RegExp(pattern, 'u'), name));
    const answer = known.get(name);
    if (answer !== undefined)
        return answer;
    throw new result_error/* UserError */.yo('limit_exceeded', {
        what: `the pattern ${JSON.stringify(pattern)} took more than ${names_patienceMilliseconds / 1000} second for the name of a column`,
        why: 'a pattern with nested repetitions can take for ever on a text that nearly matches',
        fix: 'write the pattern without nested repetitions',
    });
}
let patience;
function tried(expression, name) {
    // Without a repetition there is nothing to wait for, and a context of its own costs.
    if (!/[*+{]/.test(expression.source))
        return expression.test(name);
    let answer;
    patience ??= new Patience();
    patience.within(names_patienceMilliseconds, () => {
        answer = expression.test(name);
    });
    return answer;
}

// EXTERNAL MODULE: ./lib/src/gates/data/contract/patterns.js + 1 modules
var patterns = __webpack_require__(98940);
;// CONCATENATED MODULE: ./lib/src/gates/data/contract/schema.js

function schemaDocument(document, file, draft) {
    const root = { schema: document.data, path: [] };
    return {
        root,
        file,
        draft,
        at: (path) => document.at(path),
        atKey: (path) => document.atKey(path),
        resolve: (reference, from) => {
            const fault = (what, fix) => new result_error/* UserError */.yo('invalid_schema', { what, fix }, document.at(from));
            if (!reference.startsWith('#')) {
                throw fault(`$ref ${JSON.stringify(reference)} points outside of ${file}`, 'nothing is fetched: copy that schema into $defs, and point to it with #/$defs/…');
            }
            const path = pointerSteps(reference.slice(1));
            if (!path) {
                throw fault(`$ref ${JSON.stringify(reference)} is no JSON Pointer`, 'write #, or #/$defs/… with the steps to the schema');
            }
            let schema = root.schema;
            for (const step of path) {
                schema = typeof schema === 'object' && schema !== null ? own(schema, step) : undefined;
            }
            if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null || Array.isArray(schema))) {
                throw fault(`$ref ${JSON.stringify(reference)} points to nothing in ${file}`, 'mend the steps after #');
            }
            return { schema: schema, path };
        },
    };
}
/** The steps of a JSON Pointer in a URI fragment; undefined where it is none. */
function pointerSteps(fragment) {
    if (fragment === '')
        return [];
    if (!fragment.startsWith('/'))
        return undefined;
    try {
        return decodeURIComponent(fragment.slice(1))
            .split('/')
            .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    }
    catch {
        return undefined;
    }
}
/** The JSON Pointer of steps, as the fragment of a URI. */
function pointerOf(path) {
    return path
        .map((step) => `/${encodeURIComponent(String(step).replaceAll('~', '~0').replaceAll('/', '~1'))}`)
        .join('');
}
function own(value, step) {
    if (Array.isArray(value) && !/^(0|[1-9][0-9]*)$/.test(String(step)))
        return undefined;
    return Object.hasOwn(value, step) ? value[step] : undefined;
}
/** The value of a keyword; undefined where the schema has none of that name. */
function keyword({ schema }, name) {
    if (typeof schema === 'boolean' || !Object.hasOwn(schema, name))
        return undefined;
    return schema[name];
}
/** The schema under a keyword, e.g. that of `not`, or one of a list or map under it. */
function subschema(node, name, ...steps) {
    let schema = keyword(node, name);
    for (const step of steps)
        schema = typeof schema === 'object' && schema !== null ? own(schema, step) : undefined;
    return schema === undefined ? undefined : { schema: schema, path: [...node.path, name, ...steps] };
}
/** The schemas of a list (`allOf`) or of a map (`properties`) under a keyword, by index or name. */
function subschemas(node, name) {
    const value = keyword(node, name);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.keys(value).map((step) => {
        const key = Array.isArray(value) ? Number(step) : step;
        return [
            step,
            { schema: value[step], path: [...node.path, name, key] },
        ];
    });
}
/** The types that `type` names, where it is there. */
function declaredTypes(node) {
    const types = keyword(node, 'type');
    return types === undefined ? undefined : [types].flat();
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/compile.js




/** Thrown inside of a list, where no appeal is possible: then the whole list is judged by ajv. */
class NotInSql extends Error {
}
function outside() {
    return { through: [], inList: false, lists: 0, known: new WeakMap() };
}
/** Planning a statement takes more than twice as long with each further list in a list. */
const mostLists = 5;
/** A predicate of more characters is a schema that names one definition again and again: ajv calls it, SQL repeats it. */
const longestPredicate = 100_000;
/** What makes a value violate a schema. */
function violation(node, place, compilation) {
    return violates(node, place, compilation, outside());
}
/** What makes a value violate one keyword of a schema; `if` speaks for `then` and `else`. */
function keywordViolation(name, node, place, compilation) {
    return judged(name, node, place, compilation, outside());
}
function violates(node, place, compilation, scope) {
    const { schema } = node;
    if (typeof schema === 'boolean')
        return schema ? contract_predicate/* never */.Zm : place.present;
    return (0,contract_predicate.or)(...Object.keys(schema).map((name) => judged(name, node, place, compilation, scope)));
}
/** In SQL where that is exact, else by ajv. */
function judged(name, node, place, compilation, scope) {
    const compile = Object.hasOwn(compilers, name) ? compilers[name] : undefined;
    if (!compile)
        return contract_predicate/* never */.Zm;
    try {
        const predicate = compile(node, place, compilation, scope);
        if (predicate.length > longestPredicate && !place.object?.names)
            throw new NotInSql();
        return predicate;
    }
    catch (error) {
        if (!(error instanceof NotInSql) || scope.inList)
            throw error;
        return compilation.appeal.decide(alone(name, node), place);
    }
}
/** Keywords that mean something only together. */
const together = {
    if: ['if', 'then', 'else'],
    additionalProperties: ['properties', 'patternProperties', 'additionalProperties'],
};
function alone(name, { schema }) {
    const names = together[name] ?? [name];
    const all = Object.entries(schema).filter(([key]) => names.includes(key));
    if (name !== 'additionalProperties')
        return Object.fromEntries(all);
    // Which members are additional depends on the names beside it, not on what is asked of them.
    return Object.fromEntries(all.map(([key, value]) => key === name
        ? [key, value]
        : [key, Object.fromEntries(Object.keys(value).map((member) => [member, true]))]));
}
const compilers = {
    $ref: (node, place, compilation, scope) => {
        const target = compilation.document.resolve(keyword(node, '$ref') ?? '', node.path);
        const pointer = pointerOf(target.path);
        // What describes parts of itself goes as deep as the data: SQL does not.
        if (scope.through.includes(pointer))
            throw new NotInSql();
        const known = scope.known.get(place) ?? new Map();
        scope.known.set(place, known);
        const predicate = known.get(pointer) ?? violates(target, place, compilation, { ...scope, through: [...scope.through, pointer] });
        known.set(pointer, predicate);
        return predicate;
    },
    type: (node, place) => (0,contract_predicate/* and */.Uo)(place.present, (0,contract_predicate/* not */.AU)((0,contract_predicate.or)(...(declaredTypes(node) ?? []).map((type) => place.is(type))))),
    enum: (node, place, { dialect }) => noneOf(keyword(node, 'enum') ?? [], place, dialect),
    const: (node, place, { dialect }) => noneOf([keyword(node, 'const')], place, dialect),
    minimum: bound('minimum', '<'),
    maximum: bound('maximum', '>'),
    exclusiveMinimum: bound('exclusiveMinimum', '<='),
    exclusiveMaximum: bound('exclusiveMaximum', '>='),
    multipleOf: (node, place) => place.number
        ? (0,contract_predicate/* and */.Uo)(place.is('number'), (0,contract_predicate/* not */.AU)(place.number.isMultipleOf(keyword(node, 'multipleOf') ?? 1)))
        : contract_predicate/* never */.Zm,
    minLength: (node, place, { dialect }) => compile_length(node, 'minLength', place, dialect),
    maxLength: (node, place, { dialect }) => compile_length(node, 'maxLength', place, dialect),
    pattern: (node, place, { dialect }) => {
        const { text } = place;
        if (text === undefined)
            return contract_predicate/* never */.Zm;
        const parts = (0,patterns/* re2Of */.n)(keyword(node, 'pattern') ?? '', 'u');
        if (!parts)
            throw new NotInSql();
        const matches = parts.map((part) => {
            const found = dialect.regexMatches(text, part.pattern);
            return part.matches ? found : (0,contract_predicate/* not */.AU)(found);
        });
        return (0,contract_predicate/* and */.Uo)(place.is('string'), (0,contract_predicate/* not */.AU)((0,contract_predicate/* and */.Uo)(...matches)));
    },
    format: (node, place, { dialect, formats }) => {
        const { text } = place;
        if (text === undefined)
            return contract_predicate/* never */.Zm;
        const name = keyword(node, 'format');
        const byType = place.satisfies?.(name);
        const satisfied = byType ?? formats.get(name)?.sql(text, dialect);
        if (satisfied === undefined)
            throw new NotInSql();
        return (0,contract_predicate/* and */.Uo)(place.is('string'), (0,contract_predicate/* not */.AU)(satisfied));
    },
    minItems: (node, place) => items(node, 'minItems', place),
    maxItems: (node, place) => items(node, 'maxItems', place),
    uniqueItems: (node, place) => {
        if (keyword(node, 'uniqueItems') !== true || !place.list)
            return contract_predicate/* never */.Zm;
        if (place.list.distinct === undefined)
            throw new NotInSql();
        return (0,contract_predicate/* and */.Uo)(place.is('array'), (0,contract_predicate/* not */.AU)(place.list.distinct));
    },
    items: (node, place, compilation, scope) => {
        const schema = subschema(node, 'items');
        if (!schema || !place.list)
            return contract_predicate/* never */.Zm;
        if (scope.lists === mostLists)
            throw new NotInSql();
        const inside = { ...scope, inList: true, lists: scope.lists + 1 };
        return (0,contract_predicate/* and */.Uo)(place.is('array'), place.list.any((element) => violates(schema, element, compilation, inside)));
    },
    required: (node, place) => {
        const { object } = place;
        if (!object)
            return contract_predicate/* never */.Zm;
        const missing = (keyword(node, 'required') ?? []).map((name) => (0,contract_predicate/* not */.AU)(object.member(name).present));
        return (0,contract_predicate/* and */.Uo)(place.is('object'), (0,contract_predicate.or)(...missing));
    },
    properties: (node, place, compilation, scope) => {
        const { object } = place;
        if (!object)
            return contract_predicate/* never */.Zm;
        const parts = subschemas(node, 'properties').map(([name, schema]) => member(schema, object.member(name), compilation, scope));
        return (0,contract_predicate/* and */.Uo)(place.is('object'), (0,contract_predicate.or)(...parts));
    },
    patternProperties: (node, place, compilation, scope) => {
        const { object } = place;
        if (!object)
            return contract_predicate/* never */.Zm;
        const { names } = object;
        if (!names)
            throw new NotInSql();
        const parts = subschemas(node, 'patternProperties').flatMap(([pattern, schema]) => names
            .filter((name) => matchesName(pattern, name))
            .map((name) => member(schema, object.member(name), compilation, scope)));
        return (0,contract_predicate/* and */.Uo)(place.is('object'), (0,contract_predicate.or)(...parts));
    },
    additionalProperties: (node, place, compilation, scope) => {
        const { object } = place;
        const schema = subschema(node, 'additionalProperties');
        if (!object || !schema)
            return contract_predicate/* never */.Zm;
        if (!object.names)
            throw new NotInSql();
        const parts = additionalNames(node, object.names).map((name) => member(schema, object.member(name), compilation, scope));
        return (0,contract_predicate/* and */.Uo)(place.is('object'), (0,contract_predicate.or)(...parts));
    },
    dependentRequired: (node, place) => {
        const { object } = place;
        if (!object)
            return contract_predicate/* never */.Zm;
        const asked = Object.entries(keyword(node, 'dependentRequired') ?? {});
        const parts = asked.map(([name, others]) => (0,contract_predicate/* and */.Uo)(object.member(name).present, (0,contract_predicate.or)(...others.map((other) => (0,contract_predicate/* not */.AU)(object.member(other).present)))));
        return (0,contract_predicate/* and */.Uo)(place.is('object'), (0,contract_predicate.or)(...parts));
    },
    allOf: (node, place, compilation, scope) => (0,contract_predicate.or)(...subschemas(node, 'allOf').map(([, each]) => violates(each, place, compilation, scope))),
    anyOf: (node, place, compilation, scope) => (0,contract_predicate/* and */.Uo)(place.present, ...subschemas(node, 'anyOf').map(([, each]) => violates(each, place, compilation, scope))),
    oneOf: (node, place, compilation, scope) => {
        const admitted = subschemas(node, 'oneOf').map(([, each]) => (0,contract_predicate/* not */.AU)(violates(each, place, compilation, scope)));
        return (0,contract_predicate/* and */.Uo)(place.present, (0,contract_predicate/* not */.AU)((0,contract_predicate/* exactlyOne */.BK)(admitted)));
    },
    not: (node, place, compilation, scope) => {
        const schema = subschema(node, 'not');
        return schema ? (0,contract_predicate/* and */.Uo)(place.present, (0,contract_predicate/* not */.AU)(violates(schema, place, compilation, scope))) : contract_predicate/* never */.Zm;
    },
    if: (node, place, compilation, scope) => {
        const condition = subschema(node, 'if');
        if (!condition)
            return contract_predicate/* never */.Zm;
        const unmet = violates(condition, place, compilation, scope);
        const branch = (name) => {
            const schema = subschema(node, name);
            return schema ? violates(schema, place, compilation, scope) : contract_predicate/* never */.Zm;
        };
        return (0,contract_predicate.or)((0,contract_predicate/* and */.Uo)(place.present, (0,contract_predicate/* not */.AU)(unmet), branch('then')), (0,contract_predicate/* and */.Uo)(unmet, branch('else')));
    },
};
/** A member is judged where it is there. */
function member(schema, place, compilation, scope) {
    return (0,contract_predicate/* and */.Uo)(place.present, violates(schema, place, compilation, scope));
}
/** The names that neither `properties` nor `patternProperties` speaks of. */
function additionalNames(node, names) {
    const named = new Set(subschemas(node, 'properties').map(([name]) => name));
    const patterns = subschemas(node, 'patternProperties').map(([pattern]) => pattern);
    return names.filter((name) => !named.has(name) && !patterns.some((pattern) => matchesName(pattern, name)));
}
function bound(name, comparison) {
    return (node, place) => {
        const value = keyword(node, name);
        return value === undefined ? contract_predicate/* never */.Zm : (place.number?.compare(comparison, value) ?? contract_predicate/* never */.Zm);
    };
}
function compile_length(node, name, place, dialect) {
    if (place.text === undefined)
        return contract_predicate/* never */.Zm;
    const limit = dialect.decimal(String(keyword(node, name) ?? 0), 0);
    return `${dialect.length(place.text)} ${name === 'minLength' ? '<' : '>'} ${limit}`;
}
function items(node, name, place) {
    if (!place.list)
        return contract_predicate/* never */.Zm;
    const limit = keyword(node, name) ?? 0;
    return (0,contract_predicate/* and */.Uo)(place.is('array'), `${place.list.length} ${name === 'minItems' ? '<' : '>'} ${limit}`);
}
/** A value that is equal to none of them. Lists and objects are compared by ajv. */
function noneOf(values, place, dialect) {
    const nested = values.filter((value) => typeof value === 'object' && value !== null);
    if (nested.length > 0 && (place.list || place.object))
        throw new NotInSql();
    const numbers = values.filter((value) => typeof value === 'number');
    const booleans = values.filter((value) => typeof value === 'boolean');
    const one = (0,contract_predicate.or)(...(values.includes(null) ? [place.is('null')] : []), ...(place.number ? [place.number.isOneOf(numbers)] : []), ...(place.text === undefined ? [] : [textIsOneOf(place.text, values, dialect)]), ...(place.boolean === undefined ? [] : booleans.map((value) => `${place.boolean} = ${value}`)));
    return (0,contract_predicate/* and */.Uo)(place.present, (0,contract_predicate/* not */.AU)(one));
}
function textIsOneOf(text, values, dialect) {
    const texts = values.filter((value) => typeof value === 'string').map((value) => dialect.text(value));
    if (texts.length === 0)
        return contract_predicate/* never */.Zm;
    return texts.length === 1 ? `${text} = ${texts[0]}` : `${text} IN (${texts.join(', ')})`;
}

// EXTERNAL MODULE: ./lib/src/gates/data/contract/formats.js + 2 modules
var formats = __webpack_require__(65672);
;// CONCATENATED MODULE: ./lib/src/gates/data/contract/decimal.js
/** The digits that SQL's widest decimal holds. */
const mostDigits = 38;
/** The decimal that JavaScript, Python and JSON print for a double: 0.1 is 0.1, not 0.1000000000000000055. */
function decimalOf(value) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-][0-9]+))?$/.exec(String(value)) ?? [];
    const scale = fraction.length - Number(exponent);
    const unscaled = BigInt(`${sign}${whole}${fraction}`);
    return scale < 0 ? { unscaled: unscaled * 10n ** BigInt(-scale), scale: 0 } : { unscaled, scale };
}
/** The nearest multiple of 10^−`scale` that is not above (`floor`) or not below (`ceil`) the number. */
function rounded({ unscaled, scale: own }, scale, way) {
    if (own <= scale)
        return unscaled * 10n ** BigInt(scale - own);
    const unit = 10n ** BigInt(own - scale);
    const remainder = ((unscaled % unit) + unit) % unit;
    const floor = (unscaled - remainder) / unit;
    return way === 'ceil' && remainder > 0n ? floor + 1n : floor;
}
/** Plain digits, without an exponent. */
function decimalText(unscaled, scale) {
    if (scale === 0)
        return unscaled.toString();
    const sign = unscaled < 0n ? '-' : '';
    const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, '0');
    return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
/**
 * Whether the number is a multiple: 0.3 is one of 0.1. Beyond 38 digits no table engine can tell, and what cannot be told
 * is not one.
 */
function isMultipleOf(value, factor) {
    const [number, unit] = [decimalOf(value), decimalOf(factor)];
    if (number.scale > unit.scale)
        return false;
    const scaled = number.unscaled * 10n ** BigInt(unit.scale - number.scale);
    const limit = 10n ** BigInt(mostDigits);
    return scaled < limit && scaled > -limit && scaled % unit.unscaled === 0n;
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/place.js


/**
 * The cell of a column.
 *
 * @param derive names an expression on a row, so that it is computed once
 */
function columnPlace(column, { dialect, derive }, typing) {
    const steps = [{ member: column.name }];
    return placeOf(dialect.identifier(column.name), column.type, { dialect, derive, typing, steps, depth: 0 });
}
/** A member that no row has. */
const absentPlace = {
    present: contract_predicate/* never */.Zm,
    value: 'NULL',
    is: () => contract_predicate/* never */.Zm,
    json: 'NULL',
};
function placeOf(value, type, site) {
    if (type.kind === 'json')
        return jsonPlace(value, site, `${value} IS NOT NULL`, contract_predicate/* never */.Zm);
    const typing = site.typing(site.steps);
    const isNull = typing.nullable ? `${value} IS NULL` : contract_predicate/* never */.Zm;
    const present = typing.nullable ? contract_predicate/* always */.Gk : `${value} IS NOT NULL`;
    return { ...typed(value, type, site, typing, isNull), present, value };
}
function typed(value, type, site, typing, isNull) {
    const { dialect } = site;
    const there = `${value} IS NOT NULL`;
    const json = (text) => (isNull === contract_predicate/* never */.Zm ? text : `CASE WHEN ${value} IS NULL THEN 'null' ELSE ${text} END`);
    const only = (...types) => kinds({ null: isNull, ...allAre(types, there) });
    const textual = (text, satisfies) => ({
        is: only('string'),
        text,
        json: json(dialect.jsonOfText(text)),
        ...(satisfies && { satisfies }),
    });
    switch (type.kind) {
        case 'text':
            return textPlace(value, site, typing, isNull);
        case 'json':
            throw new Error('JSON has a place of its own');
        case 'integer':
            return {
                is: only('number', 'integer'),
                number: exactNumber(value, 0, dialect),
                json: json(dialect.asText(value)),
            };
        case 'decimal': {
            const whole = type.scale === 0 ? there : dialect.isWhole(value);
            return {
                is: kinds({ null: isNull, number: there, integer: whole }),
                number: exactNumber(value, type.scale, dialect),
                json: json(dialect.asText(dialect.asDouble(value))),
            };
        }
        case 'float': {
            const double = type.bits === 64 ? value : dialect.asDouble(value);
            const number = (0,contract_predicate/* and */.Uo)(there, dialect.isFinite(double));
            return {
                is: kinds({ null: isNull, number, integer: (0,contract_predicate/* and */.Uo)(number, dialect.isWhole(double)) }),
                number: doubleNumber(double, number, dialect),
                json: json(`CASE WHEN ${dialect.isFinite(double)} THEN ${dialect.asText(double)} ELSE '1e999' END`),
            };
        }
        case 'boolean':
            return { is: only('boolean'), boolean: value, json: json(dialect.asText(value)) };
        case 'string':
            return textual(value);
        case 'uuid':
            return textual(dialect.asText(value), (format) => (format === 'uuid' ? contract_predicate/* always */.Gk : undefined));
        case 'date':
            return textual(dialect.dateText(value), (format) => (format === 'date' ? dialect.isPlainDate(value) : undefined));
        case 'time': {
            const text = dialect.timeText(value);
            // A day ends at 24:00:00, which SQL has and RFC 3339 does not.
            return textual(text, (format) => (format === 'time' ? `${text} <> ${dialect.text('24:00:00Z')}` : undefined));
        }
        case 'timestamp':
            return textual(dialect.timestampText(value, type.zone), (format) => format === 'date-time' ? dialect.isPlainDate(value) : undefined);
        case 'list':
            return listPlace(value, type.of, site, only('array'), json);
        case 'struct':
            return structPlace(value, type.fields, site, only('object'), json);
        case 'unsupported':
            throw new Error('a column of an unsupported type has no place');
    }
}
/** CSV: a cell takes a type that its schema names, else it is text. */
function textPlace(cell, { dialect, derive }, { types }, isNull) {
    const number = types.has('number') || types.has('integer') ? derive(dialect.parseNumber(cell)) : undefined;
    const boolean = types.has('boolean') ? derive(dialect.parseBoolean(cell)) : undefined;
    const isNumber = number === undefined ? contract_predicate/* never */.Zm : `${number} IS NOT NULL`;
    const isBoolean = boolean === undefined ? contract_predicate/* never */.Zm : `${boolean} IS NOT NULL`;
    const isText = (0,contract_predicate/* and */.Uo)(`${cell} IS NOT NULL`, (0,contract_predicate/* not */.AU)(isNumber), (0,contract_predicate/* not */.AU)(isBoolean));
    const text = number === undefined && boolean === undefined ? cell : `CASE WHEN ${isText} THEN ${cell} END`;
    const cases = [
        ...(isNull === contract_predicate/* never */.Zm ? [] : [`WHEN ${cell} IS NULL THEN 'null'`]),
        ...(number === undefined ? [] : [`WHEN ${isNumber} THEN ${dialect.asText(number)}`]),
        ...(boolean === undefined ? [] : [`WHEN ${isBoolean} THEN ${dialect.asText(boolean)}`]),
    ];
    const quoted = dialect.jsonOfText(cell);
    return {
        is: kinds({
            null: isNull,
            string: isText,
            ...(number !== undefined && { number: isNumber, integer: dialect.isWhole(number) }),
            ...(boolean !== undefined && { boolean: isBoolean }),
        }),
        text,
        ...(number !== undefined && { number: doubleNumber(number, contract_predicate/* always */.Gk, dialect) }),
        ...(boolean !== undefined && { boolean }),
        json: cases.length === 0 ? quoted : `CASE ${cases.join(' ')} ELSE ${quoted} END`,
    };
}
/** A value of a JSON line: each row may have another type. */
function jsonPlace(json, site, present, isNull) {
    const { dialect } = site;
    const number = dialect.jsonNumber(json);
    const isNumber = (0,contract_predicate/* and */.Uo)(dialect.jsonIs(json, 'number'), dialect.isFinite(`(${number})`));
    const element = `e${site.depth}`;
    return {
        present,
        value: `CASE WHEN NOT (${dialect.jsonIs(json, 'null')}) THEN ${json} END`,
        is: kinds({
            null: isNull === contract_predicate/* never */.Zm ? dialect.jsonIs(json, 'null') : `(${isNull} OR ${dialect.jsonIs(json, 'null')})`,
            boolean: dialect.jsonIs(json, 'boolean'),
            number: isNumber,
            integer: (0,contract_predicate/* and */.Uo)(isNumber, dialect.isWhole(`(${number})`)),
            string: dialect.jsonIs(json, 'string'),
            array: dialect.jsonIs(json, 'array'),
            object: dialect.jsonIs(json, 'object'),
        }),
        number: doubleNumber(`(${number})`, isNumber, dialect),
        text: dialect.jsonText(json),
        boolean: dialect.jsonBoolean(json),
        list: {
            length: dialect.listLength(dialect.jsonElements(json)),
            any: (predicate) => {
                const place = jsonPlace(element, { ...site, depth: site.depth + 1 }, contract_predicate/* always */.Gk, `${element} IS NULL`);
                return anyElement(dialect.jsonElements(json), element, predicate(place), dialect);
            },
            distinct: undefined,
        },
        object: {
            names: undefined,
            member: (name) => {
                const member = dialect.jsonMember(json, name);
                return jsonPlace(member, site, `${member} IS NOT NULL`, contract_predicate/* never */.Zm);
            },
        },
        json: isNull === contract_predicate/* never */.Zm ? dialect.asText(json) : `CASE WHEN ${isNull} THEN 'null' ELSE ${dialect.asText(json)} END`,
    };
}
function listPlace(list, of, site, is, json) {
    const { dialect } = site;
    const element = `e${site.depth}`;
    const inside = { ...site, steps: [...site.steps, 'element'], depth: site.depth + 1 };
    // A missing element is null: a list has no places where nothing stands.
    const typing = { ...site.typing(inside.steps), nullable: true };
    const known = { ...inside, typing: (steps) => (steps === inside.steps ? typing : site.typing(steps)) };
    const place = placeOf(element, of, known);
    return {
        is,
        list: {
            length: dialect.listLength(list),
            any: (predicate) => anyElement(list, element, predicate(place), dialect),
            distinct: comparable(of) ? dialect.isDistinctList(list) : undefined,
        },
        json: json(dialect.jsonOfList(dialect.mapElements(list, element, place.json))),
    };
}
/** Whether SQL finds two values of a type equal where JSON does. A float may be no JSON number, a struct lacks members. */
function comparable(type) {
    return !['float', 'list', 'struct', 'json', 'unsupported'].includes(type.kind);
}
function anyElement(list, element, predicate, dialect) {
    if (predicate === contract_predicate/* never */.Zm)
        return contract_predicate/* never */.Zm;
    if (predicate === contract_predicate/* always */.Gk)
        return `${dialect.listLength(list)} > 0`;
    return dialect.anyElement(list, element, predicate);
}
function structPlace(struct, fields, site, is, json) {
    const { dialect } = site;
    const member = (name) => {
        const field = fields.find((each) => each.name === name);
        if (!field)
            return absentPlace;
        const place = placeOf(dialect.field(struct, name), field.type, {
            ...site,
            steps: [...site.steps, { member: name }],
        });
        // The members of a struct that is not there are not there either.
        return place.present === contract_predicate/* always */.Gk ? { ...place, present: `${struct} IS NOT NULL` } : place;
    };
    const members = fields
        .filter(({ type }) => type.kind !== 'unsupported')
        .map(({ name }) => {
        const { json: text, present } = member(name);
        return { name, json: `CASE WHEN ${present} THEN ${text} END` };
    });
    return {
        is,
        object: { names: fields.map(({ name }) => name), member },
        json: json(dialect.jsonOfObject(members)),
    };
}
function kinds(own) {
    return (type) => own[type] ?? contract_predicate/* never */.Zm;
}
function allAre(types, predicate) {
    return Object.fromEntries(types.map((type) => [type, predicate]));
}
/** Integers and decimals are compared as what they are: a bound is moved to the nearest value that they can have. */
function exactNumber(value, scale, dialect) {
    const there = `${value} IS NOT NULL`;
    const limit = 10n ** BigInt(mostDigits);
    const literal = (unscaled) => dialect.decimal(decimalText(unscaled, scale), scale);
    return {
        compare: (comparison, bound) => {
            const decimal = decimalOf(bound);
            const exact = decimal.scale <= scale;
            const below = comparison.startsWith('<');
            const nearest = rounded(decimal, scale, below ? 'ceil' : 'floor');
            if (nearest >= limit)
                return below ? there : contract_predicate/* never */.Zm;
            if (nearest <= -limit)
                return below ? contract_predicate/* never */.Zm : there;
            // Between two values that it can have, "at most" and "below" the bound are both "below the next value".
            const strict = !exact || !comparison.endsWith('=');
            return `${value} ${below ? '<' : '>'}${strict ? '' : '='} ${literal(nearest)}`;
        },
        isOneOf: (values) => {
            const exact = values
                .map(decimalOf)
                .filter((each) => each.scale <= scale)
                .map((each) => rounded(each, scale, 'floor'))
                .filter((each) => each < limit && each > -limit);
            return exact.length === 0 ? contract_predicate/* never */.Zm : `${value} IN (${exact.map(literal).join(', ')})`;
        },
        isMultipleOf: (factor) => {
            const unit = decimalOf(factor);
            if (unit.scale <= scale)
                return multiple(value, unit, scale, dialect);
            return multiple(dialect.asDecimal(value, unit.scale), unit, unit.scale, dialect);
        },
    };
}
/** Doubles are compared as doubles; as decimals they are the shortest text that means them. */
function doubleNumber(value, isNumber, dialect) {
    return {
        compare: (comparison, bound) => (0,contract_predicate/* and */.Uo)(isNumber, `${value} ${comparison} ${dialect.number(bound)}`),
        isOneOf: (values) => values.length === 0 ? contract_predicate/* never */.Zm : `${value} IN (${values.map((each) => dialect.number(each)).join(', ')})`,
        isMultipleOf: (factor) => {
            const unit = decimalOf(factor);
            const decimal = dialect.asDecimal(value, unit.scale);
            // A multiple has no more digits than its unit: what is lost in rounding was no multiple.
            return (0,contract_predicate/* and */.Uo)(`${dialect.asDouble(decimal)} = ${value}`, multiple(decimal, unit, unit.scale, dialect));
        },
    };
}
function multiple(value, unit, scale, dialect) {
    const divisor = dialect.decimal(decimalText(unit.unscaled * 10n ** BigInt(scale - unit.scale), scale), scale);
    return `${dialect.remainder(value, divisor)} = 0`;
}

;// CONCATENATED MODULE: ./lib/src/config/ajv.js
/** A validator for JSON Schema 2020-12, loaded when the first document needs it. */
async function newAjv(options) {
    // The package is CommonJS: only its default export is there in Node and in the bundle alike.
    const { default: ajv } = await __webpack_require__.e(/* import() */ 210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    return new ajv.Ajv2020(options);
}

// EXTERNAL MODULE: ./lib/src/gates/data/contract/keywords.js
var keywords = __webpack_require__(69645);
;// CONCATENATED MODULE: ./lib/src/gates/data/contract/referee.js



/** Formats are asserted, and a multiple is one of decimals: 0.3 is a multiple of 0.1. */
async function referee(document) {
    // Without ownProperties every object would have a member called constructor.
    // Without strictNumbers, which `strict: false` turns off, an infinity would be a number.
    const asked = { strict: false, strictNumbers: true, validateSchema: false, unicodeRegExp: true };
    const ajv = await newAjv({ ...asked, ownProperties: true });
    // unevaluatedProperties is not judged, and what ajv 8.20 keeps count of for it throws where a schema of oneOf has both anyOf
    // and patternProperties.
    ajv.opts.unevaluated = false;
    await addFormats(ajv);
    ajv.removeKeyword('multipleOf');
    ajv.addKeyword({
        keyword: 'multipleOf',
        type: 'number',
        schemaType: 'number',
        validate: (factor, value) => isMultipleOf(value, factor),
    });
    const { $schema: _, $id: __, ...root } = document.root.schema;
    const id = 'urn:mlgate:row';
    ajv.addSchema({ ...root, $id: id });
    return {
        judge: (schema) => {
            const validate = ajv.compile(pointingInto(id, schema));
            // A number beyond the doubles is parsed as infinite, which is no JSON number and no type admits.
            return (json) => validate(JSON.parse(json)) === true;
        },
    };
}
/** The schema with its references leading where they lead in the document; what `const` and `enum` hold are values. */
function pointingInto(document, schema) {
    if (typeof schema === 'boolean')
        return schema;
    const moved = (value) => pointingInto(document, value);
    return Object.fromEntries(Object.entries(schema).map(([name, value]) => {
        if (name === '$ref')
            return [name, `${document}${value}`];
        const shape = Object.hasOwn(keywords/* keywords */.RE, name) ? keywords/* keywords */.RE[name]?.shape : 'value';
        if (shape === 'schema')
            return [name, moved(value)];
        if (shape === 'list')
            return [name, value.map(moved)];
        if (shape !== 'map')
            return [name, value];
        const members = Object.entries(value).map(([key, each]) => [key, moved(each)]);
        return [name, Object.fromEntries(members)];
    }));
}
async function addFormats(ajv) {
    // The package is CommonJS: only its default export is there in Node and in the bundle alike.
    const { default: published } = await __webpack_require__.e(/* import() */ 779).then(__webpack_require__.t.bind(__webpack_require__, 10779, 19));
    for (const name of keywords/* formatNames */.EI)
        ajv.addFormat(name, published.fullFormats[name]);
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/typing.js


/**
 * The types that a row schema names for a part of a row. What holds for every row speaks first; only where that names no
 * type do the branches of anyOf, oneOf, not and if.
 */
function typingOf(document, steps) {
    const every = typesAt(nodesAt(document, steps, ['allOf']));
    const types = every.size > 0 ? every : typesAt(nodesAt(document, steps, branches));
    return { types, nullable: types.has('null') };
}
/** Every schema that judges the row itself. */
function nodesOfRow(document) {
    return nodesAt(document, [], branches);
}
/** Every schema that judges the values of a column. */
function nodesOfColumn(document, column) {
    return nodesAt(document, [{ member: column }], branches);
}
/** The formats that a row schema names for a part of every row. */
function formatsOf(document, steps) {
    return new Set(nodesAt(document, steps, ['allOf']).flatMap((node) => keyword(node, 'format') ?? []));
}
const branches = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'];
function nodesAt(document, steps, through) {
    let nodes = inPlace(document, [document.root], through);
    for (const step of steps)
        nodes = inPlace(document, nodes.flatMap((node) => partsOf(node, step)), through);
    return nodes;
}
/** The nodes, and all that judge the same value through references and the given keywords. */
function inPlace(document, nodes, through) {
    const found = new Map();
    const visit = (node) => {
        const pointer = pointerOf(node.path);
        if (found.has(pointer))
            return;
        found.set(pointer, node);
        const reference = keyword(node, '$ref');
        if (reference !== undefined)
            visit(document.resolve(reference, node.path));
        for (const name of through) {
            if (name.endsWith('Of'))
                for (const [, child] of subschemas(node, name))
                    visit(child);
            const child = name.endsWith('Of') ? undefined : subschema(node, name);
            if (child)
                visit(child);
        }
    };
    nodes.forEach(visit);
    return [...found.values()];
}
function partsOf(node, step) {
    if (step === 'element') {
        const items = subschema(node, 'items');
        return items ? [items] : [];
    }
    const named = subschema(node, 'properties', step.member);
    const patterned = subschemas(node, 'patternProperties')
        .filter(([pattern]) => matchesName(pattern, step.member))
        .map(([, child]) => child);
    const additional = subschema(node, 'additionalProperties');
    const matched = [...(named ? [named] : []), ...patterned];
    return matched.length > 0 || !additional ? matched : [additional];
}
function typesAt(nodes) {
    return new Set(nodes.flatMap((node) => ownTypes(node) ?? []));
}
/** Without `type`, the values of `enum` or `const` tell what the cells are. */
function ownTypes(node) {
    const declared = declaredTypes(node);
    if (declared)
        return declared;
    const constant = keyword(node, 'const');
    const values = keyword(node, 'enum') ?? (constant === undefined ? undefined : [constant]);
    return values?.map(typeOfValue);
}
function typeOfValue(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    return typeof value;
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/judge.js














/**
 * Compiles a row schema for a table. What SQL cannot judge exactly is judged by ajv on the way, value by value.
 *
 * @throws UserError where the table cannot be read to its end
 */
async function compileContract(contract, table) {
    const { document } = contract;
    const appeals = new Appeals(() => referee(document));
    const compilation = {
        document,
        dialect: table.dialect,
        formats: await (0,formats/* loadFormats */.n)(),
        appeal: appeals,
    };
    const row = rowPlace(document, table);
    const compiled = [];
    const settled = [];
    for (const rowCheck of contract.rules) {
        try {
            compiled.push({ rowCheck, asked: compileRule(rowCheck.rule, row, table, compilation) });
        }
        catch (error) {
            if (!(0,result_error/* isMeasurementError */.PC)(error))
                throw error;
            settled.push({ check: rowCheck.check, found: (0,result_check/* errorOutcome */.zY)(error) });
        }
    }
    await appeals.settle(table);
    const answered = compiled.filter(({ rowCheck: { check }, asked: { predicate } }) => {
        const failure = appeals.failureOf(predicate);
        if (failure)
            settled.push({ check, found: (0,result_check/* errorOutcome */.zY)(failure) });
        return failure === undefined;
    });
    const questions = answered.map(({ rowCheck, asked }) => {
        const judged = appeals.judgedFor(asked.predicate);
        return {
            ...question(rowCheck, contract.schema, { ...asked, predicate: appeals.settled(asked.predicate) }, table, judged !== undefined),
            ...(judged !== undefined && { always: [{ kind: 'method', method: 'distinct_values', judged }] }),
        };
    });
    return { questions, settled };
}
/** A row of the table, as an object of its columns. */
function rowPlace(document, table) {
    const member = (name) => {
        const column = table.find(name);
        if (!column)
            return absentPlace;
        return columnPlace(table.column(name), table, (steps) => typingOf(document, steps));
    };
    return {
        present: contract_predicate/* always */.Gk,
        value: 'true',
        is: (type) => (type === 'object' ? contract_predicate/* always */.Gk : contract_predicate/* never */.Zm),
        get json() {
            const cells = table.columns.map(({ name }) => ({ name, cell: member(name) }));
            return table.dialect.jsonOfObject(cells.map(({ name, cell }) => ({ name, json: `CASE WHEN ${cell.present} THEN ${cell.json} END` })));
        },
        object: { names: table.columns.map(({ name }) => name), member },
    };
}
function compileRule(rule, row, table, compilation) {
    const [column, ...below] = rule.steps;
    if (column === undefined) {
        // A rule on several columns looks for each by its name: one that the file lacks may as well be misspelt.
        for (const name of rule.columns)
            table.column(name);
        assertSpeaksOfColumns(rule, table);
        const predicate = keywordViolation(rule.keyword, rule.node, row, compilation);
        const values = rule.columns.map((name) => row.object.member(name).value);
        return { predicate, value: values.length === 0 ? undefined : `coalesce(${values.map(asCheap(table)).join(', ')})` };
    }
    if (!table.find(column) && rule.rule === 'required' && below.length === 0)
        return { predicate: contract_predicate/* always */.Gk, value: undefined };
    table.column(column);
    let parent = row;
    let place = row.object.member(column);
    for (const name of below) {
        const { object } = place;
        if (object?.names && !object.names.includes(name) && rule.rule !== 'required') {
            throw missingMember(rule, name, object.names, table);
        }
        parent = place;
        place = object?.member(name) ?? absentPlace;
    }
    if (rule.rule === 'required') {
        const missing = (0,contract_predicate/* not */.AU)(place.present);
        const predicate = (0,contract_predicate/* and */.Uo)(parent.is('object'), missing);
        return { predicate, value: below.length === 0 ? undefined : parent.value };
    }
    const predicate = rule.rule === 'false' ? place.present : keywordViolation(rule.keyword, rule.node, place, compilation);
    return { predicate, value: place.value, ...(below.length > 0 && { member: place.text ?? place.json }) };
}
/** Values of several types have no common one: what counts is whether there is any. */
function asCheap({ dialect }) {
    return (value) => dialect.asText(value);
}
function assertSpeaksOfColumns(rule, table) {
    if (rule.keyword !== 'patternProperties')
        return;
    const [pattern = ''] = subschemas(rule.node, 'patternProperties').map(([each]) => each);
    if (table.columns.some(({ name }) => matchesName(pattern, name)))
        return;
    throw new result_error/* UserError */.yo('missing_column', {
        what: `no column of ${table.name} matches ${JSON.stringify(pattern)}`,
        why: 'a rule that judges no column passes nothing',
        fix: 'mend the pattern, or remove the rule',
    });
}
function missingMember(rule, name, names, table) {
    const of = `${rule.steps[0]} in ${table.name}`;
    return new result_error/* UserError */.yo('missing_column', {
        what: `${of} has no member ${JSON.stringify(name)}`,
        why: `its members are ${names.join(', ')}`,
        fix: 'write the name as the file has it',
    });
}
function question({ rule, check, tolerance }, schema, { predicate, value, member }, table, appealed) {
    const [column] = rule.steps;
    const missing = column !== undefined && !table.find(column);
    const counted = {
        violation: predicate,
        ...(value !== undefined && { value }),
        // A rule that admits violations, or only warns, leaves the schema as a whole; a block that only warns is another thing.
        ofSchema: isStrict(tolerance) && check.effect === schema.effect,
    };
    const shown = {
        violation: predicate,
        columns: rule.columns.length > 0 ? rule.columns : [],
        ...(column !== undefined && rule.rule !== 'required' && { frequent: true }),
        ...(member !== undefined && rule.rule !== 'required' && { member: { name: rule.subject ?? '', value: member } }),
        // Which values ajv refused is known to this run alone.
        ...(appealed && { statement: null }),
    };
    return {
        check,
        counted,
        ...(!missing && { shown }),
        judge: (count, rows) => judgeRule(rule, count, rows, tolerance, table),
    };
}
function judgeRule(rule, { violations, judged }, rows, tolerance, table) {
    const [column] = rule.steps;
    if (column !== undefined && !table.find(column)) {
        // The schema says that every row has this column, and none has: that was measured.
        const { explanation } = (0,open_table/* missingColumn */.JA)(column, table.name, table.columns);
        const observed = { value: rows, unit: 'rows', of: rows };
        return { status: 'failed', reason: 'missing_column', ...explanation, observed, expected: expectedOf(none) };
    }
    const name = rule.subject ?? 'the row';
    if (judged === 0 && violations === 0 && rule.rule !== 'required') {
        return (0,result_check/* errorOutcome */.zY)(new result_error/* UserError */.yo('nothing_to_judge', {
            what: `${rule.subject ?? rule.columns.join(', ')} in ${table.name} holds no value`,
            why: 'every cell is missing, and a rule that judges nothing passes nothing',
            fix: 'check the step that writes it',
        }));
    }
    const of = rule.rule === 'required' ? rows : 'fraction' in tolerance.fail ? judged : rows;
    const share = `${(0,format/* formatCount */.B4)(violations)} of ${(0,format/* formatCount */.B4)(of)} rows`;
    return judgeCount(violations, of, tolerance, {
        none: `${name} satisfies ${rule.rule} in every row`,
        some: rule.subject === null ? `${share} violate ${rule.rule}` : `${name} ${violated(rule)} in ${share}`,
    });
}
/** What a violation is, in words. */
function violated(rule) {
    const { node } = rule;
    const value = keyword(node, rule.keyword);
    const number = (0,format/* formatNumber */.ZV)(typeof value === 'number' ? value : Number.NaN);
    const text = printed(value);
    switch (rule.keyword) {
        case 'required':
            return 'is missing';
        case 'false':
            return 'is there, and must not be';
        case 'type':
            return `is not ${[value].flat().join(' or ')}`;
        case 'enum':
            return 'is none of its allowed values';
        case 'const':
            return `is not ${text}`;
        case 'minimum':
            return `is below its minimum ${number}`;
        case 'maximum':
            return `is above its maximum ${number}`;
        case 'exclusiveMinimum':
            return `is not above ${number}`;
        case 'exclusiveMaximum':
            return `is not below ${number}`;
        case 'multipleOf':
            return `is no multiple of ${number}`;
        case 'minLength':
            return `is shorter than ${(0,format/* counted */.hS)(Number(value), 'character')}`;
        case 'maxLength':
            return `is longer than ${(0,format/* counted */.hS)(Number(value), 'character')}`;
        case 'pattern':
            return `does not match ${text}`;
        case 'format':
            return `is no ${String(value)}`;
        case 'minItems':
            return `has fewer than ${(0,format/* counted */.hS)(Number(value), 'item')}`;
        case 'maxItems':
            return `has more than ${(0,format/* counted */.hS)(Number(value), 'item')}`;
        case 'uniqueItems':
            return 'holds an item twice';
        case 'items':
            return 'holds an item that its schema refuses';
        default:
            return `violates ${rule.rule}`;
    }
}
function printed(value) {
    const text = JSON.stringify(value) ?? '';
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
const allowed = { at_most: 0, unit: 'rows' };
/**
 * Rows with at least one violation of a rule that admits none. It passes only if every rule could be judged.
 *
 * @param checks the answers to all other rules of the schema
 */
function judgeSchema(contract, checks, counts, questions, table) {
    const extra = contract.additionalColumns ? extraColumns(contract, table) : [];
    const draft = contract.document.draft === 'draft-07'
        ? ' (written in draft-07, and read as 2020-12, which means the same here)'
        : '';
    const failed = (violating, why) => ({
        status: 'failed',
        reason: 'violations',
        what: `${(0,format/* formatCount */.B4)(violating)} of ${(0,format/* formatCount */.B4)(counts.rows)} rows violate the row schema${draft}`,
        why,
        observed: { value: violating, unit: 'rows', of: counts.rows },
        expected: allowed,
    });
    if (extra.length > 0 || checks.some(({ found }) => found.status === 'failed' && found.reason === 'missing_column')) {
        return failed(counts.rows, 'the columns are not those of the schema');
    }
    const guilty = questions.flatMap((question, index) => {
        const violations = counts.rules[index]?.violations ?? 0;
        return question.counted.ofSchema && violations > 0 ? [{ ...question, violations }] : [];
    });
    if (guilty.length > 0) {
        const columns = [...new Set(guilty.flatMap(({ shown }) => shown?.columns ?? []))];
        const violation = (0,contract_predicate.or)(...guilty.map(({ counted: { violation: each } }) => each));
        const statement = guilty.some(({ shown }) => shown?.statement === null) ? { statement: null } : {};
        const told = (rows) => failed(rows, `in ${columns.join(', ')}`);
        // A row may violate several rules: how many rows do is known when they are set aside.
        const known = Math.max(...guilty.map(({ violations }) => violations));
        return { ...told(known), shown: { violation, columns, told, ...statement } };
    }
    const unjudged = checks.filter(({ found }) => found.status === 'error');
    if (unjudged.length > 0) {
        const what = `${unjudged.length} of ${checks.length} rules of the row schema could not be judged`;
        return (0,result_check/* errorOutcome */.zY)(new result_error/* UserError */.yo('nothing_to_judge', { what, why: unjudged[0]?.found.what ?? '' }));
    }
    const lenient = questions.filter(({ counted: { ofSchema } }) => !ofSchema).length;
    const but = lenient > 0 ? `, but for ${(0,format/* counted */.hS)(lenient, 'rule')} that may be violated` : '';
    const what = `all ${(0,format/* formatCount */.B4)(counts.rows)} rows satisfy the row schema${draft}${but}`;
    const observed = { value: 0, unit: 'rows', of: counts.rows };
    return { status: 'passed', reason: 'no_violations', what, observed, expected: allowed };
}
/** The columns that a closed schema does not name. */
function extraColumns({ document }, table) {
    return additionalNames(document.root, table.columns.map(({ name }) => name));
}
function judgeAdditionalColumns(contract, table) {
    const extra = extraColumns(contract, table);
    const observed = { value: extra.length, unit: 'columns', of: table.columns.length };
    const expected = { at_most: 0, unit: 'columns' };
    if (extra.length === 0) {
        const what = 'there are no columns besides those of the schema';
        return { status: 'passed', reason: 'no_violations', what, observed, expected };
    }
    const listed = extra.slice(0, 12).join(', ');
    const what = `${table.name} has ${(0,format/* counted */.hS)(extra.length, 'column')} that the schema does not name: ${listed}`;
    const fix = 'add them to the schema, or remove additionalProperties: false from it';
    return { status: 'failed', reason: 'violations', what, fix, observed, expected };
}

;// CONCATENATED MODULE: ./lib/src/gates/data/evidence.js


/** The checks with their evidence; rows are read only where something did not pass. */
async function withEvidence(answers, table, showing) {
    const wanting = answers.flatMap(({ found: { shown } }, index) => (shown ? [{ shown, index }] : []));
    const fetched = await evidenceFor(wanting.map(({ shown }) => shown), table, showing);
    const byIndex = new Map(wanting.map(({ index }, position) => [index, fetched[position]]));
    return answers.map(({ check, found: { shown, ...known } }, index) => {
        const { rows = 0, evidence: own = [] } = byIndex.get(index) ?? {};
        const outcome = shown?.told?.(rows) ?? known;
        const evidence = [...own, ...(outcome.evidence ?? [])];
        return (0,result_check/* answer */.ZF)(check, evidence.length > 0 ? { ...outcome, evidence } : outcome);
    });
}
const mostRows = 5;
/** So many characters of a cell are shown: a cell can have millions, and there are five for each check. */
const longestText = 1000;
const mostValues = 5;
const mostParts = 5;
/**
 * The evidence for each violated rule. However many there are, the table is read once, and once more for the share of each
 * file where there are several.
 */
async function evidenceFor(shown, table, showing) {
    if (shown.length === 0)
        return [];
    const failing = await setAside(shown, table, showing);
    const counts = await countEach(failing, table);
    const rows = await firstRows(failing, table);
    const values = await frequentValues(shown, failing, table);
    const parts = table.table.files.length > 1 ? await shareOfFiles(failing, table) : [];
    await table.engine.query(table.dialect.dropTable(failing.name));
    return shown.map((each, index) => {
        const statement = each.statement === undefined ? `SELECT count(*) FROM ${table.printed} WHERE ${each.violation}` : each.statement;
        const evidence = [
            ...(rows[index] ? [rows[index]] : []),
            ...(values[index] ? [values[index]] : []),
            ...(parts[index] ? [parts[index]] : []),
            ...(statement === null ? [] : [{ kind: 'sql', statement }]),
        ];
        return { rows: counts[index] ?? 0, evidence };
    });
}
/** The rows that violate each rule. */
async function countEach(failing, { dialect, engine }) {
    const counts = failing.violated.map((violated, index) => `${dialect.countWhere(violated)} AS n${index}`);
    const [row] = await engine.query(`SELECT ${counts.join(', ')} FROM ${failing.name}`);
    return failing.violated.map((_, index) => Number(row?.[`n${index}`]));
}
const failingTable = 'mlgate_failing';
async function setAside(shown, table, showing) {
    const { dialect, columns } = table;
    const place = { file: (0,open_table/* freeName */.IL)('mlgate_file', columns), row: (0,open_table/* freeName */.IL)('mlgate_row', columns) };
    const cells = shown.map((each) => cellsOf(each, table, showing));
    const texts = [...new Set(cells.flat().map(({ text }) => text))];
    const predicates = [...new Set(shown.map(({ violation }) => violation))];
    const any = predicates.map((_, index) => `v${index}`).join(' OR ');
    const selected = [
        `${dialect.identifier(place.file)} AS f`,
        `${dialect.identifier(place.row)} AS r`,
        ...predicates.map((predicate, index) => `${predicate} AS v${index}`),
        ...texts.map((text, index) => `${text} AS c${index}`),
    ];
    const select = `SELECT * FROM (SELECT ${selected.join(', ')} FROM ${table.located(place)}) WHERE ${any}`;
    await table.scan('failing rows', dialect.createTable(failingTable, select));
    return {
        name: failingTable,
        file: 'f',
        row: 'r',
        violated: shown.map(({ violation }) => `v${predicates.indexOf(violation)}`),
        cells: cells.map((each) => each.map((cell) => ({ ...cell, text: `c${texts.indexOf(cell.text)}` }))),
    };
}
/** What is shown of a row. */
function cellsOf({ columns, member }, { dialect }, showing) {
    return columns.map((column) => ({
        name: member?.name ?? column,
        text: dialect.asText(member?.value ?? dialect.identifier(column)),
        visible: showing.values && !showing.sensitive.has(column),
        sensitive: showing.sensitive.has(column),
    }));
}
function maskingOf(cells) {
    const hidden = cells.filter(({ visible }) => !visible);
    const sensitive = hidden.length > 0 && hidden.every((cell) => cell.sensitive);
    return { masked: hidden.length > 0, ...(sensitive && { sensitive }) };
}
/** The first rows of each, in the order of the files. */
async function firstRows(failing, { dialect, engine, table }) {
    const visible = failing.cells.map((cells) => cells.filter((cell) => cell.visible));
    const selects = failing.violated.map((violated, index) => {
        const members = [
            { name: 'file', value: failing.file },
            { name: 'row', value: failing.row },
            ...(visible[index] ?? []).map(({ text }, position) => ({
                name: `c${position}`,
                value: dialect.beginning(text, longestText + 1),
            })),
        ];
        return `${dialect.firstWhere(dialect.record(members), mostRows, violated)} AS r${index}`;
    });
    const [first] = await engine.query(`SELECT ${selects.join(', ')} FROM ${failing.name}`);
    return failing.cells.map((cells, index) => {
        const found = (first?.[`r${index}`] ?? []);
        const names = visible[index] ?? [];
        return {
            kind: 'rows',
            rows: found.map((row) => {
                const file = table.files[Number(row['file'])]?.name ?? '';
                const number = Number(row['row']);
                if (names.length === 0)
                    return { file, row: number };
                const values = names.map(({ name }, position) => [name, textOf(row[`c${position}`])]);
                return { file, row: number, values: Object.fromEntries(values) };
            }),
            ...maskingOf(cells),
        };
    });
}
/** A cell as text, of which a mark says that it was cut. */
function textOf(cell) {
    if (cell === null || cell === undefined)
        return null;
    const text = String(cell);
    const characters = [...text.slice(0, 2 * (longestText + 1))];
    return characters.length > longestText ? `${characters.slice(0, longestText).join('')}…` : text;
}
/** The values that violate each rule of one column, the most frequent first; equally frequent ones by their text. */
async function frequentValues(shown, failing, { dialect, engine }) {
    const asked = shown.flatMap(({ frequent }, index) => {
        const cell = failing.cells[index]?.[0];
        const where = failing.violated[index];
        return frequent && cell && where !== undefined ? [{ index, cell, where }] : [];
    });
    if (asked.length === 0)
        return [];
    const each = asked.map(({ cell: { text }, where }) => ({ value: text, where }));
    const answers = await engine.query(dialect.mostFrequent(each, failing.name, mostValues, longestText + 1));
    return shown.map((_, index) => {
        const position = asked.findIndex((one) => one.index === index);
        const cell = asked[position]?.cell;
        if (!cell)
            return undefined;
        const own = answers.filter((row) => Number(row['i']) === position);
        return {
            kind: 'values',
            distinct: Number(own[0]?.['different'] ?? 0),
            values: own.map((row) => ({ ...(cell.visible && { value: textOf(row['v']) }), rows: Number(row['n']) })),
            ...maskingOf([cell]),
        };
    });
}
/** The share of each file, the largest number of violations first. */
async function shareOfFiles(failing, table) {
    const { dialect, columns, engine } = table;
    const place = { file: (0,open_table/* freeName */.IL)('mlgate_file', columns), row: (0,open_table/* freeName */.IL)('mlgate_row', columns) };
    const file = dialect.identifier(place.file);
    const sizes = await table.scan('rows of each file', `SELECT ${file} AS file, count(*) AS n FROM ${table.located(place)} GROUP BY ${file}`);
    const sizeOf = new Map(sizes.map((row) => [Number(row['file']), Number(row['n'])]));
    const counts = failing.violated.map((violated, index) => `${dialect.countWhere(violated)} AS n${index}`);
    const answers = await engine.query(`SELECT ${failing.file} AS file, ${counts.join(', ')} FROM ${failing.name} GROUP BY ${failing.file} ORDER BY file`);
    return failing.violated.map((_, index) => {
        const parts = answers
            .map((row) => ({
            part: table.table.files[Number(row['file'])]?.name ?? '',
            rows: Number(row[`n${index}`]),
            of: sizeOf.get(Number(row['file'])) ?? 0,
        }))
            .filter(({ rows }) => rows > 0)
            .sort((a, b) => b.rows - a.rows);
        return { kind: 'parts', parts: parts.slice(0, mostParts), omitted: Math.max(0, parts.length - mostParts) };
    });
}

// EXTERNAL MODULE: ./lib/src/sources/path.js
var sources_path = __webpack_require__(69588);
// EXTERNAL MODULE: ./lib/src/sources/source.js
var source = __webpack_require__(18534);
// EXTERNAL MODULE: ./lib/src/sources/workspace.js
var sources_workspace = __webpack_require__(87862);
// EXTERNAL MODULE: ./lib/src/tables/writing.js
var tables_writing = __webpack_require__(62198);
// EXTERNAL MODULE: ./lib/src/gates/effect.js
var gates_effect = __webpack_require__(67416);
// EXTERNAL MODULE: ./lib/src/gates/engine-limits.js
var engine_limits = __webpack_require__(63692);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/config/document.js
var config_document = __webpack_require__(30644);
// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(91895);
// EXTERNAL MODULE: ./lib/src/result/nearest.js
var nearest = __webpack_require__(59424);
;// CONCATENATED MODULE: ./lib/src/gates/data/contract/judgeable.js





/**
 * Holds a row schema to what is judged: a rule that is ignored is a rule that passes.
 *
 * @throws UserError `invalid_schema` at the first keyword, format, pattern, reference or number that cannot be judged
 */
function assertJudgeable(document) {
    const known = new Set();
    const open = new Set();
    // What judges parts of a value waits for its turn: it may lead back here, and as deep as it likes.
    const waiting = [document.root];
    const visit = (node) => {
        const pointer = pointerOf(node.path);
        if (open.has(pointer)) {
            const what = `$ref at #${decodeURIComponent(pointer)} leads back to itself without looking at a part of the value`;
            throw fault(document, node.path, what, 'remove the circle');
        }
        if (known.has(pointer))
            return;
        open.add(pointer);
        assertNode(document, node);
        const reference = keyword(node, '$ref');
        if (reference !== undefined)
            visit(document.resolve(reference, [...node.path, '$ref']));
        for (const [name, { shape, inPlace }] of Object.entries(keywords/* keywords */.RE)) {
            if (shape === 'value')
                continue;
            const children = childrenOf(node, name, shape);
            if (inPlace)
                children.forEach(visit);
            else
                waiting.push(...children);
        }
        open.delete(pointer);
        known.add(pointer);
    };
    // What nothing refers to is held to the same: it may be tomorrow.
    for (const container of ['$defs', 'definitions']) {
        waiting.push(...subschemas(document.root, container).map(([, node]) => node));
    }
    for (let next = waiting.shift(); next; next = waiting.shift())
        visit(next);
}
function childrenOf(node, name, shape) {
    if (shape !== 'schema')
        return subschemas(node, name).map(([, child]) => child);
    const child = subschema(node, name);
    return child ? [child] : [];
}
function assertNode(document, node) {
    if (typeof node.schema === 'boolean')
        return;
    for (const name of Object.keys(node.schema))
        assertKeyword(document, node, name);
    const own = (name) => [...node.path, name];
    for (const name of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']) {
        const value = keyword(node, name);
        if (value !== undefined)
            assertExact(document, own(name), value);
    }
    for (const value of keyword(node, 'enum') ?? [])
        assertAllExact(document, own('enum'), value);
    assertAllExact(document, own('const'), keyword(node, 'const'));
    if (keyword(node, 'enum')?.length === 0) {
        throw fault(document, own('enum'), 'enum names no value: every row would violate it', 'name the allowed values');
    }
    assertOrder(document, node, 'minimum', 'maximum');
    assertOrder(document, node, 'minLength', 'maxLength');
    assertOrder(document, node, 'minItems', 'maxItems');
    const pattern = keyword(node, 'pattern');
    if (pattern !== undefined)
        assertPattern(document, own('pattern'), pattern);
    for (const [name, child] of subschemas(node, 'patternProperties'))
        assertPattern(document, child.path, name);
    const format = keyword(node, 'format');
    if (format !== undefined)
        assertFormat(document, own('format'), format);
    for (const lone of ['then', 'else']) {
        if (keyword(node, lone) !== undefined && keyword(node, 'if') === undefined) {
            throw fault(document, own(lone), `${lone} without if is never judged`, 'add if, or remove it');
        }
    }
    if (keyword(node, '$id') !== undefined && node.path.length > 0) {
        const what = 'an $id within a schema changes where the references below it lead, which is not read';
        throw fault(document, own('$id'), what, 'remove it, and write references as #/$defs/…');
    }
    if (document.draft === 'draft-07')
        assertSameAsDraft07(document, node);
}
/** What older drafts called otherwise. */
const renamed = { definitions: '$defs', dependencies: 'dependentRequired' };
function assertKeyword(document, node, name) {
    if (Object.hasOwn(keywords/* keywords */.RE, name) || keywords/* annotations */.hk.includes(name) || name.startsWith('x-'))
        return;
    if (name === 'definitions' && document.draft === 'draft-07')
        return;
    const [similar] = (0,nearest/* nearest */.p)(name, [...Object.keys(keywords/* keywords */.RE), ...keywords/* annotations */.hk], 1);
    const suggestion = Object.hasOwn(renamed, name) ? renamed[name] : similar;
    const where = `${document.file}${node.path.length > 0 ? ` under ${node.path.join('.')}` : ''}`;
    const what = `the keyword ${JSON.stringify(name)} of ${where} is not judged by this version`;
    const fix = suggestion === undefined
        ? `what is judged: ${Object.keys(keywords/* keywords */.RE).join(', ')}; words of your own begin with x-`
        : `did you mean ${suggestion}?`;
    throw new result_error/* UserError */.yo('invalid_schema', { what, fix }, document.atKey([...node.path, name]));
}
/** Draft-07 ignores what stands beside a reference, and lists tuples under `items`: there it does not mean the same. */
function assertSameAsDraft07(document, node) {
    const besides = Object.keys(node.schema).find((name) => name !== '$ref' && Object.hasOwn(keywords/* keywords */.RE, name));
    if (keyword(node, '$ref') !== undefined && besides !== undefined) {
        const what = `draft-07 ignores ${besides} beside $ref, and 2020-12 does not`;
        throw fault(document, [...node.path, besides], what, 'remove it, or move it and the $ref into an allOf');
    }
    if (Array.isArray(keyword(node, 'items'))) {
        const what = 'a list under items means a tuple in draft-07, and nothing in 2020-12';
        throw fault(document, [...node.path, 'items'], what, 'write one schema for all items');
    }
}
function assertOrder(document, node, low, high) {
    const [minimum, maximum] = [keyword(node, low), keyword(node, high)];
    if (minimum === undefined || maximum === undefined || minimum <= maximum)
        return;
    const what = `the ${low} ${minimum} of ${node.path.at(-1) ?? 'the row'} is above its ${high} ${maximum}`;
    throw fault(document, [...node.path, low], what, 'swap or mend the two');
}
function assertPattern(document, path, pattern) {
    try {
        new regexpp/* RegExpParser */.HA({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message.replace(/^.*: /, '') : String(cause);
        const what = `the pattern ${JSON.stringify(pattern)} is no regular expression of ECMAScript`;
        throw new result_error/* UserError */.yo('invalid_schema', { what, why }, document.at(path), { cause });
    }
}
function assertFormat(document, path, format) {
    if (keywords/* formatNames */.EI.includes(format))
        return;
    const [similar] = (0,nearest/* nearest */.p)(format, keywords/* formatNames */.EI, 1);
    const what = `the format ${JSON.stringify(format)} is not judged by this version`;
    throw fault(document, path, what, similar === undefined ? `what is judged: ${keywords/* formatNames */.EI.join(', ')}` : `did you mean ${similar}?`);
}
function assertAllExact(document, path, value) {
    if (typeof value === 'number')
        assertExact(document, path, value);
    else if (typeof value === 'object' && value !== null) {
        for (const part of Object.values(value))
            assertAllExact(document, path, part);
    }
}
/** JSON and SQL agree on every number that a double holds exactly; on integers beyond 2⁵³ they need not. */
function assertExact(document, path, value) {
    if (Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value)))
        return;
    const what = `${value} is beyond the integers that every reader holds exactly`;
    throw fault(document, path, what, 'stay within ±(2⁵³ − 1)');
}
function fault(document, path, what, fix) {
    return new result_error/* UserError */.yo('invalid_schema', { what, fix }, document.at(path));
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/read.js





const drafts = {
    'https://json-schema.org/draft/2020-12/schema': '2020-12',
    'http://json-schema.org/draft-07/schema': 'draft-07',
};
/** The code of ajv for each meta-schema, loaded when a schema is written in that draft. */
const metaSchemas = {
    '2020-12': async () => (await __webpack_require__.e(/* import() */ 656).then(__webpack_require__.bind(__webpack_require__, 66656))).validateSchema,
    'draft-07': async () => (await __webpack_require__.e(/* import() */ 881).then(__webpack_require__.bind(__webpack_require__, 44881))).validateSchema,
};
/**
 * Reads a JSON Schema 2020-12 of one row; a draft-07 schema is taken where it means the same. A keyword that is not judged is
 * an error, never a pass.
 *
 * @param file the name to print
 * @throws UserError `invalid_schema` or `unreadable`, at its line where there is one
 */
async function readRowSchema(path, file) {
    const bytes = await (0,promises_.readFile)(path).catch((cause) => {
        throw new result_error/* UserError */.yo('unreadable', { what: `the row schema ${file} cannot be read` }, { file }, { cause });
    });
    return parseRowSchema(bytes, file);
}
/** @throws UserError `invalid_schema`, at its line where there is one */
async function parseRowSchema(bytes, file) {
    const document = firstFault(() => (0,config_document/* parseDocumentBytes */.m)(bytes, file, 'invalid_schema'));
    const { data } = document;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
        throw invalid(document, [], {
            what: `the row schema ${file} is not an object`,
            fix: 'write an object with properties, one for each column',
        });
    }
    const draft = draftOf(document, data, file);
    await validAgainstMetaSchema(document, draft, file);
    const schema = schemaDocument(document, file, draft);
    assertJudgeable(schema);
    return schema;
}
/** A check has one reason: the first fault stands for all. */
function firstFault(read) {
    try {
        return read();
    }
    catch (error) {
        throw (0,result_error/* userErrors */.zH)(error)[0] ?? error;
    }
}
function draftOf(document, data, file) {
    const declared = data['$schema'];
    if (declared === undefined)
        return '2020-12';
    const draft = typeof declared === 'string' ? drafts[declared.replace(/#$/, '')] : undefined;
    if (draft !== undefined)
        return draft;
    throw invalid(document, ['$schema'], {
        what: `the row schema ${file} is written in ${JSON.stringify(declared)}`,
        why: 'what is read is draft 2020-12, and draft-07 where it means the same',
        fix: `write ${Object.keys(drafts)[0]}`,
    });
}
async function validAgainstMetaSchema(document, draft, file) {
    const validate = await metaSchemas[draft]();
    if (validate(document.data))
        return;
    const error = validate.errors?.[0];
    const path = (error?.instancePath ?? '')
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const place = path.join('.') || 'it';
    throw invalid(document, path, {
        what: `the row schema ${file} is not valid JSON Schema: ${place} ${error?.message ?? ''}`,
        fix: `mend it as draft ${draft.replace('draft-', '')} has it`,
    });
}
function invalid(document, path, explanation) {
    return new result_error/* UserError */.yo('invalid_schema', explanation, document.at(path));
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/rules.js




/**
 * The checks that a row schema asks for, in the order in which they are reported. Columns and the members of objects have
 * checks of their own; what combines schemas (`anyOf`, `if` …) is one check.
 *
 * @throws UserError `invalid_schema` where two of them would have one id, or a rule could never apply
 */
function rowRules(document) {
    assertFinite(document);
    const rules = [...ofTheRow(document), ...membersOf(document, document.root, [], [])];
    const seen = new Map();
    for (const rule of rules) {
        const name = JSON.stringify([rule.subject, rule.rule]);
        const twin = seen.get(name);
        if (twin) {
            const what = `${document.file} has two rules that are called ${rule.subject ?? 'row'}/${rule.rule}`;
            const why = `the other stands on line ${document.at(twin.path).line ?? 1}`;
            throw new result_error/* UserError */.yo('invalid_schema', { what, why, fix: 'rename the member' }, document.at(rule.path));
        }
        seen.set(name, rule);
    }
    return rules;
}
const mostMembers = 100_000;
/** A few definitions that name each other twice can stand for more members than there is memory. */
function assertFinite(document) {
    let members = 0;
    const count = (given, above) => {
        const node = behind(document, given);
        const pointer = pointerOf(node.path);
        if (above.includes(pointer))
            return;
        for (const [, child] of subschemas(node, 'properties')) {
            members += 1;
            if (members > mostMembers) {
                const what = `${document.file} describes more than ${mostMembers} members`;
                throw new result_error/* UserError */.yo('invalid_schema', { what, fix: 'refer to a definition less often' }, document.at(node.path));
            }
            count(child, [...above, pointer]);
        }
    };
    count(document.root, []);
}
/** What is asked of the row as a value of its own: an object it is always. */
function ofTheRow(document) {
    const node = behind(document, document.root);
    return Object.keys(keywords/* keywords */.RE).flatMap((name) => {
        if (keyword(node, name) === undefined || [...ofMembers, ...combining].includes(name))
            return [];
        if (name === 'type' && declaredTypes(node)?.includes('object'))
            return [];
        const path = [...node.path, name];
        if (['type', 'enum', 'const'].includes(name))
            return [ruleAt(name, node, [], path)];
        const what = `${name} of the row would never apply`;
        throw new result_error/* UserError */.yo('invalid_schema', { what, fix: 'a row is an object: move it under properties' }, document.at(path));
    });
}
/** The schema itself where it is nothing but a reference to another. */
function behind(document, node) {
    const reference = keyword(node, '$ref');
    if (reference === undefined || typeof node.schema === 'boolean')
        return node;
    const others = Object.keys(node.schema).filter((name) => name !== '$ref' && Object.hasOwn(keywords/* keywords */.RE, name));
    return others.length > 0 ? node : behind(document, document.resolve(reference, node.path));
}
/** The rules on an object, the row or a struct: on what it must have, on each member, and on the whole. */
function membersOf(document, given, steps, above) {
    const node = behind(document, given);
    const within = [...above, pointerOf(node.path)];
    const properties = new Map(subschemas(node, 'properties'));
    const required = keyword(node, 'required') ?? [];
    const names = [...new Set([...properties.keys(), ...required])];
    return [
        ...names.flatMap((name) => {
            const below = [...steps, name];
            const index = required.indexOf(name);
            const asked = index < 0 ? [] : [ruleAt('required', node, below, [...node.path, 'required', index])];
            const schema = properties.get(name);
            return [...asked, ...(schema ? valueRules(document, schema, below, within) : [])];
        }),
        ...wholeRules(document, node, steps),
    ];
}
const ofMembers = ['required', 'properties'];
/**
 * The rules on the value of a column or member.
 *
 * @param above the schemas that it lies in: what describes parts of itself is one rule there, for it goes as deep as the data
 */
function valueRules(document, given, steps, above) {
    const node = behind(document, given);
    if (above.includes(pointerOf(node.path)))
        return [ruleAt('$ref', given, steps, [...given.path, '$ref'])];
    if (typeof node.schema === 'boolean') {
        return node.schema ? [] : [ruleAt('false', node, steps, node.path)];
    }
    assertApplies(document, node, steps);
    const own = Object.keys(keywords/* keywords */.RE).filter((name) => Object.hasOwn(node.schema, name));
    const plain = own.filter((name) => !ofMembers.includes(name) && !combining.includes(name));
    return [
        ...plain.map((name) => ruleAt(name, node, steps, [...node.path, name])),
        ...(own.some((name) => [...ofMembers, ...combining].includes(name)) ? membersOf(document, node, steps, above) : []),
    ];
}
const combining = [
    ...['$ref', 'patternProperties', 'additionalProperties', 'dependentRequired'],
    ...['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
];
/** The rules that look at several members, or at the value as a whole. */
function wholeRules(document, node, steps) {
    const reads = (schema) => (steps[0] === undefined ? columnsIn(document, schema) : [steps[0]]);
    const whole = (name, rule, schema, columns, path) => ({
        subject: subjectOf(steps),
        rule,
        keyword: name,
        node: schema,
        steps,
        columns,
        path,
    });
    const own = { schema: node.schema, path: node.path };
    const only = (name) => ({
        schema: { [name]: keyword(node, name) },
        path: node.path,
    });
    return combining.flatMap((name) => {
        if (keyword(node, name) === undefined || name === 'then' || name === 'else')
            return [];
        const path = [...node.path, name];
        switch (name) {
            case 'allOf':
                return subschemas(node, name).map(([index, schema]) => whole('allOf', `allOf.${index}`, { schema: { allOf: [schema.schema] }, path: schema.path }, reads(schema), schema.path));
            case 'patternProperties':
                return subschemas(node, name).map(([pattern, schema]) => {
                    const alone = { schema: { patternProperties: { [pattern]: schema.schema } }, path: schema.path };
                    return whole(name, `patternProperties.${pattern}`, alone, [], schema.path);
                });
            case 'dependentRequired':
                return Object.entries(keyword(node, name) ?? {}).map(([member, others]) => {
                    const alone = { schema: { dependentRequired: { [member]: others } }, path };
                    const columns = steps[0] === undefined ? [member, ...others] : [steps[0]];
                    return whole(name, `dependentRequired.${member}`, alone, columns, [...path, member]);
                });
            case 'if':
                return [whole(name, name, own, reads(ifThenElse(node)), path)];
            case 'additionalProperties':
                // Without other columns is a rule on the table, not on its rows; with any others there is none.
                if (steps.length === 0 && typeof keyword(node, name) === 'boolean')
                    return [];
                if (keyword(node, name) === true)
                    return [];
                return [whole(name, name, own, steps[0] === undefined ? [] : [steps[0]], path)];
            default:
                return [whole(name, name, own, reads(only(name)), path)];
        }
    });
}
function ifThenElse(node) {
    const parts = ['if', 'then', 'else'].flatMap((name) => {
        const part = subschema(node, name);
        return part ? [part.schema] : [];
    });
    return { schema: { allOf: parts }, path: node.path };
}
/** The columns that a schema of a row speaks of. */
function columnsIn(document, root) {
    const names = new Set();
    const seen = new Set();
    const visit = (node) => {
        if (typeof node.schema === 'boolean' || seen.has(node.schema))
            return;
        seen.add(node.schema);
        for (const [name] of subschemas(node, 'properties'))
            names.add(name);
        for (const name of keyword(node, 'required') ?? [])
            names.add(name);
        const dependent = keyword(node, 'dependentRequired') ?? {};
        for (const name of Object.entries(dependent).flat(2))
            names.add(name);
        const reference = keyword(node, '$ref');
        if (reference !== undefined)
            visit(document.resolve(reference, node.path));
        for (const name of ['allOf', 'anyOf', 'oneOf'])
            for (const [, each] of subschemas(node, name))
                visit(each);
        for (const name of ['not', 'if', 'then', 'else']) {
            const child = subschema(node, name);
            if (child)
                visit(child);
        }
    };
    visit(root);
    return [...names];
}
function ruleAt(name, node, steps, path) {
    const [column] = steps;
    return {
        subject: subjectOf(steps),
        rule: name,
        keyword: name,
        node,
        steps,
        columns: column === undefined ? [] : [column],
        path,
    };
}
function subjectOf(steps) {
    return steps.length === 0 ? null : steps.join('.');
}
/** A bound on what is never a number, or a length of what is never text, would pass every row. */
function assertApplies(document, node, steps) {
    const parts = steps.map((member) => ({ member }));
    const { types } = typingOf(document, parts);
    const numeric = types.has('number') || types.has('integer');
    const name = steps.join('.');
    for (const word of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']) {
        if (keyword(node, word) === undefined || numeric)
            continue;
        const what = `${word} of ${name} would never apply`;
        const fix = 'a bound needs type: number or integer';
        throw new result_error/* UserError */.yo('invalid_schema', { what, fix }, document.at([...node.path, word]));
    }
    const textual = types.size === 0 || types.has('string');
    for (const word of ['minLength', 'maxLength', 'pattern', 'format']) {
        if (keyword(node, word) === undefined || textual)
            continue;
        const what = `${word} of ${name} would never apply`;
        throw new result_error/* UserError */.yo('invalid_schema', { what, fix: `${word} needs type: string` }, document.at([...node.path, word]));
    }
}
/** Whether a schema says anything at all of a row. */
function asksForSomething({ schema }) {
    return typeof schema === 'object' && Object.keys(schema).some((name) => !keywords/* annotations */.hk.includes(name));
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/sensitive.js



/**
 * The columns whose values no report shows: those of which the row schema says so, in whichever branch, or of a part of
 * them, for a struct is shown with all that is in it.
 */
function sensitiveColumns(document) {
    const known = new Map();
    const all = nodesOfRow(document).some(isMarked);
    return {
        has: (column) => {
            const found = known.get(column) ?? (all || isMarkedWithin(nodesOfColumn(document, column), document));
            known.set(column, found);
            return found;
        },
    };
}
function isMarked(node) {
    // Whoever writes "yes" means it as well.
    return ![undefined, false].includes(keyword(node, keywords/* sensitive */.LS));
}
function isMarkedWithin(nodes, document) {
    const seen = new Set();
    const waiting = [...nodes];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
        const pointer = pointerOf(node.path);
        if (seen.has(pointer))
            continue;
        seen.add(pointer);
        if (isMarked(node))
            return true;
        const reference = keyword(node, '$ref');
        if (reference !== undefined)
            waiting.push(document.resolve(reference, node.path));
        for (const [name, { shape }] of Object.entries(keywords/* keywords */.RE)) {
            if (shape === 'value')
                continue;
            const child = shape === 'schema' ? subschema(node, name) : undefined;
            waiting.push(...(child ? [child] : subschemas(node, name).map(([, each]) => each)));
        }
    }
    return false;
}

// EXTERNAL MODULE: ./lib/src/gates/rules/bound.js
var rules_bound = __webpack_require__(65533);
;// CONCATENATED MODULE: ./lib/src/gates/data/cell.js

/**
 * A column as docs/data-rules.md types it. A CSV cell and a value of a JSON line take the one type that the schema names;
 * without one, they are text. Columns of Parquet have a type, and timestamps with a zone are moved to UTC.
 */
function cellOf(column, document, dialect) {
    const name = dialect.identifier(column.name);
    const present = isPresent(column, dialect);
    switch (column.type.kind) {
        case 'text':
        case 'json': {
            const kind = document ? namedKind(column.name, document) : 'text';
            const parse = column.type.kind === 'text' ? csvParsers[kind] : jsonParsers[kind];
            return { kind, value: parse(name, dialect), present };
        }
        case 'integer':
        case 'boolean':
        case 'date':
            return { kind: column.type.kind, value: name, present };
        case 'decimal':
        case 'float':
            return { kind: 'number', value: name, present };
        case 'string':
            return { kind: 'text', value: name, present };
        case 'timestamp':
            return { kind: 'timestamp', value: column.type.zone ? dialect.inUtc(name) : name, present };
        default:
            return { kind: 'other', value: name, present };
    }
}
/** Whether a cell is neither missing nor, in a JSON line, null. */
function isPresent(column, dialect) {
    const name = dialect.identifier(column.name);
    if (column.type.kind !== 'json')
        return `${name} IS NOT NULL`;
    return `(${name} IS NOT NULL AND NOT (${dialect.jsonIs(name, 'null')}))`;
}
function namedKind(column, document) {
    const steps = [{ member: column }];
    const types = [...typingOf(document, steps).types].filter((type) => type !== 'null');
    if (types.length > 0 && types.every((type) => type === 'number' || type === 'integer')) {
        return types.includes('number') ? 'number' : 'integer';
    }
    if (types.length > 1)
        return 'text';
    if (types[0] === 'boolean')
        return 'boolean';
    const formats = formatsOf(document, steps);
    if (formats.size !== 1)
        return 'text';
    if (formats.has('date'))
        return 'date';
    return formats.has('date-time') ? 'timestamp' : 'text';
}
const csvParsers = {
    integer: (cell, dialect) => dialect.parseInteger(cell),
    number: (cell, dialect) => dialect.parseNumber(cell),
    boolean: (cell, dialect) => dialect.parseBoolean(cell),
    date: (cell, dialect) => dialect.parseDate(cell),
    timestamp: (cell, dialect) => dialect.parseTimestamp(cell),
    text: (cell) => cell,
};
const jsonParsers = {
    integer: (json, dialect) => `CASE WHEN ${dialect.jsonIs(json, 'number')} THEN (${dialect.parseInteger(dialect.asText(json))}) END`,
    number: (json, dialect) => `CASE WHEN ${dialect.isFinite(`(${dialect.jsonNumber(json)})`)} THEN (${dialect.jsonNumber(json)}) END`,
    boolean: (json, dialect) => dialect.jsonBoolean(json),
    date: (json, dialect) => dialect.parseDate(`(${dialect.jsonText(json)})`),
    timestamp: (json, dialect) => dialect.parseTimestamp(`(${dialect.jsonText(json)})`),
    text: (json, dialect) => dialect.jsonAsText(json),
};

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/condition.js


/**
 * Compiles a condition that somebody wrote, over the typed cells of a row.
 *
 * @param word the word of the configuration under which it stands, for messages
 * @throws UserError `invalid_expression`, or `missing_column` with the nearest names
 */
async function compileCondition(written, word, table, document) {
    try {
        const expression = await table.engine.expression(written);
        const columns = new Map(expression.columns.map((name) => [name, named(name, table)]));
        const value = (name) => {
            const column = columns.get(name);
            return column && cellOf(column, document, table.dialect).value;
        };
        const sql = await expression.condition(value, table.from);
        return { sql, columns: [...new Set([...columns.values()].map(({ name }) => name))] };
    }
    catch (error) {
        if (!(error instanceof result_error/* UserError */.yo) || error.code !== 'invalid_expression' || word === 'expression')
            throw error;
        const { what, ...rest } = error.explanation;
        throw new result_error/* UserError */.yo('invalid_expression', { what: what.replace('the expression', 'where'), ...rest });
    }
}
/** SQL's names have no case, where no other column differs in that alone. */
function named(name, table) {
    const alike = table.columns.filter((column) => column.name.toLowerCase() === name.toLowerCase());
    const [only] = alike;
    return table.column(alike.length === 1 && only ? only.name : name);
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/aggregates.js









/** @param faults is given what could never be judged */
function aggregatePolicy(name, rule, planning, faults) {
    const { statistic, column, quantile, by = [], where, min, max } = rule;
    const at = (...path) => planning.at('aggregates', name, ...path);
    const fault = (what, fix, ...path) => faults.push(new result_error/* UserError */.yo('invalid_config', { what, fix }, at(...path)));
    if (min === undefined && max === undefined) {
        fault(`the aggregate ${name} has no bound: no table could fail it`, 'add min or max');
    }
    if (min !== undefined && max !== undefined && min > max) {
        fault(`the minimum ${min} of ${name} is above its maximum ${max}: no table could pass`, 'swap or mend the two', 'min');
    }
    if (statistic === 'quantile' && quantile === undefined) {
        fault(`${name} does not say which quantile`, 'add quantile: 0.5 for the median', 'statistic');
    }
    if (statistic !== 'quantile' && quantile !== undefined) {
        fault(`quantile says nothing of a ${statistic}`, `write statistic: quantile, or remove it`, 'quantile');
    }
    const effect = (0,gates_effect/* effectOf */.$)(rule.severity, planning.effect);
    const bounds = ['min', 'max'].flatMap((word) => {
        const limit = rule[word];
        if (limit === undefined)
            return [];
        const expected = { [word === 'min' ? 'at_least' : 'at_most']: limit };
        return [{ rule: word, limit, expected, check: planning.plan(name, word, expected, at(word), effect) }];
    });
    return { name, statistic, column, quantile: digitsOf(quantile), by, where, bounds };
}
function digitsOf(quantile) {
    if (quantile === undefined)
        return undefined;
    const { unscaled, scale } = decimalOf(quantile);
    return decimalText(unscaled, scale);
}
/**
 * All aggregates over the whole table are one scan, each that is grouped is one more. A sum does not depend on the order
 * of the rows: equal data gives the equal number.
 */
async function judgeAggregates(rules, table, document, showing) {
    const checks = new Map();
    const settle = (found) => {
        for (const each of found)
            checks.set(each.check.id, each);
    };
    const whole = [];
    for (const [index, rule] of rules.entries()) {
        await guarded(rule, settle, async () => {
            const compiled = await compile(rule, String(index), table, document);
            if (rule.by.length === 0)
                whole.push(compiled);
            else
                settle(await judgeGroups(compiled, String(index), table, showing));
        });
    }
    if (whole.length > 0) {
        const query = (of, from) => `SELECT ${of.flatMap(({ answers }) => answers).join(', ')} FROM (SELECT ${of.flatMap(({ row }) => row).join(', ')} FROM ${from})`;
        const [row = {}] = await table.scan('aggregates', query(whole, table.from));
        for (const compiled of whole) {
            const { rule } = compiled;
            await guarded(rule, settle, async () => {
                const value = numberOf(row, String(rules.indexOf(rule)), rule, table);
                settle(judgeWhole(rule, value, query([compiled], table.printed), showing));
            });
        }
    }
    return rules.flatMap(({ bounds }) => bounds.flatMap(({ check }) => checks.get(check.id) ?? []));
}
/** What hinders one aggregate hinders no other. */
async function guarded({ bounds }, settle, judge) {
    try {
        await judge();
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        settle(bounds.map(({ check }) => ({ check, found: (0,result_check/* errorOutcome */.zY)(error) })));
    }
}
async function compile(rule, id, table, document) {
    const { dialect } = table;
    const { statistic } = rule;
    const column = table.column(rule.column);
    const cell = cellOf(column, document, dialect);
    const numeric = cell.kind === 'integer' || cell.kind === 'number';
    if (statistic === 'distinct_count' ? cell.kind === 'other' : !numeric) {
        const named = column.type.kind === 'text' || column.type.kind === 'json';
        throw new result_error/* UserError */.yo('unsupported', {
            what: `${rule.column} in ${table.name} is ${named ? cell.kind : column.engineType}, and has no ${statistic}`,
            fix: named ? 'name type: number for it in the row schema' : 'name a column of numbers',
        });
    }
    for (const name of rule.by)
        table.column(name);
    const where = rule.where === undefined ? undefined : await compileCondition(rule.where, 'where', table, document);
    const judged = where ? dialect.attempt(`${where.sql} IS TRUE`) : 'true';
    const asDouble = numeric && (statistic === 'sum' || statistic === 'mean' || cell.kind === 'number');
    const value = asDouble ? dialect.asDouble(`(${cell.value})`) : `(${cell.value})`;
    const x = `x${id}`;
    const notFinite = asDouble ? `${x} IS NOT NULL AND NOT ${dialect.isFinite(x)}` : 'false';
    const summed = statistic === 'sum' || statistic === 'mean';
    return {
        rule,
        row: [
            `CASE WHEN ${judged} THEN ${value} END AS x${id}`,
            `(${judged} AND ${cell.present} AND (${cell.value}) IS NULL) AS b${id}`,
            `((${judged}) IS NULL) AS w${id}`,
            ...(where ? [`${judged} AS j${id}`] : []),
        ],
        answers: [
            `count(${x}) AS n${id}`,
            `${dialect.countWhere(`b${id}`)} AS b${id}`,
            `${dialect.countWhere(`w${id}`)} AS w${id}`,
            `${dialect.countWhere(notFinite)} AS f${id}`,
            `${summed ? `max(abs(${x}))` : 'NULL'} AS m${id}`,
            `${statisticOf(rule, x, dialect)} AS v${id}`,
        ],
    };
}
function statisticOf({ statistic, quantile = '0' }, x, dialect) {
    switch (statistic) {
        case 'mean':
            return `(${dialect.sum(x)} / count(${x}))`;
        case 'sum':
            return dialect.sum(x);
        case 'quantile':
            return dialect.quantile(x, quantile);
        case 'distinct_count':
            return `count(DISTINCT ${x})`;
        default:
            return `${statistic}(${x})`;
    }
}
/** Sums hold what lies between: 1.4 · 10⁴² and 8.7 · 10⁻¹⁹. */
const [smallest, largest] = [2 ** -60, 2 ** 140];
/** The number, where every cell that it speaks of could be read. */
function numberOf(row, id, rule, table) {
    const count = (name) => Number(row[`${name}${id}`] ?? 0);
    assertReadable(rule, { bad: count('b'), undecided: count('w'), notFinite: count('f') }, table);
    const scale = count('m');
    if (scale >= largest || (scale > 0 && scale < smallest))
        throw outOfScale(rule, table);
    if (count('n') === 0) {
        throw new result_error/* UserError */.yo('nothing_to_judge', {
            what: `${rule.column} in ${table.name} has no value${rule.where === undefined ? '' : ' where it is looked at'}`,
            why: 'a number over no values passes nothing',
            fix: 'check the step that writes it',
        });
    }
    return aggregates_rounded(row[`v${id}`] ?? null);
}
function assertReadable(rule, { bad, undecided, notFinite }, table) {
    const name = `${rule.column} in ${table.name}`;
    if (undecided > 0) {
        throw new result_error/* UserError */.yo('invalid_expression', {
            what: `where of ${rule.name} cannot be computed in ${(0,format/* counted */.hS)(undecided, 'row')} of ${table.name}`,
            fix: 'mend it, with TRY_CAST where a value may not fit',
        });
    }
    if (bad > 0) {
        throw new result_error/* UserError */.yo('not_a_number', {
            what: `${(0,format/* counted */.hS)(bad, 'cell')} of ${name} ${bad === 1 ? 'is' : 'are'} not what the row schema says`,
            why: `a ${rule.statistic} without ${bad === 1 ? 'it' : 'them'} would be that of other data`,
            fix: 'check the step that writes it, or leave the rows out with where',
        });
    }
    if (notFinite > 0) {
        throw new result_error/* UserError */.yo('not_finite', {
            what: `${name} is NaN or infinite in ${(0,format/* counted */.hS)(notFinite, 'row')}`,
            why: `there is no ${rule.statistic} of them`,
            fix: 'check the step that writes it, or leave the rows out with where',
        });
    }
}
function outOfScale(rule, table) {
    return new result_error/* UserError */.yo('unsupported', {
        what: `the ${rule.statistic} of ${rule.column} in ${table.name} cannot be told to 12 digits`,
        why: `its largest value is not between ${(0,format/* formatNumber */.ZV)(smallest)} and ${(0,format/* formatNumber */.ZV)(largest)}`,
        fix: 'write the column in another unit',
    });
}
/**
 * What is judged and printed: 12 significant digits of a double. Further ones may depend on how the engine divides;
 * whole numbers are exact.
 */
function aggregates_rounded(value) {
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value !== 'number')
        throw new Error(`an aggregate answered ${typeof value}`);
    return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}
function titleOf({ statistic, quantile, column }) {
    return statistic === 'quantile'
        ? `the quantile ${quantile} of ${column}`
        : `the ${statistic.replace('_', ' ')} of ${column}`;
}
/**
 * Whether a number would show a cell that no report may show: a smallest, largest or middle value is one of a cell, and so is
 * the mean or sum of a group of one. How many cells a number speaks of is for `where` and `by` to say, so these hide it too.
 */
function isSecret({ statistic, column, by, where }, { sensitive }) {
    if (!sensitive.has(column) || statistic === 'distinct_count')
        return false;
    const ofAll = (statistic === 'mean' || statistic === 'sum') && by.length === 0 && where === undefined;
    return !ofAll;
}
function judgeWhole(rule, value, statement, showing) {
    return rule.bounds.map((bound) => aggregates_judged(rule, bound, value, titleOf(rule), [{ kind: 'sql', statement }], showing));
}
function aggregates_judged(rule, { check, expected }, value, title, evidence, showing) {
    const outcome = (0,rules_bound/* judgeBound */.K)(title, { value }, expected);
    const shown = outcome.status === 'failed' ? { ...outcome, evidence } : outcome;
    if (!isSecret(rule, showing))
        return { check, found: shown };
    const { observed: _, ...masked } = shown;
    const where = outcome.status === 'failed' ? 'out of' : 'within';
    return { check, found: { ...masked, what: `${title} is not shown, and ${where} its bound` } };
}
const worst = 5;
/** Judges the worst group; a group without a value has none that could be judged. */
async function judgeGroups({ rule, row, answers }, id, table, showing) {
    const { dialect } = table;
    const keys = rule.by.map((name, index) => {
        const cell = dialect.identifier(name);
        const value = table.column(name).type.kind === 'json' ? dialect.jsonAsText(cell) : cell;
        return { key: `g${index}`, value };
    });
    const record = (value) => dialect.record([
        { name: 'v', value },
        ...keys.map(({ key }) => ({ name: key, value: dialect.beginning(dialect.asText(key), longestText + 1) })),
        { name: 'n', value: `n${id}` },
    ]);
    const v = dialect.asDouble(`v${id}`);
    const [low, high] = [dialect.number(smallest), dialect.number(largest)];
    const beyond = rule.bounds.map(({ rule: word, limit }) => {
        const over = word === 'min'
            ? `${v} < ${dialect.number(limit - (0,rules_bound/* slack */.$)(limit))}`
            : `${v} > ${dialect.number(limit + (0,rules_bound/* slack */.$)(limit))}`;
        return `${dialect.countWhere(over)} AS beyond_${word}`;
    });
    const query = (from) => {
        const rows = `SELECT ${[...keys.map(({ key, value }) => `${value} AS ${key}`), ...row].join(', ')} FROM ${from}`;
        const looked = rule.where === undefined ? '' : ` WHERE j${id} IS NOT FALSE`;
        const list = keys.map(({ key }) => key).join(', ');
        const groups = `SELECT ${list}, ${answers.join(', ')} FROM (${rows})${looked} GROUP BY ${list}`;
        const told = [
            `count(*) AS groups, ${dialect.countWhere(`n${id} = 0`)} AS empty`,
            `sum(b${id}) AS bad, sum(w${id}) AS undecided, sum(f${id}) AS not_finite`,
            `${dialect.countWhere(`m${id} >= ${high} OR (m${id} > 0 AND m${id} < ${low})`)} AS beyond_scale`,
            `${dialect.firstWhere(record(v), worst, `n${id} > 0`)} AS lowest`,
            `${dialect.firstWhere(record(`-${v}`), worst, `n${id} > 0`)} AS highest`,
            ...beyond,
        ];
        return `SELECT ${told.join(', ')} FROM (${groups})`;
    };
    const [found = {}] = await table.scan(`aggregate ${rule.name}`, query(table.from));
    const count = (name) => Number(found[name] ?? 0);
    assertReadable(rule, { bad: count('bad'), undecided: count('undecided'), notFinite: count('not_finite') }, table);
    assertAllJudged(rule, { groups: count('groups'), empty: count('empty') }, table);
    if (count('beyond_scale') > 0)
        throw outOfScale(rule, table);
    return rule.bounds.map((bound) => {
        const order = bound.rule === 'min' ? 'lowest' : 'highest';
        const sign = bound.rule === 'min' ? 1 : -1;
        const groups = (found[order] ?? []).map((group) => ({
            value: aggregates_rounded(sign * Number(group['v'])),
            rows: Number(group['n']),
            names: keys.map(({ key }) => textOf(group[key])),
        }));
        const beyondBound = count(`beyond_${bound.rule}`);
        return judgeWorst(rule, bound, groups, count('groups'), beyondBound, query(table.printed), showing);
    });
}
function assertAllJudged(rule, { groups, empty }, table) {
    if (groups > 0 && empty === 0)
        return;
    const what = groups === 0
        ? `no row of ${table.name} is one that ${rule.name} looks at`
        : `${rule.column} in ${table.name} has no value in ${(0,format/* formatNumber */.ZV)(empty)} of ${(0,format/* counted */.hS)(groups, 'group')}`;
    const why = 'a group without values passes nothing';
    throw new result_error/* UserError */.yo('nothing_to_judge', { what, why, fix: 'check the step that writes it, or mend where' });
}
function judgeWorst(rule, bound, groups, all, beyond, statement, showing) {
    const [first] = groups;
    if (!first)
        throw new Error('groups were counted, and none was answered');
    const show = showing.values && !rule.by.some((name) => showing.sensitive.has(name));
    const cellShown = !isSecret(rule, showing);
    const titleOfGroup = ({ names }) => rule.by.map((name, index) => `${name} = ${names[index] ?? 'missing'}`).join(', ');
    const whose = show
        ? titleOfGroup(first)
        : `the ${bound.rule === 'min' ? 'lowest' : 'highest'} of ${(0,format/* counted */.hS)(all, 'group')}`;
    const failing = groups.filter(({ value }) => (0,rules_bound/* judgeBound */.K)('', { value }, bound.expected).status === 'failed');
    const evidence = [
        { kind: 'counts', counts: { groups: all, groups_beyond_bound: Math.max(beyond, failing.length) } },
        {
            kind: 'values',
            distinct: Math.max(beyond, failing.length),
            values: failing.map((group) => ({
                ...(show && {
                    value: cellShown ? `${titleOfGroup(group)}: ${(0,format/* formatNumber */.ZV)(group.value)}` : titleOfGroup(group),
                }),
                rows: group.rows,
            })),
            masked: !show,
        },
        { kind: 'sql', statement },
    ];
    const title = `${titleOf(rule)} in ${whose}${show ? ` (of ${(0,format/* counted */.hS)(all, 'group')})` : ''}`;
    return aggregates_judged(rule, bound, first.value, title, evidence, showing);
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/column-rules.js







function missingPolicy(columns, planning) {
    return Object.entries(columns).flatMap(([column, rule]) => {
        const { max_missing_fraction: fraction } = rule;
        if (fraction === undefined)
            return [];
        const tolerance = { fail: { fraction } };
        const at = planning.at('columns', column, 'max_missing_fraction');
        const effect = (0,gates_effect/* effectOf */.$)(rule.severity, planning.effect);
        return [
            { column, tolerance, check: planning.plan(column, 'max_missing_fraction', expectedOf(tolerance), at, effect) },
        ];
    });
}
/**
 * What the rules of a row schema admit, by the words of the configuration on their column. `required` admits nothing in
 * any case: `max_missing_fraction` is the word for that.
 *
 * @param faults is given what contradicts itself
 */
function admissions(columns, document, rules, planning, faults) {
    const byColumn = new Map();
    for (const [column, words] of Object.entries(columns)) {
        try {
            assertActs(column, words, document, rules, planning);
            const at = (...path) => planning.at('columns', column, ...path);
            byColumn.set(column, admissionOf(words, (0,gates_effect/* effectOf */.$)(words.severity, planning.effect), `the column ${column}`, at));
        }
        catch (error) {
            if (!(error instanceof result_error/* UserError */.yo))
                throw error;
            faults.push(error);
        }
    }
    return (rule) => {
        const [column] = rule.steps;
        const own = column !== undefined && rule.rule !== 'required' ? byColumn.get(column) : undefined;
        return own ?? { tolerance: none, effect: planning.effect };
    };
}
const toleranceWords = ['mostly', 'max_violations'];
/** Words that no rule listens to let everything pass. */
function assertActs(column, words, document, rules, { at }) {
    const onValues = rules.filter(({ rule, steps }) => steps[0] === column && rule !== 'required');
    const lonely = [...toleranceWords, ...(words.max_missing_fraction === undefined ? ['severity'] : [])];
    const word = lonely.find((each) => words[each] !== undefined);
    if (word !== undefined && onValues.length === 0) {
        const names = new Set(rules.flatMap(({ rule, steps }) => (rule !== 'required' && steps[0] ? [steps[0]] : [])));
        const [similar] = (0,nearest/* nearest */.p)(column, names, 1);
        throw new result_error/* UserError */.yo('invalid_config', {
            what: `${word} of the column ${column} has no rule to act on`,
            why: `${document.file} asks for nothing of the values of ${JSON.stringify(column)}`,
            fix: similar === undefined ? 'add a rule to the row schema, or remove the word' : `did you mean ${similar}?`,
        }, at('columns', column, word));
    }
    if (words.mostly === undefined || words.max_missing_fraction !== undefined)
        return;
    const required = rules.some(({ rule, steps }) => rule === 'required' && steps.length === 1 && steps[0] === column);
    if (required && !typingOf(document, [{ member: column }]).nullable)
        return;
    throw new result_error/* UserError */.yo('invalid_config', {
        what: `mostly of the column ${column} is a share of the cells that are there, and nothing says how many may be missing`,
        why: 'a column that lost nearly all its values would pass',
        fix: `add max_missing_fraction to columns.${column}, or make the column required and not null in the row schema`,
    }, at('columns', column, 'mostly'));
}
/** Without a row schema there is no rule on values that could admit anything. */
function lonelyWords(columns, { at }) {
    return Object.entries(columns).flatMap(([column, words]) => [...toleranceWords, 'severity'].flatMap((word) => {
        if (words[word] === undefined || (word === 'severity' && words.max_missing_fraction !== undefined))
            return [];
        const what = `${word} of the column ${column} has no rule to act on, for there is no row schema`;
        return [
            new result_error/* UserError */.yo('invalid_config', { what, fix: 'add schema, or remove the word' }, at('columns', column, word)),
        ];
    }));
}
/** @throws UserError `missing_column` with the nearest names */
function missingQuestion({ column, tolerance, check }, table) {
    const found = table.find(column) ?? table.column(column);
    const violation = `(NOT ${isPresent(found, table.dialect)})`;
    return {
        check,
        counted: { violation, ofSchema: false },
        shown: { violation, columns: [] },
        judge: ({ violations }, rows) => judgeMissing(column, violations, rows, tolerance),
    };
}
function judgeMissing(column, missing, rows, tolerance) {
    const measured = {
        observed: { value: missing / rows, unit: 'fraction' },
        expected: expectedOf(tolerance),
    };
    const what = `${column} is missing in ${(0,format/* formatNumber */.ZV)(missing)} of ${(0,format/* formatNumber */.ZV)(rows)} rows`;
    if (tolerated(missing, rows, tolerance).status === 'passed') {
        return { status: 'passed', reason: 'within_bound', what, ...measured };
    }
    const allowed = 'fraction' in tolerance.fail ? tolerance.fail.fraction : 0;
    return {
        status: 'failed',
        reason: 'above_maximum',
        what: `${what}, allowed is ≤ ${(0,format/* formatNumber */.ZV)(allowed * 100)} %`,
        ...measured,
    };
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/expressions.js






/** @throws UserError `invalid_config` where what it admits contradicts itself */
function expressionPolicy(name, rule, planning) {
    const at = (...path) => planning.at('rules', name, ...path);
    const { tolerance, effect } = admissionOf(rule, (0,gates_effect/* effectOf */.$)(rule.severity, planning.effect), `the rule ${name}`, at);
    return {
        name,
        expression: rule.expression,
        where: rule.where,
        unknownPasses: rule.null_as === 'allow',
        tolerance,
        check: planning.plan(name, 'expression', expectedOf(tolerance), at('expression'), effect),
    };
}
/** Rules in SQL as questions to the one scan; those that are no condition on a row of this table are settled as errors. */
async function compileExpressions(rules, table, document) {
    const questions = [];
    const settled = [];
    for (const rule of rules) {
        try {
            questions.push(await expressions_question(rule, table, document));
        }
        catch (error) {
            if (!(0,result_error/* isMeasurementError */.PC)(error))
                throw error;
            settled.push({ check: rule.check, found: (0,result_check/* errorOutcome */.zY)(error) });
        }
    }
    return { questions, settled };
}
/**
 * What fails for one row must not take the others down: an overflow or a CAST of text that is no number leaves that row
 * undecided, and a row that could not be decided is never one that satisfies a rule.
 */
async function expressions_question(rule, table, document) {
    const { dialect } = table;
    const condition = await compileCondition(rule.expression, 'expression', table, document);
    const satisfied = dialect.attempt(`${condition.sql} IS ${rule.unknownPasses ? 'NOT FALSE' : 'TRUE'}`);
    const where = rule.where === undefined ? undefined : await compileCondition(rule.where, 'where', table, document);
    const judged = where && dialect.attempt(`${where.sql} IS TRUE`);
    const undecided = judged ? `(${judged} IS NULL OR (${judged} AND ${satisfied} IS NULL))` : `(${satisfied} IS NULL)`;
    const violation = judged
        ? `(${judged} IS NULL OR (${judged} AND ${satisfied} IS NOT TRUE))`
        : `(${satisfied} IS NOT TRUE)`;
    return {
        check: rule.check,
        counted: {
            violation,
            undecided,
            ofSchema: false,
            ...(judged && { value: `CASE WHEN ${judged} IS NOT FALSE THEN 1 END` }),
        },
        shown: { violation, columns: [...new Set([...condition.columns, ...(where?.columns ?? [])])] },
        judge: (count, rows) => judgeExpression(rule, count, rows, table),
    };
}
/**
 * Counts questions of which some are conditions in SQL. A few failures are none that can be attempted: a time zone that
 * there is not, or an escape of two characters. The conditions are then looked at one by one, and those that fail are
 * errors for themselves.
 */
async function countApart(questions, rules, count, table) {
    try {
        return { questions, counts: await count(questions), settled: [] };
    }
    catch (error) {
        // The engine's own words, which are not passed on: they may hold the cells of a row.
        if (error instanceof result_error/* UserError */.yo)
            throw error;
        const written = new Set(rules.map(({ check }) => check.id));
        const failing = new Set();
        for (const question of questions.filter(({ check }) => written.has(check.id))) {
            await count([question]).catch(() => failing.add(question));
        }
        if (failing.size === 0)
            throw error;
        const others = questions.filter((question) => !failing.has(question));
        const settled = [...failing].map(({ check }) => ({ check, found: (0,result_check/* errorOutcome */.zY)(uncomputable(table)) }));
        return { questions: others, counts: await count(others), settled };
    }
}
function uncomputable({ name }) {
    return new result_error/* UserError */.yo('invalid_expression', {
        what: `the expression or its where fails in ${name}`,
        why: 'the engine cannot compute it, and not only for one row',
        fix: 'mend the arguments of its functions, such as a time zone or an escape',
    });
}
function judgeExpression({ name, where, tolerance }, { violations, judged, undecided }, rows, table) {
    if (judged === 0) {
        return (0,result_check/* errorOutcome */.zY)(new result_error/* UserError */.yo('nothing_to_judge', {
            what: `no row of ${table.name} is one that ${name} looks at`,
            why: `where is true for none of ${(0,format/* formatNumber */.ZV)(rows)} rows`,
            fix: 'mend where, or remove the rule',
        }));
    }
    const of = `${(0,format/* formatNumber */.ZV)(judged)} rows${where === undefined ? '' : ' that it looks at'}`;
    return judgeCount(violations, judged, tolerance, {
        none: `${name} holds in all ${of}`,
        some: `${name} does not hold in ${(0,format/* formatNumber */.ZV)(violations)} of ${of}`,
        ...(undecided > 0 && { why: `in ${(0,format/* formatNumber */.ZV)(undecided)} of them it cannot be computed` }),
    });
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/file-columns.js





const noColumns = { at_most: 0, unit: 'columns' };
/** @param faults is given what is asked without a row schema */
function fileColumnsPolicy(block, { at, plan }, faults) {
    const planFor = (word) => {
        const policy = block[word];
        if (policy !== 'fail' && policy !== 'warn')
            return undefined;
        if (block.schema === undefined) {
            const what = `${word} compares with the columns of a row schema, and there is none`;
            faults.push(new result_error/* UserError */.yo('invalid_config', { what, fix: `add schema, or remove ${word}` }, at(word)));
        }
        return plan(null, word, noColumns, at(word), policy === 'warn' ? 'warn' : undefined);
    };
    return { extra: planFor('extra_columns'), order: planFor('column_order') };
}
/** The columns that a row schema speaks of, wherever it does. */
function namedColumns(document) {
    const nodes = nodesOfRow(document);
    const names = nodes.flatMap((node) => {
        // A name that is a number comes first in an object of JavaScript, wherever it stands in the file.
        const placed = subschemas(node, 'properties').map(([name, { path }]) => ({ name, at: document.atKey(path) }));
        placed.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
        return placed.map(({ name }) => name);
    });
    const patterns = nodes.flatMap((node) => subschemas(node, 'patternProperties').map(([pattern]) => pattern));
    return { names: [...new Set(names)], patterns };
}
function judgeExtraColumns(document, table) {
    const { names, patterns } = namedColumns(document);
    const known = new Set(names);
    const extra = table.columns
        .map(({ name }) => name)
        .filter((name) => !known.has(name) && !patterns.some((pattern) => matchesName(pattern, name)));
    const measured = {
        observed: { value: extra.length, unit: 'columns', of: table.columns.length },
        expected: noColumns,
    };
    if (extra.length === 0) {
        const what = `${document.file} names all ${(0,format/* counted */.hS)(table.columns.length, 'column')} of ${table.name}`;
        return { status: 'passed', reason: 'no_violations', what, ...measured };
    }
    const listed = extra.slice(0, 12).join(', ') + (extra.length > 12 ? ` and ${extra.length - 12} more` : '');
    const what = `${table.name} has ${(0,format/* counted */.hS)(extra.length, 'column')} that ${document.file} does not name: ${listed}`;
    const fix = 'add them to the schema, or stop writing them';
    return { status: 'failed', reason: 'violations', what, fix, ...measured };
}
/**
 * Whether the columns that the schema names stand in its order, in each file.
 *
 * @throws UserError `unsupported` for JSON Lines, `nothing_to_judge` where the file has none of the columns
 */
async function judgeColumnOrder(document, table) {
    const { format, files } = table.table;
    if (format.kind === 'jsonl') {
        const why = 'the keys of a JSON object have no order';
        throw new result_error/* UserError */.yo('unsupported', { what: `${table.name} has no column order`, why, fix: 'remove column_order' });
    }
    const { names } = namedColumns(document);
    const rank = new Map(names.map((name, index) => [name, index]));
    for (const file of files) {
        // The files of one Parquet table may have their columns in orders of their own.
        const columns = files.length === 1 ? table.columns : await table.engine.columns({ ...table.table, files: [file] });
        const own = columns.map(({ name }) => name).filter((name) => rank.has(name) && !isPartition(name, file.partition));
        if (own.length === 0) {
            const what = `${file.name} has none of the columns that ${document.file} names in an order`;
            throw new result_error/* UserError */.yo('nothing_to_judge', { what, fix: 'mend the names, or remove column_order' });
        }
        const sorted = [...own].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
        const displaced = own.filter((name, index) => name !== sorted[index]);
        if (displaced.length === 0)
            continue;
        const first = own.findIndex((name, index) => name !== sorted[index]);
        return {
            status: 'failed',
            reason: 'violations',
            what: `the columns of ${file.name} are not in the order of ${document.file}`,
            why: `${own[first]} stands where ${sorted[first]} should`,
            fix: `write them as ${sorted.slice(0, 12).join(', ')}${sorted.length > 12 ? ', …' : ''}`,
            observed: { value: displaced.length, unit: 'columns', of: own.length },
            expected: noColumns,
        };
    }
    return {
        status: 'passed',
        reason: 'no_violations',
        what: `the columns of ${table.name} are in the order of ${document.file}`,
        observed: { value: 0, unit: 'columns', of: names.length },
        expected: noColumns,
    };
}
function isPartition(name, partition) {
    return partition !== undefined && Object.hasOwn(partition, name);
}

;// CONCATENATED MODULE: ./lib/src/tables/two-tables.js

/**
 * @param why what it means that both are the same
 * @throws UserError `self_comparison` where every file of one table is one of the other, by its digest
 */
function assertTwoTables(files, other, why) {
    const within = (inner, outer) => inner.every(({ sha256 }) => outer.some((file) => file.sha256 === sha256));
    if (!within(files, other) && !within(other, files))
        return;
    throw new result_error/* UserError */.yo('self_comparison', {
        what: `${listed(files)} is compared with itself`,
        why: `${listed(other)} has the same content: ${why}`,
        fix: 'name the other table',
    });
}
function listed([first, ...others]) {
    return others.length === 0 ? (first?.path ?? '') : `${first?.path} and ${others.length} more`;
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/comparison.js



/**
 * How cells of two tables are compared: by their values where both have a type, numbers as numbers, whatever each file
 * stores them as. A CSV cell, and a value of a JSON line, has none until its row schema or the other table names one: the
 * CSV cell `007` is the integer 7 of Parquet, and not the CSV cell `7`.
 *
 * @throws UserError `unsupported` where the types differ: no value of the one would ever equal one of the other
 */
function compareColumns(own, other, dialect) {
    const [ownKind, otherKind] = [kindOf(own), kindOf(other)];
    const kind = commonKind(ownKind, otherKind);
    const sameType = own.column.engineType === other.column.engineType;
    if (kind === undefined || (kind === 'other' && !sameType))
        throw typesDiffer(own, ownKind, other, otherKind);
    const bothIntegers = own.column.type.kind === 'integer' && other.column.type.kind === 'integer';
    const asStored = kind !== 'json' && (bothIntegers || (sameType && !isOpen(own.column)));
    const comparand = ({ column }) => {
        const name = dialect.identifier(column.name);
        const present = comparison_isPresent(column, dialect);
        if (asStored || kind === 'cell')
            return { present, value: name, typed: contract_predicate/* always */.Gk };
        if (!isOpen(column))
            return { present, value: typedValue(name, column, kind, dialect), typed: contract_predicate/* always */.Gk };
        const value = column.type.kind === 'json' ? jsonValue(name, kind, dialect) : cellValue(name, kind, dialect);
        return { present, value, typed: `(${value}) IS NOT NULL` };
    };
    return [comparand(own), comparand(other)];
}
/** Whether a cell is there: neither missing nor, in a JSON line, null. */
function comparison_isPresent({ name, type }, dialect) {
    const cell = dialect.identifier(name);
    const there = `${cell} IS NOT NULL`;
    return type.kind === 'json' ? (0,contract_predicate/* and */.Uo)(there, (0,contract_predicate/* not */.AU)(dialect.jsonIs(cell, 'null'))) : there;
}
/** Whether the cells of a column have no type of their own. */
function isOpen({ type }) {
    return type.kind === 'text' || type.kind === 'json';
}
function kindOf({ column, document }) {
    const { kind } = column.type;
    switch (kind) {
        case 'text':
        case 'json':
            return (document && comparison_namedKind(column.name, document)) ?? (kind === 'text' ? 'cell' : 'json');
        case 'integer':
        case 'decimal':
        case 'float':
            return 'number';
        case 'boolean':
        case 'string':
        case 'uuid':
        case 'date':
        case 'timestamp':
            return kind;
        default:
            return 'other';
    }
}
/** The one type that a row schema names for a column. */
function comparison_namedKind(column, document) {
    const { types } = typingOf(document, [{ member: column }]);
    const kinds = new Set([...types].filter((type) => type !== 'null').map((type) => (type === 'integer' ? 'number' : type)));
    const [only] = kinds;
    if (kinds.size !== 1)
        return undefined;
    return only === 'number' || only === 'boolean' || only === 'string' ? only : undefined;
}
function commonKind(own, other) {
    if (own === other)
        return own;
    const [open, typed] = own === 'cell' || own === 'json' ? [own, other] : [other, own];
    if (open !== 'cell' && open !== 'json')
        return undefined;
    return typed === 'cell' || typed === 'json' || typed === 'other' ? undefined : typed;
}
/** A value of a typed column beside one that takes its type. */
function typedValue(name, { type }, kind, dialect) {
    if (kind === 'number')
        return numberKey(name, dialect.asDouble(name), dialect);
    if (kind === 'uuid')
        return dialect.asText(name);
    return type.kind === 'timestamp' && type.zone ? dialect.inUtc(name) : name;
}
function cellValue(cell, kind, dialect) {
    if (kind === 'number')
        return numberKey(cell, dialect.parseNumber(cell), dialect);
    if (kind === 'boolean')
        return dialect.parseBoolean(cell);
    return textValue(cell, kind, dialect);
}
function jsonValue(json, kind, dialect) {
    const text = `(CASE WHEN ${dialect.jsonIs(json, 'number')} THEN ${dialect.asText(json)} END)`;
    const number = numberKey(text, dialect.parseNumber(text), dialect);
    if (kind === 'number')
        return number;
    if (kind === 'boolean')
        return dialect.jsonBoolean(json);
    if (kind !== 'json')
        return textValue(`(${dialect.jsonText(json)})`, kind, dialect);
    return `CASE WHEN ${dialect.jsonIs(json, 'number')} THEN ${number} ELSE ${dialect.asText(json)} END`;
}
const lowerCaseUuid = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
function textValue(text, kind, dialect) {
    if (kind === 'date')
        return dialect.parseDate(text);
    if (kind === 'timestamp')
        return dialect.parseTimestamp(text);
    if (kind === 'uuid')
        return `CASE WHEN ${dialect.regexMatches(text, lowerCaseUuid)} THEN ${text} END`;
    return text;
}
/** Beyond this a double is not the only one nearest to a whole number. */
const exactDoubles = 2 ** 53;
/**
 * One text for one number, however it is stored: that of its double where that is exact, which costs a fraction of that of a
 * decimal; above, whole numbers exactly to 38 digits, and others as doubles.
 */
function numberKey(source, double, dialect) {
    const number = `(${double})`;
    const isExact = `${number} > ${dialect.number(-exactDoubles)} AND ${number} < ${dialect.number(exactDoubles)}`;
    const whole = dialect.asDecimal(source, 0);
    const isWhole = `${dialect.isWhole(number)} AND ${whole} IS NOT NULL`;
    const text = dialect.asText(number);
    // -0.0 + 0 is 0.0, and -0.0 has a text of its own.
    return (`CASE WHEN ${isExact} THEN ${dialect.asText(`(${number} + 0)`)} ` +
        `WHEN ${isWhole} THEN ${dialect.asText(whole)} ELSE ${text} END`);
}
function typesDiffer(own, ownKind, other, otherKind) {
    const told = ({ name, column }, kind) => `${column.name} of ${name} is of ${kind === 'cell' ? 'no type' : `type ${isOpen(column) ? kind : column.engineType}`}`;
    return new result_error/* UserError */.yo('unsupported', {
        what: `${told(own, ownKind)}, and ${told(other, otherKind)}`,
        why: 'values of these types are never equal, or not in one way',
        fix: 'write both with the same type; for CSV and JSON Lines the row schema can name it',
    });
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/key-match.js




/**
 * A row in which a part of the key is missing has none.
 *
 * @throws UserError where a column is not there, or its type and that of the other cannot be compared
 */
function matchKeys(table, other, columns, document) {
    const [own, others] = comparands(table, other, columns, document);
    const present = (0,contract_predicate/* and */.Uo)(...others.map((each) => each.present));
    const key = columns.own.map((name) => table.dialect.identifier(name));
    return {
        present: (0,contract_predicate/* and */.Uo)(...own.map((each) => each.present)),
        key: key.length === 1 ? (key[0] ?? '') : recordOf(key, table.dialect),
        untyped: untyped(own),
        other: { present, untyped: untyped(others) },
        occursIn: (from) => {
            const [mine, theirs] = [own, others].map((side) => side.map(({ value }) => value).join(', '));
            return `(${mine}) IN (SELECT ${theirs} FROM ${from} WHERE ${present})`;
        },
    };
}
/**
 * Whole rows: all columns, of which both tables must have the same. Here a missing cell equals a missing one.
 *
 * @throws UserError `unsupported` where one table has a column that the other lacks
 */
function matchRows(table, other, document) {
    const names = table.columns.map(({ name }) => name);
    assertSameColumns(table, other);
    const [own, others] = comparands(table, other, { own: names, other: names }, document);
    const { dialect } = table;
    const key = recordOf(names.map((name) => dialect.identifier(name)), dialect);
    const [mine, theirs] = [own, others].map((side) => recordOf(side.map(({ value }) => value), dialect));
    return {
        present: contract_predicate/* always */.Gk,
        key,
        untyped: untyped(own),
        other: { present: contract_predicate/* always */.Gk, untyped: untyped(others) },
        occursIn: (from) => `(${mine}) IN (SELECT ${theirs} FROM ${from})`,
    };
}
function comparands(table, other, columns, document) {
    const pairs = columns.own.map((name, index) => compareColumns({ name: table.name, column: table.column(name), document }, { name: other.name, column: other.column(columns.other[index] ?? name) }, table.dialect));
    return [pairs.map(([own]) => own), pairs.map(([, others]) => others)];
}
function untyped(side) {
    return (0,contract_predicate.or)(...side.map(({ present, typed }) => (0,contract_predicate/* and */.Uo)(present, (0,contract_predicate/* not */.AU)(typed))));
}
function recordOf(values, dialect) {
    return dialect.record(values.map((value, index) => ({ name: `k${index}`, value })));
}
function assertSameColumns(table, other) {
    const lacking = (one, another) => {
        const missing = one.columns.filter(({ name }) => !another.find(name)).map(({ name }) => name);
        return missing.length === 0 ? [] : [`${another.name} lacks ${missing.join(', ')}`];
    };
    const differences = [...lacking(table, other), ...lacking(other, table)];
    if (differences.length === 0)
        return;
    throw new result_error/* UserError */.yo('unsupported', {
        what: `${table.name} and ${other.name} do not have the same columns`,
        why: differences.join('; '),
        fix: 'name the columns that tell a row in key:',
    });
}
/**
 * What there is in the other table to be found.
 *
 * @param scan what the reading is for
 * @throws UserError `empty` or `nothing_to_judge` where it is nothing
 */
async function readOther(other, match, scan) {
    const { dialect } = other;
    const [row] = await other.scan(scan, `SELECT count(*) AS n, ${dialect.countWhere(match.other.present)} AS keys, ` +
        `${dialect.countWhere(match.other.untyped)} AS untyped FROM ${other.from}`);
    assertRows(other, Number(row?.['n']));
    if (Number(row?.['keys']) === 0) {
        const why = 'every row lacks a part of it';
        throw new result_error/* UserError */.yo('nothing_to_judge', { what: `no row of ${other.name} has the key`, why });
    }
    return { untyped: Number(row?.['untyped']) };
}
/** @throws UserError `empty` */
function assertRows({ name }, rows) {
    if (rows > 0)
        return;
    const why = 'what is compared with a table without rows shows nothing';
    throw new result_error/* UserError */.yo('empty', { what: `${name} has no rows`, why, fix: 'check the step that writes it' });
}
/**
 * Counts the rows whose key is one that it must not be.
 *
 * @param scan what the reading is for
 * @throws UserError `nothing_to_judge` where no row has the key
 */
async function countKeys(table, match, violation, scan) {
    const { dialect } = table;
    const computed = `${match.present} AS p, ${violation} AS v, ${match.untyped} AS u, ${match.key} AS k`;
    const [row] = await table.scan(scan, `SELECT count(*) AS n, ${dialect.countWhere('p')} AS judged, ${dialect.countWhere('v')} AS violations, ` +
        `count(DISTINCT CASE WHEN v THEN k END) AS keys, ${dialect.countWhere('u')} AS untyped ` +
        `FROM (SELECT ${computed} FROM ${table.from})`);
    const count = (name) => Number(row?.[name]);
    const judged = count('judged');
    if (judged === 0) {
        const why = `each of ${(0,format/* counted */.hS)(count('n'), 'row')} lacks a part of it`;
        throw new result_error/* UserError */.yo('nothing_to_judge', { what: `no row of ${table.name} has the key`, why });
    }
    return { rows: count('n'), judged, violations: count('violations'), keys: count('keys'), untyped: count('untyped') };
}
/** `3 of 10 rows`, with how many keys these are. */
function shareOf({ violations, judged, keys }) {
    return `${(0,format/* formatNumber */.ZV)(violations)} of ${(0,format/* counted */.hS)(judged, 'row')}, ${(0,format/* counted */.hS)(keys, 'different key')}`;
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/key-subject.js
/** `[customer_id, day]` → `customer_id,day`; a name that holds a comma or quote is quoted, so that two keys never share a subject. */
function keySubject(columns) {
    return columns.map((name) => (/[",]/.test(name) ? JSON.stringify(name) : name)).join(',');
}
/** One column may be written without brackets. */
function key_subject_listOf(columns) {
    return typeof columns === 'string' ? [columns] : columns;
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/foreign-keys.js







/**
 * Where a column has several foreign keys, each names the column that it refers to; else its check is plainly
 * `foreign_key`.
 *
 * @param fault is told of each fault
 */
function foreignKeyPolicy(keys, planning, fault) {
    const subjects = keys.map(({ column }) => keySubject(key_subject_listOf(column)));
    const seen = new Set();
    return keys.flatMap((foreignKey, index) => {
        const columns = key_subject_listOf(foreignKey.column);
        const referenced = key_subject_listOf(foreignKey.in.column);
        const { path } = foreignKey.in;
        const at = (...steps) => planning.at('foreign_keys', index, ...steps);
        const subject = subjects[index] ?? '';
        const target = `${path}:${keySubject(referenced)}`;
        if (columns.length !== referenced.length) {
            const what = `the foreign key ${subject} has ${columns.length} columns, and refers to ${referenced.length}`;
            fault(new result_error/* UserError */.yo('invalid_config', { what, fix: 'name as many, in the same order' }, at('in', 'column')));
        }
        if (seen.has(`${subject} ${target}`)) {
            const what = `foreign_keys names ${subject} in ${target} twice: two checks would have one id`;
            fault(new result_error/* UserError */.yo('invalid_config', { what, fix: 'remove one of them' }, at()));
        }
        seen.add(`${subject} ${target}`);
        const several = subjects.filter((other) => other === subject).length > 1;
        const rule = several ? `foreign_key.${target}` : 'foreign_key';
        try {
            const own = (0,gates_effect/* effectOf */.$)(foreignKey.severity, planning.effect);
            const { tolerance, effect } = admissionOf(foreignKey, own, `the foreign key ${subject}`, at);
            const related = { name: `foreign_keys.${index}`, path, key: ['foreign_keys', index, 'in', 'path'] };
            const check = planning.plan(subject, rule, expectedOf(tolerance), at(), effect);
            return [{ columns, referenced, related, tolerance, check }];
        }
        catch (error) {
            if (!(error instanceof result_error/* UserError */.yo))
                throw error;
            fault(error);
            return [];
        }
    });
}
/**
 * Counts the rows whose key does not occur in the other table. Rows in which a part of the key is missing have none, and
 * are not judged, as in SQL.
 */
function foreignKeyRule(rule, beside, { table, document, reading }) {
    return {
        check: rule.check,
        judge: () => beside.read(reading, (other, files) => {
            const { columns, referenced } = rule;
            if (columns.every((name, index) => name === referenced[index])) {
                assertTwoTables(reading.files, files, 'every value of a column occurs in that column');
            }
            return judgeForeignKey(rule, table, other, document);
        }),
    };
}
async function judgeForeignKey({ columns, referenced, tolerance }, table, other, document) {
    const name = columns.join(', ');
    const match = matchKeys(table, other, { own: columns, other: referenced }, document);
    await readOther(other, match, `foreign key ${name}: other table`);
    const violated = (from) => (0,contract_predicate/* and */.Uo)(match.present, (0,contract_predicate/* not */.AU)(match.occursIn(from)));
    const found = await countKeys(table, match, violated(other.from), `foreign key ${name}`);
    const { violations, judged, keys } = found;
    const counts = {
        kind: 'counts',
        counts: { missing_keys: keys, violating_rows: violations, rows_without_key: found.rows - judged },
    };
    const where = `${referenced.join(', ')} of ${other.name}`;
    const outcome = judgeCount(violations, judged, tolerance, {
        none: `${name} occurs in ${where} in every row`,
        some: `${name} does not occur in ${where} in ${shareOf(found)}`,
    });
    if (outcome.status === 'passed')
        return { ...outcome, evidence: [counts] };
    const shown = {
        violation: violated(other.from),
        columns,
        ...(columns.length === 1 && { frequent: true }),
        statement: `SELECT count(*) FROM ${table.printed} WHERE ${violated(other.printed)}`,
    };
    return { ...outcome, evidence: [counts], shown };
}

// EXTERNAL MODULE: ./lib/src/result/duration.js
var duration = __webpack_require__(22416);
;// CONCATENATED MODULE: ./lib/src/gates/data/rules/freshness.js





function freshnessPolicy(rule, planning) {
    const { column, max_age: maxAge, max_ahead: maxAhead } = rule;
    const effect = (0,gates_effect/* effectOf */.$)(rule.severity, planning.effect);
    const check = planning.plan(column, 'freshness', undefined, planning.at('freshness', 'max_age'), effect);
    return { column, maxAge, maxAhead, check };
}
/**
 * Judges the newest value against the clock. A date counts from its first moment. A value ahead of the clock fails by
 * itself: one wrong year would make any data look new.
 *
 * @throws UserError where the column is not there, is no time, or has a cell that is none, or no value
 */
async function judgeFreshness(rule, table, document, now, showing) {
    const { dialect } = table;
    const column = table.column(rule.column);
    const cell = cellOf(column, document, dialect);
    const time = timeOf(cell, dialect);
    const name = `${rule.column} in ${table.name}`;
    if (time === undefined) {
        const what = `${name} is ${column.engineType}, and no date or timestamp`;
        throw new result_error/* UserError */.yo('unsupported', { what, fix: 'name a column of dates or timestamps' });
    }
    const query = (from) => `SELECT ${dialect.countWhere('p')} AS present, count(t) AS readable, ${dialect.timestampText('max(t)', false)} AS newest ` +
        `FROM (SELECT p, CASE WHEN ${dialect.isPlainDate('t')} THEN t END AS t ` +
        `FROM (SELECT ${cell.present} AS p, ${time} AS t FROM ${from}))`;
    const [row] = await table.scan(`freshness ${rule.column}`, query(table.from));
    const [present, readable] = [Number(row?.['present']), Number(row?.['readable'])];
    if (present === 0) {
        const what = `${name} holds no value`;
        throw new result_error/* UserError */.yo('nothing_to_judge', {
            what,
            why: 'every cell is missing',
            fix: 'check the step that writes it',
        });
    }
    if (readable < present) {
        throw new result_error/* UserError */.yo('malformed', {
            what: `${(0,format/* formatNumber */.ZV)(present - readable)} of ${(0,format/* counted */.hS)(present, 'cell')} of ${name} are no ${expectedForm(cell)}`,
            why: 'the newest may be among them',
            fix: 'write them as ISO 8601 has them, such as 2026-11-21 or 2026-11-21T10:00:00Z',
        });
    }
    const newest = String(row?.['newest']);
    const shown = showing.sensitive.has(rule.column) ? 'a time that is not shown' : newest;
    const what = `the newest ${name} is ${shown}`;
    const evidence = [{ kind: 'sql', statement: query(table.printed) }];
    const clock = now.getTime();
    // Fractions of a millisecond are cut off.
    const moment = Date.parse(newest.replace(/(\.[0-9]{3})[0-9]+/, '$1'));
    const oldest = clock - (0,duration/* secondsIn */.z)(rule.maxAge) * 1000;
    const latest = clock + (0,duration/* secondsIn */.z)(rule.maxAhead) * 1000;
    if (moment > latest) {
        const why = `that lies ahead: allowed is ${isoText(latest)} at most, for now is ${isoText(clock)} and max_ahead is ${rule.maxAhead}`;
        const fix = 'check the step that writes it: a time to come makes old data look new';
        return { status: 'failed', reason: 'above_maximum', what, why, fix, evidence };
    }
    if (moment < oldest) {
        const why = `required is ${isoText(oldest)} or later, for now is ${isoText(clock)} and max_age is ${rule.maxAge}`;
        return { status: 'failed', reason: 'stale', what, why, fix: 'run the step that writes it again', evidence };
    }
    return { status: 'passed', reason: 'within_bound', what };
}
function timeOf({ kind, value }, dialect) {
    if (kind === 'timestamp')
        return value;
    if (kind === 'date')
        return dialect.dateAsTimestamp(value);
    if (kind !== 'text')
        return undefined;
    return `coalesce(${dialect.parseTimestamp(value)}, ${dialect.dateAsTimestamp(`(${dialect.parseDate(value)})`)})`;
}
function expectedForm({ kind }) {
    return kind === 'text' ? 'date or timestamp' : kind;
}
function isoText(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/overlap.js








/** @throws UserError `invalid_config` where what it admits contradicts itself */
function overlapPolicy(overlap, planning) {
    const at = (...steps) => planning.at('no_overlap_with', ...steps);
    const { key, time, path } = overlap;
    const own = (0,gates_effect/* effectOf */.$)(overlap.severity, planning.effect);
    const { tolerance, effect } = admissionOf(overlap, own, 'no_overlap_with', at);
    const expected = expectedOf(tolerance);
    const subject = key === undefined ? null : keySubject(key);
    return {
        related: { name: 'no_overlap_with', path, key: ['no_overlap_with', 'path'] },
        tolerance,
        key,
        check: planning.plan(subject, 'no_overlap_with', expected, at(), effect),
        time: time === undefined
            ? undefined
            : { column: time, check: planning.plan(time, 'not_later_than', expected, at('time'), effect) },
    };
}
/** Counts the rows whose key, or which as a whole, occur in the other table too. */
function overlapRule(rule, beside, judging) {
    const { reading } = judging;
    return {
        check: rule.check,
        judge: () => beside.read(reading, (other, files) => {
            assertTwoTables(reading.files, files, 'a table shares every row with itself');
            return judgeOverlap(rule, other, judging);
        }),
    };
}
async function judgeOverlap({ key, tolerance }, other, { table, document }) {
    const name = key?.join(', ') ?? 'whole rows';
    const match = key ? matchKeys(table, other, { own: key, other: key }, document) : matchRows(table, other, document);
    const { untyped } = await readOther(other, match, `overlap ${name}: other table`);
    const violated = (from) => (0,contract_predicate/* and */.Uo)(match.present, match.occursIn(from));
    const found = await countKeys(table, match, violated(other.from), `overlap ${name}`);
    assertComparable(found.untyped, table, other);
    assertComparable(untyped, other, table);
    const { violations, judged } = found;
    const counts = {
        kind: 'counts',
        counts: { shared_keys: found.keys, shared_rows: violations, rows_without_key: found.rows - judged },
    };
    const subject = key ? name : 'the row';
    const outcome = judgeCount(violations, judged, tolerance, {
        none: `${subject} occurs in ${other.name} in no row`,
        some: `${subject} occurs in ${other.name} too, in ${shareOf(found)}`,
    });
    if (outcome.status === 'passed')
        return { ...outcome, evidence: [counts] };
    const shown = {
        violation: violated(other.from),
        columns: key ?? [],
        ...(key?.length === 1 && { frequent: true }),
        statement: `SELECT count(*) FROM ${table.printed} WHERE ${violated(other.printed)}`,
    };
    return { ...outcome, evidence: [counts], shown };
}
/**
 * A cell that cannot be read in the type of the other table equals nothing there, and nothing in common would be found.
 *
 * @throws UserError `unsupported`
 */
function assertComparable(untyped, table, other) {
    if (untyped === 0)
        return;
    throw new result_error/* UserError */.yo('unsupported', {
        what: `${(0,format/* counted */.hS)(untyped, 'row')} of ${table.name} cannot be compared with ${other.name}`,
        why: 'a cell of the key is not of the type that it has there, and would equal nothing',
        fix: 'write both tables with the same types',
    });
}

// EXTERNAL MODULE: ./lib/src/gates/rules/age.js
var age = __webpack_require__(12918);
// EXTERNAL MODULE: ./lib/src/gates/rules/baseline.js
var rules_baseline = __webpack_require__(24766);
// EXTERNAL MODULE: ./lib/src/gates/rules/amount.js
var amount = __webpack_require__(12001);
;// CONCATENATED MODULE: ./lib/src/gates/rules/change.js




/**
 * Judges how far a number of rows is from its baseline's, in either direction.
 *
 * @param change how far it may be, inclusive: in rows, or as a fraction of the baseline's
 * @throws UserError `baseline_near_zero` where the baseline has no rows
 */
function judgeRowChange(rows, baseline, change) {
    const { value: before } = baseline.observed;
    if ((0,amount/* isNearZero */.le)(before)) {
        throw new result_error/* UserError */.yo('baseline_near_zero', {
            what: `the baseline ${baseline.path} has no rows`,
            why: 'a change from nothing says nothing',
            fix: 'name a baseline that has rows, or write min: and max:',
        });
    }
    const allowed = 'absolute' in change ? (0,amount/* written */.Mp)(change) : (0,amount/* written */.Mp)(change) * before;
    // 0.1 of 30 rows are 3, whatever the rounding of the product says.
    const rounding = 1e-9 * Math.max(1, before, allowed);
    const expected = {
        at_least: Math.max(0, Math.ceil(before - allowed - rounding)),
        at_most: Math.floor(before + allowed + rounding),
        unit: 'rows',
        change,
    };
    const outcome = (0,rules_bound/* judgeBound */.K)('the number of rows', { value: rows, unit: 'rows' }, expected);
    const shown = `the number of rows is ${(0,format/* formatQuantity */.VZ)({ value: rows, unit: 'rows' }, expected)}`;
    const than = `${shown}, the baseline's is ${(0,format/* formatQuantity */.VZ)(baseline.observed)}`;
    const what = outcome.status === 'failed' ? `${than}: allowed is ${(0,format/* formatExpected */.Iy)(expected)}` : than;
    return { ...outcome, what, baseline };
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/row-count.js








function rowCountPolicy(rowCount, { plan, at }) {
    const bounds = ['min', 'max'].flatMap((word) => {
        const bound = rowCount[word];
        if (bound === undefined)
            return [];
        const expected = { [word === 'min' ? 'at_least' : 'at_most']: bound, unit: 'rows' };
        return [{ expected, check: plan(null, `row_count.${word}`, expected, at('row_count', word)) }];
    });
    const changes = ['max_relative_change', 'max_absolute_change'].flatMap((word) => {
        const bound = rowCount[word];
        if (bound === undefined)
            return [];
        const change = word === 'max_relative_change' ? { relative: bound } : { absolute: bound };
        return [{ change, check: plan(null, `row_count.${word}`, { unit: 'rows', change }, at('row_count', word)) }];
    });
    return [...bounds, ...changes];
}
/** Whether a rule compares with a baseline. */
function asksForBaseline(rowCount) {
    return rowCount?.max_relative_change !== undefined || rowCount?.max_absolute_change !== undefined;
}
function rowCountRule(rule, baseline) {
    const { check } = rule;
    if ('expected' in rule) {
        const { expected } = rule;
        return { check, judge: (_, rows) => (0,rules_bound/* judgeBound */.K)('the number of rows', { value: rows, unit: 'rows' }, expected) };
    }
    return {
        check,
        judge: async (_, rows) => {
            if (!baseline)
                throw new Error('a change was planned without a baseline');
            const side = await baseline();
            if ('error' in side) {
                const candidate = { name: 'the number of rows', value: rows };
                return side.onMissing ? (0,rules_baseline/* missingBaseline */.E)(side.error, side.onMissing, candidate) : (0,result_check/* errorOutcome */.zY)(side.error);
            }
            const reference = { ...side.reference, observed: { value: side.content, unit: 'rows' } };
            if (!side.unchanged)
                return judgeRowChange(rows, reference, rule.change);
            const what = 'the table is that of the baseline: the committed file did not change';
            const observed = { value: rows, unit: 'rows' };
            return { status: 'passed', reason: 'unchanged', what, observed, baseline: reference };
        },
    };
}
/** Counts the rows of the baseline, however many rules ask for them. */
function baselineRows(source, beside, reading, context) {
    let counted;
    return () => {
        counted ??= readBaselineRows(source, beside, reading, context).catch((error) => {
            if (!(0,result_error/* isMeasurementError */.PC)(error))
                throw error;
            return { error, onMissing: (0,rules_baseline/* isMissing */.b)(error) ? source.onMissing : undefined };
        });
        return counted;
    };
}
function readBaselineRows(source, beside, reading, context) {
    return beside.read(reading, async (table, files) => {
        const unchanged = await isUnchanged(reading.files, files, context);
        for (const file of files) {
            if (source.maxAge !== undefined)
                (0,age/* assertFresh */.P)(file, undefined, source.maxAge, context.now());
        }
        const [row] = await table.scan('baseline rows', `SELECT count(*) AS n FROM ${table.from}`);
        const reference = { from: source.written, ...referenceOf(files) };
        return { onMissing: source.onMissing, reference, unchanged, content: Number(row?.['n']) };
    });
}
/** @throws UserError `self_comparison` */
async function isUnchanged(files, baseline, context) {
    const [current, ...others] = files;
    const [before, ...more] = baseline;
    if (current && before && others.length + more.length === 0) {
        return (await (0,sources_baseline/* compareSides */.GQ)(current, before, { workspace: context.inputs.workspace, ...context })) === 'unchanged';
    }
    assertTwoTables(files, baseline, 'no table changes from itself');
    return false;
}
/** @throws UserError `unsupported` where nothing was pinned */
function referenceOf([first, ...others]) {
    if (!first)
        throw new result_error/* UserError */.yo('unsupported', { what: 'the baseline stands for no file' });
    const { path, sha256, commit, dated } = first;
    const name = others.length === 0 ? path : `${path} and ${others.length} more`;
    return { path: name, sha256, ...(commit && { commit }), ...(dated && { dated }) };
}

;// CONCATENATED MODULE: ./lib/src/gates/data/policy.js























/** @throws UserErrors for a block that checks nothing, and for rules that contradict themselves or could never be judged */
async function dataPolicy(source, block, configuration, workspace) {
    const planning = planningOf(source, block, configuration);
    const { at, plan } = planning;
    const faults = [...rejected(source, block, at)];
    const unique = (block.unique ?? []).map((columns, index) => ({
        columns,
        check: plan(keySubject(columns), 'unique', { at_most: 0, unit: 'rows' }, at('unique', index)),
    }));
    const contract = block.schema === undefined
        ? undefined
        : await contractPolicy(block.schema, block.columns ?? {}, configuration, workspace, planning, faults);
    if (!contract)
        faults.push(...lonelyWords(block.columns ?? {}, planning));
    const foreignKeys = foreignKeyPolicy(block.foreign_keys ?? [], planning, (fault) => faults.push(fault));
    const [overlap] = gathered(block.no_overlap_with ? [block.no_overlap_with] : [], faults, (rule) => overlapPolicy(rule, planning));
    const [baseline] = gathered([block], faults, () => baselineOf(block, configuration, at));
    const expressions = gathered(Object.entries(block.rules ?? {}), faults, ([name, rule]) => expressionPolicy(name, rule, planning));
    // The words of a block on how CSV is written hold for all tables of it.
    const writing = (path, location) => (0,tables_writing/* writingOf */.I2)(block, (0,tables_writing/* rootOf */.I5)(path, configuration.folder, workspace, location));
    const policy = {
        source,
        path: block.path,
        // Which values are sensitive is said by the row schema: where it cannot be read, it may be any.
        showValues: block.show_values && !(contract && 'error' in contract),
        contract,
        sensitive: contract && 'rules' in contract ? sensitiveColumns(contract.document) : new Set(),
        rowCount: rowCountPolicy(block.row_count ?? {}, planning),
        baseline,
        unique,
        foreignKeys,
        overlap,
        related: [...foreignKeys, ...(overlap ? [overlap] : [])].map(({ related }) => ({
            ...related,
            writing: writing(related.path, at(...related.key)),
        })),
        fileColumns: fileColumnsPolicy(block, planning, faults),
        missing: missingPolicy(block.columns ?? {}, planning),
        expressions,
        aggregates: Object.entries(block.aggregates ?? {}).map(([name, rule]) => aggregatePolicy(name, rule, planning, faults)),
        freshness: block.freshness && freshnessPolicy(block.freshness, planning),
        writing: writing(block.path, at('path')),
        limits: (0,engine_limits/* engineLimits */.n)(configuration.policy.engine),
    };
    if (faults.length > 0)
        throw new result_error/* UserErrors */.tQ(faults);
    return policy;
}
function planningOf(source, block, configuration) {
    const blockEffect = (0,gates_effect/* effectOf */.$)(block.severity, 'block');
    return {
        at: (...path) => configuration.at(['data', source, ...path]),
        effect: blockEffect,
        plan: (subject, rule, expected, location, effect = blockEffect) => (0,result_check/* planned */.lM)({ gate: 'data', source, subject, rule }, { effect, expected, location }),
    };
}
/** What could be made of each; the faults of the others are gathered. */
function gathered(items, faults, make) {
    return items.flatMap((item) => {
        try {
            return [make(item)];
        }
        catch (error) {
            faults.push(...(0,result_error/* userErrors */.zH)(error));
            return [];
        }
    });
}
/** @throws UserError `invalid_config` where a rule compares with a baseline and there is none, or none of that kind */
function baselineOf(block, { policy, at }, atBlock) {
    if (!asksForBaseline(block.row_count))
        return undefined;
    const written = block.baseline ?? policy.baseline;
    if (written === undefined) {
        const what = 'row_count asks for a change, and there is no baseline to change from';
        const fix = 'add baseline: to the block, or at the top';
        throw new result_error/* UserError */.yo('invalid_config', { what, fix }, atBlock('row_count'));
    }
    const location = block.baseline === undefined ? at(['baseline']) : atBlock('baseline');
    const baseline = (0,sources_baseline/* baselineSource */.f0)(written, location);
    if ((0,sources_baseline/* meansTheSameFile */.Y7)(baseline.from) && (0,source/* tableSourceOf */.bq)(block.path).kind !== 'files') {
        const what = `${baseline.written} means the judged file at another commit, and ${block.path} is no file`;
        throw new result_error/* UserError */.yo('invalid_config', { what, fix: 'name the content itself, such as file:PATH' }, location);
    }
    return baseline;
}
/** The words that ask something of a table. */
const questions = [
    'schema',
    'row_count',
    'unique',
    'columns',
    'freshness',
    'foreign_keys',
    'rules',
    'aggregates',
    'no_overlap_with',
];
function rejected(source, block, at) {
    const faults = [];
    const { min, max } = block.row_count ?? {};
    if (min !== undefined && max !== undefined && min > max) {
        const what = `the minimum ${min} of row_count is above its maximum ${max}: no table could pass`;
        faults.push(new result_error/* UserError */.yo('invalid_config', { what, fix: 'swap or mend the two' }, at('row_count', 'min')));
    }
    if (questions.every((word) => block[word] === undefined)) {
        const what = `data.${source} names a table and checks nothing of it`;
        faults.push(new result_error/* UserError */.yo('invalid_config', { what, fix: `add one of ${questions.join(', ')}` }, at()));
    }
    const seen = new Set();
    for (const [index, columns] of (block.unique ?? []).entries()) {
        const subject = keySubject(columns);
        if (seen.has(subject)) {
            const what = `unique names the key ${subject} twice: two checks would have one id`;
            faults.push(new result_error/* UserError */.yo('invalid_config', { what, fix: 'remove one of them' }, at('unique', index)));
        }
        seen.add(subject);
    }
    return faults;
}
async function contractPolicy(path, columns, configuration, workspace, planning, faults) {
    const { plan } = planning;
    const noRows = { at_most: 0, unit: 'rows' };
    const location = planning.at('schema');
    const schema = plan(null, 'schema', noRows, location);
    try {
        const [file] = await (0,sources_path/* filesAt */.Tl)({ text: path, folder: configuration.folder, ...(location && { location }) }, workspace);
        if (file === undefined)
            throw new Error('a path without a file was answered');
        const name = (0,sources_workspace/* displayPath */.Gt)(file, workspace);
        const document = await readRowSchema(file, name);
        if (!asksForSomething(document.root)) {
            throw new result_error/* UserError */.yo('invalid_schema', { what: `the row schema ${name} asks for nothing` }, document.at([]));
        }
        const asked = rowRules(document);
        const admission = admissions(columns, document, asked, planning, faults);
        const rules = asked.map((rule) => {
            const { tolerance, effect } = admission(rule);
            const check = plan(rule.subject, rule.rule, expectedOf(tolerance), document.at(rule.path), effect);
            return { rule, check, tolerance };
        });
        const closed = keyword(document.root, 'additionalProperties') === false;
        const noColumns = { at_most: 0, unit: 'columns' };
        const place = document.at(['additionalProperties']);
        const additionalColumns = closed ? plan(null, 'additionalProperties', noColumns, place) : undefined;
        return { document, rules, schema, additionalColumns };
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        return { schema: error.location ? plan(null, 'schema', noRows, error.location) : schema, error };
    }
}
/** Every check that the policy asks for, in the order in which it is reported. */
function dataChecks(policy) {
    const { contract, rowCount, unique, foreignKeys, overlap } = policy;
    const { fileColumns, missing, expressions, aggregates, freshness } = policy;
    return [
        ...rowCount.map(({ check }) => check),
        ...(contract ? [contract.schema] : []),
        ...(contract && 'rules' in contract && contract.additionalColumns ? [contract.additionalColumns] : []),
        ...(fileColumns.extra ? [fileColumns.extra] : []),
        ...(fileColumns.order ? [fileColumns.order] : []),
        ...(contract && 'rules' in contract ? contract.rules.map(({ check }) => check) : []),
        ...missing.map(({ check }) => check),
        ...expressions.map(({ check }) => check),
        ...unique.map(({ check }) => check),
        ...foreignKeys.map(({ check }) => check),
        ...(overlap ? [overlap.check, ...(overlap.time ? [overlap.time.check] : [])] : []),
        ...aggregates.flatMap(({ bounds }) => bounds.map(({ check }) => check)),
        ...(freshness ? [freshness.check] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/gates/data/question.js
/** The answers to questions that one scan has counted. */
function answersTo(questions, counts) {
    return questions.map(({ check, judge, shown, always }, index) => {
        const count = counts.rules[index];
        if (!count)
            throw new Error('a question was not counted');
        const outcome = judge(count, counts.rows);
        const told = always ? { ...outcome, evidence: [...(outcome.evidence ?? []), ...always] } : outcome;
        return { check, found: shown && outcome.status === 'failed' ? { ...told, shown } : told };
    });
}

;// CONCATENATED MODULE: ./lib/src/gates/data/related.js




/** A table beside the judged one. Where it cannot be read, its own rules are errors, and no others. */
class BesideTable {
    content;
    constructor(content) {
        this.content = content;
    }
    static async of(input, writing, { inputs, temporary }) {
        try {
            const files = await inputs.files(input.role, input.name);
            const table = await (0,tables_files/* tableOf */.c)(files, inputs, (0,tables_writing/* applicable */.y8)(files, writing), temporary);
            return new BesideTable({ files, table });
        }
        catch (error) {
            if (!(0,result_error/* isMeasurementError */.PC)(error))
                throw error;
            return new BesideTable({ error });
        }
    }
    /** absolute; none where it cannot be read */
    get paths() {
        return 'error' in this.content ? [] : this.content.table.files.map(({ path }) => path);
    }
    /**
     * Opens the table for the given use, and makes sure afterwards that nobody wrote it meanwhile.
     *
     * @throws UserError where it cannot be read
     */
    async read({ engine, inputs, watch }, use) {
        if ('error' in this.content)
            throw this.content.error;
        const { files, table } = this.content;
        try {
            return await use(await (0,open_table/* openTable */.RT)(engine, table, watch), files);
        }
        finally {
            // Be it to a failure: a file that was written while it was read may look broken.
            await inputs.unchanged(files);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/answers.js







/** Rules of the configuration that the one scan counts: missing cells, and conditions in SQL. */
async function compileRowRules(policy, table, typist) {
    const questions = [];
    const settled = [];
    for (const rule of policy.missing) {
        try {
            questions.push(missingQuestion(rule, table));
        }
        catch (error) {
            settled.push(unanswered(rule.check, error));
        }
    }
    if (cannotType(typist, table)) {
        settled.push(...policy.expressions.map(({ check }) => unanswered(check, typist.error)));
        return { questions, settled };
    }
    const compiled = await compileExpressions(policy.expressions, table, documentOf(typist));
    return { questions: [...questions, ...compiled.questions], settled: [...settled, ...compiled.settled] };
}
/** Rules that look at the table as a whole. Each that cannot be answered is an error for itself. */
async function judgeTableRules(policy, table, typist, now, showing) {
    const { aggregates, freshness } = policy;
    if (cannotType(typist, table)) {
        const planned = [...aggregates.flatMap(({ bounds }) => bounds), ...(freshness ? [freshness] : [])];
        return planned.map(({ check }) => unanswered(check, typist.error));
    }
    const document = documentOf(typist);
    return [
        ...(await judgeAggregates(aggregates, table, document, showing)),
        ...(freshness
            ? [await answered(freshness.check, () => judgeFreshness(freshness, table, document, now, showing))]
            : []),
    ];
}
/** Which columns the file has, against the row schema. */
async function judgeFileColumns({ fileColumns: { extra, order } }, table, typist) {
    const judge = (check, outcome) => check === undefined
        ? []
        : [
            answered(check, async () => {
                if ('error' in typist)
                    throw typist.error;
                if (!typist.document)
                    throw new Error('a block without a row schema was let through');
                return outcome(typist.document);
            }),
        ];
    return Promise.all([
        ...judge(extra, (document) => judgeExtraColumns(document, table)),
        ...judge(order, (document) => judgeColumnOrder(document, table)),
    ]);
}
/** Cells of Parquet have their types from the file. */
function cannotType(typist, { table }) {
    return 'error' in typist && table.format.kind !== 'parquet';
}
function documentOf(typist) {
    return 'error' in typist ? undefined : typist.document;
}
async function answered(check, judge) {
    try {
        return { check, found: await judge() };
    }
    catch (error) {
        return unanswered(check, error);
    }
}
function unanswered(check, error) {
    if (!(0,result_error/* isMeasurementError */.PC)(error))
        throw error;
    return { check, found: (0,result_check/* errorOutcome */.zY)(error) };
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/not-later.js






/** Counts the rows that are later than the earliest of the other table: training on what came after the test. */
function notLaterRule({ tolerance }, { column, check }, beside, judging) {
    const { reading } = judging;
    return {
        check,
        judge: () => beside.read(reading, (other, files) => {
            assertTwoTables(reading.files, files, 'no table is earlier than itself');
            return judgeNotLater(column, tolerance, other, judging);
        }),
    };
}
async function judgeNotLater(name, tolerance, other, { table, showing }) {
    const { dialect } = table;
    const mine = momentOf(table.column(name), table);
    const theirs = momentOf(other.column(name), other);
    const earliest = await readTimes(other, theirs, name);
    const violated = (from) => `(${mine.value} > (SELECT min(${theirs.value}) FROM ${from}))`;
    const [row] = await table.scan(`not later ${name}`, `SELECT ${tally(dialect)}, ${dialect.countWhere('v')} AS violations ` +
        `FROM (SELECT ${mine.present} AS p, ${mine.value} AS t, ${violated(other.from)} AS v FROM ${table.from})`);
    const judged = assertTimes(row, table, name);
    const violations = Number(row?.['violations']);
    const why = showing.values && !showing.sensitive.has(name) ? { why: `that is ${earliest}` } : {};
    const share = `${(0,format/* formatNumber */.ZV)(violations)} of ${(0,format/* counted */.hS)(judged, 'row')}`;
    const outcome = judgeCount(violations, judged, tolerance, {
        none: `${name} is never later than the earliest of ${other.name}`,
        some: `${name} is later than the earliest of ${other.name} in ${share}`,
        ...why,
    });
    if (outcome.status === 'passed')
        return outcome;
    const statement = `SELECT count(*) FROM ${table.printed} WHERE ${violated(other.printed)}`;
    const shown = { violation: violated(other.from), columns: [name], frequent: true, statement };
    return { ...outcome, shown };
}
/** @throws UserError `unsupported` for a column of another type */
function momentOf(column, { dialect, name: of }) {
    const name = dialect.identifier(column.name);
    const present = comparison_isPresent(column, dialect);
    const ofText = (text) => `coalesce(${dialect.dateAsTimestamp(`(${dialect.parseDate(text)})`)}, ${dialect.parseTimestamp(text)})`;
    switch (column.type.kind) {
        case 'date':
            return { present, value: dialect.dateAsTimestamp(name) };
        case 'timestamp':
            return { present, value: column.type.zone ? dialect.inUtc(name) : name };
        case 'text':
        case 'string':
            return { present, value: ofText(name) };
        case 'json':
            return { present, value: ofText(`(${dialect.jsonText(name)})`) };
        default: {
            const what = `${column.name} in ${of} is of type ${column.engineType}, which is neither a date nor a timestamp`;
            throw new result_error/* UserError */.yo('unsupported', { what, fix: 'name another column in time:' });
        }
    }
}
function tally(dialect) {
    return `count(*) AS n, ${dialect.countWhere('p')} AS present, count(t) AS judged`;
}
/** @returns the earliest, as text */
async function readTimes(other, moment, name) {
    const { dialect } = other;
    const [row] = await other.scan(`not later ${name}: other table`, `SELECT ${tally(dialect)}, ${dialect.timestampText('min(t)', false)} AS earliest ` +
        `FROM (SELECT ${moment.present} AS p, ${moment.value} AS t FROM ${other.from})`);
    assertRows(other, Number(row?.['n']));
    assertTimes(row, other, name);
    return String(row?.['earliest']);
}
/**
 * @returns how many rows have a time
 * @throws UserError `nothing_to_judge`, or `malformed` where a cell is no time: it might be any
 */
function assertTimes(row, { name: of }, name) {
    const [present, judged] = [Number(row?.['present']), Number(row?.['judged'])];
    if (present > judged) {
        throw new result_error/* UserError */.yo('malformed', {
            what: `${name} in ${of} holds ${(0,format/* counted */.hS)(present - judged, 'cell')} that are neither a date nor a timestamp`,
            why: 'which of two is later is known of 2026-11-21 and 2026-11-21T10:00:00Z alone',
            fix: 'have the column written so',
        });
    }
    if (judged > 0)
        return judged;
    throw new result_error/* UserError */.yo('nothing_to_judge', { what: `${name} in ${of} holds no value`, why: 'every cell is missing' });
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/table-rule.js


/** Table rules with what they want counted. */
class TableRules {
    aggregates;
    prepared;
    constructor(rules) {
        const aggregates = [];
        this.prepared = rules.map((rule) => {
            const first = aggregates.length;
            try {
                aggregates.push(...(rule.aggregates?.() ?? []));
                return { rule, first, end: aggregates.length };
            }
            catch (error) {
                if (!(0,result_error/* isMeasurementError */.PC)(error))
                    throw error;
                return { rule, error };
            }
        });
        this.aggregates = aggregates;
    }
    /** A rule that cannot be judged does not keep the others from it. */
    async answers(counts) {
        const answers = [];
        for (const each of this.prepared)
            answers.push({ check: each.rule.check, found: await foundBy(each, counts) });
        return answers;
    }
}
async function foundBy(prepared, { aggregates, rows }) {
    if ('error' in prepared)
        return (0,result_check/* errorOutcome */.zY)(prepared.error);
    try {
        return await prepared.rule.judge(aggregates.slice(prepared.first, prepared.end), rows);
    }
    catch (error) {
        if (!(0,result_error/* isMeasurementError */.PC)(error))
            throw error;
        return (0,result_check/* errorOutcome */.zY)(error);
    }
}

;// CONCATENATED MODULE: ./lib/src/gates/data/rules/unique.js





/**
 * That the values of a key occur once. The scan of the rules on rows counts the different keys; only where there are fewer
 * than rows is the table read again, for what is said of the others: to parse a CSV file twice costs more than to count.
 */
function uniqueRule({ columns, check }, table) {
    return {
        check,
        aggregates: () => [
            { value: keyOf(columns, table), aggregate: (key) => `count(${key})` },
            { value: keyOf(columns, table), aggregate: (key) => `count(DISTINCT ${key})` },
        ],
        judge: async ([rows = 0, different = 0]) => {
            const name = columns.join(', ');
            if (rows === 0) {
                const why = 'every row lacks a part of the key';
                throw new result_error/* UserError */.yo('nothing_to_judge', { what: `no row of ${table.name} has the key ${name}`, why });
            }
            if (different < rows)
                return repeated(check.id, columns, rows, table);
            return {
                status: 'passed',
                reason: 'no_violations',
                what: `${name} is unique in ${(0,format/* formatNumber */.ZV)(rows)} rows`,
                ...measured(0, rows),
            };
        },
    };
}
/** The key of a row, NULL where a part of it is missing. */
function keyOf(key, table) {
    const { dialect } = table;
    const columns = key.map((name) => table.column(name));
    const [only] = columns;
    const values = columns.map(({ name }, index) => ({ name: `k${index}`, value: dialect.identifier(name) }));
    if (only && columns.length === 1 && only.type.kind !== 'json')
        return dialect.identifier(only.name);
    return `CASE WHEN ${allPresent(columns, table)} THEN ${dialect.record(values)} END`;
}
function allPresent(columns, { dialect }) {
    return (0,contract_predicate/* and */.Uo)(...columns.map((column) => comparison_isPresent(column, dialect)));
}
/**
 * Three numbers are told apart, for tools differ in which one they call "duplicates": the values that occur more than
 * once, the rows too many, and the rows involved. Rows in which a part of the key is missing have no key; they are not
 * judged.
 */
async function repeated(rule, key, rows, table) {
    const { dialect } = table;
    const columns = key.map((name) => table.column(name));
    const present = allPresent(columns, table);
    const list = columns.map((column) => dialect.identifier(column.name)).join(', ');
    const name = key.join(', ');
    const repeats = table.temporary(`repeated ${rule}`);
    const n = (0,open_table/* freeName */.IL)('mlgate_rows', table.columns);
    const often = (from) => `SELECT ${list}, count(*) AS ${n} FROM ${from} WHERE ${present} GROUP BY ${list}`;
    // The keys that occur more than once are few; all others need not be looked for again.
    await table.scan(`unique ${name}`, dialect.createTable(repeats, `${often(table.from)} HAVING count(*) > 1`));
    const [row] = await table.engine.query(`SELECT count(*) AS duplicated_values, sum(${n} - 1) AS surplus_rows, sum(${n}) AS rows_involved FROM ${repeats}`);
    const count = (word) => Number(row?.[word]);
    const surplus = count('surplus_rows');
    const counts = {
        duplicated_values: count('duplicated_values'),
        surplus_rows: surplus,
        rows_involved: count('rows_involved'),
    };
    const what = `${name} is not unique: ${(0,format/* counted */.hS)(counts.duplicated_values, 'value')} more than once, ` +
        `${(0,format/* counted */.hS)(surplus, 'row')} too many, ${(0,format/* counted */.hS)(counts.rows_involved, 'row')} involved`;
    return {
        status: 'failed',
        reason: 'violations',
        what,
        ...measured(surplus, rows),
        evidence: [{ kind: 'counts', counts }],
        shown: {
            violation: `(${list}) IN (SELECT (${list}) FROM ${repeats})`,
            columns: key,
            statement: `SELECT coalesce(sum(${n} - 1), 0) FROM (${often(table.printed)}) AS keys`,
        },
    };
}
function measured(surplus, rows) {
    return { observed: { value: surplus, unit: 'rows', of: rows }, expected: { at_most: 0, unit: 'rows' } };
}

;// CONCATENATED MODULE: ./lib/src/gates/data/scan.js


/**
 * Counts every rule on rows, and what else there is to count, in one scan.
 *
 * @throws UserError `empty` where the table has no rows
 */
async function countRows(table, rules, aggregates = []) {
    const { dialect } = table;
    // Each predicate is computed once, under a name; some are known without a look.
    const predicates = rules.flatMap(({ violation, undecided = contract_predicate/* never */.Zm }) => [violation, undecided]);
    const open = [...new Set(predicates)].filter((each) => each !== contract_predicate/* always */.Gk && each !== contract_predicate/* never */.Zm);
    // Where the missing ones are counted, the others need not be.
    const missing = (value) => open.indexOf(`${value} IS NULL`);
    const asked = [...new Set(rules.flatMap(({ value }) => (value === undefined ? [] : [value])))];
    const values = asked.filter((value) => missing(value) < 0);
    const looked = [...new Set(aggregates.map(({ value }) => value))];
    const counts = [
        'count(*) AS n',
        ...open.map((_, index) => `${dialect.countWhere(`v${index}`)} AS n${index}`),
        ...values.map((_, index) => `count(c${index}) AS p${index}`),
        ...aggregates.map(({ value, aggregate }, index) => `${aggregate(`a${looked.indexOf(value)}`)} AS t${index}`),
    ];
    const computed = [
        ...open.map((predicate, index) => `${predicate} AS v${index}`),
        ...values.map((value, index) => `${value} AS c${index}`),
        ...looked.map((value, index) => `${value} AS a${index}`),
    ];
    const from = computed.length === 0 ? table.from : `(SELECT ${computed.join(', ')} FROM ${table.from})`;
    const [row] = await table.scan('row rules', `SELECT ${counts.join(', ')} FROM ${from}`);
    if (!row)
        throw new Error('a count without a group answered no row');
    const count = (name) => Number(row[name]);
    const rows = count('n');
    if (rows === 0) {
        throw new result_error/* UserError */.yo('empty', {
            what: `${table.name} has no rows`,
            why: 'a table without rows satisfies every rule, and shows nothing',
            fix: 'check the step that writes it',
        });
    }
    const violations = (violation) => {
        if (violation === contract_predicate/* always */.Gk)
            return rows;
        return violation === contract_predicate/* never */.Zm ? 0 : count(`n${open.indexOf(violation)}`);
    };
    const present = (value) => missing(value) < 0 ? count(`p${values.indexOf(value)}`) : rows - count(`n${missing(value)}`);
    return {
        rows,
        rules: rules.map(({ violation, value, undecided = contract_predicate/* never */.Zm }) => ({
            violations: violations(violation),
            undecided: violations(undecided),
            judged: value === undefined ? rows : present(value),
        })),
        aggregates: aggregates.map((_, index) => count(`t${index}`)),
    };
}

;// CONCATENATED MODULE: ./lib/src/gates/data/evaluate.js



















/**
 * One scan answers every rule on rows, and every rule on the table that its numbers can answer; what looks into another
 * table is one more. A table without rows answers nothing.
 */
async function evaluateData(policy, context) {
    const { inputs, onScan, now } = context;
    try {
        // The rules were read from the row schema before the plan was held against it; another one would be other rules.
        if (policy.contract && !('error' in policy.contract))
            await inputs.files('row_schema');
        const files = await inputs.files('current');
        const table = await (0,tables_files/* tableOf */.c)(files, inputs, policy.writing, context.temporary);
        const beside = await tablesBeside(policy, context);
        const paths = [...beside.values()].flatMap((other) => other.paths);
        const engine = await context.openEngine([...table.files.map(({ path }) => path), ...paths], policy.limits);
        try {
            const reading = { engine, inputs, files, watch: { onScan, now, source: policy.source } };
            const open = await (0,open_table/* openTable */.RT)(engine, table, reading.watch);
            const rules = tableRules(policy, open, beside, reading, context);
            const checks = await judgeTable(policy, open, rules, now());
            await inputs.unchanged(files);
            return checks;
        }
        finally {
            engine.close();
        }
    }
    catch (error) {
        return (0,gate/* allErrors */.bK)(dataChecks(policy), await orChanged(error, context));
    }
}
/** A file that was written while it was read may look broken: then that is what happened. */
async function orChanged(error, { inputs }) {
    try {
        await inputs.unchanged(await inputs.files('current'));
        return error;
    }
    catch (changed) {
        return (0,result_error/* isMeasurementError */.PC)(changed) && changed.code === 'changed_since_plan' ? changed : error;
    }
}
/** The baseline goes by this name; those that rules name by that of their rule. */
const baselineName = 'baseline';
async function tablesBeside({ related, baseline, writing }, context) {
    const tables = new Map();
    for (const { name, writing: own } of related) {
        tables.set(name, await BesideTable.of({ role: 'related', name }, own, context));
    }
    if (baseline) {
        // Only its rows are counted: its folders need name no columns.
        const { root: _, ...asWritten } = writing;
        tables.set(baselineName, await BesideTable.of({ role: 'baseline' }, asWritten, context));
    }
    return tables;
}
function tableRules(policy, table, tables, reading, context) {
    const beside = (name) => {
        const found = tables.get(name);
        if (!found)
            throw new Error(`no table was planned as ${name}`);
        return found;
    };
    const { baseline: source, contract, overlap } = policy;
    const showing = showingOf(policy);
    const document = contract && 'document' in contract ? contract.document : undefined;
    const judging = { table, reading, showing, document };
    const baseline = source && baselineRows(source, beside(baselineName), reading, context);
    const shared = overlap && beside(overlap.related.name);
    return {
        ofSize: new TableRules(policy.rowCount.map((rule) => rowCountRule(rule, baseline))),
        ofKeys: new TableRules([
            ...policy.unique.map((rule) => uniqueRule(rule, table)),
            ...policy.foreignKeys.map((rule) => foreignKeyRule(rule, beside(rule.related.name), judging)),
            ...(overlap && shared ? [overlapRule(overlap, shared, judging)] : []),
            ...(overlap?.time && shared ? [notLaterRule(overlap, overlap.time, shared, judging)] : []),
        ]),
    };
}
async function judgeTable(policy, table, { ofSize, ofKeys }, now) {
    const { contract } = policy;
    const showing = showingOf(policy);
    const usable = contract && 'rules' in contract ? contract : undefined;
    const compiled = usable && (await compileContract(usable, table));
    const typist = contract && 'error' in contract ? contract : { document: usable?.document };
    const rows = await compileRowRules(policy, table, typist);
    const ofSchema = compiled?.questions ?? [];
    const { questions, counts, settled } = await countApart([...ofSchema, ...rows.questions], policy.expressions, (asked) => countRows(table, asked.map(({ counted }) => counted), ofKeys.aggregates), table);
    const counted = [...answersTo(questions, counts), ...(compiled?.settled ?? []), ...rows.settled, ...settled];
    const ofRows = inOrder(usable?.rules ?? [], counted);
    const answers = [
        ...(await ofSize.answers(counts)),
        ...schemaAnswers(contract, ofRows, counts, ofSchema, table),
        ...(await judgeFileColumns(policy, table, typist)),
        ...ofRows,
        ...inOrder([...policy.missing, ...policy.expressions], counted),
        ...(await ofKeys.answers(counts)),
        ...(await judgeTableRules(policy, table, typist, now, showing)),
    ];
    return withEvidence(answers, table, showing);
}
/** What is said of the row schema as a whole. */
function schemaAnswers(contract, ofRows, counts, questions, table) {
    if (!contract)
        return [];
    if ('error' in contract)
        return [{ check: contract.schema, found: (0,result_check/* errorOutcome */.zY)(contract.error) }];
    const { schema, additionalColumns: check } = contract;
    const rows = { check: schema, found: judgeSchema(contract, ofRows, counts, questions, table) };
    return check ? [rows, { check, found: judgeAdditionalColumns(contract, table) }] : [rows];
}
function showingOf({ showValues, sensitive }) {
    return { values: showValues, sensitive };
}
function inOrder(rules, answers) {
    const byId = new Map(answers.map((each) => [each.check.id, each]));
    return rules.flatMap(({ check }) => byId.get(check.id) ?? []);
}

;// CONCATENATED MODULE: ./lib/src/gates/data/gate.js




/** Tables against a row contract and table rules. */
const dataGate = {
    name: 'data',
    blocks: (configuration, workspace) => (0,gate/* collectBlocks */.ld)(configuration.policy.data, async (source, section) => {
        const policy = await dataPolicy(source, section, configuration, workspace);
        const request = (0,gate/* inputRequest */.c3)(configuration, 'data', source);
        return {
            source,
            inputs: [
                request.table('current', 'path', policy.path),
                ...(section.schema === undefined ? [] : [request.rowSchema(section.schema)]),
                ...policy.related.map(({ name, path, key }) => request.table('related', key, path, name)),
                ...(policy.baseline ? [baselineRequest(policy.baseline, policy.path, request)] : []),
            ],
            checks: dataChecks(policy),
            evaluate: (context) => evaluateData(policy, context),
        };
    }),
};
function baselineRequest(baseline, path, request) {
    const judged = (0,sources_baseline/* meansTheSameFile */.Y7)(baseline.from) ? path : undefined;
    return {
        ...request.baseline(baseline, judged, { table: true }),
        ...(baseline.maxAge !== undefined && { dated: true }),
    };
}


/***/ }),

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

/***/ 63692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ engineLimits)
/* harmony export */ });
/* harmony import */ var _config_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99928);
/* harmony import */ var _result_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22416);


/** What the configuration lets the engine use. */
function engineLimits(engine) {
    const { memory_limit: memory, threads, time_limit: time = '1h' } = engine ?? {};
    return {
        ...(memory !== undefined && { memory: (0,_config_size_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$)(memory) }),
        ...(threads !== undefined && { threads }),
        seconds: (0,_result_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsIn */ .z)(time),
    };
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


/***/ })

};
