/** Above this share of capitalised words a sentence is a headline. Lower would take in sentences full of names. */
const HEADLINE_SHARE = 0.7;

/** Endings that make one verb's or noun's family. */
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'er', 'ers'];
/** Shorter words are too often names that look like a common word's form ("Ames", "Sing"). */
const SHORTEST_FAMILY = 5;
const SHORTEST_STEM = 4;

/** Tells what a word's capitals usually mean. */
export type CaseKnowledge = {
  /** The lexicon has the word, and mostly as a common word. */
  readonly isCommon: (text: string) => boolean;
  /** The lexicon has the word as a name. */
  readonly isName: (text: string) => boolean;
};

/** The words as they would be printed inside a running sentence; unchanged unless they look like a headline. */
export function truecase(texts: readonly string[], knows: CaseKnowledge, isHeadline = false): readonly string[] {
  if (isShouted(texts)) return texts.map((text, at) => unshout(text, at, knows));
  if (!isHeadline && !isTitleCase(texts)) return texts;
  return texts.map((text, at) => {
    const isLowered = at > 0 && /^\p{Lu}\p{Ll}/u.test(text) && isCommonWord(text, knows);
    return isLowered ? text.toLowerCase() : text;
  });
}

/** Headlines like rare forms of common words ("Detain", "Kills"): a word is common if one of its family is. */
function isCommonWord(text: string, knows: CaseKnowledge): boolean {
  if (knows.isCommon(text)) return true;
  if (knows.isName(text) || text.length < SHORTEST_FAMILY) return false;
  const stems = ['', ...ENDINGS].filter((ending) => text.toLowerCase().endsWith(ending));
  return stems.some((ending) => {
    const stem = text.slice(0, text.length - ending.length);
    return stem.length >= SHORTEST_STEM && ['', 'e', ...ENDINGS].some((other) => knows.isCommon(stem + other));
  });
}

/** All capitals, and enough words that they are not all acronyms. */
function isShouted(texts: readonly string[]): boolean {
  const words = texts.filter((text) => /^\p{L}{2,}/u.test(text));
  return (
    words.length >= 3 && words.every((text) => text === text.toUpperCase()) && words.some((text) => text.length > 5)
  );
}

/** "GERMANY" → "Germany" for what is no common word; short names stay ("UN", "EU"). */
function unshout(text: string, at: number, knows: CaseKnowledge): string {
  if (!/^\p{Lu}/u.test(text)) return text;
  if (isCommonWord(text, knows)) return at === 0 ? capitalise(text) : text.toLowerCase();
  return knows.isName(text) && text.length <= 3 ? text : capitalise(text);
}

function capitalise(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}

/** The first word tells nothing, and short words are printed small in headlines too. */
function isTitleCase(texts: readonly string[]): boolean {
  const words = texts.slice(1).filter((text) => /^\p{L}{4,}/u.test(text));
  const capitalised = words.filter((text) => /^\p{Lu}/u.test(text));
  return words.length >= 3 && capitalised.length >= words.length * HEADLINE_SHARE;
}
