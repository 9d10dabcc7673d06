/** `[customer_id, day]` → `customer_id,day`; a name that holds a comma or quote is quoted, so that two keys never share a subject. */
export function keySubject(columns: readonly string[]): string {
  return columns.map((name) => (/[",]/.test(name) ? JSON.stringify(name) : name)).join(',');
}

/** One column may be written without brackets. */
export function listOf(columns: string | readonly string[]): readonly string[] {
  return typeof columns === 'string' ? [columns] : columns;
}
