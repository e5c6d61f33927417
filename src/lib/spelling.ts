// A name's letters, without what makes no other spelling of it.

/** Letters that carry no mark to be taken off. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae' },
  ...{ œ: 'oe', ı: 'i', ð: 'd', þ: 'th' },
};

/** Lower case, without accents: "Atlético" is "atletico". */
export const withoutMarks = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[øłđßæœıðþ]/g, (letter) => PLAIN[letter])
    .replace(/\p{M}/gu, '');

/** Lower case, without accents, hyphens, apostrophes and spaces: "Nur-Sultan" is "nursultan". */
export const folded = (name: string): string => withoutMarks(name).replace(/[^\p{L}\p{N}]/gu, '');

/** On one line, without marks that make no other spelling: "U.S.", "U. S." and "US", "Al-Amin" and "Al Amin". */
export const plainName = (name: string): string =>
  name
    .replace(/[.'’]/g, '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ')
    .replace(/(?<!\p{L})(\p{Lu}) (?=\p{Lu}(?!\p{L}))/gu, '$1')
    .trim();
