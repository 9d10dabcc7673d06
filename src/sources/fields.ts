/** What stands at a path in data that came from elsewhere, where it is of the type asked for. */
export function at(data: unknown, ...path: readonly string[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

export function textAt(data: unknown, ...path: readonly string[]): string | undefined {
  const value = at(data, ...path);
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(data: unknown, ...path: readonly string[]): number | undefined {
  const value = at(data, ...path);
  return typeof value === 'number' ? value : undefined;
}

export function listAt(data: unknown, ...path: readonly string[]): readonly unknown[] {
  const value = at(data, ...path);
  return Array.isArray(value) ? value : [];
}
