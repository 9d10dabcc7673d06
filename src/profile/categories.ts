import { hashBytes, hashesOf, hashOf } from './category-hash.js';
import type { CountedCategories, UnseenValue } from './count.js';
import type { CategoricalProfile } from './profile.js';
import type { Rows } from './rows.js';

/** So many values are listed one by one. */
export const mostListed = 100_000;
/** The text of a value that fewer rows have may be about one person. */
const fewestOfName = 20;
/** So many of the values that a reference lacks are shown. */
const mostUnseenShown = 20;

/** Keeps the values of a column with the rows that have each, `v` and `n`, for as long as it is used. */
async function withValues<Answer>(
  rows: Rows,
  name: string,
  value: string,
  use: (values: string, facts: ValueFacts) => Promise<Answer>,
): Promise<Answer> {
  const { table, from } = rows;
  const { dialect, engine } = table;
  const values = table.temporary('values of a column');
  const groups = `SELECT v, count(*) AS n FROM (SELECT ${value} AS v FROM ${from}) GROUP BY v`;
  await table.scan(`values of ${name}`, dialect.createTable(values, groups));
  try {
    const [row] = await engine.query(
      `SELECT sum(n) AS n, sum(CASE WHEN v IS NOT NULL THEN n END) AS present, count(v) AS distinct_values, ` +
        `${dialect.countWhere('v IS NOT NULL AND n = 1')} AS once, ${dialect.countWhere('v IS NOT NULL AND n = 2')} AS twice FROM ${values}`,
    );
    const answer = (name: string) => Number(row?.[name] ?? 0);
    const facts = {
      count: answer('present'),
      missing: answer('n') - answer('present'),
      distinct: answer('distinct_values'),
      singletons: answer('once'),
      doubletons: answer('twice'),
    };
    return await use(values, facts);
  } finally {
    await engine.query(dialect.dropTable(values));
  }
}

interface ValueFacts {
  readonly count: number;
  readonly missing: number;
  readonly distinct: number;
  readonly singletons: number;
  readonly doubletons: number;
}

interface Listed {
  readonly text: string;
  readonly hash: string;
  readonly n: number;
}

async function listed(rows: Rows, values: string, distinct: number): Promise<readonly Listed[]> {
  const { dialect, engine } = rows.table;
  const most = distinct > mostListed ? ` ORDER BY n DESC, ${dialect.sha256('v')} LIMIT ${mostListed}` : '';
  const found: Listed[] = [];
  await engine.queryEach(`SELECT v, n FROM ${values} WHERE v IS NOT NULL${most}`, (some) => {
    for (const { v, n } of some) {
      const text = String(v);
      found.push({ text, hash: hashOf(text), n: Number(n) });
    }
  });
  const bytes = new Map(found.map(({ hash }) => [hash, Buffer.from(hash, 'base64')]));
  const none = Buffer.alloc(hashBytes);
  const byHash = (a: Listed, b: Listed) => Buffer.compare(bytes.get(a.hash) ?? none, bytes.get(b.hash) ?? none);
  return found.sort((a, b) => b.n - a.n || byHash(a, b));
}

export type CategoryCounts = Omit<CategoricalProfile, 'name' | 'type' | 'kind' | 'design_effects'>;

/**
 * Counts each value of a column. Beyond 100,000 values the most frequent are listed, those of one frequency by their hash.
 *
 * @param value SQL for the text of a cell, NULL where it is missing
 * @param names whether the text of frequent values is kept
 */
export function countValues(
  rows: Rows,
  name: string,
  value: string,
  names: 'frequent' | 'none',
): Promise<CategoryCounts> {
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
export function countListed(
  rows: Rows,
  reference: CategoricalProfile,
  value: string,
): Promise<Omit<CountedCategories, 'design_effects'>> {
  return withValues(rows, reference.name, value, async (values, { count, missing, distinct }) => {
    const hashes = hashesOf(reference.hashes);
    const places = new Map(hashes.map((hash, index) => [hash, index]));
    const counts = hashes.map(() => 0);
    const answer = { kind: 'categorical', reference, missing, count, counts } as const;
    if (distinct <= mostListed) {
      const unseen: Listed[] = [];
      for (const each of await listed(rows, values, distinct)) {
        const place = places.get(each.hash);
        if (place === undefined) unseen.push(each);
        else counts[place] = (counts[place] ?? 0) + each.n;
      }
      const rowsUnseen = unseen.reduce((sum, { n }) => sum + n, 0);
      return { ...answer, unseen: { rows: rowsUnseen, distinct: unseen.length, values: shown(unseen) } };
    }
    return { ...answer, unseen: await matchedInEngine(rows, values, hashes, counts, places) };
  });
}

/** Where the current data have too many values to leave the engine, those of the reference go there. */
async function matchedInEngine(
  rows: Rows,
  values: string,
  hashes: readonly string[],
  counts: number[],
  places: ReadonlyMap<string, number>,
): Promise<CountedCategories['unseen']> {
  const { table } = rows;
  const { dialect, engine } = table;
  const known = table.temporary('values of a reference');
  const hex = hashes.map((hash) => Buffer.from(hash, 'base64').toString('hex'));
  await engine.query(dialect.createTexts(known, 'h', hex));
  try {
    const hash = dialect.beginning(dialect.sha256('v'), 2 * hashBytes);
    const hashed = `(SELECT v, n, ${hash} AS h FROM ${values} WHERE v IS NOT NULL)`;
    await engine.queryEach(
      `SELECT h, sum(n) AS n FROM ${hashed} WHERE h IN (SELECT h FROM ${known}) GROUP BY h`,
      (some) => {
        for (const { h, n } of some) {
          const place = places.get(Buffer.from(String(h), 'hex').toString('base64'));
          if (place !== undefined) counts[place] = Number(n);
        }
      },
    );
    const unseen = `FROM ${hashed} WHERE h NOT IN (SELECT h FROM ${known})`;
    const [row] = await engine.query(`SELECT sum(n) AS n, count(*) AS distinct_values ${unseen}`);
    const most = await engine.query(
      `SELECT v, n ${unseen} ORDER BY n DESC, ${dialect.sha256('v')} LIMIT ${mostUnseenShown}`,
    );
    return {
      rows: Number(row?.['n'] ?? 0),
      distinct: Number(row?.['distinct_values'] ?? 0),
      values: most.map(({ v, n }) => ({ value: String(v), rows: Number(n) })),
    };
  } finally {
    await engine.query(dialect.dropTable(known));
  }
}

function shown(unseen: readonly Listed[]): readonly UnseenValue[] {
  return unseen.slice(0, mostUnseenShown).map(({ text, n }) => ({ value: text, rows: n }));
}
