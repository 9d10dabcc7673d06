import { isArray, isMap, type Tree, type TreeMap } from '../metrics/tree.js';
import type { Severity } from './scan.js';

/** Why a report is not what its tool writes. */
export class ReportFault extends Error {
  override readonly name = 'ReportFault';
}

/** @throws ReportFault */
export function mapAt(map: TreeMap, key: string): TreeMap {
  const value = map.get(key);
  if (!isMap(value)) throw new ReportFault(`${key} is no object`);
  return value;
}

/** An absent list is empty where the tool leaves it out. @throws ReportFault */
export function mapsAt(map: TreeMap, key: string, { optional = false } = {}): readonly TreeMap[] {
  const value = map.get(key);
  if (optional && (value === undefined || value === null)) return [];
  if (!isArray(value)) throw new ReportFault(`${key} is no list`);
  return value.map((each) => {
    if (!isMap(each)) throw new ReportFault(`${key} holds something that is no object`);
    return each;
  });
}

/** @throws ReportFault */
export function textAt(map: TreeMap, key: string): string {
  const value = map.get(key);
  if (typeof value !== 'string') throw new ReportFault(`${key} is no text`);
  return value;
}

export function optionalText(map: TreeMap, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** @throws ReportFault */
export function countAt(map: TreeMap, key: string): number {
  return count(map.get(key), key);
}

/** @throws ReportFault */
export function count(value: Tree | undefined, what: string): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new ReportFault(`${what} is no count`);
  return value;
}

/** @throws ReportFault for a severity that nobody told us of: it could be the gravest */
export function severityOf(written: string, table: Readonly<Record<string, Severity>>): Severity {
  const key = written.toLowerCase();
  const severity = Object.hasOwn(table, key) ? table[key] : undefined;
  if (severity === undefined) throw new ReportFault(`${JSON.stringify(written)} is no severity`);
  return severity;
}
