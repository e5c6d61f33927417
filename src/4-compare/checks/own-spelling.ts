// One article spells one name in two ways.
import { folded } from '../../lib/spelling.ts';
import { readingsOfName, type SpellingReading } from '../spellings.ts';
import { outletsDo } from '../words.ts';
import type { Check } from './check.ts';
import { spelling } from './spelling.ts';

/** Internal by class; apart from internal.ts because a slip in a name weighs little. */
export const ownSpelling: Check = {
  meta: { id: 'internal', weight: 0.4, most: 5 },
  find: (question, topic) => {
    const finding = spelling.find(question, topic);
    if (finding === null) return null;
    const readings = readingsOfName(question.claims);
    const articles = [...new Set(question.claims.map(question.articleOf))].filter(({ id }) =>
      spellsTwoWays(readings, id),
    );
    if (articles.length === 0) return null;
    const both = `; ${outletsDo(articles, 'has', 'have')} both.`;
    return { ...finding, explanation: finding.explanation.replace(/\.$/, both) };
  },
};

/** Hyphens and accents come and go; acronyms may be of two languages. */
function spellsTwoWays(readings: readonly SpellingReading[], articleId: string): boolean {
  const own = readings.filter((reading) => reading.claims.some((claim) => claim.articleId === articleId));
  const isAcronym = own.every(({ text }) => text === text.toUpperCase());
  return !isAcronym && new Set(own.map(({ text }) => folded(text))).size > 1;
}
