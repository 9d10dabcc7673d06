import type { Dialect } from '../../../engine/dialect.js';
import { matchesAll, re2Of } from './patterns.js';
import { dayBefore, fullDate, fullTime, lastMinuteOfDay, likeLeapSecond } from './timestamps.js';
import { absoluteUri } from './uri.js';

/** A value of the keyword `format` that is checked. */
export interface Format {
  readonly name: string;
  /**
   * SQL that is true where ajv-formats (its full formats) takes the text, and false elsewhere; NULL for NULL only.
   *
   * @param text the SQL of a text
   * @returns undefined where only ajv can decide
   */
  sql(text: string, dialect: Matching): string | undefined;
}

/** The formats by name. */
export type Formats = ReadonlyMap<string, Format>;

type Matching = Pick<Dialect, 'regexMatches'>;
type Sql = Format['sql'];

/** Reads the expressions that ajv-formats publishes. */
export async function loadFormats(): Promise<Formats> {
  // The package is CommonJS: only its default export is there in Node and in the bundle alike.
  const { default: ajvFormats } = await import('ajv-formats/dist/formats.js');
  const { email, hostname, ipv4, ipv6, uuid } = ajvFormats.fullFormats;
  const table: Readonly<Record<string, Sql>> = {
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

function published(definition: unknown): Sql {
  return definition instanceof RegExp ? matching(definition.source, definition.flags) : () => undefined;
}

function matching(source: string, flags: string): Sql {
  return (text, dialect) => {
    const all = re2Of(source, flags);
    return all && matchesAll(all, text, dialect);
  };
}

/** @param before the pattern of what stands before the time */
function timestamp(before: string): Sql {
  return (text, dialect) => {
    const sql = (source: string) => matching(source, 'i')(text, dialect);
    const common = sql(`^${before}${fullTime}$`);
    const rare = sql(`^${before}${likeLeapSecond}$`);
    const pairs = lastMinuteOfDay(before).map(([hours, minutes]) => [sql(hours), sql(minutes)]);
    if ([common, rare, ...pairs.flat()].includes(undefined)) return undefined;
    const lastMinute = pairs.map((pair) => `(${pair.join(' AND ')})`).join(' OR ');
    // CASE, because the long patterns are then asked of the few texts only that have not matched the first.
    return `CASE WHEN ${common} THEN true WHEN ${rare} THEN (${lastMinute}) ELSE false END`;
  };
}
