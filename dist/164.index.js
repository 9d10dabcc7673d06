export const id = 164;
export const ids = [164];
export const modules = {

/***/ 20927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ buildProfile)
});

// EXTERNAL MODULE: ./lib/src/tables/open-table.js
var open_table = __webpack_require__(67481);
// EXTERNAL MODULE: ./lib/src/profile/categories.js
var categories = __webpack_require__(8570);
// EXTERNAL MODULE: ./lib/src/profile/cells.js
var cells = __webpack_require__(62305);
// EXTERNAL MODULE: ./lib/src/profile/count-cells.js + 1 modules
var count_cells = __webpack_require__(18692);
// EXTERNAL MODULE: ./lib/src/profile/cell-sums.js + 1 modules
var cell_sums = __webpack_require__(83896);
// EXTERNAL MODULE: ./lib/src/profile/grid.js
var profile_grid = __webpack_require__(85046);
;// CONCATENATED MODULE: ./lib/src/profile/edges.js


/** Where there are no more different values, each is an edge. */
const mostValues = 290;
/** Shares of the values as fractions: between them lies no more than 1/256 of the values. */
const regular = [256, 20];
const tails = [1, 10, 50, 100, 9_900, 9_950, 9_990, 9_999].map((share) => [share, 10_000]);
/**
 * The edges of the cells of a column: all of its values where they are few; else the quantiles k/256 and k/20, 0.01, 0.1,
 * 0.5 and 1 % and their mirrors, the least value and the greatest. A quantile is the smallest value that at least its share
 * of the values does not exceed, so that strictly between two neighbours less than 1/256 of the values lie.
 *
 * @param values a FROM clause of `v` and `n`
 */
async function edgesOf(rows, name, values, { count, distinct }) {
    if (count === 0)
        return [];
    const { dialect } = rows.table;
    const finite = `SELECT v, n FROM ${values} WHERE ${dialect.isFinite(dialect.asDouble('v'))}`;
    if (distinct === undefined) {
        const selected = await selectedEdges(rows, name, `(${finite})`, count);
        if (selected)
            return selected;
    }
    const upto = distinct === undefined
        ? 'row_number() OVER (ORDER BY v) AS upto'
        : 'sum(n) OVER (ORDER BY v ROWS UNBOUNDED PRECEDING) AS upto';
    const ranked = `SELECT v, n, ${upto} FROM (${finite})`;
    const all = distinct !== undefined && distinct <= mostValues;
    const few = all ? finite : `SELECT v FROM (${ranked}) WHERE ${wanted(rows, count)}`;
    const answer = await rows.table.scan(`quantiles of ${name}`, `SELECT ${dialect.asDouble('v')} AS x FROM (${few})`);
    return ascending(answer.map((row) => Number(row['x'])));
}
function ascending(values) {
    return [...new Set(values.map(cell_sums/* plainZero */.Je))].sort((a, b) => a - b);
}
/** So many values of a sample tell where the steps of a grid should lie. */
const sampled = 20_000;
const fewestSampled = 1000;
/** Where more of the rows lie in the steps of quantiles, sorting all of them is as quick. */
const mostSelected = 0.3;
/** The step of what lies below a grid, and of what lies above. */
const [below, above] = [-1, profile_grid/* outside */.qY];
/**
 * The same quantiles without sorting all rows: they are counted in the steps of a grid, which tells in which step each
 * quantile lies, and only the rows of those steps are sorted. A sample decides where the steps lie, and so how long it takes.
 *
 * @param finite a FROM clause of `v`
 * @returns undefined where that is of no use
 */
async function selectedEdges(rows, name, finite, count) {
    const { table } = rows;
    const { dialect } = table;
    const numbers = `(SELECT ${dialect.asDouble('v')} AS x FROM ${finite})`;
    const sample = await table.scan(`sample of ${name}`, `SELECT x FROM ${dialect.sample(numbers, Math.min(1, sampled / count))} LIMIT ${4 * sampled}`);
    if (sample.length < fewestSampled)
        return undefined;
    const values = Float64Array.from(sample, ({ x }) => Number(x)).sort();
    const about = Array.from({ length: 257 }, (_, k) => values[Math.floor((k / 256) * (values.length - 1))] ?? 0);
    const edges = ascending(about);
    const grid = (0,profile_grid/* gridFor */.GY)(edges, 62 - (0,cell_sums/* reachOf */.xw)(edges));
    if (!grid)
        return undefined;
    const step = dialect.stepOf(dialect.whole(dialect.timesPowerOfTwo('x', grid.exponent)), grid.shift, grid.first);
    const stepped = `(SELECT x, ${step} AS step FROM ${numbers})`;
    // Of what lies in no step, all below the middle lies below the grid.
    const isLow = `x < ${dialect.number(about[128] ?? 0)}`;
    const counted = await table.scan(`steps of ${name}`, `SELECT step, count(*) AS n, ${dialect.countWhere(isLow)} AS low FROM ${stepped} GROUP BY step`);
    const { places, selected } = placesOf(ranksOf(count), inOrder(counted));
    if (selected > mostSelected * count)
        return undefined;
    const steps = [...new Set(places.map(([each]) => each))];
    const inside = steps.filter((each) => each !== below && each !== above);
    const chosen = [
        ...(inside.length > 0 ? [`step IN (${inside.join(', ')})`] : []),
        ...(steps.includes(below) ? [`(step = ${profile_grid/* outside */.qY} AND ${isLow})`] : []),
        ...(steps.includes(above) ? [`(step = ${profile_grid/* outside */.qY} AND NOT (${isLow}))`] : []),
    ];
    const part = `CASE WHEN step <> ${profile_grid/* outside */.qY} THEN CAST(step AS INTEGER) WHEN ${isLow} THEN ${below} ELSE ${above} END`;
    const pairs = places.map(([each, rank]) => `(${each}, ${rank})`);
    const answer = await table.scan(`quantiles of ${name}`, `SELECT x FROM (SELECT x, part, row_number() OVER (PARTITION BY part ORDER BY x) AS upto FROM ` +
        `(SELECT x, ${part} AS part FROM ${stepped} WHERE ${chosen.join(' OR ')})) WHERE (part, upto) IN (${pairs.join(', ')})`);
    return ascending(answer.map((row) => Number(row['x'])));
}
/** The steps that hold rows, with what lies below all of them and above. */
function inOrder(counted) {
    return counted
        .flatMap(({ step, n, low }) => {
        if (Number(step) !== profile_grid/* outside */.qY)
            return [{ step: Number(step), n: Number(n) }];
        const under = Number(low);
        return [
            { step: below, n: under },
            { step: above, n: Number(n) - under },
        ];
    })
        .sort((a, b) => a.step - b.step);
}
/** In which step each rank lies, with its rank there, and how many rows those steps hold. */
function placesOf(ranks, counted) {
    const places = [];
    let [before, selected, next] = [0, 0, 0];
    for (const { step, n } of counted) {
        const first = next;
        for (; next < ranks.length && (ranks[next] ?? 0) <= before + n; next += 1) {
            places.push([step, (ranks[next] ?? 0) - before]);
        }
        if (next > first)
            selected += n;
        before += n;
    }
    return { places, selected };
}
/** The ranks of all quantiles, ascending, from 1. */
function ranksOf(count) {
    const even = regular.flatMap((of) => Array.from({ length: of - 1 }, (_, k) => rankOf(k + 1, of, count)));
    const all = [1, count, ...even, ...tails.map(([share, of]) => rankOf(share, of, count))];
    return [...new Set(all)].sort((a, b) => a - b);
}
/** Whether a value is one of the quantiles: the rank of one lies among the ranks of its rows. */
function wanted({ table: { dialect } }, count) {
    const steps = regular.map((parts) => `${dialect.quotient(`upto * ${parts}`, String(count))} > ${dialect.quotient(`(upto - n) * ${parts}`, String(count))}`);
    const ranks = [1, count, ...tails.map(([share, of]) => rankOf(share, of, count))];
    const single = [...new Set(ranks)].map((rank) => `(upto >= ${rank} AND upto - n < ${rank})`);
    return [...steps, ...single].join(' OR ');
}
/** The rank of the smallest value that at least share/of of the values do not exceed, from 1. */
function rankOf(share, of, count) {
    return Number((BigInt(share) * BigInt(count) + BigInt(of) - 1n) / BigInt(of));
}

// EXTERNAL MODULE: ./lib/src/profile/groups.js + 1 modules
var groups = __webpack_require__(12196);
// EXTERNAL MODULE: ./lib/src/profile/rows.js
var rows = __webpack_require__(51);
;// CONCATENATED MODULE: ./lib/src/profile/kinds.js


/** So many columns are looked at in one reading, so that what the engine holds of them stays small. */
const columnsOfReading = 50;
/** Fewer values may be all different by chance. */
const fewestOfIdentifier = 100;
/** The share of rows whose value no other row has. */
const ownShare = 0.99;
/** Keys that were given one after the other lie at most so far apart on average; amounts and measurements do not fill a range. */
const widestRange = 100;
/** The estimate of different values may be this far off. */
const estimateSlack = 0.6;
/** With so many values, those of a part of the values are counted. */
const mostCounted = 100_000;
/**
 * What each column is. Its type tells where it has one; untyped text is what all of its cells can be read as. A column of
 * whole numbers or of text that names its rows is an identifier: it has at least 100 values, and in at least 99 % of the
 * rows with a value it is theirs alone; whole numbers must also lie as close together as numbers that were given one after
 * the other, within a range of 100 times their count. Up to 100,000 rows that is counted exactly, beyond on the values
 * that a hash chooses, so that it is the same for the same rows in any order.
 */
async function kindsOf(rows, columns, words, keys) {
    const kinds = [];
    for (let first = 0; first < columns.length; first += columnsOfReading) {
        const some = columns.slice(first, first + columnsOfReading);
        const asked = some.map((column, index) => questions(column, index, rows));
        const values = asked.flatMap((each) => each.values);
        const aggregates = asked.flatMap((each) => each.aggregates);
        const [row = {}] = await rows.table.scan('kinds of columns', `SELECT ${aggregates.join(', ')} FROM (SELECT ${values.join(', ')} FROM ${rows.from})`);
        for (const [index, column] of some.entries()) {
            const answer = (name) => Number(row[`${name}${index}`] ?? 0);
            const word = keys.includes(column.name) ? undefined : words.get(column.name);
            const found = kindOf(column, answer, word);
            const named = word === undefined && (await isIdentifier(rows, found, row, index));
            kinds.push(named || (found.present > 0 && keys.includes(column.name)) ? { ...found, kind: 'identifier' } : found);
        }
    }
    return kinds;
}
/** What one reading asks of a column: what is computed for each row, and the aggregates of that. */
function questions(column, index, { table: { dialect } }) {
    const { type } = column;
    const present = (0,cells/* presentOf */.ZU)(column, dialect);
    const values = [`${present} AS c${index}`];
    const aggregates = [`count(c${index}) AS present${index}`];
    if ((0,cells/* isUntyped */.md)(type.kind)) {
        const text = `(${present})`;
        values.push(`${(0,cells/* numberOf */.rl)(column, dialect)} AS d${index}`, `${dialect.parseBoolean(text)} AS b${index}`, `${(0,rows/* parsedTime */.zx)(text, { dialect })} AS t${index}`);
        const whole = `${dialect.isFinite(`d${index}`)} AND ${dialect.isWhole(`d${index}`)}`;
        aggregates.push(`count(d${index}) AS numbers${index}`, `${dialect.countWhere(dialect.isNaN(`d${index}`))} AS nan${index}`, `${dialect.countWhere(whole)} AS whole${index}`, `min(d${index}) AS least${index}`, `max(d${index}) AS most${index}`, `count(b${index}) AS booleans${index}`, `count(t${index}) AS times${index}`);
    }
    if (type.kind === 'integer') {
        aggregates.push(`${dialect.asDouble(`min(c${index})`)} AS least${index}`, `${dialect.asDouble(`max(c${index})`)} AS most${index}`);
    }
    if ((0,cells/* isUntyped */.md)(type.kind) || (0,cells/* isNumberType */.qS)(type.kind) || type.kind === 'string') {
        aggregates.push(`${dialect.approximateDistinct(`c${index}`)} AS different${index}`);
    }
    return { values, aggregates };
}
function kindOf(column, answer, word) {
    const { kind: type } = column.type;
    const present = answer('present');
    const untyped = (0,cells/* isUntyped */.md)(type);
    const numbers = (0,cells/* isNumberType */.qS)(type) || (untyped && answer('numbers') === present);
    const withoutNaN = present - (numbers && untyped ? answer('nan') : 0);
    const boolean = type === 'boolean' || (untyped && answer('booleans') === present);
    const distinct = untyped || numbers || type === 'string' ? answer('different') : undefined;
    const is = (kind) => ({ column, kind, boolean, present: withoutNaN, distinct });
    if (['list', 'struct', 'unsupported'].includes(type))
        return is('unsupported');
    if (withoutNaN === 0)
        return is('empty');
    // A word cannot make numbers of what holds none.
    if (word === 'numeric')
        return is(numbers ? 'numeric' : 'unsupported');
    if (word === 'categorical' && !['date', 'time', 'timestamp'].includes(type))
        return is('categorical');
    if (numbers)
        return is('numeric');
    if (boolean)
        return is('categorical');
    if (type === 'uuid')
        return is('identifier');
    if (['date', 'time', 'timestamp'].includes(type) || (untyped && answer('times') === present))
        return is('time');
    return is('categorical');
}
async function isIdentifier(rows, found, row, index) {
    const { column, kind, present, distinct = 0, boolean } = found;
    if (boolean || present < fewestOfIdentifier || distinct < estimateSlack * ownShare * present)
        return false;
    const { dialect } = rows.table;
    if (kind === 'numeric') {
        const whole = column.type.kind === 'integer' || Number(row[`whole${index}`] ?? 0) === present;
        const [least, most] = [Number(row[`least${index}`]), Number(row[`most${index}`])];
        if (!whole || most - least > widestRange * present)
            return false;
    }
    else if (kind !== 'categorical')
        return false;
    const value = kind === 'numeric' ? (0,cells/* numberOf */.rl)(column, dialect) : (0,cells/* categoryOf */.Qd)(column, dialect, false);
    if (value === undefined)
        return false;
    const parts = Math.ceil(present / mostCounted);
    const chosen = parts === 1 ? '' : ` AND ${dialect.isInPart('v', parts)}`;
    const groups = `SELECT count(*) AS n FROM (SELECT ${value} AS v FROM ${rows.from}) WHERE v IS NOT NULL${chosen} GROUP BY v`;
    const [counted] = await rows.table.scan(`rows with a value of ${column.name} of their own`, `SELECT ${dialect.countWhere('n = 1')} AS own, sum(n) AS n FROM (${groups})`);
    return Number(counted?.['own'] ?? 0) >= ownShare * Number(counted?.['n'] ?? 0);
}

// EXTERNAL MODULE: ./lib/src/profile/numbers.js
var profile_numbers = __webpack_require__(12206);
;// CONCATENATED MODULE: ./lib/src/profile/build.js









/** Where about so many different values are thought to be, up to 100,000 are counted exactly. */
const mostExact = 120_000;
/**
 * The distributions of a table's columns.
 *
 * @throws UserError `empty` where it has no rows, `missing_column` where an option names a column that is not there
 */
async function buildProfile(table, options) {
    const { tool, origin, leaveOut = [], group, window, kinds: words = new Map() } = options;
    for (const name of [...leaveOut, ...words.keys(), ...(group ?? [])])
        assertColumn(table, name);
    const columns = table.columns.filter(({ name }) => !leaveOut.includes(name));
    const names = [...new Set([...columns.map(({ name }) => name), ...(group ?? [])])];
    return (0,rows/* withRows */.Qx)(table, { names, window }, async (rows) => {
        const blocks = group && (await (0,groups/* blocksOf */.SH)(rows, group));
        const profiles = [];
        for (const kind of await kindsOf(rows, columns, words, group ?? [])) {
            profiles.push(await profileOf(rows, kind, options.names ?? 'frequent', blocks));
        }
        return {
            tool,
            origin: { ...origin, ...(window && { window }) },
            rows: rows.count,
            ...(group && { group: { columns: group } }),
            columns: profiles,
        };
    });
}
function assertColumn(table, name) {
    if (!table.find(name))
        throw (0,open_table/* missingColumn */.JA)(name, table.name, table.columns);
}
async function profileOf(rows, found, names, blocks) {
    const { column, kind, boolean } = found;
    const { dialect } = rows.table;
    const { name } = column;
    const type = column.type.kind;
    if (kind === 'numeric') {
        const numbers = numbersOf(rows, found);
        const made = await numericProfile(rows, found, numbers);
        return blocks ? { ...made, design_effects: await (0,groups/* numericDesign */.CL)(rows, made, numbers, blocks) } : made;
    }
    if (kind === 'categorical') {
        const value = (0,cells/* categoryOf */.Qd)(column, dialect, boolean);
        if (value !== undefined) {
            const made = { kind, name, type, ...(await (0,categories/* countValues */.I6)(rows, name, value, names)) };
            return blocks ? { ...made, design_effects: await (0,groups/* categoricalDesign */.dS)(rows, made, value, blocks) } : made;
        }
    }
    const unjudged = kind === 'categorical' ? 'unsupported' : kind;
    return { kind: unjudged, name, type, missing: rows.count - found.present, count: found.present };
}
function numbersOf(rows, { column, distinct = 0 }) {
    const { dialect } = rows.table;
    const value = (0,cells/* numberOf */.rl)(column, dialect);
    if (value === undefined)
        throw new Error(`${column.type.kind} has no numbers`);
    return { value, present: (0,cells/* isUntyped */.md)(column.type.kind) ? (0,cells/* presentOf */.ZU)(column, dialect) : undefined, distinct };
}
async function numericProfile(rows, { column }, numbers) {
    const { table } = rows;
    const { dialect, engine } = table;
    const { name } = column;
    const type = column.type.kind;
    const about = numbers.distinct;
    const told = { kind: 'numeric', name, type };
    if (about > mostExact) {
        const values = (0,profile_numbers/* eachNumber */.h2)(rows, numbers);
        const count = await (0,profile_numbers/* finiteValues */.m0)(rows, name, values);
        const edges = await edgesOf(rows, name, values, { count, distinct: undefined });
        // One edge that is none says that not all values are whole; most columns have one.
        const whole = edges.every(Number.isInteger) && (await (0,profile_numbers/* numberFacts */.ZB)(rows, name, values, false)).whole;
        const { counts, missing } = await (0,count_cells/* countCells */.h)(rows, name, numbers, edges, { squares: true });
        return { ...told, missing, whole, distinct: about, edges, ...counts };
    }
    const values = table.temporary('values of a column');
    const grouped = `SELECT v, unreadable, n FROM ${(0,profile_numbers/* groupedNumbers */.d4)(rows, numbers)}`;
    await table.scan(`values of ${name}`, dialect.createTable(values, grouped));
    try {
        const facts = await (0,profile_numbers/* numberFacts */.ZB)(rows, name, values, true);
        const edges = await edgesOf(rows, name, values, facts);
        const { counts, missing } = await (0,count_cells/* countCells */.h)(rows, name, numbers, edges, { kept: values, squares: true });
        return { ...told, missing, whole: facts.whole, distinct: facts.distinct ?? about, edges, ...counts };
    }
    finally {
        await engine.query(dialect.dropTable(values));
    }
}


/***/ }),

/***/ 8570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ countListed),
/* harmony export */   I6: () => (/* binding */ countValues)
/* harmony export */ });
/* unused harmony export mostListed */
/* harmony import */ var _category_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55527);

/** So many values are listed one by one. */
const mostListed = 100_000;
/** The text of a value that fewer rows have may be about one person. */
const fewestOfName = 20;
/** So many of the values that a reference lacks are shown. */
const mostUnseenShown = 20;
/** Keeps the values of a column with the rows that have each, `v` and `n`, for as long as it is used. */
async function withValues(rows, name, value, use) {
    const { table, from } = rows;
    const { dialect, engine } = table;
    const values = table.temporary('values of a column');
    const groups = `SELECT v, count(*) AS n FROM (SELECT ${value} AS v FROM ${from}) GROUP BY v`;
    await table.scan(`values of ${name}`, dialect.createTable(values, groups));
    try {
        const [row] = await engine.query(`SELECT sum(n) AS n, sum(CASE WHEN v IS NOT NULL THEN n END) AS present, count(v) AS distinct_values, ` +
            `${dialect.countWhere('v IS NOT NULL AND n = 1')} AS once, ${dialect.countWhere('v IS NOT NULL AND n = 2')} AS twice FROM ${values}`);
        const answer = (name) => Number(row?.[name] ?? 0);
        const facts = {
            count: answer('present'),
            missing: answer('n') - answer('present'),
            distinct: answer('distinct_values'),
            singletons: answer('once'),
            doubletons: answer('twice'),
        };
        return await use(values, facts);
    }
    finally {
        await engine.query(dialect.dropTable(values));
    }
}
async function listed(rows, values, distinct) {
    const { dialect, engine } = rows.table;
    const most = distinct > mostListed ? ` ORDER BY n DESC, ${dialect.sha256('v')} LIMIT ${mostListed}` : '';
    const found = [];
    await engine.queryEach(`SELECT v, n FROM ${values} WHERE v IS NOT NULL${most}`, (some) => {
        for (const { v, n } of some) {
            const text = String(v);
            found.push({ text, hash: (0,_category_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOf */ .qQ)(text), n: Number(n) });
        }
    });
    const bytes = new Map(found.map(({ hash }) => [hash, Buffer.from(hash, 'base64')]));
    const none = Buffer.alloc(_category_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBytes */ .yi);
    const byHash = (a, b) => Buffer.compare(bytes.get(a.hash) ?? none, bytes.get(b.hash) ?? none);
    return found.sort((a, b) => b.n - a.n || byHash(a, b));
}
/**
 * Counts each value of a column. Beyond 100,000 values the most frequent are listed, those of one frequency by their hash.
 *
 * @param value SQL for the text of a cell, NULL where it is missing
 * @param names whether the text of frequent values is kept
 */
function countValues(rows, name, value, names) {
    return withValues(rows, name, value, async (values, { count, missing, distinct, singletons, doubletons }) => {
        const list = await listed(rows, values, distinct);
        const counts = list.map(({ n }) => n);
        return {
            missing,
            count,
            distinct,
            singletons,
            doubletons,
            counts,
            hashes: list.map(({ hash }) => hash).join(''),
            names: names === 'none' ? [] : list.filter(({ n }) => n >= fewestOfName).map(({ text }) => text),
            other: count - counts.reduce((sum, n) => sum + n, 0),
        };
    });
}
/**
 * Counts the values of a column that a reference lists, and the rows of all others.
 *
 * @param value SQL for the text of a cell, NULL where it is missing
 */
function countListed(rows, reference, value) {
    return withValues(rows, reference.name, value, async (values, { count, missing, distinct }) => {
        const hashes = (0,_category_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashesOf */ .mU)(reference.hashes);
        const places = new Map(hashes.map((hash, index) => [hash, index]));
        const counts = hashes.map(() => 0);
        const answer = { kind: 'categorical', reference, missing, count, counts };
        if (distinct <= mostListed) {
            const unseen = [];
            for (const each of await listed(rows, values, distinct)) {
                const place = places.get(each.hash);
                if (place === undefined)
                    unseen.push(each);
                else
                    counts[place] = (counts[place] ?? 0) + each.n;
            }
            const ofEach = unseen.map(({ n }) => n).sort((a, b) => b - a);
            const all = ofEach.reduce((sum, n) => sum + n, 0);
            return { ...answer, unseen: { rows: all, distinct: unseen.length, counts: ofEach, values: shown(unseen) } };
        }
        return { ...answer, unseen: await matchedInEngine(rows, values, hashes, counts, places) };
    });
}
/** Where the current data have too many values to leave the engine, those of the reference go there. */
async function matchedInEngine(rows, values, hashes, counts, places) {
    const { table } = rows;
    const { dialect, engine } = table;
    const known = table.temporary('values of a reference');
    const hex = hashes.map((hash) => Buffer.from(hash, 'base64').toString('hex'));
    await engine.query(dialect.createTexts(known, 'h', hex));
    try {
        const hash = dialect.beginning(dialect.sha256('v'), 2 * _category_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashBytes */ .yi);
        const hashed = `(SELECT v, n, ${hash} AS h FROM ${values} WHERE v IS NOT NULL)`;
        await engine.queryEach(`SELECT h, sum(n) AS n FROM ${hashed} WHERE h IN (SELECT h FROM ${known}) GROUP BY h`, (some) => {
            for (const { h, n } of some) {
                const place = places.get(Buffer.from(String(h), 'hex').toString('base64'));
                if (place !== undefined)
                    counts[place] = Number(n);
            }
        });
        const unseen = `FROM ${hashed} WHERE h NOT IN (SELECT h FROM ${known})`;
        const [row] = await engine.query(`SELECT sum(n) AS n, count(*) AS distinct_values ${unseen}`);
        const most = await engine.query(`SELECT v, n ${unseen} ORDER BY n DESC, ${dialect.sha256('v')} LIMIT ${mostUnseenShown}`);
        return {
            rows: Number(row?.['n'] ?? 0),
            distinct: Number(row?.['distinct_values'] ?? 0),
            // They are too many to leave the engine.
            counts: [],
            values: most.map(({ v, n }) => ({ value: String(v), rows: Number(n) })),
        };
    }
    finally {
        await engine.query(dialect.dropTable(known));
    }
}
function shown(unseen) {
    return unseen.slice(0, mostUnseenShown).map(({ text, n }) => ({ value: text, rows: n }));
}


/***/ }),

/***/ 83896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nc: () => (/* binding */ cellsOf),
  Cf: () => (/* binding */ cellsQuery),
  Je: () => (/* binding */ plainZero),
  xw: () => (/* binding */ reachOf)
});

;// CONCATENATED MODULE: ./lib/src/profile/exact-sum.js
/** More bits than a double tells apart, by far. */
const bitsKept = 200;
/** The double nearest to the sum, which is computed exactly; infinite where it is too large for a double. */
function sumOfParts(parts) {
    const least = parts.reduce((exponent, [, each]) => Math.min(exponent, each), Number.POSITIVE_INFINITY);
    const sum = parts.reduce((total, [whole, exponent]) => total + (whole << BigInt(exponent - least)), 0n);
    if (sum === 0n)
        return 0;
    const size = sum < 0n ? -sum : sum;
    const surplus = Math.max(0, size.toString(2).length - bitsKept);
    const kept = Number(size >> BigInt(surplus));
    const value = timesPower(kept, least + surplus);
    return sum < 0n ? -value : value;
}
/** In two steps, for the power alone may be beyond a double where the product is not. */
function timesPower(value, exponent) {
    const half = Math.trunc(exponent / 2);
    return value * 2 ** half * 2 ** (exponent - half);
}

;// CONCATENATED MODULE: ./lib/src/profile/cell-sums.js

/** Values up to so many powers of two above the usual size are summed together. */
const headroom = 8;
/**
 * Sums are of whole numbers, so that they do not depend on their order. The usual size is that of the median edge; values
 * are rounded to 2⁻⁵⁴ of it, and those beyond 2⁸ of it are summed apart, in groups of one exponent, without rounding.
 *
 * @returns the exponent of what is beyond
 */
function reachOf(edges) {
    const sizes = edges
        .filter((edge) => edge !== 0)
        .map(Math.abs)
        .sort((a, b) => a - b);
    const usual = sizes[Math.floor((sizes.length - 1) / 2)];
    return usual === undefined ? 0 : Math.min(1023, Math.max(-900, Math.floor(Math.log2(usual)) + headroom));
}
/** The cells that are none, after those of the edges. */
const others = ['unreadable', 'missing', 'nan', 'positive_infinity', 'negative_infinity'];
/** How many cells of edges there are; those that are none have the numbers after them. */
function cellCount(edges) {
    return 2 * edges.length + 1;
}
/** One number for a cell and the exponent of what is beyond reach in it: the exponents of doubles begin at -1074. */
const leastExponent = 1100;
/** SQL for the key of any value `x`: its cell, with its exponent where it is beyond reach. */
function keyOf(dialect, cell, edges, reach) {
    const infinity = dialect.number(Number.POSITIVE_INFINITY);
    const first = cellCount(edges);
    const exponent = `${first + others.length} * (${dialect.exponent('x')} + ${leastExponent})`;
    const beyond = `CASE WHEN abs(x) < ${dialect.number(2 ** reach)} THEN 0 ELSE ${exponent} END`;
    return (`CASE WHEN ${dialect.isFinite('x')} THEN (${cell}) + ${beyond} ` +
        `WHEN unreadable THEN ${first} WHEN x IS NULL THEN ${first + 1} WHEN ${dialect.isNaN('x')} THEN ${first + 2} ` +
        `WHEN x = ${infinity} THEN ${first + 3} ELSE ${first + 4} END`);
}
/** SQL for a finite `x` as a whole number below 2⁶², NULL for any other. */
function scaled(dialect, reach) {
    return (`CASE WHEN abs(x) < ${dialect.number(2 ** reach)} THEN ${dialect.timesPowerOfTwo('x', 62 - reach)} ` +
        `WHEN ${dialect.isFinite('x')} THEN ${dialect.timesPowerOfTwo('x', `(60 - ${dialect.exponent('x')})`)} END`);
}
/** The sums of the scaled values `y`, and of their squares where they are asked for. */
function sums(dialect, squares, times) {
    const half = dialect.timesPowerOfTwo('y', -31);
    const total = `${dialect.wholeSum('y', times)} AS total`;
    return squares ? `${total}, ${dialect.wholeSum(`${half} * ${half}`, times)} AS squares` : total;
}
/** @param ends a table of the edges and their places */
function cellsQuery(dialect, values, { edges, reach, ends, squares, }) {
    const cell = 'CASE WHEN x = edge THEN 2 * place + 1 ELSE 2 * place + 2 END';
    const placed = dialect.withPlace(`(SELECT ${dialect.asDouble('v')} AS x, n, unreadable FROM ${values})`, 'x', ends);
    return (`SELECT key, sum(n) AS n, min(x) AS least, max(x) AS most, ${sums(dialect, squares, 'n')} ` +
        `FROM (SELECT x, n, ${keyOf(dialect, cell, edges, reach)} AS key, ${scaled(dialect, reach)} AS y FROM ${placed}) GROUP BY key`);
}
/** @param answer of {@link cellsQuery} */
function cellsOf(answer, edges, reach) {
    const all = cellCount(edges) + others.length;
    const counts = new Array(all).fill(0);
    const parts = counts.map(() => []);
    const squares = [];
    const ends = [];
    for (const row of answer) {
        const key = Number(row['key']);
        const cell = key % all;
        counts[cell] = (counts[cell] ?? 0) + Number(row['n']);
        if (cell >= cellCount(edges))
            continue;
        // Those that a grid tells lie between others.
        if (typeof row['least'] === 'number')
            ends.push(row['least'], Number(row['most']));
        const exponent = key < all ? reach - 62 : Math.floor(key / all) - leastExponent - 60;
        parts[cell]?.push([whole(row['total']), exponent]);
        squares.push([whole(row['squares']), 2 * (exponent + 31)]);
    }
    const other = (name) => counts[cellCount(edges) + others.indexOf(name)] ?? 0;
    const cells = counts.slice(0, cellCount(edges));
    const isBetween = (_, index) => index % 2 === 0;
    const nan = other('nan');
    return {
        missing: other('missing') + nan,
        unreadable: other('unreadable'),
        counts: {
            nan,
            positive_infinity: other('positive_infinity'),
            negative_infinity: other('negative_infinity'),
            count: cells.reduce((sum, each) => sum + each, 0),
            min: ends.length === 0 ? null : plainZero(ends.reduce((least, each) => Math.min(least, each))),
            max: ends.length === 0 ? null : plainZero(ends.reduce((most, each) => Math.max(most, each))),
            sum: sumOfParts(parts.flat()),
            sum_of_squares: sumOfParts(squares),
            at: cells.filter((_, index) => index % 2 === 1),
            between: cells.filter(isBetween),
            sums: parts.slice(0, cells.length).filter(isBetween).map(sumOfParts),
        },
    };
}
function whole(cell) {
    return BigInt(String(cell ?? 0));
}
/** Zero has a sign that no comparison sees. */
function plainZero(value) {
    return value === 0 ? 0 : value;
}


/***/ }),

/***/ 62305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ categoryOf),
/* harmony export */   ZU: () => (/* binding */ presentOf),
/* harmony export */   md: () => (/* binding */ isUntyped),
/* harmony export */   qS: () => (/* binding */ isNumberType),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/** SQL for the cells of a column, each NULL where the cell holds nothing of the kind. */
/** Something, where the cell holds anything; a NaN is nothing, but in text, which may be any word. */
function presentOf({ name, type }, dialect) {
    const cell = dialect.identifier(name);
    if (type.kind === 'float')
        return `CASE WHEN NOT ${dialect.isNaN(cell)} THEN ${cell} END`;
    return type.kind === 'json' ? dialect.jsonAsText(cell) : cell;
}
const numberTypes = ['integer', 'decimal', 'float'];
const untyped = ['text', 'json'];
function isNumberType(type) {
    return numberTypes.includes(type);
}
/** Whether the cells are text whose values alone tell what they are. */
function isUntyped(type) {
    return untyped.includes(type);
}
/**
 * The number of a cell in the type it is stored in, or as a double where it is text. In JSON, a text is no number but for
 * the words that JSON has no number for.
 */
function numberOf({ name, type }, dialect) {
    const cell = dialect.identifier(name);
    switch (type.kind) {
        case 'integer':
        case 'decimal':
            return cell;
        case 'float':
            return type.bits === 64 ? cell : dialect.asDouble(cell);
        case 'text':
            return dialect.parseDouble(cell);
        case 'json':
            return `coalesce(${dialect.jsonNumber(cell)}, ${dialect.parseNotFinite(`(${dialect.jsonText(cell)})`)})`;
        default:
            return undefined;
    }
}
/**
 * The text of a cell as a category. Numbers are written alike whatever their type: 1.0 is `1`.
 *
 * @param asBoolean whether True and TRUE in untyped text are the boolean
 */
function categoryOf({ name, type }, dialect, asBoolean) {
    const cell = dialect.identifier(name);
    const folded = (text) => asBoolean ? `coalesce(${dialect.asText(`(${dialect.parseBoolean(text)})`)}, ${text})` : text;
    switch (type.kind) {
        case 'text':
            return folded(cell);
        case 'json':
            return folded(dialect.jsonAsText(cell));
        case 'boolean':
            return `CASE WHEN ${cell} THEN 'true' WHEN NOT ${cell} THEN 'false' END`;
        case 'string':
        case 'uuid':
            return dialect.asText(cell);
        case 'integer':
            return dialect.asText(cell);
        case 'decimal':
        case 'float': {
            const double = dialect.asDouble(cell);
            const whole = `abs(${double}) < ${Number.MAX_SAFE_INTEGER} AND ${dialect.isWhole(double)}`;
            const plain = `CASE WHEN ${whole} THEN ${dialect.asText(dialect.asInteger(double))} ELSE ${dialect.asText(double)} END`;
            return `CASE WHEN NOT ${dialect.isNaN(double)} THEN ${plain} END`;
        }
        default:
            return undefined;
    }
}


/***/ }),

/***/ 18692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ countCells)
});

// EXTERNAL MODULE: ./lib/src/profile/cell-sums.js + 1 modules
var cell_sums = __webpack_require__(83896);
// EXTERNAL MODULE: ./lib/src/profile/grid.js
var profile_grid = __webpack_require__(85046);
// EXTERNAL MODULE: ./lib/src/profile/numbers.js
var profile_numbers = __webpack_require__(12206);
;// CONCATENATED MODULE: ./lib/src/profile/grid-counts.js



/** Counts values into the cells of edges by the steps of a grid, and compares only those whose step does not tell the cell. */
async function countInSteps(rows, name, numbers, { edges, grid, reach, squares, locate }) {
    const { table } = rows;
    const { dialect, engine } = table;
    const stepped = inSteps(rows, numbers, grid);
    const marks = table.temporary('steps of edges');
    const { steps, cellAfter } = (0,profile_grid/* stepsOfEdges */.LR)(edges, grid);
    await engine.query(dialect.createEdges(marks, [...steps, profile_grid/* outside */.qY]));
    try {
        const counted = await table.scan(`counts of ${name}`, stepsQuery(dialect, stepped, marks, squares));
        const told = counted.flatMap((row) => {
            const place = Number(row['place']);
            return row['compared'] === true ? [] : [{ ...row, key: cellAfter(place) }];
        });
        // A missing cell is no number; where numbers are read from text, it may also be one that is unreadable.
        const some = numbers.present === undefined ? 'v IS NOT NULL' : '(v IS NOT NULL OR unreadable)';
        const compared = `(SELECT v, unreadable, 1 AS n FROM ${stepped} WHERE step IN (${[...steps, profile_grid/* outside */.qY].join(', ')}) AND ${some})`;
        const made = (0,cell_sums/* cellsOf */.nc)([...told, ...(await locate(compared))], edges, reach);
        const { min, max, count, positive_infinity: above, negative_infinity: below } = made.counts;
        // NaN is missing, too.
        const missing = rows.count - count - above - below - made.unreadable;
        const isKnown = min !== null && max !== null && isOutside(min, max, edges, grid);
        const ends = isKnown ? { min, max } : await endsOf(rows, name, numbers);
        return { ...made, missing, counts: { ...made.counts, ...ends } };
    }
    finally {
        await engine.query(dialect.dropTable(marks));
    }
}
/** Whether the least and the greatest of the compared values are those of all: they lie below the grid and above it. */
function isOutside(min, max, edges, grid) {
    const middle = edges[Math.floor(edges.length / 2)] ?? 0;
    return min < middle && (0,profile_grid/* stepOf */.cg)(min, grid) === undefined && max > middle && (0,profile_grid/* stepOf */.cg)(max, grid) === undefined;
}
async function endsOf(rows, name, numbers) {
    const { dialect } = rows.table;
    const query = `SELECT min(x) AS least, max(x) AS most FROM ` +
        `(SELECT ${dialect.asDouble('v')} AS x FROM ${(0,profile_numbers/* eachNumber */.h2)(rows, numbers)})`;
    // Files know the ends of their columns; only where one is no finite number must the values be looked at.
    const [all] = await rows.table.scan(`ends of ${name}`, query);
    const ends = [all?.['least'], all?.['most']];
    if (ends.every((end) => end === null || Number.isFinite(end)))
        return { min: endOf(ends[0]), max: endOf(ends[1]) };
    const [finite] = await rows.table.scan(`ends of ${name}`, `${query} WHERE ${dialect.isFinite('x')}`);
    return { min: endOf(finite?.['least']), max: endOf(finite?.['most']) };
}
function endOf(cell) {
    return typeof cell === 'number' ? (0,cell_sums/* plainZero */.Je)(cell) : null;
}
/** Each row with its number, that as a whole number, and the step of a grid in which it lies. */
function inSteps(rows, numbers, { exponent, shift, first }) {
    const { dialect } = rows.table;
    const x = `SELECT v, unreadable, ${dialect.asDouble('v')} AS x FROM ${(0,profile_numbers/* eachNumber */.h2)(rows, numbers)}`;
    const y = `SELECT v, unreadable, x, ${dialect.whole(dialect.timesPowerOfTwo('x', exponent))} AS y FROM (${x})`;
    return `(SELECT v, unreadable, x, y, ${dialect.stepOf('y', shift, first)} AS step FROM (${y}))`;
}
/**
 * Rows and sums by where their steps lie among those of the edges: `place` is the last of these that is not above, and
 * `compared` says that it is one of them.
 */
function stepsQuery(dialect, stepped, marks, squares) {
    const half = dialect.timesPowerOfTwo(dialect.asDouble('y'), -31);
    const ofSquares = squares ? `, ${dialect.wholeSum(`${half} * ${half}`)} AS squares` : '';
    const ofSteps = `(SELECT step, count(*) AS n, sum(y) AS total${ofSquares} FROM ${stepped} GROUP BY step)`;
    return (`SELECT place, step = edge AS compared, sum(n) AS n, sum(total) AS total${squares ? ', sum(squares) AS squares' : ''} ` +
        `FROM ${dialect.withPlace(ofSteps, 'step', marks)} GROUP BY place, compared`);
}

;// CONCATENATED MODULE: ./lib/src/profile/count-cells.js




/** With more different values, rows are counted one by one instead of value by value. */
const mostGrouped = 200_000;
/**
 * Counts values into the cells of edges, exactly.
 *
 * @param kept a table of `v`, `unreadable` and `n`, where one was made
 * @param squares whether the sum of squares is asked for; it is 0 otherwise
 */
async function countCells(rows, name, numbers, edges, { kept, squares }) {
    const { table } = rows;
    const { dialect, engine } = table;
    const reach = (0,cell_sums/* reachOf */.xw)(edges);
    const ends = table.temporary('edges');
    const locate = (values) => table.scan(`counts of ${name}`, (0,cell_sums/* cellsQuery */.Cf)(dialect, values, { edges, reach, ends, squares }));
    await engine.query(dialect.createEdges(ends, edges));
    try {
        const many = kept === undefined && numbers.distinct > mostGrouped;
        const grid = many ? (0,profile_grid/* gridFor */.GY)(edges, 62 - reach) : undefined;
        if (!grid)
            return (0,cell_sums/* cellsOf */.nc)(await locate(kept ?? (0,profile_numbers/* groupedNumbers */.d4)(rows, numbers)), edges, reach);
        return await countInSteps(rows, name, numbers, { edges, grid, reach, squares, locate });
    }
    finally {
        await engine.query(dialect.dropTable(ends));
    }
}


/***/ }),

/***/ 85046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ gridFor),
/* harmony export */   LR: () => (/* binding */ stepsOfEdges),
/* harmony export */   cg: () => (/* binding */ stepOf),
/* harmony export */   qY: () => (/* binding */ outside)
/* harmony export */ });
// Bound once: in a sandbox each look at the global costs more than the function.
const { abs, ceil, floor, log2, max, round } = Math;
/** At most so many steps lie between the first and the last edge of a grid: more are more answers, fewer more rows to compare. */
const mostSteps = 2 ** 14;
/** The last step that there can be: they are counted by numbers of 16 bits, which an engine groups by without hashing. */
const lastStep = 65_534;
/** The step of what lies in none. */
const outside = 65_535;
/** Where a grid may begin and end: such a share of the edges is left out at an end, for they may be far out. */
const leftOut = [0, 0.01, 0.05, 0.1, 0.25];
/** Fewer edges are found as quickly without. */
const fewestEdges = 32;
/** Where more of the rows must be compared all the same, a grid is of no use. */
const mostCompared = 0.5;
/** The step of a value, as the dialect's `whole` and `stepOf` have it; undefined where it has none. */
function stepOf(value, grid) {
    return stepOfWhole(wholeOf(value, grid.exponent), grid);
}
function stepOfWhole(whole, { shift, first }) {
    if (whole === undefined)
        return undefined;
    const step = Number((whole >> BigInt(shift)) - first);
    return step >= 0 && step <= lastStep ? step : undefined;
}
/** A value times 2^exponent, rounded to a whole number of 64 bits, halves to the even one. */
function wholeOf(value, exponent) {
    const exact = value * 2 ** exponent;
    if (!(abs(exact) < 2 ** 63))
        return undefined;
    const up = round(exact);
    return BigInt(up - exact === 0.5 && up % 2 !== 0 ? up - 1 : up);
}
/**
 * @param edges ascending, each once; about as many values are thought to lie between any two neighbours
 * @param exponent so that the values between the edges are below 2⁶³
 * @returns undefined where no grid is of use
 */
function gridFor(edges, exponent) {
    if (edges.length < fewestEdges)
        return undefined;
    const wholes = edges.map((edge) => wholeOf(edge, exponent));
    let best;
    for (const low of leftOut) {
        for (const high of leftOut) {
            const from = wholes[floor(low * (edges.length - 1))];
            const to = wholes[ceil((1 - high) * (edges.length - 1))];
            if (from === undefined || to === undefined || to <= from)
                continue;
            const shift = max(0, ceil(log2(Number(to - from) / mostSteps)));
            const grid = { exponent, shift, first: from >> BigInt(shift) };
            const compared = comparedShare(wholes, grid);
            if (best === undefined || compared < best.compared)
                best = { grid, compared };
        }
    }
    return best !== undefined && best.compared <= mostCompared ? best.grid : undefined;
}
/** What share of the values lies in the step of an edge, or in none, as far as edges tell how values lie. */
function comparedShare(wholes, grid) {
    const steps = wholes.map((whole) => stepOfWhole(whole, grid));
    let compared = 0;
    for (const [index, here] of steps.entries()) {
        const next = index + 1 < steps.length ? steps[index + 1] : here;
        compared += here === undefined || next === undefined ? 1 : 1 / max(1, next - here);
    }
    return compared / steps.length;
}
function stepsOfEdges(edges, grid) {
    const placed = edges.map((edge) => stepOf(edge, grid));
    const first = placed.findIndex((step) => step !== undefined);
    const steps = [...new Set(placed.filter((step) => step !== undefined))];
    // Edges are ascending: those before the first in the grid lie below it.
    const upto = [Math.max(0, first), ...steps.map((step) => placed.lastIndexOf(step) + 1)];
    return { steps, cellAfter: (index) => 2 * (upto[index + 1] ?? 0) };
}


/***/ }),

/***/ 12196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SH: () => (/* binding */ blocksOf),
  dS: () => (/* binding */ categoricalDesign),
  CL: () => (/* binding */ numericDesign)
});

// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/stats/range.js
var range = __webpack_require__(16439);
;// CONCATENATED MODULE: ./lib/src/stats/design-effect.js

/**
 * How many rows, on average, say as much as one independent row: the variance of a share when whole blocks of rows are the
 * sampling units, over p(1 − p)/n. The share of block b is a ratio estimator, so blocks may differ in size. Averaged over
 * thresholds, for one number is to serve a whole column.
 *
 * @param sizes rows of each block; blocks without rows count for nothing, and at least two must have some
 * @param below for each threshold, the rows of each block at or below it
 * @returns ≥ 1; 1 where every threshold has all rows on one side. n over it is the effective number of rows
 * @throws RangeError where fewer than two blocks have rows, or a block has more rows below a threshold than it has
 * @see Kish 1965, Survey sampling, section 8.2; Cochran 1977, Sampling techniques, 3rd edition, section 3.12
 */
function designEffect(sizes, below) {
    let rows = 0;
    let blocks = 0;
    for (let block = 0; block < sizes.length; block++) {
        const size = sizes[block];
        (0,range/* inRange */.r)('rows of a block', size, 0, Number.MAX_VALUE);
        rows += size;
        if (size > 0)
            blocks++;
    }
    if (blocks < 2)
        throw new RangeError(`${blocks} of ${sizes.length} blocks have rows; at least 2 must`);
    const effects = below
        .map((counts) => inflation(sizes, counts, rows, blocks))
        .filter((effect) => effect !== undefined);
    if (effects.length === 0)
        return 1;
    return Math.max(1, effects.reduce((sum, effect) => sum + effect, 0) / effects.length);
}
/** The inflation at one threshold, where some rows but not all are below it. */
function inflation(sizes, counts, rows, blocks) {
    let successes = 0;
    for (let block = 0; block < sizes.length; block++) {
        const count = counts[block] ?? Number.NaN;
        (0,range/* inRange */.r)('rows of a block below a threshold', count, 0, sizes[block]);
        successes += count;
    }
    const share = successes / rows;
    if (!(share > 0 && share < 1))
        return undefined;
    let squares = 0;
    for (let block = 0; block < sizes.length; block++) {
        squares += (counts[block] - share * sizes[block]) ** 2;
    }
    return ((blocks / (blocks - 1)) * squares) / rows / (share * (1 - share));
}

// EXTERNAL MODULE: ./lib/src/tables/open-table.js
var open_table = __webpack_require__(67481);
// EXTERNAL MODULE: ./lib/src/profile/category-hash.js
var category_hash = __webpack_require__(55527);
// EXTERNAL MODULE: ./lib/src/profile/numbers.js
var profile_numbers = __webpack_require__(12206);
;// CONCATENATED MODULE: ./lib/src/profile/groups.js





/** Rows of a group fall into one of so many blocks, whose shares tell how much groups differ. */
const blocks = 200;
/** Shares are looked at below so many quantiles, and for so many of the most frequent values. */
const thresholds = 19;
/**
 * Rows with the same values in the given columns are one group, those without a value included; the hash of a group's text
 * decides its block.
 *
 * @throws UserError `missing_column`, and `nothing_to_judge` where all rows fall into one block
 */
async function blocksOf(rows, names) {
    const { dialect } = rows.table;
    const parts = names.map((name) => {
        if (!rows.table.find(name))
            throw (0,open_table/* missingColumn */.JA)(name, rows.table.name, rows.table.columns);
        const text = dialect.asText(dialect.identifier(name));
        return `coalesce(${dialect.asText(dialect.length(text))} || ':' || ${text}, '-')`;
    });
    const of = dialect.block(parts.join(' || '), blocks);
    const [row] = await rows.table.scan('blocks of groups', `SELECT min(b) AS least, max(b) AS most FROM (SELECT ${of} AS b FROM ${rows.from})`);
    if (row?.['least'] === row?.['most']) {
        throw new error/* UserError */.yo('nothing_to_judge', {
            what: `all rows of ${rows.table.name} are of one group, or of a few that cannot be told apart`,
            why: 'how much the groups differ cannot be told from one',
            fix: `name columns with many values for the group, other than ${names.join(', ')}`,
        });
    }
    return { of };
}
/** What the group makes of a column of numbers, by the reference's quantiles. */
async function numericDesign(rows, reference, numbers, { of }) {
    const { dialect } = rows.table;
    const limits = quantilesOf(reference);
    const x = dialect.asDouble('v');
    const cell = `CASE WHEN unreadable THEN ${codes.other} WHEN v IS NULL OR ${dialect.isNaN(x)} THEN ${codes.missing} ` +
        `WHEN ${dialect.isFinite(x)} THEN ${dialect.cellOf(x, limits)} ELSE ${codes.other} END`;
    const each = (0,profile_numbers/* eachNumber */.h2)(rows, numbers, of);
    const answer = await rows.table.scan(`groups of ${reference.name}`, `SELECT block, cell, count(*) AS n FROM (SELECT block, ${cell} AS cell FROM ${each}) GROUP BY block, cell`);
    return effects(answer.map((row) => ({ block: Number(row['block']), cell: Number(row['cell']), n: Number(row['n']) })), 
    // At or below a quantile are its own cell and those before.
    limits.map((_, index) => (cell) => cell <= 2 * index + 1));
}
/** What the group makes of a column of categories, by the reference's most frequent ones. */
async function categoricalDesign(rows, reference, value, { of }) {
    const { dialect } = rows.table;
    const most = (0,category_hash/* hashesOf */.mU)(reference.hashes).slice(0, thresholds);
    const hash = dialect.beginning(dialect.sha256('v'), 2 * category_hash/* hashBytes */.yi);
    const cell = categoryCell(dialect, most);
    const groups = `SELECT block, v, count(*) AS n FROM (SELECT ${of} AS block, ${value} AS v FROM ${rows.from}) GROUP BY block, v`;
    const answer = await rows.table.scan(`groups of ${reference.name}`, `SELECT block, cell, sum(n) AS n FROM (SELECT block, n, ${cell} AS cell FROM (SELECT block, v, n, ${hash} AS h FROM (${groups}))) GROUP BY block, cell`);
    return effects(answer.map((row) => ({ block: Number(row['block']), cell: Number(row['cell']), n: Number(row['n']) })), most.map((_, index) => (cell) => cell === index));
}
const codes = { missing: -1, other: -2 };
/** Of a value `v` with the hash `h`. */
function categoryCell(dialect, hashes) {
    const whens = hashes.map((each, index) => `WHEN ${dialect.text(Buffer.from(each, 'base64').toString('hex'))} THEN ${index}`);
    const known = whens.length === 0 ? String(hashes.length) : `CASE h ${whens.join(' ')} ELSE ${hashes.length} END`;
    return `CASE WHEN v IS NULL THEN ${codes.missing} ELSE ${known} END`;
}
/** The quantiles k/20 as far as the edges tell them: each is one of them. */
function quantilesOf({ edges, at, between, count, }) {
    const found = [];
    let upto = between[0] ?? 0;
    let next = 1;
    for (const [index, edge] of edges.entries()) {
        upto += at[index] ?? 0;
        if (next <= thresholds && upto * (thresholds + 1) >= next * count)
            found.push(edge);
        while (next <= thresholds && upto * (thresholds + 1) >= next * count)
            next += 1;
        upto += between[index + 1] ?? 0;
    }
    return found;
}
function effects(answer, shares) {
    const countOf = (isCounted) => {
        const counts = new Array(blocks).fill(0);
        for (const { block, cell, n } of answer)
            if (isCounted(cell))
                counts[block] = (counts[block] ?? 0) + n;
        return counts;
    };
    const values = countOf((cell) => cell >= 0);
    return {
        values: effect(values, shares.map((isBelow) => countOf((cell) => cell >= 0 && isBelow(cell)))),
        missing: effect(countOf(() => true), [countOf((cell) => cell === codes.missing)]),
    };
}
/** Values of one block alone say as much as one row. */
function effect(sizes, below) {
    if (sizes.filter((size) => size > 0).length > 1)
        return designEffect(sizes, below);
    return Math.max(1, ...sizes);
}


/***/ }),

/***/ 12206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZB: () => (/* binding */ numberFacts),
/* harmony export */   d4: () => (/* binding */ groupedNumbers),
/* harmony export */   h2: () => (/* binding */ eachNumber),
/* harmony export */   m0: () => (/* binding */ finiteValues)
/* harmony export */ });
/**
 * The numbers of all rows in a FROM clause: `v`, `unreadable`, and `n`, which is 1.
 *
 * @param block a further column of that name, computed from the row
 */
function eachNumber({ from }, { value, present }, block) {
    const [own, taken] = block === undefined ? ['', ''] : [`, ${block} AS block`, ', block'];
    if (present === undefined)
        return `(SELECT ${value} AS v, false AS unreadable, 1 AS n${own} FROM ${from})`;
    // Text that is there and is no number is unreadable.
    const read = `SELECT ${value} AS v, ${present} AS p${own} FROM ${from}`;
    return `(SELECT v, v IS NULL AND p IS NOT NULL AS unreadable, 1 AS n${taken} FROM (${read}))`;
}
/** The different ones of them, with the rows that have each. */
function groupedNumbers(rows, numbers) {
    const each = eachNumber(rows, numbers);
    return numbers.present === undefined
        ? `(SELECT v, false AS unreadable, count(*) AS n FROM ${each} GROUP BY v)`
        : `(SELECT v, unreadable, count(*) AS n FROM ${each} GROUP BY v, unreadable)`;
}
/** How many values are finite. */
async function finiteValues(rows, name, values) {
    const { dialect } = rows.table;
    const finite = dialect.countWhere(dialect.isFinite(dialect.asDouble('v')));
    const [row] = await rows.table.scan(`facts of ${name}`, `SELECT ${finite} AS n FROM ${values}`);
    return Number(row?.['n'] ?? 0);
}
/**
 * @param values a FROM clause of `v`, `unreadable` and `n`
 * @param grouped whether each value stands there once
 */
async function numberFacts(rows, name, values, grouped) {
    const { dialect } = rows.table;
    const finite = dialect.isFinite('x');
    const notWhole = `${finite} AND NOT (${dialect.isWhole('x')})`;
    const sum = (predicate) => grouped ? `sum(CASE WHEN ${predicate} THEN n END)` : dialect.countWhere(predicate);
    const [row] = await rows.table.scan(`facts of ${name}`, `SELECT ${sum('unreadable')} AS unreadable, ${sum(finite)} AS finite, ` +
        `${dialect.countWhere(finite)} AS different, ${dialect.countWhere(notWhole)} AS broken ` +
        `FROM (SELECT ${dialect.asDouble('v')} AS x, n, unreadable FROM ${values})`);
    const answer = (name) => Number(row?.[name] ?? 0);
    return {
        unreadable: answer('unreadable'),
        count: answer('finite'),
        distinct: grouped ? answer('different') : undefined,
        whole: answer('broken') === 0,
    };
}


/***/ }),

/***/ 53541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ profileFormat),
/* harmony export */   m: () => (/* binding */ profileVersion)
/* harmony export */ });
/** Another version is another meaning: it is refused, not guessed at. */
const profileVersion = 1;
/** What a file must say of itself to be one of these. */
const profileFormat = 'mlgate-profile';


/***/ }),

/***/ 38013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isProfileAt)
/* harmony export */ });
/* unused harmony export isProfile */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53541);


/** So much is enough to tell. In bytes. */
const enough = 256;
const beginning = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .profileFormat */ .L}"`);
/** Whether a file is a profile, by the first bytes of its content: mlgate writes what it is before anything else. */
function isProfile(bytes) {
    return beginning.test(new TextDecoder().decode(bytes.subarray(0, enough)));
}
/**
 * Whether the file at a path is one; no more of it is read than tells.
 *
 * @throws what the file system says
 */
async function isProfileAt(path) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(enough), position: 0 });
        return isProfile(buffer.subarray(0, bytesRead));
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 51:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ withRows),
/* harmony export */   n7: () => (/* binding */ rowsWithoutTime),
/* harmony export */   wL: () => (/* binding */ timeSpan),
/* harmony export */   zx: () => (/* binding */ parsedTime)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _tables_open_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67481);
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62305);



/**
 * Hands over the rows of a table that are looked at, and forgets them afterwards. Text is read once, into a table of the
 * engine's that may spill, for to read it again costs more than all that is asked of it.
 *
 * @param names the columns that are needed
 * @throws UserError `empty` where there are none, and where the window's column has no time
 */
async function withRows(table, { names, window }, use) {
    const { dialect, engine } = table;
    const time = window && (await timeOf(table, window.column));
    const within = window &&
        `${time} >= ${dialect.parseTimestamp(dialect.text(window.from))} AND ${time} < ${dialect.parseTimestamp(dialect.text(window.to))}`;
    const listed = names.map((name) => dialect.identifier(name)).join(', ');
    const select = `SELECT ${listed || '1'} FROM ${table.from}${within === undefined ? '' : ` WHERE ${within}`}`;
    if (table.table.format.kind === 'parquet') {
        const from = within === undefined ? table.from : `(${select})`;
        return use({ table, from, count: await countOf(table, from, window) });
    }
    const kept = table.temporary('rows of a profile');
    await table.scan('rows', dialect.createTable(kept, select));
    try {
        return await use({ table, from: kept, count: await countOf(table, kept, window) });
    }
    finally {
        await engine.query(dialect.dropTable(kept));
    }
}
async function countOf(table, from, window) {
    const [row] = await table.scan('row count', `SELECT count(*) AS n FROM ${from}`);
    const count = Number(row?.['n'] ?? 0);
    if (count > 0)
        return count;
    throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('empty', {
        what: window
            ? `${table.name} has no rows with ${window.column} from ${window.from} on and before ${window.to}`
            : `${table.name} has no rows`,
        why: 'a table without rows has no distribution',
        fix: 'check the step that writes it',
    });
}
/** The first and the last time of a column, in UTC; undefined where it holds none. */
async function timeSpan(table, name) {
    const { dialect } = table;
    const time = await timeOf(table, name);
    const text = (end) => dialect.timestampText(`${end}(t)`, false);
    const [row] = await table.scan(`times of ${name}`, `SELECT ${text('min')} AS first, ${text('max')} AS last FROM (SELECT CASE WHEN ${dialect.isPlainDate('t')} THEN t END AS t FROM (SELECT ${time} AS t FROM ${table.from}))`);
    const [first, last] = [new Date(String(row?.['first'])), new Date(String(row?.['last']))];
    return Number.isNaN(first.getTime()) || Number.isNaN(last.getTime()) ? undefined : { first, last };
}
/** How many rows of a table have no time, and so lie in no window. */
async function rowsWithoutTime(table, name) {
    const time = await timeOf(table, name);
    const [row] = await table.scan(`times of ${name}`, `SELECT ${table.dialect.countWhere(`(${time}) IS NULL`)} AS n FROM ${table.from}`);
    return Number(row?.['n'] ?? 0);
}
/** A timestamp in UTC, without a zone. @throws UserError where the column is not there, or holds what is no time */
async function timeOf(table, name) {
    const { dialect } = table;
    const column = table.find(name);
    if (!column)
        throw (0,_tables_open_table_js__WEBPACK_IMPORTED_MODULE_1__/* .missingColumn */ .JA)(name, table.name, table.columns);
    const cell = dialect.identifier(name);
    const { type } = column;
    switch (type.kind) {
        case 'timestamp':
            return type.zone ? dialect.inUtc(cell) : cell;
        case 'date':
            return dialect.dateAsTimestamp(cell);
        case 'text':
        case 'string':
        case 'json': {
            const text = type.kind === 'json' ? dialect.jsonAsText(cell) : dialect.asText(cell);
            const time = parsedTime(text, table);
            const present = (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .presentOf */ .ZU)(column, dialect);
            const [row] = await table.scan(`times of ${name}`, `SELECT count(p) AS present, count(t) AS times FROM (SELECT ${present} AS p, ${time} AS t FROM ${table.from})`);
            const without = Number(row?.['present'] ?? 0) - Number(row?.['times'] ?? 0);
            if (without === 0)
                return time;
            throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('malformed', {
                what: `${without} of ${row?.['present']} cells of ${name} in ${table.name} are no time`,
                why: 'it cannot be told whether their rows lie in the window',
                fix: 'write them as ISO 8601 has them, such as 2026-11-21 or 2026-11-21T10:00:00Z',
            });
        }
        default:
            throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
                what: `${name} in ${table.name} is of type ${column.engineType}, which is no point in time`,
                fix: 'name a column of timestamps or dates for the window',
            });
    }
}
function parsedTime(text, { dialect }) {
    return `coalesce(${dialect.parseTimestamp(text)}, ${dialect.dateAsTimestamp(`(${dialect.parseDate(text)})`)})`;
}


/***/ }),

/***/ 6517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ contentHash),
/* harmony export */   j$: () => (/* binding */ mostBytes),
/* harmony export */   z1: () => (/* binding */ profileText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86972);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71695);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53541);




/** A file beyond this is neither written nor read: it is no summary any more. In bytes. */
const mostBytes = 64e6;
/** The members of a column in their order: what describes it, then what is long. */
const columnMembers = {
    numeric: [
        ...['name', 'kind', 'type', 'missing', 'nan', 'positive_infinity', 'negative_infinity', 'count'],
        ...['min', 'max', 'sum', 'sum_of_squares', 'whole', 'distinct', 'design_effects'],
        ...['edges', 'at', 'between', 'sums'],
    ],
    categorical: [
        ...['name', 'kind', 'type', 'missing', 'count', 'distinct', 'singletons', 'doubletons', 'other'],
        ...['design_effects', 'names', 'counts', 'hashes'],
    ],
    unjudged: ['name', 'kind', 'type', 'missing', 'count', 'distinct'],
};
/**
 * The one written form of a profile: members in one order, numbers as JavaScript writes them (the shortest text that means
 * the double), a line for each column so that a change shows where it is, a newline at the end. The fourth line is the
 * SHA-256 of all the others.
 *
 * @throws UserError `not_finite` where a sum is too large to be written, `limit_exceeded` past 64 MB
 */
function profileText(profile) {
    const { head, tail } = hashed(profile);
    const text = `${head}"sha256": "${contentHash(profile)}",\n${tail}`;
    const bytes = Buffer.byteLength(text);
    if (bytes <= mostBytes)
        return text;
    throw new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('limit_exceeded', {
        what: `the profile would take ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(bytes)}`,
        why: `a profile is a summary of ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(mostBytes)} at most; columns of many categories make it large`,
        fix: 'leave out columns that need no comparison: --ignore COLUMN',
    });
}
/** SHA-256 of the text without the line that holds it, in hexadecimal. */
function contentHash(profile) {
    const { head, tail } = hashed(profile);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(head).update(tail).digest('hex');
}
/** The text before the line of its hash, and behind it. */
function hashed({ tool, origin, rows, group, columns }) {
    const { commit, files, window } = origin;
    const lines = [
        `"tool": ${written(tool, ['name', 'version'])}`,
        `"origin": {"commit":${JSON.stringify(commit)},"files":[${files
            .map((file) => written(file, ['path', 'size', 'sha256']))
            .join(',')}]${window ? `,"window":${written(window, ['column', 'from', 'to'])}` : ''}}`,
        `"rows": ${rows}`,
        ...(group ? [`"group": ${written(group, ['columns'])}`] : []),
        `"columns": [${columns.map((column) => `\n${columnText(column)}`).join(',')}\n]`,
    ];
    return {
        head: `{\n"format": "${_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profileFormat */ .L}",\n"version": ${_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .profileVersion */ .m},\n`,
        tail: `${lines.join(',\n')}\n}\n`,
    };
}
function columnText(column) {
    const members = columnMembers[column.kind === 'numeric' || column.kind === 'categorical' ? column.kind : 'unjudged'];
    assertFinite(column);
    return written(column, members);
}
/** One object on one line, its members in the given order; those that are undefined are left out. */
function written(value, members) {
    const texts = members
        .filter((member) => value[member] !== undefined)
        .map((member) => {
        const of = value[member];
        const text = member === 'design_effects' ? written(of, ['values', 'missing']) : JSON.stringify(of);
        return `${JSON.stringify(member)}:${text}`;
    });
    return `{${texts.join(',')}}`;
}
/** JSON has no word for an infinity and would say null: squares of 1e200 add up to one. */
function assertFinite(column) {
    for (const [member, value] of Object.entries(column)) {
        const numbers = Array.isArray(value) ? value : [value];
        if (!numbers.some((number) => typeof number === 'number' && !Number.isFinite(number)))
            continue;
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('not_finite', {
            what: `column ${JSON.stringify(column.name)} cannot be profiled: its ${member.replaceAll('_', ' ')} is beyond what a number holds`,
            why: 'its values are too large to be added up',
            fix: `correct them, or leave the column out: --ignore ${column.name}`,
        });
    }
}


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


/***/ }),

/***/ 18662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ tableOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/engine/partition.js
var engine_partition = __webpack_require__(2891);
// EXTERNAL MODULE: ./lib/src/engine/table-format.js
var table_format = __webpack_require__(35045);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/result/nearest.js
var nearest = __webpack_require__(59424);
;// CONCATENATED MODULE: ./lib/src/engine/transcode.js





/** What people write; `TextDecoder` knows these and their many aliases. */
const known = [
    'utf-8',
    'utf-16le',
    'utf-16be',
    'ascii',
    'latin1',
    'iso-8859-1',
    'iso-8859-2',
    'iso-8859-5',
    'iso-8859-7',
    'iso-8859-15',
    'windows-1250',
    'windows-1251',
    'windows-1252',
    'windows-1253',
    'windows-1254',
    'windows-1257',
    'macintosh',
    'koi8-r',
    'koi8-u',
    'ibm866',
    'shift_jis',
    'euc-jp',
    'iso-2022-jp',
    'gbk',
    'gb18030',
    'big5',
    'euc-kr',
];
/** What Node calls bytes that are no text. */
const undecodable = 'ERR_ENCODING_INVALID_ENCODED_DATA';
/** @throws UserError `unsupported` where no encoding has that name */
function decoderOf(encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true });
    }
    catch (cause) {
        const similar = (0,nearest/* nearest */.p)(encoding.toLowerCase(), known, 3);
        throw new error/* UserError */.yo('unsupported', {
            what: `there is no encoding ${JSON.stringify(encoding)}`,
            why: 'encodings have the names that web browsers know',
            fix: similar.length > 0 ? `write ${similar.join(' or ')}` : 'write for example windows-1252',
        }, undefined, { cause });
    }
}
/**
 * Writes a text file anew in UTF-8, without a byte order mark, in memory that does not grow with it.
 *
 * @param name the file, as messages print it
 * @throws UserError `malformed` with the line of the first bytes that are no text in that encoding; nothing is left then
 */
async function transcode(file, encoding, target, name) {
    const decoder = decoderOf(encoding);
    let whole = 0;
    const decode = async function* (chunks) {
        try {
            for await (const chunk of chunks) {
                yield decoder.decode(chunk, { stream: true });
                whole += chunk.length;
            }
            yield decoder.decode();
        }
        catch (cause) {
            if (!(typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === undecodable))
                throw cause;
            const line = await faultyLine(file, encoding, whole);
            throw new error/* UserError */.yo('malformed', {
                what: `${name} is not ${encoding} text: line ${line}`,
                fix: `mend line ${line} of ${name}, or name its encoding`,
            }, undefined, { cause });
        }
    };
    try {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(file), decode, (0,external_node_fs_.createWriteStream)(target));
    }
    catch (error) {
        await (0,promises_.rm)(target, { force: true });
        throw error;
    }
}
/** @param whole so many bytes of the file are text; the fault lies behind them */
async function faultyLine(file, encoding, whole) {
    const decoder = decoderOf(encoding);
    let [line, place] = [1, 0];
    for await (const chunk of (0,external_node_fs_.createReadStream)(file)) {
        // A character may begin in one piece and end in the next, so the decoder walks all the way, at last in single steps.
        for (let start = 0; start < chunk.length;) {
            const step = place < whole ? Math.min(chunk.length - start, whole - place) : 1;
            try {
                line += lineEnds(decoder.decode(chunk.subarray(start, start + step), { stream: true }));
            }
            catch {
                return line;
            }
            start += step;
            place += step;
        }
    }
    return line;
}
function lineEnds(text) {
    let lines = 0;
    for (let place = text.indexOf('\n'); place !== -1; place = text.indexOf('\n', place + 1))
        lines += 1;
    return lines;
}

;// CONCATENATED MODULE: ./lib/src/tables/files.js






/**
 * The files as a table. Text in another encoding is written anew first.
 *
 * @param temporary a folder for that
 * @throws UserError where the files are of several formats, hold no byte, or are not written as is said
 */
async function tableOf(files, inputs, writing = { csv: {} }, temporary) {
    const empty = files.find((file) => file.size === 0);
    if (empty)
        throw new error/* UserError */.yo('empty', {
            what: `${empty.path} is empty`,
            why: 'it has no header and no rows',
            fix: 'check the step that writes it',
        });
    const known = (0,table_format/* tableFormat */.K)(files.map(({ path }) => path), writing.csv);
    assertWrittenSo(known.format.kind, writing);
    const opened = [];
    for (const file of files) {
        const partition = writing.root === undefined ? undefined : (0,engine_partition/* partitionOf */.i)(file.path, writing.root);
        opened.push({ path: await inputs.path(file), name: file.path, ...(partition && { partition }) });
    }
    const table = { format: known.format, files: (0,table_format/* withCompression */.d)(opened, known) };
    const { encoding } = writing;
    return encoding === undefined || temporary === undefined ? table : inUtf8(table, encoding, temporary);
}
function assertWrittenSo(kind, { csv, encoding }) {
    const words = [
        ...(kind === 'csv' ? [] : Object.keys(csv)),
        ...(kind === 'parquet' && encoding !== undefined ? ['encoding'] : []),
    ];
    if (words.length === 0)
        return;
    const spelt = words.map((word) => (word === 'missingValues' ? 'missing_values' : word)).join(' and ');
    const has = kind === 'parquet' ? 'Parquet' : 'JSON Lines';
    const fix = 'remove it, or name files that are';
    throw new error/* UserError */.yo('unsupported', { what: `${spelt} says how CSV is written, and the table is ${has}`, fix });
}
async function inUtf8(table, encoding, temporary) {
    await (0,promises_.mkdir)(temporary, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'utf8-'));
    const files = [];
    for (const [index, file] of table.files.entries()) {
        if (file.compression) {
            const what = `${file.name} is compressed, and its encoding is ${encoding}`;
            throw new error/* UserError */.yo('unsupported', { what, fix: 'decompress it, or write it in UTF-8' });
        }
        const path = (0,external_node_path_.join)(folder, String(index));
        await transcode(file.path, encoding, path, file.name);
        files.push({ ...file, path });
    }
    return { ...table, files };
}


/***/ }),

/***/ 67481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ freeName),
/* harmony export */   JA: () => (/* binding */ missingColumn),
/* harmony export */   RT: () => (/* binding */ openTable)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);
/* harmony import */ var _result_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59424);


/** @throws UserError where the files are no table */
async function openTable(engine, table, watch) {
    const { dialect } = engine;
    const [first] = table.files;
    const name = table.files.length === 1 ? (first?.name ?? '') : `${table.files.length} files (${first?.name}, …)`;
    const columns = await engine.columns(table);
    const byName = new Map(columns.map((column) => [column.name, column]));
    const printed = { ...table, files: table.files.map((file) => ({ ...file, path: file.name })) };
    const derived = new Map();
    const temporaries = [];
    const withDerived = (from) => {
        if (derived.size === 0)
            return from;
        const named = [...derived].map(([expression, identifier]) => `${expression} AS ${identifier}`);
        return `(SELECT *, ${named.join(', ')} FROM ${from})`;
    };
    return {
        engine,
        dialect,
        name,
        table,
        columns,
        get from() {
            return withDerived(dialect.scan(table, columns));
        },
        get printed() {
            return withDerived(dialect.scan(printed, columns));
        },
        located: (place) => withDerived(dialect.scan(table, columns, place)),
        derive: (expression) => {
            const known = derived.get(expression);
            if (known !== undefined)
                return known;
            const identifier = dialect.identifier(freeName(`mlgate_value_${derived.size}`, columns));
            derived.set(expression, identifier);
            return identifier;
        },
        temporary: (purpose) => {
            if (!temporaries.includes(purpose))
                temporaries.push(purpose);
            return `mlgate_temporary_${temporaries.indexOf(purpose)}`;
        },
        find: (wanted) => byName.get(wanted),
        column: (wanted) => {
            const column = byName.get(wanted);
            if (!column)
                throw missingColumn(wanted, name, columns);
            if (column.type.kind !== 'unsupported')
                return column;
            const what = `${wanted} in ${name} is of type ${column.engineType}, which has no form in JSON`;
            throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', { what, fix: 'leave the column out of the rule' });
        },
        scan: (scan, sql) => timed(watch, scan, (onProgress) => engine.query(sql, onProgress)),
        scanEach: (scan, sql, onRows) => timed(watch, scan, () => engine.queryEach(sql, onRows)),
    };
}
/** A name that no column has; engines do not tell names apart by their case. */
function freeName(wanted, columns) {
    const taken = new Set(columns.map(({ name }) => name.toLowerCase()));
    let name = wanted;
    while (taken.has(name))
        name += '_';
    return name;
}
/** Tells when a reading begins, how far it is, and how long it took, be it to its failure. */
async function timed({ onScan, now, source }, scan, read) {
    const started = now().getTime();
    onScan({ kind: 'started', source, scan });
    try {
        return await read((progress) => onScan({ kind: 'running', source, scan, ...progress }));
    }
    finally {
        onScan({ kind: 'finished', source, scan, seconds: (now().getTime() - started) / 1000 });
    }
}
function missingColumn(wanted, table, columns) {
    const names = columns.map((column) => column.name);
    const [similar] = (0,_result_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(wanted, names, 1);
    const listed = names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('missing_column', {
        what: `${table} has no column ${JSON.stringify(wanted)}`,
        why: `its columns are ${listed}`,
        fix: similar === undefined ? 'write the name as the file has it' : `did you mean ${JSON.stringify(similar)}?`,
    });
}


/***/ })

};
