// One article contradicts itself: headline against body too.

import { isFormer } from '../../lib/movement.ts';
import { sameName } from '../../lib/names.ts';
import type { Question } from '../question.ts';
import { byValue } from '../say-readings.ts';
import { isDenied } from '../sureness.ts';
import type { Check } from './check.ts';
import { toReading } from './numeric-readings.ts';

export const internal: Check = {
  meta: { id: 'internal', weight: 2 },
  find: (question) => {
    // To report a figure and that somebody denies it is no contradiction.
    const rivals = question.rivals
      .filter((pair) => !pair.some(isDenied) && !areOfTwo(pair))
      .map((pair) => ({ pair, articleId: sharedArticle(question, pair) }))
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

/** To report what each of two authorities says is no contradiction either. */
function areOfTwo([a, b]: readonly [Reading, Reading]): boolean {
  const [one, other] = [a, b].map(({ claims }) => claims.map((claim) => claim.attribution?.source));
  return one.every(
    (source) => source !== undefined && other.every((rival) => rival !== undefined && !sameName(source, rival)),
  );
}

/** The article that gives both, and neither of them as what it was before. */
function sharedArticle({ articleOf }: Question, pair: readonly [Reading, Reading]): string | null {
  const [a, b] = pair.map(({ claims }) => claims.filter((claim) => !isFormer(claim, articleOf(claim).text)));
  return a.find((claim) => b.some((other) => other.articleId === claim.articleId))?.articleId ?? null;
}

type Reading = Question['readings'][number];
