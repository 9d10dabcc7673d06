import { formatCount, formatNumber } from '../../../result/format.js';
import type { SchemaObject } from '../contract/schema.js';
import type { Facts, NumberFacts, TextFacts } from './facts.js';
import { lengthsWithHeadRoom, withHeadRoom } from './head-room.js';
import { rangePattern } from './range-pattern.js';
import { localTime, localTimeRest, numberPattern } from './text-kinds.js';

/** Keywords, and how each was derived. */
export interface Derived {
  readonly keywords: SchemaObject;
  readonly notes: readonly string[];
}

/** An enum stands where each of its values was seen this often on average: fewer, and tomorrow has others. */
const fewestRowsOfValue = 10;
const longestValue = 200;
const headRoom = 'a tenth of the range as head-room';

/** @param shown whether what was seen may be told */
export function numberKeywords({ numbers, nulls }: Facts, alone: boolean, shown: boolean): Derived {
  if (!numbers) return { keywords: {}, notes: [] };
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
export function unboundedKeywords(facts: Facts & { readonly numbers: NumberFacts }): Derived {
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
    notes: [`${formatCount(notFinite)} NaN or infinite, which no type of JSON admits`, ...(count > 0 ? notes : [])],
  };
}

/** @param shown whether what was seen may be told */
export function textKeywords(facts: Facts, alone: boolean, shown: boolean): Derived {
  const { texts, nulls } = facts;
  if (!texts) return { keywords: {}, notes: [] };
  const [kind] = texts.formats;
  if (kind !== undefined) return kindKeywords(kind, texts);
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
function notANumber({ spelled }: TextFacts, only: boolean): SchemaObject {
  const patterns = [
    ...(spelled.words === 0 ? ['[Tt]rue|[Ff]alse|TRUE|FALSE'] : []),
    ...(spelled.numbers === 0 ? [numberPattern] : []),
  ];
  if (patterns.length === 0) return {};
  return { not: { ...(!only && { type: 'string' }), pattern: `^(?:${patterns.join('|')})$` } };
}

function spelling({ numbers, words }: TextFacts['spelled'], count: number): readonly string[] {
  if (numbers > 0) return [`${formatCount(numbers)} of ${formatCount(count)} texts spell a number`];
  return [words > 0 ? 'none spells a number' : 'none spells a number, true or false'];
}

/** What SQL and every terminal can hold, and what a person would read. */
function canBeListed(value: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(value) && [...value].length <= longestValue;
}

function kindKeywords(kind: string, texts: TextFacts): Derived {
  const year = (text: string) => Number(text.slice(0, 4));
  const [from, to] = [Math.max(0, year(texts.first) - 1), Math.min(9999, year(texts.last) + 1)];
  const years = rangePattern(from, to, 4);
  const seen =
    year(texts.first) === year(texts.last)
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

const kindNames: Readonly<Record<string, string>> = {
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

function everyText(kind: string): string {
  return `every text is ${kindNames[kind] ?? kind}`;
}

function timeKeywords({ first, last }: TextFacts): Derived {
  const [from, to] = [Math.max(0, Number(first.slice(0, 2)) - 1), Math.min(23, Number(last.slice(0, 2)) + 1)];
  const pattern = from === 0 && to === 23 ? {} : { pattern: `^${rangePattern(from, to, 2)}:` };
  const hours = `${first.slice(0, 2)} to ${last.slice(0, 2)} o'clock seen, an hour as head-room`;
  return { keywords: { format: 'time', ...pattern }, notes: [everyText('time'), hours] };
}

function lengthKeywords({ shortest, longest }: TextFacts): Derived {
  const { low, high } = lengthsWithHeadRoom(shortest, longest);
  const seen =
    shortest === longest
      ? `all ${formatCount(shortest)} characters long`
      : `${formatCount(shortest)} to ${formatCount(longest)} characters, ${headRoom}`;
  return { keywords: { ...(low > 0 && { minLength: low }), maxLength: high }, notes: [seen] };
}

function different(count: number): string {
  return count === 1 ? 'always the same value' : `${formatCount(count)} different values`;
}

function told(value: number | bigint): string {
  return formatNumber(value === 0 ? 0 : value);
}
