/**
 * SQL that is true, or not: false and NULL count alike. AND and OR keep that; what is negated is first told apart.
 */
export type Predicate = string;

export const always: Predicate = 'true';
export const never: Predicate = 'false';

export function and(...parts: readonly Predicate[]): Predicate {
  const open = [...new Set(parts)].filter((part) => part !== always);
  if (open.includes(never) || open.some((part) => open.includes(not(part)))) return never;
  return open.length > 1 ? `(${open.join(' AND ')})` : (open[0] ?? always);
}

export function or(...parts: readonly Predicate[]): Predicate {
  const open = [...new Set(parts)].filter((part) => part !== never);
  if (open.includes(always)) return always;
  return open.length > 1 ? `(${open.join(' OR ')})` : (open[0] ?? never);
}

export function not(part: Predicate): Predicate {
  if (part === always) return never;
  const there = presence.exec(part)?.[1];
  if (there !== undefined) return `${there} IS NULL`;
  return part === never ? always : `((${part}) IS NOT TRUE)`;
}

/** Whether a named value is there: what is not, is missing. */
const presence = /^("(?:[^"]|"")*") IS NOT NULL$/;

/** Whether exactly one of them is true. */
export function exactlyOne(parts: readonly Predicate[]): Predicate {
  const certain = parts.filter((part) => part === always).length;
  const open = parts.filter((part) => part !== always && part !== never);
  if (certain > 1) return never;
  if (certain === 1) return and(...open.map(not));
  if (open.length === 0) return never;
  if (open.length === 1) return open[0] as Predicate;
  return `((${open.map((part) => `CASE WHEN ${part} THEN 1 ELSE 0 END`).join(' + ')}) = 1)`;
}
