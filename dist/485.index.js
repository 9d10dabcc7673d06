export const id = 485;
export const ids = [485];
export const modules = {

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


/***/ })

};
