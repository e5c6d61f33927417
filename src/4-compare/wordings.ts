// The wordings of one quotation: which of its readings a reader would take for other words.
import { groupBy } from '../lib/group-by.ts';
import type { Claim } from '../model.ts';

type Wording = readonly Claim[];

/** One a wording, in the order of the claims; few words that another wording has are of that one. */
export const wordingsOf = (claims: readonly Claim[]): readonly Wording[] =>
  withParts([...groupBy(claims, ({ surface }) => folded(surface)).values()]);

/** Whether more differs than little words, endings and marks. */
export const areOtherWords = (wordings: readonly Wording[]): boolean =>
  new Set(wordings.map(([{ surface }]) => essence(surface))).size > 1;

/** Words of a part that is no wording of its own: whoever quotes "no indication" need not quote the sentence around it. */
const MOST_OF_PART = 4;

/**
 * Few words that another wording has in a row are of that one, first of one in their own article; more are where they are
 * no sentence that was cut short: "the heart of the town", or one sentence of several.
 */
function withParts(wordings: readonly Wording[]): readonly Wording[] {
  const holds = (whole: Wording, part: Wording): boolean =>
    whole !== part && ` ${folded(whole[0].surface)} `.includes(` ${folded(part[0].surface)} `);
  const isPart = (one: Wording): boolean =>
    wordings.some(
      (other) =>
        holds(other, one) &&
        (folded(one[0].surface).split(' ').length <= MOST_OF_PART || !isCutShort(one[0].surface, other[0].surface)),
    );
  const parts = wordings.filter(isPart);
  const wholes = wordings.filter((one) => !parts.includes(one));
  const wholeOf = (part: Wording): Wording | undefined => {
    const found = wholes.filter((whole) => holds(whole, part));
    return found.find((whole) => whole.some(({ articleId }) => articleId === part[0].articleId)) ?? found[0];
  };
  const homes = new Map(parts.map((part) => [part, wholeOf(part)]));
  return wholes.map((whole) => [...whole, ...parts.filter((part) => homes.get(part) === whole).flat()]);
}

/** "We are not buying a laboratory", of "We are not buying a laboratory, we are buying the people in it": printed as a whole sentence. */
function isCutShort(part: string, whole: string): boolean {
  const bare = part.replace(/[.,;:!?…\s]+$/, '');
  const at = whole.toLowerCase().indexOf(bare.toLowerCase());
  return /^\p{Lu}/u.test(bare) && (at < 0 || !/^\s*(?:[.!?…]|$)/.test(whole.slice(at + bare.length)));
}

/** Letters and digits alone: punctuation and capitals do not make another wording. */
const folded = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/**
 * What a reader would miss if it were gone: no little words, endings, apostrophes, and no spelling of one side of the
 * Atlantic. "Can't" is "cant", "fires" is "fire", "offence" is "offense".
 */
const essence = (text: string): string =>
  (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !LITTLE.has(word))
    .map((word) =>
      word
        .replace(/(?<=\p{L}{3})our/u, 'or')
        .replace(/enc(?=es?$)/, 'ens')
        .replace(/([iy])s(?=e|ing|ation)/, '$1z'),
    )
    .map((word) => word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|d|e)$/u, ''))
    .join(' ');

const LITTLE = new Set(
  'a an the but of to in on at and that is are was were be been am im its it this these those'.split(' '),
);
