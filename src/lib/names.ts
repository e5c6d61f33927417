// Whether two proper names can mean one: a shared word, or letters that are the other's initials.

/** A name taken apart, once for all the names that it is compared with. */
export type Name = {
  readonly words: readonly string[];
  readonly letters: string;
  readonly initials: string;
  /** In small letters, where the name is two to six capitals. */
  readonly acronym: string | null;
};

export function nameOf(text: string): Name {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !UNTOLD.test(word));
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    words,
    letters: words.join(''),
    initials: words.map((word) => word[0]).join(''),
    acronym: /^\p{Lu}{2,6}$/u.test(letters) ? letters.toLowerCase() : null,
  };
}

const UNTOLD = /^(?:the|of|and|s|mr|mrs|ms|dr)$/;

/** "Zas" and "Stanislav Zas", "HP" and "Hewlett-Packard", "H-P" and "HP". */
export const isOneName = (a: Name, b: Name): boolean =>
  a.words.some((word) => word.length > 1 && b.words.includes(word)) ||
  a.letters === b.letters ||
  a.acronym === b.initials ||
  b.acronym === a.initials;

export const sameName = (a: string, b: string): boolean => isOneName(nameOf(a), nameOf(b));
