// The wordings of one quotation: which of its readings a reader would take for other words.
import { groupBy } from '../lib/group-by.ts';
import type { Claim } from '../model.ts';
import { type TellingWords, tellingWords } from './telling-words.ts';

type Wording = readonly Claim[];

/** One a wording, in the order of the claims; words that another wording has in a row are of that one. */
export const wordingsOf = (claims: readonly Claim[]): readonly Wording[] =>
  withParts([...groupBy(claims, essence).values()]);

/** Whether more differs than little words, endings and marks. */
export const areOtherWords = (wordings: readonly Wording[]): boolean =>
  new Set(wordings.map(([claim]) => essence(claim))).size > 1;

const essence = ({ surface }: Claim): string => tellingWords(surface).words.join(' ');

type Told = TellingWords & { readonly wording: Wording };

/** First a wording of a part's own article: whoever quotes both knows what it was cut from. */
function withParts(wordings: readonly Wording[]): readonly Wording[] {
  const told = wordings.map((wording): Told => ({ ...tellingWords(wording[0].surface), wording }));
  const isPart = (one: Told): boolean => told.some((other) => other !== one && isNoMoreThan(one, other));
  const [parts, wholes] = [told.filter(isPart), told.filter((one) => !isPart(one))];
  const wholeOf = (part: Told): Told | undefined => {
    const found = wholes.filter((whole) => placeIn(part, whole) >= 0);
    const [{ articleId }] = part.wording;
    return found.find(({ wording }) => wording.some((claim) => claim.articleId === articleId)) ?? found[0];
  };
  const homes = new Map(parts.map((part) => [part, wholeOf(part)]));
  return wholes.map((whole) => [
    ...whole.wording,
    ...parts.filter((part) => homes.get(part) === whole).flatMap(({ wording }) => wording),
  ]);
}

/** Words of a part that is no wording of its own: whoever quotes "no indication" need not quote the sentence around it. */
const MOST_OF_PART = 4;

/** Few words of the other in a row; or more, where what was cut does not turn their sense. */
function isNoMoreThan(part: Told, whole: Told): boolean {
  const place = placeIn(part, whole);
  if (place < 0) return false;
  const [{ surface }] = part.wording;
  const behind = whole.behind(place + part.words.length - 1);
  return surface.split(/\s+/).length <= MOST_OF_PART || !(/^\p{Lu}/u.test(surface) && TURN.test(behind));
}

/**
 * "We are not buying a laboratory", of "We are not buying a laboratory, we are buying the people in it", printed as a whole
 * sentence: another statement, a contrast or a condition is left out.
 */
const TURN =
  /(?:^\s*|[,;:–—-]\s*|\b(?:and|or|then)\s+)(?:(?:now|today|(?:last|this|that|next|every)\s+\p{L}+)\s+)?(?:i|we|you|he|she|it|they|there|but|so|though|although|yet|unless|if|until|except|however|only|provided)\b/u;

/** Fewer telling words may be of another sentence: "This was a mob" is not of "It was no match, it was a mob". */
const TELLING = 3;

/** Where the words of the part stand in a row; -1 where they do not. Behind others, or few, the little ones must as well. */
function placeIn(part: Told, whole: Told): number {
  if (part.words.length === 0 || part.words.length >= whole.words.length) return -1;
  const place = whole.words.findIndex((_, i) => part.words.every((word, k) => word === whole.words[i + k]));
  const isSure = (place === 0 && part.words.length >= TELLING) || ` ${whole.text} `.includes(` ${part.text} `);
  return isSure ? place : -1;
}
