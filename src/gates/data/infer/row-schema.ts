import { UserError } from '../../../result/error.js';
import { counted, formatCount, formatNumber } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { sensitive } from '../contract/keywords.js';
import type { JsonType, SchemaObject } from '../contract/schema.js';
import type { Facts } from './facts.js';
import { lengthsWithHeadRoom } from './head-room.js';
import { measureColumns, mostMembers } from './measure.js';
import { soundsPersonal } from './personal.js';
import { type Derived, numberKeywords, textKeywords, unboundedKeywords } from './value-schema.js';

/** A row schema that was derived from a table, and what a person must look at. */
export interface InferredSchema {
  readonly schema: SchemaObject;
  readonly rows: number;
  /** columns without a missing value in which no value occurs twice */
  readonly unique: readonly string[];
  /** columns whose values are personal data by their form, and those that only sound so */
  readonly sensitive: readonly string[];
  readonly personal: readonly string[];
  /** what is odd, by column */
  readonly review: readonly { readonly column: string; readonly what: string }[];
}

/**
 * The row schema that a table satisfies today, with head-room, so that what is unlike it is refused. The same table gives
 * the same schema, whatever the order of its rows and their split into files.
 *
 * @throws UserError `empty` for a table without rows, `unsupported` where no column has a form in JSON
 */
export async function inferRowSchema(table: OpenTable): Promise<InferredSchema> {
  const columns = await measureColumns(table);
  const rows = Math.max(...[...columns.values()].map(({ places }) => places));
  if (!(rows > 0)) {
    throw new UserError('empty', {
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
      $comment: `Inferred from ${counted(rows, 'row')} by mlgate init data: what was seen, with head-room. Make it yours.`,
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

/** The schema of a part of a row. */
interface PartSchema {
  readonly schema: SchemaObject;
  /** whether its presence can be asked for */
  readonly judged: boolean;
  /** whether it holds e-mail addresses, anywhere within */
  readonly email: boolean;
  readonly review: readonly string[];
}

type Place = 'row' | 'object' | 'element';

function partOf(steps: readonly string[], facts: Facts, place: Place, subjects: Set<string>): PartSchema {
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
  const own: readonly Derived[] = unbounded
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
    ...(email && steps.length === 1 && { [sensitive]: true }),
  };
  return { schema, judged: true, email, review: [...oddities(facts, types), ...nested.flatMap((each) => each.review)] };
}

function typesOf({ numbers, texts, booleans, lists, objects, nulls }: Facts): readonly JsonType[] {
  return [
    ...(booleans ? (['boolean'] as const) : []),
    ...(numbers ? ([numbers.whole && numbers.notFinite === 0 ? 'integer' : 'number'] as const) : []),
    ...(texts ? (['string'] as const) : []),
    ...(lists ? (['array'] as const) : []),
    ...(objects ? (['object'] as const) : []),
    ...(nulls > 0 ? (['null'] as const) : []),
  ];
}

interface Nested extends Derived {
  readonly email: boolean;
  readonly review: readonly string[];
}

const nothing: Nested = { keywords: {}, notes: [], email: false, review: [] };

function listOf(steps: readonly string[], { lists }: Facts, subjects: Set<string>): Nested {
  if (!lists) return nothing;
  const { shortest, longest, elements } = lists;
  const { low, high } = lengthsWithHeadRoom(shortest, longest);
  const part = elements.places > 0 ? partOf(steps, elements, 'element', new Set(subjects)) : undefined;
  return {
    keywords: { ...(low > 0 && { minItems: low }), maxItems: high, ...(part && { items: part.schema }) },
    notes: [
      shortest === longest
        ? `always ${counted(shortest, 'item')}`
        : `${shortest} to ${longest} items, a tenth of the range as head-room`,
    ],
    email: part?.email ?? false,
    review: part?.review ?? [],
  };
}

function objectOf(steps: readonly string[], { objects }: Facts, subjects: Set<string>): Nested {
  if (!objects) return nothing;
  if (!objects.members) {
    const what = `more than ${mostMembers} names, or nested too deep: nothing is asked of its members`;
    return { ...nothing, notes: [what], review: [what] };
  }
  const parts: { readonly name: string; readonly facts: Facts; readonly part: PartSchema }[] = [];
  const ambiguous: string[] = [];
  for (const [name, facts] of objects.members) {
    const below = [...steps, name];
    // A report calls the member b of a column a `a.b`, and two rules of one name would be one.
    const subject = below.join('.');
    if (subjects.has(subject)) ambiguous.push(name);
    else parts.push({ name, facts, part: partOf(below, facts, 'object', subjects.add(subject)) });
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
function amountOf({ places, present, nulls }: Facts, place: Place): string {
  const missing = places - present;
  const all = `${formatCount(places)} ${place}${places === 1 ? '' : 's'}`;
  const parts = [
    ...(missing > 0 ? [`${formatCount(missing)} missing (${share(missing, places)})`] : []),
    ...(nulls > 0 ? [`${formatCount(nulls)} null (${share(nulls, places)})`] : []),
  ];
  return `${all}, ${parts.length === 0 ? 'none missing' : parts.join(', ')}`;
}

/** Two digits: a share that is neither none nor all must not look like one of them. */
function share(count: number, of: number): string {
  const percent = (100 * count) / of;
  return `${formatNumber(Number(percent.toPrecision(percent > 99 && percent < 100 ? 4 : 2)))} %`;
}

/** What a person should know before the schema is trusted. */
function oddities({ numbers, texts, unique }: Facts, types: readonly JsonType[]): readonly string[] {
  const mixed = types.filter((type) => type !== 'null');
  return [
    ...(mixed.length > 1 ? [`values of several types: ${mixed.join(', ')}`] : []),
    ...(numbers && numbers.notFinite > 0 ? [`${formatCount(numbers.notFinite)} NaN or infinite`] : []),
    ...(numbers && numbers.low === numbers.high && numbers.count > 1 ? ['always the same number'] : []),
    ...(unique && numbers?.whole
      ? ['no value twice: of a number that grows with each row, the maximum will be passed']
      : []),
    ...(texts && texts.count > 1 && texts.first === texts.last ? ['always the same text'] : []),
    ...(texts && !texts.digits && texts.spelled.numbers * 2 > texts.count
      ? [
          `${formatCount(texts.spelled.numbers)} of ${formatCount(texts.count)} cells spell a number, the others do not: ` +
            'is there a word for a missing value? (--missing-value)',
        ]
      : []),
  ];
}
