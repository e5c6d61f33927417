// Two figures of one article, which mostly answer two questions.

import { isFormer } from '../../../lib/movement.ts';
import { sameName } from '../../../lib/names.ts';
import type { Claim } from '../../../model.ts';
import { isSurelyOne } from '../surely-one.ts';
import type { Constraint, Constraints } from './constraint.ts';
import { arePeopleAndThings } from './people-and-things.ts';

/** Two figures of one sentence are two questions, unless it says that they are one. */
const inOneSentence: Constraint = ({ claim: a }, { claim: b }, text) =>
  a.articleId === b.articleId && a.sentence.start === b.sentence.start && !isSurelyOne(a, b, text);

/**
 * Two rival counts in one article are mostly a whole and a part; only its headline may differ from its text on one question,
 * and what it has another say of the same thing.
 */
const rivalsInOneArticle: Constraint = ({ claim: a }, { claim: b }, text) =>
  a.articleId === b.articleId &&
  (a.zone === 'headline') === (b.zone === 'headline') &&
  !isFormer(a, text) &&
  !isFormer(b, text) &&
  !isSaidOtherwise(a, b, text);

/** What one event has one of, whatever the noun beside it: "fell 600 metres", "a fall of some 700". */
const isWay = ({ quantity }: Claim): boolean =>
  /^(?:length|speed|mass|magnitude|temperature)$/.test(quantity?.dimension ?? '');

const areWhole = (...claims: readonly Claim[]): boolean => claims.every(({ quantity }) => quantity?.aspect === 'total');

/** "He fell 600 metres"; "police say that he fell 700". "He is accused of owning two boats"; "neighbours say that he has three". "The union has 31 schools shut; the ministry 26." */
function isSaidOtherwise(a: Claim, b: Claim, text: string): boolean {
  const [source, rival] = [a.attribution?.source, b.attribution?.source];
  if (source === rival) return false;
  const isOfTwo = source !== undefined && rival !== undefined && !sameName(source, rival);
  const isOneThing = a.subject?.head !== undefined && a.subject.head === b.subject?.head;
  const [one, other] = [a.scope.owner, b.scope.owner];
  const isOfOneOwner = one !== undefined && other !== undefined && sameName(one, other);
  const isOneEvent = a.subject?.event !== undefined && a.subject.event === b.subject?.event;
  const isOfOne = (source === undefined) !== (rival === undefined);
  if (isOfOne && isOneEvent && (isOneThing || isWay(a)) && areWhole(a, b)) return true;
  const isOfOneAspect = a.quantity?.aspect === b.quantity?.aspect;
  const isAnswer = isOneThing && isOfOneAspect && (isOneEvent || areInOneParagraph(a, b, text));
  return (isOfTwo && isAnswer) || (isOfOneOwner && isOneEvent);
}

const areInOneParagraph = (a: Claim, b: Claim, text: string): boolean =>
  !text.slice(Math.min(a.span.start, b.span.start), Math.max(a.span.end, b.span.end)).includes('\n');

/** One article's 22 dockers are not its 22 crates; another's may be misread. */
const ofOtherNouns: Constraint = ({ claim: a }, { claim: b }) =>
  a.articleId === b.articleId && arePeopleAndThings(a, b);

export const oneArticle: Constraints = {
  always: [inOneSentence, ofOtherNouns],
  ofRivals: [rivalsInOneArticle],
};
