import type { Dialect } from '../engine/dialect.js';
import type { Column } from '../engine/table.js';
import type { TypeWord } from './profile.js';

/** SQL for the cells of a column, each NULL where the cell holds nothing of the kind. */

/** Something, where the cell holds anything; a NaN is nothing, but in text, which may be any word. */
export function presentOf({ name, type }: Column, dialect: Dialect): string {
  const cell = dialect.identifier(name);
  if (type.kind === 'float') return `CASE WHEN NOT ${dialect.isNaN(cell)} THEN ${cell} END`;
  return type.kind === 'json' ? dialect.jsonAsText(cell) : cell;
}

const numberTypes: readonly TypeWord[] = ['integer', 'decimal', 'float'];
const untyped: readonly TypeWord[] = ['text', 'json'];

export function isNumberType(type: TypeWord): boolean {
  return numberTypes.includes(type);
}

/** Whether the cells are text whose values alone tell what they are. */
export function isUntyped(type: TypeWord): boolean {
  return untyped.includes(type);
}

/**
 * The number of a cell in the type it is stored in, or as a double where it is text. In JSON, a text is no number but for
 * the words that JSON has no number for.
 */
export function numberOf({ name, type }: Column, dialect: Dialect): string | undefined {
  const cell = dialect.identifier(name);
  switch (type.kind) {
    case 'integer':
    case 'decimal':
      return cell;
    case 'float':
      return type.bits === 64 ? cell : dialect.asDouble(cell);
    case 'text':
      return dialect.parseDouble(cell);
    case 'json':
      return `coalesce(${dialect.jsonNumber(cell)}, ${dialect.parseNotFinite(`(${dialect.jsonText(cell)})`)})`;
    default:
      return undefined;
  }
}

/**
 * The text of a cell as a category. Numbers are written alike whatever their type: 1.0 is `1`.
 *
 * @param asBoolean whether True and TRUE in untyped text are the boolean
 */
export function categoryOf({ name, type }: Column, dialect: Dialect, asBoolean: boolean): string | undefined {
  const cell = dialect.identifier(name);
  const folded = (text: string) =>
    asBoolean ? `coalesce(${dialect.asText(`(${dialect.parseBoolean(text)})`)}, ${text})` : text;
  switch (type.kind) {
    case 'text':
      return folded(cell);
    case 'json':
      return folded(dialect.jsonAsText(cell));
    case 'boolean':
      return `CASE WHEN ${cell} THEN 'true' WHEN NOT ${cell} THEN 'false' END`;
    case 'string':
    case 'uuid':
      return dialect.asText(cell);
    case 'integer':
      return dialect.asText(cell);
    case 'decimal':
    case 'float': {
      const double = dialect.asDouble(cell);
      const whole = `abs(${double}) < ${Number.MAX_SAFE_INTEGER} AND ${dialect.isWhole(double)}`;
      const plain = `CASE WHEN ${whole} THEN ${dialect.asText(dialect.asInteger(double))} ELSE ${dialect.asText(double)} END`;
      return `CASE WHEN NOT ${dialect.isNaN(double)} THEN ${plain} END`;
    }
    default:
      return undefined;
  }
}
