import { createHash } from 'node:crypto';

/** Of the 32 bytes of a SHA-256, so many tell a hundred thousand values apart: two of them agree once in 50,000 tables. */
export const hashBytes = 6;
/** Characters of base64 that hold them, without padding. */
export const hashCharacters = (hashBytes / 3) * 4;

/** The first bytes of the SHA-256 of a value's text in UTF-8, in base64. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest().toString('base64', 0, hashBytes);
}

/** Hashes that stand one after the other. */
export function hashesOf(packed: string): readonly string[] {
  return Array.from({ length: packed.length / hashCharacters }, (_, index) =>
    packed.slice(index * hashCharacters, (index + 1) * hashCharacters),
  );
}
