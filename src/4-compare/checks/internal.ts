// One article contradicts itself: headline against body too.

import { isFormer } from '../../lib/movement.ts';
import { sameName } from '../../lib/names.ts';
import type { Claim } from '../../model.ts';
import type { Question } from '../question.ts';
import { byValue } from '../say-readings.ts';
import { isDenied } from '../sureness.ts';
import type { Check } from './check.ts';
import { toReading } from './numeric-readings.ts';

export const internal: Check = {
  meta: { id: 'internal', weight: 2 },
  find: (question) => {
    // To report a figure and that somebody denies it is no contradiction.
    const rival = question.rivals
      .filter((pair) => !pair.some(isDenied))
      .flatMap((pair) => inOneArticle(question, pair))
      .find((pair) => !areOfTwo(pair) && !areInTwoCurrencies(pair) && !isAnswered(question, pair));
    if (rival === undefined) return null;
    const readings = byValue(rival);
    const outlet = question.articleOf(readings[0].claims[0]).outlet;
    const where = (claims: Question['claims']): string => (claims[0].zone === 'headline' ? ' in its headline' : '');
    const [one, other] = readings;
    const isInvolved = ({ text }: Reading): boolean => text === one.text || text === other.text;
    const isPartial = !question.rivals.every((pair) => pair.every(isInvolved));
    return {
      readings: readings.map(toReading),
      explanation: `${outlet} gives two figures: ${one.text}${where(one.claims)} and ${other.text}${where(other.claims)}.`,
      ...(isPartial ? { isPartial } : {}),
    };
  },
};

/** Nor is to give a sum in the money of two countries, or one of the two alone. */
const areInTwoCurrencies = ([one, other]: readonly Reading[]): boolean =>
  one.claims.every(({ quantity }) => quantity?.dimension === 'money') &&
  one.claims.every(({ quantity: a }) =>
    other.claims.every(({ quantity: b }) => a?.unit !== b?.unit || a?.value === b?.value),
  );

/** To report what each of two authorities says is no contradiction either. */
function areOfTwo(pair: readonly Reading[]): boolean {
  const [one, other] = pair.map(({ claims }) => claims.map((claim) => claim.attribution?.source));
  return one.every(
    (source) => source !== undefined && other.every((rival) => rival !== undefined && !sameName(source, rival)),
  );
}

/** Nor is to say in one paragraph what another says of it: "waited 90 minutes. His daughter says it was two hours". */
function isAnswered({ articleOf }: Question, [one, other]: readonly Reading[]): boolean {
  return one.claims.every((a) =>
    other.claims.every((b) => {
      const [start, end] = [Math.min(a.span.start, b.span.start), Math.max(a.span.end, b.span.end)];
      const isOneParagraph = !articleOf(a).text.slice(start, end).includes('\n');
      return isOneParagraph && a.attribution?.source !== b.attribution?.source;
    }),
  );
}

/** What an article says that gives both, and neither of them as what it was before. */
function inOneArticle({ articleOf }: Question, pair: readonly [Reading, Reading]): readonly (readonly Reading[])[] {
  const [a, b] = pair;
  const stands = (claim: Claim): boolean => !isFormer(claim, articleOf(claim).text);
  const isInOther = (claim: Claim): boolean =>
    b.claims.some((other) => other.articleId === claim.articleId && stands(other));
  const shared = a.claims.find((claim) => isInOther(claim) && stands(claim))?.articleId;
  if (shared === undefined) return [];
  return [
    pair.map((reading) => ({ ...reading, claims: reading.claims.filter((claim) => claim.articleId === shared) })),
  ];
}

type Reading = Question['readings'][number];
