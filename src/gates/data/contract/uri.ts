/*
 * A URI with its scheme as ajv-formats reads RFC 3986 (appendix A), in an ECMAScript pattern for the flag i. The package
 * does not export its expression. In one place it is wider than the RFC: one slash is enough before an authority.
 */

const character = "a-z0-9\\-._~!$&'()*+,;=";
const percentEncoded = '%[0-9a-f]{2}';
const pchar = `(?:[${character}:@]|${percentEncoded})`;

const h16 = '[0-9a-f]{1,4}';
const decOctet = '(?:25[0-5]|2[0-4]\\d|[01]?\\d\\d?)';
const ls32 = `(?:${h16}:${h16}|(?:${decOctet}\\.){3}${decOctet})`;
/** `::` after at most so many groups. */
const elided = (groups: number) => (groups === 0 ? '::' : `(?:(?:${h16}:){0,${groups - 1}}${h16})?::`);
const ipv6Address = [
  `(?:${h16}:){6}${ls32}`,
  ...[5, 4, 3, 2, 1, 0].map((after) => `${elided(5 - after)}(?:${h16}:){${after}}${ls32}`),
  `${elided(6)}${h16}`,
  elided(7),
].join('|');
const ipvFuture = `v[0-9a-f]+\\.[${character}:]+`;

const userinfo = `(?:[${character}:]|${percentEncoded})*@`;
/** An IPv4 address is a registered name as well. */
const registeredName = `(?:[${character}]|${percentEncoded})*`;
const host = `(?:\\[(?:${ipv6Address}|${ipvFuture})\\]|${registeredName})`;
const segments = `(?:/${pchar}*)*`;

const hierarchy = [
  `//?(?:${userinfo})?${host}(?::\\d*)?${segments}`,
  `/(?:${pchar}+${segments})?`,
  `${pchar}+${segments}`,
].join('|');
const tail = `(?:[${character}:@/?]|${percentEncoded})*`;

export const absoluteUri = `^[a-z][a-z0-9+\\-.]*:(?:${hierarchy})(?:\\?${tail})?(?:#${tail})?$`;
