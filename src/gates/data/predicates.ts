import type { Dialect } from '../../engine/dialect.js';
import type { Column } from '../../engine/table.js';
import type { ColumnContract, Scalar } from './column-schema.js';

/** What makes a row violate a rule, as SQL: never NULL where it should be true. */
export type Predicate = string;

/** The words of a row schema that are judged row by row, in the order in which they are reported. */
export const rowRules = ['required', 'type', 'minimum', 'maximum', 'enum'] as const;
export type RowRule = (typeof rowRules)[number];

export function asksFor(contract: ColumnContract, rule: RowRule): boolean {
  switch (rule) {
    case 'required':
      return contract.required;
    case 'type':
      return contract.typed;
    case 'minimum':
    case 'maximum':
      return contract[rule] !== undefined;
    case 'enum':
      return contract.enum !== undefined;
  }
}

/**
 * Compiles one rule of a column to the predicate that is true for the rows that violate it. JSON Schema judges the value
 * after typing (docs/data.md): a CSV cell is the number or boolean its column's types admit, else text; an empty cell is
 * null where the column may be null, else it is absent.
 */
export function violation(rule: RowRule, contract: ColumnContract, column: Column, dialect: Dialect): Predicate {
  const cell = dialect.identifier(column.name);
  const value = typedCell(contract, column, dialect);
  const isNull = `${cell} IS NULL`;
  switch (rule) {
    case 'required':
      return contract.nullable ? 'false' : isNull;
    case 'type':
      return `(${cell} IS NOT NULL AND (${anyOf(contract.types.map((type) => value.is[type]))}) IS NOT TRUE)`;
    case 'minimum':
      return `(${value.number} < ${dialect.number(contract.minimum ?? Number.NaN)}) IS TRUE`;
    case 'maximum':
      return `(${value.number} > ${dialect.number(contract.maximum ?? Number.NaN)}) IS TRUE`;
    case 'enum': {
      const values = contract.enum ?? [];
      const admitted = `(${cell} IS NOT NULL AND (${anyOf(memberships(values, value, dialect))}) IS NOT TRUE)`;
      return contract.nullable && !values.includes(null) ? `(${isNull} OR ${admitted})` : admitted;
    }
  }
}

/** A cell as JSON has it: its value as each type, NULL where it is not of that type. */
interface TypedCell {
  readonly number: string;
  readonly boolean: string;
  readonly string: string;
  readonly is: Readonly<Record<'number' | 'integer' | 'boolean' | 'string', string>>;
}

function typedCell(contract: ColumnContract, column: Column, dialect: Dialect): TypedCell {
  const cell = dialect.identifier(column.name);
  const none = 'NULL';
  if (column.type.kind === 'text') {
    const numeric = contract.types.includes('number') || contract.types.includes('integer');
    const number = numeric ? dialect.parseNumber(cell) : 'CAST(NULL AS DOUBLE)';
    const boolean = contract.types.includes('boolean') ? dialect.parseBoolean(cell) : 'CAST(NULL AS BOOLEAN)';
    const isText = `(${number} IS NULL AND ${boolean} IS NULL)`;
    return typed(number, boolean, `CASE WHEN ${isText} THEN ${cell} END`);
  }
  if (['integer', 'decimal', 'float'].includes(column.type.kind))
    return typed(dialect.finiteNumber(cell), 'CAST(NULL AS BOOLEAN)', 'CAST(NULL AS VARCHAR)');
  if (column.type.kind === 'boolean') return typed('CAST(NULL AS DOUBLE)', cell, 'CAST(NULL AS VARCHAR)');
  if (column.type.kind === 'string' || column.type.kind === 'date')
    return typed('CAST(NULL AS DOUBLE)', 'CAST(NULL AS BOOLEAN)', dialect.asText(cell));
  return typed(none, none, none);
}

function typed(number: string, boolean: string, string: string): TypedCell {
  const is = {
    number: `${number} IS NOT NULL`,
    integer: `${number} = trunc(${number})`,
    boolean: `${boolean} IS NOT NULL`,
    string: `${string} IS NOT NULL`,
  };
  return { number, boolean, string, is };
}

function memberships(values: readonly Scalar[], cell: TypedCell, dialect: Dialect): string[] {
  const numbers = values.filter((value) => typeof value === 'number').map((value) => dialect.number(value));
  const strings = values.filter((value) => typeof value === 'string').map((value) => dialect.text(value));
  const booleans = values.filter((value) => typeof value === 'boolean').map((value) => (value ? 'true' : 'false'));
  return [
    ...(numbers.length > 0 ? [`${cell.number} IN (${numbers.join(', ')})`] : []),
    ...(strings.length > 0 ? [`${cell.string} IN (${strings.join(', ')})`] : []),
    ...(booleans.length > 0 ? [`${cell.boolean} IN (${booleans.join(', ')})`] : []),
  ];
}

function anyOf(predicates: readonly string[]): string {
  return predicates.length === 0 ? 'false' : predicates.map((predicate) => `(${predicate}) IS TRUE`).join(' OR ');
}
