// "Injured 35, including 11 policemen": what befell the whole befell the part that no verb speaks of, and the whole counts
// no policemen.
import { isPerson, isPersonClass } from '../lexicon/lexicon.ts';
import type { Counting } from './counting.ts';

/** The countings of a sentence: each part that "including" names has the event of its whole. */
export const withIncluded = (text: string, countings: readonly Counting[]): readonly Counting[] =>
  countings.map((one, i) => {
    const [whole, part] = [countings[i - 1], countings[i + 1]];
    if (whole !== undefined && isIncluded(text, whole, one)) return asPart(one, whole);
    return part !== undefined && isIncluded(text, one, part) && isBare(text, one) ? withoutNoun(one, part) : one;
  });

function asPart(part: Counting, { event, predicate }: Counting): Counting {
  return event === undefined ? part : { ...part, event, predicate };
}

/** What stands behind "including" is not what the whole counts. */
function withoutNoun(whole: Counting, { counted }: Counting): Counting {
  if (counted === null || whole.counted?.head !== counted.head) return whole;
  return { ...whole, counted: isPerson(counted.head) ? { head: 'people', text: 'people' } : null };
}

function isIncluded(text: string, whole: Counting, part: Counting): boolean {
  const between = text.slice(whole.figure.end, part.figure.start);
  if (!isCount(whole) || !isCount(part) || !INCLUDING.test(between)) return false;
  const [all, some] = [sizeOf(whole), sizeOf(part)];
  // "Two children and 12 rescuers": people are no part of houses.
  const isAlike = isPersonClass(whole.event ?? '') || !isPerson(part.counted?.head ?? '');
  return some <= all && isAlike && NO_VERB.test(text.slice(part.figure.end));
}

const isCount = ({ figure }: Counting): boolean => figure.quantity.dimension === 'count';
const sizeOf = ({ figure: { quantity } }: Counting): number => quantity.value ?? quantity.high ?? quantity.low ?? 0;

/** Nothing is counted between the number and "including". */
const isBare = (text: string, { figure }: Counting): boolean => /^,?\s+including\b/.test(text.slice(figure.end));

const INCLUDING =
  /^[^.;:]{0,80}?,?\s+(?:including|among them)\s+(?:(?:at least|about|some|more than|nearly|as many as|up to|over)\s+)?$/;
/** No word of what befell the part alone: "including 12 killed in Orle", "including six who died". */
const NO_VERB =
  /^(?!\s+(?:dead|killed|injured|wounded|missing|hurt|arrested|who)\b)(?:\s+(?!(?:dead|killed|injured|wounded|missing|hurt|who|that|were|was|died)\b)[\p{L}'’-]+){0,6}?\s*(?:[.,;)–—]|$)/u;
