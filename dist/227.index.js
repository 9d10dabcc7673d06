export const id = 227;
export const ids = [227];
export const modules = {

/***/ 84227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initData: () => (/* binding */ initData)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 2 modules
var dist = __webpack_require__(67743);
// EXTERNAL MODULE: ./lib/src/init/proposal.js + 1 modules
var proposal = __webpack_require__(29180);
// EXTERNAL MODULE: ./lib/src/init/row-schema.js
var row_schema = __webpack_require__(47089);
// EXTERNAL MODULE: ./lib/src/report/printable.js
var printable = __webpack_require__(21634);
// EXTERNAL MODULE: ./lib/src/result/error.js
var error = __webpack_require__(86972);
// EXTERNAL MODULE: ./lib/src/result/format.js
var format = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/src/tables/read-table.js
var read_table = __webpack_require__(9281);
// EXTERNAL MODULE: ./lib/src/gates/data/contract/keywords.js
var keywords = __webpack_require__(69645);
;// CONCATENATED MODULE: ./lib/src/gates/data/infer/head-room.js
/** The largest whole number that every reader of JSON holds exactly; a row schema takes no bound beyond it. */
const mostExact = Number.MAX_SAFE_INTEGER;
/**
 * A tenth of the range on both sides, rounded outward to the power of ten at or below it. What is never negative stays so,
 * and what is never positive. Around a constant it is a tenth of its own size; around 0 there is none.
 *
 * @param whole whether the bounds are to be whole
 */
function withHeadRoom({ low, high }, whole) {
    const [least, most] = [Number(low), Number(high)];
    // Halves do not overflow.
    const range = most / 10 - least / 10;
    const pad = range > 0 ? range : Math.abs(least) / 10;
    const step = pad > 0 ? Math.max(Math.floor(Math.log10(pad)), whole ? 0 : Number.NEGATIVE_INFINITY) : undefined;
    const down = step === undefined ? least : -outward(pad - least, step);
    const up = step === undefined ? most : outward(most + pad, step);
    return {
        ...bound('low', Math.min(least >= 0 ? Math.max(0, down) : down, least), low),
        ...bound('high', Math.max(most <= 0 ? Math.min(0, up) : up, most), high),
    };
}
/** Lengths: those that are all the same stay so, and what is never empty stays so. */
function lengthsWithHeadRoom(shortest, longest) {
    if (shortest === longest)
        return { low: shortest, high: longest };
    const { low = 0, high = longest } = withHeadRoom({ low: shortest, high: longest }, true);
    return { low: Math.max(low, Math.min(shortest, 1)), high };
}
/** The next multiple of 10^`exponent` above a value, as the shortest decimal says it. */
function outward(value, exponent) {
    const [, digits = '', tens = '0'] = /^(.*?)(?:e(.*))?$/.exec(String(value)) ?? [];
    const exact = Number(`${digits}e${Number(tens) - exponent}`);
    // What is a multiple but for an error of rounding is that multiple: nothing that was seen lies between.
    const near = Math.round(exact);
    const count = Math.abs(exact - near) < 1e-6 ? near : Math.ceil(exact);
    return Number.isSafeInteger(count) ? Number(`${count}e${exponent}`) : value;
}
/** A bound, unless what was seen is beyond what a row schema can hold. */
function bound(name, wanted, seen) {
    if (Math.abs(Number(seen)) > mostExact)
        return {};
    const within = Math.max(-mostExact, Math.min(mostExact, wanted));
    // Zero has no sign in a row schema.
    return { [name]: within === 0 ? 0 : within };
}

// EXTERNAL MODULE: ./lib/src/gates/data/contract/formats.js + 2 modules
var formats = __webpack_require__(65672);
// EXTERNAL MODULE: ./lib/src/gates/data/contract/predicate.js
var contract_predicate = __webpack_require__(36896);
;// CONCATENATED MODULE: ./lib/src/gates/data/infer/facts.js
/** Nothing seen. */
const noFacts = {
    places: 0,
    present: 0,
    nulls: 0,
    numbers: undefined,
    texts: undefined,
    booleans: undefined,
    lists: undefined,
    objects: undefined,
    unsupported: undefined,
    unique: false,
};

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/questions.js
/** Aggregates over one reading of a table, each asked once, however often it is wanted. */
class Questions {
    asked = new Map();
    answers = [];
    /** @returns what gives the answer, once the table was read */
    ask(aggregate) {
        const index = this.asked.get(aggregate) ?? this.asked.size;
        this.asked.set(aggregate, index);
        return () => this.answers[index] ?? null;
    }
    count(aggregate) {
        const answer = this.ask(aggregate);
        return () => Number(answer() ?? 0);
    }
    /** Reads the table, where anything was asked. */
    async read(from, scan) {
        if (this.asked.size === 0)
            return;
        const named = [...this.asked].map(([aggregate, index]) => `${aggregate} AS a${index}`);
        const [row] = await scan(`SELECT ${named.join(', ')} FROM ${from()}`);
        this.answers = [...this.asked.values()].map((index) => row?.[`a${index}`] ?? null);
    }
}

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/text-kinds.js

/** Numbers as CSV writers write them, in a pattern of ECMAScript and RE2 alike. */
const numberPattern = '[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?';
const wholePattern = '[+-]?[0-9]+';
/** What a code such as a postcode has, and no number: a zero before other digits. */
const paddedPattern = '[+-]?0[0-9]';
/** A day and a time of day without an offset, as most tables have it: no format of JSON Schema. */
const localTime = 'local date-time';
/** What stands behind the year of one. */
const localTimeRest = '-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[ T](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]+)?)?';
/** Nothing longer is any of them. */
const longest = 2000;
/** The kinds of text that are looked for, the more telling ones first. A host name may be any word, and tells nothing. */
async function textKinds(formats) {
    const { default: published } = await __webpack_require__.e(/* import() */ 779).then(__webpack_require__.t.bind(__webpack_require__, 10779, 19));
    const named = keywords/* formatNames */.EI
        .filter((name) => name !== 'hostname')
        .map((name) => {
        const definition = published.fullFormats[name];
        return {
            name,
            holds: (text) => text.length <= longest && (name !== 'uri' || text.includes('://')) && admits(definition, text),
            sql: (text, dialect) => formats.get(name)?.sql(text, dialect),
        };
    });
    const local = `^[0-9]{4}${localTimeRest}$`;
    return [
        ...named,
        {
            name: localTime,
            holds: (text) => new RegExp(local).test(text),
            sql: (text, dialect) => dialect.regexMatches(text, local),
        },
    ];
}
function admits(definition, text) {
    if (definition instanceof RegExp)
        return new RegExp(definition.source, definition.flags).test(text);
    if (typeof definition === 'function')
        return definition(text) === true;
    if (typeof definition !== 'object' || definition === null || !('validate' in definition))
        return false;
    return admits(definition.validate, text);
}

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/views.js


const views_element = { kind: 'json' };
/** @param derive names an expression on a row, so that it is computed once */
function viewsOf(value, type, dialect, derive) {
    const there = `${value} IS NOT NULL`;
    const plain = { there, isNull: contract_predicate/* never */.Zm };
    const texts = (text) => ({ ...plain, text: { value: text, free: false } });
    switch (type.kind) {
        case 'text':
            return {
                ...plain,
                number: {
                    value: derive(dialect.parseNumber(value)),
                    kind: 'double',
                    notFinite: contract_predicate/* never */.Zm,
                    whole: dialect.regexMatches(value, `^${wholePattern}$`),
                },
                text: { value, free: true },
                boolean: dialect.parseBoolean(value),
                untyped: {
                    padded: (0,contract_predicate/* and */.Uo)(dialect.regexMatches(value, `^${paddedPattern}`), dialect.regexMatches(value, `^${numberPattern}$`)),
                },
            };
        case 'integer':
            return { ...plain, number: { value, kind: 'integer', notFinite: contract_predicate/* never */.Zm, whole: there } };
        case 'decimal':
            return {
                ...plain,
                number: { value, kind: 'decimal', notFinite: contract_predicate/* never */.Zm, whole: type.scale === 0 ? there : contract_predicate/* never */.Zm },
            };
        case 'float': {
            const double = type.bits === 64 ? value : dialect.asDouble(value);
            const finite = dialect.isFinite(double);
            const number = `CASE WHEN ${finite} THEN ${double} END`;
            return { ...plain, number: { value: number, kind: 'double', notFinite: `NOT ${finite}`, whole: contract_predicate/* never */.Zm } };
        }
        case 'boolean':
            return { ...plain, boolean: value };
        case 'string':
            return { ...plain, text: { value: dialect.asText(value), free: true } };
        case 'uuid':
            return texts(dialect.asText(value));
        case 'date':
            return texts(dialect.dateText(value));
        case 'time':
            return texts(dialect.timeText(value));
        case 'timestamp':
            return texts(dialect.timestampText(value, type.zone));
        case 'list':
            return { ...plain, list: { value, length: dialect.listLength(value), of: type.of } };
        case 'json':
            return jsonViews(value, dialect);
        case 'struct':
        case 'unsupported':
            return plain;
    }
}
/** A value of a JSON line: each row may have another type. */
function jsonViews(json, dialect) {
    const number = dialect.jsonNumber(json);
    const isNumber = dialect.jsonIs(json, 'number');
    const elements = dialect.jsonElements(json);
    return {
        there: `${json} IS NOT NULL`,
        isNull: dialect.jsonIs(json, 'null'),
        number: {
            value: `CASE WHEN ${dialect.isFinite(`(${number})`)} THEN (${number}) END`,
            kind: 'double',
            notFinite: (0,contract_predicate/* and */.Uo)(isNumber, `NOT ${dialect.isFinite(`(${number})`)}`),
            whole: (0,contract_predicate/* and */.Uo)(isNumber, dialect.regexMatches(dialect.asText(json), `^${wholePattern}$`)),
        },
        text: { value: dialect.jsonText(json), free: true },
        boolean: dialect.jsonBoolean(json),
        list: { value: elements, length: dialect.listLength(elements), of: views_element },
        json,
    };
}
/** The members of a struct, which its type names. */
function membersOf(value, type, dialect) {
    if (type.kind !== 'struct')
        return [];
    return type.fields.map((field) => ({ ...field, value: dialect.field(value, field.name) }));
}
const everyRow = contract_predicate/* always */.Gk;

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/measure.js






/** More different texts than these are no list of allowed values. */
const mostTexts = 100;
/** Labels are whole numbers of at most so many different values. */
const mostLabels = 10;
/** More members than these are data that stands in the place of names. */
const mostMembers = 100;
/** Deeper than this nobody reads a schema. */
const deepest = 8;
/**
 * Looks at every cell of a table: twice for what has no parts, and once or twice more for each list, and for each level
 * of JSON objects. No more than 101 different values of a column leave the engine.
 */
async function measureColumns(table) {
    const { dialect, columns } = table;
    const parts = columns.map(({ name, type, engineType }) => ({
        value: dialect.identifier(name),
        type,
        engineType,
        within: everyRow,
        column: true,
    }));
    const facts = await measure(parts, {
        from: () => table.from,
        derive: (expression) => table.derive(expression),
        scan: async (purpose, sql) => (await table.scan(purpose, sql)),
        dialect,
        kinds: await textKinds(await (0,formats/* loadFormats */.n)()),
        depth: 0,
    });
    return new Map(columns.map(({ name }, index) => [name, facts[index] ?? noFacts]));
}
async function measure(parts, ground) {
    const first = new Questions();
    const looks = parts.map((part) => look(part, ground, first));
    await first.read(ground.from, (sql) => ground.scan('values', sql));
    const second = new Questions();
    const closer = looks.map((each) => lookCloser(each, ground, second));
    await second.read(ground.from, (sql) => ground.scan('different values', sql));
    const facts = [];
    for (const each of closer)
        facts.push(await each());
    return facts;
}
function look(part, ground, questions) {
    const { dialect, derive } = ground;
    const views = viewsOf(part.value, part.type, dialect, derive);
    const count = (predicate) => predicate === contract_predicate/* never */.Zm ? () => 0 : questions.count(dialect.countWhere(predicate));
    const { number, text, list } = views;
    const members = membersOf(part.value, part.type, dialect);
    return {
        part,
        views,
        places: part.within === everyRow ? questions.count('count(*)') : count(part.within),
        there: count(views.there),
        nulls: count(views.isNull),
        ...(number && {
            number: {
                count: questions.count(`count(${number.value})`),
                notFinite: count(number.notFinite),
                whole: count(number.whole),
                low: extreme('min', number.value, number.kind, dialect, questions),
                high: extreme('max', number.value, number.kind, dialect, questions),
                different: questions.count(dialect.approximateDistinct(number.value)),
            },
        }),
        ...(text && {
            text: {
                count: questions.count(`count(${text.value})`),
                shortest: questions.count(`min(${dialect.length(text.value)})`),
                longest: questions.count(`max(${dialect.length(text.value)})`),
                first: textOf(questions.ask(`min(${text.value})`)),
                last: textOf(questions.ask(`max(${text.value})`)),
                numbers: text.free ? count(dialect.regexMatches(text.value, `^${numberPattern}$`)) : () => 0,
                words: text.free ? count(`${dialect.parseBoolean(text.value)} IS NOT NULL`) : () => 0,
                digits: text.free ? count(dialect.regexMatches(text.value, '^[0-9]+$')) : () => 0,
                different: text.free
                    ? questions.count(dialect.approximateDistinct(text.value))
                    : () => Number.POSITIVE_INFINITY,
            },
        }),
        booleans: views.boolean === undefined ? () => 0 : questions.count(`count(${views.boolean})`),
        padded: views.untyped ? count(views.untyped.padded) : () => 0,
        ...(list && {
            lists: {
                count: questions.count(`count(${list.length})`),
                shortest: questions.count(`min(${list.length})`),
                longest: questions.count(`max(${list.length})`),
            },
        }),
        objects: part.type.kind === 'struct'
            ? count(views.there)
            : views.json === undefined
                ? () => 0
                : count(dialect.jsonIs(views.json, 'object')),
        members: members.map(({ name, ...member }) => [
            name,
            look({ ...member, within: (0,contract_predicate/* and */.Uo)(part.within, views.there), column: false }, ground, questions),
        ]),
    };
}
function textOf(answer) {
    return () => String(answer() ?? '');
}
/** Integers as what they are; of a decimal the nearest double that is not inside of what was seen. */
function extreme(which, value, kind, dialect, questions) {
    const answer = questions.ask(dialect.asText(`${which}(${value})`));
    if (kind === 'integer')
        return () => BigInt(String(answer() ?? 0));
    return () => {
        const text = String(answer() ?? 0);
        const number = Number(text);
        if (kind === 'double' || text.replace(/[^0-9]/g, '').replace(/^0+/, '').length <= 15)
            return number;
        const slack = Math.abs(number) * Number.EPSILON;
        return which === 'min' ? number - slack : number + slack;
    };
}
/** A key that holds for fewer rows may well hold by chance. */
const fewestRowsOfKey = 20;
/** The estimate may be this far off. */
const estimateFactor = 3;
function lookCloser(look, ground, questions) {
    const { dialect, kinds } = ground;
    const { part, views } = look;
    const reading = readingOf(look);
    const count = look.there();
    const numbers = reading.numbers ? look.number : undefined;
    const texts = reading.texts ? look.text : undefined;
    const whole = numbers !== undefined && numbers.whole() === numbers.count();
    const labels = numbers && views.number && whole && numbers.different() <= mostLabels * estimateFactor
        ? questions.ask(dialect.firstDistinct(views.number.value, mostLabels + 1))
        : undefined;
    const candidates = texts ? kinds.filter((kind) => kind.holds(texts.first()) && kind.holds(texts.last())) : [];
    const satisfied = candidates.flatMap((kind) => {
        const sql = views.text && kind.sql(views.text.value, dialect);
        return sql === undefined ? [] : [{ name: kind.name, count: questions.count(dialect.countWhere(sql)) }];
    });
    const words = texts && views.text?.free && texts.different() <= mostTexts * estimateFactor
        ? questions.ask(dialect.firstDistinct(views.text.value, mostTexts + 1))
        : undefined;
    const mayBeKey = part.column &&
        count === look.places() &&
        count >= fewestRowsOfKey &&
        look.nulls() === 0 &&
        ((whole && (numbers?.different() ?? 0) * estimateFactor >= count) ||
            (texts !== undefined &&
                (views.text?.free || part.type.kind === 'uuid') &&
                (part.type.kind === 'uuid' || texts.different() * estimateFactor >= count)));
    const different = mayBeKey ? questions.count(`count(DISTINCT ${part.value})`) : undefined;
    const members = look.members.map(([name, member]) => [name, lookCloser(member, ground, questions)]);
    return async () => ({
        places: look.places(),
        present: count,
        nulls: look.nulls(),
        numbers: numbers && numberFacts(numbers, whole, labels?.()),
        texts: texts && textFacts(texts, satisfied, words?.()),
        booleans: reading.booleans ? { count: look.booleans() } : undefined,
        lists: await listFacts(look, ground),
        objects: await objectFacts(look, members, ground),
        unsupported: part.type.kind === 'unsupported' ? part.engineType : undefined,
        unique: different !== undefined && different() === count,
    });
}
/** What of a part its values are: of untyped cells the one type that all of them can be. */
function readingOf(look) {
    const { number, text, views } = look;
    const all = look.there();
    const some = (count) => count !== undefined && count > 0;
    if (!views.untyped) {
        return {
            numbers: some(number?.count()) || some(number?.notFinite()),
            texts: some(text?.count()),
            booleans: look.booleans() > 0,
        };
    }
    const numbers = all > 0 && number?.count() === all && look.padded() === 0;
    const booleans = all > 0 && !numbers && look.booleans() === all;
    return { numbers, booleans, texts: all > 0 && !numbers && !booleans };
}
function numberFacts(look, whole, labels) {
    const values = Array.isArray(labels) ? labels.map(Number) : undefined;
    const few = values && values.length <= mostLabels && values.every(Number.isSafeInteger) ? values : undefined;
    return {
        count: look.count(),
        notFinite: look.notFinite(),
        whole,
        low: look.low(),
        high: look.high(),
        values: few?.map((value) => (value === 0 ? 0 : value)).sort((a, b) => a - b),
    };
}
function textFacts(look, satisfied, words) {
    const count = look.count();
    const values = Array.isArray(words) ? words.map(String) : undefined;
    return {
        count,
        spelled: { numbers: look.numbers(), words: look.words() },
        digits: look.digits() === count,
        shortest: look.shortest(),
        longest: look.longest(),
        first: look.first(),
        last: look.last(),
        formats: satisfied.filter(({ count: those }) => those() === count).map(({ name }) => name),
        values: values && values.length <= mostTexts ? values.sort() : undefined,
    };
}
async function listFacts({ views, lists }, ground) {
    const { list } = views;
    if (!lists || !list || lists.count() === 0)
        return undefined;
    const elements = await elementFacts(list.value, list.of, ground, lists.longest());
    return { count: lists.count(), shortest: lists.shortest(), longest: lists.longest(), elements };
}
async function elementFacts(list, of, ground, longest) {
    if (longest === 0 || ground.depth >= deepest)
        return noFacts;
    const { dialect } = ground;
    const name = dialect.identifier('element');
    // An element that is missing is null, whatever the format.
    const part = { value: name, type: of, engineType: of.kind, within: everyRow, column: false };
    const [facts = noFacts] = await measure([part], {
        ...ground,
        from: () => dialect.elementsOf(list, name, ground.from()),
        derive: (expression) => expression,
        depth: ground.depth + 1,
    });
    const missing = facts.places - facts.present;
    return { ...facts, present: facts.places, nulls: facts.nulls + missing };
}
async function objectFacts(look, typed, ground) {
    const count = look.objects();
    if (count === 0)
        return undefined;
    const members = [];
    for (const [name, member] of typed)
        members.push([name, await member()]);
    const { json } = look.views;
    if (json === undefined)
        return { count, members };
    const { dialect } = ground;
    if (ground.depth >= deepest)
        return { count, members: undefined };
    const name = dialect.identifier('name');
    const [row] = await ground.scan('names of members', `SELECT ${dialect.firstDistinct(name, mostMembers + 1)} AS names FROM ${dialect.elementsOf(dialect.jsonNames(json), name, ground.from())}`);
    const names = [row?.['names'] ?? []].flat().map(String);
    if (names.length > mostMembers)
        return { count, members: undefined };
    const within = dialect.jsonIs(json, 'object');
    const parts = names.map((each) => ({
        value: dialect.jsonMember(json, each),
        type: { kind: 'json' },
        engineType: 'JSON',
        within,
        column: false,
    }));
    const facts = await measure(parts, { ...ground, depth: ground.depth + 1 });
    return { count, members: names.map((each, index) => [each, facts[index] ?? noFacts]) };
}

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/personal.js
const words = new Set([
    [
        'email',
        'mail',
        'phone',
        'telephone',
        'mobile',
        'fax',
        'address',
        'street',
        'surname',
        'birthday',
        'birthdate',
        'dob',
    ],
    ['firstname', 'lastname', 'fullname', 'username', 'ssn', 'passport', 'iban', 'ip', 'password', 'secret', 'token'],
].flat());
const pairs = /(?:^|_)(?:first|last|full|middle|maiden|user|customer|patient|client)_names?(?:_|$)|birth_?date|credit_?card/;
/** Whether a name sounds like that of personal data or of a secret. */
function soundsPersonal(name) {
    const snake = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_');
    return snake === 'name' || pairs.test(snake) || snake.split('_').some((word) => words.has(word));
}

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/range-pattern.js
/**
 * A pattern for whole numbers of a fixed number of digits, from one to another: `20(?:19|2[0-4])`.
 *
 * @param low 0 or more
 * @param high as many digits as `low` at most
 * @param digits how many of them; shorter numbers begin with zeros
 */
function rangePattern(low, high, digits) {
    return alternatives(String(low).padStart(digits, '0'), String(high).padStart(digits, '0'));
}
function alternatives(low, high) {
    if (low === '')
        return '';
    const [first = '', last = ''] = [low[0], high[0]];
    const [restLow, restHigh] = [low.slice(1), high.slice(1)];
    if (first === last)
        return first + alternatives(restLow, restHigh);
    const nines = '9'.repeat(restLow.length);
    const zeros = '0'.repeat(restLow.length);
    // Leading digits below which everything is in the range are told together.
    const from = Number(first) + (restLow === zeros ? 0 : 1);
    const to = Number(last) - (restHigh === nines ? 0 : 1);
    const parts = [
        ...(restLow === zeros ? [] : [first + alternatives(restLow, nines)]),
        ...(from > to ? [] : [digit(from, to) + '[0-9]'.repeat(restLow.length)]),
        ...(restHigh === nines ? [] : [last + alternatives(zeros, restHigh)]),
    ];
    return parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
}
function digit(from, to) {
    return from === to ? String(from) : `[${from}-${to}]`;
}

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/value-schema.js




/** An enum stands where each of its values was seen this often on average: fewer, and tomorrow has others. */
const fewestRowsOfValue = 10;
const longestValue = 200;
const headRoom = 'a tenth of the range as head-room';
/** @param shown whether what was seen may be told */
function numberKeywords({ numbers, nulls }, alone, shown) {
    if (!numbers)
        return { keywords: {}, notes: [] };
    const { values, count, low, high, whole } = numbers;
    if (alone && shown && values && values.length * fewestRowsOfValue <= count) {
        return { keywords: { enum: [...values, ...(nulls > 0 ? [null] : [])] }, notes: [different(values.length)] };
    }
    const bounds = withHeadRoom({ low, high }, whole);
    const seen = low === high ? `always ${told(low)}` : `${told(low)} to ${told(high)} seen`;
    const missing = [...(bounds.low === undefined ? ['minimum'] : []), ...(bounds.high === undefined ? ['maximum'] : [])];
    const room = low === high ? (Number(low) === 0 ? 'no head-room' : 'a tenth of it as head-room') : headRoom;
    return {
        keywords: {
            ...(bounds.low !== undefined && { minimum: bounds.low }),
            ...(bounds.high !== undefined && { maximum: bounds.high }),
        },
        notes: [
            ...(missing.length === 2 ? [] : [shown ? `${seen}, ${room}` : room]),
            ...(missing.length > 0
                ? [`no ${missing.join(' and no ')}: beyond ±(2^53 - 1), which not every reader holds`]
                : []),
        ],
    };
}
/** What is no finite number has no type in JSON: then what it must not be is said, and the bounds for those that are. */
function unboundedKeywords(facts) {
    const { count, notFinite } = facts.numbers;
    const { keywords, notes } = numberKeywords(facts, false, true);
    const finite = Object.keys(keywords).length > 0 && count > 0;
    return {
        keywords: {
            not: { type: ['string', 'boolean', 'array', 'object'] },
            ...(finite &&
                Object.fromEntries([
                    ['if', { type: 'number' }],
                    ['then', { type: 'number', ...keywords }],
                ])),
        },
        notes: [`${(0,format/* formatCount */.B4)(notFinite)} NaN or infinite, which no type of JSON admits`, ...(count > 0 ? notes : [])],
    };
}
/** @param shown whether what was seen may be told */
function textKeywords(facts, alone, shown) {
    const { texts, nulls } = facts;
    if (!texts)
        return { keywords: {}, notes: [] };
    const [kind] = texts.formats;
    if (kind !== undefined)
        return kindKeywords(kind, texts);
    const { values, count, spelled, digits } = texts;
    const repeated = values !== undefined && values.length * fewestRowsOfValue <= count;
    if (alone && shown && repeated && values.every(canBeListed)) {
        return { keywords: { enum: [...values, ...(nulls > 0 ? [null] : [])] }, notes: [different(values.length)] };
    }
    const length = lengthKeywords(texts);
    if (digits) {
        return { keywords: { pattern: '^[0-9]+$', ...length.keywords }, notes: ['nothing but digits', ...length.notes] };
    }
    return {
        keywords: { ...length.keywords, ...notANumber(texts, alone && nulls === 0) },
        notes: [...length.notes, ...spelling(spelled, count)],
    };
}
/** A column of other things that was shuffled into this one is refused by what no text of it looks like. */
/** @param only whether every value is a text: a pattern admits whatever is none */
function notANumber({ spelled }, only) {
    const patterns = [
        ...(spelled.words === 0 ? ['[Tt]rue|[Ff]alse|TRUE|FALSE'] : []),
        ...(spelled.numbers === 0 ? [numberPattern] : []),
    ];
    if (patterns.length === 0)
        return {};
    return { not: { ...(!only && { type: 'string' }), pattern: `^(?:${patterns.join('|')})$` } };
}
function spelling({ numbers, words }, count) {
    if (numbers > 0)
        return [`${(0,format/* formatCount */.B4)(numbers)} of ${(0,format/* formatCount */.B4)(count)} texts spell a number`];
    return [words > 0 ? 'none spells a number' : 'none spells a number, true or false'];
}
/** What SQL and every terminal can hold, and what a person would read. */
function canBeListed(value) {
    return !/[\0\p{Surrogate}]/u.test(value) && [...value].length <= longestValue;
}
function kindKeywords(kind, texts) {
    const year = (text) => Number(text.slice(0, 4));
    const [from, to] = [Math.max(0, year(texts.first) - 1), Math.min(9999, year(texts.last) + 1)];
    const years = rangePattern(from, to, 4);
    const seen = year(texts.first) === year(texts.last)
        ? `all of the year ${texts.first.slice(0, 4)}`
        : `years ${texts.first.slice(0, 4)} to ${texts.last.slice(0, 4)} seen`;
    switch (kind) {
        case 'date':
        case 'date-time':
            return {
                keywords: { format: kind, pattern: `^${years}-` },
                notes: [everyText(kind), `${seen}, a year as head-room`],
            };
        case localTime:
            return {
                keywords: { pattern: `^${years}${localTimeRest}$` },
                notes: [everyText(kind), `${seen}, a year as head-room`],
            };
        case 'time':
            return timeKeywords(texts);
        case 'email':
        case 'uri': {
            const length = lengthKeywords(texts);
            return { keywords: { format: kind, ...length.keywords }, notes: [everyText(kind), ...length.notes] };
        }
        default:
            return { keywords: { format: kind }, notes: [everyText(kind)] };
    }
}
const kindNames = {
    date: 'a date',
    time: 'a time',
    'date-time': 'a date and time',
    [localTime]: 'a date and time without an offset',
    email: 'an e-mail address',
    uuid: 'a UUID',
    ipv4: 'an IPv4 address',
    ipv6: 'an IPv6 address',
    uri: 'a URI',
};
function everyText(kind) {
    return `every text is ${kindNames[kind] ?? kind}`;
}
function timeKeywords({ first, last }) {
    const [from, to] = [Math.max(0, Number(first.slice(0, 2)) - 1), Math.min(23, Number(last.slice(0, 2)) + 1)];
    const pattern = from === 0 && to === 23 ? {} : { pattern: `^${rangePattern(from, to, 2)}:` };
    const hours = `${first.slice(0, 2)} to ${last.slice(0, 2)} o'clock seen, an hour as head-room`;
    return { keywords: { format: 'time', ...pattern }, notes: [everyText('time'), hours] };
}
function lengthKeywords({ shortest, longest }) {
    const { low, high } = lengthsWithHeadRoom(shortest, longest);
    const seen = shortest === longest
        ? `all ${(0,format/* formatCount */.B4)(shortest)} characters long`
        : `${(0,format/* formatCount */.B4)(shortest)} to ${(0,format/* formatCount */.B4)(longest)} characters, ${headRoom}`;
    return { keywords: { ...(low > 0 && { minLength: low }), maxLength: high }, notes: [seen] };
}
function different(count) {
    return count === 1 ? 'always the same value' : `${(0,format/* formatCount */.B4)(count)} different values`;
}
function told(value) {
    return (0,format/* formatNumber */.ZV)(value === 0 ? 0 : value);
}

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/row-schema.js







/**
 * The row schema that a table satisfies today, with head-room, so that what is unlike it is refused. The same table gives
 * the same schema, whatever the order of its rows and their split into files.
 *
 * @throws UserError `empty` for a table without rows, `unsupported` where no column has a form in JSON
 */
async function inferRowSchema(table) {
    const columns = await measureColumns(table);
    const rows = Math.max(...[...columns.values()].map(({ places }) => places));
    if (!(rows > 0)) {
        throw new error/* UserError */.yo('empty', {
            what: `${table.name} has no rows`,
            why: 'a table without rows says nothing of what a row is',
            fix: 'check the step that writes it',
        });
    }
    const subjects = new Set(columns.keys());
    const parts = [...columns].map(([name, facts]) => ({ name, facts, part: partOf([name], facts, 'row', subjects) }));
    const required = parts.filter(({ facts, part }) => facts.present === facts.places && part.judged);
    return {
        rows,
        schema: {
            $schema: 'https://json-schema.org/draft/2020-12/schema',
            $comment: `Inferred from ${(0,format/* counted */.hS)(rows, 'row')} by mlgate init data: what was seen, with head-room. Make it yours.`,
            type: 'object',
            required: required.map(({ name }) => name),
            properties: Object.fromEntries(parts.map(({ name, part }) => [name, part.schema])),
        },
        unique: parts.filter(({ facts }) => facts.unique).map(({ name }) => name),
        sensitive: parts.filter(({ part }) => part.email).map(({ name }) => name),
        personal: parts.filter(({ name, part }) => !part.email && soundsPersonal(name)).map(({ name }) => name),
        review: parts.flatMap(({ name, part }) => part.review.map((what) => ({ column: name, what }))),
    };
}
function partOf(steps, facts, place, subjects) {
    const { unsupported } = facts;
    if (unsupported !== undefined) {
        const what = `of type ${unsupported}, which has no form in JSON: nothing is asked of it`;
        return { schema: { $comment: what }, judged: false, email: false, review: [what] };
    }
    const amount = amountOf(facts, place);
    if (facts.present === facts.nulls) {
        const what = `${amount}; without a value, nothing is known of it`;
        return { schema: { $comment: what }, judged: true, email: false, review: ['every value is missing'] };
    }
    const nested = [listOf(steps, facts, subjects), objectOf(steps, facts, subjects)];
    const email = facts.texts?.formats[0] === 'email' || nested.some((each) => each.email);
    const shown = !email && !steps.some(soundsPersonal);
    const types = typesOf(facts);
    const alone = types.filter((type) => type !== 'null').length === 1;
    const { numbers } = facts;
    const unbounded = numbers !== undefined && numbers.notFinite > 0;
    const own = unbounded
        ? alone
            ? [unboundedKeywords({ ...facts, numbers })]
            : [{ keywords: {}, notes: ['some are NaN or infinite, which no type of JSON admits'] }]
        : [numberKeywords(facts, alone, shown), textKeywords(facts, alone, shown)];
    const notes = [
        amount,
        ...own.flatMap((each) => each.notes),
        ...nested.flatMap((each) => each.notes),
        ...(facts.unique ? ['no value twice'] : []),
        ...(email && steps.length === 1 ? ['its values are in no report'] : []),
    ];
    const schema = {
        $comment: notes.join('; '),
        ...(unbounded ? {} : { type: types.length === 1 ? types[0] : types }),
        ...Object.assign({}, ...own.map(({ keywords }) => keywords), ...nested.map(({ keywords }) => keywords)),
        ...(email && steps.length === 1 && { [keywords/* sensitive */.LS]: true }),
    };
    return { schema, judged: true, email, review: [...oddities(facts, types), ...nested.flatMap((each) => each.review)] };
}
function typesOf({ numbers, texts, booleans, lists, objects, nulls }) {
    return [
        ...(booleans ? ['boolean'] : []),
        ...(numbers ? [numbers.whole && numbers.notFinite === 0 ? 'integer' : 'number'] : []),
        ...(texts ? ['string'] : []),
        ...(lists ? ['array'] : []),
        ...(objects ? ['object'] : []),
        ...(nulls > 0 ? ['null'] : []),
    ];
}
const nothing = { keywords: {}, notes: [], email: false, review: [] };
function listOf(steps, { lists }, subjects) {
    if (!lists)
        return nothing;
    const { shortest, longest, elements } = lists;
    const { low, high } = lengthsWithHeadRoom(shortest, longest);
    const part = elements.places > 0 ? partOf(steps, elements, 'element', new Set(subjects)) : undefined;
    return {
        keywords: { ...(low > 0 && { minItems: low }), maxItems: high, ...(part && { items: part.schema }) },
        notes: [
            shortest === longest
                ? `always ${(0,format/* counted */.hS)(shortest, 'item')}`
                : `${shortest} to ${longest} items, a tenth of the range as head-room`,
        ],
        email: part?.email ?? false,
        review: part?.review ?? [],
    };
}
function objectOf(steps, { objects }, subjects) {
    if (!objects)
        return nothing;
    if (!objects.members) {
        const what = `more than ${mostMembers} names, or nested too deep: nothing is asked of its members`;
        return { ...nothing, notes: [what], review: [what] };
    }
    const parts = [];
    const ambiguous = [];
    for (const [name, facts] of objects.members) {
        const below = [...steps, name];
        // A report calls the member b of a column a `a.b`, and two rules of one name would be one.
        const subject = below.join('.');
        if (subjects.has(subject))
            ambiguous.push(name);
        else
            parts.push({ name, facts, part: partOf(below, facts, 'object', subjects.add(subject)) });
    }
    const required = parts.filter(({ facts, part }) => facts.present === facts.places && part.judged);
    const odd = ambiguous.map((name) => `the member ${JSON.stringify(name)} has the name of another column: left out`);
    return {
        keywords: {
            ...(required.length > 0 && { required: required.map(({ name }) => name) }),
            properties: Object.fromEntries(parts.map(({ name, part }) => [name, part.schema])),
        },
        notes: odd,
        email: parts.some(({ part }) => part.email),
        review: [...odd, ...parts.flatMap(({ name, part }) => part.review.map((what) => `${name}: ${what}`))],
    };
}
/** `1,000 rows, none missing`. */
function amountOf({ places, present, nulls }, place) {
    const missing = places - present;
    const all = `${(0,format/* formatCount */.B4)(places)} ${place}${places === 1 ? '' : 's'}`;
    const parts = [
        ...(missing > 0 ? [`${(0,format/* formatCount */.B4)(missing)} missing (${share(missing, places)})`] : []),
        ...(nulls > 0 ? [`${(0,format/* formatCount */.B4)(nulls)} null (${share(nulls, places)})`] : []),
    ];
    return `${all}, ${parts.length === 0 ? 'none missing' : parts.join(', ')}`;
}
/** Two digits: a share that is neither none nor all must not look like one of them. */
function share(count, of) {
    const percent = (100 * count) / of;
    return `${(0,format/* formatNumber */.ZV)(Number(percent.toPrecision(percent > 99 && percent < 100 ? 4 : 2)))} %`;
}
/** What a person should know before the schema is trusted. */
function oddities({ numbers, texts, unique }, types) {
    const mixed = types.filter((type) => type !== 'null');
    return [
        ...(mixed.length > 1 ? [`values of several types: ${mixed.join(', ')}`] : []),
        ...(numbers && numbers.notFinite > 0 ? [`${(0,format/* formatCount */.B4)(numbers.notFinite)} NaN or infinite`] : []),
        ...(numbers && numbers.low === numbers.high && numbers.count > 1 ? ['always the same number'] : []),
        ...(unique && numbers?.whole
            ? ['no value twice: of a number that grows with each row, the maximum will be passed']
            : []),
        ...(texts && texts.count > 1 && texts.first === texts.last ? ['always the same text'] : []),
        ...(texts && !texts.digits && texts.spelled.numbers * 2 > texts.count
            ? [
                `${(0,format/* formatCount */.B4)(texts.spelled.numbers)} of ${(0,format/* formatCount */.B4)(texts.count)} cells spell a number, the others do not: ` +
                    'is there a word for a missing value? (--missing-value)',
            ]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/src/gates/data/infer/infer.js


/**
 * Reads a table as the gate would, and derives a row schema from all of it.
 *
 * @param paths files, globs, folders, or a table elsewhere; together they are one table
 * @param writing how its files are written, as far as their names do not say it
 * @throws UserError with the reason why there is no such table, or why it has no row schema
 */
async function inferTable(paths, writing, reach, context) {
    return (0,read_table/* readTable */.x)(paths, writing, reach, context, async (table, files) => ({
        ...(await inferRowSchema(table)),
        files: files.map(({ path }) => path),
    }));
}

// EXTERNAL MODULE: ./lib/src/run/scans.js
var scans = __webpack_require__(19566);
;// CONCATENATED MODULE: ./lib/src/run/infer.js



/** Derives a row schema from a table, without a configuration and without a verdict. */
async function inferRows(paths, writing, world) {
    const { openEngine, now, temporary } = world;
    try {
        return await inferTable(paths, writing, world, {
            openEngine,
            now,
            onScan: (0,scans/* scanListener */.U)('init', 'data', world, []),
        });
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/src/sources/path.js
var path = __webpack_require__(69588);
// EXTERNAL MODULE: ./lib/src/sources/workspace.js
var sources_workspace = __webpack_require__(87862);
// EXTERNAL MODULE: ./lib/src/cli/context.js
var cli_context = __webpack_require__(80424);
// EXTERNAL MODULE: ./lib/src/cli/draft.js
var draft = __webpack_require__(1528);
// EXTERNAL MODULE: ./lib/src/cli/writing.js
var writing = __webpack_require__(14367);
;// CONCATENATED MODULE: ./lib/src/cli/init-data.js














/** `mlgate init data FILE…`: a row schema from all rows of a table, the lines that use it, and what to look at. */
async function initData(paths, options, context) {
    const name = options.name ?? nameOf(paths);
    if ((0,proposal/* blockName */.pI)(name, new Set()) !== name.replace(/\.[^./]+$/, ''))
        throw noName(name);
    const { inferred, workspace } = await (0,cli_context/* withWorld */.D)(context, options.enginePath, async (world) => ({
        inferred: await inferRows(paths, (0,writing/* writingOf */.I)(options), world),
        workspace: world.workspace,
    }));
    const { stdout, stderr } = context.streams;
    const written = options.out ?? `schemas/${name}.schema.json`;
    const text = (0,row_schema/* schemaText */.tk)(inferred.schema);
    const toStdout = written === '-';
    const human = toStdout ? stderr : stdout;
    human.write(`${tableLine(inferred)}\n`);
    if (toStdout)
        stdout.write(text);
    else {
        const path = (0,external_node_path_.resolve)(context.folder, written);
        const within = options.out === undefined ? await (0,promises_.realpath)(context.folder) : await (0,draft/* nearestReal */.rt)((0,external_node_path_.dirname)(path));
        human.write(await (0,draft/* carryOut */.u0)(await (0,draft/* draft */.K4)(path, text, within), options, workspace));
    }
    const review = (0,row_schema/* reviewLines */.Ml)(inferred);
    if (review.length > 0)
        human.write(`\nlook at:\n${review.map((line) => `  - ${line}\n`).join('')}`);
    const path = await onePath(paths, inferred.files, workspace);
    const lines = (0,row_schema/* blockLines */.B4)({ name, path, schema: toStdout ? `schemas/${name}.schema.json` : written, writing: (0,writing/* writingOf */.I)(options) }, inferred);
    human.write(`\nin mlgate.yml:\n${lines.map((line) => `  ${(0,printable/* printable */.g)(line)}\n`).join('')}`);
    return 0;
}
function tableLine({ files, rows, schema }) {
    const names = files.length === 1 ? files[0] : `${files.length} files (${files[0]}, …)`;
    const columns = Object.keys(schema['properties']).length;
    return (0,printable/* printable */.g)(`table  ${names}  ${(0,format/* formatCount */.B4)(rows)} rows, ${(0,format/* formatCount */.B4)(columns)} columns`);
}
/** What the table is called: as its file, or as the folder that a pattern looks into. */
function nameOf(paths) {
    const [first = ''] = paths;
    const steps = first.split(/[\\/]/).filter((step) => step !== '' && step !== '.' && step !== '..');
    const plain = steps.slice(0, paths.length > 1 ? -1 : steps.length).filter((step) => !(0,dist.isDynamicPattern)(step));
    const last = plain.at(-1) ?? 'table';
    return (0,proposal/* blockName */.pI)(`${last.replace(/\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.(?:gz|gzip|zst))?$/i, '').replaceAll('.', '-')}`, new Set());
}
function noName(name) {
    return new error/* UserError */.yo('usage', {
        what: `${JSON.stringify(name)} is no name for a table`,
        why: 'it is the name of a block in mlgate.yml and of a file',
        fix: 'take letters, digits, - and _',
    });
}
/** The one path of the configuration for the files, where there is one: what was written, or a pattern for just these. */
async function onePath(paths, files, workspace) {
    const [first = ''] = paths;
    if (paths.length === 1)
        return first;
    const ending = /(?:\.[^./\\]+)+$/.exec((0,external_node_path_.basename)(first))?.[0] ?? '';
    const pattern = `${(0,external_node_path_.dirname)(first)}/*${ending}`.replace(/^\.\//, '');
    const matched = await (0,path/* filesAt */.Tl)({ text: pattern, folder: workspace.folder, table: true }, workspace).catch(() => []);
    const names = matched.map((path) => (0,sources_workspace/* displayPath */.Gt)(path, workspace)).sort();
    return JSON.stringify(names) === JSON.stringify(files) ? pattern : undefined;
}


/***/ }),

/***/ 14367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ writingOf)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);

/**
 * As the configuration would say it.
 *
 * @throws UserError `usage` where a character is not one
 */
function writingOf({ delimiter, quote, encoding, missingValue }) {
    if (delimiter !== undefined && delimiter.length !== 1)
        throw notOne('--delimiter', delimiter);
    if (quote !== undefined && quote.length > 1)
        throw notOne('--quote', quote);
    return {
        csv: {
            ...(delimiter !== undefined && { delimiter }),
            ...(quote !== undefined && { quote }),
            ...(missingValue && { missingValues: ['', ...missingValue] }),
        },
        ...(encoding !== undefined && { encoding }),
    };
}
function notOne(option, given) {
    const what = `${option} is one character, and ${JSON.stringify(given)} is not`;
    return new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', { what, fix: "a tab is $'\\t' in bash" });
}


/***/ }),

/***/ 47089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ blockLines),
/* harmony export */   Ml: () => (/* binding */ reviewLines),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   tk: () => (/* binding */ schemaText)
/* harmony export */ });
/* harmony import */ var _report_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21634);
/* harmony import */ var _result_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71695);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14227);



/** A line of this many characters is still read at a glance. */
const widest = 110;
/** A schema as JSON: what fits on a line stands on one. */
function schemaText(schema) {
    return `${jsonText(schema, '', 0)}\n`;
}
/** @param before how many characters stand before it on its line */
function jsonText(value, indent, before) {
    if (typeof value !== 'object' || value === null)
        return escaped(JSON.stringify(value));
    const flat = oneLine(value);
    if (isFlat(value) && before + flat.length <= widest)
        return flat;
    const inner = `${indent}  `;
    const parts = Array.isArray(value)
        ? value.map((each) => inner + jsonText(each, inner, inner.length))
        : Object.entries(value).map(([key, each]) => {
            const name = `${inner}${escaped(JSON.stringify(key))}: `;
            return name + jsonText(each, inner, name.length);
        });
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}
/** Lists of plain values, and objects that say nothing to people. */
function isFlat(value) {
    if (Array.isArray(value))
        return value.every((each) => typeof each !== 'object' || each === null);
    const parts = Object.entries(value);
    return (parts.length === 0 ||
        parts.every(([key, each]) => key !== '$comment' && (typeof each !== 'object' || each === null || isFlat(each))));
}
function oneLine(value) {
    if (typeof value !== 'object' || value === null)
        return escaped(JSON.stringify(value));
    if (Array.isArray(value))
        return `[${value.map(oneLine).join(', ')}]`;
    const parts = Object.entries(value).map(([key, each]) => `${escaped(JSON.stringify(key))}: ${oneLine(each)}`);
    return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}
/** Characters that a reviewer would not see are written out: a name may hold them to look like another. */
function escaped(json) {
    return json.replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => Array.from({ length: character.length }, (_, index) => {
        const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
        return `\\u${unit}`;
    }).join(''));
}
/** Columns that people join by. */
const keyName = /(?:^|[^a-z])(?:id|key|uuid|guid)$|[a-z](?:Id|ID|Key|Uuid)$/i;
/** The lines for mlgate.yml: the block with the schema, the keys that hold today, and half of today's rows. */
function blockLines({ name, path, schema, writing }, { unique, rows, files }) {
    const keys = unique.filter((column) => keyName.test(column));
    return [
        'data:',
        `  ${name}:`,
        path === undefined
            ? `    path: …   # one path, glob or folder that stands for the ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(files.length, 'file')}`
            : `    path: ${scalar(path)}`,
        ...writingLines(writing),
        `    schema: ${scalar(schema)}`,
        ...(keys.length > 0 ? [`    unique: [${keys.map((key) => `[${scalar(key)}]`).join(', ')}]`] : []),
        `    row_count: { min: ${Math.max(1, Math.floor(rows / 2))} }`,
    ];
}
function writingLines({ csv, encoding }) {
    const { delimiter, quote, missingValues } = csv;
    const missing = missingValues?.filter((value) => value !== '') ?? [];
    return [
        ...(delimiter === undefined ? [] : [`    delimiter: ${JSON.stringify(delimiter)}`]),
        ...(quote === undefined ? [] : [`    quote: ${JSON.stringify(quote)}`]),
        ...(encoding === undefined ? [] : [`    encoding: ${scalar(encoding)}`]),
        ...(missing.length === 0 ? [] : [`    missing_values: [${missing.map(scalar).join(', ')}]`]),
    ];
}
/** Text as YAML has it, also between brackets; JSON where that is not plain. */
function scalar(text) {
    return /^[A-Za-z_./][\w./*-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n|[.](?:inf|nan))$/i.test(text)
        ? text
        : escaped(JSON.stringify(text));
}
/** What a person has to look at, a line each. */
function reviewLines({ review, sensitive, personal, unique }) {
    const others = unique.filter((column) => !keyName.test(column));
    const byColumn = review.map(({ column, what }) => `${column}: ${what}`);
    return [
        ...byColumn.slice(0, mostReviewed),
        ...(byColumn.length > mostReviewed
            ? [`and ${(0,_result_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(byColumn.length - mostReviewed)} more: look at the $comment of each column`]
            : []),
        ...(sensitive.length > 0
            ? [`e-mail addresses, of which no report shows any ("x-sensitive": true): ${(0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(sensitive)}`]
            : []),
        ...(personal.length > 0
            ? [`by their names personal: ${(0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(personal)}; "x-sensitive": true keeps their values out of every report`]
            : []),
        ...(others.length > 0 ? [`no value twice, perhaps by chance: ${(0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(others)}`] : []),
    ].map(_report_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g);
}
const mostReviewed = 20;


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var _sources_freeze_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45430);
/* harmony import */ var _sources_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83686);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18534);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18662);
/* harmony import */ var _open_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67481);
/* harmony import */ var _writing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62198);






/**
 * Opens a table that the command line names, as a gate would open it that finds it in the configuration.
 *
 * @param paths files, globs, folders, or a table elsewhere; together they are one table
 * @param writing how its files are written, as far as their names do not say it
 * @param use is given the table and its files in the order of their names, and must be done when it answers
 * @throws UserError with the reason why there is no such table, and `changed_since_plan` where it changed meanwhile
 */
async function readTable(paths, writing, reach, { openEngine, onScan, now }, use) {
    const { workspace, snapshots } = reach;
    const found = new Map();
    for (const text of paths) {
        const request = { gate: 'data', source: 'table', role: 'current', written: text, table: true };
        const frozen = await (0,_sources_freeze_js__WEBPACK_IMPORTED_MODULE_0__/* .freeze */ .C)({ ...request, from: (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSourceOf */ .bq)(text), folder: workspace.folder }, reach);
        const inputs = new _sources_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Inputs */ .G([frozen], workspace, snapshots, false);
        for (const file of await inputs.files('current'))
            found.set(file.path, file);
    }
    const files = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const inputs = new _sources_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .Inputs */ .G([], workspace, snapshots, false);
    // Of several paths, none says below which folder the names of others are columns.
    const [path = '', ...more] = paths;
    const root = more.length > 0 ? {} : { root: (0,_writing_js__WEBPACK_IMPORTED_MODULE_5__/* .rootOf */ .I5)(path, workspace.folder, workspace) };
    const table = await (0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .tableOf */ .c)(files, inputs, { ...writing, ...root }, reach.temporary);
    const engine = await openEngine(table.files.map(({ path }) => path));
    try {
        const answer = await use(await (0,_open_table_js__WEBPACK_IMPORTED_MODULE_4__/* .openTable */ .RT)(engine, table, { onScan, now, source: 'table' }), files);
        await inputs.unchanged(files);
        return answer;
    }
    finally {
        engine.close();
    }
}


/***/ })

};
