/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Longer words are no slips of the hand, and would only cost time. */
const LONGEST_WORD = 60;

/** The candidate with the fewest letters to change; the first of equals. */
export function nearestWord(word: string, candidates: readonly string[]): string {
  const lower = word.slice(0, LONGEST_WORD).toLowerCase();
  const distances = candidates.map((candidate) => editDistance(lower, candidate.toLowerCase()));
  return candidates[distances.indexOf(Math.min(...distances))];
}
