// How near two words are as spellings of one name.

/** What one sound is written as in Latin letters by those who heard or transliterated it. The first that fits is taken. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'š'],
  [/tch|ch|cz/g, 'č'],
  [/kh|gh|q|ck|c(?=[^eiyčh]|$)/g, 'k'],
  [/zh|dj|dzh/g, 'j'],
  [/ts|tz/g, 'c'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/ou|oo/g, 'u'],
  [/iy|yi|ij|ee|ie|y/g, 'i'],
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** "Mukhtar" and "Muktar", "Ablyazov" and "Abliazov" sound alike. */
const soundOf = (word: string): string => SOUNDS.reduce((sound, [from, to]) => sound.replace(from, to), word);

/** The consonants of the sound, behind its first letter. */
export const skeletonOf = (word: string): string => {
  const sound = soundOf(word);
  return sound.slice(0, 1) + sound.slice(1).replace(/[aeiou]/g, '');
};

/** Letters that a word needs to be told from another by one of them, and that make a slip of one a sure one. */
const SHORTEST = 5;
export const LONG = 7;
/** Vowels that a transliteration may change in a longer word: "Mohammed", "Muhammad". */
const SHORTEST_VOWELS = 6;

/**
 * Of two folded words. `slip`: a long word with letters swapped, or with a vowel or doubled letter too many; `sound`: what one
 * hears, or slips in a short word; `consonant`: another consonant, which may make another name. Null: they are not near.
 */
export type Nearness = 'slip' | 'sound' | 'consonant' | null;

export function nearness(a: string, b: string): Nearness {
  const shortest = Math.min(a.length, b.length);
  if (a === b || Math.max(a.length, b.length) < SHORTEST || isInflection(a, b)) return null;
  const isSameSkeleton = skeletonOf(a) === skeletonOf(b);
  if (editDistance(a, b) === 1) {
    const isSwapped = [...a].sort().join('') === [...b].sort().join('');
    if (isSwapped || (isSameSkeleton && a.length !== b.length)) return shortest >= LONG ? 'slip' : 'sound';
    if (isSameSkeleton) return 'sound';
    return soundOf(a)[0] === soundOf(b)[0] ? 'consonant' : null;
  }
  const isHeard = isSameSkeleton && Math.abs(a.length - b.length) <= 2 && editDistance(soundOf(a), soundOf(b)) <= 2;
  return isHeard && (shortest >= SHORTEST_VOWELS || soundOf(a) === soundOf(b)) ? 'sound' : null;
}

/** What English, and names of peoples, put behind a word: "Kazakhs", "Indonesian", "Northern", "Paula". */
const ENDING = /^(?:|s|es|n|an|ian|ans|ns|i|is|y|ish|ese|ed|d|er|ers|r|rs|ern|ing|al|ic|a|ia|o|ist|ism)$/;

/** "Russia" and "Russian", "Germans" and "Germany", "Mario" and "Maria". A doubled letter is a slip: "Brenn", "Bren". */
function isInflection(a: string, b: string): boolean {
  let stem = 0;
  while (stem < a.length && a[stem] === b[stem]) stem += 1;
  const endings = [a.slice(stem), b.slice(stem)];
  return endings.every((ending) => ENDING.test(ending)) && endings.join('') !== a[stem - 1];
}

/** Letters put in, left out, replaced, or swapped with their neighbour (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let k = 1; k <= b.length; k += 1) {
      const replaced = last[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1);
      row[k] = Math.min(replaced, last[k] + 1, row[k - 1] + 1);
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1])
        row[k] = Math.min(row[k], before[k - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}
