import type { ColumnType } from '../table.js';
import type { Binding, ValueType } from './binding.js';

const integers = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT'];

const plain: Readonly<Record<string, ColumnType>> = {
  ...Object.fromEntries(integers.flatMap((name) => [name, `U${name}`]).map((name) => [name, { kind: 'integer' }])),
  FLOAT: { kind: 'float', bits: 32 },
  DOUBLE: { kind: 'float', bits: 64 },
  BOOLEAN: { kind: 'boolean' },
  VARCHAR: { kind: 'string' },
  ENUM: { kind: 'string' },
  UUID: { kind: 'uuid' },
  DATE: { kind: 'date' },
  TIME: { kind: 'time' },
  TIMESTAMP: { kind: 'timestamp', zone: false },
  TIMESTAMP_S: { kind: 'timestamp', zone: false },
  TIMESTAMP_MS: { kind: 'timestamp', zone: false },
  TIMESTAMP_NS: { kind: 'timestamp', zone: false },
  TIMESTAMP_TZ: { kind: 'timestamp', zone: true },
};

/** What a value of the engine's type is; `unsupported` where JSON has no one form for it. */
export function columnType(type: ValueType, ids: Binding['DuckDBTypeId']): ColumnType {
  const name = ids[type.typeId] ?? '';
  if (type.alias) return { kind: 'unsupported' };
  if (name === 'DECIMAL') return { kind: 'decimal', precision: type.width ?? 0, scale: type.scale ?? 0 };
  if ((name === 'LIST' || name === 'ARRAY') && type.valueType) {
    const of = columnType(type.valueType, ids);
    return of.kind === 'unsupported' ? of : { kind: 'list', of };
  }
  if (name === 'STRUCT') {
    const fields = (type.entryNames ?? []).map((field, index) => {
      const inner = type.entryTypes?.[index];
      return inner && { name: field, type: columnType(inner, ids), engineType: inner.toString() };
    });
    return { kind: 'struct', fields: fields.filter((field) => field !== undefined) };
  }
  return Object.hasOwn(plain, name) ? (plain[name] ?? { kind: 'unsupported' }) : { kind: 'unsupported' };
}
