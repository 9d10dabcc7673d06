import { distance } from 'fastest-levenshtein';

/** The candidates that look most like `name`, best first; none where nothing is near enough to be a slip of the finger. */
export function nearest(name: string, candidates: Iterable<string>, most = 3): string[] {
  // In a name of three letters, two others make another name: f1 is no slip for r2.
  const limit = name.length <= 3 ? 1 : Math.max(2, Math.floor(name.length * 0.4));
  const folded = name.toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, steps: distance(folded, candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
