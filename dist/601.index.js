export const id = 601;
export const ids = [601];
export const modules = {

/***/ 35045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tableFormat),
/* harmony export */   d: () => (/* binding */ withCompression)
/* harmony export */ });
/* harmony import */ var _result_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86972);

const endings = {
    csv: (csv) => ({ kind: 'csv', csv: { delimiter: ',', quote: '"', missingValues: [''], ...csv } }),
    tsv: (csv) => ({ kind: 'csv', csv: { delimiter: '\t', quote: '"', missingValues: [''], ...csv } }),
    jsonl: () => ({ kind: 'jsonl' }),
    ndjson: () => ({ kind: 'jsonl' }),
    parquet: () => ({ kind: 'parquet' }),
};
const compressions = { gz: 'gzip', gzip: 'gzip', zst: 'zstd' };
/**
 * What files hold, by the endings of their names: `.csv`, `.tsv`, `.jsonl`, `.ndjson` or `.parquet`, in any case, and
 * behind each but the last one of `.gz`, `.gzip`, `.zst`.
 *
 * @throws UserError `unsupported` for another ending, for files of several formats, and for CSV that cannot be told apart
 */
function tableFormat(names, csv = {}) {
    const files = names.map((name) => ({ name, ...ending(name) }));
    const [first] = files;
    if (!first)
        throw new Error('a table has at least one file');
    const kinds = new Map(files.map((file) => [JSON.stringify(endings[file.format]?.(csv)), file]));
    if (kinds.size > 1) {
        const each = [...kinds.values()].map(({ name, format }) => `${name} is .${format}`);
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
            what: 'the path stands for files of several formats',
            why: each.join(', '),
            fix: 'name the files of one format, e.g. with a pattern that ends in it',
        });
    }
    const format = endings[first.format]?.(csv);
    if (!format)
        throw new Error(`${first.format} is in no table`);
    if (format.kind === 'csv')
        assertSeparate(format.csv);
    const squeezed = files.find(({ compression }) => format.kind === 'parquet' && compression);
    if (squeezed) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
            what: `${squeezed.name} is compressed as a whole, and Parquet compresses its own parts`,
            fix: 'decompress it',
        });
    }
    return { format, compressions: files.map(({ compression }) => compression) };
}
/** What separates cells can be no part of one that is not quoted. */
function assertSeparate({ delimiter, quote, missingValues }) {
    const separating = [delimiter, quote, '\n', '\r'].filter((each) => each !== '');
    const twin = separating.find((each, index) => separating.indexOf(each) !== index);
    if (twin !== undefined) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
            what: `${JSON.stringify(twin)} cannot be ${delimiter === quote ? 'the delimiter and the quote' : 'a delimiter or a quote'}`,
            why: delimiter === quote ? 'a cell would end where it begins' : 'it ends a row',
            fix: 'write the characters that the file is written with',
        });
    }
    const never = missingValues.find((value) => separating.some((each) => value.includes(each)));
    if (never === undefined)
        return;
    throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
        what: `missing_values names ${JSON.stringify(never)}, which no cell without quotes can be`,
        why: 'it holds the delimiter, the quote or a line end; a cell in quotes is never missing',
        fix: 'remove it',
    });
}
/** The files of a table as the engine takes them. */
function withCompression(files, { compressions: each }) {
    return files.map((file, index) => {
        const compression = each[index];
        return compression ? { ...file, compression } : file;
    });
}
function ending(name) {
    const parts = (name.split(/[\\/]/).at(-1) ?? '').toLowerCase().split('.').slice(1);
    const compression = Object.hasOwn(compressions, parts.at(-1) ?? '') ? compressions[parts.at(-1) ?? ''] : undefined;
    const format = parts.at(compression ? -2 : -1) ?? '';
    if (!Object.hasOwn(endings, format)) {
        throw new _result_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('unsupported', {
            what: `${name} is of no format that is known by its ending`,
            why: 'a table is .csv, .tsv, .jsonl, .ndjson or .parquet; text may be compressed, .gz or .zst',
            fix: 'name such a file',
        });
    }
    return { format, ...(compression && { compression }) };
}


/***/ }),

/***/ 65672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ loadFormats)
});

// EXTERNAL MODULE: ./lib/src/gates/data/contract/patterns.js + 1 modules
var patterns = __webpack_require__(98940);
;// CONCATENATED MODULE: ./lib/src/gates/data/contract/timestamps.js
/*
 * RFC 3339 as ajv-formats reads it, in ECMAScript patterns for the flag i: a full-date is a day of the calendar, a
 * full-time names its offset, and a second may be the 60th where it is the last of a day in UTC.
 */
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const dayOfMonth = '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
/** A day of the proleptic Gregorian calendar, whose year 0 is a leap year. */
const fullDate = `(?:\\d{4}-${dayOfMonth}|${leapYear}-02-29)`;
/** What stands before the time of a date-time: the day and any one of T, t and white space. */
const dayBefore = `${fullDate}[t\\s]`;
/**
 * The digits behind the point with which a second stays below the next whole one when it becomes a double. Doubles from
 * 32 to 64 are 2⁻⁴⁷ apart; what is half of that below a whole second, or less, is rounded up to it (a tie to the even).
 */
const fraction = (() => {
    const limit = (1 - 2 ** -48).toFixed(48).slice('0.'.length);
    return [...limit].reduceRight((following, digit) => {
        const smaller = digit === '0' ? [] : [`[0-${Number(digit) - 1}]\\d*`];
        const equal = following === '' ? [] : [`${digit}${following}?`];
        return `(?:${[...smaller, ...equal].join('|')})`;
    }, '');
})();
const offset = '(?:z|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)';
/** Any time of day but a leap second, with its offset from UTC. */
const fullTime = `(?:[01]\\d|2[0-3]):[0-5]\\d:(?:(?:[0-4]\\d|5[0-8])(?:\\.\\d+)?|59(?:\\.${fraction})?)${offset}`;
/** What a leap second looks like; hours and minutes up to 99 can be its local time, for ajv asks for the one in UTC only. */
const likeLeapSecond = `\\d\\d:\\d\\d:(?:[0-5]\\d(?:\\.\\d+)?|60(?:\\.${fraction})?)${offset}`;
/**
 * Which times like a leap second are at the last minute of a day in UTC: those that match both patterns of a pair. The
 * one is about hours, the other about minutes: both at once would be thousands of alternatives.
 *
 * @param before the pattern of what stands before the time
 */
function lastMinuteOfDay(before) {
    const rules = [
        { sign: '-', hours: (west) => [23 - west], minutes: (west) => [59 - west] },
        { sign: '+', hours: (east) => [23 + east, east - 1], minutes: (east) => [59 + east] },
        // The minute before the offset's is 59 of the hour before.
        { sign: '+', hours: (east) => [24 + east, east], minutes: (east) => [east - 1] },
    ];
    return rules.map(({ sign, hours, minutes }) => {
        const zulu = sign === '+' ? 'z|' : '';
        const atHours = pairs(24, hours, (local, ahead) => {
            const zone = ahead === '00' ? `(?:${zulu}[${sign}]00)` : `[${sign}]${ahead}`;
            return `${local}:[\\d:.]+${zone}`;
        });
        const atMinutes = pairs(60, minutes, (local, ahead) => {
            const zone = ahead === '00' ? `(?:${zulu}[${sign}]\\d\\d(?::?00)?)` : `[${sign}]\\d\\d:?${ahead}`;
            return `${local}:[\\d.]+${zone}`;
        });
        return [`^${before}(?:${atHours})`, `^${before}\\d\\d:(?:${atMinutes})$`];
    });
}
function pairs(offsets, locals, pattern) {
    const all = Array.from({ length: offsets }, (_, ahead) => locals(ahead)
        .filter((local) => local >= 0 && local <= 99)
        .map((local) => pattern(twoDigits(local), twoDigits(ahead))));
    return all.flat().join('|');
}
function twoDigits(number) {
    return String(number).padStart(2, '0');
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/uri.js
/*
 * A URI with its scheme as ajv-formats reads RFC 3986 (appendix A), in an ECMAScript pattern for the flag i. The package
 * does not export its expression. In one place it is wider than the RFC: one slash is enough before an authority.
 */
const character = "a-z0-9\\-._~!$&'()*+,;=";
const percentEncoded = '%[0-9a-f]{2}';
const pchar = `(?:[${character}:@]|${percentEncoded})`;
const h16 = '[0-9a-f]{1,4}';
const decOctet = '(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)';
const ls32 = `(?:${h16}:${h16}|(?:${decOctet}\\.){3}${decOctet})`;
/** `::` after at most so many groups. */
const elided = (groups) => (groups === 0 ? '::' : `(?:(?:${h16}:){0,${groups - 1}}${h16})?::`);
const ipv6Address = [
    `(?:${h16}:){6}${ls32}`,
    ...[5, 4, 3, 2, 1, 0].map((after) => `${elided(5 - after)}(?:${h16}:){${after}}${ls32}`),
    `${elided(6)}${h16}`,
    elided(7),
].join('|');
const ipvFuture = `v[0-9a-f]+\\.[${character}:]+`;
const userinfo = `(?:[${character}:]|${percentEncoded})*@`;
/** An IPv4 address is a registered name as well. */
const registeredName = `(?:[${character}]|${percentEncoded})*`;
const host = `(?:\\[(?:${ipv6Address}|${ipvFuture})\\]|${registeredName})`;
const segments = `(?:/${pchar}*)*`;
const hierarchy = [
    `//?(?:${userinfo})?${host}(?::\\d*)?${segments}`,
    `/(?:${pchar}+${segments})?`,
    `${pchar}+${segments}`,
].join('|');
const tail = `(?:[${character}:@/?]|${percentEncoded})*`;
const absoluteUri = `^[a-z][a-z0-9+\\-.]*:(?:${hierarchy})(?:\\?${tail})?(?:#${tail})?$`;

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/formats.js



/** Reads the expressions that ajv-formats publishes. */
async function loadFormats() {
    // The package is CommonJS: only its default export is there in Node and in the bundle alike.
    const { default: ajvFormats } = await __webpack_require__.e(/* import() */ 779).then(__webpack_require__.t.bind(__webpack_require__, 10779, 19));
    const { email, hostname, ipv4, ipv6, uuid } = ajvFormats.fullFormats;
    const table = {
        date: matching(`^${fullDate}$`, 'i'),
        time: timestamp(''),
        'date-time': timestamp(dayBefore),
        email: published(email),
        uuid: published(uuid),
        ipv4: published(ipv4),
        ipv6: published(ipv6),
        uri: matching(absoluteUri, 'i'),
        hostname: published(hostname),
    };
    return new Map(Object.entries(table).map(([name, sql]) => [name, { name, sql }]));
}
function published(definition) {
    return definition instanceof RegExp ? matching(definition.source, definition.flags) : () => undefined;
}
function matching(source, flags) {
    return (text, dialect) => {
        const all = (0,patterns/* re2Of */.n)(source, flags);
        return all && (0,patterns/* matchesAll */.B)(all, text, dialect);
    };
}
/** @param before the pattern of what stands before the time */
function timestamp(before) {
    return (text, dialect) => {
        const sql = (source) => matching(source, 'i')(text, dialect);
        const common = sql(`^${before}${fullTime}$`);
        const rare = sql(`^${before}${likeLeapSecond}$`);
        const pairs = lastMinuteOfDay(before).map(([hours, minutes]) => [sql(hours), sql(minutes)]);
        if ([common, rare, ...pairs.flat()].includes(undefined))
            return undefined;
        const lastMinute = pairs.map((pair) => `(${pair.join(' AND ')})`).join(' OR ');
        // CASE, because the long patterns are then asked of the few texts only that have not matched the first.
        return `CASE WHEN ${common} THEN true WHEN ${rare} THEN (${lastMinute}) ELSE false END`;
    };
}


/***/ }),

/***/ 69645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ formatNames),
/* harmony export */   LS: () => (/* binding */ sensitive),
/* harmony export */   RE: () => (/* binding */ keywords),
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/** The keywords that are judged, in the order in which their checks are reported. */
const keywords = {
    $ref: { shape: 'value' },
    type: { shape: 'value' },
    enum: { shape: 'value' },
    const: { shape: 'value' },
    minimum: { shape: 'value' },
    maximum: { shape: 'value' },
    exclusiveMinimum: { shape: 'value' },
    exclusiveMaximum: { shape: 'value' },
    multipleOf: { shape: 'value' },
    minLength: { shape: 'value' },
    maxLength: { shape: 'value' },
    pattern: { shape: 'value' },
    format: { shape: 'value' },
    minItems: { shape: 'value' },
    maxItems: { shape: 'value' },
    uniqueItems: { shape: 'value' },
    items: { shape: 'schema' },
    required: { shape: 'value' },
    properties: { shape: 'map' },
    patternProperties: { shape: 'map' },
    additionalProperties: { shape: 'schema' },
    dependentRequired: { shape: 'value' },
    allOf: { shape: 'list', inPlace: true },
    anyOf: { shape: 'list', inPlace: true },
    oneOf: { shape: 'list', inPlace: true },
    not: { shape: 'schema', inPlace: true },
    if: { shape: 'schema', inPlace: true },
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name
    then: { shape: 'schema', inPlace: true },
    else: { shape: 'schema', inPlace: true },
};
/** Words that say something to people, and nothing of what a row may hold; `x-…` are the user's own. */
const annotations = [
    ...['$schema', '$id', '$comment', '$defs', 'title', 'description'],
    ...['default', 'examples', 'deprecated', 'readOnly', 'writeOnly'],
];
/** A column whose values no report shows, whatever `show_values` says. */
const sensitive = 'x-sensitive';
/** The formats that are judged. */
const formatNames = ['date', 'time', 'date-time', 'email', 'uuid', 'ipv4', 'ipv6', 'uri', 'hostname'];


/***/ }),

/***/ 98940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ matchesAll),
  n: () => (/* binding */ re2Of)
});

// EXTERNAL MODULE: ./node_modules/@eslint-community/regexpp/index.mjs
var regexpp = __webpack_require__(91895);
;// CONCATENATED MODULE: ./lib/src/gates/data/contract/code-points.js
const lastCodePoint = 0x10_ff_ff;
function codePoints(...ranges) {
    const merged = [];
    for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
        const previous = merged.at(-1);
        if (previous && first <= previous[1] + 1)
            previous[1] = Math.max(previous[1], last);
        else
            merged.push([first, last]);
    }
    return merged;
}
function complement(set) {
    const gaps = [];
    let next = 0;
    for (const [first, last] of set) {
        if (first > next)
            gaps.push([next, first - 1]);
        next = last + 1;
    }
    if (next <= lastCodePoint)
        gaps.push([next, lastCodePoint]);
    return gaps;
}
function upTo(greatest, set) {
    return set.flatMap(([first, last]) => (first > greatest ? [] : [[first, Math.min(last, greatest)]]));
}
function intersects(set, from, to) {
    return set.some(([first, last]) => first <= to && last >= from);
}
/** RE2 text that consumes exactly one code point of the set, or never matches where the set is empty. */
function re2Class(set) {
    const [only] = set;
    if (only && set.length === 1 && only[0] === only[1])
        return re2Character(only[0]);
    if (!only)
        return `[^${re2Ranges(complement(set))}]`;
    // RE2 reads [Ss] as an s of any case, which U+017F is too once RE2 has merged it with another alternative ([Ss]|a);
    // and [Kk] as U+212A. With a third member, a surrogate, which no text holds, both stay what they are.
    const letters = String.fromCodePoint(...set.slice(0, 3).flat());
    if (letters === 'SSss' || letters === 'KKkk')
        return `[${re2Ranges(set)}\\x{d800}]`;
    const rest = complement(set);
    // Written as people write it: [^@] rather than the two ranges around @. RE2 knows both for the same set.
    return rest.length > 0 && rest.length < set.length ? `[^${re2Ranges(rest)}]` : `[${re2Ranges(set)}]`;
}
function re2Ranges(set) {
    return set
        .map(([first, last]) => {
        if (first === last)
            return re2Character(first);
        return `${re2Character(first)}${last === first + 1 ? '' : '-'}${re2Character(last)}`;
    })
        .join('');
}
/** Letters, digits and what has no meaning anywhere in RE2 as themselves, other ASCII after \, the rest by number. */
function re2Character(codePoint) {
    const character = String.fromCodePoint(codePoint);
    if (/^[A-Za-z0-9 !"#%',/:;<=>@_`~]$/.test(character))
        return character;
    return /^[!-~]$/.test(character) ? `\\${character}` : `\\x{${codePoint.toString(16)}}`;
}

;// CONCATENATED MODULE: ./lib/src/gates/data/contract/patterns.js


/**
 * An ECMAScript regular expression as RE2 patterns that, all together, hold for exactly the same texts. Texts are
 * well-formed Unicode. The patterns mean the same whatever the default of an engine's flags for newlines is.
 *
 * @param source as in `new RegExp(source, flags)`; the search is not anchored
 * @returns undefined where the two would not, or not surely, agree: then JavaScript alone can decide
 * @throws SyntaxError where JavaScript refuses the pattern
 */
function re2Of(source, flags) {
    // JavaScript itself is asked first: the parser knows more, or less, than the version that will judge the values.
    const { unicode, ignoreCase, dotAll } = new RegExp(source, flags);
    if (/[^gdius]/.test(flags))
        return undefined;
    try {
        const pattern = new regexpp/* RegExpParser */.HA().parsePattern(source, 0, source.length, { unicode });
        return conjuncts(pattern, { unicode, ignoreCase, dotAll });
    }
    catch (error) {
        // What the parser does not know yet, and what is nested deeper than the stack, is left to JavaScript as well.
        if (error instanceof NoCounterpart || error instanceof SyntaxError || error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** SQL that is true where the text fulfils all conjuncts, and false elsewhere; NULL for NULL only. */
function matchesAll(all, text, dialect) {
    const terms = all.map(({ pattern, matches }) => `${matches ? '' : 'NOT '}${dialect.regexMatches(text, pattern)}`);
    return `(${terms.join(' AND ')})`;
}
class NoCounterpart extends Error {
}
/** RE2 refuses a count above 1,000, and nested counts whose product is above. */
const mostRepeats = 1000;
/**
 * Above this RE2's automaton no longer fits its memory, and each text takes over ten times as long; DuckDB's build refuses
 * a pattern from 200,000 on *(tried, with classes of every shape)*.
 */
const largestSize = 40_000;
/** What one range of a class can cost once it is spelled in UTF-8. */
const sizeOfRange = 8;
const deepest = 200;
const anything = [[0, lastCodePoint]];
const lineTerminators = codePoints([0x0a, 0x0a], [0x0d, 0x0d], [0x2028, 0x2029]);
const digits = [[0x30, 0x39]];
const word = codePoints(...digits, [0x41, 0x5a], [0x5f, 0x5f], [0x61, 0x7a]);
// ECMA-262, WhiteSpace and LineTerminator; RE2's own \s knows five of them.
const space = codePoints([0x09, 0x0d], [0x20, 0x20], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029], [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff]);
/**
 * Look-aheads before the first character of a pattern that begins at the start of the text are questions of their own
 * about the whole text; RE2, which has no look-ahead, can answer them one by one.
 */
function conjuncts(pattern, flags) {
    const [alternative, ...others] = pattern.alternatives;
    const elements = alternative && others.length === 0 ? alternative.elements : [];
    const first = elements.findIndex((element) => !isLeading(element));
    const ahead = first === -1 ? elements : elements.slice(0, first);
    const lookaheads = ahead.filter(isLookahead);
    if (lookaheads.length === 0 || lookaheads.length === ahead.length) {
        const whole = alternatives(pattern.alternatives, flags, 0);
        if (whole.halves)
            throw new NoCounterpart();
        return [conjunct(whole.text, true, whole)];
    }
    const rest = elements.slice(ahead.length);
    const body = sequence(rest, flags, 0);
    const parts = lookaheads.map((lookahead) => alternatives(lookahead.alternatives, flags, 0));
    // Where the body is the whole text, and has no half of a character, a text with such a character fails already.
    const noHalves = !body.halves && isEnd(rest.at(-1));
    if (!noHalves && [body, ...parts].some((part) => part.halves))
        throw new NoCounterpart();
    const questions = lookaheads.map(({ negate }, index) => {
        const part = parts[index] ?? body;
        return conjunct(`\\A(?:${part.text})`, !negate, part);
    });
    return rest.length === 0 ? questions : [conjunct(`\\A${body.text}`, true, body), ...questions];
}
function conjunct(pattern, matches, { size }) {
    if (size > largestSize)
        throw new NoCounterpart();
    return { pattern, matches };
}
function isLookahead(element) {
    return element.type === 'Assertion' && element.kind === 'lookahead';
}
function isLeading(element) {
    return isLookahead(element) || (element.type === 'Assertion' && element.kind === 'start');
}
function isEnd(element) {
    return element?.type === 'Assertion' && element.kind === 'end';
}
function alternatives(all, flags, depth) {
    if (depth > deepest)
        throw new NoCounterpart();
    return joined(all.map(({ elements }) => sequence(elements, flags, depth)), '|');
}
function sequence(elements, flags, depth) {
    return joined(elements.map((element) => translated(element, flags, depth)), '');
}
function joined(parts, separator) {
    return {
        text: parts.map(({ text }) => text).join(separator),
        size: parts.reduce((sum, { size }) => sum + size + 1, 0),
        repeats: Math.max(1, ...parts.map(({ repeats }) => repeats)),
        halves: parts.some(({ halves }) => halves),
    };
}
function translated(element, flags, depth) {
    switch (element.type) {
        case 'Character':
            // Half of a character: no text holds one with the flag u; without it, it is part of another character.
            if (isSurrogate(element.value))
                throw new NoCounterpart();
            return oneOf(cased([[element.value, element.value]], flags), flags);
        case 'CharacterSet':
            return oneOf(characterSet(element, flags), flags);
        case 'CharacterClass':
            return oneOf(characterClass(element, flags), flags);
        case 'Group':
            if (element.modifiers)
                throw new NoCounterpart();
            return grouped(alternatives(element.alternatives, flags, depth + 1));
        case 'CapturingGroup':
            return grouped(alternatives(element.alternatives, flags, depth + 1));
        case 'Quantifier':
            return quantified(element, flags, depth);
        case 'Assertion':
            return assertion(element, flags);
        default:
            throw new NoCounterpart();
    }
}
function isSurrogate(codePoint) {
    return codePoint >= 0xd800 && codePoint <= 0xdfff;
}
function grouped(part) {
    return { ...part, text: `(?:${part.text})` };
}
/** Lazy or greedy finds the same texts: only the extent of the match would differ. */
function quantified({ element, min, max }, flags, depth) {
    if (element.type === 'Assertion')
        throw new NoCounterpart();
    const part = translated(element, flags, depth);
    const quantifier = quantifierText(min, max);
    const copies = Math.max(1, max === Number.POSITIVE_INFINITY ? min : max);
    const repeats = part.repeats * (quantifier.startsWith('{') ? copies : 1);
    if (repeats > mostRepeats || min > mostRepeats)
        throw new NoCounterpart();
    return { ...part, text: `${part.text}${quantifier}`, size: (part.size + 1) * copies, repeats };
}
function quantifierText(min, max) {
    if (max === Number.POSITIVE_INFINITY)
        return ['*', '+'][min] ?? `{${min},}`;
    if (min === max)
        return `{${min}}`;
    return min === 0 && max === 1 ? '?' : `{${min},${max}}`;
}
function assertion(element, { unicode, ignoreCase }) {
    const plain = { size: 1, repeats: 1, halves: false };
    if (element.kind === 'start')
        return { ...plain, text: '\\A' };
    if (element.kind === 'end')
        return { ...plain, text: '\\z' };
    // With the flags i and u, U+017F and U+212A are word characters; RE2's are ASCII always. Where no word begins or ends,
    // RE2 looks between the bytes of a character too, and V8 between its halves, with the flag u as well.
    if (element.kind !== 'word' || (unicode && ignoreCase) || element.negate)
        throw new NoCounterpart();
    return { ...plain, text: '\\b' };
}
function oneOf(set, { unicode }) {
    // Without the flag u there is nothing beyond the 16 bits of a unit, in a complement neither.
    const within = unicode ? set : upTo(0xff_ff, set);
    return {
        text: re2Class(within),
        size: within.reduce((sum, [, last]) => sum + (last < 0x80 ? 1 : sizeOfRange), 1),
        repeats: 1,
        halves: !unicode && intersects(within, 0xd800, 0xdfff),
    };
}
function characterClass(element, flags) {
    const members = element.elements.map((member) => {
        if (member.type === 'CharacterSet')
            return characterSet(member, flags);
        if (member.type === 'CharacterClassRange')
            return cased([[member.min.value, member.max.value]], flags);
        if (member.type !== 'Character')
            throw new NoCounterpart();
        if (isSurrogate(member.value))
            throw new NoCounterpart();
        return cased([[member.value, member.value]], flags);
    });
    const set = codePoints(...members.flat());
    return element.negate ? complement(set) : set;
}
function characterSet(element, { unicode, ignoreCase, dotAll }) {
    if (element.kind === 'any')
        return dotAll ? anything : complement(lineTerminators);
    // What Unicode properties hold depends on the version of Unicode, which the two do not share.
    if (element.kind === 'property')
        throw new NoCounterpart();
    if (element.kind === 'word' && unicode && ignoreCase)
        throw new NoCounterpart();
    const set = { digit: digits, space, word }[element.kind];
    return element.negate ? complement(set) : set;
}
/**
 * With the flag i, the set with the other case of its letters. Beyond ASCII the cases depend on the version of Unicode;
 * and with u the simple case folding makes U+017F an s and U+212A a k (ECMA-262, Canonicalize).
 */
function cased(set, { unicode, ignoreCase }) {
    if (!ignoreCase)
        return set;
    if (intersects(set, 0x80, lastCodePoint))
        throw new NoCounterpart();
    const more = [];
    for (const [first, last] of set) {
        for (let code = first; code <= last; code++) {
            const letter = String.fromCodePoint(code).toLowerCase();
            if (letter < 'a' || letter > 'z')
                continue;
            more.push([code ^ 0x20, code ^ 0x20]);
            if (unicode && letter === 's')
                more.push([0x17f, 0x17f]);
            if (unicode && letter === 'k')
                more.push([0x212a, 0x212a]);
        }
    }
    return codePoints(...set, ...more);
}


/***/ }),

/***/ 36896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   BK: () => (/* binding */ exactlyOne),
/* harmony export */   Gk: () => (/* binding */ always),
/* harmony export */   Uo: () => (/* binding */ and),
/* harmony export */   Zm: () => (/* binding */ never),
/* harmony export */   or: () => (/* binding */ or)
/* harmony export */ });
const always = 'true';
const never = 'false';
function and(...parts) {
    const open = [...new Set(parts)].filter((part) => part !== always);
    if (open.includes(never) || open.some((part) => open.includes(not(part))))
        return never;
    return open.length > 1 ? `(${open.join(' AND ')})` : (open[0] ?? always);
}
function or(...parts) {
    const open = [...new Set(parts)].filter((part) => part !== never);
    if (open.includes(always))
        return always;
    return open.length > 1 ? `(${open.join(' OR ')})` : (open[0] ?? never);
}
function not(part) {
    if (part === always)
        return never;
    const there = presence.exec(part)?.[1];
    if (there !== undefined)
        return `${there} IS NULL`;
    return part === never ? always : `((${part}) IS NOT TRUE)`;
}
/** Whether a named value is there: what is not, is missing. */
const presence = /^("(?:[^"]|"")*") IS NOT NULL$/;
/** Whether exactly one of them is true. */
function exactlyOne(parts) {
    const certain = parts.filter((part) => part === always).length;
    const open = parts.filter((part) => part !== always && part !== never);
    if (certain > 1)
        return never;
    if (certain === 1)
        return and(...open.map(not));
    if (open.length === 0)
        return never;
    if (open.length === 1)
        return open[0];
    return `((${open.map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`).join(' + ')}) = 1)`;
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


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ writingOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   y8: () => (/* binding */ applicable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_table_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35045);
/* harmony import */ var _sources_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18534);
/* harmony import */ var _sources_workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87862);




/** What the words say of each table of their block; an empty cell is always a missing one. */
function writingOf({ delimiter, quote, encoding, missing_values: missing }, root) {
    return {
        csv: {
            ...(delimiter !== undefined && { delimiter }),
            ...(quote !== undefined && { quote }),
            ...(missing && { missingValues: ['', ...missing] }),
        },
        ...(encoding !== undefined && { encoding }),
        ...(root !== undefined && { root }),
    };
}
/** The words that can be said of a table of this kind: what is said of CSV says nothing of Parquet. */
function applicable(files, { csv, encoding, ...writing }) {
    const { kind } = (0,_engine_table_format_js__WEBPACK_IMPORTED_MODULE_1__/* .tableFormat */ .K)(files.map(({ path }) => path), csv).format;
    const ofText = kind === 'parquet' || encoding === undefined ? {} : { encoding };
    return { ...writing, csv: kind === 'csv' ? csv : {}, ...ofText };
}
/**
 * The folder below which folders may name columns: the steps of a path before its first pattern. What lies above them is
 * not the table's.
 *
 * @param folder relative to which the path is written
 * @throws UserError `invalid_config` at the location where the text can mean no table
 */
function rootOf(path, folder, workspace, location) {
    const steps = path.split('/');
    const pattern = steps.findIndex((step) => /[*?[\]{}()!]/.test(step));
    const root = (pattern < 0 ? steps : steps.slice(0, pattern)).join('/');
    return (0,_sources_source_js__WEBPACK_IMPORTED_MODULE_2__/* .tableSourceOf */ .bq)(path, location).kind === 'files' ? (0,_sources_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .displayPath */ .Gt)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder, root), workspace) : root;
}


/***/ })

};
