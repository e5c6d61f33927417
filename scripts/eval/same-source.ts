// Whether two names of a source are one, by the words that tell them apart: "Gaskin" is "Inspector Dave Gaskin".

/** Words that many sources share, and titles. */
const COMMON = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'for',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sgt',
  'insp',
  'inspector',
  's',
]);

const wordsOf = (name: string): readonly string[] =>
  (
    name
      .toLowerCase()
      .replace(/(?<=\b\p{L})\.(?=\p{L})/gu, '')
      .match(/[\p{L}\d]+/gu) ?? []
  ).filter((word) => !COMMON.has(word));

function isSameSource(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  return shorter.length > 0 && shorter.every((word) => longer.includes(word));
}

/** No expected name, or an empty one among others: the outlet speaks for itself. */
export function isRightSource(expected: readonly string[], read: string | undefined, outlet: string): boolean {
  if (read === undefined || isSameSource(read, outlet)) return expected.length === 0 || expected.includes('');
  return expected.some((name) => isSameSource(name, read));
}
