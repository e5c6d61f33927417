// Whether two proper names can mean one: a shared word, or letters that are the other's initials.

/** "Zas" and "Stanislav Zas", "HP" and "Hewlett-Packard", "H-P" and "HP". */
export function sameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.some((word) => word.length > 1 && other.includes(word))) return true;
  return lettersOf(a) === lettersOf(b) || isAcronym(a, other) || isAcronym(b, one);
}

const wordsOf = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|of|and|s|mr|mrs|ms|dr)$/.test(word));

const lettersOf = (name: string): string => wordsOf(name).join('');

/** Two to six capitals that are the initials of the other name. */
function isAcronym(name: string, words: readonly string[]): boolean {
  const letters = name.replace(/[^\p{L}]/gu, '');
  return /^\p{Lu}{2,6}$/u.test(letters) && words.map((word) => word[0]).join('') === letters.toLowerCase();
}
