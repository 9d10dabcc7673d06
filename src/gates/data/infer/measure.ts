import type { Dialect } from '../../../engine/dialect.js';
import type { ColumnType } from '../../../engine/table.js';
import type { OpenTable } from '../../../tables/open-table.js';
import { loadFormats } from '../contract/formats.js';
import { and, never, type Predicate } from '../contract/predicate.js';
import { type Facts, type NumberFacts, noFacts, type TextFacts } from './facts.js';
import { Questions } from './questions.js';
import { numberPattern, type TextKind, textKinds } from './text-kinds.js';
import { everyRow, membersOf, type Views, viewsOf } from './views.js';

/** More different texts than these are no list of allowed values. */
export const mostTexts = 100;
/** Labels are whole numbers of at most so many different values. */
export const mostLabels = 10;
/** More members than these are data that stands in the place of names. */
export const mostMembers = 100;
/** Deeper than this nobody reads a schema. */
const deepest = 8;

/** A part of a row that is measured: a column, a member, or the elements of a list. */
interface Part {
  readonly value: string;
  readonly type: ColumnType;
  readonly engineType: string;
  /** whether what holds it is there */
  readonly within: Predicate;
  /** a column of its own, that may be a key */
  readonly column: boolean;
}

/** Where parts lie, and how it is read. */
interface Ground {
  readonly from: () => string;
  readonly derive: (expression: string) => string;
  readonly scan: (purpose: string, sql: string) => Promise<readonly Readonly<Record<string, never>>[]>;
  readonly dialect: Dialect;
  readonly kinds: readonly TextKind[];
  readonly depth: number;
}

/**
 * Looks at every cell of a table: twice for what has no parts, and once or twice more for each list, and for each level
 * of JSON objects. No more than 101 different values of a column leave the engine.
 */
export async function measureColumns(table: OpenTable): Promise<ReadonlyMap<string, Facts>> {
  const { dialect, columns } = table;
  const parts = columns.map(
    ({ name, type, engineType }): Part => ({
      value: dialect.identifier(name),
      type,
      engineType,
      within: everyRow,
      column: true,
    }),
  );
  const facts = await measure(parts, {
    from: () => table.from,
    derive: (expression) => table.derive(expression),
    scan: async (purpose, sql) => (await table.scan(purpose, sql)) as readonly Readonly<Record<string, never>>[],
    dialect,
    kinds: await textKinds(await loadFormats()),
    depth: 0,
  });
  return new Map(columns.map(({ name }, index) => [name, facts[index] ?? noFacts]));
}

async function measure(parts: readonly Part[], ground: Ground): Promise<readonly Facts[]> {
  const first = new Questions();
  const looks = parts.map((part) => look(part, ground, first));
  await first.read(ground.from, (sql) => ground.scan('values', sql));
  const second = new Questions();
  const closer = looks.map((each) => lookCloser(each, ground, second));
  await second.read(ground.from, (sql) => ground.scan('different values', sql));
  const facts: Facts[] = [];
  for (const each of closer) facts.push(await each());
  return facts;
}

/** What the first reading answers of a part, and of the members that its type names. */
interface Look {
  readonly part: Part;
  readonly views: Views;
  readonly places: () => number;
  readonly there: () => number;
  readonly nulls: () => number;
  readonly number?: {
    readonly count: () => number;
    readonly notFinite: () => number;
    readonly whole: () => number;
    readonly low: () => number | bigint;
    readonly high: () => number | bigint;
    readonly different: () => number;
  };
  readonly text?: {
    readonly count: () => number;
    readonly shortest: () => number;
    readonly longest: () => number;
    readonly first: () => string;
    readonly last: () => string;
    readonly numbers: () => number;
    readonly words: () => number;
    readonly digits: () => number;
    readonly different: () => number;
  };
  readonly booleans: () => number;
  readonly padded: () => number;
  readonly lists?: { readonly count: () => number; readonly shortest: () => number; readonly longest: () => number };
  readonly objects: () => number;
  readonly members: readonly (readonly [string, Look])[];
}

function look(part: Part, ground: Ground, questions: Questions): Look {
  const { dialect, derive } = ground;
  const views = viewsOf(part.value, part.type, dialect, derive);
  const count = (predicate: Predicate) =>
    predicate === never ? () => 0 : questions.count(dialect.countWhere(predicate));
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
    objects:
      part.type.kind === 'struct'
        ? count(views.there)
        : views.json === undefined
          ? () => 0
          : count(dialect.jsonIs(views.json, 'object')),
    members: members.map(({ name, ...member }) => [
      name,
      look({ ...member, within: and(part.within, views.there), column: false }, ground, questions),
    ]),
  };
}

function textOf(answer: () => unknown): () => string {
  return () => String(answer() ?? '');
}

/** Integers as what they are; of a decimal the nearest double that is not inside of what was seen. */
function extreme(
  which: 'min' | 'max',
  value: string,
  kind: NonNullable<Views['number']>['kind'],
  dialect: Dialect,
  questions: Questions,
): () => number | bigint {
  const answer = questions.ask(dialect.asText(`${which}(${value})`));
  if (kind === 'integer') return () => BigInt(String(answer() ?? 0));
  return () => {
    const text = String(answer() ?? 0);
    const number = Number(text);
    if (kind === 'double' || text.replace(/[^0-9]/g, '').replace(/^0+/, '').length <= 15) return number;
    const slack = Math.abs(number) * Number.EPSILON;
    return which === 'min' ? number - slack : number + slack;
  };
}

/** A key that holds for fewer rows may well hold by chance. */
const fewestRowsOfKey = 20;

/** The estimate may be this far off. */
const estimateFactor = 3;

function lookCloser(look: Look, ground: Ground, questions: Questions): () => Promise<Facts> {
  const { dialect, kinds } = ground;
  const { part, views } = look;
  const reading = readingOf(look);
  const count = look.there();
  const numbers = reading.numbers ? look.number : undefined;
  const texts = reading.texts ? look.text : undefined;

  const whole = numbers !== undefined && numbers.whole() === numbers.count();
  const labels =
    numbers && views.number && whole && numbers.different() <= mostLabels * estimateFactor
      ? questions.ask(dialect.firstDistinct(views.number.value, mostLabels + 1))
      : undefined;
  const candidates = texts ? kinds.filter((kind) => kind.holds(texts.first()) && kind.holds(texts.last())) : [];
  const satisfied = candidates.flatMap((kind) => {
    const sql = views.text && kind.sql(views.text.value, dialect);
    return sql === undefined ? [] : [{ name: kind.name, count: questions.count(dialect.countWhere(sql)) }];
  });
  const words =
    texts && views.text?.free && texts.different() <= mostTexts * estimateFactor
      ? questions.ask(dialect.firstDistinct(views.text.value, mostTexts + 1))
      : undefined;
  const mayBeKey =
    part.column &&
    count === look.places() &&
    count >= fewestRowsOfKey &&
    look.nulls() === 0 &&
    ((whole && (numbers?.different() ?? 0) * estimateFactor >= count) ||
      (texts !== undefined &&
        (views.text?.free || part.type.kind === 'uuid') &&
        (part.type.kind === 'uuid' || texts.different() * estimateFactor >= count)));
  const different = mayBeKey ? questions.count(`count(DISTINCT ${part.value})`) : undefined;
  const members = look.members.map(([name, member]) => [name, lookCloser(member, ground, questions)] as const);

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
function readingOf(look: Look): { readonly numbers: boolean; readonly texts: boolean; readonly booleans: boolean } {
  const { number, text, views } = look;
  const all = look.there();
  const some = (count: number | undefined) => count !== undefined && count > 0;
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

function numberFacts(look: NonNullable<Look['number']>, whole: boolean, labels: unknown): NumberFacts {
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

function textFacts(
  look: NonNullable<Look['text']>,
  satisfied: readonly { readonly name: string; readonly count: () => number }[],
  words: unknown,
): TextFacts {
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

async function listFacts({ views, lists }: Look, ground: Ground): Promise<Facts['lists']> {
  const { list } = views;
  if (!lists || !list || lists.count() === 0) return undefined;
  const elements = await elementFacts(list.value, list.of, ground, lists.longest());
  return { count: lists.count(), shortest: lists.shortest(), longest: lists.longest(), elements };
}

async function elementFacts(list: string, of: ColumnType, ground: Ground, longest: number): Promise<Facts> {
  if (longest === 0 || ground.depth >= deepest) return noFacts;
  const { dialect } = ground;
  const name = dialect.identifier('element');
  // An element that is missing is null, whatever the format.
  const part: Part = { value: name, type: of, engineType: of.kind, within: everyRow, column: false };
  const [facts = noFacts] = await measure([part], {
    ...ground,
    from: () => dialect.elementsOf(list, name, ground.from()),
    derive: (expression) => expression,
    depth: ground.depth + 1,
  });
  const missing = facts.places - facts.present;
  return { ...facts, present: facts.places, nulls: facts.nulls + missing };
}

async function objectFacts(
  look: Look,
  typed: readonly (readonly [string, () => Promise<Facts>])[],
  ground: Ground,
): Promise<Facts['objects']> {
  const count = look.objects();
  if (count === 0) return undefined;
  const members: (readonly [string, Facts])[] = [];
  for (const [name, member] of typed) members.push([name, await member()]);
  const { json } = look.views;
  if (json === undefined) return { count, members };
  const { dialect } = ground;
  if (ground.depth >= deepest) return { count, members: undefined };
  const name = dialect.identifier('name');
  const [row] = await ground.scan(
    'names of members',
    `SELECT ${dialect.firstDistinct(name, mostMembers + 1)} AS names FROM ${dialect.elementsOf(dialect.jsonNames(json), name, ground.from())}`,
  );
  const names = [row?.['names'] ?? []].flat().map(String);
  if (names.length > mostMembers) return { count, members: undefined };
  const within = dialect.jsonIs(json, 'object');
  const parts = names.map(
    (each): Part => ({
      value: dialect.jsonMember(json, each),
      type: { kind: 'json' },
      engineType: 'JSON',
      within,
      column: false,
    }),
  );
  const facts = await measure(parts, { ...ground, depth: ground.depth + 1 });
  return { count, members: names.map((each, index) => [each, facts[index] ?? noFacts]) };
}
