// Whether two quotations say one thing in other words, and nothing more or less.

/** Of the shorter quotation's words, this share must stand in the other: below, they may be two statements. */
const SHARED = 0.33;
/** Share of the shorter quotation's words that may be more or fewer. More is a clause that was cut or added. */
const MORE_WORDS = 0.25;
const FEW_WORDS = 2;

/** False where a figure, a name, a negation, a condition or a share differs, or a clause is cut or added. */
export function isRewording(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(one.length, other.length);
  if (Math.abs(one.length - other.length) > Math.max(FEW_WORDS, shorter * MORE_WORDS)) return false;
  if (senseOf(one) !== senseOf(other)) return false;
  const [some, others] = [stemsOf(one), stemsOf(other)];
  if (![...namesIn(a), ...namesIn(b)].every((name) => some.has(name) && others.has(name))) return false;
  const shared = [...some].filter((stem) => others.has(stem)).length;
  return shared >= Math.min(some.size, others.size) * SHARED;
}

/** Where "all" and "most" are no shares. */
const IDIOMS = /\b(?:(above|after|at|first of) all|most (important(?:ly)?))\b/g;

/** "Can't" and "cannot" are "can not". */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(IDIOMS, '$1$2')
    .replace(/\bcan't|\bcannot/g, 'can not')
    .replace(/\bwon't/g, 'will not')
    .replace(/n't\b/g, ' not')
    .match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? [];

/** Words on which the sense hangs: figures, negations, shares, doubts and conditions. Not "one", which often is "a". */
const SENSE =
  /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)(?:teen|ty)|twenty|dozens?|hundreds?|thousands?|[mb]illions?|half|twice|first|second|third|last|no|not|never|none|nor|neither|nobody|nothing|without|hardly|all|every|most|many|some|several|few|only|almost|nearly|may|might|could|perhaps|maybe|probably|possibly|if|unless|until|before|after)$/u;

const senseOf = (words: readonly string[]): string =>
  words
    .filter((word) => SENSE.test(word))
    .sort()
    .join(' ');

/** Five letters are stem enough to match "destroy" with "destroyed". */
const stem = (word: string): string => word.slice(0, 5);

/** Of words that tell something: little ones are shared by chance. */
const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => word.length > 3).map(stem));

/** Stems of words with a capital that no sentence gave them. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<=[\p{L}\p{N},;:’'] )\p{Lu}[\p{L}\p{N}]{3,}/gu)].map(([name]) => stem(name.toLowerCase()));
