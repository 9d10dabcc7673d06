import { randomBytes } from 'node:crypto';
import type { Dialect } from '../../../engine/dialect.js';
import type { Row } from '../../../engine/engine.js';
import { UserError } from '../../../result/error.js';
import { counted, formatNumber } from '../../../result/format.js';
import type { OpenTable } from '../../../tables/open-table.js';
import type { Appeal } from './compile.js';
import { Patience } from './patience.js';
import { and, type Predicate } from './predicate.js';
import type { Judge, Referee } from './referee.js';
import type { Schema } from './schema.js';

/** What ajv was asked about one expression, and what it found. */
interface Question {
  /** SQL of JSON text */
  readonly json: string;
  readonly present: Predicate;
  readonly asked: { readonly schema: Schema; readonly table: string; readonly violating: string[] }[];
  judged: number;
  /** why it has no answer */
  failure?: UserError<'limit_exceeded'>;
}

/** More different values than this that all violate a rule are told as such, not as a list. */
const mostViolating = 1_000_000;

/** So many values, and characters of them, are written into a statement. */
const mostListed = 20;
const longestList = 10_000;

/** So long may the values of one batch take; a pattern that looks ahead and back can take for ever. */
const patienceMilliseconds = 10_000;

/** What SQL cannot judge exactly is put to ajv, value by value, each different one once. */
export class Appeals implements Appeal {
  private readonly questions = new Map<string, Question>();
  private readonly listed = new Map<string, string>();
  /** no text of a schema can be taken for one of our names */
  private readonly own = randomBytes(8).toString('hex');
  private tables = 0;

  /** @param referee called where there is something to ask */
  constructor(private readonly referee: () => Promise<Referee>) {}

  decide(schema: Schema, place: { readonly json: string; readonly present: Predicate }): Predicate {
    const question: Question = this.questions.get(place.json) ?? {
      json: place.json,
      present: place.present,
      asked: [],
      judged: 0,
    };
    this.questions.set(place.json, question);
    const table = `mlgate_violating_${this.own}_${this.tables++}`;
    question.asked.push({ schema, table, violating: [] });
    return and(place.present, `${place.json} IN ${violatingIn(table)}`);
  }

  private askedBy(predicate: Predicate): readonly Question[] {
    return [...this.questions.values()].filter(({ asked }) =>
      asked.some(({ table }) => predicate.includes(violatingIn(table))),
    );
  }

  /** Why a predicate cannot be used, where something that it asked has no answer. */
  failureOf(predicate: Predicate): UserError<'limit_exceeded'> | undefined {
    return this.askedBy(predicate).find(({ failure }) => failure !== undefined)?.failure;
  }

  /** How many different values were judged for a predicate; undefined where it asked nothing. */
  judgedFor(predicate: Predicate): number | undefined {
    const asked = this.askedBy(predicate);
    return asked.length === 0 ? undefined : asked.reduce((sum, { judged }) => sum + judged, 0);
  }

  /** A predicate with the values that violate it written out, where they are few: each table is a join of its own. */
  settled(predicate: Predicate): Predicate {
    return predicate.replaceAll(lookup, (asked) => this.listed.get(asked) ?? asked);
  }

  /**
   * Reads the different values, asks ajv, and leaves what violates in tables that the predicates look into. Where a pattern
   * does not end, or too many different values violate, the question has no answer, and others have theirs.
   *
   * @throws UserError where the table cannot be read
   */
  async settle(table: OpenTable): Promise<void> {
    if (this.questions.size === 0) return;
    const { dialect } = table;
    const referee = await this.referee();
    for (const question of this.questions.values()) {
      const { json, present, asked } = question;
      const judges = asked.map(({ schema, violating }) => ({ judge: referee.judge(schema), violating }));
      const patience = new Patience();
      const sql = `SELECT DISTINCT ${json} AS value FROM ${table.from} WHERE ${present}`;
      const judge = (rows: readonly Row[]): UserError<'limit_exceeded'> | undefined => {
        question.judged += rows.length;
        const finished = patience.within(patienceMilliseconds, () => judgeAll(rows, judges));
        if (!finished) return neverEnding(rows.length);
        return judges.some(({ violating }) => violating.length > mostViolating) ? tooMany() : undefined;
      };
      try {
        await table.scanEach('distinct values', sql, (rows) => {
          const failure = judge(rows);
          if (!failure) return;
          question.failure = failure;
          throw failure;
        });
      } catch (error) {
        if (question.failure === undefined) throw error;
        continue;
      }
      for (const { table: name, violating } of asked) {
        if (isShort(violating)) this.listed.set(violatingIn(name), listOf(violating, dialect));
        else await table.engine.query(dialect.createTexts(name, 'violating', violating));
      }
    }
  }
}

function violatingIn(table: string): string {
  return `(SELECT violating FROM ${table})`;
}

const lookup = /\(SELECT violating FROM mlgate_violating_[0-9a-f]+_[0-9]+\)/g;

function isShort(texts: readonly string[]): boolean {
  return texts.length <= mostListed && texts.reduce((sum, { length }) => sum + length, 0) <= longestList;
}

/** Nothing is equal to NULL. */
function listOf(texts: readonly string[], dialect: Dialect): string {
  return `(${texts.length === 0 ? 'NULL' : texts.map((text) => dialect.text(text)).join(', ')})`;
}

function judgeAll(
  rows: readonly Row[],
  judges: readonly { readonly judge: Judge; readonly violating: string[] }[],
): void {
  for (const { value } of rows) {
    const json = String(value);
    for (const { judge, violating } of judges) if (!judge(json)) violating.push(json);
  }
}

function neverEnding(values: number): UserError<'limit_exceeded'> {
  return new UserError('limit_exceeded', {
    what: `a rule of the row schema took more than ${patienceMilliseconds / 1000} seconds for ${counted(values, 'value')}`,
    why: 'a pattern that looks ahead or back can take for ever on a text that nearly matches',
    fix: 'write the pattern without nested repetitions',
  });
}

function tooMany(): UserError<'limit_exceeded'> {
  return new UserError('limit_exceeded', {
    what: `more than ${formatNumber(mostViolating)} different values violate a rule that only ajv can judge`,
    fix: 'write the rule without what SQL cannot judge, such as a pattern that looks back',
  });
}
