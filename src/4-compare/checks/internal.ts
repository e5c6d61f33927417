// One article contradicts itself: headline against body too.
import { type Question, rivalPairs } from '../question.ts';
import { byValue } from '../say-readings.ts';
import type { Check } from './check.ts';
import { toReading } from './numeric-readings.ts';

export const internal: Check = {
  meta: { id: 'internal', weight: 2 },
  find: (question) => {
    const rivals = rivalPairs(question)
      .map((pair) => ({ pair, articleId: sharedArticle(pair) }))
      .filter((rival) => rival.articleId !== null);
    const [rival] = rivals;
    if (rival === undefined) return null;
    const readings = byValue(
      rival.pair.map((reading) => ({
        ...reading,
        claims: reading.claims.filter((claim) => claim.articleId === rival.articleId),
      })),
    );
    const outlet = question.articleOf(readings[0].claims[0]).outlet;
    const where = (claims: Question['claims']): string => (claims[0].zone === 'headline' ? ' in its headline' : '');
    const [one, other] = readings;
    return {
      readings: readings.map(toReading),
      explanation: `${outlet} gives two figures: ${one.text}${where(one.claims)} and ${other.text}${where(other.claims)}.`,
    };
  },
};

function sharedArticle(pair: readonly [Question['readings'][number], Question['readings'][number]]): string | null {
  const [a, b] = pair;
  return a.claims.find((claim) => b.claims.some((other) => other.articleId === claim.articleId))?.articleId ?? null;
}
