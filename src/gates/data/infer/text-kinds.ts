import type { Dialect } from '../../../engine/dialect.js';
import type { Formats } from '../contract/formats.js';
import { formatNames } from '../contract/keywords.js';

/** Numbers as CSV writers write them, in a pattern of ECMAScript and RE2 alike. */
export const numberPattern = '[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)(?:[eE][+-]?[0-9]+)?';
export const wholePattern = '[+-]?[0-9]+';
/** What a code such as a postcode has, and no number: a zero before other digits. */
export const paddedPattern = '[+-]?0[0-9]';

/** A day and a time of day without an offset, as most tables have it: no format of JSON Schema. */
export const localTime = 'local date-time';
/** What stands behind the year of one. */
export const localTimeRest =
  '-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[ T](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]+)?)?';

/** Whether a text satisfies a kind that has a name: a format, or a local date-time. */
export interface TextKind {
  readonly name: string;
  holds(text: string): boolean;
  /** SQL that is true where a text satisfies it; undefined where SQL cannot tell */
  sql(text: string, dialect: Dialect): string | undefined;
}

/** Nothing longer is any of them. */
const longest = 2000;

/** The kinds of text that are looked for, the more telling ones first. A host name may be any word, and tells nothing. */
export async function textKinds(formats: Formats): Promise<readonly TextKind[]> {
  const { default: published } = await import('ajv-formats/dist/formats.js');
  const named = formatNames
    .filter((name) => name !== 'hostname')
    .map((name): TextKind => {
      const definition: unknown = published.fullFormats[name];
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

function admits(definition: unknown, text: string): boolean {
  if (definition instanceof RegExp) return new RegExp(definition.source, definition.flags).test(text);
  if (typeof definition === 'function') return definition(text) === true;
  if (typeof definition !== 'object' || definition === null || !('validate' in definition)) return false;
  return admits(definition.validate, text);
}
